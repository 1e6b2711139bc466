from __future__ import annotations

import io
import json
import re
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import openslide
import pytest
from PIL import Image

from tests.conversion.mirax_pixels import shown, write_waves
from tests.slides import mirax_damage as damage
from viewer.conversion.mirax_level0 import MiraxLevel0
from viewer.conversion.plan import plan_conversion
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.salvage import Salvage, Salvaged, SalvagedPixels
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.slides.slide import SlideError

BACKGROUND = (250, 240, 230)
DIVISIONS, EOI = 4, b"\xff\xd9"
FIRST_PHOTO, INNER_PHOTO = (1, 1), (2, 2)
"""Column and row in the camera's grid, margins included; the inner one covers others to its left and above."""


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_waves(tmp_path_factory.mktemp("healthy") / "slide.mrxs", data_file_bytes=60_000)


@pytest.fixture
def slide(healthy: Path, tmp_path: Path) -> Path:
    return damage.copy_slide(healthy, tmp_path)


def smaller(_: bytes) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (80, 60)).save(out, "JPEG")
    return out.getvalue()


def point_elsewhere(slide: Path, number: int) -> None:
    at, image, _, length, file = damage.level_items(slide, 0)[number]
    index = damage.folder_of(slide) / "Index.dat"
    raw = bytearray(index.read_bytes())
    struct.pack_into("<4i", raw, at, image, 2**30, length, file)
    index.write_bytes(raw)


