"""Which files a slide is made of, and what became of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.slides.dicom_made import Series, gradient, write_level
from viewer.slides.disk_state import change_of, disk_state, files_of


def test_a_dicom_file_brings_those_of_its_series_and_no_others(tmp_path: Path) -> None:
    series, other = Series(), Series()
    mine = [
        write_level(tmp_path / name, gradient(32, 32), series=series, spacing=(0.001, 0.001))
        for name in ("a.dcm", "b.dcm")
    ]
    write_level(tmp_path / "c.dcm", gradient(32, 32), series=other)
    (tmp_path / "notes.txt").write_text("x")
    assert list(files_of(mine[0])) == mine
    assert {path.name for path in files_of(tmp_path)} == {"a.dcm", "b.dcm", "c.dcm", "notes.txt"}


def test_mirax_is_its_index_and_its_folder(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    for name in ("s.mrxs", "s/Data0000.dat", "s/Slidedat.ini", "other.mrxs", "s/.hidden"):
        (tmp_path / name).write_bytes(b"1")
    names = {path.relative_to(tmp_path).as_posix() for path in files_of(tmp_path / "s.mrxs")}
    assert names == {"s.mrxs", "s/Data0000.dat", "s/Slidedat.ini"}


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda folder: (folder / "b").write_bytes(b"longer"), ": b."),
        (lambda folder: os.utime(folder / "a", (1, 1)), ": a."),
        (lambda folder: (folder / "a").unlink(), ": a is gone."),
        (lambda folder: (folder / "z").write_bytes(b""), ": z is new."),
        (
            lambda folder: [(folder / name).unlink() for name in "ab"],
            ": a is gone, and 1 more file.",
        ),
        (lambda folder: [(folder / name).unlink() for name in "abc"], "and 2 more files."),
        (lambda folder: (folder / "a").read_bytes(), ""),
    ],
)
def test_the_first_file_that_changed_is_named(tmp_path: Path, act: object, said: str) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"1")
    before = disk_state(tmp_path)
    act(tmp_path)  # type: ignore[operator]
    sentence = change_of("slide", before, disk_state(tmp_path))
    assert sentence.endswith(said) and sentence.startswith("slide has changed" if said else "")
    assert bool(sentence) is bool(said)


def test_an_absent_slide_has_no_files(tmp_path: Path) -> None:
    assert disk_state(tmp_path / "none.svs") == {}
