"""Alt, pressed and let go alone, as it opens menus elsewhere."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENDS = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # all that is heard of a key that is a command's together with Alt
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.FocusOut,
    QEvent.Type.WindowDeactivate,
}
"""What makes Alt the companion of something else."""


class MenuKey(QObject):
    """Hears the keys of a window before its widgets do: those use Alt with arrows up without a word."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._alone = False
        if sys.platform != "darwin":  # where Option is no key for menus
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of Alt alone; use nothing up."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() == QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            if event.type() == QEvent.Type.KeyPress:
                self._alone = event.modifiers() in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier)
            elif event.type() == QEvent.Type.KeyRelease and self._alone and not event.isAutoRepeat():
                self._alone = False
                self.pressed.emit()
        elif event.type() in _ENDS:
            self._alone = False
        return False
