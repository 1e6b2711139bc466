"""What files may state beside their pixels: exactly this, worked out of the manifest and the original's pixel size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import unescape

from viewer import __version__
from viewer.export.checks.picture_told import DETECTOR, PictureTold
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes, gaps
from viewer.export.settings import ExportSettings
from viewer.geometry import Mpp
from viewer.slides.slide import Level, SlideError

DESCRIPTION, X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT, SOFTWARE = 270, 282, 283, 296, 305
PER_CM = 3
PROGRAM = f"Verislide {__version__}"
SAME = 1e-3
"""Part by which a resolution that is rounded to whole pixels, or is a quotient, may be off."""
_XMP = re.compile(
    '<\\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\\?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:v="urn:verislide:export:1"((?: v:\\w+=(?:"[^"<]*"|\'[^\'<]*\'))*)/>'
    '</rdf:RDF></x:xmpmeta><\\?xpacket end="r"\\?>'
)
_PROPERTY = re.compile(" v:(\\w+)=(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class Stated:
    """What is to be stated about a level, or about an associated image."""

    level: int
    mpp: Mpp | None
    settings: ExportSettings
    picture: PictureTold | None = None
    """Of a DICOM picture that is no slide."""
    associated: str = ""
    """Name of the associated image; empty for a level."""

    @staticmethod
    def of(level: Level, settings: ExportSettings, picture: PictureTold | None = None) -> Stated:
        """A level of the original."""
        return Stated(level.index, level.mpp, settings, picture)

    @property
    def aspect(self) -> tuple[int, int] | None:
        """Height and width of a pixel, where nothing else is known of its size."""
        return None if self.picture is None else self.picture.aspect

    @property
    def words(self) -> dict[str, str]:
        """By name of the property in XMP."""
        settings = self.settings
        found = {
            "StudyCode": settings.code,
            "Level": None if self.picture is not None or self.associated else str(self.level),
            "AssociatedImage": self.associated or None,
            "Modality": settings.modality,
            "StudyDate": settings.study_date,
            "SeriesDescription": settings.series_description,
        }
        if self.mpp is not None:
            found |= {"MppX": f"{self.mpp.x:.6g}", "MppY": f"{self.mpp.y:.6g}"}
        words = {name: value for name, value in found.items() if value is not None}
        return words if self.picture is None else words | self.picture.words

    @property
    def description(self) -> str:
        """In one line."""
        parts = [self.settings.code, self.settings.modality]
        if self.picture is not None:
            parts += self.picture.line
        else:
            parts.append(self.associated or f"level {self.level}")
        if self.mpp is not None:
            at = " at the detector" if self.picture is not None and self.picture.size_at == DETECTOR else ""
            parts.append(f"{self.mpp.x:.6g} x {self.mpp.y:.6g} um/px{at}")
        return ", ".join(part for part in parts if part)


def xmp_faults(xmp: bytes, stated: Stated) -> Iterator[str]:
    """Ends of sentences about an XMP packet."""
    found = _XMP.fullmatch(xmp.decode("utf-8", "replace"))
    if found is None:
        yield "its XMP holds something of its own"
        return
    entities = {"&quot;": '"', "&#10;": "\n", "&#13;": "\r", "&#9;": "\t"}
    words = {name: unescape(one or other, entities) for name, one, other in _PROPERTY.findall(found[1])}
    for name in sorted(words.keys() ^ stated.words.keys()):
        yield f"its XMP {'holds a field of its own' if name in words else f'lacks {name}'}"
    for name in sorted(words.keys() & stated.words.keys()):
        if words[name] != stated.words[name]:
            yield f"its XMP states another {name}"


def exif_faults(exif: Buffer, stated: Stated) -> Iterator[str]:
    """Ends of sentences about an EXIF block, from its byte order mark on."""
    try:
        tiff = TiffBytes(exif, "its EXIF")
    except SlideError as error:
        yield f"its EXIF is damaged: {error}"
        return
    if len(tiff.ifds) != 1:
        yield "its EXIF holds a thumbnail, or another block"
        return
    ifd = tiff.ifds[0]
    allowed = {DESCRIPTION, SOFTWARE} | ({X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT} if stated.mpp else set())
    for tag in sorted(ifd.entries.keys() - allowed):
        yield f"its EXIF holds the tag {tag}"
    for tag in sorted(allowed - ifd.entries.keys()):
        yield f"its EXIF lacks the tag {tag}"
    yield from text_faults(tiff, 0, {DESCRIPTION: stated.description, SOFTWARE: PROGRAM}, "its EXIF")
    yield from resolution_faults(tiff, 0, stated.mpp, "its EXIF")
    if any(any(exif[start:stop]) for start, stop in gaps(tiff.spans(), len(exif))):
        yield "its EXIF holds bytes that belong to none of its tags"


def text_faults(tiff: TiffBytes, ifd: int, wanted: dict[int, str], where: str) -> Iterator[str]:
    """Whether tags hold exactly these texts, where they are there."""
    for tag, text in wanted.items():
        entry = tiff.ifds[ifd].entries.get(tag)
        if entry is not None and tiff.raw(entry).removesuffix(b"\0") != text.encode():
            yield f"{where} states another text in the tag {tag} than it may"


def resolution_faults(tiff: TiffBytes, ifd: int, mpp: Mpp | None, where: str) -> Iterator[str]:
    """Whether the tags of resolution say what ``mpp`` does, in pixels per centimetre, where they are there."""
    entries = tiff.ifds[ifd].entries
    if mpp is None or not {X_RESOLUTION, Y_RESOLUTION} <= entries.keys():
        return
    if tiff.number(tiff.ifds[ifd], RESOLUTION_UNIT) != PER_CM:
        yield f"{where} states its resolution in another unit than pixels per centimetre"
    for tag, value in ((X_RESOLUTION, mpp.x), (Y_RESOLUTION, mpp.y)):
        numerator, denominator = (int(one) for one in tiff.numbers(entries[tag])[:2])
        if not denominator or abs(numerator / denominator * value / 10_000 - 1) > SAME:
            yield f"{where} states another resolution than the original's pixel size"
