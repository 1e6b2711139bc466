"""A folder that nobody sees under its name before all its files are there."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from viewer.slides.slide import SlideError


@contextlib.contextmanager
def written_whole(source: Path, folder: Path) -> Iterator[Path]:
    """A new, empty ``<folder>.partial`` to write into, which becomes ``folder`` once the block has ended.

    If the block raises, whatever it wrote is removed, and ``folder`` is as it was.

    Raises:
        SlideError: ``source`` is not a file that could be converted, or the folder is in use.
        OSError: The folder cannot be made or renamed.
    """
    partial = folder.with_name(f"{folder.name}.partial")
    _check_places(source, folder, partial)
    partial.mkdir()
    try:
        yield partial
        if folder.is_dir():
            folder.rmdir()  # it is empty: Windows renames onto nothing
        partial.rename(folder)
    finally:
        # Under its final name by now, unless something went wrong.
        shutil.rmtree(partial, ignore_errors=True)


def _check_places(source: Path, folder: Path, partial: Path) -> None:
    if not source.exists():
        raise SlideError(f"{source.name} cannot be converted: there is no such file.")
    if source.is_dir():
        raise SlideError(
            f"{source.name} cannot be converted: it is a folder.", advice="Choose the slide's own file, such as .mrxs."
        )
    if source.with_suffix("").resolve() in folder.resolve().parents:
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: that lies in the folder of the original.",
            advice="Choose a folder elsewhere; originals are never changed.",
        )
    if not folder.parent.is_dir():
        raise SlideError(f"{source.name} cannot be converted: there is no folder {folder.parent}.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: it exists and is not an empty folder.",
            advice="Choose a new folder.",
        )
    if partial.exists():
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: {partial.name} is in the way, "
            "from a conversion that is running or was interrupted.",
            advice=f"Delete {partial.name} if no conversion is running.",
        )
