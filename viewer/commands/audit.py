"""``audit verify FILE``: whether an audit log is as it was written, and if not, which line is the first that is not.

The log may be one of lines (--log), or that of a review (NAME.vsreview), with all that its events name.

Exit codes: 0 where every event is as it was written; 1 where one is not, or the log is not the one whose head was told;
2 for a wrong command line, or where there is no audit log to be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from viewer.commands.argument_types import count
from viewer.commands.output import never_fail_on_letters, printed
from viewer.documents.audit_chain import AuditReading, read_audit_log
from viewer.review.record import SUFFIX
from viewer.review.sqlite_file import is_sqlite
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError

NOT_AS_WRITTEN, FAILED = 1, 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``audit`` to a command line."""
    parser = subparsers.add_parser("audit", help="an audit log, or a review: whether it is as it was written")
    actions = parser.add_subparsers(dest="audit_command", required=True)
    verify = actions.add_parser(
        "verify",
        help="whether a log is as it was written",
        description="Read an audit log and name the first line that is not as it was written, and what was done to it. "
        "That its end was cut off, or that all of it was written anew, shows only against a head or a count that was "
        "kept elsewhere, such as in manifest.json of an export or in the report on a review. docs/audit.md explains "
        "everything.",
        epilog="Exit code: 0; 1 where something was done to it; 2 on error.",
    )
    verify.add_argument("log", type=Path, metavar="FILE", help="the log, or a review (NAME.vsreview); it is only read")
    verify.add_argument("--head", type=_sha256, metavar="SHA256", help="of the event that was the last one then")
    verify.add_argument("--count", type=count, metavar="N", help="how many events there were then")


def run(arguments: argparse.Namespace) -> int:
    """Verify and print; returns the exit code."""
    never_fail_on_letters()
    try:
        is_review = arguments.log.suffix == SUFFIX or is_sqlite(arguments.log)
        judge = verify_review if is_review else read_audit_log
        reading = judge(arguments.log, arguments.head, arguments.count)
    except SlideError as error:
        print(f"{error} {error.advice}".strip(), file=sys.stderr)
        return FAILED
    if reading.finding is not None:
        found = reading.finding
        where = "event" if is_review else "line"
        return printed(f"{arguments.log.name}, {where} {found.line} ({found.fault}): {found.sentence}", NOT_AS_WRITTEN)
    return printed(_passed(reading, arguments), 0)


def _passed(reading: AuditReading, arguments: argparse.Namespace) -> str:
    head = reading.head
    events = "its only event is" if head.events == 1 else f"all {head.events} events are"
    said = [f"{arguments.log.name}: {events} as written; head {head.sha256}"]
    if arguments.head is not None and arguments.count is not None:
        said.append(f"Event {arguments.count} has the SHA-256 that was told{_since(head.events - arguments.count)}.")
    elif arguments.head is not None:
        said.append("It holds the event that has the SHA-256 that was told.")
    elif arguments.count is not None:
        said.append(f"{arguments.count} events were told{_since(head.events - arguments.count)}.")
    if arguments.head is None:
        said.append(
            "Whether all of it was written anew shows only with --head, and an end that was cut off with --count."
        )
    return "\n".join(said)


def _since(more: int) -> str:
    """How many events followed since a head was told."""
    return f"; {more} {'has' if more == 1 else 'have'} followed since" if more else ""


def _sha256(text: str) -> str:
    if not re.fullmatch("[0-9a-fA-F]{64}", text):
        raise ValueError(text)
    return text.lower()


# argparse says "invalid SHA-256 value".
_sha256.__name__ = "SHA-256"
