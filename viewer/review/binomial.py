"""How many hits of a blinded test are more than guessing gives: the exact binomial, nothing approximated."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

GUESSED = 0.5
"""Share of hits of whoever cannot tell the two sides apart."""


@dataclass(frozen=True, slots=True)
class HitsResult:
    """What a number of hits says."""

    hits: int
    trials: int
    low: float
    """Lower end of the exact two-sided interval (Clopper and Pearson 1934) of the share of hits."""
    high: float
    p: float
    """Chance that whoever guesses has as many hits or more (one-sided); 1 where there was no trial."""
    confidence: float = 0.95
    """Of the interval."""

    @property
    def share(self) -> float | None:
        """Of hits among the trials; None where there was none."""
        return self.hits / self.trials if self.trials else None


def hits_test(hits: int, trials: int, confidence: float = 0.95) -> HitsResult:
    """The exact interval and one-sided p of ``hits`` in ``trials``.

    Raises:
        ValueError: There cannot be so many hits, or no such confidence.
    """
    if not 0 <= hits <= trials:
        raise ValueError(f"{hits} hits in {trials} trials")
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence of {confidence}")
    from scipy.special import betaincinv  # not scipy.stats, which takes half a second to import

    tail = (1 - confidence) / 2
    low = float(betaincinv(hits, trials - hits + 1, tail)) if hits > 0 else 0.0
    high = float(betaincinv(hits + 1, trials - hits, 1 - tail)) if hits < trials else 1.0
    return HitsResult(hits, trials, low, high, _guessed_at_least(hits, trials), confidence)


def hits_needed(trials: int, alpha: float) -> int | None:
    """The least number of hits in ``trials`` whose p is at most ``alpha``; None where not even all of them do."""
    return next((hits for hits in range(trials // 2, trials + 1) if _guessed_at_least(hits, trials) <= alpha), None)


def trials_needed(alpha: float, power: float, share: float) -> int:
    """From how many trials on a reader is found out with certainty enough, whatever their number is beyond.

    As a number of hits is whole, the power rises and falls by a little from one number of trials to the next (Chernick
    and Liu 2002): more trials than this never give less than ``power``.

    Args:
        alpha: Chance of being found out that is allowed for whoever guesses.
        power: Chance with which the reader is to be found out.
        share: Of trials in which that reader is right, above 0.5.

    Raises:
        ValueError: One of them is no chance, or ``share`` is so close to guessing that it takes over a million trials.
    """
    if not (0 < alpha < 1 and 0 < power < 1 and GUESSED < share < 1):
        raise ValueError(f"alpha {alpha}, power {power}, share {share}")
    from scipy.special import bdtr, bdtrik, ndtri

    spread = float(ndtri(1 - alpha)) * GUESSED + float(ndtri(power)) * math.sqrt(share * (1 - share))
    roughly = (max(spread, 0) / (share - GUESSED)) ** 2
    most = math.ceil(2 * roughly + 10 / (share - GUESSED)) + 20
    if most > _MOST:
        raise ValueError(f"a share of {share} is too close to guessing")
    trials = np.arange(1, most + 1)
    misses = np.maximum(np.ceil(bdtrik(1 - alpha, trials, GUESSED)), 0)  # the most hits that are not enough
    one_less = np.maximum(misses - 1, 0)
    misses = np.where((misses > 0) & (bdtr(one_less, trials, GUESSED) >= 1 - alpha), one_less, misses)
    misses = np.where(bdtr(misses, trials, GUESSED) < 1 - alpha, misses + 1, misses)
    found = np.where(misses < trials, 1 - bdtr(np.minimum(misses, trials), trials, share), 0.0)
    short = np.flatnonzero(found < power)
    return int(trials[short[-1]]) + 1 if len(short) else 1


_MOST = 2_000_000


def _guessed_at_least(hits: int, trials: int) -> float:
    """Summed in whole numbers, so that nothing is rounded before the end."""
    ways, total = math.comb(trials, hits), 0
    for number in range(hits, trials + 1):
        total += ways
        ways = ways * (trials - number) // (number + 1)
    return float(total / 2**trials)
