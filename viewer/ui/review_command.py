"""The commands that open the window for reviews; what it needs is imported when one is first given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from viewer.jobs.importing import importing
from viewer.jobs.job import Progress
from viewer.review.named import SUFFIX
from viewer.tiles.cache import TileCache
from viewer.ui.guide.desk import guide_desk
from viewer.ui.job_pool import JobPool
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.review.window import ReviewWindow
    from viewer.ui.start_page import StartPage

_SHARE = 0.25
"""Of the memory for tiles that the main window keeps while a review is open, which has the rest."""


class ReviewCommands(QObject):
    """One window for reviews at a time, beside the main window and as long as that at most."""

    def __init__(self, settings: Settings, jobs: JobPool, cache: TileCache, window: QWidget) -> None:
        """``jobs`` are short; ``cache`` holds the tiles of the main ``window``."""
        super().__init__(window)
        self._settings, self._jobs, self._cache, self._window = settings, jobs, cache, window
        self.review: ReviewWindow | None = None
        self._wanted: Callable[[ReviewWindow], object] | None = None
        self._hidden: list[QWidget] = []
        self._page: StartPage | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"review_new": self.new, "review_open": self.choose}

    def attach(self, page: StartPage) -> None:
        """Do what the start page asks for, and have it list every review that was open."""
        self._page = page
        page.review_requested.connect(self.new)
        page.choose_review_requested.connect(self.choose)
        page.recent_review_requested.connect(lambda path: self.open(Path(path)))

    @property
    def names_are_sealed(self) -> bool:
        """Whether a blinded test is read, in which nothing may name a slide."""
        return self.review is not None and self.review.names_are_sealed

    def new(self) -> None:
        """Set up a review."""
        self._show(lambda window: window.new())

    def open(self, path: Path) -> None:
        """Go on with the review at ``path``."""
        self._show(lambda window: window.open(path))

    def choose(self) -> None:
        """Ask for a review, and go on with it."""
        recent = self._settings.recent_reviews
        folder = str(Path(recent[0]).parent) if recent else self._settings.review_folder or str(Path.home())
        words = self.tr("Verislide reviews (*{0})").format(SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a review"), folder, words)
        if name:
            self.open(Path(name))

    def _show(self, do: Callable[[ReviewWindow], object]) -> None:
        """Have it done in the window, once what that takes is imported, which takes a while the first time."""
        if self.review is not None:
            self._do(do)
            return
        first, self._wanted = self._wanted is None, do
        if first:
            self._jobs.start("Load reviews", _import).done.connect(self._make)

    def _make(self) -> None:
        from viewer.ui.review.pages import real_pages
        from viewer.ui.review.window import ReviewWindow

        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return  # the program ends
        self.review = ReviewWindow(self._settings, real_pages())
        self.review.names_sealed.connect(self._seal)
        self.review.taken.connect(self._list)
        self.review.gone.connect(self._forget)
        self._cache.limit = self._bytes(_SHARE)
        self._do(wanted)

    def _do(self, do: Callable[[ReviewWindow], object]) -> None:
        assert self.review is not None
        do(self.review)
        self._to_front()

    def _to_front(self) -> None:
        if self.review is not None:
            self.review.show()
            self.review.raise_()
            self.review.activateWindow()

    def _list(self) -> None:
        if self._page is not None:
            self._page.refresh()

    def _forget(self) -> None:
        if self.review is not None:
            self.review.deleteLater()
        self.review = None
        self._cache.limit = self._bytes(1)
        self._list()  # another process may have added to them meanwhile

    def _bytes(self, share: float) -> int:
        return int(self._settings.cache_megabytes * 1_000_000 * share)

    def _seal(self, sealed: bool) -> None:
        """While names are sealed no other window of the program is to be seen: titles and lists name slides."""
        guide_desk().is_sealed = sealed
        if sealed:
            others = (one for one in QApplication.topLevelWidgets() if one.isVisible())
            self._hidden = [one for one in others if not _belongs(one, self.review)]
            for one in self._hidden:
                one.hide()
            return
        for one in self._hidden:
            one.show()
        self._hidden = []
        if self.review is not None and self.review.isVisible():
            self._to_front()

    def close_jobs(self) -> None:
        """Write everything and close the window before this returns."""
        self._wanted = None
        if self.review is not None:
            self._hidden = []
            self.review.hide()
            self.review.shut_down()
            self.review.deleteLater()
            self.review = None


def _belongs(widget: QWidget | None, window: QWidget | None) -> bool:
    while widget is not None and widget is not window:
        widget = widget.parentWidget()
    return widget is not None


def _import(_progress: Progress) -> None:
    with importing():
        from viewer.ui.review.pages import real_pages

        real_pages()
