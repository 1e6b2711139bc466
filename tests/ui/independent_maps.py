"""SSIM and ΔE of a MIRAX slide and its DICOM conversion by OpenSlide, wsidicom and scikit-image alone.

    python independent_maps.py MIRAX DICOM OUT.npz LEVEL...

Over the conversion's part of each level: ``N:ssim`` (mean of the channels), ``N:de2000``, ``N:scanned``, and both
pictures ``N:first`` and ``N:second``.
"""

from __future__ import annotations

import sys

import numpy as np
import openslide
from PIL import Image
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom


def main(mirax: str, dicom: str, out: str, *levels: str) -> None:
    """Write the file."""
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    corner = tuple(int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    found = {}
    for level in map(int, levels):
        size = theirs.pyramids[0].get(level).size
        second = np.asarray(theirs.read_region((0, 0), level, (size.width, size.height)).convert("RGB"))
        rgba = ours.read_region(corner, level, (size.width, size.height))
        flat = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
        flat.paste(rgba, mask=rgba.getchannel("A"))
        first = np.asarray(flat)
        full = structural_similarity(first, second, channel_axis=-1, data_range=255, full=True)[1]
        found |= {
            f"{level}:first": first,
            f"{level}:second": second,
            f"{level}:ssim": full.mean(axis=2),
            f"{level}:de2000": deltaE_ciede2000(rgb2lab(first), rgb2lab(second)),
            f"{level}:scanned": np.asarray(rgba.getchannel("A")) > 0,
        }
    np.savez(out, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
