"""Asked before something that is under way is stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.widgets import Button


class StopQuestion(DialogFrame):
    """Accepted where it is to be stopped; Enter and Esc let it go on."""

    def __init__(
        self, question: str, explanation: str, keep: str, parent: QWidget | None = None, *, stop: str = ""
    ) -> None:
        """``explanation`` says what becomes of it; ``keep`` and ``stop`` stand on the buttons."""
        super().__init__(parent)
        self.set_title(question, explanation)
        self.stop_button: Button = self.add_button(stop or self.tr("Stop"))
        self.stop_button.clicked.connect(self.accept)
        self.keep_button: Button = self.add_button(keep, primary=True)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()
        self.setMinimumWidth(480)
