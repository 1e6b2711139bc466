"""What the window should say of a MIRAX slide and its DICOM conversion, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Reads MIRAX with
OpenSlide, DICOM with pydicom and Pillow. Imports nothing of ``viewer``.

Question: ``{"mirax": path, "dicom": folder, "score_level": downsample, "views": [{"centre": [x, y], "scale": s,
"size": [w, h], "level": downsample or null, "points": [[x, y], ...]}, ...]}``; centre in level-0 pixels of the MIRAX
slide, scale in screen pixels a level-0 pixel, points in whole screen pixels of the pane. ``"offset": [x, y]``, where
there is one, says by how many level-0 pixels the conversion lies elsewhere than at the corner of the bounds.
"""

from __future__ import annotations

import io
import json
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import openslide
import pydicom
from numpy.typing import NDArray
from PIL import Image
from pydicom.encaps import generate_frames

_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601


@dataclass
class DicomLevel:
    """One file of the pyramid."""

    head: pydicom.Dataset
    frames: list[bytes] = field(default_factory=list)
    decoded: dict[int, NDArray[np.uint8]] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        return int(self.head.TotalPixelMatrixColumns), int(self.head.TotalPixelMatrixRows)

    @property
    def mpp(self) -> list[float]:
        """Of a column and of a row, in micrometres."""
        measures = self.head.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
        down, across = (float(value) * 1000 for value in measures.PixelSpacing)
        return [across, down]

    def pixel(self, x: int, y: int) -> list[int] | None:
        width, height = self.size
        if not (0 <= x < width and 0 <= y < height):
            return None
        across, down = int(self.head.Columns), int(self.head.Rows)
        number = y // down * math.ceil(width / across) + x // across
        if number not in self.decoded:
            with Image.open(io.BytesIO(self.frames[number])) as picture:
                self.decoded[number] = np.asarray(picture.convert("RGB"))
        return [int(value) for value in self.decoded[number][y % down, x % across]]

    def whole(self) -> NDArray[np.uint8]:
        width, height = self.size
        across, down = int(self.head.Columns), int(self.head.Rows)
        out = np.zeros((height, width, 3), np.uint8)
        for y in range(0, height, down):
            for x in range(0, width, across):
                self.pixel(x, y)
                frame = self.decoded[y // down * math.ceil(width / across) + x // across]
                out[y : y + down, x : x + across] = frame[: height - y, : width - x]
        return out


def dicom_levels(folder: Path) -> list[DicomLevel]:
    """Finest first."""
    levels = []
    for path in folder.iterdir():
        dataset = pydicom.dcmread(path)
        if dataset.ImageType[2] == "VOLUME":
            count = int(dataset.NumberOfFrames)
            levels.append(DicomLevel(dataset, list(generate_frames(dataset.PixelData, number_of_frames=count))))
    return sorted(levels, key=lambda level: -level.size[0])


class Pair:
    """Both slides; the conversion begins at the corner of the MIRAX bounds, or beside it."""

    def __init__(self, mirax: str, dicom: str, offset: tuple[int, int]) -> None:
        self.mirax = openslide.OpenSlide(mirax)
        said = self.mirax.properties
        self.corner = int(said["openslide.bounds-x"]) + offset[0], int(said["openslide.bounds-y"]) + offset[1]
        self.mpp = float(said["openslide.mpp-x"]), float(said["openslide.mpp-y"])
        self.objective = float(said["openslide.objective-power"])
        self.background = tuple(bytes.fromhex(said["openslide.background-color"]))
        self.dicom = dicom_levels(Path(dicom))
        # Levels of MIRAX are halved each time; quotients of rounded sizes are not quite 2.
        self.downsamples = [2**i for i in range(self.mirax.level_count)]
        self.dicom_downsamples = [2 ** round(math.log2(self.dicom[0].size[0] / one.size[0])) for one in self.dicom]

    def level_mpp(self, level: int) -> list[float]:
        """As the scanner wrote it for that level."""
        said = self.mirax.properties
        section = said[f"mirax.HIERARCHICAL.HIER_0_VAL_{level}_SECTION"]
        return [float(said[f"mirax.{section}.MICROMETER_PER_PIXEL_{axis}"]) for axis in "XY"]

    def region(self, level: int, x: int, y: int, size: tuple[int, int]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Pixels of the MIRAX level from pixel x, y of the conversion's level on, over the background; and which
        were scanned."""
        factor = self.downsamples[level]
        place = self.corner[0] + x * factor, self.corner[1] + y * factor
        picture = self.mirax.read_region(place, level, size)
        under = Image.new("RGBA", size, self.background)
        rgb = np.asarray(Image.alpha_composite(under, picture).convert("RGB"))
        return rgb, np.asarray(picture)[..., 3] == 255

    def view(self, view: dict) -> dict:
        """Everything that is said of one view."""
        (centre_x, centre_y), scale, (width, height) = view["centre"], view["scale"], view["size"]
        fitting = [d for d in self.downsamples if d * scale <= 1.02] or self.downsamples[:1]
        factor = view["level"] or fitting[-1]
        level, other = self.downsamples.index(factor), self.dicom_downsamples.index(factor)
        points = []
        for x, y in view["points"]:
            # The middle of the screen pixel.
            place_x, place_y = centre_x + (x + 0.5 - width / 2) / scale, centre_y + (y + 0.5 - height / 2) / scale
            column, row = (math.floor((p - c) / factor) for p, c in zip((place_x, place_y), self.corner, strict=True))
            on_slide = all(0 <= p < s for p, s in zip((place_x, place_y), self.mirax.dimensions, strict=True))
            original = [int(value) for value in self.region(level, column, row, (1, 1))[0][0, 0]] if on_slide else None
            points.append(
                {
                    "px": [math.floor(place_x), math.floor(place_y)],
                    "mm": [place_x * self.mpp[0] / 1000, place_y * self.mpp[1] / 1000],
                    "original": original,
                    "converted": self.dicom[other].pixel(column, row),
                }
            )
        by_pixels = 10 / math.sqrt(self.mpp[0] * self.mpp[1])
        stated = by_pixels / 2 <= self.objective <= by_pixels * 2
        return {
            "points": points,
            # 10 micrometres a pixel are 1x; an objective more than twice off that is not that of these pixels.
            "magnification": (self.objective if stated else by_pixels) * scale,
            "stated": stated,
            "level": [level, other],
            "mpp": [self.level_mpp(level)[0], self.dicom[other].mpp[0]],
            "um_a_screen_pixel": [self.mpp[0] / scale, self.dicom[0].mpp[0] / scale],
        }

    def pyramids(self) -> list[list[dict]]:
        """What the table of levels should hold."""
        ours = [
            {"size": list(self.mirax.level_dimensions[i]), "downsample": d, "mpp": self.level_mpp(i)}
            for i, d in enumerate(self.downsamples)
        ]
        theirs = [
            {
                "size": list(one.size),
                "downsample": d,
                "mpp": one.mpp,
                "tile": [int(one.head.Columns), int(one.head.Rows)],
                "transfer_syntax": one.head.file_meta.TransferSyntaxUID.name,
            }
            for one, d in zip(self.dicom, self.dicom_downsamples, strict=True)
        ]
        return [ours, theirs]

    def correlation(self, factor: float) -> float:
        """Of the luma of all pixels that were scanned, at the level of that downsample."""
        theirs = self.dicom[self.dicom_downsamples.index(factor)]
        ours, scanned = self.region(self.downsamples.index(factor), 0, 0, theirs.size)
        return float(np.corrcoef((ours @ _LUMA)[scanned], (theirs.whole() @ _LUMA)[scanned])[0, 1])


def main() -> None:
    """Answer one question."""
    question = json.load(sys.stdin)
    pair = Pair(question["mirax"], question["dicom"], question.get("offset", (0, 0)))
    answer = {
        "views": [pair.view(view) for view in question["views"]],
        "pyramids": pair.pyramids(),
        "correlation": pair.correlation(question["score_level"]),
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
