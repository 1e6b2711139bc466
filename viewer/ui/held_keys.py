"""Keys that act as long as they are held."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Hold = tuple[Callable[[], object], Callable[[], object]]
"""What a press begins, and what ends it."""


class HeldKeys:
    """Passes presses and releases of single keys on."""

    def __init__(self, keys: Mapping[Qt.Key, Hold]) -> None:
        self._keys = keys

    def press(self, event: QKeyEvent) -> bool:
        """Begin what the key does; whether it is one of these."""
        hold = self._keys.get(Qt.Key(event.key())) if not event.modifiers() else None
        if hold is None:
            return False
        if not event.isAutoRepeat():
            hold[0]()
        return True

    def release(self, event: QKeyEvent) -> None:
        """End what the key began; with whatever other keys it is let go."""
        hold = self._keys.get(Qt.Key(event.key()))
        if hold is not None and not event.isAutoRepeat():
            hold[1]()

    def release_all(self) -> None:
        """A key that is let go in another window is not told here."""
        for _, end in self._keys.values():
            end()
