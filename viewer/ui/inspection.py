"""What looks into pixels: inspector, rectangle and histograms, for the window that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from viewer.geometry import Size
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.docks.dock_area import BOTTOM, RIGHT, DockArea
from viewer.ui.furniture import Furniture
from viewer.ui.numbers_strip import NumbersStrip
from viewer.ui.pane.inspector_mark import InspectorMark
from viewer.ui.pane.loupe import LoupeKey
from viewer.ui.pane.rectangle_tool import RectangleTool
from viewer.ui.session import Session
from viewer.ui.under_cursor import UnderCursor
from viewer.ui.widgets import ToolButton

if TYPE_CHECKING:
    from viewer.comparison.inspected import Spot

    # The start does not wait for panels.
    from viewer.ui.docks.histogram_panel import HistogramPanel
    from viewer.ui.docks.inspector_panel import InspectorPanel

_INSPECTOR, _HISTOGRAMS = "inspector", "histograms"


class Inspection(QObject):
    """Its commands, its panels and what it draws on the panes."""

    def __init__(self, session: Session, strip: NumbersStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._strip = session, strip
        self.rectangle = RectangleTool(lambda: session.comparison.state, self)
        self._drawn_on: tuple[Path, Size] | None = None
        """The reference that the rectangle lies on."""
        self.histograms: HistogramPanel | None = None
        """None until it is shown for the first time."""
        self.inspector: InspectorPanel | None = None
        """None until it is shown for the first time."""
        self._before_hold: QWidget | None = None
        """What had the keyboard."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "inspector": lambda: self._docks.toggle_panel(_INSPECTOR),
            "inspector_hold": self._hold,
            "inspector_copy": self._copy,
            "rectangle": lambda: self.rectangle.switch(not self.rectangle.is_on),
            "rectangle_remove": self.rectangle.remove,
            "histograms": lambda: self._docks.toggle_panel(_HISTOGRAMS),
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {
            "inspector_hold": lambda: self.inspector is not None and self.inspector.is_held,
            "rectangle": lambda: self.rectangle.is_on,
        }

    def escape(self) -> bool:
        """End what Esc ends; whether there was something."""
        return not self._ruler.is_on and self.rectangle.remove()

    def attach(self, view: ComparisonView, docks: DockArea, actions: Actions, furniture: Furniture) -> None:
        """Put its panels and marks where they belong."""
        self._view, self._docks, self._actions = view, docks, actions
        docks.add_panel(_INSPECTOR, self.tr("Pixel inspector"), self._make_inspector, RIGHT)
        view.under_cursor.connect(self._point)
        docks.add_panel(_HISTOGRAMS, self.tr("Histograms"), self._make_histograms, BOTTOM)
        view.add_mark(InspectorMark(self._marked))
        view.add_mark(self.rectangle)
        view.add_tool(self.rectangle)
        furniture.notes.hints.append(lambda *_: self.rectangle.note())
        loupe = LoupeKey(self)
        loupe.held.connect(view.show_loupe)
        view.window().installEventFilter(loupe)
        self._ruler = furniture.ruler
        self._ruler.changed.connect(self._one_tool)
        self.rectangle.changed.connect(self._rectangle_changed)
        self._session.slots_changed.connect(self._follow)
        self._enable()
        docks.panel_shown.connect(lambda _name, _shown: view.update_marks())

    def close_jobs(self) -> None:
        """End its work; it is of no use afterwards."""
        if self.inspector is not None:
            self.inspector.close_jobs()
        if self.histograms is not None:
            self.histograms.close_jobs()

    def _make_inspector(self) -> InspectorPanel:
        from viewer.ui.docks.inspector_panel import InspectorPanel

        panel = self.inspector = InspectorPanel(self._session)
        panel.spot_changed.connect(self._view.update_marks)
        for name, button in (("inspector_hold", panel.hold_button), ("inspector_copy", panel.copy_button)):
            self._actions.follow(name, partial(_name_key, button, self._actions, name))
        return panel

    def _make_histograms(self) -> HistogramPanel:
        from viewer.ui.docks.histogram_panel import HistogramPanel

        self.histograms = HistogramPanel(self._strip)
        return self.histograms

    def _one_tool(self) -> None:
        if self._ruler.is_on:
            self.rectangle.switch(False)

    def _rectangle_changed(self) -> None:
        if self.rectangle.is_on and self._ruler.is_on:
            self._ruler.switch(False)
        reference = self._session.comparison.state.reference
        if reference is not None:
            self._drawn_on = reference.slide.path, reference.slide.levels[0].size
        self._strip.show_rectangle(self.rectangle.rect)
        self._view.update_marks()
        # A canvas takes the hand away again after a drag, so the cursor of the tool is that of what is around it.
        if self.rectangle.is_on:
            self._view.setCursor(Qt.CursorShape.CrossCursor)
        elif not self._ruler.is_on:
            self._view.unsetCursor()
        self._enable()

    def _enable(self) -> None:
        self._actions["rectangle_remove"].setEnabled(self.rectangle.rect is not None)

    def _follow(self) -> None:
        """The rectangle belongs to the pixels that it was drawn on; while a reader is being changed it stays."""
        reference = self._session.comparison.state.reference
        now = (reference.slide.path, reference.slide.levels[0].size) if reference is not None else None
        if not self._session.slots or (now is not None and now != self._drawn_on):
            self._drawn_on = now
            self.rectangle.remove()

    def _hold(self) -> None:
        if self.inspector is None or not self.inspector.isVisible():
            return
        self.inspector.hold(not self.inspector.is_held)
        # Whoever holds a block by its key goes on with the arrow keys, and back to the panes with the same key.
        if self.inspector.is_held:
            self._before_hold = QApplication.focusWidget()
            self.inspector.setFocus()
        elif self.inspector.hasFocus() and self._before_hold in self._view.canvases():
            self._before_hold.setFocus()

    def _copy(self) -> None:
        if self.inspector is not None and self.inspector.isVisible():
            self.inspector.copy()

    def _point(self, under: UnderCursor | None) -> None:
        if self.inspector is not None:
            self.inspector.point_at(under.device if under is not None else None)

    def _marked(self) -> Spot | None:
        return self.inspector.spot if self.inspector is not None and self.inspector.isVisible() else None


def _name_key(button: ToolButton, actions: Actions, command: str) -> None:
    button.setToolTip(actions.tip(command))
