"""Memory that long work leaves behind; standard library only, no Qt."""

from __future__ import annotations

import contextlib
import ctypes
import sys


def give_back_memory() -> None:
    """Hand back to the system what has been freed, where the C library keeps it for later (glibc, ``malloc_trim``).

    What many threads have freed lies in pieces in an arena each, and would stay with the process: a hundred megabytes
    after a conversion.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)
