"""The command that opens the guide: at the page about what is being done in the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.comparison.display import Measure, Mode
from viewer.ui.guide.desk import COMPARE, DIFFERENCE, LOOK, REDACT, START, WHOLE, guide_desk
from viewer.ui.redacting import Redacting
from viewer.ui.session import Session
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_ABOUT_WHOLE = "whole_slide", "fields", "attribution"
"""Panels that page is about."""


class GuideCommand(QObject):
    """Knows which page fits, from the most special to the most common."""

    def __init__(self, session: Session, settings: Settings, redacting: Redacting, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._redacting, self._window = session, redacting, window
        guide_desk().use(settings, lambda: window.actions_.listed())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"guide": lambda: guide_desk().show(self.fitting, self._window)}

    @property
    def fitting(self) -> int:
        """Number of the page about what is being done."""
        if not self._session.slots:
            return START
        shown = self._window.docks.is_shown
        if self._redacting.tool.is_on or shown("redaction"):
            return REDACT
        if any(map(shown, _ABOUT_WHOLE)):
            return WHOLE
        display = self._session.comparison.state.display
        if display.measure is not Measure.OFF:
            return DIFFERENCE
        return LOOK if display.mode is Mode.SIDE_BY_SIDE else COMPARE

    def close_jobs(self) -> None:
        """Close the guide with the window."""
        guide_desk().close()
