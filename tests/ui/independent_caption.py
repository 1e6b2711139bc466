"""What the caption of a saved picture should say in numbers, worked out without the viewer.

A program of its own: ``independent_caption.py MIRAX DICOM_FOLDER JSON``; JSON: {"centre": [x, y], "scale": s,
"size": [w, h], "turn": degrees, "level": index}; centre in level-0 pixels of the MIRAX slide, scale in screen pixels a
level-0 pixel.
Prints JSON. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import openslide
import pydicom


def main(mirax: str, dicom: str, question: str) -> None:
    asked = json.loads(question)
    with openslide.OpenSlide(mirax) as slide:
        mpp = [float(slide.properties[f"openslide.mpp-{axis}"]) for axis in "xy"]
        downsample = round(slide.level_downsamples[asked["level"]])
    turn = math.radians(asked["turn"])
    spacings = []
    for path in Path(dicom).iterdir():
        head = pydicom.dcmread(path, stop_before_pixels=True)
        if head.ImageType[2] == "VOLUME":
            measures = head.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
            spacings.append((int(head.TotalPixelMatrixColumns), float(measures.PixelSpacing[1]) * 1000))
    spacings.sort(reverse=True)
    answer = {
        "pixels": [int(value // 1) for value in asked["centre"]],
        "millimetres": [value * size / 1000 for value, size in zip(asked["centre"], mpp, strict=True)],
        "glass": [
            side / asked["scale"] * math.hypot(math.cos(angle) * mpp[0], math.sin(angle) * mpp[1]) / 1000
            for side, angle in zip(asked["size"], (turn, turn + math.pi / 2), strict=True)
        ],
        "original_mpp": mpp[0] * downsample,
        "converted_mpp": spacings[asked["level"]][1],
        "downsample": downsample,
        "openslide": openslide.__library_version__,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
