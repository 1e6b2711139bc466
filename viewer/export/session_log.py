"""What an export tells the audit log of its session: of local things, too, since that log is not handed on."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from viewer.comparison.whole.provenance import file_hashes
from viewer.conversion.verify.result import Verification
from viewer.documents.audit_log import AuditLog
from viewer.export.review import Review, ReviewOutcome
from viewer.export.settings import ExportSettings
from viewer.jobs.job import Cancelled, Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError


def tell_shapes(log: AuditLog, path: Path, redactions: Redactions) -> None:
    """That ``redactions`` were read from ``path``.

    Raises:
        SlideError: The log cannot be written.
        OSError: The file cannot be read any more.
    """
    digest = file_hashes([path], "", Progress())[path]
    everywhere = [*redactions.shapes, *(shape for shapes in redactions.associated.values() for shape in shapes)]
    reasons = Counter(shape.reason.value for shape in everywhere)
    log.append("shapes read", str(path), after={"sha256": digest, "shapes": len(everywhere), "reasons": dict(reasons)})


def tell_review(log: AuditLog, path: Path, review: Review) -> None:
    """That ``review`` was read from ``path``: who has confirmed what, and when.

    Raises:
        SlideError: The log cannot be written.
        OSError: The file cannot be read any more.
    """
    digest = file_hashes([path], "", Progress())[path]
    told = [{"item": one.key, "by": one.by, "time": one.time} for one in review.confirmations]
    log.append("review read", str(path), after={"sha256": digest, "confirmations": told})


def tell_begun(
    log: AuditLog,
    source: Path,
    out: Path,
    settings: ExportSettings,
    hashes: Mapping[Path, str],
    shapes: int,
    reviewed: ReviewOutcome,
) -> None:
    """That an export of ``source`` begins, whose files have these SHA-256; raises SlideError as the log does.

    The reason of somebody who goes on without a review is that of the event.
    """
    files = {str(path): digest for path, digest in hashes.items()}
    told = {"out": str(out), "settings": settings.to_dict(), "source_sha256": files, "shapes": shapes}
    told["review"] = reviewed.to_dict()
    log.append("export begun", str(source), after=told, reason=reviewed.override)


def tell_verified(log: AuditLog, source: Path, out: Path, folder: Path, verification: Verification) -> None:
    """That what lies in ``folder``, and is to be ``out``, was verified; raises SlideError as the log does; OSError."""
    digests = file_hashes(sorted(folder.iterdir()), "", Progress())
    files = [{"name": path.name, "bytes": path.stat().st_size, "sha256": digests[path]} for path in digests]
    told = {"out": str(out), "sentence": verification.sentence, "files": files}
    log.append("export verified", str(source), after=told)


@contextlib.contextmanager
def failures_told(log: AuditLog | None, source: Path, out: Path) -> Iterator[None]:
    """Tell the log that an export failed, or was stopped, when the block raises that; it goes on being raised."""
    try:
        yield
    except (SlideError, Cancelled) as error:
        if log is not None:
            stopped = isinstance(error, Cancelled)
            told = {"out": str(out), "sentence": "Stopped. Nothing was kept." if stopped else str(error)}
            with contextlib.suppress(SlideError):  # the log itself may be what failed
                log.append("export stopped" if stopped else "export failed", str(source), after=told)
        raise
