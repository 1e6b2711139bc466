"""One DICOM file byte by byte: its header by pydicom, and where each frame is (PS3.10 section 7, PS3.5 annex A)."""

from __future__ import annotations

import contextlib
import math
import struct
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.export.checks.tiff_bytes import Buffer, opened_bytes
from viewer.geometry import Size
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

_ITEM, _END = 0xFFFEE000, 0xFFFEE0DD
_UNDEFINED = 0xFFFFFFFF
_FULL = "TILED_FULL"
_IMPLICIT = "1.2.840.10008.1.2"
"""The transfer syntax in which elements do not say their VR."""

_DECIMALS = 3
"""Of micrometres, as readers round heights of planes."""
Cell = tuple[int, int]
"""Column and row of a tile."""


class DicomBytes:
    """A file of a level."""

    def __init__(self, path: Path, data: Buffer) -> None:
        """Read the header and walk over the frames; ``data`` is what ``path`` holds.

        Raises:
            SlideError: It is no DICOM file with pixels.
        """
        import pydicom

        self.path, self.name, self.data = path, path.name, data
        self.faults: list[str] = []
        """What is wrong with how frames are packed, each the end of a sentence."""
        try:
            with path.open("rb") as file:
                self.header: Dataset = pydicom.dcmread(file, stop_before_pixels=True)
                self.header_bytes = file.tell()
            self.syntax = str(self.header.file_meta.TransferSyntaxUID)
            self.count = int(self.header.NumberOfFrames)
            self.tile = Size(int(self.header.Columns), int(self.header.Rows))
            self.size = Size(int(self.header.TotalPixelMatrixColumns), int(self.header.TotalPixelMatrixRows))
            self._frames = self._walk()
        except Exception as error:  # pydicom has many
            said = " ".join(str(error).split())
            raise SlideError(f"{self.name} is no whole DICOM file of a slide ({said}).") from error

    def _walk(self) -> list[list[tuple[int, int]]]:
        """Of every frame its pieces: where each begins and ends."""
        if self.syntax == _IMPLICIT:
            (tag, length), vr, at = (
                struct.unpack_from("<4sI", self.data, self.header_bytes),
                b"OW",
                self.header_bytes + 8,
            )
        else:
            tag, vr, length = struct.unpack_from("<4s2s2xI", self.data, self.header_bytes)
            at = self.header_bytes + 12
        if tag != b"\xe0\x7f\x10\x00" or vr not in (b"OB", b"OW"):
            raise ValueError("no pixels follow its header")
        if length != _UNDEFINED:
            one = 3 * self.tile.area
            if length != self.count * one + self.count * one % 2 or at + length != len(self.data):
                self.faults.append("it holds more or less bytes than its frames take")
            if any(self.data[at + self.count * one : at + length]):
                self.faults.append("the byte that fills up its pixels is not zero")
            return [[(at + index * one, at + (index + 1) * one)] for index in range(self.count)]
        items = []
        while at + 8 <= len(self.data):
            group, element, length = struct.unpack_from("<HHI", self.data, at)
            if group << 16 | element != _ITEM:
                break
            items.append((at + 8, at + 8 + length))
            at += 8 + length
        if self.data[at:] != struct.pack("<HHI", _END >> 16, _END & 0xFFFF, 0):
            self.faults.append("it does not end where its frames end")
        return self._in_frames(items)

    def _in_frames(self, items: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
        (start, stop), *pieces = items
        basic = struct.unpack(f"<{(stop - start) // 4}I", self.data[start:stop])
        offsets = [begin - 8 - stop for begin, _ in pieces]
        extended, lengths = (
            struct.unpack(f"<{len(self.header[name].value) // 8}Q", self.header[name].value)
            if name in self.header
            else ()
            for name in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths")
        )
        told = basic or extended
        if len(pieces) == self.count:
            if told and list(told) != offsets:
                self.faults.append("its table says other places of the frames than they have")
            if extended and (basic or list(lengths) != [end - begin for begin, end in pieces]):
                self.faults.append("its extended table does not agree with the frames")
            return [[piece] for piece in pieces]
        if len(told) != self.count or not set(told) <= set(offsets):
            raise ValueError("it cannot be told where its frames begin")
        self.faults.append("its frames lie in more pieces than one")
        begins = [offsets.index(one) for one in told]
        return [list(pieces[a:b]) for a, b in zip(begins, [*begins[1:], len(pieces)], strict=True)]

    @property
    def has_table(self) -> bool:
        """Whether it says where frames are, or they are not encoded."""
        start = self.header_bytes
        native = struct.unpack_from("<I", self.data, start + 8)[0] != _UNDEFINED
        return (
            native or "ExtendedOffsetTable" in self.header or bool(struct.unpack_from("<I", self.data, start + 16)[0])
        )

    @property
    def stored(self) -> int:
        """Bytes of all frames."""
        return sum(end - begin for pieces in self._frames for begin, end in pieces)

    def frame(self, index: int) -> bytes:
        """As it is stored, with the byte that may fill it up."""
        return b"".join(self.data[begin:end] for begin, end in self._frames[index])

    @property
    def is_sparse(self) -> bool:
        """Whether every frame says where it lies."""
        return self.header.get("DimensionOrganizationType", "") != _FULL and (
            "PerFrameFunctionalGroupsSequence" in self.header
        )

    @property
    def _a_plane(self) -> int:
        """Frames of a focal plane that is stored as a whole."""
        return math.prod(-(-side // tile) for side, tile in zip(self.size, self.tile, strict=True))

    @property
    def _numbers(self) -> range:
        """Of its frames, counted through all parts of a concatenation."""
        first = int(self.header.get("ConcatenationFrameOffsetNumber", 0) or 0)
        return range(first, first + self.count)

    @cached_property
    def heights(self) -> list[float]:
        """The focal plane of each frame, in micrometres: one follows on the other, the lowest first (PS3.3 C.7.6.17.3).

        Raises:
            SlideError: It does not say.
        """
        try:
            if self.is_sparse:
                items = self.header.PerFrameFunctionalGroupsSequence
                return [_height(item.PlanePositionSlideSequence[0]) for item in items]
            lowest = _height((self.header.get("TotalPixelMatrixOriginSequence") or [{}])[0])
            count = int(self.header.get("TotalPixelMatrixFocalPlanes", 1) or 1)
            if count == 1:
                return [lowest] * self.count
            measures = self.header.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
            step = 1000 * float(measures.SpacingBetweenSlices)
            return [round(lowest + index // self._a_plane % count * step, _DECIMALS) for index in self._numbers]
        except (AttributeError, ValueError, IndexError, TypeError) as error:
            raise SlideError(f"{self.name} does not say in which plane its frames lie ({error}).") from error

    @cached_property
    def cells(self) -> list[Cell]:
        """Where each frame lies, in tiles.

        Raises:
            SlideError: It does not say, or not on the grid of the tiles.
        """
        if not self.is_sparse:
            across = -(-self.size.width // self.tile.width)
            return [(index % self._a_plane % across, index % self._a_plane // across) for index in self._numbers]
        found = []
        try:
            for item in self.header.PerFrameFunctionalGroupsSequence:
                place = item.PlanePositionSlideSequence[0]
                left = int(place.ColumnPositionInTotalImagePixelMatrix) - 1
                top = int(place.RowPositionInTotalImagePixelMatrix) - 1
                if left % self.tile.width or top % self.tile.height:
                    raise ValueError(f"a frame lies at {left}, {top}")
                found.append((left // self.tile.width, top // self.tile.height))
        except (AttributeError, ValueError, IndexError) as error:
            raise SlideError(f"{self.name} does not say where its frames lie ({error}).") from error
        return found


def _height(place: Any) -> float:
    return round(float(place.get("ZOffsetInSlideCoordinateSystem", 0) or 0), _DECIMALS)


@contextlib.contextmanager
def opened_dicom(path: Path) -> Iterator[DicomBytes]:
    """A file while the block runs.

    Raises:
        SlideError: It cannot be read.
    """
    with opened_bytes(path) as data:
        yield DicomBytes(path, data)


class StoredFrames:
    """The frames of one focal plane of a level, in one file or several."""

    def __init__(self, parts: Sequence[DicomBytes], height: float | None = None) -> None:
        """``parts`` are all files of the level; ``height`` is that of the plane, None where there is but one.

        Raises:
            SlideError: They do not say where their frames lie.
        """
        self.first = parts[0]
        self._places = {
            cell: (part, index)
            for part in parts
            for index, (cell, its) in enumerate(zip(part.cells, part.heights, strict=True))
            if height is None or its == height
        }

    def __contains__(self, cell: Cell) -> bool:
        return cell in self._places

    def __getitem__(self, cell: Cell) -> bytes:
        part, index = self._places[cell]
        return part.frame(index)

    def __len__(self) -> int:
        return len(self._places)
