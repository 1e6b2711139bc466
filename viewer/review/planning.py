"""On which level of a pair fields are chosen, and what a choice is.

Every field lies on whole pixels of the conversion's level, as the comparison cuts it, so that original and conversion
show the same glass, and a number is about the pixels that are seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.alignment.levels import pair_levels
from viewer.comparison.state import PaneState
from viewer.comparison.whole.tile_pairs import TileScale, TileWish, scale_for
from viewer.review.setup import FieldPlan
from viewer.review.stops import PlannedField
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True)
class Chosen:
    """Fields, and what was wanted and is not there."""

    fields: tuple[PlannedField, ...] = ()
    notes: tuple[str, ...] = ()
    """A sentence each."""


def scale_of(reference: PaneState, conversion: PaneState, plan: FieldPlan) -> tuple[TileScale, str]:
    """The level on which fields are chosen, and a note where it is another one than ``plan`` wants.

    That is the nearest which both slides store.

    Raises:
        SlideError: They store none of the same scale, or have no part in common.
        FieldError: The conversion lies so that nothing can be compared.
    """
    pairs = pair_levels(reference.slide.levels, conversion.slide.levels, conversion.relative_scale)
    if not pairs:
        names = f"{conversion.slide.name} stores no level of a scale that {reference.slide.name} does"
        raise SlideError(f"{names}, so no fields can be chosen.", advice="Compare it by eye in the main window.")
    nearest = min(pairs, key=lambda pair: abs(math.log(pair.downsample / plan.downsample)))
    scale = scale_for(TileWish(downsample=nearest.downsample), reference, conversion)
    if math.isclose(nearest.downsample, plan.downsample, rel_tol=0.01):
        return scale, ""
    note = (
        f"Fields are chosen at {nearest.downsample:g}× of the pixels, for {plan.downsample:g}× is not stored by both."
    )
    return scale, note
