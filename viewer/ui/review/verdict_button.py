"""A verdict that can be given: glyph, word, meaning and key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.review.setup import Verdict
from viewer.ui.icons import tinted_icon
from viewer.ui.review.verdict_words import GLYPHS, verdict_meaning, verdict_word
from viewer.ui.theme import DETAIL, ICON, LIST_NUMBER, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.buttons import click_on_enter
from viewer.ui.widgets.painting import badge_width, draw_badge, draw_box, draw_icon

_LEAST_HEIGHT, _PADDING, _CIRCLE, _GAP, _RADIUS = 56, 10, 28, 10, 8


class VerdictButton(QAbstractButton):
    """Checked: this is the verdict that the field has."""

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._key = ""
        self.setFont(ui_font(LIST_NUMBER, SEMIBOLD))
        self.setText(verdict_word(verdict))
        self.setAccessibleDescription(verdict_meaning(verdict))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", _RADIUS)

    def nextCheckState(self) -> None:
        """A click does not check it: the verdict is one when it is on the disk."""

    def set_key(self, key: str) -> None:
        """Show the key that gives it."""
        self._key = key
        self.setToolTip(f"{self.text()} ({key})" if key else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all it says."""
        return QSize(self._around() + max(self._word_width(), self._meaning_width()), self._height())

    def minimumSizeHint(self) -> QSize:
        """The meaning may go, word and key may not."""
        return QSize(self._around() + self._word_width(), self._height())

    def _around(self) -> int:
        key = badge_width(self._key) + _GAP if self._key else 0
        return 2 * _PADDING + _CIRCLE + _GAP + key

    def _word_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text())

    def _meaning_font(self) -> QFont:
        """As much smaller as it is where nobody wants larger text."""
        return ui_font(round(self.font().pixelSize() * DETAIL / LIST_NUMBER))

    def _meaning_width(self) -> int:
        """Of the longest: all three have their meaning below their word, or none."""
        metrics = QFontMetrics(self._meaning_font())
        return max(metrics.horizontalAdvance(verdict_meaning(one)) for one in Verdict)

    def _height(self) -> int:
        lines = QFontMetrics(self.font()).height() + QFontMetrics(self._meaning_font()).height()
        return max(_LEAST_HEIGHT, lines + 2 * 8)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, too."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, glyph, words and key."""
        theme, enabled = current_theme(), self.isEnabled()
        over = self.underMouse() and enabled
        painter = QPainter(self)
        box = QRectF(self.rect())
        chosen = self.isChecked() and enabled
        fill = theme.accent_back if chosen else theme.line if self.isDown() else theme.hover if over else theme.raised
        draw_box(painter, box, _RADIUS, QColor(fill) if enabled else None, QColor(theme.line))
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        icon, ink, back = GLYPHS[self.verdict]
        left, middle = float(_PADDING), box.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(back if enabled else "panel"))
        painter.drawEllipse(QRectF(left, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE))
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        draw_icon(painter, tinted_icon(icon, ink), left + (_CIRCLE - ICON) / 2, box, mode, QIcon.State.Off)
        left += _CIRCLE + _GAP
        right = self.width() - _PADDING
        if self._key:
            right -= badge_width(self._key)
            draw_badge(painter, right, middle, self._key, QColor(theme.text2 if enabled else theme.disabled))
            right -= _GAP
        self._write(painter, QRectF(left, 0, right - left, self.height()))

    def _write(self, painter: QPainter, room: QRectF) -> None:
        theme, enabled = current_theme(), self.isEnabled()
        word, meaning = self.font(), self._meaning_font()
        high, low = QFontMetrics(word).height(), QFontMetrics(meaning).height()
        fits = self._meaning_width() <= room.width() + 1
        top = (room.height() - high - (low if fits else 0)) / 2
        painter.setFont(word)
        painter.setPen(QColor(theme.text if enabled else theme.disabled))
        painter.drawText(QRectF(room.left(), top, room.width(), high), Qt.AlignmentFlag.AlignVCenter, self.text())
        if fits:
            painter.setFont(meaning)
            painter.setPen(QColor(theme.text2 if enabled else theme.disabled))
            below = QRectF(room.left(), top + high, room.width(), low)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self.accessibleDescription())
