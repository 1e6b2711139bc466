"""``compare ORIGINAL CONVERTED ... --out DIR``: whole slides compared without a window.

Exit codes: 0; 1 where a limit is not reached; 2 for an error (one sentence on stderr) or a wrong command line; 128 and
the number of the signal where it was interrupted (130 for Ctrl+C), with what was compared kept for ``--resume``.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import shutil
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from viewer.alignment.align import align
from viewer.commands.argument_types import count
from viewer.commands.compare_folder import OutFolder, OutFolderError
from viewer.commands.compare_limit import NAMES, Limit
from viewer.commands.compare_report import DrawSheets, report, write_files
from viewer.commands.interrupts import interrupts
from viewer.commands.output import never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.comparison.figure import FigureError
from viewer.comparison.readout import pixel_size_text
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.kept_partly import KeptPartly
from viewer.comparison.whole.result import CompareSettings, Measure
from viewer.comparison.whole.result_file import ResultFileError, load_result, save_result
from viewer.jobs.job import Cancelled, Progress
from viewer.measures.ssim import Window
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

BELOW_LIMIT, FAILED = 1, 2
MOST_CONVERSIONS = 26
"""Each has a letter in tables."""
_NEAR = 1.25
"""A level is near a pixel size if it is off by at most this factor."""


class CompareError(Exception):
    """What was asked for cannot be compared: one sentence says why, and what to do."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``compare`` to a command line."""
    parser = subparsers.add_parser(
        "compare",
        help="whole slides compared: how much they differ, and where",
        description="Compare whole slides with their original: SSIM, differences, maps, the worst places. "
        "docs/compare.md explains every figure and file.",
        epilog="Exit code: 0; 1 where a limit is not reached; 2 on error; 130 after Ctrl+C, with what was compared "
        "kept for --resume.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the slide that is measured against")
    parser.add_argument("conversions", type=Path, nargs="+", metavar="CONVERTED", help="its conversions")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for everything that is written")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument(
        "--level",
        type=_indices,
        action="extend",
        metavar="N[,N...]",
        help="level of the original, or several; may be repeated (default: all that both store)",
    )
    chosen.add_argument("--mpp", type=_positive, metavar="X", help="the original's level nearest to X um/px")
    parser.add_argument(
        "--measure",
        nargs="+",
        default=[],
        choices=[measure.value for measure in Measure],
        help="also these; SSIM, mean and largest difference and PSNR always are",
    )
    parser.add_argument("--grey", action="store_true", help="SSIM of the luma instead of the three channels")
    parser.add_argument(
        "--gaussian", action="store_true", help="SSIM with Wang's Gaussian window instead of the uniform 7 x 7 one"
    )
    parser.add_argument(
        "--limit",
        type=_limit,
        metavar=f"{{{','.join(NAMES)},NUMBER}}",
        help="exit code 1 where the mean SSIM of the tissue of a compared level is lower (default: no limit)",
    )
    parser.add_argument(
        "--no-readings", action="store_true", help="without SSIM under other ways to read the original, which is faster"
    )
    parser.add_argument(
        "--reading-tiles", type=count, metavar="N", help="those on N tissue tiles a level drawn by lot (default: all)"
    )
    parser.add_argument("--seed", type=_index, default=1, metavar="N", help="for what is drawn by lot (%(default)s)")
    parser.add_argument("--resume", action="store_true", help="go on where an interrupted comparison in DIR stopped")
    parser.add_argument("--overwrite", action="store_true", help="replace an earlier comparison in DIR")


