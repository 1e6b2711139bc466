"""The SQLite file of a review: which tables it has, how it is opened, and how an older one becomes a newer one."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from viewer.jobs.whole_file import flush_folder
from viewer.review.refusals import refused
from viewer.slides.slide import SlideError

APPLICATION_ID = 0x56535256
"""“VSRV”, in the header of the file (https://www.sqlite.org/fileformat.html, 1.3)."""
_MAGIC = b"SQLite format 3\0"
_HEADER, _ID_AT, _JOURNAL_AT, _JOURNAL_IS_WAL = 100, 68, 18, 2
_BESIDE = ("-wal", "-shm", "-journal")
_PATIENCE, _AT_THE_END = 20.0, 2.0
"""Seconds for which a lock of somebody else is waited for: who reads holds one as long as it takes, on some disks."""
_VFS = ""
"""Appended to the address of a file, for tests of disks that cannot do as much."""


def _first_tables(connection: sqlite3.Connection) -> None:
    for statement in (
        "CREATE TABLE events (seq INTEGER PRIMARY KEY, line TEXT NOT NULL)",
        "CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL)",
        "CREATE TABLE seals (reading TEXT PRIMARY KEY, secret BLOB NOT NULL)",
        "CREATE TABLE places (reading TEXT PRIMARY KEY, place TEXT NOT NULL)",
    ):
        connection.execute(statement)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first_tables,)
"""Each makes a file of the schema that is its index one of the next; none may touch the table of events."""


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
        connection = _connected(unfinished, "mode=rwc")
        with contextlib.closing(connection), _whole(connection):
            for step in MIGRATIONS:
                step(connection)
            connection.executemany("INSERT INTO events VALUES (?, ?)", enumerate(lines, 1))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
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
    _refuse_foreign(path)
    with _refusing(path):
        connection = _connected(path, "mode=rw")
        with _closing_on_error(connection):
            _refuse_other_tables(connection, path)
    return connection


def begin_writing(connection: sqlite3.Connection, path: Path) -> None:
    """Bring what ``opened_to_write`` has opened to this schema, and have each commit on the disk from now on.

    Until ``close_whole`` there are files beside it. Where a disk cannot keep a write-ahead log, a rollback journal is
    written instead.

    Raises:
        SlideError: It cannot be written.
    """
    with _refusing(path):
        # A write-ahead log needs memory that is shared, which network drives do not have; SQLite says what it does.
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        # Of a rollback journal, whether it is removed is a matter of the folder: EXTRA has that on the disk, too.
        connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
        _migrate(connection, path)
        with _whole(connection):  # a file that cannot be written is told now, not at the first verdict
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def close_whole(connection: sqlite3.Connection) -> None:
    """Close what ``opened_to_write`` has opened, so that one file is left, which can be read where nobody may write."""
    # Where somebody reads it just now, that stays as it is: SQLite puts all into one file at the next close.
    with contextlib.suppress(sqlite3.Error):
        connection.execute(f"PRAGMA busy_timeout = {1000 * _AT_THE_END:.0f}")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, to a review that may be open elsewhere; it sees that as it is when it reads.

    An older review is brought to this schema in memory.

    Raises:
        SlideError: It is no review, a newer or damaged one, or cannot be read.
    """
    header = _refuse_foreign(path)
    # A file that asks for a write-ahead log and has none beside it was copied so, or its session was killed before it
    # wrote. SQLite would make that log, which nobody would remove; taken for unchanging, it is read as it is.
    owned = any(path.with_name(path.name + end).exists() for end in ("-wal", ".owner"))
    lonely = header[_JOURNAL_AT] == _JOURNAL_IS_WAL and not owned
    with _refusing(path):
        connection = _connected(path, "mode=ro&immutable=1" if lonely else "mode=ro")
        with _closing_on_error(connection):
            _refuse_other_tables(connection, path)
            if _schema_of(connection) < len(MIGRATIONS):
                with contextlib.closing(connection) as older:
                    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                    older.backup(connection)
                _step_up(connection)
            connection.execute("PRAGMA query_only = ON")
    return connection


def remove(path: Path) -> None:
    """Remove a file, and what SQLite keeps beside it; raises OSError."""
    for end in ("", *_BESIDE):
        path.with_name(path.name + end).unlink(missing_ok=True)


def is_sqlite(path: Path) -> bool:
    """Whether a file is kept by SQLite; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _connected(path: Path, how: str) -> sqlite3.Connection:
    address = f"file:{quote(os.fsencode(path.absolute()))}?{how}{_VFS}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=_PATIENCE)
    connection.execute("PRAGMA trusted_schema = OFF")  # a file that came from elsewhere runs nothing
    return connection


def _refuse_foreign(path: Path) -> bytes:
    """The header of the file, read without SQLite, which would touch files of others."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError as error:
        raise SlideError(f"There is no review {path}.", advice="Check its name.") from error
    except OSError as error:
        cause = " ".join((error.strerror or str(error)).split())
        raise SlideError(f"{path.name} cannot be read: {cause}.", advice="Check its name and your rights.") from error
    stated = int.from_bytes(header[_ID_AT : _ID_AT + 4])
    if len(header) < _HEADER or not header.startswith(_MAGIC) or stated != APPLICATION_ID:
        raise SlideError(f"{path.name} is no review.", advice="Choose a file that Verislide has made, NAME.vsreview.")
    return header


def _schema_of(connection: sqlite3.Connection) -> int:
    stored: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return stored


def _refuse_other_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Nothing but the tables of its schema: a trigger could change what is written, a view what is read."""
    stored = _schema_of(connection)
    if stored > len(MIGRATIONS):
        raise SlideError(
            f"{path.name} was written by a newer Verislide: its schema is {stored}, "
            f"and this one knows those up to {len(MIGRATIONS)}.",
            advice="Open it with that version.",
        )
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        for step in MIGRATIONS[:stored]:
            step(model)
        wanted, there = _objects(model), _objects(connection)
    for kind, name, _statement in sorted(wanted ^ there):
        how = "changed or missing" if any(one[:2] == (kind, name) for one in wanted) else "foreign"
        raise SlideError(
            f"{path.name} is not as Verislide makes a review: its {kind} “{name}” is {how}.",
            advice="Keep it as it is, and go on with a copy from before.",
        )


def _objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and statement of all that a file defines, but SQLite's own."""
    return set(
        connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@'")
    )


def _step_up(connection: sqlite3.Connection) -> None:
    """Bring a file to the newest schema, all or nothing."""
    with _whole(connection):
        events = "SELECT seq, line FROM events ORDER BY seq"
        before = connection.execute(events).fetchall()
        for step in MIGRATIONS[_schema_of(connection) :]:
            step(connection)
        if connection.execute(events).fetchall() != before:
            raise sqlite3.IntegrityError("a migration has changed events")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the file to the newest schema; until that is on the disk, there is a copy as it was beside it."""
    copy = path.with_name(f"{path.name}.before-schema-{len(MIGRATIONS)}")
    if _schema_of(connection) < len(MIGRATIONS):
        unfinished = path.with_name(f".{copy.name}.tmp")
        remove(unfinished)
        with contextlib.closing(_connected(unfinished, "mode=rwc")) as kept:
            connection.backup(kept)
            kept.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(copy)
        flush_folder(path.parent)
        _step_up(connection)
    copy.unlink(missing_ok=True)  # also of whoever was killed between


@contextlib.contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Say what SQLite or the system says, in words."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise refused(path, error) from error


@contextlib.contextmanager
def _closing_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


@contextlib.contextmanager
def _whole(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction: all of the block, or nothing."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
