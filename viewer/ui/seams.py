"""The command that shows where the photos of a slide were stitched."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.comparison.seam_strokes import ShownSeams
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.whole.seam_zones import has_camera_grid, known_seams
from viewer.slides.slide import Slide
from viewer.ui.job_pool import JobPool
from viewer.ui.pane.seam_mark import KnownSeams, SeamMark
from viewer.ui.session import Session


class Seams(QObject):
    """Reads the seams of the slides that are open, as a job, and draws them while it is on."""

    changed = Signal()
    """It was switched, or seams have come."""
    refused = Signal(str)
    """Why none can be shown, in a sentence."""

    def __init__(self, session: Session, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self.is_on = False
        self.mark = SeamMark(self._shown)
        self._slide: Slide | None = None
        """Whose seams were asked for."""
        self._seams: ShownSeams | None = None
        """None until they have come."""
        session.slots_changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"seams": lambda: self.show(not self.is_on)}

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {"seams": lambda: self.is_on}

    def show(self, shown: bool) -> None:
        """Show or hide the seams."""
        self.is_on = shown
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Read the seams of the slide that has them, unless that was done."""
        pane = _stitched(self._session.comparison.state)
        if not self.is_on or pane is None:
            return
        slide = pane.slide
        if slide is not self._slide:
            self._slide, self._seams = slide, None
            job = self._jobs.start(self.tr("Read the stitching seams"), lambda _: _read(slide))
            job.done.connect(partial(self._came, slide))
            job.failed.connect(lambda error: self._came(slide, str(error)))

    def _came(self, slide: Slide, found: ShownSeams | str) -> None:
        if slide is not self._slide:
            return  # other slides are open by now
        if isinstance(found, str):
            self._slide, self.is_on = None, False
            self.refused.emit(found)
        else:
            self._seams = found
        self.changed.emit()

    def _shown(self, state: ComparisonState) -> KnownSeams | None:
        if not self.is_on or self._seams is None:
            return None
        pane = next((pane for pane in state.panes if pane.slide is self._slide), None)
        return KnownSeams(pane, self._seams) if pane is not None else None


def _read(slide: Slide) -> ShownSeams | str:
    found = known_seams(slide)
    return found if isinstance(found, str) else ShownSeams.of(found)


def _stitched(state: ComparisonState) -> PaneState | None:
    """The first slide with a camera grid of those that lie on the reference, else the reference; None without one."""
    placed = [pane for pane in state.panes if pane is state.reference or pane.is_placed]
    return next((pane for pane in placed if has_camera_grid(pane.slide)), state.reference)
