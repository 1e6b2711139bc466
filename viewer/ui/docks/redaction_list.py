"""The list of the shapes of a redaction: what each is, how large, and why it is there."""

from __future__ import annotations

from collections.abc import Sequence

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
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.comparison.annotations.shapes import Kind
from viewer.geometry import Mpp
from viewer.redaction.editing import has_reason
from viewer.redaction.reshaping import box_of
from viewer.redaction.shapes import RedactionShape
from viewer.ui.docks.row_list import ROLE, RowList, draw_selection, write_line
from viewer.ui.icons import icon, tinted_icon
from viewer.ui.pane.redaction_mark import reason_text
from viewer.ui.theme import BODY, CAPTION, ICON, current_theme, ui_font
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.painting import draw_icon

_ROW, _MARGIN, _GAP = 48, 10, 10
_ICONS = {
    Kind.RECTANGLE: "shape_rectangle",
    Kind.ELLIPSE: "shape_ellipse",
    Kind.POLYGON: "shape_polygon",
    Kind.POLYLINE: "shape_line",
    Kind.POINT: "shape_ellipse",
}


class RedactionList(RowList):
    """One row a shape, the uppermost last; a click, Enter or an arrow key looks at it."""

    removal_wanted = Signal()
    """Del: of the row that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RedactionList", "Shapes"), _ROW, parent)
        self.setItemDelegate(_Row(self))
        self._shown: tuple[tuple[RedactionShape, ...], Mpp | None] = ((), None)

    def show_shapes(self, shapes: Sequence[RedactionShape], chosen: str, mpp: Mpp | None) -> None:
        """List these; no signal."""
        if (tuple(shapes), mpp) != self._shown:
            blocker = QSignalBlocker(self)
            self._fill(shapes, mpp)
            blocker.unblock()
        self.select_row(next((row for row, one in enumerate(shapes) if one.id == chosen), -1))

    def _fill(self, shapes: Sequence[RedactionShape], mpp: Mpp | None) -> None:
        top, (before, as_before) = self.verticalScrollBar().value(), self._shown
        self._shown = tuple(shapes), mpp
        while self.count() > len(shapes):
            self.takeItem(self.count() - 1)
        for row, shape in enumerate(shapes):
            if row < len(before) and before[row] is shape and mpp == as_before:
                continue  # while one is dragged the others stay as they are
            item = self.item(row)
            if item is None:
                item = QListWidgetItem()
                self.addItem(item)
            title, size = f"{self.kind_name(shape)} {row + 1}", size_of(shape, mpp)
            item.setData(ROLE, (shape, title, size))
            words = ", ".join((title, size, reason_text(shape)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)
        self.verticalScrollBar().setValue(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del works here as on the slides."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def kind_name(self, shape: RedactionShape) -> str:
        """What a shape is, in a word."""
        names = {
            Kind.RECTANGLE: self.tr("Rectangle"),
            Kind.ELLIPSE: self.tr("Ellipse"),
            Kind.POLYGON: self.tr("Outline"),
            Kind.POLYLINE: self.tr("Line"),
            Kind.POINT: self.tr("Point"),
        }
        return names[shape.shape.kind]


def size_of(shape: RedactionShape, mpp: Mpp | None) -> str:
    """Width and height of the box around a shape, a pen's width included; in micrometres where they are known."""
    box = box_of(shape.shape).grown(shape.width / 2)
    width, height = box.width * (mpp.x if mpp else 1), box.height * (mpp.y if mpp else 1)
    if mpp is not None and max(width, height) >= 1000:
        return f"{width / 1000:.3g} × {height / 1000:.3g} mm"
    return f"{grouped(width)} × {grouped(height)} {'µm' if mpp is not None else 'px'}"


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shape, title, size = index.data(ROLE)
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        if selected:
            draw_selection(painter, box)
        left = box.left() + _MARGIN
        upper = QRectF(left + ICON + _GAP, box.top() + 4, box.right() - _MARGIN - left - ICON - _GAP, 20)
        lower = upper.translated(0, 19)
        draw_icon(painter, icon(_ICONS[shape.shape.kind]), left, upper, QIcon.Mode.Normal, QIcon.State.Off)
        quiet = QColor(theme.text2 if selected else theme.text3)
        painter.setFont(ui_font(CAPTION))
        painter.setPen(quiet)
        taken = QFontMetrics(painter.font()).horizontalAdvance(size)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, size)
        write_line(painter, upper.adjusted(0, 0, -taken - _GAP, 0), title, QColor(theme.text), BODY)
        if has_reason(shape):
            write_line(painter, lower, reason_text(shape), QColor(theme.text2), CAPTION)
        else:
            warning = tinted_icon("warning", "warning")
            draw_icon(painter, warning, lower.left(), lower, QIcon.Mode.Normal, QIcon.State.Off)
            words = lower.adjusted(ICON + 5, 0, 0, 0)
            write_line(painter, words, reason_text(shape), QColor(theme.warning), CAPTION)
        painter.restore()
