"""What is shown in a blinded test, in which order and on which side: drawn by a secret, and sealed by its hash.

Everything follows from the secret and from what had happened when it was sealed, so that who has the record after the
seal was opened can work it out anew (docs/review-blinded.md).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.pair_pixels import lies_between
from viewer.geometry import Affine
from viewer.review.as_json import plain
from viewer.review.order import stops_of_pair
from viewer.review.setup import Kind
from viewer.review.state import PairState, ReviewState
from viewer.review.stops import Reading, Stop

SECRET_BYTES = 32
SIDES = ("A", "B")


@dataclass(frozen=True, slots=True)
class Trial:
    """A field shown once, with what nobody knows before the seal is opened."""

    number: int
    """From 1 on, in the order in which they are shown."""
    stop: Stop
    repeat: int
    """How often the stop was shown, this time included."""
    original: str
    """Where the original is: "A" or "B"."""
    right: str
    """The answer that is a hit: what X is in an ABX test, else where the original is."""


def being_prepared(state: ReviewState) -> tuple[int, ...]:
    """Numbers of the pairs whose fields are not all planned yet: before they are, nothing can be sealed."""
    return tuple(one.pair.number for one in _drawn(state) if not (one.complete or one.refused))


def left_out(state: ReviewState) -> tuple[tuple[int, str], ...]:
    """Pairs of which nothing is shown in a blinded test, with the reason in a sentence."""
    return tuple((one.pair.number, why) for one in _drawn(state) if (why := _why_left_out(one)))


def identical(state: ReviewState) -> tuple[int, ...]:
    """Numbers of the pairs that are shown though no pixel of them differs, as far as that is known.

    Who answers there can but guess.
    """
    return tuple(
        one.pair.number
        for one in _drawn(state)
        if one.compared is not None and one.compared.largest == 0 and one.compared.downsample == 1
        if not _why_left_out(one)
    )


def trials_of(state: ReviewState, reading: Reading, secret: bytes) -> tuple[Trial, ...]:
    """All trials of a reading, in their order.

    Each stop is shown as often as the setup says; once all were shown, they come again in another order. Pairs, and the
    stops of a pair, stand in an order of their own in each repeat. Sides and answers are independent of each other and
    of all others: they are not balanced, so that nobody can tell the last ones by counting.

    Args:
        state: As it was when the test was sealed.
        reading: Whose.
        secret: ``SECRET_BYTES`` that nobody can guess.
    """
    found: list[tuple[Stop, int]] = []
    pairs = [one.pair.number for one in _drawn(state) if not _why_left_out(one)]
    for repeat in range(1, state.setup.blind.repeats + 1):
        for pair in sorted(pairs, key=lambda number: _drawn_by(secret, reading, "pair", repeat, number)):
            stops = stops_of_pair(state, pair)
            found += [
                (stop, repeat)
                for stop in sorted(stops, key=lambda one: _drawn_by(secret, reading, "stop", repeat, *_told(one)))
            ]
    is_abx = state.setup.kind is Kind.ABX
    trials = []
    for number, (stop, repeat) in enumerate(found, start=1):
        original, x = (
            SIDES[_drawn_by(secret, reading, what, repeat, *_told(stop))[0] & 1] for what in ("original", "x")
        )
        trials.append(Trial(number, stop, repeat, original, x if is_abx else original))
    return tuple(trials)


def commitment(secret: bytes, trials: Sequence[Trial]) -> str:
    """SHA-256 of the secret and all trials as JSON without spaces, keys in the order of the alphabet.

    As the secret cannot be guessed, nothing can be learnt from it; as no other secret has it, none can be put in place.
    """
    told = {"secret": secret.hex(), "trials": [plain(trial) for trial in trials]}
    return hashlib.sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _drawn(state: ReviewState) -> list[PairState]:
    return [one for one in state.pairs.values() if one.drawn]


def _why_left_out(pair: PairState) -> str:
    if pair.refused:
        return pair.refused
    if not pair.fields:
        return "No field of it is planned."
    if pair.binding is not None and lies_between(Affine(*pair.binding.affine)):
        # One side alone would be softened by that, and be known by it.
        return (
            "The conversion lies turned, stretched or between the pixels of the original: one side would be softened."
        )
    return ""


def _told(stop: Stop) -> tuple[int, int, float | None]:
    return stop.pair, stop.field, stop.magnification


def _drawn_by(secret: bytes, reading: Reading, what: str, *about: object) -> bytes:
    """32 bytes that only who has the secret knows, other ones for everything else that is drawn."""
    message = json.dumps([reading.reader, reading.round, what, *about], separators=(",", ":"))
    return hmac.digest(secret, message.encode(), "sha256")
