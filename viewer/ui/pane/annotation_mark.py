"""Draws the outlines that somebody has drawn on a slide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.comparison.annotations.shapes import Colour, Points
from viewer.comparison.annotations.strokes import DrawnAnnotations, Strokes
from viewer.comparison.scene import PaneScene
from viewer.comparison.seam_strokes import to_device
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Rect, Size
from viewer.ui.pane.canvas import to_device_pixels
from viewer.ui.pane.marks import Chips
from viewer.ui.widgets.numbers import grouped

_HALO = QColor(0, 0, 0)
_MOST_SMOOTH, _MOST_BROAD = 400, 4_000
"""Corners that a pane draws smoothly, and with a dark edge; more would take longer than the tiles of a frame."""
_MOST_RINGS = 300
"""Points that a pane draws as rings; more are dots."""
_RING = 5.0
"""Screen pixels from the middle of a ring to its line."""
_KEPT = 12
"""Panes whose lines of the last frame are kept."""
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


@dataclass(frozen=True, slots=True)
class _Made:
    strokes: Strokes
    paths: dict[int, QPainterPath]
    dots: QImage | None
    """Of the whole pane, in device pixels."""


class AnnotationMark:
    """The same outlines in every pane: they belong to the glass of the slide that they were drawn on."""

    def __init__(self, shown: Callable[[ComparisonState], ShownAnnotations | None]) -> None:
        """``shown`` gives what is drawn; None: nothing."""
        self._shown = shown
        self._last: dict[int, tuple[object, _Made]] = {}

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """Where they come from, and what of them is not drawn in full; empty while they are hidden."""
        shown = self._shown_in(state, scene)
        if shown is None:
            return ""
        count = sum(count for _, _, count in shown.labels)
        text = _words("1 annotation of {1}") if count == 1 else _words("{0} annotations of {1}")
        text = text.format(grouped(count), shown.source)
        dotted = len(self._made(shown, state, scene).strokes.dots)
        return _words("{0}, {1} as dots: zoom in").format(text, grouped(dotted)) if dotted else text

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Lines of the label's colour with a dark edge; thin where there are many."""
        shown = self._shown_in(state, scene)
        if shown is None:
            return
        made, ratio = self._made(shown, state, scene), state.viewport.ratio
        colours = [QColor(*colour) for _, colour, _ in shown.labels]
        thin = max(1, round(ratio))
        broad = made.strokes.corners <= _MOST_BROAD
        painter.save()
        painter.setTransform(to_device_pixels(painter, ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if made.dots is not None:
            painter.drawImage(0, 0, made.dots)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, made.strokes.corners <= _MOST_SMOOTH)
        for halo, width in ((True, 4 * thin), (False, 2 * thin)) if broad else ((False, thin),):
            for label, path in made.paths.items():
                painter.setPen(QPen(_HALO if halo else colours[label], width, Qt.PenStyle.SolidLine))
                painter.drawPath(path)
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

    def _made(self, shown: ShownAnnotations, state: ComparisonState, scene: PaneScene) -> _Made:
        # Frames that differ only in what lies on the tissue draw the same lines.
        key = (id(shown.drawn), shown.pane.to_reference, scene.sharp.to_device, scene.level, scene.screen)
        number = scene.pane.number
        held = self._last.get(number)
        if held is None or held[0] != key:
            place = to_device(scene) @ shown.pane.to_reference
            held = key, _make(shown, shown.drawn.strokes(place, scene.screen), scene.screen, state.viewport.ratio)
            while len(self._last) >= _KEPT:
                self._last.pop(next(iter(self._last)))
            self._last[number] = held
        return held[1]


def _make(shown: ShownAnnotations, strokes: Strokes, screen: Rect, ratio: float) -> _Made:
    from pyqtgraph.functions import arrayToQPath

    paths: dict[int, QPainterPath] = {
        label: arrayToQPath(places[:, 0], places[:, 1], connect=leads_on, finiteCheck=False)
        for label, (places, leads_on) in strokes.lines.items()
    }
    places, labels = strokes.dots, strokes.dot_labels
    if len(strokes.points) > _MOST_RINGS:
        places = np.concatenate([places, strokes.points])
        labels = np.concatenate([labels, strokes.point_labels])
    else:
        for (x, y), label in zip(strokes.points.tolist(), strokes.point_labels.tolist(), strict=True):
            paths.setdefault(label, QPainterPath()).addEllipse(QPointF(x, y), _RING * ratio, _RING * ratio)
    colours = [colour for _, colour, _ in shown.labels]
    return _Made(strokes, paths, _dots(places, labels, colours, screen, ratio) if len(places) else None)


def _dots(places: Points, labels: NDArray[np.intp], colours: Sequence[Colour], screen: Rect, ratio: float) -> QImage:
    """A picture of the pane with a square of the label's colour at each place: fast for a hundred thousand."""
    import cv2

    width, height = max(1, round(screen.width)), max(1, round(screen.height))
    numbers = np.zeros((height, width), np.uint8)
    column, row = places.astype(np.intp).T
    inside = (places >= 0).all(axis=1) & (column < width) & (row < height)
    numbers[row[inside], column[inside]] = labels[inside] % 255 + 1
    side = 2 * max(1, round(ratio)) + 1
    numbers = np.ascontiguousarray(cv2.dilate(numbers, np.ones((side, side), np.uint8)), np.uint8)
    picture = QImage(numbers.data, width, height, width, QImage.Format.Format_Indexed8)
    table = [QColor(Qt.GlobalColor.transparent).rgba()] * 256
    for label, colour in enumerate(colours):
        table[label % 255 + 1] = QColor(*colour).rgba()
    picture.setColorTable(table)
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _words(text: str) -> str:
    return QCoreApplication.translate("AnnotationMark", text)
