"""Annotations as what a pane draws: those in sight, as lines, or as dots where lines would be too many or too small."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.shapes import Annotations, Kind, Points, closed, moved
from viewer.geometry import Affine, Rect

MOST_CORNERS = 12_000
"""Corners of all lines of one pane; what is smaller than the others then is a dot. Bounds the time of a frame."""
LEAST_SIZE = 3.0
"""Device pixels below which an outline is a dot."""
_PIECE = 2048
"""Outlines that are put into arrays at once."""


@dataclass(frozen=True, slots=True)
class Strokes:
    """What a pane draws; all places in its device pixels."""

    lines: dict[int, tuple[Points, NDArray[np.int32]]]
    """By number of the label: corners of all lines, and 1 for each from which a line leads to the next."""
    points: Points
    """Annotations that are points."""
    point_labels: NDArray[np.intp]
    """Number of the label of each."""
    dots: Points
    """The middles of outlines that are drawn as dots."""
    dot_labels: NDArray[np.intp]

    @property
    def corners(self) -> int:
        """Of all lines."""
        return sum(len(places) for places, _ in self.lines.values())


class DrawnAnnotations:
    """The outlines of all annotations in few arrays, largest first, made once, so that a frame takes a moment only."""

    def __init__(self, annotations: Annotations) -> None:
        self.labels = annotations.labels
        number = {label: index for index, label in enumerate(self.labels)}
        rings, labels, are_points = [], [], []
        for shape in annotations.shapes:
            for ring in (shape.outline, *map(closed, shape.holes)):
                rings.append(ring)
                labels.append(number[shape.label])
                are_points.append(shape.kind is Kind.POINT)
        lengths = np.array([len(ring) for ring in rings])
        # Piece by piece: one call for all of them would let no other thread run for a tenth of a second.
        pieces = [rings[begin : begin + _PIECE] for begin in range(0, len(rings), _PIECE)]
        joined = [np.concatenate(piece) for piece in pieces]
        within = [np.cumsum([0, *map(len, piece[:-1])]) for piece in pieces]
        least, most = (
            np.concatenate([extreme.reduceat(*piece) for piece in zip(joined, within, strict=True)])
            for extreme in (np.minimum, np.maximum)
        )
        corners, starts = np.concatenate(joined), np.cumsum(lengths) - lengths
        sizes = (most - least).max(axis=1)
        order = np.argsort(-sizes, kind="stable")
        self._corners = corners
        self._starts, self._lengths, self._smallness = starts[order], lengths[order], -sizes[order]
        self._left, self._top = np.ascontiguousarray(least[order].T)
        self._right, self._bottom = np.ascontiguousarray(most[order].T)
        self._middles = np.ascontiguousarray(((least[order] + most[order]) / 2).T)
        self._label, self._is_point = np.array(labels)[order], np.array(are_points)[order]
        self._has_points = any(are_points)

    def strokes(self, place: Affine, screen: Rect, most: int = MOST_CORNERS) -> Strokes:
        """What of it is seen in ``screen``; ``place`` leads from the slide's level-0 pixels to device pixels.

        Lines have ``most`` corners in all, or are one outline.
        """
        seen = place.inverse().bounding(screen.grown(8))
        inside = np.flatnonzero(
            (self._right >= seen.x) & (self._left <= seen.right) & (self._bottom >= seen.y) & (self._top <= seen.bottom)
        )
        points, outlines = inside[:0], inside
        if self._has_points:
            is_point = self._is_point[inside]
            points, outlines = inside[is_point], inside[~is_point]
        # Of all that there are, and then of those in sight: both lie largest first.
        large_ones = np.searchsorted(self._smallness, -LEAST_SIZE / max(place.scales), "right")
        large = int(np.searchsorted(outlines, large_ones))
        # The largest is drawn whatever it costs.
        fits = max(1, int(np.searchsorted(np.cumsum(self._lengths[outlines[:large]]), most, "right")))
        lines, dots = outlines[: min(fits, large)], outlines[min(fits, large) :]
        return Strokes(
            self._lines(np.sort(lines), place),
            self._places(points, place),
            self._label[points],
            self._places(dots, place),
            self._label[dots],
        )

    def _places(self, rings: NDArray[np.intp], place: Affine) -> Points:
        """The middles of ``rings``: in memory all x, then all y, which is twice as fast for many."""
        turned = np.array([[place.xx, place.xy], [place.yx, place.yy]]) @ self._middles.take(rings, axis=1)
        turned += np.array([[place.x0], [place.y0]])
        return turned.T

    def _lines(self, rings: NDArray[np.intp], place: Affine) -> dict[int, tuple[Points, NDArray[np.int32]]]:
        found = {}
        for label in np.unique(self._label[rings]):
            chosen = rings[self._label[rings] == label]
            lengths = self._lengths[chosen]
            ends = np.cumsum(lengths)
            # The corners of ring after ring: a running number, moved to where each ring stands.
            index = np.arange(ends[-1]) + np.repeat(self._starts[chosen] - (ends - lengths), lengths)
            leads_on = np.ones(len(index), np.int32)
            leads_on[ends - 1] = 0
            found[int(label)] = moved(self._corners[index], place), leads_on
        return found
