"""Draws the outlines that somebody has drawn on a slide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.comparison.annotations.shapes import Colour, Points
from viewer.comparison.annotations.strokes import MOST_CORNERS, DrawnAnnotations, Strokes
from viewer.comparison.scene import PaneScene
from viewer.comparison.seam_strokes import to_device
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Affine, Rect, Size
from viewer.ui.pane.canvas import to_device_pixels
from viewer.ui.pane.kept_picture import KeptPicture, KeptPictures
from viewer.ui.pane.marks import Chips
from viewer.ui.widgets.numbers import grouped

_HALO = QColor(0, 0, 0)
_MOST_SMOOTH, _MOST_BROAD = 400, 4_000
"""Corners that a pane draws smoothly, and with a dark edge; more would take longer than the tiles of a frame."""
_MOST_RINGS = 300
"""Points that a pane draws as rings; more are dots."""
_RING = 5.0
"""Screen pixels from the middle of a ring to its line."""
_FIXED_BITS, _FARTHEST = 4, 2**30
"""Places of lines are given to OpenCV in so many bits of a pixel, and no farther off than that."""
_MOST_LABELS = 8
"""Rows of the key."""


class ShownAnnotations(NamedTuple):
    """Annotations of one of the slides that are open."""

    pane: PaneState
    drawn: DrawnAnnotations
    labels: tuple[tuple[str, Colour, int], ...]
    """In the order of ``drawn.labels``: name, colour, and how many there are."""
    source: str
    """Name of the file."""


class _Made(NamedTuple):
    """Lines and dots as a picture."""

    picture: QImage
    dots: NDArray[np.float64]
    """The middles of outlines that are drawn as dots, x and y in a row each, in device pixels of the pane."""


class AnnotationMark:
    """The same outlines in every pane: they belong to the glass of the slide that they were drawn on."""

    def __init__(self, shown: Callable[[ComparisonState], ShownAnnotations | None]) -> None:
        """``shown`` gives what is drawn; None: nothing."""
        self._shown = shown
        self.pictures: KeptPictures[_Made] = KeptPictures()

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """Where they come from, and what of them is not drawn in full; empty while they are hidden."""
        shown = self._shown_in(state, scene)
        if shown is None:
            return ""
        count = sum(count for _, _, count in shown.labels)
        text = _words("1 annotation of {1}") if count == 1 else _words("{0} annotations of {1}")
        text = text.format(grouped(count), shown.source)
        kept, (x, y) = self._seen(shown, state, scene)
        (across, down), (left, top) = kept.made.dots, (scene.screen.x - x, scene.screen.y - y)
        right, bottom = left + scene.screen.width, top + scene.screen.height
        dotted = int(np.count_nonzero((across >= left) & (across < right) & (down >= top) & (down < bottom)))
        return _words("{0}, {1} as dots: zoom in").format(text, grouped(dotted)) if dotted else text

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Lines of the label's colour with a dark edge; thin where there are many."""
        shown = self._shown_in(state, scene)
        if shown is None:
            return
        kept, (x, y) = self._seen(shown, state, scene)
        colours = [QColor(*colour) for _, colour, _ in shown.labels]
        painter.save()
        painter.setTransform(to_device_pixels(painter, state.viewport.ratio))
        painter.drawImage(round(kept.area.x) + x, round(kept.area.y) + y, kept.made.picture)
        painter.restore()
        rows = [(colours[number], f"{name}  {grouped(count)}") for number, (name, _, count) in enumerate(shown.labels)]
        if len(rows) > _MOST_LABELS:
            more = _words("and {0} more labels").format(len(rows) - _MOST_LABELS + 1)
            rows = [*rows[: _MOST_LABELS - 1], (QColor(Qt.GlobalColor.transparent), more)]
        chips.key(rows)

    def _shown_in(self, state: ComparisonState, scene: PaneScene) -> ShownAnnotations | None:
        """What is drawn in a pane: nothing where it is not known how its slide lies on the glass."""
        is_placed = scene.pane.role is Role.ORIGINAL or scene.pane.is_placed
        shown = self._shown(state) if is_placed else None
        knows_place = shown is not None and (shown.pane.role is Role.ORIGINAL or shown.pane.is_placed)
        own = shown is not None and shown.pane.number == scene.pane.number
        return shown if knows_place or own else None

    def _seen(
        self, shown: ShownAnnotations, state: ComparisonState, scene: PaneScene
    ) -> tuple[KeptPicture[_Made], tuple[int, int]]:
        """The picture, and by how many device pixels it lies elsewhere than it was made for."""
        place, ratio, screen = to_device(scene) @ shown.pane.to_reference, state.viewport.ratio, scene.screen
        of = id(shown.drawn), screen, ratio
        return self.pictures.seen(
            scene.pane.number, of, place, screen, lambda area: _make(shown, place, area, screen, ratio)
        )


