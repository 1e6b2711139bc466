"""What is said before and after a blinded test: sentences, numbers, the seal, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.ui.review.text_size import follow_size
from viewer.ui.theme import BODY, CAPTION, DETAIL, DIALOG_BUTTON, LIST_NUMBER, REGULAR, SEMIBOLD, TITLE, ui_font
from viewer.ui.widgets import Button, LinkButton
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.scrolled import scrolled

_WIDTH, _HASH = 640, 240


class BlindSheet(QWidget):
    """A title, sentences, tables and one thing to do; low rooms scroll."""

    action_triggered = Signal()
    other_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.action = Button("", primary=True, height=DIALOG_BUTTON)
        self.action.clicked.connect(self.action_triggered)
        self.other = LinkButton("")
        self.other.clicked.connect(self.other_triggered)
        self._actions = QWidget()
        line = QHBoxLayout(self._actions)
        line.setContentsMargins(0, 10, 0, 0)
        line.setSpacing(18)
        line.addWidget(self.action)
        line.addWidget(self.other)
        line.addStretch(1)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(10)
        self._column.addWidget(self._actions)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(24, 32, 24, 32)
        row.addStretch(1)
        self._content.setMinimumWidth(_WIDTH)
        row.addWidget(self._content, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(middle))
        self.setFocusProxy(self.action)

    def clear(self) -> None:
        """Say nothing."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._actions:
                widget.hide()
                widget.deleteLater()

    def title(self, text: str) -> None:
        """What holds."""
        self._column.addWidget(self._label(text, TITLE, SEMIBOLD))

    def say(self, *sentences: str, tone: str = "") -> None:
        """A paragraph each."""
        for sentence in sentences:
            self._column.addWidget(self._label(sentence, BODY, tone=tone))

    def section(self, text: str) -> None:
        """A heading."""
        self._column.addSpacing(8)
        title = section_title(text)
        follow_size(title, self.action)
        self._column.addWidget(title)

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Captions above values, side by side."""
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(2)
        for column, (caption, value) in enumerate(figures):
            grid.addWidget(self._label(caption, CAPTION, tone="text2", wraps=False), 0, column)
            grid.addWidget(self._label(value, LIST_NUMBER, SEMIBOLD, wraps=False), 1, column)
        grid.setColumnStretch(len(figures), 1)
        self._column.addWidget(held)

    def table(self, rows: Sequence[Sequence[str]], words: int = 1) -> None:
        """Rows of words and numbers; the first one heads them.

        Args:
            rows: Of one length.
            words: So many columns begin at the left; the others end at the right.
        """
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                label = self._label(text, BODY if place else DETAIL, tone="" if place else "text2", wraps=False)
                side = Qt.AlignmentFlag.AlignLeft if column < words else Qt.AlignmentFlag.AlignRight
                grid.addWidget(label, place, column, side)
        grid.setColumnStretch(len(rows[0]), 1)
        self._column.addWidget(held)

    def seal(self, sha256: str) -> None:
        """The hash of what was sealed, to be noted down or copied."""
        self.section(self.tr("Sealed under SHA-256"))
        groups = " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
        label = self._label(groups, BODY)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setCursor(Qt.CursorShape.IBeamCursor)
        label.setMinimumWidth(_HASH)  # whatever the digits are, all else stays in its place
        copy = LinkButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy this number"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(sha256))
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(label, 1)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        held = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        held.setLayout(line)
        self._column.addWidget(held)

    def offer(self, action: str, other: str = "") -> None:
        """What can be done; nothing more is said afterwards."""
        self.action.setText(action)
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self.action.updateGeometry()
        self.other.updateGeometry()
        self._column.addWidget(self._actions)

    def _label(self, text: str, size: int, weight: int = REGULAR, *, tone: str = "", wraps: bool = True) -> QLabel:
        label = QLabel(text)
        label.setFont(ui_font(size, weight))
        follow_size(label, self.action)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(wraps)
        if tone:
            label.setProperty("tone", tone)
        return label
