"""When a program's first window is there, told by the display itself. Needs Linux, Xvfb, libX11, and Pillow."""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageGrab

_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_LEAST = 300
"""Pixels a side of a window that is one to be looked at."""


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
    )


class _Event(ctypes.Union):
    _fields_ = (("mapped", _MapEvent), ("pad", ctypes.c_long * 24))


@dataclass(frozen=True)
class FirstWindow:
    """How long it took."""

    mapped: float
    """Seconds from the start until the display has the window."""
    drawn: float
    """Seconds from the start until there is a picture in it."""


@contextlib.contextmanager
def display(width: int = 1600, height: int = 1000) -> Iterator[str]:
    """A virtual display, by the name that programs take; also those in another root reach it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-ac", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{int(told.readline())}"
    finally:
        server.terminate()
        server.wait()


def picture(name: str) -> Image.Image:
    """All that a display shows."""
    return ImageGrab.grab(xdisplay=name)


def start(
    command: list[str],
    name: str,
    log: Path,
    stop: Callable[[subprocess.Popen[bytes]], None],
    limit: float = 120,
) -> tuple[subprocess.Popen[bytes], FirstWindow]:
    """Start a program and wait for its first window.

    Args:
        command: What is run; it must know the display itself.
        name: The display, on which nothing else is shown.
        log: What the program prints goes there.
        stop: Ends the process where there is no window.
        limit: Seconds after which nobody waits any longer.

    Returns:
        The process, which goes on running, and how long it took.

    Raises:
        TimeoutError: There is no window, or nothing in it.
    """
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(library.XOpenDisplay(name.encode("ascii")))
    library.XSelectInput(
        connection, ctypes.c_ulong(library.XDefaultRootWindow(connection)), ctypes.c_long(_SUBSTRUCTURE_NOTIFY)
    )
    library.XSync(connection, 0)
    with log.open("wb") as said:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
    try:
        _wait_for_window(library, connection, begin + limit, process)
        mapped = time.perf_counter() - begin
        while picture(name).convert("L").getextrema()[0] == picture(name).convert("L").getextrema()[1]:
            if time.perf_counter() > begin + limit:
                raise TimeoutError("The window stays empty.")
            time.sleep(0.01)
        return process, FirstWindow(mapped, time.perf_counter() - begin)
    except BaseException:
        stop(process)
        raise
    finally:
        library.XCloseDisplay(connection)


def _wait_for_window(
    library: ctypes.CDLL, connection: ctypes.c_void_p, until: float, process: subprocess.Popen[bytes]
) -> None:
    event = _Event()
    descriptor = library.XConnectionNumber(connection)
    while time.perf_counter() < until and process.poll() is None:
        while library.XPending(connection):
            library.XNextEvent(connection, ctypes.byref(event))
            one = event.mapped
            if one.type == _MAP_NOTIFY and not one.override_redirect and _is_large(library, connection, one.window):
                return
        select.select([descriptor], [], [], 0.1)
    code = process.poll()
    raise TimeoutError(f"No window, and the program ended with {code}." if code is not None else "No window.")


def _is_large(library: ctypes.CDLL, connection: ctypes.c_void_p, window: int) -> bool:
    root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
    width, height, border, depth = (ctypes.c_uint() for _ in range(4))
    places = (root, x, y, width, height, border, depth)
    there = library.XGetGeometry(connection, ctypes.c_ulong(window), *map(ctypes.byref, places))
    return bool(there) and min(width.value, height.value) >= _LEAST
