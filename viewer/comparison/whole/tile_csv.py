"""The table of tiles as CSV: every column exactly, and the tile's own values beside, for people and their programs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.tile_table import (
    TILE,
    TileTable,
    empty_table,
    seam_share,
    tile_de2000,
    tile_mae,
    tile_ssim,
    tissue_share,
)

_DERIVED: dict[str, Callable[[TileTable], NDArray[np.float64]]] = {
    "ssim": tile_ssim,
    "mae": tile_mae,
    "de2000": tile_de2000,
    "tissue_share": tissue_share,
    "seam_share": seam_share,
}
"""Follow from the columns before; not read back."""
_ADDED = ("largest_seam", "largest_off_seam", "de2000_seam_sum")
"""Columns that tables of version 1 lack."""
_NAMES = TILE.names or ()
_EARLIER = tuple(name for name in _NAMES if name not in _ADDED)
_HEADS = {",".join((*names, *_DERIVED)): names for names in (_NAMES, _EARLIER)}
"""The line of names of this version and of version 1, with the columns that are stored under it."""


def csv_bytes(table: TileTable) -> bytes:
    """UTF-8 with a line of names; numbers as short as they can be read back from, "nan" where there is none."""
    stored = (table[name] for name in _NAMES)
    derived = (derive(table) for derive in _DERIVED.values())
    lines = map(",".join, zip(*(map(_text, column.tolist()) for column in chain(stored, derived)), strict=True))
    return "\n".join((next(iter(_HEADS)), *lines, "")).encode("ascii")


def table_of_csv(content: bytes) -> TileTable:
    """What ``csv_bytes`` has written, now or in version 1, whose tables say nothing of some columns.

    Raises:
        ValueError: It is another table.
    """
    head, *lines = content.decode("ascii").splitlines()
    if head not in _HEADS:
        raise ValueError("other columns")
    table = empty_table(len(lines))
    if lines:
        columns = zip(*(line.split(",") for line in lines), strict=True)
        for name, column in zip(_HEADS[head], columns, strict=False):
            kind: Any = np.int64 if TILE[name].kind in "ib" else np.float64
            table[name] = np.array(column).astype(kind)
    return table


def _text(value: float | bool) -> str:
    return str(int(value)) if isinstance(value, bool) else repr(value)
