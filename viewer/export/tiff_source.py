"""The stored tiles of a slide that is a tiled TIFF, and which of its levels can be passed on tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from viewer.export import tile_codings as codings
from viewer.export.jpeg_tiles import START, TileCleaner, cleaned_tables, jpeg_head
from viewer.export.stored_streams import inflated_end, jpeg_2000_end, lzw_end, zstd_end
from viewer.export.tile_codings import Jpeg2000, Lossless, StoredJpeg, TileCoding
from viewer.geometry import Size
from viewer.slides import property_names as names
from viewer.slides.slide import Level, Slide

if TYPE_CHECKING:
    from tifffile import TiffPage

_PLAIN = frozenset(("aperio", "generic-tiff", "philips"))
"""What OpenSlide calls the formats of which a level is one page, its tiles side by side and row by row."""
_BITS, _ORIENTATION, _FILL_ORDER, _EXTRA_SAMPLES, _FORMAT, _RANGE = 258, 274, 266, 338, 339, 532
_FULL_RANGE = ((), (0, 1, 255, 1, 128, 1, 255, 1, 128, 1, 255, 1), (0, 1, 255, 1, 0, 1, 255, 1, 0, 1, 255, 1))
"""ReferenceBlackWhite as fractions: not stated, that of YCbCr as JPEG has it, and that of RGB."""
_LOSSLESS = {
    codings.LZW: lzw_end,
    codings.DEFLATE: inflated_end,
    codings.OLD_DEFLATE: inflated_end,
    codings.ZSTD: zstd_end,
}
_JPEG_2000 = (codings.APERIO_YCBCR, codings.APERIO_RGB)
_READ_AHEAD = 2**20
_HEAD = 2**16


@dataclass(frozen=True, slots=True)
class StoredLevel:
    """A level whose tiles can be passed on as they are stored."""

    tile: Size
    offsets: Sequence[int]
    """Bytes of the file at which tiles begin, row by row."""
    counts: Sequence[int]
    """Bytes of each tile; 0 where it was not stored."""
    coding: TileCoding
    """How its tiles are encoded, for those that cannot stay."""
    cleaned: Callable[[bytes], bytes | None]
    """A stored tile as it may leave, the very bytes if nothing else stands in it; None where it is damaged."""
    start: bytes = b""
    """What stands in front of a JPEG tile in place of its first marker, so that it is a whole JPEG of its own."""


class StoredTiles:
    """The tiles of a TIFF, opened for reading; for one thread."""

    def __init__(self, path: Path) -> None:
        """Open ``path``.

        Raises:
            OSError, tifffile.TiffFileError: It is no TIFF that can be read.
        """
        import tifffile

        self._tiff = tifffile.TiffFile(path)
        self._file = path.open("rb", _READ_AHEAD)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._tiff.close()

    def read(self, level: StoredLevel, index: int) -> bytes:
        """The bytes of a tile; empty where it was not stored, shorter where the file ends before."""
        if not level.counts[index]:
            return b""
        self._file.seek(level.offsets[index])
        tile = self._file.read(level.counts[index])
        return level.start + tile[len(START) :] if level.start and tile.startswith(START) else tile

    def level(self, level: Level) -> StoredLevel | None:
        """The tiles of ``level`` of the slide; None where they cannot be passed on."""
        import tifffile

        for page in self._tiff.pages:
            if (
                isinstance(page, tifffile.TiffPage)
                and page.is_tiled
                and (page.imagewidth, page.imagelength) == tuple(level.size)
            ):
                return self._stored(page) if Size(page.tilewidth, page.tilelength) == level.tile_size else None
        return None

    def _stored(self, page: TiffPage) -> StoredLevel | None:
        tile = Size(page.tilewidth, page.tilelength)
        across, down = -(-page.imagewidth // tile.width), -(-page.imagelength // tile.height)
        if not _is_plain(page) or not len(page.dataoffsets) == len(page.databytecounts) == across * down:
            return None
        compression, photometric = int(page.compression), int(page.photometric)
        if compression == codings.JPEG:
            return self._stored_jpeg(page, tile, photometric)
        cleaned: Callable[[bytes], bytes | None]
        coding: TileCoding
        if compression in _JPEG_2000 and page.predictor == 1 and photometric in (codings.RGB, codings.YCBCR):
            coding, cleaned = Jpeg2000(compression, photometric), jpeg_2000_end
        elif compression in _LOSSLESS and photometric == codings.RGB and page.predictor in (1, codings.HORIZONTAL):
            coding, cleaned = Lossless(compression, page.predictor), _LOSSLESS[compression]
        elif compression == codings.UNCOMPRESSED and photometric == codings.RGB:
            coding, cleaned = Lossless(compression, 1), _exactly(3 * tile.area)
        else:
            return None
        return StoredLevel(tile, page.dataoffsets, page.databytecounts, coding, cleaned)

    def _stored_jpeg(self, page: TiffPage, tile: Size, photometric: int) -> StoredLevel | None:
        stored = next((index for index, count in enumerate(page.databytecounts) if count), None)
        if stored is None or photometric not in (codings.RGB, codings.YCBCR):
            return None
        self._file.seek(page.dataoffsets[stored])
        tables = cleaned_tables(page.jpegtables or b"")
        head = jpeg_head(self._file.read(min(_HEAD, page.databytecounts[stored])), tables)
        if head is None or head.size != tuple(tile):
            return None
        coding = StoredJpeg(head, tables, photometric)
        return StoredLevel(tile, page.dataoffsets, page.databytecounts, coding, TileCleaner())


def is_plain_tiff(slide: Slide) -> bool:
    """Whether the levels of a slide are pages of the one TIFF that was opened."""
    return slide.properties.get(names.OPENSLIDE_VENDOR) in _PLAIN and slide.path.is_file()


def _is_plain(page: TiffPage) -> bool:
    """Whether its pixels are three bytes each, side by side, the right way up, and mean what they usually do."""
    tags = page.tags
    return (
        page.samplesperpixel == 3
        and page.planarconfig == 1
        and _BITS in tags
        and tags[_BITS].value in (8, (8, 8, 8))
        and tags.valueof(_ORIENTATION, 1) == 1
        and tags.valueof(_FILL_ORDER, 1) == 1
        and _EXTRA_SAMPLES not in tags
        and tags.valueof(_FORMAT, 1) in (1, (1, 1, 1))
        and tags.valueof(_RANGE, ()) in _FULL_RANGE
    )


def _exactly(length: int) -> Callable[[bytes], bytes | None]:
    return lambda tile: None if len(tile) < length else tile if len(tile) == length else tile[:length]
