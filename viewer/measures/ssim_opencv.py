"""SSIM with a uniform 7 x 7 window from exact whole sums, by OpenCV and numpy.

Products of two bytes fit 16 bits and sums of 49 of them 32, so that nothing is lost where a variance is the small
difference of large numbers. All terms of Wang's equation 13 are multiplied by 49^2; the only rounding is that of four
float32 factors and their quotient. Equal windows give exactly 1.
"""

from __future__ import annotations

import math
import threading
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

NAME = "OpenCV, whole numbers"
REACH = 3
SAMPLES = (2 * REACH + 1) ** 2
LUMINANCE_TERM = np.float32((0.01 * 255) ** 2 * SAMPLES**2)
"""C1, times 49^2."""
CONTRAST_TERM = np.float32((0.03 * 255) ** 2 * SAMPLES * (SAMPLES - 1))
"""C2, times 49^2, and by 48 / 49 since the covariances beside it are those of samples."""
_LUMINANCE, _CONTRAST = np.array(LUMINANCE_TERM), np.array(CONTRAST_TERM)
"""As arrays, which numpy would make of them again and again."""
_SIDE = 2 * REACH + 1
_ROWS, _COLUMNS = 58, 176
"""Pixels of a tile at most: larger ones leave the caches, in smaller ones the calls cost as much as the work."""
_MOST_CHANNELS = 4
_ROOMS = 5
_SHAPES = 16
"""Shapes of tiles that are remembered: a band of a picture has nine at most."""
_OF_PRODUCTS, _OF_SQUARES = np.array(2 * SAMPLES, np.int32), np.array(SAMPLES, np.int32)
"""By what sums of xy and of (x - y)^2 are multiplied."""


