"""What an opened slide will be written as: which levels, copied or encoded, and how many tiles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.conversion.settings import ConversionSettings, Levels, Pyramid
from viewer.conversion.verify.expected import Associated, ExpectedLevel, copied_level, encoded_level
from viewer.geometry import Mpp, Size
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from wsidicom import WsiDicom
    from wsidicom.group import Group, Level
    from wsidicom.instance import ImageData
    from wsidicom.series import Pyramid as WsiPyramid

_JPEG_2000 = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"
_COLOURS_OF_JPEG_2000 = "MONOCHROME2", "RGB", "YBR_RCT", "YBR_ICT"
_LARGEST_BYTES_A_PIXEL = 4
"""No encoding of ours takes as much, not even of noise; nor do the tiles that are copied."""


@dataclass(frozen=True, slots=True)
class PlannedWork:
    """The work that a conversion will do."""

    levels: tuple[ExpectedLevel, ...]
    """Of the first pyramid, finest first; nearly all slides have only one, and only that is written."""
    left_out: Mapping[int, ExpectedLevel]
    """Levels that are not asked for, by level, as they would be written."""
    stored_sizes: Mapping[int, Size]
    """Of all levels of the original, by level."""
    include_levels: list[int] | None
    """Positions among the levels of the slide; None for all."""
    forces: bool
    """Whether tiles are decoded that could be copied."""
    encodes: bool
    """Whether pixels are encoded at all."""
    rebuilds: bool
    """Whether levels above 0 are made of level 0."""
    tiles: int
    """Of all levels."""
    tile_bytes: int
    """Of the largest tile, decoded."""
    largest_bytes: int
    """No level's pixels will take more."""
    offset: tuple[int, int]
    """Where pixel 0,0 of the conversion lies, in level-0 pixels of the original."""
    mpp: Mpp
    """Of level 0."""
    images: tuple[ImageData, ...]
    """From which tiles of levels are read."""
    warnings: tuple[str, ...]


def stored_pictures(slide: WsiDicom) -> dict[Associated, Size]:
    """The pictures beside the pyramid that the slide has, as large as they are written."""
    found: dict[Associated, Any] = {
        "label": slide.labels,
        "overview": slide.overviews,
        "thumbnail": next((one.thumbnails for one in slide.pyramids if one.thumbnails and one.thumbnails.groups), None),
    }
    return {name: _size(series.groups[0]) for name, series in found.items() if series and series.groups}


def are_copied(pyramids: Iterable[WsiPyramid]) -> bool:
    """Whether the stored tiles of all levels of the first pyramid can be taken over as they are."""
    return all(is_copied(level) for level in next(iter(pyramids)))


def planned_work(source: Path, pyramids: Iterable[WsiPyramid], settings: ConversionSettings) -> PlannedWork:
    """The work that ``settings`` ask for.

    Stored tiles are copied if those of all levels can be; then no level is rebuilt, as each is a copy.

    Raises:
        SlideError: A level is asked for that the slide does not have.
    """
    all_pyramids = list(pyramids)
    first = list(all_pyramids[0])
    chosen = _chosen(source, settings, len(first))
    codable = [is_copied(level) for level in first]
    copies = settings.pass_through and all(codable)
    rebuilds = settings.pyramid is Pyramid.REBUILT and not copies
    warnings = []
    if settings.pass_through and any(codable) and not copies:
        warnings.append("Not all levels are stored in a way that DICOM takes over, so all were encoded anew.")
    if len(all_pyramids) > 1:
        warnings.append(f"The slide has {len(all_pyramids)} scanned areas; only the first is converted.")
    planned = [(first[position], first[0]) for position in chosen]
    all_levels = [_expected(position, first, settings, copies, rebuilds) for position in range(len(first))]
    base = _image(first[0])
    assert base.pixel_spacing is not None, "wsidicom writes no level without it"
    return PlannedWork(
        levels=tuple(all_levels[position] for position in chosen),
        left_out={one.level: one for one in all_levels if one.level not in chosen},
        stored_sizes={position: _size(level) for position, level in enumerate(first)},
        include_levels=None if settings.levels is Levels.ALL else chosen,
        forces=not copies and any(codable),
        encodes=not copies,
        rebuilds=rebuilds,
        tiles=sum(_tiles(level, finest, rebuilds) for level, finest in planned),
        tile_bytes=3 * max(level.tile_size.area for level, _ in planned),
        largest_bytes=_LARGEST_BYTES_A_PIXEL * max(level.size.area for level, _ in planned),
        offset=_offset(base),
        mpp=Mpp(base.pixel_spacing.width * 1000, base.pixel_spacing.height * 1000),
        images=tuple(instance.image_data for level, _ in planned for instance in level.instances.values()),
        warnings=tuple(warnings),
    )


