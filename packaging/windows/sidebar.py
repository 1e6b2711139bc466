"""Makes the picture at the side of the installer's last page from the program's icon.

    .venv/bin/python packaging/windows/sidebar.py     writes sidebar.bmp beside it, which is kept in the repository

Needs Pillow.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
ICON = HERE.parent.parent / "resources" / "identity" / "hicolor" / "128x128" / "apps" / "verislide.png"
SIZE = (164, 314)
"""Pixels, as the Modern UI of NSIS wants them."""
TOP, BOTTOM = (16, 37, 66), (28, 74, 122)
COLOURS = 128
"""Of the palette: a third of the bytes of true colours."""


def sidebar() -> Image.Image:
    """The icon on a blue that grows lighter downwards."""
    gradient = Image.linear_gradient("L").resize(SIZE)
    picture = Image.composite(Image.new("RGB", SIZE, BOTTOM), Image.new("RGB", SIZE, TOP), gradient)
    with Image.open(ICON) as icon:
        shown = icon.convert("RGBA")
    picture.paste(shown, ((SIZE[0] - shown.width) // 2, (SIZE[1] - shown.height) // 2), shown)
    return picture.quantize(COLOURS)


if __name__ == "__main__":
    sidebar().save(HERE / "sidebar.bmp")
