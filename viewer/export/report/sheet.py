"""The sheet that the parts of the page are drawn on: its measures, colours and letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.documents.pdf import Face, Pdf, Style
from viewer.documents.pdf_sheet import BOTTOM, INK, LABEL, LEFT, RIGHT, RULE, SMALL, PdfSheet, grouped
from viewer.export.report import phrases
from viewer.export.report.facts import ReportFacts

GOOD, CARE, BAD = (30, 122, 72), (176, 112, 0), (178, 58, 24)
CODE, NUMBER = Style(21, Face.BOLD, INK, 1.2), Style(6.4, Face.BOLD, INK)


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


class Sheet(PdfSheet):
    """A page, and the next ones where it takes more."""

    def __init__(self, facts: ReportFacts, density: Density, pages: int) -> None:
        """An empty one; ``pages`` is how many there will be."""
        self.facts, self.code, self.density, self._pages = facts, facts.manifest.settings.code, density, pages
        title, program = phrases.TITLE.format(self.code), phrases.PROGRAM.format(facts.software.get("Verislide", ""))
        super().__init__(Pdf(title, phrases.SUBJECT, program), phrases.KIND, self.code)

    def foot(self) -> None:
        """Who made it of what."""
        software, tools = self.facts.software, self.facts.verification.tools
        wrote = [phrases.PROGRAM.format(software.get("Verislide", "")), software.get("reader", "")]
        read = phrases.READ_BY.format(", ".join(filter(None, wrote)), ", ".join(dict.fromkeys(tools.values())))
        y = BOTTOM + 1.6
        self.pdf.rule(LEFT, y, RIGHT, 0.1, RULE)
        y = self.pdf.paragraph(LEFT, y + 1.0, RIGHT - LEFT, read, LABEL)
        self.pdf.text(LEFT, y, phrases.ORIGIN, LABEL)
        self.pdf.text(RIGHT, y, phrases.PAGE.format(self.pdf.pages, self._pages), LABEL, "right")


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
