"""A PDF of exported pictures as its bytes say, read without any library: what stands where, and nothing beside it.

Read is what such a file needs (ISO 32000-1): objects one after the other, each with its own dictionary, a table of
where they begin, a trailer. Everything else is a fault.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from viewer.slides.slide import SlideError

_HEAD = b"%PDF-1.7\n%\xe9\xeb\xf1\xbf\n"
_OBJECT = re.compile(rb"(\d+) 0 obj\n")
_LENGTH = re.compile(rb"/Length (\d+)\n")
_TRAILER = re.compile(
    rb"trailer\n<<\n/Size (\d+)\n/Root (\d+) 0 R\n/ID \[<[0-9A-F]{32}><[0-9A-F]{32}>\]\n>>\nstartxref\n(\d+)\n%%EOF\n"
)
_NAME = re.compile(rb"/([^\s/<>\[\]()]*)")
_STRING = re.compile(rb"\(((?:\\.|[^\\)])*)\)")
_FONT_NAME = re.compile(rb"MPDF[A-Z]{2}\+[A-Za-z]{1,40}|[FI]\d+")
_NAMES = frozenset(
    b"Alternate Ascent BaseFont BitsPerComponent CIDFontType2 CIDSystemInfo CIDToGIDMap CS CapHeight Catalog "
    b"ColorSpace Colors Columns Contents Count DW DecodeParms DescendantFonts Descent DestOutputProfile "
    b"DeviceGray DeviceRGB Encoding Filter Fit Flags FlateDecode Font FontBBox FontDescriptor FontFile2 "
    b"FontName GTS_PDFA1 Group Height Identity-H Image ImageB ImageC ImageI Info ItalicAngle Kids Lang Length "
    b"Length1 MediaBox Metadata MissingWidth N OpenAction Ordering OutputCondition OutputConditionIdentifier "
    b"OutputIntent OutputIntents PDF Page PageLayout Pages Parent Predictor ProcSet Registry RegistryName "
    b"Resources S SinglePage StemV Subtype Supplement Text ToUnicode Transparency Type Type0 W Width XML "
    b"XObject".split()
)
_STRINGS = frozenset(
    (b"en", rb"sRGB2014 \(v2\)", b"IEC 61966-2-1:1999", b"sRGB", b"http://www.color.org", b"UCS", b"Adobe")
)
_REST = re.compile(rb"[\s\d.\-<>\[\]R]*")
"""Of a dictionary without its names and strings: numbers, references and brackets."""
_TO_UNICODE = re.compile(
    rb"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<</Registry \(Adobe\)\n"
    rb"/Ordering \(UCS\)\n/Supplement 0\n>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    rb"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    rb"((?:\d+ beginbfchar\n(?:<[0-9A-F]{4}> <[0-9A-F]{4,8}>\n)+endbfchar\n)+)"
    rb"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
)
_PAIR = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4,8})>")
_TABLES = frozenset(
    (
        *(b"OS/2", b"cmap", b"cvt ", b"fpgm", b"gasp", b"glyf", b"head"),
        *(b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post", b"prep"),
    )
)
"""Parts of a font that draw letters."""
IN_EVERY_PDF = (
    *(name.decode() for name in sorted(_NAMES)),
    *(text.decode() for text in sorted(_STRINGS)),
    "DICOM pictures page of scale in the patient at the detector",
    "The picture does not say how large its pixels are.",
    "PDF fpdf2 xobject endobj stream endstream xref trailer startxref CIDInit findresource begin dict begincmap Adobe",
    "begincodespacerange endcodespacerange beginbfchar endbfchar endcmap CMapName CMapType currentdict defineresource",
    "xmlns:dc= http://purl.org/dc/elements/1.1/ xmlns:xmp= xmlns:pdf= http://ns.adobe.com/pdf/1.3/ xmlns:pdfaid=",
    "http://www.aiim.org/pdfa/ns/id/ pdfaid:part= pdfaid:conformance= xmp:CreatorTool= pdf:Producer= dc:title",
    "dc:description rdf:Alt rdf:li xml:lang= x-default Inter-Regular InterSemiBold DejaVuSansMonoBook MPDFAA",
)
"""Words of the format, and those that stand on every page."""
_FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"


@dataclass(frozen=True, slots=True)
class PdfObject:
    """A dictionary, and the stream behind it where there is one; as stored."""

    head: bytes
    stream: bytes | None = None

    def reference(self, key: str) -> int:
        """The number of the object that ``key`` names; 0 where it names none."""
        found = re.search(rb"/%b (?:\[)?(\d+) 0 R" % key.encode(), self.head)
        return int(found[1]) if found is not None else 0

    def named(self, key: str) -> dict[str, int]:
        """The numbers of the objects in the dictionary that ``key`` names, by their names there."""
        found = re.search(rb"/%b <<(.*?)>>" % key.encode(), self.head, re.DOTALL)
        pairs = re.findall(rb"/(\w+) (\d+) 0 R", found[1]) if found is not None else []
        return {name.decode(): int(number) for name, number in pairs}

    @property
    def is_deflated(self) -> bool:
        """Whether its stream is compressed."""
        return b"/Filter /FlateDecode" in self.head

    def content(self) -> bytes:
        """What the stream holds; empty where there is none, or it cannot be inflated."""
        if self.stream is None or not self.is_deflated:
            return self.stream or b""
        try:
            return zlib.decompress(self.stream)
        except zlib.error:
            return b""


@dataclass(frozen=True)
class PdfPage:
    """What a page shows."""

    content: bytes
    images: dict[str, PdfObject]
    fonts: dict[str, dict[int, str]]
    """By name on the page: what the codes of its letters mean."""


@dataclass
class PdfBytes:
    """All objects of a file."""

    data: bytes
    name: str
    objects: dict[int, PdfObject] = field(default_factory=dict)
    root: int = 0
    faults: list[str] = field(default_factory=list)
    """Ends of sentences about bytes that have no place in the file."""

    def __post_init__(self) -> None:
        if not self.data.startswith(_HEAD):
            raise SlideError(f"{self.name} is no PDF as an export has: it does not begin as one.")
        at, places = len(_HEAD), {}
        while (found := _OBJECT.match(self.data, at)) is not None:
            places[int(found[1])] = at
            at = self._object(int(found[1]), found.end())
        self._end(at, places)

    def _object(self, number: int, at: int) -> int:
        """Take up an object whose dictionary begins at ``at``; returns where the next begins."""
        end, stream = self.data.find(b"\nendobj\n", at), self.data.find(b"\nstream\n", at)
        if number in self.objects or end < 0:
            raise SlideError(f"{self.name} is damaged: its object {number} has no end, or is there twice.")
        if not 0 <= stream < end:
            self.objects[number] = PdfObject(self.data[at:end])
            return end + len(b"\nendobj\n")
        head = self.data[at : stream + 1]
        length = _LENGTH.search(head)
        start = stream + len(b"\nstream\n")
        stop = start + (int(length[1]) if length is not None else 0)
        close = b"\nendstream\nendobj\n"
        if self.data[stop : stop + len(close)] != close:
            raise SlideError(f"{self.name} is damaged: the stream of its object {number} does not end where it says.")
        self.objects[number] = PdfObject(head, self.data[start:stop])
        return stop + len(close)

    def _end(self, at: int, places: dict[int, int]) -> None:
        count = len(self.objects) + 1
        table = b"xref\n0 %d\n0000000000 65535 f \n" % count
        table += b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, count))
        if not self.data.startswith(table, at):
            self.faults.append(f"at byte {at} something stands that is neither an object nor their table")
            return
        trailer = _TRAILER.fullmatch(self.data, at + len(table))
        if trailer is None or (int(trailer[1]), int(trailer[3])) != (count, at):
            self.faults.append("its trailer is not as it should be, or bytes follow its end")
            return
        self.root = int(trailer[2])

    @cached_property
    def pages(self) -> tuple[PdfPage, ...]:
        """In their order."""
        kids = re.search(rb"/Kids \[([\d R\n]*)\]", self._at(self._at(self.root).reference("Pages")).head)
        numbers = [int(one) for one in re.findall(rb"(\d+) 0 R", kids[1])] if kids is not None else []
        return tuple(self._page(self._at(number)) for number in numbers)

    def _page(self, page: PdfObject) -> PdfPage:
        resources = self._at(page.reference("Resources"))
        fonts = {name: self._letters(self._at(number)) for name, number in resources.named("Font").items()}
        images = {name: self._at(number) for name, number in resources.named("XObject").items()}
        return PdfPage(self._at(page.reference("Contents")).content(), images, fonts)

    def _letters(self, font: PdfObject) -> dict[int, str]:
        pairs = _PAIR.findall(self._at(font.reference("ToUnicode")).content())
        return {int(code, 16): bytes.fromhex(letter.decode()).decode("utf-16-be", "replace") for code, letter in pairs}

    def _at(self, number: int) -> PdfObject:
        return self.objects.get(number, PdfObject(b""))

    @property
    def metadata(self) -> bytes:
        """XMP."""
        return self._at(self._at(self.root).reference("Metadata")).content()

    def structure_faults(self) -> Iterator[str]:
        """Ends of sentences about bytes, names and streams that have no place in such a file."""
        yield from self.faults
        streams = self._roles()
        for number, one in self.objects.items():
            names, strings = _NAME.findall(_STRING.sub(b"", one.head)), _STRING.findall(one.head)
            if any(name not in _NAMES and not _FONT_NAME.fullmatch(name) for name in names):
                yield f"its object {number} holds a name that is not on the list"
            rest = _NAME.sub(b"", _STRING.sub(b"", one.head))
            if any(text not in _STRINGS for text in strings) or not _REST.fullmatch(rest):
                yield f"its object {number} holds a text of its own"
            if one.stream is None:
                continue
            if number not in streams:
                yield f"the stream of its object {number} belongs to nothing"
            elif fault := _stream_fault(one, streams[number]):
                yield f"the stream of its object {number} {fault}"

    def _roles(self) -> dict[int, str]:
        """What the streams are, by the number of their objects."""
        found = {}
        for one in self.objects.values():
            for key in ("Contents", "Metadata", "DestOutputProfile", "ToUnicode", "CIDToGIDMap", "FontFile2"):
                if number := one.reference(key):
                    found[number] = key
            found |= dict.fromkeys(one.named("XObject").values(), "Image")
        return found

    def texts(self) -> bytes:
        """Everything that may be words: of pages, and what the file says of itself."""
        said = [text for page in self.pages for text in page_texts(page)]
        return b"\n".join((" ".join(said).encode(), self.metadata))


def _stream_fault(one: PdfObject, role: str) -> str:
    """What is wrong with a stream, as the end of a sentence; empty where nothing is."""
    assert one.stream is not None
    if one.is_deflated:
        inflate = zlib.decompressobj()
        try:
            inflate.decompress(one.stream)
        except zlib.error:
            return "cannot be inflated"
        if not inflate.eof or inflate.unused_data:
            return "does not end with its compressed bytes"
    held = one.content()
    if role == "ToUnicode" and not _TO_UNICODE.fullmatch(held):
        return "is no list of letters"
    if role == "CIDToGIDMap" and len(held) != 2 * 65_536:
        return "is no map of letters"
    if role == "DestOutputProfile" and (held[36:40] != b"acsp" or int.from_bytes(held[:4]) != len(held)):
        return "is no colour profile"
    if role == "FontFile2" and not _is_ours(held):
        return "is a font with other parts than letters need, or other words than those of the program's fonts"
    return ""


def _is_ours(font: bytes) -> bool:
    """Whether a font has tables for letters only, and names itself as the program's fonts do."""
    tables = {}
    for index in range(int.from_bytes(font[4:6])):
        tag, _, at, size = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        tables[tag] = font[at : at + size]
    names = tables.get(b"name", b"")
    _, count, start = struct.unpack_from(">HHH", names.ljust(6, b"\0"))
    known = [path.read_bytes() for path in sorted(_FONTS.glob("*.ttf"))]
    for index in range(count):
        size, at = struct.unpack_from(">HH", names, 6 + 12 * index + 8)
        if not any(names[start + at : start + at + size] in one for one in known):
            return False
    return tables.keys() <= _TABLES


