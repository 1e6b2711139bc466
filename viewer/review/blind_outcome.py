"""What came of a blinded test once its seal was opened, worked out of the events of the record alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.review.binomial import HitsResult, hits_test, trials_needed
from viewer.review.blinding import Trial, identical, left_out
from viewer.review.events import Answered
from viewer.review.fold import review_of
from viewer.review.sealing import state_when_sealed, trials_under_seal
from viewer.review.setup import BlindTest, Kind
from viewer.review.state import Event
from viewer.review.stops import Reading


@dataclass(frozen=True, slots=True)
class TrialOutcome:
    """A trial with what the reader said."""

    trial: Trial
    said: Answered | None
    """None where nothing was said."""
    at: str = ""
    """UTC, ISO 8601."""

    @property
    def is_hit(self) -> bool | None:
        """Whether the answer was right; None where there is none, or the field could not be shown."""
        return self.said.answer == self.trial.right if self.said is not None and self.said.answer else None


@dataclass(frozen=True, slots=True)
class BlindOutcome:
    """The result of one reading."""

    reading: Reading
    kind: Kind
    test: BlindTest
    sha256: str
    """Under which it was sealed."""
    trials: tuple[TrialOutcome, ...]
    left_out: tuple[tuple[int, str], ...]
    """Pairs of which nothing was shown, with the reason in a sentence."""
    identical: tuple[int, ...] = ()
    """Pairs that were shown though no pixel of them differs."""

    @property
    def hits(self) -> HitsResult:
        """Of all trials with an answer."""
        return _of(self.trials)

    @property
    def by_magnification(self) -> tuple[tuple[float | None, HitsResult], ...]:
        """Of each magnification, the lowest first; None stands for 1:1 at the level of each field."""
        found = {one.trial.stop.magnification for one in self.trials}
        order = sorted(found, key=lambda value: -1.0 if value is None else value)
        return tuple(
            (value, _of(one for one in self.trials if one.trial.stop.magnification == value)) for value in order
        )

    @property
    def not_shown(self) -> int:
        """Trials that were passed over, as their field could not be read from both slides."""
        return sum(one.said is not None and not one.said.answer for one in self.trials)

    @property
    def unanswered(self) -> int:
        """Trials that nothing was said about."""
        return sum(one.said is None for one in self.trials)

    @property
    def only_guessed(self) -> int:
        """Trials of ``identical`` pairs with an answer."""
        return sum(one.trial.stop.pair in self.identical and one.is_hit is not None for one in self.trials)

    @property
    def needed(self) -> int:
        """Trials from which on the certainty that was asked for is reached."""
        return trials_needed(self.test.alpha, self.test.power, self.test.share)


def outcome_of(events: Sequence[Event], reading: Reading) -> BlindOutcome | None:
    """The result of a reading; None before its seal was opened.

    Raises:
        ValueError: What was opened is not what was sealed.
    """
    state = review_of(events)
    now = state.reading(reading)
    if now is None or now.sealed is None or not now.secret:
        return None
    trials, then = trials_under_seal(events, reading, bytes.fromhex(now.secret)), state_when_sealed(events, reading)
    if trials is None or then is None:
        raise ValueError(f"what was opened for {reading} is not what was sealed")
    found = []
    for trial in trials:
        given = now.answers.get(trial.number)
        said = given.said if given is not None and isinstance(given.said, Answered) else None
        found.append(TrialOutcome(trial, said, given.at if given is not None else ""))
    setup = then.setup
    return BlindOutcome(
        reading, setup.kind, setup.blind, now.sealed.sha256, tuple(found), left_out(then), identical(then)
    )


def _of(trials: Iterable[TrialOutcome]) -> HitsResult:
    hits = [one.is_hit for one in trials if one.is_hit is not None]
    return hits_test(sum(hits), len(hits))
