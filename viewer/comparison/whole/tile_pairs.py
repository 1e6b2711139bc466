"""Pairs of tiles drawn from a slide and its conversion, as PNG, with a table of their SSIM.

The instrument of studies that compare cut-out tiles: each pair's numbers are worked out on exactly the pixels of its
two PNGs, as scikit-image would of the files.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.levels import TOLERANCE, pair_levels
from viewer.comparison.state import PaneState
from viewer.comparison.whole.annotations import AnnotatedClass
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.fields import spread_tiles
from viewer.comparison.whole.plan import Box, LevelPlan
from viewer.comparison.whole.tissue import TissueMask, find_tissue
from viewer.geometry import Mpp, Rect
from viewer.jobs.job import Progress
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.measures.ssim import Ssim, ssim
from viewer.slides.slide import RgbArray, SlideClosedError, SlideError

SIZES = (16, 4096)
"""Pixels of a PNG a side."""
MOST_TILES = 10_000
"""A slide, or a class."""
_SPARE = 4
"""How many times as many places are drawn as are wanted: some turn out not to be scanned, or cannot be read."""


@dataclass(frozen=True, slots=True)
class TileWish:
    """Which tiles are wanted."""

    size: int = 512
    """Pixels of a PNG a side."""
    downsample: float | None = None
    """Of the original's level; None: as ``mpp`` says."""
    mpp: float | None = None
    """Micrometres a pixel of the PNG."""
    count: int = 20
    """A slide; with annotations, a class."""
    seed: int = 1
    least_tissue: float = 0.5
    """Share of a tile that must be tissue."""
    least_class: float = 0.5
    """Share of a tile that must lie in a class."""


@dataclass(frozen=True, slots=True)
class TileScale:
    """From which stored level tiles are cut, and how they come to their size."""

    plan: LevelPlan
    level: int
    """The original's."""
    downsample: float
    mpp: Mpp | None
    """Of a pixel of the PNG."""
    step: tuple[float, float]
    """Stored pixels a pixel of the PNG, across and down; 1 where they are as stored."""

    @property
    def resampled(self) -> bool:
        """Whether pixels of the PNG are averages of stored ones."""
        return self.step != (1.0, 1.0)

    @property
    def note(self) -> str:
        """How the pixels came about, in one sentence."""
        stored = f"level {self.level} ({self.downsample:g}×)"
        if not self.resampled:
            return f"As stored, {stored}."
        across = f"{self.step[0]:.4g}" if self.step[0] == self.step[1] else f"{self.step[0]:.4g} × {self.step[1]:.4g}"
        return f"Resampled: averages of {across} pixels of {stored}, of both slides alike."

    def cut(self, size: int) -> tuple[int, int]:
        """Stored pixels of a tile, across and down."""
        return max(1, round(size * self.step[0])), max(1, round(size * self.step[1]))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a tile is to be cut."""

    box: Box
    """Pixels of the conversion's level."""
    rect: Rect
    """Level-0 pixels of the original."""
    tissue: float
    """Share, 0 to 1."""
    class_name: str
    """Empty without annotations."""
    class_share: float
    """Share that lies in the class; 1 without annotations."""


@dataclass(frozen=True, slots=True, eq=False)
class TilePair:
    """Both tiles of one place, and what was measured on them."""

    number: int
    """Within its class, from 1 on."""
    place: Place
    original: RgbArray
    converted: RgbArray
    ssim: Ssim
    differences: PixelStatistics


def scale_for(wish: TileWish, reference: PaneState, conversion: PaneState) -> TileScale:
    """The stored level of the wanted scale; where there is none, the next finer one that both store, to be averaged.

    Raises:
        FieldError: Neither is there, or the slide states no pixel size and one is wanted.
    """
    ours, theirs = reference.slide.levels, conversion.slide.levels
    pairs = pair_levels(ours, theirs, conversion.relative_scale)
    if not pairs:
        raise FieldError(f"{conversion.slide.name} stores no level of a scale that {reference.slide.name} does.")
    mpp = reference.slide.mpp
    if wish.downsample is not None:
        pair = next((one for one in pairs if abs(one.downsample / wish.downsample - 1) <= TOLERANCE), None)
        if pair is None:
            raise FieldError(f"{conversion.slide.name} stores no level of {wish.downsample:g}×: choose another one.")
        step = (1.0, 1.0)
    else:
        if mpp is None:
            raise FieldError(f"{reference.slide.name} states no pixel size: choose a level instead of µm/px.")
        if wish.mpp is None or not math.isfinite(wish.mpp) or wish.mpp <= 0:
            raise FieldError("No pixel size is given: say how many µm a pixel of the tiles is to be.")
        ratios = [(pair, wish.mpp / (mpp.x * pair.downsample), wish.mpp / (mpp.y * pair.downsample)) for pair in pairs]
        stored = [one for one in ratios if max(abs(one[1] - 1), abs(one[2] - 1)) <= TOLERANCE]
        finer = [one for one in ratios if min(one[1:]) > 1 - TOLERANCE]
        if not finer:
            finest = max(mpp.x, mpp.y) * pairs[0].downsample
            raise FieldError(
                f"{wish.mpp:g} µm/px is finer than the {finest:.4g} µm/px that both slides store: enlarging would "
                "invent pixels."
            )
        pair, *across = (stored or finer[-1:])[0]
        step = (1.0, 1.0) if stored else (across[0], across[1])
    plan = LevelPlan.of(reference, conversion, pair)
    if plan is None:
        raise FieldError(f"{conversion.slide.name} and {reference.slide.name} have no part in common.")
    if plan.reading.refusal:
        raise FieldError(plan.reading.refusal)
    size = mpp.scaled(pair.downsample) if mpp is not None else None
    size = Mpp(size.x * step[0], size.y * step[1]) if size is not None else None
    return TileScale(plan, ours[pair.reference_index].index, pair.downsample, size, step)


