"""The card of the tour, and the frames around what it points at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.ui.theme import (
    BODY,
    CONTROL_GAP,
    DETAIL,
    LIST_NUMBER,
    PANEL_PADDING,
    RADIUS_CARD,
    SEMIBOLD,
    current_theme,
    ui_font,
)
from viewer.ui.tour.steps import TourStep
from viewer.ui.widgets import Button, LinkButton
from viewer.ui.widgets.painting import draw_box

WIDEST = 400
"""Of the card, in units of the window."""
_RING, _RADIUS = 2, 8


class TourCard(QFrame):
    """Says one step; takes no more of the window than its own place, and no focus by itself."""

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setFont(ui_font(LIST_NUMBER, SEMIBOLD))
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setFont(ui_font(BODY))
        self._text.setWordWrap(True)
        self._place = QLabel()
        self._place.setFont(ui_font(DETAIL))
        self._place.setProperty("tone", "text3")
        self.skip = LinkButton(self.tr("Skip the tour"), token="text2", key=self.tr("Esc"))
        self.skip.clicked.connect(self.skip_wanted)
        self.next = Button("", primary=True, key=self.tr("Enter"))
        self.next.clicked.connect(self.next_wanted)
        row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, 12, PANEL_PADDING, 12)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)

    def show_step(self, step: TourStep, number: int, count: int) -> None:
        """Say ``step``, the ``number``-th of ``count``."""
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._place.setText(self.tr("{0} of {1}").format(number, count))
        is_last = number == count
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.next.updateGeometry()
        self.skip.setVisible(not is_last)
        self.setAccessibleName(self.tr("Tour, {0} of {1}: {2}").format(number, count, step.title))
        self.setAccessibleDescription(step.text)

    def size_for(self, room: int) -> QSize:
        """As wide as there is room for, and as high as its words need then."""
        width = min(WIDEST, room)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return QSize(width, max(layout.heightForWidth(width), layout.minimumSize().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card of the panel's colour."""
        theme = current_theme()
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS_CARD, QColor(theme.panel), QColor(theme.accent))


class TourFrame(QWidget):
    """Lies around something and lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An outline in the accent's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().accent), _RING))
        half = _RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
