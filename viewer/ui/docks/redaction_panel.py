"""The panel of a redaction: what is drawn with, the list of shapes, and why the chosen one is there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from viewer.redaction.editing import has_reason, pixels_of
from viewer.redaction.shapes import Reason, RedactionShape
from viewer.redaction.sketch import PENS, Draws
from viewer.ui.actions import Actions
from viewer.ui.docks.redaction_list import RedactionList
from viewer.ui.icons import icon
from viewer.ui.pane.redaction_mark import reason_name
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.redaction_keeper import RedactionKeeper
from viewer.ui.session import Session
from viewer.ui.theme import CAPTION, CONTROL_GAP, PANEL_PADDING, ui_font
from viewer.ui.widgets import ChoiceBox, DecimalBox, ElidedLabel, ToolButton
from viewer.ui.widgets.numbers import grouped

_NARROW = 6
_LOW = 420
"""Pixels of height below which facts would leave the list no room."""


class RedactionPanel(QWidget):
    """Follows the tool while it is there."""

    shape_wanted = Signal(object)
    """A RedactionShape that somebody wants to look at."""

    def __init__(
        self,
        session: Session,
        tool: RedactionTool,
        keeper: RedactionKeeper,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        """``actions``: the commands that its buttons give."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tool, self._keeper, self._actions = session, tool, keeper, actions
        self._counted: tuple[RedactionShape, int] | None = None
        self.tools: dict[Draws, ToolButton] = {}
        for draws in Draws:
            button = ToolButton(icon(f"shape_{draws.value}"), checkable=True)
            button.clicked.connect(actions[f"redact_{draws.value}"].trigger)
            self.tools[draws] = button
            actions.follow(f"redact_{draws.value}", partial(self._name, button, f"redact_{draws.value}"))
        self.pen = DecimalBox(self.tr("Width of the pen"), PENS, tool.pen, self.tr(" px"), decimals=0)
        self.pen.setToolTip(self.tr("Width of the pen in pixels of level 0"))
        self.pen.setKeyboardTracking(False)
        self.pen.valueChanged.connect(self._use_pen)
        self.list = RedactionList()
        self.list.visited.connect(self.shape_wanted)
        self.list.removal_wanted.connect(actions["redact_remove"].trigger)
        self.empty = _words("text2")
        self.empty.setText(
            self.tr("Nothing is drawn yet. Draw over what is to be taken away, on any pane: it shows on all of them.")
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, 0)
        self.reason = ChoiceBox(self.tr("Reason"))
        for reason in Reason:
            self.reason.addItem(reason_name(reason), reason)
        self.reason.activated.connect(lambda _: self._use_reason())
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What it is"))
        self.text.editingFinished.connect(self._use_reason)
        self.facts = _words("text2")
        self.made = _words("text3")
        self.duplicate = ToolButton(icon("copy"))
        self.remove = ToolButton(icon("trash"))
        for button, command in ((self.duplicate, "redact_duplicate"), (self.remove, "redact_remove")):
            button.clicked.connect(actions[command].trigger)
            actions.follow(command, partial(self._name, button, command))
        self.about = _words("text3")
        self.about.setText(
            self.tr(
                "Nothing in the slide itself is changed. What is drawn is hidden at every level, in whole blocks, "
                "with at least 16 pixels of the level around it. Files without it are written by the command "
                "“export” with the saved shapes."
            )
        )
        self.others = _words("text2")
        self.state = ElidedLabel()
        self.state.setFont(ui_font(CAPTION))
        self.state.setProperty("tone", "text2")
        self.open_button = ToolButton(icon("open"), self.tr("Open GeoJSON"))
        self.save_button = ToolButton(icon("save"), self.tr("Save GeoJSON"))
        for button, command in ((self.open_button, "redaction_open"), (self.save_button, "redaction_save")):
            button.clicked.connect(actions[command].trigger)
            actions.follow(command, partial(self._enable, button, command))
        self._arrange()
        tool.changed.connect(self._follow)
        tool.drawn.changed.connect(self._follow)
        keeper.changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in self.tools.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.pen)
        self.pen.setFixedWidth(96)
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
        files = QHBoxLayout()
        files.setContentsMargins(_NARROW, 0, _NARROW, 0)
        files.addWidget(self.open_button)
        files.addStretch(1)
        files.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, CONTROL_GAP, 0, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(_padded(tools))
        column.addWidget(self._body, 1)
        column.addLayout(_padded(self._details))
        column.addLayout(_padded(self.others))
        column.addLayout(_padded(self.about))
        column.addLayout(_padded(self.state))
        column.addLayout(files)

    def minimumSizeHint(self) -> QSize:
        """The list scrolls when it must."""
        return QSize(264, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the list goes before what is said once and for all."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        tool, drawing = self._tool, self._tool.drawing
        for draws, button in self.tools.items():
            button.setChecked(tool.is_on and tool.draws is draws)
        reference = self._session.comparison.state.reference
        mpp = reference.slide.mpp if reference is not None else None
        self.list.show_shapes(drawing.shapes, drawing.chosen_id, mpp)
        self._body.setCurrentWidget(self.list if drawing.shapes else self.empty)
        chosen = drawing.chosen
        pens = tool.draws is Draws.LINE or (chosen is not None and chosen.width > 0)
        self.pen.setVisible(pens)
        blocker = QSignalBlocker(self.pen)
        self.pen.setValue(chosen.width if chosen is not None and chosen.width > 0 else tool.pen)
        blocker.unblock()
        self._details.setVisible(chosen is not None)
        self.about.setVisible(self.height() >= _LOW)
        self.facts.setVisible(self.height() >= _LOW)
        if chosen is not None:
            self._show_details(chosen)
        others = sum(map(len, drawing.redactions.associated.values()))
        self.others.setVisible(others > 0)
        names = ", ".join(sorted(drawing.redactions.associated))
        self.others.setText(self.tr("Kept with them as they were: {0} on {1}.").format(others, names))
        self._show_state()

    def _show_details(self, chosen: RedactionShape) -> None:
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
            self.facts.setText(self._facts(chosen))
        made = chosen.made.replace("T", " ").removesuffix("Z")
        stated = [part for part in (chosen.author, self.tr("{0} UTC").format(made) if made else "") if part]
        self.made.setText(", ".join(stated))
        self.made.setVisible(bool(stated) and self.height() >= _LOW)

    def _facts(self, chosen: RedactionShape) -> str:
        """The pixels that it lies on, before they grow to a mask."""
        size = self._keeper.size
        if size is None:
            return ""
        if self._counted is None or self._counted[0] != chosen:
            self._counted = chosen, pixels_of(chosen, size)
        pixels = self._counted[1]
        reference = self._session.comparison.state.reference
        mpp = reference.slide.mpp if reference is not None else None
        text = self.tr("{0} px of level 0").format(grouped(pixels))
        if pixels == 0:
            return self.tr("Outside the slide: nothing is hidden")
        if mpp is None:
            return text
        area = pixels * mpp.x * mpp.y
        return f"{text}, {area / 1e6:.3g} mm²" if area >= 1e5 else f"{text}, {grouped(area)} µm²"

    def _show_state(self) -> None:
        drawing, file = self._tool.drawing, self._keeper.file
        without = sum(not has_reason(shape) for shape in drawing.shapes)
        parts = []
        if without:
            one, more = self.tr("1 shape has no reason"), self.tr("{0} shapes have no reason").format(without)
            parts.append(one if without == 1 else more)
        if self._keeper.is_unsaved:
            parts.append(self.tr("not saved"))
        elif drawing.shapes and file is not None:
            parts.append(self.tr("saved in {0}").format(file.name))
        words = ", ".join(parts)
        self.state.setText(words[:1].upper() + words[1:])
        self.state.setVisible(bool(words))

    def _use_reason(self) -> None:
        chosen = self._tool.drawing.chosen
        if chosen is None or self.text.property("of") != chosen.id:
            return
        changed = replace(chosen, reason=Reason(self.reason.currentData()), text=self.text.text().strip())
        if changed != chosen:
            self._tool.drawn.change(self._tool.drawing.with_reason(changed.reason, changed.text))

    def _use_pen(self, width: float) -> None:
        self._tool.pen = width
        chosen = self._tool.drawing.chosen
        if chosen is not None and chosen.width > 0 and chosen.width != width:
            self._tool.drawn.change(self._tool.drawing.with_width(width))

    def _name(self, button: ToolButton, command: str) -> None:
        button.setToolTip(self._actions.tip(command))
        button.setAccessibleName(self._actions[command].text())
        self._enable(button, command)

    def _enable(self, button: ToolButton, command: str) -> None:
        button.setEnabled(self._actions[command].isEnabled())


def _words(tone: str) -> QLabel:
    label = QLabel()
    label.setFont(ui_font(CAPTION))
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def _padded(content: QWidget | QHBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
    if isinstance(content, QWidget):
        row.addWidget(content)
    else:
        row.addLayout(content)
    return row
