"""Draws lines between pixels and the numbers inside them, once pixels are large enough; in device pixels throughout."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from viewer.comparison.display import Look
from viewer.comparison.pixel_grid import (
    BLOCK,
    GRID_FROM,
    VALUES_FROM,
    PixelNumbers,
    SharpPart,
    pixel_numbers,
    screen_pixels,
    sharp_parts,
)
from viewer.comparison.scene import PaneScene
from viewer.geometry import Affine, Point
from viewer.tiles.cache import TileCache
from viewer.ui.pane.pixel_figures import LOWEST, Figures, figures

_SMALLEST_FONT, _LARGEST_FONT = 8, 13
_FONT_SHARE = 0.27
"""Of a pixel's height: three lines fit, with a little air above and below."""
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FINE, _HEAVY = (50, 80), (100, 180)
"""Opacity of a light line and of the dark one before it: one of them shows on any stain."""


@dataclass(frozen=True, slots=True)
class PixelGrid:
    """What is drawn over the tiles that are shown sharp, and over those alone."""

    ratio: float
    """Device pixels a screen pixel."""
    numbers: bool = True
    """False where a pixel on screen is none of one slide alone."""

    def draw_lines(self, painter: QPainter, scene: PaneScene, cache: TileCache, place: Affine) -> None:
        """Between the pixels, on the picture as it is before it is turned.

        Args:
            painter: Of that picture.
            scene: What is on it.
            cache: Where its tiles are.
            place: From pixels of the level to the picture's, upright.
        """
        if screen_pixels(scene, self.ratio) >= GRID_FROM - 1e-6:
            for part in sharp_parts(scene, cache):
                _draw_lines(painter, part, place)

    def write(self, painter: QPainter, scene: PaneScene, cache: TileCache, look: Look, within: QRect) -> None:
        """The numbers, upright however the slide is turned; ``look`` says which differences a map shows.

        Only those that have room in ``within`` (device pixels): a number that an edge cuts reads as another one.
        """
        size = screen_pixels(scene, self.ratio)
        if not self.numbers or size < VALUES_FROM - 1e-6:
            return
        font = min(_LARGEST_FONT, max(_SMALLEST_FONT, math.floor(size * _FONT_SHARE)))
        place = scene.sharp.to_device
        straight = place.xy == place.yx == 0 or place.xx == place.yy == 0
        for part in sharp_parts(scene, cache):
            numbers = pixel_numbers(part, look)
            middle = place @ Affine.translation(part.rect.x + 0.5, part.rect.y + 0.5)
            drawn = figures(round(font * self.ratio), signed=numbers.signed)
            if straight:
                _write_straight(painter, numbers, middle, drawn, within)
            else:
                _write_turned(painter, numbers, middle, drawn, within)


def _draw_lines(painter: QPainter, part: SharpPart, place: Affine) -> None:
    # Put together without a painter, to which thousands of translucent columns are dear.
    rect, corner = part.rect, part.corner
    across, heavy_across = _edges(rect.x, rect.width, corner[0], place.xx, place.x0)
    down, heavy_down = _edges(rect.y, rect.height, corner[1], place.yy, place.y0)
    width, height = int(across[-1] - across[0]), int(down[-1] - down[0])
    picture = np.zeros((height, width), np.uint32)
    for (light, dark), heavy in ((_FINE, False), (_HEAVY, True)):
        columns = across[:-1][heavy_across == heavy] - across[0]
        rows = down[:-1][heavy_down == heavy] - down[0]
        picture[rows + 1] = picture[:, columns + 1] = 0x01010101 * light
        picture[rows] = picture[:, columns] = dark << 24
    painter.drawImage(QPoint(int(across[0]), int(down[0])), QImage(picture.data, width, height, 4 * width, _FORMAT))


def _edges(
    first: float, count: float, corner: int, scale: float, offset: float
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where pixels begin and the last ends, rounded as tiles are; and which begin a block."""
    indices = first + np.arange(int(count) + 1)
    return np.floor(indices * scale + offset + 0.5).astype(np.intp), (indices[:-1] - corner) % BLOCK == 0


def _write_straight(painter: QPainter, numbers: PixelNumbers, middle: Affine, drawn: Figures, within: QRect) -> None:
    """Upright, mirrored, or turned by quarters: row by row of the screen.

    ``middle`` maps columns and rows of ``numbers`` to the middles of their pixels.
    """
    values, light, known = numbers.values, numbers.light, numbers.known
    lines = values.shape[2]
    if middle.xx == 0:
        values, light, known = values.transpose(1, 0, 2), light.T, known.T
        xs, ys = (middle.xy, middle.x0), (middle.yx, middle.y0)
    else:
        xs, ys = (middle.xx, middle.x0), (middle.yy, middle.y0)
    height, width = lines * drawn.height, drawn.width
    pictures = drawn.pictures[np.where(light, 0, 1)[..., np.newaxis], values - LOWEST]
    lefts, tops = _beginnings(xs, light.shape[1], width), _beginnings(ys, light.shape[0], height)
    across = [within.left() <= x and x + width <= within.left() + within.width() for x in lefts]
    down = [within.top() <= y and y + height <= within.top() + within.height() for y in tops]
    pictures[~(known & np.outer(down, across))] = 0
    blocks = pictures.reshape(*light.shape, height, width)
    left, right = min(lefts), max(lefts) + width
    bands = np.zeros((light.shape[0], height, right - left), np.uint32)
    for column, x in enumerate(lefts):
        bands[:, :, x - left : x - left + width] = blocks[:, column]
    for band, y in zip(bands, tops, strict=True):
        painter.drawImage(QPoint(left, y), QImage(band.data, right - left, height, 4 * (right - left), _FORMAT))


def _beginnings(axis: tuple[float, float], count: int, length: int) -> list[int]:
    scale, offset = axis
    found: list[int] = np.floor(np.arange(count) * scale + offset - length / 2 + 0.5).astype(int).tolist()
    return found


def _write_turned(painter: QPainter, numbers: PixelNumbers, middle: Affine, drawn: Figures, within: QRect) -> None:
    """At any angle, number by number."""
    height, width, lines = numbers.values.shape
    left, top = drawn.width / 2 - 0.5, lines * drawn.height / 2 - 0.5
    # Plain numbers: numpy's own are dear one by one.
    values, light, known = numbers.values.tolist(), numbers.light.tolist(), numbers.known.tolist()
    for row in range(height):
        for column in range(width):
            at = middle.apply(Point(column, row))
            x, y = math.floor(at.x - left), math.floor(at.y - top)
            if not within.contains(QRect(x, y, drawn.width, lines * drawn.height)):
                continue
            for line, value in enumerate(values[row][column] if known[row][column] else ()):
                begin = drawn.top(value, 0 if light[row][column] else 1)
                painter.drawImage(x, y + line * drawn.height, drawn.image, 0, begin, drawn.width, drawn.height)
