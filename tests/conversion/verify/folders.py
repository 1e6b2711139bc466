"""Finished conversions for the tests, written by wsidicomizer alone, and what damages them in one respect."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import tifffile
from numpy.typing import NDArray
from PIL import Image
from pydicom.encaps import encapsulate, generate_frames

from tests.slides import formats_made
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.conversion.verify.expected import Expected, copied_level, encoded_level
from viewer.geometry import Mpp, Size
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import RgbArray

TILE = 128
QUALITY = 80
SVS_SIZE = Size(500, 400)
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"


class NoisePainter:
    """Blurred coloured noise: something to see everywhere, as in tissue."""

    @cached_property
    def _field(self) -> RgbArray:
        noise = np.random.default_rng(3).normal(0, 255, (512, 512, 3)).astype(np.float32)
        smooth = cv2.GaussianBlur(noise, (0, 0), 2, borderType=cv2.BORDER_REFLECT)
        return np.clip(150 + smooth, 0, 255).astype(np.uint8)

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        rows, columns = np.arange(y, y + height) % 512, np.arange(x, x + width) % 512
        return np.ascontiguousarray(self._field[rows][:, columns])


@dataclass(frozen=True)
class Made:
    """A conversion that is as it should be."""

    original: Path
    folder: Path
    expected: Expected

    def copied_to(self, folder: Path) -> Made:
        """The same conversion in another folder, to be damaged there."""
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)


def write_mirax(path: Path) -> None:
    """A MIRAX slide with a hole, seams, and bounds that are no multiple of the downsamples."""
    hole = frozenset({(1, 0)})
    spec = SampleSpec(
        photos=(2, 2),
        image_size=Size(96, 80),
        levels=3,
        missing=hole,
        painter=NoisePainter(),
        name="Verislide sample",
        label_text="TEST",
    )
    write_sample(path, spec)


def write_svs(path: Path, width: int = SVS_SIZE.width, height: int = SVS_SIZE.height) -> None:
    """An Aperio slide of two levels, a quarter apart, whose abbreviated JPEG tiles find their tables in tag 347."""
    pixels = NoisePainter()(0, 0, width, height)
    size = f"{width}x{height}"
    description = f"Aperio Image Library v11.2.1\r\n{size} [0,0 {size}] (128x128) JPEG/RGB Q=80|AppMag = 20|MPP = 0.5"
    with tifffile.TiffWriter(path) as tiff:
        for level, rgb in enumerate(
            (pixels, cv2.resize(pixels, (width // 4, height // 4), interpolation=cv2.INTER_AREA))
        ):
            height, width = rgb.shape[:2]
            tiles = [
                _jpeg(_whole_tile(rgb, x, y), streamtype=2)
                for y in range(0, height, TILE)
                for x in range(0, width, TILE)
            ]
            tiff.write(
                iter(tiles),
                shape=rgb.shape,
                dtype="uint8",
                tile=(TILE, TILE),
                photometric="ycbcr",
                compression="jpeg",
                subsampling=(2, 2),
                jpegtables=_jpeg(rgb[:TILE, :TILE], streamtype=1),
                description=description,
                metadata=None,
                subfiletype=0,
            )
            if level == 0:
                small = cv2.resize(pixels, (62, 50))
                tiff.write(small, photometric="rgb", compression=None, description=description, metadata=None)


def _whole_tile(rgb: NDArray[Any], x: int, y: int) -> RgbArray:
    part = rgb[y : y + TILE, x : x + TILE]
    return np.pad(part, ((0, TILE - part.shape[0]), (0, TILE - part.shape[1]), (0, 0)), mode="edge")


def _jpeg(rgb: NDArray[Any], **options: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=QUALITY, subsampling=2, **options)
    return stream.getvalue()


def convert(original: Path, folder: Path, settings: ConversionSettings, *, eot: bool = False) -> None:
    """Write with wsidicomizer itself, without labels or anything that names the slide."""
    from wsidicom.codec import Encoder, Jpeg2kSettings, JpegLsSettings, JpegSettings, Subsampling
    from wsidicomizer import WsiDicomizer

    subsampling = Subsampling.from_string(settings.subsampling.replace(":", ""))
    encoders = {
        Codec.JPEG: JpegSettings(quality=settings.quality, subsampling=subsampling),
        Codec.JPEG_2000: Jpeg2kSettings(levels=0),
        Codec.JPEG_LS: JpegLsSettings(),
        Codec.JPEG_LS_NEAR: JpegLsSettings(level=settings.near),
    }
    WsiDicomizer.convert(
        original,
        folder,
        tile_size=settings.tile_size,
        encoding=Encoder.create_for_settings(encoders[settings.codec]),
        include_confidential=False,
        include_label=settings.label,
        include_overview=settings.overview,
        include_thumbnail=settings.thumbnail,
        force_transcoding=not settings.pass_through,
        regenerate_pyramid=settings.pyramid is Pyramid.REBUILT,
        offset_table="eot" if eot else "bot",
        workers=1,
    )


def mirax_made(original: Path, folder: Path, settings: ConversionSettings, **options: bool) -> Made:
    """The MIRAX slide converted, and what it should be by OpenSlide's own words about the slide."""
    import openslide

    convert(original, folder, settings, **options)
    if settings.pyramid is Pyramid.REBUILT:
        for path in level_paths(folder)[1:]:
            edit(path, say_resampled)
    with openslide.OpenSlide(original) as slide:
        x, y, width, height = (int(slide.properties[f"openslide.bounds-{n}"]) for n in ("x", "y", "width", "height"))
        count = slide.level_count

    def size(level: int) -> Size:
        # wsidicomizer rounds down what a reader renders, and up what it makes of the level below.
        up = (1 << level) - 1 if settings.pyramid is Pyramid.REBUILT else 0
        return Size((width + up) >> level, (height + up) >> level)

    levels = [encoded_level(settings, i, size(i), 2.0**i) for i in range(count)]
    lossless = settings.codec.is_lossless
    expected = Expected.of(
        settings,
        levels,
        offset=(x, y),
        mpp=Mpp(0.25, 0.25),
        source_is_lossy=not lossless,  # wsidicomizer does not know of the loss of MIRAX
    )
    identifying = ("Verislide sample", "57C4197F3F7B7C6CF40710E72B909870", "AB12", "Müller-Straße")
    return Made(original, folder, replace(expected, identifying=identifying))


