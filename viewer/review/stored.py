"""A review as its file has it, to be read only; it may be open elsewhere."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from viewer.documents.audit_chain import AuditHead, judge_lines
from viewer.review.file_reading import opened_to_read
from viewer.review.fold import ReviewFold, UnfitEventError
from viewer.review.refusals import refused
from viewer.review.state import ReviewState
from viewer.review.stops import Reading
from viewer.slides.slide import SlideError


class StoredReview:
    """A review as it was when it was read; ``open_for_reading`` makes it. May be used from any thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Read all events.

        Raises:
            SlideError: They are not as they were written, or make no review.
            sqlite3.Error: They cannot be read.
        """
        self.path = path
        self._lock = threading.RLock()
        self._head, self._fold = _told(path, connection)

    @property
    def head(self) -> AuditHead:
        """Number of events, and SHA-256 of the last; like ``state``, it does not wait for what is being written."""
        return self._head

    @property
    def state(self) -> ReviewState:
        """The review as of now."""
        return self._fold.state

    def events(self) -> list[dict[str, Any]]:
        """All of them, from the first on; what is in them is not to be changed."""
        with self._lock:
            return [dict(event) for event in self._fold.events]

    def blob(self, sha256: str) -> bytes | None:
        """What was kept under that SHA-256; None where nothing was.

        Raises:
            SlideError: As ``secret`` and ``place``: the file cannot be read.
        """
        row = self._row("SELECT data FROM blobs WHERE sha256 = ?", sha256)
        return bytes(row[0]) if row else None

    def secret(self, reading: Reading) -> bytes | None:
        """Of a blinded test that was sealed."""
        row = self._row("SELECT secret FROM seals WHERE reading = ?", str(reading))
        return bytes(row[0]) if row else None

    def place(self, reading: Reading) -> dict[str, Any]:
        """Where a reader was last, as ``keep_place`` was told; empty at first, and where that cannot be understood."""
        row = self._row("SELECT place FROM places WHERE reading = ?", str(reading))
        try:
            found = json.loads(row[0]) if row else None
        except (ValueError, TypeError):
            found = None
        return found if isinstance(found, dict) else {}

    def close(self) -> None:
        """Let it go; nothing is held meanwhile, so that whoever writes the file is not held up."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _row(self, query: str, key: str) -> tuple[Any, ...] | None:
        with self._lock:
            try:
                with self._reading() as connection:
                    found: tuple[Any, ...] | None = connection.execute(query, (key,)).fetchone()
                    return found
            except sqlite3.Error as error:
                raise refused(self.path, error) from error

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with contextlib.closing(opened_to_read(self.path)) as connection:
            yield connection


def open_for_reading(path: Path) -> StoredReview:
    """A review as it is now, without owning it: another session may go on with it meanwhile.

    Raises:
        SlideError: There is none, it is of a newer version, damaged, or not as it was written.
    """
    path = path.resolve()
    with contextlib.closing(opened_to_read(path)) as connection:
        try:
            return StoredReview(path, connection)
        except sqlite3.Error as error:
            raise refused(path, error) from error


def stored_lines(connection: sqlite3.Connection) -> list[tuple[int, bytes]]:
    """Number and line of each event, in the order of the numbers, of whatever kind a stranger has made them."""
    found = connection.execute("SELECT seq, CAST(line AS BLOB) FROM events ORDER BY seq").fetchall()
    return [(int(seq), line or b"") for seq, line in found]


def _told(path: Path, connection: sqlite3.Connection) -> tuple[AuditHead, ReviewFold]:
    rows = stored_lines(connection)
    reading = judge_lines(line for _, line in rows)
    if reading.finding is not None:
        found = reading.finding
        raise SlideError(
            f"{path.name} is not as it was written. Event {found.line} ({found.fault}): {found.sentence}",
            advice="Keep it as it is, and go on with a copy from before; docs/review-record.md says what was checked.",
        )
    try:
        fold = ReviewFold(json.loads(line) for _, line in rows)
        assert fold.state is not None
    except UnfitEventError as error:
        raise _not_understood(path, f"its event {error.seq} is none that this version knows", error) from error
    except ValueError as error:
        raise _not_understood(path, "no event begins a review", error) from error
    return reading.head, fold


def _not_understood(path: Path, why: str, error: Exception) -> SlideError:
    return SlideError(
        f"{path.name} makes no review: {why}.",
        advice="Open it with the version that wrote it, which may be a newer one.",
        details=str(error),
    )
