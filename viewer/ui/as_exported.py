"""The panes as an export of their slides would be: what the drawn shapes hide is filled at every level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.redaction.cover import Colour, SlideCover, is_exact, slide_cover
from viewer.redaction.shapes import RedactionShape
from viewer.slides.slide import Slide, SlideError
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.session import Session

_LEAST_SHARE = 0.0001


@dataclass(frozen=True)
class _Wanted:
    """What masks are to be worked out of."""

    shapes: tuple[RedactionShape, ...]
    fill: Colour
    slides: tuple[tuple[int, Slide, Affine], ...]
    """Number of the pane, its slide, and how this lies on the reference."""


class AsExported(QObject):
    """Works out the masks as a job, and has the panes draw them while it is on."""

    changed = Signal()
    """It was switched, or masks have come."""

    def __init__(self, session: Session, drawn: DrawnRedactions, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._drawn, self.jobs = session, drawn, jobs
        self.is_on = False
        self.fill: Colour = (0, 0, 0)
        """Red, green, blue of what is hidden."""
        self._shown: _Wanted | None = None
        self._failed: Mapping[int, str] = {}
        """By number of the pane, why its masks cannot be worked out."""
        self._work = LatestJob(self.tr("Work out the masks"), jobs, self)
        self._work.done.connect(self._came)
        drawn.changed.connect(self._follow)
        session.comparison.listen(self._state_changed)

    def show(self, shown: bool) -> None:
        """Show the panes as exported, or as they are."""
        self.is_on = shown
        self._follow()
        self.changed.emit()

    def set_fill(self, fill: Colour) -> None:
        """Fill with this colour, red, green and blue."""
        if fill != self.fill:
            self.fill = fill
            self._follow()
            self.changed.emit()

    @property
    def is_at_rest(self) -> bool:
        """Whether what is drawn is what was asked for."""
        return self._shown == (self._wanted() if self.is_on else None)

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """What a pane shows: of which level the mask is."""
        pane = state.pane(scene.pane.number if scene.pane.stored is None else scene.pane.stored)
        if not self.is_on or pane is None:
            return ""
        if pane.number in self._failed:
            return self.tr("Not shown as exported: {0}").format(self._failed[pane.number])
        if pane is not state.reference and not pane.is_placed:
            return self.tr("Not shown as exported: it is not known how it lies on the original")
        if not isinstance(scene.cover, SlideCover):
            return self.tr("As exported: the masks are being worked out")
        return self._said(scene.cover, scene)

    def _said(self, cover: SlideCover, scene: PaneScene) -> str:
        grid = scene.sharp.grid
        share = cover.share(grid.level)
        if not share:
            return self.tr("As exported, level {0}: nothing is hidden").format(grid.level)
        said = self.tr("As exported: mask of level {0}, {1} filled").format(grid.level, share_text(share))
        return said if is_exact(grid) else self.tr("{0}, to the nearest pixel").format(said)

    def _state_changed(self, before: ComparisonState, after: ComparisonState) -> None:
        if before.panes is not after.panes:
            self._follow()

    def _follow(self) -> None:
        """Have masks worked out where others are wanted than are drawn; not in the midst of a drag."""
        if not self.is_on:
            self._work.drop()
            if self._shown is not None:
                self._shown, self._failed = None, {}
                self._cover({})
        elif not self._drawn.is_passing and (wanted := self._wanted()) != self._shown:
            self._work.ask(lambda progress: (wanted, _worked_out(wanted, progress)))

    def _wanted(self) -> _Wanted:
        state = self._session.comparison.state
        placed = (pane for pane in state.panes if pane is state.reference or pane.is_placed)
        slides = tuple((pane.number, pane.slide, _place(state, pane)) for pane in placed)
        return _Wanted(self._drawn.drawing.redactions.shapes, self.fill, slides)

    def _came(self, found: tuple[_Wanted, Mapping[int, SlideCover | str]]) -> None:
        self._shown, covers = found
        self._failed = {number: one for number, one in covers.items() if isinstance(one, str)}
        self._cover({number: one for number, one in covers.items() if isinstance(one, SlideCover)})
        self.changed.emit()
        self._follow()  # another drawing may have come meanwhile

    def _cover(self, covers: Mapping[int, SlideCover]) -> None:
        comparison = self._session.comparison
        comparison.show(replace(comparison.state, covers=covers))


def share_text(share: float) -> str:
    """A part of a picture, 0 to 1, in hundredths."""
    part = f"{100 * share:.2g}" if share < 0.995 else f"{100 * share:.0f}"
    return f"{part if share >= _LEAST_SHARE else '< 0.01'}\N{NO-BREAK SPACE}%"


def _place(state: ComparisonState, pane: PaneState) -> Affine:
    return Affine() if pane is state.reference else pane.to_reference


def _worked_out(wanted: _Wanted, progress: Progress) -> dict[int, SlideCover | str]:
    found: dict[int, SlideCover | str] = {}
    for number, slide, place in wanted.slides:
        progress.check()
        try:
            found[number] = slide_cover(slide, wanted.shapes, place, wanted.fill)
        except SlideError as error:
            found[number] = localized(str(error))
    return found
