"""The first page: what was found in one sentence, numbers, who read, what was asked, slides, and lines to be signed."""

from __future__ import annotations

from dataclasses import replace

from viewer.documents.pdf import WHITE, Colour, Style
from viewer.documents.pdf_flow import Flow, Mark
from viewer.documents.pdf_sheet import BODY, BOTTOM, GREY, KIND, LABEL, SMALL, SUM, TABLE, VERDICT, grouped
from viewer.geometry import Rect
from viewer.jobs.duration import duration
from viewer.review.report import headline, phrases, words
from viewer.review.report.facts import ReadingFacts
from viewer.review.report.sheet import CAPTION, COLOURS, DIFFERENT, NUMBER, TITLE, ReviewSheet, columns_of
from viewer.review.setup import Verdict

SIGNATURES = 22.0
"""Height of the lines for signatures with what is signed, in mm."""
_SIGNED_NAME = 54.0
"""Room for the name above its line, in mm."""
_MOST_LINES = 3
"""Of the title."""


def draw_front(sheet: ReviewSheet) -> None:
    """All but slides and signatures."""
    flow, facts = sheet.flow, sheet.facts
    kind = replace(KIND, colour=DIFFERENT) if facts.is_interim else KIND
    sheet.pdf.text(flow.left, flow.y, sheet.kind, kind)
    sheet.pdf.text(flow.right, flow.y, phrases.KINDS[facts.setup.kind.value], BODY, "right")
    flow.space(KIND.line + 0.6)
    lines = sheet.pdf.lines(sheet.name, TITLE, flow.width)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], sheet.pdf.cut(" ".join(lines[_MOST_LINES - 1 :]), TITLE, flow.width)]
    for line in lines:
        flow.paragraph(line, TITLE)
    flow.space(1.6)
    _found(sheet)
    flow.space(3.4)
    _counts(sheet)
    _readings(sheet)
    sheet.heading(phrases.METHOD_HEADING)
    flow.paragraph(" ".join(words.method(facts)), BODY)
    for one in words.remarks(facts):
        flow.space(0.5)
        flow.paragraph(one, BODY.in_bold())


def draw_signatures(sheet: ReviewSheet) -> None:
    """At the foot of a page, with the record that is signed."""
    record = sheet.facts.record
    if record is None:
        return
    flow = sheet.flow
    sheet.signatures(phrases.SIGNATURES, SIGNATURES)
    readers = list(dict.fromkeys(one.reading.reader for one in sheet.facts.readings))
    if len(readers) == 1:  # whoever else signs writes their name themselves
        above = flow.y - LABEL.line - 0.6 - BODY.line - 0.5
        sheet.pdf.text(flow.left, above, sheet.pdf.cut(readers[0], BODY, _SIGNED_NAME), BODY)
    signed = phrases.SIGNED_INTERIM if sheet.facts.is_interim else phrases.SIGNED
    said = signed.format(record.head.events, "")
    y = BOTTOM - LABEL.line - 0.4
    sheet.pdf.text(flow.left, y, said, LABEL)
    sheet.pdf.text(flow.left + sheet.pdf.width(said, LABEL), y + 0.35, record.head.sha256, SUM)


def _found(sheet: ReviewSheet) -> None:
    flow, facts = sheet.flow, sheet.facts
    said, tone = headline.summary(facts)
    colour: Colour = COLOURS[tone] if tone is not None else GREY
    top = flow.y
    beside = Flow(sheet.pdf, flow.left + 9, flow.right, flow.y + 0.6, BOTTOM)
    beside.paragraph(said, VERDICT)
    if unread := headline.unreadable(facts):
        beside.paragraph(unread, replace(VERDICT, colour=DIFFERENT))
    beside.space(0.6)
    for line in filter(None, (words.unfinished(facts), facts.withheld, *headline.exceptions(facts))):
        beside.paragraph(line, BODY.in_bold())
    beside.paragraph(headline.limits(facts), BODY)
    flow.y = beside.y + 0.6
    sheet.pdf.box(Rect(flow.left, top, 1.1, flow.y - top), fill=colour)
    x, y = flow.left + 4.9, top + 0.6 + VERDICT.line / 2
    sheet.pdf.disc(x, y, 2.1, colour)
    match tone:
        case Verdict.SAME:
            sheet.tick(x, y, WHITE)
        case Verdict.DIFFERENT:
            sheet.cross(x, y, WHITE)
        case _:
            mark = "?" if tone is Verdict.UNSURE else "…" if facts.is_interim else phrases.NONE
            sheet.pdf.text(x, y - VERDICT.line / 2, mark, Style(VERDICT.size, VERDICT.face, WHITE, 1.3), "centre")


