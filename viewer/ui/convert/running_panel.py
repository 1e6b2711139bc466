"""How fast the conversion goes that is under way, and how long all of them still take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.conversion.plan import ConversionPlan
from viewer.conversion.queue import QueueItem
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.looks import Looks
from viewer.ui.convert.runner import Conversions
from viewer.ui.convert.words import is_checking, translated
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, MEDIUM, SEMIBOLD, ui_font
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.numbers import grouped
from viewer.ui.work.runner import Running

_UNKNOWN = "–"


class RunningPanel(QWidget):
    """Gone while nothing is under way."""

    def __init__(self, conversions: Conversions, looks: Looks) -> None:
        super().__init__()
        self._conversions, self._looks = conversions, looks
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setFont(ui_font(DETAIL, SEMIBOLD))
        self.rate, self.tiles, self.left, self.all_left = (QLabel() for _ in range(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(section_title(self.tr("Running")))
        head.addWidget(self.name, 1)
        column.addLayout(head)
        grid = QGridLayout()
        # Close together: what it takes is taken from the queue above it.
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._all_caption = QLabel(self.tr("All slides"))
        rows = (
            (QLabel(self.tr("Rate")), self.rate),
            (QLabel(self.tr("Done")), self.tiles),
            (QLabel(self.tr("Time left")), self.left),
            (self._all_caption, self.all_left),
        )
        for row, (caption, value) in enumerate(rows):
            caption.setFont(ui_font(DETAIL))
            caption.setProperty("tone", "text2")
            value.setFont(ui_font(DETAIL, MEDIUM))
            grid.addWidget(caption, row, 0)
            # As wide as there is room, so that no number is laid out anew when it grows.
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(value, row, 1)
        column.addLayout(grid)
        self._all_caption.setToolTip(self.tr("With the estimates of the slides that wait, and of their checks"))
        conversions.changed.connect(self.follow)
        conversions.progressed.connect(lambda _: self.follow())
        self.follow()

    def follow(self) -> None:
        """Show how it goes."""
        item = next(iter(self._conversions.queue.under_way), None)
        running = self._conversions.running(item.number) if item is not None else None
        self.setVisible(running is not None)
        if item is None or running is None:
            return
        words = self.tr("{0}, checking the files") if is_checking(running) else "{0}"
        self.name.setText(words.format(item.request.source.name))
        step, rate, left = running.pace.step, running.pace.rate, running.pace.seconds_left
        unit = localized(step.unit) if step is not None else ""
        if item.state is ItemState.PAUSED:
            self.rate.setText(self.tr("paused"))
        else:
            decimals = 0 if rate is not None and rate >= 10 else 1
            self.rate.setText(f"{grouped(rate, decimals)} {unit}/s" if rate is not None else _UNKNOWN)
        counted = self.tr("{0} of {1} {2}")
        self.tiles.setText(counted.format(grouped(step.done), grouped(step.total), unit) if step else _UNKNOWN)
        self.left.setText(self.tr("about {0}").format(duration(left)) if left is not None else _UNKNOWN)
        self._show_all(item, running)

    def _show_all(self, item: QueueItem, running: Running) -> None:
        waiting = [item for item in self._conversions.queue.items if item.state is ItemState.WAITING]
        for widget in (self._all_caption, self.all_left):
            widget.setVisible(bool(waiting))
        plans = [self._looks.plan(item.request) for item in waiting]
        plan = self._looks.plan(item.request)
        checking = plan.check_seconds if isinstance(plan, ConversionPlan) and not is_checking(running) else 0.0
        self.all_left.setText(all_left_words(running.pace.seconds_left, plans, checking))


def all_left_words(left: float | None, plans: Sequence[object], checking: float = 0.0) -> str:
    """Of what is under way, with the check that is to follow it, and of those that wait; a dash where one is not known.

    ``left`` and ``checking`` are seconds.
    """
    known = [plan.seconds for plan in plans if isinstance(plan, ConversionPlan)]
    if left is None or len(known) < len(plans):
        return _UNKNOWN
    return translated("about {0}").format(duration(left + checking + sum(known)))
