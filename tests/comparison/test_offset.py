from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.test_scene import BUDGET, cropped_pair
from viewer.comparison.offset import dragged_pixels, offset_numbers, offset_text, shifted, stepped, turned
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size

BY_HAND = "moved by hand"


def gesture(chance: random.Random, viewport: Viewport) -> Viewport:
    """What a hand may ask for: a drag in whole pixels of the screen, a notch of the wheel, a turn."""
    anchor = Point(chance.randrange(400), chance.randrange(300))
    kind = chance.randrange(4)
    if kind == 0:
        return viewport.zoomed(math.sqrt(2) ** chance.choice((-1, 1)), anchor)
    if kind == 1:
        return viewport.turned_to(viewport.rotation + chance.choice((-90, 5, 90, 33.3)), anchor)
    return viewport.panned(chance.randrange(-200, 200), chance.randrange(-200, 200))


def on_screen(state: ComparisonState, number: int, point: Point) -> tuple[float, float]:
    """Where a level-0 pixel of the slide of a pane lies on screen."""
    pane = state.pane(number)
    assert pane is not None
    return tuple((state.viewport.to_screen @ pane.to_reference).apply(point))


def test_linked_panes_keep_an_offset_to_the_last_digit_through_any_gestures() -> None:
    state = cropped_pair()
    offset = Affine.translation(3.25, -7.5) @ Affine.rotation(1.5)
    state = state.moved(2, offset, BY_HAND)
    chance = random.Random(4)
    for _ in range(500):
        number = chance.choice((1, 2))
        state = state.looked(number, gesture(chance, state.viewport_of(number)))
        assert state.panes[1].offset == offset and state.panes[1].offset_origin == BY_HAND


def test_an_unlinked_conversion_moves_alone_and_the_original_leaves_it_where_it_is() -> None:
    state = cropped_pair().link(False)
    spots = (Point(0, 0), Point(400, 300), Point(999, 77))
    chance = random.Random(5)
    own = state.viewport  # what the conversion is looked at through, by its own gestures alone
    for _ in range(200):
        number = chance.choice((1, 2))
        asked = gesture(chance, state.viewport_of(number))
        before = [on_screen(state, 1, spot) for spot in spots]
        state = state.looked(number, asked)
        if number == 2:
            own = asked
            assert [on_screen(state, 1, spot) for spot in spots] == before
        for spot in spots:
            # Absolute: it lies where its own viewport has it, however many gestures there were in either pane.
            expected = own.to_screen.apply(spot + Point(37, 22))
            assert on_screen(state, 2, spot) == pytest.approx(tuple(expected), rel=1e-9, abs=1e-6 * own.scale)
    kept = state.panes[1].offset
    assert kept != Affine()
    linked = state.link(True)
    assert linked.panes[1].offset == kept
    assert linked.looked(1, linked.viewport.panned(50, 50)).panes[1].offset == kept


def test_a_drag_by_whole_pixels_while_unlinked_is_a_whole_shift_that_is_copied_not_interpolated() -> None:
    viewport = Viewport(Point(500.4, 400.9), 1.0, 0, Size(400, 300))
    state = cropped_pair().with_viewport(viewport).link(False)
    chance = random.Random(6)
    total = [0, 0]
    for _ in range(100):
        dx, dy = chance.randrange(-90, 90), chance.randrange(-90, 90)
        state = state.looked(2, state.viewport_of(2).panned(dx, dy))
        total[0], total[1] = total[0] + dx, total[1] + dy
    assert state.panes[1].offset == Affine.translation(*total)
    scene = resolve(state, state.panes[1], BUDGET)
    assert not scene.smooth
    assert not PairReading.of(*state.panes, scene.level).interpolated


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_at_1_to_1_a_whole_shift_is_copied_and_a_fraction_is_drawn_smooth_at_its_place(ratio: float) -> None:
    viewport = Viewport(Point(500.4, 400.9), 1 / ratio, 0, Size(400, 300), ratio)
    state = cropped_pair().with_viewport(viewport)
    reference = resolve(state, state.panes[0], BUDGET)
    spot = Point(100, 100)
    for shift in (Point(5, -3), Point(0.25, 0), Point(-2.5, 7.75)):
        moved = state.moved(2, Affine.translation(shift.x, shift.y), BY_HAND)
        scene = resolve(moved, moved.panes[1], BUDGET)
        whole = shift == Point(5, -3)
        assert scene.smooth is not whole
        at_original = (reference.sharp.to_device @ reference.sharp.grid.to_slide.inverse()).apply(spot + Point(37, 22))
        at_conversion = (scene.sharp.to_device @ scene.sharp.grid.to_slide.inverse()).apply(spot)
        # Beside the original's whole pixels by the offset, whatever was rounded to bring these onto the screen's.
        assert tuple(at_conversion - at_original) == pytest.approx((shift.x, shift.y), abs=1e-9)
        assert all(float(value).is_integer() for value in at_original)
    forced = replace(moved, forced_downsample=1.0)
    assert not resolve(forced, forced.panes[1], BUDGET).smooth


