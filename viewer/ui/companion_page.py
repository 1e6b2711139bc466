"""Stands where the second slide would be, while a slide is open alone: what is it to be compared with?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.companions import Companion
from viewer.ui.icons import icon
from viewer.ui.theme import (
    BODY,
    CONTROL_GAP,
    DETAIL,
    ICON,
    MEDIUM,
    RADIUS_BUTTON,
    REGULAR,
    SEMIBOLD,
    TITLE,
    current_theme,
    ui_font,
)
from viewer.ui.widgets import Button
from viewer.ui.widgets.breakable import breakable
from viewer.ui.widgets.buttons import LinkButton, click_on_enter
from viewer.ui.widgets.painting import draw_box, draw_icon
from viewer.ui.widgets.scrolled import scrolled

_WIDEST = 440
_ROW = 50
_PADDING = 12


class CompanionPage(QWidget):
    """Asks, quietly: nothing is opened before somebody chooses."""

    chosen = Signal(object)
    """The path of a suggestion."""
    file_requested = Signal()
    folder_requested = Signal()
    convert_requested = Signal()
    alone_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _words(TITLE, SEMIBOLD, "text")
        self.advice = _words(BODY, REGULAR, "text2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(CONTROL_GAP)
        self.suggestions: list[SuggestionRow] = []
        self.file_button = Button(self.tr("Choose file…"))
        self.folder_button = Button(self.tr("Choose folder…"))
        self.convert_button = Button(self.tr("Convert it now…"))
        self.alone_link = LinkButton(self.tr("Look at it alone"))
        self.file_button.clicked.connect(self.file_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        self.convert_button.clicked.connect(self.convert_requested)
        self.alone_link.clicked.connect(self.alone_requested)
        choosing = QHBoxLayout()
        choosing.setSpacing(CONTROL_GAP)
        choosing.addWidget(self.file_button)
        choosing.addWidget(self.folder_button)
        choosing.addStretch(1)
        content = QWidget()
        content.setMaximumWidth(_WIDEST + 48)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(CONTROL_GAP)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(CONTROL_GAP)
        column.addLayout(self._rows)
        column.addLayout(choosing)
        column.addWidget(self.convert_button)
        column.addWidget(self.alone_link)
        column.addStretch(2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(middle))

    def ask(self, slide: Path, *, is_conversion: bool, can_be_converted: bool) -> None:
        """Ask about ``slide``, without suggestions."""
        if is_conversion:
            self.title.setText(self.tr("Which original?"))
            words = self.tr("{0} is DICOM. If it is a conversion, choose the slide that it was made from.")
        else:
            self.title.setText(self.tr("Which conversion?"))
            words = self.tr("{0} is open as the original. Choose what is to be compared with it.")
        self.advice.setText(words.format(breakable(slide.name)))
        self.convert_button.setVisible(can_be_converted)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(words.format(slide.name))
        self.suggest(())

    def suggest(self, found: Sequence[Companion]) -> None:
        """List what may belong to it, to be chosen."""
        for row in self.suggestions:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.suggestions = [SuggestionRow(one) for one in found]
        for row in self.suggestions:
            row.clicked.connect(lambda _=False, path=row.companion.path: self.chosen.emit(path))
            self._rows.addWidget(row)
            row.show()

    def come_after(self, widget: QWidget) -> None:
        """Let the tab key lead from ``widget`` through what can be chosen, from top to bottom."""
        buttons = self.file_button, self.folder_button, self.convert_button, self.alone_link
        for before, after in pairwise((widget, *self.suggestions, *buttons)):
            QWidget.setTabOrder(before, after)

    def minimumSizeHint(self) -> QSize:
        """It scrolls when it must."""
        return QSize(240, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the window's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().window))


class SuggestionRow(QAbstractButton):
    """Its name, and below why it is suggested and where it lies."""

    def __init__(self, companion: Companion) -> None:
        super().__init__()
        self.companion = companion
        known = companion.is_known
        self._reason = self.tr("Compared with it before, in {0}") if known else self.tr("Called alike, in {0}")
        self.setText(companion.path.name)
        self.setAccessibleName(f"{companion.path.name}, {self.reason}")
        self.setToolTip(str(companion.path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", RADIUS_BUTTON)

    @property
    def reason(self) -> str:
        """Why it is suggested, and where it lies."""
        return self._reason.format(self.companion.path.parent)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(_WIDEST, _ROW)

    def minimumSizeHint(self) -> QSize:
        """Both lines are shortened in their middle."""
        return QSize(160, _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon and both lines."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill = theme.line if self.isDown() else theme.hover if self.underMouse() else theme.raised
        draw_box(painter, box, RADIUS_BUTTON, QColor(fill), QColor(theme.line))
        draw_icon(painter, icon("pair"), _PADDING, box, QIcon.Mode.Normal, QIcon.State.Off)
        left = _PADDING + ICON + 10.0
        room = box.width() - left - _PADDING
        name, below = ui_font(BODY, MEDIUM), ui_font(DETAIL, REGULAR)
        # Of the second line the folder is shortened, not the words.
        metrics = QFontMetrics(below)
        for_folder = room - metrics.horizontalAdvance(self._reason.format(""))
        middle = Qt.TextElideMode.ElideMiddle
        folder = metrics.elidedText(str(self.companion.path.parent), middle, max(0, int(for_folder)))
        title = QFontMetrics(name).elidedText(self.text(), middle, int(room))
        lines = ((title, name, theme.text, 7.0), (self._reason.format(folder), below, theme.text2, 26.0))
        for words, font, colour, top in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, top, room, 18), Qt.AlignmentFlag.AlignVCenter, words)


def _words(size: int, weight: int, tone: str) -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label
