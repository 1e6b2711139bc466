"""What stands around looking: going to a place, and all that helps to find it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.session import Session


class Furniture(QObject):
    """Its commands, for the window that it belongs to."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"go_to": self.show_go_to}

    def show_go_to(self) -> None:
        """Ask where to go."""
        from viewer.ui.dialogs.goto import GoToDialog

        comparison = self._session.comparison
        if comparison.state.reference is None:
            return
        dialog = GoToDialog(lambda: comparison.state, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.viewport_requested.connect(self._session.look)
        dialog.open()
