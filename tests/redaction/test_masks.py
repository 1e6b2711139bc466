"""What shapes hide at every level, against shapely in another process, and against plain arithmetic."""

from __future__ import annotations

import json
import math
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.redaction.shape_cases import CASES, Case, box, ellipse, freehand, pen, point, polygon, star
from viewer.geometry import Rect, Size
from viewer.redaction.masks import BlockGrid, LevelMask, level_masks, margins_of, shape_pixels

INDEPENDENT = Path(__file__).with_name("independent_pixels.py")
MARGIN = 16
_AROUND = 64
"""Pixels: more than the largest margin and a block."""


def questions(name: str) -> list[dict[str, object]]:
    """What is asked of the other process: one question a level."""
    case = CASES[name]
    asked = []
    margins = margins_of(case.level0, [BlockGrid(level, case.tile) for level in case.levels], MARGIN)
    for level, margin in zip(case.levels, margins, strict=True):
        left, top, right, bottom = window(case, level)
        asked.append(
            {
                "shapes": [
                    {
                        "kind": str(one.shape.kind),
                        "points": one.shape.points.tolist(),
                        "holes": [hole.tolist() for hole in one.shape.holes],
                        "width": one.width,
                    }
                    for one in case.shapes
                ],
                "level0": tuple(case.level0),
                "level": tuple(level),
                "tile": tuple(case.tile),
                "margin": margin,
                "window": (left, top, right, bottom),
            }
        )
    return asked


def window(case: Case, level: Size) -> tuple[int, int, int, int]:
    """Level pixels around all that can be hidden: left, top, right, bottom."""
    points = np.concatenate([one.shape.points for one in case.shapes]) * tuple(level) / tuple(case.level0)
    pens = max(one.width for one in case.shapes) * level.width / case.level0.width
    least, most = np.floor(points.min(axis=0) - pens) - _AROUND, np.ceil(points.max(axis=0) + pens) + _AROUND
    left, top = np.clip(least, -_AROUND, tuple(level))
    right, bottom = np.clip(most, 0, np.array(tuple(level)) + _AROUND)
    return int(left), int(top), max(int(right), int(left) + 1), max(int(bottom), int(top) + 1)


@pytest.fixture(scope="module")
def answers() -> dict[str, list[list[np.ndarray]]]:
    """By name of the case and level: least and most of what is rounded out, and of what is hidden."""
    asked = {name: questions(name) for name in CASES}
    flat = [one for name in asked for one in asked[name]]
    done = subprocess.run([sys.executable, INDEPENDENT], input=json.dumps(flat).encode(), stdout=-1, check=True)
    found = iter(pickle.loads(done.stdout))
    return {name: [next(found) for _ in asked[name]] for name in asked}


def masks_of(case: Case) -> tuple[LevelMask, ...]:
    return level_masks(case.shapes, case.level0, [BlockGrid(level, case.tile) for level in case.levels], MARGIN)


@pytest.mark.parametrize("name", CASES)
def test_what_is_hidden_is_what_shapely_finds(name: str, answers: dict[str, list[list[np.ndarray]]]) -> None:
    case = CASES[name]
    for level, mask, (least, most, least_grown, most_grown) in zip(
        case.levels, masks_of(case), answers[name], strict=True
    ):
        left, top, right, bottom = window(case, level)
        where = left, top, right - left, bottom - top
        pixels = shape_pixels(case.shapes, case.level0, level, *where)
        assert not (least & ~pixels).any(), f"{level}: a pixel that meets the shape is not in"
        assert not (pixels & ~most).any(), f"{level}: a pixel is in that does not meet the shape"
        hidden = mask.pixels(*where)
        assert not (least_grown & ~hidden).any(), f"{level}: a block near the shape is not hidden"
        assert not (hidden & ~most_grown).any(), f"{level}: a block is hidden that is not near the shape"
        assert mask.area == np.count_nonzero(hidden), f"{level}: something is hidden elsewhere"


