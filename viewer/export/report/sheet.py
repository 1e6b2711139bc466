"""The sheet that the parts of the page are drawn on: its measures, colours and letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.documents.pdf import A4, Colour, Face, Pdf, Style
from viewer.documents.pdf_flow import Flow, TableLook
from viewer.export.report import phrases
from viewer.export.report.facts import ReportFacts

LEFT, RIGHT, TOP, BOTTOM = 16.0, A4[0] - 16.0, 13.0, A4[1] - 17.0
INK, GREY, RULE, ACCENT = (27, 28, 31), (88, 93, 101), (208, 211, 216), (11, 98, 193)
GOOD, CARE, BAD = (30, 122, 72), (176, 112, 0), (178, 58, 24)
CODE, HEADING = Style(21, Face.BOLD, INK, 1.2), Style(8.6, Face.BOLD, INK)
KIND, VERDICT = Style(7.4, Face.BOLD, ACCENT), Style(9.4, Face.BOLD, INK, 1.3)
BODY, SMALL, LABEL = Style(7.6, colour=INK), Style(6.7, colour=INK, leading=1.3), Style(6.7, colour=GREY)
SUM, NUMBER = Style(5.7, Face.MONO, INK, 1.4), Style(6.4, Face.BOLD, INK)
TABLE = TableLook(Style(6.7, Face.BOLD, GREY), RULE, Style(5.2, Face.MONO, GREY, 1.4))
GAP = 3.6
"""Above a heading, in mm."""


@dataclass(frozen=True, slots=True)
class Density:
    """How much goes on a page."""

    tallest: float
    """Of a picture, in mm."""
    check: Style
    """Of sentences about checks."""
    between: float
    """Checks, in mm."""
    runs_on: bool
    """Whether the sentence about a check follows its name on the same line."""


USUAL, DENSE = Density(50.0, SMALL, 1.1, False), Density(34.0, replace(SMALL, size=6.3), 0.8, True)


class Sheet:
    """A page, and the next ones where it takes more."""

    def __init__(self, facts: ReportFacts, density: Density, pages: int) -> None:
        """An empty one; ``pages`` is how many there will be."""
        self.facts, self.code, self.density, self._pages = facts, facts.manifest.settings.code, density, pages
        title, program = phrases.TITLE.format(self.code), phrases.PROGRAM.format(facts.software.get("Verislide", ""))
        self.pdf = Pdf(title, phrases.SUBJECT, program)
        self.pdf.add_page()
        self.flow = Flow(self.pdf, LEFT, RIGHT, TOP, BOTTOM)
        self.flow.begin_page = self._next_head
        self._foot()

    def _next_head(self) -> float:
        """Of the second and later pages; returns the y below."""
        self.pdf.text(LEFT, TOP, phrases.KIND, KIND)
        self.pdf.text(RIGHT, TOP, self.code, KIND, "right")
        self.pdf.rule(LEFT, TOP + KIND.line + 1, RIGHT, 0.1, RULE)
        self._foot()
        return TOP + KIND.line + 3

    def _foot(self) -> None:
        """Who made it of what."""
        software, tools = self.facts.software, self.facts.verification.tools
        wrote = [phrases.PROGRAM.format(software.get("Verislide", "")), software.get("reader", "")]
        read = phrases.READ_BY.format(", ".join(filter(None, wrote)), ", ".join(dict.fromkeys(tools.values())))
        y = BOTTOM + 1.6
        self.pdf.rule(LEFT, y, RIGHT, 0.1, RULE)
        y = self.pdf.paragraph(LEFT, y + 1.0, RIGHT - LEFT, read, LABEL)
        self.pdf.text(LEFT, y, phrases.ORIGIN, LABEL)
        self.pdf.text(RIGHT, y, phrases.PAGE.format(self.pdf.pages, self._pages), LABEL, "right")

    def heading(self, text: str, least: float = 12.0) -> None:
        """Above a part of the page; on the next one where ``least`` mm of the part have no room below it."""
        flow = self.flow
        if not flow.need(GAP + HEADING.line + least):
            flow.space(GAP)
        self.pdf.text(flow.left, flow.y, text, HEADING)
        flow.space(HEADING.line + 0.7)

    def tick(self, x: float, y: float, colour: Colour) -> None:
        """A mark around a point: it is so."""
        self.pdf.stroke([(x - 1.0, y), (x - 0.3, y + 0.75), (x + 1.05, y - 0.8)], 0.42, colour)

    def cross(self, x: float, y: float, colour: Colour) -> None:
        """A mark around a point: it is not so."""
        self.pdf.stroke([(x - 0.8, y - 0.8), (x + 0.8, y + 0.8)], 0.42, colour)
        self.pdf.stroke([(x - 0.8, y + 0.8), (x + 0.8, y - 0.8)], 0.42, colour)


def grouped(number: int) -> str:
    """With thin spaces between thousands."""
    return f"{number:,}".replace(",", "\u00a0")


def mpp_text(mpp: tuple[float, float]) -> str:
    """Micrometres a pixel, once where both are the same."""
    across, down = (f"{one:.4g}" for one in mpp)
    return across if across == down else f"{across} × {down}"


def figure_text(value: object) -> str:
    """A number of ``verification.json``."""
    if isinstance(value, int):
        return grouped(value)
    return phrases.NONE if value is None else f"{value}"


def span_text(levels: Sequence[int]) -> str:
    """Numbers of levels in rising order, as "0–3" or "0, 2"."""
    if not levels:
        return phrases.NONE
    if len(levels) > 2 and list(levels) == list(range(levels[0], levels[-1] + 1)):
        return f"{levels[0]}–{levels[-1]}"
    return ", ".join(map(str, levels))
