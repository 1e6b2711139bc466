"""What has to be said of a MIRAX slide and its DICOM conversion, worked out without the viewer.

A program of its own: ``independent_honesty.py MIRAX FOLDER`` prints JSON. MIRAX is read with OpenSlide, DICOM with
pydicom. Imports nothing of ``viewer``. The conversion lies where its TotalPixelMatrixOrigin says, in plain pixels.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import openslide
import pydicom


def main() -> None:
    mirax, folder = sys.argv[1:]
    said = openslide.OpenSlide(mirax).properties
    width, height = openslide.OpenSlide(mirax).dimensions
    x, y, w, h = (int(said[f"openslide.bounds-{key}"]) for key in ("x", "y", "width", "height"))
    mpp = float(said["openslide.mpp-x"]), float(said["openslide.mpp-y"])
    files = [pydicom.dcmread(path, stop_before_pixels=True) for path in Path(folder).iterdir()]
    levels = sorted(
        (one for one in files if one.ImageType[2] == "VOLUME"), key=lambda one: -one.TotalPixelMatrixColumns
    )
    base = levels[0]
    spacing = base.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    theirs = float(spacing[1]) * 1000, float(spacing[0]) * 1000
    origin = base.TotalPixelMatrixOriginSequence[0]
    # What the writer of the test put there, or wsidicomizer: bounds times the pixel size of the original.
    left = round(float(origin.XOffsetInSlideCoordinateSystem) * 1000 / mpp[0])
    top = round(float(origin.YOffsetInSlideCoordinateSystem) * 1000 / mpp[1])
    right, bottom = left + base.TotalPixelMatrixColumns, top + base.TotalPixelMatrixRows
    inside = (min(right, width) - max(left, 0)) * (min(bottom, height) - max(top, 0))
    ours = {2**n for n in range(openslide.OpenSlide(mirax).level_count)}
    stored = {2 ** round(math.log2(base.TotalPixelMatrixColumns / one.TotalPixelMatrixColumns)) for one in levels}
    answer = {
        "lacking": {"left": left - x, "top": top - y, "right": x + w - right, "bottom": y + h - bottom},
        "share": 100 * inside / (width * height),
        "mpp": [mpp, theirs],
        "off": [100 * (a / b - 1) for a, b in zip(theirs, mpp, strict=True)],
        "only_original": sorted(ours - stored),
        "only_conversion": sorted(stored - ours),
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
