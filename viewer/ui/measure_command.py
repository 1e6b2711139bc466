"""The command that measures how the compared conversion lies on its original."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session

if TYPE_CHECKING:  # these bring OpenCV and SciPy, which the window does not wait for
    from viewer.alignment.measure_result import FieldShift, Measurement
    from viewer.ui.dialogs.measure import MeasureDialog

_SHARE_OF_A_PANE = 0.5
"""How much of a pane a field fills that somebody goes to, at least."""


class MeasureCommand(QObject):
    """Holds the one dialog that is open; what is measured is dropped when the slides change."""

    def __init__(self, session: Session, jobs: JobPool, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._window = session, jobs, window
        self.dialog: MeasureDialog | None = None
        """The dialog while it is open."""
        self._about: tuple[Slide, Slide] | None = None
        session.comparison.listen(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"measure_alignment": self.show}

    def show(self) -> None:
        """Measure the compared pair, or bring the dialog that does so to the front."""
        state = self._session.comparison.state
        reference, conversion = state.reference, state.candidate
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
        elif reference is not None and conversion is not None and conversion.alignment is not None:
            self._open(reference, conversion)

    def _open(self, reference: PaneState, conversion: PaneState) -> None:
        from viewer.ui.dialogs.measure import MeasureDialog

        self._about = reference.slide, conversion.slide
        dialog = self.dialog = MeasureDialog(reference.slide.name, conversion.slide.name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.field_chosen.connect(self._go)
        dialog.accepted_place.connect(self._take_over)
        supposed = reference.to_reference.inverse() @ conversion.to_reference
        work = partial(_measure, reference.slide, conversion.slide, supposed)
        dialog.follow(self._jobs.start(f"Measure alignment of {conversion.slide.name}", work))
        dialog.show()

    def _closed(self) -> None:
        self.dialog = None

    def _follow(self, _before: ComparisonState, state: ComparisonState) -> None:
        shown = tuple(pane.slide for pane in (state.reference, state.candidate) if pane is not None)
        if self.dialog is not None and shown != self._about:
            self.dialog.reject()

    def _go(self, field: FieldShift) -> None:
        """Look at a field where the conversion is shown, near enough to see it."""
        viewport = self._session.comparison.state.viewport
        reach = max(field.region.width, field.region.height)
        near = _SHARE_OF_A_PANE * min(viewport.size.width, viewport.size.height) / max(reach, 1)
        self._session.look(viewport.centred(field.place).with_scale(max(viewport.scale, near)))

    def _take_over(self, found: Measurement) -> None:
        """Let the conversion lie where it was measured, whatever it was moved by before."""
        state = self._session.comparison.state
        pane = state.candidate
        if pane is not None and pane.alignment is not None and found.affine is not None:
            offset = found.affine @ pane.alignment.affine.inverse()
            self._session.set_offset(pane, offset, f"measured on {len(found.agreeing)} fields")


def _measure(reference: Slide, conversion: Slide, supposed: Affine, progress: Progress) -> Measurement:
    from viewer.alignment.measure import measure_alignment

    return measure_alignment(reference, conversion, supposed, progress=progress)
