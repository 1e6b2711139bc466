"""Every real DICOM picture equals what another decoder makes of it in another process, or is refused in a sentence."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.other_process import worked_out
from viewer.slides.dicom_image import DicomImage, open_dicom_image
from viewer.slides.slide import RgbArray, SlideError

FIRST_WINDOW, RANGE = ("+Wi", "1"), ("+Wm",)
WITH_DCMTK: dict[str, tuple[str, ...]] = {
    "highdicom/ct_image": RANGE,
    "highdicom/dx_image": FIRST_WINDOW,
    "pydicom-data/OT-PAL-8-face": (),
    "pydicom-data/mlut_18": RANGE,
    "pydicom-data/vlut_04": ("+Wl", "1"),
    "pydicom/CT_small": RANGE,
    "pydicom/ExplVR_BigEnd": (),
    "pydicom/JPGExtended": RANGE,
    "pydicom/MR_small": FIRST_WINDOW,
    "pydicom/SC_jpeg_no_color_transform": (),
    "pydicom/SC_rgb_jpeg_dcmtk": (),
    "pydicom/SC_rgb_rle_16bit": (),
    "pydicom/SC_ybr_full_422_uncompressed": (),
    "pydicom/examples_overlay": (*FIRST_WINDOW, "-O"),
    "pydicom/examples_palette": (),
    "pydicom/examples_rgb_color": (),
    "pydicom/examples_ybr_color": (),
    "pydicom/image_dfl": (),
    "pydicom/liver_1frame": RANGE,
    "pydicom/rtdose_1frame": RANGE,
}
"""With the options that say which window dcmj2pnm is to use."""

JPEG_2000 = ("pydicom/693_J2KI", "pydicom/J2K_pixelrep_mismatch", "pydicom/examples_jpeg2k")
"""DCMTK decodes no JPEG 2000."""

REFUSED = {
    "pydicom/MR_truncated": "it is cut short, 8130 of 8192 bytes",
    "pydicom/badVR": "its NumberOfFrames is not a number",
    "pydicom/no_meta": "it is not a DICOM file, or its beginning is damaged",
    "pydicom/reportsi": "without a picture (Basic Text SR Storage)",
    "pydicom/waveform_ecg": "without a picture (12-lead ECG Waveform Storage)",
}

OWN_J2K = """
# imagecodecs (OpenJPEG) on the encapsulated stream; the window by the formula of the standard.
import sys
import imagecodecs, numpy as np, pydicom
dataset = pydicom.dcmread(sys.argv[1])
samples = imagecodecs.jpeg2k_decode(pydicom.encaps.get_frame(dataset.PixelData, 0, number_of_frames=1))
if dataset.SamplesPerPixel == 1:
    bits = int(dataset.BitsStored)
    stored = samples.astype(np.int64) & ((1 << bits) - 1)
    values = np.where(stored >= 1 << (bits - 1), stored - (1 << bits), stored)
    values = values * float(dataset.RescaleSlope) + float(dataset.RescaleIntercept)
    centre, width = (float(np.atleast_1d(dataset[k].value)[0]) for k in ("WindowCenter", "WindowWidth"))
    samples = np.clip((values - (centre - 0.5)) / (width - 1) + 0.5, 0, 1) * 255
np.save(sys.argv[2], samples.astype(np.float64))
"""


def shown(slide: DicomImage) -> RgbArray:
    size = slide.levels[0].size
    return slide.read(0, (0, 0), (size.width, size.height)).rgb


def test_the_lists_name_every_file(data: Path) -> None:
    folder = data / "dicom_other"
    there = {str(path.relative_to(folder).with_suffix("")) for path in folder.glob("*/*.dcm")}
    assert there == {*WITH_DCMTK, *JPEG_2000, *REFUSED}


@pytest.mark.parametrize("name", WITH_DCMTK)
def test_equals_dcmtk(data: Path, tmp_path: Path, name: str) -> None:
    from PIL import Image

    if shutil.which("dcmj2pnm") is None:
        pytest.skip("dcmtk is not installed")
    path, out = data / "dicom_other" / f"{name}.dcm", tmp_path / "out.pnm"
    subprocess.run(["dcmj2pnm", "+op", *WITH_DCMTK[name], str(path), str(out)], check=True, timeout=60)
    with Image.open(out) as image:
        expected = np.asarray(image.convert("RGB"), dtype=int)
    slide = open_dicom_image(path)
    rgb = shown(slide)
    assert rgb.shape == expected.shape
    assert np.ptp(rgb) > 50
    assert np.abs(rgb - expected).max() <= 1
    slide.close()


@pytest.mark.parametrize("name", JPEG_2000)
def test_equals_openjpeg(data: Path, tmp_path: Path, name: str) -> None:
    path, out = data / "dicom_other" / f"{name}.dcm", tmp_path / "out.npy"
    worked_out(OWN_J2K, path, out)
    expected = np.load(out)
    rgb = shown(open_dicom_image(path))
    picture = rgb if expected.ndim == 3 else rgb[..., 0]
    assert np.ptp(picture) > 50
    assert np.abs(picture - expected).max() <= 1


@pytest.mark.parametrize("name", REFUSED)
def test_is_refused_in_one_sentence(data: Path, name: str) -> None:
    with pytest.raises(SlideError) as caught:
        open_dicom_image(data / "dicom_other" / f"{name}.dcm")
    sentence = str(caught.value)
    assert REFUSED[name] in sentence
    assert sentence.startswith(Path(name).name)
    assert sentence.count("\n") == 0
    assert caught.value.advice


def test_decoding_does_not_use_the_gpl_plugin(data: Path) -> None:
    """JPEG of 8 and 12 bits opens in a process where every function of pylibjpeg-libjpeg is missing."""
    program = (
        "import sys, types; libjpeg = types.ModuleType('libjpeg'); libjpeg.__version__ = '2.9.9'\n"
        "libjpeg.decode_pixel_data = libjpeg.decode = None; sys.modules['libjpeg'] = libjpeg\n"
        "import json\nfrom pathlib import Path\nfrom viewer.slides.dicom_image import open_dicom_image\n"
        "slides = [open_dicom_image(Path(path)) for path in sys.argv[1:]]\n"
        "print(json.dumps([int(s.read(0, (0, 0), tuple(s.levels[0].size)).rgb.sum()) for s in slides]))"
    )
    paths = [data / "dicom_other" / f"pydicom/{name}.dcm" for name in ("JPGExtended", "examples_ybr_color")]
    root = Path(__file__).resolve().parents[2]
    answer = subprocess.run(
        [sys.executable, "-c", program, *map(str, paths)], capture_output=True, text=True, check=True, cwd=root
    )
    assert json.loads(answer.stdout) == [int(shown(open_dicom_image(path)).sum()) for path in paths]


def test_frames_of_a_clip(data: Path, tmp_path: Path) -> None:
    if shutil.which("dcmj2pnm") is None:
        pytest.skip("dcmtk is not installed")
    from PIL import Image

    path, out = data / "dicom_other/pydicom/examples_ybr_color.dcm", tmp_path / "out.pnm"
    slide = open_dicom_image(path)
    assert [(axis.name, len(axis.labels), axis.index) for axis in slide.axes] == [("frame", 30, 0)]
    subprocess.run(["dcmj2pnm", "+op", "+F", "17", str(path), str(out)], check=True, timeout=60)
    with Image.open(out) as image:
        expected = np.asarray(image.convert("RGB"), dtype=int)
    assert np.abs(shown(slide.at("frame", 16)) - expected).max() <= 1
    assert np.abs(shown(slide) - expected).max() > 1
