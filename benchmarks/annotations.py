"""What a hundred thousand annotations cost: frames of two panes with and without them, and the reading of their file.

    python -m benchmarks.annotations [ORIGINAL CONVERSION] [--count N]

A GeoJSON file of N cells of 20 corners, 8 to 20 px across, with three labels, evenly over all of the slide, is opened
on both panes of one window of 1600 x 1000. "reading": ms by which a timer of 10 ms is late on the GUI thread meanwhile,
as in ``gui_block``. Then the views move: a pan with all of the slide in sight, one where cells are some pixels large,
and one at 1:1, and a zoom through all of it. All tiles are in memory. CPU time of the GUI thread a frame, median and
longest of 60, in the best of several runs, since whoever shares the processor only ever adds; beside it the same frames
with the annotations hidden.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QObject

from benchmarks.frames import FRAMES, Move
from benchmarks.gui_block import Pulse, row_of
from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import application, common_part, look, open_window, settle
from viewer.comparison.viewport import Viewport
from viewer.geometry import Rect
from viewer.ui.main_window import MainWindow

_RUNS = 5
_CORNERS = 20
_LABELS = ("Tumor", "Stroma", "Immune cells")
_TARGET, _TARGET_LONGEST = 16.0, 50.0


@dataclass(frozen=True)
class Frames:
    """CPU time of the GUI thread, in ms."""

    median: float
    longest: float


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="annotations")
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    print(f"{options.count} annotations. {machine()}\n")
    window = open_window(slides)
    path = Path(folders.name) / "cells.geojson"
    path.write_text(json.dumps(cells(options.count, common_part(window))))
    reading = read(window, path)
    heads = ("", "longest", "target", "its CPU", "at s", "over 50 ms", "median", "ticks", "longest, with queue")
    table(heads, [row_of("reading", reading.ticks[""], _TARGET_LONGEST)])
    print(f"\nms of CPU a frame, two panes; targets {_TARGET:g}, and {_TARGET_LONGEST:g} for the longest.\n")
    table(("move", "median", "longest", "hidden: median", "longest"), [measure(window, move) for move in moves(window)])
    print(f"\n{machine()}")
    window.close()
    folders.cleanup()


def cells(count: int, part: Rect) -> dict[str, object]:
    """A FeatureCollection."""
    draw = np.random.default_rng(1)
    middles = draw.uniform((part.x, part.y), (part.right, part.bottom), (count, 1, 2))
    turns = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    around = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    corners = middles + draw.uniform(4, 10, (count, 1, 1)) * draw.uniform(0.8, 1, (count, _CORNERS, 1)) * around
    rings = np.concatenate([corners, corners[:, :1]], axis=1).round(2).tolist()
    labels = draw.integers(0, len(_LABELS), count).tolist()
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Polygon", "coordinates": [ring]},
                "properties": {"objectType": "detection", "classification": {"name": _LABELS[label]}},
            }
            for ring, label in zip(rings, labels, strict=True)
        ],
    }


def moves(window: MainWindow) -> list[Move]:
    """From all of the slide to its pixels."""
    part, size = common_part(window), window.session.comparison.state.viewport.size
    ratio = window.session.comparison.state.viewport.ratio
    all_of_it = 0.9 * ratio * min(size.width / part.width, size.height / part.height)
    return [
        Move("pan, all of it", all_of_it, 1.0, {}),
        Move("pan x0.3", 0.3, 1.0, {}),
        Move("pan 1:1", 1.0, 1.0, {}),
        Move("zoom from all of it", all_of_it, (1 / all_of_it) ** (1 / FRAMES), {}),
    ]


def read(window: MainWindow, path: Path) -> Pulse:
    """Open the file, and tell how late the timer was meanwhile."""
    overlay, pulse, app, clock = window.furniture.annotations, Pulse(), application(), QObject()
    pulse.start(clock)
    overlay.open(path)
    while not overlay.is_on:
        app.processEvents()
        time.sleep(0.0005)
    settle(window)
    clock.deleteLater()
    app.processEvents()
    return pulse


def measure(window: MainWindow, move: Move) -> list[object]:
    """A row of the table."""
    overlay, session = window.furniture.annotations, window.session
    look(window, common_part(window).centre, move.scale)
    views: list[Viewport] = []
    for _ in range(FRAMES):
        views.append(move.step(session.comparison.state.viewport))
        session.look(views[-1])
        settle(window)
    found: dict[bool, list[Frames]] = {True: [], False: []}
    for _ in range(_RUNS):
        for shown, several in found.items():
            overlay.show(shown)
            settle(window)
            several.append(drive(window, views))
    overlay.show(True)
    row: list[object] = [move.name]
    for several in found.values():
        row += [min(one.median for one in several), min(one.longest for one in several)]
    return row


def drive(window: MainWindow, views: list[Viewport]) -> Frames:
    """CPU of the GUI thread for a frame at each of ``views`` but the first, in ms."""
    app, session = application(), window.session
    session.look(views[0])
    settle(window)
    took = []
    for view in views[1:]:
        began = time.thread_time()
        session.look(view)
        app.processEvents()
        took.append(1000 * (time.thread_time() - began))
    return Frames(median(took), max(took))


if __name__ == "__main__":
    main()
