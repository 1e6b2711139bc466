"""Do compiled kernels give what OpenCV and numpy do? ``python -m viewer.measures.kernel_check LIBRARY``.

Exit code 0 where they do. A process of its own: what a compiler has got wrong may also kill it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.measures import ciede2000, ssim_gaussian, ssim_opencv
from viewer.measures.kernel import CompiledKernel, FillRows, Totals
from viewer.measures.tile_sums import Columns, differences_by_numpy, similarity_by_numpy

_SHAPES = ((7, 7, 3), (41, 523, 3), (64, 300), (19, 257, 4), (30, 31, 1))
GAUSSIAN_ERROR = 1.2e-7
"""The last bit of a map in single precision."""
SUMS_ERROR = 1e-6
"""Of sums of at most 16 values in single precision."""
COLOUR_ERROR = 1e-4
"""In ΔE; colours of opposite hues excepted, where the formula jumps: they have no part here."""


def agrees(kernel: CompiledKernel) -> bool:
    """Whether the maps of noise, faint noise and constant pictures are the same, sizes and channels differing.

    With the uniform window to the bit, with the Gaussian one to ``GAUSSIAN_ERROR``, colours to ``COLOUR_ERROR``;
    sums of differences exactly, those of SSIM to ``SUMS_ERROR`` of themselves.
    """
    random = np.random.default_rng(49)
    for shape in _SHAPES:
        noise, other = (random.integers(0, 256, shape, np.uint8) for _ in range(2))
        faint = (noise // 2 + random.integers(0, 9, shape)).astype(np.uint8)
        white = np.full(shape, 255, np.uint8)
        for x, y in ((noise, other), (noise, faint), (noise, noise), (white, white), (white, 255 - white)):
            if _apart(kernel.fill_rows, ssim_opencv.fill_rows, x, y) > 0:
                return False
            if shape[0] > 2 * ssim_gaussian.REACH:
                off = _apart(kernel.fill_gaussian_rows, ssim_gaussian.fill_rows, x, y)
                if not off <= GAUSSIAN_ERROR:
                    return False
            if shape[2:] == (3,) and not _apart(kernel.fill_colour_rows, ciede2000.fill_rows, x, y) <= COLOUR_ERROR:
                return False
    return all(sums_agree(kernel, height, width) for height, width in ((19, 263), (70, 40)))


def sums_agree(kernel: CompiledKernel, height: int, width: int) -> bool:
    """Whether sums over noise with codes of all kinds are those of numpy, parted in several ways."""
    random = np.random.default_rng(50)
    reach = ssim_opencv.REACH
    x = random.integers(0, 256, (height + 2 * reach, width + 2 * reach, 3), np.uint8)
    y = (x // 2 + random.integers(0, 99, x.shape)).astype(np.uint8)
    similarity = np.empty(x.shape, np.float32)
    ssim_opencv.fill_rows(x, y, similarity, 0, len(x))
    inner = slice(reach, -reach), slice(reach, -reach)
    mixed = random.integers(0, 16, (height, width), np.uint8)
    for codes in (
        mixed,
        np.ascontiguousarray(np.broadcast_to(mixed[0], mixed.shape)),
        np.where(mixed > 7, np.uint8(3), np.uint8(1)),
        *(np.full_like(mixed, i) for i in (0, 1, 3, 7)),
    ):
        for side, split, tiles in ((16, 0, 1), (1, 3, 4), (64, 5, 2)):
            columns = Columns.of(np.arange(9, 9 + width), np.arange(width) * tiles // width, side)
            parts = columns.parts(5, height, split)
            ours = kernel.similarity_sums(x, y, codes, parts)
            if not _same(ours, similarity_by_numpy(similarity[inner], codes, parts), SUMS_ERROR):
                return False
            ones = similarity_by_numpy(np.ones((*codes.shape, 3), np.float32), codes, parts)
            if not _same(kernel.similarity_sums(x, x, codes, parts), ones, 0):
                return False
            parts = Columns.between(9, 9 + width, side).parts(5, height, 0)
            blocks, sums = kernel.difference_sums(x[inner], y[inner], codes, parts)
            expected, expected_sums = differences_by_numpy(x[inner], y[inner], codes, parts)
            if sums != expected_sums or not _same(blocks, expected, 0):
                return False
            if min(height, width) > 2 * reach and not _both_agree(kernel, x[inner], y[inner], codes, side):
                return False
    return True


def _both_agree(
    kernel: CompiledKernel, x: NDArray[np.uint8], y: NDArray[np.uint8], codes: NDArray[np.uint8], side: int
) -> bool:
    """Whether both sums of a tile are those that are added up one after the other, to the bit."""
    reach = ssim_opencv.REACH
    height, width = codes.shape
    inner = Columns.between(9 + reach, 9 + width - reach, side).parts(5 + reach, height - 2 * reach, 0)
    parts = Columns.between(9, 9 + width, side).parts(5, height, 0)
    similar, blocks, sums = kernel.tile_sums(x, y, codes, inner, parts)
    expected = kernel.similarity_sums(x, y, codes[reach:-reach, reach:-reach], inner)
    expected_blocks, expected_sums = kernel.difference_sums(x, y, codes, parts)
    return sums == expected_sums and _same(blocks, expected_blocks, 0) and _same(similar, expected, 0)


def _same(ours: Totals, theirs: Totals, error: float) -> bool:
    """Whether sums are the same; of the least only where there are pixels of which it is."""
    held = theirs.pixels[..., 0] > 0
    return (
        np.array_equal(ours.pixels, theirs.pixels)
        and np.array_equal(ours.block_pixels, theirs.block_pixels)
        and np.allclose(ours.sums[held], theirs.sums[held], rtol=error, atol=error)
        and np.allclose(ours.blocks, theirs.blocks, rtol=error, atol=error)
    )


def _apart(ours: FillRows, theirs: FillRows, x: NDArray[np.uint8], y: NDArray[np.uint8]) -> float:
    """Largest difference of two maps; nothing that is no number counts as equal."""
    shape = x.shape[:2] if theirs is ciede2000.fill_rows else x.shape
    found, expected = np.full(shape, np.nan, np.float32), np.full(shape, np.nan, np.float32)
    ours(x, y, found, 0, len(x))
    theirs(x, y, expected, 0, len(x))
    off = np.abs(found - expected)
    return float("inf") if np.isnan(off).any() else float(off.max())


def check_main(library: Path) -> int:
    """Check every set of instructions that this processor has; returns the exit code."""
    try:
        best = CompiledKernel(library).best_variant
        return 0 if all(agrees(CompiledKernel(library, variant)) for variant in range(best + 1)) else 1
    except (OSError, AttributeError):
        return 1


if __name__ == "__main__":
    sys.exit(check_main(Path(sys.argv[1])))
