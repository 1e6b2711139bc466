from __future__ import annotations

import sys
import weakref
from pathlib import Path

import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from viewer.geometry import Mpp, Point
from viewer.slides import plain_pixels
from viewer.slides.plain_image import PlainImage, open_plain_image
from viewer.slides.plain_pixels import Picture
from viewer.slides.slide import Slide, SlideClosedError, SlideError


@pytest.fixture
def picture() -> NDArray[np.uint8]:
    return np.random.default_rng(3).integers(0, 256, (37, 53, 3), np.uint8)


def _whole(path: Path) -> NDArray[np.uint8]:
    slide = open_plain_image(path)
    size = slide.levels[0].size
    pixels = slide.read(0, (0, 0), (size.width, size.height)).rgb
    slide.close()
    return pixels


@pytest.mark.parametrize(("suffix", "kind"), [("png", "PNG"), ("bmp", "BMP"), ("tif", "TIFF")])
def test_lossless_formats_give_their_pixels(tmp_path: Path, picture: NDArray[np.uint8], suffix: str, kind: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(picture).save(path)
    slide = open_plain_image(path)
    assert isinstance(slide, Slide)
    assert (slide.format, len(slide.levels), slide.mpp, slide.notices) == (kind, 1, None, ())
    assert slide.reader.version
    assert np.array_equal(_whole(path), picture)


def test_closing_lets_go_of_the_pixels(tmp_path: Path) -> None:
    rgb = np.zeros((4, 5, 3), np.uint8)
    held = weakref.ref(rgb)
    slide = PlainImage(tmp_path / "a.png", Picture("PNG", rgb, None, None))
    del rgb
    assert slide.read(0, (0, 0), (5, 4)).scanned is None and held() is not None
    slide.close()
    assert held() is None
    with pytest.raises(SlideClosedError):
        slide.read(0, (0, 0), (5, 4))


@pytest.mark.parametrize(("factors", "name"), [(0, "4:4:4"), (1, "4:2:2"), (2, "4:2:0")])
def test_jpeg(tmp_path: Path, picture: NDArray[np.uint8], factors: int, name: str) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(picture).save(path, subsampling=factors, dpi=(50_000, 50_000))
    slide = open_plain_image(path)
    assert (slide.levels[0].compression, slide.levels[0].subsampling) == ("JPEG", name)
    assert slide.mpp is None, "a JFIF density is no pixel size of a microscope"
    with Image.open(path) as image:
        assert np.array_equal(_whole(path), np.asarray(image))


def test_reads_beyond_the_edge_are_white_and_not_scanned(tmp_path: Path, picture: NDArray[np.uint8]) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(picture).save(path)
    slide = open_plain_image(path)
    region = slide.read(0, (-3, 30), (20, 10))
    assert region.scanned is not None
    expected = np.full((10, 20, 3), 255, np.uint8)
    expected[:7, 3:] = picture[30:, :17]
    assert np.array_equal(region.rgb, expected)
    assert region.scanned.sum() == 7 * 17
    assert region.scanned[:7, 3:].all()
    away = slide.read(0, (1000, 1000), (4, 4))
    assert away.scanned is not None
    assert not away.scanned.any()
    assert slide.read(0, (2, 2), (5, 5)).scanned is None
    assert slide.snap(0, (2, 2)) == Point(2, 2)
    for request in ((1, (0, 0), (5, 5)), (0, (0, 0), (0, 5))):
        with pytest.raises(SlideError):
            slide.read(*request)
    slide.close()
    with pytest.raises(SlideClosedError):
        slide.read(0, (0, 0), (1, 1))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(tmp_path: Path, picture: NDArray[np.uint8], orientation: int) -> None:
    from PIL import ImageOps

    path = tmp_path / "turned.png"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(picture).save(path, exif=exif)
    with Image.open(path) as image:
        assert np.array_equal(_whole(path), np.asarray(ImageOps.exif_transpose(image)))


def test_turning_a_tiff_turns_its_pixel_size(tmp_path: Path, picture: NDArray[np.uint8]) -> None:
    path = tmp_path / "turned.tif"
    turned = [(274, "H", 1, 6, True)]
    tifffile.imwrite(path, picture, resolution=(40_000, 20_000), resolutionunit="CENTIMETER", extratags=turned)
    slide = open_plain_image(path)
    assert slide.mpp == Mpp(0.5, 0.25)
    assert np.array_equal(_whole(path), np.rot90(picture, -1))


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("CENTIMETER", 20_000, 0.5),
        ("CENTIMETER", 200, 50.0),
        ("CENTIMETER", 28.34, None),
        ("INCH", 50_800, 0.5),
        ("INCH", 300, None),
        ("INCH", 72, None),
        ("NONE", 20_000, None),
    ],
)
def test_tiff_pixel_size(
    tmp_path: Path, picture: NDArray[np.uint8], unit: str, value: float, expected: float | None
) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture, resolution=(value, value), resolutionunit=unit)
    mpp = open_plain_image(path).mpp
    assert (mpp is None) if expected is None else (mpp is not None and mpp.x == pytest.approx(expected))


