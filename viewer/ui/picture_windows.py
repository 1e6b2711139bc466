"""The windows of associated images that are drawn on: opened when somebody asks, closed with their slide."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from viewer.slides.slide import Slide
from viewer.ui.actions import Actions
from viewer.ui.as_exported import AsExported
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.job_pool import JobPool
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.session import Session

if TYPE_CHECKING:
    from viewer.ui.picture_window import PictureWindow

_SIZE = (1000, 640)


class PictureWindows(QObject):
    """At most one for each picture."""

    def __init__(
        self, session: Session, drawn: DrawnRedactions, as_exported: AsExported, jobs: JobPool, main: QWidget
    ) -> None:
        super().__init__(main)
        self._session, self._drawn, self._jobs, self._main = session, drawn, jobs, main
        self._as_exported = as_exported
        self._geometry = QByteArray()
        """Where the last one was when it was closed."""
        self.open_now: dict[str, PictureWindow] = {}

    def show(
        self,
        slide: Slide,
        image: str,
        actions: Actions,
        hidden: Callable[[RedactionTool], str],
        *,
        takes_keys: bool = True,
    ) -> None:
        """Have the picture of that name of ``slide`` in front."""
        from viewer.ui.picture_window import PictureWindow

        window = self.open_now.get(image)
        if window is None:
            window = PictureWindow(
                self._session, slide, image, self._drawn, actions, hidden, self._as_exported, self._main
            )
            self.open_now[image] = window
            window.closed.connect(lambda: self._forget(image))
            if not window.restoreGeometry(self._geometry):
                window.resize(*_SIZE)
            window.read(self._jobs)
        if not window.isActiveWindow():
            window.asked_from = QApplication.activeWindow()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not takes_keys)
        window.show()
        window.raise_()
        if takes_keys:
            window.activateWindow()

    def close_all(self) -> None:
        """Their slide is left."""
        for window in list(self.open_now.values()):
            window.close()

    def _forget(self, image: str) -> None:
        self._geometry = self.open_now.pop(image).saveGeometry()
