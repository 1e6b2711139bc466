"""Run as a program in a mount namespace of its own: exports onto a file system of a chosen size, or killed on the way.

Takes JSON as its argument: ``source``, ``disk`` (an empty folder), ``hidden`` (x, y, width, height), and ``full``
([[format, bytes], ...]) or ``killed`` ([format, [step, ...]]). Prints JSON.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from viewer.comparison.annotations.shapes import Shape
from viewer.documents.audit_chain import Fault, read_audit_log
from viewer.documents.audit_log import audit_log
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Progress, Step
from viewer.redaction.drafts import Draft, DraftFiles
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.slide import SlideError

MANY = 3000
"""Shapes; their draft takes a megabyte."""


class Session:
    """Somebody who draws on a slide and exports it, with everything on one disk."""

    def __init__(self, source: Path, disk: Path, hidden: Sequence[float]) -> None:
        self.source, self.disk, self.log = source, disk, disk / "session.log"
        shape = RedactionShape("1", Shape.box(Rect(*hidden), ""), reason=Reason.NAME)
        self.shapes = Redactions((shape,))
        self._drafts = DraftFiles(disk / "drafts")

    @contextmanager
    def mounted(self, size: str) -> Iterator[None]:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", self.disk], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", self.disk], check=True)

    def draw(self, times: int) -> bool:
        """Keep that many shapes; whether there was room."""
        drawn = Redactions(self.shapes.shapes * times)
        try:
            self._drafts.save(Draft(self.source, "identity", drawn), self._drafts.ask())
        except SlideError:
            return False
        return True

    def drawn(self) -> int:
        """How many shapes come back."""
        draft = DraftFiles(self.disk / "drafts").load(self.source)
        return 0 if draft is None else len(draft.redactions.shapes)

    def export(self, form: str, progress: Progress) -> None:
        with audit_log(self.log, "me") as log:
            request = ExportRequest(self.source, self.shapes, ExportSettings("A", Format(form)), self.disk / "out")
            export_slide(request, progress, log)

    def left(self) -> list[str]:
        return sorted(path.name for path in self.disk.iterdir())

    def full(self, form: str, size: int) -> dict[str, Any]:
        with self.mounted(str(size)):
            kept = self.draw(1)
            try:
                self.export(form, Progress())
                said = ""
            except SlideError as error:
                said = str(error)
            expected = MANY if self.draw(MANY) else int(kept)
            # The log may not have been begun on so small a disk.
            events = events_of(self.log) if self.log.exists() else 0
            return {
                "said": said,
                "left": self.left(),
                "drawn": self.drawn(),
                "expected": expected,
                "events": events,
            }

    def killed(self, form: str, moments: Sequence[int]) -> dict[str, Any]:
        found = []
        with self.mounted("64m"):
            for moment in moments:
                child = os.fork()
                if child == 0:
                    self.export(form, Progress(killing(moment)))
                    os._exit(0)
                status = os.waitpid(child, 0)[1]
                found.append([os.WIFSIGNALED(status), (self.disk / "out").exists()])
                events_of(self.log, half_line=True)
            self.export(form, Progress())
            return {"moments": found, "left": self.left(), "events": events_of(self.log)}


def events_of(log: Path, half_line: bool = False) -> int:
    """How many events a log has; a line that is not as it was written ends this program.

    ``half_line``: whether whoever wrote it was killed, so that the last one may have no end.
    """
    reading = read_audit_log(log)
    assert reading.finding is None or (half_line and reading.finding.fault is Fault.HALF_LINE), reading.finding
    return reading.head.events


def killing(moment: int) -> Any:
    """A listener that kills its process with the step of that number."""
    seen: list[Step] = []

    def listen(step: Step) -> None:
        seen.append(step)
        if len(seen) == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    return listen


def main() -> None:
    asked = json.loads(sys.argv[1])
    session = Session(Path(asked["source"]), Path(asked["disk"]), asked["hidden"])
    if "full" in asked:
        print(json.dumps([session.full(*each) for each in asked["full"]]))
    else:
        print(json.dumps(session.killed(*asked["killed"])))


if __name__ == "__main__":
    main()
