"""Draws where the photos of a slide meet."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.comparison.scene import PaneScene
from viewer.comparison.seam_strokes import SeamStrokes, ShownSeams, seam_strokes
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Size
from viewer.ui.pane.canvas import to_device_pixels
from viewer.ui.pane.marks import Chips

_CORE, _HALO = QColor(118, 238, 255), QColor(0, 0, 0)
_MOST_SMOOTH = 600
"""Lines that a turned view draws smoothly; more would take longer than the tiles of a frame."""
_KEPT = 12
"""Panes whose lines of the last frame are kept."""


class KnownSeams(NamedTuple):
    """The seams of one of the slides that are open."""

    pane: PaneState
    seams: ShownSeams


class SeamMark:
    """The same seams in every pane, while it is on: they belong to the glass of the slide that was stitched."""

    def __init__(self, known: Callable[[ComparisonState], KnownSeams | None]) -> None:
        """``known`` gives what is drawn; None: nothing."""
        self._known = known
        self._last: dict[int, tuple[object, list[QLineF], SeamStrokes]] = {}

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """What is drawn and where it comes from, or why not; empty while it is off."""
        known = self._known_in(state, scene)
        if known is None:
            return ""
        strokes, _ = self._strokes(known, state, scene)
        if strokes.too_close:
            return _words("Stitching seams are too close here: zoom in")
        source = _words("from the camera positions of {0}") if known.seams.near.photos.layer else ""
        source = source or _words("from the camera grid of {0}, no positions stored")
        text = _words("Stitching seams of level {0}, {1}")
        return text.format(strokes.level.index, source.format(known.pane.slide.name))

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Crisp lines with a dark edge, that show on light and dark tissue; thin where there are many."""
        known = self._known_in(state, scene)
        if known is None:
            return
        strokes, lines = self._strokes(known, state, scene)
        if not lines:
            return
        ratio = state.viewport.ratio
        painter.save()
        painter.setTransform(to_device_pixels(painter, ratio))
        smooth = state.viewport.rotation % 90 != 0 and len(lines) <= _MOST_SMOOTH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        thin = max(1, round(ratio))
        # Opaque: translucent lines cost five times as much.
        pens = ((_HALO, 4 * thin), (_CORE, 2 * thin)) if strokes.full else ((_CORE, thin),)
        for colour, width in pens:
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLines(lines)
        painter.restore()

    def _known_in(self, state: ComparisonState, scene: PaneScene) -> KnownSeams | None:
        """What is drawn in a pane: nothing where it is not known how its slide lies on the glass."""
        is_placed = scene.pane.role is Role.ORIGINAL or scene.pane.is_placed
        return self._known(state) if is_placed else None

    def _strokes(self, known: KnownSeams, state: ComparisonState, scene: PaneScene) -> tuple[SeamStrokes, list[QLineF]]:
        # Frames that differ only in what lies on the tissue draw the same lines.
        key = (known.pane.number, known.pane.to_reference, scene.sharp.to_device, scene.level, scene.screen)
        number = scene.pane.number
        held = self._last.get(number)
        if held is None or held[0] != key:
            strokes = seam_strokes(known.seams, known.pane, scene, state.viewport.ratio)
            held = key, [QLineF(*line) for line in strokes.lines.tolist()], strokes
            while len(self._last) >= _KEPT:
                self._last.pop(next(iter(self._last)))
            self._last[number] = held
        return held[2], held[1]


def _words(text: str) -> str:
    return QCoreApplication.translate("SeamMark", text)
