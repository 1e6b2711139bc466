"""What the tour says and points at, and what somebody does that makes a step unnecessary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Measure, Mode
from viewer.ui.guide.desk import guide_desk

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class TourStep:
    """One card."""

    title: str
    text: str
    targets: Callable[[], Sequence[QWidget]]
    """What it points at; those that are not in sight are left out."""
    is_done: Callable[[], bool]
    """Whether what it asks for was done."""
    lasts: bool
    """Whether that goes on for a while, as moving does, and is not to be cut short."""


def steps_of(window: MainWindow) -> tuple[TourStep, ...]:
    """The three steps, with the keys that hold now."""
    session, toolbar, view = window.session, window.toolbar, window.view

    def key(name: str) -> str:
        return next(iter(window.actions_.native_keys(name)), window.actions_.text(name))

    def differs() -> bool:
        display = session.comparison.state.display
        return display.measure is not Measure.OFF or display.mode is Mode.BLINK

    def guide_is_open() -> bool:
        guide = guide_desk().window
        return guide is not None and guide.isVisible()

    compare, before = toolbar.compare, session.comparison.state.viewport
    return (
        TourStep(
            _words("Two slides, one place"),
            _words("Original at the left, conversion at the right. Zoom with the wheel, drag to move: both follow."),
            lambda: (view,),
            lambda: not session.fitted and session.comparison.state.viewport != before,
            lasts=True,
        ),
        TourStep(
            _words("See the difference"),
            _words("{0} shows where pixels differ, {1} how alike they are (SSIM); {2} blinks between the two.").format(
                key("difference"), key("ssim"), key("blink")
            ),
            lambda: (compare.modes, compare.measures, compare.view),
            differs,
            lasts=False,
        ),
        TourStep(
            _words("Where to go next"),
            _words(
                "{0} opens slides of your own. {1} opens the guide, at the page about what you are doing. The menu at "
                "the right (…) has every command."
            ).format(key("open_pair"), key("guide")),
            lambda: (toolbar.open_button, toolbar.more_button),
            guide_is_open,
            lasts=False,
        ),
    )


def _words(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
