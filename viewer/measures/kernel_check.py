"""Does a compiled kernel give the same bits as OpenCV? ``python -m viewer.measures.kernel_check LIBRARY``.

Exit code 0 where it does. A process of its own: what a compiler has got wrong may also kill it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from viewer.measures import ssim_opencv
from viewer.measures.kernel import CompiledKernel

_SHAPES = ((7, 7, 3), (41, 523, 3), (64, 300), (19, 257, 4), (30, 31, 1))


def agrees(kernel: CompiledKernel) -> bool:
    """Whether the maps of noise, faint noise and constant pictures are the same, sizes and channels differing."""
    random = np.random.default_rng(49)
    for shape in _SHAPES:
        noise, other = (random.integers(0, 256, shape, np.uint8) for _ in range(2))
        faint = (noise // 2 + random.integers(0, 9, shape)).astype(np.uint8)
        white = np.full(shape, 255, np.uint8)
        for x, y in ((noise, other), (noise, faint), (noise, noise), (white, white), (white, 255 - white)):
            ours, theirs = np.zeros(shape, np.float32), np.ones(shape, np.float32)
            kernel.fill_rows(x, y, ours, 0, shape[0])
            ssim_opencv.fill_rows(x, y, theirs, 0, shape[0])
            if not np.array_equal(ours, theirs):
                return False
    return True


def check_main(library: Path) -> int:
    """Check every set of instructions that this processor has; returns the exit code."""
    try:
        best = CompiledKernel(library).best_variant
        return 0 if all(agrees(CompiledKernel(library, variant)) for variant in range(best + 1)) else 1
    except (OSError, AttributeError):
        return 1


if __name__ == "__main__":
    sys.exit(check_main(Path(sys.argv[1])))