DAMAGES: dict[str, tuple[Callable[[Path, int], None], str]] = {
    "zeroed": (lambda slide, number: damage.spoil_image(slide, 0, number), "a stored JPEG picture is damaged"),
    "truncated": (
        lambda slide, number: damage.replace_image(slide, 0, number, lambda data: data[: len(data) // 2]),
        "a stored JPEG picture is damaged",
    ),
    "marker within": (
        lambda slide, number: damage.replace_image(
            slide, 0, number, lambda data: data[:900] + b"\xff\xd9" + data[902:]
        ),
        "a stored JPEG picture is damaged",
    ),
    "wrong size": (
        lambda slide, number: damage.replace_image(slide, 0, number, smaller),
        "a stored picture has another size than its index says",
    ),
    "index elsewhere": (point_elsewhere, "its data end in the middle of a picture"),
}


def pixels_of(slide: Path, salvage: Salvage, *, direct: bool) -> SalvagedPixels:
    pixels = SalvagedPixels(slide, BACKGROUND, salvage)
    if direct:
        pixels.use(MiraxLevel0(slide, BACKGROUND))
    return pixels


def place_of(slide: Path, number: int) -> tuple[int, int]:
    """Where image ``number`` of level 0 lies, from the files alone."""
    _, image, *_ = damage.level_items(slide, 0)[number]
    across = int(damage.value(slide, "IMAGENUMBER_X"))
    row, column = divmod(image, across)
    _, offset, _, file = damage.position_item(slide)
    photo = row // DIVISIONS * (across // DIVISIONS) + column // DIVISIONS
    x, y = struct.unpack_from("<ii", damage.data_file(slide, file).read_bytes(), offset + 9 * photo + 1)
    return x + column % DIVISIONS * 80, y + row % DIVISIONS * 64


@pytest.mark.parametrize("direct", [True, False], ids=["direct", "openslide"])
@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_image_is_filled_from_level_1_and_noted(kind: str, direct: bool, healthy: Path, slide: Path) -> None:
    number = damage.image_at(slide, DIVISIONS, FIRST_PHOTO, 1, 1)  # nothing lies over or beneath it
    spoil, cause = DAMAGES[kind]
    spoil(slide, number)
    left, top = place_of(slide, number)
    salvage = Salvage(slide.name)
    pixels = pixels_of(slide, salvage, direct=direct)
    corner, side = (left - 160, top - 120), 400
    found = pixels.read(0, corner, (side, side))
    pixels.close()
    assert found is not None
    with openslide.OpenSlide(healthy) as original:
        expected = shown(original, 0, corner, (side, side)).astype(int)
        level_1 = shown(original, 1, (left, top), (40, 32)).repeat(2, axis=0).repeat(2, axis=1).astype(int)
    differs = (found != expected).any(axis=-1)
    # OpenSlide does not say which image it could not read: small regions around it are lost with it.
    slack = 0 if direct else 128
    outside = np.ones_like(differs)
    outside[max(0, 120 - slack) : 184 + slack, max(0, 160 - slack) : 240 + slack] = False
    assert not (differs & outside).any()
    inside = found[120:184, 160:240].astype(int)
    assert np.abs(inside - level_1).mean() < 0.25 * np.abs(np.array(BACKGROUND) - expected[120:184, 160:240]).mean()
    assert salvage.regions
    for one in salvage.regions:
        assert (one.level, one.filled_from) == (0, "level 1")
        assert json.loads(json.dumps(one.to_dict())) == one.to_dict()
        assert Salvaged.from_dict(one.to_dict()) == one
    if direct:
        assert salvage.regions == (Salvaged(0, left, top, 80, 64, cause, "level 1"),)


@pytest.mark.parametrize("direct", [True, False], ids=["direct", "openslide"])
def test_a_missing_data_file_costs_its_images_alone(direct: bool, healthy: Path, slide: Path) -> None:
    lost = damage.level_items(slide, 0)[-1][4]
    damage.data_file(slide, lost).unlink()
    numbers = [number for number, item in enumerate(damage.level_items(slide, 0)) if item[4] == lost]
    assert 3 < len(numbers) < len(damage.level_items(slide, 0)) / 2
    salvage = Salvage(slide.name)
    pixels = pixels_of(slide, salvage, direct=direct)
    with openslide.OpenSlide(healthy) as original:
        width, height = original.dimensions
        expected = shown(original, 0, (0, 0), (width, height)).astype(int)
    found = np.empty_like(expected)
    found[:] = BACKGROUND
    for y in range(0, height, 256):
        for x in range(0, width, 256):
            tile = pixels.read(0, (x, y), (min(256, width - x), min(256, height - y)))
            if tile is not None:
                found[y : y + 256, x : x + 256] = tile
    pixels.close()
    # Level 1 shows waves of 7 pixels a radian well enough; background in their place would be far off.
    assert np.abs(found - expected).mean() < 12
    name = damage.value(slide, f"FILE_{lost}")
    assert {one.cause for one in salvage.regions} == {f"its data file {name} is missing"}
    if direct:
        assert {(one.x, one.y) for one in salvage.regions} == {place_of(slide, number) for number in numbers}


def test_what_the_photo_beneath_shows_is_kept(tmp_path: Path) -> None:
    exact = {"registration_error": 0.0, "gain_error": 0.0, "vignette": 0.0, "noise": 0.0, "quality": 95}
    healthy = write_waves(tmp_path / "healthy.mrxs", **exact)
    slide = damage.copy_slide(healthy, tmp_path)
    number = damage.image_at(slide, DIVISIONS, INNER_PHOTO, 0, 2)  # what lies to the left of it reaches half under it
    salvage = Salvage(slide.name)
    damage.spoil_image(slide, 0, number)
    left, top = place_of(slide, number)
    pixels = pixels_of(slide, salvage, direct=True)
    found = pixels.read(0, (left, top), (80, 64))
    pixels.close()
    (one,) = salvage.regions
    assert one.filled_from == "level 1 and the photo beneath"
    with openslide.OpenSlide(healthy) as original:
        expected = shown(original, 0, (left, top), (80, 64)).astype(int)
    assert found is not None
    difference = np.abs(found.astype(int) - expected)
    assert 2 * difference[:, :30].mean() < difference[:, 50:].mean(), "the overlap should be sharp"


@pytest.mark.parametrize("direct", [True, False], ids=["direct", "openslide"])
def test_where_no_level_can_be_read_there_is_background(direct: bool, slide: Path) -> None:
    damage.spoil_image(slide, 0, damage.image_at(slide, DIVISIONS, FIRST_PHOTO, 1, 1))
    for level in (1, 2, 3):
        # All of the coarse levels but their first bytes, which are read at opening.
        for number in range(len(damage.level_items(slide, level))):
            damage.spoil_image(slide, level, number)
    left, top = place_of(slide, damage.image_at(slide, DIVISIONS, FIRST_PHOTO, 1, 1))
    salvage = Salvage(slide.name)
    pixels = pixels_of(slide, salvage, direct=direct)
    found = pixels.read(0, (left, top), (64, 64))
    assert found is not None
    assert (found[8:-8, 8:-8] == BACKGROUND).all()
    assert {one.filled_from for one in salvage.regions} == {"the background"}


def test_damage_of_a_coarse_level_is_filled_from_the_next(healthy: Path, slide: Path) -> None:
    damage.spoil_image(slide, 1, 3)
    salvage = Salvage(slide.name)
    pixels = pixels_of(slide, salvage, direct=True)
    with openslide.OpenSlide(healthy) as original:
        width, height = original.level_dimensions[1]
        expected = shown(original, 1, (0, 0), (width, height)).astype(int)
        coarser = shown(original, 2, (0, 0), (width // 2, height // 2))
    found = pixels.read(1, (0, 0), (width, height))
    pixels.close()
    assert found is not None
    assert {(one.level, one.filled_from) for one in salvage.regions} == {(1, "level 2")}
    differs = np.abs(found.astype(int) - expected).max(axis=-1) > 2
    for one in salvage.regions:
        part = np.s_[one.y // 2 : (one.y + one.height) // 2, one.x // 2 : (one.x + one.width) // 2]
        differs[part] = False
        enlarged = np.asarray(Image.fromarray(coarser).resize((width, height), Image.Resampling.BILINEAR))
        assert np.abs(found[part].astype(int) - enlarged[part]).mean() < 12
    assert not differs.any()


@pytest.mark.parametrize("direct", [True, False], ids=["direct", "openslide"])
def test_strict_refuses_with_one_sentence(direct: bool, slide: Path) -> None:
    damage.spoil_image(slide, 0, damage.image_at(slide, DIVISIONS, FIRST_PHOTO, 1, 1))
    salvage = Salvage(slide.name, strict=True)
    pixels = pixels_of(slide, salvage, direct=direct)
    left, top = place_of(slide, damage.image_at(slide, DIVISIONS, FIRST_PHOTO, 1, 1))
    with pytest.raises(SlideError) as caught:
        pixels.read(0, (left, top), (200, 200))
    assert str(caught.value) == (
        f"slide.mrxs cannot be converted as it is: at ({left}, {top}) on level 0 a stored JPEG picture is damaged."
    )
    assert salvage.regions == ()
    assert pixels.read(0, (left + 600, top + 300), (64, 64)) is not None


@pytest.mark.parametrize("direct", [True, False], ids=["direct", "openslide"])
def test_a_slide_that_has_lost_most_of_a_level_is_refused(direct: bool, slide: Path) -> None:
    for file in {item[4] for item in damage.level_items(slide, 0)}:
        damage.data_file(slide, file).write_bytes(b"")
    pixels = pixels_of(slide, Salvage(slide.name), direct=direct)
    with pytest.raises(SlideError, match=r"^slide\.mrxs cannot be converted: more than half of its level 0 is missing"):
        pixels.read(0, (0, 0), (64, 64))


def test_a_slide_of_which_most_images_are_damaged_is_refused(slide: Path) -> None:
    for number in range(len(damage.level_items(slide, 0))):
        damage.spoil_image(slide, 0, number)
    pixels = pixels_of(slide, Salvage(slide.name), direct=True)
    with pytest.raises(SlideError, match="more than half of its level 0"):
        pixels.read(0, (0, 0), (3000, 2000))


def without_its_file(slide: Path, level: int) -> None:
    kept = {item[4] for other in range(4) if other != level for item in damage.level_items(slide, other)}
    alone = {item[4] for item in damage.level_items(slide, level)} - kept
    assert alone
    for file in alone:
        damage.data_file(slide, file).unlink()


def zeroed(slide: Path, level: int) -> None:
    for number in range(len(damage.level_items(slide, level))):
        damage.spoil_image(slide, level, number)


@pytest.mark.parametrize(("spoil", "level"), [(without_its_file, 2), (zeroed, 1)])
def test_without_a_coarse_level_its_making_of_level_0_is_advised_and_works(
    spoil: Callable[[Path, int], None], level: int, slide: Path, tmp_path: Path
) -> None:
    spoil(slide, level)
    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=256)
    request = ConversionRequest(slide, tmp_path / "out", settings)
    for attempt in (lambda: convert_slide(request), lambda: plan_conversion(slide, settings)):
        with pytest.raises(SlideError, match=f"more than half of its level {level} is missing or damaged") as caught:
            attempt()
        assert "“Levels above 0: Made of level 0”, --pyramid rebuilt" in caught.value.advice
    rebuilt = replace(settings, pyramid=Pyramid.REBUILT)
    plan = plan_conversion(slide, rebuilt)
    assert [one.why for one in plan.levels[1:]] == [
        "Made of level 0 by halving it once.",
        "Made of level 0 by halving it 2 times.",
        "Made of level 0 by halving it 3 times.",
    ]
    assert all(one.bytes > 0 for one in plan.levels)
    report = convert_slide(replace(request, settings=rebuilt))
    assert report.salvaged == ()
    assert report.verification is not None and report.verification.passed


@pytest.mark.parametrize("why", ["level 0 is damaged, too", "strict"])
def test_where_level_0_may_not_serve_it_is_not_advised(why: str, slide: Path, tmp_path: Path) -> None:
    without_its_file(slide, 2)
    if why != "strict":
        for number in range(0, len(damage.level_items(slide, 0)), 2):
            damage.spoil_image(slide, 0, number)
    settings = ConversionSettings(tile_size=256, strict=why == "strict", levels=(0, 2))
    pixels = SalvagedPixels(slide, BACKGROUND, Salvage(slide.name, strict=settings.strict))
    with pytest.raises(SlideError, match="more than half of its level 2") as caught:
        pixels.read(2, (0, 0), (64, 64))
    pixels.close()
    assert caught.value.advice == "Copy the slide again from its source, the .mrxs file and its folder."


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_a_slide_of_which_nothing_can_be_read_does_not_become_a_blank_one(
    pyramid: Pyramid, slide: Path, tmp_path: Path
) -> None:
    damage.set_value(slide, "DIGITIZER_WIDTH", 800, everywhere=True)  # instead of 80: no picture fits any more
    settings = ConversionSettings(pyramid=pyramid, tile_size=256)
    with pytest.raises(SlideError, match=r"more than half of its level \d is missing or damaged"):
        convert_slide(ConversionRequest(slide, tmp_path / "out", settings, verify="none"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_a_salvaged_conversion_passes_its_verification(pyramid: Pyramid, slide: Path, tmp_path: Path) -> None:
    lost = damage.level_items(slide, 0)[-1][4]
    damage.data_file(slide, lost).unlink()
    damage.spoil_image(slide, 1, 3)
    settings = ConversionSettings(codec=Codec.JPEG_2000, pyramid=pyramid, tile_size=256)
    report = convert_slide(ConversionRequest(slide, tmp_path / "out", settings, verify="full"))
    assert report.verification is not None
    assert report.verification.passed, report.verification.failed
    count = len(report.salvaged)
    assert report.proof is not None and not report.proof.same
    assert report.proof.found.startswith(f"{count} places of the original could not be read and were filled.")
    assert report.proof.short.startswith(f"{count} places filled; ")
    assert re.search(r"looked at, but \d+ of \d+ were not compared", report.verification.sentence)
    page = (tmp_path / "out/report.html").read_text("utf-8")
    assert f"<strong>Passed, with places filled.</strong> {report.proof.found}" in page
    kept = json.loads((tmp_path / "out" / "report.json").read_text())["salvaged"]
    assert [Salvaged.from_dict(one) for one in kept] == list(report.salvaged)
    # Level 1 is not read where it is made of level 0.
    assert {one.level for one in report.salvaged} == ({0, 1} if pyramid is Pyramid.RENDERED else {0})
