"""Which keys do what in the window for reviews: sets for either hand and for a presenter, and what is unsafe in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import combinations
from typing import Final

from PySide6.QtCore import QCoreApplication

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.ui.keymap import native
from viewer.ui.review.key_places import are_neighbours, is_letter

Keys = Mapping[str, Sequence[str]]
"""Keys, in the canonical way, by command."""


class ReviewCommand(StrEnum):
    """What a key of the window for reviews does."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"
    ANSWER_A = "answer_a"
    """On the keys of ``SAME``, which a blinded test does not have."""
    ANSWER_B = "answer_b"
    """On those of ``DIFFERENT``."""
    NEXT = "next"
    PREVIOUS = "previous"
    NEXT_PAIR = "next_pair"
    PREVIOUS_PAIR = "previous_pair"
    UNDO = "undo"
    NOTE = "note"
    LEAVE = "leave"
    OTHER = "other"
    """Lasts as long as its key is held."""
    CURTAIN = "curtain"
    DIFFERENCE = "difference"
    SSIM = "ssim"
    BLINK = "blink"
    OVERLAY = "overlay"
    SIDE_BY_SIDE = "side_by_side"
    PROFILES = "profiles"
    FIT = "fit"
    SLIDE = "slide"
    """What the slide is, whatever the rule says."""
    LOOKED_AT = "looked_at"
    MAGNIFICATION_1 = "magnification_1"
    MAGNIFICATION_2 = "magnification_2"
    MAGNIFICATION_3 = "magnification_3"
    MAGNIFICATION_4 = "magnification_4"
    MAGNIFICATION_5 = "magnification_5"
    MAGNIFICATION_6 = "magnification_6"
    BARE = "bare"
    """Full screen, with nothing but the slides and a line of status."""
    LARGER_TEXT = "larger_text"
    SMALLER_TEXT = "smaller_text"
    LIST_KEYS = "list_keys"
    GUIDE = "guide"


class KeySet(StrEnum):
    """Keys that go together."""

    STANDARD = "standard"
    LEFT_HAND = "left hand"
    RIGHT_HAND = "right hand"
    PRESENTER = "presenter"


