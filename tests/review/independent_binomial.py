"""Exact binomial tests by scipy.stats; run as a process of its own, imports nothing of ours.

Question on standard input: ``{"tests": [[hits, trials], ...], "needed": [[alpha, power, share], ...]}``.
"""

from __future__ import annotations

import json
import sys

from scipy import stats

ENOUGH = 700
"""More trials than any question of the tests needs; the number that suffices is looked for below, one by one."""


def needed(alpha: float, power: float, share: float) -> int:
    """One more than the last number of trials that is too few."""
    last = 0
    for trials in range(1, ENOUGH):
        hits = int(stats.binom.isf(alpha, trials, 0.5)) + 1
        while hits > 0 and stats.binomtest(hits - 1, trials, 0.5, "greater").pvalue <= alpha:
            hits -= 1
        if hits > trials or stats.binom.sf(hits - 1, trials, share) < power:
            last = trials
    return last + 1


def main() -> None:
    question = json.load(sys.stdin)
    tests = []
    for hits, trials in question["tests"]:
        interval = stats.binomtest(hits, trials).proportion_ci(0.95, "exact")
        p = stats.binomtest(hits, trials, 0.5, alternative="greater").pvalue
        tests.append([float(interval.low), float(interval.high), float(p)])
    print(json.dumps({"tests": tests, "needed": [needed(*one) for one in question["needed"]]}))


if __name__ == "__main__":
    main()
