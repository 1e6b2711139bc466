"""Whether exported pairs of tiles hold the right pixels and numbers, found out without the viewer.

A program of its own: ``independent_tiles.py MIRAX DICOM_FOLDER TABLE.csv``. Reads PNGs with Pillow and the slides with
OpenSlide and wsidicom, and prints for every line of the table {"ssim", "original", "converted"}: scikit-image's SSIM of
the two PNGs, and how many values of each are others than those of the slide at the place that the table names (-1 where
the table says that they are resampled). Imports nothing of ``viewer``.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np
import openslide
from PIL import Image
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom


def main(mirax: str, dicom: str, table: str) -> None:
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    left, top = (int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    folder, found = Path(table).parent, []
    with Path(table).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        first, second = (np.asarray(Image.open(folder / row[f"{side}_file"])) for side in ("original", "converted"))
        assert first.shape == second.shape == (int(row["size"]), int(row["size"]), 3)
        ssim = structural_similarity(first, second, channel_axis=-1, data_range=255)
        others = [-1, -1]
        if not row["pixels"].startswith("Resampled"):
            level, size = int(row["level"]), (int(row["size"]),) * 2
            x, y = float(row["x"]), float(row["y"])
            assert float(row["width"]) == size[0] * 2**level
            rgba = ours.read_region((int(x), int(y)), level, size)
            assert np.asarray(rgba.getchannel("A")).all()
            place = round((x - left) / 2**level), round((y - top) / 2**level)
            pixels = np.asarray(rgba.convert("RGB")), np.asarray(theirs.read_region(place, level, size).convert("RGB"))
            others = [int((png != read).sum()) for png, read in zip((first, second), pixels, strict=True)]
        found.append({"ssim": ssim, "original": others[0], "converted": others[1]})
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
