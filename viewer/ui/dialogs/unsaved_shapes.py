"""Asked when a slide is to be closed on which shapes were drawn that are in no file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import REDACT


class UnsavedShapes(DialogFrame):
    """``answer`` is "save", "discard", or empty where everything is to stay as it is."""

    guide_page = REDACT

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """``count``: shapes that are drawn now."""
        super().__init__(parent)
        self.answer = ""
        few = {0: self.tr("Save that no shape is left?"), 1: self.tr("Save the shape of the redaction?")}
        self.set_title(
            few.get(count, self.tr("Save the {0} shapes of the redaction?").format(count)),
            self.tr("They were changed since they were saved. What is not saved is lost when the slide is closed."),
        )
        self.discard_button = self.add_button(self.tr("Discard"), left=True)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.save_button = self.add_button(self.tr("Save"), primary=True)
        self.discard_button.clicked.connect(lambda: self._say("discard"))
        self.save_button.clicked.connect(lambda: self._say("save"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.setFocus()
        self.setMinimumWidth(480)

    def _say(self, answer: str) -> None:
        self.answer = answer
        self.accept()
