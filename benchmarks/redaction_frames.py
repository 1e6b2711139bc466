"""What the shapes of a redaction cost: frames with 500 of them, and the same frames with the shapes hidden.

    python -m benchmarks.redaction_frames [ORIGINAL CONVERSION] [--count N] [--profile MOVE]

N shapes are drawn all over the slide, with every pane looking at them: outlines of 60 corners and rectangles in turn,
1 to 7 % of the height of the slide across, so that all of them can be told apart with the whole slide in sight. The
pair is on two panes of one window of 1600 x 1000, then a slide of 100 000 x 200 000 px on one pane, whose tiles share
their pixels. The views move as in ``annotations``: a pan with all of the slide in sight, one from nearer, one at 1:1,
and a zoom through all of it. "drag": with all of the slide in sight one shape is chosen and dragged by the mouse, the
panel of the redaction being open; beside it the drag of the same shape alone. All tiles are in memory. CPU time of the
GUI thread a frame, median and longest, in the best of several runs, since whoever shares the processor only ever adds;
the frames without shapes come from the same run, by turns. "ratio": with / without, of the medians.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import struct
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from benchmarks.annotations import Frames, moves
from benchmarks.as_exported import shapes
from benchmarks.frames import FRAMES, Move
from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import application, common_part, look, open_window, settle
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Size
from viewer.redaction.editing import Drawing
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.ui.main_window import MainWindow

_RUNS = 5
_TARGET, _TARGET_LONGEST = 16.0, 50.0
_LARGE, _TILE, _LEVELS = Size(100_000, 200_000), 512, 9
_HEIGHT = 10_000
"""Of the slide that the shapes of ``as_exported`` are made for."""


@dataclass(frozen=True)
class Drive:
    """One way to work: what begins it, and every frame of it."""

    name: str
    begin: Callable[[], object]
    frames: Sequence[Callable[[], object]]


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--count", type=int, default=500, help="shapes")
    parser.add_argument("--profile", metavar="MOVE", help="show where the time goes instead")
    options = parser.parse_args()
    folders = own_folders()
    large = Path(folders.name) / "large.tif"
    write_large(large)
    print(f"{options.count} shapes; ms of CPU a frame, targets {_TARGET:g}, {_TARGET_LONGEST:g} for the longest.")
    for name, slides in (("two panes", pair(options.slides)), (f"{_LARGE.width} x {_LARGE.height} px", (large,))):
        window = open_window(slides)
        drawn = spread(options.count, window)
        if options.profile:
            profile(window, drawn, options.profile)
        else:
            print(f"\n{name}. {machine()}\n")
            heads = ("move", "median", "longest", "without: median", "longest", "ratio")
            table(heads, [measure(window, drawn, drive) for drive in drives(window, drawn)])
        window.redacting.keeper.discard()
        window.close()
        window.deleteLater()
        settle_closed()
    print(f"\n{machine()}")
    folders.cleanup()


def settle_closed() -> None:
    """What closing has left to do."""
    application().processEvents()


def spread(count: int, window: MainWindow) -> tuple[RedactionShape, ...]:
    """Over all of the slide, as large as those of ``as_exported`` on a slide of another size."""
    part = common_part(window)
    onto = Affine.scaling(part.height / _HEIGHT)
    drawn = shapes(count, onto.inverse().bounding(part))
    return tuple(replace(one, shape=one.shape.moved(onto)) for one in drawn)


def write_large(path: Path) -> None:
    """A BigTIFF (version 43) of ``_LARGE`` and its halves; the tiles of a level are one and the same."""
    across, down = np.meshgrid(np.arange(_TILE), np.arange(_TILE))
    waves = 200 + 30 * np.sin(across / 17) + 20 * np.sin(down / 23)
    tile = zlib.compress(np.stack([waves, waves - 40, waves], axis=-1).astype(np.uint8).tobytes())
    data = bytearray(struct.pack("<2sHHHQ", b"II", 43, 8, 0, 0)) + tile
    link = 8
    for level in range(_LEVELS):
        width, height = _LARGE.width >> level, _LARGE.height >> level
        count = -(-width // _TILE) * -(-height // _TILE)
        offsets = len(data)
        data += np.full(count, 16, "<u8").tobytes()
        sizes = len(data)
        data += np.full(count, len(tile), "<u8").tobytes()
        bits = struct.pack("<HHHxx", 8, 8, 8)
        tags = [(254, 4, 1, int(level > 0)), (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bits), (259, 3, 1, 8)]
        tags += [(262, 3, 1, 2), (277, 3, 1, 3), (284, 3, 1, 1), (322, 3, 1, _TILE), (323, 3, 1, _TILE)]
        tags += [(324, 16, count, offsets if count > 1 else 16), (325, 16, count, sizes if count > 1 else len(tile))]
        data[link : link + 8] = struct.pack("<Q", len(data))
        data += struct.pack("<Q", len(tags))
        for tag, kind, number, value in tags:
            data += struct.pack("<HHQ", tag, kind, number)
            data += value if isinstance(value, bytes) else struct.pack("<Q", value)
        link = len(data)
        data += bytes(8)
    path.write_bytes(data)


def drives(window: MainWindow, drawn: Sequence[RedactionShape]) -> list[Drive]:
    """All ways to move, then the drag of a shape."""
    found = [_moving(window, move) for move in moves(window)]
    return [*found, _dragging(window, drawn)]


def _moving(window: MainWindow, move: Move) -> Drive:
    session = window.session
    look(window, common_part(window).centre, move.scale)
    views: list[Viewport] = []
    for _ in range(FRAMES):
        views.append(move.step(session.comparison.state.viewport))
        session.look(views[-1])
        settle(window)

    def show(view: Viewport) -> Callable[[], None]:
        return lambda: session.look(view)

    return Drive(move.name, lambda: session.look(views[0]), [show(view) for view in views[1:]])


def _dragging(window: MainWindow, drawn: Sequence[RedactionShape]) -> Drive:
    """Of the last shape, the uppermost."""
    redacting, canvas, handle = window.redacting, window.view.canvases()[0], window.windowHandle()
    left, still = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    places: list[QPoint] = []

    def begin() -> None:
        window.session.fit()
        window.docks.show_panel("redaction", True)
        redacting.tool.switch(True)
        redacting.drawn.choose(drawn[-1].id)
        settle(window)
        chosen = redacting.tool.drawing.chosen
        assert chosen is not None
        middle = (chosen.shape.points.min(axis=0) + chosen.shape.points.max(axis=0)) / 2
        at = QPointF(*canvas.viewport.to_screen.apply(type(canvas.viewport.centre)(*middle.tolist())))
        start = canvas.mapTo(window, at.toPoint())
        places[:] = [start]
        QTest.mouseMove(handle, start)
        QTest.mousePress(handle, left, still, start)
        for number in range(5):
            QTest.mouseMove(handle, start + QPoint(2 * number, 0))
        assert redacting.drawn.is_passing, "the mouse holds nothing"

    def step(number: int) -> Callable[[], None]:
        return lambda: QTest.mouseMove(handle, places[0] + QPoint(8 + 2 * number, number))

    return Drive("drag", begin, [step(number) for number in range(1, FRAMES)])


def measure(window: MainWindow, drawn: tuple[RedactionShape, ...], drive: Drive) -> list[object]:
    """A row of the table."""
    found: dict[bool, list[Frames]] = {True: [], False: []}
    for _ in range(_RUNS):
        for shown, several in found.items():
            several.append(frames(window, drawn, drive, shown=shown))
    row: list[object] = [drive.name]
    for several in found.values():
        row += [min(one.median for one in several), min(one.longest for one in several)]
    return [*row, f"{row[1] / row[3]:.2f}x"]  # type: ignore[operator]


def frames(window: MainWindow, drawn: tuple[RedactionShape, ...], drive: Drive, *, shown: bool) -> Frames:
    """All frames once; without ``shown`` there is no shape, or the one that is dragged."""
    is_drag = drive.name == "drag"
    window.redacting.drawn.bring(Drawing(Redactions(drawn if shown else drawn[-1:] if is_drag else ())))
    drive.begin()
    settle(window)
    app, took = application(), []
    for frame in drive.frames:
        began = time.thread_time()
        frame()
        app.processEvents()
        took.append(1000 * (time.thread_time() - began))
    if is_drag:
        QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)
        window.redacting.tool.switch(False)
        window.docks.show_panel("redaction", False)
        settle(window)
    return Frames(median(took), max(took))


def profile(window: MainWindow, drawn: tuple[RedactionShape, ...], name: str) -> None:
    """Of the ways to work whose name holds ``name``."""
    for drive in drives(window, drawn):
        if name in drive.name:
            frames(window, drawn, drive, shown=True)
            profiler = cProfile.Profile()
            profiler.enable()
            found = frames(window, drawn, drive, shown=True)
            profiler.disable()
            print(f"\n{drive.name}: {len(drive.frames)} frames, {found}")
            pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
