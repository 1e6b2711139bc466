"""The pairs of a review as a table: what they are called, how far each is, and what was said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QIcon, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.jobs.job import Step
from viewer.review.worklist import Readiness, WorkRow
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.review.verdict_words import GLYPHS, verdict_word
from viewer.ui.theme import BODY, current_theme, theme_news, ui_font
from viewer.ui.widgets.focus_ring import RING_PROPERTY
from viewer.ui.widgets.numbers import grouped

_NUMBER, _NAME, _CONVERSION, _READY, _JUDGED, _VERDICT = range(6)
_NUMBERS = (_NUMBER, _JUDGED)
_WIDTHS = {_NUMBER: 52, _READY: 172, _JUDGED: 100, _VERDICT: 150}
_NARROW_WIDTHS = {**_WIDTHS, _READY: 154, _JUDGED: 72, _VERDICT: 130}
"""At the usual size of text."""
_ROOMY, _NARROW, _TIGHT = 720, 560, 440
"""Width from which there is room for the conversion's name, for the number, and for how much is judged."""
_NONE = "–"
_LOOKS = {
    Readiness.WAITING: ("wait", "text3"),
    Readiness.PARTLY: ("wait", "accent"),
    Readiness.READY: ("check", "accent"),
    Readiness.REFUSED: ("error", "fail"),
}


