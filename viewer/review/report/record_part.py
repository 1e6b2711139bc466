"""Which files were looked at, which were not, and the record that all of it was made of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from viewer.comparison.whole.provenance import SOP_INSTANCE
from viewer.documents.pdf import Style
from viewer.documents.pdf_sheet import BODY, LABEL, SMALL, SUM, TABLE
from viewer.export.report.sheet import mpp_text
from viewer.review.events import SlideBinding
from viewer.review.report import phrases, words
from viewer.review.report.facts import SlideFacts
from viewer.review.report.sheet import ReviewSheet, columns_of

_MOST_LISTED = 12
"""Checksums or identifiers of a slide on paper; JSON has all of them."""
_MOST_TOGETHER = 200.0
"""Height of what is kept on one page, in mm."""
_Line = tuple[str, Style, float]
"""Text, how it looks, and by how many mm it stands further right."""


def draw_files(sheet: ReviewSheet) -> None:
    """Of every slide that was identified: files with checksums, what read and wrote them, and how they were aligned."""
    bound = [one for one in sheet.facts.looked_at if one.files is not None]
    if not bound:
        return
    sheet.heading(phrases.FILES_HEADING, least=30)
    for slide in bound:
        _slide(sheet, slide)


def draw_left_out(sheet: ReviewSheet) -> None:
    """Slides of which nothing was looked at, with the reason; not where they are not named."""
    left_out = sheet.facts.left_out
    if not left_out or sheet.facts.is_shared:
        return
    sheet.heading(phrases.LEFT_OUT_HEADING, least=24)
    columns = columns_of(phrases.LEFT_OUT_COLUMNS, (58, 20, 100), "lll", SMALL)
    rows = [(PurePath(one.path).name, phrases.LEFT_OUT_SIDES[one.is_original], one.why) for one in left_out]
    sheet.flow.table(columns, rows, TABLE)


def _slide(sheet: ReviewSheet, slide: SlideFacts) -> None:
    flow, lines = sheet.flow, list(_lines(slide))
    height = sum(len(sheet.pdf.lines(text, style, flow.width - indent)) * style.line for text, style, indent in lines)
    title = BODY.line + 0.3
    # As a whole where it fits on a page.
    if not flow.need(title + (height if height < _MOST_TOGETHER else 6 * SMALL.line)):
        flow.space(1.5)
    sheet.pdf.text(
        flow.left, flow.y, sheet.pdf.cut(sheet.slide_name(slide.number), BODY.in_bold(), flow.width), BODY.in_bold()
    )
    flow.space(title)
    for text, style, indent in lines:
        _line(sheet, text, style, indent)


def _lines(slide: SlideFacts) -> Iterator[_Line]:
    files, compared = slide.files, slide.compared
    assert files is not None
    for part, one in zip(phrases.FILE_PARTS, (files.original, files.conversion), strict=True):
        yield from _file_lines(part, one)
    if files.alignment:
        yield files.alignment, LABEL, 0.0
    if compared is not None:
        values = (compared.level, compared.downsample, compared.settings, compared.tiles, compared.sha256)
        yield (phrases.COMPARED if compared.sha256 else phrases.COMPARED_SHARED).format(*values), LABEL, 0.0


def _file_lines(part: str, one: SlideBinding) -> Iterator[_Line]:
    size = phrases.UNKNOWN_PIXEL if one.mpp is None else phrases.PIXEL.format(mpp_text(one.mpp))
    read = phrases.READ_AS.format(one.format, one.reader)
    said = [one.name, read, phrases.WRITTEN_BY.format(one.software) if one.software else "", size]
    yield f"{part}: {phrases.LIST.join(filter(None, said))}", SMALL, 0.0
    for name, digest in one.hashes[:_MOST_LISTED]:
        yield phrases.UID.format(digest) if name == SOP_INSTANCE else phrases.SHA256.format(digest, name), SUM, 3.0
    if len(one.hashes) > _MOST_LISTED:
        yield phrases.MORE.format(len(one.hashes) - _MOST_LISTED), LABEL, 3.0
    if one.hash_note:
        yield one.hash_note, LABEL, 3.0


def _line(sheet: ReviewSheet, text: str, style: Style, indent: float = 0.0) -> None:
    """A paragraph that may go on on the next page, further right by ``indent`` mm."""
    flow = sheet.flow
    for line in sheet.pdf.lines(text, style, flow.width - indent):
        flow.need(style.line)
        sheet.pdf.text(flow.left + indent, flow.y, line, style)
        flow.space(style.line)


def draw_record(sheet: ReviewSheet) -> None:
    """Which record, and how anybody can see whether it is still the same."""
    sheet.heading(phrases.RECORD_HEADING, least=30)
    record = sheet.facts.record
    if record is None:
        _line(sheet, phrases.SHARED_RECORD, BODY)
        return
    made, chained, written, verify = phrases.RECORD_LINES
    times = words.minute(record.begun), words.minute(record.until)
    undone = phrases.counted(phrases.UNDONE, record.reverted)
    _line(sheet, made.format(record.name, record.head.events, *times, undone), BODY)
    _line(sheet, chained.format(record.head.events), BODY)
    _line(sheet, record.head.sha256, Style(7.2, SUM.face, SUM.colour, 1.5), 3.0)
    _line(sheet, written.format(phrases.LIST.join(record.programs), phrases.LIST.join(record.operators)), BODY)
    _line(sheet, verify, BODY)
    command = phrases.VERIFY.format(record.name, record.head.events, record.head.sha256)
    _line(sheet, command, Style(6.4, SUM.face, SUM.colour, 1.5), 3.0)
