"""Whether a file keeps the rules of PDF/A-2u (ISO 19005-2) that can be seen in it; imports nothing of ours.

Reads paths of PDFs; writes what is wrong, a line each. By pypdf and fontTools it looks at head, trailer, XMP,
output intent, every font with every letter that pages draw with it, every image, and every operator of every page.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import (
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)

DC, PDFAID = "{http://purl.org/dc/elements/1.1/}", "{http://www.aiim.org/pdfa/ns/id/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
REFUSED = {"/SMask", "/JS", "/JavaScript", "/AA", "/EmbeddedFiles", "/Encrypt", "/AcroForm", "/Launch", "/Movie"}
REFUSED |= {"/Sound", "/XFA", "/Alternates", "/OPI", "/PS", "/TR", "/HTP", "/F", "/FFilter", "/FDecodeParms", "/Ref"}
OPERATORS = {*b"b B b* B* BI BT BX c cm CS cs d Do DP EI EMC ET f F f* G g gs h i ID j J K k l M m MP n".split()}
OPERATORS |= {*b"q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split()}
OPERATORS -= {b"BX", b"K", b"k"}


def objects(reader: PdfReader) -> Iterator[Any]:
    for number in range(1, int(reader.trailer["/Size"])):
        yield reader.get_object(IndirectObject(number, 0, reader))


def head(data: bytes, reader: PdfReader) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", data):
        yield "6.1.2: the head has no comment of four bytes above 127"
    if not data.rstrip(b"\r\n").endswith(b"%%EOF") or data.count(b"%%EOF") != 1:
        yield "6.1.3: something follows the end of the file"
    identifier = reader.trailer.get("/ID")
    if identifier is None or len(identifier) != 2:
        yield "6.1.3: the trailer has no ID"
    if "/Encrypt" in reader.trailer:
        yield "6.1.3: it is encrypted"
    for match in re.finditer(rb"/Length (\d+)\n", data):
        start = data.index(b"stream\n", match.end()) + 7
        if not data.startswith(b"\nendstream", start + int(match[1])):
            yield f"6.1.7.1: a stream at byte {start} is not as long as it says"


def metadata(reader: PdfReader) -> Iterator[str]:
    catalog: Any = reader.trailer["/Root"]
    stream = catalog["/Metadata"]
    if "/Filter" in stream:
        yield "6.6.2.1: the metadata is compressed"
    packet = ElementTree.fromstring(re.search(rb"<x:xmpmeta.*</x:xmpmeta>", stream.get_data(), re.DOTALL)[0])
    told = {key: value for one in packet.iter(f"{RDF}Description") for key, value in one.attrib.items()}
    if (told.get(f"{PDFAID}part"), told.get(f"{PDFAID}conformance")) != ("2", "U"):
        yield "6.6.4: it does not say that it is PDF/A-2u"
    if packet.find(f".//{DC}title/{RDF}Alt/{RDF}li") is None:
        yield "6.6.2.3: the title is no alternative of languages"
    if reader.metadata is not None:
        yield "6.6.3: an Info dictionary says something beside the XMP"


def colours(reader: PdfReader) -> Iterator[str]:
    catalog: Any = reader.trailer["/Root"]
    intents = [one.get_object() for one in catalog.get("/OutputIntents", ())]
    if [one["/S"] for one in intents] != ["/GTS_PDFA1"]:
        yield "6.2.3: there is not one output intent for PDF/A"
        return
    profile = intents[0]["/DestOutputProfile"]
    data, components = profile.get_data(), profile["/N"]
    if data[36:40] != b"acsp" or data[12:16] not in (b"mntr", b"prtr") or data[16:20] != b"RGB " or components != 3:
        yield "6.2.3: the output intent has no profile of RGB"
    if int.from_bytes(data[:4]) != len(data) or data[8] > 4:
        yield "6.2.3: the profile is damaged or too new"
    for one in objects(reader):
        if isinstance(one, StreamObject) and one.get("/Subtype") == "/Image":
            if one["/ColorSpace"] not in ("/DeviceRGB", "/DeviceGray"):
                yield f"6.2.4: an image has the colours {one['/ColorSpace']}"
            if one.get("/Interpolate") or "/SMask" in one or one.get("/BitsPerComponent") != 8:
                yield "6.2.8: an image is interpolated or see-through"
            if one["/Filter"] not in ("/DCTDecode", "/FlateDecode"):
                yield f"6.1.7.2: an image is stored as {one['/Filter']}"


def keys(reader: PdfReader) -> Iterator[str]:
    for one in objects(reader):
        found = set(one) & REFUSED if isinstance(one, DictionaryObject) else set()
        if isinstance(one, StreamObject) and one.get("/Subtype") != "/Image":
            found |= set(one) & {"/F"}
        if found:
            yield f"6.1 to 6.5: {sorted(found)} is not allowed"
        if isinstance(one, DictionaryObject) and any(one.get(key, 1) != 1 for key in ("/ca", "/CA")):
            yield "6.2.10: something is see-through"
        for text in one.values() if isinstance(one, DictionaryObject) else ():
            if isinstance(text, TextStringObject | ByteStringObject) and len(text) > 32767:
                yield "6.1.8: a text is too long"


class Font:
    """A font as it is embedded."""

    def __init__(self, outer: Any) -> None:
        (inner,) = (one.get_object() for one in outer["/DescendantFonts"])
        self.name = outer["/BaseFont"]
        self.faults = list(self._faults(outer, inner))
        program = TTFont(io.BytesIO(inner["/FontDescriptor"].get_object()["/FontFile2"].get_data()))
        self.advances = [
            1000 * program["hmtx"][name][0] / program["head"].unitsPerEm for name in program.getGlyphOrder()
        ]
        to_gid = inner["/CIDToGIDMap"]
        self.gids = None if to_gid == "/Identity" else to_gid.get_data()
        self.widths, default = {}, inner.get("/DW", 1000)
        listed = list(inner["/W"])
        while listed:
            first, second = listed[0], listed[1].get_object() if hasattr(listed[1], "get_object") else listed[1]
            if isinstance(second, list):
                self.widths |= {int(first) + at: float(width) for at, width in enumerate(second)}
                listed = listed[2:]
            else:
                self.widths |= dict.fromkeys(range(int(first), int(second) + 1), float(listed[2]))
                listed = listed[3:]
        self.default = float(default)
        held = outer["/ToUnicode"].get_data().decode()
        self.letters = {int(code, 16) for code in re.findall(r"<([0-9A-F]{4})> <[0-9A-F]{4,8}>", held)}

    def _faults(self, outer: Any, inner: Any) -> Iterator[str]:
        if outer["/Encoding"] != "/Identity-H" or "/ToUnicode" not in outer:
            yield f"6.2.11.7: {self.name} does not say what its letters mean"
        if not re.fullmatch(r"/[A-Z]{6}\+\S+", self.name) or inner["/BaseFont"] != self.name:
            yield f"6.2.11.4: {self.name} is a part of a font and not named so"
        if "/FontFile2" not in inner["/FontDescriptor"].get_object():
            yield f"6.2.11.4: {self.name} is not embedded"

    def of_letter(self, code: int) -> Iterator[str]:
        """What is wrong with a letter that is drawn."""
        gid = code if self.gids is None else int.from_bytes(self.gids[2 * code : 2 * code + 2])
        if not 0 < gid < len(self.advances):
            yield f"6.2.11.8: {self.name} has no letter {code}"
        elif abs(self.advances[gid] - self.widths.get(code, self.default)) > 1:
            yield f"6.2.11.5: letter {code} of {self.name} is not as wide as it is stated to be"
        if code not in self.letters:
            yield f"6.2.11.7: letter {code} of {self.name} has no meaning"


def pages(reader: PdfReader) -> Iterator[str]:
    fonts: dict[int, Font] = {}
    drawn: set[tuple[int, int]] = set()
    for page in reader.pages:
        if "/Group" in page and page["/Group"].get_object().get("/CS") not in (None, "/DeviceRGB"):
            yield "6.2.10: a page is blended in other colours than RGB"
        named = page["/Resources"].get("/Font", {}).get_object()
        current = 0
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator not in OPERATORS:
                yield f"6.2.2: the operator {operator!r} is not allowed"
            if operator == b"Tf":
                current = named.raw_get(operands[0]).idnum
                if current not in fonts:
                    fonts[current] = Font(reader.get_object(named.raw_get(operands[0])))
                    yield from fonts[current].faults
            if operator in (b"Tj", b"TJ"):
                for text in operands[0] if operator == b"TJ" else operands:
                    raw = text.original_bytes if isinstance(text, TextStringObject) else bytes(text)
                    drawn |= {(current, int.from_bytes(raw[at : at + 2])) for at in range(0, len(raw), 2)}
            if operator == b"Tr" and operands[0] == 3:
                yield "text that is not seen"
    for font, code in sorted(drawn):
        yield from fonts[font].of_letter(code)
    if not drawn:
        yield "no letter is drawn"


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        data = path.read_bytes()
        reader = PdfReader(io.BytesIO(data), strict=True)
        for check in (head(data, reader), metadata(reader), colours(reader), keys(reader), pages(reader)):
            for fault in check:
                print(f"{path.name}: {fault}")


if __name__ == "__main__":
    main()
