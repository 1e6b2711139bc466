"""Looks at one tile of a level after the other: decodes it and holds it against what it should be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from viewer.conversion.verify.expected import ExpectedLevel, Treatment
from viewer.conversion.verify.folder import LevelFiles
from viewer.conversion.verify.lossy import Plausibility, plausibility, shift_between
from viewer.conversion.verify.stored_pieces import StoredPieces, decoded_block_by_block
from viewer.conversion.verify.stored_tiles import StoredTiles, is_equal
from viewer.geometry import Point, Rect
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.slides.openslide_levels import is_between_pixels
from viewer.slides.slide import RgbArray, Slide, SlideError

HALVING = (
    "Every pixel is the mean of the four below it, each channel on its own, (a + b + c + d + 2) div 4 in whole "
    "numbers; a level that is reduced further is halved as often as it takes, with rounding every time."
)
_TELLING = 64
"""Pixels a side of a tile of which the place can be measured."""
_BETWEEN = 60.0
"""Mean squared difference that reading the original at a fraction of a pixel may make."""
REBUILT_FROM_LOSSY = 4.0
"""Mean squared difference that stays of the finer level's loss when its pixels are averaged."""


@dataclass(frozen=True, slots=True)
class TileFinding:
    """What was seen of one tile."""

    index: int
    undecodable: str = ""
    """Why it is no picture of the right size; empty where it is one."""
    copied: bool | None = None
    """Whether it equals the stored tile; None where that was not asked, or none is stored."""
    exact: PixelStatistics | None = None
    """Against what it should be, pixel by pixel; of lossless and copied tiles."""
    lossy: Plausibility | None = None
    unread: str = ""
    """Why what it should be cannot be read; empty where it can."""
    filled: bool = False
    """Whether it touches a place that cannot be read in the original, and was not compared."""
    between: bool = False
    """Whether the original can only be read at a fraction of a pixel here, so that nothing exact can be said."""
    detail: float = 0.0
    """Standard deviation of its channels: where there is something to see; 0 where too little of it is in the level."""


