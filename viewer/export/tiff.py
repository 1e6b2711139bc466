"""Pyramidal TIFF and OME-TIFF of a slide with what was drawn out of it filled.

Where the slide is a tiled TIFF itself, tiles that nothing is hidden of are passed on as they are stored, undecoded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.conversion.settings import Pyramid
from viewer.export.embedded import described
from viewer.export.icc import exported_profile
from viewer.export.level_tiles import LevelTiles, TileMaker, in_order, level_by_level, made_of_finest
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.strips import threads
from viewer.export.tiff_file import CLASSIC_LIMIT, Directory, TiffFile, text
from viewer.export.tiff_source import StoredTiles, is_plain_tiff
from viewer.export.tiff_tags import DESCRIPTION, picture_tags
from viewer.export.tile_codings import TileCoding, new_coding
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide

_WRITE_BUFFER = 2**20


@dataclass(frozen=True, slots=True)
class TiffReport:
    """What was written."""

    levels: tuple[LevelTiles, ...]
    big: bool
    """Whether it is a BigTIFF."""
    profile: str
    """What became of the slide's colour profile, as a sentence."""


def write_tiff(
    slide: Slide,
    levels: Sequence[MaskedLevel],
    settings: ExportSettings,
    path: Path,
    progress: Progress,
    classic_limit: int = CLASSIC_LIMIT,
) -> TiffReport:
    """Write ``levels`` of ``slide``, finest first, into the new file ``path``.

    Raises:
        SlideError: A part of the slide cannot be decoded.
        OSError: The file cannot be written, or the slide's not be read.
        Cancelled: Somebody asked for the end.
    """
    profile, kept = exported_profile(slide, settings)
    with contextlib.ExitStack() as held:
        stored = held.enter_context(copied_tiles(slide, settings))
        pool = held.enter_context(threads())
        file = held.enter_context(path.open("xb", _WRITE_BUFFER))
        makers, directories = [], []
        for number, level in enumerate(levels):
            maker, coding = tile_maker(level, stored, settings)
            directory = Directory.of(maker.hit.size)
            directory.tags.update(picture_tags(level, maker.tile, coding, number, settings.format, profile))
            if level.shown is not None:
                directory.tags.setdefault(DESCRIPTION, text(described(level, settings)))
            makers.append(maker)
            directories.append(directory)
        tiff, total = TiffFile(file, classic_limit), sum(maker.hit.size for maker in makers)
        rebuilt = settings.pyramid is Pyramid.REBUILT and not any(maker.copies for maker in makers)
        pieces = made_of_finest(makers, progress) if rebuilt else level_by_level(makers, progress)
        for done, (number, index, tile) in enumerate(in_order(pieces, pool), 1):
            tiff.add(directories[number], index, tile)
            progress.tick(done, total, f"Writing level {makers[number].counts.level}", "tiles")
        big = tiff.finish(directories, settings.format is Format.OME_TIFF)
    return TiffReport(tuple(maker.counts for maker in makers), big, kept)


def copied_tiles(slide: Slide, settings: ExportSettings) -> contextlib.AbstractContextManager[StoredTiles | None]:
    """The tiles of the slide's file for as long as the block lasts; None where none are passed on.

    Raises:
        OSError, tifffile.TiffFileError: The file cannot be read.
    """
    auto = settings.compression is TiffCompression.AUTO
    return StoredTiles(slide.path) if auto and is_plain_tiff(slide) else contextlib.nullcontext()


def tile_maker(level: MaskedLevel, file: StoredTiles | None, settings: ExportSettings) -> tuple[TileMaker, TileCoding]:
    """Who makes the tiles of ``level``, and how they are encoded; ``file`` holds those that can be passed on."""
    stored = None if file is None else file.level(level.level)
    if file is None or stored is None:
        coding = new_coding(settings)
        return TileMaker(level, coding, Size(settings.tile, settings.tile)), coding
    return TileMaker(level, stored.coding, stored.tile, (file, stored)), stored.coding
