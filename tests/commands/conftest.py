"""A generated original with tissue on it, and two conversions cropped to bounds that no level divides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import RgbArray


@dataclass(frozen=True)
class Rings:
    """Pink rings on glass: tissue that needs no time to grow."""

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        across, down = np.meshgrid(np.arange(x, x + width), np.arange(y, y + height))
        far = np.hypot(across - 700.0, down - 640.0)
        wave = np.sin(far / 3.1) * np.cos(across / 2.3) + np.sin(down / 1.7)
        tissue = np.stack([190 + 25 * wave, 90 + 40 * wave, 160 + 20 * wave], axis=-1)
        inside = (far < 420) & (far > 60)
        return np.where(inside[..., np.newaxis], tissue, (244, 243, 245)).clip(0, 255).astype(np.uint8)


RINGS = SampleSpec.plain(
    photos=(4, 4), margins=(1, 1, 1, 1), image_size=Size(64, 60), origin=(5, 3), levels=4, painter=Rings()
)


@dataclass(frozen=True)
class Made:
    """Paths."""

    original: Path
    lossless: Path
    lossy: Path


@dataclass(frozen=True)
class Both:
    original: Path
    conversions: tuple[Path, ...]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("compared")
    original = folder / "rings.mrxs"
    write_sample(original, RINGS)
    for name, settings in (
        ("lossless", ConversionSettings(codec=Codec.JPEG_2000)),
        ("lossy", ConversionSettings(quality=60)),
    ):
        convert_to_dicom(original, folder / name, settings=settings)
    return Made(original, folder / "lossless", folder / "lossy")
