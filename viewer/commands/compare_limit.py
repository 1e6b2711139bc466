"""A limit that conversions are held against, which always says of what it is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.alignment.levels import TOLERANCE
from viewer.comparison.whole.result import ComparisonResult, ConversionResult
from viewer.comparison.whole.result_rows import Row, lettered, outside_text, rows_of, ssim_text, unreadable
from viewer.comparison.whole.statistics import ssim_tissue_mean

_NAMED = {"guide-0.98": 0.98}
"""Limits that have a name."""
NAMES = tuple(_NAMED)


@dataclass(frozen=True, slots=True)
class Limit:
    """The least mean SSIM of the tissue that every level has to reach."""

    value: float
    name: str = ""

    @staticmethod
    def of(text: str) -> Limit:
        """A name of ``NAMES``, or a number above 0 and up to 1; raises ValueError for anything else."""
        if text in _NAMED:
            return Limit(_NAMED[text], text)
        value = float(text)
        if not 0 < value <= 1:
            raise ValueError(text)
        return Limit(value)

    @property
    def words(self) -> str:
        """As "0.98 (guide-0.98)"."""
        return f"{self.value:g} ({self.name})" if self.name else f"{self.value:g}"

    def judged(self, result: ComparisonResult) -> tuple[bool, list[str]]:
        """Whether every level of every conversion reaches it, and a line about each.

        What is not known does not: neither a level with tiles that cannot be read, nor one that was not compared.
        """
        lines, fine = [f"Limit {self.words} for the mean SSIM of the tissue, {_how(result)}:"], True
        for row in rows_of(result):
            value, lost = ssim_tissue_mean(row.level.table), unreadable(row)
            reached = not lost and not math.isnan(value) and value >= self.value
            fine = fine and reached
            said = "reached" if reached else "NOT REACHED"
            if lost:
                said += f", for {lost} of {len(row.level.table)} tiles could not be read"
            lines.append(f"  {_of(row)}: {_found(value)}, {said}")
        for letter, conversion in lettered(result):
            name = f"{letter}  {conversion.slide.name}".strip()
            if lacking := _not_compared(result, conversion):
                fine = False
                lines.append(f"  {name}: NOT REACHED, for {lacking}")
            if conversion.tissue_outside:
                lines.append(f"  {name}: {outside_text(conversion.tissue_outside)}")
        return fine, [*lines, *(f"  Mask: {note}" for note in _masks(result))]


def _not_compared(result: ComparisonResult, conversion: ConversionResult) -> str:
    """Which levels that were asked for are not compared, and why; empty where all are."""
    asked = result.settings.levels
    if asked is None and conversion.missing_levels:
        return f"levels of the original are not stored: {_downsamples(conversion.missing_levels)}"
    found = [level.downsample for level in conversion.levels]
    left = [one for one in asked or () if not any(abs(level / one - 1) <= TOLERANCE for level in found)]
    if left:
        return f"the slides have no pixel in common at {_downsamples(left)}"
    return "" if found else "nothing was compared"


def _downsamples(values: Iterable[float]) -> str:
    return ", ".join(f"{value:g}×" for value in values)


def _of(row: Row) -> str:
    return f"{row.conversion_text}, {row.level_text.lower()} ({row.scale_text})"


def _found(value: float) -> str:
    return "not known, for no tissue was compared" if math.isnan(value) else ssim_text(value)


def _how(result: ComparisonResult) -> str:
    pixels = "luma" if result.settings.grey else "three channels"
    return f"{pixels}, {result.settings.window.value}, original read at the conversion's position"


def _masks(result: ComparisonResult) -> Iterator[str]:
    """How tissue was told from background: once, as a rule, since it is the same for all levels."""
    yield from dict.fromkeys(row.level.tissue_note or "pixels of tissue" for row in rows_of(result))
