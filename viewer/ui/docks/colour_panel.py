"""The panel of colours: three sliders for all panes, and whether each slide's colour profile is applied."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from viewer.comparison.state import ComparisonState
from viewer.comparison.tone import MOST, MOST_GAMMA, Tone
from viewer.ui.session import Session
from viewer.ui.slot import Slot
from viewer.ui.theme import CAPTION, CONTROL_GAP, DETAIL, PANEL_PADDING, SEMIBOLD, ui_font
from viewer.ui.widgets import Button, ElidedLabel, SegmentedControl
from viewer.ui.widgets.numbers import signed

_STORED, _PROFILE = "stored", "profile"


class ColourPanel(QWidget):
    """Follows the display of the session."""

    tone_chosen = Signal(object)
    """A Tone."""
    profile_chosen = Signal(object, bool)
    """A Slot, and whether its profile is to be applied."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.brightness = _Row(self.tr("Brightness"))
        self.contrast = _Row(self.tr("Contrast"))
        self.gamma = _Row(self.tr("Gamma"))
        self.reset = Button(self.tr("Reset"))
        self.reset.clicked.connect(lambda: self.tone_chosen.emit(Tone()))
        self.profiles: list[SegmentedControl] = []
        self._slots: tuple[Slot, ...] = ()
        self._arrange()
        self.brightness.slider.valueChanged.connect(lambda at: self._choose(brightness=at))
        self.contrast.slider.valueChanged.connect(lambda at: self._choose(contrast=at))
        self.gamma.slider.valueChanged.connect(lambda at: self._choose(gamma=round(MOST_GAMMA ** (at / MOST), 2)))
        session.comparison.listen(lambda _before, state: self._show(state))
        session.slots_changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, 12, PANEL_PADDING, PANEL_PADDING)
        column.setSpacing(CONTROL_GAP)
        tones = QGridLayout()
        tones.setHorizontalSpacing(CONTROL_GAP)
        for place, row in enumerate((self.brightness, self.contrast, self.gamma)):
            for across, widget in enumerate((row.name, row.slider, row.value)):
                tones.addWidget(widget, place, across)
        tones.setColumnStretch(1, 1)
        column.addWidget(_title(self.tr("All panes")))
        column.addLayout(tones)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        column.addSpacing(CONTROL_GAP)
        column.addWidget(_title(self.tr("Colour profiles (ICC)")))
        self._choices = QVBoxLayout()
        self._choices.setSpacing(CONTROL_GAP)
        column.addLayout(self._choices)
        self.hint = QLabel(self.tr("Pixel values, differences and all other numbers are of the stored pixels."))
        self.hint.setFont(ui_font(DETAIL))
        self.hint.setProperty("tone", "text3")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        column.addStretch(1)

    def _follow(self) -> None:
        """Have a choice for every slide."""
        slots = tuple(slot for slot in self._session.slots if slot.slide is not None)
        if slots != self._slots:
            self._slots = slots
            while (item := self._choices.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            self.profiles = []
            for slot in slots:
                choice = SegmentedControl([(_STORED, self.tr("As stored"), ""), (_PROFILE, self.tr("Applied"), "")])
                choice.chosen.connect(lambda key, slot=slot: self._choose_profile(slot, key))
                self.profiles.append(choice)
                self._choices.addWidget(_profile_row(slot, choice))
        self._show(self._session.comparison.state)

    def _show(self, state: ComparisonState) -> None:
        tone = state.display.tone
        self.brightness.show(tone.brightness, signed(tone.brightness))
        self.contrast.show(tone.contrast, signed(tone.contrast))
        self.gamma.show(round(MOST * math.log(tone.gamma, MOST_GAMMA)), f"{tone.gamma:.2f}")
        self.reset.setEnabled(not tone.is_neutral)
        for slot, choice in zip(self._slots, self.profiles, strict=True):
            slide = slot.slide
            has_profile = slide is not None and bool(slide.icc_profile)
            applied = slide is not None and has_profile and slide.path in state.display.profiled
            choice.set_option_enabled((_PROFILE,), has_profile)
            choice.set_chosen(_PROFILE if applied else _STORED)
            choice.option(_PROFILE).setText(self.tr("Applied") if has_profile else self.tr("No profile"))

    def _choose(self, **change: float) -> None:
        tone = self._session.comparison.state.display.tone
        self.tone_chosen.emit(replace(tone, **change))  # type: ignore[arg-type]

    def _choose_profile(self, slot: Slot, key: str) -> None:
        self.profile_chosen.emit(slot, key == _PROFILE)
        # What cannot be applied is not shown as if it were.
        self._show(self._session.comparison.state)


class _Row:
    """A name, a slider with the neutral value in its middle, and what it stands at."""

    def __init__(self, name: str) -> None:
        self.name = QLabel(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-MOST, MOST)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.value = QLabel()
        self.value.setFont(ui_font(DETAIL))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance(signed(-MOST)) + 4)

    def show(self, at: int, text: str) -> None:
        """Stand there, without telling anybody."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(at)
        self.value.setText(text)


def _title(text: str) -> QLabel:
    title = QLabel(text.upper())
    title.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
    title.setProperty("tone", "text3")
    return title


def _profile_row(slot: Slot, choice: SegmentedControl) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(ElidedLabel(slot.path.name))
    column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
    return row