def run(arguments: argparse.Namespace, draw: DrawSheets) -> int:
    """Compare, print and write; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    progress = Progress(line)
    try:
        with interrupts(progress) as signals:
            try:
                return _compared(arguments, draw, progress, line)
            except Cancelled as stopped:
                line.close()
                print(stopped or "Stopped before anything was compared.", file=sys.stderr)
                return 128 + signals[0]
    except (SlideError, CompareError, OutFolderError, ResultFileError, FigureError) as error:
        line.close()
        advice = error.advice if isinstance(error, SlideError) else ""
        print(f"{error} {advice}".strip(), file=sys.stderr)
    except KeyboardInterrupt:  # asked twice
        line.close()
        return 128 + signal.SIGINT
    except Exception:  # else Python's own exit code would say that a limit is not reached
        line.close()
        traceback.print_exc()
    return FAILED


def _compared(arguments: argparse.Namespace, draw: DrawSheets, progress: Progress, line: ProgressLine) -> int:
    out = OutFolder(arguments.out, arguments.original)
    out.check(overwrite=arguments.overwrite, resume=arguments.resume)
    if len(arguments.conversions) > MOST_CONVERSIONS:
        raise CompareError(f"{MOST_CONVERSIONS} conversions at most, not {len(arguments.conversions)}.")
    with contextlib.ExitStack() as opened:
        original, *conversions = _placed([arguments.original, *arguments.conversions], opened, progress)
        settings = _settings(arguments, original, conversions)
        going_on = arguments.resume and out.partly.exists()
        if arguments.resume and not going_on:
            line.close()
            print(f"There is nothing to go on with in {out.path}: all is compared from the start.", file=sys.stderr)
        begun = load_result(out.partly) if going_on else None
        keeper = KeptPartly(out.partly)
        try:
            out.path.mkdir(parents=True, exist_ok=True)
            try:
                result = compare_slides(original, conversions, settings, progress, listener=keeper, resume=begun)
            except Cancelled as stopped:
                raise Cancelled(_kept(keeper, out.partly)) from stopped
            save_result(result, out.result)
            written = write_files(result, out.path, draw)
        except (OSError, ResultFileError) as error:
            raise OutFolderError(out.failure(error)) from error
    shutil.rmtree(out.partly, ignore_errors=True)
    line.close()
    text = [report(result)]
    reached = True
    if arguments.limit is not None:
        reached, lines = arguments.limit.judged(result)
        text.append("\n".join(lines))
    text.append(f"Written to {out.path}: {written}, {out.result.name} (tiles as CSV, maps as TIFF)")
    return printed("\n\n".join(text), 0 if reached else BELOW_LIMIT)


def _placed(paths: Sequence[Path], opened: contextlib.ExitStack, progress: Progress) -> tuple[PaneState, ...]:
    """All slides open, and each conversion laid on the original."""
    slides: list[Slide] = []
    for number, path in enumerate(paths):
        progress.tick(number, len(paths), f"Opening {path.name}")
        slides.append(open_slide(path.absolute()))  # so that results name them wherever they are read
        opened.callback(slides[-1].close)
    roles = [Role.ORIGINAL] + [Role.CONVERSION] * (len(slides) - 1)
    state = ComparisonState(
        tuple(PaneState(i + 1, role, one) for i, (role, one) in enumerate(zip(roles, slides, strict=True)))
    )
    for number, slide in enumerate(slides[1:], 2):
        progress.tick(number - 2, len(slides) - 1, f"Aligning {slide.name}")
        found = align(slides[0], slide)
        if not found.aligned:
            raise CompareError(
                f"{slide.name} is not aligned with {slides[0].name}, so there is nothing to compare: "
                "check that it is a conversion of that slide."
            )
        state = state.aligned(number, found)
    return state.panes


def _settings(arguments: argparse.Namespace, original: PaneState, conversions: Sequence[PaneState]) -> CompareSettings:
    return CompareSettings(
        levels=_downsamples(arguments, original.slide, conversions),
        measures=frozenset(map(Measure, arguments.measure)),
        window=Window.GAUSSIAN if arguments.gaussian else Window.UNIFORM,
        grey=arguments.grey,
        readings=not arguments.no_readings,
        reading_tiles=arguments.reading_tiles,
        seed=arguments.seed,
    )


def _downsamples(
    arguments: argparse.Namespace, original: Slide, conversions: Sequence[PaneState]
) -> tuple[float, ...] | None:
    """Of the levels that were asked for; None: all."""
    levels = original.levels
    if arguments.mpp is not None:
        chosen = [_nearest(original, arguments.mpp)]
    elif arguments.level is not None:
        chosen = sorted(set(arguments.level))
        if chosen[-1] >= len(levels):
            raise CompareError(
                f"{original.name} stores levels 0 to {len(levels) - 1}, not {chosen[-1]}: name one of them."
            )
    else:
        if not all(any(pane.level_at(level.downsample) for level in levels) for pane in conversions):
            raise CompareError(
                f"No level of {original.name} has the scale of one of a conversion's: nothing to compare."
            )
        return None
    for pane in conversions:
        for index in chosen:
            if pane.level_at(levels[index].downsample) is None:
                downsample = levels[index].downsample
                raise CompareError(
                    f"{pane.slide.name} stores no level {downsample:g}×, as level {index}: choose another level."
                )
    return tuple(levels[index].downsample for index in chosen)


def _nearest(slide: Slide, mpp: float) -> int:
    sizes = {level.index: level.mpp for level in slide.levels if level.mpp is not None}
    if not sizes:
        raise CompareError(f"{slide.name} does not say its pixel size: choose a level by --level.")
    off = {index: abs(math.log(math.sqrt(size.x * size.y) / mpp)) for index, size in sizes.items()}
    best = min(off, key=lambda index: off[index])
    if off[best] > math.log(_NEAR):
        listed = ", ".join(pixel_size_text(size).removesuffix(" µm/px") for size in sizes.values())
        raise CompareError(f"{slide.name} stores no level near {mpp:g} µm/px, but {listed}: choose one of these.")
    return best


def _kept(keeper: KeptPartly, folder: Path) -> str:
    """Put what was compared on the disk; says what to do with it. Empty where there is nothing to keep."""
    if not keeper.keep() and not folder.exists():
        return ""
    return f"Stopped. What was compared is kept in {folder}: --resume goes on with it."


def _indices(text: str) -> list[int]:
    return [_index(part) for part in text.split(",")]


def _index(text: str) -> int:
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < math.inf:
        raise ValueError(text)
    return value


def _limit(text: str) -> Limit:
    return Limit.of(text)


# argparse says "invalid number value".
_index.__name__ = _indices.__name__ = _positive.__name__ = "number"
_limit.__name__ = "limit"
