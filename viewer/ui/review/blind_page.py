"""A blinded test on screen: waits for its fields, shows one trial after the other, and its result."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.review.blind_field import BlindField
from viewer.review.blind_outcome import BlindOutcome
from viewer.review.setup import Kind
from viewer.review.state import ReviewState
from viewer.review.stops import Reading
from viewer.ui.job_pool import JobPool
from viewer.ui.review.blind_bar import BlindBar
from viewer.ui.review.blind_flow import BlindFlow
from viewer.ui.review.blind_say import (
    rest_words,
    say_answered,
    say_begin,
    say_failed,
    say_result,
    say_unreadable,
    say_waiting,
)
from viewer.ui.review.blind_sheet import BlindSheet
from viewer.ui.review.blind_strip import BlindStrip
from viewer.ui.review.blind_view import BlindView
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.key_sets import ReviewCommand
from viewer.ui.review.keys import ReviewActions
from viewer.ui.review.preparer import Preparer
from viewer.ui.settings import Settings
from viewer.ui.widgets.numbers import grouped

_LEAST = 500
"""Milliseconds for which a field is on screen before an answer is taken: nobody compares it sooner, and a key that is
pressed twice, or bounces, would answer the next one unseen."""


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
    report_requested = Signal()
    """Once the seal is opened."""

    def __init__(
        self,
        keeper: ReviewKeeper,
        preparer: Preparer,
        settings: Settings,
        jobs: JobPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._time = QElapsedTimer()
        self.stage = Stage.WAITING
        self.strip, self.view, self.bar, self.sheet = BlindStrip(), BlindView(), BlindBar(), BlindSheet()
        self.flow = BlindFlow(keeper, preparer, jobs, self.view.largest_place, self)
        self.flow.waiting.connect(self._wait)
        self.flow.sealed.connect(self._say_begin)
        self.flow.asked.connect(self._ask)
        self.flow.arrived.connect(self._show)
        self.flow.answered.connect(self._say_answered)
        self.flow.opened.connect(self._say_result)
        self.flow.failed.connect(self._say_failed)
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
        self.looking = QTimer(self, singleShot=True, interval=_LEAST)
        """Runs while a field is on screen that was not there long enough to be answered."""
        self.looking.timeout.connect(self._may_answer)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self._show_time)
        self.actions_ = ReviewActions(self, settings, self._handlers())
        self.actions_.changed.connect(self._show_keys)
        self._show_keys()
        self._bare = False

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
        setup = self._keeper.state.setup
        self.bar.show_kind(setup.kind)
        self.view.pixel_grid = setup.blind.pixel_grid
        self.flow.begin(reading)

    def leave(self) -> None:
        """Back to the work list; everything is written already."""
        self._forget()
        self.left.emit()

    def stop(self) -> None:
        """Nothing is asked of slides or keeper any more."""
        self._forget()
        self.flow.stop()

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the slides and the thin strip, or everything."""
        self._bare = bare
        self._arrange()

    def _forget(self) -> None:
        self.flow.forget()
        self._ticks.stop()
        self.looking.stop()
        self.view.show_nothing()
        self.sheet.clear()

    def _act(self) -> None:
        """What the sheet offers first."""
        match self.stage:
            case Stage.BEGIN:
                self.flow.ask_next()
            case Stage.UNREADABLE:
                self.flow.try_again()
            case Stage.ANSWERED:
                self.flow.open_seal()
            case Stage.RESULT:
                self._forget()
                self.report_requested.emit()
            case _:
                self.leave()

    def _act_otherwise(self) -> None:
        match self.stage:
            case Stage.UNREADABLE:
                self._say("", 0.0)
            case Stage.ANSWERED:
                self.undo()
            case Stage.RESULT:
                reading = self.flow.reading
                self._forget()
                self.finished.emit(reading)
            case _:
                self.leave()

    # --- what the flow tells -----------------------------------------------------------------------------------

    def _wait(self, state: ReviewState | None) -> None:
        say_waiting(self.sheet, state)
        self._enter(Stage.WAITING)

    def _say_begin(self) -> None:
        state, reading = self._keeper.state, self.flow.reading
        assert reading is not None
        sealed = state.readings[reading].sealed
        assert sealed is not None
        answers = (self._key(ReviewCommand.ANSWER_A), self._key(ReviewCommand.ANSWER_B))
        say_begin(self.sheet, state, sealed, answers)
        self._enter(Stage.BEGIN)

    def _ask(self) -> None:
        self._time.invalidate()
        self.looking.stop()
        self.bar.note.clear()
        self.view.show_nothing(self.tr("The next field is being read."))
        self._enter(Stage.TRIAL)

    def _show(self, field: BlindField | None) -> None:
        trial = self.flow.trial
        if trial is None or self.stage is not Stage.TRIAL:
            return
        if field is None:
            say_unreadable(self.sheet)
            self._enter(Stage.UNREADABLE)
        else:
            is_abx = self._keeper.state.setup.kind is Kind.ABX
            self.view.show_field(field, trial.original, trial.right if is_abx else None)

    def _say_answered(self) -> None:
        self.bar.note.clear()
        self.view.show_nothing()
        say_answered(self.sheet, len(self.flow.trials))
        self._enter(Stage.ANSWERED)

    def _say_result(self, outcome: BlindOutcome) -> None:
        say_result(self.sheet, self._keeper.state, outcome)
        self._enter(Stage.RESULT)

    def _say_failed(self, error: Exception) -> None:
        say_failed(self.sheet, error)
        self._enter(Stage.FAILED)

    # --- answers -----------------------------------------------------------------------------------------------

    def answer(self, side: str) -> None:
        """Say "A" or "B" of the trial that is on screen; nothing while there is none, or it has only just come."""
        if self._is_asked:
            self._say(side, round(self._time.elapsed() / 1000, 2))
        elif self.looking.isActive():
            self.looking.start()  # a key that is held may come as many presses

    def undo(self) -> None:
        """Take the last answer back, and show its field again."""
        if self.stage in (Stage.TRIAL, Stage.UNREADABLE, Stage.ANSWERED):
            self.flow.undo()

    def _say(self, side: str, seconds: float) -> None:
        self._ticks.stop()
        self.flow.say(
            side, seconds, self.view.shown_as(str(self._keeper.state.setup.kind)), self.bar.note.text().strip()
        )

    @property
    def _is_asked(self) -> bool:
        """Whether an answer to what is on screen is taken."""
        return self.stage is Stage.TRIAL and self.view.is_shown and not self.looking.isActive()

    def _shown(self) -> None:
        self._time.start()
        self._ticks.start()
        self._show_time()
        self.bar.note.setEnabled(True)
        self.looking.start()

    def _may_answer(self) -> None:
        self.bar.enable(self._is_asked)

    # --- what is around ----------------------------------------------------------------------------------------

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stack.setCurrentWidget(self.view if stage is Stage.TRIAL else self.sheet)
        if stage is not Stage.TRIAL:
            self._ticks.stop()
        self.bar.enable(self._is_asked)
        self._arrange()
        self.setFocusProxy(self.view if stage is Stage.TRIAL else self.sheet)
        self.setFocus()
        self._show_time()
        answers, trial = self.flow.answers(), self.flow.trial
        answered = [one.number in answers for one in self.flow.trials]
        here = trial.number - 1 if trial is not None and stage is not Stage.RESULT else None
        self.strip.show_place(answered, here, rest_words(answered.count(False), answers.values()))
        self.strip.sealed.setVisible(stage is not Stage.RESULT)
        words = self.tr("{0} answered")
        self.bar.count.setText(words.format(grouped(sum(answered))) if answered else "")

    def _arrange(self) -> None:
        self.bar.setVisible(not self._bare and self.stage in (Stage.TRIAL, Stage.UNREADABLE))

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
