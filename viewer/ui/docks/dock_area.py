"""The panes with panels around them, which can be moved, floated, closed and brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QWidget

from viewer.ui.icons import icon
from viewer.ui.theme import CAPTION, PANE_HEADER, PANEL_PADDING, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ToolButton

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
LEFT_WIDTH, RIGHT_WIDTH = 264, 352
"""Of a panel when it is shown for the first time."""
_LAYOUT_VERSION = 1
_LINE = 4
_WIDE = 1100
"""Pixels from which panels at the sides reach down beside those below."""


class DockArea(QMainWindow):
    """Holds the panes in its middle; a page of the window, so that toolbar and status bar keep their width."""

    panel_shown = Signal(str, bool)
    """Name of a panel, and whether it is shown now; emitted for every change, by whatever hand."""

    def __init__(self, centre: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setCentralWidget(centre)
        self._docks: dict[str, _Dock] = {}

    def add_panel(self, name: str, title: str, panel: Callable[[], QWidget], side: Qt.DockWidgetArea) -> None:
        """Take in a panel, hidden at first.

        Args:
            name: By which commands and the kept layout know it.
            title: For people, in sentence case.
            panel: Makes what is in it, when it is shown for the first time: the start does not wait for panels.
            side: Where it appears for the first time: LEFT, RIGHT or BOTTOM.
        """
        dock = _Dock(name, title, panel)
        self._docks[name] = dock
        self.addDockWidget(side, dock)
        if side != BOTTOM:
            self.resizeDocks([dock], [LEFT_WIDTH if side == LEFT else RIGHT_WIDTH], Qt.Orientation.Horizontal)
        dock.hide()
        # The action follows closing and restoring, but not that the whole page is hidden.
        dock.toggleViewAction().toggled.connect(lambda shown: self.panel_shown.emit(name, shown))

    def panel(self, name: str) -> QWidget:
        """The content of a panel.

        Raises:
            KeyError: There is no such panel.
        """
        return self._docks[name].content()

    def is_shown(self, name: str) -> bool:
        """Whether a panel is shown whenever slides are."""
        return self._docks[name].toggleViewAction().isChecked()

    @property
    def panels(self) -> tuple[str, ...]:
        """Names of all panels."""
        return tuple(self._docks)

    @property
    def shown_panels(self) -> tuple[str, ...]:
        """Names of the panels that are shown whenever slides are."""
        return tuple(name for name in self._docks if self.is_shown(name))

    def show_panel(self, name: str, shown: bool = True) -> None:
        """Show or hide a panel; one that is shown takes the place of those beside which it has no room."""
        dock = self._docks[name]
        dock.setVisible(shown)
        if shown:
            dock.raise_()
            self._make_room(dock)

    def toggle_panel(self, name: str) -> None:
        """Show a panel that is hidden, hide one that is shown."""
        self.show_panel(name, not self.is_shown(name))

    def layout_state(self) -> bytes:
        """Where the panels are, for ``restore_layout``."""
        return bytes(self.saveState(_LAYOUT_VERSION).data())

    def restore_layout(self, state: bytes) -> None:
        """Put the panels where they were; rubbish and layouts of other versions change nothing."""
        if state:
            self.restoreState(QByteArray(state), _LAYOUT_VERSION)
            self._give_corners()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, panels below need all of the width."""
        super().resizeEvent(event)
        self._give_corners()

    def _make_room(self, dock: _Dock) -> None:
        """Titles of panels would lie under each other where a side is too low for all of them."""
        side = self.dockWidgetArea(dock)
        if side == BOTTOM or dock.isFloating() or not self.isVisible():
            return
        shown = [one for one in self._docks.values() if not one.isHidden() and not one.isFloating()]
        beside = [one for one in shown if one is not dock and self.dockWidgetArea(one) == side]
        below = [one.least_height for one in shown if self.dockWidgetArea(one) == BOTTOM]
        room = self.height() - (max(below, default=0) if self.width() < _WIDE else 0)
        while beside and sum(one.least_height for one in (dock, *beside)) > room:
            beside.pop(0).close()

    def _give_corners(self) -> None:
        wide = self.width() >= _WIDE
        self.setCorner(Qt.Corner.BottomLeftCorner, LEFT if wide else BOTTOM)
        self.setCorner(Qt.Corner.BottomRightCorner, RIGHT if wide else BOTTOM)


class _Dock(QDockWidget):
    def __init__(self, name: str, title: str, make: Callable[[], QWidget]) -> None:
        super().__init__(title)
        self._make = make
        self.setObjectName(f"dock-{name}")
        self.setTitleBarWidget(_TitleBar(title, self))

    def content(self) -> QWidget:
        """What is in it, made when it is first asked for."""
        if self.widget() is None:
            self.setWidget(self._make())
        content: QWidget = self.widget()
        return content

    @property
    def least_height(self) -> int:
        """With its title and the line beside it."""
        return PANE_HEADER + self.content().minimumSizeHint().height() + _LINE

    def setVisible(self, visible: bool) -> None:
        """Have the content before anybody asks how large it is."""
        if visible:
            self.content()
        super().setVisible(visible)


class _TitleBar(QWidget):
    """Small capitals and a cross; dragging it moves the panel, a double click floats it."""

    def __init__(self, title: str, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setFixedHeight(PANE_HEADER)
        label = QLabel(title.upper())
        label.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        label.setProperty("tone", "text2")
        close = ToolButton(icon("close"), tool_tip=self.tr("Close {0}").format(title))
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANEL_PADDING, 0, 4, 0)
        row.addWidget(label, 1)
        row.addWidget(close)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel with a line below, as the headers of the panes beside it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(current_theme().line))
