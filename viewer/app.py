"""Puts the program together: command line to window, headless command, probe or self-test."""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.jobs.importing import importing
from viewer.jobs.streams import give_streams

if TYPE_CHECKING:
    from viewer.comparison.head_start import HeadStart
    from viewer.jobs.passing_on import Receiver

HEADLESS = (
    "info",
    "figure",
    "compare",
    "fields",
    "tiles",
    "convert",
    "annotations",
    "export",
    "pseudonyms",
    "verify",
    "audit",
    "report",
)
"""Commands that show no window, and the modules in viewer/commands that hold them."""
SWITCH_SECONDS = 0.0005
"""After which a thread that waits for Python's lock asks for it."""


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for; returns the exit code."""
    multiprocessing.freeze_support()
    give_streams()
    first = arguments[0] if arguments else ""
    if first == "--probe":
        from viewer.slides.probe import probe_main

        return probe_main(list(arguments[1:]))
    if first == "--self-test":
        from viewer.commands import self_test
        from viewer.ui.self_test import STEPS

        return self_test.run(STEPS)
    if first in HEADLESS:
        return _headless(arguments)
    return _window(arguments)


def _headless(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="verislide")
    subparsers = parser.add_subparsers(dest="command", required=True)
    command = importlib.import_module(f"viewer.commands.{arguments[0]}")  # none but the one that is wanted
    command.add_parser(subparsers)
    options = parser.parse_args(arguments)
    code: int
    if arguments[0] == "compare":
        from viewer.ui.figure_drawing import sheets_without_window

        code = command.run(options, sheets_without_window)
    elif arguments[0] == "figure":
        from viewer.ui.figure_drawing import drawn_without_window

        code = command.run(options, drawn_without_window)
    else:
        code = command.run(options)
    return code


def _window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="verislide",
        description="Compare a slide with its conversions. Without arguments the sample pair is opened "
        "(by an installed program the first time only).",
        epilog="Without a window: 'verislide info SLIDE', 'verislide figure ORIGINAL CONVERSION', "
        "'verislide compare ORIGINAL CONVERTED ... --out DIR', 'verislide fields RESULT', "
        "'verislide tiles ORIGINAL CONVERTED --out DIR', 'verislide convert SLIDE ... --out DIR', "
        "'verislide annotations CONVERSION --out FILE', 'verislide export SLIDE ... --out DIR', "
        "'verislide verify EXPORT --against SLIDE', 'verislide pseudonyms list FILE', "
        "'verislide audit verify FILE', 'verislide report REVIEW --out DIR' (each with --help), "
        "'verislide --self-test'.",
    )
    parser.add_argument(
        "slides",
        nargs="*",
        type=Path,
        metavar="SLIDE",
        help="the original, then its conversions; or the file of a session or a review",
    )
    parser.add_argument("--start-page", action="store_true", help="open nothing")
    parser.add_argument(
        "--new-window", action="store_true", help="open a window for the slides, even where one could take them"
    )
    parser.add_argument(
        "--any-order",
        action="store_true",
        help="take DICOM for the conversion, wherever it stands, as file managers do",
    )
    parser.add_argument("--version", action="version", version=f"Verislide {__version__}")
    options = parser.parse_args(arguments)

    with importing():
        from viewer.comparison.head_start import HeadStart
        from viewer.comparison.places import config_folder
        from viewer.comparison.state import MOST_PANES
        from viewer.jobs.job import Progress
        from viewer.jobs.passing_on import Answer, Receiver, meeting, pass_on
        from viewer.ui.dropped import original_first, whole_slides

    if len(options.slides) > MOST_PANES:
        parser.error(f"{MOST_PANES} slides at most, not {len(options.slides)}: the original and its conversions")

    # The threads that read take Python's lock after every piece of decoding; with the usual 5 ms they, and then the GUI
    # thread, would wait longer for it than they need it.
    sys.setswitchinterval(SWITCH_SECONDS)
    slides = [path.absolute() for path in options.slides]
    place = meeting(config_folder(), __version__)
    answer = pass_on(place, slides) if slides and not options.new_window else Answer.NOBODY
    if answer:
        return 0
    receiver = Receiver(place)
    receiver.start()
    is_kept_work = _is_kept_work(slides)
    if not is_kept_work:
        slides = original_first(slides, Progress()) if options.any_order else whole_slides(slides)
    ahead = HeadStart(slides) if slides and not is_kept_work else None
    with importing():
        from viewer.ui import program  # noqa: F401
    return _show_window(slides, not slides and not options.start_page, ahead, receiver, answer is Answer.BUSY)


def _is_kept_work(slides: Sequence[Path]) -> bool:
    """Whether it is a session or a review, not slides."""
    from viewer.comparison.session_file import SUFFIX
    from viewer.review.named import is_review

    return len(slides) == 1 and (slides[0].suffix.lower() == SUFFIX or is_review(slides[0]))


def _show_window(
    slides: Sequence[Path], sample: bool, ahead: HeadStart | None, receiver: Receiver, declined: bool
) -> int:
    from viewer.ui.program import run_window

    return run_window(slides, sample=sample, ahead=ahead, receiver=receiver, declined=declined)
