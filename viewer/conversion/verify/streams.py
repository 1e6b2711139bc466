"""What a compressed frame is, from its own bytes: the label on it may be wrong."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.slides.jpeg_coding import jpeg_coding, jpeg_segments
from viewer.slides.slide import RgbArray, SlideError

JPEG_BASELINE, JPEG_EXTENDED = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"
JPEG_LS, JPEG_LS_NEAR = "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"
JPEG_2000_LOSSLESS, JPEG_2000 = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"

NAMES = {
    JPEG_BASELINE: "JPEG baseline",
    JPEG_EXTENDED: "JPEG extended",
    JPEG_LS: "JPEG-LS lossless",
    JPEG_LS_NEAR: "JPEG-LS near lossless",
    JPEG_2000_LOSSLESS: "JPEG 2000 lossless",
    JPEG_2000: "JPEG 2000",
}
"""Transfer syntaxes in words (PS3.6 annex A)."""
_END = b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class Stream:
    """What the head of a stream says."""

    transfer_syntaxes: frozenset[str]
    """Those under which DICOM may hold it."""
    width: int
    height: int
    components: int
    photometric: frozenset[str]
    """Values of PhotometricInterpretation that tell its colours truly."""
    lossless: bool
    subsampling: str | None = None
    """Of JPEG: "4:2:0"; else None."""
    quality: int | None = None
    """Of JPEG: the quality of libjpeg that its tables are nearest to."""
    near: int | None = None
    """Of JPEG-LS: grey levels that a decoded sample may be off by; 0 where lossless."""
    ends: bool = True
    """Whether its end is there."""

    @property
    def name(self) -> str:
        """In words: of the transfer syntaxes that may hold it the narrowest."""
        return NAMES[min(self.transfer_syntaxes)]


def stream_of(data: bytes) -> Stream:
    """Look at the head and end of a frame.

    Raises:
        SlideError: It is none of JPEG, JPEG-LS and JPEG 2000, or its head is damaged.
    """
    ends = data.endswith(_END) or data.endswith(_END + b"\0")
    try:
        if data[:4] == b"\xff\x4f\xff\x51":
            return _jpeg_2000(data, ends)
        if data[:2] == b"\xff\xd8":
            return _jpeg(data, ends)
    except IndexError:
        pass
    raise SlideError("it is neither JPEG nor JPEG-LS nor JPEG 2000")


def _jpeg(data: bytes, ends: bool) -> Stream:
    segments = list(jpeg_segments(data))
    frame = next(((marker, held) for marker, held in segments if marker in (0xC0, 0xC1, 0xF7)), None)
    scan = next((held for marker, held in segments if marker == 0xDA), None)
    if frame is None or scan is None:
        raise SlideError("it is a JPEG of a kind that is not written here, or its head is damaged")
    marker, held = frame
    height, width, components = int.from_bytes(held[1:3]), int.from_bytes(held[3:5]), held[5]
    if marker == 0xF7:
        near = scan[1 + 2 * scan[0]]
        syntaxes = {JPEG_LS, JPEG_LS_NEAR} if near == 0 else {JPEG_LS_NEAR}
        return Stream(
            frozenset(syntaxes), width, height, components, frozenset({"RGB"}), near == 0, near=near, ends=ends
        )
    adobe = next((held[11] for marker, held in segments if marker == 0xEE and held[:5] == b"Adobe"), None)
    jfif = any(marker == 0xE0 and held[:4] == b"JFIF" for marker, held in segments)
    letters = bytes(held[6 + 3 * index] for index in range(components))
    # As libjpeg decides (jdapimin.c, default_decompress_parms).
    is_rgb = components == 3 and not jfif and (letters == b"RGB" if adobe is None else adobe == 0)
    coding = jpeg_coding(data)
    return Stream(
        frozenset({JPEG_BASELINE, JPEG_EXTENDED} if marker == 0xC0 else {JPEG_EXTENDED}),
        width,
        height,
        components,
        frozenset({"RGB"} if is_rgb else {"YBR_FULL_422", "YBR_FULL"}),
        False,
        coding.subsampling if coding else None,
        coding.quality if coding else None,
        ends=ends,
    )


def _jpeg_2000(data: bytes, ends: bool) -> Stream:
    size = data[6:]
    right, bottom, left, top = (int.from_bytes(size[at : at + 4]) for at in (2, 6, 10, 14))
    components = int.from_bytes(size[34:36])
    at = 2
    while data[at : at + 2] != b"\xff\x52":
        if data[at] != 0xFF or data[at : at + 2] == b"\xff\x90":
            raise SlideError("it is a JPEG 2000 stream whose head is damaged")
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    mixed, reversible = data[at + 8] == 1, data[at + 13] == 1
    mixes = {"YBR_RCT"} if reversible else {"YBR_ICT"}
    return Stream(
        frozenset({JPEG_2000_LOSSLESS, JPEG_2000} if reversible else {JPEG_2000}),
        right - left,
        bottom - top,
        components,
        frozenset(mixes if mixed else {"RGB", "YBR_FULL"}),
        reversible,
        ends=ends,
    )


def decoded_frame(data: bytes, size: tuple[int, int], transfer_syntax: str, photometric: str) -> RgbArray:
    """The pixels of a frame that is what its file says: ``size`` in pixels, and both labels.

    Raises:
        SlideError: It is something else, cut off, or cannot be decoded; the end of a sentence.
    """
    stream = stream_of(data)
    if (stream.width, stream.height) != size:
        raise SlideError(f"it has {stream.width} x {stream.height} px")
    if not stream.ends:
        raise SlideError("its end is missing")
    if transfer_syntax not in stream.transfer_syntaxes:
        raise SlideError(f"it is {stream.name}, which its file is not labelled as")
    if photometric not in stream.photometric:
        raise SlideError(f"its colours are {min(stream.photometric)}, which its file is not labelled as")
    return decoded(data, stream, photometric)


def decoded(data: bytes, stream: Stream, photometric: str) -> RgbArray:
    """The pixels of a frame, uint8 (height, width, 3), by imagecodecs.

    ``photometric`` matters for JPEG 2000 alone, which may hold YCbCr without saying so.

    Raises:
        SlideError: It cannot be decoded.
    """
    import cv2
    import imagecodecs
    import numpy as np

    try:
        if JPEG_2000 in stream.transfer_syntaxes:
            pixels = imagecodecs.jpeg2k_decode(data)
        elif JPEG_LS_NEAR in stream.transfer_syntaxes:
            pixels = imagecodecs.jpegls_decode(data)
        else:
            pixels = imagecodecs.jpeg8_decode(data)
    except Exception as error:  # imagecodecs has an error of its own for every codec
        raise SlideError(f"it cannot be decoded ({' '.join(str(error).split())})") from error
    rgb = np.asarray(pixels, np.uint8)
    if rgb.shape != (stream.height, stream.width, 3):
        raise SlideError(f"it decodes to an array of {' x '.join(map(str, rgb.shape))}, which is no RGB picture")
    if photometric == "YBR_FULL" and JPEG_2000 in stream.transfer_syntaxes:
        rgb = np.asarray(cv2.cvtColor(rgb[..., [0, 2, 1]], cv2.COLOR_YCrCb2RGB), np.uint8)
    return rgb
