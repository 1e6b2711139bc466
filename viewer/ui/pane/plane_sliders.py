"""Sliders for frames, focal planes and optical paths."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from viewer.slides.slide import Axis
from viewer.ui.language import localized


class PlaneSliders(QWidget):
    """One row for every axis of a slide; hidden where there is none."""

    moved = Signal(str, int)
    """Name of the axis and the position wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 4, 12, 4)
        self._rows.setSpacing(4)
        self._sliders: dict[str, tuple[QSlider, QLabel]] = {}
        self.hide()

    def show_axes(self, axes: tuple[Axis, ...]) -> None:
        """Show where the slide stands."""
        if [axis.name for axis in axes] != list(self._sliders):
            self._rebuild(axes)
        for axis in axes:
            slider, label = self._sliders[axis.name]
            with QSignalBlocker(slider):
                slider.setRange(0, len(axis.labels) - 1)
                slider.setValue(axis.index)
            count, name = self.tr("{0} of {1}").format(axis.index + 1, len(axis.labels)), axis.labels[axis.index]
            label.setText(count if name == str(axis.index + 1) else f"{name}  ({count})")
        self.setVisible(bool(axes))

    def _rebuild(self, axes: tuple[Axis, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._sliders = {}
        for axis in axes:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            slider = QSlider(Qt.Orientation.Horizontal)
            name = localized(axis.name)
            slider.setAccessibleName(name)
            slider.valueChanged.connect(lambda value, name=axis.name: self.moved.emit(name, value))
            label = QLabel()
            line.addWidget(QLabel(f"{name[:1].upper()}{name[1:]}"))
            line.addWidget(slider, 1)
            line.addWidget(label)
            self._rows.addWidget(row)
            self._sliders[axis.name] = (slider, label)
