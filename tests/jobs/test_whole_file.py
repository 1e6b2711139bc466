"""A file is there as a whole or as it was before, and nothing is left beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer.jobs.whole_file import write_whole

OLD, NEW = b"what was there", b"\x00\xff new"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "größe “1”.json"
    for content in (OLD, NEW, b""):
        write_whole(path, content)
        assert contents(tmp_path) == {path.name: content}


def test_it_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(OLD)
    flushed: list[tuple[int, bytes]] = []
    real = os.fsync

    def noted(descriptor: int) -> None:
        flushed.append((os.fstat(descriptor).st_size, path.read_bytes()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    write_whole(path, NEW)
    assert flushed == [(len(NEW), OLD)]
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_what_fails_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    path = tmp_path / "file"
    path.write_bytes(OLD)

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(step, fails)
    with pytest.raises(type(error)):
        write_whole(path, NEW)
    assert contents(tmp_path) == {"file": OLD}


def test_a_folder_that_is_not_there_is_the_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "none" / "file", NEW)
