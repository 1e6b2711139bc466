"""The table of a result: its numbers against numpy on the tiles that were made, and how they are written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole.result import Readings, SeamTest
from viewer.comparison.whole.result_column import Column, Group
from viewer.comparison.whole.result_rows import Tiles, rows_of, ssim_text
from viewer.comparison.whole.result_table import COLUMNS, columns_of
from viewer.comparison.whole.result_view import ResultView
from viewer.geometry import Mpp, Point

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
    assert [one.title for one in columns_of(Group.DIFFERENCE, plain)] == [
        "MAE",
        "MAE, tissue",
        "MSE",
        "MSE, tissue",
        "PSNR, dB",
        "PSNR, tissue",
        "Largest",
        "Differing",
    ]
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
        "Compensated by": "0, 0 px of level 0",
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


def test_differences_are_given_over_tissue_too() -> None:
    """By hand: two tiles of 65536 px, one tissue that is 10 grey levels off, one glass that is not off at all."""
    level = made_level(np.array([[0.9, 1.0]]), tissue=np.array([[1.0, 0.0]]))
    level.table["absolute_tissue"], level.table["square_tissue"] = level.table["absolute"], level.table["square"]
    (row,) = rows_of(made_result(level))
    shown = {one.title: one.cell(row, Tiles.TISSUE) for one in columns_of(Group.DIFFERENCE, (row,))}
    assert (shown["MAE"], shown["MAE, tissue"]) == ("5.000", "10.000")
    assert (shown["MSE"], shown["MSE, tissue"]) == ("50.000", "100.000")
    assert (shown["PSNR, dB"], shown["PSNR, tissue"]) == ("31.14", "28.13")


def test_columns_that_do_not_follow_the_choice_of_tiles_say_so() -> None:
    """Told from their numbers, not from what they say of themselves."""
    values = np.random.default_rng(3).uniform(0.5, 1, (5, 8))
    values[0, 0] = 0.4  # no tissue
    level = made_level(values, tissue=TISSUE)
    level.table["gmsd"] = level.table["ms_ssim"] = values.ravel()
    (row,) = rows_of(made_result(replace(level, readings=Readings(0.91, 0.95, 0.96, None, 30, 40))))
    follow = {one.title for one in COLUMNS if one.cell(row, Tiles.ALL) != one.cell(row, Tiles.TISSUE)}
    assert {"Median", "Worst tile", "GMSD", "MS-SSIM on"} < follow
    groups = Group.SSIM, Group.DIFFERENCE, Group.ALIGNED, Group.SEAMS
    silent = {one.title for one in COLUMNS if one.group in groups and "does not change it" not in one.head_tip}
    assert silent == follow


def test_tiles_too_small_for_a_measure_are_counted() -> None:
    level = made_level(SSIM)
    level.table["ms_ssim"] = np.where(np.arange(40) % 8 == 7, np.nan, 0.9)
    (row,) = rows_of(made_result(level))
    assert column("MS-SSIM on").cell(row, Tiles.ALL) == "35 of 40"
    assert column("GMSD on").cell(row, Tiles.ALL) == "–", "it was not measured at all"
    assert "not scanned included" in column("GMSD").head_tip


@pytest.mark.parametrize(("tiles", "given"), [(1, False), (4, False), (5, True), (19, True), (20, True)])
def test_percentiles_of_very_few_tiles_are_not_given(tiles: int, given: bool) -> None:
    result = made_result(made_level(np.linspace(0.8, 0.9, tiles)[None]))
    view = ResultView.of(result, Tiles.ALL)
    titles = [one.title for one in view.columns[Group.SSIM]]
    cells = dict(zip(titles, view.cells[Group.SSIM][0], strict=True))
    tips = dict(zip(titles, view.tips[Group.SSIM][0], strict=True))
    assert (cells["5th percentile"] != "–") is given and (cells["1st percentile"] != "–") is given
    assert cells["Worst tile"] == "0.8000" and tips["5th percentile"].startswith(f"Of {tiles} tile")
    assert ("Of so few" in tips["5th percentile"]) is (5 <= tiles < 20)
    assert ("5 % of the tiles below" in view.headline) is given


def test_the_test_of_seams_stands_beside_the_plain_difference() -> None:
    level = made_level(SSIM)
    level.table["seam"] = level.table["ssim_seam_pixels"] = 6554
    level.table["ssim_seam_sum"] = (SSIM.ravel() - 0.01) * 6554
    level.table["absolute_seam"] = level.table["absolute"] // 10
    level.table["square_seam"], level.table["largest_seam"], level.table["largest_off_seam"] = 3 * 6554 * 65, 9, 50
    level = replace(level, seam_test=SeamTest(-0.0013, -0.0034, 0.0009, 0.24, 1180, 52000))
    rows = rows_of(made_result(level))
    shown = {one.title: one.cell(rows[0], Tiles.ALL) for one in columns_of(Group.SEAMS, rows)}
    on, off = SSIM.mean() - 0.01, (SSIM.mean() * 65536 - (SSIM.mean() - 0.01) * 6554) / (65536 - 6554)
    assert shown["On − off"] == f"−{off - on:.4f}" and shown["Effect of seams"] == "−0.0013"
    assert shown["95 % interval"] == "−0.0034 to +0.0009" and shown["p"] == "0.24"
    assert shown["Pixels on"].replace("\N{NARROW NO-BREAK SPACE}", "") == str(40 * 6554)
    assert shown["Pixels off"].replace("\N{NARROW NO-BREAK SPACE}", "") == str(40 * (65536 - 6554))
    assert (shown["PSNR on seams"], shown["Largest on seams"], shown["Largest off seams"]) == ("30.00", "9", "50")
    said = column("PSNR on seams").cell_tip(rows[0], Tiles.ALL).replace("\N{NARROW NO-BREAK SPACE}", "")
    assert said == f"Of {40 * 6554} pixels." and "ΔE on seams" not in shown, "CIEDE2000 was not measured"
    assert "glass included" in column("SSIM on seams").tip and "surroundings" in column("Effect of seams").tip
    assert "-" not in "".join(shown.values()), "minus signs are minus signs"


def test_a_sample_of_tiles_says_with_which_seed_it_was_drawn() -> None:
    result = made_result(replace(made_level(SSIM), readings=Readings(0.91, 0.95, 0.96, None, 30, 40)))
    result = replace(result, settings=replace(result.settings, reading_tiles=30, seed=7))
    view = ResultView.of(result, Tiles.ALL)
    aligned = [one.title for one in view.columns[Group.ALIGNED]]
    assert view.cells[Group.ALIGNED][0][aligned.index("On tiles")] == "30 of 40, seed 7"
    note = view.tips[Group.ALIGNED][0][aligned.index("At its place")]
    assert "drawn with seed 7" in note and "0.9500 is not the mean of all pixels, 0.7500" in note
    assert f"Readings beside the mean\t{note}" in view.origin_lines
    assert any("up to 30 tissue tiles a level drawn with seed 7" in line for line in view.origin_lines)


def test_a_pixel_size_that_the_original_does_not_share_is_told() -> None:
    result = made_result(made_level(SSIM), made_level(SSIM[:2], level=1))
    assert all(row.scale_note == "" for row in rows_of(result)), "the original's is not known"
    for theirs, told in ((0.25, False), (0.2508, False), (0.2430, True)):
        other = replace(result, original=replace(result.original, mpp=Mpp(theirs, theirs)))
        rows = rows_of(other)
        assert all(bool(row.scale_note) is told for row in rows), theirs
        if told:
            assert "states 0.5 µm/px" in rows[1].scale_note and "0.486 µm/px" in rows[1].scale_note
            heads = [line.split("\t")[0] for line in ResultView.of(other, Tiles.ALL).origin_lines]
            assert heads.count("Pixel size (level 0)") == heads.count("Pixel size (level 1)") == 1


def test_the_size_of_a_slide_is_in_groups_of_three() -> None:
    result = made_result(made_level(SSIM))
    result = replace(result, original=replace(result.original, identity="10040x7352 1.2.3"))
    line = ResultView.of(result, Tiles.ALL).origin_lines[0]
    assert "10\N{NARROW NO-BREAK SPACE}040 × 7\N{NARROW NO-BREAK SPACE}352 px, 1.2.3" in line


def test_the_sentence_names_the_worst_level_and_what_is_not_whole() -> None:
    fine = made_level(SSIM)
    coarse = replace(made_level(SSIM - 0.2), level=2, conversion_level=2, downsample=4.0, mpp=None)
    (fine_row, coarse_row) = rows_of(made_result(fine, coarse))
    means = [column("Tissue mean").cell(row, Tiles.ALL) for row in (fine_row, coarse_row)]
    whole = ResultView.of(made_result(fine, coarse), Tiles.ALL).headline
    assert means[0] in whole and f" Worst level: 1 : 4, {means[1]} over tissue." in whole and "so far" not in whole
    part = ResultView.of(made_result(fine, replace(coarse, rows_done=1)), Tiles.ALL).headline
    assert f" Worst level: 1 : 4, {means[1]} over tissue so far." in part
    better = replace(made_level(SSIM + 0.01), level=2, conversion_level=2, downsample=4.0)
    assert "Worst level" not in ResultView.of(made_result(fine, better), Tiles.ALL).headline
