from __future__ import annotations

import numpy as np

from viewer.measures.difference import absolute_differences, differences


def test_differences_are_exact_over_the_whole_range() -> None:
    first, second = (side.astype(np.uint8) for side in np.meshgrid(np.arange(256), np.arange(256)))
    x, y = (np.repeat(side[..., np.newaxis], 3, axis=2) for side in (first, second))
    exact = y.astype(int) - x.astype(int)
    assert exact.min() == -255 and exact.max() == 255
    assert differences(x, y).dtype == np.int16 and np.array_equal(differences(x, y), exact)
    assert absolute_differences(x, y).dtype == np.uint8 and np.array_equal(absolute_differences(x, y), abs(exact))
