"""How the tiles of a TIFF are encoded, and what its tags say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.export.jpeg_tiles import (
    Components,
    JpegHead,
    decoded_components,
    encoded_like,
    split_tables,
)
from viewer.export.settings import ExportSettings, TiffCompression
from viewer.export.tiff_file import Value, shorts, undefined
from viewer.geometry import Size
from viewer.slides.slide import RgbArray

UNCOMPRESSED, LZW, JPEG, DEFLATE, OLD_DEFLATE, ZSTD = 1, 5, 7, 8, 32946, 50000
APERIO_YCBCR, APERIO_RGB = 33003, 33005
"""Aperio's numbers of JPEG 2000: readers of slides know no other."""
COMPRESSION, PHOTOMETRIC, PREDICTOR, JPEG_TABLES, SUBSAMPLING = 259, 262, 317, 347, 530
RGB, YCBCR = 2, 6
HORIZONTAL = 2
"""Predictor: differences to the pixel before (TIFF 6.0 section 14)."""
_LEVELS = {DEFLATE: 6, OLD_DEFLATE: 6, ZSTD: 9}
_WAVELETS = 5
"""Halvings of a tile, as libraries do by default."""


class TileEncoder(Protocol):
    """How tiles are encoded. Any thread may use it."""

    def encoded(self, rgb: RgbArray) -> bytes:
        """A whole tile, padding included, uint8 (height, width, 3), as it is stored."""
        ...


class TileCoding(TileEncoder, Protocol):
    """How the tiles of a TIFF are encoded."""

    @property
    def tags(self) -> Mapping[int, Value]:
        """What a reader has to know, besides sizes."""
        ...


