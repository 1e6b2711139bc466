"""The report as tables (CSV) and as JSON, for people who go on with its numbers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from viewer.review.as_json import plain
from viewer.review.report.facts import ReadingFacts, ReportFacts, SlideFacts, SlideVerdict
from viewer.review.stops import PlannedField

FORMAT = "verislide review report"
VERSION = 1
VERDICTS = (
    *("reader", "round", "slide", "name", "field", "chosen_as", "x", "y", "width", "height", "level", "downsample"),
    *("measure", "value", "magnification", "verdict", "categories", "note", "seconds", "utc", "event", "earlier"),
)
"""Of the table with a row a verdict."""
SLIDES = (
    *("slide", "name", "original", "conversion", "looked_at", "refused", "fields", "ssim_mean", "ssim_tissue_mean"),
    *(
        "psnr",
        "largest",
        "tiles",
        "unreadable",
        "reader",
        "round",
        "verdict",
        "by_rule",
        "same",
        "unsure",
        "different",
        "complete",
    ),
    *("note", "seconds_on_screen", "seen_below_5x", "seen_5_to_10x", "seen_10_to_20x", "seen_20x_and_more"),
)
"""Of the table with a row a slide and reading."""
TRIALS = (
    *("reader", "round", "trial", "slide", "name", "field", "magnification", "original", "right", "answer", "hit"),
    *("seconds", "note", "utc"),
)
"""Of the table with a row a trial."""
_FORMULA = "=+-@\t\r\n＝＋－＠"
"""With which a text begins that a program for tables would take for a formula."""


def verdicts_csv(facts: ReportFacts) -> bytes:
    """A row for each verdict on a field at a magnification."""
    return _csv(VERDICTS, _verdicts(facts))


def slides_csv(facts: ReportFacts) -> bytes:
    """A row for each slide and reading; one without a reading where nobody has read it."""
    return _csv(SLIDES, _slides(facts))


def trials_csv(facts: ReportFacts) -> bytes:
    """A row for each trial of a blinded test whose seal is open."""
    return _csv(TRIALS, _trials(facts))


def report_json(facts: ReportFacts) -> bytes:
    """Everything, as the facts have it; of all but the shared version ``made(ReportFacts, ...)`` gives them back."""
    told: dict[str, Any] = plain(facts)
    if facts.is_shared:
        for slide in told["slides"]:
            for field in slide["fields"]:
                del field["rect"]["x"], field["rect"]["y"]
    whole = {"format": FORMAT, "version": VERSION, "report": told}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _verdicts(facts: ReportFacts) -> Iterator[Sequence[object]]:
    fields = {(slide.number, one.number): one for slide in facts.slides for one in slide.fields}
    names = {slide.number: slide.name for slide in facts.slides}
    for reading in facts.readings:
        for one in reading.verdicts:
            said = one.said
            field = fields[said.pair, said.field]
            yield (
                *(said.reader, said.round, said.pair, names[said.pair], said.field, field.kind.value),
                *_place(facts, field),
                *(field.level, field.downsample, field.measure, field.value, said.magnification, said.verdict.value),
                *("; ".join(category.value for category in said.categories), said.note, said.seconds),
                *(one.at, one.event, "; ".join(verdict.value for verdict in one.earlier)),
            )


def _place(facts: ReportFacts, field: PlannedField) -> tuple[float | None, ...]:
    rect = field.rect
    corner = (None, None) if facts.is_shared else (rect.x, rect.y)
    return (*corner, rect.width, rect.height)


def _slides(facts: ReportFacts) -> Iterator[Sequence[object]]:
    for slide in facts.slides:
        for reading in facts.readings:
            yield (*_of_slide(slide), *_of_reading(reading, slide.number))
        if not facts.readings:
            yield (*_of_slide(slide), *[None] * 14)


def _of_slide(slide: SlideFacts) -> tuple[object, ...]:
    found = slide.compared
    measured: tuple[object, ...] = (None,) * 6
    if found is not None:
        measured = found.ssim_mean, found.ssim_tissue_mean, found.psnr, found.largest, found.tiles, found.unreadable
    about = slide.number, slide.name, slide.original, slide.conversion, slide.drawn, slide.refused, len(slide.fields)
    return (*about, *measured)


def _of_reading(reading: ReadingFacts, pair: int) -> tuple[object, ...]:
    said: SlideVerdict | None = reading.of_slide(pair)
    looked = next((one for one in reading.looked if one.pair == pair), None)
    judged: tuple[object, ...] = (None,) * 7
    if said is not None:
        verdicts = (None if one is None else one.value for one in (said.verdict, said.by_rule))
        judged = (*verdicts, said.same, said.unsure, said.different, said.is_complete, said.note)
    seen = (None,) * 5 if looked is None else (sum(looked.seconds), *looked.shares)
    return (reading.reading.reader, reading.reading.round, *judged, *seen)


def _trials(facts: ReportFacts) -> Iterator[Sequence[object]]:
    names = {slide.number: slide.name for slide in facts.slides}
    for reading in facts.readings:
        for one in reading.blind.each if reading.blind is not None else ():
            yield (
                *(reading.reading.reader, reading.reading.round, one.number, one.pair, names[one.pair], one.field),
                *(one.magnification, one.original, one.right, one.answer, one.hit, one.seconds, one.note, one.at),
            )


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """UTF-8, commas, a line a row; empty where nothing is known."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(one) for one in row] for row in rows)
    return text.getvalue().encode()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return f"'{value}" if value[:1] and value[0] in _FORMULA else value
    return "" if value is None else f"{value}"
