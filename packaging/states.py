"""Walks through every state of the window and makes a picture of each, to be looked at one by one.

``.venv/bin/python packaging/states.py --out FOLDER [--only NAME]``: on the sample pair and damaged or odd copies of it,
without a screen, in dark and light, at one and two device pixels a unit; in German where
VERISLIDE_LANGUAGE is de. The states are in ``state_list.py``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import driving  # first: it chooses Qt's platform
from PySide6.QtWidgets import QApplication
from state_desk import LARGE, SMALL, Desk
from state_kind import State
from state_list import STATES

from viewer.ui.language import install_language
from viewer.ui.theme import apply_theme

THEMES = ("dark", "light")
RATIOS = (1, 2)


def main(arguments: Sequence[str]) -> int:
    """Make the pictures; returns 1 where a state could not be reached."""
    parser = argparse.ArgumentParser(description="Make a picture of every state of the window.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("--only", action="append", metavar="NAME", help="this state alone; may be given several times")
    parser.add_argument("--ratio", type=int, choices=RATIOS, help="device pixels a unit; both where it is left out")
    parser.add_argument(
        "--pair", nargs=2, type=Path, metavar=("ORIGINAL", "CONVERSION"), help="slides that stand for the sample"
    )
    parser.add_argument("--seconds", type=float, default=60.0, help="how long a state is waited for")
    options = parser.parse_args(arguments)
    unknown = set(options.only or ()) - {state.name for state in STATES}
    if unknown:
        parser.error(f"no such state: {', '.join(sorted(unknown))}; there are {', '.join(s.name for s in STATES)}")
    if options.ratio is None:
        # An application has one ratio for good.
        again = [sys.executable, __file__, *arguments, "--ratio"]
        return max(subprocess.run([*again, str(ratio)], check=False).returncode for ratio in RATIOS)
    states = [state for state in STATES if not options.only or state.name in options.only]
    return _walk(states, options.out, options.ratio, options.pair, options.seconds)


def _walk(states: Sequence[State], folder: Path, ratio: int, pair: Sequence[Path] | None, seconds: float) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    driving.choose_screen(ratio)
    app = QApplication([])
    install_language(app, "en")  # VERISLIDE_LANGUAGE goes before
    saved, missed = 0, []
    for state in states:
        apply_theme(THEMES[0])
        desk = Desk((pair[0].absolute(), pair[1].absolute()) if pair else None, seconds)
        try:
            saved += _take(desk, state, folder, ratio)
        except Exception as error:
            # Whatever it is, the other states are still worth their pictures.
            missed.append(state.name)
            print(f"{state.name} was not reached: {error or type(error).__name__}", file=sys.stderr)
            if not isinstance(error, TimeoutError):
                traceback.print_exc()
        finally:
            desk.close()
            driving.run_for(1)
    app.quit()
    print(f"{len(states) - len(missed)} of {len(states)} states at {100 * ratio} %, {saved} pictures in {folder}")
    return 1 if missed else 0


def _take(desk: Desk, state: State, folder: Path, ratio: int) -> int:
    """Bring the window there and save it; returns the number of pictures."""
    state.reach(desk)
    saved = 0
    for size, suffix in ((LARGE, ""), *(((SMALL, "-small"),) if state.small else ())):
        if suffix:
            desk.front.resize(*size)
        for theme in THEMES:
            apply_theme(theme)
            if not state.moves:
                desk.rest()
            driving.run_for(60)
            desk.tidy()
            name = f"{state.name}{suffix}-{theme}-{100 * ratio}.png"
            if not desk.picture().save(str(folder / name)):
                raise OSError(f"{folder / name} cannot be written")
            saved += 1
    return saved


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
