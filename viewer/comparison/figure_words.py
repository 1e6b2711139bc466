"""What stands in a figure besides pictures: titles of its columns, and below it where every pixel comes from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

from viewer.comparison.caption import alignment_words, made_line, measure_words, slide_words
from viewer.comparison.display import Look, Measure
from viewer.comparison.figure import FigureSpec, Row
from viewer.comparison.readout import pixel_size_text, position_mm
from viewer.comparison.state import PaneState


def column_titles(spec: FigureSpec) -> tuple[str, ...]:
    """From left to right."""
    return ("Original", spec.label, *([_map_title(spec.look)] if spec.look is not None else []))


def row_name(spec: FigureSpec, place: int) -> str:
    """The letter of a row, or its number where rows have no letters."""
    return chr(ord("a") + place) if spec.letters else f"Row {place + 1}"


def origin_lines(spec: FigureSpec, rows: Sequence[Row], when: datetime) -> tuple[str, ...]:
    """Slides, readers, alignment, place and level of every row, map, size and program: what each number rests on."""
    lines = [
        _slide_line("Original", spec.reference),
        _slide_line(spec.label, spec.conversion),
        *(_row_line(spec, place, row) for place, row in enumerate(rows)),
        _pixels_line(rows),
    ]
    if spec.look is not None:
        lines.append(_map_line(spec.look, rows))
    lines.append(f"{spec.width_mm:g} mm wide at {spec.dpi} dpi, {made_line(when)}")
    return tuple(lines)


def _map_title(look: Look) -> str:
    if look.is_measured:
        return "SSIM" if look.measure is Measure.SSIM else "Colour ΔE"
    measure = "Signed difference" if look.measure is Measure.SIGNED else "Difference"
    return f"{measure}, {look.gain}×"


def _slide_line(label: str, pane: PaneState) -> str:
    parts = [*slide_words(label, pane.slide.path, pane.slide)]
    if pane.alignment is not None:
        parts.append(alignment_words(pane, pane.alignment))
    return ", ".join(parts)


def _row_line(spec: FigureSpec, place: int, row: Row) -> str:
    centre, level, slide = row.field.centre, row.reading.level, spec.reference.slide
    millimetres = position_mm(slide, centre)
    at = f"x {millimetres.x:.3f} mm, y {millimetres.y:.3f} mm, " if millimetres is not None else ""
    pixel = f"{math.floor(centre.x)}, {math.floor(centre.y)} px of level 0 of the original"
    parts = [
        f"{row_name(spec, place)}: middle at {at}{pixel}",
        f"level {level.index} ({level.downsample:g}×)",
        pixel_size_text(level.mpp, digits=4) or "pixel size unknown",
        f"{row.pixels.width} × {row.pixels.height} px",
        "each as stored" if row.enlarged == 1 else f"each {row.enlarged} × {row.enlarged} px of the figure",
    ]
    return ", ".join(parts)


def _pixels_line(rows: Sequence[Row]) -> str:
    """How the pixels of the figure were made of stored ones; what had to be done to the original is said."""
    notes = dict.fromkeys(row.reading.note for row in rows if row.reading.note)
    said = "; ".join(f"{note[:1].lower()}{note[1:]}" for note in notes) or "nothing interpolated"
    return f"Pixels as stored, on the conversion's grid, {said}; no colour profile or tone applied"


def _map_line(look: Look, rows: Sequence[Row]) -> str:
    in_grey_levels = look.mapped and not look.is_measured
    words = f"Map: {measure_words(look)}{', bar in grey levels' if in_grey_levels else ''}"
    if look.is_measured and look.scale.threshold is not None:
        words = f"{words}, elsewhere the conversion"
    partly = any(not row.both_everywhere for row in rows)
    return f"{words}, grey where not both slides were scanned" if partly else words
