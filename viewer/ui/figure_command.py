"""The command that makes a figure of the pair that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from viewer.comparison.state import ComparisonState
from viewer.ui.bookmark_keeper import BookmarkKeeper
from viewer.ui.job_pool import JobPool
from viewer.ui.picture_saver import PictureSaver
from viewer.ui.session import Session
from viewer.ui.toast import Toast

if TYPE_CHECKING:  # shown later than the window
    from viewer.comparison.figure import Field
    from viewer.ui.dialogs.figure import FigureDialog


class FigureCommand(QObject):
    """Holds the dialog while it is open; it follows slides whose better reader has come, and closes with the pair."""

    def __init__(
        self,
        session: Session,
        bookmarks: BookmarkKeeper,
        pictures: PictureSaver,
        jobs: JobPool,
        toast: Toast,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._bookmarks, self._pictures = session, bookmarks, pictures
        self._jobs, self._toast, self._window = jobs, toast, window
        self.dialog: FigureDialog | None = None
        """The dialog while it is open."""
        self._paths: list[Path] = []
        session.comparison.listen(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"export_figure": self.show}

    def show(self) -> None:
        """Ask what the figure shall show."""
        if self.dialog is not None or len(self._session.comparison.state.panes) < 2:
            return
        from viewer.ui.dialogs.figure import FigureDialog

        self._paths = [slot.path for slot in self._session.slots]
        dialog = self.dialog = FigureDialog(
            lambda: self._session.comparison.state,
            self._fields(),
            self._jobs,
            lambda: self._pictures.folder,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.saved.connect(self._tell_saved)
        dialog.open()

    def _fields(self) -> list[Field]:
        from viewer.comparison.figure import Field

        state = self._session.comparison.state
        views = [(self.tr("Present view"), state.viewport, state.forced_downsample)]
        views += [(one.name, one.viewport(state.viewport), one.downsample) for one in self._bookmarks.bookmarks]
        return [Field.of_view(*view) for view in views]

    def _closed(self) -> None:
        self.dialog = None

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        if self.dialog is None or before.panes == state.panes:
            return
        same = [slot.path for slot in self._session.slots] == self._paths
        if same and len(state.panes) == len(before.panes):
            self.dialog.refresh()
        else:
            self.dialog.reject()

    def _tell_saved(self, path: Path) -> None:
        show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
        sentence = self.tr("Saved the figure as “{0}” in {1}.").format(path.name, path.parent)
        self._toast.show("info", sentence, self.tr("Show folder"), show_folder)
