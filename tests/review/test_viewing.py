"""How long what was on screen: every number is the one that another process works out."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from viewer.comparison.coverage import BANDS, CoverageGrid
from viewer.comparison.viewport import Viewport
from viewer.comparison.whole.tissue import TissueMask
from viewer.geometry import Point, Rect, Size
from viewer.review.viewing import Viewing, tissue_cells, viewing_from

INDEPENDENT = Path(__file__).parent / "independent_viewing.py"
GRID = CoverageGrid(Rect(30, -20, 700, 500), 20)
LOOKS = (
    (Viewport(Point(403, 221), 0.4, 0, Size(240, 150)), 0, 25),
    (Viewport(Point(130, 80), 1.0, 30, Size(211, 140)), 2, 7),
    (Viewport(Point(153, 94), 1.0, 0, Size(180, 180)), 2, 4),
    (Viewport(Point(603, 301), 3.0, 90, Size(400, 500)), 3, 600),
    (Viewport(Point(610, 310), 3.0, 200, Size(400, 500)), 3, 65_000),
    (Viewport(Point(5000, 300), 3.0, 0, Size(400, 500)), 1, 50),
    (Viewport(Point(500, 100), 1.5, 275, Size(300, 250)), 1, 12),
)


def looked() -> Viewing:
    viewing = Viewing.nothing(GRID)
    for view, band, ticks in LOOKS:
        viewing = viewing.looked_at(view.to_screen, view.size, band, ticks)
    return viewing


def test_all_numbers_are_those_of_another_process(tmp_path: Path) -> None:
    viewing = looked()
    (tmp_path / "kept").write_bytes(viewing.to_bytes())
    tissue = np.random.default_rng(1).random((GRID.rows, GRID.columns)) < 0.4
    looks = [
        {
            "centre": [view.centre.x, view.centre.y],
            "scale": view.scale,
            "rotation": view.rotation,
            "size": [view.size.width, view.size.height],
            "band": band,
            "ticks": ticks,
        }
        for view, band, ticks in LOOKS
    ]
    question = {"kept": str(tmp_path / "kept"), "tissue": np.argwhere(tissue).tolist(), "looks": looks}
    run = [sys.executable, str(INDEPENDENT)]
    done = subprocess.run(run, input=json.dumps(question), capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["cells"], "other cells than the looks make"
    assert viewing.seconds == tuple(told["seconds"]) == (2.5, 1.2, 1.1, 6560.0)
    assert viewing.shares(tissue) == tuple(told["shares"])
    assert viewing.shares_or_closer(tissue) == tuple(told["closer"])
    # Some places were in sight for less than a second in each band, and for longer in all of them.
    assert 0 < told["shares"][1] < told["closer"][1] < told["closer"][0] < 1
    assert viewing.coverage().shares(tissue) == viewing.shares(tissue)


def test_a_view_leaves_what_was_there_as_it_is() -> None:
    before = looked()
    kept = before.to_bytes()
    after = before.looked_at(LOOKS[0][0].to_screen, LOOKS[0][0].size, 0, 10)
    assert before.to_bytes() == kept != after.to_bytes()


def test_no_time_is_enough_where_none_is_asked_for_and_a_longer_one_is_not() -> None:
    viewing, everything = looked(), np.ones((GRID.rows, GRID.columns), np.bool_)
    assert viewing.shares(everything, 0) == (1.0,) * BANDS
    assert viewing.shares(everything, 2.5)[0] == viewing.shares(everything, 0.1)[0] != 0
    assert viewing.shares(everything, 2.6)[0] == 0


def test_without_tissue_there_is_no_share() -> None:
    assert looked().shares(np.zeros((GRID.rows, GRID.columns), np.bool_)) == (None,) * BANDS


def test_two_sittings_add_up_and_what_is_full_stays_full() -> None:
    one, both = looked(), looked().plus(looked())
    assert both.ticks == tuple(2 * ticks for ticks in one.ticks)
    for single, double in zip(one.cells, both.cells, strict=True):
        assert np.array_equal(double, np.minimum(2 * single.astype(int), 65535))
    with pytest.raises(ValueError, match="cells are others"):
        one.plus(Viewing.nothing(CoverageGrid(GRID.area, 21)))


def test_what_was_kept_is_what_is_found() -> None:
    kept = looked().to_bytes()
    found = viewing_from(kept)
    assert found.grid == GRID and found.ticks == looked().ticks and found.to_bytes() == kept
    assert all(np.array_equal(a, b) for a, b in zip(found.cells, looked().cells, strict=True))


HEAD = 57


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        looked().to_bytes()[:40],
        b"X" + looked().to_bytes()[1:],
        looked().to_bytes()[:-9],
        looked().to_bytes()[:HEAD] + b"no cells",
        looked().to_bytes()[:HEAD] + zlib.compress(bytes(100_000_000)),
        struct.pack("<8s4dQIIB", b"VSVIEW01", 30, -20, 700, 500, 0, 25, 35, BANDS) + looked().to_bytes()[HEAD:],
        struct.pack("<8s4dQIIB", b"VSVIEW01", 30, -20, 700, 500, 20, 35, 25, BANDS) + looked().to_bytes()[HEAD:],
        struct.pack("<8s4dQIIB", b"VSVIEW01", 0, 0, 9e9, 9e9, 1, 10**6, 10**6, BANDS) + looked().to_bytes()[HEAD:],
    ],
)
def test_what_is_no_viewing_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r"viewing|cells"):
        viewing_from(damaged)


def test_cells_are_tissue_where_their_middle_is() -> None:
    # Pixels of the mask are 8 level-0 pixels a side, cells 20: each pixel is told by arithmetic of its own.
    mask = (np.random.default_rng(2).random((63, 88)) < 0.5).astype(np.uint8)
    found = tissue_cells(TissueMask(mask, Point(30, -20), 8.0, ""), GRID)
    assert found.shape == (25, 35)
    for row in range(25):
        for column in range(35):
            assert found[row, column] == mask[(row * 20 + 10) // 8, (column * 20 + 10) // 8]
