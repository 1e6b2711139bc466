"""Documents in PDF/A, read by pypdf, which shares no code with what writes them."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from tests.conftest import PROJECT
from viewer.documents.pdf import A4, BLACK, Face, Pdf, Style
from viewer.documents.pdf_flow import Column, Flow, TableLook
from viewer.documents.pdf_software import pdf_software
from viewer.geometry import Rect

TEXT, MONO = Style(9), Style(7, Face.MONO)
LOOK = TableLook(Style(7, Face.BOLD), (200, 200, 200), MONO)


def document() -> bytes:
    pdf = Pdf("Title & <more>", "What it is about", "Verislide 0")
    pdf.add_page()
    pdf.text(20, 20, "Grüße, Ωμέγα, Привет: 0.25 µm × 3 – 你", TEXT)
    pdf.text(20, 30, "0123abcdef", MONO)
    pdf.text(20, 40, "Heading", TEXT.in_bold())
    pdf.picture(Rect(20, 50, 30, 20), np.full((40, 60, 3), (200, 120, 160), np.uint8))
    pdf.box(Rect(60, 50, 10, 10), fill=BLACK, stroke=(90, 90, 90))
    pdf.disc(80, 55, 2, BLACK, (255, 255, 255))
    pdf.stroke([(90.0, 50.0), (95.0, 52.0)], 0.2, BLACK)
    return pdf.to_bytes()


def dictionaries(reader: PdfReader) -> Iterator[DictionaryObject]:
    for number in range(1, int(reader.trailer["/Size"])):
        found = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(found, DictionaryObject):
            yield found


@pytest.fixture(scope="module")
def reader() -> PdfReader:
    return PdfReader(io.BytesIO(document()), strict=True)


def test_it_says_that_it_is_pdf_a(reader: PdfReader) -> None:
    catalog: Any = reader.trailer["/Root"]
    xmp = catalog["/Metadata"].get_data().decode()
    assert 'pdfaid:part="2" pdfaid:conformance="U"' in xmp
    assert "/Filter" not in catalog["/Metadata"]
    (intent,) = catalog["/OutputIntents"]
    intent = intent.get_object()
    assert intent["/S"] == "/GTS_PDFA1"
    profile = intent["/DestOutputProfile"].get_data()
    assert (profile[16:20], profile[36:40]) == (b"RGB ", b"acsp")
    assert catalog["/Lang"] == "en"
    assert len(reader.trailer["/ID"]) == 2
    data = document()
    assert data.startswith(b"%PDF-1.7\n%")
    assert min(data[data.index(b"%", 5) + 1 :][:4]) > 127  # ISO 19005-2, 6.1.2
    assert data.rstrip().endswith(b"%%EOF")


def test_it_is_called_and_made_as_said_and_has_no_date(reader: PdfReader) -> None:
    xmp = reader.xmp_metadata
    assert xmp is not None and reader.metadata is None
    assert xmp.dc_title["x-default"] == "Title & <more>"
    assert xmp.dc_description["x-default"] == "What it is about"
    assert (xmp.xmp_creator_tool, xmp.pdf_producer) == ("Verislide 0", f"fpdf2 {pdf_software()['fpdf2']}")
    assert b"Date" not in document()


def test_all_fonts_are_embedded_with_their_letters(reader: PdfReader) -> None:
    fonts = [one for one in dictionaries(reader) if one.get("/Type") == "/Font"]
    outer = [one for one in fonts if one["/Subtype"] == "/Type0"]
    assert len(outer) == 3
    for font in outer:
        assert "/ToUnicode" in font
        (inner,) = font["/DescendantFonts"]
        descriptor = inner.get_object()["/FontDescriptor"].get_object()
        assert descriptor["/FontFile2"].get_object().get_data()[:4] == b"\0\1\0\0"
    assert {one["/Subtype"] for one in fonts} == {"/Type0", "/CIDFontType2"}


def test_what_an_archive_refuses_is_not_there(reader: PdfReader) -> None:
    keys = {key for one in dictionaries(reader) for key in one}
    refused = {"/SMask", "/ca", "/CA", "/BM", "/JS", "/JavaScript", "/AA", "/EmbeddedFiles", "/Annots"}
    assert keys & {*refused, "/Encrypt", "/AcroForm", "/LZWDecode", "/URI", "/Launch"} == set()
    catalog: Any = reader.trailer["/Root"]
    assert isinstance(catalog["/OpenAction"], ArrayObject)  # how the page is shown, no action
    pictures = [one for one in dictionaries(reader) if one.get("/Subtype") == "/Image"]
    assert [(one["/Width"], one["/Height"], one["/Filter"]) for one in pictures] == [(60, 40, "/DCTDecode")]
    assert all("/Interpolate" not in one and isinstance(one, StreamObject) for one in pictures)


def test_text_can_be_read_and_unknown_letters_have_their_number(reader: PdfReader) -> None:
    text = reader.pages[0].extract_text()
    assert "Grüße, Ωμέγα, Привет: 0.25 µm × 3 – [U+4F60]" in text
    assert "0123abcdef" in text
    width, height = (float(one) / 72 * 25.4 for one in reader.pages[0].mediabox[2:])
    assert (width, height) == pytest.approx(A4, abs=0.01)


def test_the_same_calls_give_the_same_bytes_in_another_process() -> None:
    code = "import sys; from tests.documents.test_pdf import document; sys.stdout.buffer.write(document())"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, check=True)
    assert done.stdout == document()
    assert set(pdf_software()) == {"fpdf2", "fonttools", "pillow", "zlib"}


def test_lines_are_broken_at_spaces_and_long_words_anywhere() -> None:
    pdf = Pdf("", "", "")
    pdf.add_page()
    for text in ("one two three four five six seven", "a" * 100, "short " + "b" * 90 + " end", ""):
        lines = pdf.lines(text, TEXT, 30)
        assert all(pdf.width(line, TEXT) <= 30 for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())
    assert pdf.lines("first\nsecond", TEXT, 100) == ["first", "second"]
    assert len(pdf.lines("x", TEXT, 0.1)) == 1
    word = "W" * 200_000  # and in no time
    assert "".join(pdf.lines(word, TEXT, 30)) == word
    assert 3 < len(pdf.cut(word, TEXT, 30)) < 30
    cut = pdf.cut("a name that is too long for its place", TEXT, 20)
    assert cut.endswith("…") and pdf.width(cut, TEXT) <= 20


def test_a_table_goes_on_with_its_head_on_the_next_page() -> None:
    pdf = Pdf("", "", "")
    pdf.add_page()
    flow = Flow(pdf, 20, 190, 20, 280)
    begun = []
    flow.begin_page = lambda: (begun.append(pdf.pages), 30.0)[1]
    columns = [Column("Number", 20, TEXT, "right"), Column("Sentence", 60, TEXT), Column("Sum", 80, MONO)]
    flow.table(
        columns, [(str(n), f"Sentence {n}, which takes more than one line of it", "ab" * 20) for n in range(50)], LOOK
    )
    reader = PdfReader(io.BytesIO(pdf.to_bytes()))
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) >= 2 and begun == list(range(2, len(pages) + 1))
    assert all(page.count("Sentence Sum") == 1 or "Number" in page for page in pages)
    found = [int(n) for page in pages for n in re.findall(r"Sentence (\d+),", page)]
    assert found == list(range(50))
