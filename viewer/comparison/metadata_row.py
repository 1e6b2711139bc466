"""One line of the comparison of what two slides state, and how it is judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from viewer.alignment.alignment import Alignment
from viewer.comparison.stated import Stated, known
from viewer.geometry import Affine, Mpp
from viewer.slides.slide import Slide


class Judgement(Enum):
    """What became of a statement in the conversion."""

    CARRIED_OVER = "carried over"
    CHANGED = "changed"
    INVENTED = "invented"
    """The conversion states what the original does not."""
    MISSING = "missing"
    NOT_COMPARABLE = "not comparable"
    NOT_STATED = "not stated"
    """By neither side."""

    @property
    def differs(self) -> bool:
        """Whether somebody ought to look at it."""
        return self in (Judgement.CHANGED, Judgement.INVENTED, Judgement.MISSING)


@dataclass(frozen=True, slots=True)
class MetadataRow:
    """What both slides state about one thing."""

    name: str
    original: Stated | None
    conversion: Stated | None
    judgement: Judgement
    reason: str
    """One sentence."""
    identifying: bool = False
    """Whether the values may name a patient."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two slides, and how the second lies on the first where that is known."""

    original: Slide
    conversion: Slide
    alignment: Alignment | None

    @property
    def affine(self) -> Affine | None:
        """Conversion level-0 pixels to the original's, as the pixels confirmed it; None where they did not."""
        return self.alignment.affine if self.alignment is not None and self.alignment.aligned else None

    def expected_mpp(self) -> Mpp | None:
        """The pixel size that the conversion should have; without an alignment that of the original."""
        mpp, affine = self.original.mpp, self.affine
        if mpp is None or affine is None:
            return mpp
        return Mpp(*(Affine.scaling(mpp.x, mpp.y) @ affine).scales)


Rule = Callable[[Pair], MetadataRow | None]
"""Judges one thing; None where it says nothing about these slides."""


def one_sided(name: str, original: Stated | None, conversion: Stated | None) -> MetadataRow | None:
    """The row where not both sides state the thing; None where both do."""
    said_by_original, said_by_conversion = known(original), known(conversion)
    if said_by_original is not None and said_by_conversion is not None:
        return None
    if said_by_original is not None:
        judgement = Judgement.MISSING
        reason = (
            f"The conversion says “{conversion.text}” instead."
            if conversion is not None and conversion.text
            else "The conversion does not state it."
        )
    elif said_by_conversion is not None:
        judgement, reason = Judgement.INVENTED, "The original does not state it: it was added in the conversion."
    else:
        judgement, reason = Judgement.NOT_STATED, "Neither side states it."
        if conversion is not None and conversion.text:
            reason = f"Neither side states it; the conversion says “{conversion.text}”."
    return MetadataRow(name, original, conversion, judgement, reason)


def two_sided(
    name: str, original: Stated | None, conversion: Stated | None, same: bool, if_same: str, if_not: str
) -> MetadataRow:
    """The row of a thing that is either the same or not; ``same`` counts only where both sides state it."""
    row = one_sided(name, original, conversion)
    if row is not None:
        return row
    judgement, reason = (Judgement.CARRIED_OVER, if_same) if same else (Judgement.CHANGED, if_not)
    return MetadataRow(name, original, conversion, judgement, reason)
