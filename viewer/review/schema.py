"""The tables of the SQLite file of a review, and how an older file becomes a newer one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from viewer.slides.slide import SlideError

APPLICATION_ID = 0x56535256
"""“VSRV”, in the header of the file (https://www.sqlite.org/fileformat.html, 1.3)."""


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


def step_up(connection: sqlite3.Connection) -> None:
    """Bring a file to the newest schema, all or nothing; a new one gets its tables.

    Raises:
        sqlite3.Error: It cannot be brought there.
    """
    with whole(connection):
        stored = schema_of(connection)
        events = "SELECT seq, line FROM events ORDER BY seq"
        before = connection.execute(events).fetchall() if stored else []
        for step in MIGRATIONS[stored:]:
            step(connection)
        if connection.execute(events).fetchall() != before:
            raise sqlite3.IntegrityError("a migration has changed events")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def schema_of(connection: sqlite3.Connection) -> int:
    """With which a file was written; 0 of one that has nothing."""
    stored: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return stored


def refuse_other_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Nothing but the tables of its schema: a trigger could change what is written, a view what is read.

    Raises:
        SlideError: There is something else, or the schema is newer than this version.
    """
    stored = schema_of(connection)
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


@contextlib.contextmanager
def whole(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction: all of the block, or nothing."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def _objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and statement of all that a file defines, but SQLite's own."""
    return set(
        connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@'")
    )