SHARED: Final = {ReviewCommand.ANSWER_A: ReviewCommand.SAME, ReviewCommand.ANSWER_B: ReviewCommand.DIFFERENT}
"""Commands without keys of their own, and whose they have."""
VERDICTS: Final = (ReviewCommand.SAME, ReviewCommand.UNSURE, ReviewCommand.DIFFERENT)
BLINDED: Final = (
    ReviewCommand.ANSWER_A,
    ReviewCommand.ANSWER_B,
    ReviewCommand.UNDO,
    ReviewCommand.NOTE,
    ReviewCommand.LEAVE,
    *(ReviewCommand(f"magnification_{number}") for number in range(1, 7)),
    ReviewCommand.BARE,
    ReviewCommand.LARGER_TEXT,
    ReviewCommand.SMALLER_TEXT,
    ReviewCommand.LIST_KEYS,
    ReviewCommand.GUIDE,
)
"""What there is in a blinded test."""
NAVIGATION: Final = (
    ReviewCommand.NEXT,
    ReviewCommand.PREVIOUS,
    ReviewCommand.NEXT_PAIR,
    ReviewCommand.PREVIOUS_PAIR,
    ReviewCommand.LEAVE,
    ReviewCommand.FIT,
    *(ReviewCommand(f"magnification_{number}") for number in range(1, 7)),
)
_STANDARD: Final = {
    ReviewCommand.SAME: ("F8", "Num+7"),
    ReviewCommand.UNSURE: ("F9", "Num+8"),
    ReviewCommand.DIFFERENT: ("F10", "Num+9"),
    ReviewCommand.NEXT: ("N",),
    ReviewCommand.PREVIOUS: ("Shift+N",),
    ReviewCommand.NEXT_PAIR: ("Alt+N",),
    ReviewCommand.PREVIOUS_PAIR: ("Alt+Shift+N",),
    ReviewCommand.UNDO: ("Ctrl+Z", "Backspace"),
    ReviewCommand.NOTE: ("T",),
    ReviewCommand.LEAVE: ("Esc",),
    ReviewCommand.OTHER: ("B",),
    ReviewCommand.CURTAIN: ("C",),
    ReviewCommand.DIFFERENCE: ("D",),
    ReviewCommand.SSIM: ("S",),
    ReviewCommand.BLINK: ("K",),
    ReviewCommand.OVERLAY: ("O",),
    ReviewCommand.SIDE_BY_SIDE: ("Y",),
    ReviewCommand.PROFILES: ("Ctrl+I",),
    ReviewCommand.FIT: ("0",),
    ReviewCommand.SLIDE: ("V",),
    ReviewCommand.LOOKED_AT: ("L",),
    **{ReviewCommand(f"magnification_{number}"): (str(number),) for number in range(1, 7)},
    ReviewCommand.BARE: ("F11", "F"),
    ReviewCommand.LARGER_TEXT: ("Ctrl++", "Ctrl+="),
    ReviewCommand.SMALLER_TEXT: ("Ctrl+-",),
    ReviewCommand.LIST_KEYS: ("?",),
    ReviewCommand.GUIDE: ("F1",),
}
_OTHERS: Final[Mapping[KeySet, Mapping[ReviewCommand, tuple[str, ...]]]] = {
    KeySet.STANDARD: {},
    KeySet.LEFT_HAND: {
        ReviewCommand.SAME: ("F2",),
        ReviewCommand.UNSURE: ("F3",),
        ReviewCommand.DIFFERENT: ("F4",),
        ReviewCommand.NEXT: ("R",),
        ReviewCommand.PREVIOUS: ("Shift+R",),
        ReviewCommand.NEXT_PAIR: ("Alt+R",),
        ReviewCommand.PREVIOUS_PAIR: ("Alt+Shift+R",),
        ReviewCommand.UNDO: ("Ctrl+Z",),
    },
    KeySet.RIGHT_HAND: {
        ReviewCommand.SAME: ("Num+7", "F8"),
        ReviewCommand.UNSURE: ("Num+8", "F9"),
        ReviewCommand.DIFFERENT: ("Num+9", "F10"),
        ReviewCommand.NEXT: ("Num+3",),
        ReviewCommand.PREVIOUS: ("Num+1",),
        ReviewCommand.UNDO: ("Backspace", "Ctrl+Z"),
        ReviewCommand.NOTE: ("Num+0",),
        ReviewCommand.OTHER: ("Num+2",),
    },
    # Presenters send Page Down and Page Up, a full stop or B for the black screen, F5 and Esc in turns for the show.
    KeySet.PRESENTER: {
        ReviewCommand.SAME: ("PgDown",),
        ReviewCommand.UNSURE: ("F5", "Shift+F5", "Esc"),
        ReviewCommand.DIFFERENT: (".", "B"),
        ReviewCommand.UNDO: ("PgUp", "Ctrl+Z"),
        ReviewCommand.NEXT: ("K",),
        ReviewCommand.PREVIOUS: ("Shift+K",),
        ReviewCommand.NEXT_PAIR: ("Alt+K",),
        ReviewCommand.PREVIOUS_PAIR: ("Alt+Shift+K",),
        ReviewCommand.BLINK: ("Shift+B",),
        ReviewCommand.LEAVE: ("Ctrl+W",),
        ReviewCommand.OTHER: ("X",),
    },
}


def keys_of(chosen: KeySet) -> dict[str, tuple[str, ...]]:
    """The keys of a set, by command, in the order of the list of keys."""
    return {str(command): _OTHERS[chosen].get(command, keys) for command, keys in _STANDARD.items()}


def flaws(keys: Keys) -> tuple[str, ...]:
    """What makes a slip of the finger a wrong verdict, a sentence each: nothing asks before a verdict is given.

    Verdicts never lie on letters side by side, nor beside what moves on, zooms or leaves.
    """
    found = []
    for one, other in combinations(VERDICTS, 2):
        for first, second in _pairs(keys, one, other):
            if is_letter(first) and is_letter(second) and are_neighbours(first, second):
                found.append(_sentence(one, first, other, second))
    for verdict in VERDICTS:
        for command in NAVIGATION:
            for first, second in _pairs(keys, verdict, command):
                if are_neighbours(first, second):
                    found.append(_sentence(verdict, first, command, second))
    return tuple(found)


