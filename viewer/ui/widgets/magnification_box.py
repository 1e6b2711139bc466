"""The field that shows the magnification and takes another."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip, QWidget

from viewer.ui.theme import BODY, BUTTON, MEDIUM, RADIUS_BUTTON, ui_font

_NUMBER = re.compile(r"≈?\s*(\d{1,5}(?:[.,]\d{1,4})?)\s*([x×X%]?)")
_MESSAGE_MS = 6000


class MagnificationBox(QLineEdit):
    """Takes "20", "20x", "12.5×" and "fit". Where per cent are shown, it takes these.

    Anything else stays for the person to mend, with the reason, until Escape or another place gets the keys.
    """

    magnification_requested = Signal(float)
    """In the unit that is shown."""
    fit_requested = Signal()
    done = Signal()
    """Enter or Escape: whoever typed wants to go on looking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setFont(ui_font(BODY, MEDIUM))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # The style sheet's border comes on top of its minimum height.
        self.setFixedHeight(BUTTON)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("≈ 0.8888×") + 22)
        self.setMaxLength(12)
        self.setProperty("radius", RADIUS_BUTTON)
        self.setToolTip(self.tr("Magnification: type a number such as 20, or fit, then press Enter"))
        self.setAccessibleName(self.tr("Magnification"))
        self.setProperty("wrong", False)
        self.returnPressed.connect(self._commit)
        self.textChanged.connect(lambda: self._mark(""))

    def set_text(self, text: str) -> None:
        """Show the magnification in use, unless somebody is typing another."""
        self._shown = text
        if not (self.hasFocus() and self.isModified()):
            self.setText(text)

    def _commit(self) -> None:
        typed = self.text().strip()
        match = _NUMBER.fullmatch(typed)
        per_cent = self._shown.endswith("%")
        value = float(match[1].replace(",", ".")) if match is not None else 0.0
        if not typed:
            self._put_back()
        elif typed.casefold() in ("fit", self.tr("fit")):
            self._put_back()
            self.fit_requested.emit()
        elif match is not None and match[2] and (match[2] == "%") is not per_cent:
            self._refuse(self.tr("The magnification is shown in {0} here.").format("%" if per_cent else "×"))
        elif value > 0:
            self._put_back()
            self.magnification_requested.emit(value)
        else:
            self._refuse(self.tr("“{0}” is no magnification. Type a number such as 20, or fit.").format(typed))

    def _put_back(self) -> None:
        self.setText(self._shown)
        self.clearFocus()
        self.done.emit()

    def _refuse(self, why: str) -> None:
        self._mark(why)
        self.selectAll()
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), why, self, self.rect(), _MESSAGE_MS)

    def _mark(self, why: str) -> None:
        """Show by the edge, and to screen readers, that what was typed is wrong; nothing is where ``why`` is empty."""
        self.setAccessibleDescription(why)
        if self.property("wrong") is not bool(why):
            self.setProperty("wrong", bool(why))
            self.style().polish(self)
        if not why:
            QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what was shown."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing replaces what is there."""
        super().focusInEvent(event)
        # The click that brought the focus would clear the selection again.
        QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was not committed is put back."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setText(self._shown)
            self._mark("")
            self.deselect()
