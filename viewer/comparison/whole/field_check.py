"""The SSIM of a field worked out anew by scikit-image, on pixels read anew: does it say the same?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.field_reader import FieldError, FieldReader
from viewer.comparison.whole.fields import Field, FieldMeasure
from viewer.comparison.whole.result import CompareSettings, LevelResult
from viewer.comparison.whole.statistics import ssim_mean
from viewer.comparison.whole.tile_table import TileTable
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.measures.ssim import Window, grey

AGREED = 1e-6
"""Means that differ by no more are the same number."""


@dataclass(frozen=True, slots=True)
class CheckedMean:
    """One mean SSIM, twice."""

    what: str
    pixels: int
    """Over so many pixels, by the comparison."""
    ours: float
    """As the comparison has it."""
    theirs: float
    """By scikit-image; not a number where nothing is compared."""
    their_pixels: int

    @property
    def difference(self) -> float:
        """Theirs minus ours."""
        return self.theirs - self.ours

    @property
    def agrees(self) -> bool:
        """Whether both are the same number, over as many pixels."""
        same = abs(self.difference) <= AGREED or (math.isnan(self.ours) and math.isnan(self.theirs))
        return same and self.pixels == self.their_pixels


@dataclass(frozen=True, slots=True)
class FieldCheck:
    """What came of it, with all that decides the numbers."""

    field: Field
    means: tuple[CheckedMean, ...]
    """Of the whole field, then of its worst tile where there are several."""
    our_settings: str
    """Window and kernel."""
    their_version: str
    """Of scikit-image."""
    their_call: str
    region: str
    note: str
    """How the original was read; empty where as stored."""

    @property
    def agrees(self) -> bool:
        """Whether all numbers do."""
        return all(mean.agrees for mean in self.means)


def check_field(
    reader: FieldReader, level: LevelResult, field: Field, settings: CompareSettings, kernel: str, progress: Progress
) -> FieldCheck:
    """Read the field with as much around it as the windows reach, and have scikit-image work out its SSIM.

    The means are over the pixels that the comparison counts: scanned by both slides, and no nearer to the edge of the
    common area than a window reaches; nor those whose window reaches into a tile that could not be read.

    Raises:
        FieldError: The common area is smaller than a window.
        SlideError: One of the slides cannot be read there.
        Cancelled: ``progress`` was cancelled.
    """
    reach, reading = settings.window.reach, reader.reading
    progress.tick(0, 3, "Reading both slides")
    around = field.pixels.grown(reach).intersected(reader.area)
    if min(around.width, around.height) < 2 * reach + 1:
        raise FieldError(f"Level {level.level} is smaller than a window of {2 * reach + 1} px: choose a finer level.")
    pair, known = reader.read_readable(around)
    progress.tick(1, 3, "Working out SSIM with scikit-image")
    pictures = (grey(pair.original), grey(pair.converted)) if settings.grey else (pair.original, pair.converted)
    their_version, call, values = _by_scikit_image(*pictures, settings.window)
    progress.tick(2, 3, "Comparing the numbers")
    counted = pair.compared & _inside(around, reader.area, reach) & ~_reached(~known, reach)
    # What is tissue is told of the whole slide: of that SSIM, scikit-image can only give the one of all pixels.
    name = "Field, glass included" if field.measure is FieldMeasure.TISSUE_SSIM else "Field"
    parts = [(name, level.table[list(field.tiles)], field.pixels)]
    if len(field.tiles) > 1:
        parts.append(("Its worst tile", level.table[field.tile : field.tile + 1], field.tile_pixels))
    return FieldCheck(
        field=field,
        means=tuple(_mean(what, tiles, pixels, around, values, counted) for what, tiles, pixels in parts),
        our_settings=f"{settings.window.value}{', of the luma' if settings.grey else ''} ({kernel})",
        their_version=their_version,
        their_call=call + (" of the luma" if settings.grey else ""),
        region=(
            f"{field.pixels.width:.0f} × {field.pixels.height:.0f} px of level {field.level} "
            f"({field.downsample:g}×) from level-0 pixel {field.rect.x:.0f}, {field.rect.y:.0f}, "
            f"read with {reach} px around it by {reading.reference.reader} and {reading.conversion.reader}"
        ),
        note=reading.note,
    )


def _mean(
    what: str,
    tiles: TileTable,
    pixels: Rect,
    around: Rect,
    values: NDArray[np.float64],
    counted: NDArray[np.bool_],
) -> CheckedMean:
    here = pixels.slices_of(around)
    held = values[here][counted[here]]
    theirs = float(held.mean()) if len(held) else math.nan
    return CheckedMean(what, int(tiles["ssim_pixels"].sum()), ssim_mean(tiles), theirs, len(held))


def _inside(around: Rect, area: Rect, reach: int) -> NDArray[np.bool_]:
    """Pixels of ``around`` whose window lies inside ``area`` (height, width)."""
    x, y = around.x + np.arange(int(around.width)), around.y + np.arange(int(around.height))
    columns = (x >= area.x + reach) & (x < area.right - reach)
    rows = (y >= area.y + reach) & (y < area.bottom - reach)
    return rows[:, np.newaxis] & columns


def _reached(unknown: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """Pixels whose window reaches into unknown ones: they are not counted either."""
    side = 2 * reach + 1
    return cv2.dilate(unknown.astype(np.uint8), np.ones((side, side), np.uint8)) > 0


def _by_scikit_image(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], window: Window
) -> tuple[str, str, NDArray[np.float64]]:
    """Version, call, and the map: mean of the channels (height, width)."""
    from skimage import metrics  # slow to import

    structural_similarity: Any = metrics.structural_similarity
    keywords: dict[str, Any] = {"data_range": 255, "full": True}
    if original.ndim == 3:
        keywords["channel_axis"] = -1
    if window is Window.GAUSSIAN:
        keywords |= {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False}
    _, values = structural_similarity(original, converted, **keywords)
    words = ", ".join(f"{name}={value!r}" for name, value in keywords.items())
    # What lies outside the pixels that were read is not known here: those windows are never counted.
    by_pixel = values.mean(axis=2) if values.ndim == 3 else values
    return version("scikit-image"), f"structural_similarity({words})", np.asarray(by_pixel, np.float64)
