"""Which of the commands that switch something have it switched on now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Display, Measure, Mode
from viewer.comparison.state import MOST_PANES
from viewer.ui.colouring import Colouring
from viewer.ui.docks.dock_area import DockArea
from viewer.ui.furniture import Furniture
from viewer.ui.inspection import Inspection
from viewer.ui.redacting import Redacting
from viewer.ui.session import Session


def command_states(
    session: Session,
    furniture: Furniture,
    inspection: Inspection,
    colouring: Colouring,
    redacting: Redacting,
    docks: DockArea,
    window: QWidget,
) -> dict[str, Callable[[], bool]]:
    """By a command's name, whether what it switches is on."""

    def of_pair(holds: Callable[[Display], bool]) -> bool:
        state = session.comparison.state
        return len(state.panes) > 1 and holds(state.display)

    return {
        **{mode.value: partial(of_pair, partial(_has_mode, mode)) for mode in Mode},
        "difference": partial(of_pair, lambda display: display.measure is Measure.DIFFERENCE),
        "signed": partial(of_pair, lambda display: display.measure is Measure.SIGNED),
        "ssim": partial(of_pair, lambda display: display.measure is Measure.SSIM),
        "colour_difference": partial(of_pair, lambda display: display.measure is Measure.COLOUR),
        "map_over": partial(of_pair, lambda display: display.measure is not Measure.OFF and display.lies.is_over),
        "map_pane": partial(of_pair, lambda display: display.has_map_pane),
        "curtain_lock": partial(of_pair, lambda display: display.curtain.locked),
        **{f"pane_{number}": partial(_shows_pane, session, number - 1) for number in range(1, MOST_PANES + 1)},
        "detach": lambda: bool(session.comparison.state.windows),
        "pixel_grid": lambda: session.comparison.state.display.pixel_grid,
        "level_auto": lambda: session.comparison.state.forced_downsample is None,
        **furniture.states(),
        **inspection.states(),
        **colouring.states(),
        **redacting.states(),
        **{name: partial(docks.is_shown, name) for name in docks.panels},
        "full_screen": window.isFullScreen,
    }


def _has_mode(mode: Mode, display: Display) -> bool:
    return display.mode is mode


def _shows_pane(session: Session, slot: int) -> bool:
    return slot < len(session.slots) and slot not in session.comparison.state.display.hidden
