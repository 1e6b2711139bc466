"""A figure for print: rows of fields, columns original, conversion and map; what it shows, and its pixels.

A field is a rectangle of the comparison grid, so that original, conversion and map are the very pixels that the
difference mode and all numbers are about. A stored pixel is a whole number of pixels of the figure a side: nothing is
resampled.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from viewer.comparison.difference import coloured
from viewer.comparison.display import Look
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.measured import coloured as measured_colours
from viewer.comparison.measured import measured, reach_of
from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.state import PaneState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect, Size
from viewer.jobs.job import Progress
from viewer.measures.difference import differences
from viewer.slides.slide import Level, RgbArray, SlideClosedError, SlideError
from viewer.tiles.grid import TileGrid, finest_needed

WIDTHS_MM = (40.0, 400.0)
RESOLUTIONS = (72, 1200)
MOST_FIELDS = 26
"""As many as there are letters."""
MOST_ENLARGED = 32
"""Pixels of the figure a side of a stored pixel."""
MOST_PIXELS = 150_000_000
"""Of a figure: beyond that neither this program nor those that open it have the memory."""
MARGIN_MM, GUTTER_MM, LETTER_MM = 1.0, 1.5, 4.5


class FigureError(Exception):
    """The figure cannot be made: one sentence says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Field:
    """A place to be shown in a row of its own."""

    name: str
    centre: Point
    """Level-0 pixels of the original."""
    reach: float | None = None
    """Level-0 pixels of the original that it shall show across, about; None: what its level and enlargement make."""
    downsample: float | None = None
    """Of the level that it shall show, as the original counts; None: the one that fits ``reach``, else the finest."""
    turn: float = 0.0
    """Degrees by which the view is turned that it was taken from; fields themselves are never turned."""

    @staticmethod
    def of_view(name: str, viewport: Viewport, forced: float | None) -> Field:
        """What a pane shows; ``forced`` is the downsample of the level that is forced there."""
        return Field(name, viewport.centre, viewport.size.width / viewport.scale, forced, viewport.rotation)


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """All that decides a figure."""

    reference: PaneState
    conversion: PaneState
    label: str
    """What the conversion is called: "Converted", "Converted B"."""
    fields: tuple[Field, ...]
    look: Look | None
    """Of the map; None without one."""
    level: int | None = None
    """Stored level of the conversion for all fields; None: each field's own."""
    enlarged: int | None = None
    """Pixels of the figure a side of a stored pixel, for all fields; None: each field's own."""
    aspect: float = 1.0
    """Height of a field for its width."""
    width_mm: float = 180.0
    dpi: int = 300
    letters: bool = True

    def dots(self, millimetres: float) -> int:
        """Whole pixels of the figure."""
        return round(millimetres * self.dpi / 25.4)

    @property
    def columns(self) -> int:
        """How many pictures stand in a row."""
        return 2 if self.look is None else 3

    @property
    def cell(self) -> Size:
        """A picture of a field, in pixels of the figure."""
        letters = self.dots(LETTER_MM) if self.letters else 0
        room = self.dots(self.width_mm) - 2 * self.dots(MARGIN_MM) - letters
        width = (room - (self.columns - 1) * self.dots(GUTTER_MM)) // self.columns
        return Size(max(1, width), max(1, round(width * self.aspect)))

    def check(self) -> None:
        """See whether a figure can be made of this.

        Raises:
            FigureError: Why not.
        """
        if not self.fields:
            raise FigureError("No field is chosen: choose at least one.")
        if len(self.fields) > MOST_FIELDS:
            raise FigureError(f"A figure has {MOST_FIELDS} fields at most, not {len(self.fields)}: choose fewer.")
        if not self.conversion.is_placed:
            raise FigureError(
                f"{self.conversion.slide.name} is not aligned with {self.reference.slide.name}: align it first."
            )
        for value, (least, most), what in (
            (self.width_mm, WIDTHS_MM, "mm wide"),
            (self.dpi, RESOLUTIONS, "dpi"),
            (self.enlarged or 1, (1, MOST_ENLARGED), "times enlarged"),
        ):
            if not least <= value <= most:
                raise FigureError(f"A figure can be {least:g} to {most:g} {what}, not {value:g}.")
        pixels = self.columns * len(self.fields) * self.cell.area
        if pixels > MOST_PIXELS:
            raise FigureError(
                f"The pictures would have {pixels / 1e6:.0f} million pixels, more than {MOST_PIXELS / 1e6:.0f}: "
                "choose fewer dots per inch, a smaller width or fewer fields."
            )


@dataclass(frozen=True, slots=True)
class Row:
    """A field as it was read."""

    field: Field
    reading: PairReading
    enlarged: int
    corner: tuple[int, int]
    """Its top left pixel, counted on the comparison grid of its level."""
    original: RgbArray
    converted: RgbArray
    picture: RgbArray | None
    """The map; None without one."""
    both_everywhere: bool
    """Whether both slides were scanned at all of its pixels."""

    @property
    def pixels(self) -> Size:
        """Stored pixels that it shows."""
        return Size(self.converted.shape[1], self.converted.shape[0])

    @property
    def to_dots(self) -> Affine:
        """From level-0 pixels of the original to pixels of the figure, but for where they begin."""
        return Affine.scaling(self.enlarged / self.reading.level.downsample) @ self.reading.affine.inverse()

    def shown(self) -> tuple[RgbArray, ...]:
        """The pictures of the row in pixels of the figure, from left to right."""
        pictures = (self.original, self.converted, self.picture)
        return tuple(_enlarged(one, self.enlarged) for one in pictures if one is not None)


