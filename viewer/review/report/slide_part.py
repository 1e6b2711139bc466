"""The slides with what every reading says of them, and slide by slide the fields with their verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from viewer.documents.pdf import Colour
from viewer.documents.pdf_flow import Mark
from viewer.documents.pdf_sheet import BODY, LABEL, SMALL, TABLE, grouped
from viewer.review.judging import unreadable_share
from viewer.review.report import phrases, words
from viewer.review.report.facts import BlindFacts, ReadingFacts, SlideFacts, SlideVerdict, VerdictFacts
from viewer.review.report.sheet import DIFFERENT, ReviewSheet, columns_of
from viewer.review.stops import PlannedField, Reading, Stop

_Said = dict[tuple[Reading, int], list[VerdictFacts]]
"""What a reading said of the fields of a pair, by the pair's number."""

_AT_ONCE = 4
"""Readings side by side; more are told in tables of their own."""
_ROW = SMALL.line + 1.1
"""Height of a row of one line, in mm."""


def draw_slides(sheet: ReviewSheet) -> None:
    """All slides that are looked at, with their verdicts."""
    facts, flow = sheet.facts, sheet.flow
    sheet.heading(phrases.SLIDES_HEADING)
    is_own = False
    for readings in _in_groups(facts.readings):
        width = 88.0 / max(1, len(readings)) - 2.5
        titles = (*phrases.SLIDE_COLUMNS, *(_name(sheet, one, width) for one in readings))
        widths = (7, 178 - 88 - 7 - 12 - 22 - 7.5, 12, 22, *([width] * len(readings)))
        columns = columns_of(titles, widths, "rlrr" + "l" * len(readings), SMALL)
        rows, marks = list[list[str]](), dict[tuple[int, int], Mark]()
        colours = dict[tuple[int, int], Colour]()
        for number, slide in enumerate(facts.looked_at):
            compared = slide.compared
            lacks = compared is not None and compared.unreadable > 0
            cells = []
            for place, reading in enumerate(readings):
                if reading.blind is not None:
                    cell = _hits(reading.blind, slide.number)
                else:
                    said = reading.of_slide(slide.number)
                    cell = _of_slide(slide, reading, said)
                    if said is not None and said.verdict is not None:
                        marks[number, 4 + place] = sheet.verdict_mark(said.verdict)
                        is_own |= said.verdict is not said.by_rule
                cells.append(cell)
            if compared is not None and lacks:
                share = unreadable_share(compared)
                cells = [phrases.UNREADABLE_CELL.format(cell, share) for cell in cells]
                colours |= {(number, column): DIFFERENT for column in range(len(titles))}
            ssim = words.signed(compared.ssim_tissue_mean, 4) if compared is not None else phrases.NONE
            rows.append([str(slide.number), _names(sheet, slide, widths[1]), str(len(slide.fields)), ssim, *cells])
        flow.table(columns, rows, TABLE, marks=marks, colours=colours)
    flow.space(0.6)
    if any(one.compared is not None and one.compared.unreadable for one in facts.looked_at):
        flow.paragraph(phrases.UNREADABLE_NOTE, LABEL)
    if is_own:
        flow.paragraph(phrases.OWN_NOTE, LABEL)
    if len(facts.looked_at) < len(facts.slides):
        flow.paragraph(phrases.NOT_DRAWN.format(len(facts.slides) - len(facts.looked_at)), LABEL)


def _of_slide(slide: SlideFacts, reading: ReadingFacts, said: SlideVerdict | None) -> str:
    """What a reading says of a slide, and whether that is all that it says."""
    if said is None or said.verdict is None:
        return phrases.REFUSED_SLIDE if slide.refused else phrases.NONE
    name = phrases.VERDICTS[said.verdict.value]
    if said.verdict is not said.by_rule:
        return phrases.OWN.format(name)
    if said.is_complete:
        return name
    return (phrases.IN_PART if reading.is_ended else phrases.SO_FAR).format(name)


def _names(sheet: ReviewSheet, slide: SlideFacts, width: float) -> str:
    """The name of a slide, and that of its conversion below where it has another."""
    conversion = PurePath(slide.conversion).name
    names = [slide.name, *([conversion] if conversion and slide.name not in conversion else [])]
    return "\n".join(sheet.pdf.cut(one, SMALL, width) for one in names)


def _hits(blind: BlindFacts, pair: int) -> str:
    """How many trials of a slide were right, of how many; a dash while that is sealed."""
    answers = [one.hit for one in blind.each if one.pair == pair and one.hit is not None]
    return phrases.RIGHT_OF.format(sum(answers), len(answers)) if answers else phrases.NONE


def draw_fields(sheet: ReviewSheet) -> None:
    """Slide by slide."""
    if sheet.facts.setup.kind.is_blinded:
        return
    sheet.heading(phrases.FIELDS_HEADING, least=30)
    said: _Said = {}
    for reading in sheet.facts.readings:
        for one in reading.verdicts:
            said.setdefault((reading.reading, one.said.pair), []).append(one)
    for slide in sheet.facts.looked_at:
        _slide(sheet, slide, said)


