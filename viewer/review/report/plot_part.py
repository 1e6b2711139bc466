"""How like its original each conversion is: the distribution of SSIM over the tissue of every slide."""

from __future__ import annotations

import math
from collections.abc import Sequence

from viewer.documents.pdf import Colour
from viewer.documents.pdf_sheet import GREY, INK, LABEL, RULE, SMALL, TABLE
from viewer.geometry import Rect
from viewer.review.events import Compared
from viewer.review.report import phrases, words
from viewer.review.report.facts import SlideFacts
from viewer.review.report.sheet import ReviewSheet

_ROW, _BAR = 6.4, 4.8
"""Height of a row and of its highest bar, in mm."""
_LEAST_BAR = 0.25
"""So that a single tile can be seen."""
_NAME, _NUMBERS = 46.0, 54.0
"""Widths left and right of the bars, in mm."""
_BARS: Colour = (122, 160, 205)
_HEAD, _FOOT = 5.0, 8.0


def draw_plot(sheet: ReviewSheet) -> None:
    """Of the slides that were compared."""
    rows = _compared(sheet.facts.looked_at)
    if not rows:
        return
    flow = sheet.flow
    least = min(_least(found) for _, found in rows)
    sheet.heading(phrases.PLOT_HEADING, least=_HEAD + _FOOT + 3 * _ROW)
    _head(sheet)
    for place, (slide, found) in enumerate(rows):
        # The axis stands below the last row of every page.
        if flow.need(_ROW + _FOOT):
            _head(sheet)
        _row(sheet, slide, found, least)
        is_last = place + 1 == len(rows)
        if is_last or not flow.has_room(_ROW + _FOOT):
            _axis(sheet, least)
    settings = dict.fromkeys(found.settings for _, found in rows)
    flow.space(0.6)
    flow.paragraph(phrases.PLOT_NOTE.format("; ".join(settings)), LABEL)


def _compared(slides: Sequence[SlideFacts]) -> list[tuple[SlideFacts, Compared]]:
    found = ((one, one.compared) for one in slides)
    return [(one, compared) for one, compared in found if compared is not None and any(compared.histogram)]


def _least(found: Compared) -> float:
    """The lower end of the axis: the tenth below the lowest tile."""
    bins = len(found.histogram)
    lowest = next(place for place, count in enumerate(found.histogram) if count)
    return math.floor(10 * lowest / bins) / 10 if lowest < bins else 0.9


def _span(sheet: ReviewSheet) -> tuple[float, float]:
    return sheet.flow.left + _NAME, sheet.flow.right - _NUMBERS


def _at(sheet: ReviewSheet, value: float, least: float) -> float:
    left, right = _span(sheet)
    return left + (value - least) / (1 - least) * (right - left)


def _head(sheet: ReviewSheet) -> None:
    flow, y = sheet.flow, sheet.flow.y
    slide, ssim, *numbers = phrases.PLOT_COLUMNS
    sheet.pdf.text(flow.left, y, slide, TABLE.head)
    sheet.pdf.text(_span(sheet)[0], y, ssim, TABLE.head)
    for place, name in enumerate(numbers):
        sheet.pdf.text(_column(sheet, place), y, name, TABLE.head, "right")
    flow.space(_HEAD - 0.8)
    sheet.pdf.rule(flow.left, flow.y, flow.right, 0.25, TABLE.head.colour)
    flow.space(0.8)


def _column(sheet: ReviewSheet, place: int) -> float:
    return sheet.flow.right - (2 - place) * _NUMBERS / 3


def _row(sheet: ReviewSheet, slide: SlideFacts, found: Compared, least: float) -> None:
    flow, bins, most = sheet.flow, len(found.histogram), max(found.histogram)
    foot = flow.y + _BAR
    text = foot - SMALL.ascent - 0.2
    sheet.pdf.text(flow.left, text, sheet.pdf.cut(sheet.slide_name(slide.number), SMALL, _NAME - 4), SMALL)
    for place, count in enumerate(found.histogram):
        if count:
            left, right = (_at(sheet, edge / bins, least) for edge in (place, place + 1))
            height = max(_LEAST_BAR, _BAR * count / most)
            sheet.pdf.box(Rect(left, foot - height, right - left, height), fill=_BARS)
    left, right = _span(sheet)
    sheet.pdf.rule(left, foot, right, 0.15, GREY)
    mean = found.ssim_tissue_mean
    if mean is not None:
        x = _at(sheet, max(mean, least), least)
        sheet.pdf.stroke([(x, foot - _BAR), (x, foot + 0.5)], 0.35, INK)
    lowest = next(place for place, count in enumerate(found.histogram) if count)
    ends = phrases.FROM_TO.format(lowest / bins, (lowest + 1) / bins) if found.largest != 0 else phrases.ONE
    psnr = phrases.NONE if found.psnr is None else phrases.DECIBEL.format(found.psnr)
    psnr = phrases.IDENTICAL if found.largest == 0 else psnr
    for place, number in enumerate((words.signed(mean, 4), ends, psnr)):
        sheet.pdf.text(_column(sheet, place), text, number, SMALL, "right")
    flow.space(_ROW)


def _axis(sheet: ReviewSheet, least: float) -> None:
    flow, steps = sheet.flow, round(10 * (1 - least))
    parts = 1 if steps > 3 else 2
    y = flow.y - _ROW + _BAR
    for step in range(parts * steps + 1):
        value = least + step / (10 * parts)
        x = _at(sheet, value, least)
        sheet.pdf.stroke([(x, y), (x, y + 1.0)], 0.15, GREY)
        sheet.pdf.text(x, y + 1.2, f"{value:.2f}" if parts > 1 else f"{value:.1f}", LABEL, "centre")
    sheet.pdf.rule(flow.left, y + 5.2, flow.right, 0.1, RULE)
    flow.y = y + 5.8
