"""What looks into pixels: the inspector and its marks, for the window that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.comparison.inspected import Spot
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView, UnderCursor
from viewer.ui.docks.dock_area import RIGHT, DockArea
from viewer.ui.pane.inspector_mark import InspectorMark
from viewer.ui.session import Session
from viewer.ui.widgets import ToolButton

if TYPE_CHECKING:
    from viewer.ui.docks.inspector_panel import InspectorPanel  # the start does not wait for panels

_INSPECTOR = "inspector"


class Inspection(QObject):
    """Its commands, its panels and what it draws on the panes."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.inspector: InspectorPanel | None = None
        """None until it is shown for the first time."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "inspector": lambda: self._docks.toggle_panel(_INSPECTOR),
            "inspector_hold": self._hold,
            "inspector_copy": self._copy,
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {"inspector_hold": lambda: self.inspector is not None and self.inspector.is_held}

    def attach(self, view: ComparisonView, docks: DockArea, actions: Actions) -> None:
        """Put its panels and marks where they belong."""
        self._view, self._docks, self._actions = view, docks, actions
        docks.add_panel(_INSPECTOR, self.tr("Pixel inspector"), self._make_inspector, RIGHT)
        view.under_cursor.connect(self._point)
        view.add_mark(InspectorMark(self._marked))
        docks.panel_shown.connect(lambda _name, _shown: view.update_marks())

    def close_jobs(self) -> None:
        """End its work; it is of no use afterwards."""
        if self.inspector is not None:
            self.inspector.close_jobs()

    def _make_inspector(self) -> InspectorPanel:
        from viewer.ui.docks.inspector_panel import InspectorPanel

        panel = self.inspector = InspectorPanel(self._session)
        panel.spot_changed.connect(self._view.update_marks)
        for name, button in (("inspector_hold", panel.hold_button), ("inspector_copy", panel.copy_button)):
            self._actions.follow(name, partial(_name_key, button, self._actions, name))
        return panel

    def _hold(self) -> None:
        if self.inspector is not None and self.inspector.isVisible():
            self.inspector.hold(not self.inspector.is_held)

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
