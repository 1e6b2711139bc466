"""The sheet that the parts of a review's report are drawn on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from viewer.documents.pdf import Colour, Face, Pdf, Style
from viewer.documents.pdf_flow import Column, Mark
from viewer.documents.pdf_sheet import ACCENT, BOTTOM, GREY, INK, LABEL, LEFT, RIGHT, RULE, SUM, PdfSheet
from viewer.review.report import phrases
from viewer.review.report.facts import ReportFacts
from viewer.review.setup import Verdict

TITLE = Style(17, Face.BOLD, INK, 1.2)
NUMBER, CAPTION = Style(14, Face.BOLD, INK, 1.2), Style(6.7, colour=GREY)
SAME, UNSURE, DIFFERENT = ACCENT, (138, 90, 0), (181, 67, 12)
COLOURS: dict[Verdict, Colour] = {Verdict.SAME: SAME, Verdict.UNSURE: UNSURE, Verdict.DIFFERENT: DIFFERENT}
_QUESTION = Style(8.0, Face.BOLD, UNSURE, 1.0)


class ReviewSheet(PdfSheet):
    """The pages of a report."""

    def __init__(self, facts: ReportFacts, pages: int) -> None:
        """The first one, empty; ``pages`` is how many there will be."""
        self.facts, self._pages = facts, pages
        self.name = phrases.SHARED_TITLE if facts.is_shared else " ".join(facts.setup.title.split())
        title = phrases.SHARED_TITLE if facts.is_shared else phrases.TITLE.format(facts.setup.title)
        kind = phrases.SHARED_KIND if facts.is_shared else phrases.KIND
        self.kind = phrases.INTERIM.format(kind) if facts.is_interim else kind
        super().__init__(Pdf(title, phrases.SUBJECT, facts.program), self.kind, self.name)

    def foot(self) -> None:
        """Of which record it was made."""
        record, y = self.facts.record, BOTTOM + 1.6
        self.pdf.rule(LEFT, y, RIGHT, 0.1, RULE)
        page = phrases.PAGE.format(self.pdf.pages, self._pages)
        self.pdf.text(RIGHT, y + 1.0, page, LABEL, "right")
        if record is None:
            self.pdf.text(LEFT, y + 1.0, phrases.SHARED_FOOT.format(self.facts.program), LABEL)
            return
        said = phrases.FOOT.format(self.facts.program, "{}", record.head.events)
        room = RIGHT - LEFT - self.pdf.width(said, LABEL) - self.pdf.width(page, LABEL) - 8
        name = self.pdf.cut(record.name, LABEL, room)
        self.pdf.text(LEFT, y + 1.0, phrases.FOOT.format(self.facts.program, name, record.head.events), LABEL)
        y += 1.0 + LABEL.line
        self.pdf.text(LEFT, y, phrases.HEAD, LABEL)
        self.pdf.text(LEFT + self.pdf.width(phrases.HEAD, LABEL), y + 0.35, record.head.sha256, SUM)

    def slide_name(self, number: int) -> str:
        """Number and name of a slide; the number alone where there is no other name."""
        name = next((one.name for one in self.facts.slides if one.number == number), "")
        return name if self.facts.is_shared else f"{number}\u00a0\u00a0{name}"

    def verdict_mark(self, verdict: Verdict) -> Mark:
        """The sign of a verdict, in its colour; never the colour alone."""
        match verdict:
            case Verdict.SAME:
                return partial(self.tick, colour=SAME)
            case Verdict.DIFFERENT:
                return partial(self.cross, colour=DIFFERENT)
            case Verdict.UNSURE:
                return self._question

    def _question(self, x: float, y: float) -> None:
        self.pdf.text(x, y - _QUESTION.line / 2, "?", _QUESTION, "centre")


def columns_of(titles: Sequence[str], widths: Sequence[float], aligns: str, style: Style) -> list[Column]:
    """Of a table; "l" is aligned to the left, "r" to the right."""
    return [
        Column(title, width, style, "left" if align == "l" else "right")
        for title, width, align in zip(titles, widths, aligns, strict=True)
    ]
