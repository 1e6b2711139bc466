"""Earlier offsets of the conversions, to go back to and forth again."""

from __future__ import annotations

from viewer.comparison.state import ComparisonState
from viewer.geometry import Affine
from viewer.ui.history import History

Offsets = tuple[tuple[Affine, str], ...]
"""Offset and origin of every conversion, in the order of the panes."""


def offsets_of(state: ComparisonState) -> Offsets:
    """The offsets of now."""
    return tuple((pane.offset, pane.offset_origin) for pane in state.panes[1:])


class OffsetHistory:
    """Steps of offsets; forgotten when the slides, or how they are aligned, become others."""

    def __init__(self) -> None:
        self.steps: History[Offsets] = History()
        self._gone_to: Offsets | None = None
        """What an undo or redo has led to: not a step of its own."""
        self.joined = False
        """Whether what changes now belongs to the step that came last: a drag, a key that is held."""

    def follow(self, before: ComparisonState, state: ComparisonState) -> bool:
        """Keep what was there before; all that happens while a pane is apart is one step. Whether one was begun."""
        if before.panes is state.panes:
            return False
        if [id(pane.alignment) for pane in before.panes] != [id(pane.alignment) for pane in state.panes]:
            self.steps.clear()
            return False
        if offsets_of(before) == offsets_of(state):
            return False
        if offsets_of(state) == self._gone_to:
            self._gone_to = None
            return False
        is_one_move = any(pane.apart for pane in before.panes) and any(pane.apart for pane in state.panes)
        if self.steps.can_undo and (self.joined or is_one_move):
            self.steps.forget_undone()
            return False
        self.steps.keep(offsets_of(before))
        return True

    def undone(self, state: ComparisonState) -> ComparisonState:
        """With the offsets before the last step."""
        return self._gone(state, self.steps.undone(offsets_of(state)))

    def redone(self, state: ComparisonState) -> ComparisonState:
        """With those of the step that was undone last."""
        return self._gone(state, self.steps.redone(offsets_of(state)))

    def _gone(self, state: ComparisonState, offsets: Offsets) -> ComparisonState:
        if offsets == offsets_of(state):
            return state
        for pane, (offset, origin) in zip(state.panes[1:], offsets, strict=True):
            if (pane.offset, pane.offset_origin) != (offset, origin):
                state = state.moved(pane.number, offset, origin)
        self._gone_to = offsets_of(state)
        return state
