"""What stands in an exported picture beside its pixels: a list of our own.

The study code, the modality, level (or which associated image it is) and pixel size, and study date and description of
the series where they were chosen; the resolution; the picture's colours, without what else its profile tells. Of the
slide's file nothing else goes along.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from xml.sax.saxutils import quoteattr

from viewer import __version__
from viewer.export.icc import exported_profile
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings
from viewer.geometry import Mpp
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.dicom_sizes import SizeAt
from viewer.slides.export_manifest import NAMESPACE

_DESCRIPTION, _X, _Y, _UNIT, _SOFTWARE = 0x010E, 0x011A, 0x011B, 0x0128, 0x0131
_PER_CM = 3


@dataclass(frozen=True, slots=True)
class Embedded:
    """The blocks that a file gets."""

    exif: bytes
    """From the byte order mark of its TIFF header on."""
    xmp: bytes
    icc: bytes | None
    mpp: Mpp | None
    """Micrometres per pixel, for the file's own fields of resolution."""
    aspect: tuple[int, int] | None = None
    """Height and width of a pixel in one unit, where no more is known and they differ."""


def embedded(level: MaskedLevel, settings: ExportSettings) -> Embedded:
    """What goes along with a level."""
    return Embedded(
        exif=_exif(level, settings),
        xmp=_xmp(stated(level, settings)),
        icc=exported_profile(level.slide, settings)[0],
        mpp=level.mpp,
        aspect=None if level.shown is None else level.shown.aspect,
    )


def stated(level: MaskedLevel, settings: ExportSettings) -> dict[str, str]:
    """Everything that is stated in words, by its name in XMP."""
    words = {"StudyCode": settings.code}
    if isinstance(level.slide, AssociatedImage):
        words["AssociatedImage"] = level.title
    elif level.shown is None:
        words["Level"] = str(level.level_index)
    if settings.modality is not None:
        words["Modality"] = settings.modality
    if level.mpp is not None:
        words |= {"MppX": f"{level.mpp.x:.6g}", "MppY": f"{level.mpp.y:.6g}"}
    if settings.study_date is not None:
        words["StudyDate"] = settings.study_date
    if settings.series_description is not None:
        words["SeriesDescription"] = settings.series_description
    return words if level.shown is None else words | level.shown.words


def described(level: MaskedLevel, settings: ExportSettings) -> str:
    """The same in one line, but for what was typed for the study."""
    said = [settings.code, *([settings.modality] if settings.modality else [])]
    said += [level.title] if level.shown is None else level.shown.line
    if level.mpp is not None:
        at = level.shown.size_at if level.shown is not None else None
        where = " at the detector" if at is SizeAt.DETECTOR else ""
        said.append(f"{level.mpp.x:.6g} x {level.mpp.y:.6g} um/px{where}")
    return ", ".join(said)


def _exif(level: MaskedLevel, settings: ExportSettings) -> bytes:
    from PIL import Image, TiffImagePlugin

    exif = Image.Exif()
    if level.mpp is not None:
        per_cm = [Fraction(10_000 / value).limit_denominator(1000) for value in level.mpp]
        for tag, value in zip((_X, _Y), per_cm, strict=True):
            exif[tag] = TiffImagePlugin.IFDRational(value.numerator, value.denominator)
        exif[_UNIT] = _PER_CM
    exif[_DESCRIPTION] = described(level, settings)
    exif[_SOFTWARE] = f"Verislide {__version__}"
    return exif.tobytes().removeprefix(b"Exif\0\0")


def _xmp(words: dict[str, str]) -> bytes:
    properties = " ".join(f"v:{name}={quoteattr(value)}" for name, value in words.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:v="{NAMESPACE}" {properties}/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()