def test_sixteen_bits_are_scaled_and_said(tmp_path: Path) -> None:
    grey = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    expected = np.floor(grey / 257 + 0.5).astype(np.uint8)
    tifffile.imwrite(tmp_path / "grey.tif", grey)
    Image.fromarray(grey).save(tmp_path / "grey.png")
    for name in ("grey.tif", "grey.png"):
        assert np.array_equal(_whole(tmp_path / name), np.repeat(expected[..., None], 3, axis=2))
        assert open_plain_image(tmp_path / name).notices == (
            "The file holds 16 bits per sample; they are shown scaled down to 8.",
        )


def test_alpha_lies_over_white(tmp_path: Path) -> None:
    rgba = np.random.default_rng(4).integers(0, 256, (64, 64, 4), np.uint8)
    image = Image.fromarray(rgba)
    white = Image.new("RGB", image.size, (255, 255, 255))
    white.paste(image, mask=image.getchannel("A"))
    image.save(tmp_path / "a.png")
    tifffile.imwrite(tmp_path / "a.tif", rgba, photometric="rgb", extrasamples=["UNASSALPHA"])
    for name in ("a.png", "a.tif"):
        assert np.array_equal(_whole(tmp_path / name), np.asarray(white))
    alpha = rgba[..., 3:].astype(float) / 255
    premultiplied = np.concatenate([np.rint(rgba[..., :3] * alpha).astype(np.uint8), rgba[..., 3:]], axis=2)
    tifffile.imwrite(tmp_path / "b.tif", premultiplied, photometric="rgb", extrasamples=["ASSOCALPHA"])
    assert np.abs(_whole(tmp_path / "b.tif").astype(int) - np.asarray(white)).max() <= 1


def test_grey_palette_inverted_and_planar_tiffs(tmp_path: Path, picture: NDArray[np.uint8]) -> None:
    grey = picture[..., 0]
    tifffile.imwrite(tmp_path / "inverted.tif", 255 - grey, photometric="miniswhite")
    tifffile.imwrite(tmp_path / "planar.tif", np.moveaxis(picture, -1, 0), planarconfig="separate", photometric="rgb")
    Image.fromarray(picture).quantize(64).save(tmp_path / "palette.tif")
    Image.fromarray(picture).quantize(64).save(tmp_path / "palette.png")
    assert np.array_equal(_whole(tmp_path / "inverted.tif")[..., 1], grey)
    assert np.array_equal(_whole(tmp_path / "planar.tif"), picture)
    for name in ("palette.tif", "palette.png"):
        with Image.open(tmp_path / name) as image:
            assert np.array_equal(_whole(tmp_path / name), np.asarray(image.convert("RGB")))


def test_further_pages_are_announced(tmp_path: Path, picture: NDArray[np.uint8]) -> None:
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as writer:
        for _ in range(3):
            writer.write(picture)
    assert open_plain_image(path).notices == ("The file holds 3 pages, of which the first is shown.",)


def test_icc_profile_is_kept(tmp_path: Path, picture: NDArray[np.uint8]) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(picture).save(tmp_path / "a.png", icc_profile=profile)
    tifffile.imwrite(tmp_path / "a.tif", picture, iccprofile=profile)
    assert open_plain_image(tmp_path / "a.png").icc_profile == profile
    assert open_plain_image(tmp_path / "a.tif").icc_profile == profile


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"these are words\n", "it is a text file, not a slide"),
        (b"", "it is empty"),
        (bytes(range(200)), "it is not a PNG, JPEG, BMP or TIFF picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "the PNG file is damaged"),
        (b"\xff\xd8\xff\xe0 and so on", "the JPEG file is damaged"),
        (b"II*\x00\xff\xff\xff\x7f", "the TIFF file is damaged"),
        (b"BM1234", "the BMP file is damaged"),
    ],
)
def test_refusals_are_one_sentence(tmp_path: Path, content: bytes, cause: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(SlideError) as refused:
        open_plain_image(path)
    assert str(refused.value) == f"a.png cannot be opened: {cause}."


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp"])
def test_cut_files_are_refused(tmp_path: Path, picture: NDArray[np.uint8], suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(picture).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(SlideError, match=rf"^a\.{suffix} cannot be opened: the \w+ file is damaged"):
        open_plain_image(path)


def test_bombs_are_refused_before_they_are_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("1", (20_000, 10_000)).save(tmp_path / "bomb.png")
    with pytest.raises(SlideError, match=r"^bomb\.png cannot be opened: .* million pixels .*memory"):
        open_plain_image(tmp_path / "bomb.png")
    monkeypatch.setattr(plain_pixels, "MOST_PIXELS", 5000)
    for suffix in ("png", "jpg", "bmp", "tif"):
        Image.new("RGB", (100, 60)).save(tmp_path / f"a.{suffix}")
        with pytest.raises(SlideError, match=r"\(100 x 60\)"):
            open_plain_image(tmp_path / f"a.{suffix}")


def test_samples_that_are_no_picture(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "float.tif", np.zeros((8, 8), np.float32))
    with pytest.raises(SlideError, match="samples of the type float32"):
        open_plain_image(tmp_path / "float.tif")


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are not known to Windows")
def test_pipes_do_not_hang(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(SlideError, match="it is a pipe or a device"):
        open_plain_image(tmp_path / "a.png")
