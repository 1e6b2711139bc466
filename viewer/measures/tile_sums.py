"""Sums over the pixels of a tile, of all that are compared and of parts of them, and over the blocks of a map.

What a pixel counts for is a code: ``COMPARED`` and, of those, ``TISSUE`` and ``SEAM``.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures.difference import absolute_differences
from viewer.measures.kernel import Parts, Totals, compiled_kernel
from viewer.measures.ssim import SsimMap, Window, best_kernel, grey
from viewer.slides.slide import RgbArray

COMPARED, TISSUE, SEAM, UNREADABLE = 1, 2, 4, 8
"""Bits of a code. What cannot be read is not compared, whatever the others say."""
Codes = NDArray[np.uint8]
"""(height, width)."""
_KINDS = (COMPARED, COMPARED | TISSUE, COMPARED | SEAM)


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """To which blocks of a map, and to which tiles, the columns of a picture belong."""

    side: int
    """Pixels a side of a block."""
    first: int
    """Column of blocks, among all of the level, that is column 0 of the sums."""
    across: int
    """How many columns of blocks there are."""
    count: int
    """How many tiles."""
    starts: NDArray[np.int32]
    blocks: NDArray[np.int32]
    tiles: NDArray[np.int32]

    @staticmethod
    def of(places: NDArray[np.integer], tiles: NDArray[np.integer], side: int) -> Columns:
        """For columns of pixels that lie at ``places`` on the level, in tiles numbered from 0, any column anywhere."""
        blocks = places // side
        first = int(blocks.min())
        changes = np.flatnonzero((np.diff(blocks) != 0) | (np.diff(tiles) != 0)) + 1
        starts = np.array([0, *changes, len(places)], np.int32)
        heads = starts[:-1]
        across, count = int(blocks.max()) - first + 1, int(tiles.max()) + 1
        return Columns(
            side, first, across, count, starts, (blocks[heads] - first).astype(np.int32), tiles[heads].astype(np.int32)
        )

    @staticmethod
    def between(left: int, right: int, side: int) -> Columns:
        """For the columns ``left`` to ``right`` of a level, all of one tile."""
        return Columns.of(np.arange(left, right), np.zeros(right - left, np.intp), side)

    def parts(self, top: int, height: int, split: int) -> Parts:
        """With ``height`` rows from row ``top`` of the level on, of which ``split`` belong to tiles above."""
        within = top % self.side
        shape = -(-(height + within) // self.side), self.across
        return Parts(self.side, within, self.starts, self.blocks, self.tiles, shape, self.count, split)


@dataclass(frozen=True, slots=True, eq=False)
class BlockSums:
    """Sums of every block that a picture touches (rows, columns), and of how many pixels."""

    row: int
    """Row of blocks, among all of the level, that is the first here."""
    column: int
    sums: NDArray[np.float64]
    pixels: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class SimilaritySums:
    """SSIM, the mean of the channels, summed over pixels."""

    sums: NDArray[np.float64]
    """(tiles, 2, 4): above or below the split; all compared pixels, tissue, seam zone, and the least of all."""
    pixels: NDArray[np.int64]
    """(tiles, 2, 3), likewise."""
    blocks: BlockSums


@dataclass(frozen=True, slots=True)
class DifferenceSums:
    """Exact sums over pixels and channels, as in ``PixelStatistics``."""

    pixels: int
    tissue: int
    """Pixels."""
    seam: int
    """Pixels."""
    absolute: int
    square: int
    largest: int
    differing: int
    absolute_tissue: int
    square_tissue: int
    absolute_seam: int
    square_seam: int
    blocks: BlockSums
    """Of absolute differences."""


def similarity_sums(
    original: RgbArray,
    converted: RgbArray,
    codes: Codes,
    columns: Columns,
    top: int,
    *,
    split: int = 0,
    window: Window = Window.UNIFORM,
    luma: bool = False,
) -> SimilaritySums:
    """SSIM summed over the pixels whose windows lie inside the pictures.

    The compiled kernel adds at most 16 rows in float32, so that totals are off by less than 1e-7 of themselves.

    Args:
        original: uint8 (height, width, 3), with as much around the pixels as the window reaches.
        converted: The same.
        codes: Of the pixels alone.
        columns: To what their columns belong.
        top: Row of the level of the first of them.
        split: How many of their rows belong to the tiles above.
        window: Of SSIM.
        luma: Compare the luma instead of the three channels.
    """
    parts = columns.parts(top, len(codes), split)
    compiled = compiled_kernel() if window is Window.UNIFORM else None
    if compiled is None and _are_equal(original, converted):
        return _similarity(similarity_by_numpy(np.ones((*codes.shape, 1), np.float32), codes, parts), columns, top, 1)
    channels = 1 if luma else original.shape[2]
    first, second = (grey(original), grey(converted)) if luma else (original, converted)
    if compiled is not None:
        return _similarity(compiled.similarity_sums(first, second, codes, parts), columns, top, channels)
    reach = window.reach
    found = np.empty(first.shape, np.float32)
    best_kernel(window).fill_rows(first, second, found, reach, len(found) - reach)
    inner = found[reach:-reach, reach:-reach].reshape(*codes.shape, channels)
    return _similarity(similarity_by_numpy(inner, codes, parts), columns, top, channels)


def tile_sums(
    original: RgbArray, converted: RgbArray, codes: Codes, inner: Columns, columns: Columns, top: int, window: Window
) -> tuple[SimilaritySums, DifferenceSums]:
    """Both sums of one tile of RGB, the same bits as each for itself; the compiled kernel reads the tile once.

    Args:
        original: uint8 (height, width, 3), larger than twice the reach of the window each way.
        converted: The same.
        codes: Of all pixels.
        inner: To what the columns belong whose windows lie inside the tile.
        columns: To what all columns belong.
        top: Row of the level of the first pixel.
        window: Of SSIM.
    """
    compiled, reach = compiled_kernel() if window is Window.UNIFORM else None, window.reach
    within = codes[reach:-reach, reach:-reach]
    if compiled is None:
        similar = similarity_sums(original, converted, within, inner, top + reach, window=window)
        return similar, difference_sums(original, converted, codes, columns, top)
    parts = inner.parts(top + reach, len(within), 0), columns.parts(top, len(codes), 0)
    means, blocks, found = compiled.tile_sums(original, converted, codes, *parts)
    return _similarity(means, inner, top + reach, original.shape[2]), _differences(blocks, found, columns, top)


def difference_sums(
    original: RgbArray, converted: RgbArray, codes: Codes, columns: Columns, top: int
) -> DifferenceSums:
    """Sums of the differences of two uint8 pictures (height, width, 3) of one tile; arguments as before."""
    compiled, parts = compiled_kernel(), columns.parts(top, len(codes), 0)
    if compiled is not None:
        blocks, found = compiled.difference_sums(original, converted, codes, parts)
    else:
        blocks, found = differences_by_numpy(original, converted, codes, parts)
    return _differences(blocks, found, columns, top)


def _are_equal(original: RgbArray, converted: RgbArray) -> bool:
    middle = len(original) // 2
    # One row tells most pictures apart.
    return np.array_equal(original[middle], converted[middle]) and np.array_equal(original, converted)


def _differences(blocks: Totals, found: list[int], columns: Columns, top: int) -> DifferenceSums:
    every, tissue, seam, (largest, differing) = found[:3], found[3:6], found[6:9], found[9:]
    return DifferenceSums(
        pixels=every[0],
        tissue=tissue[0],
        seam=seam[0],
        absolute=every[1],
        square=every[2],
        largest=largest,
        differing=differing,
        absolute_tissue=tissue[1],
        square_tissue=tissue[2],
        absolute_seam=seam[1],
        square_seam=seam[2],
        blocks=BlockSums(top // columns.side, columns.first, blocks.blocks, blocks.block_pixels),
    )


def _similarity(found: Totals, columns: Columns, top: int, channels: int) -> SimilaritySums:
    blocks = BlockSums(top // columns.side, columns.first, found.blocks / channels, found.block_pixels)
    return SimilaritySums(found.sums / channels, found.pixels, blocks)


def similarity_by_numpy(similarity: SsimMap, codes: Codes, parts: Parts) -> Totals:
    """What the compiled kernel adds up, from a map float32 (height, width, channels)."""
    found = Totals.none(parts)
    channels_together = cv2.transform(similarity, np.ones((1, similarity.shape[2])))
    values = np.asarray(channels_together, np.float64).reshape(codes.shape)
    masks = [_are_of(codes, kind) for kind in _KINDS]
    _add_blocks(found, values, masks[0], parts)
    for part, rows in enumerate((slice(0, parts.split), slice(parts.split, len(codes)))):
        if rows.start >= len(codes) or rows.start == rows.stop:
            continue
        for kind, mask in enumerate(masks):
            for sums, picture in ((found.sums, np.where(mask, values, 0)), (found.pixels, mask.astype(np.int64))):
                of_segments = np.add.reduceat(picture[rows].sum(axis=0), parts.starts[:-1])
                np.add.at(sums[:, part, kind], parts.tiles, of_segments)
        least = np.where(masks[0], values, np.inf)[rows].min(axis=0)
        np.minimum.at(found.sums[:, part, 3], parts.tiles, np.minimum.reduceat(least, parts.starts[:-1]))
    return found


def differences_by_numpy(
    original: RgbArray, converted: RgbArray, codes: Codes, parts: Parts
) -> tuple[Totals, list[int]]:
    """What the compiled kernel adds up of differences."""
    blocks, off = Totals.none(parts), absolute_differences(original, converted).astype(np.int64)
    absolute, square = off.sum(axis=2), (off * off).sum(axis=2)
    masks = [_are_of(codes, kind) for kind in _KINDS]
    _add_blocks(blocks, absolute.astype(np.float64), masks[0], parts)
    found = [int(sums) for mask in masks for sums in (mask.sum(), absolute[mask].sum(), square[mask].sum())]
    return blocks, [*found, int(off[masks[0]].max(initial=0)), int(np.count_nonzero(absolute[masks[0]]))]


def _are_of(codes: Codes, kind: int) -> NDArray[np.bool_]:
    return np.asarray(codes & (kind | UNREADABLE) == kind)


def _add_blocks(found: Totals, values: NDArray[np.float64], compared: NDArray[np.bool_], parts: Parts) -> None:
    edges = np.append(0, np.arange(parts.side - parts.y, len(values), parts.side))
    for sums, picture in (
        (found.blocks, np.where(compared, values, 0)),
        (found.block_pixels, compared.astype(np.int64)),
    ):
        of_segments = np.add.reduceat(np.add.reduceat(picture, edges, axis=0), parts.starts[:-1], axis=1)
        np.add.at(sums.T, parts.blocks, of_segments.T)
