"""Pairs of tiles as files: two PNGs a place and one CSV for all; either all of them are there, or none."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from viewer import __version__
from viewer.comparison.caption import alignment_words
from viewer.comparison.state import PaneState
from viewer.comparison.whole.annotations import AnnotatedClass
from viewer.comparison.whole.field_export import cell
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.tile_pairs import (
    Place,
    TilePair,
    TileScale,
    TileWish,
    cut_tiles,
    find_places,
    scale_for,
)
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.slides.slide import RgbArray

_SIDES = ("original", "converted")
_UNSAFE = re.compile(r"[^\w.\-]+")


class FilesThereError(Exception):
    """Files of these names are there already, and nobody said that they are to be replaced."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(f"{len(names)} files are there already, among them {names[0]}.")
        self.names = tuple(names)


@dataclass(frozen=True, slots=True)
class SavedTiles:
    """What was written."""

    table: Path
    """The CSV."""
    counts: tuple[tuple[str, int], ...]
    """Pairs of each class; under "" without classes."""
    ssim_mean: float
    """Of all pairs."""
    note: str
    """How the pixels came about."""

    @property
    def pairs(self) -> int:
        """Of all classes."""
        return sum(count for _, count in self.counts)


def save_tiles(
    wish: TileWish,
    reference: PaneState,
    conversion: PaneState,
    classes: Sequence[AnnotatedClass],
    folder: Path,
    progress: Progress,
    *,
    replace: bool = False,
) -> SavedTiles:
    """Draw, cut, measure and write; to be called off the GUI thread.

    Everything is written into a folder of its own beside, and only moved to its place when it is complete.

    Args:
        wish: Which tiles.
        reference: The original.
        conversion: The conversion, placed on it.
        classes: Of annotations; tiles are drawn from each. None: from all tissue.
        folder: Where the files go; made if need be.
        progress: Told in tiles; may end it, and nothing is left then.
        replace: Whether files of the same names may be replaced.

    Raises:
        FieldError: There are no such tiles.
        FilesThereError: Files would be replaced.
        SlideClosedError: A slide was closed meanwhile.
        OSError: The files cannot be written; nothing is left of the attempt.
        Cancelled: ``progress`` was cancelled.
    """
    scale = scale_for(wish, reference, conversion)
    places = find_places(wish, reference, scale, classes, progress)
    stem = _safe(conversion.slide.path.stem)
    table = f"{stem}_tiles.csv"
    planned = [
        name
        for class_name, of_class in places.items()
        for number in range(1, min(wish.count, len(of_class)) + 1)
        for name in _names(stem, class_name, number)
    ]
    there = [name for name in (*planned, table) if (folder / name).exists()]
    if there and not replace:
        raise FilesThereError(there)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{stem}_tiles.{os.getpid()}.tmp"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    try:
        rows: list[dict[str, object]] = []
        written: list[str] = []
        means: list[float] = []
        for pair in cut_tiles(wish, scale, places, progress):
            names = _names(stem, pair.place.class_name, pair.number)
            for name, picture in zip(names, (pair.original, pair.converted), strict=True):
                (unfinished / name).write_bytes(_png(picture))
            written += names
            means.append(pair.ssim.mean)
            rows.append(_row(wish, scale, conversion, pair, names))
        if not rows:
            raise FieldError(
                f"No place holds a tile of {wish.size} px with enough tissue: choose a smaller tile or a finer scale."
            )
        write_whole(unfinished / table, _csv(rows))
        progress.check()
        for name in (*written, table):
            (unfinished / name).replace(folder / name)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    counts = tuple((name, sum(row["class"] == name for row in rows)) for name in places)
    return SavedTiles(folder / table, counts, float(np.mean(means)), scale.note)


def _names(stem: str, class_name: str, number: int) -> tuple[str, str]:
    inner = f"_{_safe(class_name)}" if class_name else ""
    first, second = (f"{stem}{inner}_{number:04d}_{side}.png" for side in _SIDES)
    return first, second


def _safe(name: str) -> str:
    """Fit for a file's name on every system."""
    return _UNSAFE.sub("-", name).strip("-.") or "slide"


def _png(rgb: RgbArray) -> bytes:
    """Lossless."""
    done, encoded = cv2.imencode(".png", rgb[..., ::-1])
    if not done:
        raise OSError("a PNG could not be encoded")
    return bytes(encoded.tobytes())


def _csv(rows: Sequence[dict[str, object]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue().encode("utf-8")


def _row(
    wish: TileWish, scale: TileScale, conversion: PaneState, pair: TilePair, names: tuple[str, str]
) -> dict[str, object]:
    place: Place = pair.place
    reading, off = scale.plan.reading, pair.differences
    return {
        "number": pair.number,
        "class": place.class_name,
        "original_file": names[0],
        "converted_file": names[1],
        "ssim": pair.ssim.mean,
        "mae": off.mean_absolute,
        "max_abs_diff": off.largest,
        "psnr": off.psnr,
        "size": wish.size,
        "x": place.rect.x,
        "y": place.rect.y,
        "width": place.rect.width,
        "height": place.rect.height,
        "level": scale.level,
        "downsample": scale.downsample,
        "mpp_x": scale.mpp.x if scale.mpp else None,
        "mpp_y": scale.mpp.y if scale.mpp else None,
        "pixels": scale.note,
        "tissue_share": place.tissue,
        "class_share": place.class_share if place.class_name else None,
        "seed": wish.seed,
        "original": reading.reference.name,
        "original_reader": str(reading.reference.reader),
        "original_read": reading.note or "as stored",
        "conversion": reading.conversion.name,
        "conversion_reader": str(reading.conversion.reader),
        "alignment": alignment_words(conversion, conversion.alignment) if conversion.alignment else "",
        "ssim_settings": pair.ssim.settings,
        "program": f"Verislide {__version__}",
    }