def ycbcr(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Colours as JPEG holds them (ITU-T T.871 7): uint8 in the shape of ``rgb``, whose last axis they are."""
    matrix = np.array([[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]])
    return np.asarray(np.clip(np.rint(rgb @ matrix.T + (0, 128, 128)), 0, 255), np.uint8)


class NewJpeg:
    """JPEG with the tables of libjpeg's quality."""

    def __init__(self, quality: int, subsampling: str, tile: Size, apart: bool = True) -> None:
        """``apart``: tables are kept apart for all tiles; else each tile is a JPEG of its own."""
        self._quality, self._subsampling, self._apart = quality, subsampling, apart
        self._tables, _ = split_tables(self._whole(np.zeros((tile.height, tile.width, 3), np.uint8)))

    def _whole(self, rgb: RgbArray) -> bytes:
        import imagecodecs

        subsampling = self._subsampling.replace(":", "")
        coded = imagecodecs.jpeg8_encode(rgb, self._quality, subsampling=subsampling, optimize=False)
        return bytes(coded)

    @property
    def tags(self) -> Mapping[int, Value]:
        """See ``TileCoding``."""
        factors = {"4:4:4": (1, 1), "4:2:2": (2, 1), "4:2:0": (2, 2)}[self._subsampling]
        return _jpeg_tags(YCBCR, factors, self._tables)

    def encoded(self, rgb: RgbArray) -> bytes:
        """See ``TileEncoder``."""
        whole = self._whole(rgb)
        return split_tables(whole)[1] if self._apart else whole


class StoredJpeg:
    """JPEG as the tiles of a level are stored."""

    def __init__(self, head: JpegHead, tables: bytes, photometric: int) -> None:
        """``head`` is that of one of its tiles, ``tables`` what is kept apart, ``photometric`` RGB or YCBCR."""
        self._head, self.tables, self._photometric = head, tables, photometric

    @property
    def is_rgb(self) -> bool:
        """Whether red, green and blue are stored as they are."""
        return self._photometric == RGB

    def alone(self, marks: bytes) -> StoredJpeg:
        """The same for tiles that have all tables of their own, and ``marks`` in front that name their colours."""
        return StoredJpeg(replace(self._head, marks=marks), b"", self._photometric)

    @property
    def tags(self) -> Mapping[int, Value]:
        """See ``TileCoding``."""
        return _jpeg_tags(self._photometric, self._head.sampling, self.tables)

    def encoded(self, rgb: RgbArray) -> bytes:
        """See ``TileCoding``."""
        return encoded_like(self._head, self._components(rgb), self.tables)

    def refilled(
        self, tile: bytes, head: JpegHead, inside: Size, hidden: NDArray[np.bool_], fill: tuple[int, int, int]
    ) -> bytes | None:
        """A stored tile with ``fill`` in place of what is hidden, and everything coded as before.

        Args:
            tile: As stored.
            head: Its own.
            inside: The part of it that lies inside the level. What pads it becomes like the pixels at its edge.
            hidden: Pixels of that part, (height, width).
            fill: Red, green, blue.

        Returns:
            None where it is damaged.
        """
        import imagecodecs

        try:
            components = decoded_components(tile, self.tables)
        except (imagecodecs.Jpeg8Error, ValueError):
            return None
        shown = components[: inside.height, : inside.width].copy()
        shown[hidden] = self._components(np.array(fill, np.uint8))
        return encoded_like(head, padded(shown, Size(*head.size)), self.tables)

    def _components(self, rgb: NDArray[np.uint8]) -> Components:
        return ycbcr(rgb) if self._photometric == YCBCR else rgb


def padded(pixels: NDArray[np.uint8], tile: Size) -> NDArray[np.uint8]:
    """The pixels of a tile that the level's edge cuts, made whole with more of those at the edge."""
    down, across = tile.height - pixels.shape[0], tile.width - pixels.shape[1]
    return np.pad(pixels, ((0, down), (0, across), (0, 0)), "edge") if down or across else pixels


def _jpeg_tags(photometric: int, sampling: tuple[int, int], tables: bytes) -> Mapping[int, Value]:
    tags = {COMPRESSION: shorts(JPEG), PHOTOMETRIC: shorts(photometric)}
    if photometric == YCBCR:
        tags[SUBSAMPLING] = shorts(*sampling)
    return tags | ({JPEG_TABLES: undefined(tables)} if tables else {})


class Lossless:
    """Pixels packed without loss."""

    def __init__(self, compression: int, predictor: int) -> None:
        self._compression, self._predictor = compression, predictor

    @cached_property
    def tags(self) -> Mapping[int, Value]:
        """See ``TileCoding``."""
        tags = {COMPRESSION: shorts(self._compression), PHOTOMETRIC: shorts(RGB)}
        return tags | ({PREDICTOR: shorts(self._predictor)} if self._predictor != 1 else {})

    def encoded(self, rgb: RgbArray | NDArray[np.uint16]) -> bytes:
        """See ``TileCoding``; also values of 16 bits (height, width)."""
        import imagecodecs

        held: Any = np.ascontiguousarray(rgb)
        if self._predictor == HORIZONTAL:
            held = imagecodecs.delta_encode(held, axis=1)
        match self._compression:
            case 1:
                return held.tobytes()  # type: ignore[no-any-return]
            case 5:
                return bytes(imagecodecs.lzw_encode(held.tobytes()))
            case 50000:
                return bytes(imagecodecs.zstd_encode(held.tobytes(), _LEVELS[ZSTD]))
            case _:
                return bytes(imagecodecs.zlib_encode(held.tobytes(), _LEVELS[DEFLATE]))


class Jpeg2000:
    """JPEG 2000 without loss."""

    def __init__(self, compression: int, photometric: int = RGB) -> None:
        self._compression, self._photometric = compression, photometric

    @property
    def is_rgb(self) -> bool:
        """Whether a stream says itself how its colours were taken apart, if they were."""
        return self._compression == APERIO_RGB

    @property
    def tags(self) -> Mapping[int, Value]:
        """See ``TileCoding``."""
        return {COMPRESSION: shorts(self._compression), PHOTOMETRIC: shorts(self._photometric)}

    def encoded(self, rgb: RgbArray) -> bytes:
        """See ``TileCoding``."""
        import imagecodecs

        own = self._compression == APERIO_YCBCR
        return bytes(
            imagecodecs.jpeg2k_encode(
                ycbcr(rgb) if own else np.ascontiguousarray(rgb),
                level=0,
                codecformat="j2k",
                reversible=True,
                mct=not own,
                resolutions=_WAVELETS + 1,
            )
        )


def new_coding(settings: ExportSettings) -> TileCoding:
    """What is chosen for tiles that are not copied."""
    tile = Size(settings.tile, settings.tile)
    match settings.compression:
        case TiffCompression.DEFLATE:
            return Lossless(DEFLATE, HORIZONTAL)
        case TiffCompression.ZSTD:
            return Lossless(ZSTD, HORIZONTAL)
        case TiffCompression.LZW:
            return Lossless(LZW, HORIZONTAL)
        case TiffCompression.JPEG_2000:
            return Jpeg2000(APERIO_RGB)
        case _:
            return NewJpeg(settings.quality, settings.subsampling, tile)
