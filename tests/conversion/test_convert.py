from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image, JpegImagePlugin
from pydicom.encaps import generate_frames

from tests.other_process import answer_of
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.plan import plan_conversion
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample
from viewer.slides.slide import SlideError

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_2000_LOSSLESS = "1.2.840.10008.1.2.4.90"


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A MIRAX slide with seams, margins, a hole, and bounds that are no multiple of the downsamples."""
    path = tmp_path_factory.mktemp("source") / "slide é #1.mrxs"
    painter, hole = CoordinatePainter(), frozenset({(2, 1)})
    write_sample(path, SampleSpec(photos=(3, 2), image_size=Size(160, 128), levels=5, missing=hole, painter=painter))
    return path


@pytest.fixture(scope="session")
def lossless(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lossless") / "dicom"
    convert_to_dicom(
        source, folder, settings=ConversionSettings(codec=Codec.JPEG_2000, tile_size=256, label=True, overview=True)
    )
    return folder


def contents(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def volumes(folder: Path) -> list[pydicom.Dataset]:
    """The levels, finest first."""
    datasets = [pydicom.dcmread(path) for path in folder.iterdir()]
    levels = [dataset for dataset in datasets if dataset.ImageType[2] == "VOLUME"]
    return sorted(levels, key=lambda dataset: -int(dataset.TotalPixelMatrixColumns))


def first_frame(dataset: pydicom.Dataset) -> bytes:
    return next(generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames)))


def expect_threads(before: set[threading.Thread]) -> None:
    """Only the threads of before are left; those that are about to end get two seconds."""
    for thread in set(threading.enumerate()) - before:
        thread.join(2)
    assert set(threading.enumerate()) <= before


COMPARE_WITH_OPENSLIDE = """
import json, sys
from pathlib import Path
import numpy as np, openslide
from PIL import Image

original = openslide.OpenSlide(sys.argv[1])
conversion = openslide.OpenSlide(max(Path(sys.argv[2]).iterdir(), key=lambda path: path.stat().st_size))

def rgb(slide, location, level, size):
    image = slide.read_region(location, level, size)
    flat = Image.new("RGB", image.size, "#" + original.properties["openslide.background-color"])
    flat.paste(image, mask=image.getchannel("A"))
    return np.asarray(flat).astype(int)

