"""The commands for help: the guide, at the page about what is being done in the window, and the tour."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.comparison.display import Measure, Mode
from viewer.ui.guide.desk import COMPARE, DIFFERENCE, LOOK, REDACT, START, WHOLE, guide_desk
from viewer.ui.redacting import Redacting
from viewer.ui.session import Session
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow
    from viewer.ui.tour.tour import Tour

_ABOUT_WHOLE = "whole_slide", "fields", "attribution"
"""Panels that page is about."""


class GuideCommand(QObject):
    """Knows which page fits, from the most special to the most common."""

    def __init__(self, session: Session, settings: Settings, redacting: Redacting, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._redacting, self._window = session, redacting, window
        self._settings = settings
        guide_desk().use(settings, lambda: window.actions_.listed(), window)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each of its commands."""
        return {"guide": lambda: guide_desk().show(self.fitting, self._window), "tour": self._show_tour}

    @cached_property
    def tour(self) -> Tour:
        """The tour, made when it is first wanted."""
        from viewer.ui.tour.tour import Tour

        return Tour(self._window)

    def greet(self) -> None:
        """At a start with the sample: give the tour once it is there, unless it was given before."""
        if not self._settings.tour_seen and "VERISLIDE_CONFIG_DIR" not in os.environ:
            self.tour.begin(of_sample=True)

    def _show_tour(self) -> None:
        """On the pair that is open, or on the sample, which takes the place of nothing."""
        is_pair, slots = len(self._session.comparison.state.panes) > 1, self._session.slots
        if slots and not is_pair:
            words = self.tr("The tour is about a pair. Close the slide, and the tour opens the sample.")
            self._window.toast.show("info", words, self.tr("Close"))
            return
        self.tour.begin(of_sample=not is_pair)
        if not slots:
            self._window.open_sample()

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
