"""One slide from start to finish: converted, verified, reported, and only then under its name."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from viewer.comparison.annotations.shapes import Annotations
from viewer.conversion.annotations.carried import annotations_to_carry, digest_of
from viewer.conversion.annotations.write import write_annotations
from viewer.conversion.convert import Converted, StatedMetadata, explained, write_dicom
from viewer.conversion.headers import REDUCTION
from viewer.conversion.identifying_strings import IdentifyingStrings, identifying_strings
from viewer.conversion.leaving import left_when_cancelled
from viewer.conversion.library import load_wsidicomizer
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.metadata.profile_file import profile_to_dict
from viewer.conversion.metadata.to_wsidicomizer import wsidicomizer_arguments
from viewer.conversion.partial import written_whole
from viewer.conversion.proven import Proof, proof
from viewer.conversion.salvage import Salvaged
from viewer.conversion.settings import ConversionSettings, Extent, Pyramid
from viewer.conversion.verify.expected import Expected, Treatment
from viewer.conversion.verify.level_words import levels_in_words
from viewer.conversion.verify.page import verification_page
from viewer.conversion.verify.result import Verification
from viewer.conversion.written import WrittenLevel, written_levels
from viewer.geometry import PointMm, Rect
from viewer.jobs.duration import duration
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.slides.conversion_report import REPORT, REPORT_PAGE
from viewer.slides.disk_state import disk_state
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from wsidicom.metadata import WsiMetadata
    from wsidicomizer.metadata import WsiDicomizerMetadata

_FILLED_SAID = 100
"""Filled places that the page lists; a slide may have tens of thousands."""
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
    annotations: Path | None = None
    """GeoJSON or a table in level-0 pixels of the original, to be written beside the levels."""
    annotations_cropped: bool = False
    """Whether ``annotations`` counts from the corner of the scanned part instead."""
    annotations_digest: str | None = None
    """SHA-256 of ``annotations`` as somebody chose them; None: whatever the file holds is meant."""
    custom: bool = False
    """Whether somebody puts ``settings`` together, whatever preset they may be equal to; decides nothing."""

    @property
    def digest(self) -> str:
        """Of what is asked beside source, folder and settings: two that are alike ask for the same."""
        profile = profile_to_dict(self.profile) if self.profile else None
        asked: list[object] = [profile, (self.privacy or PrivacyChoice()).to_dict(), self.verify]
        if self.annotations is not None:
            asked += [self.annotations_digest or digest_of(self.annotations), self.annotations_cropped]
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
    annotations: tuple[str, ...] = ()
    """Sentences: what became of the annotations, where some were to be carried."""
    source_state: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Size and time of the last change, in ns, of the original's files, by their place beside it."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Bytes of the DICOM files, by name."""
    request: str = ""
    """Digest of profile, privacy choice, annotations and scope of the verification that were asked for."""
    software: Mapping[str, str] = field(default_factory=dict)
    """Versions of this program and of the libraries that decide what is written, by name."""
    finished: str = ""
    """When, in ISO 8601 with the offset from UTC."""
    annotation_sizes: Mapping[str, int] = field(default_factory=dict)
    """Bytes of the files of annotations, by their place in the folder."""

    @property
    def proof(self) -> Proof | None:
        """What was proven of the pixels; None where nothing was, or a check failed."""
        if self.verification is None or not self.verification.passed:
            return None
        return proof(self.verification, self.levels, self.settings).with_filled(len(self.salvaged))

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What was done, in names and values for the page."""
        encoded = [one for one in self.levels[1:] if one.treatment is Treatment.ENCODED]
        rebuilt = [one.level for one in encoded if one.pyramid is Pyramid.REBUILT]
        rendered = [one.level for one in encoded if one.pyramid is Pyramid.RENDERED]
        found = [
            ("Original", str(self.source)),
            ("Written by", ", ".join(f"{name} {version}" for name, version in self.software.items())),
            ("Finished", self.finished.replace("T", " ")),
            ("Time of all", duration(self.seconds)),
            ("Tiles", str(self.tiles)),
        ]
        for one in self.levels:
            how = "copied as stored" if one.treatment is Treatment.COPIED else f"encoded: {self.settings.encoding}"
            size = f"{one.size.width} × {one.size.height} px, {one.mpp.x:.4g} µm/px"
            stored = f"{one.bytes / 1e6:.1f} MB" if one.bytes >= 10**5 else f"{one.bytes / 1e3:.0f} kB"
            found.append((f"Level {one.level}", f"{size}, {how}, {stored}"))
        found.append(("Pixel 0,0", f"at x {self.offset[0]}, y {self.offset[1]} of the original's level 0"))
        if rebuilt:
            found.append(
                ("Pyramid", f"{levels_in_words(rebuilt).capitalize()}, made of level 0 by halving: {REDUCTION}.")
            )
        if rendered:
            found.append(
                ("Pyramid", f"{levels_in_words(rendered).capitalize()}, as the original's reader renders each.")
            )
        found += [("Annotations", sentence) for sentence in self.annotations]
        return (*found, *(("Note", warning) for warning in self.warnings))

    @property
    def all_sizes(self) -> Mapping[str, int]:
        """Bytes of all DICOM files, those of annotations too."""
        return {**self.sizes, **self.annotation_sizes}

    @property
    def filled(self) -> tuple[str, ...]:
        """A sentence for each filled place, for the page."""
        said = [one.sentence for one in self.salvaged[:_FILLED_SAID]]
        if (more := len(self.salvaged) - _FILLED_SAID) > 0:
            said.append(f"{more} more places: all of them stand in {REPORT}.")
        return tuple(said)

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them; files by their names, so that the folder may be moved."""
        return {
            "source": str(self.source),
            "settings": self.settings.to_dict(),
            "files": [path.name for path in self.files],
            "tiles": self.tiles,
            "seconds": self.seconds,
            "offset": list(self.offset),
            "reduction": REDUCTION if any(one.pyramid is Pyramid.REBUILT for one in self.levels) else None,
            "levels": [level.to_dict() for level in self.levels],
            "salvaged": [one.to_dict() for one in self.salvaged],
            "verification": self.verification.to_dict() if self.verification else None,
            "warnings": list(self.warnings),
            "annotations": list(self.annotations),
            "source_state": {name: list(state) for name, state in self.source_state.items()},
            "sizes": dict(self.sizes),
            "request": self.request,
            "software": dict(self.software),
            "finished": self.finished,
            "annotation_sizes": dict(self.annotation_sizes),
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
            tuple(found.get("annotations", ())),  # which reports did not have at first
            {name: (int(size), int(time)) for name, (size, time) in found["source_state"].items()},
            {name: int(size) for name, size in found["sizes"].items()},
            str(found["request"]),
            dict(found["software"]),
            str(found["finished"]),
            {name: int(size) for name, size in found.get("annotation_sizes", {}).items()},
        )


