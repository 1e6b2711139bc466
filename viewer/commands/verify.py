"""``verify EXPORT --against SLIDE --shapes FILE``: what can be proven of an export, check by check.

Exit codes: 0 where every check that was made passed; 1 where one failed; 2 for a wrong command line, or where nothing
could be checked; 128 and the number of the signal where it was interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from dataclasses import replace
from pathlib import Path

from viewer.commands.interrupts import interrupts
from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.export.check_list import review_items
from viewer.export.checks.inventory import read_manifest
from viewer.export.review import ORIGINAL, Review, read_review
from viewer.export.verify import verify_export
from viewer.jobs.job import Cancelled, Progress
from viewer.redaction.geojson import read_redactions
from viewer.redaction.shapes import Redactions
from viewer.slides.dicom_image import DicomImage
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

NOT_PROVEN, FAILED = 1, 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``verify`` to a command line."""
    parser = subparsers.add_parser(
        "verify",
        help="an export against its slide",
        description="Read the files of an export again, with decoders of their own, and hold them against the slide "
        "and the shapes that were to be hidden. docs/verify.md says what is looked at.",
        epilog="Exit code: 0; 1 where a check failed; 2 on error; 130 after Ctrl+C.",
    )
    parser.add_argument("export", type=Path, metavar="EXPORT", help="folder of an export")
    parser.add_argument("--against", type=Path, required=True, metavar="SLIDE", help="original; it is only read")
    parser.add_argument("--shapes", type=Path, metavar="FILE", help="GeoJSON of what was to be hidden")
    parser.add_argument("--review", type=Path, metavar="FILE", help="what was confirmed before it was exported")


def run(arguments: argparse.Namespace) -> int:
    """Verify and print; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    try:
        shapes = read_redactions(arguments.shapes) if arguments.shapes is not None else Redactions()
        review = read_review(arguments.review) if arguments.review is not None else None
        with interrupts(progress := Progress(line)) as signals:
            try:
                folder, slide = arguments.export.absolute(), arguments.against.absolute()
                if review is not None:
                    review = _of_this(review, folder, slide, shapes)
                found = verify_export(folder, slide, shapes, progress, review)
            except Cancelled:
                line.close()
                return 128 + signals[0]
    except SlideError as error:
        line.close()
        print(f"{error} {error.advice}".strip(), file=sys.stderr)
        return FAILED
    except OSError as error:
        line.close()
        print(f"{arguments.export} cannot be checked: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    line.close()
    rows = [(check.outcome.value, check.name, check.sentence) for check in found.checks]
    return printed(f"{aligned(rows)}\n{found.sentence}", 0 if found.passed else NOT_PROVEN)


def _of_this(review: Review, folder: Path, source: Path, shapes: Redactions) -> Review:
    """Without what was confirmed of another slide, or of shapes and settings that are others now.

    Raises:
        SlideError: The slide cannot be read.
    """
    try:
        settings = read_manifest(folder).settings
    except SlideError:
        return review  # the verifier says so
    with contextlib.closing(open_slide(source)) as slide:
        changed = {item.key for item in review.open_items(review_items(slide, shapes, settings))}
        if isinstance(slide, DicomImage):
            changed.discard(ORIGINAL)  # windows and frames were chosen by other words than the manifest has
    kept = (one for one in review.confirmations if one.key not in changed)
    return replace(review, confirmations=tuple(kept))
