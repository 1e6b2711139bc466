"""What a conversion leaves when its process is killed, and what becomes of it; killed for real."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conversion.made import headers, small_mirax
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.partial import clear_left, written_whole
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.slides.slide import SlideError

CONVERT = """
import sys
from pathlib import Path
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.jobs.job import Progress

def listen(step):
    if step.done == 5:
        print("five tiles", flush=True)
        sys.stdin.readline()

convert_slide(ConversionRequest(Path(sys.argv[1]), Path(sys.argv[2]), verify="none"), Progress(listen))
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "slides").mkdir()
    return small_mirax(tmp_path / "slides")


def converting(source: Path, folder: Path) -> subprocess.Popen[str]:
    """Another process in the middle of a conversion, where it stays until it gets a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", CONVERT, str(source), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "five tiles\n"
    return process


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_killed_conversion_is_cleared_by_the_next_and_a_running_one_is_not(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    folder = out / "made"
    process = converting(source, folder)
    assert names(out) == {"made.partial", "made.partial.owner"}
    with pytest.raises(SlideError, match="another conversion is writing there now"):
        convert_slide(ConversionRequest(source, folder, verify="none"))
    clear_left(folder)
    assert names(out) == {"made.partial", "made.partial.owner"}, "it is being written"
    process.kill()
    process.communicate(timeout=30)
    left = names(out / "made.partial")
    assert left and names(out) == {"made.partial", "made.partial.owner"}
    shutil.copytree(out, tmp_path / "offered")
    clear_left(tmp_path / "offered/made")
    assert names(tmp_path / "offered") == set()
    report = convert_slide(ConversionRequest(source, folder, verify="none"))
    assert names(out) == {"made"}
    assert names(folder) == {"report.json", "report.html"} | {path.name for path in report.files}
    assert not left & names(folder)
    assert sum(int(head.NumberOfFrames) for _, head in headers(folder) if head.ImageType[2] == "VOLUME") == report.tiles


def test_a_folder_of_somebody_else_stays(source: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "out.partial"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("years of work")
    with pytest.raises(SlideError, match=r"out\.partial is in the way") as raised:
        convert_to_dicom(source, tmp_path / "out")
    clear_left(tmp_path / "out")
    assert "does not know whose it is" in str(raised.value)
    assert (theirs / "thesis.txt").read_text() == "years of work"
    assert not (tmp_path / "out.partial.owner").exists()


def test_an_empty_folder_is_in_nobodys_way(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out.partial").mkdir()
    convert_to_dicom(source, tmp_path / "out")
    assert names(tmp_path) == {"slides", "out"}


def test_where_there_are_no_locks_slides_are_converted_but_nothing_is_cleared(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("viewer.jobs.owner_file._lock", none)
    with written_whole(source, tmp_path / "out") as partial:
        (partial / "1.dcm").write_bytes(b"x")
    assert names(tmp_path) == {"slides", "out"}
    left = tmp_path / "other.partial"
    left.mkdir()
    (left / "1.dcm").write_bytes(b"x")
    (tmp_path / "other.partial.owner").write_text("1\n")
    with (
        pytest.raises(SlideError, match=r"other\.partial is in the way"),
        written_whole(source, tmp_path / "other"),
    ):
        pass
    assert (left / "1.dcm").exists()
