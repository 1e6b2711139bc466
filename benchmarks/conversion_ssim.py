"""SSIM of conversions of generated tissue at 0.25 and 1 um/px: as stored, aligned, in seams and off them.

    python -m benchmarks.conversion_ssim [--slides N] [--photos ACROSS DOWN] [--keep FOLDER]

Slides are grown from seeds 1, 2, ...: H&E tissue photographed by a stage with errors (registration, brightness, noise),
stored as JPEG Q80, stitched by OpenSlide; each begins at another place, so that the corner of its bounds, at which a
conversion is cropped, lies at another fraction of a pixel of the coarse levels. Each is converted by wsidicomizer as
Q90 4:2:0, Q80 4:2:2 and lossless, and all three are compared with it by the program's own command ``compare``, in a
process of its own; the figures are those of summary.json.

- "own grid": each slide read on its own level grid at the nearest pixel, as a tile pipeline does.
- "at its place": the original read at the conversion's position from metadata; "compensated": and moved by the measured
  offset; "level 0": against the mean of the original's level 0. "tissue": at its place, tissue alone.
- "on seams", "off seams": at its place, within the seam zone of the original and outside of it.

Nothing is measured against a peer here: the program's numbers are held against scikit-image by the tests.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from benchmarks.measuring import machine, table
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.slides.sample import SampleSpec, write_sample

MPP = {0: "0.25", 2: "1"}
"""By level; um/px."""
CONVERSIONS = {
    "Q90 4:2:0": ConversionSettings(quality=90, subsampling="4:2:0"),
    "Q80 4:2:2": ConversionSettings(quality=80, subsampling="4:2:2"),
    "lossless": ConversionSettings(codec=Codec.JPEG_2000),
}
_HEADS = ("own grid", "at its place", "compensated", "level 0", "tissue", "on seams", "off seams")
_MAIN = Path(__file__).resolve().parents[1] / "main.py"


@dataclass(frozen=True)
class Line:
    """One level of one conversion of one slide."""

    slide: int
    corner: tuple[int, int]
    conversion: str
    level: int
    figures: tuple[float | None, ...]
    """As _HEADS."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--slides", type=int, default=4, metavar="N")
    parser.add_argument("--photos", type=int, nargs=2, default=(4, 3), metavar=("ACROSS", "DOWN"))
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where slides, conversions and results stay")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="verislide-benchmark-") as name:
        folder = options.keep or Path(name)
        lines = [
            line for seed in range(1, options.slides + 1) for line in measured(folder / str(seed), seed, options.photos)
        ]
    print(f"\n{machine()}\n\nEvery slide; corner: of the bounds, modulo 4 level-0 pixels\n")
    heads = ("slide", "corner", "um/px", "conversion", *_HEADS)
    table(heads, ([line.slide, "{}, {}".format(*line.corner), *_named(line), *_texts(line.figures)] for line in lines))
    print(f"\nMean of {options.slides} slides, (least to most)\n")
    table(("um/px", "conversion", *_HEADS), _over_slides(lines))


def measured(folder: Path, seed: int, photos: tuple[int, int]) -> Iterator[Line]:
    """Make a slide and its conversions, and compare them."""
    original = folder / "original.mrxs"
    if not original.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_sample(original, SampleSpec(seed=seed, photos=photos, origin=(5 + seed, 4 + 2 * seed), levels=5))
    paths = {name: folder / name.lower().replace(" ", "-").replace(":", "") for name in CONVERSIONS}
    for name, settings in CONVERSIONS.items():
        if not paths[name].exists():
            print(f"slide {seed}: converting, {name}", file=sys.stderr)
            convert_to_dicom(original, paths[name], settings=settings)
    levels = [str(level) for level in MPP]
    out = folder / "out"
    command = [sys.executable, _MAIN, "compare", original, *paths.values(), "--level", ",".join(levels)]
    command += ["--out", out, "--overwrite"]
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    for name, entry in zip(CONVERSIONS, summary["conversions"], strict=True):
        x, y = (round(entry["provenance"]["affine"][at]) % 4 for at in (4, 5))
        for level in entry["levels"]:
            yield Line(seed, (x, y), name, level["level"], _figures(level))


def _figures(level: dict[str, Any]) -> tuple[float | None, ...]:
    ssim, seam = level["ssim"], level["seam"]
    kinds = ("own_grid_mean", "mean", "shift_compensated_mean", "level0_reduced_mean", "tissue_mean")
    return (*(ssim[kind] for kind in kinds), seam["on"], seam["off"])


def _over_slides(lines: list[Line]) -> Iterator[list[str]]:
    for level in MPP:
        for conversion in CONVERSIONS:
            of = [line for line in lines if (line.level, line.conversion) == (level, conversion)]
            columns = (
                [value for value in values if value is not None]
                for values in zip(*(line.figures for line in of), strict=True)
            )
            texts = [
                f"{mean(values):.4f} ({min(values):.4f} to {max(values):.4f})" if values else "-" for values in columns
            ]
            yield [*_named(of[0]), *texts]


def _named(line: Line) -> tuple[str, str]:
    return MPP[line.level], line.conversion


def _texts(figures: tuple[float | None, ...]) -> list[str]:
    return ["-" if value is None else f"{value:.4f}" for value in figures]


if __name__ == "__main__":
    main()
