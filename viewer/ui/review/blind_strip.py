"""Above a blinded test: how far it is, and the way out; it names nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from viewer.ui.icons import icon
from viewer.ui.review.field_progress import FieldProgress
from viewer.ui.theme import BODY, DETAIL, ICON, MEDIUM, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, LinkButton
from viewer.ui.widgets.painting import draw_box, draw_icon


class BlindStrip(QWidget):
    """Thin; the tissue has the room."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = ElidedLabel(self.tr("Blinded review"))
        title.setFont(ui_font(BODY, SEMIBOLD))
        self.place = QLabel()
        self.sealed = _Chip(self.tr("Names sealed"))
        self.progress = FieldProgress()
        self.rest = QLabel()
        self.rest.setFont(ui_font(DETAIL))
        self.rest.setProperty("tone", "text2")
        self.leave = LinkButton(self.tr("Leave"), token="text2")
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(14)
        for widget in (title, self.place, self.sealed):
            row.addWidget(widget)
        row.addSpacing(14)
        row.addWidget(self.progress, 1)
        row.addWidget(self.rest)
        row.addWidget(self.leave)

    def show_place(self, answered: Sequence[bool], here: int | None, rest: str) -> None:
        """Show which trials have an answer, the place of the one that is shown among them, and what is left."""
        count = len(answered)
        self.place.setText(self.tr("Field {0} of {1}").format(here + 1, count) if here is not None else "")
        self.progress.show_stops(answered, here)
        self.progress.setVisible(count > 0)
        self.rest.setText(rest)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of panels, a line below."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))


class _Chip(QWidget):
    """A lock and words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setFont(ui_font(DETAIL, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for both."""
        metrics = QFontMetrics(self.font())
        return QSize(8 + ICON + 5 + metrics.horizontalAdvance(self._text) + 10, max(24, metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both on a box."""
        painter, theme, box = QPainter(self), current_theme(), QRectF(self.rect())
        draw_box(painter, box, box.height() / 2, QColor(theme.raised), None)
        draw_icon(painter, icon("lock"), 8, box, QIcon.Mode.Normal, QIcon.State.Off)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text2))
        painter.drawText(box.adjusted(8 + ICON + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
