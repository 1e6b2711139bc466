"""The bookmarks of the pair that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.bookmarks import Bookmark, BookmarkFiles, BookmarksError
from viewer.comparison.state import ComparisonState
from viewer.ui.session import Session
from viewer.ui.settings import RecentPair


class BookmarkKeeper(QObject):
    """Follows the session from pair to pair; every change is written at once.

    The files are small and lie where the settings do, so they are read and written like these, on the GUI thread.
    """

    changed = Signal()
    trouble = Signal(str)
    """One sentence: bookmarks that cannot be read or kept. Empty when another pair has come."""

    def __init__(self, session: Session, files: BookmarkFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._slides: tuple[str, ...] = ()
        self._last: int | None = None
        """Place of the bookmark that was visited last."""
        self.bookmarks: tuple[Bookmark, ...] = ()
        session.slots_changed.connect(self._follow)

    def _follow(self) -> None:
        paths = [str(slot.path) for slot in self._session.slots]
        slides = RecentPair(paths[0], tuple(paths[1:])).key if paths else ()
        if slides == self._slides:
            return
        self._slides, self._last, self.bookmarks = slides, None, ()
        self.trouble.emit("")
        if slides:
            try:
                self.bookmarks = self._files.load(slides)
            except BookmarksError as error:
                self.trouble.emit(str(error))
        self.changed.emit()

    def add(self, bookmark: Bookmark) -> None:
        """Append it; it counts as visited."""
        self._last = len(self.bookmarks)
        self._keep((*self.bookmarks, bookmark))

    def rename(self, place: int, name: str) -> None:
        """Give the bookmark at ``place`` another name."""
        renamed = replace(self.bookmarks[place], name=name)
        self._keep((*self.bookmarks[:place], renamed, *self.bookmarks[place + 1 :]))

    def remove(self, place: int) -> None:
        """Forget the bookmark at ``place``; the ones behind it move up."""
        if self._last is not None and self._last >= place:
            self._last = self._last - 1 if self._last else None
        self._keep((*self.bookmarks[:place], *self.bookmarks[place + 1 :]))

    def visit(self, place: int) -> None:
        """Look at the bookmark at ``place``, once the pair is there."""
        if self._session.comparison.state.reference is None:
            return
        bookmark = self.bookmarks[place]
        self._last = place
        self._session.force_level(bookmark.downsample)
        self._session.look(bookmark.viewport(self._session.comparison.state.viewport))

    def step(self, places: int) -> None:
        """Visit the next or previous one, from the last on to the first."""
        if self.bookmarks:
            before = self._last if self._last is not None else (-1 if places > 0 else 0)
            self.visit((before + places) % len(self.bookmarks))

    def note(self, state: ComparisonState) -> str:
        """Which bookmark is looked at, as long as nobody has moved away."""
        if self._last is None or not self.bookmarks[self._last].is_shown(state):
            return ""
        number, name = self._last + 1, self.bookmarks[self._last].name
        return self.tr("{0}  {1} of {2}").format(name, number, len(self.bookmarks))

    def _keep(self, bookmarks: Sequence[Bookmark]) -> None:
        self.bookmarks = tuple(bookmarks)
        try:
            self._files.save(self._slides, self.bookmarks)
        except BookmarksError as error:
            self.trouble.emit(str(error))
        self.changed.emit()