x, y, width, height = (int(original.properties[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height"))
differences = []
for level, size in enumerate(conversion.level_dimensions):
    assert size == (width >> level, height >> level), (level, size)
    differences.append(int(np.abs(rgb(original, (x, y), level, size) - rgb(conversion, (0, 0), level, size)).max()))
print(json.dumps({
    "differences": differences, "vendor": conversion.properties["openslide.vendor"],
    "mpp": [float(s.properties["openslide.mpp-x"]) for s in (original, conversion)],
    "images": sorted(conversion.associated_images),
    "modulo": [x % 16, y % 16],
}))
"""


def test_lossless_conversion_equals_the_original_at_every_level(source: Path, lossless: Path) -> None:
    seen = answer_of(COMPARE_WITH_OPENSLIDE, source, lossless)
    assert seen["differences"] == [0] * 5
    assert seen["vendor"] == "dicom"
    assert seen["mpp"][1] == pytest.approx(seen["mpp"][0])
    assert seen["images"] == ["label", "macro", "thumbnail"]
    assert any(seen["modulo"]), "the fixture's bounds should not lie on the tile grid"
    assert {level.file_meta.TransferSyntaxUID for level in volumes(lossless)} == {JPEG_2000_LOSSLESS}


@pytest.mark.parametrize(
    ("settings", "quality", "sampling"),
    [
        (None, 80, (2, 1)),
        (ConversionSettings(quality=90, subsampling="4:2:0", tile_size=1024), 90, (2, 2)),
        (ConversionSettings(quality=95, subsampling="4:4:4", tile_size=256, workers=1), 95, (1, 1)),
    ],
)
def test_jpeg_is_encoded_as_asked(
    source: Path, tmp_path: Path, settings: ConversionSettings | None, quality: int, sampling: tuple[int, int]
) -> None:
    result = convert_to_dicom(source, tmp_path / "out", settings=settings)
    levels = volumes(tmp_path / "out")
    assert len(levels) == 5
    for level in levels:
        assert level.file_meta.TransferSyntaxUID == JPEG_BASELINE
        assert (level.Rows, level.Columns) == ((settings or ConversionSettings()).tile_size,) * 2
    frame = Image.open(io.BytesIO(first_frame(levels[0])))
    assert isinstance(frame, JpegImagePlugin.JpegImageFile)
    assert frame.layer[0][1:3] == sampling  # of luma; chroma has (1, 1)
    by_pillow = io.BytesIO()
    Image.fromarray(np.zeros((16, 16, 3), np.uint8)).save(by_pillow, "JPEG", quality=quality)
    reference = Image.open(by_pillow)
    assert isinstance(reference, JpegImagePlugin.JpegImageFile)
    assert frame.quantization == reference.quantization
    assert result.tiles == sum(int(level.NumberOfFrames) for level in levels)
    assert set(result.files) == set((tmp_path / "out").iterdir())


def test_the_original_stays_as_it_was(source: Path, tmp_path: Path) -> None:
    before = contents(source.parent)
    convert_to_dicom(source, tmp_path / "out")
    assert contents(source.parent) == before


def test_progress_counts_every_tile(source: Path, tmp_path: Path) -> None:
    steps: list[Step] = []
    convert_to_dicom(source, tmp_path / "out", Progress(steps.append), settings=ConversionSettings(tile_size=128))
    total = sum(int(level.NumberOfFrames) for level in volumes(tmp_path / "out"))
    assert [step.done for step in steps] == list(range(total + 1))
    assert {(step.total, step.unit) for step in steps} == {(total, "tiles")}
    assert steps[-1].rate is not None


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("after", [0, 1, 40])
def test_cancelling_leaves_nothing(source: Path, tmp_path: Path, after: int, lossless: bool) -> None:
    threads = set(threading.enumerate())

    def listen(step: Step) -> None:
        if step.done == after:
            progress.cancel()

    progress = Progress(listen)
    settings = ConversionSettings(tile_size=64, codec=Codec.JPEG_2000 if lossless else Codec.JPEG)
    with pytest.raises(Cancelled):
        convert_to_dicom(source, tmp_path / "out", progress, settings=settings)
    assert list(tmp_path.iterdir()) == []
    expect_threads(threads)


def test_cancelled_before_it_began(source: Path, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        convert_to_dicom(source, tmp_path / "out", progress)
    assert list(tmp_path.iterdir()) == []


def test_a_listener_that_fails_ends_the_conversion(source: Path, tmp_path: Path) -> None:
    def listen(step: Step) -> None:
        if step.done == 3:
            raise RuntimeError("the listener broke")

    with pytest.raises(SlideError, match="the listener broke"):
        convert_to_dicom(source, tmp_path / "out", Progress(listen))
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_original_gives_one_sentence_and_leaves_nothing(source: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.mrxs"
    shutil.copy(source, damaged)
    shutil.copytree(source.with_suffix(""), damaged.with_suffix(""))
    data = max(damaged.with_suffix("").glob("Data*.dat"), key=lambda path: path.stat().st_size)
    data.write_bytes(data.read_bytes()[: data.stat().st_size // 2])
    threads = set(threading.enumerate())
    with pytest.raises(SlideError) as caught:
        convert_to_dicom(damaged, tmp_path / "out", settings=ConversionSettings(tile_size=64))
    sentence = str(caught.value)
    assert "damaged.mrxs" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert str(tmp_path) not in sentence
    assert "more than half of its level 0" in sentence
    assert "Copy the slide again" in caught.value.advice
    assert sorted(path.name for path in tmp_path.iterdir()) == ["damaged", "damaged.mrxs"]
    expect_threads(threads)


def test_existing_folders(source: Path, tmp_path: Path) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    full.mkdir()
    empty.mkdir()
    (full / "mine.txt").write_text("keep me")
    with pytest.raises(SlideError, match=r"full.*not an empty folder") as caught:
        convert_to_dicom(source, full)
    assert caught.value.advice
    assert contents(full).keys() == {"mine.txt"}
    convert_to_dicom(source, empty)
    assert volumes(empty)


def test_an_earlier_attempt_in_the_way_is_not_touched(source: Path, tmp_path: Path) -> None:
    partial = tmp_path / "out.partial"
    partial.mkdir()
    (partial / "1.dcm").write_bytes(b"x")
    with pytest.raises(SlideError, match=r"out\.partial is in the way"):
        convert_to_dicom(source, tmp_path / "out")
    assert contents(tmp_path).keys() == {str(Path("out.partial", "1.dcm"))}


def test_never_into_the_original(source: Path) -> None:
    before = contents(source.parent)
    with pytest.raises(SlideError, match="folder of the original"):
        convert_to_dicom(source, source.with_suffix("") / "dicom")
    assert contents(source.parent) == before


@pytest.mark.parametrize(
    "kind", ["absent", "folder", "text", "no pixel size", "grey", "no Slidedat.ini", "no such target"]
)
def test_what_cannot_be_converted(kind: str, source: Path, tmp_path: Path) -> None:
    import tifffile

    place, out = tmp_path / "in", tmp_path / "out"
    place.mkdir()
    path = place / "slide.tif"
    expected = {
        "absent": "there is no such file",
        "folder": "it is a folder",
        "text": "it is a text file, not a slide",
        "no pixel size": "does not say how large its pixels are",
        "grey": "its pixels are not 8-bit colour, and nothing else is converted",
        "no Slidedat.ini": "Slidedat.ini is missing in its data folder",
        "no such target": "there is no folder",
    }[kind]
    match kind:
        case "folder":
            path.mkdir()
        case "text":
            path.write_text("no slide")
        case "no pixel size":
            tifffile.imwrite(path, np.full((256, 256, 3), 90, np.uint8), tile=(128, 128), photometric="rgb")
        case "grey":
            tifffile.imwrite(
                path, np.full((256, 256), 90, np.uint8), tile=(128, 128), resolution=(20000, 20000), resolutionunit=3
            )
        case "no Slidedat.ini":
            path = place / "slide.mrxs"
            shutil.copy(source, path)
            shutil.copytree(source.with_suffix(""), place / "slide", ignore=shutil.ignore_patterns("Slidedat.ini"))
        case "no such target":
            path, out = source, tmp_path / "nowhere" / "out"
    with pytest.raises(SlideError, match=expected) as caught:
        convert_to_dicom(path, out)
    assert path.name in str(caught.value)
    if kind == "text":
        with pytest.raises(SlideError) as planned:
            plan_conversion(path, ConversionSettings())
        assert (str(planned.value), planned.value.advice) == (str(caught.value), caught.value.advice)
    assert [entry.name for entry in tmp_path.iterdir()] == ["in"]


def test_two_at_once_in_threads(source: Path, lossless: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_2000, tile_size=256)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda name: convert_to_dicom(source, tmp_path / name, settings=settings), ("a", "b")))
    pixels = [[level.PixelData for level in volumes(folder)] for folder in (lossless, tmp_path / "a", tmp_path / "b")]
    assert pixels[0] == pixels[1] == pixels[2]


def test_dciodvfy_finds_no_error(source: Path, lossless: Path, tmp_path: Path) -> None:
    checker = shutil.which("dciodvfy")
    if checker is None:
        pytest.skip("dciodvfy is not installed")
    convert_to_dicom(source, tmp_path / "out")
    for path in [*lossless.iterdir(), *(tmp_path / "out").iterdir()]:
        done = subprocess.run([checker, path], capture_output=True, text=True, errors="replace", check=False)
        said = done.stdout + done.stderr
        assert "VLWholeSlideMicroscopyImage" in said
        assert [line for line in said.splitlines() if line.startswith("Error")] == []


def test_compressed_tiles_of_an_svs_are_taken_over_as_they_are(data: Path, tmp_path: Path) -> None:
    import tifffile

    source = data / "svs" / "CMU-1-Small-Region.svs"
    steps: list[Step] = []
    result = convert_to_dicom(source, tmp_path / "out", Progress(steps.append))
    level = volumes(tmp_path / "out")[0]
    with tifffile.TiffFile(source) as tiff:
        page: Any = tiff.pages[0]
        tiles = len(page.dataoffsets)
        # The entropy-coded data are in the DICOM frame unchanged; the headers before them get the TIFF's tables.
        with source.open("rb") as file:
            file.seek(page.dataoffsets[0])
            stored = file.read(page.databytecounts[0])
    start_of_scan = stored.index(b"\xff\xda") + 2
    scan = stored[start_of_scan + int.from_bytes(stored[start_of_scan : start_of_scan + 2]) :].rstrip(b"\0")
    assert len(scan) > 1000
    assert scan in first_frame(level)
    assert result.tiles == tiles == int(level.NumberOfFrames)
    assert steps[-1].done == steps[-1].total == tiles


@pytest.mark.parametrize(
    "wrong", [{"quality": 0}, {"quality": 101}, {"subsampling": "4:1:1"}, {"tile_size": 8}, {"workers": 0}]
)
def test_settings_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        ConversionSettings(**wrong)
