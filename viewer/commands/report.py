"""``report SESSION --out DIR``: the report of a review as PDF/A, CSV and JSON, without a window.

Exit codes: 0; 1 where the record is not as it was written, or a report cannot be made or written (one sentence on
stderr); 2 for a wrong command line (argparse); 128 and the number of the signal where it was interrupted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from viewer.commands.interrupts import interrupts
from viewer.commands.output import never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.jobs.job import Cancelled, Progress
from viewer.review.events import Act
from viewer.review.readings import NOBODY
from viewer.review.record import open_record
from viewer.review.report.making import MadeReport, make_report
from viewer.review.stored import open_for_reading
from viewer.slides.slide import SlideError

FAILED = 1


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``report`` to a command line."""
    parser = subparsers.add_parser(
        "report",
        help="the report of a review",
        description="Write what a review found: pages to be printed and signed (PDF/A-2u), tables (CSV) and JSON. The "
        "record of the review is told which files were made, with their SHA-256. docs/review-report.md explains all of "
        "it.",
    )
    parser.add_argument("session", type=Path, metavar="SESSION", help="the review, a .vsreview")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the report")
    parser.add_argument(
        "--shared",
        action="store_true",
        help="also, in DIR/shared, a version without names, dates, checksums, places and what was typed",
    )
    parser.add_argument("--no-figures", action="store_true", help="without pictures of fields")
    parser.add_argument("--shared-figures", action="store_true", help="with pictures of fields in DIR/shared, too")
    parser.add_argument(
        "--reader",
        default=NOBODY,
        metavar="NAME",
        help="for this reader, who sees their own readings; else only those are told that all may see",
    )


def run(arguments: argparse.Namespace) -> int:
    """Make the report; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    try:
        with interrupts(progress := Progress(line)) as signals:
            try:
                with open_for_reading(arguments.session) as record:
                    made = make_report(
                        record,
                        arguments.out,
                        me=arguments.reader,
                        figures=not arguments.no_figures,
                        shared=arguments.shared or arguments.shared_figures,
                        shared_figures=arguments.shared_figures,
                        progress=progress,
                    )
            except Cancelled:
                line.close()
                return 128 + signals[0]
        line.close()
        said = _told(arguments.session, made)
    except SlideError as error:
        line.close()
        print(f"{error} {error.advice}".strip(), file=sys.stderr)
        return FAILED
    return printed("\n".join((*_lines(made), *said)), 0)


def _told(session: Path, made: MadeReport) -> tuple[str, ...]:
    """Have the record say that the report was made; where it cannot, that is said here."""
    try:
        record = open_record(session)
    except SlideError as error:
        return (f"The record does not say that this report was made: {error}",)
    try:
        record.append(Act.REPORT_MADE, made.folder.name, after=made.event)
    except SlideError as error:
        return (f"The record does not say that this report was made: {error}",)
    finally:
        record.close()
    return ()


def _lines(made: MadeReport) -> tuple[str, ...]:
    names = (path.relative_to(made.folder).as_posix() for path in made.files)
    head = f"Made of {made.event['head_events']} events, head {made.event['head']}"
    return (made.sentence, f"Written into {made.folder}: {', '.join(names)}", head, *made.notes)
