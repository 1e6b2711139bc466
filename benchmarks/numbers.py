"""From standing still to the numbers of what is in view: the strip alone, and with the histograms shown.

    python -m benchmarks.numbers [ORIGINAL CONVERSION] [--times N]

The view jumps to random places and stands still there; the time runs until the numbers on screen are about the new
view, including the 80 ms that the view must have been still before they are begun. Warm: the tiles in sight are in
memory. Cold: all tiles are forgotten before, so the time includes reading and decoding them. It is waiting that is
measured, so wall time is the figure.

Peer: numpy and scikit-image, which work out the same numbers and histograms of the same pixels, handed to them as
arrays (no reading, no window, no waiting).
"""

from __future__ import annotations

import os
import random
import time
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio

from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import common_part, look, open_window, settle
from viewer.comparison.pair_pixels import PairReading
from viewer.geometry import Point
from viewer.slides.slide import RgbArray
from viewer.ui.main_window import MainWindow

TARGET_MS = 200.0
SCALES = {"1:1": 1.0, "x0.7": 0.7, "x0.1": 0.1}
_PATIENCE_MS = 60_000


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--times", type=int, default=11)
    options = parser.parse_args()
    folders = own_folders()
    print(f"Numbers of what is in view, one 1600 x 1000 window: ms from standing still. {machine()}\n")
    window = open_window(pair(options.slides))
    generator = random.Random(5)
    places = [(generator.uniform(0.3, 0.7), generator.uniform(0.3, 0.7)) for _ in range(options.times)]
    rows: list[list[object]] = []
    for panel in ("numbers", "numbers and histograms"):
        if panel != "numbers":
            window.docks.show_panel("histograms", True)
            settle(window)
        for name, scale in SCALES.items():
            _until_told(window, places[0], scale, cold=False)  # the first one imports
            warm = median(_until_told(window, place, scale, cold=False) for place in places)
            cold = median(_until_told(window, place, scale, cold=True) for place in places)
            peer = _peer(window)
            rows.append([panel, name, warm, TARGET_MS, cold, peer, f"{peer / warm:.2f}x"])
    window.close()
    table(("shown", "scale", "warm", "target", "cold", "numpy, scikit-image", "ratio"), rows)
    print(f"\nMedians of {options.times} places. ratio: peer / warm. {machine()}")
    folders.cleanup()


def _until_told(window: MainWindow, place: tuple[float, float], scale: float, *, cold: bool) -> float:
    """Milliseconds from the jump until the strip is about the new view."""
    session, strip, part = window.session, window.numbers, common_part(window)
    centre = Point(part.x + place[0] * part.width, part.y + place[1] * part.height)
    if not cold:
        look(window, centre, scale)
        settle(window)
    look(window, Point(part.x + part.width / 2, part.y + part.height / 2), scale)
    settle(window)
    _wait(window)
    if cold:
        for pane in session.comparison.state.panes:
            session.cache.forget(pane.number)
    loop = QEventLoop()
    told = strip.told.connect(lambda: loop.quit() if strip.is_current and strip.is_at_rest else None)
    QTimer.singleShot(_PATIENCE_MS, partial(loop.exit, 1))
    began = time.perf_counter()
    look(window, centre, scale)
    failed = loop.exec()
    spent = 1000 * (time.perf_counter() - began)
    strip.disconnect(told)
    if failed:
        raise SystemExit("There are no numbers.")
    return spent


def _wait(window: MainWindow) -> None:
    loop, timer = QEventLoop(), QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if window.numbers.is_at_rest else None)
    timer.start()
    loop.exec()


def _peer(window: MainWindow) -> float:
    """Milliseconds that the libraries take for the pixels that the strip speaks of."""
    numbers = window.numbers.numbers
    assert numbers is not None
    part = numbers.part
    corner = part.conversion.grids[part.level.index].to_slide.apply(Point(part.rect.x, part.rect.y))
    reading = PairReading.of(part.reference, part.conversion, part.level)
    pixels = reading.read((round(corner.x), round(corner.y)), (int(part.rect.width), int(part.rect.height)))
    times = []
    for _ in range(5):
        began = time.perf_counter()
        _libraries(pixels.original, pixels.converted)
        times.append(1000 * (time.perf_counter() - began))
    return median(times)


def _libraries(original: RgbArray, converted: RgbArray) -> list[object]:
    off = converted.astype(np.int16) - original
    found: list[object] = [np.abs(off).mean(), np.abs(off).max(), off.any(axis=2).mean()]
    found += [mean_squared_error(original, converted), peak_signal_noise_ratio(original, converted, data_range=255)]
    for channel in range(3):
        found += [np.bincount(side[..., channel].ravel(), minlength=256) for side in (original, converted)]
        found.append(np.bincount(off[..., channel].ravel() + 255, minlength=511))
    return found


if __name__ == "__main__":
    main()
