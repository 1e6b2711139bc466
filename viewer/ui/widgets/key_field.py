"""A field that takes the next key as it is pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui.keymap import pressed_key

_PASSED_ON = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """While it has the focus every key but Esc and Tab, or others that are named, is taken, not obeyed."""

    key_pressed = Signal(str)
    """In the canonical way."""

    def __init__(
        self, parent: QWidget | None = None, *, passed_on: Iterable[Qt.Key] = _PASSED_ON, pad: bool = False
    ) -> None:
        """``passed_on`` are not taken, alone or with Shift; ``pad``: those of the number pad are keys of their own."""
        super().__init__(parent)
        self._passed_on, self._pad = frozenset(passed_on), pad
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key to add it"))
        self.setAccessibleName(self.tr("Key to add"))

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from being obeyed."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in self._passed_on:
            super().keyPressEvent(event)
            return
        event.accept()
        key = pressed_key(event, pad=self._pad)
        if key:
            self.key_pressed.emit(key)
