"""The part of the toolbar that says how the slides are shown together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu

from viewer.comparison.display import Display, Measure, Mode
from viewer.comparison.state import ComparisonState
from viewer.ui.actions import Actions
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.icons import icon
from viewer.ui.look_menu import LookMenu, choices
from viewer.ui.pane.legend import range_text
from viewer.ui.view_button import ViewButton
from viewer.ui.widgets import SegmentedControl, ToolButton


class CompareControls(QObject):
    """Modes, measures, and how differences are coloured; ``widgets`` are put into the toolbar."""

    def __init__(self, commands: DisplayCommands, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[bool, Display] | None = None
        names = {mode.value: actions[mode.value] for mode in Mode}
        self.modes = SegmentedControl(
            [(name, action.text(), action.shortcut().toString()) for name, action in names.items()],
            icons={name: name for name in names},
        )
        self.modes.chosen.connect(lambda key: commands.show_mode(Mode(key)))
        # Short words for the toolbar; a command has the whole.
        words = {
            Measure.SSIM: ("ssim", "SSIM"),
            Measure.DIFFERENCE: ("difference", self.tr("Difference")),
            Measure.SIGNED: ("signed", self.tr("Signed")),
            Measure.COLOUR: ("colour_difference", self.tr("Colour ΔE")),
        }
        measures = {measure.value: (actions[name], text) for measure, (name, text) in words.items()}
        self.measures = SegmentedControl(
            [
                (Measure.OFF.value, self.tr("Off"), ""),
                *((key, text, action.shortcut().toString()) for key, (action, text) in measures.items()),
            ]
        )
        # Keys can be changed.
        for name, action in names.items():
            action.changed.connect(partial(_name_key, self.modes.option(name), action))
        for name, (action, _) in measures.items():
            action.changed.connect(partial(_name_key, self.measures.option(name), action))
        self.measures.chosen.connect(lambda key: commands.show_measure(Measure(key)))
        self.map_pane = ToolButton(icon("map_pane"), checkable=True)
        self.map_pane.clicked.connect(actions["map_pane"].trigger)
        actions.follow("map_pane", lambda: self._name_map_pane(actions))
        self.look = ToolButton(None, "", tool_tip=self.tr("Colours of the map, what it shows, and where it lies"))
        self._looks = LookMenu(commands, self.look)
        self.look.setMenu(self._looks)
        mode_names = [(Mode(name), action.text()) for name, action in names.items()]
        measure_names = [(measure, self.measures.option(measure.value).text()) for measure in Measure]
        self.view = ViewButton(dict(mode_names), dict(measure_names))
        view_menu = QMenu(self.view)
        self._modes = choices(view_menu, mode_names, commands.show_mode)
        view_menu.addSeparator()
        self._measures = choices(view_menu, measure_names, commands.show_measure)
        view_menu.addSeparator()
        self._map_entry = view_menu.addAction(actions["map_pane"].text())
        self._map_entry.setCheckable(True)
        self._map_entry.triggered.connect(actions["map_pane"].trigger)
        self.view.setMenu(view_menu)
        self.look.setText("1–0.95")
        self.look.setMinimumWidth(self.look.sizeHint().width())
        self.show_state(ComparisonState())

    def show_state(self, state: ComparisonState) -> None:
        """Follow the comparison."""
        pair = len(state.panes) > 1
        if self._shown == (pair, state.display):
            return  # every frame of a pan
        self._shown = (pair, state.display)
        for widget in (self.modes, self.measures, self.view, self.map_pane):
            if widget.isEnabled() is not pair:
                widget.setEnabled(pair)
        display = state.display if pair else Display()
        self.modes.set_chosen(display.mode.value if pair else None)
        self.measures.set_chosen(display.measure.value if pair else None)
        for switch in (self.map_pane, self._map_entry):
            switch.setChecked(display.has_map_pane)
        self._modes[display.mode].setChecked(True)
        self._measures[display.measure].setChecked(True)
        self.view.show_view(display.mode, Measure.OFF if display.map_apart else display.measure)
        measured = pair and display.measure is not Measure.OFF
        if self.look.isEnabled() is not measured:
            self.look.setEnabled(measured)
        text = range_text(display.look)
        if self.look.text() != text:
            self.look.setText(text)
        self._looks.show_display(display)

    def _name_map_pane(self, actions: Actions) -> None:
        self.map_pane.setToolTip(actions.tip("map_pane"))
        self.map_pane.setAccessibleName(actions["map_pane"].text())


def _name_key(option: QAbstractButton, action: QAction) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    option.setToolTip(f"{option.text()} ({keys})" if keys else option.text())
