"""The work list of a review: its pairs and how far each is, who reads, and how the readings agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from secrets import randbelow
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.jobs.job import Step
from viewer.review.events import Act
from viewer.review.readings import known_reader
from viewer.review.record import ReviewRecord
from viewer.review.setup import Kind, Rule
from viewer.review.stops import Reading
from viewer.review.worklist import Readiness, WorkRow, rows_of
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.left_out_table import LeftOutTable
from viewer.ui.review.reader_panel import ReaderPanel
from viewer.ui.review.readings_panel import ReadingsPanel
from viewer.ui.review.rule_panel import RulePanel
from viewer.ui.review.worklist_details import WorklistDetails
from viewer.ui.review.worklist_table import WorklistTable
from viewer.ui.settings import Settings
from viewer.ui.theme import PANEL_PADDING, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import Button, LinkButton, ProgressBar
from viewer.ui.widgets.focus_ring import RING_PROPERTY
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label
from viewer.ui.widgets.scrolled import scrolled

_SIDE, _NARROW_SIDE, _NARROW = 344, 264, 960
"""Width of the reader's side, the same in a narrow page, and what is narrow."""
_SEEDS = 1 << 31
_MOST_LEFT_OUT = 5
"""Rows of slides that were left out, before they scroll."""
_MARGIN, _GAP = 20, 12


def _now() -> datetime:
    return datetime.now().astimezone()


