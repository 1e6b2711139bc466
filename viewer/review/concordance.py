"""How far two or more readings of the same fields or slides agree: shares, tables, and kappa.

Cohen's kappa: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
20(1), 1960. Its standard error, of large samples and not under the hypothesis that kappa is 0: J. L. Fleiss, J. Cohen
and B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72(5), 1969.
Fleiss' kappa: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5), 1971;
without an interval, since the variance that is mostly given for it holds only where kappa is 0: K. L. Gwet,
"Large-Sample Variance of Fleiss Generalized Kappa", Educational and Psychological Measurement 81(4), 2021.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from viewer.review.binomial import hits_test
from viewer.review.events import Judged
from viewer.review.judging import judged_pair
from viewer.review.same_files import first_of_the_same_files
from viewer.review.setup import Verdict
from viewer.review.state import ReadingState, ReviewState
from viewer.review.stops import Reading, Stop

VERDICTS = tuple(Verdict)
"""In the order of the rows and columns of a table."""
_Z = 1.959963984540054
"""97.5 % of the standard normal distribution lie below."""

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of two readings, on what both have judged."""

    table: tuple[tuple[int, ...], ...]
    """How often the first said the row and the second the column, in the order of ``VERDICTS``."""

    @property
    def judged(self) -> int:
        """By both."""
        return sum(map(sum, self.table))

    @property
    def agreed(self) -> int:
        """How often both said the same."""
        return sum(row[place] for place, row in enumerate(self.table))

    @property
    def observed(self) -> float | None:
        """Share in which they agree; None where nothing was judged by both."""
        return self.agreed / self.judged if self.judged else None

    @property
    def observed_interval(self) -> Interval | None:
        """Of that share, 95 %, exact (Clopper and Pearson), as if no two fields were of one slide."""
        exact = hits_test(self.agreed, self.judged)
        return (exact.low, exact.high) if self.judged else None

    @property
    def expected(self) -> float | None:
        """Share in which they would agree by chance, each saying each verdict as often as they did."""
        if not self.judged:
            return None
        rows, columns = self._margins()
        return sum(row * column for row, column in zip(rows, columns, strict=True))

    @property
    def kappa(self) -> float | None:
        """Cohen's; None where both said one and the same verdict throughout, so that there is nothing beyond chance."""
        # In whole numbers: rounding must not make 0 / 0 a number.
        judged, by_chance = self.judged, self._by_chance()
        if by_chance == judged**2:
            return None
        return (self.agreed * judged - by_chance) / (judged**2 - by_chance)

    @property
    def kappa_interval(self) -> Interval | None:
        """95 %, asymptotic; None where kappa is, or where they agree throughout: it would have no width then."""
        kappa, expected = self.kappa, self.expected
        if kappa is None or expected is None or self.agreed == self.judged:
            return None
        error = math.sqrt(self._variance(kappa, expected))
        return max(-1.0, kappa - _Z * error), min(1.0, kappa + _Z * error)

    def _by_chance(self) -> int:
        """Product of the margins, summed: the share expected by chance, times the square of what was judged."""
        return sum(
            sum(row) * sum(column) for row, column in zip(self.table, zip(*self.table, strict=True), strict=True)
        )

    def _margins(self) -> tuple[list[float], list[float]]:
        """Shares of the rows and of the columns."""
        judged = self.judged
        return [sum(row) / judged for row in self.table], [sum(one) / judged for one in zip(*self.table, strict=True)]

    def _variance(self, kappa: float, expected: float) -> float:
        """Equation 13 of Fleiss, Cohen and Everitt, for verdicts that are equal or not."""
        rows, columns = self._margins()
        same = other = 0.0
        for one, row in enumerate(self.table):
            for two, count in enumerate(row):
                share = count / self.judged
                if one == two:
                    same += share * (1 - (rows[one] + columns[one]) * (1 - kappa)) ** 2
                else:
                    other += share * (columns[one] + rows[two]) ** 2
        spread = same + (1 - kappa) ** 2 * other - (kappa - expected * (1 - kappa)) ** 2
        return max(0.0, spread) / (self.judged * (1 - expected) ** 2)


@dataclass(frozen=True, slots=True)
class Between:
    """Two readings."""

    first: Reading
    second: Reading
    fields: Agreement
    slides: Agreement
    other_files: int = 0
    """Stops that both judged, of other files each, and that do not count therefore."""

    @property
    def is_of_one_reader(self) -> bool:
        """Two rounds of the same reader (intra-observer), not two readers (inter-observer)."""
        return self.first.reader == self.second.reader


