"""The menus of the window."""

from __future__ import annotations

from enum import Enum, auto


class Menu(Enum):
    """Where a command stands in the window's menu, in the order of that menu."""

    FILE = auto()
    VIEW = auto()
    MAGNIFICATION = auto()
    TURN = auto()
    LEVEL = auto()
    LANGUAGE = auto()
    COMPARE = auto()
    DIFFERENCE = auto()
    ONE_PICTURE = auto()
    PLACES = auto()
    LINK = auto()
    WHOLE = auto()
    GO = auto()
    FIELDS = auto()
    REDACTION = auto()
    PANELS = auto()
    HELP = auto()
