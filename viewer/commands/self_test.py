"""``--self-test``: does everything work on this machine? Reads and writes tiny files in a temporary folder.

Exit code 0 where every step worked, else 1.
"""

from __future__ import annotations

import contextlib
import platform
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from viewer import __version__
from viewer.commands import self_test_libraries as libraries
from viewer.commands.output import never_fail_on_letters
from viewer.comparison.whole.provenance import versions_of
from viewer.slides.opening import open_slide
from viewer.slides.slide import RgbArray, SampledSlide, Slide, SlideError

Step = tuple[str, Callable[[Path], str]]
"""A name, and a function that works in the folder given and returns what it saw; any exception is a failure."""
WindowStep = tuple[str, Callable[[Slide], str]]
"""A name, and a function that is given a slide and returns what it saw."""

_SAMPLE = "sample.mrxs"
_DICOM = "sample-dicom"
_LIBRARIES = ("openslide-python", "wsidicom", "wsidicomizer", "pydicom", "opencv-python-headless", "imagecodecs")


def run(of_window: Sequence[WindowStep] = ()) -> int:
    """Run all steps and print a line for each; returns the exit code.

    The steps ``of_window`` come from the caller, since they need the window's libraries.
    """
    never_fail_on_letters()
    print("\n".join(_versions()), flush=True)
    failures = 0
    # Windows cannot remove a file that a failed step left open.
    with tempfile.TemporaryDirectory(prefix="verislide-self-test-", ignore_cleanup_errors=True) as name:
        for step, function in (listed := steps(of_window)):
            try:
                line = f"ok      {step} - {function(Path(name))}"
            except Exception as error:  # whatever it is, the other steps are run
                failures += 1
                line = f"FAILED  {step} - {' '.join(str(error).split()) or type(error).__name__}"
            print(line, flush=True)
    print("Everything works." if failures == 0 else f"{failures} of {len(listed)} steps failed.")
    return 1 if failures else 0


def steps(of_window: Sequence[WindowStep] = ()) -> list[Step]:
    """All steps in order; later ones use files of earlier ones."""
    listed: list[Step] = [
        ("write a MIRAX slide", _write_sample),
        ("read MIRAX with OpenSlide", _read_mirax),
        ("convert to DICOM", _convert),
        ("read DICOM with wsidicom", lambda folder: _read_conversion(folder, "wsidicom")),
        ("read DICOM with OpenSlide", lambda folder: _read_conversion(folder, "openslide")),
        ("read PNG", lambda folder: _read_picture(folder, ".png", 0)),
        ("read JPEG", lambda folder: _read_picture(folder, ".jpg", 8)),
        ("read TIFF", lambda folder: _read_picture(folder, ".tif", 0)),
        ("write and read a DICOM image", _read_dicom_image),
        ("measure SSIM", _measure_ssim),
        ("code pictures", libraries.code_pictures),
        ("code frames of DICOM", libraries.code_dicom_frames),
        ("load libturbojpeg", libraries.load_turbojpeg),
        ("measure a shift", libraries.measure_shift),
        ("cut shapes", libraries.cut_shapes),
        ("write DICOM annotations", lambda folder: libraries.write_annotation(folder / _DICOM)),
        ("write a document", libraries.write_report),
    ]
    return listed + [(name, partial(_with_sample, seen)) for name, seen in of_window]


def _versions() -> list[str]:
    import openslide

    from viewer.measures.kernel import kernel_name

    lines = [
        f"Verislide {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
        f"OpenSlide {openslide.__library_version__}",
    ]
    lines.append(f"SSIM by {kernel_name()}")
    return [*lines, *(f"{name} {number}" for name, number in versions_of(_LIBRARIES))]


def _write_sample(folder: Path) -> str:
    from viewer.geometry import Size
    from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

    # Not tissue, which takes seconds to grow.
    spec = SampleSpec(photos=(2, 2), image_size=Size(160, 128), levels=4, painter=CoordinatePainter())
    truth = write_sample(folder / _SAMPLE, spec)
    return f"{truth.level_sizes[0].width} x {truth.level_sizes[0].height} px, {len(truth.level_sizes)} levels"


def _read_mirax(folder: Path) -> str:
    with _opened(folder / _SAMPLE, "openslide") as slide:
        pixels = _scanned(slide)
        _expect(int(np.ptp(pixels)) > 100, "the picture is empty")
        _expect(not (pixels.reshape(-1, 3) == slide.background).all(1).all(), "the picture is empty")
        return _what(slide)


