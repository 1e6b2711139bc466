"""One slide exported from start to finish: written, verified by somebody else, and only then under its name."""

from __future__ import annotations

import contextlib
import errno
import functools
import time
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.comparison.whole.provenance import file_hashes
from viewer.conversion.convert import explained
from viewer.conversion.partial import whole_folder
from viewer.documents.audit_chain import AuditHead
from viewer.documents.audit_log import AuditLog
from viewer.export.associated import check_associated, format_of_associated, write_associated
from viewer.export.check_list import review_items
from viewer.export.icc import exported_profile
from viewer.export.manifest import ManifestFile, ManifestLevel, WrittenFile, manifest_bytes
from viewer.export.masked import MaskedLevel, masked_levels
from viewer.export.picture_export import check_pictures, write_pictures
from viewer.export.picture_views import settled
from viewer.export.pictures import planned_picture, write_picture
from viewer.export.places import check_places, put_on_disk
from viewer.export.review import Review, ReviewOutcome, ReviewState
from viewer.export.session_log import failures_told, tell_begun, tell_verified
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import flush_folder
from viewer.redaction.shapes import Redactions
from viewer.slides.dicom_image import DicomImage
from viewer.slides.disk_state import files_of
from viewer.slides.export_manifest import MANIFEST
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

if TYPE_CHECKING:
    from viewer.export.level_tiles import LevelTiles
    from viewer.export.verify import Verification

VERIFICATION = "verification.json"
"""What the verifier found, beside the manifest."""
REPORT = "report.pdf"
"""The same for people, to be printed and signed."""
_SUFFIXES = {
    Format.JPEG: ".jpg",
    Format.PNG: ".png",
    Format.TIFF: ".tif",
    Format.OME_TIFF: ".ome.tif",
    Format.DICOM: ".dcm",
    Format.PDF: ".pdf",
}


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A slide to be exported, and how."""

    slide_path: Path
    redactions: Redactions
    settings: ExportSettings
    out: Path
    """Where the files are to be; its parent exists, it does not, or is empty."""
    review: Review | None = None
    """What somebody has confirmed of the check list."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What became of a request."""

    folder: Path
    files: tuple[ManifestFile, ...]
    verification: Verification
    seconds: float
    remarks: tuple[str, ...] = ()
    """Sentences: what of the slide is not in the files."""
    review: ReviewOutcome = field(default_factory=ReviewOutcome)
    """What the files say of it."""


class ExportFailsCheckError(SlideError):
    """Files were written, and the verifier found something wrong with them; they are gone."""

    def __init__(self, name: str, verification: Verification) -> None:
        """``verification`` has a check that failed."""
        failed = verification.failed
        super().__init__(
            f"{name} was exported, but the files fail the check “{failed[0].name}”: {failed[0].sentence}",
            advice="Nothing was kept.",
            details="\n".join(f"{check.name}: {check.sentence}" for check in failed),
        )
        self.verification = verification


def export_slide(request: ExportRequest, progress: Progress | None = None, log: AuditLog | None = None) -> ExportReport:
    """Do what ``request`` asks; the folder has its name only once everything is there and verified.

    The slide is opened read-only, and its files are the same before and after. May run in any thread.

    Args:
        request: What is asked for.
        progress: Told, and asked whether to stop.
        log: Told what is done before it is done; where it cannot be written, nothing is exported.

    Raises:
        ExportFailsCheckError: The files are not what they are to be.
        SlideError: It cannot be exported, or the folder is in use; one sentence says why.
        Cancelled: The progress was cancelled. Nothing is left, as after an error.
    """
    progress = progress or Progress()
    started = time.monotonic()
    source, out = request.slide_path, request.out
    with failures_told(log, source, out), explained(source, out, _failure):
        progress.check()
        check_places(source, out)
        reviewed = _check_before(request)
        before = _hashes(source, progress)
        if log is not None:
            tell_begun(log, source, out, request.settings, before, _shapes(request), reviewed)
        audit = None if log is None else log.head
        refusal = f"{source.name} cannot be exported into {out.name}"
        with whole_folder(out, refusal, "export") as partial:
            files, remarks = _written(request, partial, before, reviewed, audit, progress)
            put_on_disk(partial)
            verification = _verified(request, partial, progress)
            if _hashes(source, progress) != before:
                raise SlideError(
                    f"{source.name} has changed while it was exported; nothing was kept.",
                    advice="Export it again once nobody writes to it any more.",
                )
            put_on_disk(partial)
            progress.check()
            if log is not None:
                tell_verified(log, source, out, partial, verification)
        with contextlib.suppress(OSError):  # it is there under its name; nothing can be taken back any more
            flush_folder(out.parent)
    return ExportReport(out, files, verification, time.monotonic() - started, remarks, reviewed)


