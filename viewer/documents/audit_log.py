"""An audit log that is only ever added to: who did what, when and why, each event chained to the one before it."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import threading
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from viewer.documents.audit_chain import (
    FIRST_ACTION,
    LONGEST_LINE,
    NO_EVENT,
    AuditHead,
    Fault,
    chained_line,
    read_audit_log,
)
from viewer.documents.audit_event import next_event
from viewer.jobs.owner_file import OwnedError, owned
from viewer.jobs.whole_file import flush_folder, write_whole
from viewer.slides.slide import SlideError

NOTICE = "This log stays where it was written: it may name files, people and what was hidden. It is not handed on."
"""Its first line says so."""


@contextlib.contextmanager
def audit_log(path: Path, operator: str = "") -> Iterator[AuditLog]:
    """Begin a log, or go on with one, as the only one who writes it for the length of the block.

    A log that ends in half a line, since whoever wrote it was killed, is gone on with: the half line is kept in a file
    beside it, and an event says so. A log that was tampered with is refused, and stays as it is.

    Args:
        path: The log; its folder exists.
        operator: Who is at work, as they say.

    Raises:
        SlideError: Another one writes it now; it is no audit log, or not as it was written; it cannot be written.
    """
    path = path.resolve()  # one log, one owner, whatever link leads to it
    refusal = f"{path.name} cannot be written as an audit log"
    if not path.parent.is_dir():
        raise SlideError(f"{refusal}: there is no folder {path.parent}.", advice="Make it first, or choose another.")
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(owned(path.with_name(f"{path.name}.owner")))
        except OwnedError as error:
            raise SlideError(
                f"{refusal}: another session writes it now.", advice="Wait for its end, or choose another file."
            ) from error
        except OSError as error:
            raise _unwritable(refusal, error) from error
        try:
            log = _opened(path, operator, refusal)
        except OSError as error:
            raise _unwritable(refusal, error) from error
        held.callback(log.close)
        yield log


class AuditLog:
    """A log that is open; ``audit_log`` makes it. May be used from any thread."""

    def __init__(self, path: Path, descriptor: int, head: AuditHead, operator: str) -> None:
        """``descriptor`` adds to the end of ``path``, which ends with a whole line, the one that ``head`` tells of."""
        self.path = path
        self._descriptor, self._head, self._operator = descriptor, head, operator
        self._lock = threading.Lock()
        self._size = os.fstat(descriptor).st_size

    @property
    def head(self) -> AuditHead:
        """Number of events, and SHA-256 of the last."""
        with self._lock:
            return self._head

    def append(
        self,
        action: str,
        about: str = "",
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        reason: str = "",
    ) -> int:
        """Add an event, which is on the disk when this returns; returns its number.

        Args:
            action: What was done, in a word or two.
            about: With what.
            before: What it was, as JSON takes it; None where that says nothing.
            after: What it became.
            reason: Why, as a person typed it.

        Raises:
            SlideError: The log cannot be written, or is not as this session left it.
            ValueError: The event is too large, or holds what JSON does not have.
        """
        with self._lock:
            event = next_event(self._head, self._operator, action, about, before=before, after=after, reason=reason)
            line, digest = chained_line(event)
            if len(line) > LONGEST_LINE:
                raise ValueError(f"an event has {LONGEST_LINE} bytes at most, not {len(line)}")
            self._write(line)
            self._head = AuditHead(self._head.events + 1, digest)
            return self._head.events

    def revert(self, seq: int, reason: str = "") -> int:
        """Say that what event ``seq`` did was undone; that event stays. Returns the number of the new one.

        Raises:
            SlideError: As ``append``.
            ValueError: There is no such event.
        """
        return self._about_event("reverted", seq, reason)

    def restore(self, seq: int, reason: str = "") -> int:
        """Say that what event ``seq`` did, and was reverted, holds again; otherwise as ``revert``."""
        return self._about_event("restored", seq, reason)

    def _about_event(self, action: str, seq: int, reason: str) -> int:
        if not 1 <= seq <= self.head.events:
            raise ValueError(f"there is no event {seq} that could be {action}")
        return self.append(action, f"seq {seq}", reason=reason)

    def close(self) -> None:
        """Let the file go."""
        os.close(self._descriptor)

    def _write(self, line: bytes) -> None:
        refusal = f"{self.path.name} cannot be gone on with as an audit log"
        try:
            if not self._is_as_left():
                raise SlideError(
                    f"{refusal}: something else has changed, moved or removed it.",
                    advice="Keep it as it is, and begin a new log.",
                )
            left = memoryview(line)
            while left:
                left = left[os.write(self._descriptor, left) :]
            os.fsync(self._descriptor)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, self._size)  # a part of a line is no event
            raise _unwritable(refusal, error) from error
        self._size += len(line)

    def _is_as_left(self) -> bool:
        now = os.fstat(self._descriptor)
        try:
            return now.st_size == self._size and os.path.samestat(now, self.path.stat())
        except FileNotFoundError:
            return False


def _opened(path: Path, operator: str, refusal: str) -> AuditLog:
    """The log at ``path``, made if need be, ending in a whole line."""
    if path.exists() and not path.is_file():
        raise SlideError(f"{refusal}: it is no file.", advice="Choose another name.")
    if path.exists() and path.stat().st_size:
        reading = read_audit_log(path)
        if reading.finding is not None and reading.finding.fault is not Fault.HALF_LINE:
            raise SlideError(
                f"{refusal}: it is not as it was written. Line {reading.finding.line}: {reading.finding.sentence}",
                advice="Keep it as it is, and begin a new log.",
            )
        if reading.half_line:
            _set_aside(path, reading.head.events, reading.half_line)
            os.truncate(path, reading.whole_bytes)
        head = reading.head
    else:
        head = AuditHead(0, NO_EVENT)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    log = AuditLog(path, os.open(path, flags, 0o600), head, operator)
    try:
        flush_folder(path.parent)
        if not head.events:
            # By the number, which nobody can guess, no hash of the log can be worked out from what it may say.
            log.append(FIRST_ACTION, after={"kind": "verislide audit log", "id": str(uuid.uuid4()), "notice": NOTICE})
        # Of this very place in the log: whoever put them aside may have been killed before it could say so.
        for kept in _kept_aside(path, head.events):
            data = kept.read_bytes()
            told = {"file": kept.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            log.append("half line kept aside", f"end of event {head.events + 1}", after=told)
    except BaseException:
        log.close()
        raise
    return log


def _kept_aside(path: Path, events: int) -> list[Path]:
    """Half lines that stood behind so many events."""
    start = f"{path.name}.half-after-{events}-"
    return sorted(one for one in path.parent.iterdir() if one.name.startswith(start) and not one.name.endswith("tmp"))


def _set_aside(path: Path, events: int, half: bytes) -> None:
    """Have ``half`` on the disk in a file beside the log."""
    kept = _kept_aside(path, events)
    if all(one.read_bytes() != half for one in kept):
        write_whole(path.with_name(f"{path.name}.half-after-{events}-{len(kept) + 1}"), half)
        flush_folder(path.parent)


def _unwritable(refusal: str, error: OSError) -> SlideError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SlideError(f"{refusal}: its disk is full.", advice="Make room, or choose a file on another disk.")
    if error.errno in (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP):
        return SlideError(
            f"{refusal}: its disk knows no locks, so that others could write it at the same time.",
            advice="Choose a file on a disk of this machine.",
        )
    cause = " ".join((error.strerror or str(error)).split()).rstrip(".")
    return SlideError(f"{refusal}: {cause}.", advice="Check the rights and the folder, or choose another file.")
