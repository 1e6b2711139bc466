"""What scikit-image says of rectangles of a pair, worked out without the viewer.

A program of its own: ``independent_fields.py MIRAX DICOM_FOLDER JSON``; JSON: a list of [level, x, y, width, height],
in level-0 pixels of the MIRAX slide. Reads with OpenSlide and wsidicom, works out one map for the whole level, and
prints a list of {"ssim", "pixels", "mae", "largest", "compared"} over what was scanned; pixels whose window reaches
over the edge of the conversion are not counted for SSIM. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import openslide
from PIL import Image
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom


def whole(mirax: str, dicom: str, level: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Original and conversion over all of the conversion's level, and where the original was scanned."""
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    corner = tuple(int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    size = theirs.pyramids[0].get(level).size
    second = np.asarray(theirs.read_region((0, 0), level, (size.width, size.height)).convert("RGB"))
    rgba = ours.read_region(corner, level, (size.width, size.height))
    flat = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    return np.asarray(flat), second, np.asarray(rgba.getchannel("A")) > 0


def main(mirax: str, dicom: str, asked: str) -> None:
    slide = openslide.OpenSlide(mirax)
    left, top = (int(slide.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    levels: dict[int, tuple[np.ndarray, ...]] = {}
    found = []
    for level, x, y, width, height in json.loads(asked):
        if level not in levels:
            first, second, scanned = whole(mirax, dicom, level)
            _, full = structural_similarity(first, second, channel_axis=-1, data_range=255, full=True)
            inside = np.zeros(scanned.shape, bool)
            inside[3:-3, 3:-3] = True
            off = np.abs(second.astype(int) - first)
            levels[level] = full.mean(axis=2), scanned & inside, off, scanned
        full, counted, off, scanned = levels[level]
        first_row, first_column = round((y - top) / 2**level), round((x - left) / 2**level)
        rows = slice(first_row, first_row + round(height / 2**level))
        columns = slice(first_column, first_column + round(width / 2**level))
        part = counted[rows, columns]
        differences = off[rows, columns][scanned[rows, columns]]
        found.append(
            {
                "ssim": full[rows, columns][part].mean(),
                "pixels": int(part.sum()),
                "mae": differences.mean(),
                "largest": int(differences.max()),
                "compared": int(scanned[rows, columns].sum()),
            }
        )
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
