"""After a level has been streamed: its offset, and its SSIM under the other readings of the original."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from viewer.comparison.state import PaneState
from viewer.comparison.whole.level_offset import measured_offset
from viewer.comparison.whole.plan import LevelPlan
from viewer.comparison.whole.readings import level_readings
from viewer.comparison.whole.result import CompareSettings, LevelResult
from viewer.jobs.job import Progress, Step

_SHARE_OF_THE_OFFSET = 0.1
"""Of the pixels that are told, as if read for measuring the offset."""


def geometry_pixels(plan: LevelPlan, settings: CompareSettings) -> int:
    """About how many pixels ``with_geometry`` reads of the original: of the level, and of its level 0."""
    if not settings.readings:
        return 0
    tiles = len(plan.rows) * len(plan.columns)
    share = 1.0 if settings.reading_tiles is None else min(1.0, settings.reading_tiles / tiles)
    return round(share * plan.area.pixels * (1 + plan.pair.downsample**2)) if plan.pair.downsample > 1 else 0


def with_geometry(
    reference: PaneState,
    conversion: PaneState,
    plan: LevelPlan,
    streamed: LevelResult,
    settings: CompareSettings,
    told: Callable[[int, str], None],
) -> LevelResult:
    """``streamed`` with its measured offset and its readings.

    Args:
        reference: The original.
        conversion: The conversion.
        plan: Of the level.
        streamed: The complete level.
        settings: Those of the comparison.
        told: Called with how many of ``geometry_pixels`` have been read, and what is being done; may raise to end it.

    Raises:
        SlideClosedError: A slide was closed.
    """
    pixels = geometry_pixels(plan, settings)
    level = conversion.levels[plan.pair.conversion_index]

    def from_to(first: float, last: float) -> Progress:
        def tell(step: Step) -> None:
            told(round(pixels * (first + (last - first) * (step.fraction or 0.0))), step.text)

        return Progress(tell)

    offset, note = measured_offset(reference, conversion, level, from_to(0, _SHARE_OF_THE_OFFSET), settings.seed)
    progress = from_to(_SHARE_OF_THE_OFFSET, 1)
    readings = level_readings(reference, conversion, level, streamed.table, offset, settings, progress, note)
    return replace(streamed, offset=offset, offset_note=note, readings=readings)
