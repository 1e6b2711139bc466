"""CPU time a frame while panning and zooming in 1, 2 and 4 panes of one window of 1600 x 1000.

    python -m benchmarks.frames [ORIGINAL CONVERSION] [--profile PANES MOVE]

The whole window is driven as a mouse would: toolbar, status bar, scale bars and readouts included. All tiles are in
memory and the loader's threads sleep. Beside it, in the same run and with the same tiles at the same places, as large
as the canvases: plain widgets that do nothing but draw images (the floor), QGraphicsViews of pixmap items, and
pyqtgraph ViewBoxes of image items. They draw tiles and nothing else. Frames are drawn one after another; the figure is
the CPU time of the process, the best of several runs, since whoever shares the processor's caches only ever adds.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.frame_peers import BareWidgets, GraphicsViews, PyqtgraphViews
from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import application, common_part, look, open_window, settle
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow

FRAMES = 60
RUNS = 7


@dataclass(frozen=True)
class Move:
    """One way to move: where it begins, and what each frame changes."""

    name: str
    scale: float
    zoom: float
    target_ms: dict[int, float]

    def step(self, viewport: Viewport) -> Viewport:
        """The next frame's view."""
        middle = Point(viewport.size.width / 2, viewport.size.height / 2)
        return viewport.panned(-5, -3) if self.zoom == 1 else viewport.zoomed(self.zoom, middle)


MOVES = (
    Move("pan 1:1", 1.0, 1.0, {2: 1.0}),
    Move("pan x0.7", 0.7, 1.0, {2: 8.0, 4: 10.0}),
    Move("pan x1.6", 1.6, 1.0, {2: 8.0, 4: 10.0}),
    Move("zoom x0.6 to x1.09", 0.6, 1.01, {2: 8.0, 4: 10.0}),
)


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--profile", nargs=2, metavar=("PANES", "MOVE"), help="show where the time goes instead")
    options = parser.parse_args()
    folders = own_folders()
    original, conversion = pair(options.slides)
    if options.profile:
        count, name = int(options.profile[0]), options.profile[1]
        _profile(_panes(original, conversion, count), next(move for move in MOVES if name in move.name))
        return
    print(f"Frames: ms of CPU a frame. {machine()}\n")
    rows = []
    for count in (1, 2, 4):
        rows += measure(original, conversion, count)
    peers = (cell for name in ("bare widget", "QGraphicsView", "pyqtgraph") for cell in (name, "ratio"))
    table(
        ("panes", "move", "Verislide", "target", *peers, "wall"),
        rows,
    )
    print(f"\nwall: Verislide's median frame in its best run. ratio: peer / Verislide. {machine()}")
    folders.cleanup()


def _panes(original: Path, conversion: Path, count: int) -> list[Path]:
    return [original, *[conversion] * 3][:count]


def measure(original: Path, conversion: Path, count: int) -> list[list[object]]:
    """A row for each way to move."""
    window = open_window(_panes(original, conversion, count))
    rows: list[list[object]] = []
    for move in MOVES:
        views = views_of(window, move)
        painted, due = _count_paints(window, move, views), (FRAMES + 1) * count  # with the look at the start
        if painted != due:
            raise SystemExit(f"{painted} paints instead of {due}: the figures would mean nothing.")
        own = [drive(window, move, views) for _ in range(RUNS)]
        cpu, wall = min(run[0] for run in own), min(run[1] for run in own)
        row: list[object] = [count, move.name, cpu, move.target_ms.get(count, "")]
        for peer in (BareWidgets, GraphicsViews, PyqtgraphViews):
            # Whichever level the window shows is what the peer gets.
            with peer(window, views) as shown:
                shown.run(views)
                value = min(_cpu(partial(shown.run, views)) / FRAMES for _ in range(RUNS))
            row += [value, f"{value / cpu:.2f}x"]
        rows.append([*row, wall])
    window.close()
    window.deleteLater()
    application().processEvents()
    return rows


def views_of(window: MainWindow, move: Move) -> list[Viewport]:
    """The views of one run; afterwards all tiles that they need are in memory."""
    look(window, common_part(window).centre, move.scale)
    session = window.session
    views = []
    for _ in range(FRAMES):
        views.append(move.step(session.comparison.state.viewport))
        session.look(views[-1])
        settle(window)
    return views


def _count_paints(window: MainWindow, move: Move, views: list[Viewport]) -> int:
    painted = 0
    drawers = [canvas.drawer for canvas in window.view.canvases()]
    originals = [drawer.draw for drawer in drawers]

    def counting(original: Callable[..., None]) -> Callable[..., None]:
        def draw(*arguments: object) -> None:
            nonlocal painted
            painted += 1
            original(*arguments)

        return draw

    for drawer, original in zip(drawers, originals, strict=True):
        drawer.draw = counting(original)  # type: ignore[method-assign]
    drive(window, move, views)
    for drawer in drawers:
        del drawer.draw
        if not drawer.complete:
            raise SystemExit("Tiles are missing: the figures would mean nothing.")
    return painted


def drive(window: MainWindow, move: Move, views: list[Viewport]) -> tuple[float, float]:
    """CPU and wall time a frame, in ms."""
    look(window, common_part(window).centre, move.scale)
    settle(window)
    app, session = application(), window.session
    walls = []
    began = time.process_time()
    for view in views:
        start = time.perf_counter()
        session.look(view)
        app.processEvents()
        walls.append(1000 * (time.perf_counter() - start))
    cpu = 1000 * (time.process_time() - began) / len(views)
    if session.loader.pending:
        raise SystemExit("Tiles were read meanwhile: the figures would mean nothing.")
    return cpu, median(walls)


def _cpu(action: Callable[[], None]) -> float:
    """Milliseconds of CPU that ``action`` takes."""
    began = time.process_time()
    action()
    return 1000 * (time.process_time() - began)


def _profile(slides: list[Path], move: Move) -> None:
    window = open_window(slides)
    views = views_of(window, move)
    drive(window, move, views)
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(RUNS):
        drive(window, move, views)
    profile.disable()
    print(f"{RUNS * FRAMES} frames")
    pstats.Stats(profile).sort_stats("tottime").print_stats(30)
    window.close()


if __name__ == "__main__":
    main()
