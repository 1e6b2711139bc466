"""Made DICOM pictures, whose samples and place in space the tests know."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.fileset import FileSet
from pydicom.pixels.processing import apply_windowing

from tests.slides.dicom_made import jpeg_frame
from tests.slides.dicom_picture_made import LOSSLESS, SYNTAX, grey, make
from viewer.geometry import Mpp
from viewer.slides.dicom_folder import SeveralSeriesError, read_header
from viewer.slides.dicom_image import DicomImage, GreyDicomImage, open_dicom_image
from viewer.slides.dicom_image_file import ImageFile
from viewer.slides.dicom_image_values import windowed
from viewer.slides.opening import open_slide
from viewer.slides.patient import Turn, direction_letters, orientation_words, usual_turn
from viewer.slides.slide import SampledSlide, Slide, SlideClosedError, SlideError, Window


def grey_slide(path: Path) -> GreyDicomImage:
    slide = open_dicom_image(path)
    assert isinstance(slide, GreyDicomImage)
    return slide


def whole(slide: DicomImage) -> tuple[int, tuple[int, int], tuple[int, int]]:
    size = slide.levels[0].size
    return 0, (0, 0), (size.width, size.height)


@pytest.mark.parametrize("syntax", ["", *LOSSLESS])
def test_stored_samples_come_back_in_every_lossless_syntax(tmp_path: Path, syntax: str) -> None:
    frames = np.stack([grey(), grey()[::-1]])
    slide = grey_slide(make(tmp_path / "a.dcm", frames, encode=syntax))
    for index in (0, 1):
        samples = slide.at("frame", index).read_samples(*whole(slide))
        assert samples.dtype == np.uint16
        assert np.array_equal(samples, frames[index])
    assert slide.levels[0].compression not in (None, syntax)


def test_signed_samples_of_lossless_jpeg_get_their_sign_back(tmp_path: Path) -> None:
    samples = (grey().astype(np.int16) - 2048).astype(np.int16)
    path = tmp_path / "a.dcm"
    make(path, samples, PixelRepresentation=1)
    native = grey_slide(path).read_samples(*whole(grey_slide(path)))
    bits = (samples & 0xFFF).astype(np.uint16)
    make(path, bits, encode=SYNTAX + "70", PixelRepresentation=1)
    coded = grey_slide(path).read_samples(*whole(grey_slide(path)))
    assert native.dtype == coded.dtype == np.int16
    assert np.array_equal(native, samples)
    assert np.array_equal(coded, samples)


class OpenedFiles:
    """Names of all files that Python code opens while ``watching``; hooks stay for the life of a process."""

    def __init__(self) -> None:
        self.watching = False
        self.names: list[object] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.watching and event == "open":
            self.names.append(arguments[0])


def test_another_frame_opens_no_file(tmp_path: Path) -> None:
    """The window asks for frames, and for what it says of them, on the thread that draws."""
    colour = np.dstack([grey(64, 64, 8)] * 3).astype(np.uint8)
    for number in range(3):
        path = make(tmp_path / f"{number}.dcm", colour, ImageOrientationPatient=[1, 0, 0, 0, 1, 0])
        dataset = dcmread(path)
        dataset.ImagePositionPatient = [0, 0, number]
        dataset.file_meta.TransferSyntaxUID = SYNTAX + "50"
        dataset.PhotometricInterpretation = "YBR_FULL_422"
        dataset.PixelData = encapsulate([jpeg_frame(colour, subsampling=number)])
        dataset["PixelData"].VR = "OB"
        dataset.save_as(path)
    opened = OpenedFiles()
    slide: Slide = open_dicom_image(tmp_path)
    said = []
    opened.watching = True
    for index in range(3):
        slide = slide.at("frame", index)
        said.append(slide.levels[0].subsampling)
        for member in ("reader", "format", "mpp", "notices", "properties", "icc_profile", "axes"):
            getattr(slide, member)
    opened.watching = False
    assert said == ["4:4:4", "4:2:2", "4:2:0"]
    assert opened.names == []
    opened.watching = True
    slide.read(0, (0, 0), (8, 8))
    opened.watching = False
    assert opened.names, "nothing would have been heard"


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_windows_equal_pydicom(function: str) -> None:
    dataset = Dataset()
    dataset.PhotometricInterpretation, dataset.BitsStored, dataset.PixelRepresentation = "MONOCHROME2", 12, 0
    dataset.WindowCenter, dataset.WindowWidth, dataset.VOILUTFunction = 1500, 700, function
    values = np.arange(4096, dtype=np.float64)
    expected = apply_windowing(values.copy(), dataset) / 4095
    assert np.abs(windowed(values, Window(1500, 700), function) - expected).max() < 1e-9


def test_a_window_lies_on_top_of_the_samples(tmp_path: Path) -> None:
    path = make(
        tmp_path / "a.dcm", grey(), WindowCenter=0, WindowWidth=1001, RescaleSlope="2", RescaleIntercept="-1000"
    )
    slide = grey_slide(path)
    assert isinstance(slide, SampledSlide)
    assert slide.window == Window(0, 1001)
    values = grey() * 2.0 - 1000
    expected = np.clip((values + 0.5) / 1000 + 0.5, 0, 1) * 255
    assert np.abs(slide.read(*whole(slide)).rgb[..., 0] - expected).max() <= 0.5001
    other = slide.with_window(Window(2000, 101))
    assert other.window == Window(2000, 101)
    expected = np.clip((values - 1999.5) / 100 + 0.5, 0, 1) * 255
    assert np.abs(other.read(*whole(slide)).rgb[..., 1] - expected).max() <= 0.5001
    assert np.array_equal(other.read_samples(*whole(slide)), grey())
    assert slide.window == Window(0, 1001)


def test_monochrome1_is_shown_inverted(tmp_path: Path) -> None:
    plain = grey_slide(make(tmp_path / "a.dcm", grey()))
    inverted = grey_slide(make(tmp_path / "b.dcm", grey(), PhotometricInterpretation="MONOCHROME1"))
    total = plain.read(*whole(plain)).rgb.astype(int) + inverted.read(*whole(plain)).rgb
    assert np.all((total >= 254) & (total <= 256))


def test_colour_has_no_window(tmp_path: Path) -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (9, 11, 3), dtype=np.uint8)
    slide = open_dicom_image(make(tmp_path / "a.dcm", rgb))
    assert isinstance(slide, Slide)
    assert not isinstance(slide, SampledSlide)
    assert np.array_equal(slide.read(*whole(slide)).rgb, rgb)


def test_outside_is_black_and_not_scanned(tmp_path: Path) -> None:
    slide = open_dicom_image(make(tmp_path / "a.dcm", grey() + 1, WindowCenter=1, WindowWidth=2))
    region = slide.read(0, (-3, -2), (10, 10))
    assert region.scanned is not None
    assert np.array_equal(region.rgb[..., 0] > 0, region.scanned)
    assert region.scanned[2:, 3:].all()
    assert region.scanned.sum() == 8 * 7
    assert slide.read(0, (500, 500), (4, 4)).scanned is not None


SPACE = {"PixelSpacing": ["0.5", "0.25"]}


@pytest.mark.parametrize(
    ("cosines", "turn", "letters"),
    [
        ([1, 0, 0, 0, 1, 0], Turn(), "rows to L, columns to P"),
        ([-1, 0, 0, 0, -1, 0], Turn(False, True, True), "rows to L, columns to P"),
        ([0, 1, 0, 1, 0, 0], Turn(True), "rows to L, columns to P"),
        ([1, 0, 0, 0, 0, 1], Turn(False, False, True), "rows to L, columns to F"),
        ([0, -1, 0, 0, 0, -1], Turn(False, True, False), "rows to P, columns to F"),
        ([1, 0, 0, 0, 0.9272, -0.3746], Turn(), "rows to L, columns to PF"),
    ],
)
def test_the_patient_lies_as_usual(tmp_path: Path, cosines: list[float], turn: Turn, letters: str) -> None:
    slide = grey_slide(make(tmp_path / "a.dcm", grey(), ImageOrientationPatient=cosines, **SPACE))
    expected = grey().T if turn.transpose else grey()
    expected = expected[:, ::-1] if turn.flip_x else expected
    expected = expected[::-1] if turn.flip_y else expected
    assert np.array_equal(slide.read_samples(*whole(slide)), expected)
    assert slide.properties["Orientation"] == letters
    assert slide.mpp == (Mpp(500, 250) if turn.transpose else Mpp(250, 500))
    assert any("Turned" in notice for notice in slide.notices) != turn.nothing
    a, b, c, d, e, f = cosines
    assert usual_turn((a, b, c, d, e, f)) == turn


def test_letters() -> None:
    assert direction_letters((0, 0, -1)) == "F"
    assert direction_letters((-0.8, 0.6, 0.0001)) == "RP"
    assert orientation_words((0, 1, 0, 0, 0, 1)) == "rows to P, columns to H"


def stack(folder: Path) -> list[Path]:
    """Five slices whose names, numbers and places run differently; the slice at z mm holds z + 100 everywhere."""
    paths = []
    for name, z in zip("abcde", (20.0, -5.0, 12.5, 0.0, 7.5), strict=True):
        samples = np.full((8, 6), int(z * 2) + 100, np.int16)
        place = {"ImagePositionPatient": [3, 4, z], "ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}
        paths.append(make(folder / f"{name}.dcm", samples, InstanceNumber=ord(name), **place))
    return paths


def test_a_series_of_single_pictures_is_ordered_in_space(tmp_path: Path) -> None:
    paths = stack(tmp_path)
    make(tmp_path / "scout.dcm", grey(), ImagePositionPatient=[0, 0, 0], ImageOrientationPatient=[1, 0, 0, 0, 0, -1])
    make(tmp_path / "other.dcm", grey(), SeriesInstanceUID="9.9")
    slide = grey_slide(paths[4])
    (axis,) = slide.axes
    assert axis.labels == ("-5.0 mm", "0.0 mm", "7.5 mm", "12.5 mm", "20.0 mm")
    assert axis.index == 2
    values = [int(slide.at("frame", n).read_samples(0, (0, 0), (1, 1))[0, 0]) for n in range(5)]
    assert values == [90, 100, 115, 125, 140]
    assert any("1 other image " in notice for notice in slide.notices)
    with pytest.raises(SlideError):
        slide.at("frame", 5)
    with pytest.raises(SeveralSeriesError):
        open_dicom_image(tmp_path)
    (tmp_path / "other.dcm").unlink()
    folder = grey_slide(tmp_path)
    assert len(folder.axes[0].labels) == 5


def test_a_series_of_a_dicomdir(tmp_path: Path) -> None:
    record: dict[str, Any] = {"PatientID": "1", "PatientName": "1", "StudyID": "1", "SeriesNumber": 1}
    record |= {"StudyDate": "20200101", "StudyTime": "120000", "ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}
    archive = FileSet()
    for series, depths in (("1.2.3.1", (5, 0, 9)), ("1.2.3.2", (2, 4))):
        for depth in depths:
            place = {"ImagePositionPatient": [0, 0, depth], "InstanceNumber": depth, "SeriesInstanceUID": series}
            archive.add(make(tmp_path / f"{series}-{depth}.dcm", grey() + depth, **record, **place))
    archive.write(tmp_path / "archive")
    path = tmp_path / "archive" / "DICOMDIR"
    with pytest.raises(SeveralSeriesError) as caught:
        open_slide(path)
    assert [(series.uid, series.instances) for series in caught.value.series] == [("1.2.3.1", 3), ("1.2.3.2", 2)]
    slide = open_slide(path, series_uid="1.2.3.2")
    assert slide.name == "DICOMDIR" and slide.axes[0].labels == ("2.0 mm", "4.0 mm")
    for file in (tmp_path / "archive").rglob("*"):
        if file.is_file() and file != path and dcmread(file).SeriesInstanceUID == "1.2.3.2":
            file.unlink()
    only = grey_slide(path)
    assert only.axes[0].labels == ("0.0 mm", "5.0 mm", "9.0 mm")
    assert np.array_equal(only.read_samples(0, (0, 0), (32, 24)), grey())


def test_heads_are_read_once_as_long_as_the_file_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path / "a.dcm", grey())
    first = read_header(path)
    assert first is not None
    with monkeypatch.context() as patch:
        patch.setattr("pydicom.filereader.read_partial", None)
        assert read_header(path) is first
    make(path, grey(), SeriesInstanceUID="9.8.7.6")
    second = read_header(path)
    assert second is not None and second.series == "9.8.7.6"
    path.unlink()
    assert read_header(path) is None


def test_a_picture_of_the_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for number in range(3):
        make(tmp_path / f"{number}.dcm", grey(), ImagePositionPatient=[0, 0, number], InstanceNumber=number)
    (tmp_path / "1.dcm").write_bytes((tmp_path / "1.dcm").read_bytes()[:140])
    slide = open_dicom_image(tmp_path)
    assert len(slide.axes[0].labels) == 2
    assert slide.notices[0] == "A file cannot be read: 1.dcm is damaged or cut short."


def test_the_full_range_is_that_of_the_whole_series(tmp_path: Path) -> None:
    stack(tmp_path)
    slide = grey_slide(tmp_path)
    assert slide.window is None
    shown = [int(slide.at("frame", n).read(0, (0, 0), (1, 1)).rgb[0, 0, 0]) for n in range(5)]
    assert (shown[0], shown[-1]) == (0, 255)
    assert shown == sorted(set(shown))


def test_frames_of_enhanced_objects_have_their_own_transform(tmp_path: Path) -> None:
    frames = np.stack([grey(), grey()])
    groups = []
    for slope, z in ((1, 0.0), (3, 4.5)):
        group, transform, place, way = Dataset(), Dataset(), Dataset(), Dataset()
        transform.RescaleSlope, transform.RescaleIntercept = slope, 0
        place.ImagePositionPatient, way.ImageOrientationPatient = [0, 0, z], [1, 0, 0, 0, 1, 0]
        group.PixelValueTransformationSequence, group.PlanePositionSequence = [transform], [place]
        group.PlaneOrientationSequence = [way]
        groups.append(group)
    path = make(tmp_path / "a.dcm", frames, PerFrameFunctionalGroupsSequence=groups)
    slide = grey_slide(path).with_window(Window(2048, 4096))
    assert slide.axes[0].labels == ("1: 0.0 mm", "2: 4.5 mm")
    second = slide.at("frame", 1)
    assert second.window == Window(2048, 4096)
    expected = np.clip((grey() * 3.0 - 2047.5) / 4095 + 0.5, 0, 1) * 255
    assert np.abs(second.read(*whole(slide)).rgb[..., 0] - expected).max() <= 0.5001


def test_detector_spacing_is_named(tmp_path: Path) -> None:
    slide = open_dicom_image(make(tmp_path / "a.dcm", grey(), ImagerPixelSpacing=["0.1", "0.2"]))
    assert slide.mpp == Mpp(200, 100)
    assert any("detector" in notice for notice in slide.notices)
    assert open_dicom_image(make(tmp_path / "b.dcm", grey())).mpp is None


def test_a_clip_cut_short_shows_the_frames_that_are_there(tmp_path: Path) -> None:
    frames = np.stack([grey()] * 3)
    path = make(tmp_path / "a.dcm", frames)
    path.write_bytes(path.read_bytes()[: -grey().nbytes - 10])
    slide = open_dicom_image(path)
    assert any("1 of 3 frames" in notice for notice in slide.notices)
    with pytest.raises(SlideError, match=r"Frame 3 of a\.dcm cannot be read: the file is cut short"):
        slide.at("frame", 2).read(*whole(slide))
    assert slide.read(*whole(slide)).rgb.any()


def test_damaged_frames_name_file_and_cause(tmp_path: Path) -> None:
    path = make(tmp_path / "a.dcm", grey(), encode=SYNTAX + "90")
    raw = bytearray(path.read_bytes())
    start = raw.index(b"\xff\x4f\xff\x51")
    raw[start + 4 : start + 60] = bytes(56)
    path.write_bytes(raw)
    with pytest.raises(SlideError, match=r"a\.dcm cannot be decoded: its JPEG 2000 lossless data are damaged"):
        open_dicom_image(path)


def test_a_damaged_value_elsewhere_does_not_hide_the_picture(tmp_path: Path) -> None:
    path = make(tmp_path / "a.dcm", grey(), InstanceNumber=12, AcquisitionNumber="77")
    path.write_bytes(path.read_bytes().replace(b"\x20\x00\x12\x00IS\x02\x0077", b"\x20\x00\x12\x00IS\x02\x007A"))
    assert b"IS\x02\x007A" in path.read_bytes()
    assert np.array_equal(grey_slide(path).read_samples(0, (0, 0), (32, 24)), grey())


def test_a_picture_too_large_for_memory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = make(tmp_path / "a.dcm", grey(), Rows=60_000, Columns=60_000)
    with pytest.raises(SlideError, match=r"^a\.dcm cannot be shown: a picture of 60000 x 60000 pixels .* memory\.$"):
        open_dicom_image(path)


@pytest.mark.parametrize("content", [b"", b"no slide", bytes(5000)])
def test_what_is_no_dicom_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(content)
    with pytest.raises(SlideError, match=r"^a\.dcm cannot be opened"):
        open_dicom_image(path)


def test_closing_gives_back_only_ones_own_view(tmp_path: Path) -> None:
    slide = grey_slide(make(tmp_path / "a.dcm", np.stack([grey(), grey()])))
    other = slide.at("frame", 1)
    slide.close()
    slide.close()
    with pytest.raises(SlideClosedError):
        slide.read(0, (0, 0), (1, 1))
    assert other.read(*whole(other)).rgb.any()
    other.close()
    with pytest.raises(SlideClosedError):
        other.at("frame", 0)


def test_closing_does_not_wait_for_a_frame_being_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slide = grey_slide(make(tmp_path / "a.dcm", np.stack([grey(), grey()])))
    other = slide.at("frame", 1)
    slide.close()
    decoding, go_on = threading.Event(), threading.Event()
    original = ImageFile.decode

    def slow(file: ImageFile, index: int) -> Any:
        decoding.set()
        assert go_on.wait(30)
        return original(file, index)

    monkeypatch.setattr(ImageFile, "decode", slow)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(other.read, *whole(other))
        assert decoding.wait(30)
        closing = threading.Thread(target=other.close)
        closing.start()
        closing.join(30)
        waited = closing.is_alive()
        go_on.set()
        assert not waited
        assert isinstance(reading.exception(30), SlideClosedError)


def test_threads_read_frames_at_once(tmp_path: Path) -> None:
    frames = np.stack([np.full((40, 50), 100 * n, np.uint16) for n in range(12)])
    slide = grey_slide(make(tmp_path / "a.dcm", frames, encode=SYNTAX + "90"))

    def value(number: int) -> tuple[int, int]:
        samples = slide.at("frame", number % 12).read_samples(0, (0, 0), (50, 40))
        return int(samples.min()), int(samples.max())

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(value, range(48)))
    assert found == [(100 * (n % 12),) * 2 for n in range(48)]
