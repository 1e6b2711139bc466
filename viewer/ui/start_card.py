"""The cards of the start page: a picture, what it is for, and one button."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.icons import tinted_icon
from viewer.ui.resources import RESOURCES
from viewer.ui.theme import BODY, ICON, RADIUS_CARD, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import Button
from viewer.ui.widgets.drop_target import DropTarget
from viewer.ui.widgets.painting import draw_box, draw_icon

ART_HEIGHT: Final = 128
_MARGIN, _GAP = 20.0, 12.0
"""Beside two pictures, and beside the sign between them."""
_CONVERTED_SHAPE = 0.8
"""Height of such a picture against its width."""

Art = Callable[[QPainter, QRectF], None]
"""Paints the picture of a card into a box."""


@cache
def _picture(name: str) -> QPixmap:
    return QPixmap(str(RESOURCES / "start" / name))


def pair_art(painter: QPainter, box: QRectF) -> None:
    """Tissue with the line of a comparison in its middle."""
    picture = _picture("tissue.jpg")
    scale = max(box.width() / picture.width(), box.height() / picture.height())
    shown = QRectF(0, 0, box.width() / scale, box.height() / scale)
    shown.moveCenter(QPointF(picture.width() / 2, picture.height() / 2))
    painter.drawPixmap(box, picture, shown)
    middle = round(box.center().x())
    painter.fillRect(QRectF(middle - 2, box.top(), 4, box.height()), QColor(0, 0, 0, 150))
    painter.fillRect(QRectF(middle - 1, box.top(), 2, box.height()), QColor("white"))


def convert_art(painter: QPainter, box: QRectF) -> None:
    """The same tissue twice, with the sign of the conversion between."""
    picture = _picture("tissue.jpg")
    side = min(110.0, (box.width() - 2 * _MARGIN - ICON - 2 * _GAP) / 2)
    middle = box.center()
    # A square out of the middle, where there are glands.
    size = float(min(picture.width(), picture.height()))
    shown = QRectF(0, 0, size, size * _CONVERTED_SHAPE)
    shown.moveCenter(QPointF(picture.width() / 2, picture.height() / 2))
    for direction in (-1, 1):
        place = QRectF(0, 0, side, side * _CONVERTED_SHAPE)
        place.moveCenter(QPointF(middle.x() + direction * (ICON / 2 + _GAP + side / 2), middle.y()))
        painter.drawPixmap(place, picture, shown)
    sign = QRectF(middle.x() - ICON / 2, box.top(), ICON, box.height())
    draw_icon(painter, tinted_icon("convert", "text2"), sign.left(), sign, QIcon.Mode.Normal, QIcon.State.Off)


def sample_art(painter: QPainter, box: QRectF) -> None:
    """The sample as a glass slide with its label."""
    glass = QRectF(0, 0, min(240.0, box.width() - 48), 68)
    glass.moveCenter(box.center())
    draw_box(painter, glass, 3, QColor("#E4E6E3"), None)
    label = QRectF(glass.left() + 3, glass.top() + 3, 54, glass.height() - 6)
    draw_box(painter, label, 2, QColor("white"), None)
    painter.setPen(QPen(QColor("#8E9299"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for index, length in enumerate((36, 32, 36, 22)):
        y = label.top() + 13 + 12 * index
        painter.drawLine(QPointF(label.left() + 9, y), QPointF(label.left() + 9 + length, y))
    picture = _picture("whole.png")
    tissue = QRectF(0, 0, 60 * picture.width() / picture.height(), 60)
    tissue.moveCenter(QPointF((label.right() + glass.right()) / 2, glass.center().y()))
    # Its white background becomes the glass.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawPixmap(tissue, picture, QRectF(picture.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


class _Heading(QWidget):
    def __init__(self, glyph: str, title: str) -> None:
        super().__init__()
        self._icon = tinted_icon(glyph, "accent")
        label = QLabel(title)
        label.setFont(ui_font(TITLE, SEMIBOLD))
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON + 10, 0, 0, 0)
        row.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, self._icon, 0, QRectF(self.rect()), QIcon.Mode.Normal, QIcon.State.Off)


class StartCard(DropTarget):
    """One way to begin."""

    requested = Signal()
    dropped = Signal(list)
    """Paths that were dropped on it."""

    def __init__(
        self, art: Art, glyph: str, title: str, description: str, button: Button, *, takes_drops: bool = False
    ) -> None:
        """What is dropped on a card that does not take it is dropped on what lies around it."""
        super().__init__()
        self.setAcceptDrops(takes_drops)
        self._art = art
        self._shows_art = True
        self._dropping = False
        self.button = button
        button.setAccessibleDescription(description)
        button.clicked.connect(self.requested)
        text = QLabel(description)
        text.setFont(ui_font(BODY))
        text.setProperty("tone", "text2")
        text.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addWidget(_Heading(glyph, title))
        self._column.addWidget(text)
        self._column.addStretch(1)
        self._column.addSpacing(4)
        self._column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_art(True)

    def show_art(self, shown: bool) -> None:
        """With its picture, or without where the window is low."""
        self._shows_art = shown
        self._column.setContentsMargins(20, 18 + (ART_HEIGHT if shown else 0), 20, 18)
        self.update()

    def take_dropped(self, paths: list[Path]) -> None:
        """Pass them on."""
        self.dropped.emit(paths)

    def mark_dropping(self, dropping: bool) -> None:
        """Outline the card in the accent."""
        self._dropping = dropping
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw panel, picture and outline; in the accent while something is held over it that it takes."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        draw_box(painter, box, RADIUS_CARD, QColor(theme.panel), None)
        if self._shows_art:
            outline = QPainterPath()
            outline.addRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
            art = QRectF(0, 0, box.width(), ART_HEIGHT)
            painter.save()
            painter.setClipPath(outline)
            self._art(painter, art)
            painter.restore()
            painter.fillRect(QRectF(1, ART_HEIGHT, box.width() - 2, 1), QColor(theme.line))
        draw_box(painter, box, RADIUS_CARD, None, QColor(theme.accent if self._dropping else theme.line))
