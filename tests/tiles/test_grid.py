from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ArraySlide, random_pyramid
from viewer.geometry import Rect, Size
from viewer.tiles.grid import TileAddress, TileGrid, drawable_tile, finest_needed

SLIDE = ArraySlide(random_pyramid(1000, 700, 4), tile=Size(256, 256))


@given(
    level=st.integers(0, 3),
    origin=st.tuples(st.integers(-900, 900), st.integers(-900, 900)),
)
def test_tiles_cover_the_whole_slide_once(level: int, origin: tuple[int, int]) -> None:
    grid = TileGrid.of(SLIDE, SLIDE.levels[level], origin)
    tiles = [grid.pixels(address) for address in grid.covering(grid.area)]
    assert sum(rect.width * rect.height for rect in tiles) == grid.area.width * grid.area.height
    assert len(tiles) == grid.count(grid.area)
    shown = grid.to_slide.bounding(grid.area)
    downsample = SLIDE.levels[level].downsample
    whole = Rect(0, 0, 1000 // downsample * downsample, 700 // downsample * downsample)
    assert shown.x <= whole.x and shown.y <= whole.y
    assert shown.right >= whole.right and shown.bottom >= whole.bottom
    # At most one pixel of the level more than the slide.
    assert shown.x > -downsample and shown.right < 1000 + downsample


def test_a_tile_is_read_from_the_grid_s_own_corner() -> None:
    grid = TileGrid.of(SLIDE, SLIDE.levels[2], (31, 18))
    assert grid.location(TileAddress(0, 0)) == (31, 18)
    first = next(iter(grid.covering(grid.area)))
    assert first == TileAddress(-1, -1)
    # 31 / 4 = 7.75: eight pixels of level 2 lie left of the origin.
    assert grid.pixels(first) == Rect(-8, -5, 8, 5)
    assert grid.location(first) == (31 - 32, 18 - 20)


@given(
    level=st.integers(0, 3),
    origin=st.tuples(st.integers(-900, 900), st.integers(-900, 900)),
    place=st.tuples(*[st.integers(-600, 1200)] * 2, *[st.integers(1, 700)] * 2),
)
def test_whole_tiles_hold_any_rectangle_once_and_end_where_tiles_do(
    level: int, origin: tuple[int, int], place: tuple[int, int, int, int]
) -> None:
    grid, rect = TileGrid.of(SLIDE, SLIDE.levels[level], origin), Rect(*place)
    wholes = list(grid.wholes(rect))
    parts = [rect.intersected(whole) for whole in wholes]
    assert not any(part.is_empty for part in parts)
    assert sum(part.width * part.height for part in parts) == rect.width * rect.height
    assert {grid.whole(address) for address in grid.covering(rect)} <= set(wholes)
    assert all(whole.right % 256 == 0 or whole.right == grid.area.x for whole in wholes)
    assert all(whole.bottom % 256 == 0 or whole.bottom == grid.area.y for whole in wholes)


def test_only_tiles_in_sight_are_named() -> None:
    grid = TileGrid.of(SLIDE, SLIDE.levels[0])
    assert list(grid.covering(Rect(250, 0, 10, 10))) == [TileAddress(0, 0), TileAddress(1, 0)]
    assert list(grid.covering(Rect(2000, 0, 10, 10))) == []


def test_the_level_is_the_coarsest_that_fills_the_screen() -> None:
    assert [finest_needed(SLIDE.levels, scale).index for scale in (4, 1, 0.6, 0.5, 0.25, 0.01)] == [0, 0, 0, 1, 2, 3]
    # 2 % above 1:1 is not worth four times the pixels.
    assert finest_needed(SLIDE.levels, 0.505).index == 1


def test_strips_and_giants_are_drawn_in_squares() -> None:
    strips = ArraySlide(random_pyramid(600, 8, 1), tile=Size(600, 8)).levels[0]
    assert drawable_tile(strips) == Size(512, 512)
    assert drawable_tile(SLIDE.levels[0]) == Size(256, 256)


def test_a_coarse_level_ends_where_its_stored_pixels_end() -> None:
    slide = ArraySlide(random_pyramid(1003, 707, 3))  # level 2 is 250 x 176 pixels, not 251 x 177
    assert TileGrid.of(slide, slide.levels[2]).area == Rect(0, 0, 250, 176)
    beyond = ArraySlide(random_pyramid(1000, 700, 3), bounds=Rect(-9, 20, 1100, 600))
    assert TileGrid.of(beyond, beyond.levels[2]).area == Rect(-3, 0, 276, 175)
