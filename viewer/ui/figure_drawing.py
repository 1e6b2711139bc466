"""Draws a figure that is laid out, as PNG, PDF or SVG; may be used in any thread once there is a QGuiApplication.

Qt draws all three from one description: what the window needs anyway writes PDF and SVG, keeps pixels as they are,
embeds the parts of a font that are used, and finds letters of every script.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from viewer import __version__
from viewer.comparison.figure import FigureError, FigureSpec, Row
from viewer.comparison.figure_layout import Align, Sheet, Style, WidthOf, Words, laid_out
from viewer.ui.figure_font import font_face

FORMATS: Final = ("png", "pdf", "svg")
_PAPER, _INK, _EDGE = QColor(255, 255, 255), QColor(17, 17, 17), QColor(150, 150, 150)
_EDGE_POINTS: Final = 0.25
_FAMILIES: Final = ["Arial", "Helvetica", "Liberation Sans", "Inter", "DejaVu Sans", "Segoe UI"]
"""What journals ask for, then what there may be instead."""
_EMBEDDED: Final = "Figure"
"""What SVG calls the font that it brings along."""
_NAMED: Final = f'font-family="{_EMBEDDED},{_FAMILIES[0]}'.encode()
_SAMPLE_POINTS: Final = 8.0
_DOTS_A_METRE: Final = 1 / 0.0254


def measuring(dpi: int) -> WidthOf:
    """Measures words in pixels of a figure of ``dpi``.

    Raises:
        FigureError: There is no font at all.
    """
    if not QFontDatabase.families():
        raise FigureError("No font is installed, so the figure would have no words: install one.")
    return lambda text, style: QFontMetricsF(_font(style, dpi)).horizontalAdvance(text)


def drawn(spec: FigureSpec, rows: Sequence[Row], when: datetime, kind: str) -> bytes:
    """The file of a figure that was read; ``kind`` is one of FORMATS.

    Raises:
        FigureError: There is no font, or Qt could not write it.
    """
    return as_bytes(laid_out(spec, rows, when, measuring(spec.dpi)), kind)


def drawn_without_window(spec: FigureSpec, rows: Sequence[Row], when: datetime, kind: str) -> bytes:
    """As ``drawn``, in a program that shows no window."""
    return sheets_without_window([lambda width_of: laid_out(spec, rows, when, width_of)], spec.dpi, kind)[0]


def sheets_without_window(layouts: Sequence[Callable[[WidthOf], Sheet]], dpi: int, kind: str) -> list[bytes]:
    """The files of sheets that are laid out here, in a program that shows no window.

    Raises:
        FigureError: There is no font, or Qt could not write them.
    """
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # there may be no screen
    application = QGuiApplication.instance() or QGuiApplication([])
    content = [as_bytes(lay_out(measuring(dpi)), kind) for lay_out in layouts]
    del application  # fonts are there as long as it is
    return content


def as_bytes(sheet: Sheet, kind: str) -> bytes:
    """The file of a figure; ``kind`` is one of FORMATS.

    Raises:
        FigureError: Qt could not write it.
    """
    writers: dict[str, Callable[[QBuffer], bool]] = {
        "png": partial(_write_png, sheet),
        "pdf": partial(_write_pdf, sheet),
        "svg": partial(_write_svg, sheet),
    }
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not writers[kind](buffer):
        raise FigureError(f"The figure could not be made as {kind.upper()}: choose another format, or fewer pixels.")
    return bytes(buffer.data().data())


def as_image(sheet: Sheet, widest: int) -> QImage:
    """The figure for the screen, at most ``widest`` pixels wide."""
    factor = min(1.0, widest / sheet.size.width)
    size = QSize(max(1, round(sheet.size.width * factor)), max(1, round(sheet.size.height * factor)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.scale(factor, factor)
    _draw(sheet, painter, factor)
    painter.end()
    return image


def _write_png(sheet: Sheet, buffer: QBuffer) -> bool:
    image = as_image(sheet, sheet.size.width)
    for set_resolution in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_resolution(round(sheet.dpi * _DOTS_A_METRE))
    image.setText("Title", sheet.title)
    image.setText("Description", sheet.description)
    return bool(QImageWriter(buffer, QByteArray(b"png")).write(image))


def _write_pdf(sheet: Sheet, buffer: QBuffer) -> bool:
    writer = QPdfWriter(buffer)
    writer.setResolution(sheet.dpi)
    size = QSizeF(*(side * 25.4 / sheet.dpi for side in sheet.size))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet.title)
    writer.setCreator(f"Verislide {__version__}")
    return _painted(sheet, writer)


def _write_svg(sheet: Sheet, buffer: QBuffer) -> bool:
    from PySide6.QtSvg import QSvgGenerator

    drawn, generator = QBuffer(), QSvgGenerator()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(drawn)
    generator.setResolution(sheet.dpi)
    generator.setSize(QSize(*sheet.size))
    generator.setViewBox(QRect(0, 0, *sheet.size))
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.description)
    if not _painted(sheet, generator):
        return False
    # Qt names fonts but does not embed them.
    content = bytes(drawn.data().data()).replace(f'font-family="{_FAMILIES[0]},'.encode(), _NAMED + b",")
    content = content.replace(b"<defs>", b"<defs><style>" + _faces(sheet).encode() + b"</style>", 1)
    return buffer.write(content) == len(content)


def _faces(sheet: Sheet) -> str:
    """The fonts that the words are written in."""
    rules = []
    for bold in (False, True):
        text = "".join(words.text for words in sheet.words if words.style.bold is bold)
        rules.append(font_face(_font(Style(_SAMPLE_POINTS, bold), sheet.dpi), _EMBEDDED, text))
    return "".join(rules)


def _painted(sheet: Sheet, device: QPaintDevice) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else PDF holds pictures as JPEG
    painter.fillRect(QRectF(0, 0, *sheet.size), _PAPER)
    _draw(sheet, painter)
    return painter.end()


def _draw(sheet: Sheet, painter: QPainter, factor: float = 1.0) -> None:
    """With every pixel, or for a screen with ``factor`` pixels for one."""
    for picture in sheet.pictures:
        height, width = picture.rgb.shape[:2]
        image = QImage(picture.rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        # Converted, so that it holds its own pixels when the bytes are gone.
        whole = image.convertToFormat(QImage.Format.Format_RGB32)
        if factor < 1:  # the painter alone would leave most pixels out
            smaller = QSize(max(1, round(width * factor)), max(1, round(height * factor)))
            ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            whole = whole.scaled(smaller, ratio, smooth)
        painter.drawImage(QRectF(picture.box.x, picture.box.y, picture.box.width, picture.box.height), whole)
    for bar in sheet.bars:
        painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), _INK)
    thin = max(1, round(_EDGE_POINTS * sheet.dpi / 72))
    for frame in sheet.frames:
        left, top, wide, high = frame.x - thin, frame.y - thin, frame.width + 2 * thin, frame.height + 2 * thin
        for x, y, width, height in (
            (left, top, wide, thin),
            (left, frame.bottom, wide, thin),
            (left, top, thin, high),
            (frame.right, top, thin, high),
        ):
            painter.fillRect(QRectF(x, y, width, height), _EDGE)
    painter.setPen(_INK)
    for words in sheet.words:
        _write(words, sheet.dpi, painter)


def _write(words: Words, dpi: int, painter: QPainter) -> None:
    font = _font(words.style, dpi)
    painter.setFont(font)
    share = {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[words.align]
    painter.drawText(QPointF(words.x - share * QFontMetricsF(font).horizontalAdvance(words.text), words.y), words.text)


def _font(style: Style, dpi: int) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(max(1, round(style.points * dpi / 72)))
    font.setBold(style.bold)
    # So that words can be searched and copied: Qt's PDF gives the letters of exchanged glyphs wrongly. Inter exchanges
    # the signs between digits, and the window's font, which a new one begins as, the digits.
    font.clearFeatures()
    for feature in ("liga", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
