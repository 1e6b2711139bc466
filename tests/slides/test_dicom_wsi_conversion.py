"""A sample MIRAX slide converted by wsidicomizer: what is read of it is what OpenSlide read of the original."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import openslide
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import generate_frames

from viewer.geometry import Size
from viewer.slides.dicom_wsi import DicomWsi, open_dicom_wsi
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample


def waves(x: int, y: int, width: int, height: int) -> np.ndarray:
    """What the sample's camera sees: smooth, coloured, without symmetry."""
    rows, columns = np.mgrid[y : y + height, x : x + width]
    planes = [128 + 100 * np.sin(columns / a + rows / b) for a, b in ((19, 31), (23, -41), (-53, 29))]
    return np.stack(planes, axis=2).astype(np.uint8)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("original") / "sample.mrxs"
    spec = SampleSpec(
        photos=(4, 3),
        image_size=Size(85, 64),
        overlap=(30, 30),
        missing=frozenset({(2, 2)}),
        sparse=False,
        levels=5,
        painter=waves,
    )
    write_sample(path, spec)
    return path


def convert(original: Path, folder: Path, **settings: object) -> DicomWsi:
    from wsidicomizer import WsiDicomizer

    WsiDicomizer.convert(original, folder, tile_size=256, workers=1, **settings)
    return open_dicom_wsi(folder)


@pytest.fixture(scope="module")
def lossless(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DicomWsi]:
    from wsidicom.codec import Jpeg2kSettings

    slide = convert(original, tmp_path_factory.mktemp("lossless"), encoding=Jpeg2kSettings(levels=[0]))
    yield slide
    slide.close()


@pytest.fixture(scope="module")
def lossy(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DicomWsi]:
    slide = convert(original, tmp_path_factory.mktemp("lossy"))
    yield slide
    slide.close()


def through_openslide(original: Path, level: int, size: Size) -> np.ndarray:
    """The level of the original from the corner of its bounds, on its background."""
    with openslide.OpenSlide(original) as slide:
        x, y = (int(slide.properties[f"openslide.bounds-{axis}"]) for axis in "xy")
        rgba = slide.read_region((x, y), level, (size.width, size.height))
        ground = Image.new("RGB", rgba.size, "#" + slide.properties["openslide.background-color"])
        ground.paste(rgba, mask=rgba)
        return np.asarray(ground)


def test_lossless_levels_equal_the_original(original: Path, lossless: DicomWsi) -> None:
    assert len(lossless.levels) == 5
    assert [level.downsample for level in lossless.levels] == [1, 2, 4, 8, 16]
    for level in lossless.levels:
        assert level.compression == "JPEG 2000 lossless"
        region = lossless.read(level.index, (0, 0), (level.size.width, level.size.height))
        assert region.scanned is None
        assert np.array_equal(region.rgb, through_openslide(original, level.index, level.size))


def test_lossy_frames_equal_pillow(lossy: DicomWsi) -> None:
    """Frames taken out by pydicom and decoded by Pillow's libjpeg, put together here."""
    files = sorted(level_files(lossy.path), key=lambda one: -one.TotalPixelMatrixColumns)
    assert len(files) == len(lossy.levels) == 5
    for level, stored in enumerate(files):
        assert (lossy.levels[level].compression, lossy.levels[level].subsampling) == ("JPEG", "4:2:2")
        width, height = stored.TotalPixelMatrixColumns, stored.TotalPixelMatrixRows
        columns = -(-width // stored.Columns)
        canvas = np.zeros((-(-height // stored.Rows) * stored.Rows, columns * stored.Columns, 3), np.uint8)
        for number, frame in enumerate(generate_frames(stored.PixelData, number_of_frames=stored.NumberOfFrames)):
            row, column = divmod(number, columns)
            top, left = row * stored.Rows, column * stored.Columns
            canvas[top : top + stored.Rows, left : left + stored.Columns] = np.asarray(Image.open(io.BytesIO(frame)))
        region = lossy.read(level, (0, 0), (width, height))
        assert np.array_equal(region.rgb, canvas[:height, :width])


def test_openslide_reads_the_same_pixels(lossy: DicomWsi) -> None:
    """The fast path (frames decoded by OpenCV, edges cropped) against OpenSlide's own driver, on and off the grid."""
    other = open_slide(lossy.path, reader="openslide")
    assert (other.reader.name, lossy.reader.name) == ("OpenSlide", "wsidicom")
    assert [level.size for level in other.levels] == [level.size for level in lossy.levels]
    for level in lossy.levels:
        width, height, step = *level.size, round(level.downsample)
        # All at once, as OpenSlide starts at a fraction of a pixel where its quotient of the sizes is no whole number.
        theirs = other.read(level.index, (0, 0), (width, height)).rgb
        for x, y, across, down in (
            (0, 0, width, height),
            (width // 3, height // 4, width // 2, height // 2),
            (width - 9, height - 7, 9, 7),
        ):
            mine = lossy.read(level.index, (x * step, y * step), (across, down)).rgb
            assert np.array_equal(mine, theirs[y : y + down, x : x + across]), (level.index, x, y)
    other.close()


def level_files(folder: Path) -> list[pydicom.Dataset]:
    stored = [pydicom.dcmread(path) for path in folder.rglob("*.dcm")]
    return [one for one in stored if one.ImageType[2] == "VOLUME"]


def test_pictures_beside_the_pyramid(lossless: DicomWsi) -> None:
    assert {"label", "overview"} <= lossless.associated_images.keys()
    for name, size in lossless.associated_images.items():
        assert lossless.read_associated(name).shape == (size.height, size.width, 3)


@pytest.mark.parametrize(
    ("settings", "compression"),
    [
        ("JpegLsSettings", "JPEG-LS"),
        ("JpegLosslessSettings", "JPEG lossless"),
        ("RleSettings", "RLE"),
        ("HTJpeg2000Settings", "HTJ2K lossless"),
        ("NumpySettings", "uncompressed"),
    ],
)
def test_other_lossless_codecs(original: Path, tmp_path: Path, settings: str, compression: str) -> None:
    import wsidicom.codec.settings as codecs

    encoding = getattr(codecs, settings)(**({"levels": [0]} if "2000" in settings else {}))
    slide = convert(original, tmp_path, encoding=encoding, include_levels=[1], include_label=False)
    (level,) = slide.levels
    assert level.compression == compression
    region = slide.read(0, (0, 0), (level.size.width, level.size.height))
    assert np.array_equal(region.rgb, through_openslide(original, 1, level.size))
    slide.close()
