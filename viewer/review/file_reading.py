"""The file of a review as anybody may read it, whoever has it open and however it was left; nothing is changed."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path

from viewer.review import schema
from viewer.review.schema import refuse_other_tables, schema_of, step_up
from viewer.review.sqlite_file import closing_on_error, connected, in_memory, refuse_foreign, refusing

_NEEDS_WRITING = frozenset(
    {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY, sqlite3.SQLITE_CANTOPEN}
    | {sqlite3.SQLITE_IOERR_SHMSIZE}
)
"""What SQLite says where a file could be read only once something was written, and nothing can be or may be."""


def opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, to a review that may be open elsewhere; it sees that as it is when it reads.

    An older review is brought to this schema in memory.

    Raises:
        SlideError: It is no review, a newer or damaged one, or cannot be read.
    """
    asks_for_log = refuse_foreign(path)
    # A file that asks for a write-ahead log and has none beside it was copied so, or its session was killed before it
    # wrote. SQLite would make that log, which nobody would remove; taken for unchanging, it is read as it is.
    owned = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal", ".owner"))
    lonely = asks_for_log and not owned
    with refusing(path):
        connection = _readable(path, "mode=ro&immutable=1" if lonely else "mode=ro")
        with closing_on_error(connection):
            refuse_other_tables(connection, path)
            if schema_of(connection) < len(schema.MIGRATIONS):
                with contextlib.closing(connection) as older:
                    connection = in_memory(older)
                step_up(connection)
            connection.execute("PRAGMA query_only = ON")
    return connection


def _readable(path: Path, how: str) -> sqlite3.Connection:
    """A connection that has read something: only then does SQLite look at what stands beside the file."""
    connection = connected(path, how)
    with closing_on_error(connection):
        try:
            schema_of(connection)
            return connection
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in _NEEDS_WRITING:
                raise
    connection.close()
    # Its session was killed in the midst of a step that has to be taken back, or forth, before it can be read.
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        for end in ("", "-wal", "-journal"):
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(path.name + end), copy.with_name(copy.name + end))
        with contextlib.closing(connected(copy, "mode=rw")) as whole:
            return in_memory(whole)
