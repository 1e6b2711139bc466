"""The figures of summary.json, worked out without the viewer.

A program of its own: ``independent_compare.py MIRAX DICOM_FOLDER [LEVEL ...]``. Reads the slides whole, level by
level, with OpenSlide (from the corner of the bounds, over the slide's background colour) and wsidicom, and gives for
every level that both store, or those that are named, what scikit-image and numpy make of it: {"level", "downsample",
"mean", "median", "p1", "p5", "min", "mae", "max_abs_diff", "psnr", "exact", "tiles", "worst": [x, y, width, height] in
level-0 pixels of the original, "own_grid", "level0_reduced", "mse", "mae_tissue", "psnr_tissue", "de2000_mean",
"de2000_p95", "gmsd_mean", "tissue_outside", "missing": [[level, x, y, width, height], ...] of levels that only the
original stores, in its level-0 pixels}; CIEDE2000 and GMSD are not measured where levels are named, and tissue is only
told on slides of 0.25 um/px whose level 3 is reduced 8 times. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import openslide
import pydicom
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom

REACH = 3
TISSUE_SIDE = 16
"""Level-0 pixels a pixel of the mask: 4 um."""


def original_of(slide: openslide.OpenSlide, level: int, corner: tuple[int, int], size: tuple[int, int]) -> Any:
    """RGB over the background, and where it was scanned."""
    rgba = np.asarray(slide.read_region(corner, level, size)).astype(np.float64)
    colour = slide.properties.get("openslide.background-color", "FFFFFF")
    background = np.array([int(colour[i : i + 2], 16) for i in (0, 2, 4)], np.float64)
    alpha = rgba[..., 3:] / 255
    rgb = np.where(alpha == 1, rgba[..., :3], np.rint(rgba[..., :3] * alpha + background * (1 - alpha)))
    return rgb.astype(np.uint8), alpha[..., 0] > 0


def compared(mirax: Path, dicom: Path, levels: list[int]) -> list[dict[str, Any]]:
    """Every level that both store, or those of the original that are named."""
    original = openslide.OpenSlide(mirax)
    left, top, wide, high = (
        int(original.properties[f"openslide.bounds-{key}"]) for key in ("x", "y", "width", "height")
    )
    headers = [pydicom.dcmread(file, stop_before_pixels=True) for file in dicom.iterdir()]
    side = next(int(header.Columns) for header in headers if header.ImageType[2] == "VOLUME")
    found = []
    mask = None if levels else tissue_of(original, (left, top), (wide, high))
    with WsiDicom.open(dicom) as conversion:
        base = conversion.levels[0].size
        stored = {2 ** round(math.log2(base.width / level.size.width)) for level in conversion.levels}
        missing = missing_of(original, stored, levels)
        outside = None if mask is None else share_outside(mask, base.width, base.height)
        for level in conversion.levels:
            scale = 2 ** round(math.log2(base.width / level.size.width))
            index = next((i for i, d in enumerate(original.level_downsamples) if abs(d / scale - 1) < 0.01), None)
            if index is None or (levels and index not in levels):
                continue
            # A coarse level may end before the slide does.
            ends = (
                min(start + extent, size * scale) - start
                for start, extent, size in zip((left, top), (wide, high), original.level_dimensions[index], strict=True)
            )
            size = tuple(
                min(math.ceil(end / scale), s)
                for end, s in zip(ends, (level.size.width, level.size.height), strict=True)
            )
            ours, scanned = original_of(original, index, (left, top), size)
            theirs = np.asarray(conversion.read_region((0, 0), level.level, size).convert("RGB"))
            own_grid, reduced = readings(original, index, (left, top), scale, theirs)
            found.append(
                figures(ours, theirs, scanned, side, colours=not levels)
                | on_tissue(ours, theirs, scanned, mask, scale)
                | {"level": index, "downsample": scale, "own_grid": own_grid, "level0_reduced": reduced}
                | {"tissue_outside": outside, "missing": missing}
            )
            column, row = found[-1].pop("worst_tile")
            x, y = column * side, row * side
            width, height = min(side, size[0] - x), min(side, size[1] - y)
            found[-1]["worst"] = [left + x * scale, top + y * scale, width * scale, height * scale]
    return found


def missing_of(original: openslide.OpenSlide, stored: set[int], levels: list[int]) -> list[list[int]]:
    """Levels, all or the named ones, at whose scale the conversion stores nothing; whole, as far as the slide goes."""
    found = []
    for level, (scale, sides) in enumerate(zip(original.level_downsamples, original.level_dimensions, strict=True)):
        nominal = 2 ** round(math.log2(scale))
        if (not levels or level in levels) and nominal not in stored:
            ends = (min(side * nominal, most) for side, most in zip(sides, original.dimensions, strict=True))
            found.append([level, 0, 0, *ends])
    return found


def readings(
    original: openslide.OpenSlide, index: int, corner: tuple[int, int], scale: int, theirs: np.ndarray
) -> tuple[float | None, float]:
    """Mean SSIM with the original on its own grid (None where two pixels are as near), and with the mean of level 0."""
    height, width = theirs.shape[:2]
    off = [value % scale / scale for value in corner]
    own = None
    if 0.5 not in off:
        near = tuple((value // scale + round(part)) * scale for value, part in zip(corner, off, strict=True))
        own = ssim_of(*original_of(original, index, near, (width, height)), theirs)
    finest, scanned = original_of(original, 0, corner, (width * scale, height * scale))
    blocks = finest.reshape(height, scale, width, scale, 3).astype(int).sum(axis=(1, 3))
    whole = scanned.reshape(height, scale, width, scale).all(axis=(1, 3))
    count = scale * scale
    return own, ssim_of(((2 * blocks + count) // (2 * count)).astype(np.uint8), whole, theirs)


def tissue_of(original: openslide.OpenSlide, corner: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
    """Pixels of 4 um from the corner of the bounds; Otsu of how far each is from the glass, within 8 and 40."""
    across, down = (math.ceil(length / TISSUE_SIDE) for length in size)
    fine, scanned = original_of(original, 3, corner, (2 * across, 2 * down))
    sums = fine.reshape(down, 2, across, 2, 3).astype(int).sum(axis=(1, 3))
    rgb, whole = (sums + 2) // 4, scanned.reshape(down, 2, across, 2).all(axis=(1, 3))
    away = (np.percentile(rgb[whole], 99, axis=0).astype(np.uint8) - rgb).clip(0).max(axis=2).astype(np.uint8)
    threshold, _ = cv2.threshold(away[whole].reshape(-1, 1), 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    tissue = ((away > min(max(threshold, 8), 40)) & whole).astype(np.uint8)
    return (cv2.medianBlur(tissue, 5) > 0) & whole


def share_outside(mask: np.ndarray, width: int, height: int) -> float:
    """Of the pixels of the mask that are tissue, the share whose middles lie beyond so many level-0 pixels."""
    down, across = np.nonzero(mask)
    beyond = ((across + 0.5) * TISSUE_SIDE >= width) | ((down + 0.5) * TISSUE_SIDE >= height)
    return float(np.count_nonzero(beyond) / len(across))


def on_tissue(
    ours: np.ndarray, theirs: np.ndarray, scanned: np.ndarray, mask: np.ndarray | None, scale: int
) -> dict[str, Any]:
    """Mean difference and PSNR of the pixels whose middles lie on tissue."""
    if mask is None:
        return {"mae_tissue": None, "psnr_tissue": None}
    down, across = (
        np.minimum(((np.arange(length) + 0.5) * scale / TISSUE_SIDE).astype(int), most - 1)
        for length, most in zip(scanned.shape, mask.shape, strict=True)
    )
    tissue = mask[np.ix_(down, across)] & scanned
    off = np.abs(ours.astype(int) - theirs.astype(int))[tissue]
    square = float((off.astype(float) ** 2).mean())
    return {"mae_tissue": float(off.mean()), "psnr_tissue": 10 * math.log10(255**2 / square) if square else None}


def gmsd_of(ours: np.ndarray, theirs: np.ndarray) -> float:
    """GMSD of two RGB pictures as Xue et al. (2014) have it: luma halved, Prewitt gradients, c = 170."""
    strengths = []
    for side in (ours, theirs):
        luma = ((side.astype(int) @ np.array([9798, 19235, 3735]) + 2**14) >> 15).astype(float)
        luma = np.pad(luma, [(0, length % 2) for length in luma.shape], mode="edge")
        halved = (luma[::2, ::2] + luma[1::2, ::2] + luma[::2, 1::2] + luma[1::2, 1::2]) / 4
        halved = np.pad(halved, 1, mode="symmetric")
        across, down = halved[:, 2:] - halved[:, :-2], halved[2:] - halved[:-2]
        across, down = across[:-2] + across[1:-1] + across[2:], down[:, :-2] + down[:, 1:-1] + down[:, 2:]
        strengths.append(np.hypot(across, down) / 3)
    one, other = strengths
    return float(((2 * one * other + 170) / (one**2 + other**2 + 170)).std())


def ssim_of(ours: np.ndarray, scanned: np.ndarray, theirs: np.ndarray) -> float:
    """Mean over the scanned pixels whose windows lie inside."""
    ssim = structural_similarity(ours, theirs, channel_axis=-1, data_range=255, full=True)[1].mean(axis=2)
    inside = np.s_[REACH:-REACH, REACH:-REACH]
    return float(ssim[inside][scanned[inside]].mean())


def figures(ours: np.ndarray, theirs: np.ndarray, scanned: np.ndarray, side: int, colours: bool) -> dict[str, Any]:
    """Of the pixels that were scanned; SSIM without those at the edge whose windows reach over it."""
    if min(ours.shape[:2]) >= 2 * REACH + 1:
        ssim = structural_similarity(ours, theirs, channel_axis=-1, data_range=255, full=True)[1].mean(axis=2)
    else:
        ssim = np.zeros(ours.shape[:2])
    inside = np.zeros(scanned.shape, bool)
    inside[REACH:-REACH, REACH:-REACH] = True
    counted = inside & scanned
    tiles, uneven = {}, []
    for y in range(0, ours.shape[0], side):
        for x in range(0, ours.shape[1], side):
            part = slice(y, y + side), slice(x, x + side)
            if counted[part].any():
                tiles[x // side, y // side] = float(ssim[part][counted[part]].mean())
            if colours and scanned[part].any() and min(ours[part].shape[:2]) >= 6:
                uneven.append(gmsd_of(ours[part], theirs[part]))
    off = np.abs(ours.astype(int) - theirs.astype(int))[scanned]
    mean_square = float((off.astype(float) ** 2).mean())
    values = list(tiles.values())
    colour = deltaE_ciede2000(rgb2lab(ours), rgb2lab(theirs))[scanned] if colours else None
    return {
        "mean": float(ssim[counted].mean()) if counted.any() else None,
        "median": float(np.median(values)) if values else None,
        "p1": float(np.percentile(values, 1)) if values else None,
        "p5": float(np.percentile(values, 5)) if values else None,
        "min": min(values) if values else None,
        "worst_tile": min(tiles, key=lambda place: tiles[place]) if tiles else (0, 0),
        "mae": float(off.mean()),
        "mse": mean_square,
        "max_abs_diff": int(off.max()),
        "psnr": 10 * math.log10(255**2 / mean_square) if mean_square else None,
        "exact": bool(off.max() == 0),
        "tiles": -(-ours.shape[0] // side) * -(-ours.shape[1] // side),
        "de2000_mean": None if colour is None else float(colour.mean()),
        "gmsd_mean": float(np.mean(uneven)) if uneven else None,
        "de2000_p95": None if colour is None else float(np.percentile(colour, 95)),
    }


if __name__ == "__main__":
    print(json.dumps(compared(Path(sys.argv[1]), Path(sys.argv[2]), list(map(int, sys.argv[3:])))))
