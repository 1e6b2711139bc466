"""One file of a conversion as it lies on the disk: its header, and where each frame is."""

from __future__ import annotations

import struct
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from viewer.conversion.verify.streams import decoded_frame
from viewer.slides.slide import RgbArray, SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

_PIXEL_DATA = b"\xe0\x7f\x10\x00"
_ITEM, _END = 0xE000FFFE, 0xE0DDFFFE
_UNDEFINED = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Fragment:
    """One item of encapsulated pixel data (PS3.5 A.4)."""

    offset: int
    """Of its item tag from the tag of the first fragment, as offset tables count."""
    start: int
    """Where its bytes begin in the file."""
    length: int


class DicomFile:
    """Open for reading until ``close``; ``frame`` may be called by any thread."""

    def __init__(self, path: Path) -> None:
        """Read the header and walk over the pixel data without reading it.

        Raises:
            SlideError: It cannot be read as a DICOM file.
        """
        import pydicom
        from pydicom.errors import InvalidDicomError

        self.path = path
        self.name = path.name
        self._lock = threading.Lock()
        try:
            self._file: BinaryIO = path.open("rb")
        except OSError as error:
            raise SlideError(f"{path.name} cannot be read: {error.strerror or error}.") from error
        try:
            self.header: Dataset = pydicom.dcmread(self._file, stop_before_pixels=True)
            self.header_bytes = self._file.tell()
            self.faults: list[str] = []
            """What is wrong with how the frames are packed, each the end of a sentence."""
            self.basic_offsets: tuple[int, ...] = ()
            self.fragments: tuple[Fragment, ...] = ()
            self._walk()
        except (InvalidDicomError, OSError, ValueError, EOFError, struct.error) as error:
            self._file.close()
            raise SlideError(f"{path.name} is no whole DICOM file: {error}.", details=repr(error)) from error

    def _walk(self) -> None:
        size = self.path.stat().st_size
        head = self._file.read(12)
        if head[:4] != _PIXEL_DATA:
            self.faults.append("has no pixel data where they should begin")
            return
        if head[4:6] not in (b"OB", b"OW") or struct.unpack("<I", head[8:])[0] != _UNDEFINED:
            self.faults.append("has pixel data that are not in frames")
            return
        at = self.header_bytes + 12
        tag, length = self._item(at)
        if tag != _ITEM or length % 4:
            self.faults.append("has no offset table before its frames")
            return
        self.basic_offsets = struct.unpack(f"<{length // 4}I", self._file.read(length))
        first = at = at + 8 + length
        found = []
        while at + 8 <= size:
            tag, length = self._item(at)
            if tag != _ITEM:
                break
            if length % 2:
                self.faults.append(f"has a frame of odd length ({length} bytes)")
            found.append(Fragment(at - first, at + 8, length))
            at += 8 + length
        self.fragments = tuple(found)
        if tag != _END or at + 8 != size:
            self.faults.append("does not end where its frames end")

    def _item(self, at: int) -> tuple[int, int]:
        self._file.seek(at)
        tag, length = struct.unpack("<II", self._file.read(8))
        return tag, length

    @property
    def frame_count(self) -> int:
        """NumberOfFrames as the header says; 0 where it says nothing."""
        return int(self.header.get("NumberOfFrames", 0) or 0)

    @property
    def kind(self) -> str:
        """The third value of ImageType (PS3.3 C.8.12.4.1.1): "VOLUME", "LABEL", ...; empty where there is none."""
        values = self.text("ImageType").strip("[]").replace("'", "").split(", ")
        return values[2] if len(values) > 2 else ""

    def text(self, keyword: str) -> str:
        """The value of an attribute as text; empty where it is missing."""
        value = self.header.get(keyword, None)
        return "" if value is None else str(value)

    def integer(self, keyword: str) -> int:
        """The value of an attribute as a whole number; 0 where it is missing or none."""
        try:
            return int(self.header.get(keyword, 0) or 0)
        except (TypeError, ValueError):
            return 0

    def frame(self, index: int) -> bytes:
        """The stored bytes of a frame, one fragment each, with the byte that may fill it up.

        Raises:
            SlideError: There is no such frame, or the file ends before it does.
        """
        if not 0 <= index < len(self.fragments):
            raise SlideError(f"{self.name} has no frame {index + 1}.")
        fragment = self.fragments[index]
        with self._lock:
            self._file.seek(fragment.start)
            data = self._file.read(fragment.length)
        if len(data) < fragment.length:
            raise SlideError(f"{self.name} ends within frame {index + 1}.")
        return data

    def decoded(self, data: bytes) -> RgbArray:
        """The pixels of a frame of this file, uint8 (Rows, Columns, 3).

        Raises:
            SlideError: It is no such picture; the end of a sentence.
        """
        size = self.integer("Columns"), self.integer("Rows")
        syntax = str(self.header.file_meta.get("TransferSyntaxUID", ""))
        return decoded_frame(data, size, syntax, self.text("PhotometricInterpretation"))

    def close(self) -> None:
        """Give the file back."""
        self._file.close()
