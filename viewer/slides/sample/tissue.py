"""The H&E tissue of the sample slide: any rectangle of it, in any order, out of a seed.

Ground textures and structures are drawn once per seed. A rectangle then looks the grounds up under a warp that changes
slowly over the slide, chooses among them by smooth fields, and places structures on a jittered grid by numbers that
hang on the grid cell alone. Every pixel depends on nothing but the seed, the size of the slide and its coordinates.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from weakref import WeakValueDictionary

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect
from viewer.slides.sample import grounds, structures
from viewer.slides.sample.stains import Plane, Stain, colour, periodic_noise
from viewer.slides.slide import RgbArray

Lattice = NDArray[np.floating]
"""Coordinates, or values, at some places."""
Field = Callable[[Lattice, Lattice], NDArray[np.floating]]
"""A number for every place x, y."""

_STEP = 16
"""Pixels between the points at which the smooth fields are known; between them they are interpolated."""
_FIELD = 512
_GLANDS, _VESSELS = 14, 8
_CELL = 410
"""Side of the grid cells that hold one structure each."""
_REACH = 600
"""How far from the centre of its cell a structure may show."""
_PLACES = 3
_FRAY = 0.35
"""Pixels that tissue reaches out for each unit of eosin in it: its edge follows fibres and cells."""

_FRAGMENTS = ((0.36, 0.48, 0.32, 0.41), (0.875, 0.53, 0.1, 0.36))
"""Centre and half axes of the pieces of tissue, as parts of the area's width and height."""


