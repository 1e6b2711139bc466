"""Undoing and redoing: two stacks for each kind of thing, and one order for all kinds together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

_MOST = 200
"""Steps that are kept."""


class History[T]:
    """What there was before each step, and after each that was undone."""

    def __init__(self) -> None:
        self._back: list[T] = []
        self._forth: list[T] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier one."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a later one, that was undone."""
        return bool(self._forth)

    def keep(self, before: T) -> None:
        """A step was taken from ``before``; what was undone cannot be redone after it."""
        self._back = [*self._back, before][-_MOST:]
        self._forth = []

    def forget_undone(self) -> None:
        """What was undone cannot be redone any more."""
        self._forth = []

    def clear(self) -> None:
        """Nothing can be undone or redone."""
        self._back, self._forth = [], []

    def undone(self, now: T) -> T:
        """What there was before the last step; ``now`` where there was none."""
        return self._gone(now, self._back, self._forth)

    def redone(self, now: T) -> T:
        """What there was before it was undone; ``now`` where nothing was."""
        return self._gone(now, self._forth, self._back)

    @staticmethod
    def _gone(now: T, come_from: list[T], go_to: list[T]) -> T:
        if not come_from:
            return now
        go_to.append(now)
        return come_from.pop()


@dataclass(frozen=True, slots=True, eq=False)
class Undoable:
    """One kind of thing that is undone."""

    history: History[Any]
    undo: Callable[[], None]
    redo: Callable[[], None]


class Undoing(QObject):
    """The order in which things of all kinds were done: the last one is undone first, whatever it is."""

    changed = Signal()
    """There is another step to undo or to redo."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []

    def did(self, kind: Undoable) -> None:
        """A step of that kind was taken, and kept by its history."""
        for other in self._undone:
            other.history.forget_undone()
        self._done, self._undone = [*self._done, kind][-_MOST:], []
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return any(kind.history.can_undo for kind in self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return any(kind.history.can_redo for kind in self._undone)

    def undo(self) -> None:
        """Undo the last step."""
        # A history that was cleared leaves its steps here: they are passed over.
        while self._done:
            kind = self._done.pop()
            if kind.history.can_undo:
                self._undone.append(kind)
                kind.undo()
                break
        self.changed.emit()

    def redo(self) -> None:
        """Redo what was undone last."""
        while self._undone:
            kind = self._undone.pop()
            if kind.history.can_redo:
                self._done.append(kind)
                kind.redo()
                break
        self.changed.emit()
