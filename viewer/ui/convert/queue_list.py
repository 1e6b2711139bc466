"""The slides of the queue: how each looks, what is so with it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from viewer.conversion.queue import QueueItem
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.looks import THUMBNAIL, Looks, NoPlan
from viewer.ui.convert.runner import Conversions
from viewer.ui.convert.stop_question import StopQuestion
from viewer.ui.convert.words import state_sentence, translated
from viewer.ui.icons import icon
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, ProgressBar, ToolButton
from viewer.ui.widgets.glyph import Glyph

_ROW = 68


class Thumbnail(QWidget):
    """A slide in small; a plain square while it is not known."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setFixedSize(THUMBNAIL, THUMBNAIL)

    def show_image(self, image: QImage) -> None:
        """Show it from now on."""
        if image is not self.image:
            self.image = image
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; slides have square corners."""
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(self.rect(), QColor(current_theme().canvas))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)


class QueueRow(QWidget):
    """One slide."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.thumbnail = Thumbnail()
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setFont(ui_font(BODY, SEMIBOLD))
        self.sentence = ElidedLabel()
        self.sentence.setFont(ui_font(DETAIL))
        self.sentence.setProperty("tone", "text2")
        self.bar = ProgressBar()
        self.glyph = Glyph()
        self.pause_button = ToolButton(icon("pause"), tool_tip=self.tr("Pause"))
        self.cancel_button = ToolButton(icon("close"))
        for button in (self.pause_button, self.cancel_button):
            # The list has keys for both; a key meant for something else must not stop a conversion.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for widget in (self.name, self.sentence, self.bar):
            words.addWidget(widget)
        words.insertSpacing(3, 3)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.thumbnail)
        row.addSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.glyph)
        row.addWidget(self.pause_button)
        row.addWidget(self.cancel_button)

    def show_item(self, item: QueueItem, conversions: Conversions, looks: Looks) -> None:
        """Follow what has become of it."""
        source, state = item.request.source, item.state
        running, plan = conversions.running(item.number), looks.plan(item.request)
        look = looks.look(source)
        if look is not None:
            self.thumbnail.show_image(look.image)
        self.name.setText(source.name)
        self.setToolTip(f"{source}\n→ {item.request.folder}")
        sentence = state_sentence(item, running, plan)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{source.name}: {sentence}")
        step = running.pace.step if running is not None else None
        self.bar.setVisible(running is not None)
        self.bar.set_fraction((step.fraction or 0.0) if step is not None else 0.0)
        self.bar.setEnabled(state is not ItemState.PAUSED)
        stopping = running is not None and running.stopping
        self.pause_button.setVisible(state.is_under_way)
        self.pause_button.setEnabled(not stopping)
        paused = state is ItemState.PAUSED
        self.pause_button.setIcon(icon("resume" if paused else "pause"))
        self.pause_button.setToolTip(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause_button.setAccessibleName(self.pause_button.toolTip())
        self.cancel_button.setEnabled(not stopping)
        self.cancel_button.setToolTip(cancel_words(state))
        self.cancel_button.setAccessibleName(self.cancel_button.toolTip())
        glyph = _glyph(item, isinstance(plan, NoPlan))
        self.glyph.setVisible(glyph is not None)
        if glyph is not None:
            self.glyph.set_icon(*glyph)


def cancel_words(state: ItemState) -> str:
    """What the cross does in that state."""
    if state.is_under_way:
        return translated("Stop; nothing of it is kept")
    if state is ItemState.WAITING:
        return translated("Do not convert it yet")
    return translated("Take it off the list; its files stay")


def _glyph(item: QueueItem, refused: bool) -> tuple[str, str] | None:
    match item.state:
        case ItemState.WAITING:
            return "wait", "text2"
        case ItemState.FAILED:
            return "error", "fail"
        case ItemState.DONE:
            verification = item.report.verification if item.report is not None else None
            if verification is None:
                return "info", "text2"
            if verification.passed and item.report is not None and item.report.salvaged:
                return "warning", "warning"
            return ("check", "accent") if verification.passed else ("error", "fail")
        case ItemState.READY:
            if refused:
                return "error", "fail"
            return ("warning", "warning") if item.interrupted else None
    return None


class QueueList(QListWidget):
    """Arrow keys choose, Delete takes off; a right click, or the menu key, offers the rest."""

    chosen = Signal(object)
    """Number of the item that is looked at, or None."""

    def __init__(self, conversions: Conversions, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Slides to be converted"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows made before the window has its size get it, too
        self._conversions, self._looks = conversions, looks
        self._numbers: tuple[int, ...] = ()
        self._under_way: int | None = None
        """Which item was under way when it was last looked."""
        self.currentRowChanged.connect(lambda _: self._tell())
        conversions.changed.connect(self.follow)
        conversions.progressed.connect(self._follow_one)
        for news in (looks.looked, looks.planned):
            news.connect(self.follow)
        self.follow()

    @property
    def number(self) -> int | None:
        """Of the chosen item."""
        row = self.currentRow()
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def choose(self, number: int) -> None:
        """Look at that item."""
        if number in self._numbers:
            self.setCurrentRow(self._numbers.index(number))

    def row_of(self, number: int) -> QueueRow:
        """The row of an item.

        Raises:
            ValueError: There is no such item.
        """
        row = self.itemWidget(self.item(self._numbers.index(number)))
        assert isinstance(row, QueueRow)
        return row

    def follow(self) -> None:
        """Show the queue as it is."""
        items = self._conversions.queue.items
        numbers = tuple(item.number for item in items)
        if numbers != self._numbers:
            self._rebuild(numbers)
        for item in items:
            self.row_of(item.number).show_item(item, self._conversions, self._looks)
        under_way = next((item.number for item in self._conversions.queue.under_way), None)
        if under_way != self._under_way:
            self._under_way = under_way
            self._show_under_way()

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
            item = self._conversions.queue.item(number)
            self.row_of(number).show_item(item, self._conversions, self._looks)

    def _rebuild(self, numbers: tuple[int, ...]) -> None:
        before, place = self.number, self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._numbers = numbers
        for number in numbers:
            row = QueueRow(number)
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
        if self._conversions.queue.item(number).state is ItemState.PAUSED:
            self._conversions.resume(number)
        else:
            self._conversions.pause(number)

    def end(self, number: int) -> None:
        """Stop it, take it back, or take it off the list: what its cross says."""
        state = self._conversions.queue.item(number).state
        if state.is_under_way or state is ItemState.WAITING:
            self._conversions.cancel(number)
        else:
            self._conversions.queue.remove(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does what the cross does, but asks before it stops what runs."""
        if event.key() == Qt.Key.Key_Delete and self.number is not None:
            self._end_by_key(self.number)
        else:
            super().keyPressEvent(event)

    def _end_by_key(self, number: int) -> None:
        item = self._conversions.queue.item(number)
        if not item.state.is_under_way:
            self.end(number)
        elif StopQuestion(item.request.source.name, self).exec() and self._conversions.running(number) is not None:
            self._conversions.cancel(number)  # and not what is over meanwhile

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
        conversions, queue = self._conversions, self._conversions.queue
        item = queue.item(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item.state is ItemState.FAILED:
            _entry(menu, self.tr("Try again"), lambda: conversions.start(number))
        if item.state is ItemState.READY:
            _entry(menu, self.tr("Convert"), lambda: conversions.start(number))
        if item.state.is_under_way:
            paused = item.state is ItemState.PAUSED
            _entry(menu, self.tr("Continue") if paused else self.tr("Pause"), lambda: self.hold(number))
        _entry(menu, cancel_words(item.state), lambda: self.end(number))
        menu.addSeparator()
        if item.state is ItemState.WAITING:
            _entry(menu, self.tr("Convert it next"), lambda: queue.put_first(number))
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
