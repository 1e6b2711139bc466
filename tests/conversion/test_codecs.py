"""Lossless files are read alike by programs that share no code with what wrote them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conversion.made import elsewhere, small_mirax, volumes
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Extent
from viewer.geometry import Size

FRAMES = """
import io, json, sys
import imagecodecs, numpy as np, openslide, pydicom
from PIL import Image
from pydicom.encaps import generate_frames

path, original, level = sys.argv[1], openslide.OpenSlide(sys.argv[2]), int(sys.argv[3])
by_dcmtk = sys.argv[4:]
dataset = pydicom.dcmread(path)
bounds = [int(original.properties[f"openslide.bounds-{name}"]) for name in ("x", "y")]
is_jpeg_2000 = {"1.2.840.10008.1.2.4.90": True, "1.2.840.10008.1.2.4.80": False}[dataset.file_meta.TransferSyntaxUID]
decode = imagecodecs.jpeg2k_decode if is_jpeg_2000 else imagecodecs.jpegls_decode
across = -(-dataset.TotalPixelMatrixColumns // dataset.Columns)
differences = {"imagecodecs": 0, "Pillow": 0, "DCMTK": 0}
for number, frame in enumerate(generate_frames(dataset.PixelData, number_of_frames=dataset.NumberOfFrames)):
    x, y = number % across * dataset.Columns, number // across * dataset.Rows
    place = (bounds[0] + x * 2**level, bounds[1] + y * 2**level)
    region = original.read_region(place, level, (dataset.Columns, dataset.Rows))
    flat = Image.new("RGB", region.size, "#" + original.properties["openslide.background-color"])
    flat.paste(region, mask=region.getchannel("A"))
    seen = {"imagecodecs": decode(frame)}
    if is_jpeg_2000:
        seen["Pillow"] = np.asarray(Image.open(io.BytesIO(frame)))
    if number < len(by_dcmtk):
        seen["DCMTK"] = np.asarray(Image.open(by_dcmtk[number]))
    for name, pixels in seen.items():
        difference = np.abs(pixels.astype(int) - np.asarray(flat).astype(int))
        differences[name] = max(differences[name], int(difference.max()))
print(json.dumps({"differences": differences, "frames": int(dataset.NumberOfFrames)}))
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


def decoded_by_dcmtk(path: Path, folder: Path, frames: int) -> list[Path]:
    """The first frames as DCMTK sees them: of JPEG-LS only, its other programs know no JPEG 2000."""
    decoder, painter = shutil.which("dcmdjpls"), shutil.which("dcmj2pnm")
    if decoder is None or painter is None:
        pytest.skip("DCMTK is not installed")
    raw = folder / "raw.dcm"
    subprocess.run([decoder, path, raw], check=True)
    pictures = [folder / f"frame-{number}.ppm" for number in range(frames)]
    for number, picture in enumerate(pictures, 1):
        subprocess.run([painter, "+F", str(number), "+op", raw, picture], check=True)
    return pictures


@pytest.mark.parametrize("codec", [Codec.JPEG_2000, Codec.JPEG_LS])
def test_every_reader_sees_the_pixels_of_the_original(source: Path, tmp_path: Path, codec: Codec) -> None:
    levels = (0, 1, 3)
    settings = ConversionSettings(codec=codec, tile_size=256, levels=levels)
    convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"))
    for level, (path, dataset) in zip(levels, volumes(tmp_path / "out"), strict=True):
        pictures = []
        if codec is Codec.JPEG_LS and level in (0, 1):
            pictures = decoded_by_dcmtk(path, tmp_path, min(6, int(dataset.NumberOfFrames)))
        found = elsewhere(FRAMES, path, source, level, *pictures)
        assert found["differences"] == {"imagecodecs": 0, "Pillow": 0, "DCMTK": 0}
        assert found["frames"] == dataset.NumberOfFrames


@pytest.mark.parametrize("extent", list(Extent))
def test_a_conversion_passes_its_own_verification(source: Path, tmp_path: Path, extent: Extent) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_LS, extent=extent, tile_size=256, label=True, overview=True)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert report.verification is not None
    assert report.verification.passed
    assert report.verification.scope == "full"


def test_parts_of_a_concatenation_are_one_level(tmp_path: Path) -> None:
    source = small_mirax(tmp_path, image_size=Size(160, 128))
    settings = ConversionSettings(codec=Codec.JPEG_LS, levels=(0, 2), tile_size=64, part_bytes=2**20)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="sample"))
    whole, small = report.levels
    assert len(whole.files) > 1
    assert len(small.files) == 1
    parts = [dataset for _, dataset in volumes(tmp_path / "out") if "ConcatenationUID" in dataset]
    assert len({dataset.ConcatenationUID for dataset in parts}) == 1
    assert [int(dataset.InConcatenationNumber) for dataset in parts] == list(range(1, len(whole.files) + 1))
    starts = [int(dataset.ConcatenationFrameOffsetNumber) for dataset in parts]
    frames = [int(dataset.NumberOfFrames) for dataset in parts]
    assert starts == [sum(frames[:number]) for number in range(len(frames))]
    across, down = (-(-side // 64) for side in whole.size)
    assert sum(frames) == across * down
    assert all((tmp_path / "out" / name).stat().st_size < 2**20 + 50_000 for name in whole.files)
