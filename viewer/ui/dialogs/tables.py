"""Tables of facts: read, select, copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from viewer.ui.theme import BODY, DETAIL, REGULAR, TABLE_ROW, ui_font

_CELL_PADDING = 28


def fact_table(headings: Sequence[str], numbers: Sequence[int]) -> QTableWidget:
    """An empty table that cannot be edited; the columns ``numbers`` are headed at the right."""
    table = QTableWidget(0, len(headings))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setFont(ui_font(BODY, REGULAR))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(TABLE_ROW)
    header = table.horizontalHeader()
    header.setFont(ui_font(DETAIL, REGULAR))
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setFixedHeight(TABLE_ROW)
    for column, heading in enumerate(headings):
        item = QTableWidgetItem(heading)
        item.setTextAlignment(_alignment(column in numbers))
        table.setHorizontalHeaderItem(column, item)
    return table


def add_row(table: QTableWidget, cells: Sequence[str], numbers: Sequence[int]) -> list[QTableWidgetItem]:
    """Append a row; numbers go to the right, words to the left."""
    row = table.rowCount()
    table.insertRow(row)
    items = []
    for column, cell in enumerate(cells):
        item = QTableWidgetItem(cell)
        item.setTextAlignment(_alignment(column in numbers))
        table.setItem(row, column, item)
        items.append(item)
    return items


def fit_columns(table: QTableWidget, stretched: int | None = None) -> int:
    """Make every column as wide as its widest cell; returns the width of them all."""
    cells, heads = QFontMetrics(table.font()), QFontMetrics(table.horizontalHeader().font())
    total = 0
    for column in range(table.columnCount()):
        heading = table.horizontalHeaderItem(column)
        widths = [heads.horizontalAdvance(heading.text()) if heading is not None else 0]
        for row in range(table.rowCount()):
            item = table.item(row, column)
            icon_room = 22 if item is not None and not item.icon().isNull() else 0
            widths.append(cells.horizontalAdvance(item.text()) + icon_room if item is not None else 0)
        width = max(widths) + _CELL_PADDING
        table.setColumnWidth(column, width)
        total += width
    if stretched is not None:
        table.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return total


def _alignment(is_number: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
