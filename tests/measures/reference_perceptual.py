"""MS-SSIM and GMSD from their papers' formulas, and CIEDE2000 by scikit-image, for the tests, as a process of its own.

    python reference_perceptual.py PAIRS.npz RESULTS.npz

PAIRS holds arrays ``NAME:x`` and ``NAME:y``; RESULTS gets ``NAME:ms-ssim``, ``NAME:gmsd``, ``NAME:gms`` (a map) and, of
pictures in colour, ``NAME:ciede2000`` (a map). Written for clearness: whole windows, float64, nothing shared out.
"""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate
from scipy.signal import convolve2d
from skimage.color import deltaE_ciede2000, rgb2lab

Plane = NDArray[np.float64]


def gaussian_window() -> Plane:
    """Wang 2004, section III-C: 11 x 11, standard deviation 1.5, sum 1."""
    across, down = np.meshgrid(np.arange(-5, 6), np.arange(-5, 6))
    window = np.exp(-(across**2 + down**2) / (2 * 1.5**2))
    return window / window.sum()


def halved(plane: Plane) -> Plane:
    """Low-pass by 2 x 2 means, every second pixel; an odd last one is doubled."""
    plane = np.pad(plane, [(0, size % 2) for size in plane.shape], mode="symmetric")
    return convolve2d(plane, np.full((2, 2), 0.25), mode="valid")[::2, ::2]


def ms_ssim(x: Plane, y: Plane) -> float:
    """Wang 2003, equation 7."""
    window, c1, c2 = gaussian_window(), (0.01 * 255) ** 2, (0.03 * 255) ** 2
    weights = [0.0448, 0.2856, 0.3001, 0.2363, 0.1333]
    total = 1.0
    for scale, weight in enumerate(weights):
        mx, my = convolve2d(x, window, mode="valid"), convolve2d(y, window, mode="valid")
        vx = convolve2d(x * x, window, mode="valid") - mx**2
        vy = convolve2d(y * y, window, mode="valid") - my**2
        vxy = convolve2d(x * y, window, mode="valid") - mx * my
        contrast_and_structure = (2 * vxy + c2) / (vx + vy + c2)
        luminance = (2 * mx * my + c1) / (mx**2 + my**2 + c1)
        last = scale == len(weights) - 1
        mean = (luminance * contrast_and_structure if last else contrast_and_structure).mean()
        total *= max(mean, 0) ** weight
        x, y = halved(x), halved(y)
    return float(total)


def gms(x: Plane, y: Plane) -> Plane:
    """Xue 2014, equations 1 to 4, of pictures that are halved first."""
    prewitt = np.array([[1, 0, -1], [1, 0, -1], [1, 0, -1]]) / 3

    def magnitude(plane: Plane) -> Plane:
        return np.hypot(correlate(plane, prewitt, mode="reflect"), correlate(plane, prewitt.T, mode="reflect"))

    mx, my = magnitude(halved(x)), magnitude(halved(y))
    return (2 * mx * my + 170) / (mx**2 + my**2 + 170)


def luma(picture: NDArray[np.uint8]) -> Plane:
    """ITU-R BT.601, section 2.5.1, by weights in 32768ths."""
    if picture.ndim == 2:
        return picture.astype(float)
    whole = picture.astype(int) @ np.array([9798, 19235, 3735])
    return ((whole + 16384) >> 15).astype(float)


def main(pairs: str, results: str) -> None:
    """Work out everything for every pair that is large enough."""
    loaded = np.load(pairs)
    found = {}
    for name in sorted({key.rpartition(":")[0] for key in loaded.files}):
        x, y = loaded[f"{name}:x"], loaded[f"{name}:y"]
        if min(x.shape[:2]) > 160:
            planes = [(x, y)] if x.ndim == 2 else [(x[..., c], y[..., c]) for c in range(3)]
            found[f"{name}:ms-ssim"] = np.mean([ms_ssim(a.astype(float), b.astype(float)) for a, b in planes])
        found[f"{name}:gms"] = similar = gms(luma(x), luma(y))
        found[f"{name}:gmsd"] = np.sqrt(np.mean((similar - similar.mean()) ** 2))
        if x.ndim == 3:
            found[f"{name}:ciede2000"] = deltaE_ciede2000(rgb2lab(x), rgb2lab(y))
    np.savez(results, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
