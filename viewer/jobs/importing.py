"""Importing large libraries on another thread, safely and without holding up the others; standard library only, no Qt.

Now and then Python looks through all objects for cycles that nobody refers to any more (``gc``), and holds its lock
all the while: a tenth of a second for the quarter of a million objects that libraries for DICOM are made of. Importing
brings it about, and hardly makes anything that could be freed.

A thread that asks for ``pydicom.uid`` does not wait for ``pydicom`` while another one is still making it. Both make the
modules of the package then, in an order of their own, and each waits for one that the other is at. Python sees that and
gives one of them a module that is half made: "cannot import name ... from partially initialized module". Whoever asks
for a package first, and for its module once that is there, waits as long as it takes.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_import = builtins.__import__
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


def import_packages_first() -> None:
    """From now on every import statement, whoever's it is, has a package made before it asks for a module of it."""
    builtins.__import__ = _packages_first


def _packages_first(
    name: str,
    globals: Mapping[str, object] | None = None,  # noqa: A002 - as Python names them
    locals: Mapping[str, object] | None = None,  # noqa: A002
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> Any:
    # What is asked for relatively is asked for by a module of that package, which is made or being made by this thread.
    end = name.find(".") if level == 0 else -1
    while end > 0:
        package = sys.modules.get(name[:end])
        if package is None or getattr(package.__spec__, "_initializing", False):
            _import(name[:end])
        end = name.find(".", end + 1)
    return _import(name, globals, locals, fromlist, level)
