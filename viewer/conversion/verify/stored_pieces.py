"""Stored JPEG pieces of a level that the conversion's tiles were cut out of undecoded, as of Hamamatsu's NDPI."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from viewer.geometry import Size
from viewer.slides.slide import RgbArray, SlideError

if TYPE_CHECKING:
    from tifffile import TiffPage

_JPEG = 7
_END = b"\xff\xd9"
_RESTARTS = range(0xD0, 0xD8)
_LARGEST_WHOLE = 2**25
"""Pixels of a level that is one piece, and so has to be decoded as a whole."""


class StoredPieces:
    """Decodes any part of a level whose pieces are stripes of one JPEG stream, or that is one piece.

    A tile that was cut out of these, block by block, has the same coefficients, and decodes to the same pixels if
    colours are repeated: interpolated, they would depend on blocks that the tile no longer has. ``region`` may be
    called by any thread.
    """

    def __init__(self, page: TiffPage, read: Callable[[int], bytes]) -> None:
        """``read`` gives the bytes of a piece by its number. Raises ValueError where the level is stored otherwise."""
        whole = not page.is_tiled and len(page.dataoffsets) == 1 and page.imagewidth * page.imagelength < _LARGEST_WHOLE
        striped = page.is_tiled and page.jpegheader is not None
        if page.compression != _JPEG or not (whole or striped):
            raise ValueError("not stored as pieces of JPEG")
        self._header = page.jpegheader if striped else None
        self._size = Size(page.imagewidth, page.imagelength)
        self._piece = Size(page.tilewidth, page.tilelength) if striped else self._size
        self._read = read
        self._lock = threading.Lock()
        self._whole: RgbArray | None = None

    def region(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """Pixels of the level, which lie within it.

        Raises:
            SlideError: A piece cannot be decoded.
        """
        rgb = np.zeros((height, width, 3), np.uint8)
        across = -(-self._size.width // self._piece.width)
        for row in range(y // self._piece.height, -(-(y + height) // self._piece.height)):
            for column in range(x // self._piece.width, -(-(x + width) // self._piece.width)):
                piece = self._decoded(row * across + column)
                left, top = column * self._piece.width, row * self._piece.height
                inside = piece[max(0, y - top) : y + height - top, max(0, x - left) : x + width - left]
                at_y, at_x = max(0, top - y), max(0, left - x)
                rgb[at_y : at_y + inside.shape[0], at_x : at_x + inside.shape[1]] = inside
        return rgb

    def _decoded(self, number: int) -> RgbArray:
        if self._header is not None:
            data = self._read(number)
            if data[-2:-1] == b"\xff" and data[-1] in _RESTARTS:
                data = data[:-2]
            return decoded_block_by_block(self._header + data.removesuffix(_END) + _END)
        with self._lock:
            if self._whole is None:
                self._whole = decoded_block_by_block(self._read(0))
            return self._whole


def decoded_block_by_block(stream: bytes) -> RgbArray:
    """A JPEG stream with its colours repeated, so that no pixel depends on a block beside its own.

    Raises:
        SlideError: It cannot be decoded.
    """
    import simplejpeg

    try:
        return np.asarray(simplejpeg.decode_jpeg(stream, "RGB", fastdct=False, fastupsample=True), np.uint8)
    except ValueError as error:
        raise SlideError(f"a stored JPEG picture cannot be decoded: {error}.") from error
