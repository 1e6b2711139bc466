"""What the version without identifiers may not say, and whether it does: every word of the record and of the slides."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from viewer.comparison.coverage_tint import band_names
from viewer.comparison.whole.fields import FieldMeasure
from viewer.export.checks.pdf_bytes import IN_EVERY_PDF
from viewer.export.checks.pdf_words import pdf_texts, words_of_every_pdf
from viewer.export.checks.word_check import Patterns, is_among
from viewer.export.checks.words import SHORTEST, Word, is_number, parts_of, source_words, written
from viewer.jobs.job import Progress
from viewer.review.as_json import plain
from viewer.review.events import Act
from viewer.review.judging import rule_words
from viewer.review.report import phrases
from viewer.review.report.facts import PROGRAM, ReportFacts
from viewer.review.report.shared import reader_letters
from viewer.review.report.tables import SLIDES, TRIALS, VERDICTS
from viewer.review.setup import Category, Kind, Rule, Verdict
from viewer.review.state import Event
from viewer.review.stops import FieldKind
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

_AT_ONCE = 4000
"""Words: some 100 MB while they are looked for."""
_DIGITS = (0, 1, 2, 3, 4)
"""After the point, to which numbers are rounded on the pages."""


class Sought:
    """All words that may not be said."""

    def __init__(self, facts: ReportFacts, words: Iterable[Word]) -> None:
        """Collect those that are not ours anyway.

        Args:
            facts: Of the version without identifiers.
            words: Of the record and of the slides.
        """
        told = plain(facts)
        allowed = "\n".join(
            (*_ours(), *_given(facts), *_kinds(facts), *_keys(told), PROGRAM, facts.size_note)
        ).casefold()
        numbers = _Numbers(told)
        found: dict[str, Word] = {}
        for word in words:
            small = word.text.casefold()
            if len(small) < SHORTEST or small in found or numbers.has(small) or is_among(small, allowed):
                continue
            found[small] = word
        self._words = list(found.values())

    def __len__(self) -> int:
        return len(self._words)

    def found_in(self, files: Mapping[str, bytes], progress: Progress) -> tuple[str, str] | None:
        """A file that says a word, and where that comes from, without saying it; None where none does.

        Raises:
            Cancelled: ``progress`` was cancelled.
        """
        texts = {name: "\n".join(_texts(name, data)).encode() for name, data in files.items()}
        # In parts: every word is looked for in dozens of ways, and of many slides there are tens of thousands of words.
        for first in range(0, len(self._words), _AT_ONCE):
            progress.tick(first, len(self._words), "Searching the version without identifiers", "words")
            words = self._words[first : first + _AT_ONCE]
            patterns = Patterns(words)
            for name, data in files.items():
                numbers = {*patterns.in_text(texts[name]), *patterns.long_in(data)}
                if numbers:
                    return name, words[min(numbers)].origin
        return None


def _texts(name: str, data: bytes) -> Iterator[str]:
    """What of a file may be words; of JSON not its numbers, true and false."""
    if name.endswith(".pdf"):
        return pdf_texts(data)
    return _strings(json.loads(data)) if name.endswith(".json") else iter([data.decode()])


def _strings(told: Any) -> Iterator[str]:
    """All texts of a JSON value, and all names of fields."""
    if isinstance(told, Mapping):
        yield from told
        told = list(told.values())
    if isinstance(told, list):
        for value in told:
            yield from _strings(value)
    elif isinstance(told, str):
        yield told


def sought_words(events: Sequence[Event], record: Path, progress: Progress) -> tuple[list[Word], int]:
    """Every word of the record and, as far as they can be opened, of its slides; and how many of these could not.

    Raises:
        Cancelled: ``progress`` was cancelled.
    """
    words = [word for origin, text in _of_record(events, record) for word in _words_of(origin, text)]
    added = [one["after"] for one in events if one["action"] == Act.PAIR_ADDED]
    slides = dict.fromkeys(Path(pair[side]) for pair in added for side in ("original", "conversion"))
    missing = 0
    for place, path in enumerate(slides):
        progress.tick(place, len(slides), f"Collecting the words of {path.name}", "slides")
        try:
            slide = open_slide(path)
        except SlideError:
            missing += 1
            continue
        with contextlib.closing(slide):
            words += source_words(slide)
    return words, missing


def _of_record(events: Sequence[Event], record: Path) -> Iterator[tuple[str, str]]:
    """Origin and text of all that names or was typed, whether it was undone or not."""
    yield from (("name of the record", text) for text in (record.name, record.stem))
    for event in events:
        action, after, before = event["action"], event["after"] or {}, event["before"] or {}
        yield from (("who was at work", event[name]) for name in ("operator", "os_user"))
        yield "a reason", event["reason"]
        yield "a checksum", event["sha256"]
        yield "a time", event["utc"]
        if action in (Act.REVIEW_BEGUN, Act.SETUP_CHANGED):
            yield "the title", after["title"]
        elif action in (Act.PAIR_ADDED, Act.PAIR_REMOVED):
            pair = after or before
            yield "the name of a slide", pair["name"]
            for side in ("original", "conversion"):
                yield from (("a path", part) for part in (pair[side], *PurePath(pair[side]).parts))
        elif action == Act.LEFT_OUT:
            for slide in after["slides"]:
                yield from (("a path", part) for part in (slide["path"], *PurePath(slide["path"]).parts))
                yield "a path", PurePath(slide["path"]).stem
        elif action == Act.PAIR_IDENTIFIED:
            for side in ("original", "conversion"):
                told = after[side]
                named = (told["name"], told["path"], told["identity"], told["software"])
                yield from (("what identifies a slide", text) for text in named)
                yield from (("a checksum", text) for pair in told["hashes"] for text in pair)
        elif action == Act.PAIR_COMPARED:
            yield from (("a comparison", after[name]) for name in ("folder", "sha256"))
        elif action == Act.READING_BEGUN:
            yield "a reader", after["reader"]
        elif action == Act.SEALED:
            yield "a seal", after["sha256"]
        elif action == Act.SEAL_OPENED:
            yield "a seal", after["secret"]
        elif action in (Act.VERDICT, Act.SLIDE_VERDICT, Act.ANSWER):
            yield "a note", after.get("note", "")


def _words_of(origin: str, text: str) -> Iterator[Word]:
    for one in (text.strip(), *parts_of(text), *written(text)):
        yield Word(one, origin, telling=True)


def _ours() -> Iterator[str]:
    """What we say whatever the review is about."""
    yield from (
        phrases.all_phrases(),
        rule_words(Rule()),
        *band_names(known=True),
        *band_names(known=False),
        *words_of_every_pdf(),
        *IN_EVERY_PDF,
        *VERDICTS,
        *SLIDES,
        *TRIALS,
    )
    for kind in (Verdict, Category, Kind, FieldKind, FieldMeasure):
        yield from (one.value for one in kind)


def _given(facts: ReportFacts) -> Iterator[str]:
    """Names that stand for others here: who is called Reader B is not told by it."""
    readers = {one.reading.reader for one in facts.readings}
    yield from (phrases.READER.format(reader_letters(place)) for place in range(len(readers)))
    yield from (phrases.SLIDE.format(one.number) for one in facts.slides)


def _kinds(facts: ReportFacts) -> Iterator[str]:
    """What kinds of files were looked at, what read them, and how they were compared and shown."""
    for slide in facts.slides:
        if slide.files is not None:
            for one in (slide.files.original, slide.files.conversion):
                yield from (one.format, one.reader)
        if slide.compared is not None:
            yield slide.compared.settings
    for reading in facts.readings:
        for said in reading.verdicts:
            yield from (said.said.view.mode, said.said.view.measure)


def _keys(told: Any) -> Iterator[str]:
    """Names of all fields in JSON."""
    if isinstance(told, Mapping):
        yield from told
        told = list(told.values())
    for value in told if isinstance(told, list) else ():
        yield from _keys(value)


class _Numbers:
    """Those that a report states, in every way in which it writes them."""

    def __init__(self, told: Any) -> None:
        self._written: set[str] = set()
        for number in _numbers(told):
            for value in (number, 100 * number):
                self._written.update(f"{abs(value):.{digits}f}" for digits in _DIGITS)
                self._written.add(f"{abs(value):g}")

    def has(self, text: str) -> bool:
        """Whether a text is a number that is stated."""
        if not is_number(text):
            return False
        value = abs(float(text))
        digits = len(text.partition(".")[2])
        return f"{value:.{digits}f}" in self._written or f"{value:g}" in self._written


def _numbers(told: Any) -> Iterator[float]:
    if isinstance(told, Mapping):
        told = list(told.values())
    if isinstance(told, list):
        for value in told:
            yield from _numbers(value)
    elif isinstance(told, int | float) and not isinstance(told, bool):
        yield float(told)
