"""Memory after minutes of random walk: bounded by the tile cache, not by how much was looked at.

    python -m benchmarks.memory_walk [ORIGINAL CONVERSION] [--minutes N] [--cache MB] [--openseadragon FOLDER]

Drags, wheel turns and jumps as fast as they are drawn; every jump is waited for until both panes are sharp. The figure
is the resident set of the process. Peer: OpenSeadragon jumping through the same pair for as long; the proportional set
of all of Chromium's processes (its Deep Zoom server not counted). See peers/browser.py for its set-up.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import application, open_window, settle
from benchmarks.peers.browser import Browser
from benchmarks.walk import views
from viewer.ui.settings import Settings

_STATUS = Path("/proc/self/status")


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--cache", type=int, default=512, help="megabytes for tiles")
    Browser.add_option(parser)
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    if not _STATUS.exists():
        raise SystemExit("This benchmark reads Linux's /proc.")
    print(f"Memory in MB, cache of {options.cache} MB. {machine()}\n")
    Settings().cache_megabytes = options.cache
    window = open_window(slides)
    cache = window.session.cache
    begin, samples, frames = time.monotonic(), [(0.0, _resident(), cache.bytes / 1e6)], 0
    steps, app = views(window), application()
    while (now := time.monotonic() - begin) < 60 * options.minutes:
        window.session.look(next(steps))
        app.processEvents()
        frames += 1
        if frames % 40 == 0:
            settle(window)
        if now > len(samples) * 6 * options.minutes:
            samples.append((now, _resident(), cache.bytes / 1e6))
    samples.append((60 * options.minutes, _resident(), cache.bytes / 1e6))
    window.close()
    table(("minute", "resident", "tiles"), [[f"{at / 60:.1f}", rss, tiles] for at, rss, tiles in samples])
    end = samples[-1][1]
    peak, late = max(rss for _, rss, _ in samples), samples[len(samples) // 2][1]
    print(f"\n{frames} frames; highest {peak:.0f} MB; second half {end - late:+.0f} MB. {machine()}")
    browser = Browser.found(options, slides)
    if browser is not None:
        with browser:
            done = browser.run("walk", seconds=60 * options.minutes)
        print(f"OpenSeadragon: {browser.megabytes:.0f} MB after {done['steps']} jumps, {browser.megabytes / end:.1f}x.")
    folders.cleanup()


def _resident() -> float:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    main()
