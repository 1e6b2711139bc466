"""Makes the pictures of the start page from the generated sample: ``.venv/bin/python packaging/start_pictures.py``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "start"
sys.path.insert(0, str(PROJECT))

import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402

from viewer.slides.openslide_file import open_openslide  # noqa: E402
from viewer.slides.sample import SampleSpec, write_sample  # noqa: E402
from viewer.slides.slide import Slide  # noqa: E402

TISSUE = 768, 320
"""Pixels of level 1."""
TISSUE_AT = 0.30, 0.50
"""Of what was scanned: glands and connective tissue."""
WHOLE_WIDTH = 246
DARKEST_GLASS = 232
"""Grey values from here on are glass, which becomes white: the page draws the picture over glass of its own."""


def main() -> None:
    """Write the sample anew and both pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "sample.mrxs"
        write_sample(path, SampleSpec())
        slide = open_openslide(path)
        tissue(slide).save(FOLDER / "tissue.jpg", quality=88)
        whole(slide).save(FOLDER / "whole.png", optimize=True)
        slide.close()


def tissue(slide: Slide) -> Image.Image:
    """Glands at half the resolution of the scan."""
    bounds, (across, down) = slide.bounds, TISSUE_AT
    x, y = int(bounds.x + across * bounds.width), int(bounds.y + down * bounds.height)
    return Image.fromarray(slide.read(1, (x, y), TISSUE).rgb)


def whole(slide: Slide) -> Image.Image:
    """All that was scanned, on white."""
    bounds, level = slide.bounds, slide.levels[3]
    size = int(bounds.width / level.downsample), int(bounds.height / level.downsample)
    rgb = slide.read(level.index, (int(bounds.x), int(bounds.y)), size).rgb
    on_white = np.clip(rgb.astype(float) * (255 / DARKEST_GLASS), 0, 255).astype(np.uint8)
    return Image.fromarray(on_white).resize((WHOLE_WIDTH, round(WHOLE_WIDTH * size[1] / size[0])), Image.Resampling.BOX)


if __name__ == "__main__":
    main()
