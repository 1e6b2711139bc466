"""Generated pairs whose coarse levels lie a known fraction of a pixel apart, and their figures from another process."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import tifffile
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from tests.other_process import answer_of
from viewer.alignment.align import align
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Size
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import Slide

Pixels = NDArray[np.uint8]
LOSSLESS = ConversionSettings(codec=Codec.JPEG_2000, tile_size=256)
Q80 = ConversionSettings(quality=80, tile_size=256)

INDEPENDENT = """
# OpenSlide, wsidicom, tifffile and scikit-image alone: SSIM of levels of conversions that begin at the bounds of a
# MIRAX slide, under four ways of reading that slide. Jobs come as JSON: [slide, conversion, level, [x, y]], the last
# being what the compensated reading lies beside the bounds.
import json, sys
import numpy as np
import openslide
import tifffile
from skimage.metrics import structural_similarity
from wsidicom import WsiDicom

def figures(mirax, conversion, level, moved):
    ours = openslide.OpenSlide(mirax)
    if conversion.endswith(".tif"):
        second = tifffile.imread(conversion, key=level)
    else:
        theirs = WsiDicom.open(conversion)
        size = theirs.pyramids[0].get(level).size
        second = np.asarray(theirs.read_region((0, 0), level, (size.width, size.height)).convert("RGB"))
    down = 2**level
    height, width = second.shape[:2]
    x, y = (int(ours.properties.get(f"openslide.bounds-{axis}", 0)) for axis in "xy")
    colour = ours.properties.get("openslide.background-color", "FFFFFF")
    fill = np.array([int(colour[i:i + 2], 16) for i in (0, 2, 4)])

    def read(level, left, top, width, height):
        rgba = np.asarray(ours.read_region((left, top), level, (width, height))).astype(np.int64)
        alpha = rgba[..., 3:]
        return ((rgba[..., :3] * alpha + fill * (255 - alpha) + 127) // 255).astype(np.uint8), alpha[..., 0] > 0

    def mean(first, scanned):
        _, values = structural_similarity(first, second, channel_axis=-1, data_range=255, full=True)
        return float(values.mean(axis=2)[3:-3, 3:-3][scanned[3:-3, 3:-3]].mean())

    def nearest(value):
        return (2 * value + down) // (2 * down) * down

    full, known = read(0, x, y, width * down, height * down)
    sums = full.reshape(height, down, width, down, 3).astype(np.int64).sum(axis=(1, 3))
    reduced = ((2 * sums + down * down) // (2 * down * down)).astype(np.uint8)
    return {
        "own_grid": mean(*read(level, nearest(x), nearest(y), width, height)),
        "mean": mean(*read(level, x, y, width, height)),
        "shift_compensated": mean(*read(level, x + moved[0], y + moved[1], width, height)),
        "level0_reduced": mean(reduced, known.reshape(height, down, width, down).all(axis=(1, 3))),
        "off": [(nearest(x) - x) / down, (nearest(y) - y) / down],
    }

print(json.dumps([figures(*job) for job in json.load(sys.stdin)]))
"""


class Glass:
    """Something like stained tissue, grown in a moment: fibres, patches and nuclei, from fine to coarse."""

    def __init__(self, width: int, height: int, seed: int = 3) -> None:
        random = np.random.default_rng(seed)

        def noise(scale: float) -> NDArray[np.float32]:
            rough = random.normal(size=(height, width)).astype(np.float32)
            smooth = ndimage.gaussian_filter(rough, scale)
            return np.asarray(smooth / smooth.std(), np.float32)

        nuclei = ndimage.gaussian_filter((noise(6) > 1.1).astype(np.float32), 1)
        eosin = np.clip(0.5 + 0.22 * noise(14) + 0.18 * noise(5) + 0.08 * noise(1.2), 0, 1.2)[..., np.newaxis]
        haematoxylin = np.clip(0.15 + 0.9 * nuclei + 0.06 * noise(1.2), 0, 1.3)[..., np.newaxis]
        density = 0.6 * eosin * [0.07, 0.99, 0.11] + 0.9 * haematoxylin * [0.65, 0.70, 0.29]
        self._rgb = np.clip(np.rint(245 * np.exp(-density)), 0, 255).astype(np.uint8)

    def __call__(self, x: int, y: int, width: int, height: int) -> Pixels:
        return self._rgb[y : y + height, x : x + width]


@cache
def glass() -> Glass:
    """One for all slides, so that they differ in where their grids lie alone."""
    return Glass(1500, 1200)


def phase_slide(folder: Path, remainder: tuple[int, int]) -> Path:
    """A slide without overlap whose bounds begin at these level-0 pixels."""
    path = folder / f"phase{remainder[0]}{remainder[1]}.mrxs"
    spec = SampleSpec.plain(origin=remainder, image_size=Size(140, 104), painter=glass(), associated_images=False)
    write_sample(path, spec)
    return path


def overlapping_slide(folder: Path) -> Path:
    """A slide as scanners make them: its photos overlap by odd amounts, so that every coarse level is interpolated.

    Its bounds are 1360 x 992 pixels large, so that OpenSlide reads a TIFF of its levels without interpolating.
    """
    path = folder / "overlapping.mrxs"
    spec = SampleSpec.plain(
        photos=(3, 3),
        divisions=1,
        image_size=Size(482, 350),
        overlap=(43, 29),
        origin=(13, 11),
        margins=(0, 0, 1, 1),
        painter=glass(),
        associated_images=False,
    )
    write_sample(path, spec)
    return path


def converted(original: Path, settings: ConversionSettings) -> Path:
    """Its DICOM folder, made by the converter."""
    folder = original.with_name(f"{original.stem}-{'lossless' if settings.codec.is_lossless else settings.quality}")
    convert_to_dicom(original, folder, settings=settings)
    return folder


def rendered(original: Path, level: int, moved: tuple[int, int] = (0, 0)) -> Pixels:
    """A level as OpenSlide renders it from the corner of the bounds, or so many level-0 pixels beside it."""
    slide = openslide.OpenSlide(str(original))
    x, y, width, height = (int(slide.properties[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height"))
    size = width >> level, height >> level
    rgba = slide.read_region((x + moved[0], y + moved[1]), level, size)
    flat = Image.new("RGB", size, (255, 255, 255))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    return np.asarray(flat)


def averaged(finest: Pixels, level: int) -> Pixels:
    """A level as the exact mean of level 0, halves rounded up."""
    side = 1 << level
    blocks = finest.reshape(finest.shape[0] // side, side, finest.shape[1] // side, side, 3).astype(np.int64)
    return ((2 * blocks.sum(axis=(1, 3)) + side * side) // (2 * side * side)).astype(np.uint8)


def tiff(path: Path, levels: Sequence[Pixels], quality: int | None = None) -> Path:
    """A conversion with these levels: a tiled TIFF, losslessly or as JPEG."""
    coded = {"compression": "deflate"} if quality is None else jpeg(quality)
    with tifffile.TiffWriter(path) as writer:
        for index, pixels in enumerate(levels):
            dots = (40000 / 2**index,) * 2
            writer.write(
                pixels,
                tile=(256, 256),
                photometric="rgb",
                subfiletype=int(index > 0),
                resolution=dots,
                resolutionunit="CENTIMETER",
                **coded,
            )
    return path


def jpeg(quality: int) -> dict[str, object]:
    """For tifffile."""
    return {"compression": "jpeg", "compressionargs": {"level": quality}}


def panes_of(original: Path, conversion: Path) -> tuple[PaneState, PaneState, Callable[[], None]]:
    """Both slides aligned as a window has them, and what closes them."""
    slides: list[Slide] = [open_slide(original), open_slide(conversion)]
    reference, other = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
    state = ComparisonState((reference, other)).aligned(2, align(*slides))
    assert state.panes[1].is_placed

    def close() -> None:
        for slide in slides:
            slide.close()

    return state.panes[0], state.panes[1], close


Job = tuple[Path, Path, int, tuple[int, int]]
"""Slide, conversion, level, and what the compensated reading lies beside the bounds."""


def figures_elsewhere(jobs: Sequence[Job]) -> list[dict[str, Any]]:
    """The four figures of levels, and how far the own grid lies off, worked out in another process."""
    handed = json.dumps([[str(slide), str(conversion), level, moved] for slide, conversion, level, moved in jobs])
    return list(answer_of(INDEPENDENT, asked=handed))
