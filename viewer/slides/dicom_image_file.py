"""One DICOM file that is no whole slide: its head, and its frames decoded one at a time."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from viewer.slides.dicom_folder import quiet_dicom
from viewer.slides.dicom_wsi_metadata import COMPRESSIONS
from viewer.slides.file_check import require_readable
from viewer.slides.jpeg_colour import StreamColour, disputed_sentence, is_disputed, stream_colour
from viewer.slides.openslide_coding import jpeg_subsampling
from viewer.slides.plain_pixels import MOST_PIXELS
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Samples = NDArray[np.generic]
"""One frame: (height, width) or (height, width, 3), in its own dtype."""

_DEFLATED = "1.2.840.10008.1.2.1.99"
_IMPLICIT, _EXPLICIT, _BIG_ENDIAN = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"
_JPEG = tuple(f"1.2.840.10008.1.2.4.{last}" for last in (50, 51, 57, 70))
_JPEG_XL = tuple(f"1.2.840.10008.1.2.4.{last}" for last in (110, 111, 112))
_PLUGINS = {
    **{f"1.2.840.10008.1.2.4.{last}": "pylibjpeg" for last in (90, 91, 201, 202, 203)},
    **{f"1.2.840.10008.1.2.4.{last}": "pyjpegls" for last in (80, 81)},
    "1.2.840.10008.1.2.5": "pydicom",
}
"""Named for pydicom, so that the same file gives the same pixels whatever else is installed."""
_ELEMENT_HEAD = 12
"""Bytes of tag, VR and length of encapsulated pixel data (PS3.5 section 7.1.2)."""
DAMAGED = "Copy it again from its source."


@dataclass(frozen=True)
class ImageFile:
    """The head of a file that holds pixels, and what is needed to decode its frames."""

    path: Path
    header: Dataset
    """Everything before the pixel data."""
    syntax: str
    """UID of the transfer syntax; of a file without meta information the one that its bytes are in."""
    pixels_at: int
    """Where the pixel data element starts; 0 in a deflated file."""
    frames: int
    whole_frames: int
    """Frames that the file really holds: fewer than ``frames`` where it was cut short."""
    subsampling: str | None = None
    """Of JPEG in colour; None where meaningless."""

    @property
    def width(self) -> int:
        """Columns as stored."""
        return int(self.header.Columns)

    @property
    def height(self) -> int:
        """Rows as stored."""
        return int(self.header.Rows)

    @property
    def photometric(self) -> str:
        """PhotometricInterpretation."""
        return str(self.header.PhotometricInterpretation)

    @property
    def compression(self) -> str:
        """In words for people."""
        from pydicom.uid import UID

        return COMPRESSIONS.get(self.syntax, UID(self.syntax).name)

    def disputed_colours(self) -> str:
        """What is to be said where the tag about colour and the first JPEG stream contradict each other; else empty."""
        if self.syntax not in _JPEG or int(self.header.get("SamplesPerPixel", 1)) != 3:
            return ""
        try:
            stream = self._encapsulated(0)
            if not is_disputed(self.photometric, stream):
                return ""
            return disputed_sentence(self.photometric, stream, np.asarray(self._decoded(0), np.uint8))
        except Exception:  # damaged: decoding says so
            return ""

    def decode(self, index: int) -> Samples:
        """Frame ``index``, colours as RGB, palette colours as indices; grey signed where the file says so.

        Raises:
            SlideError: The frame cannot be decoded; the sentence names file and cause.
        """
        if index >= self.whole_frames:
            raise SlideError(f"{self._words(index)} cannot be read: the file is cut short.", advice=DAMAGED)
        try:
            return self._decoded(index)
        except MemoryError as error:
            raise SlideError(f"{self._words(index)} cannot be read: it does not fit into memory.") from error
        except NotImplementedError as error:
            raise SlideError(
                f"{self._words(index)} cannot be read: {self.compression} is not supported.",
                advice="Convert it to another transfer syntax.",
                details=str(error),
            ) from error
        except Exception as error:  # decoders raise what they like on damaged frames
            raise SlideError(
                f"{self._words(index)} cannot be decoded: its {self.compression} data are damaged.",
                advice=DAMAGED,
                details=f"{type(error).__name__}: {error}",
            ) from error

    def _words(self, index: int) -> str:
        return self.path.name if self.frames == 1 else f"Frame {index + 1} of {self.path.name}"

    def _decoded(self, index: int) -> Samples:
        from pydicom import dcmread
        from pydicom.pixels.utils import pixel_array

        if self.syntax in _JPEG:
            return self._own_sign(_decode_jpeg(self._encapsulated(index), self.photometric))
        if self.syntax in _JPEG_XL:
            import imagecodecs

            return self._own_sign(np.asarray(imagecodecs.jpegxl_decode(self._encapsulated(index))))
        plugin = _PLUGINS.get(self.syntax, "")
        if self.syntax == _DEFLATED:
            return pixel_array(dcmread(self.path, force=True), index=index)
        return pixel_array(self.path, index=index, decoding_plugin=plugin, transfer_syntax_uid=self.syntax)

    def _own_sign(self, samples: Samples) -> Samples:
        """JPEG knows no signed samples: spread the sign bit of BitsStored (PS3.5 section 8.2.1)."""
        if int(self.header.get("PixelRepresentation", 0)) != 1:
            return samples
        spare = samples.dtype.itemsize * 8 - int(self.header.BitsStored)
        signed = samples.view(np.dtype(f"i{samples.dtype.itemsize}"))
        return signed if spare <= 0 else (signed << spare) >> spare

    def _encapsulated(self, index: int) -> bytes:
        from pydicom.encaps import get_frame

        offsets = None
        if "ExtendedOffsetTable" in self.header:
            offsets = (self.header.ExtendedOffsetTable, self.header.ExtendedOffsetTableLengths)
        with self.path.open("rb") as file:
            file.seek(self.pixels_at + _ELEMENT_HEAD)
            return get_frame(file, index, number_of_frames=self.frames, extended_offsets=offsets)

    def with_subsampling(self) -> ImageFile:
        """The same file with ``subsampling``, for which the first frame is read if there can be any."""
        if self.syntax not in _JPEG or int(self.header.get("SamplesPerPixel", 1)) < 3:
            return self
        try:
            return replace(self, subsampling=jpeg_subsampling(self._encapsulated(0)))
        except (OSError, ValueError):
            return self  # damaged: decoding says so


def open_image_file(path: Path) -> ImageFile:
    """Read the head of a DICOM file that holds pixels.

    Raises:
        SlideError: It is no DICOM file, holds no picture, or is damaged; the sentence names file and cause.
    """
    require_readable(path)
    quiet_dicom()
    with path.open("rb") as file:
        header, pixels_at = _read_head(path, file)
        syntax = _syntax(header)
        left = os.fstat(file.fileno()).st_size - pixels_at
    if not syntax or ("SOPClassUID" not in header and "Rows" not in header):
        raise SlideError(
            f"{path.name} cannot be opened: it is not a DICOM file, or its beginning is damaged.", advice=DAMAGED
        )
    if syntax == _DEFLATED:
        left = 0 if header.pop("PixelData", None) is None else -1
        pixels_at = 0
    if left == 0 or "Rows" not in header:
        raise SlideError(
            f"{path.name} cannot be shown: it is a DICOM file without a picture ({_kind(header)}).",
            advice="Choose a file that holds an image.",
        )
    _check(path, header)
    frames = _whole_number(path, header, "NumberOfFrames") if header.get("NumberOfFrames") else 1
    image = ImageFile(path, header, syntax, pixels_at, frames, frames)
    if syntax not in (_IMPLICIT, _EXPLICIT, _BIG_ENDIAN):
        # Now: views of the frames are made on the thread that draws, where no file is opened.
        return image.with_subsampling()
    return _cut(image, left - (8 if syntax == _IMPLICIT else _ELEMENT_HEAD))


def _read_head(path: Path, file: BinaryIO) -> tuple[Dataset, int]:
    from pydicom import dcmread

    try:
        header = dcmread(file, stop_before_pixels=True, force=True)
        if _syntax(header) != _DEFLATED:
            return header, file.tell()
        file.seek(0)
        return dcmread(file, force=True), 0
    except Exception as error:  # whatever bytes these are, pydicom makes no DICOM of them
        raise SlideError(
            f"{path.name} cannot be opened: it is not a DICOM file, or its beginning is damaged.",
            advice=DAMAGED,
            details=f"{type(error).__name__}: {error}",
        ) from error


def _syntax(header: Dataset) -> str:
    stated = header.file_meta.get("TransferSyntaxUID") if hasattr(header, "file_meta") else None
    if stated:
        return str(stated)
    implicit, little = header.original_encoding
    if implicit is None or not len(header):
        return ""
    return _IMPLICIT if implicit else _EXPLICIT if little else _BIG_ENDIAN


def _kind(header: Dataset) -> str:
    name = header.get("SOPClassUID")
    return str(getattr(name, "name", "") or header.get("Modality") or "of unknown kind")


_REQUIRED = ("Rows", "Columns", "BitsAllocated", "BitsStored", "SamplesPerPixel")


def _check(path: Path, header: Dataset) -> None:
    for keyword in _REQUIRED:
        if _whole_number(path, header, keyword) < 1:
            raise SlideError(f"{path.name} cannot be shown: its {keyword} is 0.", advice=DAMAGED)
    width, height = int(header.Columns), int(header.Rows)
    if width * height > MOST_PIXELS:
        raise SlideError(
            f"{path.name} cannot be shown: a picture of {width} x {height} pixels that is not tiled does not fit into "
            "memory.",
            advice="Convert it into a whole slide image.",
        )
    if not header.get("PhotometricInterpretation"):
        raise SlideError(f"{path.name} cannot be shown: it does not say what its samples mean.", advice=DAMAGED)


def _whole_number(path: Path, header: Dataset, keyword: str) -> int:
    try:
        value = header.get(keyword)
        if value is None:
            raise SlideError(f"{path.name} cannot be shown: {keyword} is missing.", advice=DAMAGED)
        return int(value)
    except (ValueError, TypeError, OverflowError) as error:
        raise SlideError(
            f"{path.name} cannot be shown: its {keyword} is not a number.", advice=DAMAGED, details=str(error)
        ) from error


def _cut(image: ImageFile, stored: int) -> ImageFile:
    """``image`` with the frames that its native pixel data really hold."""
    from pydicom.pixels.utils import get_expected_length

    expected = get_expected_length(image.header)
    if stored >= expected:
        return image
    whole = stored * image.frames // expected
    if whole == 0:
        raise SlideError(
            f"{image.path.name} cannot be shown: it is cut short, {max(stored, 0)} of {expected} bytes of its pixels "
            "are there.",
            advice=DAMAGED,
        )
    return ImageFile(image.path, image.header, image.syntax, image.pixels_at, image.frames, whole)


def _decode_jpeg(frame: bytes, photometric: str) -> Samples:
    """8, 12 or 16 bit JPEG, lossy or lossless; the marks inside the JPEG outrank the tag about colour."""
    import imagecodecs

    # Without marks libjpeg takes three components for YCbCr; a file that says RGB then means RGB.
    space = "RGB" if photometric == "RGB" and stream_colour(frame) is not StreamColour.YCBCR else None
    outcome = "RGB" if photometric == "RGB" or photometric.startswith("YBR") else None
    return np.asarray(imagecodecs.jpeg8_decode(frame, colorspace=space, outcolorspace=outcome))
