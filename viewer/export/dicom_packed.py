"""A DICOM file in the making: its header, then frames one after the other, with tables of where they are."""

from __future__ import annotations

import hashlib
import os
import struct
from typing import BinaryIO

import numpy as np

from viewer.slides.slide import SlideError

BASIC_LIMIT = 2**32
"""Bytes of frames from which on the basic offset table, which counts in 32 bits, does not reach (PS3.5 A.4)."""
_ITEM, _END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"


class Packed:
    """Pixel data as they are written: tables of offsets first, filled in at the end (PS3.5 A.4, PS3.3 C.7.6.3.1.8)."""

    def __init__(
        self,
        file: BinaryIO,
        header: bytes,
        frames: int,
        native: int | None,
        most_bytes: int,
        basic_limit: int = BASIC_LIMIT,
    ) -> None:
        """Write ``header`` and room for the tables.

        Args:
            file: New and empty.
            header: All elements before the pixels.
            frames: How many will follow.
            native: Bytes of each, where they are not encoded; else None.
            most_bytes: More than all of them together will take.
            basic_limit: From how many bytes on the extended offset table is taken.

        Raises:
            SlideError: The frames are more than DICOM can hold.
        """
        self._file, self._native, self._lengths = file, native is not None, list[int]()
        self._digest = hashlib.sha256(header)
        self._extended = most_bytes >= basic_limit
        file.write(header)
        if native is not None:
            size = frames * native
            if size >= BASIC_LIMIT - 2:
                raise SlideError(
                    "A level holds 4 GB or more, which DICOM cannot hold uncompressed.",
                    advice="Choose a compression, jpeg or jpeg2000, or leave this level out.",
                )
            file.write(_element(0x10, b"OB", size + size % 2))
            return
        if self._extended:
            for element in (1, 2):
                file.write(_element(element, b"OV", 8 * frames))
                self._tables = file.tell()
                file.write(bytes(8 * frames))
            self._tables -= 8 * frames + 12
        file.write(_element(0x10, b"OB", 0xFFFFFFFF) + _ITEM)
        size = 0 if self._extended else 4 * frames
        file.write(struct.pack("<I", size))
        if not self._extended:
            self._tables = file.tell()
        file.write(bytes(size))

    @property
    def stored(self) -> int:
        """Bytes of the frames that were added."""
        return sum(self._lengths)

    def add(self, frame: bytes) -> None:
        """The next frame, without the byte that makes its length even."""
        self._digest.update(len(frame).to_bytes(8) + frame)
        if self._native:
            self._file.write(frame)
            self._lengths.append(len(frame))
            return
        even = frame + bytes(len(frame) % 2)
        self._file.write(_ITEM + struct.pack("<I", len(even)) + even)
        self._lengths.append(len(even))

    def finish(self) -> bytes:
        """Complete the file; gives back the digest of what it holds.

        Raises:
            SlideError: The frames are too many bytes for their table.
        """
        if self._native:
            self._file.write(bytes(self.stored % 2))
            return self._digest.digest()
        self._file.write(_END + bytes(4))
        lengths = np.array(self._lengths, np.uint64)
        offsets = np.concatenate([[0], np.cumsum(lengths + np.uint64(8))[:-1]]).astype(np.uint64)
        self._file.seek(self._tables, os.SEEK_SET)
        if self._extended:
            self._file.write(offsets.astype("<u8").tobytes())
            self._file.seek(12, os.SEEK_CUR)
            self._file.write(lengths.astype("<u8").tobytes())
            return self._digest.digest()
        if len(offsets) and int(offsets[-1]) >= BASIC_LIMIT:
            raise SlideError(
                "The frames that were encoded anew are far larger than such frames usually are.",
                advice="Choose another format, such as tiff.",
            )
        self._file.write(offsets.astype("<u4").tobytes())
        return self._digest.digest()


def _element(number: int, vr: bytes, length: int) -> bytes:
    """The head of an element of group 7FE0 with a length of 32 bits."""
    return struct.pack("<HH2sHI", 0x7FE0, number, vr, 0, length)
