"""Earlier offsets of the conversions, to go back to and forth again."""

from __future__ import annotations

from viewer.comparison.state import ComparisonState
from viewer.geometry import Affine

Offsets = tuple[tuple[Affine, str], ...]
"""Offset and origin of every conversion, in the order of the panes."""
_MOST = 200
"""Steps that are kept."""


def offsets_of(state: ComparisonState) -> Offsets:
    """The offsets of now."""
    return tuple((pane.offset, pane.offset_origin) for pane in state.panes[1:])


class OffsetHistory:
    """Two stacks of offsets; emptied when the slides, or how they are aligned, become others."""

    def __init__(self) -> None:
        self._back: list[Offsets] = []
        self._forth: list[Offsets] = []
        self._gone_to: Offsets | None = None
        """What an undo or redo has led to: not a step of its own."""
        self.joined = False
        """Whether what changes now belongs to the step that came last: a drag, a key that is held."""

    def follow(self, before: ComparisonState, state: ComparisonState) -> None:
        """Keep what was there before; all that happens while a pane is apart is one step."""
        if before.panes is state.panes:
            return
        if [id(pane.alignment) for pane in before.panes] != [id(pane.alignment) for pane in state.panes]:
            self._back, self._forth = [], []
            return
        if offsets_of(before) == offsets_of(state):
            return
        if offsets_of(state) == self._gone_to:
            self._gone_to = None
            return
        is_one_move = any(pane.apart for pane in before.panes) and any(pane.apart for pane in state.panes)
        self._forth = []
        if not (self._back and (self.joined or is_one_move)):
            self._back = [*self._back, offsets_of(before)][-_MOST:]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier offset."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a later one, that was undone."""
        return bool(self._forth)

    def undone(self, state: ComparisonState) -> ComparisonState:
        """With the offsets before the last step."""
        return self._gone(state, self._back, self._forth)

    def redone(self, state: ComparisonState) -> ComparisonState:
        """With those of the step that was undone last."""
        return self._gone(state, self._forth, self._back)

    def _gone(self, state: ComparisonState, back: list[Offsets], forth: list[Offsets]) -> ComparisonState:
        if not back:
            return state
        forth.append(offsets_of(state))
        for pane, (offset, origin) in zip(state.panes[1:], back.pop(), strict=True):
            if (pane.offset, pane.offset_origin) != (offset, origin):
                state = state.moved(pane.number, offset, origin)
        self._gone_to = offsets_of(state)
        return state
