from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pytest
import tifffile
from numpy.typing import NDArray

from tests.slides import mirax_damage as damage
from tests.slides.at_once import close_beside_readers, read_good_beside_bad
from viewer.geometry import Mpp, Point
from viewer.slides import openslide_pixels
from viewer.slides.openslide_file import OpenSlideFile, open_openslide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import Slide, SlideClosedError, SlideError


@pytest.fixture
def slide(small_mirax: Path) -> Iterator[OpenSlideFile]:
    opened = open_openslide(small_mirax)
    yield opened
    opened.close()


def _reference(path: Path, level: int, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.uint8]:
    """openslide-python's RGBA, from a handle of its own."""
    with openslide.OpenSlide(path) as handle:
        return np.asarray(handle.read_region(location, level, size))


def test_it_is_a_slide(slide: OpenSlideFile) -> None:
    assert isinstance(slide, Slide)
    assert slide.format == "3DHISTECH MIRAX"
    assert str(slide.reader) == f"OpenSlide {openslide.__library_version__}"


def test_levels_follow_the_settings(slide: OpenSlideFile, small_mirax: Path) -> None:
    assert len(slide.levels) == damage.level_count(small_mirax)
    exponent = 0
    for level in slide.levels:
        section = damage.value(small_mirax, f"HIER_0_VAL_{level.index}_SECTION")
        exponent += int(damage.value(small_mirax, "IMAGE_CONCAT_FACTOR", section)) if level.index else 0
        assert level.downsample == 2**exponent
        assert level.mpp == Mpp(
            *(float(damage.value(small_mirax, f"MICROMETER_PER_PIXEL_{axis}", section)) for axis in "XY")
        )
        assert level.compression == "JPEG"
        assert level.subsampling in ("4:4:4", "4:2:2", "4:2:0")


def test_reads_equal_openslide_python_over_the_background(slide: OpenSlideFile, small_mirax: Path) -> None:
    bounds = slide.bounds
    corner = int(bounds.x), int(bounds.y)
    mixed = 0
    for level in slide.levels:
        for location in (corner, (corner[0] - 37, corner[1] - 51), (-60, -70)):
            region = slide.read(level.index, location, (200, 150))
            rgba = _reference(small_mirax, level.index, location, (200, 150)).astype(int)
            alpha = rgba[..., 3:]
            expected = (rgba[..., :3] * alpha + np.array(slide.background) * (255 - alpha) + 127) // 255
            assert np.array_equal(region.rgb, expected)
            scanned = np.ones(region.rgb.shape[:2], bool) if region.scanned is None else region.scanned
            assert np.array_equal(scanned, alpha[..., 0] > 0)
            mixed += int(((alpha > 0) & (alpha < 255)).sum())
    assert mixed > 0, "no border pixel was met, so the blend was not tested"


def test_without_raw_buffers_the_pixels_are_the_same(slide: OpenSlideFile, monkeypatch: pytest.MonkeyPatch) -> None:
    where = int(slide.bounds.x) - 20, int(slide.bounds.y) - 20
    raw = slide.read(1, where, (64, 64)), slide.read_associated("label")
    monkeypatch.setattr(openslide_pixels, "_RAW_ACCESS", False)
    through_pillow = slide.read(1, where, (64, 64)), slide.read_associated("label")
    assert np.array_equal(raw[0].rgb, through_pillow[0].rgb)
    assert np.array_equal(raw[1], through_pillow[1])


def test_outside_the_slide_is_background(slide: OpenSlideFile) -> None:
    width, height = slide.levels[0].size
    for location in ((-500, -500), (width + 10, height + 10)):
        region = slide.read(0, location, (100, 80))
        assert region.rgb.shape == (80, 100, 3)
        assert region.scanned is not None
        assert not region.scanned.any()
        assert (region.rgb == slide.background).all()


def test_mirax_is_read_at_the_fraction_of_a_pixel(slide: OpenSlideFile) -> None:
    assert slide.snap(2, (1235, 907)) == Point(1235, 907)


def test_a_read_that_begins_outside_begins_where_snap_tells(slide: OpenSlideFile) -> None:
    """OpenSlide gives up the fraction there: the same pixels as from the next whole pixel before 0."""
    assert slide.snap(2, (-37, -290)) == Point(-36, -288)
    assert slide.snap(2, (-37, 907)) == Point(-36, 907)
    size = tuple(slide.levels[2].size)
    outside, whole = slide.read(2, (-37, -290), size), slide.read(2, (-36, -288), size)
    assert outside.scanned is not None
    assert outside.scanned.any()
    assert np.array_equal(outside.rgb, whole.rgb)


