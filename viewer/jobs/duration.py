"""How long something takes, in words; standard library only, no Qt."""

from __future__ import annotations


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
