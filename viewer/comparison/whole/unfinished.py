"""What of a comparison is still to be done, in words."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.state import PaneState
from viewer.comparison.whole.plan import plan_levels
from viewer.comparison.whole.result import ComparisonResult, ConversionResult
from viewer.comparison.whole.result_rows import lettered


def unfinished_text(result: ComparisonResult, reference: PaneState, conversions: Sequence[PaneState]) -> str:
    """As "level 0 to 34 %, levels 1, 2 not at all"; empty where every level was compared.

    ``conversions`` are those of ``result``, in its order; behind its letter each where there are several.
    """
    parts = []
    for (letter, found), pane in zip(lettered(result), conversions, strict=True):
        planned = [plan.pair.reference_index for plan in plan_levels(reference, pane, result.settings)[0]]
        if lacking := _lacking(found, planned):
            parts.append(f"{letter}: {lacking}" if letter else lacking)
    return "; ".join(parts)


def _lacking(found: ConversionResult, planned: Sequence[int]) -> str:
    held = {level.level: level for level in found.levels}
    parts = [
        f"level {number} to {100 * held[number].rows_done // held[number].rows}\N{NO-BREAK SPACE}%"
        for number in planned
        if number in held and not held[number].complete
    ]
    if absent := [str(number) for number in planned if number not in held]:
        parts.append(f"level{'s' if len(absent) > 1 else ''} {', '.join(absent)} not at all")
    return ", ".join(parts)
