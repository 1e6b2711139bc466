"""Where pictures, words and bars of a figure lie, in pixels of the figure; what draws them is another matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

import numpy as np

from viewer.comparison.colour_maps import colours_of
from viewer.comparison.difference import colour_end, colour_table
from viewer.comparison.display import Look, Measure
from viewer.comparison.figure import GUTTER_MM, LETTER_MM, MARGIN_MM, FigureSpec, Row
from viewer.comparison.figure_words import column_titles, origin_lines, row_name
from viewer.comparison.measured import KEPT, colour_map_of
from viewer.comparison.readout import ScaleBar, scale_bar
from viewer.geometry import Affine, Rect, Size
from viewer.slides.slide import RgbArray

_LETTER, _LABEL, _ORIGIN = 9.0, 7.0, 6.0
"""Points: journals ask for 6 to 9."""
_LINE = 1.25
_GAP_MM, _ROW_GAP_MM = 1.2, 2.2
_BAR_MM, _COLOUR_BAR_MM, _COLOUR_BAR_LENGTH = 0.6, 1.6, 0.4
_BAR_SHARE = 0.4
"""Of a picture's width, that its scale bar fills at most."""
_MINUS = "\N{MINUS SIGN}"


class Align(Enum):
    """Where words stand on the point that they belong to."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """Of words."""

    points: float
    bold: bool = False


_TITLES = tuple(Style(points / 2, bold=True) for points in range(16, 11, -1))
"""From the size that is wanted to the least."""

WidthOf = Callable[[str, Style], float]
"""Pixels of the figure that words take."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels, and the rectangle that they fill."""

    box: Rect
    rgb: RgbArray


@dataclass(frozen=True, slots=True)
class Words:
    """One line; ``y`` is where its letters stand."""

    x: float
    y: float
    text: str
    style: Style
    align: Align = Align.LEFT


@dataclass(slots=True)
class Sheet:
    """A figure that is laid out, in pixels of ``dpi`` an inch from its top left corner."""

    dpi: int
    size: Size = field(default=Size(0, 0))
    pictures: list[Picture] = field(default_factory=list)
    bars: list[Rect] = field(default_factory=list)
    """Scale bars, filled with ink."""
    frames: list[Rect] = field(default_factory=list)
    """What has a line around it, outside its pixels: white tissue would have no edge on paper."""
    words: list[Words] = field(default_factory=list)
    title: str = ""
    description: str = ""
    """The lines below the figure, for the file's own description."""


def laid_out(spec: FigureSpec, rows: Sequence[Row], when: datetime, width_of: WidthOf) -> Sheet:
    """The sheet of what ``read_rows`` has read; ``width_of`` measures words in the font that draws them."""
    return _Layout(spec, width_of).sheet(rows, when)