def _counts(sheet: ReviewSheet) -> None:
    """Numbers side by side, each above its name."""
    flow, facts = sheet.flow, sheet.facts
    readings, every = facts.readings, len(facts.looked_at)
    seen = every - sum(bool(one.refused) for one in facts.looked_at)
    slides = grouped(seen) + ("" if seen == every else f" {phrases.OF.format(grouped(every))}")
    if facts.setup.kind.is_blinded:
        tests = [one.blind for one in readings if one.blind is not None]
        results = [one.result for one in tests if one.result is not None]
        right, of = sum(one.hits for one in results), sum(one.trials for one in results)
        trials, answered = sum(one.trials for one in tests), sum(one.answered for one in tests)
        numbers = [slides, grouped(trials), grouped(answered)]
        numbers += [grouped(right), f"{of / 2:g}"] if results else [phrases.NONE, phrases.NONE]
        names, marks = phrases.BLIND_COUNTS, dict[int, Mark]()
    else:
        said = [one.said.verdict for reading in readings for one in reading.verdicts]
        judged, expected = sum(one.judged for one in readings), sum(one.expected for one in readings)
        numbers = [slides, grouped(judged), *(grouped(said.count(one)) for one in Verdict)]
        numbers[1] += "" if judged == expected else f" {phrases.OF.format(grouped(expected))}"
        names = phrases.COUNTS
        marks = {2 + place: sheet.verdict_mark(one) for place, one in enumerate(Verdict)}
    width = flow.width / len(names)
    for place, (number, name) in enumerate(zip(numbers, names, strict=True)):
        x = flow.left + place * width
        first, _, rest = number.partition(" ")
        sheet.pdf.text(x, flow.y, first, NUMBER)
        if rest:
            beside = x + sheet.pdf.width(first, NUMBER) + 1
            sheet.pdf.text(beside, flow.y + NUMBER.ascent - BODY.ascent, rest, BODY)
        left = x
        if place in marks:
            marks[place](x + 1.2, flow.y + NUMBER.line + 0.3 + CAPTION.line / 2)
            left += 3.6
        sheet.pdf.text(left, flow.y + NUMBER.line + 0.3, name, CAPTION)
    flow.space(NUMBER.line + 0.3 + CAPTION.line)


def _readings(sheet: ReviewSheet) -> None:
    if not sheet.facts.readings:
        return
    is_blinded = sheet.facts.setup.kind.is_blinded
    sheet.heading(phrases.READERS_HEADING)
    titles = phrases.READER_BLIND_COLUMNS if is_blinded else phrases.READER_COLUMNS
    columns = columns_of(titles, (42, 10, 25, 25, 19, 14, 15, 10.5), "lrllrrrr", SMALL)
    if not is_blinded:
        columns = columns_of(titles, (38, 10, 25, 25, 17, 14, 17, 14.5), "lrllrrrr", SMALL)
    rows = [_reading_row(sheet, one) for one in sheet.facts.readings]
    sheet.flow.table(columns, rows, TABLE)
    sheet.flow.space(0.6)
    notes = [phrases.BLIND_NOTE if is_blinded else phrases.TRIPLE_NOTE]
    notes.append(phrases.DAY_NOTE if sheet.facts.is_shared else phrases.TIME_NOTE)
    changed = sum(bool(said.earlier) for one in sheet.facts.readings for said in one.verdicts)
    notes.append(phrases.counted(phrases.CHANGED, changed))
    sheet.flow.paragraph(" ".join(filter(None, notes)), LABEL)


def _reading_row(sheet: ReviewSheet, one: ReadingFacts) -> tuple[str, ...]:
    is_shared = sheet.facts.is_shared
    begun = phrases.DAY.format(one.day) if is_shared else words.minute(one.begun)
    ended = words.minute(one.ended) if one.ended else phrases.NONE if one.is_ended else phrases.GOING_ON
    judged = grouped(one.judged) + ("" if one.judged == one.expected else f"/{grouped(one.expected)}")
    reader = sheet.pdf.cut(one.reading.reader, SMALL, 38)
    row = (reader, str(one.reading.round), begun, ended, judged, duration(one.seconds))
    if one.blind is not None:
        result = one.blind.result
        return (
            *row,
            *((f"{result.hits}/{result.trials}", words.p_number(result.p)) if result else (phrases.NONE,) * 2),
        )
    fields = [one_said.said.verdict for one_said in one.verdicts]
    slides = [slide.verdict for slide in one.slides]
    counts = ([str(every.count(verdict)) for verdict in Verdict] for every in (fields, slides))
    return (*row, *(phrases.TRIPLE.format(*count) for count in counts))
