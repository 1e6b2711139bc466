"""What a session holds of what lies on the glass: measures, rectangle, grid, readouts, and what has been looked at."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from viewer.comparison.coverage import BANDS, MOST_CELLS, Coverage, CoverageGrid
from viewer.comparison.ruler import FEWEST, Measure
from viewer.comparison.stored_values import flag, number, text, whole
from viewer.geometry import Point, Rect

_MOST_POINTS: Final = 100_000
"""Of all measures together: more would hold the window."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What has been looked at."""

    slide: int
    """The slot of the slide in whose level-0 pixels it is."""
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Marks:
    """In level-0 pixels of the original, but for ``seen``."""

    original: str = ""
    """Its ``slide_identity``: on other pixels the marks would mean nothing. Empty where nothing was to be seen yet."""
    measures: tuple[Measure, ...] = ()
    rectangle: Rect | None = None
    seen: Seen | None = None
    grid: bool = False
    """Whether a grid lies over all."""
    readouts: bool = True
    """Whether scale bar and readouts are shown."""
    redactions: tuple[Mapping[str, Any], ...] = ()
    """Features of GeoJSON: what was drawn to be taken away; the room of redactions understands them."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn and nothing seen."""
        return not self.measures and self.rectangle is None and self.seen is None and not self.redactions


def marks_entry(marks: Marks) -> dict[str, object]:
    """Plain lists, texts and numbers; the cells that were seen as compressed bytes."""
    return {
        "original": marks.original,
        "measures": [
            {"points": [[point.x, point.y] for point in measure.points], "closed": measure.closed}
            for measure in marks.measures
        ],
        "rectangle": _rect_entry(marks.rectangle) if marks.rectangle is not None else None,
        "seen": _seen_entry(marks.seen) if marks.seen is not None else None,
        "grid": marks.grid,
        "readouts": marks.readouts,
        "redactions": list(marks.redactions),
    }


def marks_of(entry: Any, slides: int) -> Marks:
    """What ``marks_entry`` has made, of a session of so many slides.

    Raises:
        ValueError, KeyError, TypeError, OverflowError: It is something else.
    """
    measures = tuple(map(_measure, entry["measures"]))
    if sum(len(measure.points) for measure in measures) > _MOST_POINTS:
        raise ValueError("too many points")
    rectangle = _rect(entry["rectangle"]) if entry["rectangle"] is not None else None
    seen = _seen(entry["seen"], slides) if entry["seen"] is not None else None
    grid, readouts = flag(entry["grid"]), flag(entry["readouts"])
    # Sessions of before there were redactions have none.
    redactions = entry.get("redactions", [])
    if not isinstance(redactions, list) or not all(isinstance(one, dict) for one in redactions):
        raise TypeError("no features")
    return Marks(text(entry["original"]), measures, rectangle, seen, grid, readouts, tuple(redactions))


def _rect_entry(rect: Rect) -> list[float]:
    return [rect.x, rect.y, rect.width, rect.height]


def _seen_entry(seen: Seen) -> dict[str, object]:
    grid, cells = seen.coverage.grid, seen.coverage.cells
    return {
        "slide": seen.slide,
        "area": _rect_entry(grid.area),
        "cell": grid.cell,
        "cells": base64.b64encode(zlib.compress(cells.tobytes())).decode("ascii"),
    }


def _measure(entry: Any) -> Measure:
    points = tuple(Point(number(x), number(y)) for x, y in entry["points"])
    closed = flag(entry["closed"])
    if len(points) < FEWEST[closed]:
        raise ValueError(f"a measure of {len(points)} points")
    return Measure(points, closed)


def _rect(entry: Any) -> Rect:
    x, y, width, height = entry
    return Rect(number(x), number(y), number(width, above=0), number(height, above=0))


def _seen(entry: Any, slides: int) -> Seen:
    grid = CoverageGrid(_rect(entry["area"]), whole(entry["cell"], 1, 1 << 40))
    if max(grid.rows, grid.columns) > MOST_CELLS:
        raise ValueError("too many cells")
    size = grid.rows * grid.columns
    try:
        # No more than fits: a few bytes can say that they are a thousand times as many.
        found = zlib.decompressobj().decompress(base64.b64decode(text(entry["cells"]), validate=True), size + 1)
    except zlib.error as error:
        raise ValueError("no cells") from error
    cells = np.frombuffer(found, np.uint8)
    if len(cells) != size or int(cells.max(initial=0)) >= 1 << BANDS:
        raise ValueError("other cells")
    return Seen(whole(entry["slide"], 0, slides - 1), Coverage(grid, cells.reshape(grid.rows, grid.columns)))
