"""Printing on any terminal."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

READER_GONE = 128 + 13
"""As shells report a command that SIGPIPE ended."""


def never_fail_on_letters() -> None:
    """Print letters that the terminal's encoding lacks as escapes, instead of failing on them."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")


def printed(text: str, code: int) -> int:
    """Print ``text``; returns ``code``, or that for a reader who went away."""
    try:
        print(text, flush=True)
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # the latter on Windows
            raise
        # Python flushes once more at its end; let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return code


def aligned(rows: Sequence[Sequence[str]], numbers_from: int | None = None) -> str:
    """Rows as lines, each column as wide as its widest cell; line breaks within a cell become spaces.

    Args:
        rows: Cells, the same number in every row.
        numbers_from: First of the columns that are written to the right; None: none is.
    """
    cells = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    first = len(widths) if numbers_from is None else numbers_from
    writes = [str.ljust if place < first else str.rjust for place in range(len(widths))]
    lines = ([write(cell, width) for write, cell, width in zip(writes, row, widths, strict=True)] for row in cells)
    return "\n".join("  ".join(line).rstrip() for line in lines)
