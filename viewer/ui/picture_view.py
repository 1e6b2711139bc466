"""One picture by itself, looked at as slides are: wheel, drag and keys move a view of its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.comparison.cover import Cover
from viewer.comparison.scene import resolve, wishes
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.slides.slide import Slide
from viewer.ui.pane.canvas import Canvas
from viewer.ui.session import Session
from viewer.ui.widgets import EmptyState

_SMALLEST_SHARE = 1 / 8
"""Of the size at which the whole picture fits."""


class PictureView(QStackedWidget):
    """A canvas, or a sentence while there is no picture; its tiles come through the loader of the session."""

    looked = Signal()
    """It is there, is gone, or is looked at in another way."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fitted = True
        self.state = ComparisonState()
        """The picture, if it is there, and how it is looked at."""
        self.message = EmptyState()
        self.canvas = Canvas(session.cache)
        self.canvas.gestures.viewport_requested.connect(self.look)
        self.canvas.resized.connect(self._measure)
        session.tiles_arrived.connect(self._tiles_arrived)
        self.addWidget(self.message)
        self.addWidget(self.canvas)

    def say(self, title: str, advice: str) -> None:
        """A sentence in place of the picture."""
        self.message.show_message(title, advice)
        self.setCurrentWidget(self.message)

    def show_picture(self, picture: Slide) -> None:
        """Show it whole; it is closed by ``leave``."""
        pane = PaneState(self._session.loader.add_slide(picture), Role.ORIGINAL, picture)
        self.canvas.number = pane.number
        self.state = replace(self.state, panes=(pane,))
        self.setCurrentWidget(self.canvas)
        self.fit()

    def cover(self, cover: Cover | None) -> None:
        """Draw a part of it in one colour, or all of it as it is."""
        covers = {pane.number: cover for pane in self.state.panes} if cover is not None else {}
        self.state = replace(self.state, covers=covers)
        self._show(self.state.viewport)

    def leave(self) -> None:
        """Forget the picture and its tiles."""
        for pane in self.state.panes:
            self._session.loader.remove_slide(pane.number)
            pane.slide.close()
        self.state = ComparisonState()
        self.canvas.show_scene(self.state, None)
        self.looked.emit()

    def look(self, viewport: Viewport) -> None:
        """Look at it like that."""
        self._fitted = False
        self._show(viewport)

    def fit(self) -> None:
        """All of it, as it is turned."""
        canvas = self.canvas
        turned, covered = self.state.viewport.rotation, self.state.covered
        whole = Viewport.fitting(covered, canvas.screen_size, canvas.devicePixelRatioF(), turned)
        self._fitted = True
        self._show(replace(whole, smallest=whole.scale * _SMALLEST_SHARE))

    def zoom(self, factor: float) -> None:
        """Larger by that much, about the middle."""
        viewport = self.state.viewport
        middle = Point(viewport.size.width / 2, viewport.size.height / 2)
        self.look(viewport.zoomed(factor, middle))

    def turn(self, degrees: float) -> None:
        """Turned further by that much; what was in sight as a whole stays so."""
        fitted, viewport = self._fitted, self.state.viewport
        self.look(viewport.turned_to(viewport.rotation + degrees))
        if fitted:
            self.fit()

    def _measure(self) -> None:
        if self._fitted:
            self.fit()
        else:
            self._show(self.state.viewport.sized(self.canvas.screen_size, self.canvas.devicePixelRatioF()))

    def _show(self, viewport: Viewport) -> None:
        self.state = replace(self.state, viewport=viewport)
        cache, budget = self._session.cache, self._session.pixel_budget
        for pane in self.state.panes:
            scene = resolve(self.state, pane, budget)
            self.canvas.show_scene(self.state, scene)
            found = wishes(scene, viewport.to_device.apply(viewport.centre), budget)
            wanted = [wish for wish in found if cache.get(wish.key) is None]
            self._session.loader.want(("picture", pane.number), wanted)
        self.looked.emit()

    def _tiles_arrived(self) -> None:
        if not self.canvas.drawer.complete:
            self.canvas.update()
