"""Which pixels are told apart, which numbers stand in them, and that these can be read on any colour."""

from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.comparison.difference import DifferenceTile
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.pixel_grid import SharpPart, pixel_numbers, screen_pixels, sharp_parts
from viewer.comparison.scene import PaneScene, resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect, Size
from viewer.measures.difference import differences
from viewer.tiles.cache import Tile, TileCache
from viewer.tiles.loader import read_tile


def scene_at(slide: ArraySlide, scale: float, ratio: float = 1.0) -> PaneScene:
    pane = PaneState(1, Role.ORIGINAL, slide)
    viewport = Viewport(Point(130.3, 127.6), scale, 0, Size(200, 120), ratio)
    return resolve(ComparisonState((pane,), viewport), pane, 10**8)


def part_of(tile: Tile) -> SharpPart:
    assert tile.pixels is not None
    rect = Rect(0, 0, tile.pixels.shape[1], tile.pixels.shape[0])
    return SharpPart(tile, rect, rect, (0, 0))


def test_only_tiles_in_memory_are_told_apart_and_only_what_is_in_sight_of_them() -> None:
    slide = ArraySlide(random_pyramid(300, 280, 2), tile=Size(128, 128))
    scene = scene_at(slide, 10)
    tiles = scene.sharp.tiles
    assert len(tiles) == 4
    cache = TileCache(10**8)
    for address in tiles[:3]:
        tile = read_tile(slide, scene.sharp.grid, address)
        assert tile is not None
        cache.put(scene.key(scene.sharp, address), tile)
    cache.put(scene.key(scene.sharp, tiles[2]), Tile(None, "broken"))
    found = list(sharp_parts(scene, cache))
    # 200 x 120 screen pixels at 10 a pixel, around (130.3, 127.6).
    assert [part.rect for part in found] == [Rect(120, 121, 8, 7), Rect(128, 121, 13, 7)]
    for part in found:
        numbers = pixel_numbers(part, Look())
        rows, columns = (
            slice(int(a), int(a + b)) for a, b in ((part.rect.y, part.rect.height), (part.rect.x, part.rect.width))
        )
        assert np.array_equal(numbers.values, slide.pyramid[0][rows, columns])
        assert numbers.known.all() and not numbers.signed


@pytest.mark.parametrize(("scale", "ratio", "expected"), [(10.0, 1.0, 10.0), (10.0, 2.0, 10.0), (7.5, 2.0, 7.5)])
def test_what_counts_is_the_size_on_screen_whatever_the_pixel_ratio(
    scale: float, ratio: float, expected: float
) -> None:
    slide = ArraySlide(random_pyramid(300, 280, 2), tile=Size(128, 128))
    assert screen_pixels(scene_at(slide, scale, ratio), ratio) == pytest.approx(expected)


def test_averaged_pixels_are_none_of_the_slide() -> None:
    slide = ArraySlide([np.zeros((4000, 4000, 3), np.uint8)])
    pane = PaneState(1, Role.ORIGINAL, slide)
    scene = resolve(ComparisonState((pane,), Viewport(Point(2000, 2000), 0.1, 0, Size(400, 400))), pane, 10**8)
    assert scene.sharp.grid.step > 1 and screen_pixels(scene, 1.0) == 0


def test_numbers_have_contrast_enough_on_every_colour() -> None:
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    colours = np.stack(np.meshgrid(steps, steps, steps), -1).reshape(1, -1, 3)
    pixels = np.concatenate([colours, np.full((1, colours.shape[1], 1), 255, np.uint8)], axis=2)
    light = pixel_numbers(part_of(Tile(pixels)), Look()).light[0]
    # WCAG 2.2, written out anew: blue, green, red.
    share = colours[0] / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.0722, 0.7152, 0.2126]
    contrast = np.where(light, (luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05))
    assert contrast.min() >= 4.5


@pytest.mark.parametrize("measure", [Measure.DIFFERENCE, Measure.SIGNED])
def test_a_map_holds_the_differences_that_its_colours_show(measure: Measure) -> None:
    random = np.random.default_rng(5)
    original, converted = (random.integers(0, 256, (9, 7, 3), np.uint8) for _ in range(2))
    both = random.random((9, 7)) > 0.3
    tile = DifferenceTile(None, values=differences(original, converted), both=both)
    tile.wear(Look(measure))
    off = converted.astype(int) - original
    for channel, wanted in (
        (Channel.LARGEST, off),
        (Channel.GREEN, off[..., 1:2]),
        (Channel.LUMINANCE, np.floor(off @ [0.299, 0.587, 0.114] + 0.5)[..., np.newaxis]),
    ):
        numbers = pixel_numbers(part_of(tile), Look(measure, channel))
        assert numbers.signed is (measure is Measure.SIGNED)
        assert np.array_equal(numbers.values, wanted if numbers.signed else np.abs(wanted))
        assert np.array_equal(numbers.known, both)
