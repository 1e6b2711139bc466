"""The pages of a report: the same bytes for the same facts and pictures, and the same libraries."""

from __future__ import annotations

import math
from collections.abc import Callable

from viewer.documents.pdf_sheet import BOTTOM
from viewer.review.report.agreement_part import draw_agreement, draw_blind, draw_trials
from viewer.review.report.facts import ReportFacts
from viewer.review.report.figure_part import draw_figures
from viewer.review.report.figures import Figures
from viewer.review.report.front_part import SIGNATURES, draw_front, draw_signatures
from viewer.review.report.looked_part import draw_looked
from viewer.review.report.plot_part import draw_plot
from viewer.review.report.record_part import draw_files, draw_left_out, draw_record
from viewer.review.report.sheet import ReviewSheet
from viewer.review.report.slide_part import draw_fields, draw_slides


def pages_bytes(facts: ReportFacts, figures: Figures) -> bytes:
    """The whole document, PDF/A-2u."""
    return _drawn(facts, figures, _drawn(facts, figures, 1).pdf.pages).pdf.to_bytes()


def _drawn(facts: ReportFacts, figures: Figures, pages: int) -> ReviewSheet:
    sheet = ReviewSheet(facts, pages)
    draw_front(sheet)
    # What has room above the lines for signatures stands on the first page; the rest follows on others.
    parts = [draw_slides, draw_agreement, draw_blind, draw_plot]
    while parts and not facts.is_shared and _height(facts, parts[0]) < BOTTOM - SIGNATURES - sheet.flow.y:
        parts.pop(0)(sheet)
    draw_signatures(sheet)
    if not facts.is_shared:
        sheet.flow.end_page()
    for part in parts:
        part(sheet)
    draw_looked(sheet, figures)
    draw_fields(sheet)
    draw_trials(sheet)
    draw_figures(sheet, figures)
    draw_files(sheet)
    draw_left_out(sheet)
    draw_record(sheet)
    return sheet


def _height(facts: ReportFacts, part: Callable[[ReviewSheet], object]) -> float:
    """Of a part, in mm; without an end where it does not stand on one page."""
    trial = ReviewSheet(facts, 1)
    top = trial.flow.y
    part(trial)
    return trial.flow.y - top if trial.pdf.pages == 1 else math.inf
