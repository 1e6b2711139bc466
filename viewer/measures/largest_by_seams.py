"""The largest difference of a tile in the seam zone and outside of it: what sums by kind of pixel do not tell."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures.tile_sums import COMPARED, SEAM, Codes, DifferenceSums
from viewer.slides.slide import RgbArray


def largest_by_seams(original: RgbArray, converted: RgbArray, codes: Codes, sums: DifferenceSums) -> tuple[int, int]:
    """The largest |converted - original| of any channel in the seam zone, and of the other compared pixels.

    0 where there are no such pixels. The pictures are only read where ``sums`` do not tell.

    Args:
        original: uint8 (height, width, 3).
        converted: The same.
        codes: Of their pixels.
        sums: Of the same tile.
    """
    if not sums.seam or not sums.largest:
        return 0, sums.largest
    if sums.seam == sums.pixels:
        return sums.largest, 0
    kind = codes & (COMPARED | SEAM)
    on = _largest(original, converted, kind == COMPARED | SEAM)
    # The largest of all lies on one of the two sides.
    return on, sums.largest if on < sums.largest else _largest(original, converted, kind == COMPARED)


def _largest(original: RgbArray, converted: RgbArray, where: NDArray[np.bool_]) -> int:
    return round(cv2.norm(original, converted, cv2.NORM_INF, mask=where.view(np.uint8)))
