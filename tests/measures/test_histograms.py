from __future__ import annotations

import numpy as np
import pytest

from viewer.measures.histograms import Histograms, histograms


@pytest.mark.parametrize("masked", [False, True])
def test_counts_are_numpys_and_parts_add_up(masked: bool) -> None:
    random = np.random.default_rng(4)
    original, converted = (random.integers(0, 256, (61, 47, 3), np.uint8) for _ in range(2))
    original[0, 0], converted[0, 0], original[0, 1], converted[0, 1] = 0, 255, 255, 0
    both = random.random((61, 47)) > 0.4 if masked else None
    if both is not None:
        both[0, :2] = True
    whole = histograms(original, converted, both)
    there = both if both is not None else np.ones((61, 47), bool)
    off = converted.astype(int) - original
    for channel in range(3):
        for counts, values, lowest in (
            (whole.original, original, 0),
            (whole.converted, converted, 0),
            (whole.difference, off, -255),
        ):
            expected = [int((values[..., channel][there] == v).sum()) for v in range(lowest, lowest + counts.shape[1])]
            assert counts[channel].tolist() == expected
    assert whole.difference[:, 0].min() >= 1 and whole.difference[:, -1].min() >= 1
    assert whole.pixels == there.sum()
    parts = Histograms()
    for rows in (slice(0, 20), slice(20, 61)):
        mask = np.ascontiguousarray(both[rows]) if both is not None else None
        parts += histograms(original[rows], converted[rows], mask)
    for name in ("original", "converted", "difference"):
        assert np.array_equal(getattr(parts, name), getattr(whole, name))


def test_nothing_in_common_counts_nothing() -> None:
    picture = np.zeros((5, 4, 3), np.uint8)
    assert histograms(picture, picture, np.zeros((5, 4), bool)).pixels == 0
