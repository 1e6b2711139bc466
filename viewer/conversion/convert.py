"""A slide into a folder of DICOM files, with wsidicomizer."""

from __future__ import annotations

import contextlib
import errno
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import __version__
from viewer.comparison.whole.provenance import versions_of
from viewer.conversion.absent import absent_files, refuse_absent
from viewer.conversion.encoders import encoder_for
from viewer.conversion.ending import let_cancelled_writers_end
from viewer.conversion.headers import Headers, number_instances, number_widely, stated_by_us
from viewer.conversion.illumination import FluorescenceLight
from viewer.conversion.library import load_wsidicomizer
from viewer.conversion.partial import written_whole
from viewer.conversion.planned import PlannedWork, are_copied, planned_work, stored_pictures
from viewer.conversion.reading_order import read_by_rows
from viewer.conversion.salvage import Salvage, Salvaged
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.sources import copies_tiles, source_class
from viewer.conversion.uids import uid_generator, work_key
from viewer.conversion.verify.expected import Associated, ExpectedLevel
from viewer.conversion.watch import Watch
from viewer.geometry import Mpp
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.pause import Pause
from viewer.slides.opening import open_slide
from viewer.slides.openslide_errors import cause_of
from viewer.slides.slide import SlideError
from viewer.slides.stored_loss import stored_loss

if TYPE_CHECKING:
    from wsidicom import WsiDicom
    from wsidicom.codec import Encoder
    from wsidicomizer.dicomizer_source import DicomizerSource

_TILES_A_BATCH = 2
"""Tiles that a reader decodes before it hands them on; more cost memory and gain nothing."""
_TILES_A_BATCH_COPIED = 32
"""Tiles of a file whose compressed tiles are taken over as they are."""
_WRITERS = ("wsidicomizer", "wsidicom")
_LOSS_UNKNOWN = (
    "How the original's pixels are compressed could not be found out; of loss the files state only what the conversion "
    "itself adds."
)
_DECIDING = (
    *_WRITERS,
    "openslide-bin",
    "opentile",
    "imagecodecs",
    "opencv-python-headless",
    "pydicom",
    "simplejpeg",
)
"""Libraries that decide what bytes are written."""
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


@dataclass(frozen=True, slots=True)
class StatedMetadata:
    """Metadata to be written instead of, or beside, what the slide itself says."""

    arguments: Mapping[str, Any] = field(default_factory=dict)
    """Of ``WsiDicomizer.open``."""
    digested: object = None
    """The same as anything that JSON takes, so that reproducible identifiers follow from it."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What was to be written, known once the slide was open; ``verify`` asks the files whether they keep it."""

    levels: tuple[ExpectedLevel, ...]
    """Finest first."""
    offset: tuple[int, int]
    """Where pixel 0,0 of the conversion lies, in level-0 pixels of the original."""
    mpp: Mpp
    """Of level 0."""
    tiles: int
    """Of all levels."""
    pictures: frozenset[Associated]
    """Pictures beside the pyramid that the original has."""
    source_is_lossy: bool
    """Whether the original's own pixels are known to have been compressed with loss."""
    warnings: tuple[str, ...]
    """Sentences."""
    salvaged: tuple[Salvaged, ...]
    """What of the original could not be read."""
    software: Mapping[str, str]
    """Versions of this program and of what else decides what is written, by name."""


def convert_to_dicom(
    source: Path,
    folder: Path,
    progress: Progress | None = None,
    *,
    settings: ConversionSettings | None = None,
) -> ConversionResult:
    """Write ``source`` as DICOM WSI into the new ``folder``; the source is only read.

    The files state whatever wsidicomizer finds in the source, names included: for slides that name nobody, such as
    those the program makes. ``run.convert_slide`` asks what is to be stated.

    The files appear in ``<folder>.partial`` first, which gets its final name when all are complete; after a
    failure or a cancel neither is there. Progress is told in tiles. May run in any thread.

    Raises:
        SlideError: It cannot be converted, or the folder is in use; one sentence says why.
        Cancelled: The progress was cancelled.
    """
    progress = progress or Progress()
    started = time.monotonic()
    progress.check()
    with explained(source, folder), written_whole(source, folder) as partial:
        converted = write_dicom(source, partial, progress, settings or ConversionSettings())
        progress.check()
    return ConversionResult(folder, tuple(sorted(folder.iterdir())), converted.tiles, time.monotonic() - started)


@contextlib.contextmanager
def explained(
    source: Path, folder: Path, failure: Callable[[Path, Path, Exception], SlideError] | None = None
) -> Iterator[None]:
    """Make one sentence of whatever stops the work on ``source`` into ``folder``.

    ``failure`` says how; None where the work is a conversion.

    Raises:
        SlideError: Instead of every other exception but Cancelled.
    """
    try:
        yield
    except (Cancelled, SlideError):
        raise
    except Exception as error:
        raise (failure or _failure)(source, folder, error) from error


