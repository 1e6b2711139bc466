"""What stands where nothing can be shown: what is so, what to do."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.language import localized
from viewer.ui.theme import BODY, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets.buttons import Button, LinkButton
from viewer.ui.widgets.details import DetailsText

_WIDEST = 560
_LONG = re.compile(r"\S{32,}")
_PIECE = re.compile(r"[^._\-]{1,12}[._\-]?|[._\-]")
_BREAK = "\N{ZERO WIDTH SPACE}"


class EmptyState(QWidget):
    """A sentence, what to do, an action and at most another one; details folded. Narrow or low rooms scroll."""

    action_triggered = Signal()
    other_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _centred(ui_font(TITLE, SEMIBOLD))
        self._advice = _centred(ui_font(BODY))
        self._advice.setProperty("tone", "text2")
        self._action = Button("", primary=True)
        self._action.clicked.connect(self.action_triggered)
        self._other = LinkButton("")
        self._other.clicked.connect(self.other_triggered)
        self._fold = LinkButton(self.tr("Details"))
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._show_details)
        self._details = DetailsText()
        self._details.setMaximumWidth(_WIDEST)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._details, 1000)  # as wide as there is room, and then in the middle
        middle.addStretch(1)
        self._details.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(8)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.show_message("", "")

    def show_message(self, title: str, advice: str, *, details: str = "", action: str = "", other: str = "") -> None:
        """Say what is so and what to do."""
        title, advice, details = localized(title), localized(advice), localized(details)
        self._title.setText(_breakable(title))
        self._advice.setText(_breakable(advice))
        self._advice.setVisible(bool(advice))
        self._action.setText(action)
        self._action.updateGeometry()
        self._action.setVisible(bool(action))
        self._other.setText(other)
        self._other.updateGeometry()
        self._other.setVisible(bool(other))
        self._details.set_text(details)
        self._fold.setChecked(False)
        self._fold.setVisible(bool(details))
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)

    def focus_action(self) -> None:
        """Give the keys to the action: Enter does it."""
        self._action.setFocus()

    def text(self) -> str:
        """Title and advice."""
        return f"{self.accessibleName()} {self.accessibleDescription()}".strip()

    def minimumSizeHint(self) -> QSize:
        """It scrolls when it must."""
        return QSize(120, 80)

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._fold.setText(self.tr("Hide details") if shown else self.tr("Details"))
        self._fold.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the window's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().window))


def _breakable(text: str) -> str:
    """``text`` with invisible places to break in long words: names of DICOM files have 68 characters."""
    return _LONG.sub(lambda word: _BREAK.join(_PIECE.findall(word.group())), text)


def _centred(font: QFont) -> QLabel:
    label = QLabel()
    label.setFont(font)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
