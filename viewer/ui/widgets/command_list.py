"""Commands in a list: words, group and keys of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.ui.theme import BODY, DETAIL, RADIUS_BUTTON, TABLE_ROW, current_theme, ui_font
from viewer.ui.widgets.painting import badge_width, draw_badge, draw_box

_ROLE: Final = Qt.ItemDataRole.UserRole
_PADDING, _GAP, _BADGE_GAP = 10, 16, 6


@dataclass(frozen=True, slots=True)
class ListedCommand:
    """A command as it stands in the list."""

    name: str
    text: str
    group: str
    keys: tuple[str, ...]
    """As the system writes them."""
    enabled: bool = True
    also: str = ""
    """Other words by which it is found."""

    @property
    def sought(self) -> tuple[str, str]:
        """What a search looks through, as ``fuzzy_rank`` takes it: its words, and what counts less."""
        return self.text, f"{self.group} {self.also}"


class CommandList(QListWidget):
    """One row a command; what cannot be used now is dimmed but can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(ui_font(BODY))
        self.setMouseTracking(True)

    def show_commands(self, commands: Iterable[ListedCommand], selected: str | None = None) -> None:
        """List these and select the one of that name, else the first; no signal."""
        blocker = QSignalBlocker(self)
        self.clear()
        for command in commands:
            item = QListWidgetItem(command.text)
            item.setData(_ROLE, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((command.text, command.group, *command.keys)))
            self.addItem(item)
        names = [command.name for command in self.commands()]
        self.setCurrentRow(names.index(selected) if selected in names else 0)
        blocker.unblock()

    def commands(self) -> list[ListedCommand]:
        """What is listed, top to bottom."""
        return [self._command(self.item(row)) for row in range(self.count())]

    def current(self) -> ListedCommand | None:
        """The selected one; None where nothing is listed."""
        item = self.currentItem()
        return self._command(item) if item is not None else None

    def step(self, rows: int) -> None:
        """Select another row, from the last one on to the first."""
        if self.count():
            self.setCurrentRow((self.currentRow() + rows) % self.count())

    @staticmethod
    def _command(item: QListWidgetItem) -> ListedCommand:
        command = item.data(_ROLE)
        assert isinstance(command, ListedCommand)
        return command


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, TABLE_ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        command = index.data(_ROLE)
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        if selected:
            draw_box(painter, box, RADIUS_BUTTON, QColor(theme.selected), None)
        ink = theme.text if command.enabled else theme.disabled
        quiet = theme.disabled if not command.enabled else theme.text2 if selected else theme.text3
        right = box.right() - _PADDING
        for key in reversed(command.keys):
            right -= badge_width(key)
            draw_badge(painter, right, box.center().y(), key, QColor(quiet))
            right -= _BADGE_GAP
        group_font, font = ui_font(DETAIL), ui_font(BODY)
        left = box.left() + _PADDING
        room = max(0, int(right - _GAP - left))
        words = QFontMetrics(font).elidedText(command.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(left, box.top(), room + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
        left += QFontMetrics(font).horizontalAdvance(words) + _GAP
        if QFontMetrics(group_font).horizontalAdvance(command.group) <= right - _GAP - left:
            painter.setFont(group_font)
            painter.setPen(QColor(quiet))
            place = QRectF(left, box.top(), right - left, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, command.group)
        painter.restore()
