from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.scene import overview_level, resolve, wishes
from viewer.comparison.state import Comparison, ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect, Size

BUDGET = 10**8


def cropped_pair(x: int = 37, y: int = 22) -> ComparisonState:
    """An original, readable anywhere, and its conversion cropped to (x, y), tiles of 200 pixels, aligned."""
    bounds = Rect(x, y, 1000, 800)
    original = ArraySlide(random_pyramid(1600, 1200, 4), name="original", bounds=bounds, fractions=True)
    crop = [np.ascontiguousarray(level[: 800 >> n, : 1000 >> n]) for n, level in enumerate(original.pyramid)]
    conversion = ArraySlide(crop, name="conversion", tile=Size(200, 200))
    panes = (PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion))
    state = ComparisonState(panes, Viewport(Point(500, 400), 0.5, 0, Size(400, 300)))
    return state.aligned(2, Alignment(Affine.translation(x, y), "MIRAX bounds", 1.0, aligned=True))


def test_both_sides_are_cut_into_the_same_tiles() -> None:
    state = cropped_pair()
    for scale in (0.12, 0.3, 1.0, 5.0):
        looked = state.with_viewport(Viewport(Point(500, 400), scale, 0, Size(400, 300)))
        original, conversion = (resolve(looked, pane, BUDGET) for pane in looked.panes)
        assert original.level.index == conversion.level.index
        shared = set(original.sharp.tiles) & set(conversion.sharp.tiles)
        assert shared
        for address in shared:
            at_original = original.sharp.grid.location(address)
            at_conversion = conversion.sharp.grid.location(address)
            both_whole = original.sharp.grid.pixels(address) == conversion.sharp.grid.pixels(address)
            if both_whole:
                assert at_original == (at_conversion[0] + 37, at_conversion[1] + 22)


def test_tiles_of_both_sides_land_on_the_same_device_pixels() -> None:
    state = cropped_pair()
    looked = state.with_viewport(Viewport(Point(500.4, 400.9), 0.77, 0, Size(400, 300), 1.25))
    original, conversion = (resolve(looked, pane, BUDGET) for pane in looked.panes)
    for corner in (Point(0, 0), Point(200, 400), Point(399, 123)):
        a, b = original.sharp.to_device.apply(corner), conversion.sharp.to_device.apply(corner)
        assert (a.x, a.y) == pytest.approx((b.x, b.y), abs=1e-9)


def test_auto_takes_the_level_of_the_zoom_and_a_forced_one_stays() -> None:
    state = cropped_pair()
    assert state.common_downsamples == (1.0, 2.0, 4.0, 8.0)
    pane = state.panes[1]
    assert resolve(state, pane, BUDGET).level.index == 1
    forced = ComparisonState(state.panes, state.viewport, forced_downsample=4.0)
    scene = resolve(forced, pane, BUDGET)
    assert scene.level.index == 2 and not scene.smooth and scene.notice is None


def test_a_level_that_one_side_lacks_is_not_offered_and_not_hidden() -> None:
    state = cropped_pair()
    slide = ArraySlide([state.panes[1].slide.pyramid[n] for n in (0, 2)], [1.0, 4.0], name="every second")  # type: ignore[attr-defined]
    panes = (state.panes[0], PaneState(3, Role.CONVERSION, slide, state.panes[1].alignment))
    second = ComparisonState(panes, state.viewport, forced_downsample=2.0)
    assert second.common_downsamples == (1.0, 4.0)
    scene = resolve(second, panes[1], BUDGET)
    assert scene.level.downsample == 4.0 and scene.notice == "No level stored at 2×"


def test_a_forced_level_beyond_memory_falls_back_and_says_so() -> None:
    state = cropped_pair()
    forced = ComparisonState(state.panes, Viewport(Point(500, 400), 0.1, 0, Size(400, 300)), forced_downsample=1.0)
    scene = resolve(forced, state.panes[1], 5 * 200 * 200)
    assert scene.level.index > 0 and scene.notice == "Level 0 needs a closer view"


