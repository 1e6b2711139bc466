"""The check list as rows: what has been confirmed has a tick, what has not a triangle."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.export.review import METADATA, ORIGINAL, SHAPE, ReviewItem
from viewer.redaction.shapes import Reason
from viewer.ui.docks.row_list import ROLE, RowList, draw_selection, write_line
from viewer.ui.export.reviewing import Standing
from viewer.ui.export.words import translated
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.pane.redaction_mark import reason_name
from viewer.ui.theme import BODY, CAPTION, ICON, current_theme
from viewer.ui.widgets.painting import draw_icon

_ROW, _MARGIN, _GAP = 44, 10, 10
_CONFIRMS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GLYPHS = {
    Standing.CONFIRMED: ("check", "accent"),
    Standing.OPEN: ("warning", "warning"),
    Standing.CHANGED: ("warning", "warning"),
    Standing.REFUSED: ("error", "fail"),
}
type _Known = tuple[ReviewItem, Standing, ReviewItem | None]


class CheckRows(RowList):
    """An arrow key or a click looks at an item; Enter confirms it.

    Letters and the space bar do nothing: they may be meant for a field that has not got the keys.
    """

    confirm_wanted = Signal()
    """Of the current row."""

    def __init__(self) -> None:
        super().__init__("", _ROW)
        self.setAccessibleName(self.tr("Check list"))
        self.setItemDelegate(_Row(self))
        self._shown: tuple[_Known, ...] = ()

    @property
    def current(self) -> ReviewItem | None:
        """What the current row is about."""
        row = self.currentRow()
        return self._shown[row][0] if 0 <= row < len(self._shown) else None

    def show_items(self, items: Sequence[_Known]) -> bool:
        """List these, each with what was confirmed of it before; whether they are others than those listed.

        The current row stays with its key. No signal.
        """
        if tuple(items) == self._shown:
            return False
        key = self.current.key if self.current is not None else ""
        before = self.currentRow()
        blocker = QSignalBlocker(self)
        self._shown = tuple(items)
        while self.count() > len(items):
            self.takeItem(self.count() - 1)
        for row, (item, standing, confirmed) in enumerate(items):
            entry = self.item(row)
            if entry is None:
                entry = QListWidgetItem()
                self.addItem(entry)
            words = standing_words(item, standing, confirmed)
            entry.setData(ROLE, (item, standing, words))
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item_title(item)}: {words}")
            entry.setToolTip(localized(item.sentence))
        blocker.unblock()
        same = next(
            (row for row, (item, *_) in enumerate(items) if item.key == key), min(max(before, 0), len(items) - 1)
        )
        self.select_row(same)
        return True

    def go_on(self) -> bool:
        """Look at the next item that is not confirmed, from the current one on; whether there is one."""
        count = len(self._shown)
        for step in range(1, count + 1):
            row = (self.currentRow() + step) % count
            if self._shown[row][1] is not Standing.CONFIRMED:
                self.setCurrentRow(row)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm, or move."""
        if event.key() in _CONFIRMS:
            self.confirm_wanted.emit()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)


def item_title(item: ReviewItem) -> str:
    """What an item is about, in the language of the window; the reason of a shape as its list names it."""
    what, colon, reason = item.title.partition(": ")
    if not item.key.startswith(SHAPE) or reason not in set(Reason):
        return localized(item.title)
    return f"{localized(what)}{colon}{reason_name(Reason(reason))}"


def standing_words(item: ReviewItem, standing: Standing, confirmed: ReviewItem | None) -> str:
    """The second line of a row; ``confirmed``: the item as it was confirmed, where that is known."""
    match standing:
        case Standing.CONFIRMED:
            return translated("Confirmed")
        case Standing.CHANGED:
            what = _change(confirmed, item) if confirmed is not None else ""
            said = translated("Changed since it was confirmed ({0}): look at it again")
            return said.format(what) if what else translated("Changed since it was confirmed: look at it again")
        case Standing.REFUSED:
            return localized(item.refusal)
    return translated("To be confirmed")


def _change(before: ReviewItem, now: ReviewItem) -> str:
    """What of an item is another than it was when it was confirmed."""
    if now.key.startswith(SHAPE):
        # "Shape 2: reason", and "A rectangle at 1, 2, 3 x 4, px of level 0; text": the number may be another.
        (_, _, old_reason), (_, _, new_reason) = before.title.partition(": "), now.title.partition(": ")
        old, new = (one.sentence.partition(", px of ")[0] for one in (before, now))
        if old != new:
            return translated("its place or form")
        return translated("its reason") if old_reason != new_reason else translated("its text or form")
    if now.key == METADATA:
        return translated("what the files state")
    if now.key == ORIGINAL:
        return translated("levels or part") if before.sentence != now.sentence else translated("the shapes")
    return translated("its shapes") if before.sentence == now.sentence else translated("what becomes of it")


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item, standing, words = index.data(ROLE)
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        if selected:
            draw_selection(painter, box)
        name, token = _GLYPHS[standing]
        left = box.left() + _MARGIN
        draw_icon(painter, tinted_icon(name, token), left, box, QIcon.Mode.Normal, QIcon.State.Off)
        upper = QRectF(left + ICON + _GAP, box.top() + 3, box.right() - _MARGIN - left - ICON - _GAP, 19)
        quiet = theme.text2 if standing is Standing.CONFIRMED else theme.colour(token).name()
        for room, text, ink, size in (
            (upper, item_title(item), theme.text, BODY),
            (upper.translated(0, 18), words, quiet, CAPTION),
        ):
            write_line(painter, room, text, QColor(ink), size)
        painter.restore()
