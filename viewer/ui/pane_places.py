"""Any pane can show any slide: what is chosen for a place changes places with what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from viewer.comparison.display import MAP_PLACE
from viewer.comparison.state import ComparisonState
from viewer.ui.detached_panes import DetachedPanes
from viewer.ui.pane.pane import Other, Pane
from viewer.ui.session import Session


class PanePlaces:
    """Lets single panes change places, and leave and come back."""

    def __init__(self, session: Session, panes: Callable[[], Mapping[int, Pane]], detached: DetachedPanes) -> None:
        """``panes`` gives those that can be shown now, by their places."""
        self._session, self._panes, self._detached = session, panes, detached

    def attach(self, pane: Pane) -> None:
        """Have ``pane`` offer what can be shown in its place."""
        pane.others = lambda: self._others(pane)
        pane.other_requested.connect(lambda place: self._show_other(pane, place))

    def show_in_hand(self, slot: int) -> None:
        """Show the slide of ``slot`` in the pane that has the keyboard, or else the last one."""
        at = self._in_hand()
        if at is not None and slot < len(self._session.slots) and self._panes()[at].isVisible():
            self._show(at, slot)

    def detach_in_hand(self) -> None:
        """Give the pane that has the keyboard, or else the last one, a window of its own, or take it back."""
        place = self._in_hand()
        if place is not None:
            self._detached.toggle(place)

    def _in_hand(self) -> int | None:
        focus = QApplication.focusWidget()
        held = [place for place, pane in self._panes().items() if focus is not None and pane.isAncestorOf(focus)]
        places = self._session.comparison.state.places(len(self._session.slots))
        return next(iter((*held, *places[-1:])), None)

    def _show_other(self, pane: Pane, wanted: int) -> None:
        at = self._place_of(pane)
        if at is not None:
            self._show(at, wanted)

    def _show(self, at: int, wanted: int) -> None:
        """Show what belongs to the place ``wanted`` where ``at`` is, and the other way round."""
        after = self._changed(at, wanted)
        if after is not None and at != wanted:
            self._session.comparison.show(after)
            self._panes()[wanted].canvas.setFocus()  # the keyboard stays where it was

    def _changed(self, at: int, wanted: int) -> ComparisonState | None:
        """The state where both have changed places; None where they cannot."""
        state = self._session.comparison.state
        if MAP_PLACE in (at, wanted) and {at, wanted} & state.display.hidden:
            return None  # a map is switched off and never hidden: it changes places with what is to be seen
        return state.with_places_changed(at, wanted, len(self._session.slots))

    def _place_of(self, pane: Pane) -> int | None:
        return next((place for place, one in self._panes().items() if one is pane), None)

    def _others(self, pane: Pane) -> Sequence[Other]:
        at, hidden = self._place_of(pane), self._session.comparison.state.display.hidden
        if at is None:
            return ()
        found = []
        for place, one in self._panes().items():
            role, name, _ = one.identity
            text = QCoreApplication.translate("PanePlaces", "{0}, hidden") if place in hidden else "{0}"
            possible = one is pane or self._changed(at, place) is not None
            found.append(Other(place, text.format(f"{role.title()}  {name}"), one is pane, possible))
        return found
