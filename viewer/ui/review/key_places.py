"""Where keys lie on a keyboard, as far as it takes to tell which of them a finger may hit by mistake."""

from __future__ import annotations

from typing import Final

_ROWS: Final = (
    # The first key of a row and its place, in widths of a key; the row of function keys stands apart.
    (("Esc",), 0.0, -2.0),
    (tuple(f"F{number}" for number in range(1, 13)), 2.0, -2.0),
    (("`", *"1234567890-=", "Backspace"), 0.0, 0.0),
    (("Tab", *"QWERTYUIOP[]\\"), 0.5, 1.0),
    (tuple("ASDFGHJKL;'"), 1.75, 2.0),
    (tuple("ZXCVBNM,./"), 2.25, 3.0),
    (("Ins", "Home", "PgUp"), 16.0, 0.0),
    (("Del", "End", "PgDown"), 16.0, 1.0),
    (("Num+Lock", "Num+/", "Num+*", "Num+-"), 20.0, 0.0),
    (("Num+7", "Num+8", "Num+9", "Num++"), 20.0, 1.0),
    (("Num+4", "Num+5", "Num+6"), 20.0, 2.0),
    (("Num+1", "Num+2", "Num+3", "Num+Enter"), 20.0, 3.0),
    (("Num+0",), 20.5, 4.0),
    (("Num+.",), 22.0, 4.0),
)
_PLACES: Final = {key: (left + place, row) for keys, left, row in _ROWS for place, key in enumerate(keys)}
_HELD: Final = ("Ctrl+", "Alt+", "Meta+")


def is_letter(key: str) -> bool:
    """Whether a key, in the canonical way, is a letter, with whatever is held besides."""
    cap = _cap(key)[1]
    return len(cap) == 1 and cap.isalpha()


def are_neighbours(one: str, other: str) -> bool:
    """Whether two keys, in the canonical way, touch each other on a keyboard, the same things being held with them.

    Shift makes no difference: it may be let go too early. Letters lie as on an English keyboard; on German and French
    ones some lie elsewhere. A key that is not known touches none.
    """
    (held, first), (held_too, second) = _cap(one), _cap(other)
    if held != held_too or first not in _PLACES or second not in _PLACES:
        return False
    (x, y), (x_too, y_too) = _PLACES[first], _PLACES[second]
    return abs(x - x_too) <= 1 and abs(y - y_too) <= 1


def _cap(key: str) -> tuple[frozenset[str], str]:
    """What is held, and what the key cap says."""
    held = set()
    key = key.replace("Shift+", "", 1) if key != "Shift++" else "+"
    for name in _HELD:
        if key.startswith(name) and key != name:
            held.add(name)
            key = key.removeprefix(name)
    return frozenset(held), key
