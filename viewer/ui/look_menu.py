"""The menu that says how a map is coloured, what of it is shown, and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QWidget, QWidgetAction

from viewer.comparison.display import ENDS, GAINS, THRESHOLDS, Channel, Display, Lies, Measure
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.pane.legend import channel_name, end_text, threshold_text
from viewer.ui.theme import CONTROL_GAP, DETAIL, ui_font

_SLIDER = 170


class LookMenu(QMenu):
    """Shows what the measure that is on has to choose, and nothing else; it stays open while a slider is moved."""

    def __init__(self, commands: DisplayCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._display = Display()
        self.threshold = _SliderRow(self.tr("Threshold"), [f"{words} 0.00" for words in ("only below", "only above")])
        self.threshold.moved.connect(self._choose_threshold)
        self.opacity = _SliderRow(self.tr("Opacity"), ["100 %"])
        self.opacity.slider.setRange(0, 100)
        self.opacity.moved.connect(lambda percent: commands.set_look(map_opacity=percent / 100))
        self.sliders = tuple(self._add_row(row) for row in (self.threshold, self.opacity))
        """Of the threshold and of the opacity."""
        self._line = self.addSeparator()
        places = [
            (Lies.INSTEAD, self.tr("In place of the conversion")),
            (Lies.OVER_CONVERSION, self.tr("Over the conversion")),
            (Lies.OVER_ORIGINAL, self.tr("Over the original")),
            (Lies.APART, self.tr("In a pane of its own")),
        ]
        self._places = choices(self, places, lambda lies: commands.set_look(lies=lies))
        self.addSeparator()
        self._ends = {
            measure: choices(
                self,
                [(end, end_text(measure, end)) for end in ends],
                partial(self._choose_end, measure),
            )
            for measure, ends in ENDS.items()
        }
        gains = [(gain, self.tr("Shown {0}×").format(gain)) for gain in GAINS]
        self._gains = choices(self, gains, lambda gain: commands.set_look(gain=gain))
        self._middle = self.addSeparator()
        channels = [(channel, channel_name(channel)) for channel in Channel]
        self._channels = choices(self, channels, lambda channel: commands.set_look(channel=channel))
        self._last = self.addSeparator()
        mapped = [(True, self.tr("Colour map")), (False, self.tr("The slide's own colours"))]
        self._mapped = choices(self, mapped, lambda mapped: commands.set_look(mapped=mapped))

    def _add_row(self, row: _SliderRow) -> QWidgetAction:
        action = QWidgetAction(self)
        action.setDefaultWidget(row)
        self.addAction(action)
        return action

    def show_display(self, display: Display) -> None:
        """Follow the display."""
        self._display = display
        look = display.look
        for measure, ends in self._ends.items():
            for end, action in ends.items():
                action.setVisible(measure is look.measure)
                action.setChecked(end == display.scale_of(measure).end)
        for action in (*self._gains.values(), *self._channels.values(), *self._mapped.values()):
            action.setVisible(not look.is_measured)
        for line in (self._middle, self._last):
            line.setVisible(not look.is_measured)
        self.sliders[0].setVisible(look.is_measured)
        self.sliders[1].setVisible(display.lies.is_over)
        self._line.setVisible(look.is_measured or display.lies.is_over)
        if look.is_measured:
            thresholds = THRESHOLDS[look.measure]
            at = thresholds.index(look.scale.threshold) + 1 if look.scale.threshold is not None else 0
            self.threshold.slider.setMaximum(len(thresholds))
            self.threshold.show_value(at, threshold_text(look) or self.tr("all is shown"))
        percent = round(100 * display.map_opacity)
        self.opacity.show_value(percent, f"{percent} %")
        self._places[display.lies].setChecked(True)
        self._gains[display.gain].setChecked(True)
        self._channels[display.channel].setChecked(True)
        self._channels[Channel.LARGEST].setText(channel_name(Channel.LARGEST, mapped=display.mapped))
        self._mapped[display.mapped].setChecked(True)

    def _choose_end(self, measure: Measure, end: float) -> None:
        scale = self._display.look.scale
        if measure is self._display.look.measure:
            self._commands.set_scale(replace(scale, end=end))

    def _choose_threshold(self, at: int) -> None:
        look = self._display.look
        if look.is_measured:
            threshold = THRESHOLDS[look.measure][at - 1] if at else None
            self._commands.set_scale(replace(look.scale, threshold=threshold))


class _SliderRow(QWidget):
    """A slider with its name before it and its value behind it; nothing moves as digits change."""

    moved = Signal(int)

    def __init__(self, name: str, widest: Sequence[str]) -> None:
        super().__init__()
        caption, self._value = QLabel(name), QLabel()
        for label in (caption, self._value):
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", "text2")
        caption.setMinimumWidth(caption.fontMetrics().horizontalAdvance("Threshold"))
        metrics = self._value.fontMetrics()
        self._value.setMinimumWidth(max(map(metrics.horizontalAdvance, (*widest, "only below 0.00"))))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(_SLIDER)
        self.slider.setAccessibleName(name)
        self.slider.valueChanged.connect(self.moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(CONTROL_GAP)
        for widget in (caption, self.slider):
            row.addWidget(widget)
        row.addWidget(self._value, 1)
        self.setFocusProxy(self.slider)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, at: int, text: str) -> None:
        """Have the slider stand there, and say what that means."""
        if at != self.slider.value():
            with QSignalBlocker(self.slider):
                self.slider.setValue(at)
        self._value.setText(text)

    @property
    def value(self) -> str:
        """What is said."""
        return self._value.text()


def choices[T](menu: QMenu, options: Sequence[tuple[T, str]], choose: Callable[[T], object]) -> dict[T, QAction]:
    """One of several, as entries of ``menu``."""
    group = QActionGroup(menu)
    made = {}
    for value, text in options:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
        made[value] = action
    return made