def say_resampled(dataset: pydicom.Dataset) -> None:
    """What wsidicomizer says of a level that it renders, but not of one that it rebuilds."""
    said = ["DERIVED", "PRIMARY", "VOLUME", "RESAMPLED"]
    dataset.ImageType = said
    dataset.SharedFunctionalGroupsSequence[0].WholeSlideMicroscopyImageFrameTypeSequence[0].FrameType = said


def svs_made(original: Path, folder: Path, size: Size = SVS_SIZE) -> Made:
    """The Aperio slide with its tiles taken over."""
    settings = ConversionSettings(thumbnail=False)
    convert(original, folder, settings)
    sizes = ((size, 1.0), (Size(size.width // 4, size.height // 4), 4.0))
    return Made(original, folder, as_copied(settings, sizes, Size(TILE, TILE), Mpp(0.5, 0.5)))


def ndpi_made(folder: Path) -> Made:
    """Of an NDPI, whose stripes are no tiles: these were cut out of them."""
    folder.mkdir()
    levels = formats_made.pyramid()
    original = formats_made.ndpi_in_stripes(folder / "slide.ndpi", levels)
    settings = ConversionSettings(tile_size=TILE, thumbnail=False)
    convert(original, folder / "made", settings)
    sizes = tuple((Size(level.shape[1], level.shape[0]), 2.0**number) for number, level in enumerate(levels))
    return Made(original, folder / "made", as_copied(settings, sizes, Size(TILE, TILE), Mpp(0.25, 0.25)))


def as_copied(
    settings: ConversionSettings, sizes: tuple[tuple[Size, float], ...], tile_size: Size, mpp: Mpp
) -> Expected:
    """Levels of these sizes and downsamples whose JPEG tiles are taken over."""
    levels = [copied_level(i, size, by, JPEG_BASELINE, tile_size) for i, (size, by) in enumerate(sizes)]
    return Expected.of(settings, levels, offset=(0, 0), mpp=mpp, source_is_lossy=True)


def level_paths(folder: Path) -> list[Path]:
    """The files of the levels, finest first."""
    found = {path: pydicom.dcmread(path, stop_before_pixels=True) for path in folder.glob("*.dcm")}
    levels = [path for path, header in found.items() if header.ImageType[2] == "VOLUME"]
    return sorted(levels, key=lambda path: -int(found[path].TotalPixelMatrixColumns))


def edit(path: Path, change: Callable[[pydicom.Dataset], None]) -> None:
    """Change one file with pydicom."""
    dataset = pydicom.dcmread(path)
    change(dataset)
    dataset.save_as(path)


def frames_of(path: Path) -> list[bytes]:
    """The frames of one file."""
    dataset = pydicom.dcmread(path)
    return list(generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames)))


def set_frames(path: Path, frames: list[bytes], *, with_table: bool = True) -> None:
    """Put other frames into one file."""
    whole = [frame + b"\0" * (len(frame) % 2) for frame in frames]
    edit(path, lambda dataset: setattr(dataset, "PixelData", encapsulate(whole, has_bot=with_table)))


def jpeg_like(rgb: RgbArray) -> bytes:
    """Encoded as the conversions here are."""
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=QUALITY, subsampling=1)
    return stream.getvalue()


def rgb_of(frame: bytes) -> RgbArray:
    """Decoded by Pillow."""
    return np.array(Image.open(io.BytesIO(frame)).convert("RGB"))
