"""An owner file is held for as long as its owner lives, and no longer; asked from other processes."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.jobs.owner_file import OwnedError, OwnerFile, owned

HOLD = """
import sys
from pathlib import Path
from viewer.jobs.owner_file import owned
with owned(Path(sys.argv[1])) as owner:
    owner.mark()
    print("held", flush=True)
    sys.stdin.readline()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that owns and marks ``path`` until it gets a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def test_a_second_owner_is_refused_and_the_file_goes_with_the_first(tmp_path: Path) -> None:
    path = tmp_path / "owner"
    with owned(path) as first:
        assert not first.was_left
        with pytest.raises(OwnedError):
            OwnerFile(path).take()
        assert path.exists()
    assert not path.exists()
    with owned(path) as second:
        assert not second.was_left


def test_another_process_is_refused_and_then_lets_it_go(tmp_path: Path) -> None:
    path = tmp_path / "owner"
    process = holder(path)
    with pytest.raises(OwnedError):
        OwnerFile(path).take()
    process.communicate("\n", timeout=30)
    assert not path.exists()


def test_what_a_killed_process_marked_is_known(tmp_path: Path) -> None:
    path = tmp_path / "owner"
    process = holder(path)
    process.kill()
    process.communicate(timeout=30)
    assert path.exists()
    with owned(path) as owner:
        assert owner.was_left
    assert not path.exists()


def test_a_file_that_its_owner_removes_meanwhile_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "owner"
    asked: list[int] = []

    def lock(descriptor: int) -> None:
        # As if the owner had removed the file, and closed it, between opening and locking.
        if not asked:
            path.unlink()
        asked.append(descriptor)

    monkeypatch.setattr("viewer.jobs.owner_file._lock", lock)
    with owned(path):
        assert path.exists()
    assert len(asked) == 2


def test_a_disk_without_locks_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", none)
    with pytest.raises(OSError, match="no locks") as raised:
        OwnerFile(tmp_path / "owner").take()
    assert raised.value.errno == errno.ENOLCK
