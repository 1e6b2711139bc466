"""What the page tells, taken from ``manifest.json`` and ``verification.json`` of an export's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.conversion.verify.result import Check, Figure, Verification
from viewer.export.checks.inventory import (
    MANIFEST,
    NO_SHAPE,
    VERIFICATION,
    Manifest,
    ShownLevel,
    is_as_written,
    read_manifest,
)
from viewer.export.checks.told_shapes import told_shape
from viewer.export.report.phrases import CHECK, FIGURES
from viewer.geometry import Size
from viewer.redaction.shapes import RedactionShape
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """Everything that is on the page, but the pixels."""

    manifest: Manifest
    verification: Verification
    """Without the check of the page."""
    software: Mapping[str, str]
    """Names and versions of what wrote the files."""
    review: tuple[str, str]
    """State, and the reason for going on without; both empty where the manifest says nothing of it."""
    audit: tuple[int, str] | None
    """Number of events and head of the audit log."""

    @property
    def shapes(self) -> tuple[RedactionShape, ...]:
        """What was drawn, without text, author and time."""
        return tuple(told_shape(one) for one in self.manifest.shapes)

    @property
    def hides_nothing(self) -> bool:
        """Whether no shape hides anything, neither of the levels nor of an associated image."""
        return not self.manifest.shapes and all(one.hidden == NO_SHAPE for one in self.manifest.associated)

    @property
    def levels(self) -> tuple[ShownLevel, ...]:
        """Of all files, finest first."""
        return tuple(sorted((one for file in self.manifest.files for one in file.levels), key=lambda one: one.level))

    @property
    def copies_tiles(self) -> bool:
        """Whether tiles were compared byte by byte."""
        return any(self.figure("identical", shown.level) is not None for shown in self.levels)

    def figure(self, what: str, level: int) -> Figure:
        """A number of a level; None where no check gives it."""
        name = FIGURES[what].format(level)
        return next((one.figures[name] for one in self.verification.checks if name in one.figures), None)

    def original_size(self, level: int) -> Size:
        """Of a level in the original, in pixels.

        Raises:
            SlideError: ``verification.json`` does not tell.
        """
        width, height = self.figure("width", level), self.figure("height", level)
        if not isinstance(width, int) or not isinstance(height, int) or min(width, height) < 1:
            raise SlideError(f"{VERIFICATION} does not say how large level {level} is.")
        return Size(width, height)


def report_facts(folder: Path) -> ReportFacts:
    """Read both files.

    Raises:
        SlideError: One of them is not there, or damaged.
    """
    manifest = read_manifest(folder)
    told = _json(folder, MANIFEST)
    try:
        found = _json(folder, VERIFICATION)
        everything = Verification.from_dict({"seconds": 0.0, **found})
        if everything.passed is not found["passed"]:
            raise ValueError("it contradicts itself")
        plain = {name: value for name, value in everything.to_dict().items() if name != "seconds"}
        if not is_as_written((folder / VERIFICATION).read_text("utf-8"), plain):
            raise ValueError("it holds something of its own")
        review, audit = told.get("review", {}), told.get("audit")
        return ReportFacts(
            manifest,
            Verification(everything.scope, without_report(everything.checks), everything.tools, 0.0),
            {str(name): str(version) for name, version in told["software"].items()},
            (str(review.get("state", "")), str(review.get("override", ""))),
            None if audit is None else (int(audit["events"]), str(audit["sha256"])),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        said = " ".join(str(error).split())
        raise SlideError(f"{VERIFICATION} is none of an export, or damaged ({said}).") from error


def without_report(checks: Sequence[Check]) -> tuple[Check, ...]:
    """All checks but that of the page."""
    return tuple(check for check in checks if check.name != CHECK)


def _json(folder: Path, name: str) -> dict[str, Any]:
    try:
        found = json.loads((folder / name).read_text("utf-8"))
    except OSError as error:
        raise SlideError(f"{name} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise SlideError(f"{name} is damaged ({error}).") from error
    if not isinstance(found, dict):
        raise SlideError(f"{name} is damaged (it holds no fields).")
    return found
