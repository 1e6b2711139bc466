"""How a slide is to be exported."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Self

from viewer.conversion.settings import Pyramid, Subsampling
from viewer.geometry import Rect

LARGEST_TILE = 4096
"""Pixels a side."""
LONGEST_TEXT = 64
"""Letters of a study code, and of a description of a series, as DICOM's LO has them (PS3.5 6.2)."""
_CODE = re.compile(rf"[A-Za-z0-9](?:[A-Za-z0-9._-]{{0,{LONGEST_TEXT - 2}}}[A-Za-z0-9_-])?", re.ASCII)
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE | re.ASCII)
"""Names that Windows gives no file."""
ASSOCIATED = ("label", "macro", "overview", "thumbnail")
"""Names of associated images that may become files, in this order."""
KEPT_VALUES = "16bit"
"""The window that is none: values are written as they are."""
_MODALITY = re.compile(r"[A-Z0-9_ ]{1,16}", re.ASCII)


class Format(StrEnum):
    """What is written."""

    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    """Pyramidal, tiled."""
    OME_TIFF = "ome-tiff"
    DICOM = "dicom"
    PDF = "pdf"
    """PDF/A with a page for each picture; of DICOM pictures that are no slides."""

    @property
    def is_picture(self) -> bool:
        """Whether every level becomes a file of its own, which any program for pictures opens."""
        return self in (Format.JPEG, Format.PNG)

    @property
    def has_file_a_level(self) -> bool:
        """Whether the name of a file says which level it holds."""
        return self.is_picture or self is Format.DICOM


class TiffCompression(StrEnum):
    """How the tiles of a TIFF, or the frames of DICOM, are encoded."""

    AUTO = "auto"
    """As stored where they can be copied, else JPEG; in DICOM without loss where the slide is stored so."""
    JPEG = "jpeg"
    DEFLATE = "deflate"
    ZSTD = "zstd"
    LZW = "lzw"
    JPEG_2000 = "jpeg2000"
    """Lossless."""