class WorklistTable(QWidget):
    """A pair a row; Enter or a double click reads it."""

    activated = Signal(int)
    """Number of a pair."""
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        headings = (tr("No."), tr("Slide"), tr("Conversion"), tr("Prepared"), tr("Judged"), tr("Verdict"))
        self._rows: tuple[WorkRow, ...] = ()
        self._is_blinded = False
        self._under_way: tuple[int, Step | None] | None = None
        self.table = fact_table(headings, _NUMBERS)
        self.table.setAccessibleName(tr("Pairs of this review"))
        self.table.setProperty(RING_PROPERTY, "inside")
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        for column in range(self.table.columnCount()):
            if column in _WIDTHS:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.itemActivated.connect(self._activated)
        self.table.itemSelectionChanged.connect(self.selection_changed)
        holder = QVBoxLayout(self)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.table)
        self.setFont(ui_font(BODY))
        theme_news().changed.connect(self._fill)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        larger = max(1.0, self.font().pixelSize() / BODY)
        is_narrow = self.width() < _NARROW * larger
        for column, width in (_NARROW_WIDTHS if is_narrow else _WIDTHS).items():
            self.table.setColumnWidth(column, round(width * larger))
        self.table.setColumnHidden(_CONVERSION, self.width() < _ROOMY * larger)
        self.table.setColumnHidden(_NUMBER, is_narrow)
        self.table.setColumnHidden(_JUDGED, self._is_blinded or self.width() < _TIGHT * larger)
        self.table.setColumnHidden(_VERDICT, self._is_blinded)

    def show_blinded(self, blinded: bool) -> None:
        """Whether verdicts are none on pairs, but answers in trials that nobody may tell apart."""
        self._is_blinded = blinded
        self._make_room()

    def show_rows(self, rows: Sequence[WorkRow]) -> None:
        """These; the one that was chosen stays so."""
        if [row.pair for row in rows] != [row.pair for row in self._rows]:
            chosen = self.chosen
            self.table.setRowCount(0)
            for row in rows:
                items = add_row(self.table, ("",) * self.table.columnCount(), _NUMBERS)
                items[_NUMBER].setText(grouped(row.pair.number))
                items[_NAME].setText(row.pair.name)
                items[_NAME].setToolTip(str(row.pair.original))
                items[_CONVERSION].setText(row.pair.conversion.name)
                items[_CONVERSION].setToolTip(str(row.pair.conversion))
            self._rows = tuple(rows)
            self._choose(chosen.pair.number if chosen is not None else None)
        self._rows = tuple(rows)
        self._fill()

    def show_step(self, pair: int | None, step: Step | None) -> None:
        """Say how far the pair is that is being prepared; None: none is."""
        before, self._under_way = self._under_way, (pair, step) if pair is not None else None
        for place, row in enumerate(self._rows):
            if row.pair.number in (pair, before[0] if before is not None else None):
                self._fill_row(place, row)

    @property
    def rows(self) -> tuple[WorkRow, ...]:
        """Those that are shown."""
        return self._rows

    @property
    def chosen(self) -> WorkRow | None:
        """The row that was chosen."""
        places = {index.row() for index in self.table.selectedIndexes()}
        return self._rows[places.pop()] if places else None

    def cells(self) -> list[list[str]]:
        """What stands in the columns that are shown, row by row."""
        columns = [column for column in range(self.table.columnCount()) if not self.table.isColumnHidden(column)]
        return [[self._item(place, column).text() for column in columns] for place in range(self.table.rowCount())]

    def _item(self, place: int, column: int) -> QTableWidgetItem:
        item: QTableWidgetItem | None = self.table.item(place, column)
        assert item is not None
        return item

    def _choose(self, number: int | None) -> None:
        for place, row in enumerate(self._rows):
            if row.pair.number == number:
                self.table.selectRow(place)

    def _activated(self, item: QTableWidgetItem) -> None:
        self.activated.emit(self._rows[item.row()].pair.number)

    def _fill(self, _theme: object = None) -> None:
        for place, row in enumerate(self._rows):
            self._fill_row(place, row)

    def _fill_row(self, place: int, row: WorkRow) -> None:
        icon, token = _LOOKS[row.readiness]
        ready = self._item(place, _READY)
        if row.cautions and row.readiness is not Readiness.REFUSED:
            icon, token = "warning", "warning"
        ready.setText(self._ready_words(row))
        ready.setIcon(tinted_icon(icon, token))
        ready.setToolTip("\n".join(filter(None, map(localized, (row.refused, *row.notes)))))
        refused = row.readiness is Readiness.REFUSED
        judged = self._item(place, _JUDGED)
        judged.setText(_NONE if refused else self.tr("{0} of {1}").format(grouped(row.judged), grouped(row.expected)))
        self._ink(judged, "text2" if row.judged == 0 else "text")
        verdict = self._item(place, _VERDICT)
        if row.verdict is None:
            verdict.setText(_NONE)
            verdict.setIcon(QIcon())
            self._ink(verdict, "text2")
        else:
            word, (name, token, _) = verdict_word(row.verdict), GLYPHS[row.verdict]
            if row.is_own:
                word = self.tr("{0}, own").format(word)
            elif row.judged < row.expected:
                word = self.tr("{0} so far").format(word)
            verdict.setText(word)
            verdict.setToolTip(self.tr("The reader's own verdict, not the rule's") if row.is_own else "")
            verdict.setIcon(tinted_icon(name, token))
            self._ink(verdict, "text")

    def _ink(self, item: QTableWidgetItem, token: str) -> None:
        item.setForeground(QBrush(current_theme().colour(token)))

    def _ready_words(self, row: WorkRow) -> str:
        if self._under_way is not None and self._under_way[0] == row.pair.number:
            step = self._under_way[1]
            fraction = step.fraction if step is not None else None
            if fraction is None:
                return self.tr("Preparing")
            return self.tr("Preparing, {0}\N{NO-BREAK SPACE}%").format(int(100 * fraction))
        if row.readiness is Readiness.READY and row.cautions:
            return self.tr("Ready, in part")
        if row.readiness is Readiness.READY and row.fields < row.wanted:
            return self.tr("Ready, {0} of {1} fields").format(grouped(row.fields), grouped(row.wanted))
        return {
            Readiness.WAITING: self.tr("Waits"),
            Readiness.PARTLY: self.tr("First fields"),
            Readiness.READY: self.tr("Ready"),
            Readiness.REFUSED: self.tr("Cannot be judged"),
        }[row.readiness]