def _slide(sheet: ReviewSheet, slide: SlideFacts, said: _Said) -> None:
    flow, facts = sheet.flow, sheet.facts
    if not flow.need(BODY.line + 4 * _ROW):
        flow.space(1.5)
    title = sheet.slide_name(slide.number)
    sheet.pdf.text(flow.left, flow.y, sheet.pdf.cut(title, BODY.in_bold(), flow.width), BODY.in_bold())
    flow.space(BODY.line + 0.3)
    if slide.refused and not facts.is_shared:
        flow.paragraph(slide.refused, SMALL)
    if slide.fields:
        for readings in _in_groups(facts.readings):
            _field_table(sheet, slide, readings, said)
    elif not slide.refused:
        flow.paragraph(phrases.NO_FIELDS, SMALL)
    other = phrases.counted(phrases.OTHER_BOUND, slide.other_files)
    versions = phrases.counted(phrases.OTHER_VERSIONS, slide.other_versions)
    for note in filter(None, (other, versions, *slide.notes, *_typed(sheet, slide, said))):
        flow.paragraph(note, LABEL)


def _field_table(sheet: ReviewSheet, slide: SlideFacts, readings: Sequence[ReadingFacts], every: _Said) -> None:
    """A row for each field at each magnification; where it lies is left out where readers need the room."""
    shows_place = len(readings) < 3 and not sheet.facts.is_shared
    titles, widths, aligns = list(phrases.FIELD_COLUMNS), [9.0, 17.0, 10.0, 42.0, 30.0], "rlrll"
    if not shows_place:
        titles, widths, aligns = titles[:3] + titles[4:], widths[:3] + widths[4:], "rlrl"
    left, first = 178 - sum(widths) - 2.5 * len(widths), len(titles)
    width = left / max(1, len(readings)) - 2.5
    titles += [_name(sheet, one, width) for one in readings]
    widths += [width] * len(readings)
    given = [{_stop(one): one for one in every.get((reading.reading, slide.number), ())} for reading in readings]
    rows, marks = list[list[str]](), dict[tuple[int, int], Mark]()
    for field in slide.fields:
        for at in _magnifications(readings, slide):
            cells = [str(field.number), phrases.FIELD_KINDS[field.kind.value], words.magnification_name(at)]
            cells += [_place(field), _measured(field)] if shows_place else [_measured(field)]
            for place, said in enumerate(one.get(Stop(slide.number, field.number, at)) for one in given):
                if said is None:
                    cells.append(phrases.NONE)
                    continue
                marks[len(rows), first + place] = sheet.verdict_mark(said.said.verdict)
                cells.append(_verdict(said, width > 20))
            rows.append(cells)
    sheet.flow.table(columns_of(titles, widths, aligns + "l" * len(readings), SMALL), rows, TABLE, marks=marks)
    sheet.flow.space(0.6)


def _verdict(said: VerdictFacts, has_room: bool) -> str:
    word = phrases.VERDICTS[said.said.verdict.value]
    if not said.said.categories or not has_room:
        return word
    return f"{word}: {phrases.LIST.join(one.value for one in said.said.categories)}"


def _typed(sheet: ReviewSheet, slide: SlideFacts, said: _Said) -> list[str]:
    """What was typed about fields of a slide and the slide itself."""
    found = []
    for reading in sheet.facts.readings:
        name = words.reading_name(sheet.facts, reading.reading)
        for one in said.get((reading.reading, slide.number), ()):
            at = "" if one.said.magnification is None else f", {words.magnification_name(one.said.magnification)}"
            if one.earlier:
                before = phrases.THEN.join(phrases.VERDICTS[each.value].lower() for each in one.earlier)
                found.append(phrases.FIELD_CHANGED.format(one.said.field, at, name, before))
            if one.said.note:
                found.append(phrases.FIELD_NOTE.format(one.said.field, at, name, one.said.note))
        own = reading.of_slide(slide.number)
        if own is not None and own.note:
            found.append(phrases.SLIDE_NOTE.format(name, own.note))
    return found


def _stop(one: VerdictFacts) -> Stop:
    return Stop(one.said.pair, one.said.field, one.said.magnification)


def _magnifications(readings: Sequence[ReadingFacts], slide: SlideFacts) -> tuple[float | None, ...]:
    levels = (one.of_slide(slide.number) for one in readings)
    found = next((one for one in levels if one is not None), None)
    return tuple(one.magnification for one in found.levels) if found is not None else (None,)


def _place(field: PlannedField) -> str:
    rect = field.rect
    return phrases.PLACE.format(*(grouped(round(one)) for one in (rect.x, rect.y, rect.width, rect.height)))


def _measured(field: PlannedField) -> str:
    return f"{field.measure} {words.signed(field.value, 4)}" if field.value is not None else phrases.NONE


def _name(sheet: ReviewSheet, reading: ReadingFacts, width: float) -> str:
    """The name of a reading above a column, as far as it fits; the round always does."""
    reader, number = reading.reading.reader, reading.reading.round
    after = phrases.ROUND.format(number) if words.has_rounds(sheet.facts) else ""
    return sheet.pdf.cut(reader, TABLE.head, width - sheet.pdf.width(after, TABLE.head)) + after


def _in_groups(readings: Sequence[ReadingFacts]) -> list[Sequence[ReadingFacts]]:
    return [readings[first : first + _AT_ONCE] for first in range(0, max(1, len(readings)), _AT_ONCE)]
