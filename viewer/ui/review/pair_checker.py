"""Finds out in the background, pair by pair, whether original and conversion can be one and the same slide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.review.pair_list import Key
from viewer.review.pairing import Match
from viewer.review.slide_facts import SlideFacts, facts_of, misfit_of
from viewer.ui.job_pool import Job, JobPool


class PairChecker(QObject):
    """Opens both slides of every pair that nobody has looked at; one pair at a time, no slide twice."""

    checked = Signal(object, str)
    """Key of a pair, and why it can hardly be one, as ``misfit_of`` says."""

    def __init__(self, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._waiting: list[Key] = []
        self._facts: dict[Path, SlideFacts] = {}
        """Of slides that were opened; a job alone changes it, and there is one job at a time."""

    def check(self, pairs: Sequence[Match]) -> None:
        """These, as far as they are not known, instead of those that wait; what was added last comes first."""
        self._waiting = [pair.key for pair in pairs if pair.misfit is None]
        if self._job is None:
            self._next()

    def stop(self) -> None:
        """Nothing more comes."""
        self._waiting = []
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if self._waiting:
            key = self._waiting.pop()
            self._job = job = self._jobs.start("Look whether slides can be a pair", partial(_misfit, key, self._facts))
            job.done.connect(partial(self._tell, key))
            job.over.connect(self._over)

    def _tell(self, key: Key, misfit: str) -> None:
        if self._job is not None and not self._job.progress.is_cancelled:
            self.checked.emit(key, misfit)

    def _over(self) -> None:
        self._job = None
        self._next()


def _misfit(pair: Key, facts: dict[Path, SlideFacts], progress: Progress) -> str:
    for path in pair:
        progress.check()
        if path not in facts:
            facts[path] = facts_of(path)
    original, conversion = (facts[path] for path in pair)
    return misfit_of(original, conversion)
