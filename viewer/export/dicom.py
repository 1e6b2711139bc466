"""A slide as a DICOM series with what was drawn out of it filled: stored frames and tiles pass on where they can."""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from viewer.conversion.settings import Pyramid
from viewer.export.dicom_anew import RATIO_TO_COME, SlideLevel, ratio_text, slide_level
from viewer.export.dicom_header import Role, Written, exported_header
from viewer.export.dicom_packed import BASIC_LIMIT, Packed
from viewer.export.dicom_series import Place, SeriesLevel, series_level
from viewer.export.dicom_tiles import tiles_as_frames
from viewer.export.dicom_uids import places_of, uid_of
from viewer.export.icc import dicom_profile
from viewer.export.level_tiles import LevelTiles, Tile, in_order, level_by_level, made_of_finest
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings, TiffCompression
from viewer.export.strips import threads
from viewer.export.tiff import copied_tiles
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.dicom_image import DicomImage
from viewer.slides.dicom_wsi import FOCAL_PLANE, DeepDicomWsi, DicomWsi
from viewer.slides.slide import Slide, SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

_WRITE_BUFFER = 2**20
_OTHER = "Choose another format, such as tiff."
_RATIO = b"\x28\x00\x12\x21DS"
"""Begins the element LossyImageCompressionRatio (0028,2112)."""


@dataclass(frozen=True, slots=True)
class DicomReport:
    """What was written."""

    levels: tuple[LevelTiles, ...]
    remarks: tuple[str, ...]
    """Sentences: what became of the slide's colour profile, and of pixels that were encoded anew."""


class Level(Protocol):
    """A level as its frames are written."""

    @property
    def level(self) -> MaskedLevel:
        """What is shown."""
        ...

    @property
    def source(self) -> Dataset:
        """What is stated of it: of this ``exported_header`` takes what is on its list."""
        ...

    @property
    def tile(self) -> Size:
        """Of a frame."""
        ...

    @property
    def counts(self) -> LevelTiles:
        """What became of its tiles."""
        ...

    @property
    def count(self) -> int:
        """Frames that are written."""
        ...

    @property
    def places(self) -> Sequence[Place] | None:
        """Of these, where they do not follow from their order (TILED_SPARSE)."""
        ...

    @property
    def planes(self) -> Sequence[float]:
        """Heights of the focal planes in micrometres, lowest first."""
        ...

    @property
    def native(self) -> int | None:
        """Bytes of a frame where they are not encoded; else None."""
        ...

    @property
    def most_bytes(self) -> int:
        """More than its frames will take."""
        ...

    @property
    def loss_to_come(self) -> bool:
        """Whether the ratio of compression has to be put in when all frames are there."""
        ...

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """The frames, in order."""
        ...


def check_dicom(slide: Slide, levels: Sequence[MaskedLevel], settings: ExportSettings) -> None:
    """Make sure that ``levels`` can be written as DICOM.

    Raises:
        SlideError: They cannot; one sentence says why.
    """
    refusal = f"{slide.name} cannot be exported as DICOM: "
    paths = next((axis for axis in slide.axes if axis.name != FOCAL_PLANE), None)
    if paths is not None:
        raise SlideError(f"{refusal}it has more than one {paths.name} ({len(paths.labels)}).", advice=_OTHER)
    if isinstance(slide, DeepDicomWsi) or settings.modality not in (None, "SM"):
        cause = "its samples are grey" if isinstance(slide, DeepDicomWsi) else "the modality of a slide is SM"
        raise SlideError(f"{refusal}{cause}.", advice=_OTHER)
    if isinstance(slide, DicomImage):
        raise SlideError(f"{refusal}it is a picture, and no slide.", advice=_OTHER)
    if any(level.mpp is None for level in levels):
        cause = "it does not say how large its pixels are, which DICOM asks for"
        raise SlideError(f"{refusal}{cause}.", advice=_OTHER)
    with contextlib.ExitStack() as held:
        ways = dicom_levels(held, slide, levels, settings)
    if slide.axes and any(isinstance(way, SlideLevel) for way in ways):
        cause = "it has several focal planes, which cannot be encoded anew"
        advice = "Choose the compression auto, or another format, which holds the plane that is shown."
        raise SlideError(f"{refusal}{cause}.", advice=advice)


def dicom_levels(
    held: contextlib.ExitStack, slide: Slide, levels: Sequence[MaskedLevel], settings: ExportSettings
) -> list[SeriesLevel | SlideLevel]:
    """How each level is written; what has to stay open for it goes into ``held``.

    Raises:
        SlideError: One cannot be written.
    """
    auto = settings.compression is TiffCompression.AUTO
    file = held.enter_context(copied_tiles(slide, settings))
    rebuilt = _may_rebuild(slide, settings)
    rebuilt = rebuilt and not any(file is not None and tiles_as_frames(file, level.level) for level in levels)
    found: list[SeriesLevel | SlideLevel] = []
    views = _views(held, slide) if auto and isinstance(slide, DicomWsi) else []
    for level in levels:
        passed_on = series_level(level, views) if views else None
        finest = levels[0] if rebuilt else level
        found.append(slide_level(level, finest, file, settings) if passed_on is None else passed_on)
    return found


