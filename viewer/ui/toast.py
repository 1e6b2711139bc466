"""A banner over the panes: nothing on screen moves when it comes or goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from viewer.comparison.honesty import Severity
from viewer.ui.widgets import Banner

SEEN_MS = 8000
"""How long it is said that all went well; what went wrong stays until somebody has read it."""
_WIDEST, _MARGIN, _ABOVE_READOUTS = 760, 20, 60


class Toast(QObject):
    """Says one thing at a time."""

    def __init__(self, over: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over = over
        self.banner = Banner(over)
        self.banner.action_triggered.connect(self._act)
        self.banner.hide()
        self._then: Callable[[], object] | None = None
        self._away = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._away.timeout.connect(self.banner.hide)
        over.installEventFilter(self)

    def show(self, severity: Severity, sentence: str, action: str, then: Callable[[], object] | None = None) -> None:
        """Say ``sentence``; ``then`` is done when somebody presses ``action``, which takes it away in any case."""
        self._then = then
        self.banner.show_message(severity, sentence, action=action)
        self._place()
        self.banner.raise_()
        if severity == "info":
            self._away.start()
        else:
            self._away.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the readouts when what it lies over gets another size, and above whatever comes into it."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.ChildAdded and not self.banner.isHidden():
            self.banner.raise_()
        return False

    def _place(self) -> None:
        width = min(_WIDEST, self._over.width() - 2 * _MARGIN)
        height = self.banner.sizeHint().height()
        top = max(0, self._over.height() - height - _ABOVE_READOUTS)
        self.banner.setGeometry((self._over.width() - width) // 2, top, width, height)

    def hide(self) -> None:
        """Take it away."""
        self.banner.hide()

    def _act(self) -> None:
        self.banner.hide()
        if self._then is not None:
            self._then()
