"""Details for a report: folded until asked for, and easy to copy."""

from __future__ import annotations

import math

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets.buttons import Button

_MOST_LINES = 8
_LINE = 400
"""Pixels of a line, estimated: how wide there is room is known later."""
_AROUND = 14
"""Border and padding of the style sheet, above and below."""


class DetailsText(QWidget):
    """Text to read and copy, as high as it needs up to eight lines.

    An editor takes a hundredth of a second to build and most details are never read: it comes with the first look.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._editor: QPlainTextEdit | None = None

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self._words = text
        if self._editor is not None:
            self._fill(self._editor)

    def text(self) -> str:
        """What is shown."""
        return self._words

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self._words)

    def setVisible(self, visible: bool) -> None:
        """Build the editor before anybody asks how large it is."""
        if visible and self._editor is None:
            self._editor = self._build()
            self._fill(self._editor)
        super().setVisible(visible)

    def _build(self) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setReadOnly(True)
        editor.setFont(ui_font(DETAIL))
        editor.setAccessibleName(self.tr("Details"))
        editor.setTabChangesFocus(True)
        editor.document().setDocumentMargin(0)
        copy = Button(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the details"))
        copy.clicked.connect(self.copy)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(editor)
        column.addLayout(row)
        return editor

    def _fill(self, editor: QPlainTextEdit) -> None:
        editor.setPlainText(self._words)
        metrics = QFontMetrics(editor.font())
        needed = sum(max(1, math.ceil(metrics.horizontalAdvance(line) / _LINE)) for line in self._words.splitlines())
        # Whole lines, so that none is cut in half.
        editor.setFixedHeight(min(_MOST_LINES, max(2, needed)) * metrics.lineSpacing() + _AROUND)
