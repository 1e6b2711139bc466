"""One run of the program and its files in the folder for logs; standard library only, no Qt.

Of a run there are, under one name made of its time and the number of its process::

    verislide-20261201-093000-4711.log        what it logged, and .1.log what of that is older
    verislide-20261201-093000-4711.native     where Python writes if the process dies in compiled code
    verislide-20261201-093000-4711.running    owned as long as the process lives
    verislide-20261201-093000-4711.crash.txt  what the next run made of .native

A run that died leaves its mark, ``.running``, and something in ``.native``. One that was killed, at log-off say, leaves
an empty ``.native``; and what Windows writes there of exceptions that somebody handles leaves no mark.
"""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import logging
import os
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from viewer.jobs.log_file import LogFile, open_private
from viewer.jobs.log_native import native_lines
from viewer.jobs.log_trace import PACKAGE
from viewer.jobs.owner_file import OwnedError, OwnerFile
from viewer.jobs.whole_file import write_whole

KEPT: Final = 10
"""Runs whose files are kept beside those that still run."""
_LONGEST_NATIVE: Final = 256 * 1024
_STEM: Final = re.compile(r"verislide-\d{8}-\d{6}-\d+", re.ASCII)
_ENDINGS: Final = (".log", ".1.log", ".native", ".running", ".crash.txt")


@dataclass(frozen=True, slots=True)
class LeftCrash:
    """A run that died in compiled code, as the next one finds it."""

    when: float
    """Seconds since the epoch at which it last wrote."""
    lines: tuple[str, ...]
    """What happened where, without paths and names."""


class LogRun:
    """Logs from ``begin`` to ``end``; where its folder cannot be written, the program runs without a log."""

    def __init__(self, folder: Path, head: Sequence[str] = ()) -> None:
        """``head`` begins every file of the log: versions and the like."""
        self.folder = folder
        self.left: LeftCrash | None = None
        """The last run that died, if nobody was told of it yet."""
        self.log: LogFile | None = None
        self._head = tuple(head)
        self._native: TextIO | None = None
        self._owner: OwnerFile | None = None
        self._levels: dict[str, int] = {}
        self._raised = logging.raiseExceptions
        self._told_faults = faulthandler.is_enabled()

    def begin(self) -> None:
        """Make the files, tidy up after earlier runs, and take what is logged from now on."""
        stem = f"verislide-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._owner = OwnerFile(self.folder / f"{stem}.running")
            self._owner.take()
            self._owner.mark()
            self.log = LogFile(self.folder / f"{stem}.log", self._head)
            self._native = open_private(self.folder / f"{stem}.native")
            faulthandler.enable(self._native, all_threads=True)
        except (OSError, OwnedError, ValueError):
            self.end()
            return
        logging.getLogger().addHandler(self.log)
        self._levels[PACKAGE] = logging.getLogger(PACKAGE).level
        logging.getLogger(PACKAGE).setLevel(logging.INFO)
        logging.captureWarnings(True)  # else they go, with what they are about, to where the desktop keeps such lines
        logging.raiseExceptions = False  # likewise what of a message cannot be put together
        self.left = _tidy(self.folder, stem)
        atexit.register(self.end)

    def end(self) -> None:
        """Everything ended as it should; a run of which nothing is told leaves nothing. May be called again."""
        atexit.unregister(self.end)
        if self._native is not None:
            faulthandler.disable()
            if self._told_faults and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._native.close()
            _remove(Path(self._native.name))
            self._native = None
        if self.log is not None:
            logging.getLogger().removeHandler(self.log)
            self.log.close()
            if not self.log.records:
                _remove(self.log.path)
            self.log = None
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
            logging.captureWarnings(False)
            logging.raiseExceptions = self._raised
        self._levels.clear()
        if self._owner is not None:
            with contextlib.suppress(OSError):
                self._owner.release()
            self._owner = None


def _tidy(folder: Path, own: str) -> LeftCrash | None:
    """Remove what is too old, and what is left of runs that are over; the newest that died, if it is news."""
    stems: set[str] = set()
    with contextlib.suppress(OSError):
        stems = {found.group() for path in folder.iterdir() if (found := _STEM.match(path.name))} - {own}
    crashes: list[LeftCrash] = []
    over: list[str] = []
    for stem in sorted(stems, reverse=True):
        owner = OwnerFile(folder / f"{stem}.running")
        if owner.path.exists():
            try:
                owner.take()
            except (OwnedError, OSError):
                continue  # it runs, or another one that starts now is at it
            crashes += _buried(folder, stem)
            with contextlib.suppress(OSError):
                owner.release()
        _remove(folder / f"{stem}.native")
        over.append(stem)
    for stem in over[KEPT:]:
        for ending in _ENDINGS:
            _remove(folder / f"{stem}{ending}")
    return max(crashes, key=lambda crash: crash.when, default=None)


def _buried(folder: Path, stem: str) -> list[LeftCrash]:
    """What a run that left its mark died of, kept as text, where it died in compiled code; else nothing."""
    try:
        with (folder / f"{stem}.native").open("rb") as file:
            text, when = file.read(_LONGEST_NATIVE).decode("utf-8", "replace"), os.fstat(file.fileno()).st_mtime
        lines = native_lines(text)
        if lines:
            write_whole(folder / f"{stem}.crash.txt", "".join(f"{line}\n" for line in lines).encode(), private=True)
    except OSError:
        return []
    return [LeftCrash(when, tuple(lines))] if lines else []


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
