"""A child process that opens one slide with OpenSlide and reads a tile of every level.

Some damaged files hang OpenSlide or kill its process; better this one than the viewer's. To be quick it imports
only the standard library and is given the path of the OpenSlide library. It writes one JSON object a line:
``{"doing": "..."}`` before each step, so that a hang or a crash can be placed, ``{"refused": reason}`` (null for a
file of no known kind), ``{"absurd": [width, height]}`` for a size that no slide has, ``{"level": n, "error": "..."}``,
and ``{"done": levels}`` at the end.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
from ctypes import POINTER, c_char_p, c_double, c_int32, c_int64, c_uint32, c_void_p

CPU_SECONDS = 8
ADDRESS_SPACE = 4 * 2**30
LARGEST_SIDE = 10**8
"""Pixels; a larger size is an overflow or nonsense."""
_TILE = 256


def probe_main(argv: list[str]) -> int:
    """Examine the slide ``argv[1]`` with the library ``argv[0]``; the report goes to standard output."""
    library, path = argv
    _limit_resources()
    openslide = _declare(ctypes.CDLL(library))
    _report(doing="opening it")
    handle, refusal = _open(openslide, path)
    if handle is None:
        _report(refused=refusal)
        return 0
    size = _size(openslide, handle)
    if not all(0 < side < LARGEST_SIDE for side in size):
        _report(absurd=size)
        return 0
    levels = openslide.openslide_get_level_count(handle)
    for level in range(levels):
        _report(doing=f"reading level {level}")
        error = _read(openslide, handle, level)
        if error is not None:
            _report(level=level, error=error)
            openslide.openslide_close(handle)
            handle, refusal = _open(openslide, path)
            if handle is None:
                _report(refused=refusal)
                return 0
    _report(doing="closing it")
    openslide.openslide_close(handle)
    _report(done=levels)
    return 0


def _report(**what: object) -> None:
    print(json.dumps(what), flush=True)


def _limit_resources() -> None:
    if sys.platform == "win32":
        # no dialogue boxes when the process dies: SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    import resource

    for kind, limits in (
        (resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1)),
        (resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE)),
        (resource.RLIMIT_CORE, (0, 0)),
    ):
        with contextlib.suppress(ValueError, OSError):  # a system may know a limit and not let it be set
            resource.setrlimit(kind, limits)


def _declare(library: ctypes.CDLL) -> ctypes.CDLL:
    for name, result, arguments in (
        ("open", c_void_p, [c_char_p]),
        ("close", None, [c_void_p]),
        ("get_error", c_char_p, [c_void_p]),
        ("get_level_count", c_int32, [c_void_p]),
        ("get_level_dimensions", None, [c_void_p, c_int32, POINTER(c_int64), POINTER(c_int64)]),
        ("get_level_downsample", c_double, [c_void_p, c_int32]),
        ("get_property_value", c_char_p, [c_void_p, c_char_p]),
        ("read_region", None, [c_void_p, POINTER(c_uint32), c_int64, c_int64, c_int32, c_int64, c_int64]),
    ):
        function = getattr(library, f"openslide_{name}")
        function.restype, function.argtypes = result, arguments
    return library


def _open(openslide: ctypes.CDLL, path: str) -> tuple[int | None, str | None]:
    """A handle, or None with the reason."""
    handle = openslide.openslide_open(path.encode() if sys.platform == "win32" else os.fsencode(path))
    if handle is None:
        return None, None
    error = openslide.openslide_get_error(handle)
    return (handle, None) if error is None else (None, error.decode(errors="replace"))


def _read(openslide: ctypes.CDLL, handle: int, level: int) -> str | None:
    """Read one tile in the middle of what was scanned; the error's text where that fails."""
    x, y = _middle(openslide, handle)
    half = _TILE / 2 * openslide.openslide_get_level_downsample(handle, level)
    buffer = (c_uint32 * (_TILE * _TILE))()
    openslide.openslide_read_region(handle, buffer, int(x - half), int(y - half), level, _TILE, _TILE)
    error = openslide.openslide_get_error(handle)
    return None if error is None else error.decode(errors="replace")


def _middle(openslide: ctypes.CDLL, handle: int) -> tuple[float, float]:
    """Of what was scanned; of that only what lies on the slide, as a wrong position can carry the rest far away."""
    size = _size(openslide, handle)
    names = (b"bounds-x", b"bounds-y", b"bounds-width", b"bounds-height")
    values = [openslide.openslide_get_property_value(handle, b"openslide." + name) for name in names]
    if None in values:
        return size[0] / 2, size[1] / 2
    x, y, width, height = (int(value) for value in values)
    return _middle_of(x, width, size[0]), _middle_of(y, height, size[1])


def _middle_of(start: int, length: int, whole: int) -> float:
    first, end = max(0, start), min(whole, start + length)
    return (first + end) / 2 if first < end else whole / 2


def _size(openslide: ctypes.CDLL, handle: int) -> tuple[int, int]:
    width, height = c_int64(), c_int64()
    openslide.openslide_get_level_dimensions(handle, 0, ctypes.byref(width), ctypes.byref(height))
    return width.value, height.value


if __name__ == "__main__":
    sys.exit(probe_main(sys.argv[1:]))
