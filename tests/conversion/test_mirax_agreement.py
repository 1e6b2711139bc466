from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import openslide
import pytest
from PIL import Image

from tests.conversion.mirax_pixels import shown, write_waves
from tests.slides import mirax_damage as damage
from viewer.conversion.mirax_agreement import LevelAgreement
from viewer.conversion.mirax_images import MiraxImages, NotDirectError
from viewer.conversion.mirax_level0 import MiraxLevel0
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.slides.mirax_photos import MiraxPhotos
from viewer.slides.slide import SlideError

BACKGROUND = (250, 240, 230)
CAUSE = "a stored picture shows something else than level 1 does"


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_waves(tmp_path_factory.mktemp("healthy") / "slide.mrxs")


@pytest.fixture
def slide(healthy: Path, tmp_path: Path) -> Path:
    return damage.copy_slide(healthy, tmp_path)


def exchange(slide: Path, level: int, one: int, other: int) -> None:
    """Have two images of a level point to each other's data, as no reader notices."""
    items = damage.level_items(slide, level)
    index = damage.folder_of(slide) / "Index.dat"
    raw = bytearray(index.read_bytes())
    for mine, theirs in ((one, other), (other, one)):
        struct.pack_into("<3i", raw, items[mine][0] + 4, *items[theirs][2:])
    index.write_bytes(raw)


def stored(slide: Path, level: int, number: int) -> bytearray:
    _, _, offset, length, file = damage.level_items(slide, level)[number]
    return bytearray(damage.data_file(slide, file).read_bytes()[offset : offset + length])


def store(slide: Path, level: int, number: int, picture: bytes) -> None:
    _, _, offset, _, file = damage.level_items(slide, level)[number]
    with damage.data_file(slide, file).open("r+b") as out:
        out.seek(offset)
        out.write(picture)


def damaged(slide: Path, notes: list[str] | None = None) -> dict[int, str]:
    """Every image of level 0 that is taken for damaged, by its number in the grid, and why."""
    level0 = MiraxLevel0(slide, BACKGROUND)
    level0.compare_with_level_1(lambda: notes.append("level 1") if notes is not None else None)
    across = int(damage.value(slide, "IMAGENUMBER_X"))
    found = {}
    for number in range(len(damage.level_items(slide, 0))):
        pixels = level0.images.pixels(number)
        if not isinstance(pixels, np.ndarray):
            row, column = level0.images.place(number)
            found[row * across + column] = pixels.cause
    level0.close()
    return found


def test_a_healthy_slide_agrees_with_itself(healthy: Path) -> None:
    assert damaged(healthy) == {}


def test_images_that_the_index_exchanges_are_found(slide: Path) -> None:
    exchange(slide, 0, 20, 99)
    items = damage.level_items(slide, 0)
    assert damaged(slide) == {items[20][1]: CAUSE, items[99][1]: CAUSE}


def test_where_level_1_is_the_wrong_one_level_0_is_kept(slide: Path) -> None:
    exchange(slide, 1, 3, 20)
    notes: list[str] = []
    assert damaged(slide, notes) == {}
    assert notes, "it should be said that level 1 is wrong"


def test_a_picture_with_changed_bits_is_found(slide: Path) -> None:
    picture = stored(slide, 0, 30)
    for at in range(700, len(picture) - 10, 97):
        picture[at] ^= 0x10
    store(slide, 0, 30, picture)
    with Image.open(io.BytesIO(picture)) as image:
        image.load()  # nothing in the stream says that it is damaged
    assert list(damaged(slide)) == [damage.level_items(slide, 0)[30][1]]


def test_a_slide_whose_level_1_is_made_otherwise_is_not_judged(slide: Path) -> None:
    for number, (*_, length, _file) in enumerate(damage.level_items(slide, 1)):
        out = io.BytesIO()
        Image.new("RGB", (80, 64), (30, 60, 90)).save(out, "JPEG", quality=20)
        store(slide, 1, number, out.getvalue().ljust(length, b"\0"))
    photos = MiraxPhotos(slide)
    with pytest.raises(NotDirectError, match="level 1 that is not level 0 halved"):
        LevelAgreement(photos, MiraxImages(photos, 0))
    assert damaged(slide) == {}


def test_a_conversion_fills_exchanged_images_and_says_so(healthy: Path, slide: Path, tmp_path: Path) -> None:
    # Of the second row of the first photo: nothing lies over them.
    exchange(slide, 0, 9, 40)
    settings = ConversionSettings(quality=95, subsampling="4:4:4", pyramid=Pyramid.REBUILT, tile_size=256)
    report = convert_slide(ConversionRequest(slide, tmp_path / "out", settings, verify="full"))
    assert report.verification is not None
    assert report.verification.passed, report.verification.failed
    assert {(one.level, one.cause) for one in report.salvaged} == {(0, CAUSE)}
    assert len(report.salvaged) == 2
    finest = max(report.files, key=lambda path: path.stat().st_size)
    with openslide.OpenSlide(healthy) as original, openslide.OpenSlide(finest) as conversion:
        size = conversion.dimensions
        expected = shown(original, 0, report.offset, size).astype(int)
        found = np.asarray(conversion.read_region((0, 0), 0, size).convert("RGB")).astype(int)
    with openslide.OpenSlide(slide) as wrong:
        unsalvaged = shown(wrong, 0, report.offset, size).astype(int)
    for one in report.salvaged:
        left, top = one.x - report.offset[0], one.y - report.offset[1]
        part = np.s_[max(0, top) : top + one.height, max(0, left) : left + one.width]
        assert 3 * np.abs(found[part] - expected[part]).mean() < np.abs(unsalvaged[part] - expected[part]).mean()


def test_strict_refuses_exchanged_images(slide: Path, tmp_path: Path) -> None:
    exchange(slide, 0, 9, 40)
    settings = ConversionSettings(strict=True, tile_size=256)
    with pytest.raises(
        SlideError, match=rf"^slide\.mrxs cannot be converted as it is: at \(.*\) on level 0 {CAUSE}\.$"
    ):
        convert_slide(ConversionRequest(slide, tmp_path / "out", settings, verify="none"))
    assert not (tmp_path / "out").exists()
