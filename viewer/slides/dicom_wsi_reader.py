"""wsidicom's reader of one file, made to go on where a file was cut short.

Import this module only where wsidicom is needed: it takes most of a second.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from pydicom.filereader import read_partial
from wsidicom.errors import WsiDicomOutOfBoundsError
from wsidicom.file.io import WsiDicomReader
from wsidicom.file.io.wsidicom_io import WsiDicomReadIO
from wsidicom.paths import as_upath

_PIXEL_DATA = 0x7FE00010
_ITEM = b"\xfe\xff\x00\xe0"
_HEADER = 8
_PIXEL_DATA_HEADER = 12


class CutShortError(Exception):
    """The file ends before or within a frame."""


class WsiFileReader(WsiDicomReader):  # type: ignore[misc]  # wsidicom comes without type marker
    """Reads the frames that are there where the end of the file is missing, with which wsidicom refuses all of them."""

    def __init__(self, path: Path) -> None:
        """Open ``path``.

        Raises:
            OSError: It cannot be read.
            Exception: wsidicom refuses it.
        """
        self._path = path
        self._salvaged: Sequence[tuple[int, int]] | None = None
        stream = path.open("rb")
        try:
            super().__init__(WsiDicomReadIO(stream, filepath=as_upath(path, {})))
        except BaseException:
            stream.close()
            raise

    @property
    def frame_index(self) -> Sequence[tuple[int, int]]:
        """Position and length of every frame, of a file that was cut short only of those before the cut."""
        if self._salvaged is not None:
            return self._salvaged
        try:
            index: Sequence[tuple[int, int]] = super().frame_index
        except Exception:
            if not self.transfer_syntax.is_encapsulated:
                raise
            index = self._salvaged = whole_frames(self._path)
        return index

    @property
    def whole(self) -> bool:
        """Whether the file is as long as its last frame needs."""
        index = self.frame_index
        if len(index) < self.frame_count:
            return False
        position, length = index[len(index) - 1]
        return bool(position + length <= self._path.stat().st_size)

    def read_frame(self, frame_index: int) -> bytes:
        """The bytes of a frame, counted from the start of a concatenation.

        Raises:
            CutShortError: The file ends before or within it.
        """
        index = self.frame_index
        try:
            frame: bytes = super().read_frame(frame_index)
        except WsiDicomOutOfBoundsError as error:
            if self._salvaged is None:
                raise
            raise CutShortError("the file is cut short before this frame") from error
        if len(frame) < index[frame_index - self.frame_offset][1]:
            raise CutShortError("the file is cut short within this frame")
        return frame


def whole_frames(path: Path) -> list[tuple[int, int]]:
    """Position and length of the encapsulated frames that lie wholly in a file, one fragment a frame (PS3.5 A.4).

    Returns nothing where the file ends before its pixel data.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        try:
            read_partial(file, stop_when=lambda tag, _vr, _length: tag == _PIXEL_DATA, force=True)
        except EOFError:
            return []
        file.seek(_PIXEL_DATA_HEADER, 1)
        _skip_item(file)  # the basic offset table
        frames = []
        while (length := _item_length(file)) is not None and file.tell() + length <= size:
            frames.append((file.tell(), length))
            file.seek(length, 1)
        return frames


def _item_length(file: BinaryIO) -> int | None:
    header = file.read(_HEADER)
    if len(header) < _HEADER or header[:4] != _ITEM:
        return None
    return int(struct.unpack("<I", header[4:])[0])


def _skip_item(file: BinaryIO) -> None:
    length = _item_length(file)
    file.seek(length or 0, 1)
