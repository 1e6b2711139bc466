"""Why the file of a review cannot be read or written, in words."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from viewer.slides.slide import SlideError

_PRIMARY = 0xFF
"""The low byte of an extended SQLite error code is the primary one."""
_FULL = "cannot be written: its disk is full.", "Make room there, and do the last step again."
_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: _FULL,  # to read what a log ahead has, a small file is made beside it
    sqlite3.SQLITE_READONLY: (
        "cannot be written: the file, its folder or its disk is read-only.",
        "Copy it to a folder in which you may write, and open it there.",
    ),
    sqlite3.SQLITE_BUSY: ("is locked by another program.", "Close it there, and do the last step again."),
    sqlite3.SQLITE_LOCKED: ("is locked by another program.", "Close it there, and do the last step again."),
    sqlite3.SQLITE_NOTADB: ("is no review.", "Choose a file that Verislide has made, NAME.vsreview."),
    sqlite3.SQLITE_CORRUPT: (
        "is damaged: a part of it cannot be read.",
        "Keep it as it is, and go on with a copy from before.",
    ),
    sqlite3.SQLITE_IOERR: (
        "cannot be read or written: its disk reports an error.",
        "Check the disk or the network, and do the last step again.",
    ),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened.", "Check your rights on the file and on its folder."),
    sqlite3.SQLITE_PERM: ("cannot be opened.", "Check your rights on the file and on its folder."),
}


def refused(path: Path, error: sqlite3.Error | OSError) -> SlideError:
    """The sentence for what SQLite or the system said about the file at ``path``."""
    if isinstance(error, OSError):
        return _by_the_system(path, error)
    code = getattr(error, "sqlite_errorcode", None)
    known = None if code is None else _SENTENCES.get(code) or _SENTENCES.get(code & _PRIMARY)
    sentence, advice = known or (f"cannot be read or written: {error}.", "Check its disk and your rights.")
    return SlideError(f"{path.name} {sentence}", advice=advice, details=str(error))


def _by_the_system(path: Path, error: OSError) -> SlideError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence, advice = _SENTENCES[sqlite3.SQLITE_READONLY]
    elif error.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence, advice = _FULL
    elif error.errno in (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP):
        sentence = "cannot be opened: its disk knows no locks, so that others could write it at the same time."
        advice = "Copy it to a disk of this machine, and open it there."
    else:
        cause = " ".join((error.strerror or str(error)).split()).rstrip(".")
        sentence, advice = f"cannot be opened: {cause}.", "Check its name, its folder and your rights."
    return SlideError(f"{path.name} {sentence}", advice=advice, details=str(error))
