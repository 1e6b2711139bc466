"""Slides for the pictures of a review: four originals, and conversions of three, in one of which a part is blurred."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import cv2
import driving  # noqa: F401  # first: it finds the project
import numpy as np

from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Rect
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.sample.spec import SparsePainter
from viewer.slides.sample.tissue import TissuePainter
from viewer.slides.slide import RgbArray

ORIGINALS, CONVERSIONS = "Originals", "Conversions"
CASES = ("S26-0411", "S26-0412", "S26-0415", "S26-0418")
"""Of the last one there is no conversion; a part of the first one's is out of focus."""
_PHOTOS = (3, 3)
_QUALITY = 85
_BLURRED = (0.29, 0.4, 0.13, 0.13)
"""Left, top, width and height as parts of the area that is scanned: glands."""
_SIGMA = 2.6
"""Of the blur, in level-0 pixels: chromatin is gone, glands stay."""


@dataclass(frozen=True)
class _PartlyBlurred:
    """Paints as another painter does, but ``part`` out of focus."""

    painter: SparsePainter
    part: Rect

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        rgb = self.painter(x, y, width, height)
        if Rect(x, y, width, height).intersected(self.part).is_empty:
            return rgb
        around = round(4 * _SIGMA)
        larger = self.painter(x - around, y - around, width + 2 * around, height + 2 * around)
        blurred = cv2.GaussianBlur(larger, (0, 0), _SIGMA)[around:-around, around:-around]
        across, down = np.arange(x, x + width), np.arange(y, y + height)[:, None]
        inside = (across >= self.part.x) & (across < self.part.x + self.part.width)
        inside = inside & (down >= self.part.y) & (down < self.part.y + self.part.height)
        shown: RgbArray = np.where(inside[..., None], blurred, rgb).astype(np.uint8)
        return shown

    def coverage(self, x: int, y: int, width: int, height: int) -> float:
        """See SparsePainter."""
        return self.painter.coverage(x, y, width, height)


def make_slides(folder: Path) -> None:
    """Write both folders below ``folder``; it takes a minute. What is there already stays."""
    if (folder / CONVERSIONS).is_dir():
        return
    originals = folder / ORIGINALS
    originals.mkdir(parents=True)
    conversions = Path(tempfile.mkdtemp(dir=folder))
    for number, case in enumerate(CASES[:-1], start=1):
        spec = _spec(number, case)
        original = source = originals / f"{case}.mrxs"
        write_sample(original, spec)
        if number == 1:
            source = folder / original.name
            painter = _PartlyBlurred(TissuePainter(number, spec.scan_area), blurred_part())
            write_sample(source, _spec(number, case, painter))
        convert_to_dicom(source, conversions / f"{case}-dicom", settings=ConversionSettings(quality=_QUALITY))
        if source is not original:
            source.unlink()
            shutil.rmtree(source.with_suffix(""))
    last, like = originals / CASES[-1], originals / CASES[-2]
    shutil.copytree(like, last)
    shutil.copyfile(like.with_suffix(".mrxs"), last.with_suffix(".mrxs"))
    conversions.rename(folder / CONVERSIONS)


def blurred_part() -> Rect:
    """Of the first conversion, in level-0 pixels of its original."""
    area, (left, top, width, height) = _spec(1, CASES[0]).scan_area, _BLURRED
    return Rect(area.x + left * area.width, area.y + top * area.height, width * area.width, height * area.height)


def _spec(number: int, case: str, painter: SparsePainter | None = None) -> SampleSpec:
    return SampleSpec(seed=number, name=case, label_text=f"{case}\nH&E", photos=_PHOTOS, painter=painter)
