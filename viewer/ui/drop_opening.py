"""Opens what was dropped on the window: slides, a session, a review, or the result of a comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.comparison.state import MOST_PANES
from viewer.review.named import is_review
from viewer.ui.dropped import dropped_one, original_first
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.session_keeper import is_session


class DropOpening(QObject):
    """One slide dropped on a single open slide becomes its conversion."""

    def __init__(
        self,
        session: Session,
        jobs: JobPool,
        open_paths: Callable[[Sequence[Path]], object],
        ask: Callable[[Sequence[Path]], object],
        show_result: Callable[[Path], object],
        tell: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """``open_paths`` opens an original and its conversions, ``show_result`` the folder of a result.

        ``ask`` is told what is opened, and asks for the other slide where that is one alone.
        """
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._open, self._ask, self._show_result, self._tell = open_paths, ask, show_result, tell

    def take(self, paths: list[Path]) -> None:
        """Open ``paths``, in the order that they have by what they are."""
        # To tell what they are, files are read: not here, where a drive that sleeps would hold the window.
        if any(map(is_review, paths)):
            self._open(paths)
        elif len(paths) == 1 and not is_session(paths[0]):
            looked = self._jobs.start("Look at what was dropped", partial(dropped_one, paths[0]))
            looked.done.connect(self._take_one)
        elif paths:
            self._take(paths)

    def _take_one(self, looked: tuple[Path, Path | None]) -> None:
        path, result = looked
        slots = self._session.slots
        if result is not None:
            self._show_result(result)
        else:
            # A slide that could not be opened is no original of anything.
            is_one = len(slots) == 1 and slots[0].path != path and slots[0].error is None
            self._take([slots[0].path, path] if is_one else [path])

    def _take(self, paths: list[Path]) -> None:
        self._jobs.start("Look at what was dropped", partial(original_first, paths)).done.connect(self._open_dropped)

    def _open_dropped(self, paths: list[Path]) -> None:
        self._open(paths[:MOST_PANES])
        self._ask(paths[:MOST_PANES])
        if left_out := paths[MOST_PANES:]:
            sentence = self.tr("{0} of {1} are open: no more than {0} slides are compared at once. Left out: {2}.")
            names = ", ".join(path.name for path in left_out)
            self._tell(sentence.format(MOST_PANES, len(paths), names))
