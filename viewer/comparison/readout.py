"""What the readouts say of a view: magnification, micrometres, positions, pixel values. Unknown stays unknown."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from viewer.comparison.difference import DifferenceTile, of_channel
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.measured import KEPT, MeasuredTile
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine, Mpp, Point, Rect
from viewer.slides.slide import Slide
from viewer.tiles.cache import Tile, TileCache

_MICROMETRES_OF_10X = 10.0
"""Micrometres a pixel times magnification, the convention by which 0.25 um a pixel is called 40x."""


_PLAUSIBLE = 2.0
"""Adapters and cameras put real scanners up to a factor of 1.6 off the convention (20x at 0.32 um)."""


@dataclass(frozen=True, slots=True)
class BaseMagnification:
    """Magnification at which one level-0 pixel fills one device pixel."""

    value: float
    stated: bool
    """True where the slide names its objective; False where it follows from the pixel size (10 / mpp)."""


def base_magnification(slide: Slide) -> BaseMagnification | None:
    """From the objective, else from the pixel size, else None.

    An objective that the pixel size contradicts, as in a slide that was reduced after scanning, is not believed.
    """
    derived = _MICROMETRES_OF_10X / math.sqrt(slide.mpp.x * slide.mpp.y) if slide.mpp is not None else None
    stated = slide.objective_power
    if stated and (derived is None or 1 / _PLAUSIBLE <= stated / derived <= _PLAUSIBLE):
        return BaseMagnification(stated, True)
    return BaseMagnification(derived, False) if derived is not None else None


def magnification_text(state: ComparisonState, pane: PaneState | None = None) -> str:
    """As "20×", "≈ 20×" where no objective is stated, "100 %" of 1:1 where the pixel size is unknown, too.

    Of ``pane`` where it is named: an offset may show it larger than the others.
    """
    if state.reference is None:
        return ""
    base = base_magnification(state.reference.slide)
    scale = state.viewport.device_scale
    if pane is not None and not pane.offset.is_translation:
        scale *= math.sqrt(abs(pane.offset.determinant))
    if base is None:
        return f"{_short(100 * scale)} %"
    return f"{'' if base.stated else '≈ '}{_short(base.value * scale)}×"


def scale_of_magnification(state: ComparisonState, magnification: float) -> float | None:
    """The viewport scale for a number in the unit of ``magnification_text``; None without a slide."""
    if state.reference is None:
        return None
    base = base_magnification(state.reference.slide)
    return magnification / (base.value if base is not None else 100) / state.viewport.ratio


NAMED_MAGNIFICATIONS = (1.25, 2.5, 5.0, 10.0, 20.0, 40.0)
"""Those that have keys and buttons, and that steps of the wheel meet."""


def named_scales(state: ComparisonState) -> tuple[float, ...]:
    """The viewport's scales at ``NAMED_MAGNIFICATIONS``; none where a slide states neither objective nor pixel size."""
    if state.reference is None or base_magnification(state.reference.slide) is None:
        return ()
    found = (scale_of_magnification(state, value) for value in NAMED_MAGNIFICATIONS)
    return tuple(scale for scale in found if scale is not None)


def micrometres_across(pane: PaneState, to_screen: Affine) -> float | None:
    """Micrometres of glass that one screen pixel to the right covers; None without a pixel size.

    Args:
        pane: Whose pixel size counts.
        to_screen: From level-0 pixels of the pane's slide to screen pixels.
    """
    mpp = pane.slide.mpp
    if mpp is None:
        return None
    back = to_screen.inverse()
    return math.hypot(back.xx * mpp.x, back.yx * mpp.y)


def screen_pixel(pane: PaneState, to_device: Affine) -> Mpp | None:
    """Micrometres of glass under one pixel of the screen, along its row and its column; None without a pixel size.

    Args:
        pane: Whose pixel size counts.
        to_device: From level-0 pixels of the pane's slide to device pixels: the pixels by which magnification goes.
    """
    mpp = pane.slide.mpp
    if mpp is None:
        return None
    back = to_device.inverse()
    return Mpp(math.hypot(back.xx * mpp.x, back.yx * mpp.y), math.hypot(back.xy * mpp.x, back.yy * mpp.y))


def pixel_size_text(size: Mpp | None, digits: int = 3) -> str:
    """As "0.5 µm/px", both ways where they differ by more than 0.5 %; empty where it is unknown."""
    if size is None:
        return ""
    x, y = (f"{side:.{digits}g}" for side in size)
    return f"{x} µm/px" if abs(size.x / size.y - 1) < 0.005 else f"{x} × {y} µm/px"


def stored_size_text(scene: PaneScene) -> str:
    """Pixel size of the stored level that a scene is drawn from, also where its pixels are averaged for the view."""
    return pixel_size_text(scene.pane.slide.levels[scene.sharp.grid.level].mpp)


