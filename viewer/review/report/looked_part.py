"""What was on screen: shares of the tissue by magnification, and a small map for every slide and reading."""

from __future__ import annotations

from viewer.comparison.coverage_tint import COLOURS, band_names
from viewer.documents.pdf_sheet import LABEL, RULE, SMALL, TABLE
from viewer.geometry import Rect
from viewer.jobs.duration import duration
from viewer.review.report import phrases, words
from viewer.review.report.figures import Figures
from viewer.review.report.sheet import ReviewSheet, columns_of
from viewer.review.report.viewed_maps import ViewedMap

_A_ROW, _GAP, _TALLEST = 5, 3.0, 32.0
"""Maps side by side, between them and the height of the tallest one, in mm."""


def draw_looked(sheet: ReviewSheet, figures: Figures) -> None:
    """Of each slide, by magnification, the share of its tissue that was on screen; with a map where it was read."""
    facts, flow = sheet.facts, sheet.flow
    if not any(one.looked for one in facts.readings):
        return
    sheet.heading(phrases.LOOKED_HEADING, least=24)
    known = any(one.files is not None and one.files.magnification is not None for one in facts.looked_at)
    titles = (*phrases.LOOKED_COLUMNS, *band_names(known))
    columns = columns_of(titles, (48, 32, 18, 16, 16, 16, 17), "llrrrrr", SMALL)
    rows = []
    for slide in facts.looked_at:
        for reading in facts.readings:
            found = next((one for one in reading.looked if one.pair == slide.number), None)
            if found is None:
                continue
            name = sheet.pdf.cut(sheet.slide_name(slide.number), SMALL, 48)
            reader = sheet.pdf.cut(words.reading_name(facts, reading.reading), SMALL, 32)
            rows.append([name, reader, duration(sum(found.seconds)), *map(words.percent, found.shares)])
    flow.table(columns, rows, TABLE)
    flow.space(0.6)
    flow.paragraph(phrases.LOOKED_NOTE, LABEL)
    if figures.maps:
        _maps(sheet, figures.maps, band_names(known))


def _maps(sheet: ReviewSheet, maps: tuple[ViewedMap, ...], bands: tuple[str, ...]) -> None:
    flow = sheet.flow
    wide = (flow.width - (_A_ROW - 1) * _GAP) / _A_ROW
    flow.need(LABEL.line + _TALLEST + 8)
    flow.space(1.2)
    x = flow.left
    for name, colour in zip(bands, COLOURS, strict=True):
        sheet.pdf.box(Rect(x, flow.y + 0.7, 2.2, 2.2), fill=colour)
        sheet.pdf.text(x + 3.0, flow.y, name, SMALL)
        x += 5.5 + sheet.pdf.width(name, SMALL)
    flow.space(SMALL.line + 1.4)
    for first in range(0, len(maps), _A_ROW):
        row = maps[first : first + _A_ROW]
        tall = [min(_TALLEST, wide * one.rgb.shape[0] / one.rgb.shape[1]) for one in row]
        flow.need(max(tall) + 2 * LABEL.line + 2)
        for place, (one, height) in enumerate(zip(row, tall, strict=True)):
            left = flow.left + place * (wide + _GAP)
            rect = Rect(left, flow.y, height * one.rgb.shape[1] / one.rgb.shape[0], height)
            sheet.pdf.picture(rect, one.rgb)
            sheet.pdf.box(rect, stroke=RULE, weight=0.1)
            for line, said in enumerate((sheet.slide_name(one.pair), words.reading_name(sheet.facts, one.reading))):
                y = flow.y + max(tall) + 0.5 + line * LABEL.line
                sheet.pdf.text(left, y, sheet.pdf.cut(said, LABEL, wide), LABEL)
        flow.space(max(tall) + 2 * LABEL.line + 2.5)