def draw_places(
    wish: TileWish, scale: TileScale, tissue: TissueMask, classes: Sequence[AnnotatedClass]
) -> dict[str, list[Place]]:
    """Places by class, in the order in which they are to be tried; under "" without classes.

    The common area is cut into tiles that do not overlap, from a corner drawn by lot; of those with enough tissue and
    enough of the class, tiles are drawn that spread over the slide, each as likely as any other.
    """
    area, (width, height) = scale.plan.area, scale.cut(wish.size)
    random = np.random.default_rng(wish.seed)
    spare_x, spare_y = area.width - width, area.height - height
    if spare_x < 0 or spare_y < 0:
        return {one.name: [] for one in classes} or {"": []}
    left = area.left + int(random.integers(min(width, spare_x + 1)))
    top = area.top + int(random.integers(min(height, spare_y + 1)))
    columns, rows = (area.right - left) // width, (area.bottom - top) // height
    row, column = (axis.ravel() for axis in np.indices((rows, columns)))
    boxes = [
        Box(left + x * width, top + y * height, left + (x + 1) * width, top + (y + 1) * height)
        for x, y in zip(column.tolist(), row.tolist(), strict=True)
    ]
    rects = [scale.plan.onto_reference.bounding(Rect(box.left, box.top, width, height)) for box in boxes]
    shares = _tissue_shares(tissue, rects)
    found: dict[str, list[Place]] = {}
    for one in classes or (None,):
        in_class = np.ones(len(rects)) if one is None else one.shares(*_edges(rects))
        fit = (shares >= wish.least_tissue) & (in_class >= (0 if one is None else wish.least_class))
        drawn = spread_tiles(column, row, fit.astype(np.int64), _SPARE * wish.count, wish.seed)
        name = "" if one is None else one.name
        found[name] = [
            Place(boxes[tile], rects[tile], float(shares[tile]), name, float(in_class[tile])) for tile in drawn
        ]
    return found


def cut_tiles(
    wish: TileWish,
    scale: TileScale,
    places: dict[str, list[Place]],
    progress: Progress,
) -> Iterator[TilePair]:
    """Read the tiles, class by class; those that were not scanned as a whole, or cannot be read, give way to others.

    Raises:
        SlideClosedError: A slide was closed meanwhile.
        Cancelled: ``progress`` was cancelled.
    """
    total, done = sum(min(wish.count, len(of_class)) for of_class in places.values()), 0
    for of_class in places.values():
        number = 0
        for place in of_class:
            if number == wish.count:
                break
            progress.tick(done, total, "Cutting tiles", "tiles")
            pictures = _read(wish, scale, place)
            if pictures is not None:
                number, done = number + 1, done + 1
                measured = ssim(*pictures)
                yield TilePair(number, place, *pictures, measured, pixel_statistics(*pictures))


def find_places(
    wish: TileWish, reference: PaneState, scale: TileScale, classes: Sequence[AnnotatedClass], progress: Progress
) -> dict[str, list[Place]]:
    """``draw_places`` on the tissue of the original, which is read for it.

    Raises:
        SlideClosedError: The slide was closed meanwhile.
        Cancelled: ``progress`` was cancelled.
    """
    progress.tick(0, 0, "Looking for tissue")
    return draw_places(wish, scale, find_tissue(reference.slide, progress), classes)


def _read(wish: TileWish, scale: TileScale, place: Place) -> tuple[RgbArray, RgbArray] | None:
    """Both tiles in the size of the PNG; None where one cannot be had whole."""
    try:
        pair = scale.plan.reading.pixels(scale.plan.grid, place.box.rect)
    except SlideClosedError:
        raise
    except SlideError:
        return None
    if pair.both is not None and not pair.both.all():
        return None
    first, second = (_sized(picture, wish.size) for picture in (pair.original, pair.converted))
    return first, second


def _sized(picture: RgbArray, side: int) -> RgbArray:
    if picture.shape[:2] == (side, side):
        return np.ascontiguousarray(picture)
    return np.asarray(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def _edges(rects: Sequence[Rect]) -> tuple[NDArray[np.float64], ...]:
    sides = np.array([(rect.x, rect.y, rect.right, rect.bottom) for rect in rects]).reshape(-1, 4)
    return tuple(sides.T)


def _tissue_shares(tissue: TissueMask, rects: Sequence[Rect]) -> NDArray[np.float64]:
    """Of each rectangle, by the mask's pixels that it touches."""
    sums = cv2.integral(tissue.mask).astype(np.int64)
    height, width = tissue.mask.shape
    left, top, right, bottom = _edges(rects)
    x = [np.floor((left - tissue.origin.x) / tissue.side), np.ceil((right - tissue.origin.x) / tissue.side)]
    y = [np.floor((top - tissue.origin.y) / tissue.side), np.ceil((bottom - tissue.origin.y) / tissue.side)]
    (x0, x1), (y0, y1) = (
        [axis.astype(np.intp).clip(0, most) for axis in ends] for ends, most in ((x, width), (y, height))
    )
    inside = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    touched = (x[1] - x[0]) * (y[1] - y[0])
    return np.asarray(inside / np.maximum(touched, 1), np.float64)