def _views(held: contextlib.ExitStack, slide: DicomWsi) -> list[DicomWsi]:
    """The slide at each of its focal planes."""
    planes = next((axis.labels for axis in slide.axes if axis.name == FOCAL_PLANE), ())
    views = [slide.at(FOCAL_PLANE, index) for index in range(len(planes))]
    for view in views:
        held.callback(view.close)
    return views or [slide]


def _may_rebuild(slide: Slide, settings: ExportSettings) -> bool:
    """Whether levels may be made of the finest one: a series that is passed on stays as it is."""
    stays = settings.compression is TiffCompression.AUTO and isinstance(slide, DicomWsi)
    return settings.pyramid is Pyramid.REBUILT and not stays


def write_dicom(
    slide: Slide,
    levels: Sequence[MaskedLevel],
    settings: ExportSettings,
    paths: Sequence[Path],
    reviewed: bool,
    progress: Progress,
    basic_limit: int = BASIC_LIMIT,
) -> DicomReport:
    """Write ``levels`` of ``slide``, each into a new file of ``paths``; ``reviewed`` says that their pixels are clean.

    Memory holds some frames at a time, and what is known about each; where levels are made of the finest one, also
    some rows of tiles. What is known only when all frames are there, identifiers too, is put in at the end.

    Raises:
        SlideError: A part of the slide cannot be decoded, or is none that ``check_dicom`` lets pass.
        OSError: A file cannot be written, or the slide's not be read.
        Cancelled: Somebody asked for the end.
    """
    profile, kept = dicom_profile(slide, settings)
    with contextlib.ExitStack() as held:
        pool = held.enter_context(threads())
        found: Sequence[Level] = dicom_levels(held, slide, levels, settings)
        headers, packed = list[bytes](), list[Packed]()
        for number, (one, path) in enumerate(zip(found, paths, strict=True)):
            written = Written(number, one.places, one.count, not one.level.mask.is_empty, one.planes, reviewed)
            headers.append(_header_bytes(exported_header(one.source, settings, written, profile)))
            file = held.enter_context(path.open("xb", _WRITE_BUFFER))
            packed.append(Packed(file, headers[-1], one.count, one.native, one.most_bytes, basic_limit))
        makers = [one.maker for one in found if isinstance(one, SlideLevel)]
        rebuilt = _may_rebuild(slide, settings) and not any(maker.copies for maker in makers)
        pieces = made_of_finest(makers, progress, by_rows=True) if rebuilt else level_by_level(found, progress)
        total = sum(one.count for one in found)
        for done, (number, _, frame) in enumerate(in_order(pieces, pool), 1):
            packed[number].add(frame)
            progress.tick(done, total, f"Writing level {found[number].counts.level}", "frames")
        key = hashlib.sha256(b"".join(one.finish() for one in packed)).digest()
    for one, path, header, frames in zip(found, paths, headers, packed, strict=True):
        changes = [
            (offset, uid_of(key, number).encode())
            for number, offsets in places_of(header, Role.INSTANCE + len(found)).items()
            for offset in offsets
        ]
        if one.loss_to_come:
            ratio = one.count * 3 * one.tile.area / frames.stored
            offset = header.index(str(RATIO_TO_COME).encode(), header.index(_RATIO))
            changes.append((offset, ratio_text(ratio).encode()))
        _change(path, changes)
    return DicomReport(tuple(one.counts for one in found), (kept, *_encoded_anew(found)))


def _encoded_anew(levels: Sequence[Level]) -> Iterator[str]:
    """A sentence about levels of which no tile could be passed on."""
    anew = [one.counts.level for one in levels if isinstance(one, SlideLevel) and not one.maker.copies]
    if anew:
        numbers = "Level" if len(anew) == 1 else "Levels"
        verb = "was" if len(anew) == 1 else "were"
        yield (
            f"{numbers} {', '.join(map(str, anew))} {verb} encoded anew: the pixels are the slide's as they are shown, "
            "and no stored tile is passed on."
        )


def _change(path: Path, changes: Sequence[tuple[int, bytes]]) -> None:
    """Put bytes in place of as many others."""
    with path.open("r+b") as file:
        for offset, data in changes:
            file.seek(offset)
            file.write(data)


def _header_bytes(header: Dataset) -> bytes:
    from pydicom import dcmwrite

    out = io.BytesIO()
    dcmwrite(out, header, enforce_file_format=True)
    return out.getvalue()