def _pairs(keys: Keys, one: str, other: str) -> list[tuple[str, str]]:
    return [(first, second) for first in keys.get(one, ()) for second in keys.get(other, ())]


def _sentence(one: ReviewCommand, first: str, other: ReviewCommand, second: str) -> str:
    told = native(first), words_of(one), native(second), words_of(other)
    return _words("{0} for “{1}” lies beside {2} for “{3}”.").format(*told)


def words_of(command: ReviewCommand) -> str:
    """What a command does, for people."""
    if command.startswith("magnification_"):
        return _words("Magnification {0}×").format(f"{NAMED_MAGNIFICATIONS[int(command[-1]) - 1]:g}")
    return {
        ReviewCommand.SAME: _words("Same, or A in a blinded test"),
        ReviewCommand.UNSURE: _words("Unsure"),
        ReviewCommand.DIFFERENT: _words("Different, or B in a blinded test"),
        ReviewCommand.ANSWER_A: _words("Answer A"),
        ReviewCommand.ANSWER_B: _words("Answer B"),
        ReviewCommand.NEXT: _words("Next field"),
        ReviewCommand.PREVIOUS: _words("Field before"),
        ReviewCommand.NEXT_PAIR: _words("Next pair"),
        ReviewCommand.PREVIOUS_PAIR: _words("Pair before"),
        ReviewCommand.UNDO: _words("Undo"),
        ReviewCommand.NOTE: _words("Note"),
        ReviewCommand.LEAVE: _words("Back to the work list"),
        ReviewCommand.OTHER: _words("See the other slide, while held"),
        ReviewCommand.CURTAIN: _words("Curtain"),
        ReviewCommand.DIFFERENCE: _words("Difference"),
        ReviewCommand.SSIM: _words("SSIM"),
        ReviewCommand.BLINK: _words("Blink"),
        ReviewCommand.OVERLAY: _words("Overlay"),
        ReviewCommand.SIDE_BY_SIDE: _words("Side by side"),
        ReviewCommand.PROFILES: _words("Colour profiles"),
        ReviewCommand.FIT: _words("All of the slide"),
        ReviewCommand.SLIDE: _words("Verdict on the whole slide"),
        ReviewCommand.LOOKED_AT: _words("What was looked at"),
        ReviewCommand.BARE: _words("Full screen with nothing but the slides"),
        ReviewCommand.LARGER_TEXT: _words("Larger text"),
        ReviewCommand.SMALLER_TEXT: _words("Smaller text"),
        ReviewCommand.LIST_KEYS: _words("Keys of this window"),
        ReviewCommand.GUIDE: _words("Guide"),
    }[command]


def group_of(command: ReviewCommand) -> str:
    """Under which heading a command is listed."""
    if command in (*VERDICTS, *SHARED, ReviewCommand.UNDO, ReviewCommand.NOTE, ReviewCommand.SLIDE):
        return _words("Verdicts")
    steps = ReviewCommand.NEXT, ReviewCommand.PREVIOUS, ReviewCommand.NEXT_PAIR, ReviewCommand.PREVIOUS_PAIR
    if command in (*steps, ReviewCommand.LEAVE):
        return _words("Fields")
    if command.startswith("magnification_"):
        return _words("Magnifications")
    text = ReviewCommand.LARGER_TEXT, ReviewCommand.SMALLER_TEXT
    window = (ReviewCommand.BARE, *text, ReviewCommand.LIST_KEYS, ReviewCommand.GUIDE)
    return _words("Window") if command in window else _words("Compare")


def words_of_set(chosen: KeySet) -> str:
    """Whom a set is for."""
    return {
        KeySet.STANDARD: _words("F8, F9, F10 or the number pad"),
        KeySet.LEFT_HAND: _words("Left hand on the keys"),
        KeySet.RIGHT_HAND: _words("Right hand on the keys"),
        KeySet.PRESENTER: _words("Presenter"),
    }[chosen]


def _words(text: str) -> str:
    return QCoreApplication.translate("ReviewKeys", text)
