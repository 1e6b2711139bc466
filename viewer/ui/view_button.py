"""The button that says how the slides are shown together, where there is no room for a button each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from viewer.comparison.display import Measure, Mode
from viewer.ui.icons import icon
from viewer.ui.language import within
from viewer.ui.widgets import ToolButton
from viewer.ui.widgets.buttons import CHEVRON_ROOM


class ViewButton(ToolButton):
    """Names the mode and what stands in the conversion's place: false colours must not come as a riddle."""

    def __init__(self, modes: Mapping[Mode, str], measures: Mapping[Measure, str]) -> None:
        """``modes`` and ``measures``: their words."""
        tip = QCoreApplication.translate("ViewButton", "How the slides are shown together")
        super().__init__(icon(Mode.SIDE_BY_SIDE.value), tool_tip=tip)
        self._words, self._measures = dict(modes), dict(measures)
        self._shown = (Mode.SIDE_BY_SIDE, Measure.OFF)
        self._compact = False
        self.full_width, self.short_width = self._widest(compact=False), self._widest(compact=True)
        """Room for whatever it may have to say, so that the buttons beside it stay under the mouse; compact: less."""

    @property
    def width_needed(self) -> int:
        """As it is now, compact or not."""
        return self.short_width if self._compact else self.full_width

    def show_view(self, mode: Mode, measure: Measure) -> None:
        """``measure``: what stands in the conversion's place."""
        self._shown = mode, measure
        self.setIcon(icon(mode.value))
        text = self._text(mode, measure, self._compact)
        if text != self.text():
            self.setText(text)

    def show_compact(self, compact: bool) -> None:
        """Say the mode alone of one picture, which names what it shows itself."""
        self._compact = compact
        self.setMinimumWidth(self.width_needed)
        self.show_view(*self._shown)

    def _text(self, mode: Mode, measure: Measure, compact: bool) -> str:
        if measure is Measure.OFF or (compact and mode is not Mode.SIDE_BY_SIDE):
            return self._words[mode]
        if mode is Mode.SIDE_BY_SIDE:
            return self._measures[measure]
        words = self._measures[measure]
        return f"{self._words[mode]}, {words if words.isupper() else within(words)}"

    def _widest(self, *, compact: bool) -> int:
        texts = [self._text(mode, measure, compact) for mode in Mode for measure in Measure]
        return max(map(self.width_of, texts)) + CHEVRON_ROOM
