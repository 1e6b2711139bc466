"""What somebody has confirmed of the slides, slide by slide; `ReviewKeeper` keeps it over the end of the program."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.export.review import Override, Review, ReviewItem, is_reason
from viewer.jobs.system_user import system_user
from viewer.redaction.sketch import now
from viewer.ui.redaction_audit import RedactionAudit


class Standing(Enum):
    """What is so with an item of the check list."""

    OPEN = auto()
    CONFIRMED = auto()
    CHANGED = auto()
    """It was confirmed, and is another since."""
    REFUSED = auto()
    """It cannot be confirmed as it is."""


class Reviewing(QObject):
    """A confirmation holds as long as what was confirmed stays as it was."""

    changed = Signal()
    taken = Signal(object, str)
    """Path and identity of the slide that is gone on with."""

    def __init__(self, audit: RedactionAudit, parent: QObject | None = None) -> None:
        """``audit`` is told who confirmed what."""
        super().__init__(parent)
        self._audit = audit
        self._reviews: dict[Path, Review] = {}
        self._confirmed: dict[tuple[Path, str], ReviewItem] = {}
        """By slide and key, what was confirmed last."""
        self._slide = Path()

    @property
    def review(self) -> Review:
        """Of the slide in hand."""
        return self._reviews.get(self._slide, Review())

    @property
    def slide(self) -> Path:
        """Of the slide in hand."""
        return self._slide

    def take(self, slide: Path, identity: str) -> None:
        """Go on with another slide; ``identity`` is its ``slide_identity``."""
        if slide != self._slide:
            self._slide = slide
            self.taken.emit(slide, identity)
            self.changed.emit()

    def bring(self, slide: Path, review: Review) -> None:
        """Have what was confirmed of a slide before, beside what is confirmed by now, which counts of the same item."""
        newer = self._reviews.get(slide, Review())
        known = {one.key for one in newer.confirmations}
        older = (one for one in review.confirmations if one.key not in known)
        self._reviews[slide] = replace(newer, confirmations=(*older, *newer.confirmations))
        self.changed.emit()

    def forget(self, slide: Path) -> None:
        """Nothing of a slide is confirmed any more."""
        if self._reviews.pop(slide, None) is not None:
            self.changed.emit()

    def standing(self, item: ReviewItem) -> Standing:
        """What is so with ``item``."""
        if item.refusal:
            return Standing.REFUSED
        if not self.review.open_items([item]):
            return Standing.CONFIRMED
        before = any(one.key == item.key for one in self.review.confirmations)
        return Standing.CHANGED if before else Standing.OPEN

    def before(self, item: ReviewItem) -> ReviewItem | None:
        """What was confirmed of it last in this session of the program; None for nothing."""
        return self._confirmed.get((self._slide, item.key))

    def confirm(self, item: ReviewItem) -> None:
        """It is as it is to be; raises ValueError where it cannot be confirmed."""
        self._confirmed[self._slide, item.key] = item
        self._have(self.review.confirm(item, system_user(), now()))
        self._tell("confirmed", item)

    def take_back(self, item: ReviewItem) -> None:
        """It has to be confirmed again."""
        self._have(self.review.take_back(item.key))
        self._tell("confirmation taken back", item)

    def override(self, reason: str) -> None:
        """Go on without the rest, for that reason; where it is none, the rest has to be confirmed."""
        text = reason.strip()
        self._have(replace(self.review, override=Override(text, system_user(), now()) if is_reason(text) else None))

    def _tell(self, action: str, item: ReviewItem) -> None:
        told = {"slide": str(self._slide), "item": item.title, "fingerprint": item.fingerprint}
        self._audit.tell(action, item.key, after=told)

    def _have(self, review: Review) -> None:
        if review != self.review:
            self._reviews[self._slide] = review
            self.changed.emit()
