"""One level of a slide as a JPEG or PNG, in memory of some strips whatever its size."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.export import jpeg_strips, png_strips
from viewer.export.embedded import embedded
from viewer.export.jpeg_strips import write_jpeg
from viewer.export.masked import MaskedLevel
from viewer.export.png_strips import write_png
from viewer.export.scale_bar import PaintedBar, painted_bar
from viewer.export.settings import ExportSettings, Format
from viewer.export.strips import strips
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, SlideError

_LARGEST = {Format.JPEG: jpeg_strips.LARGEST_SIDE, Format.PNG: png_strips.LARGEST_SIDE}
_ROWS = {Format.JPEG: jpeg_strips.STRIP_ROWS, Format.PNG: png_strips.STRIP_ROWS}


@dataclass(frozen=True, slots=True)
class PlannedPicture:
    """What of a level a picture shows, found out before anything is written."""

    area: Rect
    """Whole pixels of the level."""
    bar: PaintedBar | None


def planned_picture(level: MaskedLevel, settings: ExportSettings) -> PlannedPicture:
    """What ``write_picture`` would write.

    Raises:
        SlideError: The picture would be too large for its format, its region lies outside the slide, or its scale bar
            has no place.
    """
    area = Rect(0, 0, *level.size)
    if settings.region is not None:
        wanted, scale = settings.region, level.level.downsample
        left, top = math.floor(wanted.x / scale), math.floor(wanted.y / scale)
        right, bottom = math.ceil(wanted.right / scale), math.ceil(wanted.bottom / scale)
        area = Rect(left, top, right - left, bottom - top).intersected(area)
        if area.is_empty:
            raise SlideError(
                f"The region lies outside of {level.slide.name}.",
                advice="Positions are pixels of level 0, from the top left corner of the slide.",
            )
    _check_size(level, area, settings)
    return PlannedPicture(area, painted_bar(level, area) if settings.scale_bar else None)


def write_picture(level: MaskedLevel, settings: ExportSettings, path: Path, progress: Progress) -> PlannedPicture:
    """Write a level, or the region of it that ``settings`` name, to the new file ``path``; returns what it shows.

    Raises:
        SlideError: As of ``planned_picture``, or a part of the level cannot be read.
        OSError: The file cannot be written.
        Cancelled: The work is to stop; the caller clears away what was written.
    """
    plan = planned_picture(level, settings)
    size, beside = Size(int(plan.area.width), int(plan.area.height)), embedded(level, settings)
    text = level.title
    progress.tick(0, size.height, text, "rows")
    with path.open("xb") as file, closing(strips(level, plan.area, _ROWS[settings.format], progress)) as read:
        shown = plan.bar.onto(read) if plan.bar is not None else read
        if settings.format is Format.PNG and level.is_grey:
            rows = write_png(file, size, (strip[..., :1] for strip in shown), replace(beside, icc=None), pixel=1)
        elif settings.format is Format.JPEG:
            rows = write_jpeg(file, size, shown, beside, settings.quality, settings.subsampling)
        else:
            rows = write_png(file, size, shown, beside)
        with closing(rows):
            for done in rows:
                progress.tick(done, size.height, text, "rows")
    return plan


def _check_size(level: MaskedLevel, area: Rect, settings: ExportSettings) -> None:
    largest, name = _LARGEST[settings.format], settings.format.upper()
    if max(area.width, area.height) <= largest:
        return
    fitting = next((one for one in level.slide.levels if max(one.size) <= largest), None)
    ways = [
        "TIFF",
        *(["PNG"] if settings.format is Format.JPEG and max(area.width, area.height) <= _LARGEST[Format.PNG] else []),
    ]
    raise SlideError(
        f"{level.title.capitalize()} of {level.slide.name} cannot be exported as {name}: "
        f"{area.width:.0f} × {area.height:.0f} px are more than the {largest} px a side that programs open.",
        advice=f"Export it as {' or '.join(ways)}, a region of it{_coarser(fitting)}.",
    )


def _coarser(level: Level | None) -> str:
    return "" if level is None else f", or level {level.index} ({level.size.width} × {level.size.height} px)"