def test_associated_images(slide: OpenSlideFile, small_mirax: Path) -> None:
    with openslide.OpenSlide(small_mirax) as handle:
        expected = {name: np.asarray(image.convert("RGB")) for name, image in handle.associated_images.items()}
    assert set(slide.associated_images) == set(expected)
    for name, pixels in expected.items():
        assert (slide.associated_images[name].height, slide.associated_images[name].width) == pixels.shape[:2]
        assert np.array_equal(slide.read_associated(name), pixels)
    with pytest.raises(SlideError, match="has no picture called tissue"):
        slide.read_associated("tissue")


def _claim_65500(picture: bytearray) -> None:
    size = picture.index(b"\xff\xc0") + 5
    picture[size : size + 4] = struct.pack(">HH", 65500, 65500)


def _lose_half(picture: bytearray) -> None:
    half = len(picture) // 2
    picture[half:] = bytes(len(picture) - half)


@pytest.mark.parametrize(
    ("edit", "cause"),
    [(_claim_65500, "it claims 65500 x 65500 pixels."), (_lose_half, "its data end in the middle of a picture.")],
)
def test_a_damaged_label_costs_the_label_alone(
    small_mirax: Path, tmp_path: Path, edit: Callable[[bytearray], None], cause: str
) -> None:
    """A label of 65500 x 65500 would take 17 gigabytes."""
    path = damage.copy_slide(small_mirax, tmp_path)
    damage.edit_label(path, edit)
    slide = open_openslide(path)
    with pytest.raises(SlideError) as refused:
        slide.read_associated("label")
    assert str(refused.value) == f"The label of slide.mrxs cannot be shown: {cause}"
    assert np.ptp(slide.read_associated("macro"))
    assert slide.read(0, (0, 0), (50, 50)).rgb.shape == (50, 50, 3)
    slide.close()


def test_senseless_requests_are_slide_errors(slide: OpenSlideFile) -> None:
    for level, size in ((99, (10, 10)), (-1, (10, 10)), (0, (0, 10)), (0, (10, -1))):
        with pytest.raises(SlideError):
            slide.read(level, (0, 0), size)
    with pytest.raises(SlideError):
        slide.at("focal plane", 0)


def test_closing_while_others_read(small_mirax: Path) -> None:
    slide = open_openslide(small_mirax)
    corner = int(slide.bounds.x), int(slide.bounds.y)
    assert close_beside_readers(slide, lambda _turn: slide.read(1, corner, (512, 512))) == [SlideClosedError] * 3
    with pytest.raises(SlideClosedError):
        slide.read_associated("label")


