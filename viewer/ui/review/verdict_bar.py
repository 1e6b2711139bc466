"""Below the panes: the three verdicts, what was said last and can be undone, and a note."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.review.judging import Counts
from viewer.review.setup import Verdict
from viewer.review.stops import Stop
from viewer.ui.review.note_field import NoteField
from viewer.ui.review.verdict_button import VerdictButton
from viewer.ui.review.verdict_writer import Draft
from viewer.ui.theme import BODY, CONTROL_GAP, DETAIL, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, LinkButton
from viewer.ui.widgets.numbers import grouped

UNDO_MS = 3000
"""How long it is said what can be undone; its key stands there afterwards, too."""
_QUIET, _SAID, _WRONG = "text2", "", "fail"
"""Tones of the line below the buttons."""


class VerdictBar(QWidget):
    """Asks nothing of anybody; says what was chosen in it."""

    judged = Signal(object)
    """A Verdict."""
    undo_requested = Signal()
    passing = Signal(str)
    """What is said for a moment, with the key that undoes it, for where the bar itself is not seen; empty: no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._question = ElidedLabel(self.tr("The conversion against the original, for reading this field"))
        self.caution = ElidedLabel("", mode=Qt.TextElideMode.ElideRight)
        self.caution.setProperty("tone", "warning")
        self.caution.hide()
        for label in (self._question, self.caution):
            label.setFont(ui_font(BODY, SEMIBOLD))
        self.buttons = {verdict: VerdictButton(verdict) for verdict in Verdict}
        row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        for verdict, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.judged.emit(verdict))
            row.addWidget(button, 1)
        self._lines = {tone: ElidedLabel("") for tone in (_QUIET, _SAID, _WRONG)}
        for tone, label in self._lines.items():
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", tone)
        self.undo = LinkButton(self.tr("Undo"))
        self.undo.clicked.connect(self.undo_requested)
        # Its place stays: nothing moves when it comes or goes.
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(policy)
        self._away = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._away.timeout.connect(self._forget)
        below = QHBoxLayout()
        below.setSpacing(8)
        for label in self._lines.values():
            below.addWidget(label)
        below.addWidget(self.undo)
        below.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._question)
        left.addWidget(self.caution)
        left.addLayout(row)
        left.addLayout(below)
        left.addStretch(1)
        self.note = NoteField()
        self._counts, self._time = ElidedLabel(), QLabel()
        for shown in (self._counts, self._time):
            shown.setFont(ui_font(DETAIL))
            shown.setProperty("tone", "text2")
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        head.addWidget(self._time)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.note)
        right.addLayout(head)
        right.addStretch(1)
        self._hint = self._held = self._undo_key = ""
        self._can_undo = False
        separator = QFrame()
        separator.setObjectName("separator")
        columns = QHBoxLayout(self)
        columns.setContentsMargins(14, 12, 14, 10)
        columns.setSpacing(14)
        columns.addLayout(left, 3)
        columns.addWidget(separator)
        columns.addLayout(right, 2)
        self._show_line()

    def show_keys(self, keys: Mapping[Verdict, str], note: str, undo: str) -> None:
        """Name the keys of what is in it."""
        for verdict, button in self.buttons.items():
            button.set_key(keys[verdict])
        self.note.key.set_key(note)
        self._undo_key = undo
        self.undo.set_key(undo)

    def show_stop(self, stop: Stop | None, given: Verdict | None, draft: Draft, *, enabled: bool) -> None:
        """Another stop, or another verdict on it.

        Args:
            stop: What is looked at.
            given: The verdict that it has.
            draft: Note and categories.
            enabled: Whether there is something to judge.
        """
        for verdict, button in self.buttons.items():
            button.setEnabled(enabled)
            button.setChecked(verdict is given)
        self.note.setEnabled(enabled)
        self.note.show_draft(stop, draft)

    def show_caution(self, text: str) -> None:
        """Say what is wrong with the slide that is judged, in place of the question; empty: nothing."""
        self.caution.setText(text)
        self.caution.setVisible(bool(text))
        self._question.setVisible(not text)

    def show_counts(self, counts: Counts) -> None:
        """How many stops of the reading are what."""
        words = self.tr("{0} judged, {1} unsure, {2} different")
        self._counts.setText(words.format(*map(grouped, (counts.judged, counts.unsure, counts.different))))

    @property
    def counts_text(self) -> str:
        """As it is told."""
        return self._counts.text()

    def show_time(self, seconds: float | None) -> None:
        """How long the field has been looked at; None: there is none."""
        whole = int(seconds) if seconds is not None else 0
        text = self.tr("{0} on this field").format(f"{whole // 60}:{whole % 60:02}")
        self._time.setText(text if seconds is not None else "")

    def show_hint(self, text: str) -> None:
        """What is so about this stop, while nothing can be undone."""
        self._hint = text
        self._show_line()

    def offer_undo(self, what: str) -> None:
        """Say what is on the disk, and how it is undone, for a moment."""
        self._held = what
        self._away.start()
        self._show_line()
        self.passing.emit(self.tr("{0}. {1} undoes it.").format(what, self._undo_key) if self._undo_key else what)

    def show_undoable(self, can_undo: bool) -> None:
        """Whether there is something to undo: its key is named as long as that is so."""
        self._can_undo = can_undo
        self.undo.setVisible(can_undo)

    def say(self, text: str) -> None:
        """Say something for a moment."""
        self._held = text
        self._away.start()
        self._show_line()
        self.passing.emit(text)

    def show_trouble(self, text: str) -> None:
        """Say what went wrong, until something else is said."""
        self.say(text)
        self._away.stop()
        self._set_line(text, _WRONG)

    @property
    def is_saying(self) -> bool:
        """Whether something is said for a moment."""
        return bool(self._held)

    def _forget(self) -> None:
        self._held = ""
        self._show_line()
        self.passing.emit("")

    @property
    def line(self) -> ElidedLabel:
        """What stands below the buttons."""
        return next((label for label in self._lines.values() if not label.isHidden()), self._lines[_QUIET])

    def _show_line(self) -> None:
        self._set_line(self._held or self._hint, _SAID if self._held else _QUIET)
        self.undo.setVisible(self._can_undo)

    def _set_line(self, text: str, tone: str) -> None:
        for one, label in self._lines.items():
            label.setText(text if one == tone else "")
            label.setVisible(one == tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of panels, a line above."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))
