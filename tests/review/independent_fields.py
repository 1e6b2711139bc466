"""Whether fields of a review lie on the same pixels of both slides, and what differs there, found without the viewer.

A program of its own: ``independent_fields.py MIRAX DICOM_FOLDER FIELDS.json [numbers]``, the file a list of {"x", "y",
"width", "height", "level", "conversion_level", "downsample"}. Reads with OpenSlide and wsidicom and prints {"fields":
[{"whole": whether the field is whole pixels of the conversion's level, "tissue": its share, "here": largest difference,
"beside": mean difference where one slide is read a pixel of the level beside the other, and "mean" where it is not}]},
and if asked for "level0": mean SSIM (scikit-image), "psnr", "largest", "tiles": mean SSIM by tile of 512 px, and
"tissue_tiles": which of them have tissue. Imports nothing of ``viewer``.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import openslide
from wsidicom import WsiDicom

TILE, REACH = 512, 3


def main(mirax: str, dicom: str, listed: str, whole: str = "") -> None:
    ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(dicom)
    left, top, *size = (int(ours.properties[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height"))

    def original(x: float, y: float, level: int, size: tuple[int, int]) -> np.ndarray:
        return np.asarray(ours.read_region((int(x), int(y)), level, size).convert("RGB")).astype(int)

    fields = []
    for field in json.loads(Path(listed).read_text()):
        down = field["downsample"]
        place = [(field[name] - start) / down for name, start in (("x", left), ("y", top))]
        sides = [field[name] / down for name in ("width", "height")]
        of_pixels = all(float(value).is_integer() for value in (*place, *sides))
        level, sides = field["level"], (int(sides[0]), int(sides[1]))
        corner = (int(place[0]), int(place[1]))
        converted = np.asarray(theirs.read_region(corner, field["conversion_level"], sides).convert("RGB")).astype(int)
        here = original(field["x"], field["y"], level, sides)
        beside = [
            np.abs(original(field["x"] + x * down, field["y"] + y * down, level, sides) - converted).mean()
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))
        ]
        off = np.abs(here - converted)
        fields.append(
            {
                "whole": of_pixels,
                "tissue": float(is_tissue(here).mean()),
                "here": int(off.max()),
                "mean": float(off.mean()),
                "beside": min(float(one) for one in beside),
            }
        )
    print(json.dumps({"fields": fields} | (numbers(original, theirs, left, top, *size) if whole else {})))


def numbers(
    original: Callable[[float, float, int, tuple[int, int]], np.ndarray],
    theirs: WsiDicom,
    left: int,
    top: int,
    width: int,
    height: int,
) -> dict[str, object]:
    """Of all of level 0."""
    first = original(left, top, 0, (width, height))
    second = np.asarray(theirs.read_region((0, 0), 0, (width, height)).convert("RGB")).astype(int)
    from skimage.metrics import structural_similarity

    _, values = structural_similarity(
        first.astype(np.uint8), second.astype(np.uint8), channel_axis=-1, data_range=255, full=True
    )
    values = values.mean(axis=2)
    inside = np.zeros(values.shape, bool)
    inside[REACH:-REACH, REACH:-REACH] = True
    tiles, with_tissue = [], []
    for y in range(0, height, TILE):
        for x in range(0, width, TILE):
            here = slice(y, y + TILE), slice(x, x + TILE)
            tiles.append(float(values[here][inside[here]].mean()))
            with_tissue.append(bool(is_tissue(first[here]).mean() >= 0.05))
    square = float(((first - second) ** 2).mean())
    return {
        "level0": float(values[inside].mean()),
        "psnr": 10 * math.log10(255**2 / square) if square else None,
        "largest": int(np.abs(first - second).max()),
        "tiles": tiles,
        "tissue_tiles": with_tissue,
    }


def is_tissue(rgb: np.ndarray) -> np.ndarray:
    """The glass of these slides is 245 grey everywhere."""
    return (rgb < 205).any(axis=-1)


if __name__ == "__main__":
    main(*sys.argv[1:])
