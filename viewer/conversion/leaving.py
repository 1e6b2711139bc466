"""A conversion that is cancelled is over at once for whoever waits for it, whatever its threads are in the middle of.

A tile that is being encoded, or a read from a slow disk, cannot be interrupted: JPEG 2000 takes a tenth of a second for
a tile of 1024 px, many times that where others want the processors. So the work is done in a thread of its own. If it
has not ended a moment after it was cancelled, it is left to itself: it ends with what it is in the middle of, clears
what it wrote, and can no longer give anything its final name.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.memory import give_back_memory

_PATIENCE = 0.2
"""Seconds in which cancelled work may end in peace."""
_LOOK_EVERY = 0.03
_NAME = "Conversion"

_lock = threading.Lock()
_left: dict[Path, threading.Thread] = {}
"""Threads that were left, by the folder that they write for."""


class _Work[T]:
    def __init__(self, function: Callable[[Callable[[], None]], T], folder: Path) -> None:
        self._function, self._folder = function, folder
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._ended = threading.Event()
        self._is_finishing = self._is_left = False
        self.thread = threading.Thread(target=self._run, name=_NAME)

    def _run(self) -> None:
        try:
            self._result.append(self._function(self._finish))
        except Cancelled as error:
            self._error = error.with_traceback(None)  # it refers to all that the work had in memory
        except BaseException as error:
            self._error = error
        give_back_memory()
        with _lock:
            if self._is_left:
                del _left[self._folder]
                logging.getLogger(__name__).info("the cancelled work for %s has ended", self._folder.name)
            self._ended.set()

    def _finish(self) -> None:
        with _lock:
            if self._is_left:
                raise Cancelled
            self._is_finishing = True

    def wait(self, progress: Progress) -> None:
        """Return once the work has ended, or was cancelled and left."""
        try:
            while not self._ended.wait(_LOOK_EVERY):
                if progress.is_cancelled and (self._ended.wait(_PATIENCE) or self._leave()):
                    return
        except BaseException:  # somebody interrupts whoever waits
            progress.cancel()
            self._leave()
            raise

    def _leave(self) -> bool:
        """Let it go its way; False where it is about to be done, or has ended."""
        with _lock:
            if self._is_finishing or self._ended.is_set():
                return False
            self._is_left = True
            _left[self._folder] = self.thread
            return True

    def result(self) -> T:
        """What the function returned; raises what it raised, or Cancelled where it was left."""
        if self._is_left:
            raise Cancelled
        self.thread.join()
        try:
            if self._error is not None:
                raise self._error
            return self._result[0]
        finally:
            self._error = None  # its traceback refers to all that the work had in memory, and to this


def left_when_cancelled[T](function: Callable[[Callable[[], None]], T], folder: Path, progress: Progress) -> T:
    """What ``function(finish)`` returns, which runs in another thread and writes for ``folder``.

    It calls ``finish`` just before it gives anything its final name; that raises Cancelled where it was left. Nothing
    begins before what was left of an earlier call for the same folder has ended.

    Raises:
        Cancelled: The progress was cancelled; the function has ended, or will with what it is in the middle of.
    """
    while (earlier := _left.get(folder)) is not None:
        progress.check()
        earlier.join(_LOOK_EVERY)
    work = _Work(function, folder)
    work.thread.start()
    work.wait(progress)
    return work.result()


def wait_for_left(seconds: float = 10.0) -> None:
    """Return once all work that was left has ended, after ``seconds`` at the latest: before the program ends."""
    end = time.monotonic() + seconds
    for thread in list(_left.values()):
        thread.join(max(0.0, end - time.monotonic()))
