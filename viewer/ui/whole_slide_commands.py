"""The commands of the comparison of whole slides, its dialog, its panel, and the folders that keep results."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from viewer.comparison.state import PaneState
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.ui.actions import Actions
from viewer.ui.docks.dock_area import BOTTOM, DockArea
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.toast import Toast
from viewer.ui.whole_slide import WholeSlide

if TYPE_CHECKING:  # shown later than the window
    from viewer.comparison.whole.result import CompareSettings, ComparisonResult
    from viewer.ui.docks.whole_slide_panel import WholeSlidePanel

_PANEL, _NAVIGATOR = "whole_slide", "navigator"
_TURN_MS = 10
_SHARE_OF_A_PANE = 0.5
"""How much of a pane a tile fills that somebody goes to, at least."""


class WholeSlideCommands(QObject):
    """For the window that it belongs to."""

    def __init__(
        self, session: Session, whole: WholeSlide, jobs: JobPool, settings: Settings, toast: Toast, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._whole, self._jobs = session, whole, jobs
        self._settings, self._toast, self._window = settings, toast, window
        self.panel: WholeSlidePanel | None = None
        """None until it is shown for the first time."""
        self._coming: tuple[Path, tuple[Path, ...]] | None = None
        """A folder that is to be opened, with the slides that it waits for."""
        session.slots_changed.connect(self._open_coming)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "compare_whole": self.ask,
            "whole_slide": lambda: self._docks.toggle_panel(_PANEL),
            "compare_pause": lambda: self._whole.pause(not self._whole.is_paused),
            "compare_cancel": self._whole.cancel,
            "compare_resume": self._whole.resume,
            "result_save": self.save,
            "result_open": self.choose,
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {"compare_pause": lambda: self._whole.is_paused}

    def attach(self, docks: DockArea, actions: Actions) -> None:
        """Put its panel where it belongs."""
        self._docks, self._actions = docks, actions
        docks.add_panel(_PANEL, self.tr("Whole slide"), self._make_panel, BOTTOM)
        self._whole.changed.connect(self.enable)
        self.enable()

    def enable(self) -> None:
        """Let those commands be given that mean something now."""
        whole = self._whole
        running, result = whole.running is not None, whole.result
        self._actions["compare_pause"].setEnabled(running)
        self._actions["compare_cancel"].setEnabled(running)
        self._actions["compare_resume"].setEnabled(whole.can_resume)
        self._actions["result_save"].setEnabled(result is not None and not running)
        self._actions["result_open"].setEnabled(not running and len(self._session.comparison.state.panes) > 1)

    def close_jobs(self) -> None:
        """End the panel's work; it is of no use afterwards."""
        if self.panel is not None:
            self.panel.close_jobs()

    # --- comparing ---------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask what is to be compared; while something is, show how far it is."""
        state = self._session.comparison.state
        if self._whole.running is not None:
            self._docks.show_panel(_PANEL)
            return
        if state.reference is None or not self._whole.can_start:
            self._toast.show("warning", self._why_not(), self.tr("Close"))
            return
        from viewer.ui.dialogs.compare_whole import CompareWholeDialog

        scene = self._session.scene(state.reference)
        on_screen = scene.level.downsample if scene is not None else 1.0
        dialog = CompareWholeDialog(state, on_screen, os.cpu_count() or 1, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.requested.connect(self.start)
        dialog.open()

    def start(self, conversions: Sequence[PaneState], settings: CompareSettings) -> None:
        """Compare, with what shows it in sight."""
        self._whole.start(conversions, settings)
        self._show_soon([_NAVIGATOR, _PANEL])

    def _show_soon(self, names: list[str]) -> None:
        """Show each panel in an event of its own: making one takes a while, and what people do between is answered."""
        if names:
            QTimer.singleShot(_TURN_MS, self, partial(self._show_first, names))

    def _show_first(self, names: list[str]) -> None:
        self._docks.show_panel(names[0])
        self._show_soon(names[1:])

    def _why_not(self) -> str:
        state = self._session.comparison.state
        conversions = state.panes[1:]
        if not conversions or all(pane.alignment is None for pane in conversions):
            return self.tr("The slides are still being opened: compare them in a moment.")
        if not any(pane.is_placed for pane in conversions):
            words = self.tr("It is not known how {0} lies on {1}: measure the alignment, or move it by hand first.")
            return words.format(conversions[0].slide.name, state.panes[0].slide.name)
        return self.tr("The reader whose pixels count is still being opened: compare the slides in a moment.")

    # --- results in folders ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for a name, and keep the result there."""
        from viewer.comparison.whole.result_file import SUFFIX

        result = self._whole.result
        if result is None:
            return
        before = self._whole.folder
        proposed = before.name if before is not None else f"{result.original.path.stem}{SUFFIX}"
        home = before.parent if before is not None else Path(self._settings.result_folder or self._home())
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the result of the comparison"),
            str(home / proposed),
            self.tr("Verislide comparisons (*{0})").format(SUFFIX),
        )
        if not name:
            return
        folder = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
        if folder.exists() and not self._agreed_to_replace(folder):
            return
        self._settings.result_folder = str(folder.parent)
        job = self._jobs.start(f"Save {folder.name}", partial(_save, result, folder))
        job.done.connect(lambda _: self._saved(result, folder))
        job.failed.connect(lambda error: self._toast.show("fail", str(error), self.tr("Close")))

    def _agreed_to_replace(self, folder: Path) -> bool:
        """Asked here, since a result is a folder, and the file dialog asks of files alone."""
        words = self.tr("“{0}” is there already, in {1}. Replace it by the result that is shown?")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel
        title, text = self.tr("Replace the result"), words.format(folder.name, folder.parent)
        return QMessageBox.question(self._window, title, text, yes | no, no) == yes

    def choose(self) -> None:
        """Ask for a result: its folder or the file in it, or the folder that ``compare --out`` has written."""
        from viewer.ui.dialogs.result_chooser import ResultChooser

        dialog = ResultChooser(self._settings.result_folder or self._home(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.open)
        dialog.open()

    def drop(self, folder: Path, tell: Callable[[str], object]) -> None:
        """Show the result in ``folder``, once slides that are being opened are there; ``tell`` says why not."""
        state = self._session.comparison.state
        if not self._session.slots:
            tell(self.tr("Open the slides first: the comparison in {0} is shown with them.").format(folder.name))
        elif len(state.panes) > 1 or any(slot.pending for slot in self._session.slots):
            self.bring(folder)
        else:
            self.open(folder)

    def open(self, folder: Path) -> None:
        """Show the result that ``folder`` keeps, where it is about the slides that are open."""
        job = self._jobs.start(f"Open {folder.name}", partial(_load, folder))
        job.done.connect(partial(self._opened, folder))
        job.failed.connect(lambda error: self._toast.show("fail", str(error), self.tr("Close")))

    @property
    def folder(self) -> Path | None:
        """Where the result that is shown, or is going to be, is kept."""
        return self._coming[0] if self._coming is not None else self._whole.folder

    def bring(self, folder: Path | None) -> None:
        """Open ``folder`` once the slides that are being opened are there and lie on each other."""
        self._coming = (folder, self._paths()) if folder is not None else None
        self._open_coming()

    def _open_coming(self) -> None:
        if self._coming is None:
            return
        folder, paths = self._coming
        state = self._session.comparison.state
        if self._paths() != paths:
            self._coming = None
        elif len(state.panes) > 1 and all(pane.alignment is not None for pane in state.panes[1:]):
            self._coming = None
            self.open(folder)

    def _paths(self) -> tuple[Path, ...]:
        return tuple(slot.path for slot in self._session.slots)

    def _opened(self, folder: Path, result: ComparisonResult) -> None:
        from viewer.comparison.whole.belonging import refusal

        refused = refusal(result, self._session.comparison.state)
        if refused:
            words = self.tr("{0} is not shown. {1}").format(folder.name, refused)
            self._toast.show("warning", words, self.tr("Close"))
        elif self._whole.running is not None:
            words = self.tr("{0} is not shown while slides are being compared: wait, or cancel that first.")
            self._toast.show("warning", words.format(folder.name), self.tr("Close"))
        else:
            self._settings.result_folder = str(folder.parent)
            self._docks.show_panel(_PANEL)
            self._whole.show(result, folder)

    def _saved(self, result: ComparisonResult, folder: Path) -> None:
        if self._whole.result is result:
            self._whole.folder = folder
        show_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder.parent)))
        sentence = self.tr("Saved the result as “{0}” in {1}.").format(folder.name, folder.parent)
        self._toast.show("info", sentence, self.tr("Show folder"), show_folder)

    def _home(self) -> str:
        return self._settings.last_folder or str(Path.home())

    # --- the panel ---------------------------------------------------------------------------------------------

    def _make_panel(self) -> WholeSlidePanel:
        from viewer.ui.docks.whole_slide_panel import WholeSlidePanel

        panel = self.panel = WholeSlidePanel(self._whole, self._session)
        panel.compare_requested.connect(self.ask)
        panel.save_requested.connect(self.save)
        panel.open_requested.connect(self.choose)
        panel.place_chosen.connect(self.go)
        for name, button in (
            ("compare_whole", panel.compare_button),
            ("result_save", panel.save_button),
            ("result_open", panel.open_button),
        ):
            self._actions.follow(name, partial(_name_key, button, self._actions, name))
        return panel

    def go(self, place: Rect) -> None:
        """Look at a tile, near enough to see it."""
        viewport = self._session.comparison.state.viewport
        reach = max(place.width, place.height, 1.0)
        near = _SHARE_OF_A_PANE * min(viewport.size.width, viewport.size.height) / reach
        self._session.look(viewport.centred(place.centre).with_scale(max(viewport.scale, near)))


def _name_key(button: QWidget, actions: Actions, command: str) -> None:
    button.setToolTip(actions.tip(command))


def _save(result: ComparisonResult, folder: Path, progress: Progress) -> None:
    from viewer.comparison.whole.result_file import save_result

    save_result(result, folder, progress)


def _load(folder: Path, _progress: Progress) -> ComparisonResult:
    from viewer.comparison.whole.result_file import load_result

    return load_result(folder)
