"""A blinded test from the seal to its result: waits for the fields, shows one trial after the other, opens the seal."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.jobs.duration import duration
from viewer.review.blind_outcome import BlindOutcome, outcome_of
from viewer.review.blinding import Trial, being_prepared
from viewer.review.events import Act, Answered
from viewer.review.record import ReviewRecord
from viewer.review.sealing import open_seal, seal
from viewer.review.setup import Kind
from viewer.review.state import Given
from viewer.review.stops import Reading
from viewer.ui.job_pool import JobPool
from viewer.ui.review.blind_bar import BlindBar
from viewer.ui.review.blind_fields import AHEAD, BlindFields
from viewer.ui.review.blind_say import say_answered, say_begin, say_failed, say_result, say_unreadable, say_waiting
from viewer.ui.review.blind_sheet import BlindSheet
from viewer.ui.review.blind_strip import BlindStrip
from viewer.ui.review.blind_view import BlindView
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.key_sets import ReviewCommand
from viewer.ui.review.keys import ReviewActions
from viewer.ui.review.preparer import Preparer
from viewer.ui.settings import Settings
from viewer.ui.widgets.numbers import grouped

_LONGEST = 120.0
"""Seconds of a trial that count when it is said how long the others will take: somebody was away."""


class Stage(Enum):
    """Where a test is."""

    WAITING = auto()
    """For fields that are being prepared, or for what is being written."""
    BEGIN = auto()
    TRIAL = auto()
    UNREADABLE = auto()
    ANSWERED = auto()
    """All of it; the seal is not opened yet."""
    RESULT = auto()
    FAILED = auto()


class BlindPage(QWidget):
    """Names nothing before the seal is opened; of one review, for one reading after the other."""

    left = Signal()
    finished = Signal(object)
    """A Reading, whose seal was opened and whose result was seen."""

    def __init__(
        self,
        keeper: ReviewKeeper,
        preparer: Preparer,
        settings: Settings,
        jobs: JobPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._preparer = keeper, preparer
        self._reading: Reading | None = None
        self._trials: tuple[Trial, ...] = ()
        self._trial: Trial | None = None
        self._writing = False
        self._time = QElapsedTimer()
        self.stage = Stage.WAITING
        self.fields = BlindFields(jobs, self)
        self.fields.arrived.connect(self._arrived)
        self.strip, self.view, self.bar, self.sheet = BlindStrip(), BlindView(), BlindBar(), BlindSheet()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        column.addWidget(self.bar)
        self.strip.left.connect(self.leave)
        self.view.first_painted.connect(self._shown)
        self.bar.answered.connect(self.answer)
        self.bar.note_left.connect(self.view.setFocus)
        self.sheet.action_triggered.connect(self._act)
        self.sheet.other_triggered.connect(self._act_otherwise)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self._show_time)
        self.actions_ = ReviewActions(self, settings, self._handlers())
        self.actions_.changed.connect(self._show_keys)
        self._show_keys()
        self._bare = False
        keeper.changed.connect(self._changed)
        keeper.failed.connect(self._failed)

    def _handlers(self) -> dict[ReviewCommand, Any]:
        named = enumerate(NAMED_MAGNIFICATIONS, start=1)
        return {
            ReviewCommand.ANSWER_A: partial(self.answer, "A"),
            ReviewCommand.ANSWER_B: partial(self.answer, "B"),
            ReviewCommand.UNDO: self.undo,
            ReviewCommand.NOTE: self._open_note,
            ReviewCommand.LEAVE: self.leave,
            **{ReviewCommand(f"magnification_{n}"): partial(self.view.magnify, value) for n, value in named},
        }

    # --- the whole ---------------------------------------------------------------------------------------------

    def begin(self, reading: Reading, _pair: int | None = None) -> None:
        """Go on where the reading is; the pair cannot be chosen, the order is under seal."""
        self._forget()
        self._reading = reading
        setup = self._keeper.state.setup
        self.bar.show_kind(setup.kind)
        self.view.pixel_grid = setup.blind.pixel_grid
        self._go_on()

    def leave(self) -> None:
        """Back to the work list; everything is written already."""
        self._forget()
        self.left.emit()

    def stop(self) -> None:
        """Nothing is asked of slides or keeper any more."""
        self._forget()
        self._keeper.changed.disconnect(self._changed)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the slides and the thin strip, or everything."""
        self._bare = bare
        self._arrange()

    def _forget(self) -> None:
        self._preparer.busy(False)
        self._reading, self._trials, self._trial, self._writing = None, (), None, False
        self._ticks.stop()
        self.fields.stop()
        self.view.show_nothing()
        self.sheet.clear()

    def _go_on(self) -> None:
        """Seal, where that is not done, then what is next."""
        reading = self._reading
        assert reading is not None
        state = self._keeper.state
        now = state.reading(reading)
        if (now is None or now.sealed is None) and being_prepared(state):
            say_waiting(self.sheet, state)
            self._enter(Stage.WAITING)
        elif now is not None and now.secret:
            self._open(reading)
        else:
            say_waiting(self.sheet, None)
            self._enter(Stage.WAITING)
            self._write(partial(_sealed, reading=reading), self._is_sealed)

    def _is_sealed(self, found: tuple[Reading, tuple[Trial, ...]]) -> None:
        reading, trials = found
        self._writing = False
        if reading == self._reading:
            self._trials = trials
            self._want(self._next_place() or 0)
            if self._answers():
                self._show_next()
            else:
                self._say_begin(reading)

    def _say_begin(self, reading: Reading) -> None:
        state = self._keeper.state
        now = state.readings[reading]
        assert now.sealed is not None
        answers = (self._key(ReviewCommand.ANSWER_A), self._key(ReviewCommand.ANSWER_B))
        say_begin(self.sheet, state, now.sealed, answers)
        self._enter(Stage.BEGIN)

    def _open(self, reading: Reading) -> None:
        say_waiting(self.sheet, None)
        self._enter(Stage.WAITING)
        self._write(partial(_opened, reading=reading), self._is_opened)

    def _is_opened(self, outcome: BlindOutcome | None) -> None:
        self._writing = False
        if outcome is not None and outcome.reading == self._reading:
            say_result(self.sheet, outcome)
            self._enter(Stage.RESULT)

    def _act(self) -> None:
        """What the sheet offers first."""
        match self.stage:
            case Stage.BEGIN:
                self._show_next()
            case Stage.UNREADABLE if self._trial is not None:
                self.fields.forget(self._trial)
                self._show(self._trial)
            case Stage.ANSWERED if self._reading is not None:
                self._open(self._reading)
            case Stage.RESULT if self._reading is not None:
                reading = self._reading
                self._forget()
                self.finished.emit(reading)
            case _:
                self.leave()

    def _act_otherwise(self) -> None:
        match self.stage:
            case Stage.UNREADABLE:
                self._say("")
            case Stage.ANSWERED:
                self.undo()
            case _:
                self.leave()

    def _changed(self) -> None:
        if self.stage is Stage.WAITING and self._reading is not None and not self._trials and not self._writing:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        """What was told is not on the disk: it may be told again."""
        if self._writing:
            self._writing = False
            if self.stage is Stage.WAITING:
                say_failed(self.sheet, error)
                self._enter(Stage.FAILED)

    def _write(self, work: Any, then: Any) -> None:
        self._writing = True
        self._keeper.write(work, then=then)

    # --- trials ------------------------------------------------------------------------------------------------

    def _answers(self) -> dict[int, Given]:
        now = self._keeper.state.reading(self._reading) if self._reading is not None else None
        return dict(now.answers) if now is not None else {}

    def _next_place(self) -> int | None:
        answers = self._answers()
        return next((place for place, one in enumerate(self._trials) if one.number not in answers), None)

    def _want(self, place: int) -> None:
        state = self._keeper.state
        room = self.view.largest_place(3 if state.setup.kind is Kind.ABX else 2)
        self.fields.want(self._trials[place : place + 1 + AHEAD], state.pairs, room)

    def _show_next(self) -> None:
        place = self._next_place()
        self.bar.note.clear()
        if place is None:
            self._trial = None
            self.view.show_nothing()
            say_answered(self.sheet, len(self._trials))
            self._enter(Stage.ANSWERED)
        else:
            self._show(self._trials[place])

    def _show(self, trial: Trial) -> None:
        self._trial = trial
        self._time.invalidate()
        self.view.show_nothing(self.tr("The next field is being read."))
        self._enter(Stage.TRIAL)
        self._want(trial.number - 1)
        if self.fields.is_there(trial):
            self._arrived(trial.number)
        else:
            self._preparer.busy(True)  # whoever waits goes first

    def _arrived(self, number: int) -> None:
        trial = self._trial
        if trial is None or trial.number != number or self.stage is not Stage.TRIAL:
            return
        self._preparer.busy(False)
        field = self.fields.field(trial)
        if field is None:
            say_unreadable(self.sheet)
            self._enter(Stage.UNREADABLE)
        else:
            is_abx = self._keeper.state.setup.kind is Kind.ABX
            self.view.show_field(field, trial.original, trial.right if is_abx else None)

    def _shown(self) -> None:
        self._time.start()
        self._ticks.start()
        self._show_time()
        self.bar.enable(True)

    def answer(self, side: str) -> None:
        """Say "A" or "B" of the trial that is on screen; nothing while there is none."""
        if self.stage is Stage.TRIAL and self.view.is_shown:
            self._say(side)

    def _say(self, side: str) -> None:
        trial, reading = self._trial, self._reading
        if trial is None or reading is None or self._writing:
            return
        self._writing = True
        self._ticks.stop()
        said = Answered(
            reading.reader,
            reading.round,
            trial.number,
            side,
            round(self._time.elapsed() / 1000, 2) if side else 0.0,
            self.view.shown_as(str(self._keeper.state.setup.kind)),
            self.bar.note.text().strip(),
        )
        place = (reading, {"trial": trial.number})
        self._keeper.append(Act.ANSWER, f"trial {trial.number}", after=said, place=place, then=self._is_written)

    def undo(self) -> None:
        """Take the last answer back, and show its field again."""
        answers = self._answers()
        if self.stage in (Stage.TRIAL, Stage.UNREADABLE, Stage.ANSWERED) and answers and not self._writing:
            self._writing = True
            self._keeper.revert(answers[max(answers)].seq, then=self._is_written)

    def _is_written(self, _seq: int) -> None:
        self._writing = False
        if self._trials:  # nobody has left meanwhile
            self._show_next()

    # --- what is around ----------------------------------------------------------------------------------------

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stack.setCurrentWidget(self.view if stage is Stage.TRIAL else self.sheet)
        if stage is not Stage.TRIAL:
            self._ticks.stop()
        self.bar.enable(stage is Stage.TRIAL and self.view.is_shown)
        self._arrange()
        self.setFocusProxy(self.view if stage is Stage.TRIAL else self.sheet)
        self.setFocus()
        self._show_time()
        answers = self._answers()
        answered = [trial.number in answers for trial in self._trials]
        here = self._trial.number - 1 if self._trial is not None and stage is not Stage.RESULT else None
        self.strip.show_place(answered, here, self._rest(answered))
        self.strip.sealed.setVisible(stage is not Stage.RESULT)
        words = self.tr("{0} answered")
        self.bar.count.setText(words.format(grouped(sum(answered))) if answered else "")

    def _arrange(self) -> None:
        self.bar.setVisible(not self._bare and self.stage in (Stage.TRIAL, Stage.UNREADABLE))

    def _rest(self, answered: list[bool]) -> str:
        left = answered.count(False)
        given = [one.said.seconds for one in self._answers().values() if one.said.seconds > 0]
        if not left:
            return ""
        if len(given) < 3:
            return self.tr("{0} left").format(grouped(left))
        each = sum(min(_LONGEST, seconds) for seconds in given) / len(given)
        return self.tr("{0} left, about {1}").format(grouped(left), duration(each * left))

    def _show_time(self) -> None:
        seen = self._time.elapsed() / 1000 if self.stage is Stage.TRIAL and self.view.is_shown else None
        self.bar.show_time(seen)

    def _open_note(self) -> None:
        if self.stage is Stage.TRIAL and self.view.is_shown and not self._bare:
            self.bar.note.setFocus()

    def _key(self, command: ReviewCommand) -> str:
        return next(iter(self.actions_.native(command)), "")

    def _show_keys(self) -> None:
        answers = self._key(ReviewCommand.ANSWER_A), self._key(ReviewCommand.ANSWER_B)
        undo = self.actions_.native(ReviewCommand.UNDO)
        self.bar.show_keys(answers, self._key(ReviewCommand.NOTE), undo[-1] if undo else "")
        self.strip.leave.set_key(self._key(ReviewCommand.LEAVE))


def _sealed(record: ReviewRecord, *, reading: Reading) -> tuple[Reading, tuple[Trial, ...]]:
    return reading, seal(record, reading)


def _opened(record: ReviewRecord, *, reading: Reading) -> BlindOutcome | None:
    open_seal(record, reading)
    return outcome_of(record.events(), reading)