@pytest.mark.parametrize("scale", [0.1, 0.15, 0.2, 0.3, 0.5])
@pytest.mark.parametrize("tiles", [5, 8, 12])
def test_panes_whose_tiles_differ_give_way_to_the_same_level(scale: float, tiles: int) -> None:
    pyramid = random_pyramid(1600, 1200, 4)
    alignment = Alignment(Affine(), "same origin", 1.0, aligned=True)
    panes = (
        PaneState(1, Role.ORIGINAL, ArraySlide(pyramid, name="original", tile=Size(256, 256))),
        PaneState(2, Role.CONVERSION, ArraySlide(pyramid, name="conversion", tile=Size(100, 100)), alignment),
    )
    viewport = Viewport(Point(800, 600), scale, 0, Size(400, 300))
    forced = ComparisonState(panes, viewport, forced_downsample=1.0)
    scenes = [resolve(forced, pane, tiles * 256 * 256) for pane in panes]
    assert scenes[0].level.index == scenes[1].level.index
    gave_way = "Level 0 needs a closer view" if scenes[0].level.index else None
    assert {scene.notice for scene in scenes} == {gave_way}


def test_the_overview_comes_first_then_what_is_nearest_to_the_cursor() -> None:
    slide = ArraySlide(random_pyramid(1800, 1200, 3), tile=Size(200, 200))
    pane = PaneState(1, Role.ORIGINAL, slide)
    looked = ComparisonState((pane,), Viewport(Point(900, 600), 1.0, 0, Size(400, 300)))
    scene = resolve(looked, pane, BUDGET)
    assert scene.level.index == 0 and overview_level(pane).index == 1
    found = sorted(wishes(scene, Point(10, 10), BUDGET), key=lambda wish: wish.rank)
    overview = [wish for wish in found if wish.pinned]
    assert {wish.grid.level for wish in overview} == {1} and found[: len(overview)] == overview
    rest = found[len(overview) :]
    nearest = scene.sharp.to_device.inverse().apply(Point(10, 10))
    assert (rest[0].key.column, rest[0].key.row) == (nearest.x // 200, nearest.y // 200)
    assert {wish.key for wish in rest} >= {scene.key(scene.sharp, address) for address in scene.sharp.tiles}


def test_an_overview_that_is_looked_at_is_asked_for_once_and_stays() -> None:
    state = cropped_pair()
    looked = state.with_viewport(Viewport(Point(500, 400), 1.0, 0, Size(400, 300)))
    scene = resolve(looked, looked.panes[1], BUDGET)
    assert scene.level is overview_level(looked.panes[1])
    found = sorted(wishes(scene, Point(10, 10), BUDGET), key=lambda wish: wish.rank)
    keys = [wish.key for wish in found]
    assert len(set(keys)) == len(keys) and all(wish.pinned for wish in found)
    in_sight = {scene.key(scene.sharp, address) for address in scene.sharp.tiles}
    assert set(keys[: len(in_sight)]) == in_sight and len(keys) > len(in_sight)
    nearest = scene.sharp.to_device.inverse().apply(Point(10, 10))
    assert (found[0].key.column, found[0].key.row) == (nearest.x // 200, nearest.y // 200)


def test_a_swap_tells_both_states_once() -> None:
    comparison, told = Comparison(), []
    comparison.listen(lambda before, after: told.append((before, after)))
    first = comparison.state
    comparison.show(first)
    assert told == []
    state = cropped_pair()
    comparison.show(state)
    assert told == [(first, state)] and comparison.state is state


def test_all_hear_of_the_states_in_their_order_though_a_listener_swaps_them_again() -> None:
    comparison, told = Comparison(), []
    first, second, third = comparison.state, cropped_pair(), cropped_pair(x=40)
    comparison.listen(lambda _before, after: comparison.show(third) if after is second else None)
    comparison.listen(lambda before, after: told.append((before, after)))
    comparison.show(second)
    assert comparison.state is third
    assert told == [(first, second), (second, third)]
    comparison.listen(lambda _before, _after: 1 / 0)  # type: ignore[arg-type, return-value]
    with pytest.raises(ZeroDivisionError):
        comparison.show(first)
    assert told[2:] == [(third, first)]
    with pytest.raises(ZeroDivisionError):
        comparison.show(second)
    assert told[3:] == [(first, second), (second, third)][:1], "one who fails does not silence the rest for good"


def test_a_conversion_of_other_scale_pairs_by_downsample() -> None:
    original = ArraySlide(random_pyramid(800, 800, 4), name="original")
    half = ArraySlide(random_pyramid(400, 400, 3), name="half")
    alignment = Alignment(Affine.scaling(2), "same proportions", 1.0, aligned=True)
    panes = (PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, half, alignment))
    assert ComparisonState(panes).common_downsamples == (2.0, 4.0, 8.0)
    level = panes[1].level_at(4.0)
    assert level is not None and level.index == 1


def swapped(pair: ComparisonState) -> ComparisonState:
    """The conversion as what is measured against."""
    original, conversion = pair.panes
    panes = (PaneState(3, Role.ORIGINAL, conversion.slide), PaneState(4, Role.CONVERSION, original.slide))
    back = Alignment(conversion.to_reference.inverse(), "same", 1.0, aligned=True)
    return ComparisonState(panes, pair.viewport).aligned(4, back)


def phases(pane: PaneState) -> list[tuple[float, float]]:
    """For every level, the fraction of its pixel at which its grid begins, in level-0 pixels of the reference."""
    found = []
    for grid in pane.grids:
        start = (pane.to_reference @ grid.to_slide).apply(Point(0, 0))
        found.append((start.x % grid.downsample, start.y % grid.downsample))
    return found


def test_the_side_that_can_be_read_anywhere_gives_way() -> None:
    pair = cropped_pair()
    for state, whole in ((pair, 1), (swapped(pair), 0)):
        first, second = state.panes
        assert phases(first) == phases(second)
        assert [grid.tile for grid in first.grids] == [grid.tile for grid in second.grids]
        assert {grid.origin for grid in state.panes[whole].grids} == {(0, 0)}


def test_pixels_that_do_not_exist_at_a_fraction_are_drawn_where_they_lie() -> None:
    x, y = 38, 22
    original = ArraySlide(random_pyramid(1600, 1200, 4), name="original", tile=Size(256, 256))
    part = [np.ascontiguousarray(level[: 800 >> n, : 1000 >> n]) for n, level in enumerate(original.pyramid)]
    panes = (PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, ArraySlide(part, name="part")))
    state = ComparisonState(panes).aligned(2, Alignment(Affine.translation(x, y), "same", 1.0, aligned=True))
    for pane in state.panes:
        for grid, level in zip(pane.grids, pane.levels, strict=True):
            # Wherever tiles begin, the reader has a pixel exactly there.
            assert tuple(pane.slide.snap(level.index, grid.origin)) == grid.origin
    first, second = (phases(pane) for pane in state.panes)
    assert first[:2] == second[:2] and first[2] != second[2] and first[3] != second[3]


def test_a_second_conversion_is_read_at_the_fraction_of_the_first() -> None:
    pair = cropped_pair()
    other = PaneState(5, Role.CONVERSION, ArraySlide(random_pyramid(1500, 1100, 4), name="third", fractions=True))
    state = ComparisonState((*pair.panes, other)).aligned(
        5, Alignment(Affine.translation(10, 5), "same", 1.0, aligned=True)
    )
    assert phases(state.panes[2]) == phases(state.panes[0]) == phases(state.panes[1])
    unaligned = state.aligned(2, Alignment(Affine.translation(0.5, 0), "origin", 1.0, aligned=True))
    assert all(grid.origin == (0, 0) for pane in unaligned.panes for grid in pane.grids)
