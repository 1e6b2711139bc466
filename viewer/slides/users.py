"""Counting the views of one opened slide, of which the last closes the files."""

from __future__ import annotations

import threading

from viewer.slides.slide import SlideClosedError


class Users:
    """How many views (``Slide.at``, ``with_window``) still use what was opened; it begins with one. Thread-safe."""

    def __init__(self, name: str) -> None:
        """``name`` is for the sentence of the error."""
        self._name = name
        self._count = 1
        self._lock = threading.Lock()

    def share(self) -> None:
        """Count one more.

        Raises:
            SlideClosedError: All earlier ones have gone.
        """
        with self._lock:
            self.check()
            self._count += 1

    def release(self) -> bool:
        """Count one less; whether it was the last."""
        with self._lock:
            self._count -= 1
            return self._count == 0

    def check(self) -> None:
        """Raise SlideClosedError where none is left."""
        if self._count <= 0:
            raise SlideClosedError(f"{self._name} was closed.")
