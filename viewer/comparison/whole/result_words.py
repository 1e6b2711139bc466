"""What is said of a result in words: the sentence above the table, and where its numbers come from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.comparison.whole.readings_words import readings_lines
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, Measure, SlideOrigin
from viewer.comparison.whole.result_figures import LEAST_SPREAD, reading_note
from viewer.comparison.whole.result_rows import (
    Row,
    TileMeasure,
    Tiles,
    number_text,
    rows_of,
    ssim_text,
    tile_values,
    unreadable,
)
from viewer.comparison.whole.statistics import distribution, ssim_mean, ssim_tissue_mean
from viewer.measures.ssim import Window

_SIDE = 2 * Window.UNIFORM.reach + 1
_WINDOWS = {Window.UNIFORM: f"{_SIDE} × {_SIDE} window", Window.GAUSSIAN: "Gaussian window"}

_MEASURES = {Measure.DE2000: "CIEDE2000", Measure.GMSD: "GMSD", Measure.MS_SSIM: "MS-SSIM"}


def headline(result: ComparisonResult, tiles: Tiles) -> str:
    """What holds at the finest compared level, never the mean alone, and at the worst; empty while nothing is known."""
    rows = rows_of(result)
    first = [row for row in rows if row.level.level == rows[0].level.level and row.level.rows_done] if rows else []
    return "   ".join(f"{text}{_worst_level(row, rows)}" for row in first if (text := _sentence(row, tiles)))


def _worst_level(first: Row, rows: Sequence[Row]) -> str:
    """Of the same conversion: the level whose mean is lowest, where that is not the first."""
    means = [(_mean(row)[0], row) for row in rows if row.conversion is first.conversion]
    worst, row = min(((mean, row) for mean, row in means if mean == mean), key=lambda one: one[0])
    if row is first:
        return ""
    return (
        f" Worst level: {row.scale_text}, {ssim_text(worst)} "
        f"over {'tissue' if _mean(row)[1] else 'all that was scanned'}{'' if row.level.complete else ' so far'}."
    )


def _mean(row: Row) -> tuple[float, bool]:
    """Over tissue, or over everything where there is none, and whether it is over tissue."""
    tissue = ssim_tissue_mean(row.level.table)
    if tissue == tissue:
        return tissue, True
    return ssim_mean(row.level.table), False


def _sentence(row: Row, tiles: Tiles) -> str:
    mean, over_tissue = _mean(row)
    found = distribution(tile_values(row.level.table, TileMeasure.SSIM, tiles))
    if mean != mean or not found.tiles:
        return ""
    name = f"{row.letter}: " if row.letter else ""
    kind = "tissue tiles" if tiles is Tiles.TISSUE else "tiles"
    start = (
        f"{name}SSIM {ssim_text(mean)} over {'tissue' if over_tissue else 'all that was scanned'} at {row.scale_text}"
        f"{'' if row.level.complete else ' so far'}"
    )
    if found.tiles < LEAST_SPREAD:
        which = f"the worst of {found.tiles} {kind}" if found.tiles > 1 else f"its only {kind.removesuffix('s')}"
        return f"{start}; {which} {ssim_text(found.worst)}."
    return f"{start}; 5 % of the {kind} below {ssim_text(found.p5)}, the worst {ssim_text(found.worst)}."


def settings_text(settings: CompareSettings) -> str:
    """As "SSIM, 7 x 7 window, red, green and blue"."""
    channels = "luma" if settings.grey else "mean of red, green and blue"
    further = (name for measure, name in _MEASURES.items() if measure in settings.measures)
    tiles = settings.reading_tiles
    read = f"the four readings on up to {tiles} tissue tiles a level drawn with seed {settings.seed}"
    drawn = [read] if settings.readings and tiles is not None else []
    return ", ".join(["SSIM", _WINDOWS[settings.window], channels, *further, *drawn])


def origin_lines(result: ComparisonResult) -> tuple[str, ...]:
    """Where the numbers come from, a line a thing, name and value separated by a tab."""
    lines = [f"Original\t{_slide(result.original)}"]
    for conversion in result.conversions:
        lines.append(f"Converted\t{_slide(conversion.slide)}")
        lines.append(f"Alignment\t{conversion.alignment}")
        if conversion.missing_levels:
            lines.append(f"Levels not stored\t{_downsamples(conversion.missing_levels)} of the original")
    lines += [
        f"Measured\t{settings_text(result.settings)}",
        f"SSIM worked out by\t{result.kernel}",
        f"Verislide\t{result.program}",
        f"Libraries\t{', '.join(f'{name} {version}' for name, version in result.libraries)}",
        f"Begun\t{result.started:%Y-%m-%d %H:%M:%S %Z}",
    ]
    if result.finished is not None:
        lines.append(f"Ended\t{result.finished:%Y-%m-%d %H:%M:%S %Z}")
    return tuple(lines + _notes(result))


def _slide(origin: SlideOrigin) -> str:
    size, _, name = origin.identity.partition(" ")
    identified = f", {name}" if name else ""
    notes = "".join(f" {note}" for note in (origin.hash_note, origin.filled_note) if note)
    sides = re.sub(r"\d+", lambda side: number_text(0)(int(side[0])), size).replace("x", " × ")
    return f"{origin.name}, {origin.format}, read by {origin.reader}, {sides} px{identified}.{notes}"


def _downsamples(values: tuple[float, ...]) -> str:
    return ", ".join(f"1 : {value:g}" for value in values)


def _notes(result: ComparisonResult) -> list[str]:
    """What must be known of single levels; what holds for several is said once."""
    rows = rows_of(result)
    held: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        level = row.level
        said = (
            ("Read", level.note),
            ("Pixel size", row.scale_note),
            ("Offset", level.offset_note),
            ("Tissue", level.tissue_note),
            ("Seams", level.seam_note),
            ("Not read", f"{unreadable(row)} tiles" if unreadable(row) else ""),
            *readings_lines(row.conversion, level),
            ("Readings beside the mean", reading_note(row, Tiles.ALL)),
        )
        for name, text in said:
            if text:
                held.setdefault((name, text), []).append(f"{row.letter} level {level.level}".strip())
    lines = []
    for (name, text), where in held.items():
        of = f" ({', '.join(where)})" if len(where) < len(rows) else ""
        lines.append(f"{name}{of}\t{text}")
    return lines


def origin_line(result: ComparisonResult) -> str:
    """The shortest that has to stand beside the numbers."""
    readers = ", ".join(dict.fromkeys([result.original.reader, *(one.slide.reader for one in result.conversions)]))
    when = result.finished or result.started
    made = f"{result.kernel}; {readers}; Verislide {result.program}; {when:%Y-%m-%d %H:%M}"
    return f"{settings_text(result.settings)}; {made}"
