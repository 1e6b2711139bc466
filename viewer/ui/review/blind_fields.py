"""The fields of a blinded test, read in the background ahead of the reader; both sides come at once or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.review.blind_field import BlindField
from viewer.review.blind_reader import BlindReader
from viewer.review.blinding import Trial
from viewer.review.state import PairState
from viewer.ui.job_pool import JobPool

AHEAD = 2
"""Fields that are read before they are shown."""


class BlindFields(QObject):
    """Holds the field that is shown and the next ones."""

    arrived = Signal(int)
    """Number of a trial: its field is there, or cannot be had."""

    def __init__(self, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reader = BlindReader()
        self._there: dict[int, BlindField | None] = {}
        self._coming: set[int] = set()

    def want(self, trials: Sequence[Trial], pairs: Mapping[int, PairState], room: Size) -> None:
        """Have the fields of these trials there, the first one first; others are forgotten.

        Args:
            trials: Those that come next.
            pairs: By number.
            room: Device pixels of the largest place in which they may be shown.
        """
        wanted = {trial.number for trial in trials}
        self._there = {number: field for number, field in self._there.items() if number in wanted}
        for trial in trials:
            if trial.number not in self._there and trial.number not in self._coming:
                self._coming.add(trial.number)
                # Told in the same words whichever slides are read: jobs are seen by others.
                read = partial(_read, self._reader, pairs[trial.stop.pair], trial, room)
                self._jobs.start(self.tr("Read a field"), read).done.connect(self._done)

    def is_there(self, trial: Trial) -> bool:
        """Whether it is known what there is to be shown."""
        return trial.number in self._there

    def field(self, trial: Trial) -> BlindField | None:
        """That of a trial; None where it cannot be had from both slides."""
        return self._there.get(trial.number)

    def forget(self, trial: Trial) -> None:
        """Read it anew when it is wanted again."""
        self._there.pop(trial.number, None)

    def stop(self) -> None:
        """Give slides and fields back; nothing arrives any more."""
        self._there.clear()
        self._reader.close()
        self._reader, self._coming = BlindReader(), set()

    def _done(self, found: tuple[BlindReader, int, BlindField | None]) -> None:
        reader, number, field = found
        if reader is self._reader:
            self._coming.discard(number)
            self._there[number] = field
            self.arrived.emit(number)


def _read(
    reader: BlindReader, pair: PairState, trial: Trial, room: Size, _progress: Progress
) -> tuple[BlindReader, int, BlindField | None]:
    return reader, trial.number, reader.read(pair, trial.stop, room)
