"""How much a part of a MIRAX slide and its DICOM conversion differ, worked out without the viewer.

A program of its own: MIRAX, DICOM folder, level, x, y, width and height in pixels of the DICOM level, and, to count
only the pixels whose middles are in sight, a view: centre x and y in level-0 pixels of the MIRAX slide, screen pixels a
level-0 pixel, degrees clockwise, width and height of the pane. Prints JSON.
Reads with OpenSlide and wsidicom, PSNR by scikit-image; imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import openslide
from PIL import Image
from skimage.metrics import peak_signal_noise_ratio
from wsidicom import WsiDicom


def main() -> None:
    mirax, dicom, level, x, y, width, height = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:8])
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    factor = 2**level
    left, top = (int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    second = np.asarray(theirs.read_region((x, y), level, (width, height)).convert("RGB"))
    rgba = ours.read_region((left + x * factor, top + y * factor), level, (width, height))
    flat = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    scanned = np.asarray(rgba.getchannel("A")) > 0
    if len(sys.argv) > 8:
        centre_x, centre_y, scale, degrees, pane_width, pane_height = map(float, sys.argv[8:])
        rows, columns = np.mgrid[:height, :width] + 0.5
        away_x = (left + (x + columns) * factor - centre_x) * scale
        away_y = (top + (y + rows) * factor - centre_y) * scale
        cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        scanned &= np.abs(away_x * cos - away_y * sin) < pane_width / 2
        scanned &= np.abs(away_x * sin + away_y * cos) < pane_height / 2
    first, second = np.asarray(flat)[scanned], second[scanned]
    off = np.abs(second.astype(int) - first)
    print(
        json.dumps(
            {
                "pixels": int(scanned.sum()),
                "mean": float(off.mean()),
                "largest": int(off.max()),
                "psnr": float(peak_signal_noise_ratio(first, second, data_range=255)) if off.any() else None,
                "share": float((off.max(axis=1) > 0).mean()),
                "original": [np.bincount(first[:, c], minlength=256).tolist() for c in range(3)],
                "converted": [np.bincount(second[:, c], minlength=256).tolist() for c in range(3)],
                "difference": [
                    np.bincount(second[:, c].astype(int) - first[:, c] + 255, minlength=511).tolist() for c in range(3)
                ],
            }
        )
    )


if __name__ == "__main__":
    main()
