"""What is asked of the slides that are open: stored levels, what one says of itself, which series, reader or plane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.slides.dicom_folder import SeveralSeriesError
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session


class SlideDialogs(QObject):
    """Opens dialogs when a command or a pane asks, and has slides read otherwise."""

    def __init__(self, session: Session, view: ComparisonView, jobs: JobPool, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._window = session, jobs, window
        view.details_requested.connect(self.show_details)
        view.series_requested.connect(self.choose_series)
        view.reader_requested.connect(lambda index, reader: session.reopen(index, reader=reader))
        view.plane_requested.connect(session.show_plane)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"pyramids": self.show_pyramids}

    def show_pyramids(self) -> None:
        """The stored levels of all slides."""
        from viewer.ui.dialogs.pyramids import PyramidDialog

        PyramidDialog(self._session.comparison.state, self._window).exec()

    def show_details(self, index: int) -> None:
        """What a slide says of itself."""
        slide = self._session.slots[index].slide
        if slide is not None:
            from viewer.ui.dialogs.details import DetailsDialog

            DetailsDialog(slide, self._jobs, self._window).exec()

    def choose_series(self, index: int) -> None:
        """Ask which series of a folder is meant, where that is why a slide could not be opened."""
        error = self._session.slots[index].error
        if isinstance(error, SeveralSeriesError):
            from viewer.ui.dialogs.choose_series import ChooseSeriesDialog

            dialog = ChooseSeriesDialog(error.series, self._window)
            if dialog.exec():
                self._session.reopen(index, series_uid=dialog.selected_uid())
