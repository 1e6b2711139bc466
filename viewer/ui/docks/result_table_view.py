"""The table of a result: a row for every level of every conversion, one group of figures at a time."""

from __future__ import annotations

from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QVBoxLayout, QWidget

from viewer.comparison.whole.result_column import Group
from viewer.comparison.whole.result_rows import DASH
from viewer.comparison.whole.result_view import ResultView
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.language import localized
from viewer.ui.theme import current_theme, theme_news

_NAMES = 3
"""Columns that say what a row is about."""


class ResultTableView(QWidget):
    """Every head says in its tooltip what stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: QTableWidget | None = None
        self._heads: tuple[str, ...] = ()
        self._shown: tuple[ResultView, Group] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        theme_news().changed.connect(self._refill)

    def show_view(self, view: ResultView, group: Group) -> None:
        """Show the figures of a group; what is chosen stays chosen while a result grows."""
        self._shown = view, group
        names = self.tr("Level"), self.tr("Pixel size"), self.tr("Conversion")
        heads = (*names, *(localized(column.title) for column in view.columns.get(group, ())))
        if heads != self._heads or self.table is None:
            self._make(heads, view, group)
        self._refill()

    def _make(self, heads: tuple[str, ...], view: ResultView, group: Group) -> None:
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        self._heads = heads
        table = self.table = fact_table(heads, range(_NAMES, len(heads)))
        table.setAccessibleName(self.tr("Result of the comparison"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tips = (
            self.tr("The original's stored level."),
            self.tr("Pixel size of the conversion's level, as it states itself; else how much smaller than level 0."),
            self.tr("Which conversion of the original."),
            *(localized(column.head_tip) for column in view.columns.get(group, ())),
        )
        for number, tip in enumerate(tips):
            head = table.horizontalHeaderItem(number)
            if head is not None:
                head.setToolTip(tip)
        self._column.addWidget(table)

    def _refill(self) -> None:
        if self.table is None or self._shown is None:
            return
        view, group = self._shown
        table, numbers = self.table, range(_NAMES, len(self._heads))
        nothing = ((),) * len(view.rows)
        cells, tips = view.cells.get(group, nothing), view.tips.get(group, nothing)
        if table.rowCount() > len(view.rows):
            table.setRowCount(len(view.rows))
        for index, (row, own, own_tips) in enumerate(zip(view.rows, cells, tips, strict=True)):
            # The level says so itself: grey alone would be overlooked, a tooltip even more so.
            level = localized(row.level_text)
            level = level if row.level.complete else self.tr("{0}, so far").format(level)
            texts = (level, row.scale_text, row.conversion_text, *map(localized, own))
            notes = ("", *map(localized, (row.scale_note, "", *own_tips)))
            if index == table.rowCount():
                add_row(table, texts, numbers)
            for column, text in enumerate(texts):
                item = table.item(index, column)
                if item is None:
                    continue
                item.setText(text)
                quiet = text == DASH or not row.level.complete
                item.setForeground(QBrush(current_theme().colour("text2" if quiet else "text")))
                so_far = "" if row.level.complete else self.tr("So far: this level is not done.")
                item.setToolTip(" ".join(part for part in (so_far, notes[column]) if part))
        fit_columns(table)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # What is left of the width is the last column's, beside which nothing stands.
        table.horizontalHeader().setStretchLastSection(False)
