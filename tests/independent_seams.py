"""Where the photos of a made slide meet, painted from what the generator knows, without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer`` and reads no slide. ``{"truth": {"image": [w, h], "divisions": n, "columns": photos across, "photos":
[[column, row, x, y, scanned], ...]}, "zones": [{"level": i, "location": [x, y], "size": [w, h], "reach": r}, ...],
"edges": [{"level": i, "location": [x, y], "size": [w, h]}, ...]}`` is answered by ``{"zones": [rows of booleans, ...],
"edges": [[beside, below], ...]}``.

Images are painted one by one, by rows from the last to the first and from right to left, and what is painted first
stays (OpenSlide's way). A level is painted ``2 ** level`` times larger than it is, where every position is whole. A
zone holds the pixels of the level whose middles lie less than ``reach`` of its pixels, across and along, from where two
photos meet; edges lists [x, y] in level-0 pixels, relative to ``location``: photos differ between x - 1 and x, or
between y - 1 and y.
"""

from __future__ import annotations

import json
import math
import sys

import numpy as np


def painted(truth: dict, level: int, left: int, top: int, width: int, height: int) -> np.ndarray:
    """Number of the photo in sight for every level-0 pixel of a rectangle; -1 where there is none."""
    divisions, columns = truth["divisions"], truth["columns"]
    per_photo = max(1, divisions >> level)
    # A tile is an image of that level, in level-0 pixels; from the level on where one shows the photo, the photo.
    tile_width, tile_height = (side * divisions // per_photo for side in truth["image"])
    tiles = []
    for column, row, x, y, scanned in truth["photos"]:
        if scanned and ((x, y) != (0, 0) or (column, row) == (0, 0)):
            for down in range(per_photo):
                for across in range(per_photo):
                    place = row * per_photo + down, column * per_photo + across
                    tiles.append((place, x + across * tile_width, y + down * tile_height, row * columns + column))
    owner = np.full((height, width), -1, np.int32)
    for _, x, y, photo in sorted(tiles, reverse=True):
        part = owner[max(0, y - top) : max(0, y + tile_height - top), max(0, x - left) : max(0, x + tile_width - left)]
        part[part < 0] = photo
    return owner


def meetings(owner: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Between which pixels two photos meet, beside and below each other."""
    beside = (owner[:, 1:] != owner[:, :-1]) & (owner[:, 1:] >= 0) & (owner[:, :-1] >= 0)
    below = (owner[1:] != owner[:-1]) & (owner[1:] >= 0) & (owner[:-1] >= 0)
    return beside, below


def zone(truth: dict, level: int, location: list[int], size: list[int], reach: float) -> list[list[bool]]:
    """Pixel by pixel of the level: whether any meeting lies within its square."""
    step, margin = 2**level, math.ceil((reach + 1) * 2**level)
    left, top = location[0] - margin, location[1] - margin
    owner = painted(truth, level, left, top, size[0] * step + 2 * margin, size[1] * step + 2 * margin)
    beside, below = meetings(owner)
    # Lines strictly within: between pixels i - 1 and i lies the line i.
    (x0, x1), (y0, y1) = (
        (np.floor(middle - reach * step).astype(int) + 1, np.ceil(middle + reach * step).astype(int) - 1)
        for middle in (margin + (np.arange(length) + 0.5) * step for length in size)
    )
    hit = inside(beside, (y0 - 1, y1 + 1), (x0 - 1, x1)) + inside(below, (y0 - 1, y1), (x0 - 1, x1 + 1))
    return (hit > 0).tolist()


def inside(
    marks: np.ndarray, rows: tuple[np.ndarray, np.ndarray], columns: tuple[np.ndarray, np.ndarray]
) -> np.ndarray:
    """How many marks lie in each rectangle of rows and columns (from, to), the last exclusive."""
    sums = np.pad(marks.cumsum(axis=0, dtype=int).cumsum(axis=1), ((1, 0), (1, 0)))
    (top, bottom), (left, right) = (
        tuple(np.clip(ends, 0, length) for ends in pair)
        for pair, length in zip((rows, columns), marks.shape, strict=True)
    )
    return sums[np.ix_(bottom, right)] - sums[np.ix_(top, right)] - sums[np.ix_(bottom, left)] + sums[np.ix_(top, left)]


def edges(truth: dict, level: int, location: list[int], size: list[int]) -> list[list[list[int]]]:
    """Meetings in level-0 pixels, counted from ``location``; ``size`` in level-0 pixels."""
    beside, below = meetings(painted(truth, level, *location, *size))
    return [
        [[int(x) + 1, int(y)] for y, x in np.argwhere(beside)],
        [[int(x), int(y) + 1] for y, x in np.argwhere(below)],
    ]


def main() -> None:
    question = json.load(sys.stdin)
    truth = question["truth"]
    answer = {
        "zones": [zone(truth, **asked) for asked in question.get("zones", [])],
        "edges": [edges(truth, **asked) for asked in question.get("edges", [])],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
