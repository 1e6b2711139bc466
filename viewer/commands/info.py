"""``info SLIDE [--series [UID]] [--json]``: what a slide is, without a window, or which series a folder holds.

Exit codes: 0; 1 where the slide cannot be opened (one sentence on stderr); 2 for a wrong command line (argparse);
3 where a DICOM folder holds several series and none was named: stdout lists them, and one sentence on stderr says
"FOLDER holds N series: choose one."; 141 where whoever read the output went away.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.geometry import Mpp
from viewer.slides.dicom_folder import SeriesInfo, SeveralSeriesError, list_series
from viewer.slides.file_check import require_readable
from viewer.slides.opening import open_slide
from viewer.slides.slide import Level, Slide, SlideError

SLIDE_ERROR = 1
SEVERAL_SERIES = 3
_LIST = ""
"""``--series`` without a UID."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``info`` to a command line."""
    parser = subparsers.add_parser("info", help="what a slide is", description="Say what a slide is.")
    parser.add_argument("slide", type=Path, metavar="SLIDE", help="a slide, a DICOM file or folder, or a picture")
    parser.add_argument(
        "--series",
        nargs="?",
        const=_LIST,
        metavar="UID",
        help="which DICOM series of a folder that holds several; without UID: list them",
    )
    parser.add_argument("--json", action="store_true", help="as JSON, in ASCII")


def run(arguments: argparse.Namespace) -> int:
    """Print what ``arguments.slide`` is, as JSON where ``arguments.json``; returns the exit code."""
    never_fail_on_letters()
    try:
        if arguments.series == _LIST:
            return _print_series(arguments, _series_of(arguments.slide), 0)
        slide = open_slide(arguments.slide, series_uid=arguments.series)
        try:
            described = describe(slide)
            text = json.dumps(described, indent=2) if arguments.json else as_text(described, slide.notices)
        finally:
            slide.close()
    except SeveralSeriesError as error:
        print(error, "Name one of them with --series.", sep="\n", file=sys.stderr)
        return _print_series(arguments, error.series, SEVERAL_SERIES)
    except SlideError as error:
        print(error, error.advice, sep="\n" if error.advice else "", file=sys.stderr)
        return SLIDE_ERROR
    return printed(text, 0)


def _series_of(path: Path) -> Sequence[SeriesInfo]:
    """The DICOM series of a folder, a DICOMDIR or the folder of a file.

    Raises:
        SlideError: There are none, or it cannot be read.
    """
    if not path.is_dir():
        require_readable(path)
    try:
        series = list_series(path)
    except OSError as error:
        sentence = f"{path.name} cannot be opened: {error.strerror or error}."
        raise SlideError(sentence, advice="Check the path.") from error
    if not series:
        raise SlideError(f"{path.name} holds no DICOM series.", advice="Name a folder of DICOM files.")
    return series


def _print_series(arguments: argparse.Namespace, series: Iterable[SeriesInfo], code: int) -> int:
    listed = describe_series(arguments.slide, series)
    return printed(json.dumps(listed, indent=2) if arguments.json else series_as_text(listed), code)


def describe_series(path: Path, series: Iterable[SeriesInfo]) -> dict[str, Any]:
    """What ``--json`` prints of a folder with several series: for each the size in pixels of its largest image."""
    return {
        "path": str(path),
        "series": [
            {
                "uid": one.uid,
                "description": one.description,
                "modality": one.modality,
                "instances": one.instances,
                "width": one.size and one.size.width,
                "height": one.size and one.size.height,
            }
            for one in series
        ],
    }


def series_as_text(listed: dict[str, Any]) -> str:
    """``describe_series``'s answer as an aligned table for people."""
    rows = [
        (
            one["uid"],
            one["description"],
            one["modality"],
            _unless_none(one["width"] and f"{one['width']} x {one['height']}"),
            str(one["instances"]),
        )
        for one in listed["series"]
    ]
    return aligned([("Series", "Description", "Modality", "Size", "Files"), *rows])


def describe(slide: Slide) -> dict[str, Any]:
    """What ``--json`` prints: lengths in pixels (of level 0 where no level is named), pixel sizes in um."""
    bounds = slide.bounds
    return {
        "path": str(slide.path),
        "format": slide.format,
        "reader": slide.reader.name,
        "reader_version": slide.reader.version,
        "mpp": _pair(slide.mpp),
        "bounds": [round(bounds.x), round(bounds.y), round(bounds.width), round(bounds.height)],
        "background": list(slide.background),
        "levels": [_level(level) for level in slide.levels],
        "associated_images": {name: list(size) for name, size in slide.associated_images.items()},
        "properties": dict(slide.properties),
    }


def as_text(described: dict[str, Any], notices: Iterable[str]) -> str:
    """``describe``'s answer as an aligned table for people."""
    x, y, width, height = described["bounds"]
    facts = {
        "Path": described["path"],
        "Format": described["format"],
        "Reader": f"{described['reader']} {described['reader_version']}",
        "Pixel size": _um(described["mpp"]),
        "Scanned": f"{width} x {height} px at {x}, {y}",
        "Background": "#{:02x}{:02x}{:02x}".format(*described["background"]),
    }
    level_rows = [
        (
            str(level["index"]),
            f"{level['width']} x {level['height']}",
            f"{level['downsample']:g}",
            _um(level["mpp"]),
            _unless_none(level["tile_width"] and f"{level['tile_width']} x {level['tile_height']}"),
            _unless_none(level["compression"]),
        )
        for level in described["levels"]
    ]
    images = [(name, f"{width} x {height}") for name, (width, height) in described["associated_images"].items()]
    parts = [
        aligned([(f"{name}:", str(value)) for name, value in facts.items()]),
        aligned([("Level", "Size", "Downsample", "Pixel size", "Tile", "Compression"), *level_rows]),
        aligned([("Image", "Size"), *images]) if images else "",
        aligned([("Property", "Value"), *sorted(described["properties"].items())]) if described["properties"] else "",
        "\n".join(notices),
    ]
    return "\n\n".join(part for part in parts if part)


def _level(level: Level) -> dict[str, Any]:
    return {
        "index": level.index,
        "width": level.size.width,
        "height": level.size.height,
        "downsample": level.downsample,
        "mpp": _pair(level.mpp),
        "tile_width": level.tile_size and level.tile_size.width,
        "tile_height": level.tile_size and level.tile_size.height,
        "compression": level.compression,
    }


def _pair(mpp: Mpp | None) -> list[float] | None:
    return None if mpp is None else [mpp.x, mpp.y]


def _um(mpp: list[float] | None) -> str:
    return "unknown" if mpp is None else "{:.4g} x {:.4g} um".format(*mpp)


def _unless_none(text: str | None) -> str:
    return text or "unknown"
