"""JPEG and PNG of levels, opened by Pillow, imagecodecs and libvips in other processes, and walked through by hand."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
import threading
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pytest
from PIL import Image, ImageCms

from tests.export.made import mirax, redactions, svs
from tests.other_process import answer_of, worked_out
from tests.slides.formats_made import Pixels
from tests.slides.profile_made import made_profile
from viewer import __version__
from viewer.export.masked import MaskedLevel, masked_levels
from viewer.export.pictures import write_picture
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Mpp, Rect, Size
from viewer.jobs.job import Cancelled, Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
FILL = (12, 200, 77)
DECODE = """
import io, sys
import imagecodecs, numpy, PIL.Image
data = open(sys.argv[1], "rb").read()
png = data[:4] == b"\\x89PNG"
one = numpy.asarray(PIL.Image.open(io.BytesIO(data)))
other = imagecodecs.png_decode(data) if png else imagecodecs.jpeg8_decode(data)
numpy.save(sys.argv[2], numpy.stack([one, other]))
"""
Chunks = list[tuple[bytes, bytes]]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("svs") / "a.svs", HIDDEN, 1)


@pytest.fixture(scope="module")
def slide(source: Path) -> Slide:
    return open_slide(source)


def level_of(slide: Slide, index: int = 0, **settings: Any) -> tuple[MaskedLevel, ExportSettings]:
    chosen = ExportSettings("ST-7", levels=(index,), fill=FILL, **settings)
    (level,) = masked_levels(slide, redactions(*HIDDEN), chosen)
    return level, chosen


def written(slide: Slide, folder: Path, index: int = 0, **settings: Any) -> Path:
    level, chosen = level_of(slide, index, **settings)
    path = folder / f"out{index}.picture"
    write_picture(level, chosen, path, Progress())
    return path


def decoded(path: Path) -> list[Pixels]:
    """By Pillow, imagecodecs and libvips, in other processes."""
    kept = path.with_suffix(".npy")
    worked_out(DECODE, path, kept)
    found = list(np.load(kept))
    if (vips := shutil.which("vips")) is not None:
        raw = path.with_suffix(".ppm")
        subprocess.run([vips, "copy", path, raw], check=True)
        found.append(np.asarray(Image.open(raw)))
    return found


def shown(source: Path, level: MaskedLevel) -> Pixels:
    """What OpenSlide shows of a level, with its mask filled."""
    with openslide.OpenSlide(source) as opened:
        pixels = np.array(opened.read_region((0, 0), level.level_index, tuple(level.size)))[..., :3]
    pixels[level.mask.pixels(0, 0, *level.size)] = level.fill
    return pixels


@pytest.mark.parametrize("index", [0, 2])
def test_a_png_has_the_pixels_of_the_level(slide: Slide, source: Path, tmp_path: Path, index: int) -> None:
    level, _ = level_of(slide, index)
    wanted = shown(source, level)
    for pixels in decoded(written(slide, tmp_path, index, format=Format.PNG)):
        assert (pixels == wanted).all()


@pytest.mark.parametrize(("subsampling", "named"), [("4:4:4", 0), ("4:2:2", 1), ("4:2:0", 2)])
def test_a_jpeg_is_coded_as_libjpeg_codes_the_level_at_once(
    slide: Slide, source: Path, tmp_path: Path, subsampling: str, named: int
) -> None:
    level, _ = level_of(slide)
    wanted = shown(source, level)
    path = written(slide, tmp_path, quality=85, subsampling=subsampling)
    whole = io.BytesIO()
    Image.fromarray(wanted).save(whole, "JPEG", quality=85, subsampling=named, restart_marker_rows=1)
    at_once = whole.getvalue()
    assert path.read_bytes().endswith(at_once[at_once.index(b"\xff\xda") :])
    expected = np.asarray(Image.open(whole)).astype(int)
    for pixels in decoded(path):
        assert abs(pixels - expected).max() <= 1  # libvips may have another libjpeg
        drawn = pixels[150:207, 410:541].astype(int)
        assert (drawn == drawn[0, 0]).all()
        assert abs(drawn[0, 0] - FILL).max() <= 2


def test_the_levels_of_a_mirax_slide_are_as_the_pane_shows_them(tmp_path: Path) -> None:
    from viewer.tiles.grid import TileGrid

    slide = open_slide(mirax(tmp_path / "slide" / "a.mrxs", HIDDEN, 1))
    level, settings = level_of(slide, 2, format=Format.PNG)
    write_picture(level, settings, tmp_path / "a.png", Progress())
    got = np.asarray(Image.open(tmp_path / "a.png"))
    grid, hidden = TileGrid.of(slide, slide.levels[2]), level.mask.pixels(0, 0, *level.size)
    for address in grid.covering(Rect(0, 0, *level.size)):
        tile = grid.pixels(address).intersected(Rect(0, 0, *level.size))
        whole = grid.whole(address)
        read = slide.read(2, grid.place(whole.x, whole.y), (int(whole.width), int(whole.height)))
        here = tile.slices_of(Rect(0, 0, 0, 0))
        assert (got[here][~hidden[here]] == read.rgb[tile.slices_of(whole)][~hidden[here]]).all()


def segments(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every segment of a JPEG, its coded data and what follows its end, without any library."""
    data, at = path.read_bytes(), 2
    assert data[:2] == b"\xff\xd8"
    while True:
        marker = data[at + 1]
        length = int.from_bytes(data[at + 2 : at + 4])
        yield f"{marker:02X}", data[at + 4 : at + 2 + length]
        at += 2 + length
        if marker == 0xDA:
            break
    restarts = 0
    while data[at : at + 2] != b"\xff\xd9":
        if data[at] == 0xFF and data[at + 1] != 0:
            assert data[at + 1] == 0xD0 + restarts % 8
            restarts += 1
        at += 1
    yield "restarts", bytes((restarts,))
    yield "rest", data[at + 2 :]


