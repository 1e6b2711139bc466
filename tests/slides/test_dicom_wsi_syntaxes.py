"""Transfer syntaxes that scanners rarely write: the pixels are those that dcmtk decodes."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.slides.dicom_made import Series, gradient, jpeg_frame, write_level
from viewer.geometry import Size
from viewer.slides.opening import open_slide
from viewer.slides.slide import SampledSlide

TILE = 32
WIDTH, HEIGHT = 75, 53
COLUMNS, ROWS = -(-WIDTH // TILE), -(-HEIGHT // TILE)
TWELVE_BITS = {"BitsStored": 12, "HighBit": 11}

Pixels = NDArray[Any]


def soft(pixels: Pixels) -> Pixels:
    """Without edges, so that no decoder has to clip."""
    return cv2.GaussianBlur(pixels, (0, 0), 3)


COLOUR = soft(gradient(WIDTH, HEIGHT))
GREY = soft(gradient(WIDTH, HEIGHT)[:, :, 1].astype(np.uint16) * 16)


def extended(tile: Pixels) -> bytes:
    """A JPEG of 8 bits as process 4 has it: start of frame 1, extended sequential DCT (ITU-T T.81 table B.1)."""
    baseline = jpeg_frame(tile, quality=90, subsampling=0)
    at = baseline.index(b"\xff\xc0")
    return baseline[:at] + b"\xff\xc1" + baseline[at + 2 :]


@dataclass(frozen=True)
class Case:
    """A transfer syntax, how its frames are made, and which program of dcmtk undoes it."""

    syntax: str
    pixels: Pixels
    encode: Callable[[Pixels], bytes] | None
    program: tuple[str, ...]
    compression: str
    photometric: str | None = None
    lossy: bool = True


CASES = {
    "implicit": Case("1.2.840.10008.1.2", COLOUR, None, ("dcmconv", "+te"), "uncompressed", lossy=False),
    "extended, 8 bit": Case(
        "1.2.840.10008.1.2.4.51", COLOUR, extended, ("dcmdjpeg", "+px"), "JPEG extended", "YBR_FULL"
    ),
    "extended, 12 bit": Case(
        "1.2.840.10008.1.2.4.51",
        GREY,
        lambda tile: imagecodecs.jpeg8_encode(tile, level=90, bitspersample=12),
        ("dcmdjpeg",),
        "JPEG extended",
    ),
    "near-lossless": Case(
        "1.2.840.10008.1.2.4.81",
        COLOUR,
        lambda tile: imagecodecs.jpegls_encode(tile, level=3),
        ("dcmdjpls", "+px"),
        "JPEG-LS near-lossless",
    ),
    "near-lossless, 12 bit": Case(
        "1.2.840.10008.1.2.4.81",
        GREY,
        lambda tile: imagecodecs.jpegls_encode(tile, level=3),
        ("dcmdjpls",),
        "JPEG-LS near-lossless",
    ),
}


def decoded(path: Path, case: Case) -> Pixels:
    """All of the level as dcmtk decodes it, put together from the frames in its output."""
    if shutil.which(case.program[0]) is None:
        pytest.skip("dcmtk is not installed")
    plain = path.with_suffix(".plain")
    subprocess.run([*case.program, path, plain], check=True, timeout=60, capture_output=True)
    data = plain.read_bytes()
    at = data.rindex(b"\xe0\x7f\x10\x00")
    (length,) = struct.unpack_from("<I", data, at + 8)
    channels = case.pixels.shape[2:]
    samples = np.frombuffer(data, case.pixels.dtype, length // case.pixels.itemsize, at + 12)
    rows = samples[: ROWS * COLUMNS * TILE * TILE * (channels or (1,))[0]]
    tiles = rows.reshape(ROWS, COLUMNS, TILE, TILE, *channels).swapaxes(1, 2)
    return tiles.reshape(ROWS * TILE, COLUMNS * TILE, *channels)[:HEIGHT, :WIDTH]


@pytest.mark.parametrize("name", CASES)
def test_pixels_are_those_of_another_decoder(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    deep = case.pixels.dtype == np.uint16
    path = write_level(
        tmp_path / "a.dcm",
        case.pixels,
        series=Series(),
        tile=TILE,
        syntax=case.syntax,
        encode=case.encode,
        photometric=case.photometric,
        changes=TWELVE_BITS if deep else {},
    )
    reference = decoded(path, case)
    assert np.array_equal(reference, case.pixels) != case.lossy
    assert np.abs(reference.astype(int) - case.pixels).max() < (200 if deep else 60), "something else was decoded"
    slide = open_slide(path)
    assert (slide.reader.name, slide.levels[0].size) == ("wsidicom", Size(WIDTH, HEIGHT))
    assert slide.levels[0].compression == case.compression
    # Across tiles, off their grid, and at the edges where frames are padded.
    for x, y, width, height in ((0, 0, WIDTH, HEIGHT), (TILE, 0, TILE, TILE), (20, 25, 30, 20), (64, 32, 11, 21)):
        wanted = reference[y : y + height, x : x + width]
        if deep:
            assert isinstance(slide, SampledSlide)
            read = slide.read_samples(0, (x, y), (width, height))
        else:
            read = slide.read(0, (x, y), (width, height)).rgb
        assert np.array_equal(read, wanted), (x, y)
    slide.close()


@dataclass(frozen=True)
class Codec:
    """A transfer syntax that dcmtk does not know: how a frame is made, and how imagecodecs undoes it."""

    syntax: str
    encode: Callable[[Pixels], bytes]
    decode: Callable[[bytes], Pixels]
    photometric: str
    lossy: bool = False


CODECS = {
    "JPEG lossless": Codec(
        "1.2.840.10008.1.2.4.57",
        lambda tile: imagecodecs.jpeg8_encode(tile, lossless=True),
        imagecodecs.jpeg8_decode,
        "RGB",
    ),
    "JPEG 2000": Codec(
        "1.2.840.10008.1.2.4.91",
        lambda tile: imagecodecs.jpeg2k_encode(tile, codecformat="j2k", level=40),
        imagecodecs.jpeg2k_decode,
        "YBR_ICT",
        lossy=True,
    ),
    "JPEG 2000 lossless": Codec(
        "1.2.840.10008.1.2.4.90",
        lambda tile: imagecodecs.jpeg2k_encode(tile, codecformat="j2k", level=0),
        imagecodecs.jpeg2k_decode,
        "YBR_RCT",
    ),
    "HTJ2K": Codec("1.2.840.10008.1.2.4.203", imagecodecs.htj2k_encode, imagecodecs.htj2k_decode, "YBR_RCT"),
    "JPEG XL lossless": Codec(
        "1.2.840.10008.1.2.4.110",
        lambda tile: imagecodecs.jpegxl_encode(tile, lossless=True),
        imagecodecs.jpegxl_decode,
        "RGB",
    ),
}


@pytest.mark.parametrize("name", CODECS)
def test_pixels_are_those_of_the_codec(tmp_path: Path, name: str) -> None:
    codec = CODECS[name]
    path = tmp_path / "a.dcm"
    stored: list[bytes] = []

    def encode(tile: Pixels) -> bytes:
        stored.append(codec.encode(tile))
        return stored[-1]

    how = {"syntax": codec.syntax, "encode": encode, "photometric": codec.photometric}
    write_level(path, COLOUR, series=Series(), tile=TILE, **how)
    tiles = np.array([codec.decode(frame) for frame in stored]).reshape(ROWS, COLUMNS, TILE, TILE, 3)
    reference = tiles.swapaxes(1, 2).reshape(ROWS * TILE, COLUMNS * TILE, 3)[:HEIGHT, :WIDTH]
    assert np.array_equal(reference, COLOUR) != codec.lossy
    slide = open_slide(path)
    assert (slide.reader.name, slide.levels[0].compression) == ("wsidicom", name)
    for x, y, width, height in ((0, 0, WIDTH, HEIGHT), (20, 25, 30, 20), (64, 32, 11, 21)):
        assert np.array_equal(slide.read(0, (x, y), (width, height)).rgb, reference[y : y + height, x : x + width])
    slide.close()


def test_big_endian_files_are_read(tmp_path: Path) -> None:
    if shutil.which("dcmconv") is None:
        pytest.skip("dcmtk is not installed")
    little = write_level(tmp_path / "little.dcm", COLOUR, series=Series(), tile=TILE)
    (tmp_path / "big").mkdir()
    subprocess.run(["dcmconv", "+tb", little, tmp_path / "big" / "a.dcm"], check=True, timeout=60)
    slide = open_slide(tmp_path / "big" / "a.dcm")
    assert slide.reader.name == "wsidicom"
    assert np.array_equal(slide.read(0, (0, 0), (WIDTH, HEIGHT)).rgb, COLOUR)
    slide.close()
