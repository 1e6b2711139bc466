"""Rows of a picture shared out among threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise


def in_bands(work: Callable[[int, int], None], rows: int, threads: int, multiple: int = 1) -> None:
    """Do ``work(top, bottom)`` for all rows, ``bottom`` not among them, cut into as many bands as there are threads.

    Bands begin at multiples of ``multiple`` rows; there are fewer where the rows do not suffice. The caller's thread
    does one of them. What fails in a band is raised when all are done.
    """
    steps = -(-rows // multiple)
    edges = sorted({min(steps * part // threads * multiple, rows) for part in range(threads + 1)})
    *others, own = pairwise(edges)
    if not others:
        work(*own)
        return
    with ThreadPoolExecutor(len(others)) as pool:
        started = [pool.submit(work, *band) for band in others]
        work(*own)
    for band in started:
        band.result()
