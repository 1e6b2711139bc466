"""All keys of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.fuzzy import fuzzy_rank
from viewer.ui.guide.desk import KEYS
from viewer.ui.theme import BODY, CAPTION, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import badge_width, draw_badge

_BADGE_GAP = 6
_MOST_COLUMNS, _COLUMN_GAP = 3, 40
_AROUND = 60
"""Margins of the dialog, and the scroll bar."""


class KeyBadges(QWidget):
    """The keys of one command, each in a box."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self._keys = list(keys)
        self.setAccessibleName(", ".join(self._keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All boxes in a row."""
        return QSize(sum(badge_width(key) for key in self._keys) + _BADGE_GAP * (len(self._keys) - 1), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        left = 0
        for key in self._keys:
            draw_badge(painter, left, QRectF(self.rect()).center().y(), key, current_theme().colour("text2"))
            left += badge_width(key) + _BADGE_GAP


_Entry = tuple[str, str, Sequence[str], str]
"""Group, command in words, its keys as they are to be read, other words by which it is found."""


class ShortcutsDialog(DialogFrame):
    """Commands and their keys, group by group, in as many columns as there is room for; a search narrows them."""

    guide_page = KEYS

    change_requested = Signal(str)
    """Somebody wants other keys, of what was searched for; the dialog has closed."""

    def __init__(self, entries: Iterable[_Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("All shortcuts"))
        self._entries = tuple(entries)
        self._columns = 2
        self._widest = 1
        """Pixels that the widest group needs."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content.addWidget(self.search)
        self.content.addWidget(self._scroll, 1)
        self.change_button = self.add_button(self.tr("Change keys"), left=True)
        self.change_button.clicked.connect(self._change)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self._take_room(self._fill())
        self.search.setFocus()

    def _take_room(self, page: QWidget) -> None:
        """As much as it needs, inside the window that it belongs to."""
        hint = page.sizeHint()
        room = self.screen().availableSize()
        window = self.parentWidget()
        if window is not None:
            room = room.boundedTo(window.size())
        self._widest = max(group.sizeHint().width() for group in page.findChildren(_Group))
        width = self._columns * (self._widest + _COLUMN_GAP) + _AROUND
        self.resize(min(width, room.width() - 80), min(hint.height() + 210, room.height() - 80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the groups into as many columns as there is room for."""
        super().resizeEvent(event)
        room = self.width() - _AROUND + _COLUMN_GAP
        columns = max(1, min(_MOST_COLUMNS, room // (self._widest + _COLUMN_GAP)))
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _fill(self) -> QWidget:
        """Show the entries that fit the search, in their own order; returns the page that holds them."""
        words = [(text, " ".join((group, *keys, also))) for group, text, keys, also in self._entries]
        groups: dict[str, list[tuple[str, Sequence[str]]]] = {}
        for place in sorted(fuzzy_rank(self.search.text(), words)):
            group, text, keys, _ = self._entries[place]
            groups.setdefault(group, []).append((text, keys))
        columns = [QVBoxLayout() for _ in range(self._columns)]
        heights = [0] * self._columns
        for group, commands in groups.items():
            place = heights.index(min(heights))
            columns[place].addWidget(_Group(group, commands))
            heights[place] += len(commands) + 2
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 8, 12, 0)
        across.setSpacing(_COLUMN_GAP)
        if not groups:
            nothing = QLabel(self.tr("No command has these letters."))
            nothing.setProperty("tone", "text2")
            columns[0].addWidget(nothing)
        for column in columns:
            column.setSpacing(20)
            column.addStretch(1)
            across.addLayout(column, 1)
        self._scroll.setWidget(page)
        return page

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit(self.search.text())


class _Group(QWidget):
    def __init__(self, title: str, commands: Sequence[tuple[str, Sequence[str]]]) -> None:
        super().__init__()
        heading = QLabel(title.upper())
        heading.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        heading.setProperty("tone", "text2")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        for row, (text, keys) in enumerate(commands, 1):
            words = QLabel(text)
            words.setFont(ui_font(BODY))
            grid.addWidget(words, row, 0)
            grid.addWidget(KeyBadges(keys), row, 1, Qt.AlignmentFlag.AlignRight)
