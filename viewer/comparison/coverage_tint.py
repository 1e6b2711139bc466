"""The colours of a coverage map: one a band, the closer one has looked the darker."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.coverage import BANDS, LIMITS, UNKNOWN_FULL, Coverage

COLOURS: Final = ((252, 178, 22), (222, 73, 38), (150, 38, 103), (61, 10, 112))
"""RGB of every band: four places of the map inferno, evenly spaced in lightness."""
_OPACITY: Final = (0.26, 0.42, 0.52, 0.62)

_TABLE = np.zeros((BANDS + 1, 4), np.uint8)
for _band, (_colour, _opacity) in enumerate(zip(COLOURS, _OPACITY, strict=True)):
    _TABLE[_band + 1] = [*(round(value * _opacity) for value in reversed(_colour)), round(255 * _opacity)]


@dataclass(frozen=True, slots=True, eq=False)
class CoverageMap:
    """What is shown of a coverage."""

    coverage: Coverage
    tint: NDArray[np.uint8]
    """(rows, columns, 4), premultiplied B, G, R, A; clear where nothing was seen."""
    shares: tuple[float, ...]
    """Of the area, for every band."""

    @staticmethod
    def of(coverage: Coverage, area: NDArray[np.bool_]) -> CoverageMap:
        """Work out the map of a coverage, and what share of ``area`` (rows, columns) was seen."""
        return CoverageMap(coverage, _TABLE[coverage.closest()], coverage.shares(area))


def band_names(known: bool) -> tuple[str, ...]:
    """For people, from the smallest magnification up; ``known``: whether the slide tells its magnification."""
    if known:
        ends, unit = [f"{limit:g}" for limit in LIMITS], "×"
    else:
        ends, unit = [f"{100 * limit / UNKNOWN_FULL:g}" for limit in LIMITS], "\N{NO-BREAK SPACE}%"
    between = [f"{low}{unit} to {high}{unit}" for low, high in pairwise(ends)]
    return (f"Below {ends[0]}{unit}", *between, f"{ends[-1]}{unit} and more")
