"""Keeps what was confirmed of slides: over the end of the program, and in files that somebody saves."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.export.batch import REVIEW_SUFFIX
from viewer.export.kept_reviews import KeptReview, ReviewFiles
from viewer.export.places import check_in_no_export
from viewer.export.review import Confirmation, Review, ReviewItem, review_bytes
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.slides.slide import SlideError
from viewer.ui.export.reviewing import Reviewing
from viewer.ui.export.words import sentences
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.redacting import Redacting


class ReviewKeeper(QObject):
    """A slide that is opened again has its confirmations back, each for what it was given for and nothing else."""

    told = Signal(str, str)
    """Severity and a sentence."""
    saved = Signal(str, str)
    """Severity, and a sentence that says what became of the file that somebody wanted."""

    def __init__(self, reviewing: Reviewing, files: ReviewFiles, redacting: Redacting, parent: QObject) -> None:
        """``redacting`` has the shapes, and the log that is told."""
        super().__init__(parent)
        self._reviewing, self._files = reviewing, files
        self._shapes, self._audit = redacting.keeper, redacting.audit
        self._jobs = JobPool(1, self)
        self._writing = LatestJob("Keep what was confirmed", self._jobs, self)
        self._writing.done.connect(self._is_written)
        self._identities: dict[Path, str] = {}
        self._kept: dict[Path, tuple[Confirmation, ...]] = {}
        """Of each slide whose file was looked for, what is in it, or is to be as soon as it is written."""
        self._unwritten: dict[Path, KeptReview] = {}
        reviewing.taken.connect(self._take)
        reviewing.changed.connect(self._keep)

    @property
    def is_at_rest(self) -> bool:
        """Whether all that was confirmed is kept."""
        return self._writing.is_at_rest and not self._jobs.jobs

    def discard(self, slide: Path) -> None:
        """What was confirmed of a slide is wanted no more."""
        self._unwritten.pop(slide, None)
        self._kept[slide] = ()
        self._files.remove(slide, self._files.ask())  # at once: the program may end now
        self._reviewing.forget(slide)

    def close_jobs(self) -> None:
        """Have everything on the disk."""
        self._writing.drop()
        self._jobs.close()
        self._is_written(_write(self._files, tuple(self._unwritten.values()), self._files.ask(), Progress()))

    # --- over the end of the program ---------------------------------------------------------------------------

    def _take(self, slide: Path, identity: str) -> None:
        self._identities[slide] = identity
        if slide not in self._kept:
            job = self._jobs.start("Look for what was confirmed", partial(_load, self._files, slide, identity))
            job.done.connect(partial(self._came_back, slide))
            job.failed.connect(partial(self._is_lost, slide))

    def _came_back(self, slide: Path, review: Review) -> None:
        if slide in self._kept:
            return  # it was discarded, or asked for twice
        self._kept[slide] = review.confirmations
        count = len(review.confirmations)
        if count:
            self._reviewing.bring(slide, review)
            items = [{"item": one.key, "by": one.by, "time": one.time} for one in review.confirmations]
            self._audit.tell("confirmations came back", str(slide), after={"confirmations": items})
            more = self.tr("{0} confirmations of the check list are back.").format(count)
            self.told.emit("info", self.tr("1 confirmation of the check list is back.") if count == 1 else more)
        self._keep()  # what was confirmed meanwhile

    def _is_lost(self, slide: Path, error: Exception) -> None:
        self._kept.setdefault(slide, ())
        self.told.emit("warning", _sentence(error))
        self._keep()

    def _keep(self) -> None:
        """Write what is confirmed of the slide in hand, once it is known what was before."""
        slide, review = self._reviewing.slide, self._reviewing.review
        if review.confirmations == self._kept.get(slide, review.confirmations):
            return
        self._kept[slide] = review.confirmations
        self._unwritten[slide] = KeptReview(slide, self._identities[slide], review)
        self._writing.ask(partial(_write, self._files, tuple(self._unwritten.values()), self._files.ask()))

    def _is_written(self, outcome: tuple[tuple[KeptReview, ...], str]) -> None:
        written, trouble = outcome
        for one in written:
            if self._unwritten.get(one.slide) is one:
                del self._unwritten[one.slide]
        if trouble:
            self.told.emit("fail", trouble)

    # --- files -------------------------------------------------------------------------------------------------

    def choose(self, items: Sequence[ReviewItem], count: int, window: QWidget) -> None:
        """Ask for a file and write what is confirmed: ``items``, of ``count``."""
        known = {(item.key, item.fingerprint) for item in items}
        confirmed = (one for one in self._reviewing.review.confirmations if (one.key, one.fingerprint) in known)
        review = Review(tuple(confirmed))  # a reason for going on without the rest is given anew each time
        title = self.tr("Save check list: {0} of {1} confirmed").format(len(items), count)
        kinds = self.tr("Check list") + f" (*{REVIEW_SUFFIX})"
        proposed = str(self._shapes.proposed(REVIEW_SUFFIX))
        name, _ = QFileDialog.getSaveFileName(window, title, proposed, kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix.lower() == ".json" else Path(name + REVIEW_SUFFIX)
        job = self._jobs.start(self.tr("Save check list"), partial(_save, path, review_bytes(review)))
        job.done.connect(partial(self._came_to_file, path, len(items), count))
        job.failed.connect(lambda error: self.saved.emit("fail", _sentence(error)))

    def _came_to_file(self, path: Path, confirmed: int, count: int, digest: str) -> None:
        self._audit.tell(
            "check list saved", str(path), after={"sha256": digest, "confirmed": confirmed, "items": count}
        )
        words = self.tr("{0} of {1} confirmed, saved as “{2}”.").format(confirmed, count, path.name)
        unsaved = self.tr("The shapes are not saved yet.") if self._shapes.is_unsaved else ""
        self.saved.emit("warning" if unsaved else "info", sentences(words, unsaved))


def _load(files: ReviewFiles, slide: Path, identity: str, _progress: Progress) -> Review:
    return files.load(slide, identity)


def _write(
    files: ReviewFiles, reviews: Sequence[KeptReview], number: int, _progress: Progress
) -> tuple[tuple[KeptReview, ...], str]:
    """Those that are written, and why others are not, for people."""
    written, trouble = [], ""
    for one in reviews:
        try:
            files.save(one, number)
            written.append(one)
        except SlideError as error:
            trouble = _sentence(error)
    return tuple(written), trouble


def _save(path: Path, content: bytes, _progress: Progress) -> str:
    """SHA-256 in hexadecimal of the file; raises SlideError where it cannot be written."""
    check_in_no_export(path, "the check list")
    try:
        write_whole(path, content, private=True)
    except OSError as error:
        raise SlideError(
            f"The check list cannot be written to {path}: {error.strerror}.", advice="Save it in another folder."
        ) from error
    return hashlib.sha256(content).hexdigest()


def _sentence(error: Exception) -> str:
    return sentences(str(error), error.advice if isinstance(error, SlideError) else "")
