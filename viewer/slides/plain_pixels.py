"""Decoding of PNG, JPEG, BMP and TIFF files into 8-bit RGB."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp
from viewer.slides.export_manifest import told_mpp
from viewer.slides.openslide_coding import jpeg_subsampling, tiff_compression_name
from viewer.slides.openslide_levels import COARSEST_PLAUSIBLE_MPP, positive_mpp
from viewer.slides.openslide_pixels import over_background
from viewer.slides.slide import RgbArray, SlideError

if TYPE_CHECKING:
    from PIL import Image
    from tifffile import TiffPage

WHITE = (255, 255, 255)
MOST_PIXELS = 2**27
"""A plain picture is decoded whole; this many pixels take 400 MB."""

_COARSEST_DPI_MPP = 25.4
"""Resolutions in dots per inch are believed above 1000: below they describe print or screen (72, 96, 300)."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
)
_PNG_DEPTH_OFFSET = 24
_CENTIMETRE, _INCH = 3, 2

_TURNS: dict[int, Callable[[NDArray[Any]], NDArray[Any]]] = {
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.swapaxes(0, 1),
    6: lambda a: a.swapaxes(0, 1)[:, ::-1],
    7: lambda a: a[::-1, ::-1].swapaxes(0, 1),
    8: lambda a: a.swapaxes(0, 1)[::-1],
}
"""What shows a picture upright, by TIFF and Exif tag Orientation (TIFF 6.0 section 8)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded file."""

    format: str
    rgb: RgbArray
    mpp: Mpp | None
    compression: str | None
    subsampling: str | None = None
    icc_profile: bytes | None = None
    notices: tuple[str, ...] = ()


def picture_format(head: bytes) -> str | None:
    """Which of PNG, JPEG, BMP and TIFF a file is by its first bytes, None for anything else."""
    return next((name for magic, name in _MAGIC if head.startswith(magic)), None)


def decode_picture(path: Path, kind: str) -> Picture:
    """Decode ``path``, whose first bytes say that it is a ``kind``.

    Raises:
        SlideError: It is too large or holds samples that cannot be shown.
        OSError, ValueError and others of the libraries: It is damaged.
    """
    picture, orientation = _decode_tiff(path) if kind == "TIFF" else _decode_other(path, kind)
    turn = _TURNS.get(orientation)
    if turn is None:
        return picture
    mpp = Mpp(picture.mpp.y, picture.mpp.x) if picture.mpp and orientation >= 5 else picture.mpp
    return replace(picture, rgb=np.ascontiguousarray(turn(picture.rgb)), mpp=mpp)


def _decode_other(path: Path, kind: str) -> tuple[Picture, int]:
    from PIL import Image

    raw = path.read_bytes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            image = Image.open(io.BytesIO(raw), formats=[kind])
        except Image.DecompressionBombError as error:
            raise _too_large(path) from error
    with image:
        _check_size(path, image.width, image.height)
        deep = kind == "PNG" and raw[_PNG_DEPTH_OFFSET] == 16
        if deep:
            import imagecodecs

            samples = imagecodecs.png_decode(raw)
        else:
            has_alpha = "A" in image.getbands() or "transparency" in image.info
            samples = np.asarray(image.convert("RGBA" if has_alpha else "RGB"))
        dpi = image.info.get("dpi") if kind == "PNG" else None
        picture = Picture(
            kind,
            _to_rgb(path, samples),
            mpp=told_mpp(_xmp(image)) or _from_dpi(dpi),
            compression="uncompressed" if kind == "BMP" else kind,
            subsampling=jpeg_subsampling(raw) if kind == "JPEG" else None,
            icc_profile=image.info.get("icc_profile"),
            notices=(_DEEP_NOTICE,) if deep else (),
        )
        return picture, image.getexif().get(0x0112, 1)


def _xmp(image: Image.Image) -> str:
    found = image.info.get("xmp", b"")
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)


_DEEP_NOTICE = "The file holds 16 bits per sample; they are shown scaled down to 8."