class WorklistPage(QWidget):
    """Pairs at the left, the reader at the right; Enter goes on."""

    reading_requested = Signal(object, object)
    """A Reading that has begun in the record, and the number of a pair to begin with, or None; blinded, it may have
    ended: then its result is to be shown."""
    report_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        keeper: ReviewKeeper,
        preparer: Any,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """``preparer``: a Preparer; ``now`` tells the time, with the zone whose calendar counts."""
        super().__init__(parent)
        tr = self.tr
        self._keeper, self._preparer, self._settings, self._now = keeper, preparer, settings, now
        self._wanted: int | None = None
        """The pair to begin with."""
        self._failures: dict[int, str] = {}
        """Pairs that could not be prepared for no reason of theirs, which the record does not know of."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(RING_PROPERTY, "none")
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(ui_font(TITLE, SEMIBOLD))
        self.asked = quiet_label()
        self.rule = RulePanel()
        self.rule.chosen.connect(self._change_rule)
        self.prepared = quiet_label()
        self.left_out = LinkButton("", token="text2")
        self.left_out.setCheckable(True)
        self.left_out.setToolTip(tr("Slides that were named at the beginning and have no counterpart"))
        self.left_out_table = LeftOutTable(_MOST_LEFT_OUT)
        self.left_out_table.hide()
        self.left_out.toggled.connect(self.left_out_table.setVisible)
        self.bar = ProgressBar()
        self.bar.setAccessibleName(tr("How far this reading is"))
        self.report = Button(tr("Report"))
        self.report.setToolTip(tr("Make the report of what has been judged"))
        self.report.clicked.connect(self.report_requested)
        self.close_button = Button(tr("Close"))
        self.close_button.setToolTip(tr("Close this review; all is kept"))
        self.close_button.clicked.connect(self.closed)
        self.table = WorklistTable()
        self.table.activated.connect(self._read_pair)
        self.table.selection_changed.connect(self._show_details)
        self.details = WorklistDetails()
        self.details.try_again.connect(self._try_again)
        self.reader = ReaderPanel()
        self.reader.me_changed.connect(self._refresh)
        self.reader.begin_requested.connect(self._begin)
        self.reader.go_on_requested.connect(self._go_on)
        self.reader.end_requested.connect(self._end)
        self.reader.report_requested.connect(self.report_requested)
        self.reader.result_requested.connect(lambda reading: self.reading_requested.emit(reading, None))
        self.readings = ReadingsPanel()
        self._arrange()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        keeper.changed.connect(self._changed)
        keeper.failed.connect(self._failed)
        preparer.progressed.connect(self._progressed)
        preparer.let_go.connect(self._show_preparing)
        preparer.prepared.connect(self._settled)
        preparer.refused.connect(self._refused)
        self.reader.show_state(keeper.state, now())
        self.reader.name_reader(known_reader(keeper.state, settings.reader or keeper.record.operator))
        self._follow()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.report)
        buttons.addWidget(self.close_button)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.title, self.asked, self.rule):
            words.addWidget(part)
        head.addLayout(words, 1)
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        left.addWidget(self.bar)
        left.addWidget(self.table, 1)
        left.addWidget(self.details)
        foot = QHBoxLayout()
        foot.setSpacing(_GAP)
        foot.addWidget(self.prepared, 1)
        foot.addWidget(self.left_out)
        left.addLayout(foot)
        left.addWidget(self.left_out_table)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(PANEL_PADDING, 0, 6, PANEL_PADDING)
        column.setSpacing(_GAP)
        column.addWidget(self.reader)
        column.addWidget(self.readings)
        column.addStretch(1)
        right = self._side = scrolled(side)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(right)
        page = QVBoxLayout(self)
        page.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        page.setSpacing(_GAP)
        page.addLayout(head)
        page.addLayout(body, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the panel's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().panel))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._follow()
        self.setFocusProxy(self.reader.first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the table room for its words."""
        super().resizeEvent(event)
        self._side.setFixedWidth(_SIDE if self.width() >= _NARROW else _NARROW_SIDE)

    # --- what is shown -----------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _follow(self) -> None:
        self.reader.show_state(self._keeper.state, self._now())
        self._refresh()

    def _refresh(self, _me: str = "") -> None:
        state, tr = self._keeper.state, self.tr
        self.title.setText(state.setup.title)
        asked = {
            Kind.OPEN: tr("Original and conversion, named, side by side."),
            Kind.ABX: tr("Blinded: is X A or B?"),
            Kind.FORCED_CHOICE: tr("Blinded: which one is the original?"),
        }[state.setup.kind]
        blinded = state.setup.kind.is_blinded
        self.asked.setText(asked)
        self.rule.show_state(state, self.reader.reading, self._now())
        rows = tuple(map(self._with_failure, rows_of(state, self.reader.reading)))
        self.table.show_blinded(blinded)
        self.table.show_rows(rows)
        self._show_preparing()
        self._show_details()
        self._show_progress(rows)
        self._show_left_out()
        self.readings.show_state(state, self.reader.me, self._now())

    def _show_preparing(self) -> None:
        self.table.show_step(self._preparer.under_way, self._preparer.step)

    def _show_progress(self, rows: tuple[WorkRow, ...]) -> None:
        tr, state = self.tr, self._keeper.state
        ready = sum(row.readiness is Readiness.READY for row in rows)
        refused = sum(row.readiness is Readiness.REFUSED for row in rows)
        words = [tr("{0} of {1} pairs prepared.").format(grouped(ready), grouped(len(rows)))]
        if refused:
            words.append(tr("{0} cannot be judged.").format(grouped(refused)))
        if len(rows) < len(state.pairs):
            drawn = tr("Spot check: {0} of {1} pairs drawn by lot.")
            words.append(drawn.format(grouped(len(rows)), grouped(len(state.pairs))))
        self.prepared.setText(" ".join(words))
        reading = self.reader.reading
        now = state.reading(reading) if reading is not None else None
        if state.setup.kind.is_blinded:
            done, every = (len(now.answers), now.sealed.trials) if now is not None and now.sealed else (0, 0)
        else:
            done, every = sum(row.judged for row in rows), sum(row.expected for row in rows if not row.refused)
        self.bar.set_fraction(done / every if every else 0.0)

    def _show_left_out(self) -> None:
        slides, tr = self._keeper.state.left_out, self.tr
        one, more = tr("1 slide was left out"), tr("{0} slides were left out")
        self.left_out.setText(one if len(slides) == 1 else more.format(grouped(len(slides))))
        self.left_out.setVisible(bool(slides))
        self.left_out_table.show_slides(slides)

    def _show_details(self) -> None:
        self.details.show_row(self.table.chosen, self.table.rows)

    def _progressed(self, pair: int, step: Step) -> None:
        if self.isVisible():
            self.table.show_step(pair, step)

    def _settled(self, pair: int) -> None:
        self._failures.pop(pair, None)
        self._changed()

    def _refused(self, pair: int, sentence: str) -> None:
        self._failures[pair] = sentence
        self._changed()

    def _with_failure(self, row: WorkRow) -> WorkRow:
        failure = self._failures.get(row.pair.number, "")
        if not failure or row.refused:
            return row
        return replace(row, readiness=Readiness.REFUSED, refused=failure)

    # --- what is asked for -------------------------------------------------------------------------------------

    def _read_pair(self, pair: int) -> None:
        """Go on with a pair that was chosen, or begin with it."""
        self._wanted = pair
        if not self.reader.act():
            self._wanted = None
            self.reader.first.setFocus()

    def _begin(self, reading: Reading, reason: str) -> None:
        seed = randbelow(_SEEDS) if self._keeper.state.setup.shuffled else None
        told = {"reader": reading.reader, "round": reading.round, "seed": seed}
        self._sign(reading.reader)
        self.reader.show_busy(True)
        then = partial(self._go_on, reading)
        self._keeper.append(Act.READING_BEGUN, str(reading), after=told, reason=reason, then=lambda _seq: then())

    def _go_on(self, reading: Reading) -> None:
        pair, self._wanted = self._wanted, None
        self.reader.show_busy(False)
        self._sign(reading.reader)
        self.reading_requested.emit(reading, None if self._keeper.state.setup.kind.is_blinded else pair)

    def _change_rule(self, rule: Rule, reason: str) -> None:
        before = self._keeper.state.setup
        if self.reader.me:
            self._sign(self.reader.me)
        after = replace(before, rule=rule)
        self._keeper.append(Act.SETUP_CHANGED, "rule", before=before, after=after, reason=reason)

    def _end(self, reading: Reading) -> None:
        told = {"reader": reading.reader, "round": reading.round}
        self._sign(reading.reader)
        self.reader.show_busy(True)
        self._keeper.append(Act.READING_ENDED, str(reading), after=told, then=lambda _seq: self._ended())

    def _ended(self) -> None:
        self.reader.show_busy(False)
        self._follow()

    def _sign(self, reader: str) -> None:
        """Events from now on are this reader's."""
        self._settings.reader = reader
        if self._keeper.record.operator != reader:
            self._keeper.write(partial(_sign, reader))

    def _failed(self, _error: object) -> None:
        """The window says why; what was asked for did not happen."""
        self._wanted = None
        self.reader.show_busy(False)

    def _try_again(self, pair: int) -> None:
        self._failures.pop(pair, None)
        self._preparer.try_again(pair)
        self._refresh()


def _sign(reader: str, record: ReviewRecord) -> None:
    record.operator = reader
