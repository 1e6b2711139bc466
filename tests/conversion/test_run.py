from __future__ import annotations

import json
import math
import struct
from datetime import datetime
from pathlib import Path

import pydicom
import pytest

from tests.conversion.made import elsewhere, small_mirax
from viewer import __version__
from viewer.conversion.leaving import wait_for_left
from viewer.conversion.run import ConversionFailsCheckError, ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Extent, Pyramid
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "made.mrxs"
    write_sample(path, SampleSpec(photos=(3, 2), image_size=Size(96, 80), levels=5, painter=CoordinatePainter()))
    return path


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_the_report_says_what_stands_in_the_files(source: Path, tmp_path: Path, pyramid: Pyramid) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_2000, tile_size=128, pyramid=pyramid, levels=(0, 2, 3))
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"))
    kept = json.loads((tmp_path / "out" / "report.json").read_text())
    assert ConversionReport.from_dict(kept, tmp_path / "out") == report
    assert set(report.files) == set((tmp_path / "out").glob("*.dcm"))
    assert [level.level for level in report.levels] == [0, 2, 3]
    for level in report.levels:
        stored = [pydicom.dcmread(tmp_path / "out" / name) for name in level.files]
        assert level.size == Size(stored[0].TotalPixelMatrixColumns, stored[0].TotalPixelMatrixRows)
        assert level.frames == sum(int(one.NumberOfFrames) for one in stored)
        assert level.downsample == pytest.approx(2**level.level)
        assert level.transfer_syntax == stored[0].file_meta.TransferSyntaxUID
    assert report.tiles == sum(level.frames for level in report.levels)
    assert report.software["Verislide"] == kept["software"]["Verislide"] == __version__
    assert {"wsidicomizer", "wsidicom"} <= report.software.keys()
    assert abs((datetime.now().astimezone() - datetime.fromisoformat(report.finished)).total_seconds()) < 600
    expected = [Pyramid.RENDERED, pyramid, pyramid]
    assert [level.pyramid for level in report.levels] == expected


def test_a_cancelled_conversion_leaves_nothing(source: Path, tmp_path: Path) -> None:
    def listen(step: Step) -> None:
        if step.done == 3:
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        convert_slide(ConversionRequest(source, tmp_path / "out", verify="none"), progress)
    wait_for_left(60)
    assert list(tmp_path.iterdir()) == []


def test_the_page_says_what_was_done_and_found(source: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=128, pyramid=Pyramid.REBUILT)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="sample"))
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert report.verification is not None
    for said in (report.verification.sentence, "the mean of 2 x 2 pixels", f"{report.levels[0].size.width} × "):
        assert said in page
    kept = json.loads((tmp_path / "out" / "report.json").read_text())
    assert kept["verification"]["passed"]
    assert "rounded half up" in kept["reduction"]
    for said in (f"Verislide {__version__}", report.finished[:10], "Levels 1 to 4, made of level 0 by halving"):
        assert said in page


FIGURES = """
import io, json, sys
from pathlib import Path
import numpy as np, openslide, pydicom
from PIL import Image
from pydicom.encaps import generate_frames
from skimage.metrics import structural_similarity

original = openslide.OpenSlide(sys.argv[1])
files = [pydicom.dcmread(path) for path in Path(sys.argv[2]).glob("*.dcm")]
levels = sorted((one for one in files if one.ImageType[2] == "VOLUME"), key=lambda one: -one.TotalPixelMatrixColumns)
left, top = (int(original.properties[f"openslide.bounds-{name}"]) for name in "xy")
background = "#" + original.properties["openslide.background-color"]

def tiles(dataset):
    frames = generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames))
    across = -(-dataset.TotalPixelMatrixColumns // dataset.Columns)
    for index, frame in enumerate(frames):
        pixels = np.asarray(Image.open(io.BytesIO(frame)))
        yield (index % across * dataset.Columns, index // across * dataset.Rows), pixels

def rendered(level, x, y, width, height):
    image = original.read_region((left + (x << level), top + (y << level)), level, (width, height))
    flat = Image.new("RGB", image.size, background)
    flat.paste(image, mask=image.getchannel("A"))
    return np.asarray(flat)

def halved(finer):
    side = finer.Columns
    whole = np.zeros((-(-finer.TotalPixelMatrixRows // side) * side + side,
                      -(-finer.TotalPixelMatrixColumns // side) * side + side, 3), int)
    for (x, y), pixels in tiles(finer):
        whole[y : y + side, x : x + side] = pixels
    return (whole[::2, ::2] + whole[1::2, ::2] + whole[::2, 1::2] + whole[1::2, 1::2] + 2) // 4

found = []
for number, dataset in enumerate(levels):
    below = halved(levels[number - 1]) if number and sys.argv[3] == "rebuilt" else None
    total = squares = count = largest = 0
    similar = []
    for (x, y), pixels in tiles(dataset):
        width = min(dataset.Columns, dataset.TotalPixelMatrixColumns - x)
        height = min(dataset.Rows, dataset.TotalPixelMatrixRows - y)
        one = pixels[:height, :width]
        if below is None:
            other = rendered(number, x, y, width, height)
        else:
            other = below[y : y + height, x : x + width].astype(np.uint8)
        off = np.abs(one.astype(int) - other)
        total, squares, count = total + off.sum(), squares + (off**2).sum(), count + off.size
        largest = max(largest, off.max())
        if min(width, height) >= 7:
            similar.append(structural_similarity(other, one, channel_axis=-1, data_range=255))
    found.append([int(total) / count, int(largest), int(squares) / count, float(np.mean(similar)), count // 3])
print(json.dumps(found))
"""


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_figures_of_loss_are_those_that_another_process_finds(tmp_path: Path, pyramid: Pyramid) -> None:
    source = small_mirax(tmp_path)
    settings = ConversionSettings(quality=70, subsampling="4:2:0", tile_size=128, pyramid=pyramid, levels=(0, 1, 2))
    convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    checks = json.loads((tmp_path / "out" / "report.json").read_text())["verification"]["checks"]
    (lossy,) = (check for check in checks if check["name"] == "Lossy pixels")
    found = elsewhere(FIGURES, source, tmp_path / "out", pyramid.value)
    assert len(found) == 3
    for level, (mean, largest, square, similar, pixels) in enumerate(found):
        name = f"level {level}"
        if level and pyramid is Pyramid.REBUILT:
            name += f", against level {level - 1} halved"
        figures = {key.removeprefix(f"{name}: "): value for key, value in lossy["figures"].items() if name + ":" in key}
        assert square > 1, "there should be something to measure"
        assert figures["pixels compared"] == pixels
        assert figures["mean difference (grey levels)"] == pytest.approx(mean, abs=0.002)
        assert figures["largest difference (grey levels)"] == pytest.approx(largest, abs=2)
        assert figures["PSNR (dB)"] == pytest.approx(10 * math.log10(255**2 / square), abs=0.01)
        assert figures["SSIM (uniform 7 x 7 window, mean of tiles)"] == pytest.approx(similar, abs=1e-4)
    assert ("as it stands in the files, halved (levels 1 and 2)" in lossy["sentence"]) == (pyramid is Pyramid.REBUILT)