def _decode_tiff(path: Path) -> tuple[Picture, int]:
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        page = tiff.pages.first
        _check_size(path, page.imagewidth, page.imagelength)
        samples = page.asarray()
        notices = [_DEEP_NOTICE] if samples.dtype == np.uint16 else []
        if len(tiff.pages) > 1:
            notices.append(f"The file holds {len(tiff.pages)} pages, of which the first is shown.")
        stored = next((i for i, count in enumerate(page.databytecounts) if count), None)
        subsampling = None
        compression = tiff_compression_name(int(page.compression))
        if compression == "JPEG" and stored is not None:
            tiff.filehandle.seek(page.dataoffsets[stored])
            subsampling = jpeg_subsampling(tiff.filehandle.read(page.databytecounts[stored]))
        rgb = _to_rgb(path, _tiff_samples(path, page, samples), premultiplied=1 in page.extrasamples)
        icc = page.tags.get(34675)
        profile = bytes(icc.value) if icc is not None else None
        picture = Picture("TIFF", rgb, _tiff_mpp(page), compression, subsampling, profile, tuple(notices))
        orientation = page.tags.get(274)
        return picture, int(orientation.value) if orientation is not None else 1


def _tiff_samples(path: Path, page: TiffPage, samples: NDArray[Any]) -> NDArray[Any]:
    """Samples as (height, width[, channels]) with palette and inverted grey resolved."""
    if page.axes == "SYX":
        samples = np.moveaxis(samples, 0, -1)
    elif page.axes not in ("YX", "YXS"):
        raise SlideError(f"{path.name} cannot be opened: it holds more than one plane in one page.")
    if samples.dtype == np.bool_:
        samples = samples.astype(np.uint8) * 255
    if page.photometric == 3 and page.colormap is not None:
        # writers fill the 16 bits with v * 256 or v * 257: the high byte is v in both
        coloured: RgbArray = np.moveaxis(page.colormap >> 8, 0, -1).astype(np.uint8)[samples]
        return coloured
    if page.photometric == 0 and samples.dtype.kind == "u":
        return np.iinfo(samples.dtype).max - samples
    if page.photometric not in (1, 2) and not (page.photometric == 6 and int(page.compression) in (6, 7)):
        raise SlideError(f"{path.name} cannot be opened: its colours are stored in a way that is not supported.")
    return samples


def _tiff_mpp(page: TiffPage) -> Mpp | None:
    unit = page.resolutionunit
    if unit == _INCH:
        return _from_dpi(page.resolution)
    x, y = page.resolution
    mpp = positive_mpp(str(10_000 / x), str(10_000 / y)) if unit == _CENTIMETRE and x and y else None
    return mpp if mpp and max(mpp) < COARSEST_PLAUSIBLE_MPP else None


def _from_dpi(dpi: tuple[float, float] | None) -> Mpp | None:
    if not dpi or not dpi[0] or not dpi[1]:
        return None
    mpp = positive_mpp(str(25_400 / float(dpi[0])), str(25_400 / float(dpi[1])))
    return mpp if mpp and max(mpp) < _COARSEST_DPI_MPP else None


def _to_rgb(path: Path, samples: NDArray[Any], *, premultiplied: bool = False) -> RgbArray:
    """8-bit RGB from grey, grey with alpha, RGB or RGBA of 8 or 16 bits; alpha lies over white."""
    if samples.dtype == np.uint16:
        # v / 257 to the nearest: 65535 becomes 255; in place and in 16 bits, as 65535 + 128 is clipped before
        samples = ((np.minimum(samples, 65535 - 128) + np.uint16(128)) // np.uint16(257)).astype(np.uint8)
    if samples.dtype != np.uint8:
        raise SlideError(f"{path.name} cannot be opened: it holds samples of the type {samples.dtype}.")
    channels = 1 if samples.ndim == 2 else samples.shape[2]
    planes = samples.reshape(*samples.shape[:2], channels)
    if channels in (2, 4):
        colour, alpha = planes[..., :-1], planes[..., -1:]
        colour = np.broadcast_to(colour, (*planes.shape[:2], 3))
        if premultiplied:
            over_white: RgbArray = np.minimum(colour.astype(np.uint16) + 255 - alpha, 255).astype(np.uint8)
            return over_white
        return over_background(np.concatenate([colour, alpha], axis=-1), WHITE)
    if channels not in (1, 3):
        raise SlideError(f"{path.name} cannot be opened: it has {channels} channels.")
    return np.ascontiguousarray(np.broadcast_to(planes, (*planes.shape[:2], 3)))


def _check_size(path: Path, width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise _too_large(path, f" ({width} x {height})")


def _too_large(path: Path, size: str = "") -> SlideError:
    return SlideError(
        f"{path.name} cannot be opened: a plain picture of more than {MOST_PIXELS // 10**6} million pixels{size} "
        "does not fit into memory.",
        advice="Convert it into a tiled pyramidal TIFF.",
    )
