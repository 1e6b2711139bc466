"""Made DICOM pictures of every kind look as dcmtk draws them in another process; tests/real has the real ones."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian, RLELossless

from tests.slides.dicom_made import gradient, jpeg_frame
from tests.slides.dicom_picture_made import SYNTAX, grey, make
from viewer.slides.dicom_image import DicomImage, open_dicom_image
from viewer.slides.slide import RgbArray

FIRST_WINDOW, FIRST_LUT, RANGE = ("+Wi", "1"), ("+Wl", "1"), ("+Wm",)
HEIGHT, WIDTH = 24, 32
COLOUR = gradient(WIDTH, HEIGHT)
SIGNED = (grey().astype(np.int32) - 2048).astype(np.int16)
BYTES = (grey() % 256).astype(np.uint8)

Make = Callable[[Path], Path]


def lut(values: NDArray[Any], first: int, bits: int = 8, words: bool = False) -> Dataset:
    """A LUT (PS3.3 C.11.1.1.1) that begins at the input ``first``, as numbers or as 16-bit ``words``."""
    item = Dataset()
    item.add_new("LUTDescriptor", "SS" if first < 0 else "US", [len(values), first, bits])
    data = values.astype("<u2").tobytes() if words else [int(value) for value in values]
    item.add_new("LUTData", "OW" if words else "US", data)
    item.LUTExplanation = item.ModalityLUTType = "made"
    return item


def groups() -> Dataset:
    """What an enhanced object says of all its frames (PS3.3 C.7.6.16)."""
    shared, measures = Dataset(), Dataset()
    measures.PixelSpacing = [0.5, 0.5]
    shared.PixelMeasuresSequence = [measures]
    return shared


def palette(samples: NDArray[Any], first: int = 0, count: int = 256, bits: int = 16, **others: Any) -> Make:
    """Indices through three curves that differ (PS3.3 C.7.6.3.1.5)."""
    rising = np.linspace(0, 1, count)
    elements: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR"} | others
    for name, curve in {"Red": rising, "Green": 1 - rising, "Blue": rising**2}.items():
        entries = np.round(curve * ((1 << bits) - 1)).astype("<u2" if bits == 16 else np.uint8)
        elements[f"{name}PaletteColorLookupTableDescriptor"] = [count, first, bits]
        elements[f"{name}PaletteColorLookupTableData"] = entries.tobytes()
    return lambda path: make(path, samples, **elements)


def luminance(path: Path) -> Path:
    """Stored as luminance and two colour differences of full range, without compression."""
    crcb = cv2.cvtColor(COLOUR, cv2.COLOR_RGB2YCrCb)
    return make(path, np.ascontiguousarray(crcb[..., [0, 2, 1]]), PhotometricInterpretation="YBR_FULL")


def halved(path: Path) -> Path:
    """YBR_FULL_422 without compression: Y Y Cb Cr for every two pixels (PS3.3 C.7.6.3.1.2)."""
    crcb = cv2.cvtColor(COLOUR, cv2.COLOR_RGB2YCrCb)
    made = make(path, COLOUR, PhotometricInterpretation="YBR_FULL_422")
    stored = dcmread(made)
    quads = np.stack([crcb[:, ::2, 0], crcb[:, 1::2, 0], crcb[:, ::2, 2], crcb[:, ::2, 1]], axis=2)
    stored.PixelData = quads.tobytes()
    stored.save_as(made)
    return made


def planes(path: Path) -> Path:
    """All red, then all green, then all blue."""
    made = make(path, COLOUR)
    stored = dcmread(made)
    stored.PlanarConfiguration = 1
    stored.PixelData = np.ascontiguousarray(COLOUR.transpose(2, 0, 1)).tobytes()
    stored.save_as(made)
    return made


def bits(path: Path) -> Path:
    """One bit a pixel, the first pixel in the lowest bit (PS3.5 8.1.1)."""
    made = make(path, BYTES)
    stored = dcmread(made)
    stored.BitsAllocated = stored.BitsStored = 1
    stored.HighBit = 0
    stored.PixelData = np.packbits(grey() % 5 < 2, bitorder="little").tobytes()
    stored.save_as(made)
    return made


def jpeg(photometric: str, **how: Any) -> Make:
    def build(path: Path) -> Path:
        made = make(path, COLOUR, PhotometricInterpretation=photometric)
        stored = dcmread(made)
        stored.file_meta.TransferSyntaxUID = SYNTAX + "50"
        stored.PixelData = encapsulate([jpeg_frame(cv2.GaussianBlur(COLOUR, (0, 0), 3), **how)])
        stored["PixelData"].VR = "OB"
        stored.save_as(made)
        return made

    return build


def in_syntax(syntax: str, samples: NDArray[Any]) -> Make:
    def build(path: Path) -> Path:
        stored = dcmread(make(path, samples))
        if syntax == RLELossless:
            stored.compress(RLELossless)
        stored.file_meta.TransferSyntaxUID = syntax
        stored.save_as(path, implicit_vr=syntax == ImplicitVRLittleEndian)
        return path

    return build


def big_endian(build: Make) -> Make:
    """The same, turned round by dcmtk."""

    def swap(path: Path) -> Path:
        require("dcmconv")
        subprocess.run(["dcmconv", "+tb", str(build(path.with_suffix(".little"))), str(path)], check=True, timeout=60)
        return path

    return swap


def of(samples: NDArray[Any], **elements: Any) -> Make:
    return lambda path: make(path, samples, **elements)


HOUNSFIELD = {"RescaleSlope": "2", "RescaleIntercept": "-1024", "WindowCenter": "600", "WindowWidth": "1500"}
CURVE = np.round(255 * np.linspace(0, 1, 4096) ** 2)
HILL = 9000 - 7000 * np.abs(np.linspace(-1, 1, 256))
KINDS: dict[str, tuple[Make, tuple[str, ...]]] = {
    "8 bit": (of(BYTES), RANGE),
    "12 bit": (of(grey()), RANGE),
    "16 bit": (of(grey(bits=16), BitsStored=16), RANGE),
    "signed": (of(SIGNED), RANGE),
    "signed, window": (of(SIGNED, PixelRepresentation=1, **HOUNSFIELD), FIRST_WINDOW),
    "window": (of(grey(), **HOUNSFIELD), FIRST_WINDOW),
    "second of two windows": (of(grey(), WindowCenter=["900", "10"], WindowWidth=["700", "5"]), FIRST_WINDOW),
    "inverted": (of(grey(), PhotometricInterpretation="MONOCHROME1", **HOUNSFIELD), FIRST_WINDOW),
    "modality LUT": (of(grey(), ModalityLUTSequence=[lut(CURVE, 0, 16)]), RANGE),
    "modality LUT that ends early": (of(grey(), ModalityLUTSequence=[lut(CURVE[700:2800] * 257, 700, 16)]), RANGE),
    "modality LUT that rises and falls": (of(BYTES, ModalityLUTSequence=[lut(HILL, 0, 16)]), RANGE),
    "VOI LUT": (of(grey(), VOILUTSequence=[lut(CURVE, 0)]), FIRST_LUT),
    "VOI LUT, words": (of(grey(), VOILUTSequence=[lut(CURVE * 257, 0, 16, words=True)]), FIRST_LUT),
    "VOI LUT, signed": (of(SIGNED, VOILUTSequence=[lut(CURVE, -2048)]), FIRST_LUT),
    "VOI LUT after a slope": (
        of(grey(), RescaleSlope="2", RescaleIntercept="-900", VOILUTSequence=[lut(CURVE, -900)]),
        FIRST_LUT,
    ),
    "palette": (palette(BYTES), ()),
    "palette, begins late and ends early": (palette(BYTES, first=40, count=100), ()),
    "palette of 8 bits": (palette(BYTES, bits=8), ()),
    "palette of 8 bits, deep": (palette(grey(), count=4096, bits=8), ()),
    "palette, deep": (palette(grey(), count=4096), ()),
    "one bit": (bits, RANGE),
    "RGB": (of(COLOUR), ()),
    "RGB in planes": (planes, ()),
    "RGB, RLE": (in_syntax(RLELossless, COLOUR), ()),
    "YBR": (luminance, ()),
    "YBR 4:2:2": (halved, ()),
    "JPEG, YBR 4:2:2": (jpeg("YBR_FULL_422"), ()),
    "JPEG, RGB": (jpeg("RGB", as_rgb=True), ()),
    "implicit": (in_syntax(ImplicitVRLittleEndian, grey()), RANGE),
    "deflated": (in_syntax(DeflatedExplicitVRLittleEndian, grey()), RANGE),
    "big endian": (big_endian(of(grey())), RANGE),
    "big endian, VOI LUT": (big_endian(of(grey(), VOILUTSequence=[lut(CURVE * 257, 0, 16, words=True)])), FIRST_LUT),
    "big endian, palette": (big_endian(palette(BYTES)), ()),
    "big endian, palette of an enhanced object": (
        big_endian(palette(BYTES[np.newaxis], SharedFunctionalGroupsSequence=[groups()])),
        (),
    ),
    "16 bit, RLE": (in_syntax(RLELossless, grey()), RANGE),
}


def shown(slide: DicomImage) -> RgbArray:
    size = slide.levels[0].size
    return slide.read(0, (0, 0), (size.width, size.height)).rgb


def require(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip("dcmtk is not installed")


def drawn(path: Path, *options: str) -> NDArray[np.int64]:
    """RGB of what dcmtk makes of the file."""
    require("dcmj2pnm")
    out = path.with_suffix(".pnm")
    subprocess.run(["dcmj2pnm", "+op", *options, str(path), str(out)], check=True, timeout=60, capture_output=True)
    with Image.open(out) as image:
        return np.asarray(image.convert("RGB"), dtype=np.int64)


@pytest.mark.parametrize("kind", KINDS)
def test_equals_dcmtk(tmp_path: Path, kind: str) -> None:
    build, options = KINDS[kind]
    path = build(tmp_path / "made.dcm")
    expected = drawn(path, *options)
    slide = open_dicom_image(path)
    rgb = shown(slide)
    slide.close()
    assert rgb.shape == expected.shape == (HEIGHT, WIDTH, 3)
    assert np.ptp(expected) > 50
    # dcmtk takes 127.5 for the middle of the colour differences and cuts fractions off: up to 2 beside the formula.
    assert np.abs(rgb - expected).max() <= (2 if build in (luminance, halved) else 1)


@pytest.mark.parametrize("build", [luminance, halved])
def test_luminance_and_colour_differences_follow_the_standard(tmp_path: Path, build: Make) -> None:
    """R = Y + 1.402 Cr, G = Y - 0.344136 Cb - 0.714136 Cr, B = Y + 1.772 Cb (PS3.3 C.7.6.3.1.2)."""
    stored = np.frombuffer(dcmread(build(tmp_path / "made.dcm")).PixelData, np.uint8).astype(float)
    if build is luminance:
        y, cb, cr = np.moveaxis(stored.reshape(HEIGHT, WIDTH, 3), 2, 0)
    else:
        quads = stored.reshape(HEIGHT, WIDTH // 2, 4)
        y = quads[..., :2].reshape(HEIGHT, WIDTH)
        cb, cr = (np.repeat(quads[..., channel], 2, axis=1) for channel in (2, 3))
    cb, cr = cb - 128, cr - 128
    expected = np.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb], axis=2)
    rgb = shown(open_dicom_image(tmp_path / "made.dcm"))
    assert np.abs(rgb - np.clip(expected, 0, 255)).max() <= 0.501


def test_every_frame_of_a_clip_equals_dcmtk(tmp_path: Path) -> None:
    frames = np.stack([np.roll(grey(), 5 * number, axis=1) + number for number in range(4)])
    path = make(tmp_path / "clip.dcm", frames, WindowCenter="1500", WindowWidth="2500")
    slide = open_dicom_image(path)
    assert [(axis.name, len(axis.labels), axis.index) for axis in slide.axes] == [("frame", 4, 0)]
    drawings = [drawn(path, *FIRST_WINDOW, "+F", str(number + 1)) for number in range(4)]
    for number, expected in enumerate(drawings):
        rgb = shown(slide.at("frame", number))
        assert np.abs(rgb - expected).max() <= 1
        assert np.abs(rgb - drawings[number - 1]).max() > 50, "the frames differ"
    slide.close()
