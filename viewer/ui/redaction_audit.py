"""Tells the audit log of the session what is drawn, opened and saved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.jobs.system_user import system_user
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.redaction_keeper import RedactionKeeper
from viewer.ui.settings import Settings

if TYPE_CHECKING:  # with all that describes an export, for which the window does not wait
    from viewer.export.session_audit import SessionAudit

FOLDER = "audit"


class RedactionAudit(QObject):
    """Follows what is drawn; a job writes."""

    begun = Signal()
    """There is a file now."""
    told = Signal(str, str)
    """Severity and a sentence."""

    def __init__(
        self, drawn: DrawnRedactions, keeper: RedactionKeeper, settings: Settings, jobs: JobPool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._drawn, self._keeper = drawn, keeper
        self._folder = settings.path.parent / FOLDER
        self._told = Redactions()
        """What the log knows of."""
        self._has_audit = self._was_begun = False
        self._slide = ""
        """That the log was told of last."""
        self._writing = LatestJob("Write the audit log", jobs, self)
        self._writing.done.connect(self._is_written)
        drawn.stepped.connect(self._stepped)
        drawn.undone.connect(self._undone)
        drawn.redone.connect(self._redone)
        drawn.brought.connect(self._brought)
        keeper.opened.connect(lambda path: self._told_file("shapes opened", path))
        keeper.saved.connect(lambda path: self._told_file("shapes saved", path))

    @cached_property
    def audit(self) -> SessionAudit:
        """The log; made when there is something to tell it."""
        from viewer.export.session_audit import SessionAudit

        self._has_audit = True
        return SessionAudit(self._folder, system_user)

    @property
    def is_at_rest(self) -> bool:
        """Whether everything is on the disk."""
        return self._writing.is_at_rest

    @property
    def is_begun(self) -> bool:
        """Whether there is a file."""
        return self.path is not None

    @property
    def path(self) -> Path | None:
        """The file; None as long as nothing was written."""
        return self.audit.path if self._has_audit else None

    def tell(self, action: str, about: str, *, after: Mapping[str, Any] | None = None, reason: str = "") -> None:
        """Something was done beside the drawing."""
        self._tell_slide()
        self.audit.tell(action, about, after=after, reason=reason)
        self.write()

    def write(self) -> None:
        """Have what was put into the log written in the background."""
        self._writing.ask(self._written)

    def close_jobs(self) -> None:
        """End the log; whoever closes the window has been asked for everything else by now."""
        self._writing.drop()
        if not self._has_audit:
            return
        try:
            self.audit.close()
        except SlideError as error:
            self.told.emit("fail", str(error))

    def _written(self, _: Progress) -> str:
        try:
            if self._has_audit:
                self.audit.write()
        except SlideError as error:
            return f"{error} Until the log can be written, nothing is exported from the window."
        return ""

    def _is_written(self, trouble: str) -> None:
        if trouble:
            self.told.emit("fail", trouble)
        elif not self._was_begun and self.is_begun:
            self._was_begun = True
            self.begun.emit()

    def _stepped(self) -> None:
        before, self._told = self._told, self._drawn.drawing.redactions
        self._tell_slide()
        self.audit.step(before, self._told)
        self.write()

    def _undone(self) -> None:
        self._told = self._drawn.drawing.redactions
        self.audit.undone()
        self.write()

    def _redone(self) -> None:
        self._told = self._drawn.drawing.redactions
        self.audit.redone()
        self.write()

    def _brought(self) -> None:
        self._told = self._drawn.drawing.redactions
        if self._has_audit:
            self.audit.forget()
        if self._told.every:
            self._tell_slide()
            self.audit.tell("shapes came back", self._about, after=self._state)
            self.write()

    def _told_file(self, action: str, path: Path) -> None:
        self.tell(action, str(path), after=self._state)

    def _tell_slide(self) -> None:
        """Which slide the events that follow are about, where it is another one."""
        if self._about != self._slide:
            self._slide = self._about
            self.audit.tell("slide drawn on", self._about)

    @property
    def _about(self) -> str:
        slide = self._keeper.slide
        return "" if slide is None else str(slide[0])

    @property
    def _state(self) -> dict[str, object]:
        every = self._told.every
        digest = hashlib.sha256(redactions_bytes(self._told)).hexdigest()
        return {"shapes": len(every), "reasons": dict(Counter(one.reason.value for one in every)), "sha256": digest}
