"""The menu of the window for reviews: keys, text size and view."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from viewer.ui.review.key_sets import ReviewCommand
from viewer.ui.review.keys import ReviewActions, review_keys
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme, next_theme

if TYPE_CHECKING:
    from viewer.ui.review.keys_dialog import ReviewKeysDialog


class WindowMenu(QMenu):
    """Its dialogs stop nothing and name no slide."""

    def __init__(self, actions: ReviewActions, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self.addAction(actions[ReviewCommand.GUIDE])
        self.addAction(actions[ReviewCommand.LIST_KEYS])
        self.change_keys_action = self.addAction(self.tr("Change keys"))
        self.change_keys_action.triggered.connect(self.change_keys)
        self.addSeparator()
        self.addAction(actions[ReviewCommand.LARGER_TEXT])
        self.addAction(actions[ReviewCommand.SMALLER_TEXT])
        self.addSeparator()
        self.addAction(actions[ReviewCommand.BARE])
        self.theme_action = self.addAction(self.tr("Dark or light theme"))
        self.theme_action.triggered.connect(self._switch_theme)
        for action in self.actions():
            action.setShortcutVisibleInContextMenu(True)

    def list_keys(self, commands: Iterable[ReviewCommand] | None = None) -> None:
        """Show which key does what, of these commands or of all."""
        from viewer.ui.dialogs.shortcuts import ShortcutsDialog

        listed = [(one.group, one.text, one.keys, one.also) for one in review_keys(self._settings).listed(commands)]
        dialog = ShortcutsDialog(listed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.change_requested.connect(self.change_keys)
        dialog.open()

    def change_keys(self) -> ReviewKeysDialog:
        """Choose a set, and other keys for single commands."""
        from viewer.ui.review.keys_dialog import ReviewKeysDialog

        dialog = ReviewKeysDialog(review_keys(self._settings), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _switch_theme(self) -> None:
        self._settings.theme = next_theme(self._settings.theme)
        apply_theme(self._settings.theme)
