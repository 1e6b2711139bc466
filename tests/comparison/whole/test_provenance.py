"""What a result says of its slides' files, against hashlib and pydicom on the same files."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pydicom
import pytest

from viewer.comparison.whole import provenance
from viewer.comparison.whole.provenance import SOP_INSTANCE, library_versions, slide_origin
from viewer.comparison.whole.result import SlideOrigin
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("provenance")
    write_sample(folder / "small.mrxs", SampleSpec.plain())
    convert_to_dicom(folder / "small.mrxs", folder / "converted", settings=ConversionSettings(codec=Codec.JPEG_2000))
    return folder / "small.mrxs", folder / "converted"


def origin_of(path: Path, progress: Progress | None = None, reader: str | None = None) -> SlideOrigin:
    slide = open_slide(path, reader=reader)
    try:
        return slide_origin(slide, progress=progress)
    finally:
        slide.close()


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_all_files_of_a_mirax_slide_are_hashed(pair: tuple[Path, Path]) -> None:
    mirax, _ = pair
    steps: list[Step] = []
    origin = origin_of(mirax, Progress(steps.append))
    files = [mirax, *sorted(mirax.with_suffix("").iterdir())]
    assert dict(origin.hashes) == {file.relative_to(mirax.parent).as_posix(): sha(file) for file in files}
    assert origin.hash_note == f"SHA-256 of all {len(files)} files."
    assert (origin.name, origin.path, origin.format) == ("small.mrxs", mirax, "3DHISTECH MIRAX")
    assert origin.reader.startswith("OpenSlide 4.") and origin.mpp is not None and origin.mpp.x == 0.25
    assert steps[-1].fraction == 1 and steps[-1].total == pytest.approx(sum(f.stat().st_size for f in files) / 1e6)


def test_of_a_large_mirax_slide_the_data_files_are_left_out_and_that_is_said(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    mirax, _ = pair
    monkeypatch.setattr(provenance, "MOST_HASHED", 100)
    origin = origin_of(mirax)
    expected = [mirax, mirax.with_suffix("") / "Index.dat", mirax.with_suffix("") / "Slidedat.ini"]
    assert dict(origin.hashes) == {file.relative_to(mirax.parent).as_posix(): sha(file) for file in expected}
    left = len(list(mirax.with_suffix("").iterdir())) - 2
    assert origin.hash_note.startswith(f"SHA-256 of 3 files; {left} files of ") and "not hashed" in origin.hash_note


@pytest.mark.parametrize("reader", ["wsidicom", "openslide"])
def test_a_dicom_slide_is_known_by_its_instances(pair: tuple[Path, Path], tmp_path: Path, reader: str) -> None:
    _, folder = pair
    held = [pydicom.dcmread(file, stop_before_pixels=True) for file in folder.iterdir()]
    path = folder if reader == "wsidicom" else max(folder.iterdir(), key=lambda file: file.stat().st_size)
    origin = origin_of(path, reader=reader)
    assert origin.hashes == tuple((SOP_INSTANCE, uid) for uid in sorted(str(one.SOPInstanceUID) for one in held))
    assert "not hashed" in origin.hash_note


def test_an_instance_of_another_series_beside_it_is_not_taken_for_the_slide(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    _, folder = pair
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    foreign = pydicom.dcmread(next(folder.iterdir()))
    foreign.SeriesInstanceUID, foreign.SOPInstanceUID = "1.2.3", "1.2.3.4"
    foreign.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    foreign.save_as(tmp_path / "foreign.dcm")
    file = max(folder.iterdir(), key=lambda file: file.stat().st_size)
    uids = [uid for _, uid in origin_of(tmp_path / file.name).hashes]
    assert len(uids) == len(list(folder.iterdir())) and "1.2.3.4" not in uids


def test_hashing_can_be_cancelled_and_left_out(pair: tuple[Path, Path]) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        origin_of(pair[0], progress)
    slide = open_slide(pair[0])
    try:
        origin = slide_origin(slide, hashes=False)
        assert origin.hashes == () and origin.hash_note == "Files not hashed, as asked."
    finally:
        slide.close()


def test_libraries_are_named_with_their_versions() -> None:
    named = dict(library_versions())
    assert {"Python", "OpenSlide", "numpy", "opencv-python-headless", "wsidicom"} <= set(named) and all(named.values())


def test_places_that_a_conversion_filled_are_said(pair: tuple[Path, Path], tmp_path: Path) -> None:
    _, conversion = pair
    assert origin_of(conversion).filled_note == ""
    filled = tmp_path / "filled"
    shutil.copytree(conversion, filled)
    places = [{"filled_from": "level 1"}, {"filled_from": "the background"}, {"filled_from": "level 1"}]
    (filled / "report.json").write_text(json.dumps({"salvaged": places}))
    note = origin_of(filled).filled_note
    assert note == (
        "At its conversion 3 places could not be read in the original and were filled: "
        "2 from level 1, 1 from the background."
    )
    (filled / "report.json").write_text(json.dumps({"salvaged": places[:1]}))
    assert "1 place could not be read in the original and was filled" in origin_of(filled).filled_note
    for strange in ("", "[]", '{"salvaged": 3}', '{"salvaged": []}'):
        (filled / "report.json").write_text(strange)
        assert origin_of(filled).filled_note == ""
