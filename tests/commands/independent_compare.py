"""The figures of summary.json, worked out without the viewer.

A program of its own: ``independent_compare.py MIRAX DICOM_FOLDER [LEVEL ...]``. Reads the slides whole, level by
level, with OpenSlide (from the corner of the bounds, over the slide's background colour) and wsidicom, and gives for
every level that both store, or those that are named, what scikit-image and numpy make of it: {"level", "downsample",
"mean", "median", "p1", "p5", "min", "mae", "max_abs_diff", "psnr", "exact", "tiles", "worst": [x, y, width, height] in
level-0 pixels of the original, "own_grid", "level0_reduced", "de2000_p95"}, the last not measured where levels are
named. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pydicom
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom

REACH = 3


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
    with WsiDicom.open(dicom) as conversion:
        base = conversion.levels[0].size
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
                | {"level": index, "downsample": scale, "own_grid": own_grid, "level0_reduced": reduced}
            )
            column, row = found[-1].pop("worst_tile")
            x, y = column * side, row * side
            width, height = min(side, size[0] - x), min(side, size[1] - y)
            found[-1]["worst"] = [left + x * scale, top + y * scale, width * scale, height * scale]
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
    tiles = {}
    for y in range(0, ours.shape[0], side):
        for x in range(0, ours.shape[1], side):
            part = slice(y, y + side), slice(x, x + side)
            if counted[part].any():
                tiles[x // side, y // side] = float(ssim[part][counted[part]].mean())
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
        "max_abs_diff": int(off.max()),
        "psnr": 10 * math.log10(255**2 / mean_square) if mean_square else None,
        "exact": bool(off.max() == 0),
        "tiles": -(-ours.shape[0] // side) * -(-ours.shape[1] // side),
        "de2000_p95": None if colour is None else float(np.percentile(colour, 95)),
    }


if __name__ == "__main__":
    print(json.dumps(compared(Path(sys.argv[1]), Path(sys.argv[2]), list(map(int, sys.argv[3:])))))
