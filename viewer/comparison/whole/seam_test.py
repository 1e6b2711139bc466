"""Whether a conversion differs more along seams than elsewhere, tested by moving the seams.

Mean SSIM on the seams less that off them is compared with what the same net of seams gives where it lies by chance:
moved over the map by every distance within one photo. Neighbouring pixels are alike, tissue comes in stripes and seams
are long straight lines; all of that is the same for the moved net, so nothing need be assumed of it. (Pairing tiles,
each with its own surroundings, was tried and found an effect of seams that were not there up to five times as often as
it promised.)

The net is moved by whole blocks of the map that a result keeps. A block that a seam crosses holds pixels beside it,
too: the effect is smaller than that of pixels, for the moved net as well.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.result import LevelResult, SeamTest
from viewer.comparison.whole.seam_zones import MiraxSeamZones
from viewer.slides.slide import Level

Map = NDArray[np.float64]

_MOST_BLOCKS = 4 * 10**6
"""Of the map; of a larger one the rows with the most compared blocks are taken."""
_APART = 2
"""Blocks across and down from which on a moved net does not touch itself."""
_LEAST_SHIFTS = 40
_INSIDE = 0.3
"""Share of the usual amount of seam around a place from which on photos meet there."""


def seam_test(
    found: LevelResult,
    affine: tuple[float, float, float, float, float, float],
    zones: MiraxSeamZones,
    original: Level,
) -> SeamTest | str:
    """Of one level; or why it cannot be told.

    Args:
        found: What was compared.
        affine: Of its conversion onto the original (``ConversionResult.affine``).
        zones: The original's.
        original: The level of the original that was compared.
    """
    if affine[0] <= 0 or affine[1] != 0 or affine[2] != 0 or affine[3] <= 0:
        return "Not tested: the conversion lies turned on the original."
    across, down = (max(1, round(step / original.downsample / found.block)) for step in zones.step)
    if across * down < _LEAST_SHIFTS:
        return f"Not tested: photos of {across} x {down} blocks of the map are too small at this level."
    ssim, first = _rows(found.ssim_map)
    net = _net(found, zones, original, first, (ssim.shape[0] + down, ssim.shape[1] + across))
    counted = np.isfinite(ssim) & _inside(net, (down, across))[: ssim.shape[0], : ssim.shape[1]]
    if not counted.any() or not net[: ssim.shape[0], : ssim.shape[1]][counted].any():
        return "Not tested: too few photos lie among others."
    effects = _effects(np.where(counted, _against_surroundings(ssim, (down, across)), 0), counted.astype(float), net)
    every = effects[:down, :across]
    # Half of a net that is moved along one axis alone still lies on the seams.
    apart = every[_APART : down - _APART + 1, _APART : across - _APART + 1]
    effect, usual = float(every[0, 0]), float(every.mean())
    low, high = (float(effect - value) for value in np.percentile(apart - apart.mean(), (97.5, 2.5)))
    # The net where it lies is one of all: so p is exact where it lies as it does by chance.
    as_far = int((abs(every - usual) >= abs(effect - usual) * (1 - 1e-12)).sum())
    return SeamTest(effect, low, high, as_far / every.size, every.size, int(counted.sum()))


def _rows(ssim: NDArray[np.float32]) -> tuple[Map, int]:
    """The rows that are looked at, and the number of the first."""
    height, width = ssim.shape
    most = max(1, _MOST_BLOCKS // width)
    if height <= most:
        return ssim.astype(np.float64), 0
    sums = np.concatenate([[0], np.cumsum(np.isfinite(ssim).sum(axis=1))])
    first = int(np.argmax(sums[most:] - sums[:-most]))
    return ssim[first : first + most].astype(np.float64), first


def _net(found: LevelResult, zones: MiraxSeamZones, original: Level, first: int, size: tuple[int, int]) -> Map:
    """Share of the seam zone in every block, from row ``first`` of the map on (rows, columns)."""
    block, (rows, columns) = found.block, size
    net = np.empty(size)
    left = round(found.block_origin.x)
    for row in range(rows):
        top = round(found.block_origin.y + (first + row) * block * original.downsample)
        zone = zones.zone(original, (left, top), (columns * block, block))
        net[row] = zone.reshape(block, columns, block).mean(axis=(0, 2))
    return net


def _against_surroundings(ssim: Map, photo: tuple[int, int]) -> Map:
    """Less the mean of a photo's size around each block: tissue and focus, which would drown what seams do."""
    known = np.isfinite(ssim)
    size = photo[::-1]
    sums = cv2.boxFilter(np.where(known, ssim, 0), -1, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    counts = cv2.boxFilter(known.astype(np.float64), -1, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(ssim - sums / np.maximum(counts, 1))


def _inside(net: Map, photo: tuple[int, int]) -> NDArray[np.bool_]:
    """Blocks with a photo more on all sides: at the end of the scan there are fewer seams, and other tissue."""
    down, across = photo
    near = cv2.boxFilter(net, -1, (across, down), borderType=cv2.BORDER_CONSTANT)
    usual = float(np.median(near[near > 0])) if (near > 0).any() else 1.0
    stitched = (near >= _INSIDE * usual).astype(np.uint8)
    # A moved net must not run out of seams, in whichever direction.
    kernel = np.ones((2 * down + 1, 2 * across + 1), np.uint8)
    return cv2.erode(stitched, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0


def _effects(values: Map, counted: Map, net: Map) -> Map:
    """The effect of the net moved by (down, across) blocks, for every distance at once; cyclic beyond ``net``."""
    spectrum = np.fft.rfft2(net)

    def over(one: Map) -> Map:
        return np.fft.irfft2(np.conj(np.fft.rfft2(one, net.shape)) * spectrum, net.shape)

    on, weights = over(values), over(counted)
    on_mean = on / np.maximum(weights, 1e-9)
    off_mean = (values.sum() - on) / np.maximum(counted.sum() - weights, 1e-9)
    return np.asarray(on_mean - off_mean)
