"""The choices that make a figure: fields, conversion, map, levels, size and file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.comparison.display import Measure
from viewer.comparison.figure import RESOLUTIONS, WIDTHS_MM, Field, FigureSpec
from viewer.comparison.state import ComparisonState
from viewer.ui.dialogs.figure_fields import FieldList
from viewer.ui.figure_drawing import FORMATS
from viewer.ui.pane.legend import look_text
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ChoiceBox, NumberBox, SegmentedControl

_WIDE = 330
_SHAPES = {"1:1": 1.0, "4:3": 3 / 4, "3:2": 2 / 3, "16:9": 9 / 16}
_ENLARGED = (1, 2, 3, 4, 6, 8, 12, 16)


class FigureChoices(QWidget):
    """Controls in one column; what they say together is a FigureSpec."""

    changed = Signal()

    def __init__(
        self, current: Callable[[], ComparisonState], fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        """``current`` gives the comparison of now; the first of ``fields`` is ticked."""
        super().__init__(parent)
        self.setFixedWidth(_WIDE)
        self._current = current
        tr, state = self.tr, current()
        conversions = state.panes[1:]
        self.fields = FieldList(fields, 1)
        self.conversion = ChoiceBox(tr("Conversion"))
        for number, pane in enumerate(conversions):
            self.conversion.addItem(f"{_label(len(conversions), number)}: {pane.slide.name}")
        self.conversion.setCurrentIndex(min(state.display.candidate, len(conversions)) - 1)
        maps = (
            (Measure.OFF, tr("None")),
            (Measure.SSIM, "SSIM"),
            (Measure.DIFFERENCE, tr("Difference")),
            (Measure.SIGNED, tr("Signed")),
            (Measure.COLOUR, "ΔE"),
        )
        self.map = SegmentedControl([(measure.value, text, "") for measure, text in maps])
        self.map.set_chosen(state.display.look.measure.value)
        self.map_hint = _quiet("", "text3")
        self.level, self.enlarged = ChoiceBox(tr("Level")), ChoiceBox(tr("A stored pixel is"))
        self._fill_levels()
        self.enlarged.addItem(tr("As in each view"), None)
        for times in _ENLARGED:
            self.enlarged.addItem(tr("{0} × {0} px").format(times), times)
        self.shape = ChoiceBox(tr("Shape of fields"))
        for name, aspect in _SHAPES.items():
            self.shape.addItem(name, aspect)
        narrowest, widest = map(round, WIDTHS_MM)
        self.width_mm = NumberBox(tr("Width"), (narrowest, widest), 180, tr(" mm"))
        self.dpi = NumberBox(tr("Resolution"), RESOLUTIONS, 300, tr(" dpi"))
        self.format = SegmentedControl([(kind, kind.upper(), "") for kind in FORMATS])
        self.format.set_chosen(FORMATS[0])
        self.letters = QCheckBox(tr("Letters for rows (a, b, c)"))
        self.letters.setChecked(True)
        self._arrange()
        self._connect()
        self._show_hint()

    def _arrange(self) -> None:
        tr = self.tr
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_captioned(tr("Fields, a row each"), self.fields))
        if self.conversion.count() > 1:
            column.addLayout(_captioned(tr("Conversion"), self.conversion))
        column.addLayout(_captioned(tr("Map"), self.map))
        column.addWidget(self.map_hint)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        pairs = (
            ((tr("Level"), self.level), (tr("A stored pixel is"), self.enlarged)),
            ((tr("Width"), self.width_mm), (tr("Resolution"), self.dpi)),
            ((tr("Shape of fields"), self.shape), (tr("File"), self.format)),
        )
        for row, pair in enumerate(pairs):
            for place, (caption, widget) in enumerate(pair):
                grid.addLayout(_captioned(caption, widget), row, place)
                grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addWidget(self.letters)
        column.addStretch(1)

    def _connect(self) -> None:
        for combo in (self.level, self.enlarged, self.shape):
            combo.currentIndexChanged.connect(self._tell)
        self.conversion.currentIndexChanged.connect(self._fill_levels)
        self.conversion.currentIndexChanged.connect(self._tell)
        for box in (self.width_mm, self.dpi):
            box.valueChanged.connect(self._tell)
        self.map.chosen.connect(self._tell)
        self.letters.toggled.connect(self._tell)
        self.fields.changed.connect(self._tell)

    def spec(self) -> FigureSpec:
        """What is chosen, of the slides as they are now."""
        state = self._current()
        assert state.reference is not None
        conversions, number = state.panes[1:], self.conversion.currentIndex()
        measure = Measure(self.map.chosen_key())
        return FigureSpec(
            state.reference,
            conversions[number],
            _label(len(conversions), number),
            self.fields.ticked(),
            replace(state.display, measure=measure).look if measure is not Measure.OFF else None,
            self.level.currentData(),
            self.enlarged.currentData(),
            self.shape.currentData(),
            self.width_mm.value(),
            self.dpi.value(),
            self.letters.isChecked(),
        )

    @property
    def kind(self) -> str:
        """The kind of file: one of FORMATS."""
        return self.format.chosen_key() or FORMATS[0]

    def _tell(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        look = self.spec().look
        as_in_window = self.tr("{0}, as in the window")
        self.map_hint.setText(as_in_window.format(look_text(look)) if look is not None else self.tr("Two columns only"))

    def _fill_levels(self) -> None:
        """Offer the levels of the conversion that is chosen; the choice stays where it has one."""
        chosen: int | None = self.level.currentData()
        with QSignalBlocker(self.level):
            self.level.clear()
            self.level.addItem(self.tr("As in each view"), None)
            for level in self._current().panes[1 + self.conversion.currentIndex()].slide.levels:
                self.level.addItem(self.tr("{0} ({1}×)").format(level.index, f"{level.downsample:g}"), level.index)
            self.level.setCurrentIndex(max(0, self.level.findData(chosen)))


def _label(count: int, number: int) -> str:
    """What a conversion is called in the figure."""
    return "Converted" if count == 1 else f"Converted {'ABC'[number]}"


def _captioned(caption: str, widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(_quiet(caption, "text2"))
    column.addWidget(widget)
    return column


def _quiet(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label
