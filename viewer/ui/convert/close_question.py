"""Asked when the program is to end while slides are being converted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.widgets import Button


class CloseQuestion(DialogFrame):
    """Accepted where everything is to be stopped."""

    def __init__(self, unfinished: int, parent: QWidget | None = None) -> None:
        """``unfinished``: slides that are being converted, or wait."""
        super().__init__(parent)
        one = self.tr("A slide is being converted. Stop it and close?")
        more = self.tr("{0} slides are being converted or wait. Stop and close?").format(unfinished)
        self.set_title(
            one if unfinished == 1 else more,
            self.tr(
                "What is not finished is offered when the program starts again; nothing half written is kept. "
                "Slides that are done stay."
            ),
        )
        self.stop_button: Button = self.add_button(self.tr("Stop and close"))
        self.stop_button.clicked.connect(self.accept)
        self.keep_button: Button = self.add_button(self.tr("Keep converting"), primary=True)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()
        self.setMinimumWidth(480)
