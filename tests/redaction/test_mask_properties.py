"""What holds of masks whatever is drawn."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.redaction.shape_cases import box, ellipse, pen, point, polygon
from viewer.geometry import Size
from viewer.redaction.masks import BlockGrid, LevelMask, level_masks, margins_of, shape_pixels
from viewer.redaction.shapes import RedactionShape

LEVEL0 = Size(405, 302)
PYRAMIDS = (
    (LEVEL0, Size(202, 151), Size(101, 75), Size(50, 37), Size(6, 4), Size(1, 1)),
    (LEVEL0, Size(102, 76), Size(26, 19)),
    (LEVEL0, Size(404, 301)),
    (LEVEL0, Size(340, 250), Size(207, 153)),
    (LEVEL0, Size(135, 101), Size(27, 20)),
)

_place = some.one_of(
    some.integers(-20, 430), some.floats(-20, 430), some.sampled_from([0.0, 15.999, 16.0, 16.001, 48.0, 302.0, 405.0])
)
_places = some.tuples(_place, _place)
_side = some.one_of(some.integers(0, 60), some.floats(0, 60))
_shapes = some.one_of(
    some.builds(box, _place, _place, _side, _side),
    some.builds(ellipse, _place, _place, _side, _side),
    some.builds(point, _place, _place),
    some.builds(lambda width, places: pen(width, *places), _side, some.lists(_places, min_size=1, max_size=4)),
    some.builds(lambda places: polygon(*places), some.lists(_places, min_size=3, max_size=8)),
    some.builds(
        lambda places, hole: polygon(*places, holes=[hole]),
        some.lists(_places, min_size=3, max_size=6),
        some.lists(_places, min_size=3, max_size=4),
    ),
)
_drawn = some.lists(_shapes, max_size=5)
_grids = some.builds(
    lambda levels, tile: [BlockGrid(level, tile) for level in levels],
    some.sampled_from(PYRAMIDS),
    some.sampled_from([Size(64, 64), Size(50, 37), Size(512, 512), Size(7, 9)]),
)


def every_pixel(mask: LevelMask) -> np.ndarray:
    return mask.pixels(0, 0, *mask.grid.size)


@settings(max_examples=60, deadline=None)
@given(_drawn, _grids, some.randoms(use_true_random=False))
def test_the_order_of_shapes_and_how_often_they_are_drawn_are_of_no_account(
    shapes: list[RedactionShape], grids: list[BlockGrid], chance: random.Random
) -> None:
    again = shapes + chance.sample(shapes, len(shapes) // 2)
    chance.shuffle(again)
    for one, other in zip(level_masks(shapes, LEVEL0, grids), level_masks(again, LEVEL0, grids), strict=True):
        assert np.array_equal(one.begins, other.begins)
        assert np.array_equal(one.ends, other.ends)


@settings(max_examples=60, deadline=None)
@given(_drawn, _drawn, _grids)
def test_shapes_together_hide_what_each_hides(
    some_shapes: list[RedactionShape], others: list[RedactionShape], grids: list[BlockGrid]
) -> None:
    together = level_masks(some_shapes + others, LEVEL0, grids)
    alone = [level_masks([shape], LEVEL0, grids) for shape in some_shapes + others]
    for level, mask in enumerate(together):
        united = np.zeros((mask.grid.size.height, mask.grid.size.width), bool)
        for one in alone:
            united |= every_pixel(one[level])
        assert np.array_equal(every_pixel(mask), united)


@settings(max_examples=60, deadline=None)
@given(_drawn, _grids, some.sampled_from([16, 18]))
def test_a_level_hides_all_that_is_hidden_at_level_0(
    shapes: list[RedactionShape], grids: list[BlockGrid], margin: int
) -> None:
    finest, *coarser = level_masks(shapes, LEVEL0, grids, margin)
    sums = np.pad(np.cumsum(np.cumsum(every_pixel(finest), 0), 1), ((1, 0), (1, 0)))
    for mask in coarser:
        width, height = mask.grid.size
        left, right = _met(width, LEVEL0.width)
        top, bottom = _met(height, LEVEL0.height)
        met = sums[bottom][:, right] - sums[top][:, right] - sums[bottom][:, left] + sums[top][:, left] > 0
        assert not (met & ~every_pixel(mask)).any(), mask.grid


def _met(size: int, size0: int) -> tuple[list[int], list[int]]:
    """For each pixel of a level, which pixels of level 0 it meets: the first and the one after the last."""
    return [n * size0 // size for n in range(size)], [-(-(n + 1) * size0 // size) for n in range(size)]


@settings(max_examples=60, deadline=None)
@given(_drawn, _grids)
def test_a_level_hides_every_block_within_the_margin_of_a_pixel_that_meets_a_shape(
    shapes: list[RedactionShape], grids: list[BlockGrid]
) -> None:
    found = level_masks(shapes, LEVEL0, grids)
    margins = margins_of(LEVEL0, grids)
    for mask, (across, down) in zip(found, margins, strict=True):
        level = mask.grid.size
        rounded = shape_pixels(shapes, LEVEL0, level, 0, 0, *level)
        hidden = every_pixel(mask)
        assert not (rounded & ~hidden).any()
        blocks = np.zeros((len(mask.grid.y_edges) - 1, len(mask.grid.x_edges) - 1), bool)
        for row, (top, bottom) in enumerate(zip(mask.grid.y_edges, mask.grid.y_edges[1:], strict=False)):
            for column, (left, right) in enumerate(zip(mask.grid.x_edges, mask.grid.x_edges[1:], strict=False)):
                blocks[row, column] = rounded[
                    max(top - down, 0) : bottom + down, max(left - across, 0) : right + across
                ].any()
        expected = blocks.repeat(np.diff(mask.grid.y_edges), 0).repeat(np.diff(mask.grid.x_edges), 1)
        assert np.array_equal(hidden, expected)


@settings(max_examples=40, deadline=None)
@given(_drawn, some.tuples(*[some.integers(-30, 430)] * 2), some.tuples(*[some.integers(1, 90)] * 2))
def test_a_part_of_a_level_is_cut_out_of_the_whole(
    shapes: list[RedactionShape], corner: tuple[int, int], size: tuple[int, int]
) -> None:
    whole = np.pad(shape_pixels(shapes, LEVEL0, LEVEL0, 0, 0, *LEVEL0), 400)
    (left, top), (width, height) = corner, size
    part = shape_pixels(shapes, LEVEL0, LEVEL0, left, top, width, height)
    assert np.array_equal(part, whole[400 + top : 400 + top + height, 400 + left : 400 + left + width])


@settings(max_examples=60, deadline=None)
@given(some.lists(_places, min_size=3, max_size=9), some.integers(0, 8), some.booleans())
def test_where_a_ring_begins_and_which_way_it_runs_are_of_no_account(
    corners: list[tuple[float, float]], begin: int, backwards: bool
) -> None:
    begin %= len(corners)
    other = corners[begin:] + corners[:begin]
    pixels, again = (
        shape_pixels([polygon(*one)], LEVEL0, LEVEL0, 0, 0, *LEVEL0)
        for one in (corners, other[::-1] if backwards else other)
    )
    assert np.array_equal(pixels, again)
