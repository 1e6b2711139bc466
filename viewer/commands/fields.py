"""``fields RESULT``: the worst, random, edge or seam fields of a result that was kept, as a table, CSV or GeoJSON.

Exit codes: 0; 2 where the result cannot be read or a file not be written (one sentence on stderr), and for a wrong
command line (argparse). No slide is opened.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.commands.tiles import whole
from viewer.comparison.whole.field_export import FieldSource, fields_csv, fields_geojson
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.fields import MOST_FIELDS, Choice, Field, FieldMeasure, Kind, choose, measured
from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_file import ResultFileError, load_result
from viewer.geometry import Point
from viewer.jobs.whole_file import write_whole

FAILED = 2
_KINDS = {"worst": Kind.WORST, "random": Kind.RANDOM, "edge": Kind.EDGE, "seam": Kind.SEAM}
_MEASURES = {
    "ssim": FieldMeasure.SSIM,
    "ssim-tissue": FieldMeasure.TISSUE_SSIM,
    "mae": FieldMeasure.MAE,
    "largest": FieldMeasure.LARGEST,
    "de2000": FieldMeasure.DE2000,
}
_HEADS = ("number", "x", "y", "width", "height", "tiles", "worst tile", "SSIM", "mean diff", "largest")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``fields`` to a command line."""
    parser = subparsers.add_parser(
        "fields",
        help="the worst, random, edge or seam fields of a kept result",
        description="List fields of a result that compare or the window has kept; positions are in level-0 pixels of "
        "the original.",
    )
    parser.add_argument("result", type=Path, metavar="RESULT", help="a folder NAME.comparison")
    parser.add_argument("--kind", choices=_KINDS, default="worst", help="how they are chosen (%(default)s)")
    parser.add_argument("--by", choices=_MEASURES, default="ssim", help="what puts them in order (%(default)s)")
    parser.add_argument("--count", type=whole(1, MOST_FIELDS), default=20, metavar="N", help="how many (%(default)s)")
    parser.add_argument("--seed", type=whole(0, 2**31), default=1, metavar="N", help="of random ones (%(default)s)")
    parser.add_argument("--level", type=whole(0, 99), metavar="N", help="of the original (the finest compared)")
    parser.add_argument(
        "--conversion", type=whole(1, 26), default=1, metavar="N", help="which one of several (%(default)s)"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="save them as a table with their origin")
    parser.add_argument("--geojson", type=Path, metavar="FILE", help="save them as annotations for QuPath")
    parser.add_argument("--replace", action="store_true", help="files that are there already")


def run(arguments: argparse.Namespace) -> int:
    """Choose, write and print; returns the exit code."""
    never_fail_on_letters()
    try:
        source = _source(load_result(arguments.result), arguments)
        choice = Choice(_KINDS[arguments.kind], _MEASURES[arguments.by], arguments.count, arguments.seed)
        fields = choose(source.level, choice)
        files = [
            (path, content)
            for path, content in (
                (arguments.csv, fields_csv(source, fields) if fields else b""),
                (arguments.geojson, fields_geojson(source, fields, Point(0.0, 0.0))),
            )
            if path is not None and fields
        ]
        there = [path.name for path, _ in files if path.exists()]
        if there and not arguments.replace:
            raise FieldError(f"{' and '.join(there)} is there already: name another file, or add --replace.")
        for path, content in files:
            write_whole(path, content)
    except (ResultFileError, FieldError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"{error.filename or arguments.result} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    return printed(_report(fields, choice) if fields else "No such field: nothing differs there, or is tissue.", 0)


def _source(result: ComparisonResult, arguments: argparse.Namespace) -> FieldSource:
    conversions = [one for one in result.conversions if one.levels]
    if arguments.conversion > len(conversions):
        raise FieldError(f"The result has {len(conversions)} conversions of which something was compared.")
    conversion = conversions[arguments.conversion - 1]
    levels = {level.level: level for level in conversion.levels}
    wanted = arguments.level if arguments.level is not None else min(levels)
    if wanted not in levels:
        compared = ", ".join(map(str, sorted(levels)))
        raise FieldError(f"Level {wanted} was not compared, but {compared}: name one of these.")
    if not measured(levels[wanted].table, _MEASURES[arguments.by]):
        raise FieldError(f"{arguments.by} was not measured at level {wanted}: compare with --measure {arguments.by}.")
    return FieldSource(result, conversion, levels[wanted])


def _report(fields: Sequence[Field], choice: Choice) -> str:
    rows = [
        (
            str(field.number),
            *(f"{side:.0f}" for side in (field.rect.x, field.rect.y, field.rect.width, field.rect.height)),
            str(field.fault),
            f"{field.value:.4f}",
            f"{field.values.ssim:.4f}",
            f"{field.values.mae:.3f}",
            str(field.values.largest),
        )
        for field in fields
    ]
    heads = [name if name != "worst tile" else f"{choice.measure.value} of the worst tile" for name in _HEADS]
    return aligned([tuple(heads), *rows], 0)
