"""One tile from both slides, and what each of its pixels counts for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import as_conversion
from viewer.comparison.whole.plan import Box, LevelPlan
from viewer.comparison.whole.seam_zones import SeamZones
from viewer.comparison.whole.tissue import TissueMask
from viewer.measures.tile_sums import COMPARED, SEAM, TISSUE, UNREADABLE, Codes
from viewer.slides.slide import RgbArray, SlideClosedError, SlideError


@dataclass(frozen=True, slots=True, eq=False)
class TilePixels:
    """Of one height and width."""

    original: RgbArray
    converted: RgbArray
    codes: Codes
    error: str = ""
    """Why it cannot be read; then there is nothing in it."""


class TileReader:
    """Reads tiles of a level; threads may read at once."""

    def __init__(self, plan: LevelPlan, tissue: TissueMask, seams: SeamZones | None) -> None:
        self._plan, self._seams = plan, seams
        # A code for every pixel of the mask: one look-up then gives those of a tile.
        self._tissue = tissue.coded(COMPARED, COMPARED | TISSUE).over(plan.onto_reference, plan.area)

    def read(self, box: Box) -> TilePixels:
        """A tile; one that cannot be read says why.

        Raises:
            SlideClosedError: A slide was closed.
        """
        plan = self._plan
        try:
            pair = plan.reading.pixels(plan.grid, box.rect)
        except SlideClosedError:
            raise
        except SlideError as error:
            return _unreadable(box, str(error))
        except Exception as error:  # a defect of a reader must cost one tile, never the job
            return _unreadable(box, f"A tile of level {plan.pair.reference_index} cannot be read ({error}).")
        codes = self._tissue.at(box)
        if pair.both is not None:
            codes *= pair.both
        if self._seams is not None:
            codes |= self._zone(self._seams, box) * np.uint8(SEAM)
        return TilePixels(pair.original, pair.converted, codes)

    def _zone(self, seams: SeamZones, box: Box) -> NDArray[np.bool_]:
        reading, plan = self._plan.reading, self._plan
        place = reading.place(plan.location(box), (box.width, box.height))
        size = (box.height, box.width) if reading.affine.xx == 0 else (box.width, box.height)
        zone = seams.zone(reading.reference_level, (round(place.x), round(place.y)), size)
        return as_conversion(zone, reading.affine)


def _unreadable(box: Box, sentence: str) -> TilePixels:
    nothing = np.zeros((box.height, box.width, 3), np.uint8)
    return TilePixels(nothing, nothing, np.full(nothing.shape[:2], UNREADABLE, np.uint8), sentence)
