from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pytest
from PIL import Image

from tests.slides.dicom_made import Series, gradient, write_level
from viewer.commands import info, output
from viewer.geometry import Size
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

PROJECT = Path(__file__).resolve().parents[2]
KEYS = [
    "path",
    "format",
    "reader",
    "reader_version",
    "mpp",
    "bounds",
    "background",
    "levels",
    "associated_images",
    "properties",
]
LEVEL_KEYS = ["index", "width", "height", "downsample", "mpp", "tile_width", "tile_height", "compression"]


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("slide") / "a slide é.mrxs"
    painter = CoordinatePainter()
    write_sample(
        path, SampleSpec(photos=(2, 1), image_size=Size(96, 64), levels=3, fill=(10, 200, 30), painter=painter)
    )
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    Image.fromarray(np.zeros((20, 30, 3), np.uint8)).save(path)
    return path


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    info.add_parser(parser.add_subparsers(required=True))
    return info.run(parser.parse_args(["info", *map(str, arguments)]))


def in_a_process(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, PROJECT / "main.py", "info", *arguments]
    return subprocess.run(command, capture_output=True, env=os.environ | environment, check=False)


def test_json_of_a_slide(slide: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--json", slide) == 0
    printed = capsys.readouterr().out
    assert printed.isascii()
    said: dict[str, Any] = json.loads(printed)
    reference = openslide.OpenSlide(slide)
    assert list(said) == KEYS
    assert [list(level) for level in said["levels"]] == [LEVEL_KEYS] * 3
    assert said["path"] == str(slide)
    assert said["format"] == "3DHISTECH MIRAX"
    assert (said["reader"], said["reader_version"]) == ("OpenSlide", openslide.__library_version__)
    assert said["mpp"] == [0.25, 0.25]
    assert said["bounds"] == [
        int(reference.properties[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height")
    ]
    assert said["background"] == [10, 200, 30]
    assert [(level["width"], level["height"]) for level in said["levels"]] == list(reference.level_dimensions)
    assert [level["index"] for level in said["levels"]] == [0, 1, 2]
    assert [level["downsample"] for level in said["levels"]] == [1, 2, 4]
    assert [level["mpp"] for level in said["levels"]] == [[0.25, 0.25], [0.5, 0.5], [1, 1]]
    assert {level["compression"] for level in said["levels"]} == {"JPEG"}
    images = {name: list(image.size) for name, image in reference.associated_images.items()}
    assert said["associated_images"] == images
    assert said["properties"].items() >= {"openslide.vendor": "mirax"}.items()


def test_what_is_unknown_is_null(picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(picture, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said) == KEYS
    assert said["mpp"] is None
    assert said["bounds"] == [0, 0, 30, 20]
    assert said["levels"][0]["mpp"] is None
    assert said["associated_images"] == {}


def test_text_is_aligned(slide: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(slide) == 0
    lines = capsys.readouterr().out.splitlines()
    facts = {line.split(":")[0]: line for line in lines[: lines.index("")]}
    assert facts["Path"].endswith(str(slide))
    assert "0.25 x 0.25 um" in facts["Pixel size"]
    assert "#0ac81e" in facts["Background"]
    start = next(number for number, line in enumerate(lines) if line.startswith("Level"))
    table = lines[start : start + 4]
    column = table[0].index("Compression")
    assert [line[column:] for line in table] == ["Compression", "JPEG", "JPEG", "JPEG"]
    assert any(line.split() == ["openslide.vendor", "mirax"] for line in lines)


def test_text_of_a_picture_says_what_is_unknown(picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(picture) == 0
    said = capsys.readouterr().out
    assert "Pixel size:  unknown" in said
    assert "Image" not in said


def test_a_notice_is_told(slide: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.slides.noticed import with_notices
    from viewer.slides.opening import open_slide

    told = ("One plane of 3 is shown.",)
    monkeypatch.setattr(info, "open_slide", lambda path, **chosen: with_notices(open_slide(path, **chosen), told))
    assert run(slide) == 0
    assert "One plane of 3 is shown." in capsys.readouterr().out.splitlines()


def test_a_file_that_is_no_slide(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear pathologist")
    assert run(path, "--json") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "letter.txt" in err.splitlines()[0]
    assert "Traceback" not in err


@pytest.fixture
def archive(tmp_path: Path) -> tuple[Path, list[Series]]:
    """A DICOM folder of two slides."""
    folder = tmp_path / "archive"
    folder.mkdir()
    series = [Series(description="H&E"), Series(description="Ki-67")]
    for number, one in enumerate(series):
        write_level(folder / f"{number}.dcm", gradient(40 + number, 30), series=one)
        write_level(folder / f"{number}b.dcm", gradient(20, 15), series=one, spacing=(0.001, 0.001))
    return folder, series


def test_several_series_are_listed(archive: tuple[Path, list[Series]], capsys: pytest.CaptureFixture[str]) -> None:
    folder, series = archive
    assert run(folder) == 3
    out, err = capsys.readouterr()
    assert err.splitlines() == ["archive holds 2 series: choose one.", "Name one of them with --series."]
    head, *rows = [re.split("  +", line) for line in out.splitlines()]
    assert head == ["Series", "Description", "Modality", "Size", "Files"]
    assert rows == [
        [series[0].uid, "H&E", "SM", "40 x 30", "2"],
        [series[1].uid, "Ki-67", "SM", "41 x 30", "2"],
    ]


def test_several_series_as_json(archive: tuple[Path, list[Series]], capsys: pytest.CaptureFixture[str]) -> None:
    folder, series = archive
    assert run(folder, "--json") == 3
    said = json.loads(capsys.readouterr().out)
    assert list(said) == ["path", "series"]
    assert said["path"] == str(folder)
    assert said["series"][1] == {
        "uid": series[1].uid,
        "description": "Ki-67",
        "modality": "SM",
        "instances": 2,
        "width": 41,
        "height": 30,
    }


def test_series_without_uid_lists_them(archive: tuple[Path, list[Series]], capsys: pytest.CaptureFixture[str]) -> None:
    """Also where there is but one; a file's are those of its folder."""
    folder, series = archive
    for path in (folder, folder / "1b.dcm"):
        assert run(path, "--series") == 0
        out, err = capsys.readouterr()
        assert [line.split()[0] for line in out.splitlines()] == ["Series", series[0].uid, series[1].uid]
        assert err == ""
    for name in ("0.dcm", "0b.dcm"):
        (folder / name).unlink()
    assert run(folder, "--json", "--series") == 0
    (only,) = json.loads(capsys.readouterr().out)["series"]
    assert (only["uid"], only["instances"], only["width"]) == (series[1].uid, 2, 41)


def test_where_there_are_no_series_a_sentence_says_so(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, sentence in (
        (picture, "picture.png holds no DICOM series."),
        (tmp_path, f"{tmp_path.name} holds no DICOM series."),
        (tmp_path / "absent", "absent cannot be opened: it does not exist."),
    ):
        assert run(path, "--series") == 1
        out, err = capsys.readouterr()
        assert out == "" and err.splitlines()[0] == sentence


def test_one_series_is_chosen(archive: tuple[Path, list[Series]], capsys: pytest.CaptureFixture[str]) -> None:
    folder, series = archive
    assert len(series) == 2
    for number, one in enumerate(series):
        assert run(folder, "--series", one.uid, "--json") == 0
        said = json.loads(capsys.readouterr().out)
        assert list(said) == KEYS
        assert [level["width"] for level in said["levels"]] == [40 + number, 20]
        assert said["properties"]["SeriesInstanceUID"] == one.uid


def test_a_series_that_is_not_there(
    archive: tuple[Path, list[Series]], picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (archive[0], picture):
        assert run(path, "--series", "1.2.3") == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.splitlines()[0] == f"{path.name} cannot be opened: it holds no series 1.2.3."


def test_an_absent_file_gives_a_sentence_and_advice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "absent.svs") == 1
    sentence, advice = capsys.readouterr().err.splitlines()
    assert "absent.svs" in sentence
    assert sentence.endswith(".")
    assert advice


def test_the_program_itself(slide: Path) -> None:
    done = in_a_process(slide, "--json")
    assert done.returncode == 0, done.stderr
    assert list(json.loads(done.stdout)) == KEYS


def test_a_wrong_command_line_is_code_2() -> None:
    assert in_a_process("--yaml").returncode == 2


def test_a_terminal_without_the_letters_of_the_name(slide: Path) -> None:
    done = in_a_process(slide, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert b"a slide \\xe9.mrxs" in done.stdout
    done = in_a_process(slide.with_name("é.svs"), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert b"\\xe9.svs" in done.stderr
    assert b"Traceback" not in done.stderr


def test_whoever_reads_may_stop(slide: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, PROJECT / "main.py", "info", slide], stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert done.stderr == b""
    assert done.returncode == output.READER_GONE
