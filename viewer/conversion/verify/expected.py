"""What a conversion promised to write; the verification asks whether the files keep it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Self

from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.geometry import Mpp, PointMm, Rect, Size

Associated = Literal["label", "overview", "thumbnail"]

TRANSFER_SYNTAXES: Mapping[Codec, str] = {
    Codec.JPEG: "1.2.840.10008.1.2.4.50",
    Codec.JPEG_2000: "1.2.840.10008.1.2.4.90",
    Codec.JPEG_LS: "1.2.840.10008.1.2.4.80",
    Codec.JPEG_LS_NEAR: "1.2.840.10008.1.2.4.81",
}
"""Of pixels that are encoded anew (PS3.5 A.4.1, A.4.4, A.4.3)."""
LOSSY_METHODS: Mapping[str, str] = {
    "1.2.840.10008.1.2.4.50": "ISO_10918_1",
    "1.2.840.10008.1.2.4.81": "ISO_14495_1",
}
"""Terms of LossyImageCompressionMethod by the transfer syntax that loses something (PS3.3 C.7.6.1.1.5.1)."""


class Treatment(StrEnum):
    """What became of the stored tiles of a level."""

    COPIED = "copied"
    """Taken over as they are."""
    ENCODED = "encoded"
    """Decoded, and encoded anew."""


@dataclass(frozen=True, slots=True)
class ExpectedLevel:
    """One level that was to be written."""

    level: int
    """Index in the original."""
    size: Size
    """In pixels of the level."""
    downsample: float
    treatment: Treatment
    transfer_syntax: str
    lossless: bool
    """Whether the pixels are to be exactly those that were read (or reduced); copied tiles are compared as bytes."""
    tile_size: Size
    pyramid: Pyramid = Pyramid.RENDERED
    """REBUILT: made of the next finer level that was written, halved as often as it takes."""
    quality: int | None = None
    """JPEG quality that was asked for; None where nothing was encoded as JPEG."""
    subsampling: str | None = None
    """Likewise, as "4:2:0"."""
    near: int | None = None
    """Of near-lossless JPEG-LS: grey levels that no pixel was to be off by more than."""

    def __post_init__(self) -> None:
        if self.is_lossy and self.quality is None and self.near is None:
            raise ValueError("of a lossy level the quality must be known, to tell what is plausible")

    @property
    def is_lossy(self) -> bool:
        """Whether its encoding changed pixels."""
        return self.treatment is Treatment.ENCODED and not self.lossless


def image_type_of(level: ExpectedLevel, first: str) -> tuple[str, str, str, str]:
    """ImageType and FrameType of a level (PS3.3 C.8.12.4.1.1), where its files have ``first`` as the first value.

    Level 0 has the pixels of the finest resolution, original or derived; all others were resampled of finer ones, by
    the scanner or the conversion, and what was resampled is derived.
    """
    return (first, "PRIMARY", "VOLUME", "NONE") if level.level == 0 else ("DERIVED", "PRIMARY", "VOLUME", "RESAMPLED")


@dataclass(frozen=True, slots=True)
class Expected:
    """Everything a conversion promised of its folder."""

    levels: tuple[ExpectedLevel, ...]
    """Finest first."""
    offset: tuple[int, int]
    """Where pixel 0,0 of the conversion lies, in level-0 pixels of the original."""
    mpp: Mpp
    """Of level 0."""
    associated: frozenset[Associated]
    """The pictures beside the pyramid that were to be written; a label that is not among them must not be there."""
    lossy: bool
    """Whether the pixels have been compressed with loss at any time, by the scanner or the conversion."""
    identifying: tuple[str, ...] = ()
    """Strings of the original that may occur in no byte and no name of a file: slide ID, slide name, bar code, ..."""
    identifying_left_out: int = 0
    """How many more of these there are that are not looked for, as they would be found by chance."""
    salvaged: tuple[Rect, ...] = ()
    """Places, in level-0 pixels of the original, whose pixels cannot be read and were filled; not compared."""
    origin: PointMm | None = None
    """TotalPixelMatrixOrigin that was to be written; None where nothing was said about it."""
    icc_profile: bytes | None = None
    """The profile that was to be written, where it is not the original's own."""

    @classmethod
    def of(
        cls,
        settings: ConversionSettings,
        levels: Sequence[ExpectedLevel],
        *,
        offset: tuple[int, int],
        mpp: Mpp,
        source_is_lossy: bool,
        salvaged: Sequence[Rect] = (),
    ) -> Self:
        """What ``settings`` promise, once it is known which levels are written and how.

        ``source_is_lossy``: whether the original's own pixels were compressed with loss, as nearly all are.
        """
        wanted: dict[Associated, bool] = {
            "label": settings.label,
            "overview": settings.overview,
            "thumbnail": settings.thumbnail,
        }
        return cls(
            levels=tuple(levels),
            offset=offset,
            mpp=mpp,
            associated=frozenset(name for name, on in wanted.items() if on),
            lossy=source_is_lossy or any(one.is_lossy for one in levels),
            salvaged=tuple(salvaged),
        )


def encoded_level(settings: ConversionSettings, level: int, size: Size, downsample: float) -> ExpectedLevel:
    """A level that is encoded anew as ``settings`` say; level 0 is never made of another."""
    asked = {name: getattr(settings, name) for name in settings.codec.options}
    return ExpectedLevel(
        level,
        size,
        downsample,
        Treatment.ENCODED,
        TRANSFER_SYNTAXES[settings.codec],
        settings.codec.is_lossless,
        Size(settings.tile_size, settings.tile_size),
        Pyramid.RENDERED if level == 0 else settings.pyramid,
        **asked,
    )


def copied_level(level: int, size: Size, downsample: float, transfer_syntax: str, tile_size: Size) -> ExpectedLevel:
    """A level whose stored tiles are taken over."""
    return ExpectedLevel(level, size, downsample, Treatment.COPIED, transfer_syntax, True, tile_size)
