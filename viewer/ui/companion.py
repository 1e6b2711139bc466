"""Asks for the conversion of an original that was opened alone, as by a double click on it, or for its original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.comparison.companions import Companions, companions
from viewer.conversion.places import usual_home
from viewer.jobs.job import Progress
from viewer.slides.opening import folder_of_slide
from viewer.slides.slide_kind import SLIDE_SUFFIXES
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.session_keeper import is_session
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.companion_page import CompanionPage

Choose = Callable[[QWidget, str], str]


class CompanionQuestion(QObject):
    """Shows the question beside the slide for as long as that is open alone."""

    def __init__(
        self,
        session: Session,
        view: ComparisonView,
        settings: Settings,
        jobs: JobPool,
        open_paths: Callable[[Sequence[Path]], object],
        convert: Callable[[Sequence[Path]], object],
        parent: QObject | None = None,
    ) -> None:
        """``open_paths`` opens an original and its conversions, ``convert`` shows a slide in the window for that."""
        super().__init__(parent)
        self._session, self._view, self._settings, self._jobs = session, view, settings, jobs
        self._open, self._convert = open_paths, convert
        self._asked: Path | None = None
        """About which slide."""
        self._looked: Companions | None = None
        self.page: CompanionPage | None = None
        """Made when it is first needed."""
        self.place = QWidget()
        """Holds the slides, and the question beside them."""
        row = QHBoxLayout(self.place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(view, 1)
        session.slots_changed.connect(self._follow)

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask where ``paths``, which are being opened, are one slide."""
        self._asked = paths[0] if len(paths) == 1 and not is_session(paths[0]) else None
        self._looked = None
        self._follow()
        if self._asked is None:
            return
        pairs = [[Path(one.original), *map(Path, one.conversions)] for one in self._settings.recent_pairs]
        chosen = self._settings.conversion_folder
        homes = [usual_home(self._asked), *([Path(chosen)] if chosen else [])]
        look = partial(_look, self._asked, pairs, homes)
        self._jobs.start("Look for what belongs to it", look).done.connect(partial(self._found, self._asked))

    def _found(self, slide: Path, looked: Companions) -> None:
        if slide == self._asked:
            self._looked = looked
            self._follow()
            if self.page is not None and self._is_due:
                self.page.suggest(looked.found)
                self.page.come_after(self._view.canvases()[0])

    @property
    def _is_due(self) -> bool:
        slots = self._session.slots
        return self._asked is not None and [slot.path for slot in slots] == [self._asked] and slots[0].error is None

    def _follow(self) -> None:
        # What a name does not tell is waited for.
        told = self._looked is not None or (self._asked is not None and self._asked.suffix.lower() in SLIDE_SUFFIXES)
        if self._is_due and told:
            self._show()
        elif self.page is not None and self.page.isVisibleTo(self.place):
            self._hide()

    def _show(self) -> None:
        assert self._asked is not None
        page = self._page()
        if not page.isVisibleTo(self.place) or page.title.text() == "":
            looked = self._looked or Companions(False, (), True)
            page.ask(self._asked, is_conversion=looked.is_conversion, can_be_converted=looked.can_be_converted)
            page.show()
            page.come_after(self._view.canvases()[0])

    def _hide(self) -> None:
        if self.page is not None:
            had_keys = self.page.isAncestorOf(self.page.window().focusWidget() or self.page.window())
            self.page.hide()
            canvases = self._view.canvases()
            if had_keys and canvases:
                canvases[0].setFocus()

    def _page(self) -> CompanionPage:
        if self.page is None:
            from viewer.ui.companion_page import CompanionPage

            self.page = CompanionPage()
            self.page.hide()
            layout = self.place.layout()
            assert isinstance(layout, QHBoxLayout)
            layout.addWidget(self.page, 1)
            self.page.chosen.connect(self._take)
            self.page.file_requested.connect(self._choose_file)
            self.page.folder_requested.connect(self._choose_folder)
            self.page.convert_requested.connect(lambda: self._convert([self._asked] if self._asked else []))
            self.page.alone_requested.connect(self._leave_alone)
        return self.page

    def _leave_alone(self) -> None:
        self._asked = None
        self._follow()

    def _choose_file(self) -> None:
        from viewer.ui.dialogs.choosers import choose_file

        self._choose(choose_file)

    def _choose_folder(self) -> None:
        from viewer.ui.dialogs.choosers import choose_folder

        self._choose(choose_folder)

    def _choose(self, choose: Choose) -> None:
        folder = str(self._asked.parent) if self._asked is not None else self._settings.last_folder
        if name := choose(self.place.window(), folder):
            self._settings.last_folder = str(Path(name).parent)
            self._jobs.start("Look at what was chosen", partial(_whole, Path(name))).done.connect(self._take)

    def _take(self, other: Path) -> None:
        if self._asked is not None:
            is_conversion = self._looked is not None and self._looked.is_conversion
            self._open([other, self._asked] if is_conversion else [self._asked, other])


def _whole(chosen: Path, _progress: Progress) -> Path:
    return folder_of_slide(chosen)


def _look(slide: Path, pairs: Sequence[Sequence[Path]], homes: Sequence[Path], _progress: Progress) -> Companions:
    return companions(slide, pairs, homes)
