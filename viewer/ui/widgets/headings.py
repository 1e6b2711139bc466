"""What stands above a section of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from viewer.ui.theme import CAPTION, SEMIBOLD, ui_font


def section_title(text: str) -> QLabel:
    """In capitals, as sections are headed."""
    label = QLabel(text.upper())
    label.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
    label.setProperty("tone", "text2")
    return label