def _make(shown: ShownAnnotations, place: Affine, area: Rect, screen: Rect, ratio: float) -> _Made:
    """A picture of ``area``, with as much detail as one of ``screen`` alone."""
    share = screen.width * screen.height / (area.width * area.height)
    strokes = shown.drawn.strokes(place, area, round(MOST_CORNERS / share))
    corners = strokes.corners * share
    colours = [colour for _, colour, _ in shown.labels]
    numbers = np.zeros((round(area.height), round(area.width)), np.uint8)
    corner = np.array([area.x, area.y])
    dots, labels = strokes.dots, strokes.dot_labels
    has_rings = len(strokes.points) <= _MOST_RINGS
    if not has_rings:
        dots, labels = np.concatenate([dots, strokes.points]), np.concatenate([labels, strokes.point_labels])
    _dot(numbers, dots - corner, labels, ratio)
    is_broad = corners <= _MOST_BROAD
    if not is_broad:
        _line(numbers, strokes, corner, ratio)
    picture = _coloured(numbers, colours)
    if is_broad or (has_rings and len(strokes.points)):
        painter = QPainter(picture)
        painter.translate(-area.x, -area.y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, corners <= _MOST_SMOOTH)
        _draw(painter, strokes, colours, ratio, lines=is_broad, rings=has_rings)
        painter.end()
    return _Made(picture, np.ascontiguousarray(strokes.dots.T))


def _draw(
    painter: QPainter, strokes: Strokes, colours: Sequence[Colour], ratio: float, *, lines: bool, rings: bool
) -> None:
    """Lines and rings of the label's colour with a dark edge."""
    from pyqtgraph.functions import arrayToQPath

    paths: dict[int, QPainterPath] = {}
    if lines:
        for label, (places, leads_on) in strokes.lines.items():
            paths[label] = arrayToQPath(places[:, 0], places[:, 1], connect=leads_on, finiteCheck=False)
    if rings:
        for (x, y), label in zip(strokes.points.tolist(), strokes.point_labels.tolist(), strict=True):
            paths.setdefault(label, QPainterPath()).addEllipse(QPointF(x, y), _RING * ratio, _RING * ratio)
    thin = max(1, round(ratio))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for halo, width in (True, 4 * thin), (False, 2 * thin):
        for label, path in paths.items():
            painter.setPen(QPen(_HALO if halo else QColor(*colours[label]), width, Qt.PenStyle.SolidLine))
            painter.drawPath(path)


def _dot(numbers: NDArray[np.uint8], places: Points, labels: NDArray[np.intp], ratio: float) -> None:
    """Mark a square around each place by the number of its label: fast for a hundred thousand."""
    import cv2

    height, width = numbers.shape
    across, down = places.T
    inside = np.flatnonzero((across >= 0) & (down >= 0) & (across < width) & (down < height))
    places_in_memory = down[inside].astype(np.intp) * width + across[inside].astype(np.intp)
    numbers.reshape(-1)[places_in_memory] = (labels[inside] % 255 + 1).astype(np.uint8)
    side = 2 * max(1, round(ratio)) + 1
    cv2.dilate(numbers, np.ones((side, side), np.uint8), dst=numbers)


def _line(numbers: NDArray[np.uint8], strokes: Strokes, corner: Points, ratio: float) -> None:
    """Mark thin lines by the numbers of their labels: faster than a painter's for thousands of corners."""
    import cv2

    for label, (places, leads_on) in strokes.lines.items():
        # OpenCV counts from the middle of the first pixel.
        fixed = np.clip((places - corner - 0.5) * (1 << _FIXED_BITS), -_FARTHEST, _FARTHEST)
        pieces = np.split(np.rint(fixed).astype(np.int32), np.flatnonzero(leads_on == 0)[:-1] + 1)
        cv2.polylines(numbers, pieces, False, label % 255 + 1, max(1, round(ratio)), cv2.LINE_8, _FIXED_BITS)


def _coloured(numbers: NDArray[np.uint8], colours: Sequence[Colour]) -> QImage:
    height, width = numbers.shape
    picture = QImage(numbers.data, width, height, width, QImage.Format.Format_Indexed8)
    table = [QColor(Qt.GlobalColor.transparent).rgba()] * 256
    for label, colour in enumerate(colours):
        table[label % 255 + 1] = QColor(*colour).rgba()
    picture.setColorTable(table)
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _words(text: str) -> str:
    return QCoreApplication.translate("AnnotationMark", text)
