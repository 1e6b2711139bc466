"""Asks for the name of a bookmark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui.dialogs.frame import DialogFrame

_LONGEST = 80


class NameBookmarkDialog(DialogFrame):
    """A name is there to begin with, so that Enter alone will do."""

    named = Signal(str)
    """The name; the dialog has closed."""

    def __init__(self, title: str, name: str, explanation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(title, explanation)
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the bookmark"))
        self.content.addWidget(self.field)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.keep_button = self.add_button(self.tr("Keep"), primary=True)
        self.keep_button.clicked.connect(self._keep)
        self.field.textChanged.connect(lambda text: self.keep_button.setEnabled(bool(text.strip())))
        self.field.setFocus()
        self.field.selectAll()
        self.setMinimumWidth(440)

    def _keep(self) -> None:
        self.accept()
        self.named.emit(self.field.text().strip())
