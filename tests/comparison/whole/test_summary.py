"""summary.json of made-up results: every key, against numbers that are worked out here."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.comparison.whole.made_results import SIDE, made_level, made_result
from viewer.comparison.whole.result import CompareSettings, LevelResult, MissingLevel, Readings, SeamTest
from viewer.comparison.whole.summary import summary, summary_text
from viewer.comparison.whole.summary_csv import worst_csv
from viewer.geometry import Point, Size

SSIM = np.array([[0.91, 0.75, 0.99, 0.98], [0.97, 0.96, 0.5, 0.93]])
KEYS = {
    *("level", "downsample", "mpp", "offset_px", "ssim", "mae", "max_abs_diff", "psnr", "de2000_p95", "seam"),
    *("tiles", "tiles_unreadable", "exact"),
}
MORE_KEYS = {"mse", "mae_tissue", "psnr_tissue", "de2000_mean", "gmsd_mean", "ms_ssim_mean"}
SEAM_KEYS = {"on", "off", "pixels_on", "pixels_off", "effect", "effect_low", "effect_high", "p", "n", "blocks"}
SIDES = {"compared", "mae", "psnr", "max_abs_diff", "de2000_mean"}
"""Of both sides of the seam zone."""
UNKNOWN = {"on": None, "off": None}
BESIDE = {"missing_levels", "extra_levels", "tissue_outside"}
SSIM_KEYS = {
    *("own_grid_mean", "mean", "shift_compensated_mean", "level0_reduced_mean", "tissue_mean"),
    *("median", "p1", "p5", "min"),
}


def entry_of(level: LevelResult) -> dict[str, Any]:
    entry: dict[str, Any] = json.loads(summary_text(summary(made_result(level))))["conversions"][0]
    return entry


def test_the_keys_are_those_that_were_agreed() -> None:
    whole = summary(made_result(made_level(SSIM)))
    assert whole.keys() == {"original", "conversions"} and whole["original"] == "made.mrxs"
    (conversion,) = whole["conversions"]
    assert conversion.keys() == {"path", "levels", "worst", "settings", "provenance", *BESIDE}
    (level,) = conversion["levels"]
    assert level.keys() == KEYS | MORE_KEYS and level["ssim"].keys() == SSIM_KEYS
    assert level["seam"].keys() == SEAM_KEYS | SIDES
    assert all(level["seam"][key].keys() == {"on", "off"} for key in SIDES)
    assert all(worst.keys() == {"level", "x", "y", "width", "height", "ssim"} for worst in conversion["worst"])


def test_the_figures_are_those_of_the_tiles() -> None:
    tissue = np.array([[1, 0.5, 0, 0], [0, 0, 0.25, 0]])
    level = made_level(SSIM, 2, tissue)
    counts = np.zeros(2001, np.int64)
    counts[10], counts[40] = 90, 10
    level = replace(level, offset=Point(0.25, -0.5), de2000_counts=counts)
    level.table["unreadable"][5] = True
    found = entry_of(level)["levels"][0]
    assert (found["level"], found["downsample"], found["mpp"], found["offset_px"]) == (2, 4, [1, 1], [0.25, -0.5])
    ssim = found["ssim"]
    assert ssim["mean"] == pytest.approx(SSIM.mean()) and ssim["min"] == 0.5
    assert ssim["tissue_mean"] == pytest.approx((0.91 + 0.75 / 2 + 0.5 / 4) / 1.75)
    for key, share in (("median", 50), ("p1", 1), ("p5", 5)):
        assert ssim[key] == pytest.approx(float(np.percentile(SSIM, share)))
    off = np.rint((1 - SSIM) * 100)
    assert found["mae"] == pytest.approx(off.mean()) and found["max_abs_diff"] == 50
    assert found["psnr"] == pytest.approx(10 * math.log10(255**2 / (off**2).mean()))
    assert found["de2000_p95"] == pytest.approx(2.0, abs=0.05)
    assert (found["tiles"], found["tiles_unreadable"], found["exact"]) == (8, 1, False)
    known = {"pixels_on": 0, "pixels_off": 0, "compared": {"on": 0, "off": 0}}
    assert found["seam"] == dict.fromkeys(SEAM_KEYS) | dict.fromkeys(SIDES, UNKNOWN) | known
    assert found["mse"] == pytest.approx((off**2).mean())
    assert ssim["own_grid_mean"] is ssim["shift_compensated_mean"] is ssim["level0_reduced_mean"] is None


def test_readings_and_seams_are_told_apart() -> None:
    level = replace(made_level(SSIM), readings=Readings(0.8, 0.85, None, math.nan, 4, 8, Point(0.5, 0), (1, 2)))
    level = replace(level, seam_test=SeamTest(-0.01, -0.02, -0.001, 0.03, 99, 1234))
    table = level.table
    table["seam"] = table["ssim_seam_pixels"] = 100
    table["ssim_seam_sum"] = 100 * 0.25
    entry = entry_of(level)
    found = entry["levels"][0]
    assert found["ssim"]["own_grid_mean"] == 0.8 and found["ssim"]["mean"] == pytest.approx(SSIM.mean())
    assert found["ssim"]["shift_compensated_mean"] is found["ssim"]["level0_reduced_mean"] is None
    off = (SSIM.sum() * SIDE**2 - 8 * 25) / (8 * (SIDE**2 - 100))
    assert {key: found["seam"][key] for key in SEAM_KEYS} == {
        "on": 0.25,
        "off": pytest.approx(off),
        "pixels_on": 800,
        "pixels_off": 8 * (SIDE**2 - 100),
        "effect": -0.01,
        "effect_low": -0.02,
        "effect_high": -0.001,
        "p": 0.03,
        "n": 99,
        "blocks": 1234,
    }
    said = entry["provenance"]["levels"][0]
    assert said["readings"] == {
        "own_grid": 0.8,
        "mean": 0.85,
        "shift_compensated": None,
        "level0_reduced": None,
        "tiles": 4,
        "of_tiles": 8,
        "own_grid_offset": [0.5, 0],
        "compensated_by": [1, 2],
        "pyramid": None,
        "lost": {"geometry": pytest.approx(0.05), "pyramid": 0.0, "left": pytest.approx(0.15)},
        "notes": {},
    }
    assert said["seam_pixels"] == {"on": 800, "off": 8 * (SIDE**2 - 100)}


def test_differences_are_split_by_seams() -> None:
    """By hand; of the first tile alone seams are not known."""
    level = made_level(SSIM)
    table = level.table
    table["seam"], table["absolute_seam"], table["square_seam"] = 100, 3 * 100 * 7, 3 * 100 * 50
    table["largest_seam"], table["largest_off_seam"] = np.arange(8), np.arange(8)[::-1] * 10
    table["de2000_sum"], table["de2000_seam_sum"] = (SIDE**2 - 100) * 3.0 + 100 * 4.5, 100 * 4.5
    table["seam"][0] = -1
    found = entry_of(level)["levels"][0]["seam"]
    step, others = np.rint((1 - SSIM.ravel()[1:]) * 100), 7 * (SIDE**2 - 100)
    square = ((step**2).sum() * SIDE**2 - 7 * 100 * 50) / others
    assert {key: found[key] for key in SIDES} == {
        "compared": {"on": 700, "off": others},
        "mae": {"on": 7, "off": pytest.approx((step.sum() * SIDE**2 - 7 * 100 * 7) / others)},
        "psnr": {
            "on": pytest.approx(10 * math.log10(255**2 / 50)),
            "off": pytest.approx(10 * math.log10(255**2 / square)),
        },
        "max_abs_diff": {"on": 7, "off": 60},
        "de2000_mean": {"on": pytest.approx(4.5), "off": pytest.approx(3)},
    }


def test_what_one_tile_does_not_tell_is_unknown_of_its_level() -> None:
    level = made_level(SSIM)
    level.table["seam"], level.table["largest_seam"], level.table["largest_off_seam"] = 100, 5, 6
    level.table["de2000_sum"] = level.table["de2000_seam_sum"] = 1.0
    for name, key, unknown in (("largest_seam", "max_abs_diff", -1), ("de2000_seam_sum", "de2000_mean", math.nan)):
        level.table[name][3] = unknown
        assert entry_of(level)["levels"][0]["seam"][key]["on"] is None
    assert entry_of(level)["levels"][0]["seam"]["max_abs_diff"]["off"] == 6


def test_levels_that_are_not_stored_come_first_where_they_were_asked_for() -> None:
    result = made_result(made_level(SSIM))
    missing = MissingLevel(1, 2.0, Size(1020, 1000)), MissingLevel(3, 8.0, Size(1016, 1000))
    result = replace(result, conversions=(replace(result.conversions[0], missing_levels=(2.0, 8.0), missing=missing),))

    def worst(levels: tuple[float, ...] | None) -> list[dict[str, Any]]:
        found = summary(replace(result, settings=CompareSettings(levels=levels)))
        entries: list[dict[str, Any]] = found["conversions"][0]["worst"]
        return entries

    place = {"x": 0, "y": 0, "height": 1000, "ssim": None, "missing": True}
    first, second, third, *others = worst(None)
    assert first == place | {"level": 1, "width": 1020} and second == place | {"level": 3, "width": 1016}
    assert third["ssim"] == 0.5 and not any("missing" in one for one in (third, *others))
    assert worst((1.0, 8.0)) == [second, third, *others] and worst((1.0,)) == [third, *others]
    rows = worst_csv(summary(result)).decode().splitlines()
    assert rows[0] == "conversion,level,x,y,width,height,ssim,missing"
    assert rows[1] == "made,1,0,0,1020,1000,,True" and rows[3].endswith(",0.5,False")


def test_equal_slides_are_exact_and_have_no_psnr() -> None:
    found = entry_of(made_level(np.ones((2, 3))))
    assert found["levels"][0]["exact"] is True and found["levels"][0]["psnr"] is None
    assert found["levels"][0]["ssim"]["mean"] == 1 and found["worst"] == []


def test_where_nothing_was_compared_nothing_is_known() -> None:
    level = made_level(np.ones((1, 2)))
    for name in ("compared", "ssim_pixels", "ssim_tissue_pixels", "tissue"):
        level.table[name] = 0
    found = entry_of(level)["levels"][0]
    assert found["exact"] is found["mae"] is found["max_abs_diff"] is None
    assert set(found["ssim"].values()) == {None}


def test_the_worst_places_come_level_by_level_worst_first() -> None:
    fine, coarse = made_level(SSIM), made_level(SSIM[:, :2], 3)
    worst = summary(made_result(fine, coarse))["conversions"][0]["worst"]
    first = worst[0]
    assert first == {"level": 0, "x": 2 * SIDE, "y": SIDE, "width": SIDE, "height": SIDE, "ssim": 0.5}
    assert [one["level"] for one in worst] == sorted(one["level"] for one in worst)
    of_coarse = [one for one in worst if one["level"] == 3]
    assert of_coarse[0] == {"level": 3, "x": 8 * SIDE, "y": 0, "width": 8 * SIDE, "height": 8 * SIDE, "ssim": 0.75}
    for level in (0, 3):
        values = [one["ssim"] for one in worst if one["level"] == level]
        assert values == sorted(values) and len(values) > 1


def test_every_key_is_explained() -> None:
    level = replace(made_level(SSIM), readings=Readings(0.8, 0.85, None, None, 4, 8), errors=((0, "why"),))
    text = (Path(__file__).parents[3] / "docs" / "compare.md").read_text(encoding="utf-8")
    lacking = [key for key in _keys(summary(made_result(level))) if f"{key}`" not in text and f"{key}[]`" not in text]
    assert lacking == []


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _keys(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            if key != "libraries":
                yield from _keys(one)
