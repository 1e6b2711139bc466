"""TIFFs put together byte by byte for the tests of the verifier, by no code of the program."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

TILE_OFFSETS, TILE_BYTES, SUB_IFDS = 324, 325, 330
Value = tuple[int, int, bytes]
"""Type, count and bytes."""


def shorts(*values: int) -> Value:
    return 3, len(values), struct.pack(f"<{len(values)}H", *values)


def longs(*values: int) -> Value:
    return 4, len(values), struct.pack(f"<{len(values)}I", *values)


def ascii_text(value: str) -> Value:
    data = value.encode() + b"\0"
    return 2, len(data), data


def raw(data: bytes) -> Value:
    return 7, len(data), data


def fraction(numerator: int, denominator: int) -> Value:
    return 5, 1, struct.pack("<II", numerator, denominator)


@dataclass
class Directory:
    tags: dict[int, Value]
    tiles: list[bytes] = field(default_factory=list)


def write(path: Path, directories: list[Directory], nested: bool = False, slack: bytes = b"") -> None:
    """Tiles first, then ``slack``, then the directories with their values; all but the first below it if nested."""
    out = bytearray(struct.pack("<2sHI", b"II", 42, 0))
    for one in directories:
        offsets = []
        for tile in one.tiles:
            offsets.append(len(out) if tile else 0)
            out += tile
        one.tags[TILE_OFFSETS] = longs(*offsets)
        one.tags[TILE_BYTES] = longs(*map(len, one.tiles))
    out += slack
    places: list[int] = []
    # From the last to the first, so that what points to a directory knows where it is.
    for number in reversed(range(len(directories))):
        one = directories[number]
        if nested and number == 0 and len(directories) > 1:
            one.tags[SUB_IFDS] = 13, len(places), struct.pack(f"<{len(places)}I", *places)
        following = places[0] if places and not nested else 0
        out += bytes(len(out) % 2)
        places.insert(0, len(out))
        out += _directory(one.tags, len(out), following)
    struct.pack_into("<I", out, 4, places[0])
    path.write_bytes(bytes(out))


def _directory(tags: dict[int, Value], place: int, following: int) -> bytes:
    head, behind = struct.pack("<H", len(tags)), b""
    end = place + 2 + 12 * len(tags) + 4
    for tag, (kind, count, data) in sorted(tags.items()):
        head += struct.pack("<HHI", tag, kind, count)
        if len(data) <= 4:
            head += data.ljust(4, b"\0")
        else:
            head += struct.pack("<I", end + len(behind))
            behind += data + bytes(len(data) % 2)
    return head + struct.pack("<I", following) + behind


def read(path: Path) -> list[Directory]:
    """What ``write`` wrote, directories below the first one too."""
    data = path.read_bytes()
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 13: 4}
    found, wanted = [], [struct.unpack_from("<I", data, 4)[0]]
    while wanted:
        at = wanted.pop(0)
        (count,) = struct.unpack_from("<H", data, at)
        tags = {}
        for index in range(count):
            tag, kind, number = struct.unpack_from("<HHI", data, at + 2 + 12 * index)
            place, length = at + 10 + 12 * index, number * sizes[kind]
            if length > 4:
                (place,) = struct.unpack_from("<I", data, place)
            tags[tag] = (kind, number, data[place : place + length])
        below = tags.pop(SUB_IFDS, (0, 0, b""))[2]
        wanted += [*struct.unpack(f"<{len(below) // 4}I", below)]
        wanted += [one for one in struct.unpack_from("<I", data, at + 2 + 12 * count) if one]
        starts, lengths = (struct.unpack(f"<{tags[tag][1]}I", tags[tag][2]) for tag in (TILE_OFFSETS, TILE_BYTES))
        tiles = [data[start : start + length] for start, length in zip(starts, lengths, strict=True)]
        found.append(Directory(tags, tiles))
    return found


def edit(path: Path, change: Callable[[list[Directory]], None], nested: bool = False, slack: bytes = b"") -> None:
    """Read, change and write again; a file that is not changed stays the same byte by byte."""
    directories = read(path)
    change(directories)
    write(path, directories, nested, slack)