_TEXT = re.compile(rb"BT ([\d.]+) ([\d.]+) Td \(((?:\\.|[^\\)])*)\) Tj ET\n", re.DOTALL)
_FACE = re.compile(rb"BT /(F\d+) [\d.]+ Tf ET\n")
_IMAGE = re.compile(rb"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm /(I\d+) Do Q\n")
_BOX = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) (-?[\d.]+) re f\n")
_PLAIN = re.compile(rb"2 J\n|[\d.]+ w\n|0 g\n|0 G\n")
_ESCAPES = {b"r": b"\r", b"n": b"\n", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is drawn on a page, in its order; lengths in points."""

    texts: tuple[str, ...]
    images: tuple[tuple[str, float, float], ...]
    """Name, width and height."""
    boxes: tuple[tuple[float, float], ...]
    """Width and height of filled rectangles."""


def page_marks(page: PdfPage) -> PageMarks:
    """Everything on a page.

    Raises:
        SlideError: Something is drawn that no export draws; the sentence has no name of a file.
    """
    at, face = 0, ""
    texts: list[str] = []
    images: list[tuple[str, float, float]] = []
    boxes: list[tuple[float, float]] = []
    content = page.content
    while at < len(content):
        found = next((one for form in _MARKS if (one := form.match(content, at)) is not None), None)
        if found is None:
            raise SlideError(f"draws something that has no place there, at byte {at} of its content")
        at = found.end()
        if found.re is _FACE:
            face = found[1].decode()
        elif found.re is _TEXT:
            texts.append(_decoded(found[3], page.fonts.get(face, {})))
        elif found.re is _IMAGE:
            images.append((found[5].decode(), float(found[1]), float(found[2])))
        elif found.re is _BOX:
            boxes.append((float(found[3]), abs(float(found[4]))))
    return PageMarks(tuple(texts), tuple(images), tuple(boxes))


_MARKS = (_TEXT, _FACE, _IMAGE, _BOX, _PLAIN)


def page_texts(page: PdfPage) -> tuple[str, ...]:
    """Texts of a page; none where something else is drawn on it, which is said elsewhere."""
    try:
        return page_marks(page).texts
    except SlideError:
        return ()


def _decoded(held: bytes, letters: dict[int, str]) -> str:
    plain = re.sub(rb"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), held, flags=re.DOTALL)
    codes = [int.from_bytes(plain[at : at + 2]) for at in range(0, len(plain), 2)]
    return "".join(letters.get(code, "\ufffd") for code in codes)
