"""ΔE of two pictures, pixel by pixel: CIEDE2000 of sRGB values under D65, by the compiled kernel or numpy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from viewer.measures import ciede2000
from viewer.measures.bands import in_bands
from viewer.measures.kernel import Kernel, compiled_kernel
from viewer.slides.slide import RgbArray

NUMPY = Kernel(ciede2000.NAME, ciede2000.fill_rows)
"""Everywhere."""


@dataclass(frozen=True, slots=True, eq=False)
class ColourDifference:
    """CIEDE2000 of two pictures."""

    map: NDArray[np.float32]
    """(height, width); 0 where colours are equal, about 1 where a trained eye just sees it."""
    kernel: str
    """Which code worked it out."""

    @property
    def mean(self) -> float:
        """Mean of all pixels."""
        return float(self.map.mean(dtype=np.float64))

    @property
    def percentile_95(self) -> float:
        """What 95 % of the pixels do not exceed; between two pixels, on the line between them."""
        return float(np.percentile(self.map, 95))

    @property
    def settings(self) -> str:
        """What has to be said with every number."""
        return f"CIEDE2000, kL = kC = kH = 1, stored values taken as sRGB, D65, 2° observer ({self.kernel})"


def colour_difference(
    original: RgbArray, converted: RgbArray, *, threads: int = 1, kernel: Kernel | None = None
) -> ColourDifference:
    """CIEDE2000 of two uint8 pictures (height, width, 3), as scikit-image's ``deltaE_ciede2000(rgb2lab(...), ...)``.

    Colour profiles are not applied: what is compared are the stored values. Within 1e-4 of scikit-image.

    Args:
        original: uint8 (height, width, 3).
        converted: The same.
        threads: How many work on it at once.
        kernel: Which code works it out. None: the fastest there is.

    Raises:
        ValueError: The pictures differ in shape, are not 8-bit RGB, or empty.
    """
    if original.shape != converted.shape:
        raise ValueError(f"The pictures have shapes {original.shape} and {converted.shape}: read both in one size.")
    if original.dtype != np.uint8 or converted.dtype != np.uint8 or original.ndim != 3 or original.shape[2] != 3:
        raise ValueError("Colour differences need two 8-bit RGB pictures: convert them first.")
    if not original.size:
        raise ValueError("A picture without pixels has no colour difference: take a larger part.")
    kernel = kernel or best_colour_kernel()
    found = np.empty(original.shape[:2], np.float32)
    in_bands(partial(kernel.fill_rows, original, converted, found), len(original), threads)
    return ColourDifference(found, kernel.name)


def best_colour_kernel() -> Kernel:
    """The fastest code that there is here."""
    compiled = compiled_kernel()
    return NUMPY if compiled is None else Kernel(compiled.name, compiled.fill_colour_rows)
