"""All keys of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.theme import BODY, CAPTION, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import badge_width, draw_badge

_BADGE_GAP = 6


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


class ShortcutsDialog(DialogFrame):
    """Commands and their keys, group by group, in two columns."""

    change_requested = Signal()
    """Somebody wants other keys; the dialog has closed."""

    def __init__(self, entries: Iterable[tuple[str, str, Sequence[str]]], parent: QWidget | None = None) -> None:
        """``entries``: group, command in words, its keys as they are to be read."""
        super().__init__(parent)
        self.set_title(self.tr("All shortcuts"))
        groups: dict[str, list[tuple[str, Sequence[str]]]] = {}
        for group, text, keys in entries:
            groups.setdefault(group, []).append((text, keys))
        self.group_names = tuple(groups)
        columns = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for group, commands in groups.items():
            place = 0 if heights[0] <= heights[1] else 1
            columns[place].addWidget(_Group(group, commands))
            heights[place] += len(commands) + 2
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 12, 0)
        across.setSpacing(40)
        for column in columns:
            column.setSpacing(20)
            column.addStretch(1)
            across.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self.content.addWidget(scroll, 1)
        self.change_button = self.add_button(self.tr("Change keys"), left=True)
        self.change_button.clicked.connect(self._change)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()
        hint = page.sizeHint()
        room = self.screen().availableSize()
        self.resize(min(max(720, hint.width() + 60), room.width() - 80), min(hint.height() + 170, room.height() - 80))

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit()


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
