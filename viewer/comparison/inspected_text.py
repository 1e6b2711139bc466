"""An inspected block as a table for spreadsheets, with everything that says where its numbers come from."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.inspected import Inspected
from viewer.comparison.pixel_grid import BLOCK
from viewer.geometry import Point

_CHANNELS = ("R", "G", "B")


def as_tsv(inspected: Inspected) -> str:
    """Lines of tab-separated cells: what was read, then a row for each of the 64 pixels; what is not there is empty."""
    spot, blocks = inspected.spot, inspected.blocks
    names = inspected.names("Original", "Converted")
    rows: list[Sequence[object]] = [("Verislide", "pixel block")]
    rows += [
        (name, block.pane.slide.name, block.pane.slide.format, str(block.pane.slide.reader))
        for name, block in zip(names, blocks, strict=True)
    ]
    rows += [
        ("Level", spot.level.index, "downsample", f"{spot.level.downsample:g}", "of", spot.own.slide.name),
        ("Pixel of the level", *_numbers(spot.level_position)),
        *(
            (f"Level-0 pixel of {name}", *_numbers(spot.corner(block.pane)))
            for name, block in zip(names, blocks, strict=True)
        ),
    ]
    for name, block in zip(names, blocks, strict=True):
        rows += [(f"Note on {name}", said) for said in (block.note, block.error) if said]
    differences = zip(inspected.names("", "Difference"), blocks, strict=True)
    compared = [(name, block) for name, block in differences if block.original is not None]
    titles = [*names, *(name for name, _ in compared)]
    rows.append(("x", "y", *(f"{title} {channel}" for title in titles for channel in _CHANNELS)))
    first = spot.moved(-spot.cell[0], -spot.cell[1])
    for row in range(BLOCK):
        for column in range(BLOCK):
            cells: list[object] = [*_numbers(first.moved(column, row).level_position)]
            for block in blocks:
                cells += block.rgb[row, column].tolist() if block.known[row, column] else [""] * 3
            for _, block in compared:
                assert block.difference is not None
                cells += block.difference[row, column].tolist() if block.both[row, column] else [""] * 3
            rows.append(cells)
    return "\n".join("\t".join(map(str, cells)) for cells in rows) + "\n"


def _numbers(point: Point) -> tuple[str, str]:
    return f"{round(point.x, 3):.12g}", f"{round(point.y, 3):.12g}"
