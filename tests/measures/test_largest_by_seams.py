"""The largest difference on seams and off them, against picking the pixels out."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.measures.largest_by_seams import largest_by_seams
from viewer.measures.tile_sums import COMPARED, SEAM, TISSUE, UNREADABLE, Columns, difference_sums

HEIGHT, WIDTH = 40, 60
CODES = {
    "a seam": [COMPARED, COMPARED, COMPARED | TISSUE, COMPARED | SEAM, SEAM, 0, COMPARED | TISSUE | SEAM],
    "no seam": [COMPARED, COMPARED | TISSUE, SEAM, 0],
    "nothing but seams": [COMPARED | SEAM, COMPARED | TISSUE | SEAM, 0],
    "nothing compared": [SEAM, TISSUE, 0],
    "unreadable": [UNREADABLE],
}


@pytest.mark.parametrize("codes", CODES.values(), ids=CODES)
@pytest.mark.parametrize("worst", ["on", "off", "alike", "nowhere"])
def test_of_random_pictures(codes: list[int], worst: str) -> None:
    random = np.random.default_rng(7)
    kinds = random.choice(np.array(codes, np.uint8), (HEIGHT, WIDTH))
    original = random.integers(60, 190, (HEIGHT, WIDTH, 3), np.uint8)
    on, off = {"on": (60, 20), "off": (20, 60), "alike": (40, 40), "nowhere": (0, 0)}[worst]
    most = np.where(kinds & SEAM > 0, on, off)[..., np.newaxis]
    step = np.rint(random.uniform(-1, 1, original.shape) * most).astype(int)
    step[0, 0] = 65  # of a pixel that is the worst wherever it counts
    kinds[0, 0] = 0 if UNREADABLE not in codes else UNREADABLE
    converted = (original + step).astype(np.uint8)
    sums = difference_sums(original, converted, kinds, Columns.between(0, WIDTH, 16), 0)
    compared, seam = kinds & COMPARED > 0, kinds & SEAM > 0
    away = np.abs(converted.astype(int) - original)
    expected = tuple(int(away[side].max(initial=0)) for side in (compared & seam, compared & ~seam))
    assert largest_by_seams(original, converted, kinds, sums) == expected
