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
        self._groups: dict[int, list[tuple[int, bytes, int]]] = {}
        for pattern, number in patterns.items():
            if len(pattern) < LEAST:
                raise ValueError("too short to be told from chance")
            for offset in range(_WINDOW):
                group = int.from_bytes(pattern[offset : offset + _WINDOW], "little")
                self._groups.setdefault(group, []).append((offset, pattern, number))
        self._known = np.array(sorted(self._groups), np.uint32)
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
        for index in self._candidates(groups):
            for offset, pattern, number in self._groups[int(groups[index])]:
                begin = index * _WINDOW - offset
                if number not in found and begin >= 0 and part.startswith(pattern, begin):
                    found[number] = at + begin

    def _candidates(self, groups: NDArray[np.uint32]) -> Iterable[int]:
        maybe = np.flatnonzero(self._table[_hash(groups)])
        if not len(self._known):
            return ()
        place = np.minimum(np.searchsorted(self._known, groups[maybe]), len(self._known) - 1)
        sure: list[int] = maybe[self._known[place] == groups[maybe]].tolist()
        return sure


def _hash(groups: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (groups * _FACTOR) >> np.uint32(32 - _BITS)
