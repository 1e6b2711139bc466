"""The record of a review: one SQLite file with a chained audit log of all that happened.

Each event is on the disk before anybody goes on. What happened stands in the events alone (``fold.review_of``);
beside them are kept: pictures and coverage, which events name by their SHA-256, the secret of a blinded test until its
seal is opened, and where each reader is. docs/review-record.md says it for people.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from viewer.documents.audit_chain import LONGEST_LINE, NO_EVENT, AuditHead, chained_line
from viewer.documents.audit_event import next_event
from viewer.jobs.owner_file import OwnedError, OwnerFile
from viewer.review.as_json import plain
from viewer.review.events import Act
from viewer.review.file_writing import begin_writing, close_whole, new_file, opened_to_write
from viewer.review.named import SUFFIX as SUFFIX
from viewer.review.refusals import refused
from viewer.review.setup import ReviewSetup
from viewer.review.sqlite_file import remove
from viewer.review.stops import Reading
from viewer.review.stored import StoredReview
from viewer.slides.slide import SlideError

KIND = "verislide review"
"""Its first event says so, and a number that nobody can guess, so that no hash of it can be worked out from words."""


Told = tuple[Act, str, Any]
"""What was done, with what, and what it became: a dataclass of events.py or JSON."""


class ReviewRecord(StoredReview):
    """A record that is open, by one session at a time; may be used from any thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection, owner: OwnerFile, operator: str) -> None:
        """``create_record`` and ``open_record`` make it."""
        super().__init__(path, connection)
        begin_writing(connection, path)  # a file that is not as it was written stays so
        self.operator = operator
        """Who is at work, as they say."""
        self._connection, self._owner = connection, owner
        self._file = path.stat()
        self._is_closed = False

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
            SlideError: The record cannot be written, or is not where it was opened; nothing is in it of the event.
            ValueError: The event is too large, holds what JSON does not have, or is none that can follow; likewise.
        """
        told = [plain(one) if one is not None else None for one in (before, after)]
        with self._lock:
            event = next_event(self._head, self.operator, act, about, before=told[0], after=told[1], reason=reason)
            line, digest = chained_line(event)
            if len(line) > LONGEST_LINE:
                raise ValueError(f"an event has {LONGEST_LINE} bytes at most, not {len(line)}")
            text = line.decode().rstrip("\n")
            written = json.loads(text)  # as it will be read
            made = self._fold.with_event(written)  # what makes no review is not written
            with self._transaction():
                self._connection.execute("INSERT INTO events VALUES (?, ?)", (event["seq"], text))
                for data in blobs:
                    named = hashlib.sha256(data).hexdigest()
                    self._connection.execute("INSERT OR IGNORE INTO blobs VALUES (?, ?)", (named, data))
                if secret is not None:
                    self._connection.execute("INSERT INTO seals VALUES (?, ?)", (str(secret[0]), secret[1]))
                if place is not None:
                    self._put_place(*place)
            self._fold.take(written, made)
            self._head = AuditHead(self._head.events + 1, digest)
            return self._head.events

    def revert(self, seq: int, reason: str = "", *, place: tuple[Reading, Mapping[str, Any]] | None = None) -> int:
        """Say that what event ``seq`` did was undone; that event stays. Returns the number of the new one.

        ``place`` is where the reader is now.

        Raises:
            SlideError: As ``append``.
            ValueError: There is no such event, or what followed cannot be without it.
        """
        if not 1 <= seq <= self.head.events:
            raise ValueError(f"there is no event {seq} that could be reverted")
        return self.append(Act.REVERTED, f"seq {seq}", reason=reason, place=place)

    def keep_place(self, reading: Reading, place: Mapping[str, Any]) -> None:
        """Note where a reader is; that is no event."""
        with self._lock, self._transaction():
            self._put_place(reading, place)

    def close(self) -> None:
        """Let the file go; what stood beside it is part of it again. Whatever is closed already stays so."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                close_whole(self._connection)
                self._owner.release()

    def _put_place(self, reading: Reading, place: Mapping[str, Any]) -> None:
        row = str(reading), json.dumps(dict(place))
        self._connection.execute("INSERT OR REPLACE INTO places VALUES (?, ?)", row)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if self._is_closed:
            raise SlideError(f"{self.path.name} was closed.", advice="Open it again.")
        yield self._connection

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._reading() as connection:
            self._refuse_moved()
            try:
                with connection:
                    connection.execute("BEGIN IMMEDIATE")
                    yield
            except sqlite3.Error as error:
                raise refused(self.path, error) from error

    def _refuse_moved(self) -> None:
        """SQLite would go on writing a file that was moved or removed, and leave half of it beside the old name."""
        with contextlib.suppress(OSError):
            if os.path.samestat(self._file, self.path.stat()):
                return
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # so that it is whole where it is now
        raise SlideError(
            f"{self.path.name} was moved, renamed or removed while it was open.",
            advice=f"Put it back into {self.path.parent}, or close it here and open it where it is.",
        )


def create_record(path: Path, setup: ReviewSetup, operator: str = "", then: Iterable[Told] = ()) -> ReviewRecord:
    """A new record, open; the file has its name once all of it is on the disk.

    Args:
        path: Where no file is.
        setup: Of the review.
        operator: Who is at work.
        then: Events that follow at once.

    Raises:
        SlideError: There is a file of that name, or it cannot be written; nothing is left of it then, nor where
            ``then`` raises.
    """
    path = path.resolve()
    if not path.parent.is_dir():
        raise SlideError(
            f"{path.name} cannot be made: there is no folder {path.parent}.", advice="Make it first, or choose another."
        )
    owner = _owned(path)
    try:
        if path.exists():
            raise SlideError(f"{path.name} is there already.", advice="Choose another name.")
        head, lines = AuditHead(0, NO_EVENT), []
        for act, about, after in (
            (Act.LOG_BEGUN, "", {"kind": KIND, "id": str(uuid.uuid4())}),
            (Act.REVIEW_BEGUN, setup.title, setup),
            *then,
        ):
            line, digest = chained_line(next_event(head, operator, act, about, after=plain(after)))
            head = AuditHead(head.events + 1, digest)
            lines.append(line.decode().rstrip("\n"))
        new_file(path, lines)
        try:
            return _opened(path, owner, operator)
        except BaseException:  # there was room for it, and none for what is to follow
            remove(path)
            raise
    except BaseException:
        owner.release()
        raise


def open_record(path: Path, operator: str = "") -> ReviewRecord:
    """A record as it was left, open.

    Raises:
        SlideError: There is none, it is of a newer version or not as it was written, or another session has it open.
    """
    path = path.resolve()
    if not path.is_file():
        raise SlideError(f"There is no review {path}.", advice="Check its name.")
    owner = _owned(path)
    try:
        return _opened(path, owner, operator)
    except BaseException:
        owner.release()
        raise


def _owned(path: Path) -> OwnerFile:
    owner = OwnerFile(path.with_name(f"{path.name}.owner"))
    try:
        owner.take()
    except OwnedError as error:
        raise SlideError(f"{path.name} is open in another session.", advice="Close it there first.") from error
    except OSError as error:
        raise refused(path, error) from error
    return owner


def _opened(path: Path, owner: OwnerFile, operator: str) -> ReviewRecord:
    connection = opened_to_write(path)
    try:
        return ReviewRecord(path, connection, owner, operator)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise refused(path, error) from error
        raise
