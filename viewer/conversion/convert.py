"""A slide into a folder of DICOM files, with wsidicomizer."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.conversion.settings import Codec, ConversionSettings
from viewer.conversion.watch import Watch
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.openslide_errors import cause_of
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from wsidicom import WsiDicom
    from wsidicom.codec import Encoder

_TILES_A_BATCH = 2
"""Tiles that a reader decodes before it hands them on; more cost memory and gain nothing."""
_TILES_A_BATCH_PASSED_THROUGH = 32
"""Tiles of a file whose compressed tiles are taken over as they are."""
_BASIC_OFFSETS_REACH = 2**32
"""Bytes of pixel data that 32-bit offsets can address (PS3.5 A.4); beyond, the extended table is written."""


@dataclass(frozen=True, slots=True)
class ConversionResult:
    """What a conversion wrote."""

    folder: Path
    files: tuple[Path, ...]
    """The DICOM files, by name."""
    tiles: int
    """Tiles of all levels."""
    seconds: float


def convert_to_dicom(
    source: Path,
    folder: Path,
    progress: Progress | None = None,
    *,
    settings: ConversionSettings | None = None,
) -> ConversionResult:
    """Write ``source`` as DICOM WSI into the new ``folder``; the source is only read.

    The files appear in ``<folder>.partial`` first, which gets its final name when all are complete; after a
    failure or a cancel neither is there. Progress is told in tiles. May run in any thread.

    Raises:
        SlideError: It cannot be converted, or the folder is in use; one sentence says why.
        Cancelled: The progress was cancelled.
    """
    progress = progress or Progress()
    settings = settings or ConversionSettings()
    started = time.monotonic()
    partial = folder.with_name(f"{folder.name}.partial")
    _check_places(source, folder, partial)
    progress.check()
    try:
        partial.mkdir()
    except OSError as error:
        raise _failure(source, folder, error) from error
    try:
        tiles = _write(source, partial, progress, settings)
        progress.check()
        if folder.is_dir():
            folder.rmdir()  # it is empty: Windows renames onto nothing
        partial.rename(folder)
    except (Cancelled, SlideError):
        raise
    except Exception as error:
        raise _failure(source, folder, error) from error
    finally:
        # Under its final name by now, unless something went wrong.
        shutil.rmtree(partial, ignore_errors=True)
    return ConversionResult(folder, tuple(sorted(folder.iterdir())), tiles, time.monotonic() - started)


def _check_places(source: Path, folder: Path, partial: Path) -> None:
    if not source.exists():
        raise SlideError(f"{source.name} cannot be converted: there is no such file.")
    if source.is_dir():
        raise SlideError(
            f"{source.name} cannot be converted: it is a folder.", advice="Choose the slide's own file, such as .mrxs."
        )
    if source.with_suffix("").resolve() in folder.resolve().parents:
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: that lies in the folder of the original.",
            advice="Choose a folder elsewhere; originals are never changed.",
        )
    if not folder.parent.is_dir():
        raise SlideError(f"{source.name} cannot be converted: there is no folder {folder.parent}.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: it exists and is not an empty folder.",
            advice="Choose a new folder.",
        )
    if partial.exists():
        raise SlideError(
            f"{source.name} cannot be converted into {folder.name}: {partial.name} is in the way, "
            "from a conversion that is running or was interrupted.",
            advice=f"Delete {partial.name} if no conversion is running.",
        )


def _write(source: Path, partial: Path, progress: Progress, settings: ConversionSettings) -> int:
    """Write all files into ``partial`` and return the number of tiles; raises whatever goes wrong."""
    _help_find_openslide()
    from wsidicomizer import WsiDicomizer

    encoder = _encoder(settings)
    with WsiDicomizer.open(source, tile_size=settings.tile_size, encoding=encoder) as slide:
        progress.check()
        levels = [level for pyramid in slide.pyramids for level in pyramid]
        planes = [sum(map(len, level.focal_planes_by_optical_path.values())) for level in levels]
        total = sum(level.tiled_size.area * count for level, count in zip(levels, planes, strict=True))
        tile_bytes = 3 * max(level.tile_size.area for level in levels)
        watch = Watch(progress, total, tile_bytes, "Converting to DICOM")
        images = [instance.image_data for level in levels for instance in level.instances.values()]
        for image in images:
            watch.watch_source(image)
        watch.watch_encoder(encoder)
        watch.begin()
        encodes = any(image.transcoder is not None for image in images)
        try:
            slide.save(
                partial,
                workers=settings.workers,
                chunk_size=_TILES_A_BATCH if encodes else _TILES_A_BATCH_PASSED_THROUGH,
                offset_table=_offset_table(slide, settings),
            )
        except Exception:
            watch.join()
            progress.check()  # what a cancelled writer says besides is no news
            raise
        return watch.done


def _encoder(settings: ConversionSettings) -> Encoder[Any]:
    from wsidicom.codec import Encoder, Jpeg2kSettings, JpegSettings, Subsampling

    if settings.codec is Codec.JPEG_2000:
        return Encoder.create_for_settings(Jpeg2kSettings(levels=0))
    subsampling = Subsampling.from_string(settings.subsampling.replace(":", ""))
    return Encoder.create_for_settings(JpegSettings(quality=settings.quality, subsampling=subsampling))


def _offset_table(slide: WsiDicom, settings: ConversionSettings) -> str:
    """The table that surely holds the offsets: JPEG stays below 1 byte a pixel, lossless below 3."""
    pixels = max(level.size.area for pyramid in slide.pyramids for level in pyramid)
    return "eot" if pixels * (3 if settings.codec.is_lossless else 1) >= _BASIC_OFFSETS_REACH else "bot"


def _help_find_openslide() -> None:
    """On Windows wsidicomizer looks for OpenSlide's library in PATH and OPENSLIDE only, not in the wheel."""
    if sys.platform == "win32":
        import openslide_bin

        os.environ.setdefault("OPENSLIDE", str(Path(openslide_bin.__file__).parent))


def _failure(source: Path, folder: Path, error: Exception) -> SlideError:
    """One sentence for whatever stopped a conversion."""
    from openslide import OpenSlideError

    sentence = f"{source.name} could not be converted to DICOM: "
    advice = ""
    message = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        cause, advice = f"the disk of {folder.name} is full.", "Make room, or choose a folder on another disk."
    elif isinstance(error, PermissionError):
        cause, advice = f"{folder.parent} or the slide may not be used.", "Check the rights, or choose another folder."
    elif "turbojpeg" in message.lower():
        cause, advice = "the library libturbojpeg is missing.", "Install libturbojpeg, or set TURBOJPEG to its file."
    elif isinstance(error, NotImplementedError):
        cause = "wsidicomizer does not know this kind of file."
    elif isinstance(error, ValueError) and ("pixel spacing" in message or "mpp" in message):
        cause = "the slide does not say how large its pixels are, which DICOM asks for."
    elif isinstance(error, OpenSlideError):
        cause = f"{cause_of(message)}."
    else:
        cause = f"{message}."
    return SlideError(sentence + cause, advice=advice, details="".join(traceback.format_exception(error)))
