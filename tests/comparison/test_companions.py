"""What is suggested to be compared with a slide that was opened alone: found by names and kinds, nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer.comparison.companions import MOST_FOUND, Companion, companions

PREAMBLE = bytes(128) + b"DICM"


def dicom(path: Path) -> Path:
    """A file that looks like DICOM to whoever guesses; a folder gets one."""
    file = path if path.suffix == ".dcm" else path / "1.dcm"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(PREAMBLE + bytes(600))
    return path


def slide(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    if path.suffix == ".mrxs":
        (path.parent / path.stem).mkdir(exist_ok=True)
        (path.parent / path.stem / "Slidedat.ini").write_text("")
    return path


def paths(found: tuple[Companion, ...]) -> list[Path]:
    return [one.path for one in found]


def test_conversions_that_are_called_like_the_slide_are_found(tmp_path: Path) -> None:
    original = slide(tmp_path / "A-12.mrxs")
    wanted = [
        dicom(tmp_path / "A-12 converted"),
        dicom(tmp_path / "a-12.dcm"),
        dicom(tmp_path / "DICOM" / "A-12"),
    ]
    dicom(tmp_path / "A-123")  # of another slide
    dicom(tmp_path / "B-12")
    slide(tmp_path / "A-12 again.svs")  # an original
    (tmp_path / "A-12 notes").mkdir()
    looked = companions(original, (), [tmp_path / "DICOM", tmp_path / "not there"])
    assert sorted(paths(looked.found)) == sorted(wanted)
    assert not looked.is_conversion and looked.can_be_converted
    assert not any(one.is_known for one in looked.found)


@pytest.mark.parametrize("inside", [False, True])
def test_the_original_of_a_conversion_is_found(tmp_path: Path, inside: bool) -> None:
    original = slide(tmp_path / "A-12.svs")
    slide(tmp_path / "A.svs")  # the conversion is not called after it: no letter may follow but what divides
    slide(tmp_path / "B.svs")
    folder = dicom(tmp_path / "DICOM" / "A-12")
    looked = companions(folder / "1.dcm" if inside else folder, (), ())
    assert original in paths(looked.found)
    assert tmp_path / "B.svs" not in paths(looked.found)
    assert looked.is_conversion and not looked.can_be_converted


def test_what_was_compared_before_comes_first_and_once_if_it_is_there(tmp_path: Path) -> None:
    original, beside = slide(tmp_path / "A.svs"), dicom(tmp_path / "A dicom")
    other = dicom(tmp_path / "elsewhere" / "x")
    pairs = [[original, other, beside], [tmp_path / "B.svs", dicom(tmp_path / "y")], [original, tmp_path / "gone"]]
    looked = companions(original, pairs, ())
    assert looked.found == (Companion(other, True), Companion(beside, True))
    assert companions(other, pairs, ()).found == (Companion(original, True),)


def test_few_are_suggested(tmp_path: Path) -> None:
    original = slide(tmp_path / "A.svs")
    for number in range(9):
        dicom(tmp_path / f"A {number}")
    assert len(companions(original, (), ()).found) == MOST_FOUND


def test_pictures_are_not_offered_to_be_converted(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(600))
    assert not companions(picture, (), ()).can_be_converted


def test_a_folder_that_cannot_be_read_suggests_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = slide(tmp_path / "A.svs")
    dicom(tmp_path / "A")

    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    assert companions(original, (), ()).found == ()


def test_a_slide_that_is_not_there_suggests_what_is(tmp_path: Path) -> None:
    beside = dicom(tmp_path / "A")
    assert paths(companions(tmp_path / "A.svs", (), ()).found) == [beside]
    assert companions(tmp_path / "no" / "folder.dcm", (), ()).found == ()
