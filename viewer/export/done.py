"""Whether a slide has been exported alike already, so that the same work can be gone on with."""

from __future__ import annotations

import contextlib
import time

from viewer.export.associated import format_of_associated
from viewer.export.checks.inventory import ExportedAssociated, ExportedFile, read_manifest
from viewer.export.checks.review_check import stated_review
from viewer.export.manifest import ManifestAssociated, ManifestFile, ManifestLevel
from viewer.export.picture_views import settled
from viewer.export.review import Review, ReviewOutcome
from viewer.export.run import VERIFICATION, ExportReport, ExportRequest
from viewer.export.settings import ExportSettings
from viewer.geometry import Mpp
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError


class InUseError(SlideError):
    """The folder holds something else, or an export that is not kept quietly."""


def exported_before(request: ExportRequest, progress: Progress | None = None) -> ExportReport | None:
    """The report of an export that is just what is asked for now, verified anew; None where nothing is there.

    It was asked for with the same settings, and every check passes against the slide, its shapes and review as they are
    now: what a check finds wrong is not kept quietly, and never removed.

    Raises:
        InUseError: The folder holds something else, or an export that is another one or fails a check.
        SlideError: The slide cannot be read.
        Cancelled: Somebody asked for the end.
    """
    source, out = request.slide_path, request.out
    refusal = f"{source.name} cannot be exported into {out.name}: "
    try:
        if not out.exists() or (out.is_dir() and not any(out.iterdir())):
            return None
        return _kept(request, refusal, progress or Progress())
    except OSError as error:
        raise InUseError(
            f"{refusal}what lies there cannot be read ({error.strerror or error}).", advice="Check the rights."
        ) from error


def _kept(request: ExportRequest, refusal: str, progress: Progress) -> ExportReport:
    from viewer.export.verify import verify_export

    started = time.monotonic()
    advice = "Move that folder away, or choose another one."
    try:
        manifest = read_manifest(request.out)
        whole = (request.out / VERIFICATION).is_file()
    except SlideError as error:
        raise InUseError(f"{refusal}it exists and is not an empty folder.", advice=advice) from error
    with contextlib.closing(open_slide(request.slide_path)) as slide:
        wanted = settled(slide, request.settings)
    if not whole or manifest.settings != wanted:
        raise InUseError(f"{refusal}it holds another export, made with other settings.", advice=advice)
    review = request.review or Review()
    verification = verify_export(request.out, request.slide_path, request.redactions, progress, review)
    if failed := verification.failed:
        raise InUseError(
            f"{refusal}it holds an export that fails the check “{failed[0].name}”: {failed[0].sentence}", advice=advice
        )
    files = tuple(_file(file, manifest.settings) for file in manifest.every)
    told = stated_review(manifest) or ReviewOutcome()
    return ExportReport(request.out, files, verification, time.monotonic() - started, review=told)


def _file(told: ExportedFile | ExportedAssociated, settings: ExportSettings) -> ManifestFile:
    """What a report says of it, but for what became of tiles, how it is shown, and what is hidden in it."""
    if isinstance(told, ExportedFile):
        levels = tuple(ManifestLevel(one.level, one.area, _mpp(one.mpp)) for one in told.levels)
        return ManifestFile(told.name, told.bytes, told.sha256, settings.format, levels, told.bar)
    image = ManifestAssociated(told.image, told.size, _mpp(told.mpp), (), None)
    return ManifestFile(told.name, told.bytes, told.sha256, format_of_associated(settings), (), associated=image)


def _mpp(told: tuple[float, float] | None) -> Mpp | None:
    return None if told is None else Mpp(*told)
