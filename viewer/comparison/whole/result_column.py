"""A column of a result's table: what it is, says of itself, and how its numbers are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from viewer.comparison.whole.result_figures import Figure
from viewer.comparison.whole.result_rows import DASH, Row, Tiles

_SAME = "The choice between tissue tiles and all tiles does not change it."


class Group(Enum):
    """Columns that belong together."""

    SSIM = "SSIM"
    DIFFERENCE = "Difference"
    ALIGNED = "As stored, and aligned"
    OFFSET = "Offset"
    SEAMS = "Seams"
    TILES = "Tiles"


def _nothing(_row: Row, _tiles: Tiles) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Column:
    """One figure of a level."""

    title: str
    group: Group
    tip: str
    """What it is and how it was worked out, for whoever reads the number."""
    value: Figure
    """The number; a text where it is one already; None where it was not measured."""
    text: Callable[[float], str]
    """How the number is written."""
    by_tiles: bool = False
    """Whether it is about the tiles that are chosen, tissue tiles or all."""
    cell_tip: Callable[[Row, Tiles], str] = _nothing
    """What must be known of the number of this row; empty where nothing must."""

    def cell(self, row: Row, tiles: Tiles) -> str:
        """What stands in the table; a dash where nothing is known."""
        found = self.value(row, tiles)
        if found is None:
            return DASH
        return found if isinstance(found, str) else self.text(found)

    @property
    def head_tip(self) -> str:
        """``tip``, and whether the choice of tiles matters where one might think so."""
        return self.tip if self.by_tiles or self.group in (Group.OFFSET, Group.TILES) else f"{self.tip} {_SAME}"
