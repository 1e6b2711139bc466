"""A file that SQLite keeps: connected to, told from those of others, removed with all that stands beside it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from viewer.review.refusals import refused
from viewer.review.schema import APPLICATION_ID
from viewer.slides.slide import SlideError

_MAGIC = b"SQLite format 3\0"
_HEADER, _ID_AT, _JOURNAL_AT, _JOURNAL_IS_WAL = 100, 68, 18, 2
"""Bytes of the header, and where in it what is found (https://www.sqlite.org/fileformat.html, 1.3)."""
_PATIENCE = 20.0
"""Seconds for which a lock of somebody else is waited for: who reads holds one as long as it takes, on some disks."""
_VFS = ""
"""Appended to the address of a file, for tests of disks that cannot do as much."""


def connected(path: Path, how: str) -> sqlite3.Connection:
    """A connection to ``path``; ``how`` are parameters of an address of SQLite: "mode=ro", "mode=rw", "mode=rwc"."""
    address = f"file:{quote(os.fsencode(path.absolute()))}?{how}{_VFS}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=_PATIENCE)
    connection.execute("PRAGMA trusted_schema = OFF")  # a file that came from elsewhere runs nothing
    return connection


def in_memory(stored: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of all that ``stored`` leads to, which is gone when it is closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing_on_error(connection):
        stored.backup(connection)
    return connection


def refuse_foreign(path: Path) -> bool:
    """Refuse what is no review, without SQLite, which would touch files of others.

    Returns:
        Whether the file asks for a write-ahead log.

    Raises:
        SlideError: It is none, or cannot be read.
    """
    try:
        # Whoever opens a pipe waits for somebody to write into it.
        header = b"" if stat.S_ISFIFO(path.stat().st_mode) else _beginning(path)
    except FileNotFoundError as error:
        raise SlideError(f"There is no review {path}.", advice="Check its name.") from error
    except OSError as error:
        cause = " ".join((error.strerror or str(error)).split())
        raise SlideError(f"{path.name} cannot be read: {cause}.", advice="Check its name and your rights.") from error
    stated = int.from_bytes(header[_ID_AT : _ID_AT + 4])
    if len(header) < _HEADER or not header.startswith(_MAGIC) or stated != APPLICATION_ID:
        raise SlideError(f"{path.name} is no review.", advice="Choose a file that Verislide has made, NAME.vsreview.")
    return header[_JOURNAL_AT] == _JOURNAL_IS_WAL


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)


def is_sqlite(path: Path) -> bool:
    """Whether a file is kept by SQLite; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def remove(path: Path) -> None:
    """Remove a file, and what SQLite keeps beside it; raises OSError."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Say what SQLite or the system says, in words."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise refused(path, error) from error


@contextlib.contextmanager
def closing_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    """Close the connection where the block fails."""
    try:
        yield
    except BaseException:
        connection.close()
        raise