@dataclass(frozen=True, slots=True)
class Together:
    """Three or more readers in one round, on what all of them have judged.

    Fields that not all of them judged on the same files do not count; ``Between.other_files`` tells of them.
    """

    readings: tuple[Reading, ...]
    fields: int
    fields_kappa: float | None
    """Fleiss'."""
    slides: int
    slides_kappa: float | None


@dataclass(frozen=True, slots=True)
class Concordance:
    """All that can be compared."""

    between: tuple[Between, ...]
    """Readers of one round, then the rounds of one reader."""
    together: tuple[Together, ...]
    """By round."""


def concordance_of(state: ReviewState, readings: Sequence[Reading]) -> Concordance:
    """Compare readings of a review that is not blinded; a test has hits instead (``binomial.py``).

    Args:
        state: The review.
        readings: That are told, as ``visible_readings`` gives them.
    """
    told = [state.readings[one] for one in sorted(readings, key=lambda one: (one.round, one.reader))]
    slides = {one.reading: slide_verdicts(state, one.reading) for one in told}
    files = {seq: first for pair in state.pairs.values() for seq, first in first_of_the_same_files(pair).items()}

    def between(one: ReadingState, two: ReadingState) -> Between:
        fields, others = _of_the_same_files((one, two), files)
        both = _pairs(slides[one.reading], slides[two.reading])
        return Between(one.reading, two.reading, agreement_of((a, b) for a, b in fields), agreement_of(both), others)

    found = [between(*both) for both in combinations(told, 2) if both[0].reading.round == both[1].reading.round]
    found += [between(*both) for both in combinations(told, 2) if both[0].reading.reader == both[1].reading.reader]
    together = []
    for number in dict.fromkeys(one.reading.round for one in told):
        round_of_all = [one for one in told if one.reading.round == number]
        if len(round_of_all) > 2:
            of_fields, _others = _of_the_same_files(round_of_all, files)
            of_slides = _ratings([slides[one.reading] for one in round_of_all])
            names = tuple(one.reading for one in round_of_all)
            together.append(
                Together(names, len(of_fields), fleiss_kappa(of_fields), len(of_slides), fleiss_kappa(of_slides))
            )
    return Concordance(tuple(found), tuple(together))


def slide_verdicts(state: ReviewState, reading: Reading) -> dict[int, Verdict]:
    """What a reading says of the slides, by number of the pair: the reader's own verdict, else by the rule."""
    said = ((number, judged_pair(state, reading, number).verdict) for number in state.pairs)
    return {number: verdict for number, verdict in said if verdict is not None}


def agreement_of(said: Iterable[tuple[Verdict, Verdict]]) -> Agreement:
    """Of two readings that said that, one after the other, about the same things."""
    counts = Counter(said)
    return Agreement(tuple(tuple(counts[one, two] for two in VERDICTS) for one in VERDICTS))


def fleiss_kappa(ratings: Sequence[Sequence[Verdict]]) -> float | None:
    """Of what the same number of readers, two or more, said about each thing; None where all said one verdict."""
    if not ratings:
        return None
    things, readers = len(ratings), len(ratings[0])
    counts = [Counter(one) for one in ratings]
    every = sum(counts, Counter[Verdict]())
    said = things * readers
    # In whole numbers, as above
    by_chance = sum(number**2 for number in every.values())
    if by_chance == said**2:
        return None
    agreed = sum(number * (number - 1) for one in counts for number in one.values())
    observed, expected = agreed / (said * (readers - 1)), by_chance / said**2
    return (observed - expected) / (1 - expected)


def _judged(reading: ReadingState) -> dict[Stop, Judged]:
    said = {stop: given.said for stop, given in reading.verdicts.items()}
    return {stop: one for stop, one in said.items() if isinstance(one, Judged)}


def _of_the_same_files(readings: Sequence[ReadingState], files: Mapping[int, int]) -> tuple[list[list[Verdict]], int]:
    """What all of them said of a stop, stop by stop, and how many they said about other files each.

    ``files``: ``first_of_the_same_files``.
    """
    judged = [_judged(one) for one in readings]
    of_all = [[one[stop] for one in judged] for stop in judged[0] if all(stop in one for one in judged)]
    kept = []
    for said in of_all:
        bound = {files.get(one.binding, one.binding) for one in said if one.binding is not None}
        if len(bound) <= 1:
            kept.append([one.verdict for one in said])
    return kept, len(of_all) - len(kept)


def _pairs(one: Mapping[int, Verdict], two: Mapping[int, Verdict]) -> list[tuple[Verdict, Verdict]]:
    return [(said, two[number]) for number, said in one.items() if number in two]


def _ratings[Thing](readings: Sequence[Mapping[Thing, Verdict]]) -> list[list[Verdict]]:
    return [[one[thing] for one in readings] for thing in readings[0] if all(thing in one for one in readings)]
