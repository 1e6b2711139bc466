"""DICOM WSI reading against files whose every pixel the test knows."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DicomSequence

from tests.slides.dicom_made import Series, gradient, jpeg_frame, write_level, write_pyramid
from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides.dicom_folder import SeveralSeriesError, list_series
from viewer.slides.dicom_wsi import open_dicom_wsi
from viewer.slides.dicom_wsi_files import wsidicom_reader
from viewer.slides.dicom_wsi_pyramid import same_shape
from viewer.slides.opening import open_slide
from viewer.slides.slide import SampledSlide, Slide, SlideClosedError, SlideError, Window

RGB = gradient(75, 53)


@pytest.fixture(scope="module")
def pyramid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pyramid")
    write_pyramid(folder, RGB)
    return folder


def expected(rgb: np.ndarray, x: int, y: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    """What a read must give: the stored pixels on white, and where they are."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    inside = np.zeros((height, width), bool)
    for row in range(height):
        for column in range(width):
            if 0 <= y + row < rgb.shape[0] and 0 <= x + column < rgb.shape[1]:
                pixels[row, column], inside[row, column] = rgb[y + row, x + column], True
    return pixels, inside


class TestWhatASlideSays:
    def test_levels_metadata_and_protocol(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        assert isinstance(slide, Slide)
        assert not isinstance(slide, SampledSlide)
        assert [level.size for level in slide.levels] == [Size(75, 53), Size(37, 26), Size(18, 13)]
        assert [level.downsample for level in slide.levels] == [1, 2, 4]
        assert [level.mpp for level in slide.levels] == [Mpp(0.5, 0.5), Mpp(1, 1), Mpp(2, 2)]
        assert {level.tile_size for level in slide.levels} == {Size(16, 16)}
        assert {(level.compression, level.subsampling) for level in slide.levels} == {("uncompressed", None)}
        assert (slide.format, slide.reader.name) == ("DICOM WSI", "wsidicom")
        assert slide.bounds == Rect(0, 0, 75, 53)
        assert slide.origin_mm == PointMm(10, 20)
        assert slide.orientation == (0, -1, 0, -1, 0, 0)
        assert slide.objective_power == 20
        assert slide.icc_profile == b"profile of 0    "
        assert slide.axes == () and slide.notices == () and slide.associated_images == {}
        slide.close()

    def test_properties_are_flat_texts(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        said = slide.properties
        assert said["Manufacturer"] == "Tests"
        assert said["ImageType"] == "ORIGINAL\\PRIMARY\\VOLUME\\NONE"
        assert said["TotalPixelMatrixColumns"] == "75"
        assert said["TransferSyntaxUID"] == "1.2.840.10008.1.2.1"
        assert said["OpticalPathSequence[0].OpticalPathDescription"] == "stain 0"
        assert "PixelData" not in said and "OpticalPathSequence[0].ICCProfile" not in said
        slide.close()

    def test_row_spacing_is_vertical(self, tmp_path: Path) -> None:
        write_level(tmp_path / "a.dcm", RGB, series=Series(), spacing=(0.0003, 0.0002))
        slide = open_dicom_wsi(tmp_path)
        assert slide.mpp == Mpp(x=0.2, y=0.3)
        slide.close()

    def test_without_spacing_mpp_is_unknown(self, tmp_path: Path) -> None:
        changes = {"SharedFunctionalGroupsSequence": DicomSequence([Dataset()])}
        write_level(tmp_path / "a.dcm", RGB, series=Series(), changes=changes)
        slide = open_dicom_wsi(tmp_path)
        assert slide.mpp is None and slide.levels[0].mpp is None
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        slide.close()

    def test_associated_images(self, pyramid: Path, tmp_path: Path) -> None:
        series = Series()
        write_level(tmp_path / "v.dcm", RGB, series=series)
        pictures = {name: gradient(16, 9, seed) for seed, name in enumerate(("LABEL", "OVERVIEW", "THUMBNAIL"), 3)}
        for name, rgb in pictures.items():
            write_level(tmp_path / f"{name}.dcm", rgb, series=series, flavour=name)
        slide = open_dicom_wsi(tmp_path)
        assert dict(slide.associated_images) == dict.fromkeys(("label", "overview", "thumbnail"), Size(16, 9))
        for name, rgb in pictures.items():
            assert np.array_equal(slide.read_associated(name.lower()), rgb)
        with pytest.raises(SlideError, match="has no macro"):
            slide.read_associated("macro")
        slide.close()


class TestReading:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @example(level=0, x=0, y=54, width=1, height=1)
    @example(level=0, x=76, y=0, width=1, height=1)
    @example(level=0, x=-1, y=-1, width=1, height=1)
    @given(
        level=st.integers(0, 2),
        x=st.integers(-90, 150),
        y=st.integers(-90, 120),
        width=st.integers(1, 60),
        height=st.integers(1, 60),
    )
    def test_any_rectangle_of_any_level(self, pyramid: Path, level: int, x: int, y: int, width: int, height: int):
        slide = open_dicom_wsi(pyramid)
        factor = 1 << level
        stored = RGB[::factor, ::factor][: RGB.shape[0] // factor, : RGB.shape[1] // factor]
        start = slide.snap(level, (x, y))
        assert abs(start.x - x) <= factor / 2 and abs(start.y - y) <= factor / 2
        region = slide.read(level, (x, y), (width, height))
        pixels, inside = expected(stored, int(start.x) // factor, int(start.y) // factor, width, height)
        assert np.array_equal(region.rgb, pixels)
        if inside.all():
            assert region.scanned is None
        else:
            assert region.scanned is not None and np.array_equal(region.scanned, inside)
        slide.close()

    def test_snap_takes_the_nearest_pixel(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        assert slide.snap(0, (7, -3)) == Point(7, -3)
        assert [slide.snap(2, (x, 0)).x for x in (-3, -2, -1, 0, 1, 2, 3, 5, 6)] == [-4, 0, 0, 0, 0, 4, 4, 4, 8]
        slide.close()

    def test_what_is_returned_is_the_callers(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        for location, size in (((16, 16), (16, 16)), ((3, 4), (16, 16)), ((0, 0), (75, 53))):
            slide.read(0, location, size).rgb[:] = 0
            x, y = location
            again = slide.read(0, location, size).rgb
            assert np.array_equal(again, RGB[y : y + size[1], x : x + size[0]])
        slide.close()

    def test_sparse_tiles_that_are_missing(self, tmp_path: Path) -> None:
        write_level(tmp_path / "a.dcm", RGB, series=Series(), left_out=frozenset({(0, 0), (2, 1)}))
        slide = open_dicom_wsi(tmp_path)
        region = slide.read(0, (0, 0), (75, 53))
        inside = np.ones((53, 75), bool)
        inside[:16, :16] = inside[16:32, 32:48] = False
        assert region.scanned is not None and np.array_equal(region.scanned, inside)
        assert np.array_equal(region.rgb, np.where(inside[:, :, None], RGB, 255))
        alone = slide.read(0, (0, 0), (16, 16))
        assert alone.scanned is not None and not alone.scanned.any() and (alone.rgb == 255).all()
        slide.close()

    def test_concatenation(self, tmp_path: Path) -> None:
        series = Series()
        whole = write_level(tmp_path / "whole.dcm", RGB, series=series)
        parts = tmp_path / "parts"
        parts.mkdir()
        import pydicom

        dataset = pydicom.dcmread(whole)
        frame = 16 * 16 * 3
        pixels = dataset.PixelData
        for number, (first, last) in enumerate(((0, 7), (7, 20)), start=1):
            dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{number}"
            dataset.ConcatenationUID, dataset.SOPInstanceUIDOfConcatenationSource = "1.2.9", "1.2.8"
            dataset.InConcatenationNumber, dataset.InConcatenationTotalNumber = number, 2
            dataset.ConcatenationFrameOffsetNumber = first
            dataset.NumberOfFrames = last - first
            dataset.PixelData = pixels[first * frame : last * frame]
            dataset.save_as(parts / f"{number}.dcm")
        slide = open_dicom_wsi(parts)
        assert len(slide.levels) == 1
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        slide.close()

    def test_jpeg_frames_equal_pillow(self, tmp_path: Path) -> None:
        import io

        from PIL import Image

        frames = [jpeg_frame(gradient(16, 16, seed)) for seed in range(20)]
        write_level(tmp_path / "a.dcm", RGB, series=Series(), jpeg=True, frames=frames)
        slide = open_dicom_wsi(tmp_path)
        assert (slide.levels[0].compression, slide.levels[0].subsampling) == ("JPEG", "4:2:2")
        for number, frame in enumerate(frames):
            column, row = number % 5, number // 5
            pillow = np.asarray(Image.open(io.BytesIO(frame)))
            width, height = min(16, 75 - column * 16), min(16, 53 - row * 16)
            region = slide.read(0, (column * 16, row * 16), (width, height))
            assert np.array_equal(region.rgb, pillow[:height, :width])
        slide.close()

    @pytest.mark.parametrize("subsampling", [0, 1, 2])
    def test_jpeg_pixels_are_those_of_openslide(self, tmp_path: Path, subsampling: int) -> None:
        series = Series()
        for level in range(3):
            write_level(
                tmp_path / f"{level}.dcm",
                gradient(150 >> level, 106 >> level),
                series=series,
                tile=32,
                spacing=(0.0005 * 2**level, 0.0005 * 2**level),
                jpeg=True,
                encode=lambda tile: jpeg_frame(tile, quality=75, subsampling=subsampling),
            )
        mine, theirs = (open_slide(tmp_path, reader=reader) for reader in ("wsidicom", "openslide"))
        for level, (width, height) in enumerate(stored.size for stored in mine.levels):
            for x, y, across, down in ((0, 0, width, height), (5, 9, 30, 15), (width - 3, height - 4, 3, 4)):
                where = (level, (x << level, y << level), (across, down))
                assert np.array_equal(mine.read(*where).rgb, theirs.read(*where).rgb), where
        mine.close()
        theirs.close()

    def test_true_rgb_jpeg(self, tmp_path: Path) -> None:
        flat = np.full((16, 16, 3), (200, 30, 90), np.uint8)
        write_level(
            tmp_path / "a.dcm",
            np.tile(flat, (1, 1, 1)),
            series=Series(),
            jpeg=True,
            photometric="RGB",
            frames=[jpeg_frame(flat, as_rgb=True, quality=100)],
        )
        slide = open_dicom_wsi(tmp_path)
        assert np.abs(slide.read(0, (0, 0), (16, 16)).rgb.astype(int) - flat).max() <= 2
        assert slide.notices == ()
        slide.close()

    def test_colours_that_depend_on_the_reader_are_told(self, tmp_path: Path) -> None:
        flat = np.full((16, 16, 3), (200, 30, 90), np.uint8)
        write_level(tmp_path / "a.dcm", flat, series=Series(), jpeg=True, photometric="RGB", frames=[jpeg_frame(flat)])
        slide = open_dicom_wsi(tmp_path)
        assert sum(notice.startswith("Colours may be false: shown as RGB, as the tag") for notice in slide.notices) == 1
        slide.close()


class TestFaults:
    def damaged(self, folder: Path) -> Path:
        frames = [jpeg_frame(gradient(16, 16, seed)) for seed in range(20)]
        frames[6] = frames[6][: len(frames[6]) // 2]
        frames[7] = b"\0" * 200
        # decoders fill up such a frame with grey without a word
        noise = np.random.default_rng(1).integers(0, 256, (16, 16, 3), np.uint8)
        frames[8] = jpeg_frame(noise)[:-200]
        return write_level(folder / "a.dcm", RGB, series=Series(), jpeg=True, frames=frames)

    def test_a_damaged_frame_costs_only_its_region(self, tmp_path: Path) -> None:
        self.damaged(tmp_path)
        slide = open_dicom_wsi(tmp_path)
        for column in (1, 2, 3):
            with pytest.raises(SlideError, match=r"frame is damaged: .* at tile \(\d, 1\)") as caught:
                slide.read(0, (column * 16, 16), (16, 16))
            assert caught.value.details and caught.value.advice
        with pytest.raises(SlideError):
            slide.read(0, (0, 0), (75, 53))
        assert slide.read(0, (0, 16), (16, 16)).scanned is None
        assert slide.read(0, (48, 0), (16, 16)).scanned is None
        slide.close()

    def test_good_reads_go_on_beside_bad_ones(self, tmp_path: Path) -> None:
        self.damaged(tmp_path)
        slide = open_dicom_wsi(tmp_path)
        good = slide.read(0, (0, 32), (75, 21)).rgb

        def read_good(_: int) -> bool:
            return np.array_equal(slide.read(0, (0, 32), (75, 21)).rgb, good)

        def read_bad(_: int) -> bool:
            with pytest.raises(SlideError):
                slide.read(0, (16, 16), (20, 16))
            return True

        with ThreadPoolExecutor(3) as pool:
            results = [pool.submit(read_bad if number % 3 == 0 else read_good, number) for number in range(150)]
            assert all(result.result() for result in results)
        slide.close()

    def test_no_thread_gets_the_frame_of_another(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_pyramid(tmp_path, RGB, levels=1)
        slide = open_dicom_wsi(tmp_path)
        decoder = slide._base.data.decoder
        pixels_of = decoder._handler

        def late(dataset: Dataset) -> np.ndarray:
            threading.Event().wait(0.01)  # time enough for another thread to put its frame there
            return pixels_of(dataset)

        monkeypatch.setattr(decoder, "_handler", late)
        places = [(column * 16, row * 16) for row in range(3) for column in range(4)] * 2
        with ThreadPoolExecutor(4) as pool:
            read = list(pool.map(lambda place: slide.read(0, place, (16, 16)).rgb, places))
        for (x, y), rgb in zip(places, read, strict=True):
            assert np.array_equal(rgb, RGB[y : y + 16, x : x + 16])
        slide.close()

    @pytest.mark.parametrize("jpeg", [False, True])
    def test_a_file_cut_short_shows_what_is_left(self, tmp_path: Path, jpeg: bool) -> None:
        series = write_pyramid(tmp_path, RGB, levels=2)
        path = write_level(tmp_path / "level0.dcm", RGB, series=series, jpeg=jpeg)
        data = path.read_bytes()
        slide = open_dicom_wsi(tmp_path)
        before = [slide.read(0, (c * 16, r * 16), (16, 16)).rgb for r in range(3) for c in range(4)]
        slide.close()
        pixels = data.rindex(b"\xe0\x7f\x10\x00")
        path.write_bytes(data[: (pixels + len(data)) // 2])
        slide = open_dicom_wsi(tmp_path)
        assert any("level0.dcm is cut short" in notice for notice in slide.notices)
        assert np.array_equal(slide.read(0, (0, 0), (16, 16)).rgb, before[0])
        assert np.array_equal(slide.read(0, (32, 0), (16, 16)).rgb, before[2])
        with pytest.raises(SlideError, match="cut short"):
            slide.read(0, (32, 32), (16, 16))
        assert slide.read(1, (0, 0), (37, 26)).scanned is None
        slide.close()

    @pytest.mark.parametrize("left", [200, 500])
    def test_a_file_cut_within_its_head_is_named_and_makes_no_series(self, tmp_path: Path, left: int) -> None:
        write_pyramid(tmp_path, RGB, levels=2)
        whole = (tmp_path / "level0.dcm").read_bytes()
        assert whole.index(b"\x20\x00\x0e\x00UI") > left  # SeriesInstanceUID
        (tmp_path / "level0.dcm").write_bytes(whole[:left])
        slide = open_dicom_wsi(tmp_path)
        assert [level.size for level in slide.levels] == [Size(37, 26)]
        assert slide.notices[0] == "A file cannot be read: level0.dcm is damaged or cut short."
        slide.close()
        (tmp_path / "level1.dcm").unlink()
        with pytest.raises(SlideError, match=r"level0\.dcm is damaged or cut short"):
            open_slide(tmp_path)

    def test_a_file_cut_before_its_series_is_refused_by_name(self, tmp_path: Path) -> None:
        write_pyramid(tmp_path, RGB, levels=2)
        path = tmp_path / "level0.dcm"
        path.write_bytes(path.read_bytes()[:500])
        with pytest.raises(SlideError, match=r"^level0\.dcm cannot be opened: it is cut short"):
            open_slide(path)

    def test_without_pixel_data(self, tmp_path: Path) -> None:
        series = write_pyramid(tmp_path, RGB, levels=2)
        write_level(tmp_path / "level0.dcm", RGB, series=series, changes={"PixelData": None})
        slide = open_dicom_wsi(tmp_path)
        assert [level.size for level in slide.levels][-1] == Size(37, 26)
        assert any("level0.dcm" in notice for notice in slide.notices)
        assert slide.read(len(slide.levels) - 1, (0, 0), (37, 26)).scanned is None
        slide.close()

    def test_wrong_sizes_are_refused(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        for level, size in ((3, (5, 5)), (-1, (5, 5)), (0, (0, 5))):
            with pytest.raises(SlideError):
                slide.read(level, (0, 0), size)
        slide.close()

    def test_closing(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        slide.close()
        slide.close()
        with pytest.raises(SlideClosedError):
            slide.read(0, (0, 0), (16, 16))

    def test_closing_while_others_read(self, pyramid: Path) -> None:
        slide = open_dicom_wsi(pyramid)
        started = threading.Barrier(3)
        unexpected: list[BaseException] = []

        def work() -> None:
            started.wait(10)
            try:
                while True:
                    slide.read(0, (3, 5), (60, 40))
            except SlideClosedError:
                pass
            except BaseException as error:
                unexpected.append(error)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
        for thread in threads:
            thread.start()
        started.wait(10)
        slide.close()
        for thread in threads:
            thread.join(10)
            assert not thread.is_alive()
        assert unexpected == []


@pytest.fixture(scope="module", params=[False, True], ids=["full", "sparse"])
def stacked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stacked")
    planes = {
        (focus, path): gradient(40, 20, seed)
        for seed, (focus, path) in enumerate((f, p) for p in ("b", "a") for f in (-1.0, 0.5, 2.0))
    }
    series = Series()
    write_level(folder / "0.dcm", planes, series=series, sparse=request.param)
    write_level(folder / "1.dcm", {(0.5, "b"): gradient(20, 10, 9)}, series=series, spacing=(0.001, 0.001))
    return folder


class TestPlanes:
    def test_axes_and_at(self, stacked: Path) -> None:
        slide = open_dicom_wsi(stacked)
        focus, stain = slide.axes
        assert (focus.name, focus.labels, focus.index) == ("focal plane", ("-1 µm", "0.5 µm", "2 µm"), 1)
        assert (stain.name, stain.labels, stain.index) == ("optical path", ("stain b", "stain a"), 0)
        assert np.array_equal(slide.read(0, (0, 0), (40, 20)).rgb, gradient(40, 20, 1))
        other = slide.at("focal plane", 2).at("optical path", 1)
        assert [axis.index for axis in other.axes] == [2, 1]
        assert np.array_equal(other.read(0, (0, 0), (40, 20)).rgb, gradient(40, 20, 5))
        # the coarse level has one plane only, which stands for all and is told
        assert np.array_equal(other.read(1, (0, 0), (20, 10)).rgb, gradient(20, 10, 9))
        assert any("nearest" in notice and "1" in notice for notice in other.notices)
        assert any("focal plane 3 of 3 (2 µm)" in notice for notice in other.notices)
        for axis, index in (("focal plane", 3), ("frame", 0), ("optical path", -1)):
            with pytest.raises(SlideError):
                slide.at(axis, index)

    def test_files_close_with_the_last_view(self, stacked: Path) -> None:
        slide = open_dicom_wsi(stacked)
        other = slide.at("focal plane", 0)
        slide.close()
        assert np.array_equal(other.read(0, (0, 0), (40, 20)).rgb, gradient(40, 20, 0))
        with pytest.raises(SlideClosedError):
            slide.read(0, (0, 0), (40, 20))
        other.close()
        with pytest.raises(SlideClosedError):
            other.read(0, (0, 0), (40, 20))


class TestGrey:
    def test_eight_bits(self, tmp_path: Path) -> None:
        grey = gradient(40, 20)[:, :, 0]
        write_level(tmp_path / "a.dcm", grey, series=Series())
        slide = open_dicom_wsi(tmp_path)
        region = slide.read(0, (-4, 0), (40, 20))
        assert slide.background == (0, 0, 0)
        assert np.array_equal(region.rgb[:, 4:], np.repeat(grey[:, :36, None], 3, axis=2))
        assert not region.rgb[:, :4].any()
        slide.close()

    def test_sixteen_bits_through_a_window(self, tmp_path: Path) -> None:
        grey = np.arange(40 * 20, dtype=np.uint16).reshape(20, 40) * 80
        write_level(tmp_path / "a.dcm", grey, series=Series())
        slide = open_dicom_wsi(tmp_path)
        assert isinstance(slide, SampledSlide)
        assert slide.window is None
        assert np.array_equal(slide.read_samples(0, (0, 0), (40, 20)), grey)
        full = slide.read(0, (0, 0), (40, 20)).rgb
        assert np.array_equal(full[:, :, 0], np.round(grey / 65535 * 255))
        narrow = slide.with_window(Window(30000, 20000))
        # PS3.3 C.11.2.1.2.1 with ymin 0 and ymax 255
        share = ((grey.astype(float) - (30000 - 0.5)) / (20000 - 1) + 0.5) * 255
        shown = narrow.read(0, (0, 0), (40, 20)).rgb
        assert np.array_equal(shown[:, :, 1], np.round(np.clip(share, 0, 255)))
        assert narrow.window == Window(30000, 20000)
        slide.close()
        narrow.close()

    def test_window_of_the_file(self, tmp_path: Path) -> None:
        voi, measures, shared = Dataset(), Dataset(), Dataset()
        voi.WindowCenter, voi.WindowWidth = 1000, 500
        measures.PixelSpacing = [0.0005, 0.0005]
        shared.PixelMeasuresSequence = DicomSequence([measures])
        shared.FrameVOILUTSequence = DicomSequence([voi])
        grey = np.full((16, 16), 1000, np.uint16)
        write_level(
            tmp_path / "a.dcm",
            grey,
            series=Series(),
            changes={"SharedFunctionalGroupsSequence": DicomSequence([shared])},
        )
        slide = open_dicom_wsi(tmp_path)
        assert isinstance(slide, SampledSlide)
        assert slide.window == Window(1000, 500)
        assert (slide.read(0, (0, 0), (16, 16)).rgb == 128).all()
        slide.close()


class TestSeries:
    def test_several_slides_must_be_chosen_from(self, tmp_path: Path) -> None:
        many = [
            write_pyramid(tmp_path / f"s{n}", gradient(60 - n, 40, n), 1, Series(description=f"n{n}")) for n in (1, 2)
        ]
        everything = tmp_path / "all"
        everything.mkdir()
        for number in (1, 2):
            (tmp_path / f"s{number}" / "level0.dcm").rename(everything / f"{number}.dcm")
        with pytest.raises(SeveralSeriesError, match=r"^all holds 2 series: choose one\.$") as caught:
            open_dicom_wsi(everything)
        assert {series.uid for series in caught.value.series} == {one.uid for one in many}
        for number, one in enumerate(many, start=1):
            for slide in (open_dicom_wsi(everything, one.uid), open_dicom_wsi(everything / f"{number}.dcm")):
                assert slide.levels[0].size == Size(60 - number, 40)
                assert any("1 more series" in notice for notice in slide.notices)
                slide.close()
        with pytest.raises(SlideError, match=r"no series 1\.2\.3"):
            open_dicom_wsi(everything, "1.2.3")

    def test_list_series(self, tmp_path: Path) -> None:
        series = write_pyramid(tmp_path, RGB, levels=2, series=Series(description="my slide"))
        write_level(
            tmp_path / "seg.dcm",
            RGB,
            series=Series(description="other"),
            changes={"Modality": "SEG"},
            sop_class="1.2.840.10008.5.1.4.1.1.66.4",
        )
        (tmp_path / "notes.txt").write_text("no DICOM")
        first, second = list_series(tmp_path)
        assert (first.uid, first.description, first.modality, first.instances) == (series.uid, "my slide", "SM", 2)
        assert (first.is_wsi, first.size) == (True, Size(75, 53))
        assert (second.modality, second.is_wsi) == ("SEG", False)
        slide = open_dicom_wsi(tmp_path)
        assert slide.notices == ("Not shown: 1 SEG.",)
        slide.close()

    def test_a_copy_and_another_place_are_not_levels(self, tmp_path: Path) -> None:
        series = write_pyramid(tmp_path, RGB, levels=2)
        (tmp_path / "copy.dcm").write_bytes((tmp_path / "level0.dcm").read_bytes())
        write_level(tmp_path / "far.dcm", gradient(30, 21), series=series, origin=(15, 20))
        write_level(tmp_path / "long.dcm", gradient(64, 10), series=series)
        write_level(tmp_path / "double.dcm", gradient(75, 53, 5), series=series)
        slide = open_dicom_wsi(tmp_path / "level0.dcm")
        assert [level.size for level in slide.levels] == [Size(75, 53), Size(37, 26)]
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        assert [notice[:13] for notice in slide.notices] == ["2 more images", "1 more images"]
        slide.close()

    @pytest.mark.parametrize("asked", ["a", "b"])
    def test_the_file_asked_for_wins_over_its_double(self, tmp_path: Path, asked: str) -> None:
        series = Series()
        held = {"a": RGB, "b": gradient(75, 53, 5)}
        for name, rgb in held.items():
            write_level(tmp_path / f"{name}.dcm", rgb, series=series, changes={"SOPInstanceUID": "1.2.3"})
        slide = open_dicom_wsi(tmp_path / f"{asked}.dcm")
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, held[asked])
        slide.close()

    def test_only_a_label(self, tmp_path: Path) -> None:
        write_level(tmp_path / "label.dcm", RGB, series=Series(), flavour="LABEL")
        with pytest.raises(SlideError, match="holds no whole slide image, only 1 LABEL"):
            open_dicom_wsi(tmp_path)

    def test_refused_by_wsidicom(self, tmp_path: Path) -> None:
        write_level(tmp_path / "a.dcm", RGB[:, :, 0], series=Series(), photometric="MONOCHROME1")
        cause = "an attribute it needs is missing, or its pixel format is not supported"
        for path, which in ((tmp_path, f"{cause} (a.dcm)"), (tmp_path / "a.dcm", cause)):
            with pytest.raises(SlideError) as caught:
                open_dicom_wsi(path)
            assert str(caught.value) == f"{path.name} cannot be opened: {which}."
            assert caught.value.details == f"{wsidicom_reader()} refused a.dcm: {cause}."

    def test_dicomdir(self, tmp_path: Path) -> None:
        import pydicom
        from pydicom.fileset import FileSet

        source = tmp_path / "source"
        write_pyramid(source, RGB)
        archive = FileSet()
        for path in sorted(source.iterdir()):
            dataset = pydicom.dcmread(path)
            dataset.PatientID = dataset.PatientName = dataset.StudyID = "1"
            dataset.StudyDate, dataset.StudyTime, dataset.AccessionNumber = "20200101", "120000", "1"
            dataset.SeriesNumber = dataset.InstanceNumber = 1
            dataset.ContentDate, dataset.ContentTime = "20200101", "120000"
            archive.add(dataset)
        archive.write(tmp_path / "archive")
        for path in (tmp_path / "archive", tmp_path / "archive" / "DICOMDIR"):
            slide = open_dicom_wsi(path)
            assert len(slide.levels) == 3
            assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
            slide.close()


def test_same_shape() -> None:
    assert same_shape(Size(2610, 1910), Size(20, 14))
    assert same_shape(Size(2610, 1910), Size(1, 1))
    assert not same_shape(Size(2610, 1910), Size(1305, 800))
