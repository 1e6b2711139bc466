from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.conftest import Pair

PROJECT = Path(__file__).resolve().parents[2]
RATIOS = ["1", "1.25", "2"]
KINDS = {
    "wheel",
    "drag",
    "arrow",
    "magnification",
    "double click",
    "turn",
    "level",
    "resize",
    "trackpad",
    "native",
    "pinch",
}

pytestmark = pytest.mark.gui


def walked(pair: Pair, ratio: str, gestures: int, seed: int) -> dict[str, Any]:
    """What gesture_walk.py found; a process for each ratio, since Qt takes it only at its start."""
    bounds = pair.truth.bounds
    assert all(value % downsample for value in (bounds.x, bounds.y) for downsample in (2, 4, 8)), bounds
    done = subprocess.run(
        [
            sys.executable,
            str(PROJECT / "tests/ui/gesture_walk.py"),
            str(pair.original),
            str(pair.conversion),
            str(gestures),
            str(seed),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60 + gestures,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    print({name: value for name, value in found.items() if name != "failures"})
    return found


def check(found: dict[str, Any], ratio: str, gestures: int) -> None:
    assert not found["failures"], "\n".join(found["failures"][:20])
    assert found["ratio"] == float(ratio) and sum(found["gestures"].values()) == gestures
    assert found["points"] > 3 * gestures and found["anchors"] > gestures / 4
    assert found["between_panes"] <= 1 and found["off_viewport"] <= 1
    assert found["anchor_viewport"] <= 0.5 and found["anchor_pixels"] <= 0.5


@pytest.mark.parametrize("ratio", RATIOS)
def test_the_panes_keep_step_through_random_gestures(coordinate_pair: Pair, ratio: str) -> None:
    check(walked(coordinate_pair, ratio, 25, seed=3), ratio, 25)


@pytest.mark.prove
@pytest.mark.parametrize("ratio", RATIOS)
def test_the_panes_keep_step_through_two_thousand_gestures(coordinate_pair: Pair, ratio: str) -> None:
    found = walked(coordinate_pair, ratio, 2000, seed=11)
    check(found, ratio, 2000)
    assert set(found["gestures"]) >= KINDS
