"""Documents to be printed and kept: PDF/A-2u pages on which everything is put at its place in millimetres.

The same calls give the same bytes on the same versions of the libraries (``pdf_software``): no date is stated, and the
identifier of the file is a digest of what it holds. Fonts are those of ``resources/fonts`` and are embedded, as far as
letters of them are used. Nothing is transparent, nothing is linked or attached.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Literal, cast

import numpy as np
from fpdf import FPDF
from fpdf.enums import DocumentCompliance
from numpy.typing import NDArray
from PIL import Image

from viewer.geometry import Rect

A4 = 210.0, 297.0
"""Width and height of a page in mm."""
POINT_MM = 25.4 / 72
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_QUALITY = 92
_CUT = "…"
Colour = tuple[int, int, int]
Align = Literal["left", "right", "centre"]
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)


class Face(Enum):
    """A font, by the name of its file."""

    REGULAR = "Inter-Regular"
    BOLD = "Inter-SemiBold"
    MONO = "DejaVuSansMono"
    """For checksums."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks."""

    size: float
    """In points."""
    face: Face = Face.REGULAR
    colour: Colour = BLACK
    leading: float = 1.35
    """From one line to the next, in sizes."""

    @property
    def line(self) -> float:
        """From one line to the next, in mm."""
        return self.size * self.leading * POINT_MM

    @property
    def ascent(self) -> float:
        """From the top of a line to the foot of its letters, in mm."""
        return self.size * (0.5 * (self.leading - 1) + 0.86) * POINT_MM

    def in_bold(self) -> Style:
        """The same in bold letters."""
        return replace(self, face=Face.BOLD)


class Pdf:
    """A document as it grows; lengths are in mm, from the top left corner of a page, colours are sRGB."""

    def __init__(self, title: str, subject: str, creator: str) -> None:
        """An empty document.

        Args:
            title: What readers of PDF show as its name.
            subject: What it is about, in a sentence.
            creator: The program that makes it, with its version.
        """
        self._pdf = FPDF(unit="mm", format="A4", enforce_compliance=DocumentCompliance.PDFA_2U)
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margin(0)
        self._pdf.set_display_mode("fullpage", "single")
        self._pdf.set_lang("en")
        # Goes into the digest that is the identifier of the file, and nowhere else.
        self._pdf.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))
        self._pdf.set_xmp_metadata(_xmp(title, subject, creator, f"fpdf2 {version('fpdf2')}"))
        for face in Face:
            self._pdf.add_font(face.value, "", FONTS / f"{face.value}.ttf")

    @property
    def pages(self) -> int:
        """How many there are."""
        return int(self._pdf.pages_count)

    def add_page(self) -> None:
        """Another A4 page, on which everything is put from now on."""
        self._pdf.add_page()

    def width(self, text: str, style: Style) -> float:
        """Of a line of text, in mm."""
        ems = _ems(style.face)
        return sum(map(ems.__getitem__, printable(text, style.face))) * style.size * POINT_MM

    def text(self, x: float, y: float, text: str, style: Style, align: Align = "left") -> None:
        """One line; ``x`` is its left end, its right end or its middle, ``y`` its top."""
        self._use(style)
        shown = printable(text, style.face)
        if align != "left":
            x -= self.width(text, style) * (1.0 if align == "right" else 0.5)
        self._pdf.text(x, y + style.ascent, shown)

    def lines(self, text: str, style: Style, width: float, indent: float = 0.0) -> list[str]:
        """Text in lines of at most ``width``, the first shorter by ``indent``; longer words are broken, too."""
        found: list[str] = []
        for paragraph in text.splitlines() or [""]:
            line = ""
            for word in paragraph.split(" "):  # not at spaces that hold together what is left and right of them
                longer = f"{line} {word}" if line else word
                if self.width(longer, style) <= width - (0.0 if found else indent):
                    line = longer
                    continue
                if line or (indent and not found):
                    found.append(line)
                *parts, line = self._parts(word, style, width)
                found += parts
            found.append(line)
        return found

    def _parts(self, word: str, style: Style, width: float) -> list[str]:
        """A word, cut where it is too long for a line."""
        parts, used = [""], 0.0
        for letter in word:  # once: somebody may paste thousands
            wide = self.width(letter, style)
            if parts[-1] and used + wide > width:
                parts.append("")
                used = 0.0
            parts[-1] += letter
            used += wide
        return parts

    def paragraph(self, x: float, y: float, width: float, text: str, style: Style, indent: float = 0.0) -> float:
        """Text in as many lines as it takes, the first ``indent`` further right; returns the y below."""
        for number, line in enumerate(self.lines(text, style, width, indent)):
            self.text(x + (0.0 if number else indent), y, line, style)
            y += style.line
        return y

    def cut(self, text: str, style: Style, width: float) -> str:
        """As much of one line of text as fits, with an ellipsis where something is left out."""
        if self.width(text, style) <= width:
            return text
        kept = self._parts(text, style, width - self.width(_CUT, style))[0]
        return (kept.rstrip() if self.width(kept + _CUT, style) <= width else "") + _CUT

    def rule(self, x: float, y: float, right: float, weight: float = 0.15, colour: Colour = BLACK) -> None:
        """A horizontal line; ``weight`` in mm."""
        self._pdf.set_draw_color(*colour)
        self._pdf.set_line_width(weight)
        self._pdf.line(x, y, right, y)

    def box(self, rect: Rect, fill: Colour | None = None, stroke: Colour | None = None, weight: float = 0.15) -> None:
        """A rectangle."""
        kind = ("D" if stroke is not None else "") + ("F" if fill is not None else "")
        self._pen(fill, stroke, weight)
        self._pdf.rect(rect.x, rect.y, rect.width, rect.height, style=kind)

    def disc(self, x: float, y: float, radius: float, fill: Colour, stroke: Colour | None = None) -> None:
        """A filled circle around a point."""
        self._pen(fill, stroke, 0.2)
        self._pdf.circle(x, y, radius, style="DF" if stroke is not None else "F")

    def stroke(self, points: list[tuple[float, float]], weight: float, colour: Colour) -> None:
        """A line from point to point."""
        self._pen(None, colour, weight)
        self._pdf.polyline(points)

    def picture(self, rect: Rect, rgb: NDArray[np.uint8]) -> None:
        """Pixels, uint8 (height, width, 3), sRGB; as JPEG of high quality without subsampling."""
        stream = io.BytesIO()
        Image.fromarray(rgb).save(stream, "JPEG", quality=_QUALITY, subsampling=0)
        self._pdf.image(stream, rect.x, rect.y, rect.width, rect.height)

    def lossless(self, rect: Rect, pixels: NDArray[np.uint8]) -> None:
        """Pixels as they are: uint8 (height, width, 3), sRGB, or (height, width), shades of grey."""
        self._pdf.set_image_filter("FlateDecode")
        self._pdf.image(Image.fromarray(pixels), rect.x, rect.y, rect.width, rect.height)
        self._pdf.set_image_filter("AUTO")

    def to_bytes(self) -> bytes:
        """The whole file; nothing can be added any more."""
        return bytes(self._pdf.output())

    def _use(self, style: Style) -> None:
        self._pdf.set_font(style.face.value, "", style.size)
        self._pdf.set_text_color(*style.colour)

    def _pen(self, fill: Colour | None, stroke: Colour | None, weight: float) -> None:
        if fill is not None:
            self._pdf.set_fill_color(*fill)
        if stroke is not None:
            self._pdf.set_draw_color(*stroke)
            self._pdf.set_line_width(weight)


