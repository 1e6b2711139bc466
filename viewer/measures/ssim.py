"""Structural similarity (SSIM) of two pictures: a map for every channel, and means.

Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error visibility to structural
similarity", IEEE Transactions on Image Processing 13(4), 2004, section III-B, equation 13, with K1 = 0.01, K2 = 0.03
and a range of 255; borders, weights and means as in scikit-image's ``structural_similarity``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures import ssim_gaussian, ssim_opencv
from viewer.measures.bands import in_bands
from viewer.measures.kernel import Kernel, compiled_kernel
from viewer.slides.slide import RgbArray

Picture = NDArray[np.uint8]
"""(height, width) or (height, width, channels)."""
SsimMap = NDArray[np.float32]
"""One value for every pixel and channel, in the shape of the pictures: 1 where the windows are equal, -1 at worst."""

OPENCV = Kernel(ssim_opencv.NAME, ssim_opencv.fill_rows)
"""For the uniform window, everywhere."""
GAUSSIAN = Kernel(ssim_gaussian.NAME, ssim_gaussian.fill_rows)
"""For the Gaussian window, everywhere."""
_BLOCK = 32
"""Rows that are summed at once; always the same ones, so that a mean does not depend on the threads."""


class Window(Enum):
    """What of its surroundings a pixel is compared with."""

    UNIFORM = "uniform 7 x 7 window, sample covariance"
    """scikit-image's default, and the paper's on lossy DICOM conversion that Verislide follows."""
    GAUSSIAN = "Gaussian window (sigma 1.5, 11 x 11), population covariance"
    """Wang's own: ``gaussian_weights=True, sigma=1.5, use_sample_covariance=False`` in scikit-image."""

    @property
    def reach(self) -> int:
        """How many pixels a window reaches to each side; a map needs so much of its surroundings."""
        return ssim_opencv.REACH if self is Window.UNIFORM else ssim_gaussian.REACH


@dataclass(frozen=True, slots=True, eq=False)
class Ssim:
    """SSIM of two pictures, with what it was worked out by."""

    map: SsimMap
    by_channel: tuple[float, ...]
    """Mean of each channel over the pixels whose window lies inside the picture."""
    window: Window
    kernel: str
    """Which code worked it out."""

    @property
    def mean(self) -> float:
        """Mean of the channels' means, as scikit-image gives it."""
        return float(np.mean(self.by_channel))

    @property
    def settings(self) -> str:
        """What has to be said with every number."""
        return (
            f"SSIM, {self.window.value}, K1 0.01, K2 0.03, range 255, "
            f"mean without {self.window.reach} px at the borders ({self.kernel})"
        )


def ssim(
    original: Picture,
    converted: Picture,
    *,
    window: Window = Window.UNIFORM,
    threads: int = 1,
    out: SsimMap | None = None,
    kernel: Kernel | None = None,
) -> Ssim:
    """SSIM of two uint8 pictures of one shape, channel by channel; of grey ones for pictures without channels.

    The map is within 5e-7 of scikit-image's ``structural_similarity(..., channel_axis=-1, data_range=255, full=True)``,
    the mean within 1e-6, borders included. Outside, a picture goes on as its mirror image.

    Args:
        original: uint8 (height, width) or (height, width, up to 4 channels).
        converted: The same shape.
        window: What is averaged around each pixel.
        threads: How many work on it at once; pays from about a million pixels.
        out: Where the map is written: float32 in the shape of the pictures, rows without gaps. None: a new array.
        kernel: Which code works it out, one for this window. None: the fastest there is.

    Raises:
        ValueError: The pictures differ in shape, are not uint8, or smaller than the window.
    """
    check(original, converted, 2 * window.reach + 1)
    result = np.empty(original.shape, np.float32) if out is None else out
    if result.shape != original.shape or result.dtype != np.float32 or not result.flags.c_contiguous:
        raise ValueError(f"The map must be float32 of shape {original.shape}, in one piece: hand in another array.")
    kernel = kernel or best_kernel(window)
    height, reach = len(original), window.reach
    sums = np.zeros((-(-height // _BLOCK), 4))

    def work(top: int, bottom: int) -> None:
        kernel.fill_rows(original, converted, result, top, bottom)
        for first in range(top, bottom, _BLOCK):
            inside = result[max(first, reach) : min(first + _BLOCK, bottom, height - reach), reach:-reach]
            if len(inside):
                sums[first // _BLOCK] = cv2.sumElems(inside)

    in_bands(work, height, threads, _BLOCK)
    means = sums.sum(axis=0) / ((height - 2 * reach) * (original.shape[1] - 2 * reach))
    return Ssim(result, tuple(means[: original.shape[2] if original.ndim == 3 else 1].tolist()), window, kernel.name)


def grey(picture: RgbArray) -> NDArray[np.uint8]:
    """The luma of an RGB picture (height, width, 3), uint8 (height, width): ITU-R BT.601 section 2.5.1, rounded.

    Its weights 0.299, 0.587 and 0.114 are whole 32768ths, as OpenCV and most decoders have them.
    """
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def check(original: Picture, converted: Picture, least: int) -> None:
    """Refuse pictures that cannot be compared, or have less than ``least`` pixels a side; raises ValueError."""
    if original.shape != converted.shape:
        raise ValueError(f"The pictures have shapes {original.shape} and {converted.shape}: read both in one size.")
    if original.dtype != np.uint8 or converted.dtype != np.uint8 or original.ndim not in (2, 3):
        raise ValueError("SSIM needs two 8-bit pictures with or without channels: convert them first.")
    if original.ndim == 3 and not 1 <= original.shape[2] <= 4:
        raise ValueError(f"SSIM takes 1 to 4 channels, not {original.shape[2]}: hand in fewer.")
    height, width = original.shape[:2]
    if min(height, width) < least:
        raise ValueError(f"A picture of {width} x {height} px is smaller than {least} px: take a larger part.")


def best_kernel(window: Window) -> Kernel:
    """The fastest code for a window that there is here."""
    compiled = compiled_kernel()
    if window is Window.GAUSSIAN:
        return GAUSSIAN if compiled is None else Kernel(compiled.name, compiled.fill_gaussian_rows)
    return OPENCV if compiled is None else Kernel(compiled.name, compiled.fill_rows)
