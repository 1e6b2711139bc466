"""SSIM of coarse levels over the place of the bounds: the same glass, conversions alike, only the fraction differs.

    python -m benchmarks.phase [--photos ACROSS DOWN] [--seed N] [--keep FOLDER]

Eight slides of one piece of generated H&E tissue, with a scanner's errors (registration, brightness, noise), stored as
JPEG Q80 and stitched by OpenSlide. They differ in where the stage began: the corner of the bounds, modulo 8 level-0
pixels, runs through 0 to 7 in both directions. Each is converted by wsidicomizer, which crops to the bounds, lossless
and as JPEG Q80 4:2:2, and compared with its original at downsamples 4 and 8 (1 and 2 um/px).

- "beside, px": how far, in pixels of the level, the own grid lies right of and below the conversion's pixels;
  "offset, px": how far the conversion was measured to lie beside where "at its place" is read.
- "own grid": each slide read on its own level grid at the nearest pixel, as a tile pipeline does. "at its place": the
  original read at the conversion's position from metadata; "compensated": and moved by the measured offset;
  "level 0": against the mean of the original's level 0.
- "geometry", "pyramid", "left": what 1 - SSIM on the own grid is lost to (viewer.comparison.whole.pyramid_method).

Nothing is measured against a peer: tests hold these figures against scikit-image.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import machine, table
from viewer.alignment.align import align
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.pyramid_method import loss_shares, pyramid_method
from viewer.comparison.whole.result import CompareSettings, LevelResult
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample

_STEPS = 8
_SETTINGS = CompareSettings(levels=(1, 4, 8), seams=False)
_CONVERSIONS = {
    "lossless": ConversionSettings(codec=Codec.JPEG_2000),
    "Q80 4:2:2": ConversionSettings(quality=80, subsampling="4:2:2"),
}
_HEADS = (
    "beside, px",
    "offset, px",
    "own grid",
    "at its place",
    "compensated",
    "level 0",
    "geometry",
    "pyramid",
    "left",
)


@dataclass(frozen=True)
class Line:
    """One level of one conversion of one slide."""

    corner: tuple[int, int]
    """Of the bounds, modulo 8."""
    level: LevelResult
    method: str

    @property
    def cells(self) -> tuple[str, ...]:
        readings, offset = self.level.readings, self.level.offset
        assert readings is not None
        shares = loss_shares(readings)
        lost = (shares.geometry, shares.pyramid, shares.left) if shares else (None, None, None)
        figures = readings.own_grid, readings.mean, readings.shift_compensated, readings.level0_reduced, *lost
        beside, measured = (
            "-" if place is None else f"{place.x:+.3f}, {place.y:+.3f}" for place in (readings.own_grid_offset, offset)
        )
        return (beside, measured, *("-" if value is None else f"{value:.4f}" for value in figures))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--photos", type=int, nargs=2, default=(3, 2), metavar=("ACROSS", "DOWN"))
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where slides and conversions stay")
    options = parser.parse_args()
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory(prefix="verislide-benchmark-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        slides = [_slide(folder, step, options.seed, options.photos) for step in range(_STEPS)]
        for conversion, settings in _CONVERSIONS.items():
            lines = [line for slide in slides for line in _compared(slide, conversion, settings)]
            for downsample in _SETTINGS.levels or ():
                of = sorted((line for line in lines if line.level.downsample == downsample), key=lambda one: one.corner)
                if downsample == 1:
                    least, *_, most = sorted(line.cells[3] for line in of)
                    print(f"{conversion}, downsample 1: SSIM {least} to {most}, whatever the bounds\n")
                    continue
                methods = "; ".join(sorted({line.method for line in of}))
                print(f"{conversion}, downsample {downsample:g}; how it was made, as measured: {methods}\n")
                table(("bounds mod 8", *_HEADS), (("{}, {}".format(*line.corner), *line.cells) for line in of))
                print()


def _slide(folder: Path, step: int, seed: int, photos: tuple[int, int]) -> Path:
    path = folder / f"phase-{step}.mrxs"
    if not path.exists():
        print(f"growing slide {step + 1} of {_STEPS}", file=sys.stderr)
        spec = SampleSpec(
            seed=seed, photos=photos, origin=(8 + step, 8 + step), skew=(0, 0), levels=5, associated_images=False
        )
        write_sample(path, spec)
    return path


def _compared(original: Path, name: str, settings: ConversionSettings) -> Iterator[Line]:
    folder = original.with_name(f"{original.stem}-{name.split()[0].lower()}")
    if not folder.exists():
        print(f"converting {original.name}, {name}", file=sys.stderr)
        convert_to_dicom(original, folder, settings=settings)
    slides = open_slide(original), open_slide(folder)
    try:
        panes = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
        reference, conversion = ComparisonState(panes).aligned(2, align(*slides)).panes
        result = compare_conversion(reference, conversion, _SETTINGS, Progress())
    finally:
        for slide in slides:
            slide.close()
    corner = round(slides[0].bounds.x) % 8, round(slides[0].bounds.y) % 8
    finest = result.levels[0].readings
    for level in result.levels:
        assert level.readings is not None
        verdict = pyramid_method(level.readings, finest.mean if finest is not None else None)
        yield Line(corner, level, verdict.method.value)


if __name__ == "__main__":
    main()
