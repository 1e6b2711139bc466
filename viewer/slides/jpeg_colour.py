"""Whether a JPEG stream holds YCbCr or RGB, whatever the file around it says, and how a disagreement is told.

A converter may write the one and declare the other; colours then depend on the reader (salmon and green tissue).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

_APP0, _APP14, _SCAN = 0xE0, 0xEE, 0xDA
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
"""Markers of frame headers, SOF0 to SOF15 (ITU-T T.81 table B.1)."""
_DISPUTED, _FALSE = "Colours are disputed: ", "Colours may be false: "


class StreamColour(Enum):
    """What the samples of a stream of three components are; the value is how it is said."""

    YCBCR = "YCbCr"
    RGB = "RGB"


@dataclass(frozen=True, slots=True)
class JpegMarks:
    """What a stream says about its colours."""

    jfif: bool
    adobe: int | None
    """The transform of the Adobe marker: 0 none, 1 YCbCr."""
    components: tuple[int, ...]
    subsampled: bool

    @property
    def colour(self) -> StreamColour | None:
        """As libjpeg decides (jdapimin.c, default_decompress_parms); None where the stream does not say.

        Without marks and with components 1, 2, 3 libjpeg guesses YCbCr. Here only subsampling decides then: nobody
        reduces two channels of RGB.
        """
        if len(self.components) != 3:
            return None
        if self.jfif:
            return StreamColour.YCBCR
        if self.adobe is not None:
            return StreamColour.RGB if self.adobe == 0 else StreamColour.YCBCR
        if bytes(self.components) in (b"RGB", b"rgb"):
            return StreamColour.RGB
        return StreamColour.YCBCR if self.subsampled else None

    @property
    def evidence(self) -> str:
        """Where it says so."""
        if self.jfif:
            return "JFIF"
        if self.adobe is not None:
            return f"Adobe transform {self.adobe}"
        return "subsampled" if self.subsampled else f"components {bytes(self.components).decode('latin-1')}"


def jpeg_marks(stream: bytes) -> JpegMarks | None:
    """The marks before the first scan; None where this is no JPEG, or its head is damaged."""
    if stream[:2] != b"\xff\xd8":
        return None
    jfif, adobe, at = False, None, 2
    while at + 4 <= len(stream) and stream[at] == 0xFF:
        marker = stream[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        length = int.from_bytes(stream[at + 2 : at + 4])
        held = stream[at + 4 : at + 2 + length]
        if marker == _APP0 and held[:5] == b"JFIF\0":
            jfif = True
        elif marker == _APP14 and held[:5] == b"Adobe" and len(held) >= 12:
            adobe = held[11]
        elif marker in _FRAMES and len(held) >= 6 and len(held) >= 6 + 3 * held[5]:
            parts = [held[6 + 3 * index : 9 + 3 * index] for index in range(held[5])]
            return JpegMarks(jfif, adobe, tuple(part[0] for part in parts), len({part[1] for part in parts}) > 1)
        elif marker == _SCAN:
            return None
        at += 2 + length
    return None


def stream_colour(stream: bytes) -> StreamColour | None:
    """What the samples of a JPEG are; None where it does not say, or is none of three components."""
    marks = jpeg_marks(stream)
    return None if marks is None else marks.colour


def tag_colour(photometric: str) -> StreamColour | None:
    """What DICOM's PhotometricInterpretation says of a JPEG's samples (PS3.5 section 8.2.1)."""
    if photometric == "RGB":
        return StreamColour.RGB
    return StreamColour.YCBCR if photometric in ("YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420") else None


def is_disputed(photometric: str, stream: bytes) -> bool:
    """Whether the tag and the stream contradict each other; silence contradicts nothing."""
    tag, held = tag_colour(photometric), stream_colour(stream)
    return None not in (tag, held) and tag is not held


def disputed_sentence(photometric: str, stream: bytes, shown: NDArray[np.uint8]) -> str:
    """One sentence for the banner, about a stream that ``is_disputed``.

    Args:
        photometric: PhotometricInterpretation of the file.
        stream: The JPEG as stored.
        shown: Its pixels as the reader gives them, uint8 (height, width, 3); from them follows which side it takes.
    """
    marks, tag = jpeg_marks(stream), tag_colour(photometric)
    assert marks is not None and marks.colour is not None and tag is not None
    held, evidence = marks.colour.value, marks.evidence
    if shown_as(stream, shown) is marks.colour:
        return f"{_DISPUTED}shown as {held}, as the JPEG frames say ({evidence}), but the tag says {photometric}."
    taken = f"shown as {tag.value}, as the tag says ({photometric})"
    return f"{_FALSE}{taken}, but the JPEG frames are {held} ({evidence})."


def shown_as(stream: bytes, shown: NDArray[np.uint8]) -> StreamColour:
    """As what a reader took the samples of ``stream``, by which of the two its pixels are nearer to."""
    import imagecodecs

    def distance(colour: StreamColour) -> float:
        decoded = imagecodecs.jpeg8_decode(stream, colorspace=colour.value.upper(), outcolorspace="RGB")
        height, width = min(decoded.shape[0], shown.shape[0]), min(decoded.shape[1], shown.shape[1])
        apart = decoded[:height, :width].astype(np.int16) - shown[:height, :width]
        return float(np.abs(apart).mean())

    return min(StreamColour, key=distance)


def tells_of_disputed_colours(notice: str) -> bool:
    """Whether a notice of a slide is such a sentence."""
    return notice.startswith((_DISPUTED, _FALSE))