def _convert(folder: Path) -> str:
    from viewer.conversion.convert import convert_to_dicom
    from viewer.conversion.settings import Codec, ConversionSettings

    result = convert_to_dicom(folder / _SAMPLE, folder / _DICOM, settings=ConversionSettings(codec=Codec.JPEG_2000))
    return f"{len(result.files)} files, {result.tiles} tiles"


def _read_conversion(folder: Path, reader: str) -> str:
    """The conversion is lossless, so its level 0 is the scanned part of the original, pixel for pixel."""
    path = folder / _DICOM
    if reader == "openslide":
        # OpenSlide opens a DICOM slide by one of its files; the largest is a level.
        path = max(path.iterdir(), key=lambda file: file.stat().st_size)
    with _opened(folder / _SAMPLE, "openslide") as original, _opened(path, reader) as conversion:
        theirs = _scanned(conversion)
        _expect(np.array_equal(theirs, _scanned(original)), "level 0 differs from the original's")
        return f"{_what(conversion)}, equal to the original"


def _read_picture(folder: Path, suffix: str, tolerance: int) -> str:
    import cv2

    path = folder / f"picture{suffix}"
    rows, columns = np.mgrid[0:100, 0:150]
    picture = np.dstack([rows * 2, columns, rows + columns // 2]).astype(np.uint8)
    written, data = cv2.imencode(suffix, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    _expect(written, "it could not be written")
    path.write_bytes(data.tobytes())
    with _opened(path) as slide:
        difference = int(np.abs(_scanned(slide).astype(int) - picture).max())
        _expect(difference <= tolerance, f"pixels differ by {difference} from what was written")
        return _what(slide)


def _read_dicom_image(folder: Path) -> str:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid

    samples = np.arange(60 * 80, dtype=np.uint16).reshape(60, 80)
    path = folder / "image.dcm"
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = SecondaryCaptureImageStorage
    dataset.SOPInstanceUID, dataset.StudyInstanceUID, dataset.SeriesInstanceUID = (generate_uid() for _ in range(3))
    dataset.Modality = "OT"
    dataset.set_pixel_data(samples, "MONOCHROME2", 16)
    dataset.save_as(path, enforce_file_format=True)
    with _opened(path) as slide:
        _expect(isinstance(slide, SampledSlide), "its 16-bit samples are not offered")
        assert isinstance(slide, SampledSlide)
        read = slide.read_samples(0, (0, 0), (80, 60))
        _expect(np.array_equal(np.squeeze(read), samples), "samples differ from what was written")
        return _what(slide)


def _measure_ssim(folder: Path) -> str:
    """A compiled kernel must give what OpenCV does; half a noise must be found where it is."""
    from viewer.measures.kernel import compiled_kernel
    from viewer.measures.kernel_check import agrees
    from viewer.measures.ssim import ssim

    compiled = compiled_kernel()
    _expect(compiled is None or agrees(compiled), "the compiled kernel differs from OpenCV")
    picture = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    other = picture.copy()
    other[:, 32:] = 255 - picture[:, 32:]
    found = ssim(picture, other)
    _expect(bool((found.map[:, :29] == 1).all()) and float(found.map[:, 35:].max()) < 0, "its map is wrong")
    return f"{found.mean:.4f}, {found.kernel}"


def _with_sample(seen: Callable[[Slide], str], folder: Path) -> str:
    with _opened(folder / _SAMPLE) as slide:
        return seen(slide)


@contextlib.contextmanager
def _opened(path: Path, reader: str | None = None) -> Iterator[Slide]:
    slide = open_slide(path, reader=reader)
    try:
        yield slide
    finally:
        slide.close()


def _scanned(slide: Slide) -> RgbArray:
    """All of level 0 that was scanned: a conversion is cropped to it."""
    bounds = slide.bounds
    location, size = (round(bounds.x), round(bounds.y)), (round(bounds.width), round(bounds.height))
    return slide.read(0, location, size).rgb


def _what(slide: Slide) -> str:
    size, count = slide.levels[0].size, len(slide.levels)
    levels = "1 level" if count == 1 else f"{count} levels"
    return f"{slide.format}, {size.width} x {size.height} px, {levels}, {slide.reader}"


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise SlideError(otherwise)
