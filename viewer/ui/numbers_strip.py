"""The strip below the panes: how much what is in view, or in a rectangle, differs, measured whenever it is at rest."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.comparison.display import Measure
from viewer.comparison.measured import settings_of
from viewer.comparison.measured_numbers import MeasuredNumbers
from viewer.comparison.state import ComparisonState
from viewer.comparison.view_numbers import ComparedPart, ViewNumbers, measure_part, part_in_rectangle, part_in_view
from viewer.geometry import Rect
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.pane.legend import measured_text
from viewer.ui.session import Session
from viewer.ui.theme import CAPTION, DETAIL, PANEL_PADDING, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.numbers import grouped

HEIGHT = 58
_UNIT_GAP = 6
_REST_MS = 80
"""How long the view must have stood still: half of what may pass until there are numbers."""
_DASH, _MINUS = "–", "\N{MINUS SIGN}"
_GAP = 28
_LEAST_WORDS = 140
"""Width of what the numbers are about, below which it is left out."""


class NumbersStrip(QWidget):
    """Mean and largest difference, PSNR and share of differing pixels, in view or in the rectangle.

    Where a map of SSIM or ΔE is on, its mean or 95th percentile, too.
    """

    told = Signal()
    """What is shown is other than before, or is not about what is looked at any more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobPool(1, self)
        self._job: Job | None = None
        self._part: ComparedPart | None = None
        self._rectangle: Rect | None = None
        self.numbers: ViewNumbers | None = None
        """What is shown; None while nothing is."""
        self.setFixedHeight(HEIGHT)
        self._mean = _Figure(self.tr("Mean difference"), "255.00", self.tr("of 255"))
        self._largest = _Figure(self.tr("Largest"), "255", self.tr("of 255"))
        self._psnr = _Figure(self.tr("PSNR"), "99.9", "dB")
        self._share = _Figure(self.tr("Differing pixels"), "99.99", "%")
        self._of_measure = {
            Measure.SSIM: _Figure("SSIM", f"{_MINUS}0.999", self.tr("mean")),
            Measure.COLOUR: _Figure("ΔE", "100.00", self.tr("95th percentile")),
        }
        """Of these the one whose map is on."""
        self._about = ElidedLabel("")
        self._about.setFont(ui_font(CAPTION))
        self._about.setProperty("tone", "text3")
        self._where = ElidedLabel("")
        self._where.setFont(ui_font(DETAIL))
        self._how = ElidedLabel("")
        """How the original was read, where that is not as it is stored."""
        self._how.setFont(ui_font(CAPTION))
        self._how.setProperty("tone", "text2")
        for label in (self._about, self._where, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
        row.setSpacing(_GAP)
        for figure in (*self._figures, *self._of_measure.values()):
            row.addWidget(figure)
        right = QVBoxLayout()
        right.setSpacing(1)
        right.addStretch(1)
        right.addWidget(self._about)
        right.addWidget(self._where)
        right.addWidget(self._how)
        right.addStretch(1)
        row.addLayout(right, 1)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._measure)
        session.comparison.listen(self._changed)
        session.slots_changed.connect(self._slots_changed)
        self._slots_changed()

    def minimumSizeHint(self) -> QSize:
        """What there is no room for is left out."""
        return QSize(0, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit: words first, then numbers from the right; none is ever cut."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() - 2 * PANEL_PADDING
        measure = self._session.comparison.state.display.measure
        for of_measure, figure in self._of_measure.items():
            figure.setVisible(of_measure is measure)
        for figure in (*self._figures, *(figure for one, figure in self._of_measure.items() if one is measure)):
            room -= figure.minimumWidth()
            figure.setVisible(room >= 0)
            room -= _GAP
        for label in (self._about, self._where):
            label.setVisible(room >= _LEAST_WORDS)

    @property
    def _figures(self) -> tuple[_Figure, ...]:
        return self._mean, self._largest, self._psnr, self._share

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is about what is in view now."""
        return not self._rest.isActive() and self._job is None

    @property
    def is_current(self) -> bool:
        """Whether what is shown has not been overtaken by the view."""
        return self._where.isEnabled()

    @property
    def about(self) -> str:
        """What the numbers are about, or why there are none."""
        return ", ".join(text for text in (self._about.text(), self._where.text(), self._how.text()) if text)

    def show_rectangle(self, rectangle: Rect | None) -> None:
        """Measure a rectangle (level-0 pixels of the reference) from now on; None: what is in view."""
        if rectangle != self._rectangle:
            self._rectangle = rectangle
            self._wait()

    def close_jobs(self) -> None:
        """End measuring; the strip is of no use afterwards."""
        self._rest.stop()
        self._jobs.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(current_theme().line))

    def _slots_changed(self) -> None:
        # One slide alone has nothing to be measured against.
        self.setVisible(len(self._session.slots) > 1)
        self._wait()

    def _changed(self, before: ComparisonState, state: ComparisonState) -> None:
        same_view = before.viewport == state.viewport and before.forced_downsample == state.forced_downsample
        if before.display.measure is not state.display.measure:
            self._make_room()
            for figure in self._of_measure.values():
                figure.show_value(_DASH)
            same_view = same_view and not {before.display.measure, state.display.measure} & self._of_measure.keys()
        if before.panes is not state.panes or not same_view or before.candidate is not state.candidate:
            self._wait()

    def _wait(self) -> None:
        """What is shown was about another view: dimmed until it is about this one."""
        self._rest.start()
        if self._figures[0].isEnabled():
            self._set_current(False)

    def _set_current(self, current: bool) -> None:
        for widget in (*self._figures, *self._of_measure.values(), self._about, self._where, self._how):
            widget.setEnabled(current)
        self.told.emit()

    def _measure(self) -> None:
        state = self._session.comparison.state
        scene = self._session.scene(state.candidate) if state.candidate is not None else None
        rectangle = self._rectangle
        part = part_in_view(state, scene) if rectangle is None else part_in_rectangle(state, scene, rectangle)
        if isinstance(part, str):
            self._stop()
            self._show_nothing(localized(part))
            return
        part = self._with_measure(state, part)
        if part == self._part and (self._job is not None or self.numbers is not None):
            if self._job is None and self.numbers is not None:
                self._show_measured(self.numbers.measured)  # its map may have been off for a moment
            self._set_current(self._job is None)
            return
        self._stop()
        self._part = part
        cache = self._session.cache
        job = self._job = self._jobs.start("Numbers in view", lambda progress: measure_part(part, cache, progress))
        job.done.connect(lambda numbers: self._measured(job, numbers))
        job.failed.connect(lambda error: self._failed(job, error))

    def _with_measure(self, state: ComparisonState, part: ComparedPart) -> ComparedPart:
        """With the measure whose map is on."""
        measure = state.display.measure
        map_pane = self._session.maps.pane_of(state, part.conversion) if measure in self._of_measure else None
        return replace(part, measure=measure, map_pane=map_pane) if map_pane is not None else part

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._part = None, None

    def _measured(self, job: Job, numbers: ViewNumbers) -> None:
        if job is self._job:
            self._job = None
            self._show(numbers)

    def _failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._stop()
            self._show_nothing(self.tr("Not measured: {0}").format(error))

    def _show_nothing(self, why: str) -> None:
        self.numbers = None
        for figure in (*self._figures, *self._of_measure.values()):
            figure.show_value(_DASH)
        self._about.setText("")
        self._where.setText(why)
        self._say_how("")
        self._set_current(True)

    def _say_how(self, note: str) -> None:
        self._how.setText(note)
        self._how.setVisible(bool(note))

    def _show(self, numbers: ViewNumbers) -> None:
        statistics, part = numbers.statistics, numbers.part
        if not statistics.pixels:
            where = self.tr("in view") if self._rectangle is None else self.tr("in the rectangle")
            unreadable, unscanned = (
                self.tr("Nothing {0} can be read in both"),
                self.tr("Nothing {0} was scanned by both"),
            )
            self._show_nothing((unreadable if numbers.unreadable else unscanned).format(where))
            return
        self.numbers = numbers
        self._mean.show_value(f"{statistics.mean_absolute:.2f}")
        self._largest.show_value(str(statistics.largest))
        self._psnr.show_value("∞" if math.isinf(statistics.psnr) else f"{statistics.psnr:.1f}")
        self._share.show_value(f"{100 * statistics.differing_share:.2f}")
        self._show_measured(numbers.measured)
        about = self.tr("In view: {0} against {1}")
        if self._rectangle is not None:
            about = self.tr("In the rectangle: {0} against {1}")
        self._about.setText(about.format(part.conversion.slide.name, part.reference.slide.name))
        words = [
            self.tr("Level {0}").format(part.level.index),
            self.tr("{0} pixels, three channels").format(grouped(statistics.pixels)),
            self.tr("{0} tiles unreadable").format(numbers.unreadable) if numbers.unreadable else "",
        ]
        self._where.setText(", ".join(word for word in words if word))
        self._say_how(part.note)
        readers = f"{part.reference.slide.reader}, {part.conversion.slide.reader}"
        rect = part.rect
        left, top, width, height = (int(value) for value in (rect.x, rect.y, rect.width, rect.height))
        tip = self.tr("x {0}, y {1}, {2} × {3} px of level {4} of {5}; read with {6}").format(
            left, top, width, height, part.level.index, part.conversion.slide.name, readers
        )
        turned = self.tr("; of these the {0} whose middles lie in what is in view, which is turned")
        within = self.tr("; of these the {0} whose middles lie in the rectangle, in which they are turned")
        if part.outline is not None:
            tip += (turned if self._rectangle is None else within).format(grouped(statistics.pixels))
        if numbers.measured is not None:
            tip += "\n" + self._measured_tip(numbers.measured)
        self._where.setToolTip(tip)
        self._set_current(True)

    def _show_measured(self, measured: MeasuredNumbers | None) -> None:
        if measured is None:
            return
        value = measured.mean if measured.measure is Measure.SSIM else measured.percentile(95)
        text = _DASH if math.isnan(value) else measured_text(measured.measure, value)
        self._of_measure[measured.measure].show_value(text)

    def _measured_tip(self, measured: MeasuredNumbers) -> str:
        """What stands behind the number of a measure."""
        of = self.tr("SSIM: mean of the {0} pixels that both slides have and whose window lies inside the level; {1}")
        if measured.measure is Measure.COLOUR:
            of = self.tr("ΔE: what 95 % of the {0} pixels that both slides have do not exceed; {1}")
        return of.format(grouped(measured.pixels), localized(settings_of(measured.measure)))


class _Figure(QWidget):
    """A caption above a number with its unit; as wide as it can become."""

    def __init__(self, caption: str, widest: str, unit: str) -> None:
        super().__init__()
        above = QLabel(caption)
        above.setFont(ui_font(CAPTION))
        above.setProperty("tone", "text3")
        self._value = QLabel(_DASH)
        self._value.setFont(ui_font(TITLE, SEMIBOLD))
        self._value.setAccessibleName(caption)
        self._unit = QLabel(unit)
        self._unit.setFont(ui_font(DETAIL))
        self._unit.setProperty("tone", "text3")
        room = self._value.fontMetrics().horizontalAdvance(widest) + _UNIT_GAP
        below = room + self._unit.fontMetrics().horizontalAdvance(unit)
        self.setMinimumWidth(max(below, above.fontMetrics().horizontalAdvance(caption)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(_UNIT_GAP)
        row.addWidget(self._value)
        row.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        column.addStretch(1)
        column.addWidget(above)
        column.addLayout(row)
        column.addStretch(1)

    def show_value(self, text: str) -> None:
        """Show a number, or a dash for none, which has no unit."""
        self._value.setText(text)
        self._unit.setVisible(text != _DASH)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()
