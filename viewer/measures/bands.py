"""Rows of a picture shared out among threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def in_bands(work: Callable[[int, int], None], rows: int, threads: int) -> None:
    """Do ``work(top, bottom)`` for all rows, ``bottom`` not among them, cut into as many bands as there are threads.

    What fails in a band is raised when all are done.
    """
    if threads == 1:
        work(0, rows)
        return
    edges = [rows * part // threads for part in range(threads + 1)]
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, edges[:-1], edges[1:]))
