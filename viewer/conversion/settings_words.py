"""In which settings two conversions differ, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from viewer.conversion.settings import ConversionSettings, Extent, Levels, Pyramid, Uids
from viewer.conversion.verify.level_words import levels_in_words

_MIB, _GIB = 2**20, 2**30
_EXTENTS: Mapping[Extent, str] = {Extent.BOUNDS: "what was scanned", Extent.CANVAS: "the whole canvas"}
_PYRAMIDS: Mapping[Pyramid, str] = {
    Pyramid.RENDERED: "levels above 0 as the reader renders them",
    Pyramid.REBUILT: "levels above 0 made of level 0",
}
_UIDS: Mapping[Uids, str] = {Uids.NEW: "new identifiers", Uids.REPRODUCIBLE: "reproducible identifiers"}


def _copying(settings: ConversionSettings) -> str:
    return "stored tiles copied where DICOM allows" if settings.pass_through else "everything encoded anew"


def _levels(settings: ConversionSettings) -> str:
    match settings.levels:
        case Levels.ALL:
            return "all levels"
        case Levels.EVERY_SECOND:
            return "every second level"
        case chosen:
            return f"{levels_in_words(chosen)} only"


def _parts(settings: ConversionSettings) -> str:
    most = settings.part_bytes
    if most is None:
        return "levels never cut into parts"
    return f"parts of {most / _GIB:g} GB" if most >= _GIB else f"parts of {most / _MIB:g} MB"


_WORDS: tuple[Callable[[ConversionSettings], str], ...] = (
    _copying,
    lambda one: one.encoding,
    lambda one: _PYRAMIDS[one.pyramid],
    _levels,
    lambda one: _EXTENTS[one.extent],
    lambda one: f"tiles of {one.tile_size} px",
    lambda one: f"{'with' if one.label else 'without'} the label",
    lambda one: f"{'with' if one.overview else 'without'} the macro",
    lambda one: f"{'with' if one.thumbnail else 'without'} a thumbnail",
    _parts,
    lambda one: _UIDS[one.uids],
    lambda one: "damaged photos refused" if one.strict else "damaged photos filled",
)


def settings_differences(
    made: ConversionSettings, asked: ConversionSettings, copied_tile: int | None = None
) -> tuple[str, ...]:
    """Each setting that decides what is written and differs, such as "tiles of 512 px (now tiles of 128 px)".

    The number of threads decides nothing, nor does a quality where pixels are kept, nor the size of tiles where those
    of the original were copied: ``copied_tile`` is how wide these are.
    """
    if copied_tile is not None:
        made = replace(made, tile_size=copied_tile)
        if made.pass_through and asked.pass_through:
            asked = replace(asked, tile_size=copied_tile)
    pairs = ((words(made), words(asked)) for words in _WORDS)
    return tuple(f"{before} (now {now})" for before, now in pairs if before != now)
