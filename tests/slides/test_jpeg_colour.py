"""Tag and stream contradict each other about colour: found, told as the reader shows it, and no alarm else."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.slides.dicom_made import Series, jpeg_frame, write_level
from viewer.slides.jpeg_colour import StreamColour, jpeg_marks, stream_colour, tells_of_disputed_colours
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

YCC, RGB = StreamColour.YCBCR, StreamColour.RGB


def picture() -> NDArray[np.uint8]:
    """Two flat colours that a wrong transform changes beyond recognition."""
    rgb = np.full((64, 64, 3), (200, 90, 150), np.uint8)
    rgb[:20, :30] = (40, 120, 220)
    return rgb


def without(stream: bytes, marker: int) -> bytes:
    """The stream without its segments of that kind."""
    kept, at = bytearray(stream[:2]), 2
    while stream[at + 1] != 0xDA:
        length = int.from_bytes(stream[at + 2 : at + 4]) + 2
        if stream[at + 1] != marker:
            kept += stream[at : at + length]
        at += length
    return bytes(kept + stream[at:])


def with_adobe(stream: bytes, transform: int) -> bytes:
    return stream[:2] + b"\xff\xee\x00\x0eAdobe\x00\x64\0\0\0\0" + bytes([transform]) + stream[2:]


JFIF = jpeg_frame(picture())
BARE = without(JFIF, 0xE0)
BARE_444 = without(jpeg_frame(picture(), subsampling=0), 0xE0)
AS_RGB = jpeg_frame(picture(), as_rgb=True)
STREAMS = {
    "jfif": (JFIF, YCC),
    "bare, subsampled": (BARE, YCC),
    "bare, all components alike": (BARE_444, None),
    "adobe 1": (with_adobe(BARE_444, 1), YCC),
    "adobe 0": (with_adobe(BARE_444, 0), RGB),
    "rgb": (AS_RGB, RGB),
    "components R, G, B alone": (without(AS_RGB, 0xEE), RGB),
    "no jpeg": (b"\xff\x4f\xff\x51" + bytes(40), None),
    "cut short": (JFIF[:30], None),
}


@pytest.mark.parametrize("name", STREAMS)
def test_what_a_stream_says(name: str) -> None:
    stream, colour = STREAMS[name]
    assert stream_colour(stream) is colour


def test_a_grey_stream_has_no_colour_to_dispute() -> None:
    out = io.BytesIO()
    Image.new("L", (16, 16)).save(out, "JPEG")
    marks = jpeg_marks(out.getvalue())
    assert marks is not None and marks.components == (1,) and marks.colour is None


def write(folder: Path, tag: str, stream: bytes) -> Path:
    folder.mkdir()
    return write_level(
        folder / "a.dcm", picture(), series=Series(), tile=64, jpeg=True, photometric=tag, frames=[stream]
    )


def disputed(path: Path, reader: str) -> tuple[list[str], NDArray[np.uint8]]:
    slide = open_slide(path, reader=reader)
    try:
        return [text for text in slide.notices if tells_of_disputed_colours(text)], slide.read(0, (0, 0), (64, 64)).rgb
    finally:
        slide.close()


FAULTS = [("RGB", "jfif"), ("RGB", "bare, subsampled"), ("RGB", "adobe 1")]
FAULTS += [("YBR_FULL_422", name) for name in ("rgb", "adobe 0", "components R, G, B alone")]


@pytest.mark.parametrize("reader", ["wsidicom", "openslide", "pydicom"])
@pytest.mark.parametrize(("tag", "name"), FAULTS)
def test_both_faults_are_named_as_the_reader_shows_them(tmp_path: Path, reader: str, tag: str, name: str) -> None:
    stream, held = STREAMS[name]
    (sentence,), shown = disputed(write(tmp_path / "made", tag, stream), reader)
    assert held is not None
    # What libjpeg makes of the stream, by Pillow, is right or wrong: so was the picture shown.
    right = np.abs(shown.astype(int) - picture_of(stream, held)).mean() < 5
    assert tag in sentence
    if right:
        assert sentence.startswith(f"Colours are disputed: shown as {held.value}, as the JPEG frames say (")
    else:
        other = RGB if held is YCC else YCC
        assert sentence.startswith(f"Colours may be false: shown as {other.value}, as the tag says ({tag})")
        assert f"but the JPEG frames are {held.value} (" in sentence


def picture_of(stream: bytes, held: StreamColour) -> NDArray[np.uint8]:
    """The samples of the stream, by Pillow without any transform of its own, as what they are."""
    raw = with_adobe(without(without(stream, 0xE0), 0xEE), 0)
    with Image.open(io.BytesIO(raw)) as image:
        samples = np.asarray(image)
    if held is RGB:
        return samples
    return np.asarray(Image.fromarray(samples, "YCbCr").convert("RGB"))


@pytest.mark.parametrize("reader", ["wsidicom", "openslide", "pydicom"])
@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("YBR_FULL_422", "jfif"),
        ("YBR_FULL_422", "bare, subsampled"),
        ("RGB", "rgb"),
        ("RGB", "adobe 0"),
        ("RGB", "bare, all components alike"),
        ("YBR_FULL_422", "bare, all components alike"),
    ],
)
def test_a_stream_that_agrees_or_is_silent_raises_no_alarm(tmp_path: Path, reader: str, tag: str, name: str) -> None:
    assert disputed(write(tmp_path / "made", tag, STREAMS[name][0]), reader)[0] == []


def test_no_real_file_raises_an_alarm(data: Path) -> None:
    """Whatever reader takes it."""
    opened = 0
    for path in sorted(data.glob("dicom*/**/*.dcm")):
        for reader in ("wsidicom", "openslide", "pydicom"):
            try:
                slide = open_slide(path, reader=reader)
            except SlideError:
                continue
            with_alarm = [text for text in slide.notices if tells_of_disputed_colours(text)]
            slide.close()
            opened += 1
            assert not with_alarm, (path.name, reader, pydicom.dcmread(path, force=True).PhotometricInterpretation)
    assert opened > 30
