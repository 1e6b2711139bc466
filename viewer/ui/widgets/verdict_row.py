"""What came of something, in one sentence behind an icon."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from viewer.ui.language import localized
from viewer.ui.theme import SEMIBOLD, TITLE, ui_font
from viewer.ui.widgets.glyph import Glyph


class VerdictRow(QWidget):
    """Stands first on the page that explains it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._words = Glyph(), QLabel()
        self._words.setFont(ui_font(TITLE, SEMIBOLD))
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)

    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    def show_verdict(self, icon: str, token: str, sentence: str) -> None:
        """Say ``sentence`` behind that icon, in the colour of a token of the theme."""
        self._glyph.set_icon(icon, token)
        self._words.setText(localized(sentence))
