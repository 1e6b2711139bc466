"""A reader's way through the stops: what a key means now, and where it goes on."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.review.judging import judged_pair
from viewer.review.order import (
    fields_of,
    next_open,
    pairs_of,
    progress_of,
    step,
    step_pair,
    stops_of,
    stops_of_pair,
)
from viewer.review.place import Place
from viewer.review.record import ReviewRecord
from viewer.review.setup import Verdict
from viewer.review.state import ReviewState
from viewer.review.stops import PlannedField, Reading, Stop
from viewer.ui.review.desks import Aim, Desks
from viewer.ui.review.field_words import field_tag
from viewer.ui.review.glance import Glance
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.verdict_writer import Draft, Said, VerdictWriter

_REST_MS = 1000
"""How long a view must have stood before it is one to come back to."""
_AHEAD_MS = 100
"""How long the first field of a pair is looked at before the next pair is opened behind it."""


_Wish = Callable[[], object]


class ReadingFlow(QObject):
    """Takes wishes in their order: what the one before wrote is on the disk, and the field there, before the next."""

    moved = Signal()
    """Another stop is looked at, or none."""
    changed = Signal()
    """The same stop; what is known of the review, or what is wished, is another."""
    told = Signal(str)
    """Why a key did nothing, or a pair was left out."""

    def __init__(self, keeper: ReviewKeeper, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._desks = keeper, desks
        self.writer = VerdictWriter(keeper, self)
        self.reading: Reading | None = None
        self.stop: Stop | None = None
        """What is looked at; None while there is nothing to judge."""
        self.pair: int | None = None
        """That is shown."""
        self.waits = False
        """Whether fields of ``pair`` are still being prepared."""
        self.is_done = False
        """Whether all is judged."""
        self._after: Stop | None = None
        """Behind which it goes on when fields come."""
        self._wishes: deque[_Wish] = deque()
        self._begins = False
        self.glance = Glance()
        self._seconds: dict[Stop, float] = {}
        self._since, self._is_away = 0.0, False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.keep_place)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._open_ahead)
        keeper.changed.connect(self._follow)
        self.writer.said.connect(self._said)
        self.writer.undone.connect(self._undone)
        self.writer.refused.connect(self.told)
        self.writer.failed.connect(self._not_written)
        desks.sharp.connect(self._sharp)
        desks.changed.connect(self._pump)
        desks.looked.connect(self._looked)

    # --- what there is -----------------------------------------------------------------------------------------

    @property
    def state(self) -> ReviewState:
        """The review as of now."""
        return self._keeper.state

    @property
    def field(self) -> PlannedField | None:
        """The one that is looked at."""
        return self._field(self.stop) if self.stop is not None else None

    @property
    def seconds(self) -> float:
        """For which the stop has been on screen."""
        before = self._seconds.get(self.stop, 0.0) if self.stop is not None else 0.0
        return before if self._is_away else before + time.monotonic() - self._since

    def be_away(self, away: bool) -> None:
        """Somebody looks at another window meanwhile, or is back."""
        if away != self._is_away:
            self._leave_stop()
            self._is_away = away

    # --- wishes ------------------------------------------------------------------------------------------------

    @property
    def coming(self) -> tuple[int, ...]:
        """The pairs behind this one, in the order of the reading."""
        every = [one.pair.number for one in pairs_of(self.state, self.reading)] if self.reading is not None else []
        return tuple(every[every.index(self.pair) + 1 :]) if self.pair in every else ()

    def begin(self, reading: Reading, pair: int | None = None) -> None:
        """Go on where the reader was, or with ``pair``; the reading has begun in the record."""
        self.writer.begin(reading)
        self._seconds.clear()
        self._wishes.clear()
        self.reading, self.stop, self._after = reading, None, None
        self.waits, self.is_done, self._begins = False, False, True
        self._keeper.write(partial(_place_of, reading), then=partial(self._begin_at, pair))

    def judge(self, verdict: Verdict) -> None:
        """Say what the field is that is seen now, and go on: one that is not there yet gets no verdict unseen."""
        desk = self._desks.current
        if self.stop is None or desk is None or desk.refusal:
            return
        counts = self.glance.press()
        if not desk.was_sharp or self._begins:
            self._tell_unseen()
        elif counts:
            self._ask(partial(self._judge, self.stop, verdict))
        else:
            self.told.emit(self.tr("Not counted: the field had only just come."))

    def judge_slide(self, verdict: Verdict | None) -> None:
        """Say what the slide is, whatever the rule says; None: what the rule says."""
        self._ask(partial(self._judge_slide, verdict))

    def annotate(self, stop: Stop, draft: Draft, finished: bool) -> None:
        """Note and categories of a stop: written with its verdict, or when finished where it has one."""
        if self.reading is not None and (finished or draft != self.writer.draft(stop)):
            self.writer.type(stop, draft)
            if finished and stop in self.writer.drafts and self.writer.given(stop) is not None:
                self._ask(partial(self._say_again, stop))
            self._rest.start()

    def step(self, places: int) -> None:
        """Look at another stop without judging this one."""
        self._ask(partial(self._step, step, places))

    def step_pair(self, places: int) -> None:
        """Look at another pair without judging this field."""
        self._ask(partial(self._step, step_pair, places))

    def undo(self) -> None:
        """Take back what was said last."""
        self._ask(self.writer.undo)

    def end(self) -> None:
        """End the reading: its verdicts stand from now on."""
        self._ask(self.writer.end)

    def look_again(self) -> None:
        """Open the slides of the pair once more that is shown: what could not be read may be there again."""
        if self.reading is not None and self.pair is not None and not (self._begins or self.is_done):
            self._desks.close_current()
            if self.stop is not None:
                self._go(self.stop)
            else:
                self._wait(self.pair)

    def leave(self) -> None:
        """Keep where the reader is, and let the slides go."""
        self.keep_place()
        self._ahead.stop()
        self._wishes.clear()
        self.writer.begin(None)
        self.reading, self.stop, self.pair, self.waits, self._begins = None, None, None, False, False
        self._desks.close_all()

    def keep_place(self) -> None:
        """Have the record know where the reader is."""
        self._rest.stop()
        # What is being written says itself where the reader is afterwards.
        place = None if self.writer.is_busy else self._place()
        if self.reading is not None and place is not None:
            self._keeper.write(partial(_keep_place, self.reading, place))

    def _ask(self, wish: _Wish) -> None:
        if self.reading is not None:
            self._wishes.append(wish)
            self._pump()

    def _pump(self) -> None:
        """Do what is wished, as long as nothing is awaited."""
        while self._wishes and not (self.writer.is_busy or self._begins):
            self._wishes.popleft()()
        self.changed.emit()

    def _tell_unseen(self) -> None:
        self.told.emit(self.tr("Not counted: the field was not there yet when the key was pressed."))

    # --- what they do ------------------------------------------------------------------------------------------

    def _judge(self, stop: Stop, verdict: Verdict) -> None:
        desk = self._desks.current
        if self.reading is None or desk is None:
            return
        if stop != self.stop:
            self._tell_unseen()  # the key was pressed once more while the verdict on the field before was written
            return
        coming = next_open(self.state, self.reading, stop, given=(stop,))
        place = Place(coming) if coming is not None else Place(stop, is_left=True)
        self.writer.judge(stop, verdict, self.seconds, desk.shown_as(), place)

    def _judge_slide(self, verdict: Verdict | None) -> None:
        stop = self.stop or self._after
        if stop is None or self.pair is None or self.reading is None:
            return
        if verdict is not None and not judged_pair(self.state, self.reading, self.pair).counts.judged:
            self.told.emit(self.tr("Nothing of this slide was judged: judge a field of it first."))
        else:
            self.writer.judge_slide(self.pair, verdict, stop, self._place())

    def _say_again(self, stop: Stop) -> None:
        self.writer.say_again(stop, self._place())

    def _said(self, said: Said) -> None:
        if said.moves_on and self.stop == said.stop:
            self._go_on(said.stop)
        self._pump()

    def _undone(self, said: Said) -> None:
        if said.stop != self.stop and said.stop in stops_of_pair(self.state, said.stop.pair):
            self._go(said.stop)
        self._pump()

    def _not_written(self, _error: object) -> None:
        self._wishes.clear()
        self.changed.emit()

    def _step(self, way: Callable[[ReviewState, Reading, Stop | None, int], Stop | None], places: int) -> None:
        if self.reading is None:
            return
        coming = way(self.state, self.reading, self.stop or self._after, places)
        if coming is not None and coming != self.stop:
            self._go(coming)
            self.keep_place()
        elif way is step_pair:
            self.told.emit(self.tr("This is the last pair.") if places > 0 else self.tr("This is the first pair."))
        else:
            self.told.emit(self.tr("This is the last field.") if places > 0 else self.tr("This is the first field."))

    # --- going on ----------------------------------------------------------------------------------------------

    def _begin_at(self, pair: int | None, told: dict[str, Any]) -> None:
        self._begins = False
        reading, place = self.reading, Place.of(told)
        if reading is None:
            return
        stops, now = stops_of(self.state, reading), self.state.reading(reading)
        if pair is not None and (place is None or place.stop.pair != pair):
            own = [stop for stop in stops if stop.pair == pair]
            is_open = next((stop for stop in own if now is None or stop not in now.verdicts), None)
            if own:
                self._go(is_open or own[0])
            else:
                self._wait(pair)
        elif place is None:
            self._go_on(None)
        elif place.is_left or place.stop not in stops or self.writer.given(place.stop) is not None:
            # A field that has its verdict is not offered for another one by accident.
            self._go_on(place.stop)
        else:
            if place.note or place.categories:
                self.writer.drafts[place.stop] = Draft(place.note, place.categories)
            self._go(place.stop, place)
        self._pump()

    def _go_on(self, after: Stop | None) -> None:
        """To the next stop without a verdict; where there is none yet, wait for it."""
        if self.reading is None:
            return
        coming = next_open(self.state, self.reading, after)
        if coming is not None:
            self._go(coming)
            return
        self._after = after
        waiting = [one.pair for one in progress_of(self.state, self.reading).pairs if not one.is_done]
        if waiting:
            self._wait(after.pair if after is not None and after.pair in waiting else waiting[0])
        else:
            self._leave_stop()
            self.stop, self.waits, self.is_done = None, False, True
            self.moved.emit()

    def _go(self, stop: Stop, place: Place | None = None) -> None:
        self._leave_stop()
        if stop.pair != self.pair:
            self._ahead.stop()
        self.stop, self.pair, self.waits, self.is_done, self._after = stop, stop.pair, False, False, stop
        self.glance.leave()
        self.changed.emit()  # first: nothing of the field before stands beside the one that comes
        aim = Aim(self._field(stop), stop.magnification, place.view if place is not None else None)
        self._desks.show_pair(self.state.pairs[stop.pair], aim, field_tag(self.state, stop))
        self.moved.emit()

    def _wait(self, pair: int) -> None:
        """Show all of a pair whose fields are not there yet."""
        self._leave_stop()
        self.stop, self.pair, self.waits, self.is_done = None, pair, True, False
        self.changed.emit()
        self._desks.show_pair(self.state.pairs[pair], Aim())
        self.moved.emit()

    def _follow(self) -> None:
        self._desks.know(self.state.pairs)
        if self.reading is None or self._begins or self.writer.is_busy:
            return
        shown = self.state.pairs.get(self.pair) if self.pair is not None else None
        if shown is not None and shown.refused and not self.is_done:
            self.told.emit(self.tr("{0} is left out: {1}").format(shown.pair.name, shown.refused))
            self._go_on(self.stop or self._after)
        elif self.waits:
            coming = next_open(self.state, self.reading, self._after)
            if coming is not None or progress_of(self.state, self.reading).is_done:
                self._go_on(self._after)
        self._pump()

    def _sharp(self) -> None:
        desk, stop = self._desks.current, self.stop
        self.glance.see()
        if self.reading is not None and desk is not None and stop is not None:
            coming = next_open(self.state, self.reading, stop, given=(stop,))
            if coming is not None and coming.pair == stop.pair:
                desk.read_ahead(self._field(coming), coming.magnification)
            if not self._ahead.isActive():
                self._ahead.start()
        self._pump()

    def _open_ahead(self) -> None:
        """The next pair that is not done, with its first field."""
        if self.reading is None or self.pair is None:
            return
        now = self.state.reading(self.reading)
        every = [one for one in pairs_of(self.state, self.reading) if not one.refused]
        here = next((place for place, one in enumerate(every) if one.pair.number == self.pair), len(every))
        for pair in every[here + 1 :] + every[:here]:
            stops = stops_of_pair(self.state, pair.pair.number)
            is_open = next((stop for stop in stops if now is None or stop not in now.verdicts), None)
            if is_open is not None:
                self._desks.open_ahead(pair, Aim(self._field(is_open), is_open.magnification))
                return
            if not pair.complete:
                self._desks.open_ahead(pair, Aim())
                return

    def _looked(self) -> None:
        if self.stop is not None:
            self._rest.start()

    def _leave_stop(self) -> None:
        if self.stop is not None:
            self._seconds[self.stop] = self.seconds
        self._since = time.monotonic()

    def _place(self) -> Place | None:
        desk = self._desks.current
        if self.stop is not None and desk is not None:
            draft = self.writer.drafts.get(self.stop, Draft())
            view = desk.view_now() if desk.is_open else None
            return Place(self.stop, False, view, draft.note, draft.categories)
        return Place(self._after, is_left=True) if self._after is not None else None

    def _field(self, stop: Stop) -> PlannedField | None:
        return next((one for one in fields_of(self.state.pairs[stop.pair]) if one.number == stop.field), None)


def _place_of(reading: Reading, record: ReviewRecord) -> dict[str, Any]:
    return record.place(reading)


def _keep_place(reading: Reading, place: Place, record: ReviewRecord) -> None:
    record.keep_place(reading, place.to_json())