@pytest.mark.parametrize("rotation", [0.0, 10.0, 30.0, 45.0, 77.5, 90.0, 135.0, 180.0, 225.0, 270.0, 301.7, 350.0])
def test_an_arrow_moves_by_a_whole_pixel_of_the_level_shown_nearest_to_the_direction_of_the_screen(
    rotation: float,
) -> None:
    for scale in (0.13, 0.3, 1.0, 7.0):
        state = cropped_pair().with_viewport(Viewport(Point(500, 400), scale, rotation, Size(400, 300)))
        scene = resolve(state, state.panes[1], BUDGET)
        pixel = scene.level.downsample * scale  # of the level, on screen
        downsample = state.panes[1].effective_downsample(scene.level)
        before = on_screen(state, 2, Point(300, 200))
        reached = set()
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -10)):
            across, along = stepped(state.viewport, right, down)
            offset = shifted(state.panes[1].offset, downsample, across, along)
            after = on_screen(state.moved(2, offset, BY_HAND), 2, Point(300, 200))
            moved = ((after[0] - before[0]) / pixel, (after[1] - before[1]) / pixel)
            assert math.hypot(*moved) == pytest.approx(math.hypot(right, down))
            # Never further from the direction of the arrow than half of a quarter turn.
            assert moved[0] * right + moved[1] * down >= (right**2 + down**2) * math.sqrt(0.5) - 1e-9
            assert offset.x0 % downsample == offset.y0 % downsample == 0
            reached.add((across > 0, across < 0, along > 0, along < 0))
        assert len(reached) == 4


def test_a_drag_moves_by_the_whole_pixels_nearest_to_it() -> None:
    viewport = Viewport(Point(500, 400), 0.5, 30, Size(400, 300))
    for across, along in ((0, 0), (7, -3), (-40, 25)):
        # Its own angle: 30 degrees clockwise, two screen pixels a pixel of a level of four.
        x, y = (across * math.cos(math.pi / 6) - along * 0.5) * 2, (across * 0.5 + along * math.cos(math.pi / 6)) * 2
        assert dragged_pixels(viewport, 4.0, x + 0.3, y - 0.3) == (across, along)


def test_a_turn_is_about_the_middle_of_the_view_and_clockwise_on_screen() -> None:
    state = cropped_pair().with_viewport(Viewport(Point(500, 400), 0.7, 33, Size(400, 300)))
    moved = state.moved(2, turned(Affine(), state.viewport, 90), BY_HAND)
    middle, right = Point(463, 378), Affine.translation(463, 378) @ Affine.rotation(-33)
    assert on_screen(moved, 2, middle) == pytest.approx((200, 150))
    beside = right.apply(Point(100, 0))
    assert on_screen(state, 2, beside) == pytest.approx((270, 150))
    assert on_screen(moved, 2, beside) == pytest.approx((200, 220))


def test_the_numbers_of_an_offset_are_those_of_the_middle_of_the_conversion() -> None:
    state = cropped_pair()
    assert offset_text(state.panes[1]) == ""
    pane = state.moved(2, Affine.translation(3, -0.254), BY_HAND).panes[1]
    assert offset_text(pane) == "+3, −0.25 px of level 0"
    turn = Affine.translation(537, 422) @ Affine.rotation(-0.1) @ Affine.translation(-537, -422)
    pane = state.moved(2, Affine.translation(0, 2) @ turn, BY_HAND).panes[1]
    assert offset_text(pane) == "0, +2 px of level 0, −0.10°"
    grown = Affine.translation(537, 422) @ Affine.scaling(1.001) @ Affine.translation(-537, -422)
    numbers = offset_numbers(state.moved(2, grown, BY_HAND).panes[1])
    assert (numbers.x, numbers.y, numbers.degrees) == pytest.approx((0, 0, 0), abs=1e-9)
    assert offset_text(state.moved(2, grown, BY_HAND).panes[1]) == "0, 0 px of level 0, 1.0010×"


def test_differences_follow_a_whole_offset_pixel_by_pixel_at_every_level() -> None:
    state = cropped_pair()
    moved = state.moved(2, Affine.translation(3, 10), BY_HAND)
    for after in (moved, moved.cut_anew()):
        reference, conversion = after.panes
        for level in conversion.slide.levels:
            pair = PairReading.of(reference, conversion, level).read((80, 160), (50, 40))
            down = int(level.downsample)
            x, y = (80 + 37 + 3) // down, (160 + 22 + 10) // down
            expected = reference.slide.pyramid[level.index][y : y + 40, x : x + 50]  # type: ignore[attr-defined]
            np.testing.assert_array_equal(pair.original, expected)
            theirs = conversion.slide.pyramid[level.index]  # type: ignore[attr-defined]
            at = (160 // down, 80 // down)
            np.testing.assert_array_equal(pair.converted, theirs[at[0] : at[0] + 40, at[1] : at[1] + 50])


def test_taking_an_offset_back_leaves_nothing_of_it() -> None:
    state = cropped_pair()
    moved = state.moved(2, Affine.translation(2.5, 1), BY_HAND).cut_anew()
    assert moved.panes[1].cuts == () and moved.panes[0].cuts == ()
    back = moved.moved(2, Affine(), "").cut_anew()
    assert back.panes == state.panes
