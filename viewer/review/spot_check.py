"""Which pairs of a long list are looked at where only some are: drawn by lot, the same ones for the same seed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

import numpy as np

from viewer.review.setup import SpotCheck


def drawn_pairs(numbers: Iterable[int], spot_check: SpotCheck) -> tuple[int, ...]:
    """The pairs that are looked at, in the order of their numbers: each as likely as any other.

    So many percent of them, rounded up, at least one where there is one; drawn without regard to the order in which
    ``numbers`` come.
    """
    every = sorted(numbers)
    # As it was typed: the nearest binary fraction of 1.1 % of 1000 is a little more than 11.
    share = Fraction(str(spot_check.percent)) / 100
    count = min(len(every), max(1, math.ceil(share * len(every))))
    lots = np.random.default_rng(spot_check.seed).permutation(len(every))[:count]
    return tuple(sorted(every[lot] for lot in lots.tolist()))
