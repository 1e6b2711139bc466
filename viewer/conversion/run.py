"""One slide from start to finish: converted, verified, reported, and only then under its name."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from viewer.conversion.convert import StatedMetadata, explained, write_dicom
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.metadata.profile_file import profile_to_dict
from viewer.conversion.metadata.to_wsidicomizer import wsidicomizer_arguments
from viewer.conversion.partial import written_whole
from viewer.conversion.salvage import Salvaged
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.verify.result import Verification
from viewer.conversion.written import WrittenLevel, written_levels
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.slides.disk_state import disk_state

REPORT = "report.json"
Verify = Literal["full", "sample", "none"]


@dataclass(frozen=True, slots=True)
class ConversionRequest:
    """A slide to be converted, and how."""

    source: Path
    folder: Path
    """Where the files are to be; its parent exists, it does not, or is empty."""
    settings: ConversionSettings = field(default_factory=ConversionSettings)
    profile: MetadataProfile | None = None
    """The metadata to write; None for what the slide itself says, as far as ``privacy`` lets."""
    privacy: PrivacyChoice | None = None
    """What of the slide's own statements is written; None for no more than names nobody."""
    verify: Verify = "full"

    @property
    def digest(self) -> str:
        """Of what is asked beside source, folder and settings: two that are alike ask for the same."""
        profile = profile_to_dict(self.profile) if self.profile else None
        asked = [profile, (self.privacy or PrivacyChoice()).to_dict(), self.verify]
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class ConversionReport:
    """What became of a request; ``report.json`` beside the files."""

    source: Path
    folder: Path
    settings: ConversionSettings
    files: tuple[Path, ...]
    """The DICOM files."""
    tiles: int
    """Of all levels."""
    seconds: float
    offset: tuple[int, int]
    """Where pixel 0,0 of the conversion lies, in level-0 pixels of the original."""
    levels: tuple[WrittenLevel, ...]
    """Finest first."""
    salvaged: tuple[Salvaged, ...] = ()
    """Places whose pixels could not be read."""
    verification: Verification | None = None
    """None if none was asked for."""
    warnings: tuple[str, ...] = ()
    """Sentences."""
    source_state: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Size and time of the last change, in ns, of the original's files, by their place beside it."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Bytes of the DICOM files, by name."""
    request: str = ""
    """Digest of profile, privacy choice and scope of the verification that were asked for."""

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them; files by their names, so that the folder may be moved."""
        return {
            "source": str(self.source),
            "settings": self.settings.to_dict(),
            "files": [path.name for path in self.files],
            "tiles": self.tiles,
            "seconds": self.seconds,
            "offset": list(self.offset),
            "levels": [level.to_dict() for level in self.levels],
            "salvaged": [one.to_dict() for one in self.salvaged],
            "verification": self.verification.to_dict() if self.verification else None,
            "warnings": list(self.warnings),
            "source_state": {name: list(state) for name, state in self.source_state.items()},
            "sizes": dict(self.sizes),
            "request": self.request,
        }

    @classmethod
    def from_dict(cls, found: Mapping[str, Any], folder: Path) -> Self:
        """What ``to_dict`` gave, of a conversion that lies in ``folder`` now.

        Raises:
            ValueError, KeyError, TypeError: It is no such report.
        """
        x, y = found["offset"]
        return cls(
            Path(found["source"]),
            folder,
            ConversionSettings.from_dict(found["settings"]),
            tuple(folder / name for name in found["files"]),
            int(found["tiles"]),
            float(found["seconds"]),
            (int(x), int(y)),
            tuple(WrittenLevel.from_dict(level) for level in found["levels"]),
            tuple(Salvaged.from_dict(one) for one in found["salvaged"]),
            Verification.from_dict(found["verification"]) if found["verification"] else None,
            tuple(found["warnings"]),
            {name: (int(size), int(time)) for name, (size, time) in found["source_state"].items()},
            {name: int(size) for name, size in found["sizes"].items()},
            str(found["request"]),
        )


def stated_metadata(request: ConversionRequest) -> StatedMetadata:
    """What ``request`` has written about the slide: its profile, and of the original only what was chosen.

    Raises:
        SlideError: The profile has problems.
    """
    privacy = request.privacy or PrivacyChoice()
    profile = profile_to_dict(request.profile) if request.profile else None
    arguments = wsidicomizer_arguments(request.profile, privacy)
    return StatedMetadata({**arguments}, [profile, privacy.to_dict()])


def source_state(source: Path) -> dict[str, tuple[int, int]]:
    """Size and time of the last change, in ns, of all files of a slide, by their place beside it."""
    return {path.relative_to(source.parent).as_posix(): state for path, state in disk_state(source).items()}


def convert_slide(
    request: ConversionRequest, progress: Progress | None = None, pause: Pause | None = None
) -> ConversionReport:
    """Do what ``request`` asks; the folder has its name only once everything is there. May run in any thread.

    Raises:
        SlideError: It cannot be converted, or the folder is in use; one sentence says why.
        Cancelled: The progress was cancelled. Nothing is left, as after an error.
    """
    progress = progress or Progress()
    started = time.monotonic()
    source, folder, settings = request.source, request.folder, request.settings
    progress.check()
    before = source_state(source)
    metadata = stated_metadata(request)
    with explained(source, folder), written_whole(source, folder) as partial:
        converted = write_dicom(source, partial, progress, settings, pause, metadata)
        report = ConversionReport(
            source,
            folder,
            settings,
            tuple(folder / path.name for path in sorted(partial.glob("*.dcm"))),
            converted.tiles,
            time.monotonic() - started,
            converted.offset,
            written_levels(partial, converted.levels),
            converted.salvaged,
            warnings=converted.warnings,
            source_state=before,
            sizes={path.name: path.stat().st_size for path in partial.glob("*.dcm")},
            request=request.digest,
        )
        (partial / REPORT).write_text(json.dumps(report.to_dict(), indent=1), encoding="utf-8")
        progress.check()
    return report
