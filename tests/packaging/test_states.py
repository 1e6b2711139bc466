"""The walk through all states of the window: a few of them, so that it cannot rot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]


def walk(folder: Path, pair: tuple[Path, Path], *only: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    names = [part for name in only for part in ("--only", name)]
    script = [sys.executable, str(PROJECT / "packaging" / "states.py"), "--out", str(folder), *names]
    arguments = ["--ratio", "2", "--pair", *map(str, pair), "--seconds", str(seconds)]
    return subprocess.run([*script, *arguments], capture_output=True, text=True, check=False, env=dict(os.environ))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("pair")
    random = np.random.default_rng(3)
    paths = folder / "one.png", folder / "two.png"
    for path in paths:
        Image.fromarray(random.integers(0, 256, (300, 400, 3), np.uint8)).save(path)
    return paths


def test_states_are_reached_and_saved_in_both_themes_and_as_small_as_the_window_becomes(
    tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    done = walk(tmp_path / "out", pair, "start", "curtain", "palette")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"3 of 3 states at 200 %, 10 pictures in {tmp_path / 'out'}\n"
    sizes = {path.stem: Image.open(path).size for path in (tmp_path / "out").iterdir()}
    large, small = (2800, 1760), (1520, 960)
    assert sizes == {
        **{f"{name}-{theme}-200": large for name in ("start", "curtain", "palette") for theme in ("dark", "light")},
        **{f"{name}-small-{theme}-200": small for name in ("start", "curtain") for theme in ("dark", "light")},
    }
    dark, light = (np.asarray(Image.open(tmp_path / "out" / f"curtain-{one}-200.png")) for one in ("dark", "light"))
    assert dark[4, 4].max() < 64
    assert light[4, 4].min() > 192


def test_a_state_that_cannot_be_reached_is_named_and_the_others_are_saved(
    tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    done = walk(tmp_path / "out", (pair[0], tmp_path / "gone.png"), "start", "curtain", seconds=1)
    assert done.returncode == 1
    assert done.stderr.count("was not reached") == 1
    assert "curtain was not reached: " in done.stderr
    assert done.stdout.startswith("1 of 2 states at 200 %, 4 pictures in ")
