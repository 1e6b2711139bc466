"""Real and public DICOM slides, compared with decoders that share nothing with the reader."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from viewer.geometry import PointMm, Rect, Size
from viewer.slides.dicom_wsi import DicomWsi, open_dicom_wsi
from viewer.slides.opening import open_slide
from viewer.slides.slide import SampledSlide, SlideError

NAMES = (
    "google-wsi2dcm-tests/raw.dicom",
    "google-wsi2dcm-tests/jpeg2000.dicom",
    "google-wsi2dcm-tests/jpeg.dicom",
    "google-medical-imaging/test_raw_dicom.dcm",
    "google-medical-imaging/test_jpeg_dicom.dcm",
    "highdicom/sm_image.dcm",
    "highdicom/sm_image_grayscale.dcm",
    "highdicom/sm_image_jpegls.dcm",
    "highdicom/sm_image_jpegls_nobot.dcm",
    "panimg/full_no_bot.dcm",
    "panimg/sparse_with_bot.dcm",
)

# Run in a process of its own: pydicom takes the frames out, its own plugins decode them (no wsidicom, no viewer).
DECODE = """
import sys
import numpy as np
import pydicom
from pydicom.pixels import pixel_array

folder, *names = sys.argv[1:]
out = {}
for name in names:
    stored = pydicom.dcmread(f"{folder}/{name}")
    frames = pixel_array(stored, raw=stored.PhotometricInterpretation in ("RGB", "MONOCHROME2"))
    frames = frames.reshape(-1, stored.Rows, stored.Columns, *((3,) if stored.SamplesPerPixel == 3 else ()))
    width, height = stored.TotalPixelMatrixColumns, stored.TotalPixelMatrixRows
    columns, rows = -(-width // stored.Columns), -(-height // stored.Rows)
    canvas = np.zeros((rows * stored.Rows, columns * stored.Columns, *frames.shape[3:]), frames.dtype)
    for number in range(columns * rows):
        row, column = divmod(number, columns)
        canvas[row * stored.Rows:, column * stored.Columns:][:stored.Rows, :stored.Columns] = frames[number]
    out[name] = canvas[:height, :width]
np.savez("elsewhere.npz", **out)
assert not any(name.split(".")[0] in ("wsidicom", "viewer") for name in sys.modules)
"""


@pytest.fixture(scope="module")
def elsewhere(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, np.ndarray]:
    folder = tmp_path_factory.mktemp("elsewhere")
    command = [sys.executable, "-W", "ignore", "-c", DECODE, data / "dicom_wsi", *NAMES]
    subprocess.run(command, check=True, timeout=120, cwd=folder)
    return np.load(folder / "elsewhere.npz")


def alone(path: Path, folder: Path) -> Path:
    """A copy in a folder of its own, as OpenSlide takes the folder's other files for parts of the slide."""
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(path, folder / f"alone{path.suffix}"))


def everything(slide: DicomWsi, level: int = 0) -> np.ndarray:
    size = slide.levels[level].size
    region = slide.read(level, (0, 0), (size.width, size.height))
    assert region.scanned is None
    return region.rgb


@pytest.fixture
def wsi(data: Path) -> Path:
    return data / "dicom_wsi"


@pytest.mark.parametrize("name", [name for name in NAMES if "grayscale" not in name])
def test_equals_another_decoder(wsi: Path, name: str, elsewhere: Mapping[str, np.ndarray]) -> None:
    slide = open_dicom_wsi(wsi / name)
    difference = np.abs(everything(slide).astype(int) - elsewhere[name])
    slide.close()
    # JPEG decoders may round the colour transform and the up-sampling of chroma differently; all others are exact.
    assert difference.max() <= (4 if slide.levels[0].compression == "JPEG" else 0)
    assert difference.mean() < 0.3


def test_jpeg_2000_equals_raw(wsi: Path) -> None:
    raw, packed, lossy = (
        open_dicom_wsi(wsi / "google-wsi2dcm-tests" / f"{name}.dicom") for name in ("raw", "jpeg2000", "jpeg")
    )
    assert np.array_equal(everything(raw), everything(packed))
    difference = np.abs(everything(lossy).astype(int) - everything(raw))
    assert difference.mean() == pytest.approx(2.26, abs=0.02) and difference.max() == 59


