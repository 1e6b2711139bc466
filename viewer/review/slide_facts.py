"""By what a conversion is known to be of an original, where their names do not say: what both state of themselves."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from viewer.documents.pdf_sheet import grouped
from viewer.geometry import Mpp, Size
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

_IDENTIFIERS: Final = (
    *("mirax.GENERAL.SLIDE_ID", "openslide.barcode", "aperio.Barcode", "leica.barcode", "philips.PIM_DP_UFS_BARCODE"),
    *("ContainerIdentifier", "BarcodeValue"),
)
_ENDS: Final = ".BARCODE_VALUE"
"""Of a property of MIRAX, in whatever section the scanner has put it."""
_SHORTEST = 4
"""Characters of an identifier that no two slides share by chance."""
_NO_IDENTIFIERS: Final = frozenset({"unknown", "none", "default"})
_MPP_AGREES = 0.01
"""Relative; scanners and converters round pixel sizes."""
_EXTENT_AGREES = 0.05
"""Relative; converters cut off margins or fill up tiles."""


@dataclass(frozen=True, slots=True)
class SlideFacts:
    """Of one slide, as far as pairing needs them."""

    identifiers: frozenset[str] = frozenset()
    """Barcodes and slide IDs, in lower case."""
    sizes: frozenset[Size] = frozenset()
    """Level 0 as a whole, and the part that was scanned."""
    mpp: Mpp | None = None
    refused: str = ""
    """Why it cannot be opened, a sentence; nothing else is known then."""

    def has_size_of(self, other: SlideFacts) -> bool:
        """Whether both have the same pixels by their number, and by their size where both state it."""
        return bool(self.sizes & other.sizes) and _agree(self.mpp, other.mpp)


def facts_of(path: Path) -> SlideFacts:
    """Open a slide, and close it again."""
    try:
        with contextlib.closing(open_slide(path)) as slide:
            return SlideFacts(_identifiers(slide), _sizes(slide), slide.mpp)
    except SlideError as error:
        return SlideFacts(refused=str(error))


def misfit_of(original: SlideFacts, conversion: SlideFacts) -> str:
    """Why two slides that are paired can hardly be the same one, a sentence; empty where they can.

    A conversion may have other pixels than its original, at a lower resolution, but not another extent or shape.
    """
    for what, facts in (("original", original), ("conversion", conversion)):
        if facts.refused:
            return f"The {what} cannot be looked at: {facts.refused}"
    if conversion.has_size_of(original) or not (original.sizes and conversion.sizes):
        return ""
    first, second = original.mpp, conversion.mpp
    for one in original.sizes:
        for other in conversion.sizes:
            if not all((*one, *other)):
                continue
            width, height = one.width / other.width, one.height / other.height
            if first is not None and second is not None:
                width, height = width * first.x / second.x, height * first.y / second.y
            else:  # as far as anybody knows, one is smaller throughout
                width, height = width / height, 1.0
            if all(abs(share - 1) <= _EXTENT_AGREES for share in (width, height)):
                return ""
    in_mm = first is not None and second is not None
    sizes = [_size_words(one, one.mpp if in_mm else None) for one in (original, conversion)]
    return f"Their sizes differ: {sizes[0]} and {sizes[1]}."


def _size_words(facts: SlideFacts, mpp: Mpp | None) -> str:
    largest = max(facts.sizes, key=lambda size: size.width * size.height)
    if mpp is None:
        return f"{grouped(largest.width)} × {grouped(largest.height)} px"
    return f"{largest.width * mpp.x / 1000:.2f} × {largest.height * mpp.y / 1000:.2f} mm"


def _identifiers(slide: Slide) -> frozenset[str]:
    values = [
        value.strip().casefold()
        for name, value in slide.properties.items()
        if name in _IDENTIFIERS or name.endswith(_ENDS)
    ]
    return frozenset(value for value in values if len(value) >= _SHORTEST and value not in _NO_IDENTIFIERS)


def _sizes(slide: Slide) -> frozenset[Size]:
    scanned = slide.bounds
    return frozenset({slide.levels[0].size, Size(round(scanned.width), round(scanned.height))})


def _agree(first: Mpp | None, second: Mpp | None) -> bool:
    if first is None or second is None:
        return True
    pairs = (first.x, second.x), (first.y, second.y)
    return all(abs(one - other) <= _MPP_AGREES * max(one, other) for one, other in pairs)
