"""Names that no line has room for."""

from __future__ import annotations

_LONG = 32
"""Letters; what is shorter goes to the next line as a whole."""
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def breakable(name: str) -> str:
    """``name`` for a label that wraps: a long one may be broken anywhere, where labels break at blanks alone."""
    return name if len(name) <= _LONG else _MAY_BREAK.join(name)
