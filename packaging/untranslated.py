"""Walks through the states of the window in a language of brackets, and tells which texts stand in none.

``.venv/bin/python packaging/untranslated.py [--only NAME]``: names of slides and files, values and keys are told,
too; everything else should be translated.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import driving  # first: it chooses Qt's platform
from pseudo_language import Drawn, bare, install_brackets, texts_of
from PySide6.QtWidgets import QApplication
from state_desk import Desk
from state_kind import State
from state_list import STATES

from viewer.ui.theme import apply_theme


def main(arguments: Sequence[str]) -> int:
    """Tell them, each with the first state in which it was seen; returns 1 where a state could not be reached."""
    parser = argparse.ArgumentParser(description="Tell which texts of the window are not translated.")
    parser.add_argument("--only", action="append", metavar="NAME", help="this state alone; may be given several times")
    options = parser.parse_args(arguments)
    driving.choose_screen(1)
    app = QApplication([])
    install_brackets(app)
    apply_theme("dark")
    told: set[str] = set()
    missed = 0
    for state in STATES:
        if options.only and state.name not in options.only:
            continue
        desk = Desk(None, 60.0)
        try:
            for where, text in _seen(desk, state):
                left = bare(text)
                if left and left not in told:
                    told.add(left)
                    print(f"{state.name}\t{where}\t{text!r}", flush=True)
        except Exception as error:
            # The other states are still worth their texts.
            missed += 1
            print(f"{state.name} was not reached: {error or type(error).__name__}", file=sys.stderr, flush=True)
        finally:
            desk.close()
            driving.run_for(1)
    return 1 if missed else 0


def _seen(desk: Desk, state: State) -> list[tuple[str, str]]:
    with Drawn() as drawn:
        state.reach(desk)
        driving.run_for(60)
        desk.tidy()
        desk.picture()
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        found = [pair for window in windows for pair in texts_of(window)]
    return found + [("drawn", text) for text in sorted(drawn.texts)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
