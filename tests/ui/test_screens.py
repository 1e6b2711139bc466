"""A pane on a second screen of another pixel ratio stays in step, by what both windows have painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.conftest import Pair

PROJECT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("dpi", [(96, 192), (192, 96), (96, 120)])
def test_a_pane_on_a_screen_of_another_ratio_stays_in_step(
    coordinate_pair: Pair, tmp_path: Path, dpi: tuple[int, int]
) -> None:
    screens = [
        {
            "name": name,
            "x": 1600 * place,
            "y": 0,
            "width": 1600,
            "height": 1400,
            "logicalDpi": dots,
            "logicalBaseDpi": 96,
        }
        for place, (name, dots) in enumerate(zip(("first", "second"), dpi, strict=True))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    walk = [sys.executable, "tests/ui/screens_walk.py", str(coordinate_pair.original), str(coordinate_pair.conversion)]
    platform = f"offscreen:configfile={config}"
    done = subprocess.run(
        [*walk, "16", "5"],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(found)
    assert found["screens"] == ["first", "second"]
    assert found["ratios"] == [dots / 96 for dots in dpi]
    assert found["places"] > 16
    # Up to 1.5 grey values, which are level-0 pixels, are lost by rounding down (gesture_eye.py).
    assert found["off"] <= 1.5 and found["between"] <= 1.5, found
    assert found["back"] == [dpi[0] / 96] * 2 and found["off_after"] <= 1.5
