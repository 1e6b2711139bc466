"""Importing large libraries on another thread without holding up the others; standard library only, no Qt.

Now and then Python looks through all objects for cycles that nobody refers to any more (``gc``), and holds its lock
all the while: a tenth of a second for the quarter of a million objects that libraries for DICOM are made of. Importing
brings it about, and hardly makes anything that could be freed.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_importing = 0
_collects = True


def is_importing() -> bool:
    """Whether any thread is in such a block."""
    return _importing > 0


@contextlib.contextmanager
def importing() -> Iterator[None]:
    """Import in the block: nothing is looked through meanwhile, and what was imported never again.

    So it is with everything that there is at the end of the block; where nothing new was imported in it, nothing is
    changed. May be used in any thread, and in several at once.
    """
    global _importing, _collects
    with _lock:
        if not _importing:
            _collects = gc.isenabled()
            gc.disable()
        _importing += 1
    known = len(sys.modules)
    try:
        yield
    finally:
        with _lock:
            _importing -= 1
            if len(sys.modules) > known:
                gc.freeze()
            if not _importing and _collects:
                gc.enable()