def test_the_other_process_finds_something(answers: dict[str, list[list[np.ndarray]]]) -> None:
    nothing_there = {"wholly outside", "wholly outside, touching", "around the slide, the slide in its hole"}
    assert {name for name, levels in answers.items() if not any(most.any() for _, most, *_ in levels)} <= nothing_there
    assert {name for name in CASES if not masks_of(CASES[name])[0].is_empty} == CASES.keys() - nothing_there
    assert len(CASES) >= 60


def test_a_rectangle_in_whole_pixels_hides_its_blocks_and_those_within_the_margin() -> None:
    [mask] = level_masks([box(48, 80, 16, 32)], Size(500, 400), [BlockGrid(Size(500, 400), Size(512, 512))])
    assert mask.rects() == [Rect(32, 64, 48, 64)]
    pixels = shape_pixels([box(48, 80, 16, 32)], Size(500, 400), Size(500, 400), 40, 70, 40, 60)
    expected = np.zeros((60, 40), bool)
    expected[10:42, 8:24] = True
    assert np.array_equal(pixels, expected)


def test_a_hair_more_than_whole_pixels_is_a_pixel_more() -> None:
    pixels = shape_pixels([box(47.999, 80, 16.002, 32.001)], Size(500, 400), Size(500, 400), 40, 70, 40, 60)
    assert np.argwhere(pixels).min(axis=0).tolist() == [10, 7]
    assert np.argwhere(pixels).max(axis=0).tolist() == [42, 24]


def test_the_middle_of_a_pentagram_is_hidden() -> None:
    assert shape_pixels([star(120, 110, 70)], Size(500, 400), Size(500, 400), 115, 105, 10, 10).all()


def test_blocks_begin_anew_at_every_tile() -> None:
    grid = BlockGrid(Size(230, 50), Size(100, 40))
    assert grid.x_edges.tolist() == [0, 16, 32, 48, 64, 80, 96, 100, 116, 132, 148, 164, 180, 196, 200, 216, 230]
    assert grid.y_edges.tolist() == [0, 16, 32, 40, 50]


def test_another_unit_and_another_margin() -> None:
    [mask] = level_masks([box(50, 50, 4, 4)], Size(500, 400), [BlockGrid(Size(500, 400), Size(512, 512), 8)], 3)
    assert mask.rects() == [Rect(40, 40, 24, 24)]
    assert mask.area == 24 * 24


