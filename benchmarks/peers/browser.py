"""OpenSeadragon in headless Chromium, fed by a Deep Zoom server of openslide-python on this machine.

Set-up: Chromium (Debian's package ``chromium``, or any with ``--chromium PATH``), and OpenSeadragon from the npm
registry in a folder of its own, outside the project::

    mkdir osd && cd osd && npm install openseadragon

then give that folder to a benchmark as ``--openseadragon osd``. The page times itself and tells the server, so no
driver is needed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self
from urllib.parse import urlencode

_SCRIPT = "node_modules/openseadragon/build/openseadragon/openseadragon.min.js"
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1600,1000",
)


class Browser:
    """Two OpenSeadragon viewers side by side; a context that keeps the server, ``run`` starts a browser each time."""

    def __init__(self, chromium: str, script: Path, slides: tuple[Path, Path]) -> None:
        self._chromium, self._script, self._slides = chromium, script, slides
        self.megabytes = 0.0
        """Memory of the browser's processes at the end of the last run (proportional set size)."""

    @staticmethod
    def add_option(parser: argparse.ArgumentParser) -> None:
        """Where the peer is."""
        parser.add_argument("--openseadragon", type=Path, help="the folder in which npm installed openseadragon")
        parser.add_argument("--chromium", default="chromium", help="the browser's command")

    @classmethod
    def found(cls, options: argparse.Namespace, slides: tuple[Path, Path]) -> Browser | None:
        """The peer, or None after a sentence about what is missing."""
        if options.openseadragon is None:
            print("OpenSeadragon is left out: no --openseadragon FOLDER.")
            return None
        script = options.openseadragon.absolute() / _SCRIPT
        chromium = shutil.which(options.chromium)
        if chromium is None or not script.is_file():
            print(f"OpenSeadragon is left out: no {options.chromium if chromium is None else script}.")
            return None
        return cls(chromium, script, slides)

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.peers.deepzoom_server", str(self._script), *map(str, self._slides)],
            cwd=Path(__file__).resolve().parent.parent.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._port = int(self._line())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(10)

    def run(self, task: str, **options: object) -> dict[str, Any]:
        """What the page reports of ``task``; ``seconds`` is the time from the start of the browser."""
        address = f"http://127.0.0.1:{self._port}/?{urlencode({'task': task, **options})}"
        with tempfile.TemporaryDirectory(prefix="verislide-chromium-", ignore_cleanup_errors=True) as profile:
            began = time.monotonic()
            browser = subprocess.Popen(
                [self._chromium, *_FLAGS, f"--user-data-dir={profile}", address],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                ended, report = self._line().split(" ", 1)
                self.megabytes = _family_megabytes(browser.pid)
            finally:
                browser.terminate()
                browser.wait(20)
        return {"seconds": float(ended) - began, **json.loads(report)}

    def _line(self) -> str:
        output: IO[str] | None = self._server.stdout
        assert output is not None
        line = output.readline()
        if not line:
            raise SystemExit("The Deep Zoom server has ended.")
        return line


def _family_megabytes(pid: int) -> float:
    """Proportional set size of a process and all that come from it (Linux; 0 elsewhere)."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it has ended meanwhile
    family, grown = {pid}, True
    while grown:
        more = {child for child, parent in parents.items() if parent in family} - family
        family |= more
        grown = bool(more)
    total = 0
    for member in family:
        try:
            text = Path(f"/proc/{member}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
    return total / 1000
