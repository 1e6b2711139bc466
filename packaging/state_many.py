"""The states of the window for exports of many slides: chosen, in the way, under way, over."""

from __future__ import annotations

from pathlib import Path

import state_slides as slides
from PySide6.QtTest import QTest
from state_desk import Desk
from state_export import hold, opened, shown
from state_kind import State
from state_steps import Reached, Step, dialog

from tests.export.made import redactions, svs
from viewer.geometry import Rect
from viewer.redaction.geojson import redactions_bytes
from viewer.ui.export.dialog import EXPORTS
from viewer.ui.export.many_dialog import ManySlidesDialog

_HIDDEN = (Rect(410, 150, 131, 57),)
_NAMES = ("ST-2041.svs", "ST-2042.svs", "ST-2043.svs", "ST-2044.svs")


def _many(desk: Desk) -> ManySlidesDialog:
    found = shown(desk).many.dialog
    assert found is not None
    return found


def asked(desk: Desk) -> None:
    """The window for many slides is open; what is exported goes to a folder of its own."""
    opened(desk)
    shown(desk).many_button.click()
    desk.rest()


def added(desk: Desk) -> None:
    """A folder with four slides, of which the last has no file of shapes."""
    folder: Path = desk.slides.folder / "study"
    for number, name in enumerate(_NAMES):
        svs(folder / name, _HIDDEN, number)
        if number < len(_NAMES) - 1:
            (folder / f"{name}.redactions.geojson").write_bytes(redactions_bytes(redactions(*_HIDDEN)))
    _many(desk).add([folder])
    desk.wait(lambda: _many(desk).is_at_rest)
    desk.rest()


def with_table(desk: Desk) -> None:
    """A name for a new table of pseudonyms is chosen."""
    _many(desk).table_path = desk.slides.folder / "pseudonyms.json"
    _many(desk).follow()
    desk.rest()


def begin(desk: Desk) -> None:
    """The button is pressed, and the slides are looked at."""
    _many(desk).export_button.click()
    desk.wait(lambda: _many(desk).is_at_rest)


def give_reason(desk: Desk) -> None:
    """Why they are exported without a review."""
    QTest.keyClicks(_many(desk).reason, "teaching set, seen by two")
    desk.rest()


def under_way(desk: Desk) -> None:
    """The first writes a level."""
    exports = desk.window.exporting.exports
    assert exports is not None
    begin(desk)
    desk.wait(lambda: (one := exports.running(1)) is not None and (step := one.pace.step) is not None and step.done > 0)


def over(desk: Desk) -> None:
    """All are exported, and the report is written."""
    exports = desk.window.exporting.exports
    assert exports is not None
    begin(desk)
    desk.wait(lambda: not exports.queue.unfinished and shown(desk).many.reports[-1].is_at_rest)
    desk.rest()


def _listed(desk: Desk) -> bool:
    return shown(desk).pages.chosen_key() == EXPORTS and shown(desk).many.bar.isVisible()


_open: Reached = dialog("ManySlidesDialog")
_chosen: tuple[Step, ...] = (asked, added, with_table)
MANY_STATES = (
    State("export-many", slides.pair, (asked,), _open),
    State("export-many-added", slides.pair, (asked, added), _open),
    State("export-many-chosen", slides.pair, (*_chosen, give_reason), _open),
    State("export-many-not-reviewed", slides.pair, (*_chosen, begin), _open),
    State("export-many-running", slides.pair, (*_chosen, give_reason, hold(0.6), under_way), _listed),
    State("export-many-done", slides.pair, (*_chosen, give_reason, over), _listed),
)
