"""``annotations CONVERSION --out FILE``: the annotations of a conversion as GeoJSON in pixels of its original.

Exit codes: 0; 2 where they cannot be read or written (one sentence on stderr), and for a wrong command line (argparse).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.comparison.annotations.geojson import geojson_bytes
from viewer.conversion.annotations.read import read_original
from viewer.jobs.whole_file import write_whole
from viewer.slides.slide import SlideError

FAILED = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``annotations`` to a command line."""
    parser = subparsers.add_parser(
        "annotations",
        help="annotations of a conversion, back as GeoJSON",
        description="Write the DICOM annotations of a conversion as GeoJSON, in level-0 pixels of its original.",
        epilog="report.json beside the conversion says where it lies on its original; without it, name the original.",
    )
    parser.add_argument("conversion", type=Path, metavar="CONVERSION", help="folder of a conversion")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="GeoJSON to be written")
    parser.add_argument("--original", type=Path, metavar="SLIDE", help="original, to see where the conversion lies")


def run(arguments: argparse.Namespace) -> int:
    """Read, write and print; returns the exit code."""
    never_fail_on_letters()
    try:
        found = read_original(arguments.conversion.absolute(), arguments.original)
        write_whole(arguments.out, geojson_bytes(found))
    except SlideError as error:
        print(f"{error} {error.advice}".strip(), file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"{arguments.out} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    rows = [("label", "annotations"), *((label, str(count)) for label, count in sorted(found.counts.items()))]
    return printed("\n".join([aligned(rows, numbers_from=1), *found.remarks, str(arguments.out)]), 0)
