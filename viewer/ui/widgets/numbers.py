"""Numbers as people read them: thin groups of three, a real minus sign, the unit after a space."""

from __future__ import annotations

_MINUS = "\N{MINUS SIGN}"
_THIN = "\N{NARROW NO-BREAK SPACE}"


def grouped(value: float, decimals: int = 0) -> str:
    """Like 12 345, with narrow spaces that do not break."""
    return f"{value:,.{decimals}f}".replace(",", _THIN).replace("-", _MINUS)


def signed(value: int) -> str:
    """With its sign: +2, −3, 0."""
    return f"+{value}" if value > 0 else grouped(value)