@contextlib.contextmanager
def opened_for_conversion(
    source: Path, settings: ConversionSettings, encoder: Encoder[Any], salvage: Salvage | None = None, **stated: Any
) -> Iterator[WsiDicom]:
    """The slide as wsidicomizer would write it; raises whatever keeps it from being opened.

    ``stated`` is handed on: what the files are to state, and who makes their identifiers.
    """
    from wsidicomizer import WsiDicomizer

    salvage = salvage or Salvage(source.name, strict=settings.strict)

    def opened(reader: type[DicomizerSource], encoder: Encoder[Any]) -> WsiDicom:
        return WsiDicomizer.open(
            source, tile_size=settings.tile_size, encoding=encoder, preferred_source=reader, **stated
        )

    reader = source_class(source, settings, salvage)
    slide = opened(reader, encoder)
    if settings.pass_through and copies_tiles(reader):
        if not are_copied(slide.pyramids):
            # One that can copy stored tiles is bound to their size, and here there are none that DICOM takes over.
            slide.close()
            slide = opened(source_class(source, replace(settings, pass_through=False), salvage), encoder)
        elif settings.beside_copies != settings:
            slide.close()
            slide = opened(reader, encoder_for(settings.beside_copies))
    with slide:
        yield slide


def write_dicom(
    source: Path,
    folder: Path,
    progress: Progress,
    settings: ConversionSettings,
    pause: Pause | None = None,
    metadata: StatedMetadata | None = None,
) -> Converted:
    """Write all files into ``folder``, which exists and is empty; raises whatever goes wrong.

    Without ``metadata`` the files state all that wsidicomizer finds in the source.

    Raises:
        Cancelled: The progress was cancelled; what was written so far is still there.
    """
    load_wsidicomizer()
    from wsidicom import ConcatenationByBytes

    metadata = metadata or StatedMetadata()
    versions = dict(versions_of(_WRITERS))
    software = deciding_software()
    key = work_key(source, settings, metadata.digested, software, progress)
    headers: list[Headers] = []
    uids = uid_generator(key, lambda dataset: headers[0].complete(dataset))
    encoder = encoder_for(settings)
    salvage = Salvage(source.name, strict=settings.strict)
    light = FluorescenceLight.of(source, metadata.arguments.get("metadata"))
    absent = absent_files(source)
    refuse_absent(source, absent, settings)
    for one in absent:
        salvage.note(one.sentence(settings))
    with opened_for_conversion(
        source,
        settings,
        encoder,
        salvage,
        uid_generator=uids,
        default_metadata=stated_by_us(versions, dated=key is None),
        **metadata.arguments,
    ) as slide:
        progress.check()
        work = planned_work(source, slide.pyramids, settings)
        pictures = frozenset(stored_pictures(slide))
        loss = stored_loss(source, work.stored_sizes)
        headers.append(Headers(work, settings if work.encodes else settings.beside_copies, loss, light))
        watch = Watch(progress, work.tiles, work.tile_bytes, "Converting to DICOM", pause)
        for image in work.images:
            watch.watch_source(image)
        watch.watch_encoder(encoder)
        watch.begin()
        read_by_rows()
        let_cancelled_writers_end()
        number_widely()
        try:
            slide.save(
                folder,
                uid_generator=uids,
                workers=settings.workers,
                chunk_size=_TILES_A_BATCH if work.encodes else _TILES_A_BATCH_COPIED,
                offset_table=_offset_table(work, settings),
                include_pyramids=[0],
                include_levels=work.include_levels,
                include_labels=settings.label,
                include_overviews=settings.overview,
                include_thumbnails=settings.thumbnail,
                regenerate_pyramid=work.rebuilds,
                transcoding=encoder if work.forces else None,
                force_transcoding=work.forces,
                concatenation=ConcatenationByBytes(settings.part_bytes) if settings.part_bytes else None,
            )
        except Exception:
            watch.join()
            progress.check()  # what a cancelled writer says besides is no news
            raise
    number_instances(folder)
    asked = {"label": settings.label, "overview": settings.overview}
    left_out = [f"The slide has no {name} to be written." for name, on in asked.items() if on and name not in pictures]
    unknown = [_LOSS_UNKNOWN] if work.encodes and not loss.is_known else []
    lit = [light.note] if light is not None else []
    warnings = *salvage.notes, *work.warnings, *left_out, *unknown, *lit
    return Converted(
        work.levels,
        work.offset,
        work.mpp,
        watch.done,
        pictures,
        bool(loss.levels),
        tuple(warnings),
        salvage.regions,
        software,
    )


def deciding_software() -> dict[str, str]:
    """Versions of this program and of the libraries that decide what bytes are written, by name."""
    return {"Verislide": __version__, **dict(versions_of(_DECIDING))}


def _offset_table(work: PlannedWork, settings: ConversionSettings) -> str:
    """The table that surely holds the offsets of every file."""
    return "eot" if (settings.part_bytes or work.largest_bytes) >= _BASIC_OFFSETS_REACH else "bot"


def _refused(source: Path) -> SlideError | None:
    """Why a file cannot even be looked at, as the window says it; None where only the conversion does not know it."""
    try:
        open_slide(source).close()
    except SlideError as error:
        return error
    return None


def _failure(source: Path, folder: Path, error: Exception) -> SlideError:
    """One sentence for whatever stopped a conversion."""
    from openslide import OpenSlideError

    if isinstance(error, NotImplementedError | FileNotFoundError) and (refused := _refused(source)):
        return refused
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
    elif isinstance(error, ValueError) and "photometric interpretation" in message:
        cause = "its pixels are not 8-bit colour, and nothing else is converted."
    elif isinstance(error, OpenSlideError):
        cause = f"{cause_of(message)}."
    else:
        cause = f"{message.rstrip('.')}."
    return SlideError(sentence + cause, advice=advice, details="".join(traceback.format_exception(error)))