class _Layout:
    def __init__(self, spec: FigureSpec, width_of: WidthOf) -> None:
        self._spec, self._width_of = spec, width_of
        self._sheet = Sheet(spec.dpi)
        self._left = spec.dots(MARGIN_MM) + (spec.dots(LETTER_MM) if spec.letters else 0)
        self._step = spec.cell.width + spec.dots(GUTTER_MM)
        self._y = float(spec.dots(MARGIN_MM))

    def sheet(self, rows: Sequence[Row], when: datetime) -> Sheet:
        spec, sheet = self._spec, self._sheet
        self._titles()
        for place, row in enumerate(rows):
            self._row(place, row, last=place == len(rows) - 1)
        lines = origin_lines(spec, rows, when)
        self._origin(lines)
        sheet.title = f"{spec.reference.slide.path.name} and {spec.conversion.slide.path.name}"
        sheet.description = "\n".join(lines)
        sheet.size = Size(spec.dots(spec.width_mm), round(self._y) + spec.dots(MARGIN_MM))
        return sheet

    def _titles(self) -> None:
        """In one size, the largest in which two lines are enough."""
        room, titles = self._spec.cell.width, column_titles(self._spec)
        style = next((style for style in _TITLES if all(self._fits(text, style, room) for text in titles)), _TITLES[-1])
        height = style.points * self._spec.dpi / 72 * _LINE
        columns = [self._folded(text, style, room) for text in titles]
        baseline = self._y + self._high(style) + height * (max(map(len, columns)) - 1)
        for column, lines in enumerate(columns):
            middle = self._left + column * self._step + room / 2
            for above, line in enumerate(reversed(lines)):
                self._sheet.words.append(Words(middle, baseline - above * height, line, style, Align.MIDDLE))
        self._y = round(baseline + 0.2 * height) + self._spec.dots(_GAP_MM)

    def _fits(self, text: str, style: Style, room: float) -> bool:
        whole_words = all(self._width_of(word, style) <= room for word in text.split(" "))
        return whole_words and len(self._folded(text, style, room)) <= 2

    def _row(self, place: int, row: Row, *, last: bool) -> None:
        spec = self._spec
        height = row.pixels.height * row.enlarged
        for column, rgb in enumerate(row.shown()):
            box = Rect(self._left + column * self._step, self._y, rgb.shape[1], height)
            self._sheet.pictures.append(Picture(box, rgb))
            self._sheet.frames.append(box)
        if spec.letters:
            style = Style(_LETTER, bold=True)
            baseline = self._y + self._high(style)
            self._sheet.words.append(Words(spec.dots(MARGIN_MM), baseline, row_name(spec, place), style))
        self._y += height + spec.dots(_GAP_MM)
        bar = _bar_of(spec, row)
        if bar is not None:
            self._scale_bar(bar)
        if last and spec.look is not None and (spec.look.mapped or spec.look.is_measured):
            self._colour_bar(spec.look)
        if bar is not None or last:
            self._y += round(self._high(Style(_LABEL)))
        self._y += spec.dots(_ROW_GAP_MM)

    def _scale_bar(self, bar: ScaleBar) -> None:
        style = Style(_LABEL)
        thick, high = max(1, self._spec.dots(_BAR_MM)), self._high(style)
        top = self._y + round((high - thick) / 2)
        self._sheet.bars.append(Rect(self._left, top, bar.pixels, thick))
        self._sheet.words.append(Words(self._left + bar.pixels + self._spec.dots(1.2), self._y + high, bar.text, style))

    def _colour_bar(self, look: Look) -> None:
        """Below the map: its colours from the least to the largest difference, with the values of both ends."""
        style, spec = Style(_LABEL), self._spec
        high, gap = self._high(style), spec.dots(1.0)
        right = self._left + 2 * self._step + spec.cell.width
        least, most = _ends(look)
        length = round(spec.cell.width * _COLOUR_BAR_LENGTH)
        left = right - round(self._width_of(most, style)) - gap - length
        table = _table(look)
        thick = spec.dots(_COLOUR_BAR_MM)
        box = Rect(left, self._y + round((high - thick) / 2), length, thick)
        shown = table[:, np.arange(length) * table.shape[1] // length]
        self._sheet.pictures.append(Picture(box, np.ascontiguousarray(np.repeat(shown, thick, axis=0))))
        self._sheet.frames.append(box)
        baseline = self._y + high
        self._sheet.words.append(Words(left - gap, baseline, least, style, Align.RIGHT))
        self._sheet.words.append(Words(right, baseline, most, style, Align.RIGHT))

    def _origin(self, lines: Sequence[str]) -> None:
        style = Style(_ORIGIN)
        room = self._spec.dots(self._spec.width_mm) - self._spec.dots(MARGIN_MM) - self._left
        height = _ORIGIN * self._spec.dpi / 72 * _LINE
        for line in lines:
            for piece in self._folded(line, style, room):
                self._y += height
                self._sheet.words.append(Words(self._left, self._y, piece, style))
        self._y += height * 0.3

    def _folded(self, text: str, style: Style, room: float) -> list[str]:
        return folded(text, lambda piece: self._width_of(piece, style), room)

    def _high(self, style: Style) -> float:
        """Height of capital letters and digits."""
        return 0.73 * style.points * self._spec.dpi / 72


def folded(text: str, width_of: Callable[[str], float], room: float) -> list[str]:
    """``text`` in lines of at most ``room`` by ``width_of``; a word that is longer alone is cut."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if not line or width_of(longer) <= room:
            line = longer
        else:
            lines.append(line)
            line = word
        while len(line) > 1 and width_of(line) > room:
            fitting = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or width_of(line[:n]) <= room)
            lines.append(line[:fitting])
            line = line[fitting:]
    return [*lines, line]


def _ends(look: Look) -> tuple[str, str]:
    """What stands at the ends of a colour bar."""
    if look.is_measured:
        beyond = "≤" if look.measure is Measure.SSIM else "≥"
        return f"{KEPT[look.measure].equal:g}", f"{beyond} {look.scale.end:g}"
    end = colour_end(look)
    if look.measure is Measure.SIGNED:
        return f"≤ {_MINUS}{end}", f"≥ +{end}"
    return "0", f"≥ {end}" if look.gain > 1 else str(end)


def _table(look: Look) -> RgbArray:
    """The colours between them, (1, n, 3)."""
    if look.is_measured:
        return colours_of(colour_map_of(look.measure))[np.newaxis]
    return colour_table(look.measure)[:, 1 if look.measure is Measure.SIGNED else 0 :]


def _bar_of(spec: FigureSpec, row: Row) -> ScaleBar | None:
    """The scale bar of a row, measured by the original's pixel size, else by the conversion's; None without either."""
    longest = _BAR_SHARE * row.pixels.width * row.enlarged
    if spec.reference.slide.mpp is not None:
        return scale_bar(spec.reference, row.to_dots, longest)
    if spec.conversion.slide.mpp is not None:
        to_dots = Affine.scaling(row.enlarged / row.reading.level.downsample)
        return scale_bar(spec.conversion, to_dots, longest)
    return None
