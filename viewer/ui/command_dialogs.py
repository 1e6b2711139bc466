"""Search palette, list of keys and the dialog that changes them, choice of a language, what the program is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from viewer.ui.actions import Actions
from viewer.ui.job_pool import JobPool
from viewer.ui.language import LANGUAGE_CHOICES
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class CommandDialogs(QObject):
    """Opens them over a window; none of them stops the program."""

    def __init__(self, settings: Settings, jobs: JobPool, window: MainWindow) -> None:
        """``window`` has the table of commands, these among them, once it is put together."""
        super().__init__(window)
        self._jobs = jobs
        self._settings = settings
        self._window = window

    @property
    def _actions(self) -> Actions:
        return self._window.actions_

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "palette": self.show_palette,
            "shortcuts": self.show_shortcuts,
            "keys": self.show_keys,
            "folders": self.show_folders,
            "about": self.show_about,
            **{f"language_{choice}": partial(self._choose_language, choice) for choice in LANGUAGE_CHOICES},
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """By a command's name, whether what it chooses is chosen."""
        return {f"language_{choice}": partial(self._has_language, choice) for choice in LANGUAGE_CHOICES}

    def _has_language(self, choice: str) -> bool:
        return self._settings.language == choice

    def _choose_language(self, choice: str) -> None:
        self._settings.language = choice
        said = {
            "en": self.tr("The window will be in English from the next start on."),
            "de": self.tr("The window will be in German from the next start on."),
        }
        the_systems = self.tr("The window will follow the language of the system from the next start on.")
        self._window.toast.show("info", said.get(choice, the_systems), self.tr("Close"))

    def show_palette(self) -> None:
        """Search all commands and run one."""
        from viewer.ui.dialogs.palette import CommandPalette

        palette = CommandPalette(self._actions.listed(), self._window)
        palette.chosen.connect(lambda name: self._soon(self._actions[name].trigger))
        palette.open()

    def show_shortcuts(self) -> None:
        """List all keys."""
        from viewer.ui.dialogs.shortcuts import ShortcutsDialog

        by_hand = [(self.tr("By hand"), text, (keys,), "") for text, keys in self._gestures()]
        listed = [(one.group, one.text, one.keys, one.also) for one in self._actions.listed() if one.keys]
        dialog = ShortcutsDialog([*by_hand, *listed], self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.change_requested.connect(lambda sought: self._soon(partial(self.show_keys, sought)))
        dialog.open()

    def show_keys(self, sought: str = "") -> None:
        """Change the keys of commands, of those first that are ``sought``."""
        from viewer.ui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self._actions, self._window, sought)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.keys_changed.connect(self._keep_keys)
        dialog.open()

    def show_about(self) -> None:
        """Say what the program is made of."""
        from viewer.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_folders(self) -> None:
        """Say where settings, cache and log lie."""
        from viewer.ui.dialogs.folders import FoldersDialog

        dialog = FoldersDialog(self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep_keys(self) -> None:
        self._actions.use_keys()
        self._settings.changed_keys = self._actions.keymap.changed

    def _soon(self, run: Callable[[], object]) -> None:
        """Once the dialog that asked is gone and the window has the focus again."""
        QTimer.singleShot(0, self, lambda: run())

    def _gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Zoom at the cursor"), self.tr("Wheel")),
            (self.tr("Move"), self.tr("Drag, arrows")),
            (self.tr("Move by half a view"), self.tr("Shift with arrows")),
            (self.tr("Twice as large"), self.tr("Double click")),
            (self.tr("Half as large"), self.tr("Shift with double click")),
            (self.tr("See the other slide"), self.tr("B held")),
            (self.tr("Move one pane alone"), self.tr("U held")),
            (self.tr("Loupe"), self.tr("Z held")),
            (self.tr("Move the curtain's line"), self.tr("Mouse, or drag while locked")),
            (self.tr("End what is in the hand"), self.tr("Esc")),
        )
