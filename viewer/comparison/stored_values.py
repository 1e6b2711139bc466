"""Values out of a file that anybody may have changed: each as what it has to be, or an error."""

from __future__ import annotations

import math
from collections.abc import Sequence

from viewer.comparison.state import MOST_PANES


def text(value: object) -> str:
    """A text.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(value, str):
        raise TypeError(f"no text: {value}")
    return value


def flag(value: object) -> bool:
    """True or false.

    Raises:
        TypeError: It is neither.
    """
    if not isinstance(value, bool):
        raise TypeError(f"neither true nor false: {value}")
    return value


def number(value: object, *, above: float = -math.inf) -> float:
    """A finite number larger than ``above``.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value) or value <= above:
        raise ValueError(f"no fitting number: {value}")
    return float(value)


def whole(value: object, least: int, most: int) -> int:
    """A whole number from ``least`` to ``most``.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"no whole number from {least} to {most}: {value}")
    return value


def share(value: object) -> float:
    """A number, brought between 0 and 1.

    Raises:
        ValueError: It is none.
    """
    return min(1.0, max(0.0, number(value)))


def places(values: Sequence[object]) -> tuple[int, ...]:
    """Slots of a comparison.

    Raises:
        ValueError: One is none.
    """
    return tuple(whole(value, 0, MOST_PANES - 1) for value in values)
