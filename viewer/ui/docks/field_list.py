"""The list of fields: pictures of original, conversion and map, the number that counts, and where it lies."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.comparison.whole.fields import Field
from viewer.ui.docks.field_thumbnails import Thumbnails
from viewer.ui.docks.field_words import field_hint, field_sentence, field_value, how_bad
from viewer.ui.docks.row_list import ROLE, RowList
from viewer.ui.theme import CAPTION, LIST_NUMBER, RADIUS_BUTTON, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box

_ROW, _MARGIN, _GAP = 60, 6, 10
_PICTURE, _SMALL_PICTURE, _WIDE = 50, 42, 300
_BAR = 4


class FieldList(RowList):
    """One row a field; a click, Enter or an arrow key visits it."""

    scrolled = Signal()
    """Other rows are in sight."""

    def __init__(self, pictures: Callable[[Field], Thumbnails | None], parent: QWidget | None = None) -> None:
        """``pictures`` gives those of a field; None while they are not there."""
        super().__init__(QCoreApplication.translate("FieldList", "Fields"), _ROW, parent)
        self.setItemDelegate(_Row(pictures, self))
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    def show_fields(self, fields: Sequence[Field], words: Callable[[Field], str], current: Field | None) -> None:
        """List these, which ``words`` says where they lie; no signal."""
        blocker, top = QSignalBlocker(self), self.verticalScrollBar().value()
        self.clear()
        for field in fields:
            item = QListWidgetItem()
            item.setData(ROLE, (field, words(field)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, field_sentence(field, words(field)))
            item.setToolTip(field_sentence(field, words(field)))
            self.addItem(item)
        blocker.unblock()
        self.show_current(current)
        self.verticalScrollBar().setValue(top)

    def show_current(self, field: Field | None) -> None:
        """Select the row of a field; no signal."""
        self.select_row(next((row for row, one in enumerate(self.fields()) if one is field), -1))

    def fields(self) -> list[Field]:
        """What is listed, top to bottom."""
        return [self.item(row).data(ROLE)[0] for row in range(self.count())]

    def in_sight(self) -> list[Field]:
        """Of the rows that are seen now, with one more to go on to."""
        if not self.count():
            return []
        top = self.verticalScrollBar().value() // _ROW
        return self.fields()[top : top + self.viewport().height() // _ROW + 2]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows may be in sight; the one that is looked at stays there."""
        super().resizeEvent(event)
        if (item := self.currentItem()) is not None:
            self.scrollToItem(item)
        self.scrolled.emit()


class _Row(QStyledItemDelegate):
    def __init__(self, pictures: Callable[[Field], Thumbnails | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        field, words = index.data(ROLE)
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        if selected:
            draw_box(painter, box, RADIUS_BUTTON, QColor(theme.selected), None)
        side = _PICTURE if box.width() >= _WIDE else _SMALL_PICTURE
        left = box.left() + _MARGIN
        middle = box.center().y()
        thumbnails = self._pictures(field)
        for place in range(3):
            self._picture(painter, QRectF(left + place * side, round(middle - side / 2), side, side), thumbnails, place)
        left += 3 * side + _GAP
        room = QRectF(left, box.top() + 4, box.right() - 8 - left, box.height() - 8)
        quiet = QColor(theme.text2 if selected else theme.text3)
        self._words(painter, room, field, words, quiet)
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, place: QRectF, thumbnails: Thumbnails | None, number: int) -> None:
        painter.fillRect(place, QColor(current_theme().canvas))
        if thumbnails is None or not thumbnails.images:
            return
        image = thumbnails.images[number]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitted = QSize(image.size()).scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = place.center() - QRectF(0, 0, fitted.width(), fitted.height()).center()
        painter.drawImage(QRectF(corner.x(), corner.y(), fitted.width(), fitted.height()), image)

    @staticmethod
    def _words(painter: QPainter, room: QRectF, field: Field, words: str, quiet: QColor) -> None:
        theme = current_theme()
        height = room.height() / 3
        lines = [QRectF(room.left(), room.top() + place * height, room.width(), height) for place in range(3)]
        lines[0].setHeight(height + 2)
        number, value = str(field.number), field_value(field)
        painter.setFont(ui_font(LIST_NUMBER, SEMIBOLD))
        painter.setPen(QColor(theme.text))
        painter.drawText(lines[0], Qt.AlignmentFlag.AlignVCenter, value)
        taken = QFontMetrics(painter.font()).horizontalAdvance(value) + 8
        painter.setFont(ui_font(CAPTION))
        painter.setPen(quiet)
        painter.drawText(lines[0], Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        bar = QRectF(lines[0]).adjusted(taken, 0, -QFontMetrics(painter.font()).horizontalAdvance("000") - 4, 0)
        share = how_bad(field)
        if bar.width() >= 16 and math.isfinite(share):
            bar = QRectF(bar.left(), round(bar.center().y() - _BAR / 2), min(bar.width(), 60), _BAR)
            draw_box(painter, bar, _BAR / 2, QColor(theme.line), None)
            if share > 0:
                bar.setWidth(max(_BAR, bar.width() * share))
                draw_box(painter, bar, _BAR / 2, QColor(theme.text2), None)
        painter.setFont(ui_font(CAPTION))
        painter.setPen(quiet)
        for line, text in zip(lines[1:], (words, field_hint(field)), strict=True):
            cut = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)
