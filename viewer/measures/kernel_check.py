"""Do compiled kernels give what OpenCV and numpy do? ``python -m viewer.measures.kernel_check LIBRARY``.

Exit code 0 where they do. A process of its own: what a compiler has got wrong may also kill it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.measures import ciede2000, ssim_gaussian, ssim_opencv
from viewer.measures.kernel import CompiledKernel, FillRows

_SHAPES = ((7, 7, 3), (41, 523, 3), (64, 300), (19, 257, 4), (30, 31, 1))
GAUSSIAN_ERROR = 1.2e-7
"""The last bit of a map in single precision."""
COLOUR_ERROR = 1e-4
"""In ΔE; colours of opposite hues excepted, where the formula jumps: they have no part here."""


def agrees(kernel: CompiledKernel) -> bool:
    """Whether the maps of noise, faint noise and constant pictures are the same, sizes and channels differing.

    With the uniform window to the bit, with the Gaussian one to ``GAUSSIAN_ERROR``, colours to ``COLOUR_ERROR``.
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
    return True


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
