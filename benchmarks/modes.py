"""CPU a frame of every way to look at two slides, beside side by side in the same window.

    python -m benchmarks.modes [ORIGINAL CONVERSION]

The whole window is counted: readouts, headers and status bar as well. Tiles, and tiles of differences, are in memory.
The peer is our own side by side, of which frames.py gives the ratios to other programs: blink and curtain are to cost
as much, a difference or an SSIM as much as a picture, and a map over a slide a picture more.
"""

from __future__ import annotations

from dataclasses import replace

from benchmarks.frames import MOVES, drive, views_of
from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import open_window, settle
from viewer.comparison.display import Curtain, Display, Lies, Measure, Mode, Scale

RUNS = 3
SIDE_BY_SIDE = Display()
WAYS = {
    "side by side": SIDE_BY_SIDE,
    "blink": Display(mode=Mode.BLINK),
    "curtain": Display(mode=Mode.CURTAIN, curtain=Curtain(locked=True)),
    "overlay": Display(mode=Mode.OVERLAY),
    "difference, side by side": Display(measure=Measure.DIFFERENCE),
    "difference, pane of its own": Display(measure=Measure.DIFFERENCE, lies=Lies.APART),
    "SSIM, side by side": Display(measure=Measure.SSIM),
    "SSIM over the conversion": Display(measure=Measure.SSIM, lies=Lies.OVER_CONVERSION),
    "SSIM below 0.9, over": Display(measure=Measure.SSIM, lies=Lies.OVER_CONVERSION, ssim=Scale(0.8, 0.9)),
    "signed, curtain": replace(Display(mode=Mode.CURTAIN, curtain=Curtain(locked=True)), measure=Measure.SIGNED),
}


def main() -> None:
    options = arguments(__doc__).parse_args()
    folders = own_folders()
    print(f"Modes: ms of CPU a frame of one 1600 x 1000 window. {machine()}\n")
    window = open_window(pair(options.slides))
    rows: list[list[object]] = []
    for move in MOVES:
        first = None
        for name, display in WAYS.items():
            window.session.show_display(display)
            settle(window)
            views = views_of(window, move)
            own = min(drive(window, move, views)[0] for _ in range(RUNS))
            first = first or own
            rows.append([move.name, name, own, f"{own / first:.2f}x"])
    table(("move", "way", "CPU", "to side by side"), rows)
    print(f"\nBest of {RUNS} runs. {machine()}")
    window.close()
    folders.cleanup()


if __name__ == "__main__":
    main()
