"""Files that keep values of 16 bits: decoded by two decoders, and held against the original's values."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from viewer.conversion.verify.result import Fault, counted
from viewer.export.checks.level_pixels import LevelLook, Tally
from viewer.export.checks.pieces import IMAGECODECS, PILLOW
from viewer.export.checks.png_bytes import SIGNATURE, chunks, content
from viewer.export.checks.tiff_bytes import HEIGHT, WIDTH, Buffer, TiffBytes
from viewer.geometry import Size
from viewer.measures.pixel_statistics import PixelStatistics
from viewer.redaction.slide_masks import MARGIN
from viewer.slides.slide import SlideError

_HEAD = b"\x10\0\0\0\0"
"""Of a PNG: 16 bits of grey, compressed and filtered as always, not interlaced."""
_PEAK = 257
"""What a shade of 8 bits is multiplied with, so that white is white."""
Numbers = NDArray[np.uint16]


def kept_size(data: Buffer, name: str) -> Size:
    """Width and height in pixels.

    Raises:
        SlideError: It is no PNG or TIFF of 16 bits of grey.
    """
    if bytes(data[:8]) == SIGNATURE:
        first = chunks(data, name)[0]
        held = content(data, first)
        if first.kind == b"IHDR" and held[8:] == _HEAD:
            return Size(int.from_bytes(held[:4]), int.from_bytes(held[4:8]))
    elif bytes(data[:4]) in (b"II*\0", b"II+\0"):
        tiff = TiffBytes(data, name)
        if tiff.ifds:
            return Size(*(tiff.number(tiff.ifds[0], tag) for tag in (WIDTH, HEIGHT)))
    raise SlideError(f"{name} is no PNG or TIFF of 16 bits of grey.")


def kept_numbers(stream: bytes, name: str) -> Numbers:
    """All values of a file, uint16 (height, width), by one decoder.

    Raises:
        SlideError: It cannot be decoded.
    """
    return _decoded(stream, name, _by_imagecodecs)


def look_at_kept(look: LevelLook, data: Buffer, wanted: NDArray[np.int64], tally: Tally) -> None:
    """Hold a whole file against ``wanted`` (height, width), which the original's values are there.

    Raises:
        SlideError: It cannot be decoded.
    """
    stream, name = bytes(data), look.file
    found = {who: _decoded(stream, name, by) for who, by in ((IMAGECODECS, _by_imagecodecs), (PILLOW, _by_pillow))}
    area = look.area
    left, top, width, height = int(area.x), int(area.y), int(area.width), int(area.height)
    for who, numbers in found.items():
        if numbers.shape != (height, width) or numbers.dtype != np.uint16:
            raise SlideError(f"{name} decodes by {who} to {numbers.dtype} of {numbers.shape}.")
    mask = look.mask.pixels(left, top, width, height)
    drawn = look.drawn.pixels(left, top, width, height)
    filled = drawn | mask | look.drawn.pixels(left, top, width, height, reach=MARGIN)
    tally.area += width * height
    tally.hidden += int(np.count_nonzero(drawn))
    tally.filled += int(np.count_nonzero(filled))
    if (drawn & ~mask).any():
        row, column = np.argwhere(drawn & ~mask)[0]
        sentence = f"{look.name}: the mask leaves out the pixel {left + column}, {top + row}, which is drawn on."
        tally.uncovered.append(Fault(sentence, name))
    fill = look.fill[0] * _PEAK
    for who, numbers in found.items() if filled.any() else ():
        tally.decoders[who] = tally.decoders.get(who, 0) + int(np.count_nonzero(filled))
        other = filled & (numbers != fill)
        if not other.any():
            tally.colours.add(look.fill)
            continue
        row, column = np.argwhere(other)[0]
        sentence = (
            f"{look.name}: {counted(int(np.count_nonzero(other)), 'hidden pixel')} not filled by {who}, first at "
            f"{left + column}, {top + row} ({numbers[row, column]})."
        )
        tally.leaks.append(Fault(sentence, name))
    cut = wanted[top : top + height, left : left + width]
    for who, numbers in found.items():
        off = np.abs(numbers.astype(np.int64) - cut)[~mask]
        if who == IMAGECODECS:
            differing = int(np.count_nonzero(off))
            tally.outside += PixelStatistics(
                off.size, 3 * int(off.sum()), 3 * int((off**2).sum()), int(off.max(initial=0)), differing
            )
        if off.any():
            sentence = f"{look.name}: {np.count_nonzero(off)} values outside the shapes are others than the original's."
            tally.wrong.append(Fault(sentence, name))


def _by_imagecodecs(stream: bytes) -> Numbers:
    import imagecodecs

    if stream[:8] == SIGNATURE:
        return np.asarray(imagecodecs.png_decode(stream))
    import tifffile  # which finds the tiles; imagecodecs decodes them

    with tifffile.TiffFile(io.BytesIO(stream)) as file:
        return np.asarray(file.pages[0].asarray())


def _by_pillow(stream: bytes) -> Numbers:
    from PIL import Image

    with Image.open(io.BytesIO(stream)) as image:
        if not image.mode.startswith("I;16"):
            raise ValueError(f"it is of the kind {image.mode}")
        return np.asarray(image).astype(np.uint16)


def _decoded(stream: bytes, name: str, by: Callable[[bytes], Numbers]) -> Numbers:
    try:
        return by(stream)
    except Exception as error:  # every library and codec has an error of its own
        raise SlideError(f"{name} cannot be decoded ({' '.join(str(error).split())}).") from error
