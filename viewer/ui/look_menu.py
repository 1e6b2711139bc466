"""The menu that says how a map is coloured, what of it is shown, and where it lies."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QWidget, QWidgetAction

from viewer.comparison.display import ENDS, GAINS, THRESHOLDS, Channel, Display, Lies, Measure
from viewer.comparison.measured import KEPT
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.pane.legend import beyond, channel_name, end_text
from viewer.ui.theme import CONTROL_GAP, DETAIL, ui_font
from viewer.ui.widgets import DecimalBox, NumberBox

_SLIDER, _BOX = 170, 64


class LookMenu(QMenu):
    """Shows what the measure that is on has to choose, and nothing else; it stays open while a slider is moved."""

    def __init__(self, commands: DisplayCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._display = Display()
        threshold = DecimalBox(self.tr("Threshold as a number"), (0.0, 1.0), 1.0, decimals=2)
        self.threshold = _SliderRow(self.tr("Threshold"), threshold)
        self.threshold.moved.connect(self._choose_threshold)
        self.threshold.typed.connect(self._type_threshold)
        self.opacity = _SliderRow(self.tr("Opacity"), NumberBox(self.tr("Opacity in per cent"), (0, 100), 100, " %"))
        self.opacity.slider.setRange(0, 100)
        for changed in (self.opacity.moved, self.opacity.typed):
            changed.connect(lambda percent: commands.set_look(map_opacity=round(percent) / 100))
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
            thresholds, now = THRESHOLDS[look.measure], look.scale.threshold
            self.threshold.slider.setMaximum(len(thresholds))
            self.threshold.show_limits(abs(thresholds[0] - thresholds[1]), max(*thresholds, _all_shown(look.measure)))
            at, words = (
                (0, self.tr("all is shown")) if now is None else (thresholds.index(now) + 1, beyond(look.measure))
            )
            self.threshold.show_value(at, _all_shown(look.measure) if now is None else now, words)
        percent = round(100 * display.map_opacity)
        self.opacity.show_value(percent, percent)
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

    def _type_threshold(self, value: float) -> None:
        look = self._display.look
        if look.is_measured:
            options = (_all_shown(look.measure), *THRESHOLDS[look.measure])
            self._choose_threshold(min(range(len(options)), key=lambda at: abs(options[at] - value)))


def _all_shown(measure: Measure) -> float:
    """What stands for no threshold, as a number: the value of equal pixels."""
    return KEPT[measure].equal


class _SliderRow(QWidget):
    """A slider with its name before it and its value behind it, which can be typed; nothing moves as digits change."""

    moved = Signal(int)
    typed = Signal(float)

    def __init__(self, name: str, box: NumberBox | DecimalBox) -> None:
        super().__init__()
        caption, self._words = QLabel(name), QLabel()
        for label in (caption, self._words):
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", "text2")
        caption.setMinimumWidth(caption.fontMetrics().horizontalAdvance("Threshold"))
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance("all is shown"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(_SLIDER)
        self.slider.setAccessibleName(name)
        self.slider.valueChanged.connect(self.moved)
        self.slider.installEventFilter(self)
        self.box = box
        box.setKeyboardTracking(False)  # the map does not follow digits of a number that is still being typed
        box.setFixedWidth(_BOX)
        box.valueChanged.connect(lambda value: self.typed.emit(value))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(CONTROL_GAP)
        for widget in (caption, self.slider):
            row.addWidget(widget)
        row.addWidget(self._words, 1)
        row.addWidget(box)
        self.setFocusProxy(self.slider)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_limits(self, step: float, highest: float) -> None:
        """Have the box go from 0 to ``highest``, as finely as ``step``."""
        if isinstance(self.box, DecimalBox):
            with QSignalBlocker(self.box):
                self.box.setDecimals(round(-math.log10(step)))
                self.box.setSingleStep(step)
                self.box.setRange(0.0, highest)

    def show_value(self, at: int, value: float, words: str = "") -> None:
        """Have the slider stand there and the box hold ``value``; ``words`` say what it means."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.box):
            self.slider.setValue(at)
            self.box.setValue(value)  # type: ignore[arg-type]
        self._words.setText(words)

    @property
    def value(self) -> str:
        """What is said."""
        return f"{self._words.text()} {self.box.text()}".strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit that is typed on the slider begins a number: in a menu, Tab leads past the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text()[:1].isdecimal():
            self.box.setFocus()
            self.box.selectAll()
            QCoreApplication.sendEvent(self.box, event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes a number over, with the menu open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box.hasFocus():
            self.slider.setFocus()
        else:
            super().keyPressEvent(event)


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
