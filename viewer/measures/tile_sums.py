"""Sums over the pixels of a tile, of all that are compared and of parts of them, and over the blocks of a map.

What a pixel counts for is a code: ``COMPARED`` and, of those, ``TISSUE`` and ``SEAM``.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures.difference import absolute_differences
from viewer.measures.ssim import SsimMap
from viewer.slides.slide import RgbArray

COMPARED, TISSUE, SEAM, UNREADABLE = 1, 2, 4, 8
"""Bits of a code. What cannot be read is not compared, whatever the others say."""
Codes = NDArray[np.uint8]
"""(height, width)."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """Where the blocks of a map lie in a picture: their sides, and the place of its corner among all pixels."""

    block: int
    x: int
    y: int

    @property
    def first(self) -> tuple[int, int]:
        """Row and column of the block in which the corner lies."""
        return self.y // self.block, self.x // self.block

    def starts(self, length: int, at: int) -> NDArray[np.intp]:
        """Of ``length`` pixels from ``at`` on, those with which blocks begin, and the first."""
        return np.append(0, np.arange(self.block - at % self.block, length, self.block))


@dataclass(frozen=True, slots=True, eq=False)
class BlockSums:
    """Sums of every block that a picture touches (rows, columns), and of how many pixels."""

    sums: NDArray[np.float64]
    pixels: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class SimilaritySums:
    """SSIM, the mean of the channels, summed over pixels."""

    pixels: int
    total: float
    least: float
    """Not a number without pixels."""
    tissue_pixels: int
    tissue_total: float
    seam_pixels: int
    seam_total: float
    blocks: BlockSums


@dataclass(frozen=True, slots=True, eq=False)
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
    """Of absolute differences, over all channels."""


def similarity_sums(similarity: SsimMap | None, codes: Codes, lattice: Lattice) -> SimilaritySums:
    """Sums of a map (height, width[, channels]); None where it is 1 everywhere."""
    if similarity is None:
        values = np.ones(codes.shape, np.float64)
    elif similarity.ndim == 2:
        values = similarity.astype(np.float64)
    else:
        channels = similarity.shape[2]
        values = np.asarray(cv2.transform(similarity, np.ones((1, channels))), np.float64) / channels
    compared, tissue, seam = _masks(codes)
    counted = values[compared]
    return SimilaritySums(
        pixels=len(counted),
        total=float(counted.sum()),
        least=float(counted.min()) if len(counted) else float("nan"),
        tissue_pixels=int(np.count_nonzero(tissue)),
        tissue_total=float(values[tissue].sum()),
        seam_pixels=int(np.count_nonzero(seam)),
        seam_total=float(values[seam].sum()),
        blocks=_blocks(values, compared, lattice),
    )


def difference_sums(original: RgbArray, converted: RgbArray, codes: Codes, lattice: Lattice) -> DifferenceSums:
    """Sums of the differences of two uint8 pictures (height, width, 3)."""
    off = absolute_differences(original, converted).astype(np.int64)
    absolute, square = off.sum(axis=2), (off * off).sum(axis=2)
    compared, tissue, seam = _masks(codes)
    return DifferenceSums(
        pixels=int(np.count_nonzero(compared)),
        tissue=int(np.count_nonzero(tissue)),
        seam=int(np.count_nonzero(seam)),
        absolute=int(absolute[compared].sum()),
        square=int(square[compared].sum()),
        largest=int(off[compared].max(initial=0)),
        differing=int(np.count_nonzero(absolute[compared])),
        absolute_tissue=int(absolute[tissue].sum()),
        square_tissue=int(square[tissue].sum()),
        absolute_seam=int(absolute[seam].sum()),
        square_seam=int(square[seam].sum()),
        blocks=_blocks(absolute.astype(np.float64), compared, lattice),
    )


def _masks(codes: Codes) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    compared = codes & (COMPARED | UNREADABLE) == COMPARED
    return compared, compared & (codes & TISSUE > 0), compared & (codes & SEAM > 0)


def _blocks(values: NDArray[np.float64], compared: NDArray[np.bool_], lattice: Lattice) -> BlockSums:
    height, width = values.shape
    rows, columns = lattice.starts(height, lattice.y), lattice.starts(width, lattice.x)
    sums, pixels = (
        np.add.reduceat(np.add.reduceat(picture, rows, axis=0), columns, axis=1)
        for picture in (np.where(compared, values, 0), compared.astype(np.int64))
    )
    return BlockSums(sums, pixels)
