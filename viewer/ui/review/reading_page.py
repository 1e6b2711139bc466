"""A reading of an open review: the panes of the pair, what is asked about the field, and nothing between two fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.jobs.duration import duration
from viewer.jobs.job import Step
from viewer.review.judging import judged_pair
from viewer.review.order import pairs_of, progress_of, stops_of_pair
from viewer.review.pace import seconds_left
from viewer.review.setup import Verdict
from viewer.review.state import ReadingState, ReviewState
from viewer.review.stops import Reading, Stop
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.review.desk import Desk
from viewer.ui.review.desks import Desks
from viewer.ui.review.field_words import field_name, field_place, field_reason
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.key_sets import ReviewCommand
from viewer.ui.review.keys import ReviewActions
from viewer.ui.review.preparer import Preparer
from viewer.ui.review.reading_flow import ReadingFlow
from viewer.ui.review.reading_hints import counts_of, end_words, hint
from viewer.ui.review.reading_strip import ReadingStrip
from viewer.ui.review.reading_viewing import ReadingViewing
from viewer.ui.review.verdict_bar import VerdictBar
from viewer.ui.review.verdict_words import verdict_word
from viewer.ui.review.verdict_writer import Said
from viewer.ui.settings import Settings
from viewer.ui.widgets import EmptyState
from viewer.ui.widgets.numbers import grouped

_VERDICTS = {
    Verdict.SAME: ReviewCommand.SAME,
    Verdict.UNSURE: ReviewCommand.UNSURE,
    Verdict.DIFFERENT: ReviewCommand.DIFFERENT,
}
_SECOND_MS = 1000


class ReadingPage(QWidget):
    """Of one review; ``begin`` as often as somebody reads."""

    left = Signal()
    """The reader wants to go elsewhere; where they were is kept."""
    finished = Signal(object)
    """The reader has ended this Reading, in which all was judged."""
    desk_changed = Signal(object)
    """Another Desk is looked at."""

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
        self._steps: dict[int, Step] = {}
        self._is_bare = False
        self.desks = Desks(settings, jobs)
        self.flow = ReadingFlow(keeper, self.desks, self)
        self.strip, self.bar, self.end = ReadingStrip(), VerdictBar(), EmptyState()
        self._stack = QStackedWidget()
        self.viewing = ReadingViewing(self.flow, self.desks, keeper, jobs, self)
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.desks, 1)
        row.addWidget(self.viewing.panel)
        self._panes = panes
        self._stack.addWidget(panes)
        self._stack.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._show_time)
        self.actions_ = ReviewActions(self, settings, self._handlers())
        self.strip.show_ways([self.actions_[one] for one in _SHOWN])
        self._connect()
        self._show_keys()

    def _handlers(self) -> Mapping[ReviewCommand, Callable[[], object]]:
        command = ReviewCommand
        return {
            **{one: partial(self.flow.judge, verdict) for verdict, one in _VERDICTS.items()},
            command.NEXT: partial(self.flow.step, 1),
            command.PREVIOUS: partial(self.flow.step, -1),
            command.NEXT_PAIR: partial(self.flow.step_pair, 1),
            command.PREVIOUS_PAIR: partial(self.flow.step_pair, -1),
            command.UNDO: self.flow.undo,
            command.NOTE: self.bar.note.open,
            command.LEAVE: self.leave,
            command.SLIDE: self.strip.open_menu,
            command.LOOKED_AT: self.viewing.toggle,
            **{one: partial(self._show, str(one)) for one in _SHOWN},
        }

    def _connect(self) -> None:
        flow, writer = self.flow, self.flow.writer
        flow.moved.connect(self._moved)
        flow.changed.connect(self._show_stop)
        flow.told.connect(self.bar.say)
        writer.said.connect(self._said)
        writer.undone.connect(self._undone)
        writer.failed.connect(self._failed)
        writer.ended.connect(self._ended)
        self.bar.judged.connect(flow.judge)
        self.bar.undo_requested.connect(flow.undo)
        self.bar.passing.connect(self._show_passing)
        self.bar.note.typed.connect(flow.annotate)
        self.bar.note.left.connect(self.desks.focus)
        self.strip.slide_judged.connect(flow.judge_slide)
        self.strip.left.connect(self.leave)
        self.strip.looked_at.clicked.connect(self.viewing.toggle)
        self.viewing.shown_changed.connect(self.strip.looked_at.setChecked)
        self.end.action_triggered.connect(flow.end)
        self.end.other_triggered.connect(flow.undo)
        self.actions_.changed.connect(self._show_keys)
        self.desks.current_changed.connect(self.desk_changed)
        self.desks.told.connect(self.bar.say)
        self.desks.looked.connect(self._tell_busy)
        self.desks.sharp.connect(self._tell_busy)
        self.desks.changed.connect(self._show_stop)
        self.desks.again.connect(self._look_again)
        self._preparer.progressed.connect(self._prepares)

    # --- from outside ------------------------------------------------------------------------------------------

    def begin(self, reading: Reading, pair: int | None = None) -> None:
        """Go on where the reader was, or with a pair; the reading has begun in the record."""
        if self.flow.reading is not None:
            self._let_go()
        self.strip.show_title(self.tr("{0} · {1}").format(self._keeper.state.setup.title, reading.reader))
        self.flow.begin(reading, pair)
        self._second.start()

    def leave(self) -> None:
        """Keep where the reader is, and go."""
        self._let_go()
        self.left.emit()

    def stop(self) -> None:
        """Keep where the reader is, and let all slides go for good."""
        self._let_go()
        self.desks.stop()

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the slides and the line above them."""
        self._is_bare = bare
        self._show_bar()
        self._show_stop()
        self.viewing.set_bare(bare)
        self.desks.show_headers(not bare)

    @property
    def desk(self) -> Desk | None:
        """The pair that is looked at."""
        return self.desks.current

    def _let_go(self) -> None:
        self._second.stop()
        self.bar.note.finish()
        self.viewing.leave()
        self.flow.leave()
        self._preparer.busy(False)

    # --- what happens ------------------------------------------------------------------------------------------

    def _show(self, command: str) -> None:
        """Look in another way, as in the main window."""
        desk = self.desk
        if desk is not None and desk.is_open and not self.flow.is_done:
            {**desk.looking.handlers(), **desk.display.handlers(), **desk.colouring.handlers()}[command]()

    def _look_again(self) -> None:
        self.viewing.leave()
        self.flow.look_again()

    def _show_bar(self) -> None:
        """Where nothing is left to judge, it says nothing."""
        self.bar.setVisible(not (self._is_bare or self.flow.is_done))

    def _moved(self) -> None:
        flow = self.flow
        self._show_bar()
        self._stack.setCurrentWidget(self.end if flow.is_done else self._panes)
        if flow.is_done:
            self._show_end()
        elif flow.pair is not None:
            self._preparer.ahead_of(flow.pair, *flow.coming)
        # First, since the note tells what it holds when the keys leave it.
        self._show_stop()
        if not flow.is_done:
            self.desks.focus()
        self._tell_busy()

    def _said(self, said: Said) -> None:
        self.bar.offer_undo(self._words(said))

    def _undone(self, said: Said) -> None:
        self.bar.say(self.tr("Undone: {0}").format(self._words(said)))

    def _failed(self, error: SlideError) -> None:
        self.bar.show_trouble(f"{error} {error.advice}".strip())

    def _ended(self, reading: Reading) -> None:
        self._let_go()
        self.finished.emit(reading)

    def _prepares(self, pair: int, step: Step) -> None:
        self._steps[pair] = step
        if self.flow.waits and pair == self.flow.pair:
            self._show_hint()

    def _tell_busy(self) -> None:
        """Work behind the panes waits for what the reader waits for."""
        desk = self.desk
        self._preparer.busy(desk is not None and self.flow.reading is not None and not desk.was_sharp)

    # --- what is said ------------------------------------------------------------------------------------------

    def _words(self, said: Said) -> str:
        state = self.flow.state
        word = verdict_word(said.verdict) if said.verdict is not None else self.tr("what the rule says")
        if said.of_slide:
            return self.tr("{0}: {1}").format(state.pairs[said.stop.pair].pair.name, word)
        return self.tr("{0}: {1}").format(field_name(said.stop), word)

    def _where(self, stop: Stop) -> str:
        """Its number is that of the report; where it stands in the order of the pair is another."""
        return self.tr("{0} ({1} of {2})").format(field_name(stop), *field_place(self.flow.state, stop))

    def _show_keys(self) -> None:
        first = {command: next(iter(self.actions_.native(command)), "") for command in ReviewCommand}
        keys = {verdict: first[command] for verdict, command in _VERDICTS.items()}
        self.bar.show_keys(keys, first[ReviewCommand.NOTE], first[ReviewCommand.UNDO])
        self.strip.show_keys(first[ReviewCommand.LEAVE], first[ReviewCommand.SLIDE], first[ReviewCommand.LOOKED_AT])

    def _show_stop(self) -> None:
        flow, desk = self.flow, self.desk
        if flow.reading is None or flow.pair is None:
            return
        state, now = flow.state, flow.state.reading(flow.reading)
        given = flow.writer.given(flow.stop)
        seen = desk is not None and not desk.refusal
        may = now is not None and not now.ended
        verdict = given.verdict if given is not None else None
        enabled = flow.stop is not None and seen and may
        self.bar.show_stop(flow.stop, verdict, flow.writer.draft(flow.stop), enabled=enabled)
        self.bar.show_undoable(may and flow.writer.can_undo)
        self.bar.show_counts(counts_of(now))
        self.bar.show_caution(" ".join(map(localized, state.pairs[flow.pair].cautions)))
        self._show_strip(state, now, flow.reading, flow.pair)
        self._show_hint()
        self._show_time()

    def _show_strip(self, state: ReviewState, now: ReadingState | None, reading: Reading, number: int) -> None:
        flow, pairs = self.flow, pairs_of(state, reading)
        numbers = [one.pair.number for one in pairs]
        progress = progress_of(state, reading)
        pair = state.pairs[number]
        words = self.tr("Pair {0} of {1}, {2}")
        place = numbers.index(number) + 1 if number in numbers else 0
        field = self._where(flow.stop) if flow.stop is not None else ""
        reason = field_reason(flow.field) if flow.field is not None else ""
        self.strip.show_stop(words.format(place, grouped(len(pairs)), pair.pair.name), field, reason)
        stops = stops_of_pair(state, number)
        judged = [now is not None and stop in now.verdicts for stop in stops]
        own = next((one for one in progress.pairs if one.pair == number), None)
        here = stops.index(flow.stop) if flow.stop in stops else None
        self.strip.progress.show_stops(judged, here, own.expected - own.stops if own is not None else 0)
        left = max(0, progress.expected - progress.judged)
        seconds = seconds_left(now, progress) if now is not None else None
        about = self.tr(", about {0}").format(duration(seconds)) if seconds and left else ""
        self.strip.show_left(self.tr("{0} left{1}").format(grouped(left), about))
        judgement = judged_pair(state, reading, number)
        levels = [
            f"{at:g}×: {verdict_word(verdict) if verdict is not None else self.tr('not judged')}"
            for at, verdict in judgement.levels.items()
            if at is not None
        ]
        self.strip.show_slide(judgement, state.setup.rule, levels)
        self.strip.slide.setEnabled(now is not None and not now.ended)

    def _show_hint(self) -> None:
        flow = self.flow
        words = hint(flow, self.desk, self._steps.get(flow.pair) if flow.pair is not None else None)
        self.bar.show_hint(words)
        if self.bar.isHidden() and not self.bar.is_saying:
            may_judge = flow.stop is not None and self.bar.buttons[Verdict.SAME].isEnabled()
            self.strip.show_passing("" if may_judge else words)

    def _show_passing(self, text: str) -> None:
        """The bar itself says it where it is seen."""
        self.strip.show_passing(text if self.bar.isHidden() else "")
        if not text:
            self._show_hint()

    def _show_time(self) -> None:
        flow = self.flow
        self.bar.show_time(flow.seconds if flow.stop is not None else None)

    def _show_end(self) -> None:
        flow = self.flow
        if flow.reading is not None:
            words = end_words(flow.writer.now, progress_of(flow.state, flow.reading))
            self.end.show_message(words.title, words.advice, action=words.action, other=words.other)
            self.end.focus_action()

    # --- keys that are held ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The other slide, as long as its key is held."""
        if self.desk is not None and self.actions_.is_key(ReviewCommand.OTHER, event):
            if not event.isAutoRepeat():
                self.desk.display.hold()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The slides as they were."""
        if self.desk is not None and self.actions_.is_key(ReviewCommand.OTHER, event) and not event.isAutoRepeat():
            self.desk.display.release()
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A key that is let go in another window is not told here."""
        if event.type() == QEvent.Type.ActivationChange:
            self.flow.be_away(not self.isActiveWindow())
            if self.desk is not None and not self.isActiveWindow():
                self.desk.display.release()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are meant for the slides."""
        super().showEvent(event)
        self.desks.focus()


_SHOWN = (
    ReviewCommand.CURTAIN,
    ReviewCommand.DIFFERENCE,
    ReviewCommand.SSIM,
    ReviewCommand.BLINK,
    ReviewCommand.OVERLAY,
    ReviewCommand.SIDE_BY_SIDE,
    ReviewCommand.PROFILES,
    ReviewCommand.FIT,
    *(ReviewCommand(f"magnification_{number}") for number in range(1, len(NAMED_MAGNIFICATIONS) + 1)),
)
"""Commands that mean what they mean in the main window, and are named as there."""
