"""A note and categories about the field that is looked at: a line and a few buttons, always in the same place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.review.setup import Category
from viewer.review.stops import Stop
from viewer.ui.review.key_badge import KeyBadge
from viewer.ui.review.note_line import NoteLine
from viewer.ui.review.verdict_words import category_word
from viewer.ui.review.verdict_writer import Draft
from viewer.ui.theme import BODY, DETAIL, RADIUS_BUTTON, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, ToolButton
from viewer.ui.widgets.painting import draw_box

CATEGORY_KEYS: Final = {Qt.Key(Qt.Key.Key_1 + place): category for place, category in enumerate(Category)}
"""With Ctrl, while the line has the keys: digits themselves are typed."""
_COLUMNS = 3


class NoteField(QWidget):
    """Tells what was typed when the keys go back to the slides, or somebody chose a category."""

    typed = Signal(object, object, bool)
    """Stop, Draft, and whether that is all for now: the keys have gone elsewhere, or a category was chosen."""
    left = Signal()
    """The keys are to go back to the slides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop: Stop | None = None
        """What it holds is about this one, whatever is looked at when it is told."""
        title = QLabel(self.tr("Note"))
        title.setFont(ui_font(BODY, SEMIBOLD))
        self.key = KeyBadge()
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Optional"))
        self.line.setAccessibleName(self.tr("Note on this field"))
        self.line.left.connect(self.left)
        self.line.chosen.connect(self._toggle)
        self._keys = ElidedLabel("", yields=True)
        self._keys.setFont(ui_font(DETAIL))
        self._keys.setProperty("tone", "text2")
        self.line.entered.connect(self._show_keys)
        self.line.focus_lost.connect(self._hide_keys)
        self.line.focus_lost.connect(self.finish)
        self.line.textEdited.connect(self._tell)
        title.setBuddy(self.line)
        self.buttons: dict[Category, ToolButton] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, category in enumerate(Category):
            button = _Chip(text=category_word(category), checkable=True)
            button.setToolTip(self.tr("{0} (Ctrl+{1} in the note)").format(category_word(category), place + 1))
            button.clicked.connect(self.finish)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # columns of one width
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.buttons[category] = button
        grid.setColumnStretch(_COLUMNS, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.key)
        head.addWidget(self._keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addLayout(grid)

    def open(self) -> None:
        """Give it the keys."""
        if self.isEnabled():
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()

    def _show_keys(self) -> None:
        self._keys.setText(self.tr("Enter keeps it, Ctrl+1 to Ctrl+{0} say what differs").format(len(Category)))

    def _hide_keys(self) -> None:
        self._keys.setText("")

    def show_draft(self, stop: Stop | None, draft: Draft) -> None:
        """Show what is typed or written about a field; what is there already is left alone."""
        self._stop = stop
        if draft != self.draft:
            self.line.setText(draft.note)
            for category, button in self.buttons.items():
                button.setChecked(category in draft.categories)

    @property
    def draft(self) -> Draft:
        """What it holds."""
        chosen = tuple(category for category, button in self.buttons.items() if button.isChecked())
        return Draft(self.line.text().strip(), chosen)

    def finish(self) -> None:
        """Tell what it holds as all for now."""
        self._emit(True)

    def _tell(self) -> None:
        self._emit(False)

    def _emit(self, finished: bool) -> None:
        if self._stop is not None:
            self.typed.emit(self._stop, self.draft, finished)

    def _toggle(self, category: Category) -> None:
        self.buttons[category].toggle()
        self.finish()


class _Chip(ToolButton):
    """With an outline: words that can be chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline over the button."""
        super().paintEvent(event)
        theme = current_theme()
        token = "disabled" if not self.isEnabled() else "accent" if self.isChecked() else "line"
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, None, theme.colour(token))


class _Line(NoteLine):
    """Esc takes back what was typed; Ctrl and a digit choose a category."""

    chosen = Signal(object)
    entered = Signal()
    focus_lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before = ""

    def is_own(self, event: QKeyEvent) -> bool:
        """Also keys of categories."""
        return super().is_own(event) or self._category(event) is not None

    def _category(self, event: QKeyEvent) -> Category | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return CATEGORY_KEYS.get(Qt.Key(event.key())) if held == Qt.KeyboardModifier.ControlModifier else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        category = self._category(event)
        if category is not None:
            self.chosen.emit(category)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is there now is what Esc goes back to."""
        super().focusInEvent(event)
        self._before = self.text()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept, wherever the keys go."""
        super().focusOutEvent(event)
        self.focus_lost.emit()