def test_bad_regions_fail_alone(small_mirax: Path, tmp_path: Path) -> None:
    """Two threads on good regions and one on bad ones: no good read fails, no good pixel changes."""
    path = damage.copy_slide(small_mirax, tmp_path)
    images = damage.level_items(path, 0)
    for number in range(0, len(images), 2):
        damage.spoil_image(path, 0, number)
    damaged, healthy = open_openslide(path), open_openslide(small_mirax)
    bounds = healthy.bounds
    x, y = int(bounds.x), int(bounds.y)
    good = [(1 + n % 3, (x + 64 * n, y + 32 * n), (96, 64)) for n in range(40)]
    expected = [(request, healthy.read(*request).rgb) for request in good]
    step = int(bounds.width) // 10, int(bounds.height) // 10
    bad = [(0, (x + step[0] * (n % 8), y + step[1] * (n // 8)), (170 + n % 3, 140)) for n in range(64)]
    failures, errors = read_good_beside_bad(damaged, expected, bad, 200)
    damaged.close()
    healthy.close()
    assert failures == []
    assert len(errors) > 50
    assert damaged.handles_opened > 40, "too few handles died to show anything"
    assert str(errors[0]).startswith("A stored JPEG picture is damaged: slide.mrxs cannot be read at (")
    assert str(errors[0]).endswith(") on level 0.")


def test_a_bad_region_is_remembered(small_mirax: Path, tmp_path: Path) -> None:
    path = damage.copy_slide(small_mirax, tmp_path)
    for number in range(len(damage.level_items(path, 0))):
        damage.spoil_image(path, 0, number)
    slide = open_openslide(path)
    x, y = (int(value) for value in slide.bounds.centre)
    with pytest.raises(SlideError) as first:
        slide.read(0, (x, y), (100, 100))
    handles = slide.handles_opened
    for location, size in (((x, y), (100, 100)), ((x - 50, y - 50), (300, 300))):
        with pytest.raises(SlideError):
            slide.read(0, location, size)
    assert slide.handles_opened == handles
    assert first.value.details
    assert slide.read(0, (-500, -500), (20, 20)).scanned is not None
    slide.close()


def test_a_slide_that_was_moved_away_says_so(small_mirax: Path, tmp_path: Path) -> None:
    path = damage.copy_slide(small_mirax, tmp_path)
    for number in range(len(damage.level_items(path, 0))):
        damage.spoil_image(path, 0, number)
    slide = open_openslide(path)
    x, y = (int(value) for value in slide.bounds.centre)
    damage.folder_of(path).rename(tmp_path / "elsewhere")
    with pytest.raises(SlideError, match="moved, deleted or changed"):
        slide.read(0, (x, y), (10, 10))
    slide.close()


def test_focus_levels_and_channels_are_announced(small_mirax: Path, tmp_path: Path) -> None:
    path = damage.copy_slide(small_mirax, tmp_path)
    text = damage.settings(path)
    count = int(damage.value(path, "HIER_COUNT"))
    extra = (
        f"HIER_{count}_NAME = Microscope focus level\nHIER_{count}_COUNT = 7\n"
        f"HIER_{count + 1}_NAME = Slide zoom mask level\nHIER_{count + 1}_COUNT = 1\n"
    )
    text = text.replace(f"HIER_COUNT = {count}\n", f"HIER_COUNT = {count + 2}\n{extra}", 1)
    (damage.folder_of(path) / damage.SLIDEDAT).write_bytes(text.encode())
    slide = open_openslide(path)
    assert "The slide holds 7 focus levels, of which one is shown." in slide.notices
    assert "The slide holds mask levels, which are not shown." in slide.notices
    slide.close()


def _layered(path: Path, **changes: Any) -> OpenSlideFile:
    write_sample(path, SampleSpec.plain(levels=2, **changes))
    return open_openslide(path)


@pytest.mark.parametrize(
    ("channels", "sentence"),
    [
        (("DAPI",), None),
        (("DAPI", "FITC"), "Its 2 fluorescence channels (DAPI, FITC) are shown as red, green and blue of one picture."),
        (tuple("ABCDE"), "Of 5 fluorescence channels 2 are not shown: D, E."),
    ],
)
def test_channels_of_a_written_slide(tmp_path: Path, channels: tuple[str, ...], sentence: str | None) -> None:
    slide = _layered(tmp_path / "channels.mrxs", channels=channels)
    assert slide.notices == (() if sentence is None else (sentence,))
    reference = openslide.OpenSlide(tmp_path / "channels.mrxs")
    assert reference.properties["mirax.HIERARCHICAL.HIER_1_COUNT"] == str(len(channels))
    whole = np.asarray(reference.read_region((0, 0), 0, reference.dimensions).convert("RGB"))
    assert np.array_equal(slide.read(0, (0, 0), reference.dimensions).rgb, whole)
    reference.close()
    slide.close()


def test_every_layer_with_several_positions_is_announced(tmp_path: Path) -> None:
    layers = (("Microscope focus level", 9), ("Slide time level", 5), ("Scan options", 3), ("Stain set", 1))
    slide = _layered(tmp_path / "layers.mrxs", dimensions=layers)
    assert slide.notices == (
        "The slide holds 9 focus levels, of which one is shown.",
        "The slide holds 5 positions of its layer “Slide time level”, of which one is shown.",
        "The slide holds 3 positions of its layer “Scan options”, of which one is shown.",
    )
    slide.close()


def test_more_positions_announced_than_there_are(tmp_path: Path) -> None:
    path = tmp_path / "many.mrxs"
    write_sample(path, SampleSpec.plain(levels=2, channels=("DAPI", "FITC")))
    damage.set_value(path, "HIER_1_COUNT", 2**31 - 1)
    damage.set_value(path, "HIER_COUNT", 2**31 - 1)
    slide = open_openslide(path)
    assert "2147483647 fluorescence channels (DAPI, FITC)" in slide.notices[0]
    slide.close()


def test_levels_that_are_not_there_have_no_place(small_mirax: Path, tmp_path: Path) -> None:
    _tiled_pyramid(tmp_path / "tiled.tif", np.zeros((100, 100, 3), np.uint8))
    for path in (small_mirax, tmp_path / "tiled.tif"):
        slide = open_openslide(path)
        for level in (99, len(slide.levels), -1):
            with pytest.raises(SlideError, match=rf"^{re.escape(path.name)} has no level {level}\.$"):
                slide.snap(level, (0, 0))
        slide.close()


def _tiled_pyramid(path: Path, base: NDArray[np.uint8], **options: Any) -> list[NDArray[np.uint8]]:
    """A tiled TIFF of halved levels (sizes rounded down); returns the levels."""
    levels = [base]
    while min(levels[-1].shape[:2]) > 40:
        height, width = (side // 2 * 2 for side in levels[-1].shape[:2])
        blocks = levels[-1][:height, :width].reshape(height // 2, 2, width // 2, 2, 3)
        levels.append(blocks.mean(axis=(1, 3)).astype(np.uint8))
    options = {"tile": (64, 64), "photometric": "rgb", **options}
    with tifffile.TiffWriter(path) as writer:
        for number, level in enumerate(levels):
            writer.write(level, subfiletype=int(number > 0), **options)
    return levels


def test_levels_of_rounded_sizes_give_their_stored_pixels(tmp_path: Path) -> None:
    base = np.random.default_rng(5).integers(0, 256, (1013, 1499, 3), np.uint8)
    path = tmp_path / "odd.tif"
    stored = _tiled_pyramid(path, base)
    slide = open_openslide(path)
    assert [level.downsample for level in slide.levels] == [2.0**i for i in range(len(stored))]
    exact = 0
    for level, pixels in zip(slide.levels, stored, strict=True):
        for x, y in ((0, 0), (7, 5), (30, 18), (333, 200)):
            if x + 40 > level.size.width or y + 20 > level.size.height:
                continue
            location = round(x * level.downsample), round(y * level.downsample)
            got = slide.read(level.index, location, (40, 20)).rgb
            if slide.snap(level.index, location) == Point(*location):
                exact += 1
                assert np.array_equal(got, pixels[y : y + 20, x : x + 40]), (level.index, x, y)
    assert exact >= 12
    slide.close()


@pytest.mark.parametrize(("factors", "name"), [((1, 1), "4:4:4"), ((2, 1), "4:2:2"), ((2, 2), "4:2:0")])
def test_tiff_facts(tmp_path: Path, factors: tuple[int, int], name: str) -> None:
    base = np.random.default_rng(5).integers(0, 256, (200, 300, 3), np.uint8)
    path = tmp_path / "facts.tif"
    how = {"photometric": "ycbcr", "compression": "jpeg", "subsampling": factors}
    _tiled_pyramid(path, base, resolution=(40_000, 20_000), resolutionunit="CENTIMETER", **how)
    slide = open_openslide(path)
    assert slide.format == "Tiled TIFF"
    assert slide.mpp == Mpp(0.25, 0.5)
    assert slide.levels[1].mpp == Mpp(0.5, 1.0)
    assert {(level.compression, level.subsampling) for level in slide.levels} == {("JPEG", name)}
    assert {(level.tile_size.width, level.tile_size.height) for level in slide.levels if level.tile_size} == {(64, 64)}
    assert slide.background == (255, 255, 255)
    assert (slide.bounds.width, slide.bounds.height) == (300, 200)
    slide.close()


def test_screen_resolution_is_no_pixel_size(tmp_path: Path) -> None:
    path = tmp_path / "screen.tif"
    _tiled_pyramid(path, np.zeros((100, 100, 3), np.uint8), resolution=(72, 72), resolutionunit="INCH")
    slide = open_openslide(path)
    assert slide.mpp is None
    assert slide.levels[0].mpp is None
    slide.close()


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [("text.svs", b"just words\n", "does not know this kind of file"), ("empty.ndpi", b"", "does not know this kind")],
)
def test_refusals_name_file_and_cause(tmp_path: Path, name: str, content: bytes, cause: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SlideError, match=cause) as refused:
        open_openslide(path)
    assert str(refused.value).startswith(f"{name} cannot be opened: ")


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(SlideError, match=r"^no\.svs cannot be opened: it does not exist"):
        open_openslide(tmp_path / "no.svs")
    with pytest.raises(SlideError, match="it is a folder"):
        open_openslide(tmp_path)