@pytest.mark.parametrize("name", ["jpeg.dicom", "raw.dicom", "jpeg2000.dicom"])
def test_equals_openslide(wsi: Path, name: str, tmp_path: Path) -> None:
    path = alone(wsi / "google-wsi2dcm-tests" / name, tmp_path / "alone")
    ours, theirs = open_slide(path), open_slide(path, reader="openslide")
    assert (ours.reader.name, theirs.reader.name) == ("wsidicom", "OpenSlide")
    assert ours.levels[0].size == theirs.levels[0].size
    assert ours.mpp is not None and theirs.mpp is not None
    assert ours.mpp.x == pytest.approx(theirs.mpp.x)
    for location in ((0, 0), (700, 500), (-20, 300)):
        assert np.array_equal(ours.read(0, location, (300, 260)).rgb, theirs.read(0, location, (300, 260)).rgb)
    ours.close()
    theirs.close()


def test_conversion_of_the_reduced_slide(wsi: Path) -> None:
    slide = open_slide(wsi / "mirax-real-reduced")
    twin = open_slide(wsi / "mirax-real-reduced", reader="openslide")
    assert [(level.size, level.downsample) for level in slide.levels][:2] == [
        (Size(2610, 1910), 1),
        (Size(1305, 955), 2),
    ]
    assert [level.downsample for level in slide.levels] == [2**i for i in range(8)]
    assert {(level.compression, level.subsampling) for level in slide.levels} == {("JPEG", "4:2:2")}
    assert slide.bounds == Rect(0, 0, 2610, 1910)
    assert slide.origin_mm == PointMm(2.95152, 33.10914)
    assert slide.orientation == (0, 1, 0, 1, 0, 0)
    assert dict(slide.associated_images) == {
        "label": Size(585, 447),
        "overview": Size(518, 1094),
        "thumbnail": Size(77, 57),
    }
    assert slide.icc_profile is not None and slide.icc_profile == twin.icc_profile
    for level in slide.levels:
        size = level.size.width, level.size.height
        assert np.array_equal(slide.read(level.index, (0, 0), size).rgb, twin.read(level.index, (0, 0), size).rgb)
    assert dict(twin.associated_images) == dict(slide.associated_images)
    for name in slide.associated_images:
        assert np.array_equal(slide.read_associated(name), twin.read_associated(name))
    slide.close()
    twin.close()


def test_conversion_lies_on_the_original_where_its_bounds_are(data: Path, wsi: Path) -> None:
    converted = open_slide(wsi / "mirax-real-reduced")
    original = open_slide(data / "mirax" / "real-reduced" / "Mirax2-Fluorescence-2-r4.mrxs")
    assert (original.bounds.x, original.bounds.y) == (2288, 25666)
    x, y, size = 900, 500, (800, 700)
    theirs = original.read(0, (x + 2288, y + 25666), size).rgb.astype(float)
    errors = {
        shift: np.mean((converted.read(0, (x + shift[0], y + shift[1]), size).rgb - theirs) ** 2)
        for shift in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    }
    assert min(errors, key=lambda shift: errors[shift]) == (0, 0)
    assert 10 * np.log10(255**2 / errors[0, 0]) > 30
    converted.close()
    original.close()


def test_sixteen_bit_grey(wsi: Path, elsewhere: Mapping[str, np.ndarray]) -> None:
    name = "highdicom/sm_image_grayscale.dcm"
    slide = open_dicom_wsi(wsi / name)
    assert isinstance(slide, SampledSlide)
    stored = elsewhere[name]
    assert stored.dtype == np.uint16
    assert np.array_equal(slide.read_samples(0, (0, 0), (50, 50)), stored)
    assert np.array_equal(everything(slide)[:, :, 0], np.round(stored / 65535 * 255))
    slide.close()


def test_a_lossy_slide_that_is_no_pyramid_level(wsi: Path) -> None:
    with pytest.raises(SlideError, match=r"it is no level of a whole slide image \(3 LABEL\)\.$"):
        open_dicom_wsi(wsi / "google-medical-imaging" / "test_wsi.dcm")


def test_annotations_alone(wsi: Path, tmp_path: Path) -> None:
    alone(wsi / "highdicom" / "sm_annotations.dcm", tmp_path / "notes")
    shutil.copy(wsi / "highdicom" / "seg_image_sm_dots.dcm", tmp_path / "notes")
    with pytest.raises(
        SlideError, match=r"^notes cannot be opened: it holds no whole slide image, only 1 ANN, 1 SEG\.$"
    ):
        open_dicom_wsi(tmp_path / "notes")
