"""One line that says what holds or what failed, above what it concerns."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.theme import BODY, MEDIUM, current_theme, ui_font
from viewer.ui.widgets.buttons import LinkButton
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.elided_label import ElidedLabel
from viewer.ui.widgets.glyph import Glyph

Severity = Literal["info", "warning", "fail"]

_HEIGHT: Final = 34
# Glyph, colour of glyph and links, back colour.
_LOOK: Final = {
    "info": ("info", "accent", "accent_back"),
    "warning": ("warning", "warning", "warning_back"),
    "fail": ("error", "fail", "fail_back"),
}


class Banner(QWidget):
    """Glyph, sentence, "Details" where there are some, and at most one action."""

    action_triggered = Signal()
    folded = Signal()
    """The details were unfolded or folded, so that another height is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: Severity = "info"
        self._glyph = Glyph()
        self._sentence = ElidedLabel()
        self._sentence.setFont(ui_font(BODY, MEDIUM))
        self._fold = LinkButton(self.tr("Details"))
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._show_details)
        self._action = LinkButton("")
        self._action.clicked.connect(self.action_triggered)
        self._details = DetailsText()
        self._details.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._glyph)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._fold)
        line.addWidget(self._action)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 3, 8, 3)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._details)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def severity(self) -> Severity:
        """Of what is said."""
        return self._severity

    def text(self) -> str:
        """The whole sentence."""
        return self._sentence.text()

    def show_message(self, severity: Severity, sentence: str, *, details: str = "", action: str = "") -> None:
        """Say ``sentence``; ``details`` are folded, ``action`` is the word of the one thing to do."""
        self._severity = severity
        glyph, token, _ = _LOOK[severity]
        self._glyph.set_icon(glyph, token)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for link in (self._fold, self._action):
            link.set_token(token)
        self._details.set_text(details)
        if not details:
            self._fold.setChecked(False)
        self._fold.setVisible(bool(details))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.updateGeometry()
        self._action.setVisible(bool(action))
        self.show()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Only the height matters: the sentence gives way."""
        return QSize(120, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """One line, and the details where they are unfolded."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(_HEIGHT, hint.height()))

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._fold.setText(self.tr("Hide details") if shown else self.tr("Details"))
        self._fold.updateGeometry()
        self.folded.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of the severity."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().colour(_LOOK[self._severity][2])))
