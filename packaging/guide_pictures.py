"""Makes the pictures of the guide: ``.venv/bin/python packaging/guide_pictures.py [--only NAME]``.

States of ``state_list.py`` in a small window, at two device pixels a unit, in dark: the same pictures serve both
themes, as tissue is judged beside dark grey. Nothing but the generated sample and copies of it is shown.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import driving  # first: it chooses Qt's platform
import state_convert
import state_export
from picture_files import FOLDER as PICTURES_OF_ALL
from picture_files import as_wide_as, picture_of, write_picture
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget
from state_desk import Desk
from state_kind import State
from state_list import STATES

from viewer.ui.dialogs.shortcuts import ShortcutsDialog
from viewer.ui.theme import apply_theme

FOLDER = driving.PROJECT / "docs" / "guide" / "pictures"
WINDOW, ROOMY = (1000, 640), (1240, 794)
WIDE, SMALLER, COLOURS = 1216, 1040, 96
"""Pixels and colours of a picture: 760 units of the guide at 160 %, or somewhat less."""


def _front(desk: Desk) -> QWidget:
    return desk.front


def _convert(desk: Desk) -> QWidget:
    dialog = state_convert.shown(desk)
    dialog.resize(940, 600)
    dialog.place.setText("Slides / DICOM")
    return dialog


def _export(desk: Desk) -> QWidget:
    dialog = state_export.shown(desk)
    dialog.resize(640, 700)
    return dialog


def _shortcuts(desk: Desk) -> QWidget:
    return next(one for one in desk.window.findChildren(ShortcutsDialog) if one.isVisible())


@dataclass(frozen=True)
class Picture:
    """A file of the guide."""

    name: str
    state: str
    """Of ``STATES``."""
    shown: Callable[[Desk], QWidget] = _front
    width: int = WIDE
    window: tuple[int, int] = WINDOW


PICTURES = (
    Picture("start", "start"),
    Picture("pair", "pair-20"),
    Picture("curtain", "curtain"),
    Picture("difference", "difference"),
    Picture("ssim", "ssim-over-conversion"),
    Picture("whole", "whole", window=ROOMY),
    Picture("fields", "fields"),
    Picture("convert", "convert-done", _convert),
    Picture("redact", "redaction", window=ROOMY),
    Picture("checks", "export-checks", _export, 960),
    Picture("refused", "bad-text"),
    Picture("shortcuts", "shortcuts", _shortcuts),
)
REVIEWS = {"review-list": "review-read", "review-reading": "review-reading", "review-blind": "review-blind"}
"""Pictures that are made smaller of those that ``review_pictures.py`` made."""


def main(arguments: Sequence[str]) -> None:
    """Make all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description="Make the pictures of the guide.")
    parser.add_argument("--only", action="append", metavar="NAME", help="one of them; can be given more than once")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="FOLDER", help="where they go")
    options = parser.parse_args(arguments)
    os.environ["LOGNAME"] = "pathologist"  # stands beside what was drawn
    driving.choose_screen(2)
    app = QApplication([])
    apply_theme("dark")
    states = {state.name: state for state in STATES}
    for picture in PICTURES:
        if not options.only or picture.name in options.only:
            _take(picture, states[picture.state], options.out)
    for name, taken in REVIEWS.items():
        if not options.only or name in options.only:
            _write(Image.open(PICTURES_OF_ALL / f"{taken}.png").convert("RGB"), name, SMALLER, options.out)
    app.quit()


def _take(picture: Picture, state: State, folder: Path) -> None:
    desk = Desk(None, driving.WAIT_SECONDS)
    try:
        desk.window.resize(*picture.window)
        state.reach(desk)
        desk.front.resize(*picture.window)
        if not state.moves:
            desk.rest()
        widget = picture.shown(desk)
        driving.run_for(500)
        desk.tidy()
        _write(picture_of(widget), picture.name, picture.width, folder)
    finally:
        desk.close()
        driving.run_for(1)


def _write(picture: Image.Image, name: str, width: int, folder: Path) -> None:
    path = write_picture(as_wide_as(picture, width), name, folder, COLOURS)
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
