"""How a slide is to be converted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final, Literal, Self

SMALLEST_PART = 2**20
"""Bytes of one file of a concatenation."""
LARGEST_TILE = 1024
"""Pixels a side. Work on one tile cannot be interrupted, and cancelling is to take half a second at most."""

Subsampling = Literal["4:4:4", "4:2:2", "4:2:0"]
SUBSAMPLINGS: Final[tuple[Subsampling, ...]] = ("4:4:4", "4:2:2", "4:2:0")
QUALITIES: Final = (20, 100)
"""Least and most of libjpeg's scale; below, no check could tell pixels that are coarse from pixels that are wrong."""
NEARS: Final = (1, 9)
"""Least and most grey levels that near-lossless JPEG-LS may be off by."""


class Codec(StrEnum):
    """How pixels are encoded that cannot be taken over as they are."""

    JPEG = "jpeg"
    """JPEG baseline, lossy."""
    JPEG_2000 = "jpeg2000"
    """JPEG 2000 lossless, the only compressed lossless encoding that OpenSlide opens too."""
    JPEG_LS = "jpegls"
    """JPEG-LS lossless: faster, opened by fewer readers."""
    JPEG_LS_NEAR = "jpegls-near"
    """JPEG-LS near-lossless: no pixel is off by more than a few grey levels."""

    @property
    def is_lossless(self) -> bool:
        """Whether decoding gives back the very pixels that were encoded."""
        return self in (Codec.JPEG_2000, Codec.JPEG_LS)

    @property
    def options(self) -> tuple[str, ...]:
        """The fields of ``ConversionSettings`` that say how it encodes; the others say nothing to it."""
        match self:
            case Codec.JPEG:
                return "quality", "subsampling"
            case Codec.JPEG_LS_NEAR:
                return ("near",)
            case Codec.JPEG_2000 | Codec.JPEG_LS:
                return ()


class Pyramid(StrEnum):
    """Where the pixels of levels above 0 come from; alone it changes coarse levels by SSIM 0.04 to 0.07."""

    RENDERED = "rendered"
    """As the reader renders each level of the original."""
    REBUILT = "rebuilt"
    """Levels above 0 are made of level 0 by halving: faster, and sharper than what OpenSlide renders of MIRAX."""


class Extent(StrEnum):
    """How much of the slide is converted."""

    BOUNDS = "bounds"
    """What was scanned, as the original's bounds say."""
    CANVAS = "canvas"
    """The whole canvas, so that positions stay those of the original."""


class Levels(StrEnum):
    """Which levels are written, where they are not chosen one by one; level 0 always is."""

    ALL = "all"
    EVERY_SECOND = "every-second"


class Uids(StrEnum):
    """Where the identifiers of the DICOM files come from."""

    NEW = "new"
    """Made for this conversion alone."""
    REPRODUCIBLE = "reproducible"
    """Worked out of the original's bytes and the settings: the same work gives the same identifiers."""


@dataclass(frozen=True, slots=True)
class ConversionSettings:
    """Everything that decides what pixels and files a conversion has; metadata are another matter."""

    pass_through: bool = True
    """Take stored tiles over bit for bit wherever DICOM allows; else all is encoded anew."""
    codec: Codec = Codec.JPEG
    """For whatever is encoded."""
    quality: int = 80
    """Of JPEG, 20 to 100 (libjpeg's scale)."""
    subsampling: Subsampling = "4:2:2"
    """Of the colour of JPEG."""
    near: int = 2
    """Of near-lossless JPEG-LS: grey levels that no channel of a pixel is off by more than."""
    pyramid: Pyramid = Pyramid.RENDERED
    levels: Levels | tuple[int, ...] = Levels.ALL
    """Or the indices of the original's levels, 0 among them, in rising order."""
    tile_size: int = 512
    """Width and height of a tile in pixels, where tiles are not taken over."""
    label: bool = False
    """The photo of the label, which may name a patient."""
    overview: bool = False
    """The photo of the whole glass, which often shows the label."""
    thumbnail: bool = True
    extent: Extent = Extent.BOUNDS
    part_bytes: int | None = None
    """Instances whose pixels take more are cut into parts of one concatenation; None never cuts."""
    uids: Uids = Uids.NEW
    strict: bool = False
    """Refuse a slide with photos that cannot be read, instead of filling their place and saying so."""
    workers: int = 2
    """Threads that read, and as many that encode."""

    def __post_init__(self) -> None:
        for what, value, (least, most) in (
            ("A JPEG quality is {} to {}", self.quality, QUALITIES),
            ("Near-lossless JPEG-LS is off by {} to {} grey levels at most", self.near, NEARS),
        ):
            if not least <= value <= most:
                raise ValueError(f"{what.format(least, most)}, not {value}.")
        if self.subsampling not in SUBSAMPLINGS:
            raise ValueError(f"There is no subsampling {self.subsampling}; there are {', '.join(SUBSAMPLINGS)}.")
        if not 16 <= self.tile_size <= LARGEST_TILE:
            raise ValueError(f"a tile has 16 to {LARGEST_TILE} pixels a side, not {self.tile_size}")
        if self.workers < 1:
            raise ValueError("at least one worker is needed")
        if self.part_bytes is not None and self.part_bytes < SMALLEST_PART:
            raise ValueError("a part of a concatenation has a megabyte at least")
        if not isinstance(self.levels, Levels) and (
            self.levels[:1] != (0,) or list(self.levels) != sorted(set(self.levels))
        ):
            raise ValueError("levels are chosen in rising order, from level 0 on")

    @property
    def encoding(self) -> str:
        """How encoded pixels are encoded, in words such as "JPEG Q90 4:2:0"."""
        match self.codec:
            case Codec.JPEG:
                return f"JPEG Q{self.quality} {self.subsampling}"
            case Codec.JPEG_2000:
                return "JPEG 2000 lossless"
            case Codec.JPEG_LS:
                return "JPEG-LS lossless"
            case Codec.JPEG_LS_NEAR:
                return f"JPEG-LS near {self.near}"

    @property
    def deciding(self) -> Self:
        """The same, with what its codec does not look at as it is by default: two that are equal do the same work."""
        idle = {name for codec in Codec for name in codec.options} - set(self.codec.options)
        usual: dict[str, Any] = {one.name: one.default for one in fields(self) if one.name in idle}
        return replace(self, **usual)

    @property
    def beside_copies(self) -> Self:
        """The same for the pictures beside levels that are all copied: OpenSlide opens no folder with JPEG-LS in it."""
        return replace(self, codec=Codec.JPEG_2000) if self.codec in (Codec.JPEG_LS, Codec.JPEG_LS_NEAR) else self

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        found = asdict(self)
        if not isinstance(self.levels, Levels):
            found["levels"] = list(self.levels)
        return found

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave; fields that are missing have their defaults.

        Raises:
            ValueError: A field is unknown, or its value is.
        """
        unknown = set(found) - {one.name for one in fields(cls)}
        if unknown:
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}")
        values = dict(found)
        for name, kind in (("codec", Codec), ("pyramid", Pyramid), ("extent", Extent), ("uids", Uids)):
            if name in values:
                values[name] = kind(values[name])
        if "levels" in values:
            levels = values["levels"]
            values["levels"] = Levels(levels) if isinstance(levels, str) else tuple(int(one) for one in levels)
        return cls(**values)