@cache
def _ems(face: Face) -> dict[str, float]:
    """How far each letter of a font reaches, in sizes of the font."""
    from fontTools.ttLib import TTFont

    with TTFont(FONTS / f"{face.value}.ttf") as font:
        advances, glyphs = font["hmtx"].metrics, cast("dict[int, str]", font.getBestCmap())
        return {chr(letter): advances[glyph][0] / font["head"].unitsPerEm for letter, glyph in glyphs.items()}


def printable(text: str, face: Face = Face.REGULAR) -> str:
    """A line of text in letters that the font has, with the numbers of others: PDF/A shows none that a font lacks."""
    known = _ems(face)
    if all(map(known.__contains__, text)):  # nearly always, and asked for every word of every line
        return text
    return "".join(one if one in known else f"[U+{ord(one):04X}]" for one in text)


def _without_controls(text: str) -> str:
    """Without what XML does not have (XML 1.0, 2.2)."""
    return "".join(
        one if one >= " " and not "\ud800" <= one <= "\udfff" and one not in "\ufffe\uffff" else " " for one in text
    )


def _xmp(title: str, subject: str, creator: str, producer: str) -> str:
    """What PDF/A (ISO 19005-2, 6.6) wants to be said of itself; there is no Info dictionary beside it."""
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdf": "http://ns.adobe.com/pdf/1.3/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    }
    title, subject, creator, producer = (escape(_without_controls(one)) for one in (title, subject, creator, producer))
    named = " ".join(f'xmlns:{name}="{space}"' for name, space in spaces.items())
    lines = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        f'<rdf:Description rdf:about="" {named} pdfaid:part="2" pdfaid:conformance="U"',
        f' xmp:CreatorTool="{creator}" pdf:Producer="{producer}">',
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>',
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>',
        "</rdf:Description></rdf:RDF></x:xmpmeta>",
    )
    return "\n".join(lines)
