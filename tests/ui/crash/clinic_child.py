"""A day in a clinic, in a process of its own: opens, converts and compares, and fails in every way.

``python -m tests.ui.crash.clinic_child WORK ORIGINAL CONVERSION``: WORK/told.json says which files were opened for
writing, and every attempt to reach another computer, which is refused. Slides are copied to names that nobody may find.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import shutil
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CANARY = "Müller Änne 4711"
WAIT_MS = 60_000
written: set[str] = set()
attempts: list[str] = []
_LOOKS_UP = ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
_REACHES = (*(f"socket.{name}" for name in _LOOKS_UP), "urllib.Request")
_ADDRESSED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND


def listen(event: str, given: tuple[Any, ...]) -> None:
    """Hear of what Python does: see ``sys.addaudithook``."""
    if event == "open" and isinstance(given[0], (str, bytes)) and isinstance(given[2], int) and given[2] & _WRITES:
        written.add(os.path.abspath(os.fsdecode(given[0])))  # noqa: PTH100  (a Path could open things itself)
    elif event == "socket.bind" and given[1][0] in ("::1", "127.0.0.1"):
        pass  # how urllib3 asks, when it is imported, whether there is IPv6; nobody hears or is heard there
    elif event in _REACHES or (event in _ADDRESSED and not isinstance(given[1], (str, bytes))):
        attempts.append(f"{event} {given[1:]}")
        raise PermissionError("no network in this test")
    elif event in ("webbrowser.open", "http.client.connect", "ftplib.connect", "smtplib.connect"):
        attempts.append(event)


def copies(work: Path, original: Path, conversion: Path) -> tuple[Path, Path, Path]:
    """The pair and a damaged slide, under names that must not be found; on a folder of that name."""
    folder = work / f"patient {CANARY}"
    folder.mkdir()
    slide = folder / f"{CANARY}.mrxs"
    shutil.copy(original, slide)
    shutil.copytree(original.with_suffix(""), slide.with_suffix(""))
    shutil.copytree(conversion, folder / f"{CANARY} dicom")
    bad = folder / f"bad {CANARY}.svs"
    bad.write_bytes(b"II*\0" + os.urandom(5000))
    return slide, folder / f"{CANARY} dicom", bad


def steps(window: Any, slides: tuple[Path, Path, Path]) -> Iterator[Callable[[], bool]]:
    """Yields what is to be waited for before the next step."""
    from PySide6.QtCore import QTimer, qCritical

    original, conversion, bad = slides

    def fails(name: str = CANARY) -> None:
        raise ValueError(f"{name} is wrong")

    def at_rest() -> bool:
        session = window.session
        return not (window.jobs.jobs or session.loader.pending or any(slot.pending for slot in session.slots))

    yield at_rest
    for paths in ([bad], [original, bad], [original.with_name(f"no {CANARY}.mrxs")], [original, conversion]):
        window.open(paths)
        yield at_rest
    # Nobody can press a button of the report here: it is to be logged, not told.
    window.hide()
    QTimer.singleShot(0, fails)
    thread = threading.Thread(target=fails, name=CANARY)
    thread.start()
    thread.join()
    window.jobs.start(f"Open {CANARY}", lambda _: fails())
    qCritical(f"QImage::load: {original} cannot be read")
    warnings.warn(f"{original}", stacklevel=1)
    yield at_rest
    window.show()
    gc.collect()


def main(work: Path, original: Path, conversion: Path) -> None:
    """Run it; the program itself is started as by its command line."""
    slides = copies(work, original, conversion)
    sys.addaudithook(listen)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from viewer.app import main as program
    from viewer.ui.main_window import MainWindow

    app = QApplication(["main.py"])
    awaited: list[Callable[[], bool]] = []
    going: list[Iterator[Callable[[], bool]]] = []

    def look() -> None:
        windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
        if not windows:
            return
        if not going:
            going.append(steps(windows[0], slides))
            awaited.append(next(going[0]))
        if awaited[0]():
            following = next(going[0], None)
            if following is None:
                timer.stop()
                windows[0].close()
            else:
                awaited[0] = following

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(WAIT_MS, lambda: app.exit(3))
    was_on: list[bool] = []
    QTimer.singleShot(0, lambda: was_on.append(faulthandler.is_enabled()))
    codes = [program([str(slides[0]), str(slides[1])])]
    out = work / "out"
    codes.append(program(["compare", str(slides[0]), str(slides[1]), "--level", "0", "--out", str(out / "compared")]))
    codes.append(program(["convert", str(slides[0]), "--verify", "sample", "--out", str(out / "converted")]))
    codes.append(program(["info", "https://example.org/slide.svs"]))
    codes.append(program(["info", str(slides[2])]))
    told = {"written": sorted(written), "attempts": attempts, "codes": codes, "faulthandler": was_on}
    (work / "told.json").write_text(json.dumps(told), "utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
