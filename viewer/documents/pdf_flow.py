"""What stands below each other on the pages of a document: paragraphs, tables, and where the next page begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from viewer.documents.pdf import Align, Colour, Pdf, Style

_PADDING = 0.55
"""Above and below the text of a row, in mm."""
_BETWEEN = 2.5
"""Columns of a table, in mm."""
_MARKED = 3.6
"""By which a text stands further right behind its mark, in mm."""
Mark = Callable[[float, float], object]
"""Draws a sign around a point in mm."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    title: str
    width: float
    """In mm."""
    style: Style
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class TableLook:
    """How tables look."""

    head: Style
    rule: Colour
    """Of the lines between rows."""
    note: Style
    """Of what stands below a row."""


class Flow:
    """A column of a page that is filled from top to bottom, on as many pages as it takes."""

    def __init__(self, pdf: Pdf, left: float, right: float, top: float, bottom: float) -> None:
        """Begin at ``top`` of the page that is there; lengths in mm."""
        self.pdf, self.left, self.right, self.y = pdf, left, right, top
        self._top, self._bottom, self._begun = top, bottom, top
        self.begin_page: Callable[[], float] | None = None
        """Asked after every new page for the y where it begins."""

    @property
    def width(self) -> float:
        """Of the column, in mm."""
        return self.right - self.left

    def need(self, height: float) -> bool:
        """Go on the next page where less than ``height`` is left of this one; says whether it did."""
        if self.has_room(height):
            return False
        self.pdf.add_page()
        self.y = self._begun = self._top if self.begin_page is None else self.begin_page()
        return True

    def has_room(self, height: float) -> bool:
        """Whether so much is left of this page."""
        return self.y + height <= self._bottom

    def end_page(self) -> None:
        """What follows stands on a page of its own; on this one where nothing stands there yet."""
        if self.y > self._begun:
            self.need(self._bottom)

    def space(self, height: float) -> None:
        """Leave some out."""
        self.y += height

    def paragraph(self, text: str, style: Style) -> None:
        """Text over the whole width."""
        for line in self.pdf.lines(text, style, self.width):
            self.need(style.line)
            self.pdf.text(self.left, self.y, line, style)
            self.y += style.line

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        look: TableLook,
        notes: Sequence[str] = (),
        marks: Mapping[tuple[int, int], Mark] | None = None,
        colours: Mapping[tuple[int, int], Colour] | None = None,
    ) -> None:
        """A table; no row is torn apart, and its head is repeated on every page.

        Args:
            columns: From left to right.
            rows: Each as many texts as there are columns.
            look: How it looks.
            notes: One for each row, over the whole width below it; or none at all.
            marks: In front of the text of cells that are aligned to the left, by row and column.
            colours: Of the text of cells that stand out, by row and column.
        """
        if not rows:
            return
        note = look.note.line if notes else 0.0
        self.need(self._head_height(look) + self._height(columns, rows[0], _of_row(marks or {}, 0)) + note)
        self._head(columns, look)
        for number, row in enumerate(rows):
            marked = _of_row(marks or {}, number)
            if self.need(self._height(columns, row, marked) + note):
                self._head(columns, look)
            self._row(columns, row, marked, _of_row(colours or {}, number))
            if notes:
                self.pdf.text(self.left, self.y - _PADDING, notes[number], look.note)
                self.y += note
            self.pdf.rule(self.left, self.y, self.right, 0.1, look.rule)

    def _head_height(self, look: TableLook) -> float:
        return look.head.line + 2 * _PADDING

    def _head(self, columns: Sequence[Column], look: TableLook) -> None:
        x = self.left
        for column in columns:
            self._cell(x, self.y + _PADDING, column, column.title, look.head)
            x += column.width + _BETWEEN
        self.y += self._head_height(look)
        self.pdf.rule(self.left, self.y, self.right, 0.25, look.head.colour)

    def _height(self, columns: Sequence[Column], row: Sequence[str], marks: Mapping[int, Mark]) -> float:
        lines = (
            len(self.pdf.lines(text, column.style, column.width - _MARKED * (number in marks))) * column.style.line
            for number, (column, text) in enumerate(zip(columns, row, strict=True))
        )
        return max(lines) + 2 * _PADDING

    def _row(
        self, columns: Sequence[Column], row: Sequence[str], marks: Mapping[int, Mark], colours: Mapping[int, Colour]
    ) -> None:
        x, height = self.left, self._height(columns, row, marks)
        # Feet of the first lines stand on one line, whatever the sizes.
        foot = max(column.style.ascent for column in columns)
        for number, (column, text) in enumerate(zip(columns, row, strict=True)):
            y, beside = self.y + _PADDING + foot - column.style.ascent, 0.0
            if number in marks:
                marks[number](x + 1.2, y + column.style.line / 2)
                beside = _MARKED
            style = replace(column.style, colour=colours.get(number, column.style.colour))
            for line in self.pdf.lines(text, style, column.width - beside):
                self._cell(x + beside, y, column, line, style)
                y += column.style.line
            x += column.width + _BETWEEN
        self.y += height

    def _cell(self, x: float, y: float, column: Column, text: str, style: Style) -> None:
        at = {"left": x, "right": x + column.width, "centre": x + column.width / 2}[column.align]
        self.pdf.text(at, y, text, style, column.align)


def _of_row[T](cells: Mapping[tuple[int, int], T], row: int) -> dict[int, T]:
    return {column: one for (at, column), one in cells.items() if at == row}
