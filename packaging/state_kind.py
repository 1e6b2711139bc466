"""What a state of the window is, for the lists of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Union

from state_desk import Desk
from state_slides import Opened
from state_steps import Reached

Step = Union[str, Callable[[Desk], object]]
"""The name of a command, or something else that somebody does."""


@dataclass(frozen=True)
class State:
    """One picture, in both themes."""

    name: str
    opened: Opened
    """What is open."""
    steps: tuple[Step, ...]
    """What is done then."""
    reached: Reached
    """Whether it is there."""
    small: bool = False
    """Whether it is also looked at as small as the window becomes."""
    moves: bool = False
    """Whether it never comes to rest."""

    def reach(self, desk: Desk) -> None:
        """Bring the window there.

        Raises:
            TimeoutError: It did not come there in time.
        """
        desk.open(self.opened)
        for step in self.steps:
            if isinstance(step, str):
                desk.give(step)
            else:
                step(desk)
        desk.wait(lambda: self.reached(desk))
