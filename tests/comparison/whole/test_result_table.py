"""The table of a result: its numbers against numpy on the tiles that were made, and how they are written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole.result import Readings
from viewer.comparison.whole.result_rows import Tiles, rows_of, ssim_text
from viewer.comparison.whole.result_table import COLUMNS, Column, Group, columns_of
from viewer.comparison.whole.result_view import ResultView
from viewer.geometry import Point

SSIM = np.linspace(0.5, 1.0, 40).reshape(5, 8)
TISSUE = np.where(np.arange(40).reshape(5, 8) % 3 == 0, 0.0, 0.6)


def column(title: str) -> Column:
    return next(one for one in COLUMNS if one.title == title)


def test_the_distribution_is_of_tissue_tiles_or_of_all() -> None:
    (row,) = rows_of(made_result(made_level(SSIM, tissue=TISSUE)))
    values = SSIM[TISSUE > 0]
    for title, expected in (
        ("Median", np.median(values)),
        ("SD", values.std(ddof=1)),
        ("5th percentile", np.percentile(values, 5)),
        ("1st percentile", np.percentile(values, 1)),
        ("Worst tile", values.min()),
    ):
        assert column(title).value(row, Tiles.TISSUE) == pytest.approx(expected, abs=1e-12), title
    assert column("Worst tile").value(row, Tiles.ALL) == pytest.approx(0.5)
    assert column("Mean").cell(row, Tiles.TISSUE) == f"{SSIM.mean():.4f}"
    assert column("Tissue mean").value(row, Tiles.ALL) == pytest.approx(values.mean(), abs=1e-12)
    assert column("Tissue tiles").cell(row, Tiles.ALL) == "26" and column("Tiles").cell(row, Tiles.ALL) == "40"


def test_columns_without_any_figure_are_left_out() -> None:
    plain = rows_of(made_result(made_level(SSIM)))
    assert columns_of(Group.ALIGNED, plain) == () and columns_of(Group.SEAMS, plain) == ()
    assert [one.title for one in columns_of(Group.DIFFERENCE, plain)] == ["MAE", "PSNR, dB", "Largest", "Differing"]
    readings = Readings(0.91, 0.95, 0.96, None, 30, 40)
    aligned = rows_of(made_result(replace(made_level(SSIM), readings=readings, offset=Point(0.375, -0.12))))
    shown = {one.title: one.cell(aligned[0], Tiles.ALL) for one in columns_of(Group.ALIGNED, aligned)}
    assert shown == {
        "Own grid": "0.9100",
        "At its place": "0.9500",
        "Shift compensated": "0.9600",
        "Lost to geometry": "0.0500",
        "Lost to pyramid": "0.0000",
        "Compression, rest": "0.0400",
        "On tiles": "30 of 40",
    }
    shown = {one.title: one.cell(aligned[0], Tiles.ALL) for one in columns_of(Group.OFFSET, aligned)}
    assert shown == {
        "Own grid lies off": "0.00, 0.00 px",
        "Measured offset": "+0.38, −0.12 px",
        "Compensated by": "0, 0",
    }


def test_what_is_not_one_is_not_written_as_one() -> None:
    assert ssim_text(1.0) == "1.0000" and ssim_text(0.99999931) == "0.999999" and ssim_text(0.99994) == "0.9999"
    assert ssim_text(float("nan")) == "–"


def test_conversions_of_a_level_stand_next_to_each_other() -> None:
    one = made_result(made_level(SSIM), made_level(SSIM[:3], level=2))
    other = replace(one.conversions[0], slide=replace(one.conversions[0].slide, name="other", path=Path("other")))
    rows = rows_of(replace(one, conversions=(one.conversions[0], other)))
    assert [(row.level.level, row.conversion_text) for row in rows] == [
        (0, "A  made"),
        (0, "B  other"),
        (2, "A  made"),
        (2, "B  other"),
    ]


def test_a_level_that_is_not_done_says_how_far_it_is() -> None:
    (row,) = rows_of(made_result(replace(made_level(SSIM), rows_done=2)))
    assert column("Tiles").cell(row, Tiles.ALL) == "16 of 40"


def test_a_copy_has_every_figure_after_where_it_comes_from() -> None:
    result = made_result(made_level(SSIM, tissue=TISSUE))
    lines = ResultView.of(result, Tiles.TISSUE).as_tsv().splitlines()
    assert lines[0].startswith("Original\tmade.mrxs, 3DHISTECH MIRAX, read by OpenSlide 4.0.1")
    assert "SSIM worked out by\tC, AVX2" in lines and "Distribution of\ttissue tiles" in lines
    heads, cells = lines[-2].split("\t"), lines[-1].split("\t")
    assert len(heads) == len(cells) and cells[heads.index("SSIM: Worst tile")] == f"{SSIM[TISSUE > 0].min():.4f}"
    assert cells[heads.index("MAE")] == f"{np.rint((1 - SSIM) * 100).mean():.3f}"
