"""What stands around looking: going to a place, and all that helps to find it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from viewer.comparison.bookmarks import Bookmark, BookmarkFiles, new_name
from viewer.geometry import Size
from viewer.ui.actions import Actions
from viewer.ui.annotation_overlay import AnnotationOverlay
from viewer.ui.bookmark_keeper import BookmarkKeeper
from viewer.ui.chrome import Chrome
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.focus_home import FocusHome
from viewer.ui.job_pool import JobPool
from viewer.ui.menu_key import MenuKey
from viewer.ui.pane.grid_mark import GridMark
from viewer.ui.pane.notes import Notes
from viewer.ui.pane.ruler_tool import RulerTool
from viewer.ui.seams import Seams
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.toast import Toast
from viewer.ui.toolbar import Toolbar
from viewer.ui.widgets import Banner


class Furniture(QObject):
    """Its commands, for the window that it belongs to."""

    def __init__(self, session: Session, settings: Settings, short: JobPool, jobs: JobPool, window: QWidget) -> None:
        """``short`` takes what is over before anybody could read that it runs, ``jobs`` the rest."""
        super().__init__(window)
        self._session, self._settings = session, settings
        self._window = window
        self.banner = Banner()
        """Says what is wrong with the pair as a whole."""
        self.banner.action_triggered.connect(self.banner.hide)
        self.banner.hide()
        self.notes = Notes()
        self.bookmarks = BookmarkKeeper(session, BookmarkFiles(settings.path.parent / "bookmarks"), self)
        self.bookmarks.trouble.connect(self.tell)
        self.grid = GridMark()
        self.seams = Seams(session, short, self)
        self.annotations = AnnotationOverlay(session, jobs, window)
        self.ruler = RulerTool(lambda: session.comparison.state, self)
        self._paths: tuple[Path, ...] = ()
        self._size: Size | None = None
        """Of the reference that the measures lie on."""
        session.slots_changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "go_to": self.show_go_to,
            "bookmark_add": self.add_bookmark,
            "bookmark_next": partial(self.bookmarks.step, 1),
            "bookmark_previous": partial(self.bookmarks.step, -1),
            "bookmarks": self.show_bookmarks,
            "grid": lambda: self.show_grid(not self.grid.is_on),
            **self.seams.handlers(),
            **self.annotations.handlers(),
            "readouts": lambda: self.show_readouts(not self.shows_readouts),
            "chrome": lambda: self._hide_chrome(not self.chrome.is_hidden),
            "ruler": lambda: self.ruler.switch(not self.ruler.is_on),
            "ruler_remove": self.ruler.remove,
            "menu": lambda: self._toolbar.open_menu(),
            "magnification_type": self._type_magnification,
            "one_window": self._switch_one_window,
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {
            "grid": lambda: self.grid.is_on,
            **self.seams.states(),
            **self.annotations.states(),
            "readouts": lambda: self.shows_readouts,
            "chrome": lambda: self.chrome.is_hidden,
            "ruler": lambda: self.ruler.is_on,
            "one_window": lambda: self._settings.one_window,
        }

    def attach(self, view: ComparisonView, actions: Actions, chrome: Chrome, toolbar: Toolbar, toast: Toast) -> None:
        """Put its marks on the panes, and dim the commands that cannot be used."""
        self._view, self.chrome, self._toolbar = view, chrome, toolbar
        self._home = FocusHome(view)
        toolbar.typed.connect(self._home.go)
        MenuKey(self._window).pressed.connect(toolbar.open_menu)
        for mark in (self.seams.mark, self.annotations.mark, self.grid, self.ruler, self.notes):
            view.add_mark(mark)
        view.add_tool(self.ruler)
        self.notes.sources += [
            chrome.note,
            lambda state, _scene: self.grid.note(state),
            self.seams.mark.note,
            self.annotations.mark.note,
            lambda state, _scene: self.bookmarks.note(state),
        ]
        self.notes.hints += [
            lambda *_: self.ruler.note(),
            lambda *_: self.ruler.removal_note(", ".join(actions.native_keys("undo")[:1])),
        ]
        for changed in (self.bookmarks.changed, self.ruler.changed, self.annotations.changed):
            changed.connect(view.update_marks)
            changed.connect(lambda: self._enable(actions))
        self.seams.changed.connect(view.update_marks)
        for told in (self.seams.refused, self.annotations.told):
            told.connect(lambda sentence: toast.show("info", sentence, self.tr("Close")))
        # A canvas takes the hand away again after a drag, so the cursor of the tool is that of what is around it.
        self.ruler.changed.connect(lambda: _set_cursor(view, self.ruler.is_on))
        self._enable(actions)

    def leave_toolbar(self) -> bool:
        """Give the keys back to the slides; whether the toolbar had them."""
        return self._home.leave(self._toolbar)

    def leave_panel(self) -> bool:
        """Give the keys back to the slides, whatever had them; whether a slide is there to have them."""
        return self._home.go()

    def escape(self) -> bool:
        """End what Esc ends; whether there was something."""
        if self.ruler.escape() or any(banner.fold() for banner in self._window.findChildren(Banner)):
            return True
        was_hidden = self.chrome.is_hidden
        self._hide_chrome(False)
        return was_hidden or self._home.leave()

    def _type_magnification(self) -> None:
        self._hide_chrome(False)
        self._toolbar.type_magnification()

    def _switch_one_window(self) -> None:
        self._settings.one_window = not self._settings.one_window

    def _hide_chrome(self, hidden: bool) -> None:
        self.chrome.hide(hidden)
        self._view.update_marks()

    def show_grid(self, shown: bool) -> None:
        """Show or hide the grid on the glass."""
        self.grid.is_on = shown
        self._view.update_marks()

    @property
    def shows_readouts(self) -> bool:
        """Whether scale bar and readouts are shown."""
        return self._view.shows_readouts

    def show_readouts(self, shown: bool) -> None:
        """Show or hide scale bar and readouts."""
        self._view.show_readouts(shown)

    def _enable(self, actions: Actions) -> None:
        for name in ("bookmark_next", "bookmark_previous", "bookmarks"):
            actions[name].setEnabled(bool(self.bookmarks.bookmarks))
        actions["annotations"].setEnabled(self.annotations.is_open)
        ruler = self.ruler.ruler
        actions["ruler_remove"].setEnabled(bool(ruler.drawn) or ruler.selected is not None)

    def _follow(self) -> None:
        """Measures belong to the pixels that they were drawn on."""
        reference = self._session.comparison.state.reference
        paths = tuple(slot.path for slot in self._session.slots)
        size = reference.slide.levels[0].size if reference is not None else None
        if paths != self._paths or (None not in (size, self._size) and size != self._size):
            self.ruler.clear()
            self._paths, self._size = paths, size
        if not paths:
            self.chrome.hide(False)  # the start page has no other
        # While its reader is being changed there is no reference, and the measures stay.
        self._size = size or self._size

    def tell(self, sentence: str) -> None:
        """Say it above the slides until somebody has read it or other slides come; empty: nothing is wrong."""
        if sentence:
            self.banner.show_message("warning", sentence, action=self.tr("Close"))
        else:
            self.banner.hide()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_go_to(self) -> None:
        """Ask where to go."""
        from viewer.ui.dialogs.goto import GoToDialog

        comparison = self._session.comparison
        if comparison.state.reference is not None:
            dialog = GoToDialog(lambda: comparison.state, self._window)
            dialog.viewport_requested.connect(self._session.look)
            self._open(dialog)

    def add_bookmark(self) -> None:
        """Ask for the name of a bookmark of what is looked at now."""
        from viewer.ui.dialogs.name_bookmark import NameBookmarkDialog

        state = self._session.comparison.state
        if state.reference is None:
            return
        bookmark = Bookmark.of(state, new_name(self.bookmarks.bookmarks))
        explanation = self.tr("Keeps position, magnification, rotation and level of this view.")
        dialog = NameBookmarkDialog(self.tr("Add a bookmark"), bookmark.name, explanation, self._window)
        dialog.named.connect(lambda name: self.bookmarks.add(replace(bookmark, name=name)))
        self._open(dialog)

    def show_bookmarks(self) -> None:
        """List the bookmarks of the pair."""
        from viewer.ui.dialogs.bookmarks import BookmarksDialog

        state = self._session.comparison.state
        if state.reference is not None:
            self._open(BookmarksDialog(self.bookmarks, state, self._window))


def _set_cursor(view: QWidget, crossed: bool) -> None:
    if crossed:
        view.setCursor(Qt.CursorShape.CrossCursor)
    else:
        view.unsetCursor()
