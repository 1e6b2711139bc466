"""Nothing may grow with the slide: 100 000 x 200 000 pixels, with ten levels and with a single one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.comparison.readout import pixel_under
from viewer.comparison.scene import overview_level, resolve, wishes
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect, Size
from viewer.slides.slide import Level, Region
from viewer.tiles.cache import Tile, TileCache
from viewer.tiles.loader import read_tile

BUDGET = 50_000_000
SCREEN = Size(1600, 1000)


class GiantSlide(ArraySlide):
    """Says that it is huge; every pixel is the low byte of its own place."""

    def __init__(self, levels: int) -> None:
        super().__init__(random_pyramid(4, 4, 1), name="giant")
        self.levels = tuple(
            Level(n, Size(100_000 >> n, 200_000 >> n), float(2**n), Size(256, 256), None, None) for n in range(levels)
        )
        self.bounds = Rect(0, 0, 100_000, 200_000)
        self.largest = 0

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        self.largest = max(self.largest, size[0] * size[1])
        x = np.arange(location[0] // 2**level, location[0] // 2**level + size[0]) % 256
        return Region(np.broadcast_to(x.astype(np.uint8)[None, :, None], (size[1], size[0], 3)).copy())


@pytest.mark.parametrize("levels", [10, 1])
def test_no_view_needs_more_than_a_screenful(levels: int) -> None:
    slide = GiantSlide(levels)
    pane = PaneState(1, Role.ORIGINAL, slide)
    assert overview_level(pane).size.area <= 1_000_000
    most = 0
    scale = Viewport.fitting(slide.bounds, SCREEN).scale
    while scale < 40:
        state = ComparisonState((pane,), Viewport(Point(50_123, 99_321), scale, 17, SCREEN))
        scene = resolve(state, pane, BUDGET)
        wanted = [wish for wish in wishes(scene, Point(800, 500), BUDGET) if not wish.pinned]
        most = max(most, len(wanted) * scene.sharp.grid.tile.area)
        scale *= 1.3
    # A turned screen at half a screen pixel a pixel, and a ring of tiles around it.
    assert most <= 4 * (1600 + 1000) ** 2 * 1.5


def test_a_slide_without_small_levels_is_averaged_and_says_so() -> None:
    slide = GiantSlide(1)
    pane = PaneState(1, Role.ORIGINAL, slide)
    state = ComparisonState((pane,), Viewport.fitting(slide.bounds, SCREEN))
    scene = resolve(state, pane, BUDGET)
    assert scene.sharp.grid.level == 0 and scene.sharp.grid.step == 128
    assert scene.notice == "Averaged 128:1, this slide stores no smaller level"
    assert state.common_downsamples == (1.0,)
    address = scene.sharp.tiles[0]
    cache = TileCache(10**8)
    cache.put(scene.key(scene.sharp, address), Tile(np.zeros((4, 4, 4), np.uint8)))
    assert pixel_under(scene, cache, Point(800, 10)) is None  # no stored pixel, no number


def test_averages_are_averages_whatever_the_blocks() -> None:
    source = random_pyramid(5000, 2600, 1)[0]
    slide = ArraySlide([source])
    pane = PaneState(1, Role.ORIGINAL, slide)
    level = next(level for level in pane.levels if level.downsample == 4)
    grid = pane.grids[level.index]
    addresses = list(grid.covering(grid.area))
    assert len(addresses) > 1
    for address in addresses:
        tile = read_tile(slide, grid, address)
        assert tile is not None and tile.pixels is not None
        rect = grid.pixels(address)
        x, y = int(rect.x), int(rect.y)
        part = source[4 * y : 4 * y + 4 * tile.pixels.shape[0], 4 * x : 4 * x + 4 * tile.pixels.shape[1]]
        mean = part.reshape(part.shape[0] // 4, 4, part.shape[1] // 4, 4, 3).mean((1, 3))
        assert np.abs(tile.pixels[..., 2::-1].astype(float) - mean).max() <= 0.5


def test_a_read_stays_small_however_coarse_the_view() -> None:
    slide = GiantSlide(1)
    pane = PaneState(1, Role.ORIGINAL, slide)
    grid = next(grid for grid in pane.grids if grid.step == 8)
    read_tile(slide, grid, next(iter(grid.covering(grid.area))))
    assert 0 < slide.largest <= 2048 * 2048
