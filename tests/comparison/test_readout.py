from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.test_scene import BUDGET, cropped_pair
from tests.fakes import ArraySlide, random_pyramid
from viewer.comparison.readout import (
    base_magnification,
    magnification_text,
    pixel_size_text,
    pixel_under,
    position_mm,
    scale_bar,
    scale_of_magnification,
    screen_pixel,
    stored_size_text,
)
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Mpp, Point, Size
from viewer.tiles.cache import TileCache
from viewer.tiles.loader import read_tile


def one(slide: ArraySlide, scale: float = 1.0, ratio: float = 1.0) -> ComparisonState:
    return ComparisonState(
        (PaneState(1, Role.ORIGINAL, slide),), Viewport(Point(0, 0), scale, 0, Size(400, 300), ratio)
    )


def make(mpp: Mpp | None = None, objective: float | None = None) -> ArraySlide:
    return ArraySlide(random_pyramid(64, 64, 1), mpp=mpp, objective_power=objective)


def test_magnification_is_the_objective_s_at_one_to_one() -> None:
    state = one(make(Mpp(0.5, 0.5), 20), scale=0.5, ratio=2)
    assert magnification_text(state) == "20×"
    assert scale_of_magnification(state, 40) == 1.0


def test_without_an_objective_it_is_marked_as_derived_and_without_pixel_size_it_is_a_share() -> None:
    assert magnification_text(one(make(Mpp(0.25, 0.25)))) == "≈ 40×"
    assert magnification_text(one(make())) == "100 %"
    assert base_magnification(make()) is None
    assert scale_of_magnification(one(make(), ratio=2), 50) == 0.25
    assert scale_of_magnification(ComparisonState(), 20) is None


def test_an_objective_that_the_pixel_size_contradicts_is_not_believed() -> None:
    assert magnification_text(one(make(Mpp(1.29, 1.29), 20))) == "≈ 7.75×"
    assert magnification_text(one(make(Mpp(0.3225, 0.3225), 20))) == "20×"


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.25])
def test_the_stored_pixel_size_is_that_of_a_stored_level(scale: float) -> None:
    slide = ArraySlide([np.zeros((2000, 2100, 3), np.uint8)], mpp=Mpp(0.499, 0.499))
    state = one(slide, scale)
    scene = resolve(state, state.panes[0], BUDGET)
    assert scene.sharp.grid.step == 1 / scale
    assert stored_size_text(scene) == "0.499 µm/px"


def test_scale_bar_is_round_and_true_to_a_turn_with_unequal_pixels() -> None:
    slide = make(Mpp(0.5, 0.25))
    pane = PaneState(1, Role.ORIGINAL, slide)
    upright = scale_bar(pane, Affine.scaling(2), 200)
    assert upright.text == "50 µm" and upright.pixels == pytest.approx(200)
    turned = scale_bar(pane, Affine.rotation(90) @ Affine.scaling(2), 200)
    assert turned.text == "20 µm" and turned.pixels == pytest.approx(160)
    assert scale_bar(PaneState(1, Role.ORIGINAL, make()), Affine.scaling(0.5), 200).text == "200 px"
    assert scale_bar(pane, Affine.scaling(0.01), 200).text == "10 mm"


def test_scale_bar_is_there_at_every_zoom() -> None:
    pane = PaneState(1, Role.ORIGINAL, make(Mpp(0.25, 0.25)))
    for exponent in range(-800, 300):
        bar = scale_bar(pane, Affine.scaling(10 ** (exponent / 150)), 200)
        assert 80 <= bar.pixels <= 200.001


def test_positions_need_a_pixel_size() -> None:
    assert position_mm(make(Mpp(0.5, 0.25)), Point(1000, 2000)) == Point(0.5, 0.5)
    assert position_mm(make(), Point(1, 1)) is None


@pytest.mark.parametrize(("scale", "level"), [(1.0, 0), (0.5, 1), (0.25, 2), (7.3, 0)])
def test_the_pixel_under_the_cursor_is_the_stored_one(scale: float, level: int) -> None:
    state = cropped_pair()
    state = replace(state, viewport=Viewport(Point(501, 402), scale, 0, Size(400, 300)))
    cache = TileCache(10**9)
    for pane in state.panes:
        scene = resolve(state, pane, BUDGET)
        assert scene.level.index == level
        for address in scene.sharp.tiles:
            tile = read_tile(pane.slide, scene.sharp.grid, address)
            assert tile is not None
            cache.put(scene.key(scene.sharp, address), tile)
        device = Point(123.5, 77.5)
        at = (pane.to_reference.inverse() @ state.viewport.to_device.inverse()).apply(device)
        pyramid = pane.slide.pyramid[level]  # type: ignore[attr-defined]
        origin = pane.grids[level].origin
        # The fake reads the nearest whole pixel of a level, the grid begins at its origin.
        x = int(origin[0] / 2**level + 0.5) + int((at.x - origin[0]) // 2**level)
        y = int(origin[1] / 2**level + 0.5) + int((at.y - origin[1]) // 2**level)
        assert pixel_under(scene, cache, device) == tuple(int(value) for value in pyramid[y, x])


def test_no_tile_no_value() -> None:
    state = cropped_pair()
    scene = resolve(state, state.panes[0], BUDGET)
    assert pixel_under(scene, TileCache(1000), Point(10, 10)) is None


@pytest.mark.parametrize(
    ("mpp", "scale", "ratio", "rotation", "text"),
    [
        (Mpp(0.5, 0.5), 0.5, 2.0, 0, "0.5 µm/px"),
        (Mpp(0.5, 0.5), 0.5, 1.0, 37, "1 µm/px"),
        (Mpp(0.5, 0.25), 2.0, 1.0, 0, "0.25 × 0.125 µm/px"),
        (Mpp(0.5, 0.25), 2.0, 1.0, 90, "0.125 × 0.25 µm/px"),
        (None, 2.0, 1.0, 0, ""),
    ],
)
def test_the_pixel_of_the_screen_is_the_one_that_magnification_goes_by(
    mpp: Mpp | None, scale: float, ratio: float, rotation: float, text: str
) -> None:
    state = one(make(mpp), scale, ratio)
    assert pixel_size_text(screen_pixel(state.panes[0], state.viewport.turned_to(rotation).to_device)) == text