@pytest.mark.parametrize("extent", list(Extent))
def test_the_place_on_the_glass_is_checked_against_the_bounds(source: Path, tmp_path: Path, extent: Extent) -> None:
    import openslide

    report = convert_slide(ConversionRequest(source, tmp_path / "out", ConversionSettings(extent=extent)))
    assert report.verification is not None
    (check,) = (one for one in report.verification.checks if one.name == "Position on the glass")
    with openslide.OpenSlide(source) as slide:
        x, y = (
            float(slide.properties[f"openslide.bounds-{axis}"])
            * float(slide.properties[f"openslide.mpp-{axis}"])
            / 1000
            for axis in "xy"
        )
    x, y = (x, y) if extent is Extent.BOUNDS else (0, 0)
    assert check.sentence == f"All levels begin at the same place at {x:.6g}, {y:.6g} mm."


def test_a_wrong_place_on_the_glass_is_refused(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.conversion.headers import Headers

    completed = Headers.complete

    def elsewhere_on_the_glass(self: Headers, dataset: pydicom.Dataset) -> None:
        completed(self, dataset)
        for place in dataset.get("TotalPixelMatrixOriginSequence", []):
            place.XOffsetInSlideCoordinateSystem = 1

    monkeypatch.setattr(Headers, "complete", elsewhere_on_the_glass)
    with pytest.raises(ConversionFailsCheckError, match="The levels begin at 1, "):
        convert_slide(ConversionRequest(source, tmp_path / "out"))


def test_frames_beyond_what_a_basic_table_reaches_are_in_the_extended_one(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from viewer.conversion import convert

    monkeypatch.setattr(convert, "_BASIC_OFFSETS_REACH", 1000)  # instead of 4 GB
    report = convert_slide(ConversionRequest(source, tmp_path / "out", ConversionSettings(tile_size=64)))
    assert report.verification is not None
    assert report.verification.passed
    for path in report.files:
        dataset = pydicom.dcmread(path)
        if dataset.ImageType[2] != "VOLUME":
            continue
        count = int(dataset.NumberOfFrames)
        offsets = struct.unpack(f"<{count}Q", dataset.ExtendedOffsetTable)
        lengths = struct.unpack(f"<{count}Q", dataset.ExtendedOffsetTableLengths)
        # Behind the item of the basic table, which is empty, every frame has a head of 8 bytes.
        for offset, length in zip(offsets, lengths, strict=True):
            assert dataset.PixelData[8 + offset : 8 + offset + 4] == b"\xfe\xff\x00\xe0"
            assert dataset.PixelData[8 + offset + 8 :][:2] == b"\xff\xd8"
            assert int.from_bytes(dataset.PixelData[8 + offset + 4 :][:4], "little") - length in (0, 1)


def test_filled_places_are_listed_up_to_a_limit() -> None:
    from viewer.conversion.salvage import Salvaged

    filled = tuple(Salvaged(0, 64 * i, 5, 64, 48, "a stored JPEG picture is damaged", "level 1") for i in range(103))
    report = ConversionReport(
        Path("a.mrxs"), Path("out"), ConversionSettings(), (), 0, 1.0, (0, 0), levels=(), salvaged=filled
    )
    said = report.filled
    assert len(said) == 101
    assert said[1] == (
        "Level 0, 64 × 48 px at x 64, y 5 of level 0: a stored JPEG picture is damaged; filled from level 1."
    )
    assert said[-1] == "3 more places: all of them stand in report.json."
