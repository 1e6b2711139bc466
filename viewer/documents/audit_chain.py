"""What an audit log is, line by line, and which of its lines is the first that is not as it was written.

A log is a file of lines of JSON (UTF-8, keys sorted, no spaces), an event each. An event holds the SHA-256 of the event
before it (``prev_sha256``; 64 zeros in the first) and its own (``sha256``), which is that of the same JSON without the
field ``sha256``. docs/audit.md says it for people.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from viewer.slides.slide import SlideError

FIELDS = frozenset(
    {"seq", "utc", "monotonic", "application", "version", "os_user", "operator", "action", "object", "before", "after"}
    | {"reason", "prev_sha256", "sha256"}
)
"""Of every event, and no others."""
FIRST_ACTION = "log begun"
NO_EVENT = "0" * 64
"""Stands for the event before the first."""
LONGEST_LINE = 2**24
"""Bytes, the end of the line counted."""
_FIRST_BYTES = b'{"action":"%s",' % FIRST_ACTION.encode()


class Fault(StrEnum):
    """What was done to a log."""

    EDITED = "edited"
    DELETED = "deleted"
    INSERTED = "inserted"
    REORDERED = "reordered"
    RECHAINED = "re-chained"
    CUT = "cut"
    CUT_OR_RECHAINED = "cut or re-chained"
    HALF_LINE = "half line"
    NOT_UNDERSTOOD = "not understood"
    """What it says makes no review; of records only (viewer/review/verifying.py)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The first line that is not as it was written."""

    line: int
    """From 1 on."""
    fault: Fault
    sentence: str
    """What is wrong with it, without the name of the file."""


@dataclass(frozen=True, slots=True)
class AuditHead:
    """How far a log goes: enough to find later that its end was cut off, or that it was written anew."""

    events: int
    sha256: str
    """Of the last event."""


@dataclass(frozen=True, slots=True)
class AuditReading:
    """What a log was found to be."""

    head: AuditHead
    whole_bytes: int
    """Up to the end of the last line that has one; 0 of what is no file of lines."""
    half_line: bytes
    """What stands behind it."""
    finding: Finding | None
    """None: every event is as it was written."""


def canonical(value: Mapping[str, Any]) -> bytes:
    """The one way to write ``value``: sorted keys, no spaces, UTF-8.

    Raises:
        ValueError: It holds what JSON or UTF-8 does not have (NaN, half a character).
        TypeError: It holds something else than texts, numbers, truth values, None, lists and mappings.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def chained_line(event: Mapping[str, Any]) -> tuple[bytes, str]:
    """The line of an event that has all fields but ``sha256``, with its end; and that SHA-256."""
    digest = hashlib.sha256(canonical(event)).hexdigest()
    return canonical({**event, "sha256": digest}) + b"\n", digest


def read_audit_log(path: Path, head: str | None = None, count: int | None = None) -> AuditReading:
    """Read a whole log and judge it.

    Args:
        path: The log; it is only read.
        head: SHA-256 of an event, as it was told when that was the last.
        count: How many events there were then.

    Raises:
        SlideError: It cannot be read, or is no audit log.
    """
    lines: list[_Line] = []
    whole_bytes, half = 0, b""
    try:
        for data in _stored_lines(path):
            if half:  # more follows of a line that is too long for an event
                lines.append(_Line(None))
                whole_bytes, half = whole_bytes + len(half), b""
            if data.endswith(b"\n"):
                lines.append(_line(data[:-1]))
                whole_bytes += len(data)
            else:
                half = data
    except OSError as error:
        raise SlideError(
            f"{path.name} cannot be read: {error.strerror or error}.", advice="Check its name and your rights."
        ) from error
    is_begun = half.startswith(_FIRST_BYTES[: len(half)]) and not lines
    if not is_begun and all(line.seq is None for line in lines):
        raise SlideError(
            f"{path.name} is no audit log: none of its lines is an event.",
            advice="Choose a file that was written with --log.",
        )
    return _judged(lines, head, count, whole_bytes, half)


def judge_lines(lines: Iterable[bytes], head: str | None = None, count: int | None = None) -> AuditReading:
    """Judge the lines of a log that is kept otherwise than in a file of lines.

    Args:
        lines: From the first on, without their ends.
        head: SHA-256 of an event, as it was told when that was the last.
        count: How many events there were then.
    """
    return _judged([_line(line) for line in lines], head, count)


def _judged(
    lines: Sequence[_Line], head: str | None, count: int | None, whole_bytes: int = 0, half: bytes = b""
) -> AuditReading:
    finding = _broken(lines) or _elsewhere(lines, head, count) or _unfinished(lines, half)
    last = lines[-1].sha256 if lines else NO_EVENT
    return AuditReading(AuditHead(len(lines), last), whole_bytes, half, finding)


