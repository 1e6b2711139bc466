"""The log of one run of the program, in files of bounded size; standard library only, no Qt."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final, TextIO

from viewer.jobs.log_words import key, settle

LARGEST: Final = 512 * 1024
"""Bytes of one file; when it is full it becomes the older of two, and what was that goes."""
_IN_FULL: Final = 3
"""How often the same is told whole; afterwards the 4th, 8th, 16th ... time."""
_MOST_KEYS: Final = 500


class LogFile(logging.Handler):
    """Writes what may be written of each record; never raises, whatever becomes of its disk.

    No other process writes to the same file: Windows neither lets a file be renamed that another one has open, nor
    would lines of two processes stay whole. So every run has files of its own (``log_runs.py``).
    """

    def __init__(self, path: Path, head: Sequence[str] = (), *, largest: int = LARGEST) -> None:
        """``head`` begins every file, made of nothing that names anybody.

        Raises:
            OSError: The file cannot be made.
        """
        super().__init__()
        self.path = path
        self.older = path.with_suffix(".1.log")
        self.records = 0
        """How many were written."""
        self._head, self._largest = tuple(head), largest
        self._seen: Counter[str] = Counter()
        self._inside = threading.local()
        self._file: TextIO | None = self._begun()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, unless the same was written often enough."""
        if getattr(self._inside, "writes", False):
            return  # something that is done for a record logs itself
        self._inside.writes = True
        try:
            if often := self._counted(record):
                text = settle(record)
                self._write(text if often <= _IN_FULL else f"{text.partition(chr(10))[0]} (time number {often})")
        except Exception:  # a log that fails must not take down what it is about
            pass
        finally:
            self._inside.writes = False

    def close(self) -> None:
        """Write nothing any more."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()
        super().close()

    def _counted(self, record: logging.LogRecord) -> int:
        """How often the same was said, or 0 where that is not worth a line."""
        about = key(record)
        if about not in self._seen and len(self._seen) >= _MOST_KEYS:
            about = ""
        self._seen[about] += 1
        often = self._seen[about]
        return often if often <= _IN_FULL or often & (often - 1) == 0 else 0

    def _write(self, text: str) -> None:
        if self._file is None:
            return
        if self._file.tell() + len(text) > self._largest:
            self._turn()
        if self._file is not None:
            self._file.write(f"{text}\n")
            self._file.flush()
            self.records += 1

    def _turn(self) -> None:
        assert self._file is not None
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):  # somebody looks at it: it is begun anew
            self.path.replace(self.older)
        self._file = self._begun()

    def _begun(self) -> TextIO:
        file = open_private(self.path)
        for line in self._head:
            file.write(f"{line}\n")
        file.flush()
        return file


def open_private(path: Path) -> TextIO:
    """A file that none but its owner may read, begun anew.

    Raises:
        OSError: It cannot be made.
    """
    with contextlib.suppress(FileNotFoundError):
        path.unlink()  # of somebody else, with any rights, or a link to elsewhere
    return open(path, "w", encoding="utf-8", errors="backslashreplace", opener=partial(os.open, mode=0o600))
