"""``report.csv`` beside the exports of several slides: what became of each. It travels with them.

A slide is named by its code and by nothing else. Of what failed there is one of our own sentences, since errors name
files and say what stands in them. Rows are in the order of the codes, so that not even the order of names is told.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from viewer.conversion.verify.result import Outcome, Verification
from viewer.export.report.facts import without_report
from viewer.slides.export_manifest import MANIFEST

REPORT = "report.csv"
HEADER = (
    *("code", "state", "review", "levels", "files", "bytes", "manifest_sha256"),
    *("checks_passed", "checks_not_made", "seconds", "failure"),
)


class RowState(StrEnum):
    """What became of a slide."""

    EXPORTED = "exported"
    KEPT = "kept"
    """Just this export was there already, and was verified again."""
    FAILED = "failed"
    NO_SHAPES = "no shapes"
    """Nobody has drawn on it, and nobody has said that it may be exported so."""
    STOPPED = "stopped"
    """Somebody ended the work before this one was done."""

    @property
    def is_there(self) -> bool:
        """Whether its export is there, and verified."""
        return self in (RowState.EXPORTED, RowState.KEPT)


class Failure(StrEnum):
    """Why there is no export, in sentences that say nothing of the slide."""

    NOT_OPENED = "The slide cannot be opened."
    NO_SHAPES = "There is no file of shapes for it."
    BAD_FILES = "Its file of shapes, or of what was confirmed, cannot be read."
    IN_USE = "Its folder holds something else."
    DISK_FULL = "The disk is full; nothing was kept."
    REFUSED = "It cannot be exported in this way; nothing was kept."
    ERROR = "Something went wrong."
    STOPPED = "Somebody ended the work before it was done; nothing was kept."


def failed_check(name: str) -> str:
    """The same of files that failed the check of that name."""
    return f"The files failed the check “{name}”; nothing was kept."


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One slide."""

    code: str
    """Empty where it has none, since it cannot be opened."""
    state: RowState
    failure: str = ""
    seconds: float = 0.0
    review: str = ""
    levels: tuple[int, ...] = ()
    files: int | None = None
    """In its folder, with manifest and report of the verifier; None where nothing is there."""
    bytes: int | None = None
    manifest_sha256: str = ""
    checks_passed: int | None = None
    checks_not_made: int | None = None

    def cells(self) -> tuple[str, ...]:
        """As ``HEADER`` names them."""
        numbers = (self.checks_passed, self.checks_not_made)
        return (
            self.code,
            self.state.value,
            self.review,
            " ".join(map(str, self.levels)),
            *("" if one is None else str(one) for one in (self.files, self.bytes)),
            self.manifest_sha256,
            *("" if one is None else str(one) for one in numbers),
            f"{self.seconds:.1f}" if self.state is not RowState.NO_SHAPES else "",
            self.failure,
        )


def row_of_export(code: str, state: RowState, folder: Path, verification: Verification, seconds: float) -> ReportRow:
    """The row of an export that is there, from what lies in its folder.

    Raises:
        OSError: It cannot be read.
    """
    manifest = (folder / MANIFEST).read_bytes()
    found = json.loads(manifest)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    outcomes = [check.outcome for check in verification.checks]
    told = [check.outcome for check in without_report(verification.checks)]  # as report.pdf counts them
    return ReportRow(
        code,
        state,
        seconds=seconds,
        review=str(found["review"]["state"]),
        levels=tuple(sorted({level["level"] for file in found["files"] for level in file.get("levels", ())})),
        files=len(sizes),
        bytes=sum(sizes),
        manifest_sha256=hashlib.sha256(manifest).hexdigest(),
        checks_passed=told.count(Outcome.PASSED),
        checks_not_made=outcomes.count(Outcome.NOT_DONE),
    )


def report_bytes(rows: Iterable[ReportRow]) -> bytes:
    """The file: UTF-8, commas, a line for each row, sorted by code."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(sorted(row.cells() for row in rows))
    return text.getvalue().encode()


def is_report(path: Path) -> bool:
    """Whether a file is such a report, and may be replaced by one."""
    with path.open("rb") as file:
        return file.readline().decode("utf-8", "replace").rstrip("\r\n") == ",".join(HEADER)
