"""Whether lossy pixels are what an encoding of that quality makes of the original, and where they lie."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.conversion.verify.expected import ExpectedLevel
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.measures.ssim import grey, ssim
from viewer.slides.slide import RgbArray

LIMIT = (
    "The original's tile is encoded once more, by Pillow with the same quality and subsampling, which tells how far "
    "pixels may be off. A tile fails if its mean squared difference is above three times that plus two, or if that of "
    "any 32 x 32 pixels is above four times theirs plus four times the whole tile's plus sixteen."
)
_LIMIT_NEAR = (
    "A tile fails if one channel of one pixel is off by more than {near} grey levels, or by {twice} where both it and "
    "what it is compared with were encoded."
)
_BLOCK = 32
_SAMPLING = {"4:4:4": 0, "4:2:2": 1, "4:2:0": 2}
_LEAST_SSIM = 7
"""Pixels a side of SSIM's window."""


@dataclass(frozen=True, slots=True)
class Plausibility:
    """One tile against the original."""

    statistics: PixelStatistics
    mean_square_allowed: float
    worst_block: tuple[int, int] | None
    """Pixel of the tile where a block begins that is too far off; None where none is."""
    ssim: float | None
    """Mean SSIM (uniform window) of the part inside the level; None where it is too small."""

    @property
    def plausible(self) -> bool:
        """Whether it is what the encoding makes of the original."""
        return self.worst_block is None and self.statistics.mean_square <= self.mean_square_allowed


def limit_of(level: ExpectedLevel) -> str:
    """How far the tiles of a lossy level may be off, in words."""
    if level.near is not None:
        return _LIMIT_NEAR.format(near=level.near, twice=2 * level.near)
    return LIMIT


def plausibility(
    original: RgbArray,
    converted: RgbArray,
    inside: tuple[int, int],
    level: ExpectedLevel,
    *,
    slack: float,
    encoded_twice: bool = False,
) -> Plausibility:
    """Judge a tile; see ``limit_of``.

    Args:
        original: uint8 (height, width, 3), the whole tile.
        converted: The same shape.
        inside: Width and height of the part of it that lies within the level; only that is judged.
        level: What its level was to be; a lossy one.
        slack: Mean squared difference that the original here may have itself, where it is not the very picture that
            was encoded.
        encoded_twice: Whether the original here has been encoded in the same way, apart from ``converted``.
    """
    width, height = inside
    if level.quality is not None and level.subsampling is not None:
        again = _encoded(original, level.quality, level.subsampling)
        pictures = original, converted, again
        one, other, third = (np.ascontiguousarray(picture[:height, :width]) for picture in pictures)
        return _with_ssim(plausible_as(one, other, third, slack=slack), one, other)
    original, converted = (np.ascontiguousarray(one[:height, :width]) for one in (original, converted))
    assert level.near is not None
    bound = level.near * (2 if encoded_twice else 1)
    allowed = bound**2 + slack
    over = _blocks(original, converted) - 4 * allowed if slack else _blocks_beyond(original, converted, bound)
    return _with_ssim(_judged(original, converted, allowed, over), original, converted)


def plausible_as(original: RgbArray, converted: RgbArray, again: RgbArray, *, slack: float = 0.0) -> Plausibility:
    """As ``plausibility``, of pictures of one size and without SSIM; ``again`` is the original encoded once more."""
    allowed = 3 * pixel_statistics(original, again).mean_square + 2 + slack
    over = _blocks(original, converted) - (4 * _blocks(original, again) + 4 * (allowed - 2) / 3 + 16 + slack)
    return _judged(original, converted, allowed, over)


def _judged(original: RgbArray, converted: RgbArray, allowed: float, over: NDArray[np.float32]) -> Plausibility:
    """``over`` is above 0 for blocks that are too far off."""
    at = np.unravel_index(int(np.argmax(over)), over.shape)
    worst = (int(at[1]) * _BLOCK, int(at[0]) * _BLOCK) if over[at] > 0 else None
    return Plausibility(pixel_statistics(original, converted), allowed, worst, None)


def _with_ssim(judged: Plausibility, original: RgbArray, converted: RgbArray) -> Plausibility:
    mean = ssim(original, converted).mean if min(original.shape[:2]) >= _LEAST_SSIM else None
    return replace(judged, ssim=mean)


def _encoded(original: RgbArray, quality: int, subsampling: str) -> RgbArray:
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(original).save(stream, "JPEG", quality=quality, subsampling=_SAMPLING[subsampling])
    return np.asarray(Image.open(stream).convert("RGB"))


def _blocks_beyond(one: RgbArray, other: RgbArray, bound: int) -> NDArray[np.float32]:
    """Of every block the share of samples that are further off than ``bound``."""
    beyond = (cv2.absdiff(one, other) > bound).astype(np.uint8)
    return _blocks(beyond, np.zeros_like(beyond))


def _blocks(one: RgbArray, other: RgbArray) -> NDArray[np.float32]:
    """Mean squared difference of every block, of those cut by the edge too."""
    off = cv2.absdiff(one, other)
    height, width = off.shape[:2]
    down, across = -(-height // _BLOCK), -(-width // _BLOCK)
    square = cv2.multiply(off, off, dtype=cv2.CV_32F)
    edges = (0, down * _BLOCK - height, 0, across * _BLOCK - width)
    padded = cv2.copyMakeBorder(square, *edges, cv2.BORDER_CONSTANT, value=(0, 0, 0))
    means = cv2.resize(padded, (across, down), interpolation=cv2.INTER_AREA).reshape(down, across, 3).mean(axis=2)
    rows = np.minimum(_BLOCK, height - np.arange(down) * _BLOCK)
    columns = np.minimum(_BLOCK, width - np.arange(across) * _BLOCK)
    return np.asarray(means * _BLOCK**2 / np.outer(rows, columns), np.float32)


def shift_between(original: RgbArray, converted: RgbArray) -> tuple[float, float] | None:
    """How far right and down the content of ``converted`` lies from that of ``original``, in pixels, by correlation.

    None where the pictures tell nothing: too smooth, or no shift makes them more alike than none.
    """
    one, other = (grey(np.ascontiguousarray(picture)).astype(np.float32) for picture in (original, converted))
    if min(one.shape) < 32 or one.std() < 2:
        return None
    window = cv2.createHanningWindow((one.shape[1], one.shape[0]), cv2.CV_32F)
    # OpenCV multiplies what it is given with the window, in place.
    (across, down), _ = cv2.phaseCorrelate(one.copy(), other.copy(), window)
    right, below = round(across), round(down)
    height, width = one.shape
    if (right, below) == (0, 0) or abs(right) >= width // 2 or abs(below) >= height // 2:
        return (0.0, 0.0) if (right, below) == (0, 0) else None
    rows, columns = slice(max(0, below), height + min(0, below)), slice(max(0, right), width + min(0, right))
    from_rows, from_columns = (
        slice(rows.start - below, rows.stop - below),
        slice(columns.start - right, columns.stop - right),
    )
    moved = float(((other[rows, columns] - one[from_rows, from_columns]) ** 2).mean())
    still = float(((other - one) ** 2).mean())
    return (across, down) if moved < 0.7 * still else (0.0, 0.0)
