"""How strongly a JPEG was compressed: its quantisation tables, and which quality of libjpeg they are those of."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_QUANTISATION, _SCAN, _ALONE = 0xDB, 0xDA, frozenset((0x01, *range(0xD0, 0xD9)))
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
"""Markers of frame headers, SOF0 to SOF15 (ITU-T T.81 table B.1)."""
_SUBSAMPLINGS = {(1, 1): "4:4:4", (2, 1): "4:2:2", (2, 2): "4:2:0", (1, 2): "4:4:0", (4, 1): "4:1:1"}
_UNNAMED = "unusual subsampling"
_ABOUT = 0.35
"""Mean distance of the logarithms of steps up to which tables are said to be about those of a quality."""

Table = tuple[int, ...]
"""64 steps in zigzag order, from the mean of a block to its finest detail."""

# ITU-T T.81, tables K.1 and K.2, in zigzag order.
_LUMINANCE: Table = (
    *(16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51),
    *(61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77),
    *(113, 121, 112, 100, 120, 92, 101, 103, 99),
)
_CHROMINANCE: Table = (
    *(17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99),
    *(99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99),
    *(99, 99, 99, 99, 99, 99, 99, 99),
)


@dataclass(frozen=True, slots=True)
class JpegCoding:
    """What the head of a stream says about its compression."""

    brightness: Table
    """Of the first component: luma, where the stream holds YCbCr."""
    colour: Table | None
    """Of the second; None for grey, and where all components have the same table."""
    subsampling: str | None
    """As "4:2:0"; None for grey."""

    @property
    def quality(self) -> int | None:
        """The quality of libjpeg (1 to 100) whose tables are the nearest; None where none is near."""
        best, distance = _nearest(self.brightness, self.colour)
        return best if distance <= _ABOUT else None

    @property
    def exact(self) -> bool:
        """Whether the tables are those of ``quality``, every step of them."""
        return _nearest(self.brightness, self.colour)[1] == 0

    @property
    def text(self) -> str:
        """For people: "quality 80 (4:2:2)"."""
        quality = self.quality
        said = "tables of its own" if quality is None else f"quality {quality}"
        if quality is not None and not self.exact:
            said = f"about quality {quality}"
        return f"{said} ({self.subsampling or 'grey'})"

    def coarseness(self, other: JpegCoding) -> float:
        """How many times as coarse the steps of ``other`` are, in the geometric mean of both tables."""
        ours, theirs = ((*side.brightness, *(side.colour or side.brightness)) for side in (self, other))
        return math.exp(sum(math.log(b / a) for a, b in zip(ours, theirs, strict=True)) / len(ours))


def jpeg_segments(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of every segment up to the first scan's header, that included (ITU-T T.81 B.1.1)."""
    at = 2
    while at + 4 <= len(stream) and stream[at] == 0xFF:
        marker = stream[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(stream[at + 2 : at + 4])
        yield marker, stream[at + 4 : at + 2 + length]
        if marker == _SCAN:
            return
        at += 2 + length


def jpeg_coding(stream: bytes) -> JpegCoding | None:
    """From the segments before the first scan (ITU-T T.81 B.2); None where this is no JPEG, or its head is damaged."""
    if stream[:2] != b"\xff\xd8":
        return None
    tables: dict[int, Table] = {}
    components: list[tuple[int, int, int]] = []
    for marker, held in jpeg_segments(stream):
        if marker == _QUANTISATION:
            tables |= _tables(held)
        elif marker in _FRAMES and len(held) >= 6 and len(held) >= 6 + 3 * held[5]:
            parts = [held[6 + 3 * index : 9 + 3 * index] for index in range(held[5])]
            components = [(part[1] >> 4, part[1] & 15, part[2]) for part in parts]
    used = [tables.get(table) for _, _, table in components[:2]]
    if len(components) not in (1, 3) or used[0] is None or None in used:
        return None
    if len(components) == 1:
        return JpegCoding(used[0], None, None)
    (across, down, _), *others = components
    plain = {part[:2] for part in others} == {(1, 1)}
    named = _SUBSAMPLINGS.get((across, down), _UNNAMED) if plain else _UNNAMED
    return JpegCoding(used[0], None if others[0][2] == components[0][2] else used[1], named)


def _tables(held: bytes) -> dict[int, Table]:
    """Of one DQT segment (B.2.4.1), by identifier; what is cut short, or has a step of 0, is left out."""
    found: dict[int, Table] = {}
    at = 0
    while at < len(held):
        wide, number = held[at] >> 4, held[at] & 15
        size = 2 if wide else 1
        part = held[at + 1 : at + 1 + 64 * size]
        steps = tuple(int.from_bytes(part[i : i + size]) for i in range(0, len(part), size))
        if len(steps) == 64 and all(steps):
            found[number] = steps
        at += 1 + 64 * size
    return found


@cache
def _scaled(quality: int) -> tuple[Table, Table]:
    """As libjpeg scales the tables of annex K (jcparam.c, jpeg_quality_scaling and jpeg_add_quant_table)."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    brightness, colour = (
        tuple(min(max((step * scale + 50) // 100, 1), 255) for step in table) for table in (_LUMINANCE, _CHROMINANCE)
    )
    return brightness, colour


@cache
def _nearest(brightness: Table, colour: Table | None) -> tuple[int, float]:
    """The quality whose tables are nearest, the finer of equals, and the mean distance of steps, as logarithms."""

    def distance(quality: int) -> float:
        known = _scaled(quality)
        pairs = [*zip(brightness, known[0], strict=True), *zip(colour or (), known[1] if colour else (), strict=True)]
        return sum(abs(math.log(a / b)) for a, b in pairs) / len(pairs)

    best = min(range(100, 0, -1), key=distance)
    return best, distance(best)
