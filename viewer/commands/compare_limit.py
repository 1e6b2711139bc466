"""A limit that conversions are held against, which always says of what it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_rows import Row, rows_of, ssim_text
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
        """Whether every level of every conversion reaches it, and a line about each; what is not known does not."""
        lines, fine = [f"Limit {self.words} for the mean SSIM of the tissue, {_how(result)}:"], True
        for row in rows_of(result):
            value = ssim_tissue_mean(row.level.table)
            reached = not math.isnan(value) and value >= self.value
            fine = fine and reached
            lines.append(f"  {_of(row)}: {_found(value)}, {'reached' if reached else 'NOT REACHED'}")
        return fine, [*lines, *(f"  Mask: {note}" for note in _masks(result))]


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
