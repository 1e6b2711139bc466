"""The bookmarks of a pair: go there, rename, delete."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.comparison.bookmarks import Bookmark
from viewer.comparison.readout import magnification_text, position_mm
from viewer.comparison.state import ComparisonState
from viewer.ui.bookmark_keeper import BookmarkKeeper
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.name_bookmark import NameBookmarkDialog
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.theme import TABLE_ROW
from viewer.ui.widgets.numbers import grouped

_NUMBERS = (1, 2, 3, 5)
_ROWS = 9


def bookmark_cells(state: ComparisonState, bookmark: Bookmark) -> list[str]:
    """Name, magnification, x, y, level, rotation; x and y in millimetres where the original has a pixel size."""
    assert state.reference is not None
    millimetres = position_mm(state.reference.slide, bookmark.centre)
    if millimetres is not None:
        x, y = (grouped(value, 3) for value in millimetres)
    else:
        x, y = (grouped(value // 1) for value in bookmark.centre)
    level = state.reference.level_at(bookmark.downsample) if bookmark.downsample is not None else None
    named = str(level.index) if level is not None else "auto" if bookmark.downsample is None else "–"
    there = state.with_viewport(bookmark.viewport(state.viewport))
    return [bookmark.name, magnification_text(there), x, y, named, f"{bookmark.rotation:.0f}°"]


class BookmarksDialog(DialogFrame):
    """A table of them; Enter goes to the chosen one, F2 renames it, Del deletes it."""

    def __init__(self, keeper: BookmarkKeeper, state: ComparisonState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._state = state
        self.set_title(self.tr("Bookmarks"))
        assert state.reference is not None
        unit = self.tr("mm") if state.reference.slide.mpp is not None else self.tr("px")
        headings = (
            self.tr("Name"),
            self.tr("Magnification"),
            self.tr("x, {0}").format(unit),
            self.tr("y, {0}").format(unit),
            self.tr("Level"),
            self.tr("Rotation"),
        )
        self.table = fact_table(headings, _NUMBERS)
        self.table.setAccessibleName(self.tr("Bookmarks"))
        self.table.setMinimumHeight(_ROWS * TABLE_ROW)
        self.table.doubleClicked.connect(self._go)
        self.content.addWidget(self.table, 1)
        self.delete_button = self.add_button(self.tr("Delete"), left=True)
        self.delete_button.clicked.connect(self._delete)
        self.delete_button.set_key("Del")
        self.rename_button = self.add_button(self.tr("Rename"), left=True)
        self.rename_button.clicked.connect(self._rename)
        self.rename_button.set_key("F2")
        self.add_button(self.tr("Close")).clicked.connect(self.reject)
        self.go_button = self.add_button(self.tr("Go there"), primary=True)
        self.go_button.clicked.connect(self._go)
        shown = (place for place, one in enumerate(keeper.bookmarks) if one.is_shown(state))
        self._list(next(shown, 0))
        self.setMinimumWidth(700)
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Del do what the buttons say."""
        if event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _list(self, selected: int) -> None:
        self.table.setRowCount(0)
        for bookmark in self._keeper.bookmarks:
            add_row(self.table, bookmark_cells(self._state, bookmark), _NUMBERS)
        fit_columns(self.table, stretched=0)
        there = bool(self._keeper.bookmarks)
        for button in (self.go_button, self.rename_button, self.delete_button):
            button.setEnabled(there)
        if there:
            self.table.selectRow(min(selected, len(self._keeper.bookmarks) - 1))

    @property
    def _place(self) -> int | None:
        row = self.table.currentRow()
        return row if 0 <= row < len(self._keeper.bookmarks) else None

    def _go(self) -> None:
        place = self._place
        if place is not None:
            self.accept()
            self._keeper.visit(place)

    def _delete(self) -> None:
        place = self._place
        if place is not None:
            self._keeper.remove(place)
            self._list(place)

    def _rename(self) -> None:
        place = self._place
        if place is None:
            return
        dialog = NameBookmarkDialog(self.tr("Rename the bookmark"), self._keeper.bookmarks[place].name, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._renamed(place, name))
        dialog.open()

    def _renamed(self, place: int, name: str) -> None:
        self._keeper.rename(place, name)
        self._list(place)
