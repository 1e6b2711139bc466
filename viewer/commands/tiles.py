"""``tiles ORIGINAL CONVERTED --out DIR``: pairs of tiles as PNG with a table of their SSIM, without a window.

Exit codes: 0; 2 where a slide cannot be read, or there are no such tiles (one sentence on stderr, and no file), and for
a wrong command line (argparse); 130 after Ctrl+C, with nothing left.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from viewer.alignment.align import align
from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.annotations import AnnotatedClass, read_annotations
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.tile_files import FilesThereError, SavedTiles, save_tiles
from viewer.comparison.whole.tile_pairs import MOST_TILES, SIZES, TileWish
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

FAILED = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``tiles`` to a command line."""
    parser = subparsers.add_parser(
        "tiles",
        help="pairs of tiles as PNG, with their SSIM",
        description="Cut the same places out of a slide and its conversion, as PNG, with a table (CSV) of their SSIM "
        "on exactly those pixels.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the slide that is measured against")
    parser.add_argument("conversion", type=Path, metavar="CONVERTED", help="its conversion")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for PNGs and table")
    parser.add_argument("--size", type=whole(*SIZES), default=512, metavar="PX", help="pixels a side (%(default)s)")
    scale = parser.add_mutually_exclusive_group()
    scale.add_argument("--level", type=whole(0, 99), default=0, metavar="N", help="level of the original (%(default)s)")
    scale.add_argument(
        "--mpp", type=float, metavar="X", help="um/px; resampled, and so named, where no stored level is within 1 %%"
    )
    parser.add_argument(
        "--count", type=whole(1, MOST_TILES), default=20, metavar="N", help="a slide, or a class (%(default)s)"
    )
    parser.add_argument("--seed", type=whole(0, 2**31), default=1, metavar="N", help="draws the tiles (%(default)s)")
    parser.add_argument(
        "--classes", type=Path, metavar="GEOJSON", help="draw from each class of these annotations (QuPath's GeoJSON)"
    )
    parser.add_argument(
        "--cropped", action="store_true", help="they count pixels from the scanned part, as QuPath does since 0.7"
    )
    parser.add_argument("--replace", action="store_true", help="files of the same names")


def run(arguments: argparse.Namespace) -> int:
    """Cut, write and print; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    try:
        saved = _saved(arguments, Progress(line))
    except (SlideError, FieldError) as error:
        line.close()
        advice = error.advice if isinstance(error, SlideError) else ""
        print(f"{error} {advice}".strip(), file=sys.stderr)
        return FAILED
    except FilesThereError as error:
        line.close()
        print(f"{error} Name another folder, or add --replace.", file=sys.stderr)
        return FAILED
    except OSError as error:
        line.close()
        print(f"{error.filename or arguments.out} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        line.close()
        return 128 + signal.SIGINT
    line.close()
    return printed(_report(saved, arguments.count), 0)


def _saved(arguments: argparse.Namespace, progress: Progress) -> SavedTiles:
    with contextlib.ExitStack() as opened:
        slides = [
            opened.enter_context(contextlib.closing(open_slide(path)))
            for path in (arguments.original, arguments.conversion)
        ]
        panes = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
        reference, conversion = ComparisonState(panes).aligned(2, align(slides[0], slides[1])).panes
        if not conversion.is_placed:
            raise FieldError(f"{slides[1].name} is not aligned with {slides[0].name}: there are no pairs to cut.")
        classes: tuple[AnnotatedClass, ...] = ()
        if arguments.classes is not None:
            bounds = slides[0].bounds
            origin = Point(bounds.x, bounds.y) if arguments.cropped else Point(0.0, 0.0)
            classes = read_annotations(arguments.classes, origin)
        levels = slides[0].levels
        if arguments.mpp is None and arguments.level >= len(levels):
            raise FieldError(f"{slides[0].name} stores levels 0 to {len(levels) - 1}, not {arguments.level}.")
        wish = TileWish(
            size=arguments.size,
            downsample=levels[arguments.level].downsample if arguments.mpp is None else None,
            mpp=arguments.mpp,
            count=arguments.count,
            seed=arguments.seed,
        )
        return save_tiles(wish, reference, conversion, classes, arguments.out, progress, replace=arguments.replace)


def _report(saved: SavedTiles, wanted: int) -> str:
    counts = [
        (name or "all tissue", f"{count} pairs" if count == wanted else f"{count} pairs of {wanted} asked for")
        for name, count in saved.counts
    ]
    lines = [saved.note, aligned(counts, 1), f"Mean SSIM {saved.ssim_mean:.6f}", f"Table: {saved.table}"]
    if any(count < wanted for _, count in saved.counts):
        lines.insert(2, "Fewer than asked for: no more places hold a tile of that size and scale with enough tissue.")
    return "\n".join(lines)


def whole(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number within limits from a command line."""

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number") from None
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not within {least} and {most}")
        return value

    return read
