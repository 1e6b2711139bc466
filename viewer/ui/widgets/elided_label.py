"""A label that shortens its text to the room it has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

_LEAST = 24


class ElidedLabel(QLabel):
    """One line; what does not fit is shown as "…" and the tooltip has it all."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        yields: bool = False,
    ) -> None:
        """``yields``: take only the room that nobody else wants, so that this text is shortened first."""
        super().__init__(text, parent)
        self._mode = mode
        self._least = 0 if yields else _LEAST
        self.setTextFormat(Qt.TextFormat.PlainText)
        horizontal = QSizePolicy.Policy.Ignored if yields else QSizePolicy.Policy.Preferred
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def elided_text(self) -> str:
        """What is on screen."""
        return self._elided(self.contentsRect().width())

    def _elided(self, width: int) -> str:
        # Rounding up a fraction of a pixel must not cost a letter.
        return self.fontMetrics().elidedText(self.text(), self._mode, width + 1)

    def fits(self, width: int) -> bool:
        """Whether nothing would be left out in that width."""
        return self._elided(width) == self.text()

    def is_elided(self) -> bool:
        """Whether something is left out."""
        return self.elided_text() != self.text()

    def minimumSizeHint(self) -> QSize:
        """As narrow as a letter and an ellipsis; where it yields, it goes altogether."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shortened text as a label would."""
        painter = QPainter(self)
        alignment = self.alignment() | Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(alignment),
            self.palette(),
            self.isEnabled(),
            self.elided_text(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """The whole text as tooltip while it is shortened and has no tooltip of its own."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text() if self.is_elided() else "", self)
            return True
        return super().event(event)
