"""A result worked out for the eye: cells of the table, sentences, tiles that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

import numpy as np

from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_column import Column, Group
from viewer.comparison.whole.result_rows import Row, TileMeasure, Tiles, has_measure, rows_of, unreadable
from viewer.comparison.whole.result_table import columns_of
from viewer.comparison.whole.result_words import headline, origin_line, origin_lines
from viewer.comparison.whole.tile_table import TileTable
from viewer.geometry import Rect

MOST_LISTED = 500
"""Tiles that are listed one by one: nobody reads more, and where a whole level is missing there are many."""
_SCOPES = {Tiles.TISSUE: "tissue tiles", Tiles.ALL: "all tiles"}


@dataclass(frozen=True, slots=True)
class UnreadTile:
    """A tile of which nothing was compared."""

    conversion: str
    level: str
    place: Rect
    """Level-0 pixels of the original."""
    sentence: str
    """Why."""


@dataclass(frozen=True, slots=True, eq=False)
class ResultView:
    """Everything in it takes time to work out, so that it is made by a job."""

    result: ComparisonResult
    tiles: Tiles
    rows: tuple[Row, ...]
    columns: dict[Group, tuple[Column, ...]]
    """Of the groups that have any figure."""
    cells: dict[Group, tuple[tuple[str, ...], ...]]
    """Row by row."""
    tips: dict[Group, tuple[tuple[str, ...], ...]]
    """What must be known of each cell, likewise."""
    measures: tuple[TileMeasure, ...]
    """What tiles have."""
    headline: str
    origin: str
    """One line."""
    origin_lines: tuple[str, ...]
    unread: tuple[UnreadTile, ...]
    """The first ``MOST_LISTED``."""
    unread_count: int
    """How many there are."""

    @staticmethod
    def of(result: ComparisonResult, tiles: Tiles) -> ResultView:
        """Work it out."""
        rows = rows_of(result)
        columns = {group: found for group in Group if (found := columns_of(group, rows))}
        return ResultView(
            result=result,
            tiles=tiles,
            rows=rows,
            columns=columns,
            cells={
                group: tuple(tuple(column.cell(row, tiles) for column in own) for row in rows)
                for group, own in columns.items()
            },
            tips={
                group: tuple(tuple(column.cell_tip(row, tiles) for column in own) for row in rows)
                for group, own in columns.items()
            },
            measures=tuple(measure for measure in TileMeasure if has_measure(result, measure)),
            headline=headline(result, tiles),
            origin=origin_line(result),
            origin_lines=origin_lines(result),
            unread=tuple(islice((tile for row in rows for tile in _unread(row)), MOST_LISTED)),
            unread_count=sum(map(unreadable, rows)),
        )

    def as_tsv(self) -> str:
        """All columns of all rows as tab-separated cells, after the lines that say where the numbers come from."""
        heads = [_heading(column) for own in self.columns.values() for column in own]
        lines = [*self.origin_lines, f"Distribution of\t{_SCOPES[self.tiles]}", ""]
        lines.append("\t".join(["Level", "Pixel size", "Conversion", *heads]))
        for number, row in enumerate(self.rows):
            cells = [cell for own in self.cells.values() for cell in own[number]]
            lines.append("\t".join([row.level_text, row.scale_text, row.conversion_text, *cells]))
        return "\n".join(lines) + "\n"


def _heading(column: Column) -> str:
    return (
        f"{column.group.value}: {column.title}"
        if column.group in (Group.SSIM, Group.ALIGNED, Group.OFFSET)
        else column.title
    )


def _unread(row: Row) -> list[UnreadTile]:
    table, errors = row.level.table, dict(row.level.errors)
    return [
        UnreadTile(row.conversion_text, row.level_text, _place(table, index), errors.get(index, ""))
        for index in np.flatnonzero(table["unreadable"]).tolist()
    ]


def _place(table: TileTable, index: int) -> Rect:
    left, top, right, bottom = (float(table[edge][index]) for edge in ("left", "top", "right", "bottom"))
    return Rect(left, top, right - left, bottom - top)
