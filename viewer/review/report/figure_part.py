"""Pages of fields: original, conversion and map of SSIM side by side, each with a bar of a round length."""

from __future__ import annotations

from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.readout import micrometres_text, round_length
from viewer.documents.pdf import BLACK, WHITE, Face, Style
from viewer.documents.pdf_sheet import BODY, INK, LABEL, RULE, SMALL, TABLE, grouped
from viewer.export.report.sheet import mpp_text
from viewer.geometry import Rect
from viewer.review.report import phrases, words
from viewer.review.report.facts import ReportFacts
from viewer.review.report.figures import LOOK, FieldPicture, Figures
from viewer.review.report.sheet import ReviewSheet

_GUTTER, _TALLEST = 2.0, 82.0
"""Between pictures, and the height of the tallest one, in mm."""
_BAR_TEXT = Style(5.6, Face.BOLD, INK, 1.2)
_BAR_SHARE = 0.25
"""Of a picture's width that the scale bar takes at most."""


def draw_figures(sheet: ReviewSheet, figures: Figures) -> None:
    """On pages of their own, behind a sentence on which fields these are."""
    if not figures.pictures and not figures.missing:
        return
    flow = sheet.flow
    flow.end_page()
    sheet.heading(phrases.FIGURES_HEADING)
    cut = phrases.FIGURES_CUT.format(figures.left_out) if figures.left_out else ""
    is_blinded = sheet.facts.setup.kind.is_blinded
    chosen = phrases.FIGURES_CHOSEN_BLIND if is_blinded else phrases.FIGURES_CHOSEN
    flow.paragraph(chosen.format(cut), BODY)
    if figures.pictures:
        flow.paragraph(phrases.FIGURE_NOTE.format(phrases.MAP.format(LOOK.scale.end)), LABEL)
        _colour_bar(sheet)
    for pair, reason in figures.missing:
        flow.paragraph(phrases.NO_FIGURE.format(sheet.slide_name(pair), reason), SMALL)
    for picture in figures.pictures:
        _row(sheet, picture)


def _colour_bar(sheet: ReviewSheet) -> None:
    flow, ramp = sheet.flow, colours_of(ColourMap.CIVIDIS)
    flow.space(1.0)
    least, width, text = LOOK.scale.end, 40.0, phrases.FIGURE_COLUMNS[2]
    left = flow.left + sheet.pdf.width(text, SMALL) + 2
    sheet.pdf.text(flow.left, flow.y, text, SMALL)
    first, last = f"{1:.2f}", phrases.AND_LESS.format(least)
    sheet.pdf.text(left, flow.y, first, SMALL)
    left += sheet.pdf.width(first, SMALL) + 1.5
    sheet.pdf.lossless(Rect(left, flow.y + 0.4, width, SMALL.line - 0.8), ramp[None].repeat(4, axis=0))
    sheet.pdf.text(left + width + 1.5, flow.y, last, SMALL)
    flow.space(SMALL.line + 1.0)


def _row(sheet: ReviewSheet, picture: FieldPicture) -> None:
    flow = sheet.flow
    wide = (flow.width - 2 * _GUTTER) / 3
    height, across = picture.columns[0].shape[:2]
    tall = wide * height / across
    if tall > _TALLEST:
        wide, tall = wide * _TALLEST / tall, _TALLEST
    flow.need(BODY.line + 2 * SMALL.line + tall + LABEL.line + 5)
    flow.space(2.0)
    _head(sheet, picture)
    for place, (name, rgb) in enumerate(zip(phrases.FIGURE_COLUMNS, picture.columns, strict=True)):
        left = flow.left + place * (wide + _GUTTER)
        sheet.pdf.text(left, flow.y, name, TABLE.head)
        rect = Rect(left, flow.y + TABLE.head.line + 0.3, wide, tall)
        sheet.pdf.picture(rect, rgb)
        sheet.pdf.box(rect, stroke=RULE, weight=0.1)
        if picture.mpp is not None:
            _scale_bar(sheet, rect, picture.mpp * across / wide)
    flow.space(TABLE.head.line + 0.3 + tall + 1.5)


def _head(sheet: ReviewSheet, picture: FieldPicture) -> None:
    flow, facts, field = sheet.flow, sheet.facts, picture.field
    measured = f" ({field.measure} {words.signed(field.value, 4)})" if field.value is not None else ""
    kind = phrases.FIELD_KINDS[field.kind.value].lower() + measured
    title = phrases.FIGURE_HEAD.format(sheet.slide_name(picture.pair), field.number, kind)
    sheet.pdf.text(flow.left, flow.y, sheet.pdf.cut(title, BODY.in_bold(), flow.width), BODY.in_bold())
    flow.space(BODY.line)
    flow.paragraph(_where(facts, picture), LABEL)
    said = _said(facts, picture)
    if said:
        flow.paragraph(said, SMALL)
    flow.space(0.6)


def _where(facts: ReportFacts, picture: FieldPicture) -> str:
    """Level, pixel size and how the picture was made of stored pixels."""
    field, (height, width) = picture.field, picture.columns[0].shape[:2]
    size = phrases.UNKNOWN_PIXEL if picture.level_mpp is None else phrases.PIXEL.format(mpp_text(picture.level_mpp))
    reduced = phrases.REDUCED.format(picture.reduced) if picture.reduced > 1 else ""
    sides = (grouped(side * picture.reduced) for side in (width, height))
    said = phrases.FIGURE_LINE.format(field.level, field.downsample, size, *sides, reduced)
    if picture.note:
        said = f"{said}; {picture.note[:1].lower()}{picture.note[1:]}"
    if facts.is_shared:
        return said
    place = (grouped(round(one)) for one in (field.rect.x, field.rect.y))
    return f"{said}; {phrases.CORNER.format(*place)}"


def _said(facts: ReportFacts, picture: FieldPicture) -> str:
    """What every reading says of the field, at every magnification."""
    parts = []
    for reading in facts.readings:
        for one in reading.verdicts:
            if (one.said.pair, one.said.field) != (picture.pair, picture.field.number):
                continue
            at = "" if one.said.magnification is None else f" {words.magnification_name(one.said.magnification)}"
            name = words.reading_name(facts, reading.reading)
            what = phrases.LIST.join(category.value for category in one.said.categories)
            word = phrases.VERDICTS[one.said.verdict.value].lower()
            parts.append(f"{name}{at}: {word}{f' ({what})' if what else ''}")
    return "; ".join(parts)


def _scale_bar(sheet: ReviewSheet, rect: Rect, um_per_mm: float) -> None:
    """On a white plate in the lower left corner."""
    length = round_length(um_per_mm * rect.width * _BAR_SHARE)
    wide, name = length / um_per_mm, micrometres_text(length)
    plate = max(wide, sheet.pdf.width(name, _BAR_TEXT)) + 2.0
    x, y = rect.x + 1.0, rect.bottom - 1.0 - 4.2
    sheet.pdf.box(Rect(x, y, plate, 4.2), fill=WHITE)
    sheet.pdf.text(x + plate / 2, y + 0.3, name, _BAR_TEXT, "centre")
    sheet.pdf.box(Rect(x + (plate - wide) / 2, y + 3.1, wide, 0.5), fill=BLACK)
