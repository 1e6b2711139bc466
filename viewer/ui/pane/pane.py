"""What every pane has: a header, room for messages, and a canvas or a sentence in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.tiles.cache import TileCache
from viewer.ui.icons import icon
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.header import Header
from viewer.ui.widgets import ElidedLabel, EmptyState, RoleTag, ToolButton

_NARROW, _WIDE_GAP, _NARROW_GAP = 200, 10, 4
"""Of headers: below that width, the role needs the room of the details and some of the gaps."""


@dataclass(frozen=True, slots=True)
class Other:
    """What a pane offers to show in its place."""

    place: int
    """As ``ComparisonState.places`` names it."""
    text: str
    is_here: bool
    """Whether it is the pane itself."""
    possible: bool
    """Whether they can change places now."""


class Pane(QWidget):
    """One picture with its name."""

    window_requested = Signal()
    """Somebody wants this pane in a window of its own, or back."""
    other_requested = Signal(int)
    """Somebody wants the pane of that place where this one is."""

    def __init__(self, role: str, name: str, menu_tip: str, cache: TileCache, parent: QWidget | None = None) -> None:
        """``role``: the words of the role tag; ``menu_tip``: what its menu holds."""
        super().__init__(parent)
        self.canvas = Canvas(cache)
        self.header = Header()
        self._role = RoleTag(role)
        self._name = ElidedLabel(name)
        self._details = ElidedLabel("", yields=True)
        self._details.setProperty("tone", "text3")
        self._menu = ToolButton(icon("menu"), tool_tip=menu_tip)
        self._entries = QMenu(self._menu)
        self._detached = self._entries.addAction(self.tr("In a window of its own"))
        self._detached.setCheckable(True)
        self._detached.triggered.connect(self.window_requested)
        self._others = QMenu(self.tr("Show here"), self._entries)
        self._entries.addMenu(self._others)
        self.others: Callable[[], Sequence[Other]] = tuple
        """What can be shown where this pane is."""
        self._entries.aboutToShow.connect(self._list_others)
        self._menu.setMenu(self._entries)
        self.above = QWidget()
        """Banner and sliders; as high in every pane, so that a point of one canvas is the same point of all."""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        row = self._row = QHBoxLayout(self.header)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(_WIDE_GAP)
        row.addWidget(self._role)
        row.addWidget(self._name)
        row.addWidget(self._details, 1)
        row.addWidget(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = self._above = QVBoxLayout(self.above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addStretch(1)
        column.addWidget(self.header)
        column.addWidget(self.above)
        column.addWidget(self._stack, 1)

    @cached_property
    def _message(self) -> EmptyState:
        """Made when there is something to say: a map hardly ever has."""
        message = EmptyState()
        self._stack.addWidget(message)
        return message

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, details go first, then the name's end, the role never."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._details.setVisible(not narrow)
        self._row.setSpacing(_NARROW_GAP if narrow else _WIDE_GAP)

    @property
    def identity(self) -> tuple[str, str, str]:
        """Role, name and details of what belongs here."""
        return self._role.text(), self._name.text(), self._details.text()

    def show_menu(self, shown: bool) -> None:
        """Whether its header has the menu."""
        self._menu.setVisible(shown)

    def show_detached(self, detached: bool) -> None:
        """Whether it stands in a window of its own."""
        self._detached.setChecked(detached)

    def _list_others(self) -> None:
        self._others.clear()
        others = self.others()
        for other in others:
            action = self._others.addAction(other.text)
            action.setCheckable(True)
            action.setChecked(other.is_here)
            action.setEnabled(other.possible)
            action.triggered.connect(lambda _checked=False, place=other.place: self.other_requested.emit(place))
        self._others.menuAction().setVisible(len(others) > 1)

    def _say(self, title: str, advice: str, details: str = "", action: str = "") -> None:
        """Show a sentence in place of the picture."""
        self._message.show_message(title, advice, details=details, action=action)
        self._stack.setCurrentWidget(self._message)
