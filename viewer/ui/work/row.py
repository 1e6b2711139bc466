"""A row of a queue: what it is about, what is so with it, how far it is, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.jobs.work_queue import ItemState
from viewer.ui.icons import icon
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, ui_font
from viewer.ui.widgets import ElidedLabel, ProgressBar, ToolButton
from viewer.ui.widgets.glyph import Glyph
from viewer.ui.work.runner import Running


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says."""

    name: str
    sentence: str
    tool_tip: str
    cancel: str
    """What the cross does."""
    glyph: tuple[str, str] | None
    """Icon and token of its colour."""


class WorkRow(QWidget):
    """One item; its buttons never have the keys."""

    def __init__(self, number: int, picture: QWidget | None = None) -> None:
        """``picture`` stands before the words."""
        super().__init__()
        self.number = number
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setFont(ui_font(BODY, SEMIBOLD))
        self.sentence = ElidedLabel()
        self.sentence.setFont(ui_font(DETAIL))
        self.sentence.setProperty("tone", "text2")
        self.bar = ProgressBar()
        self.glyph = Glyph()
        self.pause_button = ToolButton(icon("pause"), tool_tip=_words("Pause"))
        self.cancel_button = ToolButton(icon("close"))
        for button in (self.pause_button, self.cancel_button):
            # The list has keys for both; a key meant for something else must not stop what runs.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for widget in (self.name, self.sentence, self.bar):
            words.addWidget(widget)
        words.insertSpacing(3, 3)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        if picture is not None:
            row.addWidget(picture)
            row.addSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.glyph)
        row.addWidget(self.pause_button)
        row.addWidget(self.cancel_button)

    def show_words(self, words: RowWords, state: ItemState, running: Running | None) -> None:
        """Follow what has become of it."""
        self.name.setText(words.name)
        self.setToolTip(words.tool_tip)
        self.sentence.setText(words.sentence)
        self.setAccessibleName(f"{words.name}: {words.sentence}")
        step = running.pace.step if running is not None else None
        self.bar.setVisible(running is not None)
        self.bar.set_fraction((step.fraction or 0.0) if step is not None else 0.0)
        paused, stopping = state is ItemState.PAUSED, running is not None and running.stopping
        self.bar.setEnabled(not paused)
        self.pause_button.setVisible(state.is_under_way)
        self.pause_button.setEnabled(not stopping)
        self.pause_button.setIcon(icon("resume" if paused else "pause"))
        self.pause_button.setToolTip(_words("Continue") if paused else _words("Pause"))
        self.pause_button.setAccessibleName(self.pause_button.toolTip())
        self.cancel_button.setEnabled(not stopping)
        self.cancel_button.setToolTip(words.cancel)
        self.cancel_button.setAccessibleName(words.cancel)
        self.glyph.setVisible(words.glyph is not None)
        if words.glyph is not None:
            self.glyph.set_icon(*words.glyph)


def _words(text: str) -> str:
    return QCoreApplication.translate("Work", text)