class ConversionFailsCheckError(SlideError):
    """Files were written, and the verification found something wrong with them; they are gone."""

    def __init__(self, source: Path, verification: Verification) -> None:
        """``verification`` has a check that failed."""
        failed = verification.failed
        super().__init__(
            f"{source.name} was converted, but the files fail the check “{failed[0].name}”: {failed[0].sentence}",
            advice="Nothing was kept. Copy the slide again from its source, and convert it again; if it fails alike, "
            "the fault lies in the conversion: choose another preset.",
            details="\n".join(f"{check.name}: {check.sentence}" for check in failed),
        )
        self.verification = verification


def source_state(source: Path) -> dict[str, tuple[int, int]]:
    """Size and time of the last change, in ns, of all files of a slide, by their place beside it."""
    return {path.relative_to(source.parent).as_posix(): state for path, state in disk_state(source).items()}


def convert_slide(
    request: ConversionRequest, progress: Progress | None = None, pause: Pause | None = None
) -> ConversionReport:
    """Do what ``request`` asks; the folder has its name only once everything is there. May run in any thread.

    Raises:
        ConversionFailsCheckError: The files are not what was promised.
        SlideError: It cannot be converted, or the folder is in use; one sentence says why.
        Cancelled: The progress was cancelled. Nothing is left, as after an error, once threads that were in the middle
            of something have ended (``leaving``).
    """
    progress, pause = progress or Progress(), pause or Pause()
    progress.check()
    return left_when_cancelled(partial(_convert, request, progress, pause), request.folder, progress)


