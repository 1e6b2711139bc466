"""Agreement of two or more raters, worked out without the viewer.

A program of its own: reads a question (JSON) from standard input and prints the answer as JSON. Imports nothing of
``viewer``. Question: ``{"two": [[[first, second], ...], ...], "many": [[[rating, ...], ...], ...]}``, ratings being
words.

The standard error of Cohen's kappa comes of the delta method itself: the gradient of kappa with regard to the shares of
the table is taken by small steps, and carried through the covariance of a multinomial. Fleiss' kappa comes of counting
every pair of ratings of the same thing.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import combinations, product

from scipy import stats


def kappa_of(shares: dict[tuple[str, str], float], words: list[str]) -> float:
    total = math.fsum(shares.values())
    observed = math.fsum(shares[word, word] for word in words) / total
    first = {word: math.fsum(shares[word, other] for other in words) / total for word in words}
    second = {word: math.fsum(shares[other, word] for other in words) / total for word in words}
    expected = math.fsum(first[word] * second[word] for word in words)
    return (observed - expected) / (1 - expected)


def two_raters(said: list[list[str]]) -> dict[str, object]:
    words = sorted({word for both in said for word in both})
    number = len(said)
    agreed = sum(one == two for one, two in said)
    exact = stats.binomtest(agreed, number).proportion_ci(0.95, "exact")
    answer: dict[str, object] = {
        "observed": agreed / number,
        "observed_interval": [exact.low, exact.high],
        "kappa": None,
        "kappa_interval": None,
    }
    if len(words) == 1:
        return answer
    shares = {cell: said.count(list(cell)) / number for cell in product(words, repeat=2)}
    kappa = answer["kappa"] = kappa_of(shares, words)
    step = 1e-6
    slopes = {}
    for cell in shares:
        ends = [kappa_of({**shares, cell: shares[cell] + move}, words) for move in (step, -step)]
        slopes[cell] = (ends[0] - ends[1]) / (2 * step)
    mean = math.fsum(shares[cell] * slopes[cell] for cell in shares)
    variance = (math.fsum(shares[cell] * slopes[cell] ** 2 for cell in shares) - mean**2) / number
    if agreed < number:
        half = stats.norm.ppf(0.975) * math.sqrt(max(0.0, variance))
        answer["kappa_interval"] = [max(-1.0, kappa - half), min(1.0, kappa + half)]
    return answer


def many_raters(ratings: list[list[str]]) -> float | None:
    every = [word for one in ratings for word in one]
    if len(set(every)) == 1:
        return None
    alike = [one == two for of_one in ratings for one, two in combinations(of_one, 2)]
    observed = sum(alike) / len(alike)
    expected = math.fsum((every.count(word) / len(every)) ** 2 for word in set(every))
    return (observed - expected) / (1 - expected)


def main() -> None:
    question = json.load(sys.stdin)
    answer = {"two": [two_raters(one) for one in question["two"]], "many": [many_raters(m) for m in question["many"]]}
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
