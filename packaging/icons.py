"""Makes the program's icons for all systems from their two drawings.

    python packaging/icons.py     write resources/identity/ anew

``verislide.svg`` is the icon; ``verislide-small.svg`` is drawn on the grid of 16 pixels and stands for it up to 24.
Windows gets an ICO, macOS an ICNS, Linux the folders of the hicolor theme; the window takes its icon from these, too.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping, Sequence

import identity
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = identity.ROOT / "resources" / "identity"
LARGE, SMALL = FOLDER / "verislide.svg", FOLDER / "verislide-small.svg"
LARGEST_SMALL = 24
"""Pixels up to which the small drawing is taken."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Of Windows at 100 to 250 % in lists, on the task bar and as a large icon."""
ICNS_PLAIN = {16: ("is32", "s8mk"), 32: ("il32", "l8mk")}
"""Kinds of entries of an ICNS that hold colours and opacity by size in pixels: of a program's icon macOS shows these
sizes as PNG (icp4, icp5) in confusion."""
ICNS_PNG = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
"""Kinds of entries that hold a PNG, and how many pixels it has; ic11 to ic14 and ic10 are for screens of 200 %."""
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MAC_MARGIN = 100 / 1024
"""What macOS leaves free around the tile, as a share of the width: its own icons stand on 824 of 1024."""


def drawn(size: int, margin: float = 0.0) -> Image.Image:
    """The icon, RGBA.

    Args:
        size: Width and height in pixels.
        margin: What stays free at each side, as a share of the width.

    Raises:
        ValueError: A drawing cannot be read.
    """
    drawing = SMALL if size <= LARGEST_SMALL else LARGE
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing.name} cannot be drawn.")
    image = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = round(size * margin)  # whole pixels, so that the curtain stays between two
    renderer.render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels: NDArray[np.uint8] = np.frombuffer(straight.constBits(), np.uint8).reshape(size, size, 4)
    return Image.fromarray(pixels.copy())


def ico(pictures: Sequence[Image.Image]) -> bytes:
    """An ICO of square ``pictures``: 256 pixels and more as PNG, fewer as bitmaps, which every tool reads."""
    entries, bodies, at = [], [], 6 + 16 * len(pictures)
    for picture in pictures:
        body = _png(picture) if picture.width >= 256 else _bitmap(picture)
        side = picture.width % 256  # 0 says 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), at))
        bodies.append(body)
        at += len(body)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(bodies)


def icns(plain: Sequence[Image.Image], pngs: Mapping[str, Image.Image]) -> bytes:
    """An ICNS of pictures of 16 and 32 pixels, and of ``pngs`` by the kind of their entry."""
    entries: list[tuple[str, bytes]] = []
    for picture in plain:
        colours, opacity = ICNS_PLAIN[picture.width]
        pixels = np.asarray(picture)
        packed = b"".join(_packed(pixels[..., channel].tobytes()) for channel in range(3))
        entries += [(colours, packed), (opacity, pixels[..., 3].tobytes())]
    entries += [(kind, _png(picture)) for kind, picture in pngs.items()]
    body = b"".join(kind.encode("ascii") + struct.pack(">I", 8 + len(content)) + content for kind, content in entries)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def hicolor_path(size: int) -> str:
    """Where the picture of ``size`` pixels lies in the folder ``hicolor``, here and on a Linux system."""
    return f"{size}x{size}/apps/{identity.COMMAND}.png"


def files() -> dict[str, bytes]:
    """Everything that is made, by its path below ``resources/identity``."""
    made = {
        "verislide.ico": ico([drawn(size) for size in ICO_SIZES]),
        "verislide.icns": icns(
            [drawn(size, MAC_MARGIN) for size in ICNS_PLAIN],
            {kind: drawn(size, MAC_MARGIN) for kind, size in ICNS_PNG.items()},
        ),
    }
    made.update({f"hicolor/{hicolor_path(size)}": _png(drawn(size)) for size in HICOLOR_SIZES})
    return made


def _packed(channel: bytes) -> bytes:
    """A channel as an ICNS packs it: runs of 3 to 130 equal bytes, pieces of 1 to 128 others.

    The last byte stands alone: macOS leaves out a run at the end.
    """
    packed, other, at, last = bytearray(), bytearray(), 0, len(channel) - 1

    def end_piece() -> None:
        for start in range(0, len(other), 128):
            piece = other[start : start + 128]
            packed.extend([len(piece) - 1, *piece])
        other.clear()

    while at < last:
        run = 1
        while run < 130 and at + run < last and channel[at + run] == channel[at]:
            run += 1
        if run >= 3:
            end_piece()
            packed.extend([run + 125, channel[at]])
        else:
            other.extend(channel[at : at + run])
        at += run
    other.append(channel[last])
    end_piece()
    return bytes(packed)


def _png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _bitmap(picture: Image.Image) -> bytes:
    """A bitmap as an ICO holds it: rows from the bottom, and a mask of its own for those that know no alpha."""
    side = picture.width
    pixels = np.asarray(picture)[::-1]
    colours = pixels[..., [2, 1, 0, 3]].tobytes()
    bits = np.packbits(pixels[..., 3] == 0, axis=1)
    mask = np.zeros((side, -(-side // 32) * 4), np.uint8)
    mask[:, : bits.shape[1]] = bits
    header = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, len(colours) + mask.size, 0, 0, 0, 0)
    return header + colours + mask.tobytes()


def main() -> None:
    """Write the files, and say how large they are."""
    for name, content in files().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        print(f"{name}  {len(content)} bytes")


if __name__ == "__main__":
    main()
