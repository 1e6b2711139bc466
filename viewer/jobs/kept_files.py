"""A file for each path of something else, so that a crash does not take what belongs to it; standard library only."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from pathlib import Path

from viewer.jobs.whole_file import write_whole


class KeptFiles:
    """Of writes that threads have begun in any order, the last that was asked for counts; only its owner reads them."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made with the first file."""
        self._folder = folder
        self._lock = threading.Lock()
        self._asked = 0
        self._newest: dict[Path, int] = {}

    def ask(self) -> int:
        """A number for the next write or removal."""
        self._asked += 1
        return self._asked

    def path(self, about: Path) -> Path:
        """The file of ``about``; its name does not tell which that is."""
        return self._folder / f"{hashlib.sha256(str(about).encode()).hexdigest()[:24]}.json"

    def read(self, about: Path) -> bytes | None:
        """What is kept; None where there is nothing; raises OSError where it cannot be read."""
        try:
            return self.path(about).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, about: Path, content: bytes, number: int) -> None:
        """Replace the file, all or nothing, unless something newer than ``number`` was written; raises OSError."""
        path = self.path(about)
        with self._lock:
            if number < self._newest.get(path, 0):
                return
            self._newest[path] = number
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, content, private=True)

    def set_aside(self, about: Path, suffix: str) -> Path:
        """Where the file is kept from now on, with another ending; it is not read any more."""
        path = self.path(about)
        aside = path.with_suffix(suffix)
        with self._lock, contextlib.suppress(OSError):
            path.replace(aside)
        return aside

    def remove(self, about: Path, number: int) -> None:
        """Keep nothing, unless something newer than ``number`` was written."""
        path = self.path(about)
        with self._lock:
            if number >= self._newest.get(path, 0):
                self._newest[path] = number
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