class LevelLooker:
    """Looks at the tiles of one level; ``look`` may be called by any thread."""

    def __init__(
        self,
        level: ExpectedLevel,
        files: LevelFiles,
        original: Slide,
        offset: tuple[int, int],
        *,
        finer: tuple[ExpectedLevel, LevelFiles] | None,
        stored: StoredTiles | None,
        pieces: StoredPieces | None,
        salvaged: tuple[Rect, ...],
        check: Callable[[], None],
    ) -> None:
        """Make it ready for ``look``.

        Args:
            level: What was promised.
            files: What is there.
            original: The slide that was converted.
            offset: Where pixel 0,0 of the conversion lies, in its level-0 pixels.
            finer: The level that this one was made of; None where it shows what the original's reader shows.
            stored: The original's stored tiles, where they are cut alike.
            pieces: The stored pieces that the level's tiles were cut out of, where they were.
            salvaged: Places of the original, in level-0 pixels, that are not compared.
            check: Called before each tile by the thread that looks at it; may raise to end the work.
        """
        self.level, self.files = level, files
        self._original, self._offset, self._finer, self._stored = original, offset, finer, stored
        self._pieces = pieces
        self._salvaged, self._check = salvaged, check
        # Of OME-TIFF, OpenSlide has level 0 alone; copied tiles of the others can be decoded as they are stored.
        shown = original.levels[level.level] if level.level < len(original.levels) else None
        self._shows_stored = finer is None and shown is None
        self._downsample = shown.downsample if shown is not None and finer is None else level.downsample

    @property
    def compares_bytes(self) -> bool:
        """Whether tiles are held against stored ones."""
        return self._stored is not None

    @property
    def compares_pieces(self) -> bool:
        """Whether tiles can be held against the stored pieces that they were cut out of."""
        return self._pieces is not None

    @property
    def made_of(self) -> int | None:
        """The level that this one was made of, and is held against; None where that is the original's own."""
        return self._finer[0].level if self._finer is not None else None

    @property
    def is_rebuilt(self) -> bool:
        """Whether the level was made of another."""
        return self._finer is not None

    def place(self, index: int) -> str:
        """Where a tile is, for people."""
        across = self.files.grid.width
        column, row = index % across, index // across
        width, height = self.files.tile_size
        return f"tile {column + 1} across, {row + 1} down (from pixel {column * width}, {row * height})"

    def look(self, index: int) -> TileFinding:
        """Decode a tile and compare it; raises what ``check`` raises, nothing else."""
        self._check()
        try:
            data = self.files.frame(index)
            pixels = self.files.head.decoded(data)
        except SlideError as error:
            return TileFinding(index, undecodable=str(error))
        copied = None
        if self._stored is not None:
            tile, tables = self._stored.tile(self.level.size, index)
            copied = is_equal(data, tile, tables) if tile else None
        width, height = self._inside(index)
        detail = _spread(pixels[:height, :width]) if min(width, height) >= _TELLING else 0.0
        if self._finer is None and any(
            not self._place_in_original(index).intersected(one).is_empty for one in self._salvaged
        ):
            return TileFinding(index, copied=copied, filled=True, detail=detail)
        try:
            wanted = self._wanted(index)
        except SlideError as error:
            return TileFinding(index, copied=copied, unread=str(error), detail=detail)
        between = self._is_between(index)
        if not self.level.is_lossy:
            one, other = (np.ascontiguousarray(picture[:height, :width]) for picture in (wanted, pixels))
            statistics = pixel_statistics(one, other)
            return TileFinding(index, copied=copied, exact=statistics, between=between, detail=detail)
        # Of near-lossless levels it is known exactly what the finer level's loss may do to their halved pixels.
        is_twice = self._finer is not None
        rebuilt_slack = REBUILT_FROM_LOSSY if is_twice and self.level.near is None else 0.0
        slack = _BETWEEN if between else rebuilt_slack
        judged = plausibility(wanted, pixels, (width, height), self.level, slack=slack, encoded_twice=is_twice)
        return TileFinding(index, lossy=judged, between=between, detail=detail)

    def is_cut_out(self, index: int) -> bool | None:
        """Whether a tile decodes to what the stored pieces do; None where it cannot be told.

        Takes far longer than ``look``, as pieces may be much wider than a tile.
        """
        self._check()
        if self._pieces is None:
            return None
        (x, y), (width, height) = self._corner(index), self._inside(index)
        try:
            own = decoded_block_by_block(self.files.frame(index))[:height, :width]
            return np.array_equal(own, self._pieces.region(x, y, width, height))
        except SlideError:
            return None

    def shift(self, index: int) -> tuple[float, float] | None:
        """How far the content of a tile lies from where it should, in pixels; None where it cannot be told."""
        self._check()
        width, height = self._inside(index)
        try:
            pixels = self.files.head.decoded(self.files.frame(index))
            wanted = self._wanted(index)
        except SlideError:
            return None
        return shift_between(wanted[:height, :width], pixels[:height, :width])

    def _corner(self, index: int) -> tuple[int, int]:
        across, (width, height) = self.files.grid.width, self.files.tile_size
        return index % across * width, index // across * height

    def _inside(self, index: int) -> tuple[int, int]:
        """Width and height of the part of a tile that lies within the level."""
        (x, y), (width, height), size = self._corner(index), self.files.tile_size, self.level.size
        return min(width, size.width - x), min(height, size.height - y)

    def _place_in_original(self, index: int) -> Rect:
        (x, y), (width, height), by = self._corner(index), self._inside(index), self._downsample
        return Rect(self._offset[0] + x * by, self._offset[1] + y * by, width * by, height * by)

    def _is_between(self, index: int) -> bool:
        """Whether the original's reader interpolates here, as OpenSlide where sizes of levels were rounded."""
        if self._finer is not None or self._shows_stored:
            return False
        place = self._place_in_original(index)
        start = self._original.snap(self.level.level, (round(place.x), round(place.y)))
        return is_between_pixels(start, Point(place.x, place.y), self._downsample)

    def _wanted(self, index: int) -> RgbArray:
        """The pixels that a whole tile should have.

        Raises:
            SlideError: They cannot be read.
        """
        if self._finer is not None:
            return self._reduced(index, *self._finer)
        if self._shows_stored:
            if self._stored is None:
                raise SlideError(f"{self._original.reader} does not show level {self.level.level} of the original.")
            return self._stored.pixels(self.level.size, index)
        place = self._place_in_original(index)
        location = round(place.x), round(place.y)
        return self._original.read(self.level.level, location, (*self.files.tile_size,)).rgb

    def _reduced(self, index: int, finer: ExpectedLevel, files: LevelFiles) -> RgbArray:
        """``HALVING`` of the tiles below; tiles are read whole, with what lies beyond the edge of the level."""
        times = round(np.log2(self.level.downsample / finer.downsample))
        factor = 1 << times
        (x, y), (width, height) = self._corner(index), self.files.tile_size
        left, top = x * factor, y * factor
        tile_width, tile_height = files.tile_size
        canvas = np.zeros((height * factor, width * factor, 3), np.uint8)
        for row in range(top // tile_height, min(files.grid.height, -(-(top + height * factor) // tile_height))):
            for column in range(left // tile_width, min(files.grid.width, -(-(left + width * factor) // tile_width))):
                pixels = files.head.decoded(files.frame(row * files.grid.width + column))
                _paste(canvas, pixels, column * tile_width - left, row * tile_height - top)
        for _ in range(times):
            canvas = halved(canvas)
        return canvas


def _spread(pixels: RgbArray) -> float:
    """Mean standard deviation of the channels."""
    return float(cv2.meanStdDev(np.ascontiguousarray(pixels))[1].mean())


def halved(pixels: RgbArray) -> RgbArray:
    """``HALVING`` of uint8 (height, width, 3), both even."""
    wide = pixels.astype(np.uint16)
    sums = wide[::2, ::2] + wide[1::2, ::2] + wide[::2, 1::2] + wide[1::2, 1::2]
    return ((sums + 2) >> 2).astype(np.uint8)


def _paste(canvas: RgbArray, pixels: RgbArray, x: int, y: int) -> None:
    """Put what of ``pixels`` lies on the canvas at ``x``, ``y`` there; both may be negative."""
    top, left = max(0, y), max(0, x)
    target = canvas[top : y + pixels.shape[0], left : x + pixels.shape[1]]
    target[:] = pixels[top - y : top - y + target.shape[0], left - x : left - x + target.shape[1]]


def is_comparable_as_bytes(level: ExpectedLevel, files: LevelFiles, stored: StoredTiles) -> bool:
    """Whether the original stores the tiles of a copied level as they are cut in the conversion."""
    return level.treatment is Treatment.COPIED and stored.has(level.size, files.tile_size)