def _shapes(request: ExportRequest) -> int:
    """How many hide something of the slide, or of an associated image that is exported."""
    beside = (request.redactions.associated.get(name, ()) for name in request.settings.associated)
    return len(request.redactions.shapes) + sum(map(len, beside))


def _check_before(request: ExportRequest) -> ReviewOutcome:
    """Refuse what cannot be done before anything is written; gives back what may be said of the review."""
    from viewer.export.typed import check_typed

    with contextlib.closing(open_slide(request.slide_path)) as slide:
        settings = settled(slide, request.settings)
        check_typed(slide, settings)
        if isinstance(slide, DicomImage):
            check_pictures(slide, request.redactions, settings)
            return _reviewed(slide, request)
        levels = masked_levels(slide, request.redactions, settings)
        if settings.format is Format.DICOM:
            from viewer.export.dicom import check_dicom

            check_dicom(slide, levels, settings)
        for level in levels:
            if settings.format.is_picture:
                planned_picture(level, settings)
        return _reviewed(slide, request)


def _reviewed(slide: Slide, request: ExportRequest) -> ReviewOutcome:
    """What may be said of the review; a reason to go on without one travels along, and may say nothing of the slide."""
    items = review_items(slide, request.redactions, request.settings)
    found = (request.review or Review()).outcome(items, request.settings.associated)
    if found.override:
        from viewer.export.typed import check_reason

        check_reason(slide, request.settings, found.override)
    check_associated(slide, request.settings, found)
    return found


def _hashes(source: Path, progress: Progress) -> Mapping[Path, str]:
    return file_hashes(files_of(source), f"Reading the files of {source.name}", progress)


def _written(
    request: ExportRequest,
    folder: Path,
    hashes: Mapping[Path, str],
    reviewed: ReviewOutcome,
    audit: AuditHead | None,
    progress: Progress,
) -> tuple[tuple[ManifestFile, ...], tuple[str, ...]]:
    """The files, written into ``folder`` with their manifest; and what is to be said of the slide."""
    with contextlib.closing(open_slide(request.slide_path)) as slide:
        settings = settled(slide, request.settings)
        if isinstance(slide, DicomImage):
            suffix = _SUFFIXES[settings.format]
            written, said = write_pictures(slide, request.redactions, settings, folder, suffix, progress)
        else:
            levels = masked_levels(slide, request.redactions, settings)
            series = functools.partial(_series, reviewed.state is ReviewState.REVIEWED)
            write = _pictures if settings.format.is_picture else series if settings.format is Format.DICOM else _pyramid
            written, said = write(slide, levels, settings, folder, progress)
            beside, more = write_associated(slide, request.redactions, settings, folder, progress)
            written, said = [*written, *beside], (*said, *more)
        reader, remarks = str(slide.reader), (*slide.notices, *said)
    digests = file_hashes([folder / one.name for one in written], "Taking stock", progress)
    files = tuple(
        ManifestFile(
            one.name,
            (folder / one.name).stat().st_size,
            digests[folder / one.name],
            settings.format if one.associated is None else format_of_associated(settings),
            one.levels,
            one.bar,
            one.associated,
        )
        for one in written
    )
    manifest = manifest_bytes(settings, files, request.redactions, reader, hashes.values(), reviewed, audit)
    (folder / MANIFEST).write_bytes(manifest)
    return files, remarks


