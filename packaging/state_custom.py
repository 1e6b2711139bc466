"""States of the window for conversions in which codec, quality or levels are chosen one by one."""

from __future__ import annotations

from dataclasses import replace

import state_slides as slides
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from state_convert import add, conversions_of, item_is, preset, shown, start, unfold
from state_desk import Desk
from state_kind import State

from viewer.jobs.work_queue import ItemState


def _rest(desk: Desk) -> None:
    desk.wait(lambda: shown(desk).looks.is_at_rest)


def near_lossless(desk: Desk) -> None:
    """Custom, with the codec that loses least."""
    preset("custom")(desk)
    box = shown(desk).slide.custom.codec
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    _rest(desk)


def chosen_levels(desk: Desk) -> None:
    """Single levels, of which one is left out."""
    unfold(desk)
    options = shown(desk).slide.options
    options.levels.setFocus()
    QTest.keyClick(options.levels, Qt.Key.Key_End)
    options.level_list.box(1).click()
    _rest(desk)


def no_such_level(desk: Desk) -> None:
    """A level is chosen that another slide may have."""
    chosen_levels(desk)
    conversions = conversions_of(desk)
    request = conversions.queue.item(1).request
    conversions.ask_otherwise(1, replace(request, settings=replace(request.settings, levels=(0, 2, 11))))
    _rest(desk)


_ready = item_is(ItemState.READY)

CUSTOM_STATES = (
    State("convert-custom", slides.nothing, (add("case-1"), preset("custom")), _ready),
    State("convert-custom-near", slides.nothing, (add("case-1"), near_lossless), _ready),
    State("convert-custom-done", slides.nothing, (add("case-1"), near_lossless, start), item_is(ItemState.DONE)),
    State("convert-levels", slides.nothing, (add("case-1"), chosen_levels), _ready),
    State("convert-levels-missing", slides.nothing, (add("case-1"), no_such_level), _ready),
)
