"""The simulated scanner: where its stage stops, and what its camera sees there."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect, Size
from viewer.slides.sample.spec import Painter, Photo, SampleSpec, SparsePainter
from viewer.slides.slide import RgbArray

_STAGE, _CAMERA = 1, 2
_NOISE_SLACK = 256
_SPARSE_COVERAGE = 0.01


def take_positions(spec: SampleSpec, painter: Painter) -> tuple[Photo, ...]:
    """All photos of the grid, row by row, with their errors drawn from the seed.

    Raises:
        ValueError: No photo would be taken at all.
    """
    width, height = spec.photo_size
    left, top, _, _ = spec.margins
    photos = []
    for row in range(spec.grid.height):
        for column in range(spec.grid.width):
            random = np.random.default_rng((spec.seed, _STAGE, column, row))
            x = int(column * (width - spec.overlap[0])) + spec.origin[0] + row * spec.skew[0]
            y = int(row * (height - spec.overlap[1])) + spec.origin[1] + column * spec.skew[1]
            x, y = (v + int(random.integers(-spec.jitter, spec.jitter + 1)) for v in (x, y))
            if (x, y) == (0, 0) and (column or row):
                x = 1  # readers take a photo at 0,0 that is not the first one for absent
            error = random.uniform(-1, 1, 2) * spec.registration_error
            gain = 1 + float(random.normal()) * spec.gain_error
            inside = 0 <= column - left < spec.photos[0] and 0 <= row - top < spec.photos[1]
            scanned = inside and (column, row) not in spec.missing
            if scanned and spec.sparse and isinstance(painter, SparsePainter):
                scanned = painter.coverage(x, y, width, height) > _SPARSE_COVERAGE
            photos.append(Photo(column, row, x, y, scanned, (float(error[0]), float(error[1])), gain))
    if not any(photo.scanned for photo in photos):
        raise ValueError("the sample would have no photo at all: no tissue, or every photo missing")
    return tuple(photos)


def scanned_bounds(spec: SampleSpec, photos: Sequence[Photo]) -> Rect:
    """Smallest rectangle around the photos taken; clipped to the slide on the right and below only."""
    taken = [photo for photo in photos if photo.scanned]
    left, top = min(p.x for p in taken), min(p.y for p in taken)
    right = min(max(p.x for p in taken) + spec.photo_size.width, spec.size.width)
    bottom = min(max(p.y for p in taken) + spec.photo_size.height, spec.size.height)
    return Rect(left, top, right - left, bottom - top)


class Camera:
    """Takes the photos; each one is the same whichever thread takes it, and when."""

    def __init__(self, spec: SampleSpec, painter: Painter) -> None:
        self._spec, self._painter = spec, painter
        self._light = _light(spec.photo_size, spec.vignette) if spec.vignette else None
        self._noise = _noise(spec) if spec.noise else None

    def take(self, photo: Photo) -> RgbArray:
        """What the camera delivers at this stop: shifted, unevenly lit and noisy; uint8 (height, width, 3)."""
        rgb = self._look(photo)
        if self._light is not None:
            rgb = _as_rgb(cv2.multiply(rgb, self._light, scale=photo.gain, dtype=cv2.CV_8U))
        elif photo.gain != 1:
            rgb = _as_rgb(cv2.convertScaleAbs(rgb, alpha=photo.gain))
        if self._noise is not None:
            height, width = rgb.shape[:2]
            random = np.random.default_rng((self._spec.seed, _CAMERA, photo.column, photo.row))
            x, y = (int(v) for v in random.integers(0, _NOISE_SLACK, 2))
            rgb = _as_rgb(cv2.add(rgb, self._noise[y : y + height, x : x + width], dtype=cv2.CV_8U))
        return rgb

    def _look(self, photo: Photo) -> RgbArray:
        width, height = self._spec.photo_size
        if photo.error == (0.0, 0.0):
            return self._painter(photo.x, photo.y, width, height)
        (x, dx), (y, dy) = (
            (math.floor(p + e), (p + e) % 1) for p, e in zip((photo.x, photo.y), photo.error, strict=True)
        )
        larger = self._painter(x - 1, y - 1, width + 3, height + 3)  # a cubic kernel reaches 1 px back and 2 px on
        shift = np.array([[1, 0, 1 + dx], [0, 1, 1 + dy]])
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        return _as_rgb(cv2.warpAffine(larger, shift, (width, height), flags=flags))


def _as_rgb(image: object) -> RgbArray:
    """What OpenCV returned, under the name of our type."""
    return np.asarray(image, np.uint8)


def _light(size: Size, loss: float) -> NDArray[np.float32]:
    """Light over a photo as a factor (height, width, 3): brightest somewhat off the centre, as lamps are."""
    across = np.linspace(-1.1, 0.9, size.width, dtype=np.float32) ** 2
    down = np.linspace(-0.95, 1.05, size.height, dtype=np.float32) ** 2
    light = 1 - loss * (across + down[:, None]) / 2
    return np.repeat(light[..., None], 3, axis=2)


def _noise(spec: SampleSpec) -> NDArray[np.int8]:
    """Camera noise, larger than a photo so that each photo gets its own piece; slightly soft, as colour cameras are."""
    random = np.random.default_rng((spec.seed, _CAMERA))
    width, height = spec.photo_size
    noise = random.standard_normal((height + _NOISE_SLACK, width + _NOISE_SLACK, 3), np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (3, 3), 0.5), np.float32)
    noise *= spec.noise / float(noise.std())
    return np.clip(np.rint(noise), -127, 127).astype(np.int8)
