"""A folder that nobody sees under its name before all its files are there.

Beside ``<folder>.partial`` lies ``<folder>.partial.owner`` for as long as it is written. What a killed process left is
known by a marked owner file that nobody holds, and is cleared; a folder without one is somebody else's and stays.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

from viewer.jobs.owner_file import OwnedError, OwnerFile, owned
from viewer.slides.conversion_report import REPORT
from viewer.slides.slide import SlideError

_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
"""What the lock says on disks that have none, such as some network drives."""


@contextlib.contextmanager
def written_whole(source: Path, folder: Path) -> Iterator[Path]:
    """``whole_folder`` for a conversion of ``source``.

    Raises:
        SlideError: ``source`` is not a file that could be converted, or the folder is in use.
        OSError: The folder cannot be made or renamed.
    """
    _check_places(source, folder)
    with whole_folder(folder, f"{source.name} cannot be converted into {folder.name}", "conversion") as partial:
        yield partial


@contextlib.contextmanager
def whole_folder(folder: Path, refusal: str, work: str) -> Iterator[Path]:
    """A new, empty ``<folder>.partial`` to write into, which becomes ``folder`` once the block has ended.

    If the block raises, whatever it wrote is removed, and ``folder`` is as it was. If the process is killed, the next
    one that writes into ``folder`` clears what it left, as ``clear_left`` does.

    Args:
        folder: Is not there, or empty; its parent exists.
        refusal: Begins the sentence where the folder is in use: "a.svs cannot be converted into b".
        work: What writes into it, in a word.

    Raises:
        SlideError: The folder is in use.
        OSError: The folder cannot be made or renamed.
    """
    partial = folder.with_name(f"{folder.name}.partial")
    with _owned_by_nobody_else(partial, refusal, work) as owner:
        _clear(partial, owner, refusal)
        partial.mkdir()
        try:
            if owner is not None:
                owner.mark()
            yield partial
            if folder.is_dir():
                folder.rmdir()  # it is empty: Windows renames onto nothing
            partial.rename(folder)
        finally:
            # Under its final name by now, unless something went wrong.
            shutil.rmtree(partial, ignore_errors=True)


def occupied(source: Path, folder: Path) -> SlideError | None:
    """Why nothing can be written into ``folder``: there is something already; None where there is not."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return None
    if (folder / REPORT).is_file():
        cause, advice = "it holds another conversion already", "Choose another folder, or move that one away first."
    else:
        cause, advice = "it exists and is not an empty folder", "Choose a new folder."
    return SlideError(f"{source.name} cannot be converted into {folder.name}: {cause}.", advice=advice)


def clear_left(folder: Path) -> None:
    """Remove what a killed process left of ``folder``; what is written now, or is somebody else's, stays."""
    partial = folder.with_name(f"{folder.name}.partial")
    path = _owner_path(partial)
    if path.is_file():
        with contextlib.suppress(OwnedError, OSError), owned(path) as owner:
            if owner.was_left:
                shutil.rmtree(partial)


def _owner_path(partial: Path) -> Path:
    return partial.with_name(f"{partial.name}.owner")


@contextlib.contextmanager
def _owned_by_nobody_else(partial: Path, refusal: str, work: str) -> Iterator[OwnerFile | None]:
    """The owner file; None where the disk knows no locks, so that nothing is known of others."""
    with contextlib.ExitStack() as held:
        owner, path = None, _owner_path(partial)
        try:
            owner = held.enter_context(owned(path))
        except OwnedError as error:
            raise SlideError(
                f"{refusal}: another {work} is writing there now.",
                advice="Wait for its end, or choose another folder.",
            ) from error
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
            path.unlink(missing_ok=True)
        yield owner


def _clear(partial: Path, owner: OwnerFile | None, refusal: str) -> None:
    """Remove what a killed process left."""
    with contextlib.suppress(OSError):
        partial.rmdir()  # an empty folder is nobody's loss
    if not partial.exists():
        return
    if owner is not None and owner.was_left:
        shutil.rmtree(partial)
        return
    raise SlideError(
        f"{refusal}: {partial.name} is in the way, and this program does not know whose it is.",
        advice=f"Delete {partial.name} if nobody needs it, or choose another folder.",
    )


def _check_places(source: Path, folder: Path) -> None:
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
    if (error := occupied(source, folder)) is not None:
        raise error
