"""The command ``fields``, on results that were kept: no slide is needed."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import shape

from tests.comparison.whole.made_results import SIDE, made_level, made_result
from viewer import app
from viewer.comparison.whole.result_file import save_result


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Two levels, with faults at other places."""
    levels = []
    for level, (row, column) in enumerate(((4, 5), (1, 2))):
        ssim = 0.95 + np.arange(80).reshape(8, 10) * 1e-6
        ssim[row, column] = 0.5
        levels.append(made_level(ssim, level))
    save_result(made_result(*levels), tmp_path / "made.comparison")
    return tmp_path / "made.comparison"


def fields(kept: Path, *arguments: object) -> int:
    return app.main(["fields", str(kept), *map(str, arguments)])


def test_worst_fields_are_listed_and_saved(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, areas = tmp_path / "worst.csv", tmp_path / "worst.geojson"
    assert fields(kept, "--count", 3, "--csv", table, "--geojson", areas) == 0
    head, first, *rest = capsys.readouterr().out.splitlines()
    assert head.split()[:3] == ["number", "x", "y"] and len(rest) == 2
    assert first.split()[:5] == ["1", str(5 * SIDE), str(4 * SIDE), str(SIDE), str(SIDE)]
    assert "0.5000" in first
    with table.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert float(rows[0]["x"]) == 5 * SIDE and len(rows) == 3
    found = json.loads(areas.read_text(encoding="utf-8"))["features"]
    assert shape(found[0]["geometry"]).bounds == (5 * SIDE, 4 * SIDE, 6 * SIDE, 5 * SIDE)


def test_another_level_and_kind_can_be_named(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fields(kept, "--level", 1, "--count", 1) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[1:3] == [str(2 * 2 * SIDE), str(2 * SIDE)]
    drawn = []
    for seed in (1, 1, 2):
        assert fields(kept, "--kind", "random", "--seed", seed, "--count", 5) == 0
        drawn.append(capsys.readouterr().out)
    assert drawn[0] == drawn[1] != drawn[2]


def test_what_is_not_there_is_said_in_a_sentence(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, words in (
        (("--level", 7), "Level 7 was not compared, but 0, 1"),
        (("--conversion", 2), "has 1 conversions"),
        (("--by", "de2000"), "de2000 was not measured"),
    ):
        assert fields(kept, *arguments) == 2
        said = capsys.readouterr()
        assert words in said.err and not said.out
    assert app.main(["fields", str(tmp_path / "none.comparison")]) == 2
    assert "none.comparison" in capsys.readouterr().err
    assert fields(kept, "--kind", "edge") == 0
    assert "No such field" in capsys.readouterr().out


def test_a_file_is_replaced_only_when_asked(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own.csv"
    own.write_text("own")
    assert fields(kept, "--csv", own) == 2
    assert "own.csv is there already" in capsys.readouterr().err and own.read_text() == "own"
    assert fields(kept, "--csv", own, "--replace") == 0
    assert own.read_text() != "own"
