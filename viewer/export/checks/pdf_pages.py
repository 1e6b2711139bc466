"""Pages of exported pictures: what they state, and their pixels as two decoders see them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from xml.sax.saxutils import unescape

import numpy as np

from viewer.comparison.readout import micrometres_text, round_length
from viewer.export.checks.inventory import Manifest, ShownLevel
from viewer.export.checks.pdf_bytes import PdfBytes, PdfPage, page_marks
from viewer.export.checks.picture_told import DETECTOR
from viewer.export.checks.pieces import IMAGECODECS, PILLOW, Piece, by_imagecodecs, by_pillow, decoded
from viewer.export.checks.png_bytes import SIGNATURE
from viewer.export.checks.stated import PROGRAM, Stated
from viewer.slides.dicom_image import FRAME, DicomImage
from viewer.slides.patient import Cosines, direction_letters
from viewer.slides.slide import SlideError

_MM = 72 / 25.4
_OFF = 0.02
"""Points by which a length that is written with two digits may be off, and what that makes of a quotient."""
_LEAST = 0.05
_BAR = 0.25
_IMAGE = re.compile(
    rb"<<\n/BitsPerComponent 8\n/ColorSpace /Device(Gray|RGB)\n"
    rb"/DecodeParms <</Predictor 15 /Colors ([13]) /Columns (\d+) /BitsPerComponent 8>>\n/Filter /FlateDecode\n"
    rb"/Height (\d+)\n/Length \d+\n/Subtype /Image\n/Type /XObject\n/Width (\d+)\n>>\n?"
)
_XMP = re.compile(
    '<\\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\\?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" '
    'pdfaid:conformance="U"\n xmp:CreatorTool="([^"<]*)" pdf:Producer="fpdf2 [0-9.]+">\n'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</rdf:li></rdf:Alt></dc:title>\n<dc:description><rdf:Alt>'
    '<rdf:li xml:lang="x-default">DICOM pictures</rdf:li></rdf:Alt></dc:description>\n</rdf:Description></rdf:RDF>'
    '</x:xmpmeta>\n<\\?xpacket end="w"\\?>\n'
)


def stated_faults(
    pdf: PdfBytes, levels: tuple[ShownLevel, ...], manifest: Manifest, slide: DicomImage
) -> Iterator[str]:
    """Ends of sentences about what pages and file state: exactly what the manifest and the original say."""
    found = _XMP.fullmatch(pdf.metadata.decode("utf-8", "replace"))
    if found is None or (unescape(found[1]), unescape(found[2])) != (PROGRAM, manifest.settings.code):
        yield "its XMP states something else than it may"
    for number, (page, shown) in enumerate(zip(pdf.pages, levels, strict=False), 1):
        try:
            marks = page_marks(page)
        except SlideError as error:
            yield f"page {number} {error}"
            continue
        said = _said(number, len(levels), shown, manifest, slide)
        if " ".join(marks.texts).split() != " ".join(one for one in said if one).split():
            yield f"page {number} states something else than it may"
        yield from (f"page {number} {fault}" for fault in _size_faults(marks.images, marks.boxes, shown))


def page_size(page: PdfPage) -> tuple[int, int] | None:
    """Width and height of the only picture of a page in pixels; None where it has another number of them."""
    if len(page.images) != 1:
        return None
    found = _IMAGE.fullmatch(next(iter(page.images.values())).head)
    return (int(found[5]), int(found[4])) if found is not None else None


def page_piece(page: PdfPage, where: str) -> Piece:
    """The picture of a page as two decoders see it.

    Raises:
        SlideError: It has none, or it cannot be decoded.
    """
    if len(page.images) != 1:
        raise SlideError(f"{where} shows {len(page.images)} pictures instead of one.")
    image = next(iter(page.images.values()))
    found = _IMAGE.fullmatch(image.head)
    if found is None or (found[1] == b"RGB") != (found[2] == b"3") or found[3] != found[5]:
        raise SlideError(f"{where} shows a picture of a kind that no export has.")
    kind = 2 if found[1] == b"RGB" else 0
    # Rows are filtered as those of a PNG are (ISO 32000-1, 7.4.4.4).
    head = int(found[5]).to_bytes(4) + int(found[4]).to_bytes(4) + bytes((8, kind, 0, 0, 0))
    png = SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", image.stream or b"") + _chunk(b"IEND", b"")
    seen = {IMAGECODECS: decoded(png, where, by_imagecodecs), PILLOW: decoded(png, where, by_pillow)}
    return Piece(0, 0, seen)


def _chunk(kind: bytes, held: bytes) -> bytes:
    return len(held).to_bytes(4) + kind + held + zlib.crc32(kind + held).to_bytes(4)


def _said(number: int, count: int, shown: ShownLevel, manifest: Manifest, slide: DicomImage) -> Iterator[str]:
    """Everything that stands on a page, in its order."""
    settings, picture = manifest.settings, shown.picture
    yield settings.code
    yield Stated.of(slide.levels[0], settings, picture).description.removeprefix(f"{settings.code}, ")
    yield ", ".join(one for one in (settings.study_date, settings.series_description) if one is not None)
    yield from _sides(slide, None if picture is None else picture.frame)
    mpp = slide.levels[0].mpp
    if mpp is None:
        yield "The picture does not say how large its pixels are."
    else:
        size = slide.levels[0].size
        scale = min(170 / (size.width * mpp.x), 200 / (size.height * mpp.y))
        where = "at the detector" if picture is not None and picture.size_at == DETECTOR else "in the patient"
        length = round_length(size.width * mpp.x * _BAR)
        yield f"{micrometres_text(length)} {where}; scale 1 : {1 / (1000 * scale):.4g}"
    yield PROGRAM
    yield f"page {number} of {count}"


def _sides(slide: DicomImage, frame: int | None) -> Iterator[str]:
    """Letters of the patient's sides at the left, right, upper and lower edge."""
    if frame is None:
        axes: Cosines | None = slide.patient_axes
    else:
        view = slide.at(FRAME, frame - 1)
        axes = view.patient_axes
        view.close()
    if axes is not None:
        row, column = np.array(axes[:3]), np.array(axes[3:])
        yield from (direction_letters(one.tolist(), _LEAST) for one in (-row, row, -column, column))


def _size_faults(
    images: tuple[tuple[str, float, float], ...], boxes: tuple[tuple[float, float], ...], shown: ShownLevel
) -> Iterator[str]:
    """Whether a picture is as high as it has to be, and its bar as long as is said; ``shown`` has the pixel size."""
    if len(images) != 1:
        yield f"draws {len(images)} pictures instead of one"
        return
    high, wide = (shown.picture.aspect if shown.picture is not None else None) or (1, 1)
    across, down = shown.mpp or (float(wide), float(high))
    _, width, height = images[0]
    real = shown.area.width * across, shown.area.height * down
    scale = min(170 / real[0], 200 / real[1]) * _MM
    if abs(width - real[0] * scale) > _OFF or abs(height - real[1] * scale) > _OFF:
        yield "shows its picture in another size than it says"
    wanted = [] if shown.mpp is None else [round_length(real[0] * _BAR) * scale]
    if len(boxes) != len(wanted) or any(abs(box[0] - bar) > _OFF for box, bar in zip(boxes, wanted, strict=True)):
        yield "has a bar of another length than it says"