def _chosen(source: Path, settings: ConversionSettings, count: int) -> list[int]:
    match settings.levels:
        case Levels.ALL:
            return list(range(count))
        case Levels.EVERY_SECOND:
            return list(range(0, count, 2))
        case chosen:
            if chosen[-1] >= count:
                raise SlideError(
                    f"{source.name} cannot be converted: it has no level {chosen[-1]}.",
                    advice=f"Choose among the levels 0 to {count - 1}.",
                )
            return list(chosen)


def _expected(
    position: int, levels: list[Level], settings: ConversionSettings, copies: bool, rebuilds: bool
) -> ExpectedLevel:
    level, finest = levels[position], levels[0]
    tile, size = Size(*level.tile_size.to_tuple()), _size(level)
    if copies:
        return copied_level(position, size, _downsample(level, finest), str(_image(level).transfer_syntax), tile)
    if rebuilds and position > 0:
        scale = _scale(level, finest)
        size = Size(math.ceil(finest.size.width / scale), math.ceil(finest.size.height / scale))
        return replace(encoded_level(settings, position, size, scale), tile_size=Size(*finest.tile_size.to_tuple()))
    encoded = encoded_level(settings, position, size, _downsample(level, finest))
    return replace(encoded, tile_size=tile, pyramid=Pyramid.RENDERED)


def _tiles(level: Level, finest: Level, rebuilds: bool) -> int:
    counted = finest if rebuilds else level
    planes = sum(map(len, counted.focal_planes_by_optical_path.values()))
    area: int = counted.tiled_size.ceil_div(_scale(level, finest) if rebuilds else 1).area
    return area * planes


def _scale(level: Level, finest: Level) -> int:
    """How often a level is halved against the finest; wsidicom makes powers of two of all others."""
    return int(2 ** (level.level - finest.level))


def _downsample(level: Level, finest: Level) -> float:
    return float(level.pixel_spacing.width / finest.pixel_spacing.width)


def _size(level: Group) -> Size:
    return Size(*level.size.to_tuple())


def is_copied(level: Level) -> bool:
    """Whether the stored tiles of a level can be taken over as they are."""
    images = [instance.image_data for instance in level.instances.values()]
    return all(image.transcoder is None and _has_colours_of_dicom(image) for image in images)


def _has_colours_of_dicom(image: ImageData) -> bool:
    """Whether tiles have colours that slides in DICOM may have.

    JPEG 2000 has to bring its own transformation (PS3.3 C.8.12.4.1.5); Aperio's 33003 leaves it to the reader.
    """
    return image.transfer_syntax not in _JPEG_2000 or image.photometric_interpretation in _COLOURS_OF_JPEG_2000


def _image(level: Level) -> Any:
    return next(iter(level.instances.values())).image_data


def _offset(image: Any) -> tuple[int, int]:
    """Of a level that is cropped to the bounds; only OpenSlide's and tiffslide's have an offset."""
    offset = getattr(image, "_offset", None)
    return (int(offset.x), int(offset.y)) if offset is not None else (0, 0)
