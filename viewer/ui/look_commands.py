"""Commands and keys that change where, how large and at which level the slides are looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from viewer.comparison.readout import named_scales, scale_of_magnification
from viewer.comparison.viewport import stepped
from viewer.ui.actions import MAGNIFICATIONS
from viewer.ui.pane.gestures import ZOOM_A_NOTCH
from viewer.ui.session import Session


class LookCommands(QObject):
    """Moves the viewport of the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for every command, by its name."""
        return {
            "fit": self._fit,
            **{f"magnification_{key}": partial(self.magnify, value) for key, value in MAGNIFICATIONS.items()},
            "zoom_in": partial(self._zoom, ZOOM_A_NOTCH),
            "zoom_out": partial(self._zoom, 1 / ZOOM_A_NOTCH),
            "turn_right": partial(self._turn, 90),
            "turn_left": partial(self._turn, -90),
            "turn_more": partial(self._turn, 5),
            "turn_less": partial(self._turn, -5),
            "upright": lambda: self._session.look(self._session.comparison.state.viewport.turned_to(0)),
            "level_auto": lambda: self._session.force_level(None),
            "level_finer": partial(self._step_level, -1),
            "level_coarser": partial(self._step_level, 1),
        }

    def magnify(self, magnification: float) -> None:
        """Show ``magnification``, in the unit of ``readout.magnification_text``, about the middle of the view."""
        state = self._session.comparison.state
        scale = scale_of_magnification(state, magnification)
        if scale is not None:
            self._session.look(state.viewport.with_scale(scale))

    def _fit(self) -> None:
        if self._session.comparison.state.panes:
            self._session.fit()

    def _zoom(self, factor: float) -> None:
        state = self._session.comparison.state
        scale = stepped(state.viewport.scale, factor, named_scales(state), ZOOM_A_NOTCH)
        self._session.look(state.viewport.with_scale(scale))

    def _turn(self, degrees: float) -> None:
        viewport = self._session.comparison.state.viewport
        self._session.look(viewport.turned_to(viewport.rotation + degrees))

    def _step_level(self, step: int) -> None:
        state = self._session.comparison.state
        stored = state.common_downsamples
        if not stored:
            return
        now = state.forced_downsample
        if now is None:
            scene = self._session.scene(state.panes[0])
            now = state.panes[0].effective_downsample(scene.level) if scene is not None else stored[0]
        nearest = min(range(len(stored)), key=lambda index: abs(stored[index] - now))
        self._session.force_level(stored[min(len(stored) - 1, max(0, nearest + step))])
