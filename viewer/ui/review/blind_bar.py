"""Below a blinded test: the question with its two answers, a note, and how many are answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.review.blinding import SIDES
from viewer.review.setup import Kind
from viewer.ui.review.answer_button import AnswerButton
from viewer.ui.review.key_badge import KeyBadge
from viewer.ui.review.note_line import NoteLine
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel


class BlindBar(QWidget):
    """Asks the same of every trial, in the same place."""

    answered = Signal(str)
    """"A" or "B"."""
    note_left = Signal()
    """The keys are to go back to the slides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = QLabel()
        self._question.setFont(ui_font(BODY, SEMIBOLD))
        self.buttons = {side: AnswerButton(side) for side in SIDES}
        row = QHBoxLayout()
        row.setSpacing(10)
        for side, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, side=side: self.answered.emit(side))
            row.addWidget(button)
        row.addStretch(1)
        self.hint = _quiet()
        asked = _column(self._question, row, self.hint)
        self.note_key = KeyBadge()
        self.note = NoteLine()
        self.note.setPlaceholderText(self.tr("Optional"))
        self.note.setAccessibleName(self.tr("Note on this field"))
        self.note.left.connect(self.note_left)
        title = QLabel(self.tr("Note"))
        title.setFont(ui_font(BODY, SEMIBOLD))
        title.setBuddy(self.note)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.note_key)
        head.addStretch(1)
        self.count, self.time = _quiet(), _quiet()
        feet = QHBoxLayout()
        feet.addWidget(self.count, 1)
        feet.addWidget(self.time, 0, Qt.AlignmentFlag.AlignRight)
        separator = QFrame()
        separator.setObjectName("separator")
        columns = QHBoxLayout(self)
        columns.setContentsMargins(20, 12, 20, 10)
        columns.setSpacing(20)
        columns.addLayout(asked, 3)
        columns.addWidget(separator)
        columns.addLayout(_column(head, self.note, feet), 2)

    def show_kind(self, kind: Kind) -> None:
        """Ask what is asked in a test of that kind."""
        is_abx = kind is Kind.ABX
        self._question.setText(self.tr("X is the same as") if is_abx else self.tr("The original is"))

    def show_keys(self, answers: tuple[str, str], note: str, undo: str) -> None:
        """Name the keys."""
        for button, key in zip(self.buttons.values(), answers, strict=True):
            button.set_key(key)
        self.note_key.set_key(note)
        words = self.tr("An answer moves on to the next field. {0} goes back one field.").format(undo)
        self.hint.setText(words if undo else "")

    def enable(self, enabled: bool) -> None:
        """Whether there is something to be answered."""
        for button in self.buttons.values():
            button.setEnabled(enabled)
        self.note.setEnabled(enabled)

    def show_time(self, seconds: float | None) -> None:
        """How long the field has been looked at; None: there is none."""
        whole = int(seconds) if seconds is not None else 0
        text = self.tr("{0} on this field").format(f"{whole // 60}:{whole % 60:02}")
        self.time.setText(text if seconds is not None else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of panels, a line above."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))


def _column(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column


def _quiet() -> ElidedLabel:
    label = ElidedLabel()
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    return label
