"""The numbers of a part and its histograms as a table for spreadsheets, with everything that says what they are of."""

from __future__ import annotations

import math

from viewer.comparison.view_numbers import ViewNumbers

_CHANNELS = ("R", "G", "B")


def as_tsv(numbers: ViewNumbers) -> str:
    """Lines of tab-separated cells: what was compared, the statistics, then the counts of every value from -255 on."""
    part, found, counted = numbers.part, numbers.statistics, numbers.histograms
    slides = (("Original", part.reference.slide), ("Converted", part.conversion.slide))
    rect = part.rect
    rows: list[tuple[object, ...]] = [("Verislide", "numbers and histograms")]
    rows += [(name, slide.name, slide.format, str(slide.reader)) for name, slide in slides]
    rows += [
        ("Level", part.level.index, "downsample", f"{part.level.downsample:g}", "of", part.conversion.slide.name),
        ("x, y, width, height in pixels of the level", *map(int, (rect.x, rect.y, rect.width, rect.height))),
        *([("Note", part.note)] if part.note else []),
        ("Pixels compared", found.pixels),
        ("Tiles unreadable", numbers.unreadable),
        ("Mean absolute difference", f"{found.mean_absolute:.6g}"),
        ("Largest difference", found.largest),
        ("PSNR in dB", "infinite" if math.isinf(found.psnr) else f"{found.psnr:.6g}"),
        ("Share of differing pixels", f"{found.differing_share:.6g}"),
        ("value", *(f"{name} {channel}" for name in ("Original", "Converted", "Difference") for channel in _CHANNELS)),
    ]
    for value in range(-255, 256):
        own = [
            counts[:, value].tolist() if value >= 0 else ["", "", ""]
            for counts in (counted.original, counted.converted)
        ]
        rows.append((value, *own[0], *own[1], *counted.difference[:, value + 255].tolist()))
    return "\n".join("\t".join(map(str, row)) for row in rows) + "\n"
