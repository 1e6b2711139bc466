"""Measures the alignment of a pair, shows what it rests on, and asks whether to take it over."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTableWidget, QVBoxLayout, QWidget

from viewer.alignment.measure_result import Measurement, Verdict
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.measure_words import field_cells, headline, how_it_was_done, level_cells, sentence
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.job_pool import Job
from viewer.ui.language import localized
from viewer.ui.theme import CAPTION, DETAIL, SEMIBOLD, TABLE_ROW, TITLE, current_theme, ui_font
from viewer.ui.widgets import Banner, ProgressRow
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.verdict_row import VerdictRow

_LOOK: Final = {
    Verdict.ALIGNED: ("check", "accent"),
    Verdict.SHIFTED: ("warning", "warning"),
    Verdict.NOT_THE_SAME_TISSUE: ("close", "fail"),
    Verdict.UNKNOWN: ("help", "warning"),
}
_FIELD_NUMBERS = (0, 1, 2, 3, 4, 5, 6)
_LEVEL_NUMBERS = (0, 1, 2, 3, 4)
_ROWS = 8
_MOST_LEVELS = 8
"""Rows of levels that are shown without scrolling."""
_SCROLL_BAR = 18
_RUNNING_SIZE = QSize(560, 210)
_SIZE = QSize(1080, 720)


class MeasureDialog(DialogFrame):
    """Stands beside the panes, which can be moved meanwhile; a click on a field goes there."""

    accepted_place = Signal(object)
    """The Measurement that is to be taken over; the dialog has closed."""
    field_chosen = Signal(object)
    """A FieldShift to look at."""

    def __init__(self, original: str, converted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = original, converted
        self.measurement: Measurement | None = None
        """What is shown; None while it is being measured."""
        self._job: Job | None = None
        self.set_title(self.tr("Measure alignment"), self.tr("Where {1} lies on {0}.").format(original, converted))
        self.progress = ProgressRow(self.tr("Measuring"))
        self.progress.cancel_requested.connect(self.reject)
        self.failure = Banner()
        self.failure.hide()
        self._result = self._result_page()
        self._result.hide()
        for widget in (self.failure, self.progress):
            self.content.addWidget(widget)
        self.content.addWidget(self._result, 1)
        self.content.addStretch(0)
        self.refuse_button = self.add_button(self.tr("Close"))
        self.refuse_button.clicked.connect(self.reject)
        self.refuse_button.hide()
        self.accept_button = self.add_button(self.tr("Accept"), primary=True)
        self.accept_button.clicked.connect(self._accept)
        self.accept_button.hide()
        self.resize(_RUNNING_SIZE)

    def _result_page(self) -> QWidget:
        self.verdict = VerdictRow()
        self.figures: list[QLabel] = []
        self._captions: list[QLabel] = []
        figures = QHBoxLayout()
        figures.setSpacing(28)
        for _ in range(5):
            caption, value = _label(CAPTION, "text2"), _label(TITLE)
            self._captions.append(caption)
            self.figures.append(value)
            figures.addLayout(_column(caption, value, gap=2))
        figures.addStretch(1)
        tr = self.tr
        self.fields = fact_table(
            (tr("Field"), tr("x, px"), tr("y, px"), tr("Right"), tr("Down"), tr("Residual"), tr("Match"), tr("Result")),
            _FIELD_NUMBERS,
        )
        self.fields.setAccessibleName(tr("Fields"))
        self.fields.setMinimumHeight(_ROWS * TABLE_ROW)
        self.fields.currentCellChanged.connect(lambda row, *_: self._go(row))
        self.fields.cellClicked.connect(lambda row, _: self._go(row))
        self.levels = fact_table((tr("Level"), tr("Downsample"), tr("Right"), tr("Down"), tr("Match")), _LEVEL_NUMBERS)
        self.levels.setAccessibleName(tr("Levels"))
        self.levels.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.levels.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.account = DetailsText()
        left = _column(
            _caption(tr("Fields, in level-0 pixels of the original; a click goes there")), self.fields, stretched=1
        )
        self._levels_caption = _caption(tr("Left at every level, in its pixels"))
        right = _column(self._levels_caption, self.levels, _caption(tr("What was done")), self.account)
        right.addStretch(1)
        tables = QHBoxLayout()
        tables.setSpacing(24)
        tables.addLayout(left)
        tables.addLayout(right, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.verdict)
        column.addLayout(figures)
        column.addLayout(tables, 1)
        return page

    # --- measuring ---------------------------------------------------------------------------------------------

    def follow(self, job: Job) -> None:
        """Show ``job``, whose result is a Measurement; closing the dialog cancels it."""
        self._job = job
        job.progressed.connect(self.progress.show_step)
        job.done.connect(self.show_measurement)
        job.failed.connect(self._show_failure)
        self.finished.connect(job.cancel)

    def _show_failure(self, error: Exception) -> None:
        self.progress.hide()
        self.refuse_button.show()
        details = error.details if isinstance(error, SlideError) else repr(error)
        self.failure.show_message("fail", self.tr("Not measured: {0}").format(localized(str(error))), details=details)

    def show_measurement(self, found: Measurement) -> None:
        """Show what was found; only a shift can be taken over."""
        self.measurement = found
        self.verdict.show_verdict(*_LOOK[found.verdict], localized(sentence(found)))
        for caption, value, (words, number) in zip(self._captions, self.figures, headline(found), strict=True):
            caption.setText(localized(words))
            value.setText(localized(number))
        for index, field in enumerate(found.fields, 1):
            items = add_row(self.fields, [localized(cell) for cell in field_cells(index, field)], _FIELD_NUMBERS)
            if not field.agrees:
                for item in items:
                    item.setForeground(QBrush(current_theme().colour("text2")))
        self.fields.setFixedWidth(fit_columns(self.fields, stretched=len(_FIELD_NUMBERS)) + _SCROLL_BAR)
        for level in found.levels:
            add_row(self.levels, level_cells(level), _LEVEL_NUMBERS)
        scrolled = len(found.levels) > _MOST_LEVELS
        self.levels.setFixedWidth(fit_columns(self.levels) + (_SCROLL_BAR if scrolled else 2))
        self.levels.setFixedHeight((min(_MOST_LEVELS, len(found.levels)) + 1) * TABLE_ROW + 2)
        for widget in (self._levels_caption, self.levels):
            widget.setVisible(bool(found.levels))
        self.account.set_text(localized(how_it_was_done(found, *self._names)))
        self.refuse_button.show()
        if found.verdict is Verdict.SHIFTED:
            self.refuse_button.setText(self.tr("Refuse"))
            self.accept_button.show()
            self.accept_button.setFocus()
        self.progress.hide()
        self._result.show()
        self.grow(_SIZE.expandedTo(self.sizeHint()))

    # --- answering ---------------------------------------------------------------------------------------------

    def _go(self, row: int) -> None:
        if self.measurement is not None and 0 <= row < len(self.measurement.fields):
            self.field_chosen.emit(self.measurement.fields[row])

    def _accept(self) -> None:
        found = self.measurement
        self.accept()
        self.accepted_place.emit(found)


def _label(size: int, tone: str = "") -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size, SEMIBOLD if size == TITLE else 400))
    if tone:
        label.setProperty("tone", tone)
    return label


def _caption(text: str) -> QLabel:
    label = _label(DETAIL, "text2")
    label.setText(text)
    return label


def _column(*widgets: QWidget, gap: int = 8, stretched: int | None = None) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(gap)
    for index, widget in enumerate(widgets):
        column.addWidget(widget, 1 if index == stretched else 0)
    return column
