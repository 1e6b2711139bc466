"""Which reader takes what, and the one sentence that a person gets where none does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from pydicom.fileset import FileSet
from pydicom.uid import CTImageStorage

from tests.slides.dicom_made import Series, gradient, write_level, write_pyramid
from viewer.slides import opening
from viewer.slides import slide_kind as kinds
from viewer.slides.dicom_folder import SeveralSeriesError
from viewer.slides.dicom_wsi_files import wsidicom_reader
from viewer.slides.opening import SeveralSlidesError, folder_of_slide, open_slide, quick_first_picture
from viewer.slides.slide import SampledSlide, Slide, SlideError
from viewer.slides.slide_kind import SlideKind, slide_kind

RGB = gradient(75, 53)


@pytest.fixture
def dicom(tmp_path: Path) -> Path:
    write_pyramid(tmp_path / "converted", RGB)
    return tmp_path / "converted"


def picture(path: Path) -> Path:
    Image.fromarray(RGB).save(path)
    return path


def sentence(path: Path, **wishes: str) -> str:
    with pytest.raises(SlideError) as caught:
        open_slide(path, **wishes)
    text = str(caught.value)
    assert path.name in text and text.endswith(".") and "\n" not in text
    return text


class TestReaders:
    def test_mirax_by_file_and_by_data_folder(self, small_mirax: Path) -> None:
        for path in (small_mirax, small_mirax.with_suffix("")):
            slide = open_slide(path)
            assert (slide.format, slide.reader.name, slide.path) == ("3DHISTECH MIRAX", "OpenSlide", small_mirax)
            slide.close()

    def test_dicom_by_folder_and_by_file(self, dicom: Path) -> None:
        for path in (dicom, dicom / "level1.dcm"):
            slide = open_slide(path)
            assert (slide.format, slide.reader.name, len(slide.levels)) == ("DICOM WSI", "wsidicom", 3)
            assert slide.notices == ()
            slide.close()

    def test_dicom_without_suffix_and_in_a_folder_below(self, dicom: Path) -> None:
        for path in dicom.iterdir():
            path.rename(path.with_suffix(""))
        for path in (dicom / "level0", dicom, dicom.parent):
            slide = open_slide(path)
            assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
            slide.close()

    def test_picture(self, tmp_path: Path) -> None:
        slide = open_slide(picture(tmp_path / "field.png"))
        assert (slide.format, slide.notices) == ("PNG", ())
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        alone = open_slide(tmp_path)
        assert alone.path == tmp_path / "field.png"

    def test_the_reader_that_refused_is_named(self, tmp_path: Path) -> None:
        slide = open_slide(picture(tmp_path / "field.tif"))
        assert slide.reader.name == "tifffile"
        (notice,) = slide.notices
        assert notice.startswith("OpenSlide 4") and notice.endswith(
            " refused field.tif: OpenSlide does not know this kind of file."
        )
        assert isinstance(slide, Slide) and not isinstance(slide, SampledSlide)
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)

    def test_what_wsidicom_refuses_is_shown_frame_by_frame(self, tmp_path: Path) -> None:
        grey = RGB[:16, :16, 0]
        write_level(tmp_path / "a.dcm", grey, series=Series(), photometric="MONOCHROME1")
        slide = open_slide(tmp_path / "a.dcm")
        assert slide.reader.name == "pydicom"
        refusals = [notice for notice in slide.notices if "refused" in notice]
        assert refusals == [
            f"{wsidicom_reader()} refused a.dcm: an attribute it needs is missing, or its pixel format is not "
            "supported."
        ]
        assert isinstance(slide, SampledSlide)
        assert np.array_equal(slide.read_samples(0, (0, 0), (16, 16)), grey)
        slide.close()

    @pytest.mark.parametrize(("reader", "name"), [("openslide", "OpenSlide"), ("wsidicom", "wsidicom")])
    def test_forced_reader(self, dicom: Path, reader: str, name: str) -> None:
        slide = open_slide(dicom / "level0.dcm", reader=reader)
        assert slide.reader.name == name
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        slide.close()

    def test_forced_reader_on_a_folder_of_one_series(self, dicom: Path) -> None:
        slide = open_slide(dicom, reader="openslide")
        assert (slide.reader.name, slide.levels[0].tile_size is not None) == ("OpenSlide", True)
        assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
        slide.close()

    @pytest.mark.parametrize("reader", ["openslide", "wsidicom"])
    def test_a_folder_is_called_by_its_name_whoever_reads_it(self, dicom: Path, reader: str) -> None:
        slide = open_slide(dicom, reader=reader)
        assert (slide.name, slide.path) == ("converted", dicom)
        slide.close()

    @pytest.mark.parametrize(
        ("name", "reader", "sentence"),
        [
            (
                "field.png",
                "tifffile",
                "field.png cannot be opened with tifffile: it is a PNG picture, which is read by ",
            ),
            ("field.jpg", "tifffile", "field.jpg cannot be opened with tifffile: it is a JPEG picture, which is read "),
            ("field.tif", "pillow", "field.tif cannot be opened with Pillow: it is a TIFF picture, which is read by "),
        ],
    )
    def test_a_chosen_reader_of_pictures_reads_or_refuses(
        self, tmp_path: Path, name: str, reader: str, sentence: str
    ) -> None:
        path = picture(tmp_path / name)
        with pytest.raises(SlideError) as caught:
            open_slide(path, reader=reader)
        assert str(caught.value).startswith(sentence)
        other = {"tifffile": "pillow", "pillow": "tifffile"}[reader]
        slide = open_slide(path, reader=other)
        assert slide.reader.name.lower() == other
        slide.close()

    @pytest.mark.parametrize(("reader", "name"), [(None, "wsidicom"), ("openslide", "OpenSlide")])
    def test_dicomdir(self, dicom: Path, tmp_path: Path, reader: str | None, name: str) -> None:
        archive = FileSet()
        for file in sorted(dicom.iterdir()):
            dataset = dcmread(file)
            dataset.PatientID = dataset.PatientName = dataset.StudyID = dataset.AccessionNumber = "1"
            dataset.StudyDate = dataset.ContentDate = "20200101"
            dataset.StudyTime = dataset.ContentTime = "120000"
            dataset.SeriesNumber = dataset.InstanceNumber = 1
            archive.add(dataset)
        archive.write(tmp_path / "archive")
        for path in (tmp_path / "archive", tmp_path / "archive" / "DICOMDIR"):
            slide = open_slide(path, reader=reader)
            assert (slide.reader.name, len(slide.levels)) == (name, 3)
            assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
            slide.close()

    def test_forced_reader_that_refuses(self, tmp_path: Path, dicom: Path) -> None:
        assert "holds no DICOM" in sentence(picture(tmp_path / "field.png"), reader="wsidicom")
        with pytest.raises(SlideError, match="no reader called nonsense"):
            open_slide(dicom, reader="nonsense")

    def test_series_are_chosen(self, tmp_path: Path) -> None:
        folder = tmp_path / "archive"
        folder.mkdir()
        series = [Series(), Series(), Series()]
        for number, one in enumerate(series):
            write_level(folder / f"{number}.dcm", gradient(40 + number, 30), series=one)
        with pytest.raises(SeveralSeriesError, match=r"^archive holds 3 series: choose one\.$"):
            open_slide(folder)
        slide = open_slide(folder, series_uid=series[2].uid)
        assert slide.levels[0].size.width == 42
        slide.close()
        assert quick_first_picture(folder) is None

    def test_first_picture(self, dicom: Path, tmp_path: Path) -> None:
        for path in (dicom, dicom / "level2.dcm"):
            slide = quick_first_picture(path)
            assert slide is not None
            assert (slide.reader.name, slide.name) == ("OpenSlide", path.name)
            assert np.array_equal(slide.read(0, (0, 0), (75, 53)).rgb, RGB)
            slide.close()
        grey = tmp_path / "grey"
        grey.mkdir()
        write_level(grey / "a.dcm", RGB[:, :, 0], series=Series())
        assert quick_first_picture(grey) is None
        assert quick_first_picture(tmp_path / "absent") is None

    def test_a_file_stands_for_its_folder_where_that_is_its_slide_alone(self, dicom: Path, tmp_path: Path) -> None:
        file = dicom / "level2.dcm"
        assert folder_of_slide(file) == dicom
        assert folder_of_slide(dicom) == dicom
        (dicom / "report.txt").write_text("no slide")
        assert folder_of_slide(file) == dicom
        picture(dicom / "label.png")
        assert folder_of_slide(file) == file, "the folder holds something else, too"
        (dicom / "label.png").unlink()
        write_level(dicom / "other.dcm", RGB, series=Series())
        assert folder_of_slide(file) == file, "the folder holds two slides"
        alone = tmp_path / "downloads"
        alone.mkdir()
        for name, expected in (("case.dcm", alone / "case.dcm"), ("1.2.826.4.dcm", alone)):
            write_level(alone / name, RGB, series=Series())
            assert folder_of_slide(alone / name) == expected
            (alone / name).unlink()
        assert folder_of_slide(tmp_path / "absent.dcm") == tmp_path / "absent.dcm"

    def test_pictures_that_are_no_slide_are_not_tried(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(3):
            write_level(tmp_path / f"{number}.dcm", RGB, series=Series("1.2.3"), sop_class=CTImageStorage)
        read: list[Path] = []
        monkeypatch.setattr(opening, "_series_uid", read.append)
        assert quick_first_picture(tmp_path) is None
        assert read == [], "one of thousands of files tells of which kind they are"

    def test_first_picture_imports_neither_wsidicom_nor_pydicom(self, dicom: Path) -> None:
        code = (
            "import sys, pathlib\n"
            "from viewer.slides.opening import quick_first_picture\n"
            "assert quick_first_picture(pathlib.Path(sys.argv[1])) is not None\n"
            "assert not {'wsidicom', 'pydicom', 'imagecodecs'} & sys.modules.keys(), 'imported'\n"
        )
        root = Path(opening.__file__).parents[2]
        subprocess.run([sys.executable, "-c", code, dicom], cwd=root, check=True, timeout=60)


class TestRefusals:
    def test_absent(self, tmp_path: Path) -> None:
        assert sentence(tmp_path / "gone.mrxs") == "gone.mrxs cannot be opened: it does not exist."

    def test_text_file(self, tmp_path: Path) -> None:
        (tmp_path / "notes.txt").write_text("not a slide\n" * 50)
        assert "text file" in sentence(tmp_path / "notes.txt")

    def test_empty_folder(self, tmp_path: Path) -> None:
        (tmp_path / "nothing").mkdir()
        assert sentence(tmp_path / "nothing") == "nothing is an empty folder."

    def test_folder_without_slides(self, tmp_path: Path) -> None:
        folder = tmp_path / "letters"
        folder.mkdir()
        (folder / "a.txt").write_text("a")
        assert "no slide and no picture" in sentence(folder)

    def test_data_folder_without_its_mrxs(self, small_mirax: Path, tmp_path: Path) -> None:
        shutil.copytree(small_mirax.with_suffix(""), tmp_path / "small")
        assert "small.mrxs does not lie beside it" in sentence(tmp_path / "small")

    def test_several_slides(self, tmp_path: Path) -> None:
        folder = tmp_path / "many"
        folder.mkdir()
        paths = [picture(folder / f"{name}.png") for name in "ab"]
        with pytest.raises(SeveralSlidesError, match=r"^many holds 2 slides: choose one\.$") as caught:
            open_slide(folder)
        assert caught.value.paths == tuple(paths)
        (folder / "c.svs").write_bytes(b"nonsense")
        assert "c.svs" in sentence_of(folder)

    def test_permission(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = picture(tmp_path / "locked.png")

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(kinds, "is_regular", refuse)
        assert "no permission" in sentence(path)

    def test_locked_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder = tmp_path / "locked"
        folder.mkdir()

        def refuse(_: Path) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "iterdir", refuse)
        assert "no permission" in sentence(folder)

    def test_damaged_dicom(self, tmp_path: Path) -> None:
        path = write_level(tmp_path / "bad.dcm", RGB, series=Series())
        path.write_bytes(path.read_bytes()[:300])
        sentence(path)


def sentence_of(folder: Path) -> str:
    with pytest.raises(SlideError) as caught:
        open_slide(folder)
    return str(caught.value)


class TestKinds:
    def test_files(self, dicom: Path, small_mirax: Path, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("x")
        (tmp_path / "empty.dat").touch()
        assert slide_kind(small_mirax) is SlideKind.SLIDE
        assert slide_kind(dicom / "level0.dcm") is SlideKind.DICOM
        assert slide_kind(picture(tmp_path / "a.jpg")) is SlideKind.PICTURE
        assert slide_kind(picture(tmp_path / "a.tif")) is SlideKind.TIFF
        assert slide_kind(tmp_path / "letter.txt") is None
        assert slide_kind(tmp_path / "empty.dat") is None

    def test_folders(self, dicom: Path, small_mirax: Path, tmp_path: Path) -> None:
        assert slide_kind(dicom) is SlideKind.DICOM
        assert slide_kind(small_mirax.with_suffix("")) is SlideKind.SLIDE
        pictures = tmp_path / "pictures"
        pictures.mkdir()
        assert slide_kind(pictures) is None
        picture(pictures / "a.png")
        assert slide_kind(pictures) is SlideKind.PICTURE

    def test_dicom_and_tiff_in_one_goes_by_its_suffix(self, tmp_path: Path) -> None:
        dual = write_level(tmp_path / "dual.dcm", RGB, series=Series())
        data = bytearray(dual.read_bytes())
        data[:4] = b"II*\0"
        dual.write_bytes(data)
        (tmp_path / "dual.tif").write_bytes(data)
        assert slide_kind(dual) is SlideKind.DICOM
        assert slide_kind(tmp_path / "dual.tif") is SlideKind.TIFF