class TissuePainter:
    """A section of bowel wall: mucosa with glands, follicles, muscle, collagen and fat on empty glass.

    ``area``, in level-0 pixels, is the part of the slide over which the tissue extends.
    """

    def __init__(self, seed: int, area: Rect) -> None:
        self._seed, self._area = seed, area
        self._library: _Library | None = None
        self._fields = periodic_noise(np.random.default_rng((seed, 0)), _FIELD, 6)

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        inside = self._smooth(x, y, width, height, self._tissue)
        if inside.max() < -_FRAY * 255:
            return np.full((height, width, 3), colour(np.zeros((1, 1, 2), np.uint8))[0, 0], np.uint8)
        library = self._get_library()
        stain = self._ground(library, x, y, width, height)
        self._place(library, stain, x, y)
        frayed = inside + _FRAY * stain[..., 1] - 22
        cover = np.clip(frayed * np.float32(1 / 8), 0, 1)
        stain = np.asarray(cv2.multiply(stain, cv2.merge([cover, cover]), dtype=cv2.CV_8U), np.uint8)
        return colour(stain)

    def coverage(self, x: int, y: int, width: int, height: int) -> float:
        """See SparsePainter."""
        u, v = np.meshgrid(np.arange(x, x + width, 32.0), np.arange(y, y + height, 32.0))
        return float((self._tissue(u, v) > 0).mean())

    def _get_library(self) -> _Library:
        if self._library is None:
            with _LIBRARIES_LOCK:
                self._library = _LIBRARIES.get(self._seed) or _Library(self._seed)
                _LIBRARIES[self._seed] = self._library
        return self._library

    def _noise(self, u: Lattice, v: Lattice, scale: float, which: int) -> Plane:
        """Smooth noise (mean 0, deviation 1) with features about ``scale`` pixels apart, independent per ``which``."""
        step = scale / 16
        across = np.mod(u / step + 71.3 * which, _FIELD).astype(np.float32)
        down = np.mod(v / step + 137.7 * which, _FIELD).astype(np.float32)
        noise = cv2.remap(self._fields, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        return np.asarray(noise, np.float32)

    def _tissue(self, u: Lattice, v: Lattice) -> Plane:
        """About how many pixels a place lies inside the tissue; negative outside, and in tears."""
        width, height = self._area.width, self._area.height
        smaller = min(width, height)
        across, down = (u - self._area.x) / width, (v - self._area.y) / height
        depth = np.full(u.shape, -1e9, np.float32)
        for cx, cy, rx, ry in _FRAGMENTS:
            rim = 1 - np.hypot((across - cx) / rx, (down - cy) / ry)
            depth = np.maximum(depth, rim * min(rx * width, ry * height))
        depth += 0.035 * smaller * self._noise(u, v, 0.35 * smaller, 1)
        depth += 60 * self._noise(u, v, 800, 2) + 16 * self._noise(u, v, 150, 3)
        tear = np.abs(self._noise(u, v, 2600, 4)) * 900 + 260 * (self._noise(u, v, 1900, 5) + 0.8)
        return np.asarray(np.minimum(depth, tear), np.float32)

    def _smooth(self, x: int, y: int, width: int, height: int, field: Field) -> Plane:
        """A smooth field for every pixel of a rectangle, from points on a fixed lattice."""
        left, top = x // _STEP, y // _STEP
        columns, rows = (x + width) // _STEP - left + 2, (y + height) // _STEP - top + 2
        u, v = np.meshgrid(np.arange(left, left + columns) * float(_STEP), np.arange(top, top + rows) * float(_STEP))
        move = np.array([[1 / _STEP, 0, (x - left * _STEP) / _STEP], [0, 1 / _STEP, (y - top * _STEP) / _STEP]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(
            cv2.warpAffine(field(u, v).astype(np.float32), move, (width, height), flags=flags), np.float32
        )

    def _ground(self, library: _Library, x: int, y: int, width: int, height: int) -> Stain:
        """Stains of the ground tissues."""

        def warp(which: int) -> Field:
            return lambda u, v: np.clip(180 * self._noise(u, v, 2400, which), -grounds.REACH + 2, grounds.REACH - 2)

        across = self._smooth(x, y, width, height, warp(6))
        across += (np.arange(x, x + width) % grounds.SIDE + grounds.REACH).astype(np.float32)
        down = self._smooth(x, y, width, height, warp(7))
        down += (np.arange(y, y + height) % grounds.SIDE + grounds.REACH).astype(np.float32)[:, None]
        result = grounds.look_up(library.grounds.collagen, across, down)
        for ground, layer in (
            (library.grounds.fat, self._fat),
            (library.grounds.muscle, self._muscle),
            (library.grounds.lamina, self._mucosa),
            (library.grounds.lymphoid, self._follicle),
        ):
            amount = np.clip(self._smooth(x, y, width, height, layer) * np.float32(1 / 40), 0, 1)
            if amount.any():
                other = grounds.look_up(ground, across, down)
                result = np.asarray(cv2.blendLinear(other, result, amount, 1 - amount), np.uint8)
        return result

    # The layers of the wall come one below the other: each function is above 0 within its layer, in pixels or so.

    def _depth(self, u: Lattice, v: Lattice) -> Lattice:
        """How deep in the wall: 1 in the middle of the mucosa, -1 in the middle of the muscle.

        Large sections are many walls thick: folded, the more the larger.
        """
        height = 1.15 * self._area.height
        period = min(height, 9000.0)
        phase = (v - self._area.y) / period - 0.26 + 0.05 * self._noise(u, v, 3600, 8)
        phase = phase + (1 - period / height) * self._noise(u, v, 27_000, 15)
        return np.asarray(np.cos(2 * np.pi * phase))

    def _mucosa(self, u: Lattice, v: Lattice) -> Lattice:
        return 1500.0 * (self._depth(u, v) + 0.05) + 30 * self._noise(u, v, 300, 9)

    def _muscle(self, u: Lattice, v: Lattice) -> Lattice:
        depth = self._depth(u, v)
        thin = 0.055 - np.abs(depth + 0.13)  # the muscularis mucosae
        muscle: Lattice = np.maximum(thin, -0.72 - depth)
        return 1500 * muscle + 25 * self._noise(u, v, 260, 13)

    def _fat(self, u: Lattice, v: Lattice) -> Lattice:
        return 400 * (self._noise(u, v, 1600, 11) - 0.1)

    def _follicle(self, u: Lattice, v: Lattice) -> Lattice:
        within = 0.5 - 1.2 * np.abs(self._depth(u, v) - 0.15)
        return 260 * (np.minimum(self._noise(u, v, 800, 12), 2) - 1.75 + within) + 25 * self._noise(u, v, 130, 14)

    def _place(self, library: _Library, stain: Stain, x: int, y: int) -> None:
        """Put the glands and vessels that show in a rectangle over its ground."""
        height, width = stain.shape[:2]
        for row in range((y - _REACH) // _CELL, (y + height + _REACH) // _CELL + 1):
            for column in range((x - _REACH) // _CELL, (x + width + _REACH) // _CELL + 1):
                for stamp, move in self._structure(library, column, row):
                    _put(stain, stamp, move, x, y)

    def _structure(
        self, library: _Library, column: int, row: int
    ) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.float64]]]:
        """What stands in a grid cell: the stamp and where its pixels go."""
        random = np.random.default_rng((self._seed, _PLACES, column + 2**20, row + 2**20))
        x, y = (float(v) for v in (np.array([column + 0.25 * (row % 2 * 2 - 1) + 0.5, row + 0.5]) * _CELL))
        at = np.array([[x]]), np.array([[y]])
        drift = [130 * float(np.clip(self._noise(*at, 1500, which)[0, 0], -1.2, 1.2)) for which in (16, 17)]
        x, y = x + drift[0] + random.uniform(-55, 55), y + drift[1] + random.uniform(-55, 55)
        at = np.array([[x]]), np.array([[y]])
        choice, pick, scale = random.random(), random.random(), random.uniform(0.78, 1.06)
        angle, mirror = random.uniform(0, 2 * np.pi), random.choice((-1, 1))
        if self._mucosa(*at)[0, 0] > 170:
            if choice > 0.93 or self._follicle(*at)[0, 0] > -60:
                return
            stamp = library.glands[int(pick * len(library.glands))]
        elif choice < 0.3 and max(self._fat(*at)[0, 0], self._muscle(*at)[0, 0]) < -60:
            stamp = library.vessels[int(pick * len(library.vessels))]
        else:
            return
        cos, sin, half = scale * np.cos(angle), scale * np.sin(angle), structures.SIDE / 2
        turn = np.array([[mirror * cos, -sin], [mirror * sin, cos]])
        yield stamp.layers, np.column_stack([turn, np.array([x, y]) - turn @ (half, half)])


class _Library:
    """What is drawn once per seed."""

    def __init__(self, seed: int) -> None:
        self.grounds = grounds.make_grounds(np.random.default_rng((seed, 10)))
        self.glands = structures.make_glands(np.random.default_rng((seed, 11)), _GLANDS)
        self.vessels = structures.make_vessels(np.random.default_rng((seed, 12)), _VESSELS)


_LIBRARIES: WeakValueDictionary[int, _Library] = WeakValueDictionary()
"""Painters of one seed share it, and it goes with the last of them."""
_LIBRARIES_LOCK = threading.Lock()


def _put(stain: Stain, stamp: NDArray[np.uint8], move: NDArray[np.float64], x: int, y: int) -> None:
    """Lay the part of a stamp that shows over a rectangle whose corner is x, y."""
    side = structures.SIDE
    corners = move[:, :2] @ np.array([[0, side, 0, side], [0, 0, side, side]]) + move[:, 2:]
    left, top = (int(v) for v in np.maximum(np.floor(corners.min(axis=1)), (x, y)))
    right, bottom = (int(v) for v in np.minimum(np.ceil(corners.max(axis=1)), (x + stain.shape[1], y + stain.shape[0])))
    if left >= right or top >= bottom:
        return
    # OpenCV counts in 1024ths; a map in whole 1024ths gives the same pixels wherever the rectangle begins
    centre = np.round(move[:, :2] @ (side / 2, side / 2) + move[:, 2])
    back = np.round(np.linalg.inv(move[:, :2]) * 1024) / 1024
    back = np.column_stack([back, back @ ((left, top) - centre) + side / 2])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    layers = np.asarray(cv2.warpAffine(stamp, back, (right - left, bottom - top), flags=flags), np.uint8)
    part = stain[top - y : bottom - y, left - x : right - x]
    cover = layers[..., 2].astype(np.float32) * np.float32(1 / 255)
    part[...] = cv2.blendLinear(np.ascontiguousarray(layers[..., :2]), np.ascontiguousarray(part), cover, 1 - cover)
