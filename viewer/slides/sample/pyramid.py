"""From photos to the images of every level.

An image of level i shows 2^i x 2^i images of level 0 laid *edge to edge*, shrunk to the size of one: the overlap of
photos stays in every level (shared fact sheet "MIRAX", 4 and 6). So a level is the mean of 2 x 2 pixels of the level
before, and a quarter tree over the photos needs only four images of each level at a time, however large the slide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from viewer.geometry import Size
from viewer.slides.sample.spec import SampleSpec
from viewer.slides.slide import RgbArray


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """An image ready to be stored; ``index`` is the number of its top left level-0 image."""

    level: int
    index: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PhotoImages:
    """All images of the levels up to where one image holds the whole photo, and that last one's pixels."""

    images: tuple[EncodedImage, ...]
    coarsest: RgbArray
    preview: RgbArray


def halve(rgb: RgbArray) -> RgbArray:
    """Means of 2 x 2 pixels."""
    return np.asarray(cv2.resize(rgb, (rgb.shape[1] // 2, rgb.shape[0] // 2), interpolation=cv2.INTER_AREA), np.uint8)


def encode(rgb: RgbArray, spec: SampleSpec) -> bytes:
    """An image in the slide's format.

    Raises:
        ValueError: OpenCV could not encode it.
    """
    suffix, options = {
        "JPEG": (".jpg", [cv2.IMWRITE_JPEG_QUALITY, spec.quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, _sampling(spec)]),
        "PNG": (".png", [cv2.IMWRITE_PNG_COMPRESSION, 1]),
        "BMP24": (".bmp", []),
    }[spec.image_format]
    done, data = cv2.imencode(suffix, cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), options)
    if not done:
        raise ValueError(f"OpenCV cannot write {spec.image_format}")
    return data.tobytes()


def _sampling(spec: SampleSpec) -> int:
    return {
        "4:4:4": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
        "4:2:2": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
        "4:2:0": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    }[spec.subsampling]


def photo_images(rgb: RgbArray, column: int, row: int, spec: SampleSpec, preview: Size) -> PhotoImages:
    """Cut a photo into its images, level by level."""
    (width, height), per_row = spec.image_size, spec.grid.width * spec.divisions
    images = []
    small = np.asarray(cv2.resize(rgb, tuple(preview), interpolation=cv2.INTER_AREA), np.uint8)
    for level in range(min(spec.levels, spec.divisions.bit_length())):
        if level:
            rgb = halve(rgb)
        for y in range(spec.divisions >> level):
            for x in range(spec.divisions >> level):
                index = (row * spec.divisions + (y << level)) * per_row + column * spec.divisions + (x << level)
                part = rgb[y * height : (y + 1) * height, x * width : (x + 1) * width]
                images.append(EncodedImage(level, index, encode(part, spec)))
    return PhotoImages(tuple(images), rgb, small)


class QuarterTree:
    """Merges photos into the levels where one image shows several of them."""

    def __init__(self, spec: SampleSpec, scanned: frozenset[tuple[int, int]]) -> None:
        self._spec, self._scanned = spec, scanned
        self._leaf = spec.divisions.bit_length() - 1
        self._top = max(spec.levels - 1, self._leaf)

    def order(self) -> Iterator[tuple[int, int]]:
        """(column, row) of the photos taken, in the order in which ``merge`` asks for them."""
        for column, row in self._roots():
            yield from self._photos(self._top, column, row)

    def merge(self, next_photo: Callable[[], RgbArray]) -> Iterator[EncodedImage]:
        """Images of the coarser levels, each as soon as its four quarters are there."""
        for column, row in self._roots():
            yield from self._merge(self._top, column, row, next_photo, [])

    def _roots(self) -> Iterator[tuple[int, int]]:
        side = 1 << (self._top - self._leaf)
        for row in range(0, self._spec.grid.height, side):
            for column in range(0, self._spec.grid.width, side):
                yield column, row

    def _quarters(self, level: int, column: int, row: int) -> Iterator[tuple[int, int]]:
        side = 1 << (level - 1 - self._leaf)
        for y in (row, row + side):
            for x in (column, column + side):
                if x < self._spec.grid.width and y < self._spec.grid.height:
                    yield x, y

    def _photos(self, level: int, column: int, row: int) -> Iterator[tuple[int, int]]:
        if level > self._leaf:
            for x, y in self._quarters(level, column, row):
                yield from self._photos(level - 1, x, y)
        elif (column, row) in self._scanned:
            yield column, row

    def _merge(
        self, level: int, column: int, row: int, next_photo: Callable[[], RgbArray], result: list[RgbArray]
    ) -> Iterator[EncodedImage]:
        """Yield what has to be stored; the image itself, if anything was scanned there, is left in ``result``."""
        if level == self._leaf:
            if (column, row) in self._scanned:
                result.append(next_photo())
            return
        (width, height), canvas = self._spec.image_size, None
        for x, y in self._quarters(level, column, row):
            part: list[RgbArray] = []
            yield from self._merge(level - 1, x, y, next_photo, part)
            if part:
                if canvas is None:
                    canvas = np.full((2 * height, 2 * width, 3), self._spec.fill, np.uint8)
                left, top = width * (x > column), height * (y > row)
                canvas[top : top + height, left : left + width] = part[0]
        if canvas is not None:
            image = halve(canvas)
            result.append(image)
            first = (row * self._spec.grid.width * self._spec.divisions + column) * self._spec.divisions
            yield EncodedImage(level, first, encode(image, self._spec))
