"""What is hidden: two pictures, and the list of shapes beside them."""

from __future__ import annotations

from viewer.comparison.readout import micrometres_text, round_length
from viewer.documents.pdf import BLACK, WHITE
from viewer.documents.pdf_flow import Column, Flow
from viewer.documents.pdf_sheet import BODY, BOTTOM, INK, LABEL, RIGHT, RULE, SMALL, TABLE, grouped
from viewer.export.report import phrases
from viewer.export.report.sheet import NUMBER, Sheet, mpp_text
from viewer.export.report.thumbnails import Thumbnails
from viewer.geometry import Rect
from viewer.redaction.shapes import RedactionShape

_WIDEST, _LEAST_WIDE = 57.0, 44.0
"""Width of a picture, and at least of the words below it, in mm."""
_BESIDE = 1.2
"""Between the bar and its length, in mm."""
_ROUNDED = 0.01
"""Part by which sizes of levels make their ratio another than it is meant to be."""
_MOST_NUMBERED = 24
"""Shapes that get a number in the picture; of more, the numbers would hide it."""


def draw_hidden(sheet: Sheet, pictures: Thumbnails | None) -> None:
    """The pictures, with a number beside each shape, and what each shape hides."""
    flow = sheet.flow
    sheet.heading(phrases.HIDDEN_HEADING)
    top, width = flow.y, 0.0
    if pictures is not None:
        height, across = pictures.shown.shape[:2]
        scale = min(_WIDEST / across, sheet.density.tallest / height)
        width, tall = max(_LEAST_WIDE, across * scale), height * scale
        fill = sheet.facts.manifest.settings.fill
        colour = phrases.COLOURS.get(fill, phrases.ANY_COLOUR).format(*fill).replace(", ", ",\u00a0")
        drawn, shown = ((phrases.BEFORE, pictures.drawn), (phrases.AFTER.format(colour), pictures.shown))
        parts = (drawn, shown) if sheet.facts.manifest.shapes else (shown,)
        below = top + tall + 0.8
        for number, (caption, rgb) in enumerate(parts):
            left = flow.left + number * (width + 3.5)
            place = Rect(left, top, across * scale, tall)
            sheet.pdf.picture(place, rgb)
            sheet.pdf.box(place, stroke=RULE, weight=0.1)
            if rgb is pictures.drawn:
                _numbers(sheet, pictures, place)
            if sheet.facts.manifest.shapes:
                below = max(below, sheet.pdf.paragraph(left, top + tall + 0.8, width, caption, SMALL))
        flow.y = below
        _scale_line(sheet, pictures, left + across * scale, left + width, scale)
        width = len(parts) * (width + 3.5)
    flow.y = max(flow.y, _shapes(sheet, flow.left + width, top, max(flow.y, top + sheet.density.tallest)))


def _scale_in_words(sheet: Sheet, pictures: Thumbnails) -> str:
    shown = pictures.level
    size = f"{grouped(int(shown.area.width))} × {grouped(int(shown.area.height))} px"
    pixel = phrases.UNKNOWN_SIZE if shown.mpp is None else phrases.PIXEL_SIZE.format(mpp_text(shown.mpp))
    scale = phrases.SCALE.format(f"{_scale(sheet, shown.level):.4g}")
    if pictures.values is not None:
        pixel = f"{pixel}; {phrases.VALUES.format(*pictures.values)}"
    return phrases.WHAT_IS_SHOWN.format(shown.level, f"{size}, {scale}", pixel)


def _scale(sheet: Sheet, level: int) -> float:
    """How many pixels of level 0 are one of a level: a whole number where sizes are rounded quotients of one."""
    found = sheet.facts.original_size(0).width / sheet.facts.original_size(level).width
    return round(found) if abs(found / round(found) - 1) < _ROUNDED else found


def _scale_line(sheet: Sheet, pictures: Thumbnails, right: float, end: float, scale: float) -> None:
    """What is shown, in words that reach to ``end``, and a bar of a round length that ends at ``right``.

    The bar stands on the last line of the words where both have room, else below it.
    """
    flow, said, mpp = sheet.flow, _scale_in_words(sheet, pictures), pictures.level.mpp
    last = sheet.pdf.lines(said, LABEL, end - flow.left)[-1]
    flow.y = sheet.pdf.paragraph(flow.left, flow.y + 0.2, end - flow.left, said, LABEL)
    if mpp is None:
        return
    um_per_mm = mpp[0] * pictures.reduced / scale
    length = round_length(um_per_mm * 16)
    wide, name = length / um_per_mm, micrometres_text(length)
    named = wide + _BESIDE + sheet.pdf.width(name, LABEL)
    right = max(right, flow.left + named)  # of a picture that is narrower than the bar
    if flow.left + sheet.pdf.width(last, LABEL) + 2 * _BESIDE > right - named:
        flow.space(LABEL.line)
    middle = flow.y - LABEL.line / 2 + 0.1
    sheet.pdf.rule(right - wide, middle, right, 0.5, INK)
    sheet.pdf.text(right - wide - _BESIDE, flow.y - LABEL.line, name, LABEL, "right")


def _numbers(sheet: Sheet, pictures: Thumbnails, place: Rect) -> None:
    """Beside each box its number in the table."""
    if len(pictures.boxes) > _MOST_NUMBERED:
        return
    scale = place.width / pictures.shown.shape[1]
    whole = Rect(0, 0, pictures.shown.shape[1], pictures.shown.shape[0])
    for number, box in enumerate(pictures.boxes, 1):
        seen = box.grown(0.5).intersected(whole)
        if seen.is_empty:
            continue
        x = min(max(place.x + seen.right * scale + 1.2, place.x + 1.9), place.right - 1.9)
        y = min(max(place.y + seen.y * scale - 0.6, place.y + 1.9), place.bottom - 1.9)
        sheet.pdf.disc(x, y, 1.7, WHITE, BLACK)
        sheet.pdf.text(x, y - NUMBER.line / 2, str(number), NUMBER, "centre")


def _shapes(sheet: Sheet, left: float, top: float, bottom: float) -> float:
    """The list of shapes beside the pictures; returns the y below it."""
    shapes = sheet.facts.shapes
    if not shapes:
        return sheet.pdf.paragraph(left, top, RIGHT - left, phrases.NOTHING_DRAWN, BODY)
    wide = RIGHT - left
    number, reason = 5.0, 20.5
    columns = (
        Column(phrases.SHAPE_COLUMNS[0], number, SMALL, "right"),
        Column(phrases.SHAPE_COLUMNS[1], reason, SMALL),
        Column(phrases.SHAPE_COLUMNS[2], wide - number - reason - 5.0, SMALL),
    )
    rows = [(str(at), one.reason.value, _place(one)) for at, one in enumerate(shapes, 1)]
    room = int((bottom - top) // (SMALL.line + 1.1)) - 2
    listed = rows if len(rows) <= room else rows[: room - 1]
    beside = Flow(sheet.pdf, left, RIGHT, top - 0.6, BOTTOM)
    beside.table(columns, listed, TABLE)
    beside.space(0.7)
    more = len(rows) - len(listed)
    said = phrases.SHAPES_UNIT + (f" {phrases.MORE_SHAPES.format(more)}" if more else "")
    beside.paragraph(said, LABEL)
    return beside.y


def _place(shape: RedactionShape) -> str:
    points, reach = shape.shape.outline, shape.width / 2
    (left, top), (right, bottom) = points.min(axis=0) - reach, points.max(axis=0) + reach
    sides = (grouped(round(float(one))) for one in (right - left, bottom - top, left, top))
    return phrases.SHAPE_PLACE.format(*sides)
