"""Colour profiles written from nothing (ICC.1:2001-04), for tests."""

from __future__ import annotations

import struct

_D50 = (0.9642, 1.0, 0.8249)
_ADOBE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def made_profile(gamma: float = 1.8, intent: int = 1) -> bytes:
    """A display profile of wide primaries, so that every colour but grey comes out otherwise than in sRGB."""
    name = b"made\0"
    xyz = {
        tag: b"XYZ \0\0\0\0" + _fixed(*values) for tag, values in zip((b"rXYZ", b"gXYZ", b"bXYZ"), _ADOBE, strict=True)
    }
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(12 + 67),
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
        **xyz,
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, data, offset = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        content += bytes(-len(content) % 4)
        table += tag + struct.pack(">II", offset + len(data), len(content))
        data += content
    header = struct.pack(">I4sI4s4s4s", 128 + len(table) + len(data), b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(24) + struct.pack(">I", intent) + _fixed(*_D50)
    return header.ljust(128, b"\0") + table + data
