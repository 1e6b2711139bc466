"""A strip of a level from both slides: one row of tiles with the rows above it that windows still reach into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import as_conversion
from viewer.comparison.whole.plan import Box, LevelPlan
from viewer.comparison.whole.seam_zones import SeamZones
from viewer.comparison.whole.tissue import TissueMask
from viewer.measures.tile_sums import COMPARED, SEAM, TISSUE, UNREADABLE, Codes
from viewer.slides.slide import RgbArray, SlideClosedError, SlideError


class Strip:
    """Room for one row of tiles, taken once for a level; threads may fill different tiles at once."""

    def __init__(self, plan: LevelPlan, reach: int, tissue: TissueMask, seams: SeamZones | None) -> None:
        """``reach``: of the window of SSIM; twice as many rows are carried over from a row of tiles to the next."""
        self._plan, self._tissue, self._seams = plan, tissue, seams
        self._kept = 2 * reach
        rows = self._kept + max(bottom - top for top, bottom in plan.rows)
        width = plan.area.width
        self._original = np.empty((rows, width, 3), np.uint8)
        self._converted = np.empty((rows, width, 3), np.uint8)
        self._codes = np.empty((rows, width), np.uint8)
        self._top = self._bottom = plan.area.top
        """Rows of the level that are held."""

    def advance(self, top: int, bottom: int) -> None:
        """Make room for the rows ``top`` to ``bottom`` of the level; those just above stay where they were read."""
        carried = min(self._kept, self._bottom - self._top) if self._bottom == top else 0
        held = self._bottom - self._top
        for rows in (self._original, self._converted, self._codes):
            # Far fewer than lie between: they do not overlap, unless tiles are as low as the window.
            rows[:carried] = rows[held - carried : held].copy()
        self._top, self._bottom = top - carried, bottom

    def part(self, box: Box) -> tuple[RgbArray, RgbArray, Codes]:
        """Original, conversion and codes of pixels of the level that are held; no copies."""
        where = self._where(box)
        return self._original[where], self._converted[where], self._codes[where]

    def fill(self, box: Box) -> str:
        """Read a tile from both slides: why it cannot be read, or nothing.

        Raises:
            SlideClosedError: A slide was closed.
        """
        where = self._where(box)
        plan = self._plan
        try:
            pair = plan.reading.read(plan.location(box), (box.width, box.height))
        except SlideClosedError:
            raise
        except SlideError as error:
            return self._unreadable(where, str(error))
        except Exception as error:  # a defect of a reader must cost one tile, never the job
            return self._unreadable(where, f"A tile of level {plan.pair.reference_index} cannot be read ({error}).")
        self._original[where], self._converted[where] = pair.original, pair.converted
        codes = self._codes[where]
        codes[...] = COMPARED if pair.both is None else pair.both
        tissue = self._tissue.over(plan.onto_reference, box)
        if not isinstance(tissue, bool):
            codes |= tissue * np.uint8(TISSUE)
        elif tissue:
            codes |= np.uint8(TISSUE)
        if self._seams is not None:
            codes |= self._zone(self._seams, box) * np.uint8(SEAM)
        return ""

    def _zone(self, seams: SeamZones, box: Box) -> NDArray[np.uint8]:
        reading, plan = self._plan.reading, self._plan
        place = reading.place(plan.location(box), (box.width, box.height))
        turned = reading.affine.xx == 0
        size = (box.height, box.width) if turned else (box.width, box.height)
        zone = seams.zone(reading.reference_level, (round(place.x), round(place.y)), size)
        return np.asarray(as_conversion(zone, reading.affine), np.uint8)

    def _unreadable(self, where: tuple[slice, slice], sentence: str) -> str:
        self._original[where] = self._converted[where] = 0
        self._codes[where] = UNREADABLE
        return sentence

    def _where(self, box: Box) -> tuple[slice, slice]:
        left = self._plan.area.left
        return slice(box.top - self._top, box.bottom - self._top), slice(box.left - left, box.right - left)
