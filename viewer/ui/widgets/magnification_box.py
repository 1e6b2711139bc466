"""The field that shows the magnification and takes another."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from viewer.ui.theme import BODY, BUTTON, MEDIUM, RADIUS_BUTTON, ui_font

_NUMBER = re.compile(r"≈?\s*(\d{1,5}(?:[.,]\d{1,4})?)\s*([x×X%]?)")


class MagnificationBox(QLineEdit):
    """Takes "20", "20x", "12.5×" and "fit"; anything else is put back. Where per cent are shown, it takes these."""

    magnification_requested = Signal(float)
    """In the unit that is shown."""
    fit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setFont(ui_font(BODY, MEDIUM))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # The style sheet's border comes on top of its minimum height.
        self.setFixedHeight(BUTTON)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("≈ 88.88×") + 22)
        self.setMaxLength(12)
        self.setProperty("radius", RADIUS_BUTTON)
        self.setToolTip(self.tr("Magnification: type a number such as 20, or fit, then press Enter"))
        self.setAccessibleName(self.tr("Magnification"))
        self.returnPressed.connect(self._commit)

    def set_text(self, text: str) -> None:
        """Show the magnification in use, unless somebody is typing another."""
        self._shown = text
        if not (self.hasFocus() and self.isModified()):
            self.setText(text)

    def _commit(self) -> None:
        typed = self.text().strip()
        match = _NUMBER.fullmatch(typed)
        in_unit = match is not None and (not match[2] or (match[2] == "%") == self._shown.endswith("%"))
        value = float(match[1].replace(",", ".")) if match is not None and in_unit else 0.0
        self.setText(self._shown)
        if typed.casefold() in ("fit", self.tr("fit")):
            self.fit_requested.emit()
        elif value > 0:
            self.magnification_requested.emit(value)
        self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what was shown."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.clearFocus()
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
            self.deselect()
