"""Regions of MIRAX slides as OpenSlide and Pillow show them, and small slides to read; nothing of the conversion."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import openslide
from numpy.typing import NDArray
from PIL import Image

from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample


class Waves:
    """Colours that differ from pixel to pixel, so that any shift shows, and that JPEG keeps well."""

    def __call__(self, x: int, y: int, width: int, height: int) -> NDArray[np.uint8]:
        columns, rows = np.arange(x, x + width)[None, :], np.arange(y, y + height)[:, None]
        red, green = np.sin(columns / 7) * np.cos(rows / 9), np.sin((columns + 2 * rows) / 23)
        blue = ((columns * 3 + rows * 5) % 256) / 128 - 1
        return (128 + 110 * np.stack([red, green, blue], axis=-1)).astype(np.uint8)


def write_waves(path: Path, **changes: Any) -> Path:
    """A small slide with overlap, stage errors and a hole, ``changes`` on top."""
    settings: dict[str, Any] = {
        "photos": (4, 3),
        "image_size": Size(80, 64),
        "overlap": (40, 32),
        "missing": frozenset({(2, 1)}),
        "sparse": False,
        "levels": 4,
        "painter": Waves(),
        "fill": (250, 240, 230),
        "workers": 1,
    }
    write_sample(path, SampleSpec(**(settings | changes)))
    return path


def shown(
    slide: openslide.OpenSlide, level: int, location: tuple[int, int], size: tuple[int, int]
) -> NDArray[np.uint8]:
    """A region over the slide's background."""
    image = slide.read_region(location, level, size)
    flat = Image.new("RGB", image.size, "#" + slide.properties["openslide.background-color"])
    flat.paste(image, mask=image.getchannel("A"))
    return np.asarray(flat)
