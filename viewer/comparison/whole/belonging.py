"""Whether a result is about the slides that are open, and whether these lie and are read as they were compared."""

from __future__ import annotations

import math
from dataclasses import astuple

from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.whole.result import ComparisonResult, ConversionResult, SlideOrigin
from viewer.slides.identity import slide_identity

_SAME_PLACE = 1e-6
"""Level-0 pixels, and shares of a scale, that rounding alone can make."""


def pane_of(conversion: ConversionResult, state: ComparisonState) -> PaneState | None:
    """The open conversion that a part of a result is about; None where it is not open.

    Of several copies the one at the path that was compared.
    """
    same = [pane for pane in state.panes[1:] if slide_identity(pane.slide) == conversion.slide.identity]
    at_path = [pane for pane in same if pane.slide.path == conversion.slide.path]
    return next(iter(at_path or same), None)


def refusal(result: ComparisonResult, state: ComparisonState) -> str:
    """Why a result is not about the open slides, as one sentence; empty where it is."""
    reference = state.reference
    if reference is None:
        return "Open the slides first: a comparison is shown with them."
    if slide_identity(reference.slide) != result.original.identity:
        return f"It compares {result.original.name} with others, and {reference.slide.name} is open as the original."
    if not any(pane_of(conversion, state) for conversion in result.conversions):
        names = ", ".join(conversion.slide.name for conversion in result.conversions)
        return f"It compares {result.original.name} with {names}, of which none is open."
    return ""


def drift(result: ComparisonResult, state: ComparisonState) -> tuple[str, ...]:
    """What of the open slides is no longer as it was compared, a sentence each; others say nothing."""
    reference = state.reference
    if reference is None or slide_identity(reference.slide) != result.original.identity:
        return ()
    found = [_other_reader(result.original, reference)]
    for conversion in result.conversions:
        pane = pane_of(conversion, state)
        if pane is not None and pane.alignment is not None:
            now = reference.to_reference.inverse() @ pane.to_reference
            if not same_place(conversion.affine, astuple(now)):
                found.append(f"{pane.slide.name} was moved since it was compared: the figures are about where it lay.")
            found.append(_other_reader(conversion.slide, pane))
    return tuple(sentence for sentence in found if sentence)


def _other_reader(origin: SlideOrigin, pane: PaneState) -> str:
    reader = str(pane.slide.reader)
    if reader == origin.reader:
        return ""
    return f"{pane.slide.name} was read by {origin.reader} when it was compared, and is by {reader} now."


def same_place(before: tuple[float, ...], now: tuple[float, ...]) -> bool:
    """Whether two affine maps, as ``ConversionResult.affine``, are the same but for rounding."""
    pairs = zip(before, now, strict=True)
    return all(math.isclose(one, other, rel_tol=_SAME_PLACE, abs_tol=_SAME_PLACE) for one, other in pairs)
