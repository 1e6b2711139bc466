"""What is to be known before an export begins, worked out in the background: its check list, its size, its refusals."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.export.check_list import review_items
from viewer.export.estimated import ExportEstimate, estimated_export
from viewer.export.metadata_plan import PlanRow, metadata_plan
from viewer.export.places import check_places
from viewer.export.review import ReviewItem
from viewer.export.run import ExportRequest
from viewer.jobs.job import Cancelled, Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError
from viewer.ui.convert.looks import LevelLook
from viewer.ui.export.picture_rows import PictureLook
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob


@dataclass(frozen=True, slots=True)
class Subject:
    """The slide that is exported, and what is hidden of it."""

    path: Path
    identity: str
    """Its ``slide_identity``."""
    levels: tuple[LevelLook, ...]
    redactions: Redactions
    picture: PictureLook | None = None
    """Of a DICOM picture that is no slide."""


@dataclass(frozen=True, slots=True)
class CheckList:
    """What has to be confirmed."""

    items: tuple[ReviewItem, ...]
    plan: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it cannot be done like that, and what to do."""

    sentence: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """How large an export will be, and how much room there is."""

    estimate: ExportEstimate
    free: int | None
    """Bytes; None where the disk does not say."""

    @property
    def fits(self) -> bool:
        """Whether there is room, as far as that is known."""
        return self.free is None or self.estimate.bytes < self.free


class Preparation(QObject):
    """Of what was asked for last; the slide is opened anew for it, as the export itself does."""

    news = Signal()
    """Something is known now, or is not any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = JobPool(1, self)
        self._held = _HeldSlide()
        self._looking = LatestJob("Look what has to be confirmed", self.jobs, self)
        self._looking.done.connect(self._has_looked)
        self._sizing = LatestJob("Estimate an export", self.jobs, self)
        self._sizing.done.connect(self._has_sized)
        self._asked: tuple[ExportRequest | None, ExportRequest | None] = None, None
        self.checks: CheckList | Refusal | None = None
        """None while it is not known."""
        self.outlook: Outlook | Refusal | None = None
        """None while it is not known."""

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being worked out."""
        return self._looking.is_at_rest and self._sizing.is_at_rest

    def ask(self, listed: ExportRequest | None, sized: ExportRequest | None) -> None:
        """Work out the check list of one request, and the size of another; None: of nothing."""
        before, self._asked = self._asked, (listed, sized)
        if listed != before[0]:
            self._looking.drop()
            self.checks = None
            if listed is not None:
                self._looking.ask(partial(_look, self._held, listed))
        if sized != before[1]:
            self._sizing.drop()
            self.outlook = None
            if sized is not None:
                self._sizing.ask(partial(_size, self._held, sized))
        if before != self._asked:
            self.news.emit()

    def release(self) -> None:
        """Let go of the slide for as long as nothing is asked."""
        self.jobs.start("Close the slide", lambda _: self._held.close())

    def close(self) -> None:
        """Stop, and let go of the slide."""
        self._looking.drop()
        self._sizing.drop()
        self.jobs.close()
        self._held.close()

    def _has_looked(self, found: CheckList | Refusal) -> None:
        self.checks = found
        self.news.emit()

    def _has_sized(self, found: Outlook | Refusal) -> None:
        self.outlook = found
        self.news.emit()


class _HeldSlide:
    """One slide that stays open between jobs, which are run one after the other."""

    def __init__(self) -> None:
        self._slide: Slide | None = None

    def of(self, path: Path) -> Slide:
        """The slide at ``path``; raises SlideError where it cannot be opened."""
        if self._slide is None or self._slide.path != path:
            self.close()
            self._slide = open_slide(path)
        return self._slide

    def close(self) -> None:
        if self._slide is not None:
            self._slide.close()
            self._slide = None


def _look(held: _HeldSlide, request: ExportRequest, _progress: Progress) -> CheckList | Refusal:
    with _refusing(held) as refused:
        slide = held.of(request.slide_path)
        items = review_items(slide, request.redactions, request.settings)
        return CheckList(items, metadata_plan(slide, request.settings))
    return refused[0]


def _size(held: _HeldSlide, request: ExportRequest, progress: Progress) -> Outlook | Refusal:
    with _refusing(held) as refused:
        check_places(request.slide_path, _first_new(request.out))
        slide = held.of(request.slide_path)
        estimate = estimated_export(slide, request.redactions, request.settings, progress)
        return Outlook(estimate, _free(request.out))
    return refused[0]


@contextlib.contextmanager
def _refusing(held: _HeldSlide) -> Iterator[list[Refusal]]:
    """Catch what is in the way, and say it."""
    refused: list[Refusal] = []
    try:
        yield refused
    except SlideError as error:
        refused.append(Refusal(str(error), error.advice))
    except Cancelled:
        raise
    except (OSError, ValueError) as error:
        held.close()
        refused.append(Refusal(f"The slide cannot be read: {error}.", "Open it again."))


def _first_new(out: Path) -> Path:
    """``out``, or the folder that would be made first for it to be there."""
    while not out.parent.exists() and out.parent != out:
        out = out.parent
    return out


def _free(out: Path) -> int | None:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(_first_new(out).parent).free
    return None
