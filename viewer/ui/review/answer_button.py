"""An answer of a blinded test: A or B, with its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.ui.theme import LIST_NUMBER, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.buttons import click_on_enter
from viewer.ui.widgets.painting import badge_width, draw_badge, draw_box

_HEIGHT, _WIDTH, _PADDING, _RADIUS = 56, 168, 18, 8


class AnswerButton(QAbstractButton):
    """Both look the same but for their letter and key."""

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setText(letter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", _RADIUS)
        self.setFont(ui_font(LIST_NUMBER, SEMIBOLD))

    def set_key(self, key: str) -> None:
        """Show the key that gives it."""
        self._key = key
        self.setToolTip(f"{self.text()} ({key})" if key else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the other."""
        return QSize(_WIDTH, max(_HEIGHT, QFontMetrics(self.font()).height() + 24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, too."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, letter and key."""
        theme, enabled = current_theme(), self.isEnabled()
        over = self.underMouse() and enabled
        fill = theme.line if self.isDown() else theme.hover if over else theme.raised
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, _RADIUS, QColor(fill) if enabled else None, QColor(theme.line))
        painter.setPen(QColor(theme.text if enabled else theme.disabled))
        painter.setFont(self.font())
        painter.drawText(box.adjusted(_PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            ink = QColor(theme.text2 if enabled else theme.disabled)
            draw_badge(painter, box.right() - 12 - badge_width(self._key), box.center().y(), self._key, ink)