def read_rows(spec: FigureSpec, progress: Progress) -> tuple[Row, ...]:
    """Read all fields; to be called off the GUI thread.

    Raises:
        FigureError: A field cannot be shown, or ``spec`` makes no figure.
        SlideClosedError: A slide was closed meanwhile.
        Cancelled: ``progress`` was cancelled.
    """
    spec.check()
    return tuple(_row(spec, place, progress) for place in range(len(spec.fields)))


def level_of(spec: FigureSpec, field: Field) -> Level:
    """The stored level of the conversion that a field shows.

    Raises:
        FigureError: The conversion stores no such level.
    """
    pane, levels = spec.conversion, spec.conversion.slide.levels
    if spec.level is not None:
        if not 0 <= spec.level < len(levels):
            raise FigureError(f"{pane.slide.name} stores levels 0 to {len(levels) - 1}, not {spec.level}.")
        return levels[spec.level]
    if field.downsample is not None:
        level = pane.level_at(field.downsample)
        if level is None:
            raise FigureError(
                f"“{field.name}” shows the level {field.downsample:g}×, which {pane.slide.name} does not store: "
                "choose a level for all fields."
            )
        return level
    if field.reach is not None:
        return finest_needed(levels, spec.cell.width / field.reach * pane.relative_scale)
    return levels[0]


def enlargement_of(spec: FigureSpec, field: Field, level: Level) -> int:
    """Pixels of the figure a side of a stored pixel of ``level``."""
    if spec.enlarged is not None:
        return spec.enlarged
    if field.reach is None:
        return 1
    fitting = round(spec.cell.width * spec.conversion.effective_downsample(level) / field.reach)
    return min(MOST_ENLARGED, max(1, fitting))


def _row(spec: FigureSpec, place: int, progress: Progress) -> Row:
    field = spec.fields[place]
    level = level_of(spec, field)
    reading = PairReading.of(spec.reference, spec.conversion, level)
    if reading.refusal:
        raise FigureError(f"“{field.name}” cannot be shown: {reading.refusal}")
    enlarged = enlargement_of(spec, field, level)
    size = Size(max(1, spec.cell.width // enlarged), max(1, spec.cell.height // enlarged))
    grid = spec.conversion.grids[level.index]
    onto = grid.to_slide.inverse() @ reading.affine.inverse()
    middle = onto.apply(field.centre)
    corner = math.floor(middle.x - size.width / 2 + 0.5), math.floor(middle.y - size.height / 2 + 0.5)
    place_of = Rect(*corner, size.width, size.height)
    # Windows of SSIM reach beyond the field; twice as far, so that the smallest field has a whole one.
    margin = 2 * reach_of(spec.look.measure) if spec.look is not None else 0
    wide = place_of.grown(margin)
    pair = _read(spec, place, reading, grid, wide, progress)
    inner = place_of.slices_of(wide)
    shown = pair.cut(*inner)
    original, converted = np.ascontiguousarray(shown.original), np.ascontiguousarray(shown.converted)
    both = np.ascontiguousarray(shown.compared)
    if not both.any():
        raise FigureError(f"“{field.name}” lies where not both slides were scanned: choose another place.")
    picture = None
    if spec.look is not None and spec.look.is_measured:
        within = wide.intersected(grid.area)
        picture = _measured_picture(spec.look, field, level, pair, within.slices_of(wide))[inner]
        picture[~both] = NOT_COMPARED
        picture = np.ascontiguousarray(picture)
    elif spec.look is not None:
        bgra = coloured(differences(original, converted), replace(spec.look, over=False), both)
        picture = np.ascontiguousarray(bgra[..., 2::-1])
    return Row(field, reading, enlarged, corner, original, converted, picture, bool(both.all()))


def _read(
    spec: FigureSpec, place: int, reading: PairReading, grid: TileGrid, rect: Rect, progress: Progress
) -> PairPixels:
    """Both slides' pixels of ``rect``; a field by its place in the figure."""
    field, size = spec.fields[place], Size(int(rect.width), int(rect.height))
    shape = (size.height, size.width, 3)
    original, converted = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    both = np.zeros(shape[:2], np.bool_)
    # Tile by tile, so that reading can be cancelled.
    parts = [rect.intersected(whole) for whole in grid.wholes(rect)]
    for number, part in enumerate(parts):
        text = f"Reading “{field.name}”"
        progress.tick(place + number / len(parts), len(spec.fields), text, "fields")
        try:
            pair = reading.pixels(grid, part)
        except SlideClosedError:
            raise
        except SlideError as error:
            raise FigureError(f"“{field.name}” cannot be read, so there is no figure: {error}") from error
        here = part.slices_of(rect)
        original[here], converted[here] = pair.original, pair.converted
        both[here] = pair.compared
    return PairPixels(original, converted, both)


def _measured_picture(
    look: Look, field: Field, level: Level, pair: PairPixels, within: tuple[slice, slice]
) -> RgbArray:
    """The map of all that was read, ``within`` the slide; where a threshold leaves it out, the conversion.

    Raises:
        FigureError: The level is smaller than the measure's window.
    """
    picture = pair.converted.copy()
    first, second = (np.ascontiguousarray(one[within]) for one in (pair.original, pair.converted))
    side = 2 * reach_of(look.measure) + 1
    if min(first.shape[:2]) < side:
        raise FigureError(f"“{field.name}” shows level {level.index}, smaller than SSIM's window of {side} px.")
    bgra = measured_colours(measured(look.measure, first, second), replace(look, over=False))
    picture[within] = np.where(bgra[..., 3:] > 0, bgra[..., 2::-1], second)
    return picture


def _enlarged(rgb: RgbArray, times: int) -> RgbArray:
    return rgb if times == 1 else np.repeat(np.repeat(rgb, times, axis=0), times, axis=1)
