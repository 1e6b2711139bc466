"""The record of a review: one SQLite file with a chained audit log of all that happened.

Each event is on the disk before anybody goes on. What happened stands in the events alone (``state.review_of``);
beside them are kept: pictures and coverage, which events name by their SHA-256, the secret of a blinded test until its
seal is opened, and where each reader is.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from viewer.documents.audit_chain import NO_EVENT, AuditHead, chained_line
from viewer.documents.audit_event import next_event
from viewer.jobs.owner_file import OwnedError, OwnerFile
from viewer.review.as_json import plain
from viewer.review.events import Act
from viewer.review.setup import ReviewSetup
from viewer.review.state import ReviewState, review_of
from viewer.review.stops import Reading
from viewer.slides.slide import SlideError

SUFFIX = ".vsreview"
APPLICATION_ID = 0x56535256
SCHEMA = 1
_TABLES = """
CREATE TABLE events (seq INTEGER PRIMARY KEY, line TEXT NOT NULL);
CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE seals (reading TEXT PRIMARY KEY, secret BLOB NOT NULL);
CREATE TABLE places (reading TEXT PRIMARY KEY, place TEXT NOT NULL);
"""


class ReviewRecord:
    """A record that is open, by one session at a time; may be used from any thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection, owner: OwnerFile, operator: str) -> None:
        """``create_record`` and ``open_record`` make it."""
        self.path = path
        self.operator = operator
        """Who is at work, as they say."""
        self._connection, self._owner = connection, owner
        self._lock = threading.RLock()
        self._lines = [line for (line,) in connection.execute("SELECT line FROM events ORDER BY seq")]
        last = json.loads(self._lines[-1]) if self._lines else None
        self._head = AuditHead(len(self._lines), last["sha256"] if last else NO_EVENT)
        self._state: ReviewState | None = None

    @property
    def head(self) -> AuditHead:
        """Number of events, and SHA-256 of the last."""
        with self._lock:
            return self._head

    @property
    def state(self) -> ReviewState:
        """The review as of now."""
        with self._lock:
            if self._state is None:
                self._state = review_of(self.events())
            return self._state

    def events(self) -> list[dict[str, Any]]:
        """All of them, from the first on."""
        with self._lock:
            return [json.loads(line) for line in self._lines]

    def append(
        self,
        act: Act,
        about: str = "",
        *,
        before: Any = None,
        after: Any = None,
        reason: str = "",
        blobs: tuple[bytes, ...] = (),
        secret: tuple[Reading, bytes] | None = None,
        place: tuple[Reading, Mapping[str, Any]] | None = None,
    ) -> int:
        """Add an event, and what is kept with it, all or nothing; on the disk when this returns its number.

        Args:
            act: What was done.
            about: With what, for people.
            before: What it was: a dataclass of events.py or JSON.
            after: What it became.
            reason: Why, as a person typed it.
            blobs: What the event names by its SHA-256.
            secret: Of a blinded test that is sealed.
            place: Where the reader is now.

        Raises:
            SlideError: The record cannot be written.
        """
        with self._lock:
            told = [plain(one) if one is not None else None for one in (before, after)]
            event = next_event(self._head, self.operator, act, about, before=told[0], after=told[1], reason=reason)
            line, digest = chained_line(event)
            with self._transaction():
                text = line.decode().rstrip("\n")
                self._connection.execute("INSERT INTO events VALUES (?, ?)", (event["seq"], text))
                for data in blobs:
                    named = hashlib.sha256(data).hexdigest()
                    self._connection.execute("INSERT OR IGNORE INTO blobs VALUES (?, ?)", (named, data))
                if secret is not None:
                    self._connection.execute("INSERT INTO seals VALUES (?, ?)", (str(secret[0]), secret[1]))
                if place is not None:
                    self._put_place(*place)
            self._lines.append(text)
            self._head, self._state = AuditHead(self._head.events + 1, digest), None
            return self._head.events

    def revert(self, seq: int, reason: str = "") -> int:
        """Say that what event ``seq`` did was undone; that event stays. Returns the number of the new one.

        Raises:
            SlideError: As ``append``.
            ValueError: There is no such event.
        """
        if not 1 <= seq <= self.head.events:
            raise ValueError(f"there is no event {seq} that could be reverted")
        return self.append(Act.REVERTED, f"seq {seq}", reason=reason)

    def blob(self, sha256: str) -> bytes | None:
        """What was kept under that SHA-256; None where nothing was."""
        with self._lock:
            row = self._connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (sha256,)).fetchone()
        return row[0] if row else None

    def secret(self, reading: Reading) -> bytes | None:
        """Of a blinded test that was sealed."""
        with self._lock:
            row = self._connection.execute("SELECT secret FROM seals WHERE reading = ?", (str(reading),)).fetchone()
        return row[0] if row else None

    def place(self, reading: Reading) -> dict[str, Any]:
        """Where a reader was last, as ``keep_place`` was told; empty at first."""
        with self._lock:
            row = self._connection.execute("SELECT place FROM places WHERE reading = ?", (str(reading),)).fetchone()
        return dict(json.loads(row[0])) if row else {}

    def keep_place(self, reading: Reading, place: Mapping[str, Any]) -> None:
        """Note where a reader is; that is no event."""
        with self._lock, self._transaction():
            self._put_place(reading, place)

    def close(self) -> None:
        """Let the file go; what stood beside it is part of it again."""
        with self._lock:
            self._connection.close()
            self._owner.release()

    def _put_place(self, reading: Reading, place: Mapping[str, Any]) -> None:
        row = str(reading), json.dumps(dict(place))
        self._connection.execute("INSERT OR REPLACE INTO places VALUES (?, ?)", row)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                yield
        except sqlite3.Error as error:
            raise _unwritable(self.path, error) from error


def create_record(path: Path, setup: ReviewSetup, operator: str = "") -> ReviewRecord:
    """A new record, open.

    Raises:
        SlideError: There is a file of that name, or it cannot be written.
    """
    if path.exists():
        raise SlideError(f"{path.name} is there already.", advice="Choose another name.")
    record = _connected(path, operator)
    record.append(Act.LOG_BEGUN, after={"kind": "verislide review"})
    record.append(Act.REVIEW_BEGUN, setup.title, after=setup)
    return record


def open_record(path: Path, operator: str = "") -> ReviewRecord:
    """A record as it was left, open.

    Raises:
        SlideError: There is none, it is of a newer version or not as it was written, or another session has it open.
    """
    if not path.is_file():
        raise SlideError(f"There is no review {path}.", advice="Check its name.")
    return _connected(path, operator)


def _connected(path: Path, operator: str) -> ReviewRecord:
    path = path.resolve()
    owner = OwnerFile(path.with_name(f"{path.name}.owner"))
    try:
        owner.take()
    except OwnedError as error:
        raise SlideError(f"{path.name} is open in another session.", advice="Close it there first.") from error
    except OSError as error:
        raise SlideError(f"{path.name} cannot be opened: {error.strerror or error}.") from error
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                for statement in _TABLES.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA}")
        return ReviewRecord(path, connection, owner, operator)
    except sqlite3.Error as error:
        owner.release()
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: sqlite3.Error) -> SlideError:
    return SlideError(f"{path.name} cannot be written as a review: {error}.", advice="Check its disk and your rights.")
