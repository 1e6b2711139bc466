"""Results of comparisons that never took place, with values that a test can foretell."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from viewer.comparison.whole.result import (
    CompareSettings,
    ComparisonResult,
    ConversionResult,
    LevelResult,
    SlideOrigin,
)
from viewer.comparison.whole.tile_table import TileTable, empty_table
from viewer.geometry import Mpp, Point, Size

SIDE = 256
BLOCK = 16


def made_table(ssim: np.ndarray, tissue: np.ndarray | None = None, downsample: float = 1.0) -> TileTable:
    """Tiles of 256 pixels with these mean SSIMs (rows, columns); ``tissue``: the share of each that is tissue."""
    rows, columns = ssim.shape
    table = empty_table(rows * columns)
    table["row"], table["column"] = (axis.ravel() for axis in np.indices(ssim.shape))
    table["x"], table["y"] = table["column"] * SIDE, table["row"] * SIDE
    table["width"] = table["height"] = SIDE
    table["left"], table["top"] = table["x"] * downsample, table["y"] * downsample
    table["right"], table["bottom"] = table["left"] + SIDE * downsample, table["top"] + SIDE * downsample
    table["compared"] = table["ssim_pixels"] = SIDE * SIDE
    table["ssim_sum"] = ssim.ravel() * SIDE * SIDE
    table["ssim_least"] = ssim.ravel() - 0.1
    share = np.ones(ssim.size) if tissue is None else tissue.ravel()
    table["tissue"] = table["ssim_tissue_pixels"] = np.rint(share * SIDE * SIDE)
    table["ssim_tissue_sum"] = ssim.ravel() * table["tissue"]
    off = np.rint((1 - ssim.ravel()) * 100).astype(int)
    table["largest"], table["absolute"] = off, off * SIDE * SIDE * 3
    table["square"] = off**2 * SIDE * SIDE * 3
    table["differing"] = np.where(off > 0, SIDE * SIDE, 0)
    return table


def made_level(ssim: np.ndarray, level: int = 0, tissue: np.ndarray | None = None) -> LevelResult:
    """A complete level with these mean SSIMs of its tiles (rows, columns)."""
    rows, columns = ssim.shape
    downsample = 2.0**level
    blocks = SIDE // BLOCK
    fine = np.repeat(np.repeat(ssim, blocks, axis=0), blocks, axis=1).astype(np.float32)
    return LevelResult(
        level=level,
        conversion_level=level,
        downsample=downsample,
        mpp=Mpp(0.25 * downsample, 0.25 * downsample),
        area=Size(columns * SIDE, rows * SIDE),
        columns=columns,
        rows=rows,
        table=made_table(ssim, tissue, downsample),
        block=BLOCK,
        ssim_map=fine,
        mae_map=(1 - fine) * 100,
        block_origin=Point(0, 0),
        rows_done=rows,
        seconds=1.0,
    )


def made_result(*levels: LevelResult) -> ComparisonResult:
    """One conversion with these levels."""
    origin = SlideOrigin("made.mrxs", Path("made.mrxs"), "3DHISTECH MIRAX", "OpenSlide 4.0.1", "1024x1024 abc")
    converted = SlideOrigin("made", Path("made"), "DICOM WSI", "wsidicom 0.31.0", "1024x1024 1.2.3")
    time = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    conversion = ConversionResult(converted, "Aligned by MIRAX bounds.", (1, 0, 0, 1, 0, 0), levels)
    return ComparisonResult(
        origin, (conversion,), CompareSettings(), "0.1.0", "C, AVX2", (("numpy", "2.4"),), time, time
    )
