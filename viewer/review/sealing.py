"""Sealing a blinded test in its record, holding its trials against the seal, and opening it at the end."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from viewer.review.blinding import SECRET_BYTES, Trial, being_prepared, commitment, trials_of
from viewer.review.events import Act, Sealed
from viewer.review.fold import review_of
from viewer.review.record import ReviewRecord
from viewer.review.state import Event, ReviewState
from viewer.review.stops import Reading
from viewer.slides.slide import SlideError


def seal(record: ReviewRecord, reading: Reading) -> tuple[Trial, ...]:
    """Draw the trials of a reading and seal them, once; the reading begins with it. Those that were sealed, if any.

    Raises:
        SlideError: Fields are still being prepared, there is none, what was sealed is not as it was, or the record
            cannot be written.
    """
    state = record.state
    now = state.reading(reading)
    if now is not None and now.sealed is not None:
        return sealed_trials(record, reading)
    waiting = being_prepared(state)
    if waiting:
        raise SlideError(f"Fields of {len(waiting)} slides are still being prepared.", advice="Wait for them.")
    secret = secrets.token_bytes(SECRET_BYTES)
    trials = trials_of(state, reading, secret)
    if not trials:
        raise SlideError("There is no field to be shown.", advice="Add slides whose fields can be prepared.")
    if now is None:
        told = {"reader": reading.reader, "round": reading.round, "seed": None}
        record.append(Act.READING_BEGUN, str(reading), after=told)
    sealed = Sealed(reading.reader, reading.round, len(trials), commitment(secret, trials))
    record.append(Act.SEALED, str(reading), after=sealed, secret=(reading, secret))
    return trials


def sealed_trials(record: ReviewRecord, reading: Reading) -> tuple[Trial, ...]:
    """The trials of a reading that were sealed.

    Raises:
        SlideError: Nothing was sealed, or what is kept is not what was sealed.
    """
    secret = record.secret(reading)
    trials = trials_under_seal(record.events(), reading, secret) if secret is not None else None
    if trials is None:
        raise SlideError(
            f"What was sealed for {reading} in {record.path.name} is not as it was.",
            advice="This reading cannot go on: begin another one.",
        )
    return trials


def trials_under_seal(events: Sequence[Event], reading: Reading, secret: bytes) -> tuple[Trial, ...] | None:
    """The trials that a secret gives, where they are those that were sealed; else None."""
    state = state_when_sealed(events, reading)
    sealed = next((event["after"]["sha256"] for event in events if _seals(event, reading)), None)
    if state is None:
        return None
    trials = trials_of(state, reading, secret)
    return trials if commitment(secret, trials) == sealed else None


def state_when_sealed(events: Sequence[Event], reading: Reading) -> ReviewState | None:
    """The review that the trials of a reading follow from: nothing that happens later changes one. None: not sealed."""
    place = next((place for place, event in enumerate(events) if _seals(event, reading)), None)
    return review_of(events[:place]) if place is not None else None


def _seals(event: Event, reading: Reading) -> bool:
    told = event["after"]
    return event["action"] == Act.SEALED and (told["reader"], told["round"]) == (reading.reader, reading.round)


def open_seal(record: ReviewRecord, reading: Reading) -> None:
    """Say in the record what was sealed, and end the reading; nothing that was said already is said again.

    Raises:
        SlideError: As ``sealed_trials``, trials are without an answer, or the record cannot be written.
    """
    trials = sealed_trials(record, reading)
    now = record.state.readings[reading]
    open_ones = len(trials) - len(now.answers)
    if open_ones:
        raise SlideError(f"{open_ones} fields are without an answer.", advice="Answer them first.")
    who = {"reader": reading.reader, "round": reading.round}
    secret = record.secret(reading)
    if not now.secret and secret is not None:
        record.append(Act.SEAL_OPENED, str(reading), after={**who, "secret": secret.hex()})
    if not now.ended:
        record.append(Act.READING_ENDED, str(reading), after=who)
