"""Whether the files of a slide are still those that were opened: size and time of each, nothing is read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from viewer.slides.dicom_folder import is_dicomdir, looks_like_dicom, read_header
from viewer.slides.preflight import MIRAX_SUFFIX

DiskState = Mapping[Path, tuple[int, int]]
"""Size in bytes and time of the last change in nanoseconds, of every file of a slide."""


def files_of(path: Path) -> tuple[Path, ...]:
    """The files that a slide is made of: of a folder all, of MIRAX its data, of a DICOM file those of its series.

    Files whose names begin with a dot belong to the system. An absent slide has none.
    """
    if path.is_dir():
        found = list(_within(path))
    elif path.suffix.lower() == MIRAX_SUFFIX:
        found = [path, *_within(path.with_suffix(""))]
    elif is_dicomdir(path):
        found = list(_within(path.parent))
    else:
        found = [path, *_series_beside(path)]
    return tuple(sorted(file for file in found if not file.name.startswith(".")))


def disk_state(path: Path) -> DiskState:
    """The state of a slide's files now; what cannot be asked about is left out, as if it were not there."""
    state: dict[Path, tuple[int, int]] = {}
    for file in files_of(path):
        try:
            found = file.stat()
        except OSError:
            continue
        if stat.S_ISREG(found.st_mode):
            state[file] = found.st_size, found.st_mtime_ns
    return state


def change_of(name: str, before: DiskState, now: DiskState) -> str:
    """One sentence about the slide ``name``: the first file that is not what it was, and how many more; else empty."""
    changed = sorted(file for file in before.keys() | now.keys() if before.get(file) != now.get(file))
    if not changed:
        return ""
    first, more = changed[0], len(changed) - 1
    what = " is gone" if first not in now else " is new" if first not in before else ""
    others = f", and {more} more {'file' if more == 1 else 'files'}" if more else ""
    return f"{name} has changed on disk since it was opened: {first.name}{what}{others}."


def _within(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        yield from (Path(parent, name) for name in names)


def _series_beside(path: Path) -> Iterator[Path]:
    if not path.is_file() or not looks_like_dicom(path):
        return
    own = read_header(path)
    for file in path.parent.iterdir() if own is not None else ():
        header = read_header(file) if file != path and file.is_file() and looks_like_dicom(file) else None
        if header is not None and own is not None and header.series == own.series:
            yield file
