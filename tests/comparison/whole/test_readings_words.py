"""What the readings of a level say, in the table and in sentences."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole.readings_words import readings_lines
from viewer.comparison.whole.result import ComparisonResult, Readings
from viewer.comparison.whole.result_column import Group
from viewer.comparison.whole.result_rows import DASH, Tiles, rows_of
from viewer.comparison.whole.result_table import columns_of
from viewer.geometry import Point

SSIM = np.full((2, 3), 0.9)
FINEST = Readings(0.97, 0.97, 0.97, 0.97, 6, 6)
COARSE = Readings(
    0.75, 0.875, 0.9375, None, 4, 6, Point(0.375, -0.5), (3, -2), (("level0_reduced", "made.mrxs is cut short."),)
)


def result() -> ComparisonResult:
    finest = replace(made_level(SSIM), readings=FINEST, offset=Point(0.0, 0.0))
    coarse = replace(made_level(SSIM, level=3), readings=COARSE, offset=Point(-0.4, 0.26))
    return made_result(finest, coarse, made_level(SSIM, level=4))


def test_every_level_has_its_cells() -> None:
    rows = rows_of(result())
    columns = (*columns_of(Group.ALIGNED, rows), *columns_of(Group.OFFSET, rows))
    shown = [{column.title: column.cell(row, Tiles.ALL) for column in columns} for row in rows]
    assert shown[1] == {
        "Own grid": "0.7500",
        "At its place": "0.8750",
        "Shift compensated": "0.9375",
        "Level 0 reduced": DASH,
        "How it was made": "as rendered",
        "Lost to geometry": "0.1875",
        "Lost to pyramid": "0.0000",
        "Compression, rest": "0.0625",
        "Own grid lies off": "+0.38, \N{MINUS SIGN}0.50 px",
        "Measured offset": "\N{MINUS SIGN}0.40, +0.26 px",
        "Compensated by": "+3, \N{MINUS SIGN}2 px of level 0",
        "On tiles": "4 of 6",
    }
    assert shown[0]["How it was made"] == DASH  # no pyramid at level 0
    assert set(shown[2].values()) == {DASH}  # not read in other ways


def test_the_sentences_say_what_the_cells_cannot() -> None:
    (conversion,) = result().conversions
    fine, coarse, unread = (dict(readings_lines(conversion, level)) for level in conversion.levels)
    assert unread == {} and set(fine) == {"What SSIM lacks"}
    assert "rendered by the reader" in coarse["How it was made"] and "0.9375" in coarse["How it was made"]
    assert "0.1875 (75.0" in coarse["What SSIM lacks"]
    assert "+3, \N{MINUS SIGN}2 level-0 pixels" in coarse["Shift compensated"]
    assert coarse["Level 0 reduced"] == "made.mrxs is cut short." and coarse["Readings"] == "On 4 of 6 tiles."
