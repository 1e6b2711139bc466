"""Many byte strings looked for at once in files of any size, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from viewer.export.checks.tiff_bytes import Buffer

LEAST = 8
"""Bytes of a string that is looked for: shorter ones turn up in compressed pixels by chance."""
_CHUNK = 2**24
_WINDOW = 4
_BITS = 20
_FACTOR = np.uint32(0x9E3779B1)


class WordSearch:
    """Strings of at least ``LEAST`` bytes, found at any byte of a buffer.

    Any such string holds a whole group of four bytes of the file. Those groups are looked up in a table by a hash, so
    that it costs the same however many strings there are; what the table lets through is compared.
    """

    def __init__(self, patterns: Mapping[bytes, int], small: bool) -> None:
        """Prepare the table.

        Args:
            patterns: Strings and a number that says what each means.
            small: Whether the strings are in small letters and letters of the file count as such.
        """
        self._small = small
        self._longest = max((len(one) for one in patterns), default=0)
        if min((len(one) for one in patterns), default=LEAST) < LEAST:
            raise ValueError("too short to be told from chance")
        self._patterns = list(patterns.items())
        heads = np.frombuffer(b"".join(one[:LEAST] for one in patterns), np.uint8).reshape(-1, LEAST)
        groups = np.stack(
            [np.ascontiguousarray(heads[:, at : at + _WINDOW]).view("<u4")[:, 0] for at in range(_WINDOW)], axis=1
        ).ravel()
        # Which pattern, and from which of its bytes: that of one group stand together, in their order.
        self._order = np.argsort(groups, kind="stable")
        self._known, self._first = np.unique(groups[self._order], return_index=True)
        self._end = np.append(self._first[1:], len(groups))
        self._table = np.zeros(1 << _BITS, np.bool_)
        self._table[_hash(self._known)] = True

    def found(self, data: Buffer, tick: Callable[[int], None]) -> dict[int, int]:
        """Numbers of what was found, and the first byte at which; ``tick`` is told bytes looked at, and may raise."""
        found: dict[int, int] = {}
        overlap = -(-self._longest // _WINDOW) * _WINDOW + _WINDOW
        for start in range(0, len(data), _CHUNK):
            part = bytes(data[max(0, start - overlap) : start + _CHUNK])
            self._look(part.lower() if self._small else part, max(0, start - overlap), found)
            tick(min(_CHUNK, len(data) - start))
        return found

    def _look(self, part: bytes, at: int, found: dict[int, int]) -> None:
        groups = np.frombuffer(part, "<u4", len(part) // _WINDOW)
        for index, place in self._candidates(groups):
            for one in self._order[self._first[place] : self._end[place]].tolist():
                pattern, number = self._patterns[one // _WINDOW]
                begin = index * _WINDOW - one % _WINDOW
                if number not in found and begin >= 0 and part.startswith(pattern, begin):
                    found[number] = at + begin

    def _candidates(self, groups: NDArray[np.uint32]) -> Iterable[tuple[int, int]]:
        """Which groups of a file are known, and the number of each among the known ones."""
        maybe = np.flatnonzero(self._table[_hash(groups)])
        if not len(self._known):
            return ()
        place = np.minimum(np.searchsorted(self._known, groups[maybe]), len(self._known) - 1)
        sure = self._known[place] == groups[maybe]
        return zip(maybe[sure].tolist(), place[sure].tolist(), strict=True)


def _hash(groups: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (groups * _FACTOR) >> np.uint32(32 - _BITS)
