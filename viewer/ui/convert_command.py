"""The command that opens the window for conversions; what it needs is imported when it is first given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from viewer.jobs.importing import importing
from viewer.jobs.job import Progress
from viewer.slides.slide_kind import SLIDE_SUFFIXES, TIFF_SUFFIXES
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.widgets import Banner

if TYPE_CHECKING:
    from viewer.ui.convert.dialog import ConvertDialog
    from viewer.ui.convert.runner import Conversions
    from viewer.ui.start_page import StartPage


class ConvertCommand(QObject):
    """Slides are converted while others are looked at; what was not finished last time is offered at the start."""

    jobs_changed = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        jobs: JobPool,
        compare: Callable[[list[Path]], object],
        annotate: Callable[[Path], object],
        window: QWidget,
    ) -> None:
        """``compare`` opens an original and its conversion, ``annotate`` draws the annotations beside that on both."""
        super().__init__(window)
        self._settings, self._jobs, self._window = settings, jobs, window
        self._session, self._compare, self._annotate = session, compare, annotate
        self.conversions: Conversions | None = None
        self.dialog: ConvertDialog | None = None
        self.banner = Banner()
        """Says that something was not finished last time."""
        self.banner.action_triggered.connect(self.show)
        self.banner.dismissed.connect(self.banner.hide)
        self.banner.hide()
        if settings.queue_path.exists():
            QTimer.singleShot(0, self, self.load)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"convert": self.show}

    def attach(self, page: StartPage) -> None:
        """Do what the card of the start page asks for."""
        page.convert_requested.connect(self._choose)
        page.convert_dropped.connect(self.add)

    @property
    def running(self) -> int:
        """How many conversions run."""
        return len(self.conversions.jobs.jobs) if self.conversions is not None else 0

    def load(self) -> None:
        """Look at what was kept, without holding up the window."""
        self._jobs.start("Load conversions", _import).done.connect(lambda _: self._begin())

    def _begin(self) -> Conversions:
        from viewer.ui.convert.runner import Conversions

        if self.conversions is None:
            self.conversions = Conversions(self._settings, self)
            self.conversions.restored.connect(self._offer)
            self.conversions.jobs.jobs_changed.connect(self.jobs_changed)
        return self.conversions

    def _offer(self, unfinished: int) -> None:
        if unfinished and (self.dialog is None or not self.dialog.isVisible()):
            one = self.tr("The conversion of a slide was not finished last time.")
            more = self.tr("The conversions of {0} slides were not finished last time.").format(unfinished)
            words = one if unfinished == 1 else more
            self.banner.show_message("info", words, action=self.tr("Show"), dismissable=True)

    @property
    def _open_slides(self) -> list[Path]:
        """What the window shows and is no conversion itself."""
        suffixes = (*SLIDE_SUFFIXES, *TIFF_SUFFIXES)
        return [slot.path for slot in self._session.slots[:1] if slot.path.suffix.lower() in suffixes]

    def show(self) -> None:
        """Open the window for conversions, or bring it to the front."""
        self._shown()

    def _shown(self) -> ConvertDialog:
        from viewer.ui.convert.dialog import ConvertDialog

        self.banner.hide()
        if self.dialog is None:
            self.dialog = ConvertDialog(self._begin(), self._settings, parent=self._window)
            self.dialog.compare_requested.connect(self._show_pair)
        self.dialog.offer(self._open_slides)
        # What was made small by hand is not brought back by being shown.
        self.dialog.setWindowState(self.dialog.windowState() & ~Qt.WindowState.WindowMinimized)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def _choose(self) -> None:
        self._shown().choose_slides()

    def add(self, paths: Sequence[Path]) -> None:
        """Show slides in the window for conversions, to be converted."""
        self._shown()
        self._begin().add(paths)

    def _show_pair(self, original: Path, folder: Path, annotated: bool) -> None:
        self._compare([original, folder])
        if annotated:
            self._annotate(folder)
        self._window.activateWindow()

    def may_close(self, event: QCloseEvent) -> bool:
        """Ask where something is being converted; whether the program may end, else ``event`` is ignored."""
        unfinished = self.conversions.unfinished if self.conversions is not None else 0
        if not unfinished:
            return True
        from viewer.ui.convert.close_question import CloseQuestion

        # Else it would lie behind the window for conversions.
        over = self.dialog if self.dialog is not None and self.dialog.isVisible() else self._window
        ends = bool(CloseQuestion(unfinished, over).exec())
        if not ends:
            event.ignore()
        return ends

    def close_jobs(self) -> None:
        """Stop everything."""
        if self.dialog is not None:
            self.dialog.close_jobs()
        if self.conversions is not None:
            self.conversions.close()


def _import(_progress: Progress) -> None:
    with importing():
        from viewer.ui.convert import dialog  # noqa: F401
