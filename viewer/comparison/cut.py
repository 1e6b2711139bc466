"""Cutting two slides that lie shifted on one another so that both show pixels of the same fraction."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.alignment.levels import TOLERANCE, pair_levels
from viewer.geometry import Size
from viewer.slides.slide import Level, Slide
from viewer.tiles.grid import drawable_tile

_SAME_PLACE = 0.01
"""Pixels of a level: what is read so close to where it was asked for is read there."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the tiles of a level begin, and how large they are."""

    downsample: float
    origin: tuple[int, int]
    """Level-0 pixel of the slide at which its tiles begin."""
    tile: Size
    """In pixels of the level."""


def shared_cuts(reference: Slide, conversion: Slide, shift: tuple[int, int]) -> tuple[tuple[Cut, ...], tuple[Cut, ...]]:
    """How the levels that both store are cut, so that equal tiles hold the same piece of glass.

    A converter reads every level from the corner of its crop, which lies inside a pixel of the coarse levels. Level by
    level the tiles begin where the conversion's do, if the reference can be read there (MIRAX, at any fraction);
    else where the reference's do, if the conversion can. Where neither can, both keep their own pixels: they lie
    beside one another, and are to be drawn so.

    Args:
        reference: The slide that is measured against.
        conversion: The other.
        shift: Level-0 pixel of the reference on which pixel 0,0 of the conversion lies.

    Returns:
        The cuts of the reference and those of the conversion; a level of neither is cut by its own slide.
    """
    pairs = pair_levels(reference.levels, conversion.levels)
    levels = [(reference.levels[pair.reference_index], conversion.levels[pair.conversion_index]) for pair in pairs]
    back = -shift[0], -shift[1]
    # Who can be read anywhere gives way at every level, so that the other is read tile by tile as it is stored.
    reference_gives_way = all(_is_read_at(reference, our, shift) for our, _ in levels)
    conversion_gives_way = not reference_gives_way and all(_is_read_at(conversion, their, back) for _, their in levels)
    ours, theirs = [], []
    for our, their in levels:
        if not conversion_gives_way and _is_read_at(reference, our, shift):
            ours.append(Cut(our.downsample, shift, drawable_tile(their)))
            theirs.append(Cut(their.downsample, (0, 0), drawable_tile(their)))
        elif _is_read_at(conversion, their, back):
            ours.append(Cut(our.downsample, (0, 0), drawable_tile(our)))
            theirs.append(Cut(their.downsample, back, drawable_tile(our)))
    return tuple(ours), tuple(theirs)


def cuts_like(cuts: tuple[Cut, ...], slide: Slide, shift: tuple[int, int]) -> tuple[Cut, ...]:
    """How a further conversion is cut that lies at ``shift`` on a reference cut by ``cuts``: alike where it can be."""
    found = []
    for cut in cuts:
        level = next((one for one in slide.levels if _same(one.downsample, cut.downsample)), None)
        origin = cut.origin[0] - shift[0], cut.origin[1] - shift[1]
        is_own = all(value % cut.downsample == 0 for value in origin)
        if level is not None and not is_own and _is_read_at(slide, level, origin):
            found.append(Cut(level.downsample, origin, cut.tile))
    return tuple(found)


def cut_at(cuts: tuple[Cut, ...], downsample: float) -> Cut | None:
    """The cut of the level of that downsample."""
    return next((cut for cut in cuts if _same(downsample, cut.downsample)), None)


def _same(one: float, other: float) -> bool:
    return abs(one / other - 1) <= TOLERANCE


def _is_read_at(slide: Slide, level: Level, location: tuple[int, int]) -> bool:
    start = slide.snap(level.index, location)
    reach = _SAME_PLACE * level.downsample
    return abs(start.x - location[0]) <= reach and abs(start.y - location[1]) <= reach
