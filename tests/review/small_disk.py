"""Run as a program in a mount namespace of its own: a review on a file system that is full, or may only be read.

Arguments: an empty folder. Prints JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from viewer.review.events import Act
from viewer.review.record import create_record, open_record
from viewer.review.setup import ReviewSetup
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError


@contextmanager
def mounted(disk: Path, size: int) -> Iterator[None]:
    """A file system of so many bytes."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", disk], check=True)


def remount(disk: Path, how: str) -> None:
    """Change it as it is."""
    subprocess.run(["mount", "-o", f"remount,{how}", disk], check=True)


def said(what: Callable[[], object]) -> str:
    """The sentence with which it is refused; empty where it is not."""
    try:
        what()
    except SlideError as error:
        return str(error)
    return ""


def full(disk: Path, size: int) -> dict[str, Any]:
    """Write until a disk of that size is full, make room, and go on."""
    path, told = disk / "a.vsreview", 0
    with mounted(disk, size):
        try:
            with create_record(path, ReviewSetup("Trial")) as record:
                while True:
                    told = record.append(Act.SESSION_OPENED, reason="x" * 500)
        except SlideError as error:
            sentence, left = str(error), sorted(one.name for one in disk.iterdir())
        found: dict[str, Any] = {"said": sentence, "left": left, "told": told}
        remount(disk, f"size={size + 2**20}")
        if path.exists():
            finding = verify_review(path, count=told).finding
            with open_record(path) as record:
                found |= {"finding": finding and finding.sentence, "there": record.head.events}
                record.append(Act.SESSION_CLOSED)
            found["at last"] = sorted(one.name for one in disk.iterdir())
        return found


def read_only(disk: Path) -> dict[str, Any]:
    """What is said and done where nobody may write: of a closed record, and of one whose session was killed."""
    closed, killed = disk / "closed.vsreview", disk / "killed.vsreview"
    with mounted(disk, 2**20):
        create_record(closed, ReviewSetup("Trial")).close()
        record = create_record(disk / "other.vsreview", ReviewSetup("Trial"))
        record.append(Act.SESSION_OPENED)
        for end in ("", "-wal"):
            shutil.copy(disk / f"other.vsreview{end}", disk / f"killed.vsreview{end}")
        record.close()
        held = sorted(one.name for one in disk.iterdir())
        remount(disk, "ro")
        found: dict[str, Any] = {}
        for path in (closed, killed):
            with open_for_reading(path) as stored:
                found[path.name] = [
                    said(lambda path=path: open_record(path)),  # type: ignore[misc]
                    stored.head.events,
                    verify_review(path).finding is None,
                ]
        made = said(lambda: create_record(disk / "new.vsreview", ReviewSetup("Trial")))
        same = sorted(one.name for one in disk.iterdir()) == held
        return {**found, "made": made, "same": same}


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    os.umask(0o022)
    print(
        json.dumps(
            {"full": [full(folder, size) for size in (8192, 49152, 98304, 262144)], "read only": read_only(folder)}
        )
    )
