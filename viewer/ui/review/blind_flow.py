"""What happens in a blinded test, from its seal to its result; what is seen of it is the page's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.geometry import Size
from viewer.review.blind_outcome import BlindOutcome, outcome_of
from viewer.review.blinding import Trial, being_prepared
from viewer.review.events import Act, Answered, ShownAs
from viewer.review.record import ReviewRecord
from viewer.review.sealing import open_seal, seal
from viewer.review.setup import Kind
from viewer.review.state import Given
from viewer.review.stops import Reading
from viewer.ui.job_pool import JobPool
from viewer.ui.review.blind_fields import AHEAD, BlindFields
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer


class BlindFlow(QObject):
    """Of one review, for one reading after the other; the next thing happens once the last one is on the disk."""

    waiting = Signal(object)
    """For fields that are being prepared: the ReviewState; None: for what is being written."""
    sealed = Signal()
    """Nothing has been answered yet."""
    asked = Signal()
    """A trial is the next; its field is on its way."""
    arrived = Signal(object)
    """Its BlindField; None where that cannot be had."""
    answered = Signal()
    """All of it; the seal is not opened yet."""
    opened = Signal(object)
    """A BlindOutcome."""
    failed = Signal(object)
    """The Exception for which it cannot go on."""

    def __init__(
        self,
        keeper: ReviewKeeper,
        preparer: Preparer,
        jobs: JobPool,
        room: Callable[[int], Size],
        parent: QObject | None = None,
    ) -> None:
        """``room`` gives the device pixels of the largest place there can be where so many are side by side."""
        super().__init__(parent)
        self._keeper, self._preparer, self._room = keeper, preparer, room
        self.reading: Reading | None = None
        self.trials: tuple[Trial, ...] = ()
        """Known from the seal on."""
        self.trial: Trial | None = None
        """The one that is asked."""
        self._writing = False
        self._must_succeed = False
        """Whether the test cannot go on without what is being written."""
        self._waits = False
        self.fields = BlindFields(jobs, self)
        self.fields.arrived.connect(self._arrived)
        keeper.changed.connect(self._changed)
        keeper.failed.connect(self._failed)

    # --- the whole ---------------------------------------------------------------------------------------------

    def begin(self, reading: Reading) -> None:
        """Go on where the reading is."""
        self.forget()
        self.reading = reading
        self._go_on()

    def forget(self) -> None:
        """Give everything back."""
        self._preparer.busy(False)
        self.reading, self.trials, self.trial = None, (), None
        self._writing = self._must_succeed = self._waits = False
        self.fields.stop()

    def stop(self) -> None:
        """Nothing is asked of slides or keeper any more."""
        self.forget()
        self._keeper.changed.disconnect(self._changed)

    def open_seal(self) -> None:
        """End the reading and say what came of it."""
        if self.reading is not None:
            self.waiting.emit(None)
            self._write(partial(_opened, reading=self.reading), self._is_opened)

    def _go_on(self) -> None:
        """Seal, where that is not done, then what is next."""
        reading, state = self.reading, self._keeper.state
        assert reading is not None
        now = state.reading(reading)
        self._waits = (now is None or now.sealed is None) and bool(being_prepared(state))
        if self._waits:
            self.waiting.emit(state)
        elif now is not None and now.secret:
            self.open_seal()
        else:
            self.waiting.emit(None)
            self._write(partial(_sealed, reading=reading), self._is_sealed)

    def _is_sealed(self, found: tuple[Reading, tuple[Trial, ...]]) -> None:
        reading, trials = found
        self._writing = self._must_succeed = False
        if reading == self.reading:
            self.trials = trials
            self._want(self._next_place() or 0)
            if self.answers():
                self.ask_next()
            else:
                self.sealed.emit()

    def _is_opened(self, outcome: BlindOutcome | None) -> None:
        self._writing = self._must_succeed = False
        if outcome is not None and outcome.reading == self.reading:
            self.opened.emit(outcome)

    def _changed(self) -> None:
        if self._waits and not self._writing:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        """What was told is not on the disk: it may be told again."""
        must, self._writing, self._must_succeed = self._must_succeed, False, False
        if must:
            self.failed.emit(error)

    def _write(self, work: Any, then: Any) -> None:
        self._writing = self._must_succeed = True
        self._keeper.write(work, then=then)

    # --- trials ------------------------------------------------------------------------------------------------

    def answers(self) -> dict[int, Given]:
        """What was said, by number of the trial."""
        now = self._keeper.state.reading(self.reading) if self.reading is not None else None
        return dict(now.answers) if now is not None else {}

    def ask_next(self) -> None:
        """Ask the first trial without an answer."""
        place = self._next_place()
        if place is None:
            self.trial = None
            self.answered.emit()
        else:
            self._ask(self.trials[place])

    def try_again(self) -> None:
        """Read the field anew that could not be had."""
        if self.trial is not None:
            self.fields.forget(self.trial)
            self._ask(self.trial)

    def say(self, side: str, seconds: float, view: ShownAs, note: str) -> None:
        """Answer the trial that is asked; no side: its field could not be shown, and is passed over."""
        trial, reading = self.trial, self.reading
        if trial is None or reading is None or self._writing:
            return
        self._writing = True
        said = Answered(reading.reader, reading.round, trial.number, side, seconds, view, note)
        place = (reading, {"trial": trial.number})
        self._keeper.append(Act.ANSWER, f"trial {trial.number}", after=said, place=place, then=self._is_written)

    def undo(self) -> None:
        """Take the last answer back, and ask its trial again."""
        answers = self.answers()
        if answers and not self._writing:
            self._writing = True
            self._keeper.revert(answers[max(answers)].seq, then=self._is_written)

    def _ask(self, trial: Trial) -> None:
        self.trial = trial
        self.asked.emit()
        self._want(trial.number - 1)
        if self.fields.is_there(trial):
            self._arrived(trial.number)
        else:
            self._preparer.busy(True)  # whoever waits goes first

    def _want(self, place: int) -> None:
        state = self._keeper.state
        room = self._room(3 if state.setup.kind is Kind.ABX else 2)
        self.fields.want(self.trials[place : place + 1 + AHEAD], state.pairs, room)

    def _arrived(self, number: int) -> None:
        trial = self.trial
        if trial is not None and trial.number == number:
            self._preparer.busy(False)
            self.arrived.emit(self.fields.field(trial))

    def _next_place(self) -> int | None:
        answers = self.answers()
        return next((place for place, one in enumerate(self.trials) if one.number not in answers), None)

    def _is_written(self, _seq: int) -> None:
        self._writing = False
        if self.trials:  # nobody has left meanwhile
            self.ask_next()


def _sealed(record: ReviewRecord, *, reading: Reading) -> tuple[Reading, tuple[Trial, ...]]:
    return reading, seal(record, reading)


def _opened(record: ReviewRecord, *, reading: Reading) -> BlindOutcome | None:
    open_seal(record, reading)
    return outcome_of(record.events(), reading)
