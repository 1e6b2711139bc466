"""What is drawn with on one picture, the list of its shapes, and why the chosen one is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from viewer.geometry import Mpp, Size
from viewer.redaction.editing import has_reason, pixels_of
from viewer.redaction.shapes import Reason, RedactionShape
from viewer.redaction.sketch import PENS, Draws
from viewer.ui.docks.redaction_list import RedactionList
from viewer.ui.icons import icon
from viewer.ui.pane.redaction_mark import reason_name
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.theme import CAPTION, CONTROL_GAP, PANEL_PADDING, ui_font
from viewer.ui.widgets import ChoiceBox, DecimalBox, ToolButton
from viewer.ui.widgets.numbers import grouped

LOW = 420
"""Pixels of height of what holds the editor below which facts would leave the list no room."""


class Commands(Protocol):
    """The commands that its buttons give."""

    def __getitem__(self, name: str) -> QAction:
        """The action of a command."""
        ...

    def tip(self, name: str) -> str:
        """Its words with its first key."""
        ...

    def follow(self, name: str, show: Callable[[], object]) -> None:
        """Have ``show`` called now and whenever the command has other keys, or can be used or not."""
        ...


@dataclass(frozen=True, slots=True)
class Ground:
    """The picture that is drawn on."""

    size: Size
    mpp: Mpp | None = None


@dataclass(frozen=True, slots=True)
class GroundWords:
    """What is said of it."""

    nothing: str
    """That nothing is drawn yet, and what to do."""
    pixels: str
    """How many of its pixels, as "{0} px"."""
    outside: str
    """That a shape lies beside it."""
    pen: str
    """In what pixels the pen is measured."""


class ShapeEditor(QWidget):
    """Follows a tool and what is drawn."""

    shape_wanted = Signal(object)
    """A RedactionShape that somebody wants to look at."""

    def __init__(
        self,
        tool: RedactionTool,
        commands: Commands,
        ground: Callable[[], Ground | None],
        words: GroundWords,
        parent: QWidget | None = None,
    ) -> None:
        """``ground`` gives what is drawn on now; None: nothing."""
        super().__init__(parent)
        self._tool, self._commands, self._ground, self._words = tool, commands, ground, words
        self._counted: tuple[RedactionShape, int] | None = None
        self._is_low = False
        self.tools: dict[Draws, ToolButton] = {}
        for draws in Draws:
            button = ToolButton(icon(f"shape_{draws.value}"), checkable=True)
            button.clicked.connect(commands[f"redact_{draws.value}"].trigger)
            self.tools[draws] = button
            commands.follow(f"redact_{draws.value}", partial(self._name, button, f"redact_{draws.value}"))
        self.pen = DecimalBox(self.tr("Width of the pen"), PENS, tool.pen, self.tr(" px"), decimals=0)
        self.pen.setToolTip(words.pen)
        self.pen.setKeyboardTracking(False)
        self.pen.valueChanged.connect(self._use_pen)
        self.list = RedactionList()
        self.list.visited.connect(self.shape_wanted)
        self.list.removal_wanted.connect(commands["redact_remove"].trigger)
        self.empty = caption("text2")
        self.empty.setText(words.nothing)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, 0)
        self.reason = ChoiceBox(self.tr("Reason"))
        for reason in Reason:
            self.reason.addItem(reason_name(reason), reason)
        self.reason.activated.connect(lambda _: self._use_reason())
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What it is"))
        self.text.editingFinished.connect(self._use_reason)
        self.facts = caption("text2")
        self.made = caption("text3")
        self.hide_button = ToolButton(icon("eye_off"), checkable=True)
        self.duplicate = ToolButton(icon("copy"))
        self.remove = ToolButton(icon("trash"))
        named = (self.hide_button, "redact_hide"), (self.duplicate, "redact_duplicate"), (self.remove, "redact_remove")
        for button, command in named:
            button.clicked.connect(commands[command].trigger)
            commands.follow(command, partial(self._name, button, command))
        self._arrange()
        tool.changed.connect(self._follow)
        tool.drawn.changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in self.tools.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.pen)
        tools.addWidget(self.hide_button)
        self.pen.setFixedWidth(88)
        policy = self.pen.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below moves when it comes and goes
        self.pen.setSizePolicy(policy)
        self._details = QWidget()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.reason, 1)
        head.addWidget(self.duplicate)
        head.addWidget(self.remove)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(4)
        details.addLayout(head)
        for widget in (self.text, self.facts, self.made):
            details.addWidget(widget)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(padded(tools))
        column.addWidget(self._body, 1)
        column.addLayout(padded(self._details))

    def minimumSizeHint(self) -> QSize:
        """The list scrolls when it must."""
        return QSize(264, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the list, its rows are."""
        super().resizeEvent(event)
        self._follow()

    def show_low(self, low: bool) -> None:
        """Leave out what the list needs the room of, or not."""
        if low is not self._is_low:
            self._is_low = low
            self._follow()

    def _follow(self) -> None:
        tool, drawing, ground = self._tool, self._tool.drawing, self._ground()
        for draws, button in self.tools.items():
            button.setChecked(tool.is_on and tool.draws is draws)
        self.hide_button.setChecked(tool.drawn.is_hidden)
        self.list.show_shapes(drawing.shapes, drawing.chosen_id, ground.mpp if ground is not None else None)
        self._body.setCurrentWidget(self.list if drawing.shapes else self.empty)
        chosen = drawing.chosen
        self.pen.setVisible(tool.draws is Draws.LINE or (chosen is not None and chosen.width > 0))
        blocker = QSignalBlocker(self.pen)
        self.pen.setValue(chosen.width if chosen is not None and chosen.width > 0 else tool.pen)
        blocker.unblock()
        self._details.setVisible(chosen is not None)
        self.facts.setVisible(not self._is_low)
        if chosen is not None:
            self._show_details(chosen, ground)

    def _show_details(self, chosen: RedactionShape, ground: Ground | None) -> None:
        self.reason.setCurrentIndex(list(Reason).index(chosen.reason))
        other = chosen.reason is Reason.OTHER
        self.text.setPlaceholderText(self.tr("What is it?") if other else self.tr("Note"))
        if not self.text.hasFocus() or self.text.property("of") != chosen.id:
            self.text.setText(chosen.text)
        self.text.setProperty("of", chosen.id)
        if self.text.property("needed") is not (not has_reason(chosen)):
            self.text.setProperty("needed", not has_reason(chosen))
            self.text.style().polish(self.text)
        if not self._tool.drawn.is_passing:
            self.facts.setText(self._facts(chosen, ground))
        made = chosen.made.replace("T", " ").removesuffix("Z")
        stated = [part for part in (chosen.author, self.tr("{0} UTC").format(made) if made else "") if part]
        self.made.setText(", ".join(stated))
        self.made.setVisible(bool(stated) and not self._is_low)

    def _facts(self, chosen: RedactionShape, ground: Ground | None) -> str:
        """The pixels that it lies on, before they grow to a mask."""
        if ground is None:
            return ""
        if self._counted is None or self._counted[0] != chosen:
            self._counted = chosen, pixels_of(chosen, ground.size)
        pixels, mpp = self._counted[1], ground.mpp
        if pixels == 0:
            return self._words.outside
        text = self._words.pixels.format(grouped(pixels))
        if chosen.width > 0:
            text = self.tr("{0} px wide, {1}").format(grouped(chosen.width), text)
        if mpp is None:
            return text
        area = pixels * mpp.x * mpp.y
        return f"{text}, {area / 1e6:.3g} mm²" if area >= 1e5 else f"{text}, {grouped(area)} µm²"

    def _use_reason(self) -> None:
        drawing = self._tool.drawing
        chosen = drawing.chosen
        if chosen is None or self.text.property("of") != chosen.id:
            return
        changed = replace(chosen, reason=Reason(self.reason.currentData()), text=self.text.text().strip())
        if changed != chosen:
            self._tool.drawn.change(drawing.with_reason(changed.reason, changed.text))

    def _use_pen(self, width: float) -> None:
        self._tool.pen = width
        chosen = self._tool.drawing.chosen
        if chosen is not None and chosen.width > 0 and chosen.width != width:
            self._tool.drawn.change(self._tool.drawing.with_width(width))

    def _name(self, button: ToolButton, command: str) -> None:
        button.setToolTip(self._commands.tip(command))
        button.setAccessibleName(self._commands[command].text())
        button.setEnabled(self._commands[command].isEnabled())


def caption(tone: str) -> QLabel:
    """Small words that wrap."""
    label = QLabel()
    label.setFont(ui_font(CAPTION))
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def padded(content: QWidget | QHBoxLayout) -> QHBoxLayout:
    """A row as far from the edges as everything in a panel."""
    row = QHBoxLayout()
    row.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
    if isinstance(content, QWidget):
        row.addWidget(content)
    else:
        row.addLayout(content)
    return row
