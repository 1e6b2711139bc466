"""What a comparison has found so far, put on the disk now and then, so that it can be gone on with."""

from __future__ import annotations

import time
from pathlib import Path

from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_file import save_result

_KEPT_EVERY = 60.0
"""Seconds after which what was compared is put on the disk, should the machine go off."""


class KeptPartly:
    """Listens to ``compare_slides``, on the thread of the work."""

    def __init__(self, folder: Path) -> None:
        """``folder``: where it is kept."""
        self._folder = folder
        self._latest: ComparisonResult | None = None
        self._kept_at = time.monotonic()

    def __call__(self, partial: ComparisonResult) -> None:
        """More is known.

        Raises:
            ResultFileError: It is time to keep it, and it cannot be written.
        """
        self._latest = partial
        if time.monotonic() - self._kept_at > _KEPT_EVERY:
            save_result(partial, self._folder)
            self._kept_at = time.monotonic()

    def keep(self) -> bool:
        """Put the latest on the disk; whether there is any.

        Raises:
            ResultFileError: It cannot be written.
        """
        if self._latest is None:
            return False
        save_result(self._latest, self._folder)
        return True
