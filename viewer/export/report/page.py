"""The page itself: what stands where. One A4 page; more only where files, levels or checks are very many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from viewer.conversion.verify.result import counted
from viewer.documents.pdf import WHITE, Colour
from viewer.documents.pdf_flow import Flow
from viewer.documents.pdf_sheet import BODY, BOTTOM, KIND, LABEL, SUM, VERDICT
from viewer.export.report import phrases
from viewer.export.report.check_part import draw_checks
from viewer.export.report.facts import ReportFacts, report_facts
from viewer.export.report.file_part import draw_files
from viewer.export.report.hidden_part import draw_hidden
from viewer.export.report.sheet import BAD, CARE, CODE, DENSE, GOOD, USUAL, Density, Sheet
from viewer.export.report.thumbnails import Thumbnails, thumbnails
from viewer.geometry import Rect

_SIGNATURES = 17.0
"""Height of the lines for signatures, in mm."""


def report_bytes(folder: Path, tick: Callable[[int], None]) -> bytes:
    """The page about the export in ``folder``: the same bytes for the same files, and the same libraries.

    Args:
        folder: Holds the files, ``manifest.json`` and ``verification.json``; nothing else is looked at.
        tick: Told pixels read, and may raise to end the work.

    Raises:
        SlideError: Something of it is not there, or damaged.
    """
    facts = report_facts(folder)
    pictures = thumbnails(folder, facts, tick)
    sheet = _drawn(facts, pictures, USUAL, 1)
    pages = sheet.pdf.pages
    if pages > 1:
        sheet = _drawn(facts, pictures, DENSE, 1)
        if sheet.pdf.pages > 1:
            sheet = _drawn(facts, pictures, USUAL, pages)
    return sheet.pdf.to_bytes()


def _drawn(facts: ReportFacts, pictures: Thumbnails | None, density: Density, pages: int) -> Sheet:
    sheet = Sheet(facts, density, pages)
    _head(sheet)
    draw_hidden(sheet, pictures)
    draw_files(sheet)
    draw_checks(sheet)
    sheet.signatures(phrases.SIGNATURES, _SIGNATURES)
    return sheet


def _head(sheet: Sheet) -> None:
    flow, facts = sheet.flow, sheet.facts
    form = facts.manifest.settings.format
    what = "picture" if any(shown.picture is not None for shown in facts.levels) else "level"
    levels = counted(len(facts.levels), what)
    sheet.pdf.text(flow.left, flow.y, phrases.KIND, KIND)
    said = phrases.LEVELS_AND_FORMAT.format(phrases.FORMATS.get(form.value, form.value), levels)
    sheet.pdf.text(flow.right, flow.y, said, BODY, "right")
    flow.space(KIND.line + 0.4)
    fits = min(1.0, flow.width / sheet.pdf.width(sheet.code, CODE))
    sheet.pdf.text(flow.left, flow.y, sheet.code, replace(CODE, size=CODE.size * fits))
    flow.space(CODE.line + 1.6)
    _verdict(sheet)


def _verdict(sheet: Sheet) -> None:
    flow, facts = sheet.flow, sheet.facts
    said, colour = _answer(facts)
    top = flow.y
    beside = Flow(sheet.pdf, flow.left + 9, flow.right, flow.y + 0.6, BOTTOM)
    beside.paragraph(said, VERDICT)
    beside.space(0.6)
    if facts.hides_nothing:
        beside.paragraph(phrases.NOTHING_HIDDEN, BODY.in_bold())
    beside.paragraph(facts.verification.sentence + phrases.OWN_CHECK, BODY)
    if facts.audit is not None:
        beside.space(0.4)
        label = phrases.AUDIT.format(facts.audit[0], "")
        sheet.pdf.text(beside.left, beside.y, label, LABEL)
        x = beside.left + sheet.pdf.width(label, LABEL)
        sheet.pdf.text(x, beside.y + 0.35, facts.audit[1], SUM)
        beside.space(LABEL.line)
    flow.y = beside.y + 0.6
    sheet.pdf.box(Rect(flow.left, top, 1.1, flow.y - top), fill=colour)
    middle = flow.left + 4.9, top + 0.6 + VERDICT.line / 2
    sheet.pdf.disc(*middle, 2.1, colour)
    if colour is CARE:
        sheet.pdf.text(middle[0], middle[1] - VERDICT.line / 2, "!", replace(VERDICT, colour=WHITE), "centre")
    else:
        (sheet.tick if colour is GOOD else sheet.cross)(*middle, WHITE)


def _answer(facts: ReportFacts) -> tuple[str, Colour]:
    """Whether the files may be handed on as far as anybody knows: that they are right does not say that they are."""
    state, reason = facts.review
    if not facts.verification.passed:
        return phrases.FAILED, BAD
    if state == phrases.REVIEWED:
        return phrases.CLEARED, GOOD
    return phrases.NOT_CLEARED.format(phrases.NOT_REVIEWED.get(state, phrases.NOT_REVIEWED[""]).format(reason)), CARE
