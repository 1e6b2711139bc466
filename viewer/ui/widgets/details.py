"""Details for a report: folded until asked for, and easy to copy."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets.buttons import Button

_MOST_LINES = 8
_LINE = 400
"""Pixels of a line, estimated: how wide there is room is known later."""
_NARROWEST = 60
_AROUND = 14
"""Border and padding of the style sheet, above and below."""


class DetailsText(QWidget):
    """Text to read and copy, as high as it needs up to eight lines.

    An editor takes a hundredth of a second to build and most details are never read: it comes with the first look.
    """

    height_changed = Signal()
    """In its room the text needs another height than before."""

    def __init__(self, parent: QWidget | None = None, *, beside: bool = False) -> None:
        """``beside``: the button stands at the right of the text, and takes no height of its own."""
        super().__init__(parent)
        self._beside = beside
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside its button the text has all the room that there is, and is as high as it needs in that."""
        super().resizeEvent(event)
        if self._beside and self._editor is not None:
            # Queued: nothing may be laid out anew while it is being laid out.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self._editor is not None:
            before = self._editor.height()
            self._set_height(self._editor)
            if self._editor.height() != before:
                self.updateGeometry()
                self.height_changed.emit()

    def _build(self) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setReadOnly(True)
        editor.setFont(ui_font(DETAIL))
        editor.setAccessibleName(self.tr("Details"))
        editor.setTabChangesFocus(True)
        editor.document().setDocumentMargin(0)
        # Lines are broken at the edge; a bar for a pixel beyond it would hide one of them.
        editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        copy = Button(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the details"))
        copy.clicked.connect(self.copy)
        box = QBoxLayout(QBoxLayout.Direction.LeftToRight if self._beside else QBoxLayout.Direction.TopToBottom, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(editor, 1 if self._beside else 0)
        box.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        return editor

    def _fill(self, editor: QPlainTextEdit) -> None:
        editor.setPlainText(self._words)
        self._set_height(editor)

    def _set_height(self, editor: QPlainTextEdit) -> None:
        metrics = QFontMetrics(editor.font())
        # A line that is broken between words holds less than its width.
        line_width = max(_NARROWEST, 0.9 * editor.viewport().width()) if self._beside else _LINE
        advances = map(metrics.horizontalAdvance, self._words.splitlines())
        needed = sum(max(1, math.ceil(advance / line_width)) for advance in advances)
        # Whole lines, so that none is cut in half.
        editor.setFixedHeight(min(_MOST_LINES, max(1, needed)) * metrics.lineSpacing() + _AROUND + 2 * self._beside)
