"""What a comparison of whole slides found, with everything that whoever reads the numbers must know of their origin.

Heat map, lists, tables and reports read these; none works out numbers of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.levels import TOLERANCE
from viewer.comparison.whole.tile_table import TileTable
from viewer.geometry import Mpp, Point, Size
from viewer.measures.ssim import Window

FORMAT_VERSION = 2
"""Of version 1 were tables of tiles without the largest difference and CIEDE2000 by seams."""


class Measure(Enum):
    """What can be measured beside SSIM and the exact differences, which always are."""

    DE2000 = "de2000"
    GMSD = "gmsd"
    MS_SSIM = "ms-ssim"


@dataclass(frozen=True, slots=True)
class CompareSettings:
    """How slides are compared; a part of every result."""

    levels: tuple[float, ...] | None = None
    """Downsamples of the original's levels to compare; None: all that both store."""
    measures: frozenset[Measure] = frozenset()
    window: Window = Window.UNIFORM
    grey: bool = False
    """SSIM of the luma instead of the three channels."""
    seams: bool = True
    """Split by the original's seam zone where its seams are known."""
    readings: bool = True
    """Whether SSIM is also worked out under the other readings of the original (``Readings``)."""
    reading_tiles: int | None = None
    """How many tissue tiles a level these are worked out on, drawn with ``seed``; None: all tiles."""
    seed: int = 1
    workers: int = 2

    def asks_for(self, downsample: float) -> bool:
        """Whether a level of the original with this downsample is to be compared."""
        return self.levels is None or any(abs(downsample / one - 1) <= TOLERANCE for one in self.levels)


@dataclass(frozen=True, slots=True)
class SlideOrigin:
    """Which slide was read, and by whom."""

    name: str
    path: Path
    format: str
    reader: str
    """Name and version."""
    identity: str
    """Size of level 0 with the slide's own identifier (``slide_identity``)."""
    hashes: tuple[tuple[str, str], ...] = ()
    """What was hashed, and its SHA-256 in hex; or the DICOM SOP Instance UIDs under "SOPInstanceUID"."""
    mpp: Mpp | None = None
    hash_note: str = ""
    """What ``hashes`` has, and what not, in a sentence."""
    filled_note: str = ""
    """How many places a conversion filled because the original could not be read there, as its report says."""


@dataclass(frozen=True, slots=True)
class Readings:
    """Mean SSIM of a level under four ways of reading the original, all on the same tiles.

    None where the original cannot be read that way; ``notes`` says why.
    """

    own_grid: float | None
    """Each slide on its own level grid, at the nearest pixel."""
    mean: float | None
    """The original at the conversion's position from metadata, to a level-0 pixel."""
    shift_compensated: float | None
    """The same, moved by the measured offset of the level rounded to level-0 pixels; never resampled."""
    level0_reduced: float | None
    """The area mean of the original's level 0 on the conversion's grid."""
    tiles: int
    """How many tiles were measured."""
    of_tiles: int
    """Of how many there are."""
    own_grid_offset: Point = field(default_factory=lambda: Point(0.0, 0.0))
    """How far, in pixels of the level, ``own_grid`` reads the original beside its place."""
    compensated_by: tuple[int, int] = (0, 0)
    """Level-0 pixels of the original by which ``shift_compensated`` reads elsewhere than ``mean``."""
    notes: tuple[tuple[str, str], ...] = ()
    """Names of the figures above with a sentence: why there is none, or what must be known of it."""


@dataclass(frozen=True, slots=True)
class SeamTest:
    """What the seams of a level do to SSIM (``seam_test``)."""

    effect: float
    """Mean SSIM of blocks on seams less that of blocks off them, weighted by their share of the zone, each against its
    surroundings of a photo's size."""
    low: float
    """95 % interval of the effect: less what the moved nets give by chance."""
    high: float
    p: float
    """Share of all places of the net with an effect as far from their mean, in either direction; its own is one."""
    shifts: int
    """Places of the net: where it lies, and by how many distances it was moved."""
    blocks: int
    """Of the map that were looked at."""

    @property
    def text(self) -> str:
        """For people."""
        said = (
            f"SSIM on seams {self.effect:+.4f} against their surroundings (95 % {self.low:+.4f} to {self.high:+.4f}), "
            f"p = {self.p:.2g}: seams in {self.shifts} places over {self.blocks} blocks"
        )
        return re.sub(r"-(?=\d+\.)", "\N{MINUS SIGN}", said)