def _convert(
    request: ConversionRequest, progress: Progress, pause: Pause, finish: Callable[[], None]
) -> ConversionReport:
    started = time.monotonic()
    request = _pinned(request)
    source, folder, settings = request.source, request.folder, request.settings
    before = source_state(source)
    stated = _Stated(request)
    carried = _carried(request)
    with explained(source, folder), written_whole(source, folder) as written:
        converted = write_dicom(source, written, progress, settings, pause, stated.metadata)
        told = write_annotations(carried, written, converted.offset) if carried is not None else ()
        verification = _verified(request, written, converted, stated.identifying(), _Pausable(progress, pause))
        report = ConversionReport(
            source,
            folder,
            settings,
            tuple(folder / path.name for path in sorted(written.glob("*.dcm"))),
            converted.tiles,
            time.monotonic() - started,
            converted.offset,
            written_levels(written, converted.levels),
            converted.salvaged,
            verification=verification,
            warnings=converted.warnings,
            annotations=told,
            source_state=before,
            sizes={path.name: path.stat().st_size for path in written.glob("*.dcm")},
            annotation_sizes={
                path.relative_to(written).as_posix(): path.stat().st_size for path in written.glob("*/*.dcm")
            },
            request=request.digest,
            software=converted.software,
            finished=datetime.now().astimezone().isoformat(timespec="seconds"),
        )
        (written / REPORT).write_text(json.dumps(report.to_dict(), indent=1), encoding="utf-8")
        proven = report.proof.found if report.proof else ""
        page = verification_page(source.name, verification, report.facts, proven, report.filled)
        (written / REPORT_PAGE).write_text(page, encoding="utf-8")
        progress.check()
        finish()
    return report


def _pinned(request: ConversionRequest) -> ConversionRequest:
    """The report is to speak of the annotations that were written, however long that is ago when it is made."""
    if request.annotations is None or request.annotations_digest is not None:
        return request
    return replace(request, annotations_digest=digest_of(request.annotations))


def _carried(request: ConversionRequest) -> Annotations | None:
    path = request.annotations
    if path is None:
        return None
    cropped, digest = request.annotations_cropped, request.annotations_digest
    return annotations_to_carry(path, request.source, cropped=cropped, digest=digest)


class _Stated:
    """What a request has written about its slide, and what not."""

    def __init__(self, request: ConversionRequest) -> None:
        """Raises SlideError where the profile has problems."""
        load_wsidicomizer()
        self._source, self._privacy = request.source, request.privacy or PrivacyChoice()
        self._profile = request.profile or MetadataProfile()
        self._original: WsiMetadata | None = None
        arguments = wsidicomizer_arguments(self._profile, self._privacy)
        strip = arguments["metadata_pre_processor"]

        def remember(original: WsiDicomizerMetadata) -> WsiMetadata:
            self._original = original
            return strip(original)

        self.metadata = StatedMetadata(
            {**arguments, "metadata_pre_processor": remember},
            [profile_to_dict(self._profile), self._privacy.to_dict()],
        )

    def identifying(self) -> IdentifyingStrings:
        """Once the slide was open: its own strings that are to stand nowhere."""
        return identifying_strings(self._source, self._original, self._privacy, self._profile)


class _Pausable(Progress):
    """Holds up whoever tells it something while there is a pause."""

    def __init__(self, whole: Progress, pause: Pause) -> None:
        super().__init__()
        self._whole, self._pause = whole, pause

    @property
    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled

    def check(self) -> None:
        self._pause.wait(self._whole)
        self._whole.check()

    def tick(self, done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
        self._pause.wait(self._whole)
        self._whole.tick(done, total, text, unit, before)


def _verified(
    request: ConversionRequest, folder: Path, converted: Converted, identifying: IdentifyingStrings, progress: Progress
) -> Verification | None:
    if request.verify == "none":
        return None
    from viewer.conversion.verify.verify import verify_conversion

    expected = Expected.of(
        request.settings,
        converted.levels,
        offset=converted.offset,
        mpp=converted.mpp,
        source_is_lossy=converted.source_is_lossy,
        salvaged=[Rect(one.x, one.y, one.width, one.height) for one in converted.salvaged],
    )
    expected = replace(
        expected,
        associated=expected.associated & converted.pictures,
        identifying=identifying.looked_for,
        identifying_left_out=identifying.left_out,
        origin=_origin(request.settings, converted),
    )
    verification = verify_conversion(request.source, folder, expected, progress, request.verify)
    if not verification.passed:
        raise ConversionFailsCheckError(request.source, verification)
    return verification


def _origin(settings: ConversionSettings, converted: Converted) -> PointMm | None:
    """Where on the glass level 0 is to begin; None where wsidicomizer has it from elsewhere than the bounds."""
    if settings.extent is Extent.CANVAS:
        return PointMm(0, 0)
    (x, y), mpp = converted.offset, converted.mpp
    return PointMm(x * mpp.x / 1000, y * mpp.y / 1000) if (x, y) != (0, 0) else None
