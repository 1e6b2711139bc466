"""The file of a review over the years and on other disks: older ones are migrated, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.review.test_record import begun
from viewer.review import schema, sqlite_file
from viewer.review.events import Act
from viewer.review.record import create_record, open_record
from viewer.review.refusals import refused
from viewer.review.setup import ReviewSetup
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError


def with_a_column(connection: sqlite3.Connection) -> None:
    """A schema as it may come to be."""
    connection.execute("ALTER TABLE places ADD COLUMN at TEXT")


def objects(path: Path) -> tuple[int, bool]:
    """Its schema, and whether it has the column; by a connection of our own."""
    connection = sqlite3.connect(path)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(places)")]
    stored = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return stored, "at" in columns


def test_an_older_file_is_brought_to_the_newest_schema_with_its_events_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(tmp_path)
    held, head = path.read_bytes(), open_for_reading(path).head
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, with_a_column))
        assert open_for_reading(path).head == head == verify_review(path).head
        assert path.read_bytes() == held, "who only reads changes nothing"
        with open_record(path) as record:
            assert record.head == head
        assert objects(path) == (2, True) and list(tmp_path.iterdir()) == [path]
        assert verify_review(path, head.sha256, head.events).finding is None
    for opened in (open_record, open_for_reading, verify_review):
        with pytest.raises(SlideError, match="was written by a newer Verislide: its schema is 2") as caught:
            opened(path)
        assert caught.value.advice == "Open it with that version."
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("wrong", ["fails", "touches events"])
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    def migrate(connection: sqlite3.Connection) -> None:
        with_a_column(connection)
        if wrong == "fails":
            raise sqlite3.OperationalError("no such thing")
        connection.execute("UPDATE events SET line = replace(line, 'MK', 'XX')")

    path = begun(tmp_path)
    head = open_for_reading(path).head
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, migrate))
        with pytest.raises(SlideError, match=r"trial\.vsreview cannot be read or written"):
            open_record(path)
    assert objects(path) == (1, False)
    copy = path.with_name("trial.vsreview.before-schema-2")
    assert verify_review(path).head == verify_review(copy).head == head
    with open_record(path) as record:
        assert record.head == head


KILLED = """
import os, sys
from pathlib import Path
from viewer.review import schema
from viewer.review.record import open_record
def migrate(connection):
    connection.execute("ALTER TABLE places ADD COLUMN at TEXT")
    os.kill(os.getpid(), 9)
schema.MIGRATIONS = (*schema.MIGRATIONS, migrate)
open_record(Path(sys.argv[1]))
"""


def test_killed_in_the_midst_of_a_migration_it_is_as_it_was_and_the_next_session_migrates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(tmp_path)
    head = open_for_reading(path).head
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode and not done.stderr, done.stderr
    copy = path.with_name("trial.vsreview.before-schema-2")
    assert verify_review(copy).head == verify_review(path).head == head
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, with_a_column))
    with open_record(path) as record:
        assert record.head == head
    assert objects(path) == (2, True) and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="disks without shared memory are played by a part of SQLite for Unix")
def test_where_a_disk_cannot_keep_a_log_ahead_a_journal_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "_VFS", "&vfs=unix-dotfile")
    path = begun(tmp_path)
    with open_record(path) as record:
        assert record._connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert record._connection.execute("PRAGMA synchronous").fetchone()[0] == 3, "EXTRA"
        seq = record.append(Act.SESSION_OPENED)
        assert open_for_reading(path).head.events == seq
    monkeypatch.undo()
    assert verify_review(path, count=seq).finding is None
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program_is_refused_and_stays(tmp_path: Path) -> None:
    connection = sqlite3.connect(path := tmp_path / "a.vsreview")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE events (seq, line)")
    held, beside = path.read_bytes(), sorted(tmp_path.iterdir())
    for opened in (open_record, open_for_reading, verify_review):
        with pytest.raises(SlideError, match=r"a\.vsreview is no review"):
            opened(path)
    assert path.read_bytes() == held and sorted(tmp_path.iterdir()) == beside
    connection.close()


def test_locked_by_another_program_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite_file.sqlite3, "connect", lambda *a, **named: connect(*a, **{**named, "timeout": 0}))
    path = begun(tmp_path)
    other = connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for opened in (open_record, open_for_reading):
        with pytest.raises(SlideError, match=r"trial\.vsreview is locked by another program") as caught:
            opened(path)
        assert caught.value.advice.startswith("Close it there")
    other.close()
    open_record(path).close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("SQLITE_FULL", "cannot be written: its disk is full."),
        ("SQLITE_READONLY_DIRECTORY", "cannot be written: the file, its folder or its disk is read-only."),
        ("SQLITE_IOERR_FSYNC", "cannot be read or written: its disk reports an error."),
        ("SQLITE_CORRUPT_INDEX", "is damaged: a part of it cannot be read."),
        ("SQLITE_MISUSE", "cannot be read or written: as SQLite says."),
    ],
)
def test_what_sqlite_says_is_told_in_words(code: str, words: str) -> None:
    error = sqlite3.OperationalError("as SQLite says")
    error.sqlite_errorcode = getattr(sqlite3, code)
    told = refused(Path("a.vsreview"), error)
    assert str(told) == f"a.vsreview {words}" and told.advice and told.details == "as SQLite says"


def test_names_that_an_address_would_take_apart_are_names(tmp_path: Path) -> None:
    (folder := tmp_path / ("a?mode=ro&b #1 %20 ä" + ("\udcff" if sys.platform == "linux" else ""))).mkdir()
    path = folder / "100 % x?y#z.vsreview"
    create_record(path, ReviewSetup("Trial")).close()
    with open_record(path) as record:
        record.append(Act.SESSION_OPENED)
    assert open_for_reading(path).head.events == 3 and list(folder.iterdir()) == [path]


def test_a_folder_is_no_review(tmp_path: Path) -> None:
    (folder := tmp_path / "a.vsreview").mkdir()
    with pytest.raises(SlideError, match=r"There is no review .*a\.vsreview"):
        open_record(folder)
    for opened in (open_for_reading, verify_review):
        with pytest.raises(SlideError, match=r"a\.vsreview cannot be read"):
            opened(folder)
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "a.vsreview")
    for opened in (open_for_reading, verify_review):
        with pytest.raises(SlideError, match=r"a\.vsreview is no review"):
            opened(pipe)
