"""What the pages of every report have in common: measures, colours, letters, marks, and what stands above and below."""

from __future__ import annotations

from viewer.documents.pdf import A4, Colour, Face, Pdf, Style
from viewer.documents.pdf_flow import Flow, TableLook

LEFT, RIGHT, TOP, BOTTOM = 16.0, A4[0] - 16.0, 13.0, A4[1] - 17.0
INK, GREY, RULE, ACCENT = (27, 28, 31), (88, 93, 101), (208, 211, 216), (11, 98, 193)
HEADING = Style(8.6, Face.BOLD, INK)
KIND, VERDICT = Style(7.4, Face.BOLD, ACCENT), Style(9.4, Face.BOLD, INK, 1.3)
BODY, SMALL, LABEL = Style(7.6, colour=INK), Style(6.7, colour=INK, leading=1.3), Style(6.7, colour=GREY)
SUM = Style(5.7, Face.MONO, INK, 1.4)
TABLE = TableLook(Style(6.7, Face.BOLD, GREY), RULE, Style(5.2, Face.MONO, GREY, 1.4))
GAP = 3.6
"""Above a heading, in mm."""


class PdfSheet:
    """A document page by page: the kind of report and a name above every page but the first, a foot below each."""

    def __init__(self, pdf: Pdf, kind: str, name: str) -> None:
        """The first page, empty but for its foot."""
        self.pdf, self._kind, self._name = pdf, kind, name
        self.pdf.add_page()
        self.flow = Flow(self.pdf, LEFT, RIGHT, TOP, BOTTOM)
        self.flow.begin_page = self._next_head
        self.foot()

    def foot(self) -> None:
        """Write what stands below the page that is there; every report has its own."""
        raise NotImplementedError

    def _next_head(self) -> float:
        """Of the second and later pages; returns the y below."""
        self.pdf.text(LEFT, TOP, self._kind, KIND)
        room = RIGHT - LEFT - self.pdf.width(self._kind, KIND) - 5
        self.pdf.text(RIGHT, TOP, self.pdf.cut(self._name, KIND, room), KIND, "right")
        self.pdf.rule(LEFT, TOP + KIND.line + 1, RIGHT, 0.1, RULE)
        self.foot()
        return TOP + KIND.line + 3

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

    def signatures(self, labels: tuple[str, str, str, str], height: float) -> None:
        """Two names with their dates, at the foot of the page or of the next one; ``height`` is what they take."""
        flow = self.flow
        flow.need(height)
        flow.y = max(flow.y, BOTTOM - height)
        y, left, widths = flow.y + 12.0, flow.left, (55.0, 26.0, 55.0, 26.0)
        gap = (flow.width - sum(widths)) / 3
        for label, width in zip(labels, widths, strict=True):
            self.pdf.rule(left, y, left + width, 0.2, INK)
            self.pdf.text(left, y + 0.6, label, LABEL)
            left += width + gap
        flow.y = y + 0.6 + LABEL.line


def grouped(number: int) -> str:
    """With thin spaces between thousands."""
    return f"{number:,}".replace(",", "\u00a0")
