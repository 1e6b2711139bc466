"""The items of a queue in a list: chosen with the arrow keys, taken off with Delete, the rest by a right click."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from viewer.jobs.work_queue import ItemState, WorkItem
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.theme import current_theme
from viewer.ui.work.row import RowWords, WorkRow
from viewer.ui.work.runner import WorkRunner

_ROW = 68


class WorkList(QListWidget):
    """Whoever inherits says what a row looks like."""

    chosen = Signal(object)
    """Number of the item that is looked at, or None."""

    def __init__(self, runner: WorkRunner[Any, Any, Any], name: str) -> None:
        """``name``: for who does not see it."""
        super().__init__()
        self.setObjectName("bare")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows made before the window has its size get it, too
        self._runner = runner
        self._numbers: tuple[int, ...] = ()
        self._under_way: int | None = None
        """Which item was under way when it was last looked."""
        self.currentRowChanged.connect(lambda _: self._tell())
        runner.changed.connect(self.follow)
        runner.progressed.connect(self._follow_one)

    def new_row(self, number: int) -> WorkRow:
        """The row of an item, without its words."""
        return WorkRow(number)

    @abstractmethod
    def words_of(self, row: WorkRow, item: WorkItem[Any, Any, Any]) -> RowWords:
        """What its row says; what else the row shows of it is brought up to date, too."""

    @abstractmethod
    def start_words(self, again: bool) -> str:
        """What the menu calls its start, ``again`` where it failed."""

    @abstractmethod
    def next_words(self) -> str:
        """What the menu calls its being the next."""

    @abstractmethod
    def stop_question(self, item: WorkItem[Any, Any, Any]) -> StopQuestion:
        """What is asked before a key stops it."""

    @property
    def number(self) -> int | None:
        """Of the chosen item."""
        row = self.currentRow()
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def choose(self, number: int) -> None:
        """Look at that item."""
        if number in self._numbers:
            self.setCurrentRow(self._numbers.index(number))

    def row_of(self, number: int) -> WorkRow:
        """The row of an item.

        Raises:
            ValueError: There is no such item.
        """
        row = self.itemWidget(self.item(self._numbers.index(number)))
        assert isinstance(row, WorkRow)
        return row

    def follow(self) -> None:
        """Show the queue as it is."""
        items = self._runner.queue.items
        numbers = tuple(item.number for item in items)
        if numbers != self._numbers:
            self._rebuild(numbers)
        for item in items:
            self._show(item)
        under_way = next((item.number for item in self._runner.queue.under_way), None)
        if under_way != self._under_way:
            self._under_way = under_way
            self._show_under_way()

    def _show(self, item: WorkItem[Any, Any, Any]) -> None:
        row = self.row_of(item.number)
        row.show_words(self.words_of(row, item), item.state, self._runner.running(item.number))

    def _show_under_way(self) -> None:
        """Bring into sight what goes on now and, where there is room, what comes after it."""
        if self._under_way is not None:
            row = self._numbers.index(self._under_way)
            for near in (min(row + 1, len(self._numbers) - 1), row):
                self.scrollToItem(self.item(near))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is shown below the queue may take the place of the row that matters."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            if self._under_way is not None:
                self._show_under_way()
            elif self.currentItem() is not None:
                self.scrollToItem(self.currentItem())

    def _follow_one(self, number: int) -> None:
        if number in self._numbers:
            self._show(self._runner.queue.item(number))

    def _rebuild(self, numbers: tuple[int, ...]) -> None:
        before, place = self.number, self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._numbers = numbers
        for number in numbers:
            row = self.new_row(number)
            row.pause_button.clicked.connect(lambda _=False, number=number: self.hold(number))
            row.cancel_button.clicked.connect(lambda _=False, number=number: self.end(number))
            entry = QListWidgetItem()
            entry.setSizeHint(QSize(0, _ROW))
            self.addItem(entry)
            self.setItemWidget(entry, row)
        if numbers:
            row_number = numbers.index(before) if before in numbers else min(max(place, 0), len(numbers) - 1)
            self.setCurrentRow(row_number)
        self.blockSignals(False)
        if self.number != before:
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.number)

    # --- what a person does ------------------------------------------------------------------------------------

    def hold(self, number: int) -> None:
        """Pause it, or let it go on."""
        if self._runner.queue.item(number).state is ItemState.PAUSED:
            self._runner.resume(number)
        else:
            self._runner.pause(number)

    def end(self, number: int) -> None:
        """Stop it, take it back, or take it off the list: what its cross says."""
        state = self._runner.queue.item(number).state
        if state.is_under_way or state is ItemState.WAITING:
            self._runner.cancel(number)
        else:
            self._runner.queue.remove(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does what the cross does, but asks before it stops what runs."""
        if event.key() == Qt.Key.Key_Delete and self.number is not None:
            self._end_by_key(self.number)
        else:
            super().keyPressEvent(event)

    def _end_by_key(self, number: int) -> None:
        item = self._runner.queue.item(number)
        if not item.state.is_under_way:
            self.end(number)
        elif self.stop_question(item).exec() and self._runner.running(number) is not None:
            self._runner.cancel(number)  # and not what is over meanwhile

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row."""
        entry = self.itemAt(event.pos())
        if entry is not None:
            self.setCurrentItem(entry)
        if self.number is not None:
            place = self.visualItemRect(self.currentItem()).center()
            self.menu(self.number).popup(self.viewport().mapToGlobal(event.pos() if entry is not None else place))

    def menu(self, number: int) -> QMenu:
        """What can be done with an item."""
        runner, queue = self._runner, self._runner.queue
        item = queue.item(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item.state.is_open:
            _entry(menu, self.start_words(item.state is ItemState.FAILED), lambda: runner.start(number))
        if item.state.is_under_way:
            paused = item.state is ItemState.PAUSED
            _entry(menu, self.tr("Continue") if paused else self.tr("Pause"), lambda: self.hold(number))
        _entry(menu, self.words_of(self.row_of(number), item).cancel, lambda: self.end(number))
        menu.addSeparator()
        if item.state is ItemState.WAITING:
            _entry(menu, self.next_words(), lambda: queue.put_first(number))
        place = self._numbers.index(number)
        _entry(menu, self.tr("Move up"), lambda: queue.move(number, -1)).setEnabled(place > 0)
        _entry(menu, self.tr("Move down"), lambda: queue.move(number, 1)).setEnabled(place < len(self._numbers) - 1)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a bar in the accent at the left of the chosen row."""
        super().paintEvent(event)
        if self.currentItem() is not None:
            box = self.visualItemRect(self.currentItem())
            bar = QRect(QPoint(box.left(), box.top()), QSize(3, box.height()))
            QPainter(self.viewport()).fillRect(bar, QColor(current_theme().accent))


def _entry(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _=False: act())
    return action
