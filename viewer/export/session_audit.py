"""The audit log of a session in the window: begun with the first event, written in the order in which things were done.

Whoever does something puts it in, which takes no time; a job writes it. What cannot be written is no reason to stop
drawing, but nothing is exported as long as the log cannot be gone on with.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from viewer.documents.audit_chain import AuditHead
from viewer.documents.audit_log import AuditLog, audit_log
from viewer.export.drawing_log import DrawingLog
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError


class SessionAudit:
    """Events may come from any thread; one thread at a time writes."""

    def __init__(self, folder: Path, operator: Callable[[], str]) -> None:
        """``folder`` is made with the first event; ``operator`` says who is at work, as they typed it."""
        self._folder, self._operator = folder, operator
        self._waiting: deque[Callable[[DrawingLog], object]] = deque()
        self._writing = threading.Lock()
        self._held = contextlib.ExitStack()
        self._drawing: DrawingLog | None = None
        self._broken: tuple[str, AuditHead] | None = None
        """Name and head of a log that could not be gone on with."""
        self._lost = 0
        """Things done that no log tells."""

    @property
    def path(self) -> Path | None:
        """The log; None as long as nothing was written."""
        return None if self._drawing is None else self._drawing.log.path

    def tell(
        self,
        action: str,
        about: str = "",
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        reason: str = "",
    ) -> None:
        """Something was done; the arguments are those of ``AuditLog.append``."""
        self._waiting.append(
            lambda drawing: drawing.log.append(action, about, before=before, after=after, reason=reason)
        )

    def step(self, before: Redactions, after: Redactions) -> None:
        """Somebody has changed shapes."""
        self._waiting.append(lambda drawing: drawing.step(before, after))

    def undone(self) -> None:
        """The last step was taken back."""
        self._waiting.append(DrawingLog.undo)

    def redone(self) -> None:
        """What was taken back last holds again."""
        self._waiting.append(DrawingLog.redo)

    def forget(self) -> None:
        """Nothing that was done can be taken back any more."""
        self._waiting.append(DrawingLog.forget)

    def write(self) -> None:
        """Return once everything that was done until now is on the disk.

        Raises:
            SlideError: The log cannot be written. What was to be told is not kept: the next log, which is begun with
                the next event, says how much that was.
        """
        with self._writing:
            while self._waiting:
                try:
                    work = self._waiting[0]
                    if self._drawing is None:
                        if work is DrawingLog.forget:  # it says nothing by itself
                            self._waiting.popleft()
                            continue
                        self._begin()
                    assert self._drawing is not None
                    work(self._drawing)
                except SlideError:
                    self._give_up()
                    raise
                self._waiting.popleft()

    def log(self) -> AuditLog:
        """The log with everything that was done until now, for an export to go on with.

        Raises:
            SlideError: It cannot be written.
        """
        self.write()
        with self._writing:
            if self._drawing is None:
                self._begin()
            assert self._drawing is not None
            return self._drawing.log

    def close(self) -> None:
        """Tell that the session is over, where a log was begun, and let it go; raises SlideError as ``write``."""
        try:
            self.write()
            if self._drawing is not None:
                self._drawing.log.append("session ended")
        finally:
            self._held.close()
            self._drawing = None

    def _begin(self) -> None:
        """Open a log of this session's own.

        Raises:
            SlideError: It cannot be made.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise SlideError(
                f"The folder {self._folder} for audit logs cannot be made: {error.strerror}.",
                advice="Check the rights of the folder above it.",
            ) from error
        name = f"session-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
        path = self._folder / f"{name}.jsonl"
        number = 1
        while path.exists():  # of another window, or of this session before its disk was full
            number += 1
            path = self._folder / f"{name}-{number}.jsonl"
        log = self._held.enter_context(audit_log(path, self._operator()))
        self._drawing = DrawingLog(log)
        if self._broken is not None:
            name, head = self._broken
            told = {"log": name, "events": head.events, "sha256": head.sha256, "not_told": self._lost}
            log.append("gone on with from", name, after=told)
            self._broken, self._lost = None, 0
        log.append("session begun")

    def _give_up(self) -> None:
        """Let go of a log that cannot be written, and of what was to be told."""
        self._lost += len(self._waiting)
        self._waiting.clear()
        if self._drawing is not None:
            log = self._drawing.log
            self._broken = log.path.name, log.head
            self._drawing = None
        self._held.close()
