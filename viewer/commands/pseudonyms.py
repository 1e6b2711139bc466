"""``pseudonyms list|forget FILE``: which slide has which study code, and that nobody can find back any more.

Exit codes: 0; 2 for a wrong command line, or where the table cannot be read or written, or has no such code.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.export.pseudonyms import forget_all_pseudonyms, forget_pseudonyms, read_pseudonyms
from viewer.slides.slide import SlideError

FAILED = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``pseudonyms`` to a command line."""
    parser = subparsers.add_parser("pseudonyms", help="a table of study codes: who has which, and forgetting it")
    actions = parser.add_subparsers(dest="pseudonyms_command", required=True)
    listed = actions.add_parser(
        "list",
        help="which slide has which code",
        description="Print the codes of a table that export --pseudonyms has made, and the slides that they were given "
        "to. What is printed names slides: it is not handed on. docs/pseudonyms.md explains everything.",
        epilog="Exit code: 0; 2 on error.",
    )
    listed.add_argument("table", type=Path, metavar="FILE", help="the table; it is only read")
    forget = actions.add_parser(
        "forget",
        help="take slides out of a table, or delete it",
        description="Take slides out of a table of pseudonyms, after which nobody can find out by the table which "
        "slide had such a code, nor work the code out from the slide. Copies of the table elsewhere still can.",
        epilog="Exit code: 0; 2 on error, and nothing is forgotten.",
    )
    forget.add_argument("table", type=Path, metavar="FILE", help="the table")
    what = forget.add_mutually_exclusive_group(required=True)
    what.add_argument("codes", nargs="*", default=[], metavar="CODE", help="of the slides to be forgotten")
    what.add_argument("--all", action="store_true", help="all of them: the table is deleted with its key")


def run(arguments: argparse.Namespace) -> int:
    """List or forget, and print; returns the exit code."""
    never_fail_on_letters()
    try:
        if arguments.pseudonyms_command == "list":
            return printed(_listed(arguments.table), 0)
        if arguments.all:
            count = forget_all_pseudonyms(arguments.table)
            return printed(f"{arguments.table.name} is deleted; {_slides(count)} forgotten.", 0)
        count = len(forget_pseudonyms(arguments.table, arguments.codes))
        return printed(f"{_slides(count)} forgotten.".capitalize(), 0)
    except SlideError as error:
        print(f"{error} {error.advice}".strip(), file=sys.stderr)
        return FAILED


def _listed(table: Path) -> str:
    entries = read_pseudonyms(table)
    if not entries:
        return f"{table.name} holds no codes."
    return aligned([("code", "given", "slide"), *((entry.code, entry.given, entry.path) for entry in entries)])


def _slides(count: int) -> str:
    return "1 slide is" if count == 1 else f"{count} slides are"
