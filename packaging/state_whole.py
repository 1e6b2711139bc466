"""The states of a comparison of whole slides: asked for, under way, held up, cancelled, done, of other slides."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import state_slides as slides
from state_desk import Desk
from state_kind import State
from state_steps import Reached, dialog, panel, shown_panel, zoom

from viewer.comparison.whole.crew import Crew
from viewer.comparison.whole.level_pass import LevelPass
from viewer.comparison.whole.result import CompareSettings, Measure
from viewer.geometry import Affine

_PANEL = "whole_slide"
_DE2000 = frozenset({Measure.DE2000})


def _start(desk: Desk, settings: CompareSettings) -> None:
    desk.window.comparing.start(desk.state.panes[1:], settings)


def _hold(desk: Desk, row: int) -> None:
    """Rows of tiles from ``row`` on are not compared while the gate is shut."""
    rows, gate = LevelPass.rows, desk.gate

    def held(self: LevelPass, crew: Crew, told: Callable[[int], None]) -> Iterator[None]:
        for number, _ in enumerate(rows(self, crew, told)):
            yield
            while number >= row and not gate.wait(0.01):
                crew.check()

    desk.slides.patch.setattr(LevelPass, "rows", held)
    desk.slides.patch.setattr("viewer.comparison.whole.compare._TOLD_EVERY", 0.0)


def running(desk: Desk) -> None:
    """Half of level 0 is done."""
    _hold(desk, 3)
    desk.wait(lambda: desk.window.whole_slide.can_start)
    _start(desk, CompareSettings(readings=False))
    whole = desk.window.whole_slide
    desk.wait(lambda: whole.result is not None and any(one.levels[0].rows_done for one in whole.result.conversions[:1]))
    desk.wait(lambda: _panel_rests(desk))


def paused(desk: Desk) -> None:
    """Held up by hand."""
    running(desk)
    desk.give("compare_pause")


def cancelled(desk: Desk) -> None:
    """Ended by hand."""
    running(desk)
    desk.give("compare_cancel")
    desk.rest()


def done(desk: Desk) -> None:
    """All levels, with everything that is usual."""
    desk.wait(lambda: desk.window.whole_slide.can_start)
    _start(desk, CompareSettings(measures=_DE2000, reading_tiles=8))
    desk.wait(lambda: desk.window.whole_slide.running is None)
    desk.rest()


def tab(key: str) -> Callable[[Desk], None]:
    """Another tab of the panel."""

    def step(desk: Desk) -> None:
        shown = desk.window.comparing.panel
        assert shown is not None and shown.tabs is not None
        shown.tabs.option(key).click()
        desk.rest()

    return step


def moved(desk: Desk) -> None:
    """The conversion lies elsewhere now."""
    session = desk.window.session
    session.set_offset(session.comparison.state.panes[1], Affine.translation(4, -2), "moved by hand")
    desk.rest()


def _panel_rests(desk: Desk) -> bool:
    shown = desk.window.comparing.panel
    return shown is not None and shown.view is not None and shown.is_at_rest and not desk.window.short_jobs.jobs


def _of_panel(desk: Desk) -> bool:
    return desk.window.docks.panel(_PANEL).isVisible() and _panel_rests(desk)


def _says(words: str) -> Reached:
    def reached(desk: Desk) -> bool:
        shown = desk.window.comparing.panel
        return shown is not None and shown.banner.isVisible() and words in shown.banner.text()

    return reached


WHOLE_STATES = (
    State("whole-empty", slides.pair, (panel(_PANEL),), shown_panel(_PANEL), small=True),
    State("compare-dialog", slides.pair, (zoom(0.5), "compare_whole"), dialog("CompareWholeDialog"), small=True),
    State("compare-dialog-three", slides.several(2), ("compare_whole",), dialog("CompareWholeDialog")),
    State("whole-running", slides.pair, (running,), _panel_rests, small=True, moves=True),
    State("whole-paused", slides.pair, (paused,), lambda desk: desk.window.whole_slide.is_paused, moves=True),
    State("whole-cancelled", slides.pair, (cancelled,), _says("Not all was compared"), small=True),
    State("whole", slides.pair, (done,), _of_panel, small=True),
    State("whole-difference", slides.pair, (done, tab("Difference")), _of_panel),
    State("whole-aligned", slides.pair, (done, tab("As stored, and aligned")), _of_panel, small=True),
    State("whole-seams", slides.pair, (done, tab("Seams")), _of_panel, small=True),
    State("whole-offset", slides.pair, (done, tab("Offset")), _of_panel),
    State("whole-distribution", slides.pair, (done, tab("distribution")), _of_panel, small=True),
    State("whole-origin", slides.pair, (done, tab("origin")), _of_panel),
    State("whole-three", slides.several(2), (done,), _of_panel, small=True),
    State("whole-three-distribution", slides.several(2), (done, tab("distribution")), _of_panel),
    State("whole-unread", slides.unreadable_tiles, (done, tab("unread")), _of_panel),
    State("whole-moved", slides.pair, (done, moved), _says("was moved")),
    State("about", slides.nothing, ("about",), dialog("AboutDialog"), small=True),
)