def test_the_margin_grows_with_every_level_that_may_have_been_made_of_the_one_before() -> None:
    """Worked out by hand: (0 + 16) / 2 + 3 = 11, (11 + 16) / 2 + 3 = 16.5, 19.25, ... never more than 22; and 1."""
    tile = Size(512, 512)
    level0 = Size(2048 * 50, 2048 * 90)
    halved = [BlockGrid(Size(level0.width >> k, level0.height >> k), tile) for k in range(10)]
    assert margins_of(level0, halved) == [(16 + more,) * 2 for more in (0, 12, 18, 21, 22, 23, 23, 23, 23, 23)]
    assert margins_of(level0, halved[::-1]) == margins_of(level0, halved)[::-1]
    # (0 + 16) / 4 + 4.5 = 8.5, (8.5 + 16) / 4 + 4.5 = 10.6
    assert margins_of(level0, halved[:5:2]) == [(16, 16), (26, 26), (28, 28)]
    # (0 + 8) / 2 + 3 = 7, (0 + 8) / 4 + 4.5 = 6.5; the unit is that of the level that was coded before.
    uneven = [BlockGrid(level0, tile, 8), BlockGrid(Size(level0.width // 2, level0.height // 4), tile, 4)]
    assert margins_of(level0, uneven, 3) == [(3, 3), (3 + 8, 3 + 8)]


def test_nothing_hides_nothing() -> None:
    grid = BlockGrid(Size(500, 400), Size(128, 128))
    [mask] = level_masks([], Size(500, 400), [grid])
    assert (mask.is_empty, mask.area, mask.rects()) == (True, 0, [])
    assert not mask.meets(Rect(0, 0, 500, 400)) and not mask.covers(Rect(0, 0, 1, 1))
    assert not mask.pixels(0, 0, 500, 400).any()
    assert not shape_pixels([], Size(500, 400), Size(500, 400), 0, 0, 5, 5).any()


def test_questions_about_a_mask_agree_with_its_pixels() -> None:
    level = Size(333, 266)
    shapes = [freehand(160, 150, 100, 60), box(400, 20, 30, 300), ellipse(20, 300, 60, 60)]
    [mask] = level_masks(shapes, Size(500, 400), [BlockGrid(level, Size(100, 75))])
    whole = mask.pixels(0, 0, *level)
    assert mask.area == np.count_nonzero(whole) > 0
    assert not mask.is_empty
    drawn = np.zeros(whole.shape, int)
    for rect in mask.rects():
        drawn[rect.slices_of(Rect(0, 0, *level))] += 1
    assert np.array_equal(drawn, whole), "rectangles overlap or leave something out"
    rng = np.random.default_rng(5)
    answered = set()
    for _ in range(400):
        x, y = rng.uniform(-30, 333), rng.uniform(-30, 266)
        width, height = rng.choice([0.5, 5, 40, 150], 2)
        rect = (
            Rect(x, y, width, height)
            if rng.random() < 0.5
            else Rect(round(x), round(y), 1 + width // 1, height // 1 + 1)
        )
        left, top = max(math.floor(rect.x), 0), max(math.floor(rect.y), 0)
        held = whole[top : max(math.ceil(rect.bottom), 0), left : max(math.ceil(rect.right), 0)]
        assert mask.meets(rect) == held.any(), rect
        assert mask.covers(rect) == bool(held.size and held.all()), rect
        if rect.x == round(rect.x):
            assert mask.area_in(rect) == np.count_nonzero(held), rect
        answered.add((mask.meets(rect), mask.covers(rect)))
        around = np.zeros((90, 80), bool)
        part = whole[top : top + 90, left : left + 80]
        around[: part.shape[0], : part.shape[1]] = part
        assert np.array_equal(mask.pixels(left, top, 80, 90), around)
    assert len(answered) == 3
    outside = mask.pixels(-20, -10, 60, 40)
    assert not outside[:10].any() and not outside[:, :20].any()
    assert np.array_equal(outside[10:, 20:], whole[:30, :40])


def test_numbers_too_large_for_pixels_hide_what_they_reach_of_the_slide() -> None:
    level = Size(500, 400)
    endless = polygon((-1e18, 100.5), (1e300, 100.5), (1e300, 120.5), (-1e18, 120.5))
    pixels = shape_pixels([endless], level, level, 0, 0, *level)
    assert np.flatnonzero(pixels.all(axis=1)).tolist() == list(range(100, 121))
    assert np.array_equal(pixels.any(axis=1), pixels.all(axis=1))


def test_a_mask_costs_little_on_a_large_slide() -> None:
    """The whole slide, and a ring 80 000 pixels across: runs, not pixels, are kept, and they add up."""
    level0 = Size(100_000, 200_000)
    grids = [BlockGrid(Size(100_000 >> k, 200_000 >> k), Size(512, 512)) for k in range(9)]
    for mask in level_masks([box(0, 0, *level0)], level0, grids):
        assert mask.rects() == [Rect(0, 0, *mask.grid.size)]
        assert len(mask.begins) == len(mask.grid.y_edges) - 1
    ring = freehand(50_000, 100_000, 40_000, 5000)
    x, y = ring.shape.points.T
    area = abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    finest, *_ = masks = level_masks([ring], level0, grids)
    assert len(finest.begins) < 20 * len(finest.grid.y_edges)
    assert 1 < finest.area / area < 1.2
    assert all(mask.area * 4**k > area for k, mask in enumerate(masks))


def test_pens_and_points_need_no_area() -> None:
    level = Size(500, 400)
    one = shape_pixels([point(33.3, 44.4)], level, level, 30, 40, 10, 10)
    assert np.argwhere(one).tolist() == [[4, 3]]
    line = shape_pixels([pen(0, (30.5, 44.5), (36.5, 44.5))], level, level, 30, 40, 10, 10)
    assert np.argwhere(line).tolist() == [[4, x] for x in range(7)]
