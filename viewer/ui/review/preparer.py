"""Pairs of a review are made ready in the background, ahead of the reader, one at a time."""

from __future__ import annotations

import queue
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.jobs.job import Progress, Step
from viewer.jobs.pause import Pause
from viewer.review.binding import KnownFiles
from viewer.review.events import Act
from viewer.review.record import ReviewRecord
from viewer.review.results_folder import results_of
from viewer.review.setup import ReviewSetup
from viewer.review.state import PairState
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.panes_first import PanesFirst
from viewer.ui.review.keeper import ReviewKeeper

_NEWS = "news"
"""Unit of a step that tells that something was found out, not how far the work is."""
_AHEAD = 3
"""Pairs that have their random fields before any is compared, so that a reader who is quick has something to read."""
_News = queue.SimpleQueue[tuple[Act, Any]]


class Preparer(QObject):
    """Of one open review; begins by itself, and again when pairs come to it. What is found out goes into the record.

    Pairs that were prepared before are held against their files once: quickly first, and where the reader is or comes
    to; wholly when no pair is left to prepare.

    Whoever closes the review stops it first, then closes ``jobs``.
    """

    progressed = Signal(int, object)
    """Number of the pair that is being prepared, and a Step."""
    prepared = Signal(int)
    """All of this pair's fields are planned, and in the record; its files are those that it was identified by."""
    refused = Signal(int, str)
    """This pair cannot be looked at, and why."""
    let_go = Signal()
    """Nothing is done with a pair any more, whatever became of it; another one may be next."""

    def __init__(self, keeper: ReviewKeeper, jobs: JobPool, parent: QObject | None = None) -> None:
        """``jobs``: one of its threads works for the preparer for a long time."""
        super().__init__(parent)
        self._keeper, self._jobs = keeper, jobs
        self.under_way: int | None = None
        """Number of the pair that is being prepared."""
        self._pair: int | None = None
        """The same, or that of the pair whose files are looked at."""
        self.step: Step | None = None
        """How far that is."""
        self._job: Job | None = None
        self._quick = False
        """Whether it stops at the random fields."""
        self._news: _News = queue.SimpleQueue()
        self._known = KnownFiles()
        self._tried: set[int] = set()
        """Pairs that were prepared or refused since the review was opened."""
        self._drawn: set[int] = set()
        """Pairs whose random fields were drawn, or whose files were quickly looked at, since then."""
        self._coming: tuple[int, ...] = ()
        """Pairs that are wanted first."""
        self._stopped = self._busy = False
        self._panes = PanesFirst(self._missing, self)
        # Not at once: who closes the pool of jobs hears of their end, and no other may begin then.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin_next)
        keeper.changed.connect(self._changed)
        keeper.failed.connect(self._look_again)
        self._soon.start()

    def ahead_of(self, pair: int, *then: int) -> None:
        """Prepare this pair first, ``then`` these, then those behind it in the list: where the reader is, and goes.

        Where the pair has no fields at all yet, the work on another one is put off; what it compared is kept.
        """
        self._coming = pair, *then
        wanted = self._wanted()
        waited_for = bool(wanted) and wanted[0].pair.number == pair and not wanted[0].fields
        if waited_for and self._job is not None and self._pair != pair:
            self._job.cancel()

    def busy(self, busy: bool) -> None:
        """Whether panes wait for pixels: then the work waits, too, but for a turn now and then."""
        self._busy = busy
        if busy and self._job is not None:
            self._panes.moved()

    def try_again(self, pair: int) -> None:
        """Prepare a pair that was refused, or whose slide could not be read, once more: it may be there now."""
        self._tried.discard(pair)
        self._drawn.discard(pair)
        self._soon.start()

    def stop(self) -> None:
        """Begin nothing any more, and end what is under way; what was compared is kept for the next time."""
        self._stopped = True
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()

    def _missing(self) -> int:
        return int(self._busy)

    def _wanted(self) -> list[PairState]:
        """Pairs that are to be prepared or looked at again, the first ones first."""
        pairs = self._keeper.state.pairs
        numbers = list(pairs)
        start = numbers.index(self._coming[0]) if self._coming and self._coming[0] in pairs else 0
        order = dict.fromkeys((*self._coming, *numbers[start:], *numbers[:start]))
        near = [*order][:_AHEAD] if self._coming else []
        left = (pairs[number] for number in order if number in pairs and number not in self._tried)
        wanted = [one for one in left if one.drawn]
        # The sort keeps the order: files of pairs that nobody looks at now are hashed when all else is done.
        return sorted(wanted, key=lambda one: not self._is_needed(one) and one.pair.number not in near)

    @staticmethod
    def _is_needed(one: PairState) -> bool:
        return not one.complete or bool(one.refused)

    def _is_quick(self, one: PairState) -> bool:
        """Whether something of it is quickly known, and not known yet."""
        if one.pair.number in self._drawn:
            return False
        return not self._is_needed(one) or (not one.fields and self._keeper.state.setup.plan.random > 0)

    def _begin_next(self) -> None:
        wanted = self._wanted()
        # What is being written may be about the next pair: it is looked for again when that is on the disk.
        if self._job is not None or self._stopped or not wanted or self._keeper.is_writing:
            return
        setup = self._keeper.state.setup
        quick = [one for one in wanted[:_AHEAD] if self._is_quick(one)]
        self._quick = bool(quick)
        have = quick[0] if quick else wanted[0]
        self._news = queue.SimpleQueue()
        work = _Work(
            have=have,
            setup=setup,
            folder=results_of(self._keeper.record.path),
            pause=self._panes.begin(),
            known=self._known,
            quick=self._quick,
            news=self._news,
        )
        self._pair, self.step = have.pair.number, None
        self.under_way = self._pair if self._is_needed(have) else None
        self._job = self._jobs.start(f"Prepare {have.pair.name}", work.done)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.over.connect(self._over)
        self.busy(self._busy)

    def _changed(self) -> None:
        """The review is another one: pairs may have come, or the one under way is no part of it any more."""
        if self._job is not None and self._pair not in self._keeper.state.pairs:
            self._job.cancel()
        self._soon.start()

    def _look_again(self, _error: object) -> None:
        self._soon.start()

    def _progressed(self, step: Step) -> None:
        self._take_news()
        if step.unit != _NEWS and self.under_way is not None:
            self.step = step
            self.progressed.emit(self.under_way, step)

    def _take_news(self) -> None:
        """Have written what the work has told."""
        while not self._news.empty() and not self._stopped and self._pair is not None:
            self._keeper.write(partial(_append, self._pair, *self._news.get()))

    def _done(self, sentence: str) -> None:
        self._take_news()
        number = self._pair
        if number is None or self._stopped:
            return
        self._drawn.add(number)
        is_looked_at = self.under_way is None
        if self._quick and not sentence and (is_looked_at or self._keeper.state.setup.plan.needs_comparison):
            return
        self._tried.add(number)
        # Told when all that stands before it is on the disk, and in the state.
        self._keeper.write(_nothing, then=partial(self._tell, number, sentence))

    def _failed(self, error: Exception) -> None:
        self._take_news()
        if self._pair is not None:
            self._tried.add(self._pair)
            self.refused.emit(self._pair, f"It could not be prepared: {error}")

    def _over(self) -> None:
        self._job = self._pair = self.under_way = self.step = None
        self.let_go.emit()
        self._panes.begin()
        if not self._stopped:
            self._soon.start()

    def _tell(self, number: int, sentence: str, _written: object) -> None:
        if sentence:
            self.refused.emit(number, sentence)
        else:
            self.prepared.emit(number)


@dataclass(frozen=True, slots=True)
class _Work:
    """What a job does; on its thread."""

    have: PairState
    setup: ReviewSetup
    folder: Path
    pause: Pause
    known: KnownFiles
    quick: bool
    news: _News

    def done(self, progress: Progress) -> str:
        """Prepare the pair; why it cannot be looked at, or nothing."""
        from viewer.review.preparing import prepare_pair  # takes half a second at first, which no window waits for

        def tell(act: Act, found: Any) -> None:
            self.news.put((act, found))
            progress.tick(1, 1, unit=_NEWS)

        return prepare_pair(
            self.have.pair,
            self.setup,
            self.folder,
            self.have,
            progress,
            tell,
            self.pause,
            known=self.known,
            compare=not self.quick,
        )


def _append(pair: int, act: Act, found: Any, record: ReviewRecord) -> None:
    """Write what was found out of a pair, unless it has been taken off the list meanwhile."""
    if pair in record.state.pairs:
        record.append(act, f"pair {pair}", after=found)


def _nothing(_record: ReviewRecord) -> None:
    """All that was told before is written when this is done."""
