"""What of a tile is covered: the mask of its level, wherever its grid begins and however much is averaged."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.cover import covered_tile
from viewer.geometry import Affine, Rect, Size
from viewer.redaction.cover import SlideCover, is_exact, shapes_on
from viewer.redaction.masks import BlockGrid, LevelMask, level_masks
from viewer.redaction.shapes import RedactionShape
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileGrid

SIZE = Size(700, 500)
FILL = (10, 20, 30)


def mask_of(*rects: Rect) -> LevelMask:
    shapes = [RedactionShape("", Shape.box(rect, "")) for rect in rects]
    (found,) = level_masks(shapes, SIZE, [BlockGrid(SIZE, Size(96, 80))])
    return found


def grid(origin: tuple[int, int] = (0, 0), downsample: float = 1.0, step: int = 1) -> TileGrid:
    area = Rect(-50, -40, SIZE.width + 90, SIZE.height + 80)
    return TileGrid(0, downsample, origin, Size(128, 128), area, step)


boxes = st.builds(Rect, st.integers(-60, 720), st.integers(-60, 520), st.integers(1, 120), st.integers(1, 120))


@settings(max_examples=80, deadline=None)
@given(st.lists(boxes, min_size=1, max_size=4), st.integers(-90, 600), st.integers(-90, 400), st.integers(1, 9))
def test_a_square_is_covered_with_the_first_of_its_pixels(rects: list[Rect], left: int, top: int, step: int) -> None:
    mask = mask_of(*rects)
    pixels = mask.pixels(left, top, 23 * step, 17 * step)
    expected = pixels.reshape(17, step, 23, step).any(axis=(1, 3))
    np.testing.assert_array_equal(mask.squares(left, top, 23, 17, step), expected)


@settings(max_examples=60, deadline=None)
@given(boxes, st.integers(-90, 600), st.integers(-90, 400), st.tuples(st.integers(-9, 9), st.integers(-9, 9)))
def test_a_tile_is_covered_where_the_level_is_masked(rect: Rect, left: int, top: int, origin: tuple[int, int]) -> None:
    mask = mask_of(rect)
    cover = SlideCover((mask,), FILL, FILL)
    part = Rect(left, top, 128, 100)
    found = cover.hidden(grid(origin), part)
    expected = mask.pixels(left + origin[0], top + origin[1], 128, 100)
    assert (found is None) == (not expected.any())
    if found is not None:
        np.testing.assert_array_equal(found, expected)
    assert is_exact(grid(origin))


def test_a_grid_that_begins_inside_a_pixel_takes_the_nearest_one() -> None:
    cover = SlideCover((mask_of(Rect(300, 200, 40, 30)),), FILL, FILL)
    for origin, shift in ((1, 0), (2, 1), (3, 1), (4, 1), (-1, 0)):
        cut = grid((origin, 0), downsample=4.0)
        found, whole = (
            cover.hidden(cut, Rect(200, 150, 200, 150)),
            cover.hidden(grid(), Rect(200 + shift, 150, 200, 150)),
        )
        assert found is not None and whole is not None
        np.testing.assert_array_equal(found, whole)
        assert is_exact(cut) is (origin == 4)


def test_averages_are_covered_with_any_of_their_pixels() -> None:
    mask = mask_of(Rect(301, 203, 40, 30))
    cover, averaged = SlideCover((mask,), FILL, FILL), grid(downsample=8.0, step=8)
    found = cover.hidden(averaged, Rect(0, 0, 80, 60))
    assert found is not None
    np.testing.assert_array_equal(found, mask.pixels(0, 0, 640, 480).reshape(60, 8, 80, 8).any(axis=(1, 3)))
    assert cover.hidden(averaged, Rect(60, 40, 20, 20)) is None
    assert not is_exact(averaged)


def test_a_tile_is_filled_and_stays_what_it_was() -> None:
    cover = SlideCover((mask_of(Rect(300, 200, 40, 30)),), FILL, (1, 2, 3))
    pixels = np.full((128, 128, 4), 200, np.uint8)
    pixels[..., 3] = 255
    tile, rect = Tile(pixels, scanned=np.zeros((128, 128), bool)), Rect(256, 128, 128, 128)
    hidden = cover.hidden(grid(), rect)
    assert hidden is not None and 0 < hidden.sum() < hidden.size
    for profiled, (red, green, blue) in ((False, FILL), (True, (1, 2, 3))):
        filled = covered_tile(tile, cover, grid(), rect, profiled=profiled)
        assert filled.pixels is not None and filled.scanned is not None
        assert (filled.pixels[hidden] == (blue, green, red, 255)).all()
        assert (filled.pixels[~hidden] == (200, 200, 200, 255)).all()
        np.testing.assert_array_equal(filled.scanned, hidden)
    assert (tile.pixels == pixels).all() and (pixels[..., 0] == 200).all()
    assert covered_tile(tile, cover, grid(), Rect(0, 0, 128, 128), profiled=False) is tile


@pytest.mark.parametrize(("hides", "filled"), [(Rect(0, 0, 200, 200), True), (Rect(0, 0, 20, 20), False)])
def test_what_cannot_be_read_is_fill_where_all_of_it_is_hidden(hides: Rect, filled: bool) -> None:
    broken = Tile(None, "damaged")
    found = covered_tile(
        broken, SlideCover((mask_of(hides),), FILL, FILL), grid(), Rect(0, 0, 128, 128), profiled=False
    )
    assert (found.pixels is not None) is filled
    assert (found is broken) is not filled
    if found.pixels is not None:
        assert (found.pixels == (30, 20, 10, 255)).all()


def test_shapes_lie_on_a_conversion_where_they_lie_on_the_original() -> None:
    line = RedactionShape("a", Shape(Kind.POLYLINE, np.array([[100.0, 60.0], [180.0, 20.0]])), 8.0)
    assert shapes_on([line], Affine()) == (line,)
    (moved,) = shapes_on([line], Affine.translation(40, 10) @ Affine.scaling(2.0))
    np.testing.assert_allclose(moved.shape.points, [[30, 25], [70, 5]])
    assert moved.width == pytest.approx(4.0)
