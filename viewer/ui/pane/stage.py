"""The pane of the modes that put two slides into one picture: names, controls of the mode, and the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from viewer.comparison.display import BLINK_RATES, Display, Mode
from viewer.tiles.cache import TileCache
from viewer.ui.pane.header import Header
from viewer.ui.pane.stage_canvas import StageCanvas
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ElidedLabel, RoleTag, SegmentedControl

_BY_HAND = "hand"


class StagePane(QWidget):
    """First slide at the left of the header, second at the right, and between them what the mode can do."""

    rate_chosen = Signal(object)
    """Changes a second (float), or None for by hand."""
    opacity_chosen = Signal(float)
    lock_chosen = Signal(bool)
    direction_chosen = Signal(bool)
    """Whether the line runs from top to bottom."""

    def __init__(self, cache: TileCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = StageCanvas(cache)
        self.header = Header()
        self._roles = (RoleTag(""), RoleTag(""))
        self._names = (ElidedLabel(""), ElidedLabel(""))
        self._names[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rates = SegmentedControl(
            [(_BY_HAND, self.tr("By hand"), ""), *((f"{rate:g}", f"{rate:g} Hz", "") for rate in BLINK_RATES)]
        )
        self.rates.chosen.connect(lambda key: self.rate_chosen.emit(None if key == _BY_HAND else float(key)))
        self.locks = SegmentedControl([("follow", self.tr("Follows the mouse"), ""), ("lock", self.tr("Locked"), "")])
        self.locks.chosen.connect(lambda key: self.lock_chosen.emit(key == "lock"))
        self.directions = SegmentedControl(
            [("vertical", self.tr("Left and right"), ""), ("level", self.tr("Above and below"), "")]
        )
        self.directions.chosen.connect(lambda key: self.direction_chosen.emit(key == "vertical"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(180)
        self.opacity.setAccessibleName(self.tr("Opacity of the second slide"))
        self.opacity.valueChanged.connect(lambda value: self.opacity_chosen.emit(value / 100))
        self._percent = QLabel()
        self._percent.setFont(ui_font(DETAIL))
        self._percent.setProperty("tone", "text2")
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("100 %"))
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout(self.header)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self._roles[0])
        row.addWidget(self._names[0], 1)
        for control in (self.rates, self.locks, self.directions, self.opacity, self._percent):
            row.addWidget(control)
        row.addWidget(self._names[1], 1)
        row.addWidget(self._roles[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.canvas, 1)

    def show_names(self, first: tuple[str, str], second: tuple[str, str]) -> None:
        """Role and name of both slides."""
        for tag, label, (role, name) in zip(self._roles, self._names, (first, second), strict=True):
            if tag.text() != role:
                tag.set_text(role)
            label.setText(name)

    def show_display(self, display: Display) -> None:
        """Follow the mode; only controls of the mode that is on are there."""
        for controls, mode in (
            ((self.rates,), Mode.BLINK),
            ((self.locks, self.directions), Mode.CURTAIN),
            ((self.opacity, self._percent), Mode.OVERLAY),
        ):
            for control in controls:
                control.setVisible(display.mode is mode)
        self.rates.set_chosen(_BY_HAND if display.blink_rate is None else f"{display.blink_rate:g}")
        self.locks.set_chosen("lock" if display.curtain.locked else "follow")
        self.directions.set_chosen("vertical" if display.curtain.vertical else "level")
        percent = round(100 * display.opacity)
        if percent != self.opacity.value():
            self.opacity.blockSignals(True)
            self.opacity.setValue(percent)
            self.opacity.blockSignals(False)
        self._percent.setText(f"{percent} %")
