"""Where an export may go, and that it is on the disk when it gets its name."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from viewer.jobs.whole_file import flush_folder
from viewer.slides.disk_state import files_of
from viewer.slides.export_manifest import KIND, MANIFEST
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


def check_root(sources: Iterable[Path], out: Path) -> None:
    """Make sure that ``out``, which is handed on with all that lies in it, can hold the folders of exports of slides.

    Raises:
        SlideError: It is a file; it lies among the files of a slide, or a slide lies in it.
    """
    if out.exists() and not out.is_dir():
        raise SlideError(f"{out} is a file.", advice="Name a folder for the exports.")
    for source in sources:
        if any(_is_within(out, home) or (out.exists() and _is_within(home, out)) for home in _homes(source)):
            raise SlideError(
                f"{source.name} cannot be exported into {out.name}: one lies in the folder of the other.",
                advice="Choose a folder elsewhere, so that originals and exports are never handed on together.",
            )


def check_kept_apart(file: Path, what: str, source: Path, out: Path) -> None:
    """Make sure that ``file``, which is not handed on, lies neither in an export, which is, nor among a slide's files.

    Args:
        file: Is there, or is to be.
        what: What it is, such as "the audit log".
        source: The slide.
        out: Where its export is to be, or a folder of exports.

    Raises:
        SlideError: It does.
    """
    unfinished = out.with_name(f"{out.name}.partial")
    if any(folder.exists() and _is_within(file, folder) for folder in (out, unfinished)):
        raise _lies_in(file, what, "the export")
    check_in_no_export(file, what)
    if source.exists() and any(_is_within(file, home) for home in _homes(source)):
        raise _lies_in(file, what, "the slide")


def check_in_no_export(file: Path, what: str) -> None:
    """Make sure that ``file``, which is not handed on, lies in no export; ``what`` as in `check_kept_apart`.

    Raises:
        SlideError: It does.
    """
    if any(_is_export(folder) for folder in file.resolve().parents):
        raise _lies_in(file, what, "an export")


def _lies_in(file: Path, what: str, of: str) -> SlideError:
    return SlideError(
        f"{file.name} cannot be {what}: it would lie in the folder of {of}.",
        advice="Choose a file elsewhere: it is not handed on, and originals stay as they are.",
    )


def put_on_disk(folder: Path) -> None:
    """Return once every file in ``folder``, and which there are, would survive the loss of power.

    Raises:
        OSError: The disk does not take them.
    """
    for path in sorted(folder.iterdir()):
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    flush_folder(folder)


def _is_export(folder: Path) -> bool:
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        return bool(json.loads((folder / MANIFEST).read_bytes())["kind"] == KIND)
    return False


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