def chunks(path: Path) -> Chunks:
    """Every chunk of a PNG, and what follows its end."""
    data, at, found = path.read_bytes(), 8, []
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + content) == int.from_bytes(data[at + 8 + length : at + 12 + length])
        found.append((kind, content))
        at += 12 + length
    return found


def test_a_jpeg_holds_our_segments_and_nothing_else(slide: Slide, tmp_path: Path) -> None:
    found = list(segments(written(slide, tmp_path, subsampling="4:2:0")))
    names = " ".join(name for name, _ in found)
    assert names == "E0 E1 E1 DB DB C0 C4 C4 C4 C4 DD DA restarts rest"
    named = dict(found)
    assert named["E0"] == b"JFIF\0\x01\x02\x02" + (40_000).to_bytes(2) * 2 + b"\0\0"  # a quarter of a micrometre
    assert named["rest"] == b""
    assert named["restarts"][0] == -(-700 // 16) - 1
    assert found[1][1].startswith(b"Exif\0\0MM\0*") or found[1][1].startswith(b"Exif\0\0II*\0")
    assert found[2][1].startswith(b"http://ns.adobe.com/xap/1.0/\0<?xpacket")


def test_a_png_holds_our_chunks_and_nothing_else(slide: Slide, tmp_path: Path) -> None:
    found = chunks(written(slide, tmp_path, format=Format.PNG))
    kinds = [kind for kind, _ in found]
    assert kinds == [b"IHDR", b"pHYs", b"eXIf", b"iTXt", *[b"IDAT"] * (kinds.count(b"IDAT")), b"IEND"]
    named = dict(found)
    assert named[b"IHDR"] == struct.pack(">II5B", 900, 700, 8, 2, 0, 0, 0)
    assert named[b"pHYs"] == struct.pack(">IIB", 4_000_000, 4_000_000, 1)
    assert named[b"IEND"] == b""


READ = """
import json, sys
import PIL.Image
image = PIL.Image.open(sys.argv[1])
exif = image.getexif()
print(json.dumps([
    {str(tag): str(value) for tag, value in exif.items()},
    {str(tag): dict(exif.get_ifd(tag)) for tag in (0x8769, 0x8825, 0xA005)},
    image.getxmp(),
    image.size,
    [float(value) for value in image.info["dpi"]],
]))
"""


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG])
def test_exif_and_xmp_state_what_was_asked_for_and_nothing_else(slide: Slide, tmp_path: Path, kind: Format) -> None:
    for chosen in ({}, {"study_date": "2026-11-30", "series_description": 'Sät <"A"> & B', "modality": None}):
        path = written(slide, tmp_path, 1, format=kind, **chosen)
        tags, deeper, xmp, size, dpi = answer_of(READ, path)
        said = "ST-7, level 1" if chosen else "ST-7, SM, level 1"
        assert tags == {
            "270": f"{said}, 0.5 x 0.5 um/px",
            "282": "20000.0",
            "283": "20000.0",
            "296": "3",
            "305": f"Verislide {__version__}",
        }
        assert not any(deeper.values())
        stated = {"StudyCode": "ST-7", "Level": "1", "MppX": "0.5", "MppY": "0.5"}
        stated |= {"StudyDate": "2026-11-30", "SeriesDescription": 'Sät <"A"> & B'} if chosen else {"Modality": "SM"}
        described = xmp["xmpmeta"]["RDF"]["Description"]
        assert described.pop("about", "") == ""
        assert described == stated
        assert size == [450, 350]
        assert dpi == pytest.approx([50_800, 50_800])
        path.unlink()


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG])
def test_colours_go_along_without_what_else_a_profile_says(tmp_path: Path, kind: Format) -> None:
    profile = made_profile(gamma=2.4)
    Image.fromarray(np.full((60, 80, 3), 90, np.uint8)).save(tmp_path / "a.png", icc_profile=profile)
    slide = open_slide(tmp_path / "a.png")
    level, chosen = level_of(slide, format=kind)
    write_picture(level, chosen, tmp_path / "out", Progress())
    kept = Image.open(tmp_path / "out").info["icc_profile"]
    assert b"made" not in kept
    assert kept[24:36] == bytes(12)
    ramp = Image.fromarray(np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8))
    srgb = ImageCms.createProfile("sRGB")
    one, other = (ImageCms.profileToProfile(ramp, io.BytesIO(one), srgb, 1) for one in (profile, kept))
    assert one is not None
    assert other is not None
    assert one.tobytes() == other.tobytes()
    level, chosen = level_of(slide, format=kind, icc=False)
    write_picture(level, chosen, tmp_path / "without", Progress())
    assert "icc_profile" not in Image.open(tmp_path / "without").info


