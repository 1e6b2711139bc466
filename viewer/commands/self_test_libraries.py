"""Steps of ``--self-test`` for libraries that are imported when first needed: a bundle may lack parts of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from viewer.slides.slide import RgbArray, SlideError

_OF_PICTURES = ("jpeg2k", "jpegls", "png", "jpegxl", "jpegxr", "webp", "lerc")
_OF_BYTES = ("lzw", "zlib", "deflate", "zstd", "lzma", "lz4", "packbits")
_WITHOUT_LOSS = {"jpeg2k": 0, "jpegls": 0, "jpegxl": True, "jpegxr": 1.0, "webp": True}


def code_pictures(_folder: Path) -> str:
    """What slides and exports are compressed with, there and back."""
    import imagecodecs

    picture = _picture()
    for name in _OF_PICTURES:
        options = {"level": _WITHOUT_LOSS[name]} if name in ("jpeg2k", "jpegls", "jpegxr") else {}
        options |= {"lossless": _WITHOUT_LOSS[name]} if name in ("jpegxl", "webp") else {}
        coded = getattr(imagecodecs, f"{name}_encode")(picture, **options)
        _expect(np.array_equal(getattr(imagecodecs, f"{name}_decode")(coded), picture), f"{name} changes pixels")
    for name in _OF_BYTES:
        coded = getattr(imagecodecs, f"{name}_encode")(picture.tobytes())
        read = bytes(getattr(imagecodecs, f"{name}_decode")(coded, out=picture.nbytes))
        _expect(read == picture.tobytes(), f"{name} changes bytes")
    coded = imagecodecs.jpeg8_encode(picture, 95)
    _expect(int(np.abs(imagecodecs.jpeg8_decode(coded).astype(int) - picture).max()) < 32, "jpeg8 changes pixels")
    return f"{', '.join((*_OF_PICTURES, *_OF_BYTES, 'jpeg8'))}, imagecodecs {imagecodecs.__version__}"


def code_dicom_frames(_folder: Path) -> str:
    """The other decoders, by which an export is verified: CharLS, OpenJPEG and libjpeg-turbo in three packages."""
    import imagecodecs
    import jpeg_ls
    import simplejpeg
    from openjpeg.utils import decode

    picture = _picture()
    read = jpeg_ls.decode(np.frombuffer(imagecodecs.jpegls_encode(picture, level=0), np.uint8))
    _expect(np.array_equal(read, picture), "pyjpegls changes pixels")
    read = decode(bytes(imagecodecs.jpeg2k_encode(picture, level=0, codecformat="j2k")))
    _expect(np.array_equal(read, picture), "pylibjpeg-openjpeg changes pixels")
    read = simplejpeg.decode_jpeg(simplejpeg.encode_jpeg(picture, quality=95))
    _expect(int(np.abs(read.astype(int) - picture).max()) < 32, "simplejpeg changes pixels")
    return "pyjpegls, pylibjpeg-openjpeg, simplejpeg"


def load_turbojpeg(_folder: Path) -> str:
    """NDPI slides need it to be converted; without a bundle it is the system's, where that has it."""
    from viewer.conversion.library import load_wsidicomizer

    load_wsidicomizer()
    from opentile.jpeg.jpeg import find_turbojpeg_path
    from turbojpeg import TurboJPEG

    try:
        library = find_turbojpeg_path()
    except FileNotFoundError:
        _expect(not getattr(sys, "frozen", False), "it is missing")
        return "it is not on this machine, and only NDPI slides need it"
    coder, picture = TurboJPEG(str(library)), _picture()
    read = coder.decode(coder.encode(picture, quality=95))
    _expect(int(np.abs(read.astype(int) - picture).max()) < 32, "it changes pixels")
    return str(library.name)


def measure_shift(_folder: Path) -> str:
    """scikit-image imports its parts when they are first named."""
    from scipy import ndimage
    from skimage import metrics

    from viewer.alignment.shift import phase_shift

    grey = ndimage.gaussian_filter(np.random.default_rng(2).standard_normal((64, 64)), 2).astype(np.float32)
    dx, dy, _ = phase_shift(grey, np.roll(grey, (3, 5), (0, 1)))
    _expect(abs(dx - 5) < 0.1 and abs(dy - 3) < 0.1, f"the shift of 5 and 3 pixels is found as {dx:g} and {dy:g}")
    similarity: Callable[..., float] = metrics.structural_similarity
    _expect(similarity(grey, grey, data_range=1.0) == 1, "a picture is not like itself")
    return f"{dx:g}, {dy:g} px"


def cut_shapes(_folder: Path) -> str:
    """Of annotations, by GEOS."""
    import shapely

    area = shapely.intersection(shapely.box(0, 0, 2, 2), shapely.box(1, 1, 3, 3)).area
    _expect(area == 1, f"the square is {area:g} large")
    return f"GEOS {shapely.geos_version_string}"


def write_annotation(conversion: Path) -> str:
    """Beside a conversion and back; highdicom looks names up in tables of its own."""
    from viewer.comparison.annotations.shapes import Annotations, Shape
    from viewer.conversion.annotations.read import read_conversion
    from viewer.conversion.annotations.write import write_annotations
    from viewer.geometry import Rect

    write_annotations(Annotations((Shape.box(Rect(10, 10, 50, 40), "Tumour"),)), conversion, (0, 0))
    labels = read_conversion(conversion).annotations.labels
    _expect(labels == ("Tumour",), f"its labels are read as {labels}")
    return f"1 shape, {labels[0]}"


def write_report(folder: Path) -> str:
    """A page with our fonts and the colour profile that PDF/A wants."""
    from pypdf import PdfReader

    from viewer.documents.pdf import Face, Pdf, Style
    from viewer.geometry import Rect

    pdf = Pdf("Self-test", "Whether documents can be written", "Verislide")
    pdf.add_page()
    for row, face in enumerate(Face):
        pdf.text(20, 20 + 10 * row, "Report 1", Style(10, face))
    pdf.picture(Rect(20, 80, 40, 30), _picture())
    path = folder / "report.pdf"
    path.write_bytes(pdf.to_bytes())
    page = PdfReader(path).pages[0]
    _expect(page.extract_text().count("Report 1") == len(Face), "its text cannot be read")
    return f"1 page, {path.stat().st_size} bytes"


def _picture() -> RgbArray:
    rows, columns = np.mgrid[0:48, 0:64]
    return np.ascontiguousarray(np.dstack([rows * 5, columns * 4, rows + columns]).astype(np.uint8))


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise SlideError(otherwise)
