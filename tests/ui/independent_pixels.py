"""The pixels of a level of a MIRAX slide and its DICOM conversion, read without the viewer.

A program of its own: MIRAX, DICOM folder, level, file to write (npz). On the pixels of the DICOM level: ``original``,
``converted`` (uint8), ``scanned`` and ``corner``, the level-0 pixel of the MIRAX slide under the first one. Reads with
OpenSlide and wsidicom; imports nothing of ``viewer``.
"""

from __future__ import annotations

import sys

import numpy as np
import openslide
from PIL import Image
from wsidicom import WsiDicom


def main() -> None:
    mirax, dicom, level, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    corner = tuple(int(ours.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
    size = theirs.pyramids[0].get(level).size
    converted = np.asarray(theirs.read_region((0, 0), level, (size.width, size.height)).convert("RGB"))
    rgba = ours.read_region(corner, level, (size.width, size.height))
    flat = Image.new("RGB", rgba.size, "#" + ours.properties.get("openslide.background-color", "FFFFFF"))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    scanned = np.asarray(rgba.getchannel("A")) > 0
    np.savez(out, original=np.asarray(flat), converted=converted, scanned=scanned, corner=corner)


if __name__ == "__main__":
    main()
