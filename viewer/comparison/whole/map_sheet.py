"""A map of a compared level as a picture to look at: colours, colour bar, scale bar, and whose numbers these are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.caption import made_line
from viewer.comparison.colour_maps import ColourMap, colours_of, ssim_index
from viewer.comparison.figure_layout import Align, Picture, Sheet, Style, WidthOf, Words, folded
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.readout import micrometres_text, pixel_size_text, round_length
from viewer.comparison.whole.result import ComparisonResult, ConversionResult, LevelResult
from viewer.geometry import Rect, Size
from viewer.slides.slide import RgbArray

DPI = 144
"""Pixels of the picture an inch, which decide how large words are."""
_TITLE, _PLAIN = Style(9, bold=True), Style(7)
_LINE, _ROOM = 1.35, 14
"""Of a letter's size; pixels around everything."""
_LEAST_WIDTH = 720
"""Pixels across that a map has at least: small ones are enlarged by a whole number."""
_MOST_ENLARGED = 24
_BAR = Size(260, 14)
_SSIM_ENDS = (0.99, 0.98, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.0)
_GREY_ENDS = (1, 2, 5, 10, 20, 50, 100, 255)
_HIDDEN = 1.0
"""Per cent of the blocks that may lie beyond the end of the colours."""


class MapKind(Enum):
    """What a map shows."""

    SSIM = "SSIM"
    MAE = "Mean |difference|"

    @property
    def word(self) -> str:
        """In names of files."""
        return "ssim" if self is MapKind.SSIM else "mae"

    def of(self, level: LevelResult) -> NDArray[np.float32]:
        """The map itself."""
        return level.ssim_map if self is MapKind.SSIM else level.mae_map


@dataclass(frozen=True, slots=True)
class MapOf:
    """Which map is wanted."""

    result: ComparisonResult
    conversion: ConversionResult
    level: LevelResult
    kind: MapKind
    end: float
    """The value that has the last colour (``colours_end``)."""


def colours_end(kind: MapKind, maps: Iterable[NDArray[np.float32]]) -> float:
    """A round value that has the last colour, the same for maps that are to be compared; 99 % of all blocks reach it.

    Args:
        kind: What they show.
        maps: float32 (height, width), not a number where nothing was compared.
    """
    held = np.concatenate([np.zeros(0, np.float32), *(one[np.isfinite(one)] for one in maps)])
    if kind is MapKind.SSIM:
        worst = float(np.percentile(held, _HIDDEN)) if len(held) else 1.0
        return next((end for end in _SSIM_ENDS if worst >= end), 0.0)
    worst = float(np.percentile(held, 100 - _HIDDEN)) if len(held) else 0.0
    return float(next((end for end in _GREY_ENDS if worst <= end), 255))


