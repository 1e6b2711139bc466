"""Options of ``export`` for DICOM pictures that are no slides: windows and frames."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import Any

from viewer.slides.dicom_image import DicomImage
from viewer.slides.opening import open_slide


def add_picture_options(parser: argparse.ArgumentParser) -> None:
    """Add them to the parser of ``export``."""
    parser.add_argument(
        "--window",
        action="append",
        default=[],
        metavar="WINDOW",
        help="of grey DICOM pictures such as CT, once or more: stored, stored2, min-max, 16bit (values kept), a name "
        "(lung, bone, brain, ..., or one of the file's), or centre and width (--window=-600,1500)",
    )
    frames = parser.add_mutually_exclusive_group()
    frames.add_argument(
        "--frame",
        type=frame_numbers,
        metavar="N,N...",
        help="of DICOM pictures: frames, 1 being the first (the one of the file)",
    )
    frames.add_argument("--all-frames", action="store_true", help="of DICOM pictures: all frames of file or series")


def picture_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """Fields of ``ExportSettings``."""
    frames = None if arguments.all_frames else arguments.frame or ()
    return {"windows": tuple(arguments.window), "frames": frames}


def require_levels_or_picture(path: Path) -> None:
    """Make sure that ``path`` is a picture, of which no levels have to be named.

    Raises:
        ValueError: It is a slide.
        SlideError: It cannot be opened.
    """
    with contextlib.closing(open_slide(path)) as slide:
        if not isinstance(slide, DicomImage):
            raise ValueError("which levels are exported is said with --level, --all-levels or --top-levels")


def frame_numbers(text: str) -> tuple[int, ...]:
    """Numbers with commas between them; raises ValueError where they are none."""
    return tuple(int(part) for part in text.split(","))


# argparse says "invalid numbers value".
frame_numbers.__name__ = "numbers"