@dataclass(frozen=True, slots=True)
class _Line:
    """What the chain needs of a line."""

    seq: int | None
    """None: it is no event."""
    previous: str = ""
    sha256: str = ""
    """That it states."""
    is_whole: bool = False
    """Whether that is the SHA-256 of the rest, which is written in the one way."""


def _stored_lines(path: Path) -> Iterator[bytes]:
    """Each with its end; in pieces where one is too long for an event."""
    with path.open("rb") as file:
        while data := file.readline(LONGEST_LINE):
            yield data


def _line(data: bytes) -> _Line:
    try:
        event = json.loads(data)
        if not isinstance(event, dict) or event.keys() != FIELDS or type(event["seq"]) is not int:
            return _Line(None)
        line, _ = chained_line({name: value for name, value in event.items() if name != "sha256"})
        is_whole = line == data + b"\n"
    except (ValueError, TypeError, RecursionError):
        return _Line(None)
    return _Line(event["seq"], str(event["prev_sha256"]), str(event["sha256"]), is_whole)


def _broken(lines: Sequence[_Line]) -> Finding | None:
    """Where the chain breaks first."""
    before = NO_EVENT
    for index, line in enumerate(lines):
        if not (line.is_whole and line.previous == before and line.seq == index + 1):
            return _named(lines, index, before)
        before = line.sha256
    return None


def _named(lines: Sequence[_Line], index: int, before: str) -> Finding:
    """What was done where ``lines[index]`` does not follow the event with the hash ``before``."""
    line, number = lines[index], index + 1
    after = lines[index + 1] if number < len(lines) else _Line(None)
    is_between = after.seq == number and after.previous == before
    if not line.is_whole:
        if is_between:
            return Finding(number, Fault.INSERTED, "it was inserted: the next line follows the one before it.")
        return Finding(number, Fault.EDITED, "it was edited: it is not what was hashed when it was written.")
    first = next(place for place, one in enumerate(lines) if one.sha256 == line.sha256)
    if first < index:
        return Finding(number, Fault.INSERTED, f"it was inserted: it is line {first + 1} once more.")
    place = _place(lines, line.previous)
    if place is not None and place > index:
        said = f"it was reordered: event {line.seq} stands before line {place + 1}, which it follows."
        return Finding(number, Fault.REORDERED, said)
    if place is not None and place < index - 1:
        there = "is the first" if place < 0 else f"follows line {place + 1}"
        return Finding(place + 2, Fault.INSERTED, f"it was inserted: event {line.seq} in line {number} {there}.")
    if is_between:
        return Finding(number, Fault.INSERTED, "it was inserted: the next line follows the one before it.")
    if line.seq is not None and line.seq > number and line.previous != before:
        gone = f"event {number} was" if line.seq == number + 1 else f"events {number} to {line.seq - 1} were"
        return Finding(number, Fault.DELETED, f"{gone} deleted before it: it is event {line.seq}.")
    if line.seq == number and index:
        said = f"it was edited and hashed anew: line {number} states another SHA-256 of the event before it."
        return Finding(index, Fault.EDITED, said)
    said = f"it was edited and hashed anew: it says that it is event {line.seq}, and follows another one."
    return Finding(number, Fault.EDITED, said)


def _place(lines: Sequence[_Line], sha256: str) -> int | None:
    """The index of the event with that hash; −1 of the one before the first, None where there is none."""
    if sha256 == NO_EVENT:
        return -1
    return next((place for place, line in enumerate(lines) if line.sha256 == sha256), None)


def _elsewhere(lines: Sequence[_Line], head: str | None, count: int | None) -> Finding | None:
    """Whether a log whose chain is whole is the one whose head and count were told elsewhere."""
    if count is not None and count > len(lines):
        said = f"the end was cut off: there are {len(lines)} events, and there were {count}."
        return Finding(len(lines) + 1, Fault.CUT, said)
    if head is None:
        return None
    if count is not None:
        if count and lines[count - 1].sha256 == head:
            return None
        said = f"the log was re-chained, here or before: event {count} has another SHA-256 than was told."
        return Finding(max(count, 1), Fault.RECHAINED, said)
    if any(line.sha256 == head for line in lines):
        return None
    said = (
        "no event has the SHA-256 that was told: the end was cut off, or the log was re-chained; a count tells which."
    )
    return Finding(max(len(lines), 1), Fault.CUT_OR_RECHAINED, said)


def _unfinished(lines: Sequence[_Line], half: bytes) -> Finding | None:
    """Whether the last line has no end, or there is none."""
    if half:
        said = (
            f"it is half a line ({len(half)} bytes): whoever wrote it was stopped in the midst, or its end was cut off."
        )
        return Finding(len(lines) + 1, Fault.HALF_LINE, said)
    return None if lines else Finding(1, Fault.CUT, "there is no event: all were cut off, or none was written.")
