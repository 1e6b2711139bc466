"""The program as a person starts it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair
from tests.ui.pictures import colours_in
from viewer.ui.program import fit_on_screen, has_screen, opens_sample

PROJECT = Path(__file__).resolve().parents[2]
TIMEOUT = 180
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.gui


def started(*command: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=PROJECT,
        env={**kept, "PYTHONPATH": str(PROJECT), **environ},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


@pytest.mark.parametrize("panes", [1, 2])
def test_every_slide_of_the_command_line_is_drawn_in_its_pane(
    coordinate_pair: Pair, tmp_path: Path, panes: int
) -> None:
    slides = [coordinate_pair.original, coordinate_pair.conversion][:panes]
    picture = tmp_path / "window.png"
    done = started("tests/ui/program_child.py", picture, str(panes), *slides, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    with Image.open(picture) as image:
        window = np.asarray(image.convert("RGB"))
    height, width = window.shape[:2]
    rows = slice(height * 2 // 5, height * 3 // 5)
    # The middles of the halves: a pane each; beside a slide alone, the question for its conversion.
    left, right = (window[rows, x - width // 12 : x + width // 12] for x in (width // 4, width * 3 // 4))
    for middle in (left, right)[:panes]:
        # The slide, whose light runs through all values, not an empty canvas or a message.
        assert colours_in(middle) > 1000 and np.ptp(middle, axis=(0, 1)).min() > 60
    if panes == 1:
        assert colours_in(right) < 300
        return
    # Two panes show the same place; they are cut out of the window to within two pixels.
    apart = min(
        float(np.abs(left[:, 4:-4].astype(int) - right[:, 4 + n : -4 + n or None]).mean()) for n in range(-3, 4)
    )
    assert apart < 2, apart


def test_the_self_test_draws_its_frame_and_everything_works() -> None:
    done = started("-c", "import sys; from viewer import app; sys.exit(app.main(['--self-test']))")
    assert done.returncode == 0, done.stdout + done.stderr
    drawn = [line for line in done.stdout.splitlines() if "draw a frame" in line]
    assert len(drawn) == 1 and drawn[0].startswith("ok      draw a frame - 640 x 400 px of level ")
    assert done.stdout.rstrip().endswith("Everything works.")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems always have a screen")
def test_without_a_screen_one_sentence_says_so() -> None:
    done = started("main.py", "--start-page")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "Verislide cannot open its window: there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set); "
        "'info' and '--self-test' work without one.\n"
    )


@pytest.mark.parametrize(
    ("platform", "environ", "found"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("freebsd14", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"QT_QPA_PLATFORM": "linuxfb"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_systems_with_a_display_server_can_be_without_a_screen(
    platform: str, environ: dict[str, str], found: bool
) -> None:
    assert has_screen(platform, environ) == found


def test_the_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() + 100, room.height() + 100)
    fit_on_screen(window)
    assert (window.width(), window.height()) == (room.width(), room.height() - 40)
    window.resize(300, 200)
    fit_on_screen(window)
    assert (window.width(), window.height()) == (300, 200)


def test_an_installed_program_opens_the_sample_the_first_time_only() -> None:
    told = {(seen, frozen): opens_sample(seen, frozen) for seen in (False, True) for frozen in (False, True)}
    assert told == {(False, False): True, (True, False): True, (False, True): True, (True, True): False}
