"""The figures of a pair's level, tile by tile, worked out without the viewer.

A program of its own: ORIGINAL CONVERSION LEVEL FIGURES.json. OpenSlide and wsidicom read all of the level at once,
scikit-image gives SSIM; tiles are those of the DICOM file. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import openslide
from PIL import Image
from skimage.metrics import peak_signal_noise_ratio, structural_similarity
from wsidicom import WsiDicom

REACH = 3


def main(mirax: str, dicom: str, level: int, out: str) -> None:
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    stored = theirs.pyramids[0].get(level)
    corner = tuple(int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    size = stored.size.width, stored.size.height
    converted = np.asarray(theirs.read_region((0, 0), level, size).convert("RGB"))
    rgba = ours.read_region(corner, level, size)
    flat = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    original, scanned = np.asarray(flat), np.asarray(rgba.getchannel("A")) > 0
    _, full = structural_similarity(original, converted, channel_axis=-1, data_range=255, full=True)
    full = full.mean(axis=2)
    counted = scanned.copy()
    counted[:REACH], counted[-REACH:], counted[:, :REACH], counted[:, -REACH:] = False, False, False, False
    tiles = []
    across, down = stored.tile_size.width, stored.tile_size.height
    for top in range(0, size[1], down):
        for left in range(0, size[0], across):
            part = slice(top, top + down), slice(left, left + across)
            if counted[part].any():
                tiles.append(full[part][counted[part]].mean())
    values = np.array(tiles)
    off = np.abs(converted.astype(int) - original)[scanned]
    figures = {
        "Mean": full[counted].mean(),
        "Median": np.median(values),
        "SD": values.std(ddof=1),
        "5th percentile": np.percentile(values, 5),
        "1st percentile": np.percentile(values, 1),
        "Worst tile": values.min(),
        "MAE": off.mean(),
        "PSNR, dB": peak_signal_noise_ratio(original[scanned], converted[scanned], data_range=255),
        "Largest": off.max(),
        "Differing": off.any(axis=1).mean(),
        "Megapixels": scanned.sum() / 1e6,
        "tiles": sorted(tiles),
    }
    Path(out).write_text(json.dumps({name: np.asarray(value).tolist() for name, value in figures.items()}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