def map_sheet(wanted: MapOf, width_of: WidthOf) -> Sheet:
    """The picture, laid out; ``width_of`` measures words in the font that draws them."""
    picture = _coloured(wanted)
    factor = min(_MOST_ENLARGED, max(1, -(-_LEAST_WIDTH // picture.shape[1])))
    picture = np.repeat(np.repeat(picture, factor, axis=0), factor, axis=1)
    height, width = picture.shape[:2]
    sheet = Sheet(DPI)
    room = max(width, _LEAST_WIDTH)
    bottom = _written(sheet, [_title(wanted)], _TITLE, _ROOM, room, width_of)
    box = Rect(_ROOM, bottom + 6, width, height)
    sheet.pictures.append(Picture(box, picture))
    sheet.frames.append(box)
    bottom = _bars(sheet, wanted, box, factor, room, width_of)
    lines = _lines(wanted)
    bottom = _written(sheet, lines, _PLAIN, bottom + 6, room, width_of)
    sheet.size = Size(room + 2 * _ROOM, round(bottom) + _ROOM)
    sheet.title, sheet.description = _title(wanted), "\n".join(lines)
    return sheet


def _coloured(wanted: MapOf) -> RgbArray:
    values = wanted.kind.of(wanted.level)
    known = np.isfinite(values)
    if wanted.kind is MapKind.SSIM:
        shown = colours_of(ColourMap.CIVIDIS)[ssim_index(values, wanted.end)]
    else:
        index = np.clip(np.where(known, values, 0) * (255 / wanted.end), 0, 255)
        shown = colours_of(ColourMap.INFERNO)[np.rint(index).astype(np.uint8)]
    shown[~known] = NOT_COMPARED
    return shown


def _bars(sheet: Sheet, wanted: MapOf, box: Rect, factor: int, room: int, width_of: WidthOf) -> float:
    """Scale bar on the left, colours with both ends on the right, below the map; returns where they end."""
    top = box.bottom + 10
    baseline = top + _BAR.height - 2
    is_ssim = wanted.kind is MapKind.SSIM
    colours = colours_of(ColourMap.CIVIDIS if is_ssim else ColourMap.INFERNO)
    first, last = ("1", f"≤ {wanted.end:g}") if is_ssim else ("0", f"≥ {wanted.end:g}")
    right = _ROOM + room
    left = right - round(width_of(last, _PLAIN)) - 8 - _BAR.width
    strip = colours[np.arange(_BAR.width) * 256 // _BAR.width]
    bar = Rect(left, top, *_BAR)
    sheet.pictures.append(Picture(bar, np.ascontiguousarray(np.tile(strip, (_BAR.height, 1, 1)))))
    sheet.frames.append(bar)
    sheet.words.append(Words(right, baseline, last, _PLAIN, Align.RIGHT))
    unit = "SSIM" if is_ssim else "grey levels"
    sheet.words.append(Words(left - 8, baseline, f"{unit}  {first}", _PLAIN, Align.RIGHT))
    mpp = wanted.result.original.mpp
    micrometres = mpp.x * wanted.level.downsample * wanted.level.block / factor if mpp is not None else 1.0
    length = round_length(0.3 * box.width * micrometres)
    if mpp is not None:
        across = length / micrometres
        sheet.bars.append(Rect(_ROOM, top + 4, across, 5))
        sheet.words.append(Words(_ROOM + across + 8, baseline, micrometres_text(length), _PLAIN))
    return baseline + 6


def _title(wanted: MapOf) -> str:
    return f"{wanted.kind.value}, {_level_words(wanted.level)}: {wanted.conversion.slide.name}"


def _level_words(level: LevelResult) -> str:
    size = pixel_size_text(level.mpp) or "pixel size unknown"
    return f"level {level.level} ({level.downsample:g}×, {size})"


def _lines(wanted: MapOf) -> list[str]:
    """Whose numbers these are, and what everybody who reads them must know."""
    result, level, block = wanted.result, wanted.level, wanted.level.block
    grey = "SSIM of the luma" if result.settings.grey else "SSIM of the three channels"
    measured = f"{grey}, {result.settings.window.value}, by {result.kernel}"
    lines = [
        f"Original: {result.original.name}, {result.original.format}, read with {result.original.reader}",
        f"Converted: {wanted.conversion.slide.name}, {wanted.conversion.slide.format}, read with "
        f"{wanted.conversion.slide.reader}. {wanted.conversion.alignment}",
        f"Each square is the mean of {block} × {block} px of level {level.level} "
        f"({_level_words(level).partition('(')[2]}; dark grey: not compared",
        measured if wanted.kind is MapKind.SSIM else "|converted − original|, mean of the three channels",
        level.note,
        "" if level.complete else f"Not complete: {level.rows_done} of {level.rows} rows of tiles are compared",
        made_line(result.finished or result.started),
    ]
    return [line for line in lines if line]


def _written(sheet: Sheet, lines: list[str], style: Style, top: float, room: int, width_of: WidthOf) -> float:
    """Add lines from ``top`` on; returns where they end."""
    height = style.points * DPI / 72
    y = top
    for line in lines:
        for piece in folded(line, lambda piece: width_of(piece, style), room):
            sheet.words.append(Words(_ROOM, y + height * 0.8, piece, style))
            y += height * _LINE
    return y
