"""One line that says what holds or what failed, above what it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.honesty import Finding, Severity
from viewer.ui.icons import icon
from viewer.ui.language import localized
from viewer.ui.theme import BODY, MEDIUM, current_theme, ui_font
from viewer.ui.widgets.buttons import LinkButton, ToolButton
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.elided_label import ElidedLabel
from viewer.ui.widgets.glyph import Glyph

_HEIGHT: Final = 34
_LEFT, _RIGHT, _SPACING = 10, 8, 8
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
        self._more_to_say = ""
        self._details = DetailsText(beside=True)
        self._details.height_changed.connect(self._follow_details)
        self._details.hide()
        line = QHBoxLayout()
        line.setSpacing(_SPACING)
        line.addWidget(self._glyph)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._fold)
        line.addWidget(self._action)
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 3, _RIGHT, 3)
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
        """Say ``sentence``; ``details`` say more and are folded, ``action`` is the word of the one thing to do.

        ``more`` counts the further sentences among the details; a ``dismissable`` one has a cross.
        """
        sentence, details = localized(sentence), localized(details)
        self._severity = severity
        glyph, token, _ = _LOOK[severity]
        self._glyph.set_icon(glyph, token)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for link in (self._fold, self._action):
            link.set_token(token)
        self._more_to_say = details
        self._fold_text = self.tr("+{0} more").format(more) if more else self.tr("Details")
        self._name_fold()
        self._close.setVisible(dismissable)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.updateGeometry()
        self._action.setVisible(bool(action))
        self._offer_details()
        self.show()
        self.update()

    def _offer_details(self) -> None:
        """The link is there where it leads to more than the line shows: details, or what of the sentence is cut."""
        others = [widget for widget in (self._glyph, self._action, self._close) if not widget.isHidden()]
        margins = self.contentsMargins()
        taken = sum(max(widget.minimumWidth(), widget.sizeHint().width()) + _SPACING for widget in others)
        room = self.width() - margins.left() - margins.right() - _LEFT - _RIGHT - taken
        sentence = self._sentence.text()
        is_cut = not self._sentence.fits(room)
        told = sentence in self._more_to_say
        text = "\n".join(part for part in (sentence if is_cut and not told else "", self._more_to_say) if part)
        if text != self._details.text():
            self._details.set_text(text)
        if not text:
            self._fold.setChecked(False)
        self._fold.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower line may cut the sentence."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._offer_details()

    def fold(self) -> bool:
        """Put the details away; whether they were there."""
        was_open = self.isVisible() and self._fold.isChecked()
        self._fold.setChecked(False)
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the details away."""
        if event.key() != Qt.Key.Key_Escape or not self.fold():
            super().keyPressEvent(event)

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

    def _follow_details(self) -> None:
        self.updateGeometry()
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
    said = [part for one in findings for part in ((one.sentence, one.details) if more else (one.details,)) if part]
    details = "\n".join(said)
    banner.show_message(first.severity, first.sentence, details=details, action=action, more=more, dismissable=True)
