"""The few numbers of a verification that carry it, each with what it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.conversion.verify.result import Outcome, Verification
from viewer.ui.convert.words import translated
from viewer.ui.language import localized
from viewer.ui.widgets.numbers import grouped

_SAID = re.compile(r"[^:]*: ([^(]+?) \(([^)]*)\)")
"""The same in any language."""
_FINEST = re.compile(r"level 0: ([^(]+?) \(([^)]*)\)", re.IGNORECASE)
_MOST = 5
_COUNTS = (
    ("Copied tiles", "tiles equal", "tiles", "Tiles copied unchanged"),
    ("Cut tiles", "tiles equal", "tiles", "Tiles cut out unchanged"),
    ("", "pixels differing", "pixels", "Pixels that differ"),
)
"""Name of a check (empty: of any), its figure, the figure that this is of, and words."""


@dataclass(frozen=True, slots=True)
class Headline:
    """One number."""

    caption: str
    value: str
    note: str
    """What it is of: unit, window, or how many there are."""


def headlines(verification: Verification) -> tuple[Headline, ...]:
    """Checks that passed, then exact counts, then measures of level 0; as the verification states them."""
    made = [check for check in verification.checks if check.outcome is not Outcome.NOT_DONE]
    passed = sum(check.outcome is Outcome.PASSED for check in made)
    found = [Headline(translated("Checks passed"), str(passed), translated("of {0} made").format(len(made)))]
    for check in made:
        for name, figure, whole, words in _COUNTS:
            count, total = check.figures.get(figure), check.figures.get(whole)
            if name in ("", check.name) and isinstance(count, int) and isinstance(total, int):
                found.append(Headline(translated(words), grouped(count), translated("of {0}").format(grouped(total))))
    for check in made:
        for name, value in check.figures.items():
            match = _FINEST.fullmatch(name)
            if match is not None and isinstance(value, int | float) and "share" not in name:
                said = _SAID.fullmatch(localized(name)) or match
                caption = translated("{0}, level 0").format(said[1][:1].upper() + said[1][1:])
                found.append(Headline(caption, f"{value:g}", said[2]))
    return tuple(found[:_MOST])
