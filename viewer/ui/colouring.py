"""Colours on screen: brightness, contrast and gamma of all panes, and the colour profile of each slide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.comparison.display import Display, Mode
from viewer.comparison.honesty import Condition, Finding, Severity
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import MOST_PANES, ComparisonState
from viewer.comparison.tone import Tone
from viewer.slides.colour_profile import to_screen
from viewer.slides.slide import Slide
from viewer.ui.actions import Actions
from viewer.ui.docks.dock_area import RIGHT, DockArea
from viewer.ui.honesty_bar import HonestyBar
from viewer.ui.job_pool import JobPool
from viewer.ui.pane.legend import map_in, measure_name
from viewer.ui.session import Session
from viewer.ui.slot import Slot

if TYPE_CHECKING:
    from viewer.ui.docks.colour_panel import ColourPanel  # the start does not wait for panels

_PANEL = "colour"


class Colouring(QObject):
    """Its commands, its panel, and what it says on the tissue; a window without panel and bar hears it by ``told``."""

    told = Signal(str)
    """Why a profile is not applied."""

    def __init__(self, session: Session, jobs: JobPool, parent: QObject | None = None) -> None:
        """``jobs``: for its short work alone."""
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._honesty: HonestyBar | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {
            "colour": lambda: self._docks.toggle_panel(_PANEL),
            "tone_reset": lambda: self.set_tone(Tone()),
            "profiles": self._switch_all,
            **{f"profile_{number}": partial(self._switch, number - 1) for number in range(1, MOST_PANES + 1)},
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {
            "profiles": lambda: bool(self._wearing),
            **{f"profile_{number}": partial(self._wears, number - 1) for number in range(1, MOST_PANES + 1)},
        }

    def attach(self, docks: DockArea, honesty: HonestyBar, actions: Actions) -> None:
        """Put its panel where it belongs."""
        self._docks, self._honesty, self._actions = docks, honesty, actions
        docks.add_panel(_PANEL, self.tr("Colour"), self._make_panel, RIGHT)

    @property
    def _display(self) -> Display:
        return self._session.comparison.state.display

    def set_tone(self, tone: Tone) -> None:
        """Show all panes with another brightness, contrast or gamma."""
        self._session.show_display(replace(self._display, tone=tone))

    def apply_profile(self, slot: Slot, applied: bool) -> None:
        """Show a slide through its colour profile, or as stored; a profile that cannot be used is told of."""
        slide = slot.slide
        if slide is None:
            return
        if not applied:
            self._session.show_display(replace(self._display, profiled=self._display.profiled - {slide.path}))
        elif not slide.icc_profile:
            sentence = self.tr("{0} holds no colour profile: it is shown as stored.").format(slide.name)
            self._tell(slot, sentence, "info")
        else:
            profile = slide.icc_profile
            # Whether it can be used is known once the transform has been made, which takes a moment.
            job = self._jobs.start(f"Read the colour profile of {slide.name}", lambda _: to_screen(slide.name, profile))
            job.done.connect(partial(self._usable, slot, slide))
            job.failed.connect(lambda error: self._tell(slot, str(error)))

    def _usable(self, slot: Slot, slide: Slide, _transform: object) -> None:
        if slot in self._session.slots and slot.slide is not None and slot.slide.path == slide.path:
            self._session.show_display(replace(self._display, profiled=self._display.profiled | {slide.path}))

    def _tell(self, slot: Slot, sentence: str, severity: Severity = "warning") -> None:
        if slot in self._session.slots:
            self.told.emit(sentence)
            if self._honesty is not None:
                self._honesty.report(slot, Finding(Condition.PROFILE, sentence, severity))

    @property
    def _wearing(self) -> list[Slot]:
        return [slot for number, slot in enumerate(self._session.slots) if self._wears(number)]

    def _wears(self, number: int) -> bool:
        slots = self._session.slots
        slide = slots[number].slide if number < len(slots) else None
        return slide is not None and bool(slide.icc_profile) and slide.path in self._display.profiled

    def _switch_all(self) -> None:
        wearing, slots = self._wearing, self._session.slots
        able = [slot for slot in slots if slot.slide is not None and slot.slide.icc_profile]
        for slot in wearing or able or slots:
            self.apply_profile(slot, not wearing)

    def _switch(self, number: int) -> None:
        if number < len(self._session.slots):
            self.apply_profile(self._session.slots[number], not self._wears(number))

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """What is other than stored in a pane; empty where all is as stored."""
        display = state.display
        if map_in(state, scene) is scene:
            changed = not display.tone.is_neutral or any(
                slide.path in display.profiled for slide in _with_profile(state)
            )
            look = display.look
            measured = measure_name(look.measure) if look.is_measured else self.tr("Difference")
            return self.tr("{0} of the stored pixels").format(measured) if changed else ""
        parts = [self.tr("{0} (all panes)").format(display.tone.text)] if not display.tone.is_neutral else []
        if display.mode is Mode.SIDE_BY_SIDE:
            if scene.pane.stored is not None:
                parts.append(self.tr("ICC applied"))
        elif names := [slide.name for slide in _with_profile(state) if slide.path in display.profiled]:
            parts.append(self.tr("ICC applied to {0}").format(", ".join(names)))
        return ", ".join(parts)

    def numbers_note(self, state: ComparisonState, scene: PaneScene) -> str:
        """That numbers stay as they are where a picture does not; a chip of its own, for panes that are narrow."""
        changed = bool(self.note(state, scene)) and map_in(state, scene) is not scene
        return self.tr("Numbers as stored") if changed else ""

    def _make_panel(self) -> ColourPanel:
        from viewer.ui.docks.colour_panel import ColourPanel

        panel = ColourPanel(self._session)
        panel.tone_chosen.connect(self.set_tone)
        panel.profile_chosen.connect(self.apply_profile)
        self._actions.follow("tone_reset", lambda: panel.reset.setToolTip(self._actions.tip("tone_reset")))
        return panel


def _with_profile(state: ComparisonState) -> list[Slide]:
    return [pane.slide for pane in state.panes if pane.slide.icc_profile]
