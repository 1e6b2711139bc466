"""The settings that have a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from viewer.conversion.settings import Codec, ConversionSettings, Pyramid


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings with a name."""

    name: str
    """As it is typed and stored."""
    title: str
    """As it stands on a button."""
    purpose: str
    """One sentence for whoever has to choose."""
    settings: ConversionSettings
    encoding_title: str = ""
    encoding_purpose: str = ""
    """Both for slides of which no tile can be copied, where the preset would be wrongly called else."""

    def called(self, can_copy: bool) -> tuple[str, str]:
        """Title and purpose for a slide whose stored tiles can be copied, or cannot."""
        if can_copy or not self.encoding_title:
            return self.title, self.purpose
        return self.encoding_title, self.encoding_purpose


PRESETS = (
    Preset(
        "auto",
        "Keep the pixels",
        "Stored tiles are copied unchanged wherever DICOM allows; the rest becomes JPEG of quality 90, and levels "
        "above 0 are made of level 0.",
        ConversionSettings(quality=90, subsampling="4:2:0", pyramid=Pyramid.REBUILT),
        "JPEG 90 rebuilt",
        "No tile of this slide can be copied: everything is encoded anew as JPEG of quality 90 with halved colour, and "
        "levels above 0 are made of level 0.",
    ),
    Preset(
        "jpeg-q90-420",
        "JPEG 90 4:2:0",
        "Everything is encoded anew as JPEG of quality 90 with halved colour, as in the paper's wsidicomizer files.",
        ConversionSettings(pass_through=False, quality=90, subsampling="4:2:0"),
    ),
    Preset(
        "jpeg-q80-422",
        "JPEG 80 4:2:2",
        "Everything is encoded anew as JPEG of quality 80, like files of SlideMaster: the smallest.",
        ConversionSettings(pass_through=False, quality=80, subsampling="4:2:2"),
    ),
    Preset(
        "jpeg-q95-444",
        "JPEG 95 4:4:4",
        "Everything is encoded anew as JPEG of quality 95 with full colour; levels above 0 are made of level 0.",
        ConversionSettings(pass_through=False, quality=95, subsampling="4:4:4", pyramid=Pyramid.REBUILT),
    ),
    Preset(
        "jpeg2000-lossless",
        "JPEG 2000 lossless",
        "Every pixel stays as the reader shows it; four times as large as JPEG, slow to write, opened by OpenSlide.",
        ConversionSettings(pass_through=False, codec=Codec.JPEG_2000),
    ),
    Preset(
        "jpegls-lossless",
        "JPEG-LS lossless",
        "Every pixel stays as the reader shows it; faster to write than JPEG 2000, but OpenSlide does not open it.",
        ConversionSettings(pass_through=False, codec=Codec.JPEG_LS),
    ),
)


LOSSLESS: Final = "jpeg2000-lossless"
"""The preset that keeps every pixel of any slide, and is opened by most."""
CUSTOM: Final = "custom"
"""Takes the place of a preset's name where somebody puts the settings together."""
CUSTOM_BEGINNING = ConversionSettings(pass_through=False, quality=90, subsampling="4:2:0")
"""What custom settings are where nothing else is said."""
_COLOUR = {"4:4:4": "full colour", "4:2:2": "colour halved across", "4:2:0": "colour halved both ways"}


def custom_purpose(settings: ConversionSettings, can_copy: bool = True) -> str:
    """What becomes of the pixels under settings that no preset has, in one sentence.

    ``can_copy``: whether the stored tiles of the slide can be copied.
    """
    match settings.codec:
        case Codec.JPEG:
            what = f"JPEG of quality {settings.quality} with {_COLOUR[settings.subsampling]}"
        case Codec.JPEG_2000:
            what = "lossless JPEG 2000"
        case Codec.JPEG_LS:
            what = "lossless JPEG-LS"
        case Codec.JPEG_LS_NEAR:
            what = f"JPEG-LS with no pixel more than {_grey_levels(settings.near)} off"
            if settings.pyramid is Pyramid.REBUILT:
                what = (
                    f"JPEG-LS with no pixel more than {_grey_levels(settings.near)} off what was encoded: "
                    "level 0 lies so near to the original, and each level above, made of level 0, "
                    f"lies up to {_grey_levels(2 * settings.near)} off the level below as it is stored, halved"
                )
    if settings.pass_through and not can_copy:
        return f"No tile of this slide can be copied: everything is encoded anew as {what}."
    if settings.pass_through:
        return f"Stored tiles are copied unchanged wherever DICOM allows; the rest becomes {what}."
    return f"Everything is encoded anew as {what}."


def _grey_levels(count: int) -> str:
    """Such as "1 grey level"."""
    return f"{count} grey level{'' if count == 1 else 's'}"


def preset(name: str) -> Preset:
    """The preset of that name.

    Raises:
        ValueError: There is none.
    """
    for one in PRESETS:
        if one.name == name:
            return one
    raise ValueError(f"there is no preset {name}; there are {', '.join(one.name for one in PRESETS)}")
