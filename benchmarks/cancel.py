"""From asking a conversion to stop until it has stopped, and the memory that it leaves behind.

    python -m benchmarks.cancel [SLIDE] [--times N] [--seed N]

A slide (the sample, if none is named) is converted and checked as in the window, and stopped at N moments drawn by lot
from all of the time that it takes: while it is opened, read, encoded, written and checked. "stops": until
``convert_slide`` has raised ``Cancelled``, which is when its place in the queue is free and nothing is left of it under
any final name; "threads gone": until the last thread of it has ended and its folder is gone. Then 10 more are stopped
while Python counts what is allocated: "grows": bytes that are allocated after the last and were not after the first.
RSS is that of the process after the first and after the last of all.
"""

from __future__ import annotations

import gc
import random
import shutil
import sys
import tempfile
import threading
import time
import tracemalloc
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import LARGEST_TILE, Codec, ConversionSettings, Pyramid
from viewer.jobs.job import Cancelled, Progress

_TARGET = 500
_COUNTED = 10
_PATIENCE = 120.0
_KINDS = {
    "JPEG Q90 4:2:0, 512": ConversionSettings(Codec.JPEG, pyramid=Pyramid.REBUILT),
    "JPEG 2000 lossless, 512": ConversionSettings(Codec.JPEG_2000),
    f"JPEG 2000 lossless, {LARGEST_TILE}": ConversionSettings(Codec.JPEG_2000, tile_size=LARGEST_TILE),
}


@dataclass(frozen=True)
class Stopped:
    """One conversion that was stopped, in ms."""

    returned: float
    gone: float


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folders = own_folders()
    slide = options.slides[0].absolute() if options.slides else pair(())[0]
    print(f"ms from asking to the end; MB. {machine()}\n")
    rows = []
    for name, settings in _KINDS.items():
        print(f"{name}: {machine()}", file=sys.stderr)
        rows.append(row_of(name, slide, settings, options.times, random.Random(options.seed)))
    heads = ("", "target", "stops: median", "longest", "threads gone", "longest", "times", "RSS first", "last", "grows")
    table(heads, rows)
    print(f"\n{machine()}")
    folders.cleanup()


def row_of(name: str, slide: Path, settings: ConversionSettings, times: int, draw: random.Random) -> list[object]:
    """Of one way to convert, for the table."""
    with tempfile.TemporaryDirectory(prefix="verislide-cancel-") as made:
        request = ConversionRequest(slide, Path(made) / "out", settings)
        whole = _seconds(request)
        _stopped(request, whole / 2)
        first = _resident()
        found = _several(request, whole, times, draw)
        last = _resident()
        tracemalloc.start()
        _stopped(request, whole / 2)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        _several(request, whole, _COUNTED, draw)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
    returned, gone = [one.returned for one in found], [one.gone for one in found]
    times_of = [median(returned), max(returned), median(gone), max(gone)]
    return [name, _TARGET, *times_of, len(found), first, last, grown / 2**20]


def _seconds(request: ConversionRequest) -> float:
    began = time.perf_counter()
    convert_slide(request)
    shutil.rmtree(request.folder)
    return time.perf_counter() - began


def _several(request: ConversionRequest, whole: float, times: int, draw: random.Random) -> list[Stopped]:
    found: list[Stopped] = []
    while len(found) < times:
        stopped = _stopped(request, draw.uniform(0, whole))
        if stopped is not None:
            found.append(stopped)
    return found


def _stopped(request: ConversionRequest, seconds: float) -> Stopped | None:
    """Stopped so long after its beginning; None where it was done before."""
    progress, ended = Progress(), threading.Event()
    raised: list[BaseException] = []
    threads = set(threading.enumerate())

    def work() -> None:
        try:
            convert_slide(request, progress)
        except BaseException as error:
            raised.append(error)
        ended.set()

    threading.Thread(target=work).start()
    ended.wait(seconds)
    asked = time.perf_counter()
    progress.cancel()
    if not ended.wait(_PATIENCE):
        raise SystemExit("It does not stop.")
    returned = 1000 * (time.perf_counter() - asked)
    for thread in set(threading.enumerate()) - threads:
        thread.join(_PATIENCE)
    gone = 1000 * (time.perf_counter() - asked)
    if not raised:
        shutil.rmtree(request.folder)
        return None
    if not isinstance(raised[0], Cancelled):
        raise raised[0]
    left = list(request.folder.parent.iterdir())
    if left:
        raise SystemExit(f"Left behind: {left}")
    print(f"  after {seconds:.2f} s: {returned:.0f} ms, threads gone after {gone:.0f} ms", file=sys.stderr)
    return Stopped(returned, gone)


def _resident() -> float:
    """MB of the process that lie in memory."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    main()
