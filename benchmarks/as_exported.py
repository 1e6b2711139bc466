"""What the panes cost as they are exported: frames of two panes with 500 shapes filled, and without.

    python -m benchmarks.as_exported [ORIGINAL CONVERSION] [--count N]

N shapes (outlines of 60 corners and rectangles, 100 to 700 px across) are drawn all over the slide. "masks": ms by
which a timer of 10 ms is late on the GUI thread while the masks of both slides are worked out, as in ``gui_block``.
Then the views move, as in ``annotations``: CPU time of the GUI thread a frame, median and longest of 60, in the best of
several runs; beside it the same frames as the slides are, with the shapes hidden. Last, a slide of 100 000 x 200 000
px, which only says how large it is: how long its masks take in the background, and what a whole view of 1600 x 1000 px
costs the GUI thread when none of its tiles was covered before.
"""

from __future__ import annotations

import os
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QObject

from benchmarks.annotations import Frames, drive, moves
from benchmarks.frames import FRAMES, Move
from benchmarks.gui_block import Pulse, row_of
from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import application, common_part, look, open_window, settle
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.cover import covered_tile
from viewer.comparison.viewport import Viewport
from viewer.geometry import Rect, Size
from viewer.redaction.cover import SlideCover
from viewer.redaction.masks import BlockGrid, level_masks
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileGrid
from viewer.ui.main_window import MainWindow

_RUNS = 5
_CORNERS = 60
_TARGET, _TARGET_LONGEST = 16.0, 50.0
_LARGE, _TILE, _VIEW = Size(100_000, 200_000), Size(512, 512), Size(1600, 1000)


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--count", type=int, default=500, help="shapes")
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    print(f"{options.count} shapes. {machine()}\n")
    window = open_window(slides)
    drawn = window.redacting.drawn
    drawn.change(replace(drawn.drawing, redactions=Redactions(shapes(options.count, common_part(window)))))
    heads = ("", "longest", "target", "its CPU", "at s", "over 50 ms", "median", "ticks", "longest, with queue")
    table(heads, [row_of("masks", work_out(window).ticks[""], _TARGET_LONGEST)])
    print(f"\nms of CPU a frame, two panes; targets {_TARGET:g}, and {_TARGET_LONGEST:g} for the longest.\n")
    table(
        ("move", "median", "longest", "as they are: median", "longest"), [measure(window, one) for one in moves(window)]
    )
    print(f"\n{_LARGE.width} x {_LARGE.height} px, {options.count} shapes\n")
    large(options.count)
    print(f"\n{machine()}")
    window.redacting.keeper.discard()
    window.close()
    folders.cleanup()


def shapes(count: int, part: Rect) -> tuple[RedactionShape, ...]:
    """Outlines and rectangles in turn, evenly over ``part``."""
    draw = np.random.default_rng(1)
    middles = draw.uniform((part.x, part.y), (part.right, part.bottom), (count, 2))
    turns = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    around = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    found = []
    for number, (middle, size) in enumerate(zip(middles, draw.uniform(50, 350, count), strict=True)):
        if number % 2:
            shape = Shape.box(Rect(middle[0] - size, middle[1] - size / 2, 2 * size, size), "")
        else:
            shape = Shape(Kind.POLYGON, middle + size * draw.uniform(0.7, 1, (_CORNERS, 1)) * around)
        found.append(RedactionShape(str(number), shape, reason=Reason.NAME))
    return tuple(found)


def work_out(window: MainWindow) -> Pulse:
    """Switch it on, and tell how late the timer was until the masks were there and drawn; shapes are hidden."""
    shown, pulse, app, clock = window.redacting.as_exported, Pulse(), application(), QObject()
    window.redacting.drawn.hide(True)
    settle(window)
    pulse.start(clock)
    shown.show(True)
    while not shown.is_at_rest:
        app.processEvents()
        time.sleep(0.0005)
    settle(window)
    clock.deleteLater()
    app.processEvents()
    return pulse


def measure(window: MainWindow, move: Move) -> list[object]:
    """A row of the table."""
    shown, session = window.redacting.as_exported, window.session
    look(window, common_part(window).centre, move.scale)
    views: list[Viewport] = []
    for _ in range(FRAMES):
        views.append(move.step(session.comparison.state.viewport))
        session.look(views[-1])
        settle(window)
    found: dict[bool, list[Frames]] = {True: [], False: []}
    for _ in range(_RUNS):
        for filled, several in found.items():
            shown.show(filled)
            window.redacting.drawn.hide(not filled)
            while not shown.is_at_rest:
                application().processEvents()
            settle(window)
            several.append(drive(window, views))
    row: list[object] = [move.name]
    for several in found.values():
        row += [min(one.median for one in several), min(one.longest for one in several)]
    return row


def large(count: int) -> None:
    """The table of a large slide."""
    grids = [BlockGrid(Size(_LARGE.width >> level, _LARGE.height >> level), _TILE) for level in range(9)]
    drawn = shapes(count, Rect(0, 0, *_LARGE))
    began = time.thread_time()
    cover = SlideCover(level_masks(drawn, _LARGE, grids), (0, 0, 0), (0, 0, 0))
    print(f"masks of 9 levels: {1000 * (time.thread_time() - began):.0f} ms in the background\n")
    tile = Tile(np.full((*_TILE, 4), 200, np.uint8))
    rows = []
    for level, grid in enumerate(grids):
        cut = TileGrid(level, float(1 << level), (0, 0), _TILE, Rect(0, 0, *grid.size))
        places = np.random.default_rng(level).uniform(0, 1, (40, 2))
        took = [
            _cover_view(cover, cut, Rect(x * grid.size.width, y * grid.size.height, *_VIEW), tile) for x, y in places
        ]
        rows.append([f"level {level}", f"{100 * cover.share(level):.3g} %", median(took), max(took)])
    table(("whole view, none covered before", "filled", "median ms", "longest ms"), rows)


def _cover_view(cover: SlideCover, grid: TileGrid, view: Rect, tile: Tile) -> float:
    """CPU ms."""
    began = time.thread_time()
    for address in grid.covering(view):
        rect = grid.pixels(address)
        if (rect.width, rect.height) == tuple(_TILE):
            covered_tile(tile, cover, grid, rect, profiled=False)
    return 1000 * (time.thread_time() - began)


if __name__ == "__main__":
    main()