def _pictures(
    slide: Slide, levels: Sequence[MaskedLevel], settings: ExportSettings, folder: Path, progress: Progress
) -> tuple[list[WrittenFile], Sequence[str]]:
    """A file each; and what became of the colour profile."""
    found = []
    for level in levels:
        name = f"{settings.code}_level{level.level_index}{_SUFFIXES[settings.format]}"
        plan = write_picture(level, settings, folder / name, progress)
        found.append(WrittenFile(name, (ManifestLevel.of(level, plan.area),), plan.bar.place if plan.bar else None))
    return found, (exported_profile(slide, settings)[1],)


def _pyramid(
    slide: Slide, levels: Sequence[MaskedLevel], settings: ExportSettings, folder: Path, progress: Progress
) -> tuple[list[WrittenFile], Sequence[str]]:
    """One file with all levels; and what became of the colour profile."""
    from viewer.export.tiff import write_tiff

    name = settings.code + _SUFFIXES[settings.format]
    report = write_tiff(slide, levels, settings, folder / name, progress)
    shown = tuple(_counted(level, tiles) for level, tiles in zip(levels, report.levels, strict=True))
    return [WrittenFile(name, shown)], (report.profile,)


def _series(
    reviewed: bool,
    slide: Slide,
    levels: Sequence[MaskedLevel],
    settings: ExportSettings,
    folder: Path,
    progress: Progress,
) -> tuple[list[WrittenFile], Sequence[str]]:
    """A DICOM file for each level; and what became of the colour profile and of the pixels."""
    from viewer.export.dicom import write_dicom

    names = [f"{settings.code}_level{level.level_index}{_SUFFIXES[settings.format]}" for level in levels]
    report = write_dicom(slide, levels, settings, [folder / name for name in names], reviewed, progress)
    shown = [_counted(level, tiles) for level, tiles in zip(levels, report.levels, strict=True)]
    return [WrittenFile(name, (level,)) for name, level in zip(names, shown, strict=True)], report.remarks


def _counted(level: MaskedLevel, tiles: LevelTiles) -> ManifestLevel:
    """A whole level with what became of its tiles."""
    counts = {kind: count for kind, count in asdict(tiles).items() if kind != "level"}
    return ManifestLevel.of(level, Rect(0, 0, *level.size), counts)


def _verified(request: ExportRequest, folder: Path, progress: Progress) -> Verification:
    """Ask the verifier, and keep what it says, for programs and on a page to be printed."""
    from viewer.export.report.page import report_bytes
    from viewer.export.verify import verify_export

    def write_report(found: Verification) -> bytes | None:
        if not found.passed:
            return None
        (folder / VERIFICATION).write_text(found.to_json(), encoding="utf-8")
        page = report_bytes(folder, lambda _pixels: progress.check())
        (folder / REPORT).write_bytes(page)
        return page

    reviewed = request.review or Review()
    verification = verify_export(
        folder, request.slide_path, request.redactions, progress, reviewed, report=write_report
    )
    if not verification.passed:
        raise ExportFailsCheckError(request.slide_path.name, verification)
    (folder / VERIFICATION).write_text(verification.to_json(), encoding="utf-8")
    return verification


def _failure(source: Path, out: Path, error: Exception) -> SlideError:
    """One sentence for whatever stopped an export."""
    advice = ""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        cause, advice = f"the disk of {out.name} is full", "Make room, or choose a folder on another disk."
    elif isinstance(error, PermissionError):
        cause, advice = f"{out.parent} or the slide may not be used", "Check the rights, or choose another folder."
    elif isinstance(error, MemoryError):
        cause, advice = "there is not enough memory", "Close other programs, or export a lower level."
    else:
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        cause = " ".join(said.split()).rstrip(".") or type(error).__name__
    return SlideError(
        f"{source.name} could not be exported: {cause}.",
        advice=advice,
        details="".join(traceback.format_exception(error)),
    )