_OF_DICOM = (TiffCompression.AUTO, TiffCompression.JPEG, TiffCompression.JPEG_2000)


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """Everything that decides what an export holds, beside the slide and what is drawn out of it.

    Nothing in it comes from the slide: names of files and what is written beside the pixels are stated here.
    """

    code: str
    """Study code: what the files are called, and the only name that they give the slide."""
    format: Format = Format.JPEG
    levels: tuple[int, ...] | None = None
    """Indices of the slide's levels, in rising order; None for all."""
    region: Rect | None = None
    """In level-0 pixels (whole numbers); pictures only. None for the whole level."""
    fill: tuple[int, int, int] = (0, 0, 0)
    """Red, green, blue, 0 to 255, of what is drawn out."""
    quality: int = 90
    """JPEG quality, 1 to 100 (libjpeg's scale); not used where lossless."""
    subsampling: Subsampling = "4:4:4"
    """JPEG chroma subsampling; not used where lossless."""
    compression: TiffCompression = TiffCompression.AUTO
    tile: int = 512
    """Width and height of a tile of a TIFF in pixels, where tiles are not taken over."""
    pyramid: Pyramid = Pyramid.RENDERED
    """Where coarser levels of a TIFF come from whose tiles are not copied."""
    scale_bar: bool = False
    """Whether a bar of a round length is painted into a corner; pictures only."""
    icc: bool = True
    """Whether the slide's colour profile goes along."""
    modality: str | None = "SM"
    """As DICOM has it; SM is slide microscopy."""
    study_date: str | None = None
    """ISO 8601, such as 2026-11-30; None: is not written."""
    series_description: str | None = None
    """None: is not written."""
    associated: tuple[str, ...] = ()
    """Names of associated images that become files of their own."""
    windows: tuple[str, ...] = ()
    """Of grey DICOM pictures that are no slides: how values become grey, as ``viewer.slides.dicom_windows`` has it, a
    file each; none: as stored, or from lowest to highest value where the picture has no window."""
    frames: tuple[int, ...] | None = ()
    """Of DICOM pictures with several frames: which, counted from 1, in rising order; none: the one that is shown; None:
    all."""
    source_hash: bool = False
    """Whether the manifest states the SHA-256 of the slide's files, by which whoever has them knows the slide again."""

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code) or _DEVICES.fullmatch(self.code):
            raise ValueError(
                f"a study code has 1 to {LONGEST_TEXT} letters without accents, digits, “-”, “_” and “.”, "
                f"as names of files have them, not “{self.code}”"
            )
        if self.format is Format.PDF and self.code.lower() == "report":
            raise ValueError(
                "the study code cannot be “report” here: the PDF would be called as the report of the export is"
            )
        self._check_pixels()
        self._check_frames()
        self._check_words()

    def _check_pixels(self) -> None:
        if self.levels is not None and (
            not self.levels or self.levels[0] < 0 or list(self.levels) != sorted(set(self.levels))
        ):
            raise ValueError("levels are chosen in rising order, each once")
        if self.region is not None:
            if not self.format.is_picture:
                raise ValueError(f"a region is exported as JPEG or PNG, not as {self.format}")
            if self.region.is_empty or any(
                float(value) != int(value)
                for value in (self.region.x, self.region.y, self.region.width, self.region.height)
            ):
                raise ValueError("a region has a width and a height, all in whole pixels of level 0")
        if len(self.fill) != 3 or not all(0 <= value <= 255 for value in self.fill):
            raise ValueError("a fill colour is red, green and blue, each 0 to 255")
        if not 1 <= self.quality <= 100:
            raise ValueError(f"a JPEG quality is 1 to 100, not {self.quality}")
        if self.subsampling not in ("4:4:4", "4:2:2", "4:2:0"):
            raise ValueError(f"unknown subsampling {self.subsampling}")
        if self.tile % 16 or not 16 <= self.tile <= LARGEST_TILE:
            raise ValueError(f"a tile has 16 to {LARGEST_TILE} pixels a side, a multiple of 16, not {self.tile}")
        if list(self.associated) != [name for name in ASSOCIATED if name in self.associated]:
            raise ValueError(f"associated images are chosen of {', '.join(ASSOCIATED)}, each once and in this order")
        if self.format is Format.DICOM and self.compression not in _OF_DICOM:
            raise ValueError(f"the frames of DICOM are encoded as jpeg or jpeg2000, not as {self.compression}")
        if self.scale_bar and not self.format.is_picture:
            raise ValueError(f"a scale bar is painted into JPEG and PNG, not into {self.format}")

    def _check_frames(self) -> None:
        if len(set(self.windows)) != len(self.windows) or not all(
            0 < len(word) <= LONGEST_TEXT and word.isprintable() for word in self.windows
        ):
            raise ValueError("windows are chosen by a name or by centre and width such as 40,400, each once")
        if KEPT_VALUES in self.windows and self.format not in (Format.PNG, Format.TIFF):
            raise ValueError(
                f"values of 16 bits are kept in PNG and TIFF, not in {self.format.upper()}, which shows 8: choose PNG "
                "or TIFF, or a window"
            )
        frames = self.frames or ()
        if any(frame < 1 for frame in frames) or list(frames) != sorted(set(frames)):
            raise ValueError("frames are chosen in rising order, each once, the first being 1")

    def _check_words(self) -> None:
        if self.modality is not None and not _MODALITY.fullmatch(self.modality):
            raise ValueError(f"a modality is a word of DICOM such as SM, not “{self.modality}”")
        if self.study_date is not None:
            try:
                whole = datetime.date.fromisoformat(self.study_date).isoformat() == self.study_date
            except ValueError:
                whole = False
            if not whole:
                raise ValueError(f"a study date is written as 2026-11-30, not as “{self.study_date}”")
        text = self.series_description
        if text is not None and not (0 < len(text) <= LONGEST_TEXT and text.isprintable()):
            raise ValueError(f"a description of a series is one line of 1 to {LONGEST_TEXT} letters")

    def levels_of(self, count: int) -> tuple[int, ...]:
        """The chosen levels of a slide that has ``count``; some may be none of them."""
        return self.levels if self.levels is not None else tuple(range(count))

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        found = asdict(self)
        region = self.region
        found["region"] = (
            None if region is None else [int(v) for v in (region.x, region.y, region.width, region.height)]
        )
        found["levels"] = None if self.levels is None else list(self.levels)
        found["fill"], found["associated"] = list(self.fill), list(self.associated)
        found["windows"], found["frames"] = list(self.windows), None if self.frames is None else list(self.frames)
        return found

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave; fields that are missing have their defaults.

        Raises:
            ValueError, TypeError: A field is unknown, or its value is.
        """
        unknown = set(found) - {one.name for one in fields(cls)}
        if unknown:
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}")
        values = dict(found)
        for name, kind in (("format", Format), ("compression", TiffCompression), ("pyramid", Pyramid)):
            if name in values:
                values[name] = kind(values[name])
        for name in ("levels", "fill", "frames"):
            if values.get(name) is not None:
                values[name] = tuple(int(one) for one in values[name])
        for name in ("associated", "windows"):
            if name in values:
                values[name] = tuple(str(one) for one in values[name])
        if values.get("region") is not None:
            values["region"] = Rect(*values["region"])
        return cls(**values)
