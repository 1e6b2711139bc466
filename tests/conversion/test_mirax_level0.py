from __future__ import annotations

import io
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pytest
from PIL import Image

from tests.conversion.mirax_pixels import Waves, shown, write_waves
from tests.slides import mirax_damage as damage
from viewer.conversion import mirax_images
from viewer.conversion.mirax_images import NotDirectError
from viewer.conversion.mirax_level0 import MiraxLevel0, TileCut
from viewer.conversion.mirax_probe import compare_with_openslide
from viewer.geometry import Size
from viewer.slides.openslide_pixels import read_pixels

BACKGROUND = (250, 240, 230)
UNPLACED = {"positions": "none", "jitter": 0, "skew": (0, 0), "origin": (0, 0)}
SLIDES: dict[str, dict[str, Any]] = {
    "jitter": {},
    "notches": {"overlap": (40.4, 31.7), "skew": (9, -7), "subsampling": "4:2:0", "quality": 90},
    "far off": {"positions": "stitching", "jitter": 30, "divisions": 1, "image_size": Size(233, 151)},
    "nominal": {"overlap": (40.3, 31.6), **UNPLACED},
    "edge to edge": {"overlap": (0, 0), "divisions": 8, "image_size": Size(33, 27), "subsampling": "4:2:2", **UNPLACED},
    "beyond the canvas": {"origin": (300, 200), "divisions": 2, "margins": (0, 0, 0, 0)},
    "before the canvas": {"origin": (-100, -60), "divisions": 2, "margins": (0, 0, 0, 0)},
}


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_waves(tmp_path_factory.mktemp("level0") / "slide.mrxs")


@pytest.mark.parametrize("name", SLIDES)
def test_any_rectangle_is_what_openslide_shows_bit_for_bit(name: str, tmp_path: Path) -> None:
    path = write_waves(tmp_path / "slide.mrxs", **SLIDES[name])
    level0 = MiraxLevel0(path, BACKGROUND)
    random = np.random.default_rng(5)
    with openslide.OpenSlide(path) as original:
        width, height = original.dimensions
        seen = 0
        for _ in range(25):
            location = int(random.integers(0, width)), int(random.integers(0, height))
            size = int(random.integers(1, 500)), int(random.integers(1, 500))
            expected = shown(original, 0, location, size)
            np.testing.assert_array_equal(level0.read(*location, *size).rgb, expected)
            seen += int((expected != BACKGROUND).any(axis=-1).sum())
    assert seen > 100_000, "there should be something to see"


def test_rectangles_that_begin_outside_are_left_to_openslide(slide: Path) -> None:
    level0 = MiraxLevel0(slide, BACKGROUND)
    with pytest.raises(ValueError, match="outside"):
        level0.read(-1, 0, 10, 10)


def test_where_nothing_was_scanned_there_is_background(slide: Path) -> None:
    painted = MiraxLevel0(slide, BACKGROUND).read(0, 0, 20, 20)
    assert not painted.scanned
    assert (painted.rgb == BACKGROUND).all()


