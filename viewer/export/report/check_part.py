"""What was verified, in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.conversion.verify.result import Check, Outcome
from viewer.documents.pdf_sheet import BOTTOM, GREY, LABEL
from viewer.export.report import phrases
from viewer.export.report.sheet import BAD, GOOD, Sheet


def draw_checks(sheet: Sheet) -> None:
    """In two columns, read down the first and then the second."""
    sheet.heading(phrases.CHECKS_HEADING, least=20)
    flow, gutter = sheet.flow, 6.0
    width = (flow.width - gutter) / 2
    rest = list(sheet.facts.verification.checks)
    is_fresh = False
    while rest:
        room = BOTTOM - flow.y
        heights = [_check_height(sheet, check, width) for check in rest]
        if heights[0] > room and not is_fresh:
            is_fresh = flow.need(room + 1)
            continue
        fitting, is_fresh = max(1, _fitting(heights, room)), False
        split = _balanced(heights[:fitting])
        deepest = flow.y
        for column, part in enumerate((rest[:split], rest[split:fitting])):
            y = flow.y
            for check in part:
                y = _check(sheet, flow.left + column * (width + gutter), y, width, check)
            deepest = max(deepest, y)
        flow.y, rest = deepest, rest[fitting:]
    flow.space(0.8)
    flow.paragraph(phrases.LIMITS, LABEL)


def _check_height(sheet: Sheet, check: Check, width: float) -> float:
    style = sheet.density.check
    lines = len(sheet.pdf.lines(_sentence(check), style, width - 3.6, _indent(sheet, check)))
    return (lines + (not sheet.density.runs_on)) * style.line + sheet.density.between


def _check(sheet: Sheet, x: float, y: float, width: float, check: Check) -> float:
    style = sheet.density.check
    _mark(sheet, x + 1.1, y + style.line / 2, check.outcome)
    sheet.pdf.text(x + 3.6, y, check.name, style.in_bold())
    y += 0.0 if sheet.density.runs_on else style.line
    below = sheet.pdf.paragraph(x + 3.6, y, width - 3.6, _sentence(check), style, _indent(sheet, check))
    return below + sheet.density.between


def _indent(sheet: Sheet, check: Check) -> float:
    """Of the first line, where it begins behind the name."""
    return sheet.pdf.width(check.name, sheet.density.check.in_bold()) + 1.6 if sheet.density.runs_on else 0.0


def _mark(sheet: Sheet, x: float, y: float, outcome: Outcome) -> None:
    if outcome is Outcome.PASSED:
        sheet.tick(x, y, GOOD)
    elif outcome is Outcome.FAILED:
        sheet.cross(x, y, BAD)
    else:
        sheet.pdf.rule(x - 0.9, y, x + 0.9, 0.35, GREY)


def _sentence(check: Check) -> str:
    return phrases.OUTCOMES[check.outcome.value] + check.sentence


def _fitting(heights: Sequence[float], room: float) -> int:
    """How many checks fit into two columns as deep as ``room``."""
    column, depth = 0, 0.0
    for number, height in enumerate(heights):
        if depth + height > room:
            column, depth = column + 1, 0.0
            if column > 1:
                return number
        depth += height
    return len(heights)


def _balanced(heights: Sequence[float]) -> int:
    """After how many the second column begins, so that both are about as deep; the first is no shorter."""
    return min(range(1, len(heights) + 1), key=lambda split: max(sum(heights[:split]), sum(heights[split:])))