class _Space(threading.local):
    """What a thread keeps to work in, 0.7 MB for three channels: a system clears whatever it gives anew."""

    def __init__(self) -> None:
        most = (_ROWS + 2 * REACH + 1) * (_COLUMNS + _SIDE) * _MOST_CHANNELS
        # Rooms that lie a whole number of pages apart would be in each other's way in the caches.
        length = -(-most // 1024) * 1024 + 160
        whole = np.empty(_ROOMS * length + 16, np.int32)
        first = -whole.ctypes.data % 64 // whole.itemsize
        self._rooms = whole[first : first + _ROOMS * length].reshape(_ROOMS, length)
        self.tile = lru_cache(_SHAPES)(self._tile)

    def _tile(self, rows: int, columns: int, channels: tuple[int, ...]) -> _Tile:
        return _Tile(self._rooms, rows, columns, channels)


class _Tile:
    """All that is worked out of a tile of one shape, in rooms that change hands as values are no longer needed.

    Samples are taken in one line, row by row: what belongs to a window stands at its first sample, and at the last
    seven columns of a row there is nothing that means anything.
    """

    def __init__(self, rooms: NDArray[np.int32], rows: int, columns: int, channels: tuple[int, ...]) -> None:
        shape = rows + 2 * REACH, columns + _SIDE, *channels
        row, pixel = math.prod(shape[1:]), math.prod(channels)
        size, count = shape[0] * row, rows * row
        samples, words, apart = rooms[4].view(np.uint8), rooms[0].view(np.uint16), rooms[4].view(np.uint16)
        x, y = (samples[at : at + size] for at in (0, size))
        self.pictures = x.reshape(shape), y.reshape(shape)
        self._samples, self._words = samples[: 2 * size], words[: 2 * size]
        self._y = words[size : 2 * size]
        self._product, self._apart = words[:size], apart[size : 2 * size]
        self._boxes = [
            (picture.reshape(shape), rooms[room][:size].reshape(shape))
            for room, picture in ((3, self._product), (0, self._apart))
        ]
        self._integrals = []
        for room, picture in enumerate(self.pictures, 1):
            whole, strips = rooms[room][: size + row], rooms[room + 1]
            integral = whole.reshape(shape[0] + 1, *shape[1:])
            # Sums of strips as high as windows, and of windows.
            high = whole[_SIDE * row :][:count], whole[:count], strips[:count]
            wide = strips[_SIDE * pixel :][:count], strips[:count], whole[:count]
            self._integrals.append((picture[:, :-1], integral, high, wide))
        self._sums = rooms[:, :count]
        self._both_sums, self._both_products = rooms[1:3, :count], rooms[3::-3, :count]
        self._both_means = rooms[4:1:-2, :count]
        self._floats = [rooms.view(np.float32)[room, :count] for room in (1, 3, 0)]
        self._found = self._floats[2].reshape(rows, *shape[1:])[:, :columns]

    def similarity(self) -> NDArray[np.float32]:
        """SSIM of both ``pictures``, without what they have around the tile."""
        squares, sum_x, sum_y, products, means = self._sums
        square_means = sum_y
        for picture, integral, high, wide in self._integrals:
            cv2.integral(picture, integral, cv2.CV_32S)
            np.subtract(*high)
            np.subtract(*wide)
        self._words[...] = self._samples
        x, y, apart = self._product, self._y, self._apart
        np.subtract(x, y, apart)
        np.multiply(x, y, x)
        # Modulo 2^16, where the square of a negative difference is right again.
        np.multiply(apart, apart, apart)
        for words, sums in self._boxes:
            cv2.boxFilter(words, cv2.CV_32S, (_SIDE, _SIDE), sums, (0, 0), False, cv2.BORDER_REFLECT)
        np.multiply(sum_x, sum_y, means)
        np.add(means, means, means)
        np.multiply(self._both_sums, self._both_sums, self._both_sums)
        np.add(sum_x, sum_y, square_means)
        # Sums of x^2 + y^2 are those of (x - y)^2 and of 2 xy, which fit 16 bits: a sum less.
        np.multiply(products, _OF_PRODUCTS, products)
        np.multiply(squares, _OF_SQUARES, squares)
        np.add(squares, products, squares)
        np.subtract(self._both_products, self._both_means, self._both_products)
        # Into rooms used a moment ago: they are in the nearest cache.
        below, other, above = self._floats
        _plus(squares, _CONTRAST, below)
        np.multiply(below, _plus(square_means, _LUMINANCE, above), below)
        _plus(products, _CONTRAST, above)
        np.multiply(above, _plus(means, _LUMINANCE, other), above)
        # Not by OpenCV, which takes an estimate for a quotient on some processors.
        np.divide(above, below, above)
        return self._found


_space = _Space()


def fill_rows(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
) -> None:
    """Write rows ``top`` to ``bottom`` (without the last) of the SSIM map.

    Args:
        original: uint8 (height, width) or (height, width, up to 4 channels), at least 7 px a side.
        converted: The same.
        out: float32, the same shape.
        top: First row.
        bottom: Row after the last.
    """
    across = _parts(0, original.shape[1], _COLUMNS)
    # Where nothing means anything, it may be divided by 0 as well.
    with np.errstate(all="ignore"):
        for rows in _parts(top, bottom, _ROWS):
            for columns in across:
                _fill_tile(original, converted, out, rows, columns)


def _parts(first: int, end: int, most: int) -> list[slice]:
    """As few as can be, of one length but for the last."""
    length = -(-(end - first) // -(-(end - first) // most))
    return [slice(at, min(at + length, end)) for at in range(first, end, length)]


def _fill_tile(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], rows: slice, columns: slice
) -> None:
    height, width, *channels = original.shape
    # With its surroundings as far as there are any: the edge of the picture is mirrored, never that of a tile.
    tall = slice(max(rows.start - REACH, 0), min(rows.stop + REACH, height))
    wide = slice(max(columns.start - REACH, 0), min(columns.stop + REACH, width))
    above, below = REACH - rows.start + tall.start, REACH - tall.stop + rows.stop
    # The integral has a column more than what it is of.
    left, right = REACH - columns.start + wide.start, REACH - wide.stop + columns.stop + 1
    tile = _space.tile(rows.stop - rows.start, columns.stop - columns.start, tuple(channels))
    for picture, part in zip((original, converted), tile.pictures, strict=True):
        cv2.copyMakeBorder(picture[tall, wide], above, below, left, right, cv2.BORDER_REFLECT, part)
    out[rows, columns] = tile.similarity()


def _plus(values: NDArray[np.int32], term: NDArray[np.float32], out: NDArray[np.float32]) -> NDArray[np.float32]:
    """``values`` rounded to float32, plus ``term``."""
    out[...] = values
    np.add(out, term, out)
    return out