def test_a_large_profile_fills_several_segments(tmp_path: Path) -> None:
    from viewer.export.embedded import Embedded
    from viewer.export.jpeg_strips import write_jpeg

    profile, out = bytes(range(256)) * 600, io.BytesIO()
    beside = Embedded(b"MM\0*", b"<x/>", profile, Mpp(0.1, 0.25))
    assert list(write_jpeg(out, Size(8, 8), iter([np.zeros((8, 8, 3), np.uint8)]), beside, 90, "4:4:4")) == [8]
    image = Image.open(out)
    assert image.info["icc_profile"] == profile
    assert image.info["jfif_density"] == (1, 1)  # 100 000 pixels a centimetre are more than JFIF can say


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG])
def test_a_region_is_that_part_of_the_level(slide: Slide, source: Path, tmp_path: Path, kind: Format) -> None:
    region = Rect(333, 101, 251, 303)
    level, chosen = level_of(slide, 1, format=kind, region=region, quality=100)
    plan = write_picture(level, chosen, tmp_path / "out", Progress())
    assert plan.area == Rect(166, 50, 126, 152)
    got = np.asarray(Image.open(tmp_path / "out")).astype(int)
    wanted = shown(source, level)[50:202, 166:292]
    assert abs(got - wanted).max() <= (0 if kind is Format.PNG else 8)
    level, chosen = level_of(slide, 0, format=kind, region=Rect(-50, 650, 100, 100))
    assert write_picture(level, chosen, tmp_path / "cut", Progress()).area == Rect(0, 650, 50, 50)
    level, chosen = level_of(slide, 0, format=kind, region=Rect(900, 0, 10, 10))
    with pytest.raises(SlideError, match=r"outside of a\.svs"):
        write_picture(level, chosen, tmp_path / "none", Progress())


def test_a_scale_bar_is_as_long_as_it_says_and_covers_nothing_hidden(slide: Slide, tmp_path: Path) -> None:
    settings = ExportSettings("A", Format.PNG, levels=(0,), scale_bar=True)
    (level,) = masked_levels(slide, redactions(Rect(0, 690, 5, 5)), settings)  # where it would stand first
    plan = write_picture(level, settings, tmp_path / "out", Progress())
    assert plan.bar is not None
    place = plan.bar.place
    assert place.x > 450
    assert place.bottom > 600
    got = np.asarray(Image.open(tmp_path / "out"))[place.slices_of(Rect(0, 0, 0, 0))]
    black = (got == 0).all(axis=2)
    assert black.sum(axis=1).max() == 80  # of 20 µm, the longest round length below a fifth of 225 µm
    everywhere = [Rect(x, y, 5, 5) for x in (0, 895) for y in (0, 695)]
    (level,) = masked_levels(slide, redactions(*everywhere), settings)
    with pytest.raises(SlideError, match="no corner of level 0"):
        write_picture(level, settings, tmp_path / "none", Progress())
    assert not (tmp_path / "none").exists()


class Huge:
    """A slide that claims a size."""

    def __init__(self, slide: Slide, *sizes: Size) -> None:
        self._slide = slide
        levels = zip(slide.levels, sizes, strict=False)
        self.levels = tuple(replace(level, size=size, downsample=2.0**level.index) for level, size in levels)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._slide, name)


def test_what_is_too_large_for_programs_is_refused_with_the_way_out(slide: Slide, tmp_path: Path) -> None:
    huge: Any = Huge(slide, Size(65_501, 200_000), Size(32_750, 100_000), Size(16_375, 50_000))
    settings = ExportSettings("A")
    for level in masked_levels(huge, Redactions(), settings)[:2]:
        with pytest.raises(SlideError, match=f"Level {level.level_index} of a.svs cannot be exported as JPEG") as said:
            write_picture(level, settings, tmp_path / "out", Progress())
        assert "TIFF or PNG" in said.value.advice
        assert "level 2 (16375 × 50000 px)" in said.value.advice
    endless: Any = Huge(slide, Size(100, 1_000_001))
    settings = ExportSettings("A", Format.PNG)
    (level,) = masked_levels(endless, Redactions(), settings)
    with pytest.raises(SlideError, match="as PNG: 100 × 1000001 px are more than the 1000000 px"):
        write_picture(level, settings, tmp_path / "out", Progress())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG])
def test_it_is_cancelled_between_strips_and_no_thread_is_left(slide: Slide, tmp_path: Path, kind: Format) -> None:
    before = set(threading.enumerate())
    level, settings = level_of(slide, format=kind)
    progress = Progress(lambda step: progress.cancel() if step.done > 0 else None)
    with pytest.raises(Cancelled):
        write_picture(level, settings, tmp_path / "out", progress)
    assert set(threading.enumerate()) == before