def test_threads_read_the_same_pixels_and_each_image_is_decoded_once(
    slide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tile, across, down = 128, 14, 9
    decoded: list[int] = []
    lock = threading.Lock()
    decode = mirax_images.MiraxImages._decode

    def counted(images: mirax_images.MiraxImages, number: int) -> Any:
        with lock:
            decoded.append(number)
        return decode(images, number)

    monkeypatch.setattr(mirax_images.MiraxImages, "_decode", counted)
    level0 = MiraxLevel0(slide, BACKGROUND, TileCut(0, 0, tile, across, down))
    places = [(column * tile, row * tile) for row in range(down) for column in range(across)]
    with ThreadPoolExecutor(4) as pool:
        tiles = list(pool.map(lambda place: level0.read(*place, tile, tile).rgb, places))
    with openslide.OpenSlide(slide) as original:
        for place, rgb in zip(places, tiles, strict=True):
            np.testing.assert_array_equal(rgb, shown(original, 0, place, (tile, tile)))
    assert len(decoded) == len(set(decoded)) == len(level0.images)
    assert len(level0.images._decoded._kept) == 0, "no image should be kept when all tiles have been read"


def test_systems_without_pread_read_the_same(slide: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = MiraxLevel0(slide, BACKGROUND).read(900, 150, 600, 400).rgb
    monkeypatch.delattr(os, "pread", raising=False)
    level0 = MiraxLevel0(slide, BACKGROUND)
    with ThreadPoolExecutor(4) as pool:
        parts = list(pool.map(lambda x: level0.read(x, 150, 100, 400).rgb, range(900, 1500, 100)))
    np.testing.assert_array_equal(np.hstack(parts), expected)


def test_decoded_images_are_bounded(slide: Path) -> None:
    level0 = MiraxLevel0(slide, BACKGROUND, TileCut(0, 0, 16, 200, 200))
    level0.images._decoded._most = 5
    with openslide.OpenSlide(slide) as original:
        for x in range(300, 900, 100):
            np.testing.assert_array_equal(level0.read(x, 300, 90, 90).rgb, shown(original, 0, (x, 300), (90, 90)))
            assert len(level0.images._decoded._kept) <= 5


@pytest.mark.parametrize("image_format", ["PNG", "BMP24"])
def test_other_forms_are_left_to_openslide(image_format: str, tmp_path: Path) -> None:
    path = write_waves(tmp_path / "slide.mrxs", photos=(1, 1), missing=frozenset(), image_format=image_format)
    with pytest.raises(NotDirectError, match=f"stores level 0 as {image_format}, not JPEG"):
        MiraxLevel0(path, BACKGROUND)


def test_a_slide_without_its_finest_level_is_left_to_openslide(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)
    damage.set_value(copy, "IMAGE_CONCAT_FACTOR", 1)
    with pytest.raises(NotDirectError, match="exported without its finest level"):
        MiraxLevel0(copy, BACKGROUND)


def test_a_slide_without_places_is_left_to_openslide(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)
    across, down = (int(damage.value(copy, f"IMAGENUMBER_{axis}")) // 4 for axis in "XY")
    for photo in range(across * down):
        damage.move_photo(copy, photo, 0, 0)
    with pytest.raises(NotDirectError, match="no photo with a place"):
        MiraxLevel0(copy, BACKGROUND)


def read_of(path: Path) -> Any:
    original = openslide.OpenSlide(path)
    return lambda location, size: read_pixels(original, 0, location, size, BACKGROUND)


def test_a_slide_is_read_so_only_after_regions_have_proved_equal(slide: Path, tmp_path: Path) -> None:
    level0 = MiraxLevel0(slide, BACKGROUND)
    compare_with_openslide(level0, read_of(slide))
    shifted = write_waves(tmp_path / "shifted.mrxs", painter=Shifted())
    with pytest.raises(NotDirectError, match="is shown differently by OpenSlide near"):
        compare_with_openslide(level0, read_of(shifted))


class Shifted(Waves):
    def __call__(self, x: int, y: int, width: int, height: int) -> Any:
        return super().__call__(x + 1, y, width, height)


def test_where_nothing_can_be_compared_openslide_reads(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)
    for number in range(len(damage.level_items(copy, 0))):
        damage.spoil_image(copy, 0, number)
    with pytest.raises(NotDirectError, match="no region"):
        compare_with_openslide(MiraxLevel0(copy, BACKGROUND), read_of(copy))


@pytest.mark.parametrize(
    ("mode", "options"),
    [("L", {}), ("RGB", {"progressive": True}), ("RGB", {"keep_rgb": True}), ("RGB", {"subsampling": "4:1:1"})],
    ids=["grey", "progressive", "stored as RGB", "4:1:1"],
)
def test_other_kinds_of_jpeg_are_what_openslide_shows(
    mode: str, options: dict[str, Any], slide: Path, tmp_path: Path
) -> None:
    copy = damage.copy_slide(slide, tmp_path)

    def again(data: bytes) -> bytes:
        out = io.BytesIO()
        Image.open(io.BytesIO(data)).convert(mode).save(out, "JPEG", **options)
        return out.getvalue()

    for number in range(40):
        damage.replace_image(copy, 0, number, again)
    place, size = (900, 150), (800, 300)
    painted = MiraxLevel0(copy, BACKGROUND).read(*place, *size)
    assert not painted.damages
    with openslide.OpenSlide(copy) as original:
        np.testing.assert_array_equal(painted.rgb, shown(original, 0, place, size))


def test_stray_bytes_before_the_end_are_got_over_as_by_openslide(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)

    def stray(data: bytes) -> bytes:
        return data[:-2] + b"\x01\x02\x03" + data[-2:]

    for number in range(40):
        damage.replace_image(copy, 0, number, stray)
    painted = MiraxLevel0(copy, BACKGROUND).read(900, 150, 800, 300)
    assert not painted.damages
    with openslide.OpenSlide(copy) as original:
        np.testing.assert_array_equal(painted.rgb, shown(original, 0, (900, 150), (800, 300)))


def test_damage_that_openslide_refuses_is_never_shown(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)
    number = damage.image_at(copy, 4, (1, 1), 1, 1)  # nothing lies over it
    _, _, offset, length, file = damage.level_items(copy, 0)[number]
    healthy = damage.data_file(copy, file).read_bytes()[offset : offset + length]
    left, top = MiraxLevel0(copy, BACKGROUND).corners()[0] + (80, 64)
    place, size = (int(left) + 20, int(top) + 20), (40, 30)
    random = np.random.default_rng(7)
    outcomes = set()
    for _ in range(60):
        changed = bytearray(healthy)
        for at in random.integers(20, len(changed), 3).tolist():
            changed[at] ^= 1 << int(random.integers(0, 8))
        damage.replace_image(copy, 0, number, lambda _, changed=changed: bytes(changed))  # type: ignore[misc]
        painted = MiraxLevel0(copy, BACKGROUND).read(*place, *size)
        try:
            with openslide.OpenSlide(copy) as original:
                expected = shown(original, 0, place, size)
        except openslide.OpenSlideError:
            assert painted.damages
            outcomes.add("refused")
            continue
        if not painted.damages:
            np.testing.assert_array_equal(painted.rgb, expected)
            outcomes.add("shown")
    assert outcomes == {"refused", "shown"}
