"""Importing large libraries on another thread, safely and without holding up the others; standard library only, no Qt.

Now and then Python looks through all objects for cycles that nobody refers to any more (``gc``), and holds its lock
all the while: a tenth of a second for the quarter of a million objects that libraries for DICOM are made of. Importing
brings it about, and hardly makes anything that could be freed.

Two threads that are the first to need a library make its modules both, each in an order of its own, and each waits for
one that the other is at. Python sees that and gives one of them a module that is half made ("cannot import name ...
from partially initialized module"). So only one thread at a time is in such a block.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Iterator

_lock = threading.RLock()
_importing = 0
_collects = True


def is_importing() -> bool:
    """Whether any thread is in such a block."""
    return _importing > 0


@contextlib.contextmanager
def importing() -> Iterator[None]:
    """Import in the block: nothing is looked through meanwhile, and what was imported never again.

    So it is with everything that there is at the end of the block; where nothing new was imported in it, nothing is
    changed. May be used in any thread, also within itself; others wait for its end.
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
            _importing -= 1
            if len(sys.modules) > known:
                gc.freeze()
            if not _importing and _collects:
                gc.enable()
