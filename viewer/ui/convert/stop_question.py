"""Asked when a key would stop a conversion that runs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.widgets import Button


class StopQuestion(DialogFrame):
    """Accepted where it is to be stopped."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name``: of the slide."""
        super().__init__(parent)
        self.set_title(
            self.tr("{0} is being converted. Stop it?").format(name),
            self.tr("Nothing of it is kept. The slide stays on the list."),
        )
        self.stop_button: Button = self.add_button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.accept)
        self.keep_button: Button = self.add_button(self.tr("Keep converting"), primary=True)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()
        self.setMinimumWidth(420)
