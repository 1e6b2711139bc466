"""A level of a DICOM folder and the pixels of the MIRAX slide that lie on it, read without the viewer.

A program of its own: MIRAX, DICOM folder, level, FILE.npz, which gets ``original`` and ``converted`` (height, width, 3)
and ``compared`` (height, width). Reads with OpenSlide and wsidicom, the original from the corner of its bounds.
"""

from __future__ import annotations

import sys

import numpy as np
import openslide
from PIL import Image
from wsidicom import WsiDicom


def main(mirax: str, dicom: str, level: str, results: str) -> None:
    ours, theirs, index = openslide.OpenSlide(mirax), WsiDicom.open(dicom), int(level)
    stored = next(one for one in theirs.pyramids[0] if one.level == index)
    size = stored.size.width, stored.size.height
    left, top = (int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    converted = np.asarray(theirs.read_region((0, 0), index, size).convert("RGB"))
    rgba = ours.read_region((left, top), index, size)
    original = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
    original.paste(rgba, mask=rgba.getchannel("A"))
    compared = np.asarray(rgba.getchannel("A")) > 0
    np.savez(results, original=np.asarray(original), converted=converted, compared=compared)


if __name__ == "__main__":
    main(*sys.argv[1:])
