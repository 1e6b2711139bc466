"""A window of its own for one pane, maybe on another screen; its keys are those of the main window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.pane.pane import Pane


class PaneWindow(QWidget):
    """Holds a pane until it is closed."""

    closed = Signal()
    """Somebody closed it: the pane goes back to the others."""

    def __init__(self, pane: Pane, main: QWidget) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self.pane = pane
        self._main = main
        self._held: set[int] = set()
        """Keys that are down."""
        self.setMinimumSize(240, 200)
        # The very same actions: keys that somebody changes later are changed here, too.
        self.addActions(main.actions())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        pane.show()
        role, name, _ = pane.identity
        self.setWindowTitle(f"{role.title()}  {name} – Verislide")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the pane back."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends its own full screen; what else lasts as long as a key is held, the main window knows."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        else:
            self._held.add(event.key())
            QCoreApplication.sendEvent(self._main, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """As for a press."""
        if not event.isAutoRepeat():
            self._held.discard(event.key())
        QCoreApplication.sendEvent(self._main, event)

    def changeEvent(self, event: QEvent) -> None:
        """A key that is let go in another window is not told here: it ends with the window's turn."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            for key in self._held:
                release = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(self._main, release)
            self._held.clear()
        super().changeEvent(event)
