"""What share of a MIRAX slide and its DICOM conversion was looked at, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the shares as JSON. Reads with OpenSlide
and pydicom; imports nothing of ``viewer``. Question: ``{"mirax": path, "dicom": folder, "looks": [{"centre": [x, y],
"scale": s, "rotation": degrees, "size": [w, h]}, ...]}``; centre in level-0 pixels of the MIRAX slide, scale in screen
pixels a level-0 pixel.

A share is that of cells whose middles were in sight, among those whose middles both slides have scanned. Cells are
squares of whole level-0 pixels from the corner of the bounds, as small as 1024 a side allow.
"""

from __future__ import annotations

import cmath
import json
import math
import sys
from pathlib import Path

import numpy as np
import openslide
import pydicom


def main() -> None:
    question = json.load(sys.stdin)
    slide = openslide.OpenSlide(question["mirax"])
    said = slide.properties
    left, top, width, height = (int(said[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height"))
    converted = max(
        (pydicom.dcmread(path, stop_before_pixels=True) for path in Path(question["dicom"]).iterdir()),
        key=lambda file: int(file.get("TotalPixelMatrixColumns", 0)) if file.ImageType[2] == "VOLUME" else 0,
    )
    cell = math.ceil(max(width, height) / 1024)
    x = (np.arange(math.ceil(width / cell)) + 0.5) * cell
    y = (np.arange(math.ceil(height / cell)) + 0.5) * cell
    level = next(
        number for number in range(slide.level_count) if width * height / 4**number <= 1_000_000
    )  # the one whose pixels tell what was scanned
    step = 2**level
    shape = math.ceil(width / step), math.ceil(height / step)
    scanned = np.asarray(slide.read_region((left, top), level, shape).getchannel("A")) > 0
    common = scanned[(y // step).astype(int)][:, (x // step).astype(int)]
    common &= (x < min(width, int(converted.TotalPixelMatrixColumns)))[None, :]
    common &= (y < min(height, int(converted.TotalPixelMatrixRows)))[:, None]
    full = 10 / math.sqrt(float(said["openslide.mpp-x"]) * float(said["openslide.mpp-y"]))
    stated = float(said.get("openslide.objective-power", 0))
    if 0.5 <= stated / full <= 2:  # else the slide was reduced after scanning
        full = stated
    seen = [np.zeros(common.shape, bool) for _ in range(4)]
    middles = (left + x)[None, :] + 1j * (top + y)[:, None]
    for look in question["looks"]:
        turned = (middles - complex(*look["centre"])) * cmath.rect(look["scale"], math.radians(look["rotation"]))
        half_width, half_height = (side / 2 for side in look["size"])
        inside = (np.abs(turned.real) < half_width) & (np.abs(turned.imag) < half_height)
        magnification = full * min(1.0, look["scale"])
        seen[int(np.searchsorted([5, 10, 20], magnification + 1e-9, side="right"))] |= inside
    print(json.dumps([float((band & common).sum() / common.sum()) for band in seen]))


if __name__ == "__main__":
    main()
