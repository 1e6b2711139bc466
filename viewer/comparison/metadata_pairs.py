"""What should correspond between an original and its conversion, judged row by row."""

from __future__ import annotations

from typing import Final

from viewer.alignment.alignment import Alignment
from viewer.comparison import metadata_colour as colour
from viewer.comparison import metadata_place as place
from viewer.comparison import metadata_scan as scan
from viewer.comparison import metadata_words as words
from viewer.comparison.metadata_row import MetadataRow, Pair, Rule
from viewer.slides.slide import Slide

_RULES: Final[tuple[Rule, ...]] = (
    scan.size,
    scan.levels,
    scan.pixel_size,
    scan.coarser_pixel_sizes,
    scan.objective,
    scan.illumination,
    scan.channels,
    place.origin,
    place.orientation,
    colour.icc_profile,
    colour.compression,
    colour.history,
    words.manufacturer,
    *words.WORD_RULES[:2],
    words.software,
    words.date,
    words.stain,
    *words.WORD_RULES[2:],
    *words.PICTURE_RULES,
)


def metadata_pairs(original: Slide, conversion: Slide, alignment: Alignment | None) -> tuple[MetadataRow, ...]:
    """Every statement that the two should share, and what became of it.

    Reads nothing from disk, but looks through thousands of properties: not on the thread of the window.

    Args:
        original: The slide to measure against.
        conversion: The slide made from it.
        alignment: How the conversion lies on the original; without one, or where the pixels confirmed none, places and
            scales are not compared.
    """
    pair = Pair(original, conversion, alignment)
    return tuple(row for rule in _RULES if (row := rule(pair)) is not None)
