"""A sentence that explains: small and less bright than what it explains."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from viewer.ui.theme import DETAIL, ui_font


def quiet_label(text: str = "") -> QLabel:
    """As many lines as it needs."""
    label = QLabel(text)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
