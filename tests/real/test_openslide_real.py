from __future__ import annotations

from pathlib import Path

import numpy as np
import openslide
import pytest
import tifffile

from tests.slides.at_once import read_good_beside_bad
from viewer.geometry import Mpp, Point, PointMm, Rect
from viewer.slides.mirax_check import check_mirax
from viewer.slides.openslide_file import open_openslide
from viewer.slides.plain_image import open_plain_image
from viewer.slides.slide import SlideError

REDUCED = "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs"
INCOMPLETE = "mirax/real-incomplete/Mirax2-Fluorescence-2.mrxs"


def test_no_healthy_slide_is_refused(data: Path) -> None:
    assert check_mirax(data / "mirax/demo-small.mrxs") == ()
    assert check_mirax(data / REDUCED) == ()


def test_a_real_mirax(data: Path) -> None:
    slide = open_openslide(data / REDUCED)
    assert slide.bounds == Rect(2288, 25666, 2610, 1910)
    assert slide.background == (128, 128, 128)
    assert [level.downsample for level in slide.levels] == [2.0**i for i in range(8)]
    assert slide.levels[0].mpp == Mpp(1.29, 1.29)
    assert slide.levels[4].mpp == Mpp(20.6251082251082, 20.6201156069364)
    assert {(level.compression, level.subsampling) for level in slide.levels} == {("JPEG", "4:4:4")}
    assert set(slide.associated_images) == {"label", "macro", "thumbnail"}
    assert len(slide.notices) == 1
    assert "3 fluorescence channels (Blue, Green, Red)" in slide.notices[0]
    slide.close()


def test_borders_equal_what_wsidicomizer_writes(data: Path) -> None:
    """Level i of its conversion is our read at bounds + X * 2^i, half-transparent border pixels included."""
    from wsidicomizer import WsiDicomizer

    slide = open_openslide(data / REDUCED)
    x, y = int(slide.bounds.x), int(slide.bounds.y)
    mixed = 0
    with WsiDicomizer.open(data / REDUCED) as conversion:
        for level in conversion.pyramids[0]:
            size = level.size.width, level.size.height
            theirs = np.asarray(conversion.read_region((0, 0), level.level, size))
            ours = slide.read(level.level, (x, y), size)
            assert np.array_equal(ours.rgb, theirs), level.level
            with openslide.OpenSlide(data / REDUCED) as handle:
                alpha = np.asarray(handle.read_region((x, y), level.level, size))[..., 3]
            mixed += int(((alpha > 0) & (alpha < 255)).sum())
    assert mixed > 100
    slide.close()


def test_an_incomplete_slide_goes_on(data: Path) -> None:
    slide = open_openslide(data / INCOMPLETE)
    assert slide.notices[:2] == (
        "Level 0 cannot be shown: Data0005.dat is missing.",
        "Level 1 cannot be shown: Data0006.dat is missing.",
    )
    x, y = int(slide.bounds.x), int(slide.bounds.y)
    good = [(2 + n % 5, (x + 97 * n, y + 61 * n), (200, 150)) for n in range(25)]
    expected = [(request, slide.read(*request).rgb) for request in good]
    bad = [(n % 2, (x + 400 * (n % 20), y + 300 * (n // 20)), (400, 300)) for n in range(120)]
    failures, errors = read_good_beside_bad(slide, expected, bad, 150)
    slide.close()
    assert failures == []
    assert len(errors) > 90
    assert str(errors[0]).startswith(
        "Its data file Data0005.dat is missing: Mirax2-Fluorescence-2.mrxs cannot be read at ("
    )


def test_svs_pixels_equal_tifffile(data: Path) -> None:
    path = data / "svs/CMU-1-Small-Region.svs"
    slide = open_openslide(path)
    assert slide.format == "Aperio SVS"
    assert slide.objective_power == 20
    assert slide.mpp == Mpp(0.499, 0.499)
    assert slide.levels[0].compression == "JPEG"
    with tifffile.TiffFile(path) as tiff:
        page = tiff.pages.first
        expected = page.asarray()
    region = slide.read(0, (700, 900), (500, 400))
    difference = np.abs(region.rgb.astype(int) - expected[900:1300, 700:1200])
    assert difference.max() <= 1
    slide.close()


def test_rounded_tiff_level_gives_stored_pixels(data: Path) -> None:
    """Level 2 has 128 rows where 514 / 4 is 128.5; OpenSlide alone interpolates every read that is not at 0, 0."""
    path = data / "tiff/rationai_CMU-1-small.tiff"
    slide = open_openslide(path)
    assert [level.downsample for level in slide.levels] == [1, 2, 4]
    whole = slide.read(2, (0, 0), (179, 128)).rgb
    x, y = 60, 30
    assert slide.snap(2, (4 * x, 4 * y)) == Point(4 * x, 4 * y)
    assert np.array_equal(slide.read(2, (4 * x, 4 * y), (100, 90)).rgb, whole[y : y + 90, x : x + 100])
    slide.close()


def test_dicom_through_openslide(data: Path) -> None:
    folder = data / "dicom_wsi/mirax-real-reduced"
    slide = open_openslide(sorted(folder.glob("*.dcm"))[0])
    assert slide.format == "DICOM WSI"
    assert slide.origin_mm == PointMm(2.95152, 33.10914)
    assert slide.orientation == (0, 1, 0, 1, 0, 0)
    assert [level.downsample for level in slide.levels] == [2.0**i for i in range(8)]
    assert slide.levels[0].compression == "JPEG"
    assert slide.icc_profile is not None
    slide.close()


@pytest.mark.parametrize(
    "name", ["panimg_invalid_resolutions_tiff.tif", "slaid_patch-8-level.tif", "panimg_valid_tiff.tif"]
)
def test_tiffs_without_a_pixel_size(data: Path, name: str) -> None:
    for slide in (open_openslide(data / "tiff" / name), open_plain_image(data / "tiff" / name)):
        assert slide.mpp is None
        slide.close()


def test_an_untiled_tiff_is_a_plain_image(data: Path) -> None:
    path = data / "tiff/grey10kx5k.tif"
    with pytest.raises(SlideError, match="does not know this kind of file"):
        open_openslide(path)
    slide = open_plain_image(path)
    expected = tifffile.imread(path)
    assert np.array_equal(slide.read(0, (1000, 2000), (300, 200)).rgb[..., 1], expected[2000:2200, 1000:1300])
    slide.close()
