"""What an SVG figure brings along of a font, and when it does not."""

from __future__ import annotations

import base64
import io
import re
import struct

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from viewer.ui.figure_font import font_face

SOME = "Äx 8× µ"


def usable() -> QFont:
    """A font of this machine with outlines."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPixelSize(20)
    return font


@pytest.mark.parametrize("bold", [False, True])
def test_only_letters_that_are_used_with_their_widths(qapp: QApplication, bold: bool) -> None:
    font = usable()
    font.setBold(bold)
    rule = font_face(font, "Figure", SOME)
    assert f'font-family:"Figure";font-weight:{700 if bold else 400};' in rule
    found = re.search(r"base64,([\w+/=]+)\)", rule)
    assert found is not None
    part = TTFont(io.BytesIO(base64.b64decode(found[1])))
    assert part.getBestCmap().keys() == set(map(ord, SOME))
    raw = QRawFont.fromFont(font)
    for letter in SOME:
        (index,) = raw.glyphIndexesForString(letter)
        ((advance,)) = [one.x() for one in raw.advancesForGlyphIndexes([index], QRawFont.LayoutFlag.UseDesignMetrics)]
        width = part["hmtx"][part.getBestCmap()[ord(letter)]][0] / part["head"].unitsPerEm
        assert width * raw.pixelSize() == pytest.approx(advance, abs=0.05), letter


@pytest.mark.parametrize(("kind", "allowed"), [(0, True), (2, False), (4, True), (0x100, False)])
def test_what_the_maker_of_a_font_forbids(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, kind: int, allowed: bool
) -> None:
    table = QRawFont.fontTable

    def changed(raw: QRawFont, tag: str) -> QByteArray:
        content = table(raw, tag)
        if tag != "OS/2":
            return content
        data = bytes(content.data())
        return QByteArray(data[:8] + struct.pack(">H", kind) + data[10:])

    monkeypatch.setattr(QRawFont, "fontTable", changed)
    assert bool(font_face(usable(), "Figure", SOME)) is allowed


def test_no_words_need_no_font(qapp: QApplication) -> None:
    assert font_face(usable(), "Figure", "") == ""
