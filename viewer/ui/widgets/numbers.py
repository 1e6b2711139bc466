"""Numbers as people read them: thin groups of three, a real minus sign, the unit after a space."""

from __future__ import annotations

_MINUS = "\N{MINUS SIGN}"
_THIN = "\N{NARROW NO-BREAK SPACE}"
_SPACE = "\N{NO-BREAK SPACE}"


def grouped(value: float, decimals: int = 0) -> str:
    """Like 12 345, with narrow spaces that do not break."""
    return f"{value:,.{decimals}f}".replace(",", _THIN).replace("-", _MINUS)


def signed(value: int) -> str:
    """With its sign: +2, −3, 0."""
    return f"+{value}" if value > 0 else grouped(value)


def file_size(count: float) -> str:
    """Bytes like 0.4 MB, 183 MB or 1.9 GB."""
    if count >= 1e9:
        return f"{count / 1e9:.1f}{_SPACE}GB"
    megabytes = count / 1e6
    if megabytes < 0.1:
        return f"<{_SPACE}0.1{_SPACE}MB"
    return f"{grouped(megabytes, 0 if megabytes >= 10 else 1)}{_SPACE}MB"
