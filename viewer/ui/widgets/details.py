"""Details for a report: folded until asked for, and easy to copy."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets.buttons import Button

_MOST_LINES = 8


class DetailsText(QWidget):
    """Text to read and copy, as high as it needs up to eight lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(ui_font(DETAIL))
        self._text.setAccessibleName(self.tr("Details"))
        self._text.setTabChangesFocus(True)
        self._copy = Button(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the details"))
        self._copy.clicked.connect(self.copy)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(row)

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self._text.setPlainText(text)
        lines = min(_MOST_LINES, max(2, len(text.splitlines())))
        self._text.setFixedHeight(lines * QFontMetrics(self._text.font()).lineSpacing() + 24)

    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
