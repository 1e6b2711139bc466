"""The toolbar: files, level, turn, magnification."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from viewer.comparison.readout import base_magnification, magnification_text
from viewer.comparison.state import ComparisonState, PaneState
from viewer.ui.actions import MAGNIFICATIONS, Actions
from viewer.ui.command_menu import CommandMenu
from viewer.ui.compare_controls import CompareControls
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.icons import icon
from viewer.ui.link_button import LinkButton
from viewer.ui.theme import TOOLBAR, current_theme
from viewer.ui.widgets import MagnificationBox, SegmentedControl, ToolButton

_EXACT = 0.001
"""Share by which a magnification may be off and its button be lit: less than the box beside it can say."""
_TOOLS = {"pyramids": "table", "theme": "theme", "shortcuts": "help"}
"""Commands with a button of their own at the right, and its icon."""


class Toolbar(QWidget):
    """One row of controls; every one of them works."""

    level_requested = Signal(object)
    """A downsample (float), or None for Auto."""
    magnification_requested = Signal(float)

    def __init__(self, actions: Actions, display: DisplayCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(TOOLBAR)
        self._actions = actions
        self.open_button = self._button("open", "open_pair", self.tr("Open pair"))
        self._convert = self._button("convert", "convert", self.tr("Convert"))
        self._export = self._button("export", "redaction_export", self.tr("Export"))
        self._level = ToolButton(icon("levels"), self.tr("Level: auto"))
        actions.follow("level_auto", self._show_level_keys)
        self._level.setCheckable(True)
        self._level_menu = QMenu(self._level)
        self._level.setMenu(self._level_menu)
        self._levels_shown: tuple[object, ...] | None = None
        self._panes_shown: tuple[PaneState, ...] | None = None
        self._shown: tuple[object, ...] | None = None
        self._turn = ToolButton(icon("rotate"), "0°")
        for name in ("turn_less", "turn_more"):
            actions.follow(name, self._show_turn_keys)
        turn_menu = QMenu(self._turn)
        for name in ("turn_right", "turn_left", "turn_more", "turn_less", "upright"):
            turn_menu.addAction(actions[name])
        self._turn.setMenu(turn_menu)
        self._presets = SegmentedControl(
            [("fit", self.tr("Fit"), "")] + [(key, f"{value:g}×", "") for key, value in MAGNIFICATIONS.items()]
        )
        for key in ("fit", *MAGNIFICATIONS):
            actions.follow(_preset_command(key), partial(self._show_preset_keys, key))
        self._presets.chosen.connect(self._preset_chosen)
        self._magnification = MagnificationBox()
        self.compare = CompareControls(display, actions, self)
        self.link = LinkButton(actions)
        self._magnification.magnification_requested.connect(self.magnification_requested)
        self._magnification.fit_requested.connect(actions["fit"].trigger)
        self.typed = self._magnification.done
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(self._convert)
        row.addWidget(self._export)
        row.addWidget(_separator())
        row.addWidget(self._level)
        row.addWidget(self._turn)
        row.addWidget(_separator())
        compare = self.compare
        for widget in (compare.view, compare.modes, compare.measures, compare.map_pane, compare.look, self.link):
            row.addWidget(widget)
        row.addWidget(_separator())
        row.addWidget(self._presets)
        row.addWidget(self._magnification)
        row.addStretch(1)
        tools = {name: self._button(glyph, name, "") for name, glyph in _TOOLS.items()}
        for tool in tools.values():
            row.addWidget(tool)
        self._yielding = (self._convert, self._export, tools["shortcuts"], tools["pyramids"], tools["theme"])
        """Stand in the menu as well; the last goes first where there is no room."""
        more = self.more_button = ToolButton(icon("menu"))
        actions.follow("menu", lambda: more.setToolTip(actions.tip("menu", self.tr("All commands"))))
        more.setAccessibleName(self.tr("All commands"))
        self.menu = CommandMenu(actions, more)
        more.setMenu(self.menu)
        row.addWidget(more)
        # As wide as they can become, so that the buttons beside them stay under the mouse.
        for button, widest in ((self._level, self.tr("Level: auto")), (self._turn, "90°")):
            text = button.text()
            button.setText(widest)
            button.setMinimumWidth(button.sizeHint().width())
            button.setText(text)

    def _button(self, glyph: str, command: str, text: str) -> ToolButton:
        action = self._actions[command]
        button = ToolButton(icon(glyph), text)
        button.clicked.connect(action.trigger)

        def show() -> None:
            button.setToolTip(self._actions.tip(command))
            button.setAccessibleName(text or button.toolTip())
            button.setEnabled(action.isEnabled())

        self._actions.follow(command, show)
        return button

    def _show_level_keys(self) -> None:
        keys = self._actions.native_keys("level_auto")
        self._level.setToolTip(self.tr("Stored level ({0}: auto)").format(keys[0]) if keys else self.tr("Stored level"))

    def _show_turn_keys(self) -> None:
        keys = [keys[0] for keys in map(self._actions.native_keys, ("turn_less", "turn_more")) if keys]
        text = self.tr("Turn the view")
        self._turn.setToolTip(f"{text} ({self.tr(' and ').join(keys)})" if keys else text)

    def _show_preset_keys(self, key: str) -> None:
        option = self._presets.option(key)
        option.setToolTip(self._actions.tip(_preset_command(key), option.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(current_theme().line))

    @property
    def chosen_preset(self) -> str | None:
        """Key of the lit preset: "fit", a number key, or None."""
        return self._presets.chosen_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, a menu holds the modes; the box and the number keys do what presets do."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        choices = (self.compare.modes, self.compare.measures, self.compare.map_pane)
        row = self._row
        sometimes = (*choices, self.compare.view, self._presets, self.link, *self._yielding)
        always = sum(
            item.sizeHint().width() + row.spacing()
            for item in (row.itemAt(index) for index in range(row.count()))
            if item is not None and item.widget() not in sometimes
        )
        margins = row.contentsMargins()
        room = self.width() - always - margins.left() - margins.right()
        view = self.compare.view
        for tool in self._yielding:
            needed = tool.sizeHint().width() + row.spacing()
            there = view.short_width + row.spacing() + needed <= room
            tool.setVisible(there)
            room -= needed if there else 0
        # The word, the icon alone, or the menu of all commands: what it says stands on the panes as well.
        whole, small = (width + row.spacing() for width in (self.link.full_width, self.link.height()))
        view.show_compact(view.full_width + row.spacing() + small > room)
        shortest = view.width_needed + row.spacing()
        self.link.show_compact(shortest + whole > room)
        self.link.setVisible(shortest + small <= room)
        room -= whole if shortest + whole <= room else small
        modes = sum(widget.sizeHint().width() + row.spacing() for widget in choices)
        presets = self._presets.sizeHint().width() + row.spacing()
        open_choices = modes <= room
        for widget in choices:
            widget.setVisible(open_choices)
        self.compare.view.setVisible(not open_choices)
        self._presets.setVisible((modes if open_choices else shortest) + presets <= room)

    def show_state(self, state: ComparisonState, fitted: bool) -> None:
        """Follow the comparison."""
        view = state.viewport
        seen = (view.scale, view.ratio, view.rotation, fitted)
        shown = (*seen, state.panes, state.linked, state.forced_downsample, state.display)
        if self._shown == shown:
            return  # every frame of a pan
        self._shown = shown
        there = state.reference is not None
        self.compare.show_state(state)
        self.link.show_state(state)
        for widget in (self._level, self._turn, self._presets, self._magnification):
            widget.setEnabled(there)
        turn = f"{state.viewport.rotation:.0f}°"
        if turn != self._turn.text():  # QToolButton has the toolbar laid out for the same text, too
            self._turn.setText(turn)
        self._show_level(state)
        base = base_magnification(state.reference.slide) if state.reference is not None else None
        chosen = "fit" if fitted and there else None
        if base is not None and chosen is None:
            now = base.value * state.viewport.device_scale
            chosen = next((key for key, value in MAGNIFICATIONS.items() if abs(now / value - 1) < _EXACT), None)
        self._presets.set_chosen(chosen)
        self._presets.set_option_enabled(tuple(MAGNIFICATIONS), base is not None)
        self._magnification.set_text(magnification_text(state))

    def _show_level(self, state: ComparisonState) -> None:
        forced = state.forced_downsample
        if self._panes_shown is state.panes and self._levels_shown and self._levels_shown[0] == forced:
            return  # every frame of a zoom
        self._panes_shown = state.panes
        shown = (forced, state.common_downsamples)
        if shown == self._levels_shown:
            return
        self._levels_shown = shown
        # Lit while a level is forced: blocky pixels must not come as a riddle.
        self._level.setChecked(forced is not None)
        self._level_menu.clear()
        group = QActionGroup(self._level_menu)
        auto = self._level_menu.addAction(self.tr("Auto: the level that fits the zoom"))
        auto.triggered.connect(lambda: self.level_requested.emit(None))
        auto.setCheckable(True)
        auto.setChecked(forced is None)
        group.addAction(auto)
        self._level_menu.addSeparator()
        reference = state.reference
        for downsample in state.common_downsamples:
            level = reference.level_at(downsample) if reference is not None else None
            index = level.index if level is not None else 0
            action = self._level_menu.addAction(
                self.tr("Level {0}, 1:{1} in every pane").format(index, f"{downsample:g}")
            )
            action.triggered.connect(lambda _checked=False, d=downsample: self.level_requested.emit(d))
            action.setCheckable(True)
            action.setChecked(forced == downsample)
            group.addAction(action)
            if forced == downsample:
                self._level.setText(self.tr("Level {0}").format(index))
        if forced is None:
            self._level.setText(self.tr("Level: auto"))

    def type_magnification(self) -> None:
        """Let the next keys be a magnification."""
        self._magnification.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_menu(self) -> None:
        """Open the menu of all commands with its first entry chosen, for arrows and Enter."""
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _preset_chosen(self, key: str) -> None:
        self._actions[_preset_command(key)].trigger()


def _preset_command(key: str) -> str:
    return "fit" if key == "fit" else f"magnification_{key}"


def _separator() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFixedHeight(20)
    line.setObjectName("toolbarSeparator")
    return line
