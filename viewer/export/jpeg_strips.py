"""A JPEG of any height from strips, of which none but the ones in work is in memory (ITU-T T.81, baseline).

Each strip is encoded by itself with the same tables and a restart marker after every row of blocks. What is coded then
depends on no other strip, so that putting one behind the other gives, bit by bit, what libjpeg writes of the whole.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from typing import BinaryIO

import cv2
import numpy as np

from viewer.conversion.settings import Subsampling
from viewer.export.embedded import Embedded
from viewer.export.strips import in_order
from viewer.geometry import Size
from viewer.slides.jpeg_coding import jpeg_segments
from viewer.slides.slide import RgbArray

LARGEST_SIDE = 65_500
"""Pixels: more than that libjpeg does not open (jmorecfg.h, JPEG_MAX_DIMENSION), though the format has room for it."""
STRIP_ROWS = 256
"""A multiple of eight rows of blocks: restart markers count to eight."""
_SAMPLING = {
    "4:4:4": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    "4:2:2": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    "4:2:0": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
}
_ACROSS = {"4:4:4": 8, "4:2:2": 16, "4:2:0": 16}
"""Pixels of a block (MCU)."""
_SOI, _EOI, _LAST_RESTART = b"\xff\xd8", b"\xff\xd9", b"\xff\xd7"
_APP0, _APP1, _APP2, _DQT, _SOF0, _DHT, _SOS, _DRI = 0xE0, 0xE1, 0xE2, 0xDB, 0xC0, 0xC4, 0xDA, 0xDD
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_ICC = b"ICC_PROFILE\0"
_ICC_PART = 65_519
"""Bytes of a profile in one segment (ICC.1:2022 B.4)."""
_DOTS_PER_CM, _UNKNOWN_DENSITY = 2, (0, 1, 1)


def write_jpeg(
    file: BinaryIO,
    size: Size,
    arrays: Iterable[RgbArray],
    beside: Embedded,
    quality: int,
    subsampling: Subsampling,
) -> Generator[int, None, None]:
    """Write a picture of ``size``; after every strip the number of rows that are written is given.

    ``arrays`` are strips of ``STRIP_ROWS`` rows, the last of what is left.
    """
    options = [
        *(cv2.IMWRITE_JPEG_QUALITY, quality),
        *(cv2.IMWRITE_JPEG_SAMPLING_FACTOR, _SAMPLING[subsampling]),
        *(cv2.IMWRITE_JPEG_RST_INTERVAL, -(-size.width // _ACROSS[subsampling])),
    ]

    def encode(strip: RgbArray, _number: int) -> tuple[int, bytes]:
        done, coded = cv2.imencode(".jpg", cv2.cvtColor(strip, cv2.COLOR_RGB2BGR), options)
        if not done:
            raise ValueError(f"OpenCV does not encode a strip of {strip.shape}")
        return len(strip), np.asarray(coded).tobytes()

    rows = 0
    with closing(in_order(arrays, encode)) as encoded:
        for high, stream in encoded:
            head, coded = _parts(stream)
            if rows == 0:
                file.write(_SOI + b"".join(_beside(beside)) + _of_height(head, size.height))
            else:
                file.write(_LAST_RESTART)
            file.write(coded)
            rows += high
            yield rows
    file.write(_EOI)


def _parts(stream: bytes) -> tuple[bytes, bytes]:
    """The segments that say how the pixels are coded, and the coded pixels."""
    head, at = b"", 0
    for marker, content in jpeg_segments(stream):
        segment = _segment(marker, content)
        at = stream.index(segment, at) + len(segment)
        if marker in (_DQT, _SOF0, _DHT, _DRI, _SOS):
            head += segment
    return head, stream[at : -len(_EOI)]


def _of_height(head: bytes, height: int) -> bytes:
    """With the height of the whole picture (B.2.2)."""
    at = head.index(bytes((0xFF, _SOF0))) + 5
    return head[:at] + height.to_bytes(2) + head[at + 2 :]


def _beside(what: Embedded) -> Iterator[bytes]:
    yield _segment(_APP0, _jfif(what))
    yield _segment(_APP1, b"Exif\0\0" + what.exif)
    yield _segment(_APP1, _XMP + what.xmp)
    profile = what.icc or b""
    parts = [profile[start : start + _ICC_PART] for start in range(0, len(profile), _ICC_PART)]
    for number, part in enumerate(parts, 1):
        yield _segment(_APP2, _ICC + bytes((number, len(parts))) + part)


def _jfif(what: Embedded) -> bytes:
    """ISO/IEC 10918-5: version 1.02, density, no thumbnail."""
    density = _UNKNOWN_DENSITY
    if what.mpp is not None:
        across, down = (round(10_000 / value) for value in what.mpp)
        if min(across, down) > 0 and max(across, down) < 2**16:
            density = _DOTS_PER_CM, across, down
    elif what.aspect is not None:
        density = 0, *what.aspect  # of a pixel that is twice as high as wide, twice as many fit across
    unit, across, down = density
    return b"JFIF\0\x01\x02" + bytes((unit,)) + across.to_bytes(2) + down.to_bytes(2) + b"\0\0"


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content