def level_text(scene: PaneScene) -> str:
    """The level that a scene is drawn from, as "level 2, 1 µm/px (downsample 4)"."""
    if scene.sharp.grid.step > 1:
        return f"level {scene.sharp.grid.level} averaged {scene.sharp.grid.step}:1"
    size = pixel_size_text(scene.level.mpp) or "pixel size unknown"
    return f"level {scene.level.index}, {size} (downsample {scene.level.downsample:g})"


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of a round length."""

    pixels: float
    """Length on screen."""
    text: str


def scale_bar(pane: PaneState, to_screen: Affine, longest: float) -> ScaleBar:
    """The longest bar of 1, 2 or 5 times a power of ten that fits in ``longest`` screen pixels.

    In micrometres or millimetres; in pixels of level 0 where the pixel size is unknown.
    """
    across = micrometres_across(pane, to_screen)
    unit = across if across is not None else 1 / math.sqrt(abs(to_screen.determinant))
    length = round_length(unit * longest)
    return ScaleBar(length / unit, f"{length:g} px" if across is None else micrometres_text(length))


def round_length(longest: float) -> float:
    """The greatest length of 1, 2 or 5 times a power of ten that is at most ``longest``."""
    # One power lower than the logarithm says, since it rounds up just below a power of ten.
    power = 10.0 ** (math.floor(math.log10(longest)) - 1)
    return max(step * power for step in (5, 10, 20, 50) if step * power <= longest * (1 + 1e-9))


def micrometres_text(length: float) -> str:
    """A round length as "200 µm" or "2 mm"."""
    return f"{length / 1000:g} mm" if length >= 1000 else f"{length:g} µm"


def position_mm(slide: Slide, point: Point) -> Point | None:
    """``point`` (level-0 pixels) in millimetres from the slide's level-0 corner; None without a pixel size."""
    if slide.mpp is None:
        return None
    return Point(point.x * slide.mpp.x / 1000, point.y * slide.mpp.y / 1000)


def position_under(scene: PaneScene, device: Point) -> Point:
    """The level-0 position (of the scene's slide) of what is painted at a device pixel.

    At 1:1 that is up to half a screen pixel off the viewport, since whole pixels are copied.
    """
    return (scene.sharp.grid.to_slide @ scene.sharp.to_device.inverse()).apply(device)


def pixel_under(scene: PaneScene, cache: TileCache, device: Point) -> tuple[int, int, int] | None:
    """RGB of the stored pixel of the level shown under a device pixel, or of its cover; None where none is there."""
    found = _tile_under(scene, cache, device)
    if found is None or found[0].pixels is None:
        return None
    tile, x, y = found
    assert tile.pixels is not None
    pixel = _pixel(scene.sharp.to_device.inverse().apply(device))
    if scene.cover is not None and scene.cover.hidden(scene.sharp.grid, pixel) is not None:
        return scene.cover.fill
    blue, green, red = (int(value) for value in tile.pixels[y, x, :3])
    return red, green, blue


def map_value_under(scene: PaneScene, cache: TileCache, device: Point, look: Look) -> tuple[int, ...] | None:
    """What a map of differences shows under a device pixel, in grey levels, with its sign where ``look`` shows signs.

    One number where colours stand for one, three where each channel shows its own; None where there is none: no tile
    is in memory, or one of the slides was not scanned there.
    """
    found = _tile_under(scene, cache, device)
    if found is None:
        return None
    tile, x, y = found
    if not isinstance(tile, DifferenceTile) or tile.values is None:
        return None
    if tile.both is not None and not tile.both[y, x]:
        return None
    values = np.ascontiguousarray(tile.values[y : y + 1, x : x + 1])
    if look.mapped or look.channel is not Channel.LARGEST:
        values = of_channel(values, look.channel)
    values = values if look.measure is Measure.SIGNED else np.abs(values)
    return tuple(int(value) for value in values.ravel())


def measured_under(scene: PaneScene, cache: TileCache, device: Point) -> float | None:
    """The SSIM or ΔE that a map has under a device pixel, within ``Kept.precision``; None where there is none."""
    found = _tile_under(scene, cache, device)
    if found is None:
        return None
    tile, x, y = found
    if not isinstance(tile, MeasuredTile) or tile.values is None or (tile.both is not None and not tile.both[y, x]):
        return None
    return KEPT[tile.measure].value(int(tile.values[y, x]))


def _tile_under(scene: PaneScene, cache: TileCache, device: Point) -> tuple[Tile, int, int] | None:
    """The tile of stored pixels under a device pixel, and column and row in it; None where none is in memory."""
    if scene.sharp.grid.step > 1:
        return None
    place = scene.sharp.to_device.inverse().apply(device)
    grid = scene.sharp.grid
    column, row = math.floor(place.x / grid.tile.width), math.floor(place.y / grid.tile.height)
    for address in grid.covering(_pixel(place)):
        if (address.column, address.row) != (column, row):
            continue
        tile = cache.get(scene.key(scene.sharp, address))
        covered = grid.pixels(address)
        x, y = math.floor(place.x - covered.x), math.floor(place.y - covered.y)
        if tile is not None and 0 <= x < covered.width and 0 <= y < covered.height:
            return tile, x, y
    return None


def _pixel(place: Point) -> Rect:
    return Rect(math.floor(place.x), math.floor(place.y), 1, 1)


def _short(value: float) -> str:
    """Three figures, no trailing zeros."""
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"
