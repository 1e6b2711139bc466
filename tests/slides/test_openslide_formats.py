"""Slides of the formats that OpenSlide reads beside MIRAX: their stored pixels, sizes and places come through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.slides import formats_made as made
from tests.slides.formats_made import Pixels
from viewer.geometry import Mpp, Point, Rect, Size
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

WHOLE = Rect(0, 0, made.WIDTH, made.HEIGHT)
FORMATS: dict[str, tuple[Callable[[Path, Sequence[Pixels]], Path], str, Rect]] = {
    "svs": (made.aperio, "Aperio SVS", WHOLE),
    "philips": (made.philips, "Philips TIFF", WHOLE),
    "scn": (made.leica, "Leica SCN", Rect(200, 400, made.WIDTH, made.HEIGHT)),
    "bif": (made.ventana, "Ventana BIF", WHOLE),
    "ndpi": (made.hamamatsu_ndpi, "Hamamatsu NDPI", WHOLE),
    "vms": (made.hamamatsu_vms, "Hamamatsu VMS", WHOLE),
}


@pytest.mark.parametrize("kind", FORMATS)
def test_stored_pixels_come_through(tmp_path: Path, kind: str) -> None:
    make, name, scanned = FORMATS[kind]
    stored = made.pyramid()
    slide = open_slide(make(tmp_path, stored))
    assert (slide.format, slide.reader.name, slide.notices) == (name, "OpenSlide", ())
    assert slide.mpp is not None and slide.mpp == Mpp(pytest.approx(0.25), pytest.approx(0.25))
    assert [level.downsample for level in slide.levels][:3] == [1, 2, 4]
    assert slide.bounds == scanned
    if kind in ("ndpi", "vms"):
        stored = [made.decoded(made.jpeg(level)) for level in stored]
    for level, pixels in zip(slide.levels, stored, strict=False):
        size = Size(pixels.shape[1], pixels.shape[0])
        if kind == "vms" and level.index == 1:
            continue  # worked out by OpenSlide while it decodes
        for x, y, width, height in ((0, 0, *size), (37, 21, 90, 70), (size.width - 40, size.height - 30, 40, 30)):
            at = round(scanned.x + x * level.downsample), round(scanned.y + y * level.downsample)
            assert slide.snap(level.index, at) == Point(*at)
            read = slide.read(level.index, at, (width, height)).rgb
            assert np.array_equal(read, pixels[y : y + height, x : x + width]), (level.index, x, y)
    slide.close()


@pytest.mark.parametrize(
    ("kind", "images"), [("svs", {"thumbnail"}), ("scn", {"macro"}), ("bif", {"macro"}), ("vms", {"macro"})]
)
def test_pictures_beside_the_slide(tmp_path: Path, kind: str, images: set[str]) -> None:
    make, _, _ = FORMATS[kind]
    stored = made.pyramid()
    slide = open_slide(make(tmp_path, stored))
    assert set(slide.associated_images) == images
    (name,) = images
    expected = made.decoded(made.jpeg(stored[-1])) if kind == "vms" else stored[-1]
    assert np.array_equal(slide.read_associated(name), expected)
    assert slide.objective_power == 20
    slide.close()


def test_a_slide_of_impossible_size_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    """Without a joint between rows OpenSlide 4.0 makes the height an overflow, and a read never ends."""
    path = made.ventana(tmp_path, made.pyramid())
    stored = path.read_bytes()
    joint = re.search(rb'<TileJointInfo [^>]*"UP"[^>]*>', stored)
    assert joint is not None
    path.write_bytes(stored.replace(joint.group(), b" " * len(joint.group())))
    with pytest.raises(SlideError) as refused:
        open_slide(path)
    assert str(refused.value) == "made.bif cannot be opened: OpenSlide finds an impossible size."
    assert refused.value.advice
