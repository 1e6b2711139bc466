"""The font of a figure's words inside its SVG file, so that they look alike where that font is not installed."""

from __future__ import annotations

import base64
import io
import struct
from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QFont, QRawFont

_TABLES: Final = (
    *("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"),
    *("glyf", "loca", "cvt ", "fpgm", "prep", "CFF ", "kern", "GPOS"),
)
"""What letters and their places need."""
_EMBEDDING_TYPE: Final = slice(8, 10)
_FORBIDDEN: Final = 0x0002 | 0x0100
"""Bits of fsType (OpenType specification, OS/2): no embedding without leave; no subsets."""


def font_face(font: QFont, family: str, text: str) -> str:
    """A CSS rule that brings the letters of ``text``; empty where the font's maker forbids it or it has no outlines.

    Args:
        font: As Qt chooses it on this machine.
        family: What the rule calls it.
        text: Letters that the font lacks are left out.
    """
    raw = QRawFont.fromFont(font)
    tables = {tag: found for tag in _TABLES if (found := bytes(raw.fontTable(tag).data()))}
    outlines = "glyf" in tables or "CFF " in tables
    if not outlines or not _may_be_embedded(tables) or not text:
        return ""
    data = base64.b64encode(_subset(_file(tables), text)).decode("ascii")
    weight = 700 if font.bold() else 400
    return f'@font-face{{font-family:"{family}";font-weight:{weight};src:url(data:font/ttf;base64,{data})}}'


def _may_be_embedded(tables: Mapping[str, bytes]) -> bool:
    metrics = tables.get("OS/2", b"")
    return len(metrics) >= _EMBEDDING_TYPE.stop and not struct.unpack(">H", metrics[_EMBEDDING_TYPE])[0] & _FORBIDDEN


def _file(tables: Mapping[str, bytes]) -> bytes:
    """A font file of these tables (OpenType specification, "Font file"); sums are left to who writes it anew."""
    kind = b"OTTO" if "CFF " in tables else b"\x00\x01\x00\x00"
    head = [kind + struct.pack(">HHHH", len(tables), 0, 0, 0)]
    body, at = [], 12 + 16 * len(tables)
    for tag, content in sorted(tables.items()):
        head.append(tag.encode("ascii") + struct.pack(">LLL", 0, at, len(content)))
        padded = content + b"\0" * (-len(content) % 4)
        body.append(padded)
        at += len(padded)
    return b"".join(head + body)


def _subset(file: bytes, text: str) -> bytes:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(file), checkChecksums=0)
    subsetter = Subsetter(Options(hinting=False, layout_features=["kern"]))
    subsetter.populate(text=text)
    subsetter.subset(font)
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()
