"""Where an export may go, and that it is on the disk when it gets its name."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from viewer.slides.disk_state import files_of
from viewer.slides.slide import SlideError


def check_places(source: Path, out: Path) -> None:
    """Make sure that ``out`` can become the folder of an export of ``source``.

    Raises:
        SlideError: The slide is not there; the folder is not new, has no parent, or lies among the slide's files.
    """
    if not source.exists():
        raise SlideError(f"{source.name} cannot be exported: there is no such file.", advice="Check its name.")
    refusal = f"{source.name} cannot be exported into {out.name}: "
    if not out.parent.is_dir():
        raise SlideError(f"{refusal}there is no folder {out.parent}.", advice="Make it first, or choose another.")
    homes = _homes(source)
    if any(_is_within(out, home) for home in homes):
        raise SlideError(
            f"{refusal}that lies in the folder of the slide.",
            advice="Choose a folder elsewhere, so that originals and exports are never handed on together.",
        )
    if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
        if any(_is_within(home, out) for home in homes):
            raise SlideError(f"{refusal}the slide itself lies in there.", advice="Choose a new folder.")
        raise SlideError(f"{refusal}it exists and is not an empty folder.", advice="Choose a new folder.")


def put_on_disk(folder: Path) -> None:
    """Return once every file in ``folder``, and which there are, would survive the loss of power.

    Raises:
        OSError: The disk does not take them.
    """
    for path in sorted(folder.iterdir()):
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    flush_folder(folder)


def flush_folder(folder: Path) -> None:
    """As ``put_on_disk``, only of which files there are in ``folder``; on disks that know how.

    Raises:
        OSError: The disk does not take it.
    """
    if not hasattr(os, "O_DIRECTORY"):  # Windows has no handles of folders
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP):  # of network drives
            raise
    finally:
        os.close(descriptor)


def _homes(source: Path) -> set[Path]:
    """The folders that hold the slide's files, also behind links."""
    if source.is_dir():
        return {source.resolve(), *_parents_of(files_of(source))}
    return {source.absolute().parent.resolve(), source.resolve().parent, *_parents_of(files_of(source))}


def _parents_of(files: Iterable[Path]) -> Iterable[Path]:
    return {file.resolve().parent for file in files}


def _is_within(path: Path, folder: Path) -> bool:
    """Whether ``path`` is ``folder`` or lies in it, however the two are written."""
    resolved = path.resolve()
    return any(one.exists() and one.samefile(folder) for one in (resolved, *resolved.parents))
