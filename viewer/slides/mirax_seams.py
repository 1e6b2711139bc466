"""Where one photo of a MIRAX slide ends and the next begins, as OpenSlide stitches them.

Along every edge of every piece (``mirax_photos``) the parts are left out that a piece painted earlier covers; of what
remains the first piece painted later tells what lies on the other side. Another photo: that is a seam. The same photo,
or nothing, is none.

At level 0 this is exact to the pixel. At coarser levels pieces lie at fractions of a pixel, and the pixel that a seam
runs through is a mixture of both photos. What OpenSlide lets shine through a single pixel there, where images of one
photo meet in an overlap, is no seam.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect
from viewer.slides.mirax_photos import Floats, Ints, MiraxPhotos, PhotosUnknownError, Pieces

LINE = np.dtype([("at", "<f8"), ("start", "<f8"), ("end", "<f8"), ("above", "<i4"), ("beneath", "<i4")])
"""A seam: where it crosses the other axis, from where to where it goes, and the photos on top and beneath."""
Lines = NDArray[np.void]
"""One-dimensional, of dtype ``LINE``, sorted by ``at``."""

_MOST_PAIRS = 10**8
_PAIRS_AT_ONCE = 2 * 10**6
_CELLS_AT_ONCE = 4 * 10**6


@dataclass(frozen=True, slots=True)
class SeamLines:
    """All seams of a level, in pixels of the level."""

    upright: Lines
    """``at`` is x; ``start`` and ``end`` are y."""
    lying: Lines
    """``at`` is y; ``start`` and ``end`` are x."""

    def within(self, rect: Rect) -> SeamLines:
        """Those that touch ``rect``, whole."""
        return SeamLines(
            _touching(self.upright, rect.x, rect.right, rect.y, rect.bottom),
            _touching(self.lying, rect.y, rect.bottom, rect.x, rect.right),
        )


@dataclass(frozen=True, slots=True)
class MiraxSeams:
    """The seams of one slide; for any thread."""

    photos: MiraxPhotos
    levels: tuple[SeamLines, ...]
    """Of every zoom level, in its pixels."""

    @property
    def origin(self) -> str:
        """Where the seams come from, for people."""
        if self.photos.layer:
            return f"camera positions stored in the slide ({self.photos.layer})"
        return "camera grid of Slidedat.ini; the slide stores no camera positions"


def mirax_seams(path: Path) -> MiraxSeams:
    """The seams of the slide ``path`` (.mrxs): a second for 20 000 photos.

    Raises:
        PhotosUnknownError: Its files do not say where the photos lie.
    """
    photos = MiraxPhotos(path)
    return MiraxSeams(photos, tuple(seam_lines(photos.pieces(level)) for level in range(photos.levels)))


def seam_lines(pieces: Pieces) -> SeamLines:
    """The seams between ``pieces``.

    Raises:
        PhotosUnknownError: Far too many of them lie over each other.
    """
    if len(pieces.left) == 0:
        nothing = np.zeros(0, LINE)
        return SeamLines(nothing, nothing)
    pairs = _neighbours(pieces)
    across, down = (pieces.left, pieces.right), (pieces.top, pieces.bottom)
    return SeamLines(
        _merged(np.concatenate([_edges(pairs, pieces.photo, across, down, far) for far in (False, True)])),
        _merged(np.concatenate([_edges(pairs, pieces.photo, down, across, far) for far in (False, True)])),
    )


def _touching(lines: Lines, low: float, high: float, start: float, end: float) -> Lines:
    first, last = np.searchsorted(lines["at"], low), np.searchsorted(lines["at"], high, "right")
    near = lines[first:last]
    return near[(near["start"] <= end) & (near["end"] >= start)]


def _neighbours(pieces: Pieces) -> tuple[Ints, Ints]:
    """All ordered pairs of different pieces that touch, sorted by the first one."""
    left, top, right, bottom = pieces.left, pieces.top, pieces.right, pieces.bottom
    # Cells as large as the largest piece, so that none touches more than three of them a side.
    width, height = float((right - left).max()), float((bottom - top).max())
    columns = [np.floor(side / width).astype(np.int64) for side in (left, right)]
    rows = [np.floor(side / height).astype(np.int64) for side in (top, bottom)]
    wide, high = columns[1] - columns[0] + 1, rows[1] - rows[0] + 1
    piece = np.repeat(np.arange(len(left)), wide * high)
    place = _counted(wide * high)
    column, row = columns[0][piece] + place % wide[piece], rows[0][piece] + place // wide[piece]
    sort = np.lexsort((column, row))
    piece, column, row = piece[sort], column[sort], row[sort]
    starts = np.flatnonzero(np.append(True, (np.diff(row) != 0) | (np.diff(column) != 0)))
    sizes = np.diff(np.append(starts, len(piece)))
    if int((sizes.astype(np.float64) ** 2).sum()) > _MOST_PAIRS:
        raise PhotosUnknownError("has camera positions that lie over each other")
    first, others = np.repeat(starts, sizes), np.repeat(sizes, sizes)
    begins = np.concatenate([[0], np.cumsum(others)])
    cuts = np.searchsorted(begins, np.append(np.arange(0, begins[-1], _PAIRS_AT_ONCE), begins[-1]))
    found = []
    for begin, end in pairwise(cuts):
        one = np.repeat(np.arange(begin, end), others[begin:end])
        other = first[one] + _counted(others[begin:end])
        e, f = piece[one], piece[other]
        x, y = np.maximum(left[e], left[f]), np.maximum(top[e], top[f])
        kept = (e != f) & (x <= np.minimum(right[e], right[f])) & (y <= np.minimum(bottom[e], bottom[f]))
        # A pair that shares several cells is taken in the one where its common part begins.
        kept &= (np.floor(x / width) == column[one]) & (np.floor(y / height) == row[one])
        found.append(np.stack([e[kept], f[kept]]))
    pairs = np.concatenate(found, axis=1)
    pairs = pairs[:, np.argsort(pairs[0], kind="stable")]
    return pairs[0], pairs[1]


def _counted(sizes: Ints) -> Ints:
    """0, 1, ... for each of ``sizes`` in turn."""
    ends = np.cumsum(sizes)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - sizes, sizes)


def _edges(
    pairs: tuple[Ints, Ints],
    photo: Ints,
    across: tuple[Floats, Floats],
    along: tuple[Floats, Floats],
    far: bool,
) -> Lines:
    """The seams on one edge of every piece.

    Args:
        pairs: Of ``_neighbours``.
        photo: Of every piece.
        across: Where every piece begins and ends on the axis that the edge crosses.
        along: The same on the other axis.
        far: Whether it is the edge at which the piece ends.
    """
    piece, other = pairs
    at, (low, high) = across[1 if far else 0][piece], (across[0][other], across[1][other])
    before, after = (low < at) & (at <= high), (low <= at) & (at < high)
    outside = after if far else before
    earlier = other < piece
    start, end = np.maximum(along[0][piece], along[0][other]), np.minimum(along[1][piece], along[1][other])
    covering, behind = earlier & (before | after), ~earlier & outside
    # Most edges have nothing but their own photo beside them.
    has_seam = np.zeros(len(photo), np.bool_)
    has_seam[piece[behind & (photo[other] != photo[piece]) & (end > start)]] = True
    kept = (covering | behind) & (end > start) & has_seam[piece]
    piece, other, start, end, covering = piece[kept], other[kept], start[kept], end[kept], covering[kept]
    owners, begins, sizes = np.unique(piece, return_index=True, return_counts=True)
    found = [np.zeros(0, LINE)]
    by_size = np.argsort(sizes, kind="stable")
    taken = 0
    while taken < len(owners):
        most = int(sizes[by_size[taken]])
        # As many edges with about as many neighbours as fit into memory.
        count = max(1, _CELLS_AT_ONCE // (4 * (most + 1) ** 2))
        chosen = by_size[taken : taken + count]
        chosen = chosen[sizes[chosen] <= 2 * most]
        taken += len(chosen)
        found.append(_visible(owners[chosen], begins[chosen], sizes[chosen], other, start, end, covering, along, photo))
    lines = np.concatenate(found)
    lines["at"] = across[1 if far else 0][lines["above"]]
    lines["above"], lines["beneath"] = photo[lines["above"]], photo[lines["beneath"]]
    return lines


def _visible(
    piece: Ints,
    begin: Ints,
    size: Ints,
    other: Ints,
    start: Floats,
    end: Floats,
    covering: NDArray[np.bool_],
    along: tuple[Floats, Floats],
    photo: Ints,
) -> Lines:
    """The visible parts of edges with another photo behind; ``above`` and ``beneath`` are pieces, ``at`` is not set."""
    slot = np.arange(int(size.max()))
    inside = slot < size[:, None]
    index = np.where(inside, begin[:, None] + slot, begin[:, None])
    low, high = along[0][piece][:, None], along[1][piece][:, None]
    starts, ends = np.where(inside, start[index], low), np.where(inside, end[index], low)
    points = np.sort(np.concatenate([low, high, starts, ends], axis=1), axis=1)
    middle = (points[:, :-1] + points[:, 1:]) / 2
    seen = points[:, :-1] < points[:, 1:]
    nobody = len(photo)
    behind = np.full(middle.shape, nobody)
    for number in slot:
        spans = (starts[:, number, None] <= middle) & (middle < ends[:, number, None])
        covers = covering[index[:, number]][:, None]
        seen &= ~(spans & covers)
        np.minimum(behind, np.where(spans & ~covers, other[index[:, number]][:, None], nobody), out=behind)
    seen &= behind < nobody
    seen &= photo[np.minimum(behind, nobody - 1)] != photo[piece][:, None]
    rows, columns = np.nonzero(seen)
    lines = np.zeros(len(rows), LINE)
    lines["start"], lines["end"] = points[rows, columns], points[rows, columns + 1]
    lines["above"], lines["beneath"] = piece[rows], behind[rows, columns]
    return lines


def _merged(lines: Lines) -> Lines:
    """Sorted by place, with parts of one seam that follow each other made one."""
    lines = lines[np.lexsort((lines["start"], lines["beneath"], lines["above"], lines["at"]))]
    follows = np.zeros(len(lines), np.bool_)
    follows[1:] = lines["start"][1:] == lines["end"][:-1]
    for name in ("at", "above", "beneath"):
        follows[1:] &= lines[name][1:] == lines[name][:-1]
    firsts = np.flatnonzero(~follows)
    merged = lines[firsts]
    if len(firsts):
        merged["end"] = lines["end"][np.append(firsts[1:], len(lines)) - 1]
    return merged
