"""The file of a review as its one owner has it: made, opened, brought up to date, and closed into one file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from viewer.jobs.whole_file import flush_folder
from viewer.review import schema
from viewer.review.refusals import refused
from viewer.review.schema import refuse_other_tables, schema_of, step_up, whole
from viewer.review.sqlite_file import closing_on_error, connected, refuse_foreign, refusing, remove

_AT_THE_END = 2.0
"""Seconds for which whoever reads is waited for, once all is written."""


def new_file(path: Path, lines: Sequence[str]) -> None:
    """Have a whole review at ``path``, where there is no file, on the disk and all at once.

    Args:
        path: In a folder that is there.
        lines: Of the first events.

    Raises:
        SlideError: It cannot be written; nothing is left of the attempt.
    """
    unfinished = path.with_name(f".{path.name}.tmp")
    try:
        remove(unfinished)  # of whoever was killed with it
        connection = connected(unfinished, "mode=rwc")
        with contextlib.closing(connection):
            step_up(connection)
            with whole(connection):
                connection.executemany("INSERT INTO events VALUES (?, ?)", enumerate(lines, 1))
        unfinished.rename(path)
        flush_folder(path.parent)
    except (sqlite3.Error, OSError) as error:
        raise refused(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            remove(unfinished)


def opened_to_write(path: Path) -> sqlite3.Connection:
    """A connection to a review, for whoever owns it; nothing is changed until ``begin_writing``.

    Raises:
        SlideError: It is no review, a newer or damaged one, or cannot be opened.
    """
    refuse_foreign(path)
    with refusing(path):
        connection = connected(path, "mode=rw")
        with closing_on_error(connection):
            refuse_other_tables(connection, path)
    return connection


def begin_writing(connection: sqlite3.Connection, path: Path) -> None:
    """Bring what ``opened_to_write`` has opened to this schema, and have each commit on the disk from now on.

    Until ``close_whole`` there are files beside it. Where a disk cannot keep a write-ahead log, a rollback journal is
    written instead.

    Raises:
        SlideError: It cannot be written.
    """
    with refusing(path):
        # A write-ahead log needs memory that is shared, which network drives do not have; SQLite says what it does.
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        # Of a rollback journal, whether it is removed is a matter of the folder: EXTRA has that on the disk, too.
        connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
        _migrate(connection, path)
        with whole(connection):  # a file that cannot be written is told now, not at the first verdict
            connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")


def close_whole(connection: sqlite3.Connection) -> None:
    """Close what ``opened_to_write`` has opened, so that one file is left, which can be read where nobody may write."""
    # Where somebody reads it just now, that stays as it is: SQLite puts all into one file at the next close.
    with contextlib.suppress(sqlite3.Error):
        connection.execute(f"PRAGMA busy_timeout = {1000 * _AT_THE_END:.0f}")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the file to the newest schema; until that is on the disk, there is a copy as it was beside it."""
    copy = path.with_name(f"{path.name}.before-schema-{len(schema.MIGRATIONS)}")
    if schema_of(connection) < len(schema.MIGRATIONS):
        unfinished = path.with_name(f".{copy.name}.tmp")
        remove(unfinished)
        with contextlib.closing(connected(unfinished, "mode=rwc")) as kept:
            connection.backup(kept)
            kept.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(copy)
        flush_folder(path.parent)
        step_up(connection)
    copy.unlink(missing_ok=True)  # also of whoever was killed between
