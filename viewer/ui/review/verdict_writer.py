"""What a reader says, written one at a time: verdicts on fields and slides, what takes them back, the end of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.review.events import Act, Judged, JudgedSlide, ShownAs
from viewer.review.place import Place
from viewer.review.setup import Category, Verdict
from viewer.review.state import Given, ReadingState
from viewer.review.stops import Reading, Stop
from viewer.ui.review.keeper import ReviewKeeper


@dataclass(frozen=True, slots=True)
class Said:
    """What is on the disk, and can be undone."""

    verdict: Verdict | None
    """None: the rule holds for the slide again."""
    stop: Stop
    """Where it was said."""
    of_slide: bool = False
    moves_on: bool = False
    """Whether it was the verdict on a field, after which the next one is looked at."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed about a stop, before its verdict or after."""

    note: str = ""
    categories: tuple[Category, ...] = ()


class VerdictWriter(QObject):
    """Of one reading; ``is_busy`` from when something is told until one of the signals."""

    said = Signal(object)
    """Said, once it is on the disk."""
    undone = Signal(object)
    """Said, likewise."""
    ended = Signal(object)
    """The Reading."""
    refused = Signal(str)
    """Why nothing is written."""
    failed = Signal(object)
    """A SlideError: nothing was written, nothing was said."""

    def __init__(self, keeper: ReviewKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.reading: Reading | None = None
        self.is_busy = False
        self.drafts: dict[Stop, Draft] = {}
        """What was typed and is not written."""
        self._given: list[tuple[int, Said]] = []
        """By number of the event, the last one last."""
        keeper.failed.connect(self._fail)

    def begin(self, reading: Reading | None) -> None:
        """Write for another reading, or none."""
        self.reading, self.is_busy = reading, False
        self._given.clear()
        self.drafts.clear()

    @property
    def now(self) -> ReadingState | None:
        """How far the reading is."""
        return self._keeper.state.reading(self.reading) if self.reading is not None else None

    def given(self, stop: Stop | None) -> Judged | None:
        """The verdict that a stop has."""
        found = self.now.verdicts.get(stop) if self.now is not None and stop is not None else None
        return found.said if found is not None and isinstance(found.said, Judged) else None

    def draft(self, stop: Stop | None) -> Draft:
        """Note and categories of a stop, given with its verdict or only typed."""
        return self.drafts[stop] if stop is not None and stop in self.drafts else self._written_of(stop)

    def type(self, stop: Stop, draft: Draft) -> None:
        """Keep what is typed about a stop, if it is other than what is written."""
        self.drafts[stop] = draft
        if draft == self._written_of(stop):
            del self.drafts[stop]

    def _written_of(self, stop: Stop | None) -> Draft:
        given = self.given(stop)
        return Draft(given.note, given.categories) if given is not None else Draft()

    def judge(self, stop: Stop, verdict: Verdict, seconds: float, view: ShownAs, place: Place) -> None:
        """Write a verdict on a field.

        Args:
            stop: The field.
            verdict: What it is.
            seconds: For which it was on screen.
            view: How it is on screen.
            place: Where the reader is afterwards.
        """
        if (reading := self._writable()) is not None:
            draft, pair = self.draft(stop), self._keeper.state.pairs[stop.pair]
            judged = Judged(
                reader=reading.reader,
                round=reading.round,
                pair=stop.pair,
                field=stop.field,
                magnification=stop.magnification,
                verdict=verdict,
                categories=draft.categories,
                note=draft.note,
                seconds=round(seconds, 1),
                binding=pair.binding_seq,
                view=view,
            )
            self._write(Act.VERDICT, stop, self.given(stop), judged, place, Said(verdict, stop, moves_on=True))

    def say_again(self, stop: Stop, place: Place | None) -> None:
        """Write the verdict that a stop has with what was typed about it since."""
        given, draft = self.given(stop), self.drafts.get(stop)
        if given is not None and draft is not None and self._writable() is not None:
            judged = replace(given, note=draft.note, categories=draft.categories)
            self._write(Act.VERDICT, stop, given, judged, place, Said(given.verdict, stop))

    def judge_slide(self, pair: int, verdict: Verdict | None, stop: Stop, place: Place | None) -> None:
        """Write what a slide is, whatever the rule says; None: what the rule says."""
        if (reading := self._writable()) is not None and self.now is not None:
            before, judged = self.now.slides.get(pair), JudgedSlide(reading.reader, reading.round, pair, verdict)
            said = Said(verdict, stop, of_slide=True)
            self._write(Act.SLIDE_VERDICT, f"pair {pair}", before, judged, place, said)

    def undo(self) -> None:
        """Take back what was said last, also in an earlier session."""
        if self._writable() is None:
            return
        seq, said = self._given[-1] if self._given else self._last_written()
        if said is None:
            self.refused.emit(self.tr("There is no verdict to undo."))
            return
        self.is_busy = True
        where = (self.reading, Place(said.stop).to_json()) if self.reading is not None else None
        self._keeper.revert(seq, then=partial(self._undone, said), place=where)

    @property
    def can_undo(self) -> bool:
        """Whether something was said that can be taken back."""
        return self.now is not None and not self.now.ended and bool(self._given or self.now.verdicts)

    def end(self) -> None:
        """End the reading: its verdicts stand from now on."""
        if (reading := self._writable()) is not None:
            self.is_busy = True
            told, then = {"reader": reading.reader, "round": reading.round}, partial(self._ended, reading)
            self._keeper.append(Act.READING_ENDED, str(reading), after=told, then=then)

    def _writable(self) -> Reading | None:
        if self.now is None or self.now.ended:
            self.refused.emit(self.tr("This reading has ended: its verdicts stand."))
            return None
        return self.reading

    def _write(self, act: Act, about: object, before: Any, after: Any, place: Place | None, said: Said) -> None:
        assert self.reading is not None
        self.is_busy = True
        where = (self.reading, place.to_json()) if place is not None else None
        then: Callable[[int], object] = partial(self._written, said)
        self._keeper.append(act, str(about), before=before, after=after, place=where, then=then)

    def _written(self, said: Said, seq: int) -> None:
        self.is_busy = False
        self._given.append((seq, said))
        if not said.of_slide:
            self.drafts.pop(said.stop, None)
        self.said.emit(said)

    def _undone(self, said: Said, _seq: int) -> None:
        self.is_busy = False
        if self._given:
            self._given.pop()
        self.undone.emit(said)

    def _ended(self, reading: Reading, _seq: int) -> None:
        self.is_busy = False
        self.ended.emit(reading)

    def _fail(self, error: object) -> None:
        """Nothing of it happened; what was typed is still there."""
        if self.is_busy:
            self.is_busy = False
            self.failed.emit(error)

    def _last_written(self) -> tuple[int, Said | None]:
        given = max(self.now.verdicts.values(), key=_number, default=None) if self.now is not None else None
        if given is None or not isinstance(given.said, Judged):
            return 0, None
        judged = given.said
        return given.seq, Said(judged.verdict, Stop(judged.pair, judged.field, judged.magnification))


def _number(given: Given) -> int:
    return given.seq