@dataclass(frozen=True, slots=True, eq=False)
class LevelResult:
    """One level of a conversion against the original."""

    level: int
    """The original's."""
    conversion_level: int
    downsample: float
    """Level-0 pixels of the original a pixel."""
    mpp: Mpp | None
    """Pixel size of the conversion's level, as it says itself."""
    area: Size
    """Pixels of the common area."""
    columns: int
    rows: int
    table: TileTable
    """Every tile of the common area, row by row."""
    block: int
    """Pixels of the level a side of a pixel of the maps."""
    ssim_map: NDArray[np.float32]
    """Mean SSIM of every block (height, width); not a number where nothing was compared."""
    mae_map: NDArray[np.float32]
    """Mean |difference| of every block, likewise."""
    block_origin: Point
    """Level-0 pixel of the original on which the corner of the maps lies."""
    rows_done: int
    """Rows of tiles that are compared; ``rows`` where the level is complete."""
    seconds: float
    """Time that it took."""
    note: str = ""
    """What must be known of how the original was read; empty where as stored."""
    offset: Point | None = None
    """Measured place of the conversion beside where it is read, in pixels of the level; None where not measurable."""
    offset_note: str = ""
    """How the offset was measured, or why it could not be."""
    readings: Readings | None = None
    de2000_counts: NDArray[np.int64] | None = None
    """Pixels by CIEDE2000 in steps of 0.05 from 0 on, the last open-ended; None where not measured."""
    tissue_note: str = ""
    """How tissue was told from background."""
    seam_note: str = ""
    """Where the seams come from and how wide the zone is; or why they are not known."""
    errors: tuple[tuple[int, str], ...] = ()
    """Index into ``table`` and the sentence, of tiles that cannot be read."""
    seam_test: SeamTest | None = None
    """None where there is none: ``seam_note`` says why; results of earlier versions have it in the note alone."""

    @property
    def complete(self) -> bool:
        """Whether all tiles were compared."""
        return self.rows_done == self.rows


@dataclass(frozen=True, slots=True)
class MissingLevel:
    """A level of the original that a conversion does not store."""

    level: int
    """The original's."""
    downsample: float
    extent: Size
    """Level-0 pixels of the original, from its first one on, that the level shows."""


@dataclass(frozen=True, slots=True, eq=False)
class ConversionResult:
    """One conversion against the original."""

    slide: SlideOrigin
    alignment: str
    """The sentence of the alignment."""
    affine: tuple[float, float, float, float, float, float]
    """Level-0 pixels of the conversion to such of the original: xx, xy, yx, yy, x0, y0."""
    levels: tuple[LevelResult, ...]
    """Finest first; only those that were begun."""
    missing_levels: tuple[float, ...] = ()
    """Downsamples of the original's levels that the conversion does not store."""
    extra_levels: tuple[float, ...] = ()
    """The other way round."""
    seconds: float = 0.0
    tissue_outside: float | None = None
    """Share of the original's tissue, 0 to 1, outside of what both slides have at the finest compared level; None where
    nothing was compared or no tissue is known."""
    missing: tuple[MissingLevel, ...] = ()
    """Those of ``missing_levels``, finest first; results of version 1 have none."""

    def lacking(self, settings: CompareSettings) -> tuple[MissingLevel, ...]:
        """The levels that were to be compared, and that the conversion does not store."""
        return tuple(one for one in self.missing if settings.asks_for(one.downsample))

    @property
    def complete(self) -> bool:
        """Whether every level that was begun was compared to its end."""
        return all(level.complete for level in self.levels)


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonResult:
    """An original against its conversions."""

    original: SlideOrigin
    conversions: tuple[ConversionResult, ...]
    settings: CompareSettings
    program: str
    """Verislide's version."""
    kernel: str
    """Which code worked out SSIM."""
    libraries: tuple[tuple[str, str], ...]
    """Names and versions of what the numbers depend on: numpy, OpenCV, ..."""
    started: datetime
    """With time zone."""
    finished: datetime | None = None
    """None while it is not complete."""

    @property
    def complete(self) -> bool:
        """Whether nothing is left to compare."""
        return self.finished is not None and all(one.complete for one in self.conversions)
