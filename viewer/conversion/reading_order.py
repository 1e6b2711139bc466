"""In which order wsidicom reads the tiles of level 0 when it makes the other levels of them.

By itself it reads whole blocks of the coarsest level, one after the other, while frames are written row by row: so the
frames of half a level wait in memory, 1.3 GB for a slide of 100 000 x 80 000 px. Read by pairs of rows, a row of tiles
of each level waits instead.
"""

from __future__ import annotations

import functools

_ONE_LEVEL = 1
"""Blocks of 2 x 2 tiles: what a tile of the next level needs."""


@functools.cache
def read_by_rows() -> None:
    """Have all conversions of this process, from now on, read level 0 by pairs of rows; the files are the same."""
    from wsidicom.file import file_writer

    for name in ("CascadingTranscodeTileReader", "CascadingPassthroughTileReader"):
        setattr(file_writer, name, _by_rows(getattr(file_writer, name)))


def _by_rows(reader: type) -> type:
    class ByRows(reader):  # type: ignore[misc]
        accumulator_chain_depth = _ONE_LEVEL
        """How many levels deep the blocks are nested."""

    return ByRows
