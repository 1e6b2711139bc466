"""Pairs of slides that differ only where something is hidden, and what other programs say of exports."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray

from tests.slides.dicom_made import Series, jpeg_frame, write_level
from viewer.comparison.annotations.shapes import Shape
from viewer.export.check_list import review_items
from viewer.export.review import Review, ReviewItem
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect, Size
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample

Pixels = NDArray[np.uint8]
SVS_SIZE = Size(900, 700)
"""Of level 0: no whole tiles, and no whole blocks of a JPEG at any level."""


@dataclass(frozen=True)
class Glass:
    """Waves, with noise of one seed or another in some rectangles."""

    hidden: tuple[Rect, ...]
    seed: int

    def __call__(self, x: int, y: int, width: int, height: int) -> Pixels:
        rows, columns = np.mgrid[y : y + height, x : x + width]
        wave = 128 + 60 * np.sin(columns / 7 + rows / 11) + 40 * np.sin(columns / 23 - rows / 5)
        rgb = np.stack([wave, wave * 0.8 + 20, 255 - wave], axis=2).clip(0, 255).astype(np.uint8)
        noise = ((columns * 7919 + rows * 104_729 + self.seed * 1_299_709) * 2_654_435_761 >> 7) % 256
        other = np.stack([noise, 255 - noise, noise * 3 % 256], axis=2).astype(np.uint8)
        for rect in self.hidden:
            inside = (columns >= rect.x) & (columns < rect.right) & (rows >= rect.y) & (rows < rect.bottom)
            rgb[inside] = other[inside]
        return rgb


def redactions(*rects: Rect) -> Redactions:
    """Boxes over ``rects``, with words that are to stand nowhere."""
    made = "2026-11-30T12:00:00Z"
    return Redactions(
        tuple(
            RedactionShape(
                f"id-{number}", Shape.box(rect, "drawn"), 0.0, Reason.NAME, "Erika Mustermann", "Dr. Who", made
            )
            for number, rect in enumerate(rects)
        )
    )


def all_confirmed(items: Sequence[ReviewItem]) -> Review:
    """Everything on a check list confirmed."""
    review = Review()
    for item in items:
        review = review.confirm(item, "Dr. Grün", "2026-11-30T12:00:00Z")
    return review


def reviewed(source: Path, drawn: Redactions, settings: ExportSettings) -> Review:
    """The whole check list of an export confirmed."""
    with contextlib.closing(open_slide(source)) as slide:
        return all_confirmed(review_items(slide, drawn, settings))


def mirax(path: Path, hidden: Sequence[Rect], seed: int, **changes: Any) -> Path:
    """A MIRAX slide of ``Glass``; the photos show it where their positions say."""
    settings: dict[str, Any] = {
        "photos": (2, 2),
        "margins": (1, 0, 0, 1),
        "sparse": False,
        "image_size": Size(96, 80),
        "overlap": (40, 30),
        "registration_error": 0.0,
        "subsampling": "4:2:0",
        "levels": 5,
    }
    path.parent.mkdir(exist_ok=True)
    write_sample(path, SampleSpec(**(settings | changes), painter=Glass(tuple(hidden), seed)))
    return path


def dicom(folder: Path, hidden: Sequence[Rect], seed: int) -> Path:
    """A DICOM slide of ``Glass``, three levels, in JPEG frames with subsampled colours."""
    folder.mkdir(parents=True, exist_ok=True)
    pixels, series = Glass(tuple(hidden), seed)(0, 0, *SVS_SIZE), Series()
    for level in range(3):
        spacing = (0.00025 * 2**level,) * 2
        path = folder / f"level{level}.dcm"
        write_level(
            path, pixels[:: 2**level, :: 2**level], series=series, tile=80, spacing=spacing, jpeg=True, encode=_frame
        )
    return folder


def _frame(rgb: Pixels) -> bytes:
    return jpeg_frame(rgb, subsampling=2)


def svs(path: Path, hidden: Sequence[Rect], seed: int, *, subsampling: tuple[int, int] = (2, 2), **coding: Any) -> Path:
    """An Aperio slide of ``Glass``, three levels, in JPEG tiles unless ``coding`` (of tifffile) says otherwise."""
    pictures = [Glass(tuple(hidden), seed)(0, 0, *SVS_SIZE)]
    while len(pictures) < 3:
        height, width = (side // 2 for side in pictures[-1].shape[:2])
        blocks = pictures[-1][: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3)
        pictures.append(blocks.mean(axis=(1, 3)).astype(np.uint8))
    options: dict[str, Any] = {
        "tile": (240, 240),
        "photometric": "rgb",
        "compression": "jpeg",
        "compressionargs": {"level": 88},
        "subsampling": subsampling,
        "metadata": None,
        "software": False,
    } | coding
    if options["compression"] != "jpeg":
        del options["subsampling"]
    head = f"Aperio Image Library v11.2.1\r\n{SVS_SIZE.width}x{SVS_SIZE.height} (240x240)"
    path.parent.mkdir(exist_ok=True)
    with tifffile.TiffWriter(path) as writer:
        writer.write(pictures[0], description=f"{head}|AppMag = 20|MPP = 0.25|User = Mustermann", **options)
        writer.write(pictures[-1], description=f"{head} -> 225x175", photometric="rgb", metadata=None)
        for picture in pictures[1:]:
            writer.write(picture, description=head, **options)
    return path
