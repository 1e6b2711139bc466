"""Draws the rows of the guide's list: pages, or what a search found, with the words that were sought."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui.guide.pages import Hit, places_of
from viewer.ui.theme import BODY, REGULAR, SEMIBOLD, current_theme, ui_font

ONE: Final = Qt.ItemDataRole.UserRole
"""The Page or Hit of a row; none where it is a message."""
_ACROSS, _ALONG = 8, 6
"""Between the edges of a row and its words."""


class GuideRows(QStyledItemDelegate):
    """Whatever is too long goes on in the next line."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self.sought = ""
        """What is searched for; nothing while pages are listed."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its words are."""
        width = self._rows.viewport().width() - 2 * self._rows.spacing()
        return QSize(width, round(self.document(index, width).size().height()) + 2 * _ALONG)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the box as a list does, and the words over it."""
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        box.text = ""
        self._rows.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, self._rows)
        painter.save()
        painter.translate(option.rect.left() + _ACROSS, option.rect.top() + _ALONG)
        self.document(index, option.rect.width()).drawContents(painter)
        painter.restore()

    def document(self, index: QModelIndex | QPersistentModelIndex, width: int) -> QTextDocument:
        """The words of a row that is ``width`` units wide, as they are drawn."""
        theme, one = current_theme(), index.data(ONE)
        title, _, below = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(ui_font(BODY))
        cursor = QTextCursor(document)
        cursor.insertText(title, _form(theme.text if one is not None else theme.text2, isinstance(one, Hit)))
        if below:
            cursor.insertBlock()
            start = 0
            for place, end in places_of(self.sought, below):
                cursor.insertText(below[start:place], _form(theme.text2))
                cursor.insertText(below[place:end], _form(theme.text, True))
                start = end
            cursor.insertText(below[start:], _form(theme.text2))
        document.setTextWidth(width - 2 * _ACROSS)
        return document


def _form(colour: str, semibold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(ui_font(BODY, SEMIBOLD if semibold else REGULAR))
    form.setForeground(QColor(colour))
    return form
