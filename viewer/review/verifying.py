"""Whether the file of a review is as it was written: its events, what they name beside them, and what they make."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from viewer.documents.audit_chain import AuditReading, Fault, Finding, judge_lines
from viewer.review.events import Act
from viewer.review.file_reading import opened_to_read
from viewer.review.fold import ReviewFold, UnfitEventError
from viewer.review.refusals import refused
from viewer.review.sealing import trials_under_seal
from viewer.review.state import Event
from viewer.review.stops import Reading
from viewer.review.stored import stored_lines
from viewer.slides.slide import SlideError


def verify_review(path: Path, head: str | None = None, count: int | None = None) -> AuditReading:
    """Read the whole file of a review and judge it; a session may go on with it meanwhile.

    Args:
        path: The file; it is only read.
        head: SHA-256 of an event, as it was told when that was the last.
        count: How many events there were then.

    Raises:
        SlideError: It cannot be read, or is no review.
    """
    path = path.resolve()
    with contextlib.closing(opened_to_read(path)) as connection:
        try:
            connection.execute("BEGIN")  # all of it as it is at one moment
            return _verified(path, connection, head, count)
        except sqlite3.Error as error:
            raise refused(path, error) from error


def _verified(path: Path, connection: sqlite3.Connection, head: str | None, count: int | None) -> AuditReading:
    said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if said != "ok":
        raise SlideError(
            f"{path.name} is damaged: {' '.join(str(said).split())}.",
            advice="Keep it as it is, and go on with a copy from before.",
        )
    rows = stored_lines(connection)
    reading = judge_lines((line for _, line in rows), head, count)
    if reading.finding is None:
        reading = replace(reading, finding=_misplaced(rows) or _beside(connection, rows))
    return reading


def _misplaced(rows: Sequence[tuple[int, bytes]]) -> Finding | None:
    """An event whose line is whole, and is kept under another number than its own."""
    for number, (seq, _) in enumerate(rows, 1):
        if seq != number:
            return Finding(number, Fault.EDITED, f"it was edited: event {number} is kept under the number {seq}.")
    return None


def _beside(connection: sqlite3.Connection, rows: Sequence[tuple[int, bytes]]) -> Finding | None:
    """What is wrong with what the events, whose chain is whole, make and name; the first event of which that is so."""
    events: list[Event] = [json.loads(line) for _, line in rows]
    found = list(_of_blobs(connection, events))
    try:
        fold = ReviewFold(events)
        happened = [event for event in events if event["seq"] not in fold.undone]
        fold.state  # noqa: B018  (whether an event begins a review)
        found += [*_of_seals(connection, happened, events), *_of_links(happened, events)]
    except UnfitEventError as error:
        said = "it is no event that a review can have there: it is of a newer version, or somebody made it."
        found.append(Finding(error.seq, Fault.NOT_UNDERSTOOD, said))
    except ValueError:
        found.append(Finding(1, Fault.NOT_UNDERSTOOD, "it begins no review, and none of the others does."))
    return min(found, key=lambda one: one.line, default=None)


def _of_blobs(connection: sqlite3.Connection, events: Sequence[Event]) -> Iterator[Finding]:
    named: dict[str, int] = {}
    for event in events:
        for sha256 in _blobs_in(event["after"]):
            named.setdefault(sha256, event["seq"])
    there = set()
    for key, data in connection.execute("SELECT sha256, CAST(data AS BLOB) FROM blobs"):
        there.add(key)
        if key not in named:
            yield _not_named(events, _short(key))
        elif hashlib.sha256(data).hexdigest() != key:
            said = f"{_short(key)}, which it names by its SHA-256, was edited."
            yield Finding(named[key], Fault.EDITED, said)
    for key in named.keys() - there:
        yield Finding(named[key], Fault.DELETED, f"{_short(key)}, which it names by its SHA-256, was deleted.")


def _blobs_in(told: Any) -> Iterator[str]:
    """Of what an event tells, all that is kept beside it."""
    if isinstance(told, Mapping):
        for name, value in told.items():
            if name == "blob" and isinstance(value, str):
                yield value
            else:
                yield from _blobs_in(value)
    elif isinstance(told, list):
        for one in told:
            yield from _blobs_in(one)


def _of_seals(connection: sqlite3.Connection, happened: Sequence[Event], events: Sequence[Event]) -> Iterator[Finding]:
    sealed = {_reading(event): event["seq"] for event in happened if event["action"] == Act.SEALED}
    opened = {_reading(event): event for event in happened if event["action"] == Act.SEAL_OPENED}
    kept = {key: bytes(secret) for key, secret in connection.execute("SELECT reading, secret FROM seals")}
    for reading, seq in sealed.items():
        secret = kept.get(str(reading))
        if secret is None:
            yield Finding(seq, Fault.DELETED, f"the secret of the test that it seals ({reading}) was deleted.")
        elif trials_under_seal(events, reading, secret) is None:
            yield Finding(seq, Fault.EDITED, f"the secret that is kept of {reading} is not the one that it seals.")
        elif reading in opened and opened[reading]["after"]["secret"] != secret.hex():
            said = f"it opens the seal of {reading} with a secret that is not the one that was sealed."
            yield Finding(opened[reading]["seq"], Fault.EDITED, said)
    for key in kept.keys() - {str(reading) for reading in sealed}:
        yield _not_named(events, f"a secret of {key}")


def _of_links(happened: Sequence[Event], events: Sequence[Event]) -> Iterator[Finding]:
    """Events that tell of other ones, which are not those."""
    bindings = {event["seq"]: event["after"]["pair"] for event in happened if event["action"] == Act.PAIR_IDENTIFIED}
    for event in happened:
        seq, told = event["seq"], event["after"]
        if event["action"] == Act.VERDICT:
            at, pair = told.get("binding"), told["pair"]
            if at is not None and not (at < seq and bindings.get(at) == pair):
                said = f"its verdict is on pair {pair}, and event {at} does not say which files that was."
                yield Finding(seq, Fault.NOT_UNDERSTOOD, said)
        elif event["action"] == Act.REPORT_MADE and isinstance(told, Mapping):
            at = told.get("head_events")
            if not isinstance(at, int) or not 0 < at < seq:
                yield Finding(seq, Fault.NOT_UNDERSTOOD, "it does not say of which events the report was made.")
            elif events[at - 1]["sha256"] != told.get("head"):
                said = f"it was re-chained, or one before it: the report of event {seq} states another SHA-256 of it."
                yield Finding(at, Fault.RECHAINED, said)


def _not_named(events: Sequence[Event], what: str) -> Finding:
    said = f"{what} is kept, and no event names it: the last events were cut off, or it was put there."
    return Finding(len(events) + 1, Fault.CUT, said)


def _reading(event: Event) -> Reading:
    return Reading(event["after"]["reader"], event["after"]["round"])


def _short(sha256: str) -> str:
    return f"what has the SHA-256 {sha256[:12]}…"
