"""An associated image as an export would write it, in its window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.redaction.cover import Colour, PictureCover, picture_cover
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import Slide, SlideError
from viewer.ui.as_exported import AsExported, share_text
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.picture_view import PictureView

_Wanted = tuple[Redactions, Colour]
_Found = tuple[_Wanted, PictureCover | str]


class PictureExported(QObject):
    """Works out the mask as a job while the panes are shown as exported, and has the picture's view draw it."""

    changed = Signal()
    """What ``note`` says is another."""

    def __init__(
        self, slide: Slide, image: str, view: PictureView, drawn: DrawnRedactions, as_exported: AsExported
    ) -> None:
        """``view`` shows the associated image ``image`` of ``slide``, or is about to."""
        super().__init__(view)
        self._slide, self._image, self._view = slide, image, view
        self._drawn, self._as_exported = drawn, as_exported
        self._shown: _Found | None = None
        self._work = LatestJob(self.tr("Work out the mask of a picture"), as_exported.jobs, self)
        self._work.done.connect(self._came)
        for changed in (drawn.changed, as_exported.changed):
            changed.connect(self.follow)

    def follow(self) -> None:
        """Have the mask worked out where another one is wanted than is drawn; not in the midst of a drag."""
        if not self._as_exported.is_on or not self._view.state.panes:
            self._work.drop()
            if self._shown is not None:
                self._shown = None
                self._view.cover(None)
                self.changed.emit()
        elif not self._drawn.is_passing and (self._shown is None or self._wanted() != self._shown[0]):
            self._work.ask(partial(_worked_out, self._slide, self._image, self._wanted()))

    @property
    def is_at_rest(self) -> bool:
        """Whether what is drawn is what was asked for."""
        if not self._as_exported.is_on:
            return self._shown is None
        return self._shown is not None and self._shown[0] == self._wanted()

    @property
    def note(self) -> str:
        """What the view shows; empty where it shows the picture as it is."""
        if not self._as_exported.is_on:
            return ""
        if self._shown is None:
            return self.tr("As exported: the mask is being worked out")
        _, found = self._shown
        if isinstance(found, str):
            return self.tr("Not shown as exported: {0}").format(found)
        if not found.share:
            return self.tr("As exported, where it is chosen: nothing is hidden")
        return self.tr("As exported, where it is chosen: {0} filled").format(share_text(found.share))

    def _wanted(self) -> _Wanted:
        return self._drawn.drawing.redactions, self._as_exported.fill

    def _came(self, found: _Found) -> None:
        self._shown = found
        self._view.cover(found[1] if isinstance(found[1], PictureCover) else None)
        self.changed.emit()
        self.follow()  # another drawing may have come meanwhile


def _worked_out(slide: Slide, image: str, wanted: _Wanted, _progress: Progress) -> _Found:
    try:
        return wanted, picture_cover(slide, image, *wanted)
    except SlideError as error:
        return wanted, localized(str(error))
