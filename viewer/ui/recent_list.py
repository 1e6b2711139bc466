"""The pairs that were open last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.ui.icons import icon
from viewer.ui.settings import RecentPair
from viewer.ui.theme import (
    BODY,
    CAPTION,
    DETAIL,
    ICON,
    MEDIUM,
    RADIUS_BUTTON,
    REGULAR,
    SEMIBOLD,
    current_theme,
    ui_font,
)
from viewer.ui.widgets.buttons import click_on_enter
from viewer.ui.widgets.painting import draw_box, draw_icon

_ROW, _PADDING = 38, 12

Exists = Callable[[RecentPair], bool]


def pair_exists(pair: RecentPair) -> bool:
    """Whether all of it is still where it was."""
    try:
        return all(Path(path).exists() for path in (pair.original, *pair.conversions))
    except OSError:
        return False


class _Search(QObject):
    """Looks for the slides in a thread of its own: a drive that does not answer must not hold the window."""

    found = Signal(object, bool)

    def start(self, pairs: Sequence[RecentPair], exists: Exists) -> None:
        # A daemon: the program may end while a dead network drive is still being waited for.
        threading.Thread(target=self._look, args=(tuple(pairs), exists), daemon=True, name="recent pairs").start()

    def _look(self, pairs: Sequence[RecentPair], exists: Exists) -> None:
        for pair in pairs:
            there = exists(pair)
            if not isValid(self):
                return
            self.found.emit(pair, there)


class RecentRow(QAbstractButton):
    """Names of original and conversions, and the folder; dimmed when something is missing."""

    remove_requested = Signal()

    def __init__(self, pair: RecentPair, glyph: str = "pair") -> None:
        super().__init__()
        self.pair = pair
        self._glyph = glyph
        self._missing = False
        self._folder = str(Path(pair.original).parent)
        self._original = Path(pair.original).name
        self._conversions = ", ".join(Path(path).name for path in pair.conversions)
        self.setText(" – ".join(filter(None, (self._original, self._conversions))))
        self.setToolTip("\n".join((pair.original, *pair.conversions)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", RADIUS_BUTTON)
        self.set_missing(False)

    @property
    def is_missing(self) -> bool:
        """Whether a file or folder of it was not found."""
        return self._missing

    def set_missing(self, missing: bool) -> None:
        """Dim it and say so, or not."""
        self._missing = missing
        place = self.tr("not found") if missing else self.tr("in {0}").format(self._folder)
        self.setAccessibleName(f"{self.text()}, {place}")
        self.update()

    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(320, _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete forgets."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with it besides opening."""
        menu = QMenu(self)
        menu.addAction(self.tr("Remove from the list")).triggered.connect(self.remove_requested)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names to the left, the folder to the right; the folder is shortened first."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, box, RADIUS_BUTTON, QColor(theme.panel), None)
        mode = QIcon.Mode.Disabled if self._missing else QIcon.Mode.Normal
        draw_icon(painter, icon(self._glyph), _PADDING, box, mode, QIcon.State.Off)
        left = _PADDING + ICON + 10.0
        right = box.width() - _PADDING
        first, second, third = ui_font(BODY, MEDIUM), ui_font(BODY, REGULAR), ui_font(DETAIL, REGULAR)
        note = self.tr("not found") if self._missing else self._folder
        note_metrics = QFontMetrics(third)
        least = min(note_metrics.horizontalAdvance(note), 110 if not self._missing else 10**6)
        for words, font, colour in (
            (self._original, first, theme.disabled if self._missing else theme.text),
            (self._conversions, second, theme.disabled if self._missing else theme.text2),
        ):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, max(0, int(right - least - 20 - left)))
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, 0, right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown) + (12 if shown else 0)
        room = max(0, int(right - left - 12))
        note = note_metrics.elidedText(note, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(third)
        painter.setPen(QColor(theme.text3))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(left, 0, right - left, box.height()), flags, note)


class RecentList(QWidget):
    """Up to eight rows below a title; hidden while there is none."""

    chosen = Signal(object)
    """A RecentPair that is there."""
    remove_requested = Signal(object)

    def __init__(self, exists: Exists = pair_exists, title: str = "", glyph: str = "pair") -> None:
        """Of pairs, unless it has another ``title``: an original alone stands for any file."""
        super().__init__()
        self._exists, self._glyph = exists, glyph
        self._search = _Search(self)
        self._search.found.connect(self._found)
        heading = QLabel(title or self.tr("RECENT PAIRS"))
        heading.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        heading.setProperty("tone", "text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(heading)
        self._column.addSpacing(6)
        self.rows: list[RecentRow] = []

    def show_pairs(self, pairs: Sequence[RecentPair]) -> None:
        """List these, and look whether they are still there."""
        focused = next((index for index, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(pair) for pair in pairs]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()  # now, so that it can take the focus
        self.setVisible(bool(self.rows))
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        self._search.start(pairs, self._exists)

    def _row(self, pair: RecentPair) -> RecentRow:
        row = RecentRow(pair, self._glyph)
        row.clicked.connect(lambda: self._clicked(row))
        row.remove_requested.connect(lambda: self.remove_requested.emit(pair))
        return row

    def _clicked(self, row: RecentRow) -> None:
        if row.is_missing:
            # Perhaps the drive has come back meanwhile.
            self._search.start([row.pair], self._exists)
        else:
            self.chosen.emit(row.pair)

    def _found(self, pair: RecentPair, there: bool) -> None:
        for row in self.rows:
            if row.pair == pair:
                row.set_missing(not there)
