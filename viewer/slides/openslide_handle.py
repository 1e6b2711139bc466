"""A numbered OpenSlide handle that outlives errors.

After one failed read an OpenSlide handle answers every later call with the same error, other threads' too
("sticky" by design: openslide.org/api, openslide_get_error). So the handle has a number here: a failure retires
it, the next read opens a new one, and the old one is closed when its last reader has left.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import openslide

from viewer.slides.slide import SlideClosedError, SlideError

CACHE_BYTES = 32 * 2**20
"""OpenSlide's own default, measured as the best size for views that pan over neighbouring regions."""

_SHARED_ATTEMPTS = 3


class _Handle:
    def __init__(self, slide: openslide.OpenSlide) -> None:
        self.slide = slide
        self.readers = 0
        self.retired = False


class NumberedHandle:
    """Runs reads on a shared handle from any thread and keeps one bad read from failing the others."""

    def __init__(self, path: Path, *, cache_bytes: int = CACHE_BYTES) -> None:
        """Open ``path``.

        Raises:
            openslide.OpenSlideError: OpenSlide refuses the file.
        """
        self._path = path
        self._cache_bytes = cache_bytes
        self._lock = threading.Lock()
        self._alone = threading.Lock()
        self._closed = False
        self._number = 1
        self._current: _Handle | None = _Handle(self._open())

    @property
    def number(self) -> int:
        """How many shared handles have been opened so far."""
        with self._lock:
            return self._number

    def run[T](self, read: Callable[[openslide.OpenSlide], T]) -> T:
        """The result of ``read``, repeated as long as it may have failed through another's fault.

        A read that was the first to fail on a handle is tried once more on a handle of its own: if it
        fails there, the fault is its own.

        Raises:
            openslide.OpenSlideError: ``read`` fails even alone on a fresh handle.
            SlideClosedError: The slide has been closed.
            SlideError: The file cannot be opened any more.
        """
        for _ in range(_SHARED_ATTEMPTS):
            with self._lease() as handle:
                try:
                    return read(handle.slide)
                except openslide.OpenSlideError:
                    if self._retire(handle):
                        break
        return self._run_alone(read)

    def close(self) -> None:
        """Close at once, or when the last running read has left."""
        with self._lock:
            self._closed = True
            current, self._current = self._current, None
            idle = current is not None and current.readers == 0
            if current is not None:
                current.retired = True
        if current is not None and idle:
            current.slide.close()

    def _open(self) -> openslide.OpenSlide:
        slide = openslide.OpenSlide(self._path)
        slide.set_cache(openslide.OpenSlideCache(self._cache_bytes))
        return slide

    def _reopen(self) -> openslide.OpenSlide:
        try:
            return self._open()
        except openslide.OpenSlideError as error:
            raise SlideError(
                f"{self._path.name} cannot be opened again: it has been moved, deleted or changed.",
                advice="Put the files back and open the slide anew.",
                details=str(error),
            ) from error

    @contextmanager
    def _lease(self) -> Iterator[_Handle]:
        with self._lock:
            if self._closed:
                raise SlideClosedError(f"{self._path.name} has been closed.")
            if self._current is None:
                self._current = _Handle(self._reopen())
                self._number += 1
            handle = self._current
            handle.readers += 1
        try:
            yield handle
        finally:
            with self._lock:
                handle.readers -= 1
                last = handle.retired and handle.readers == 0
            if last:
                handle.slide.close()

    def _retire(self, handle: _Handle) -> bool:
        """Take ``handle`` out of use; true for the first who asks."""
        with self._lock:
            first = not handle.retired
            handle.retired = True
            if self._current is handle:
                self._current = None
            return first

    def _run_alone[T](self, read: Callable[[openslide.OpenSlide], T]) -> T:
        with self._alone:
            if self._closed:
                raise SlideClosedError(f"{self._path.name} has been closed.")
            slide = self._reopen()
            try:
                return read(slide)
            finally:
                slide.close()
