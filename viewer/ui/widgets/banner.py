"""One line that says what holds or what failed, above what it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.honesty import Finding, Severity
from viewer.ui.icons import icon
from viewer.ui.theme import BODY, MEDIUM, current_theme, ui_font
from viewer.ui.widgets.buttons import LinkButton, ToolButton
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.elided_label import ElidedLabel
from viewer.ui.widgets.glyph import Glyph

_HEIGHT: Final = 34
# Glyph, colour of glyph and links, back colour.
_LOOK: Final = {
    "info": ("info", "accent", "accent_back"),
    "warning": ("warning", "warning", "warning_back"),
    "fail": ("error", "fail", "fail_back"),
}


class Banner(QWidget):
    """Glyph, sentence, "Details" or "+2 more" where there are some, at most one action, and a cross to put it away."""

    action_triggered = Signal()
    dismissed = Signal()
    """The sentence was read and is to go."""
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
        self._fold_text = self._fold.text()
        self._close = ToolButton(icon("close"), tool_tip=self.tr("Put this away"))
        self._close.clicked.connect(self.dismissed)
        self._close.hide()
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
        line.addWidget(self._close)
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

    def show_message(
        self,
        severity: Severity,
        sentence: str,
        *,
        details: str = "",
        action: str = "",
        more: int = 0,
        dismissable: bool = False,
    ) -> None:
        """Say ``sentence``; ``details`` are folded, ``action`` is the word of the one thing to do.

        ``more`` counts the further sentences among the details; a ``dismissable`` one has a cross.
        """
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
        self._fold_text = self.tr("+{0} more").format(more) if more else self.tr("Details")
        self._name_fold()
        self._fold.setVisible(bool(details))
        self._close.setVisible(dismissable)
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
        self._name_fold()
        self.folded.emit()

    def _name_fold(self) -> None:
        self._fold.setText(self.tr("Hide details") if self._fold.isChecked() else self._fold_text)
        self._fold.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of the severity."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().colour(_LOOK[self._severity][2])))


def show_findings(banner: Banner, findings: Sequence[Finding], action: str = "") -> None:
    """Say the first one, with a cross, and how many more there are; hide the banner where there is none."""
    if not findings:
        banner.hide()
        return
    first, more = findings[0], len(findings) - 1
    details = "\n".join(finding.sentence for finding in findings)
    banner.show_message(first.severity, first.sentence, details=details, action=action, more=more, dismissable=True)
