"""What converting costs, by presets: SSIM, PSNR and MAE as stored, aligned, in seams and off them.

    python -m benchmarks.conversion_ssim [--slides N] [--photos ACROSS DOWN] [--keep FOLDER]
    python -m benchmarks.conversion_ssim --original SLIDE [--keep FOLDER]

The first makes its slides, at 0.25 and 1 um/px; the second takes a MIRAX slide that is there, at its levels 0 and 2.

Slides are grown from seeds 1, 2, ...: H&E tissue photographed by a stage with errors (registration, brightness, noise),
stored as JPEG Q80, stitched by OpenSlide; each begins at another place, so that the corner of its bounds, at which a
conversion is cropped, lies at another fraction of a pixel of the coarse levels. Each is converted with every lossy
preset and a lossless one as control, and all are compared with it by the program's own command ``compare``, in a
process of its own; the figures are those of summary.json. SSIM has scikit-image's settings: uniform window of 7 x 7,
the mean of the three channels. Of a MIRAX slide ``auto`` is JPEG Q90 4:2:0 with levels made of level 0.

- "own grid": each slide read on its own level grid at the nearest pixel, as a tile pipeline does.
- "at its place": the original read at the conversion's position from metadata; "compensated": and moved by the measured
  offset; "level 0": against the mean of the original's level 0. "tissue": at its place, tissue alone.
- "PSNR" (dB) and "MAE" (grey levels): at its place.
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
from datetime import date
from pathlib import Path
from statistics import mean
from typing import Any

from benchmarks.measuring import machine, table
from viewer import __version__
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.presets import preset
from viewer.slides.sample import SampleSpec, write_sample

LEVELS = 0, 2
PRESETS = "jpeg-q90-420", "jpeg-q80-422", "jpeg-q95-444", "auto", "jpeg2000-lossless"
_SSIM = ("own grid", "at its place", "compensated", "level 0", "tissue", "on seams", "off seams")
_HEADS = (*_SSIM, "PSNR", "MAE")
_MAIN = Path(__file__).resolve().parents[1] / "main.py"


@dataclass(frozen=True)
class Line:
    """One level of one conversion of one slide."""

    slide: int
    corner: tuple[int, int]
    conversion: str
    mpp: str
    """um/px, in words."""
    figures: tuple[float | None, ...]
    """As _HEADS."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--slides", type=int, default=4, metavar="N")
    parser.add_argument("--photos", type=int, nargs=2, default=(4, 3), metavar=("ACROSS", "DOWN"))
    parser.add_argument("--original", type=Path, metavar="SLIDE", help="this MIRAX slide alone, not generated ones")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where slides, conversions and results stay")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="verislide-benchmark-") as name:
        folder = options.keep or Path(name)
        if options.original is not None:
            lines = list(measured(folder, 1, options.original.absolute()))
        else:
            seeds = range(1, options.slides + 1)
            lines = [
                line
                for seed in seeds
                for line in measured(folder / str(seed), seed, made(folder / str(seed), seed, options.photos))
            ]
    slides = {line.slide for line in lines}
    print(f"\n{machine()}, Verislide {__version__}, {date.today()}")
    print("\nEvery slide; corner: of the bounds, modulo 4 level-0 pixels\n")
    heads = ("slide", "corner", "um/px", "preset", *_HEADS)
    table(heads, ([line.slide, "{}, {}".format(*line.corner), *_named(line), *_texts(line.figures)] for line in lines))
    if len(slides) > 1:
        print(f"\nMean of {len(slides)} slides, (least to most)\n")
        table(("um/px", "preset", *_HEADS), _over_slides(lines))


def made(folder: Path, seed: int, photos: tuple[int, int]) -> Path:
    """A slide grown from ``seed``."""
    original = folder / "original.mrxs"
    if not original.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_sample(original, SampleSpec(seed=seed, photos=photos, origin=(5 + seed, 4 + 2 * seed), levels=5))
    return original


def measured(folder: Path, number: int, original: Path) -> Iterator[Line]:
    """Convert a slide and compare all its conversions with it."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {name: folder / name for name in PRESETS}
    for name in PRESETS:
        if not paths[name].exists():
            print(f"slide {number}: converting, {name}", file=sys.stderr)
            convert_to_dicom(original, paths[name], settings=preset(name).settings)
    levels = [str(level) for level in LEVELS]
    out = folder / "out"
    command = [sys.executable, _MAIN, "compare", original, *paths.values(), "--level", ",".join(levels)]
    command += ["--out", out, "--overwrite"]
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    for name, entry in zip(PRESETS, summary["conversions"], strict=True):
        x, y = (round(entry["provenance"]["affine"][at]) % 4 for at in (4, 5))
        for level in entry["levels"]:
            yield Line(number, (x, y), name, f"{level['mpp'][0]:.3g}", _figures(level))


def _figures(level: dict[str, Any]) -> tuple[float | None, ...]:
    ssim, seam = level["ssim"], level["seam"]
    kinds = ("own_grid_mean", "mean", "shift_compensated_mean", "level0_reduced_mean", "tissue_mean")
    return (*(ssim[kind] for kind in kinds), seam["on"], seam["off"], level["psnr"], level["mae"])


def _over_slides(lines: list[Line]) -> Iterator[list[str]]:
    for mpp in dict.fromkeys(line.mpp for line in lines):
        for name in PRESETS:
            of = [line for line in lines if (line.mpp, line.conversion) == (mpp, name)]
            columns = (
                [value for value in values if value is not None]
                for values in zip(*(line.figures for line in of), strict=True)
            )
            texts = [
                f"{mean(values):.4f} ({min(values):.4f} to {max(values):.4f})" if values else "-" for values in columns
            ]
            yield [*_named(of[0]), *texts]


def _named(line: Line) -> tuple[str, str]:
    return line.mpp, line.conversion


def _texts(figures: tuple[float | None, ...]) -> list[str]:
    return ["-" if value is None else f"{value:.4f}" for value in figures]


if __name__ == "__main__":
    main()
