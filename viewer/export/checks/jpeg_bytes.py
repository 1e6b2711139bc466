"""The segments of a JPEG, from its first byte to what stands behind its end (ITU-T T.81 annex B)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.export.checks.tiff_bytes import Buffer

COMMENT, SCAN, RESTART_INTERVAL = 0xFE, 0xDA, 0xDD
FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
"""Markers of frame headers, SOF0 to SOF15."""
_END = 0xD9
_NOT_CODED = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)
"""In coded data a byte of 255 is followed by 0, or is a restart marker."""
_RESTART = re.compile(rb"\xff([\xd0-\xd7])")


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker with its content; bytes ``start`` to ``stop`` (exclusive), marker and length included."""

    marker: int
    start: int
    stop: int

    @property
    def name(self) -> str:
        """As the standard calls it."""
        if 0xE0 <= self.marker <= 0xEF:
            return f"APP{self.marker - 0xE0}"
        if self.marker in FRAMES:
            return f"SOF{self.marker - 0xC0}"
        return {COMMENT: "COM", SCAN: "SOS", RESTART_INTERVAL: "DRI", 0xDB: "DQT", 0xC4: "DHT"}.get(
            self.marker, f"the marker FF{self.marker:02X}"
        )


@dataclass(frozen=True, slots=True)
class JpegBytes:
    """Where everything is in a stream."""

    data: Buffer
    segments: tuple[Segment, ...]
    coded: tuple[tuple[int, int], ...]
    """Start and end (exclusive) of the coded data behind each scan header, restart markers included."""
    end: int
    """Behind the end marker; -1 where there is none."""
    fault: str = ""
    """What is wrong with the order of its bytes, as the end of a sentence; empty where nothing is."""

    def content(self, segment: Segment) -> bytes:
        """Of a segment, without marker and length."""
        return bytes(self.data[segment.start + 4 : segment.stop])

    def first(self, markers: frozenset[int]) -> Segment | None:
        """The first segment with one of these markers."""
        return next((one for one in self.segments if one.marker in markers), None)

    def restarts(self) -> list[int]:
        """Where the restart markers of the first scan stand."""
        start, stop = self.coded[0]
        return [found.start() for found in _RESTART.finditer(self.data, start, stop)]


def jpeg_bytes(data: Buffer) -> JpegBytes:
    """Walk through a stream; damage is told by ``fault``, never raised."""
    segments: list[Segment] = []
    coded: list[tuple[int, int]] = []

    def ending(end: int, fault: str) -> JpegBytes:
        return JpegBytes(data, tuple(segments), tuple(coded), end, fault)

    if bytes(data[:2]) != b"\xff\xd8":
        return ending(-1, "it does not begin as a JPEG")
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            return ending(-1, f"at byte {at} a marker should stand")
        marker = data[at + 1]
        if marker == _END:
            return ending(at + 2, "")
        length = int.from_bytes(data[at + 2 : at + 4])
        if length < 2 or at + 2 + length > len(data):
            return ending(-1, f"the segment at byte {at} reaches behind its end")
        segments.append(Segment(marker, at, at + 2 + length))
        at += 2 + length
        if marker == SCAN:
            found = _NOT_CODED.search(data, at)
            if found is None:
                return ending(-1, "its end is missing")
            coded.append((at, found.start()))
            at = found.start()
    return ending(-1, "its end is missing")


def jpeg_tables_only(data: bytes) -> bool:
    """Whether these bytes are a start marker, tables and an end marker, as TIFF keeps them for all tiles."""
    at = 2
    while data[at : at + 2] in (b"\xff\xdb", b"\xff\xc4"):
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return data[:2] == b"\xff\xd8" and data[at:] == b"\xff\xd9"
