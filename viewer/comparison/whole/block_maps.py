"""The maps of a level, a pixel a block, as they grow from top to bottom."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.plan import LevelPlan
from viewer.measures.tile_sums import BlockSums


class BlockMaps:
    """Means of blocks; of those that are not whole yet the sums are kept, so that tiles may cut blocks anywhere."""

    def __init__(self, plan: LevelPlan, reach: int) -> None:
        """``reach``: how many pixels SSIM lags behind what has been read."""
        blocks = plan.blocks
        shape = blocks.height, blocks.width
        self.ssim = np.full(shape, np.nan, np.float32)
        self.mae = np.full(shape, np.nan, np.float32)
        self.block = plan.block
        self._corner = blocks.top, blocks.left
        self._bottom = plan.area.bottom
        tallest = max(bottom - top for top, bottom in plan.rows) + 2 * reach
        open_rows = min(blocks.height, -(-tallest // plan.block) + 2)
        self._first = 0
        """Row of the maps that the first of the open ones is."""
        self._similar, self._absolute = (np.zeros((open_rows, blocks.width)) for _ in range(2))
        self._similar_pixels, self._pixels = (np.zeros((open_rows, blocks.width), np.int64) for _ in range(2))

    def go_on_from(self, y: int) -> None:
        """Begin at the first block that starts at or below pixel row ``y``; what lies above is not touched."""
        self._first = -(-y // self.block) - self._corner[0]

    def add_similarity(self, found: BlockSums) -> None:
        """Add SSIM, the sum over pixels."""
        self._add(self._similar, self._similar_pixels, found)

    def add_differences(self, found: BlockSums) -> None:
        """Add absolute differences, the sum over pixels and three channels."""
        self._add(self._absolute, self._pixels, found)

    def finish(self, done_to: int) -> None:
        """Give all blocks their means that end at or above pixel row ``done_to``."""
        last = self.ssim.shape[0] if done_to >= self._bottom else done_to // self.block - self._corner[0]
        rows = last - self._first
        if rows <= 0:
            return
        self.ssim[self._first : last] = _mean(self._similar[:rows], self._similar_pixels[:rows])
        self.mae[self._first : last] = _mean(self._absolute[:rows], 3 * self._pixels[:rows])
        for sums in (self._similar, self._similar_pixels, self._absolute, self._pixels):
            sums[:-rows] = sums[rows:]
            sums[-rows:] = 0
        self._first = last

    def _add(self, sums: NDArray[np.float64], pixels: NDArray[np.int64], found: BlockSums) -> None:
        row, column = found.row - self._corner[0] - self._first, found.column - self._corner[1]
        height, width = found.sums.shape
        above = min(max(0, -row), height)  # finished before this part of the level was begun anew
        where = slice(row + above, row + height), slice(column, column + width)
        sums[where] += found.sums[above:]
        pixels[where] += found.pixels[above:]


def _mean(sums: NDArray[np.float64], pixels: NDArray[np.int64]) -> NDArray[np.float32]:
    means = np.full(sums.shape, np.nan)
    np.divide(sums, pixels, out=means, where=pixels > 0)
    return means.astype(np.float32)
