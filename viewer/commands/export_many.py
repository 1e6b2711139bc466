"""``export`` of several slides: of folders, of a list, or named one by one; each into a folder called by its code."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer.commands.interrupts import interrupts
from viewer.commands.output import aligned
from viewer.commands.progress_line import ProgressLine
from viewer.documents.audit_log import AuditLog
from viewer.export.batch import SHAPES_SUFFIX, SlideOutcome, chosen_slides, export_chosen, write_report
from viewer.export.report_csv import REPORT, RowState
from viewer.export.review import Override
from viewer.export.settings import ExportSettings
from viewer.jobs.duration import duration
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.slide import SlideError
from viewer.slides.slides_among import is_one_slide, slides_among

NOT_EXPORTED = 1
_LIST = ".txt"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what is asked for of several slides only."""
    parser.add_argument(
        "--shapes-dir",
        type=Path,
        metavar="DIR",
        help=f"of several slides: where NAME{SHAPES_SUFFIX} of each is (beside it)",
    )
    parser.add_argument(
        "--without-shapes", action="store_true", help="of several slides: those without such a file, too, as they are"
    )


def are_many(paths: Sequence[Path]) -> bool:
    """Whether a command line asks for several slides, or for whatever a folder or a list holds.

    Raises:
        SlideError: A folder holds both DICOM files and other slides.
        OSError: A folder cannot be read.
    """
    if len(paths) != 1:
        return True
    return paths[0].suffix.lower() == _LIST or (paths[0].is_dir() and not is_one_slide(paths[0]))


def check_options(arguments: argparse.Namespace, *, many: bool) -> None:
    """Refuse options that do not go together; raises ValueError."""
    if not many:
        if arguments.shapes_dir is not None or arguments.without_shapes:
            raise ValueError("--shapes-dir and --without-shapes are for several slides, or a folder of slides")
        return
    if arguments.shapes is not None:
        raise ValueError("--shapes belongs to one slide: name the folder of the files of several with --shapes-dir")
    if arguments.review is not None:
        raise ValueError("--review belongs to one slide: of several it lies beside the shapes of each")
    if arguments.pseudonyms is None:
        raise ValueError("several slides take their codes from a table: name it with --pseudonyms")


def slides_of(paths: Sequence[Path]) -> list[Path]:
    """The slides that are meant by slides, folders and lists; raises SlideError where one of these cannot be read."""
    return slides_among(_listed(paths), Progress(), dicom=True)


def exported(
    arguments: argparse.Namespace,
    sources: Sequence[Path],
    settings_of: Callable[[Path], ExportSettings],
    override: Override | None,
    line: ProgressLine,
    log: AuditLog | None,
) -> tuple[int, str]:
    """Export all ``sources``; the exit code, and what is said of them.

    Raises:
        SlideError: Nothing could be started.
    """
    with interrupts(progress := Progress(line)) as signals:
        try:
            folder = None if arguments.shapes_dir is None else _folder(arguments.shapes_dir)
            chosen = chosen_slides(sources, arguments.out.absolute(), arguments.pseudonyms, folder, progress)
        except Cancelled:
            return 128 + signals[0], "Stopped before the first slide."
        outcomes = export_chosen(
            chosen,
            settings_of,
            without_shapes=arguments.without_shapes,
            override=override,
            progress=progress,
            log=log,
            told=lambda outcome: _tell(outcome, line),
        )
    code = 0 if all(one.row.state.is_there for one in outcomes) else NOT_EXPORTED
    said = [_table(outcomes)]
    if bare := sum(one.row.state.is_there and one.slide.shapes is None for one in outcomes):
        said.append(f"Nothing is hidden in {bare} of them: no shapes were given.")
    try:
        write_report(chosen.out, outcomes)
        said.append(str(chosen.out / REPORT))
    except OSError as error:
        code = NOT_EXPORTED
        said.append(f"{chosen.out / REPORT} cannot be written: {error.strerror or error}.")
    if signals:
        code = 128 + signals[0]
        said.append("Stopped. What is done stays; the same command goes on with the slides that are missing.")
    return code, "\n".join(said)


def _listed(paths: Sequence[Path]) -> list[Path]:
    """The paths, with those that a list holds in its place; raises SlideError where one cannot be read."""
    found: list[Path] = []
    for path in paths:
        if path.suffix.lower() != _LIST:
            found.append(path)
            continue
        try:
            lines = [line.strip() for line in path.read_text("utf-8-sig").splitlines()]
        except (OSError, ValueError) as error:
            said = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
            raise SlideError(f"The list {path.name} cannot be read: {said}.", advice="Check its name.") from error
        found += [path.parent / line for line in lines if line]
    if not found:
        raise SlideError("The list is empty.", advice="Write the path of a slide into each line.")
    return found


def _folder(path: Path) -> Path:
    if not path.is_dir():
        raise SlideError(f"There is no folder {path} with shapes.", advice="Check its name.")
    return path.absolute()


def _tell(outcome: SlideOutcome, line: ProgressLine) -> None:
    """Say at once what keeps a slide from being exported."""
    if outcome.error is not None:
        line.close()
        print(f"{outcome.error} {outcome.error.advice}".strip(), file=sys.stderr)
    elif outcome.row.state is RowState.NO_SHAPES:
        line.close()
        name = outcome.slide.source.name
        print(
            f"{name} has no file {name}{SHAPES_SUFFIX} and is not exported. "
            "Where nothing is to be hidden in it, add --without-shapes.",
            file=sys.stderr,
        )


def _table(outcomes: Sequence[SlideOutcome]) -> str:
    rows = [("slide", "code", "result", "review", "files", "MB", "time")]
    for outcome in outcomes:
        row = outcome.row
        there = row.state.is_there and row.bytes is not None
        rows.append(
            (
                outcome.slide.source.name,
                row.code,
                row.state.value,
                row.review,
                str(row.files) if there else "",
                f"{row.bytes / 1e6:.1f}" if row.bytes is not None else "",
                duration(row.seconds) if there else "",
            )
        )
    counts = Counter(one.row.state for one in outcomes)
    told = ", ".join(f"{counts[state]} {state.value}" for state in RowState if counts[state])
    return f"{aligned(rows, numbers_from=4)}\n{told}"
