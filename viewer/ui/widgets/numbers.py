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


def duration(seconds: float) -> str:
    """Like 8 s, 3 min 20 s or 2 h 5 min: rounded to what matters."""
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        minutes, rest = divmod(whole, 60)
        rest = rest // 10 * 10
        return f"{minutes} min {rest} s" if rest and minutes < 10 else f"{minutes} min"
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
