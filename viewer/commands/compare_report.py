"""What ``compare`` prints and writes of a result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from viewer.commands.compare_folder import own_files
from viewer.commands.output import aligned
from viewer.comparison.figure_layout import Sheet, WidthOf
from viewer.comparison.whole.map_sheet import DPI, MapKind, MapOf, colours_end, map_sheet
from viewer.comparison.whole.readings_words import readings_lines
from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_column import Group
from viewer.comparison.whole.result_rows import Row, Tiles, outside_text, rows_of
from viewer.comparison.whole.result_table import columns_of
from viewer.comparison.whole.summary import summary, summary_text
from viewer.comparison.whole.summary_csv import levels_csv, worst_csv
from viewer.jobs.whole_file import write_whole

DrawSheets = Callable[[Sequence[Callable[[WidthOf], Sheet]], int, str], list[bytes]]
"""Makes files of sheets from layouts, dots an inch and kind; the caller's, since it needs the window's libraries."""
_THIN = "\N{NARROW NO-BREAK SPACE}"


def report(result: ComparisonResult) -> str:
    """Tables of all figures, the conversions of a level below each other, and what must be known of them."""
    rows = rows_of(result)
    parts = ["\n".join(_heads(result))]
    for group in Group:
        columns = columns_of(group, rows)
        if not columns:
            continue
        names = ["Level", "Pixel size", *(["Conversion"] if len(result.conversions) > 1 else [])]
        head = [*names, *(column.title for column in columns)]
        body = [
            [*_named(row), *(column.cell(row, Tiles.ALL).replace(_THIN, " ") for column in columns)] for row in rows
        ]
        parts.append(f"{group.value}\n{aligned([head, *body], len(names))}")
    notes = list(dict.fromkeys(_notes(result)))
    return "\n\n".join([*parts, *(["\n".join(notes)] if notes else [])])


def write_files(result: ComparisonResult, folder: Path, draw: DrawSheets) -> str:
    """Write summary.json, levels.csv, worst.csv and a PNG a map, each all at once; returns what they are.

    Those of an earlier comparison are removed.

    Raises:
        OSError: One cannot be written.
        FigureError: Maps cannot be drawn.
    """
    figures = summary(result)
    maps = _maps(result, draw)
    tables = {
        "levels.csv": levels_csv(figures),
        "worst.csv": worst_csv(figures),
        "summary.json": summary_text(figures).encode("ascii"),
    }
    for stale in own_files(folder):  # of an earlier comparison, which may have had other levels
        stale.unlink()
    for name, content in (maps | tables).items():
        write_whole(folder / name, content)
    return f"{', '.join(tables)}, {len(maps)} maps as PNG"


def _maps(result: ComparisonResult, draw: DrawSheets) -> dict[str, bytes]:
    """The same colours for the same level of all conversions."""
    wanted: dict[str, Callable[[WidthOf], Sheet]] = {}
    for row in rows_of(result):
        number = result.conversions.index(row.conversion) + 1
        alike = [other.level for other in rows_of(result) if other.level.level == row.level.level]
        for kind in MapKind:
            end = colours_end(kind, [kind.of(level) for level in alike])
            of = MapOf(result, row.conversion, row.level, kind, end)
            wanted[f"{kind.word}-{number}-level{row.level.level}.png"] = partial(map_sheet, of)
    return dict(zip(wanted, draw(list(wanted.values()), DPI, "png"), strict=True))


def _heads(result: ComparisonResult) -> Iterator[str]:
    yield f"Original   {result.original.path} ({result.original.format}, {result.original.reader})"
    letters = {id(row.conversion): row.letter for row in rows_of(result)}
    for one in result.conversions:
        name = f"Conversion {letters.get(id(one), '')}".strip()
        yield f"{name} {one.slide.path} ({one.slide.format}, {one.slide.reader}); {one.alignment}"
    pixels = "luma" if result.settings.grey else "three channels"
    yield f"SSIM of the {pixels}, {result.settings.window.value}, by {result.kernel}"
    yield "Median, SD, percentiles and worst tile are those of the values of all tiles"


def _named(row: Row) -> list[str]:
    return [str(row.level.level), row.scale_text, *([row.conversion_text] if row.letter else [])]


def _notes(result: ComparisonResult) -> Iterator[str]:
    for row in rows_of(result):
        level, at = row.level, f"{row.conversion.slide.name}, level {row.level.level}"
        if level.note:
            yield f"{at}: {level.note}."
        if level.offset is None and level.offset_note:
            yield f"{at}: {level.offset_note}"
        for name, sentence in readings_lines(row.conversion, level):
            yield f"{at}: {name}: {sentence}"
        if level.seam_note:
            yield level.seam_note
        for tile, why in level.errors[:3]:
            place = level.table[tile]
            yield f"{at}: the tile at {place['left']:g}, {place['top']:g} is not compared: {why}"
        if len(level.errors) > 3:
            yield f"{at}: {len(level.errors) - 3} more tiles cannot be read; result.json lists them."
    for one in result.conversions:
        if one.missing_levels:
            listed = ", ".join(f"{downsample:g}×" for downsample in one.missing_levels)
            yield f"{one.slide.name} lacks levels that the original stores: {listed}."
        if one.tissue_outside:
            yield f"{one.slide.name}: {outside_text(one.tissue_outside)}."
