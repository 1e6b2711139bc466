"""Slides made of arrays, so that a test says exactly what lies where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from viewer.geometry import Affine, Mpp, Point, PointMm, Rect, Size
from viewer.slides.slide import Axis, Level, Reader, Region, RgbArray, SlideError

BACKGROUND = (255, 255, 255)


@dataclass
class ArraySlide:
    """The Slide protocol over a picture; levels are averages, so every level is in phase with level 0."""

    pixels: RgbArray
    downsamples: tuple[int, ...] = (1, 2, 4, 8)
    mpp: Mpp | None = field(default_factory=lambda: Mpp(0.25, 0.25))
    origin_mm: PointMm | None = None
    orientation: tuple[float, float, float, float, float, float] | None = None
    crop: Rect | None = None
    format: str = "array"
    broken_levels: frozenset[int] = frozenset()
    every_nth: bool = False
    """Coarse levels are every n-th pixel, as some converters make them, instead of averages."""

    def __post_init__(self) -> None:
        self.name, self.path, self.reader = "array", Path("array"), Reader("numpy", np.__version__)
        self.objective_power, self.icc_profile, self.background = None, None, BACKGROUND
        self.associated_images: Mapping[str, Size] = {}
        self.properties: Mapping[str, str] = {}
        self.notices: tuple[str, ...] = ()
        self.axes: tuple[Axis, ...] = ()
        self._arrays = [self._averaged(factor) for factor in self.downsamples]
        self.levels = tuple(
            Level(i, Size(array.shape[1], array.shape[0]), float(factor), None, None, None)
            for i, (factor, array) in enumerate(zip(self.downsamples, self._arrays, strict=True))
        )
        whole = Rect(0, 0, self.pixels.shape[1], self.pixels.shape[0])
        self.bounds = self.crop or whole

    def _averaged(self, factor: int) -> RgbArray:
        height, width = self.pixels.shape[0] // factor, self.pixels.shape[1] // factor
        if self.every_nth:
            return np.ascontiguousarray(self.pixels[: height * factor : factor, : width * factor : factor])
        cut = self.pixels[: height * factor, : width * factor].astype(float)
        blocks = cut.reshape(height, factor, width, factor, 3).mean(axis=(1, 3))
        return np.rint(blocks).astype(np.uint8)

    def at(self, axis: str, index: int) -> ArraySlide:
        raise SlideError(f"no axis {axis} {index}")

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        factor = self.downsamples[level]
        return Point(round(location[0] / factor) * factor, round(location[1] / factor) * factor)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if level in self.broken_levels:
            raise SlideError("level is broken")
        array, start = self._arrays[level], self.snap(level, location)
        left, top = int(start.x) // self.downsamples[level], int(start.y) // self.downsamples[level]
        rgb = np.full((size[1], size[0], 3), 255, np.uint8)
        scanned = np.zeros((size[1], size[0]), bool)
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(array.shape[1], left + size[0]), min(array.shape[0], top + size[1])
        if x1 > x0 and y1 > y0:
            rgb[y0 - top : y1 - top, x0 - left : x1 - left] = array[y0:y1, x0:x1]
            scanned[y0 - top : y1 - top, x0 - left : x1 - left] = True
        return Region(rgb, scanned)

    def read_associated(self, name: str) -> RgbArray:
        raise SlideError(f"no {name}")

    def close(self) -> None:
        pass

    def changed(self, **changes: object) -> ArraySlide:
        return replace(self, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def array_slide() -> Callable[..., ArraySlide]:
    """``ArraySlide(pixels, ...)`` as a factory."""
    return ArraySlide


@pytest.fixture(scope="session")
def tissue() -> Callable[..., RgbArray]:
    """``tissue(width, height, seed)``: blobs of fine texture on white glass, like nothing else with another seed."""

    def make(width: int, height: int, seed: int) -> RgbArray:
        random = np.random.default_rng(seed)
        fine = ndimage.gaussian_filter(random.normal(size=(height, width)), 1.5)
        small = ndimage.gaussian_filter(
            random.normal(size=(height // 20 + 1, width // 20 + 1)), min(width, height) / 240
        )
        blob = np.kron(small > np.quantile(small, 0.6), np.ones((20, 20), bool))[:height, :width]
        grey = np.where(blob, 150 + 40 * fine / fine.std(), 245)
        colours = np.stack([grey, grey * 0.8, np.minimum(255, grey * 1.05)], axis=-1)
        return np.clip(colours, 0, 255).astype(np.uint8)

    return make


@pytest.fixture(scope="session")
def laid() -> Callable[..., RgbArray]:
    """``laid(pixels, affine)``: a picture of the same size whose point p shows what ``pixels`` show at affine(p).

    Resampled by a spline of order 5, which is sharper than what the measurement interpolates with, then through JPEG.
    """

    def make(pixels: RgbArray, affine: Affine, quality: int = 80) -> RgbArray:
        import cv2

        # Written out here: the middle of the pixel with index i is at i + 0.5.
        x0 = affine.xx * 0.5 + affine.xy * 0.5 + affine.x0 - 0.5
        y0 = affine.yx * 0.5 + affine.yy * 0.5 + affine.y0 - 0.5
        matrix = np.array([[affine.yy, affine.yx], [affine.xy, affine.xx]])
        moved = [
            ndimage.affine_transform(
                pixels[..., c].astype(np.float32), matrix, (y0, x0), order=5, mode="constant", cval=245
            )
            for c in (2, 1, 0)
        ]
        blue_first = np.clip(np.rint(np.stack(moved, axis=-1)), 0, 255).astype(np.uint8)
        stored = cv2.imencode(".jpg", blue_first, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        return np.ascontiguousarray(cv2.imdecode(stored, cv2.IMREAD_COLOR)[..., ::-1])

    return make


@pytest.fixture(scope="session")
def about() -> Callable[..., Affine]:
    """``about(centre, degrees, scale, x, y)``: a turn and a stretch about ``centre``, then a shift."""

    def make(centre: Point, degrees: float, scale: float, x: float, y: float) -> Affine:
        cos, sin = scale * np.cos(np.radians(degrees)), scale * np.sin(np.radians(degrees))
        return Affine(
            xx=float(cos),
            xy=float(-sin),
            yx=float(sin),
            yy=float(cos),
            x0=float(centre.x + x - cos * centre.x + sin * centre.y),
            y0=float(centre.y + y - sin * centre.x - cos * centre.y),
        )

    return make
