"""``figure ORIGINAL CONVERSION --field X,Y[,LEVEL] ... --out FILE``: a figure for print, without a window.

Exit codes: 0; 1 where a slide cannot be read or the figure not be made or written (one sentence on stderr, and no
file); 2 for a wrong command line (argparse).
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from viewer.alignment.align import align
from viewer.commands.output import never_fail_on_letters
from viewer.comparison.display import DEFAULT_GAIN, ENDS, GAINS, Channel, Display, Look, Measure, Scale
from viewer.comparison.figure import Field, FigureError, FigureSpec, Row, read_rows
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

FAILED = 1
_FORMATS = ("png", "pdf", "svg")
_MAPS = {
    "none": Measure.OFF,
    "difference": Measure.DIFFERENCE,
    "signed": Measure.SIGNED,
    "ssim": Measure.SSIM,
    "de2000": Measure.COLOUR,
}

Draw = Callable[[FigureSpec, Sequence[Row], datetime, str], bytes]
"""Makes a file of a kind; it comes from the caller, since it needs the window's libraries."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``figure`` to a command line."""
    parser = subparsers.add_parser(
        "figure",
        help="a figure for print",
        description="Make a figure: a row for each field; columns original, conversion and map.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the slide that is measured against")
    parser.add_argument("conversion", type=Path, metavar="CONVERSION", help="its conversion")
    parser.add_argument(
        "--field",
        type=_field,
        action="append",
        required=True,
        metavar="X,Y[,LEVEL]",
        help="middle of a row in level-0 pixels of the original, and the conversion's stored level (0); repeat it",
    )
    parser.add_argument("--out", type=_out, required=True, metavar="FILE", help="a .png, .pdf or .svg")
    parser.add_argument("--dpi", type=int, default=300, help="pixels an inch (300)")
    parser.add_argument("--width-mm", type=float, default=180.0, metavar="MM", help="width of the figure (180)")
    parser.add_argument("--shape", type=_shape, default=1.0, metavar="W:H", help="of a field, as 4:3 (1:1)")
    parser.add_argument("--enlarge", type=int, default=1, metavar="N", help="pixels of the figure a stored pixel (1)")
    parser.add_argument("--map", choices=_MAPS, default="difference", help="third column (difference)")
    parser.add_argument("--gain", type=int, choices=GAINS, default=DEFAULT_GAIN, help="of a difference (%(default)s)")
    parser.add_argument(
        "--end", type=float, metavar="VALUE", help="of ssim and de2000: what has the last colour (0.8 and 10)"
    )
    parser.add_argument(
        "--threshold", type=float, metavar="VALUE", help="show only an ssim below it, a de2000 above it (all)"
    )
    parser.add_argument(
        "--channel", choices=[channel.value for channel in Channel], default=Channel.LARGEST.value, help="of the map"
    )
    parser.add_argument(
        "--own-colours", action="store_true", help="the map in the slide's channels, not in a colour map"
    )
    parser.add_argument("--no-letters", action="store_true", help="rows without letters")


def run(arguments: argparse.Namespace, draw: Draw) -> int:
    """Make the figure; returns the exit code."""
    never_fail_on_letters()
    try:
        with _Slides(arguments.original, arguments.conversion) as (original, conversion):
            spec = _spec(arguments, original, conversion)
            rows = read_rows(spec, Progress())
            content = draw(spec, rows, datetime.now().astimezone(), arguments.out.suffix[1:].lower())
        write_whole(arguments.out, content)
    except (SlideError, FigureError) as error:
        advice = error.advice if isinstance(error, SlideError) else ""
        print(error, advice, sep="\n" if advice else "", file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"{arguments.out.name} was not written: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    return 0


class _Slides:
    """Both slides, open as long as the block lasts."""

    def __init__(self, *paths: Path) -> None:
        self._paths = paths
        self._open: list[Slide] = []

    def __enter__(self) -> list[Slide]:
        try:
            for path in self._paths:
                self._open.append(open_slide(path))
        except SlideError:
            self.__exit__()
            raise
        return self._open

    def __exit__(self, *_: object) -> None:
        for slide in self._open:
            slide.close()


def _spec(arguments: argparse.Namespace, original: Slide, conversion: Slide) -> FigureSpec:
    panes = (PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion))
    first, second = ComparisonState(panes).aligned(2, align(original, conversion)).panes
    measure = _MAPS[arguments.map]
    look = Look(
        measure, Channel(arguments.channel), arguments.gain, not arguments.own_colours, _scale(arguments, measure)
    )
    levels = conversion.levels
    fields = []
    for number, (x, y, index) in enumerate(arguments.field, 1):
        if index >= len(levels):
            raise FigureError(f"{conversion.name} stores levels 0 to {len(levels) - 1}, not {index}: name one of them.")
        field = Field(f"{x:g}, {y:g}", Point(x, y), downsample=second.effective_downsample(levels[index]))
        fields.append(replace(field, name=f"Field {number} ({field.name})"))
    return FigureSpec(
        first,
        second,
        "Converted",
        tuple(fields),
        look if measure is not Measure.OFF else None,
        enlarged=arguments.enlarge,
        aspect=arguments.shape,
        width_mm=arguments.width_mm,
        dpi=arguments.dpi,
        letters=not arguments.no_letters,
    )


def _scale(arguments: argparse.Namespace, measure: Measure) -> Scale:
    """The colours of SSIM or ΔE.

    Raises:
        FigureError: They have no scale, or one without length.
    """
    end, threshold = arguments.end, arguments.threshold
    if measure not in ENDS:
        if end is not None or threshold is not None:
            raise FigureError(f"--end and --threshold are of ssim and de2000, not of {arguments.map}: leave them out.")
        return Display().scale_of(measure)
    end = Display().scale_of(measure).end if end is None else end
    least, most = (-1.0, 1.0) if measure is Measure.SSIM else (0.0, 100.0)
    if not (least <= end < most if measure is Measure.SSIM else least < end <= most):
        raise FigureError(f"The colours of {arguments.map} cannot end at {end:g}: choose from {least:g} to {most:g}.")
    return Scale(end, threshold)


def _field(text: str) -> tuple[float, float, int]:
    x, y, *level = text.split(",")
    place = float(x), float(y)
    index = int(level[0]) if level else 0
    if len(level) > 1 or index < 0 or not all(map(math.isfinite, place)):
        raise ValueError(text)
    return *place, index


def _out(text: str) -> Path:
    path = Path(text)
    if path.suffix[1:].lower() not in _FORMATS:
        raise argparse.ArgumentTypeError(f"a figure is a .png, .pdf or .svg, not {path.name}")
    return path


def _shape(text: str) -> float:
    width, height = map(float, text.split(":"))
    if not 0.25 <= height / width <= 4:
        raise ValueError(text)
    return height / width


_field.__name__, _shape.__name__ = "field", "shape"  # argparse says "invalid field value"
