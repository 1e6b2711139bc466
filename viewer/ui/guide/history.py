"""Which pages were read, for the ways back and forward."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and how far down it was left."""

    path: Path
    scrolled: int = 0


class History:
    """A row of places, at one of which one is."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before this."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back."""
        return self._at + 1 < len(self._places)

    def add(self, path: Path) -> None:
        """Another page is read; what one has gone back from is forgotten."""
        self._places = [*self._places[: self._at + 1], Place(path)]
        self._at = len(self._places) - 1

    def leave(self, scrolled: int) -> None:
        """The page on screen is left that far down."""
        if self._at >= 0:
            self._places[self._at] = Place(self._places[self._at].path, scrolled)

    def step(self, step: int) -> Place | None:
        """Go back (-1) or forward (1); None where there is nothing."""
        if not 0 <= self._at + step < len(self._places):
            return None
        self._at += step
        return self._places[self._at]
