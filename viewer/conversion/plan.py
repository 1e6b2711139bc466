"""What a conversion will do with every level and picture of a slide, before it is started."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.conversion.absent import absent_files, refuse_absent
from viewer.conversion.convert import explained, opened_for_conversion
from viewer.conversion.encoders import encoder_for
from viewer.conversion.estimated import CHECK_A_FILE, TileEstimate, estimated
from viewer.conversion.illumination import FLUORESCENCE_PLANNED, is_fluorescence
from viewer.conversion.library import load_wsidicomizer
from viewer.conversion.planned import is_copied, planned_work, stored_pictures
from viewer.conversion.presets import LOSSLESS, preset
from viewer.conversion.readers_of import is_read_by_openslide, readers_of
from viewer.conversion.settings import ConversionSettings, Extent, Pyramid
from viewer.conversion.verify.expected import Associated, ExpectedLevel, Treatment
from viewer.conversion.verify.level_words import levels_in_words, made_of_level_0
from viewer.conversion.verify.pixels import CHECK_THREADS
from viewer.geometry import Mpp, Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.opening import open_slide
from viewer.slides.openslide_notices import mirax_notices
from viewer.slides.slide import Slide, SlideError

if TYPE_CHECKING:
    from wsidicom import WsiDicom
    from wsidicom.instance import ImageData

_SAMPLED_FINEST, _SAMPLED = 12, 4
"""Tiles of level 0, and of each other level, that are read and encoded to estimate sizes and times."""
_LARGE = 2 * 10**9
"""Bytes of one file from which on some archives refuse it (wsidicomizer issue 138)."""
_MIRAX_WHY = "MIRAX stores overlapping photos, which have to be put together."


class Pixels(StrEnum):
    """Where the pixels of a level or picture come from."""

    COPIED = "copied"
    """Its stored tiles are taken over bit for bit."""
    ENCODED = "re-encoded"
    """They are read and encoded anew."""
    BUILT = "built anew"
    """They are made of level 0 by halving, and encoded."""
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class PlannedLevel:
    """One level of the original."""

    level: int
    size: Size
    """Pixels that are written; of a level that is left out, those that would be."""
    downsample: float
    pixels: Pixels
    why: str
    """One sentence."""
    can_be_copied: bool
    """Whether DICOM takes its stored tiles as they are."""
    encoding: str = ""
    """In words, such as "JPEG Q90 4:2:0"; empty where left out, as what follows."""
    transfer_syntax: str = ""
    """UID."""
    tiles: int = 0
    bytes: int = 0
    """Estimated from some tiles."""
    seconds: float = 0.0
    """Estimated likewise, with the threads of the settings: to write it."""
    check_seconds: float = 0.0
    """Estimated likewise: to verify it in full."""
    readers: str = ""
    """Who decodes it, in words."""


@dataclass(frozen=True, slots=True)
class PlannedImage:
    """One associated image of the original."""

    kind: str
    """ "label", "overview" or "thumbnail", as DICOM calls it."""
    size: Size
    pixels: Pixels
    why: str

    @property
    def name(self) -> str:
        """What people are told: the overview of DICOM is the macro."""
        return "macro" if self.kind == "overview" else self.kind


@dataclass(frozen=True, slots=True)
class ConversionPlan:
    """Everything that is known before a conversion starts."""

    source: Path
    settings: ConversionSettings
    levels: tuple[PlannedLevel, ...]
    images: tuple[PlannedImage, ...]
    warnings: tuple[str, ...]
    """Sentences for whoever decides."""
    mpp: Mpp
    """Of level 0."""
    offset: tuple[int, int] = (0, 0)
    """Where pixel 0,0 of the conversion will lie, in level-0 pixels of the original."""
    damaged: frozenset[int] = frozenset()
    """Levels of the original of which stored pictures are known not to be there."""

    @property
    def can_copy(self) -> bool:
        """Whether DICOM takes the stored tiles of all levels as they are: only then any are copied."""
        return all(level.can_be_copied for level in self.levels)

    @property
    def loses_pixels(self) -> bool:
        """Whether copies are asked for, but none can be made, and pixels change."""
        copied = any(level.pixels is Pixels.COPIED for level in self.levels)
        return self.settings.pass_through and not self.settings.codec.is_lossless and not copied

    @property
    def part(self) -> Rect:
        """What of the original is converted, in its level-0 pixels."""
        return Rect(*self.offset, *self.levels[0].size)

    @property
    def bytes(self) -> int:
        """Estimated size of all files."""
        return sum(level.bytes for level in self.levels)

    @property
    def seconds(self) -> float:
        """Estimated time, with the check afterwards."""
        return sum(level.seconds for level in self.levels) + self.check_seconds

    @property
    def check_seconds(self) -> float:
        """Estimated time of the check, of all tiles."""
        return sum(level.check_seconds for level in self.levels)

    @property
    def tiles(self) -> int:
        """Tiles that are written."""
        return sum(level.tiles for level in self.levels)


def plan_conversion(source: Path, settings: ConversionSettings, progress: Progress | None = None) -> ConversionPlan:
    """Look at ``source``, read some of its tiles and say what a conversion would do; nothing is written.

    Takes a second or two; may run in any thread.

    Raises:
        SlideError: The slide cannot be converted; one sentence says why.
        Cancelled: The progress was cancelled.
    """
    progress = progress or Progress()
    load_wsidicomizer()
    absent = absent_files(source)
    refuse_absent(source, absent, settings)
    with (
        explained(source, source.parent),  # nothing is written
        contextlib.closing(open_slide(source)) as slide,
        opened_for_conversion(source, settings, encoder_for(settings)) as opened,
    ):
        work = planned_work(source, opened.pyramids, settings)
        copyable = _copyable(source, settings, opened)
        written = {one.level: one for one in work.levels}
        levels: list[PlannedLevel] = []
        stored = list(opened.pyramid)
        for index, level in enumerate(stored):
            progress.tick(index, len(stored), "Looking at the slide", "levels")
            image = next(iter(level.instances.values())).image_data
            if index in written:
                finer = levels[-1] if levels else None
                levels.append(_planned(written[index], image, settings, slide, finer, index in copyable))
            else:
                other, copies = work.left_out[index], index in copyable
                levels.append(PlannedLevel(index, other.size, other.downsample, Pixels.LEFT_OUT, "Not chosen.", copies))
        images = tuple(_images(slide, opened, settings))
        plan = ConversionPlan(source, settings, tuple(levels), images, work.warnings, work.mpp, work.offset)
        said = [one.sentence(settings) for one in absent]
        damaged = frozenset(level for one in absent for level, _, _ in one.pictures)
        return replace(plan, warnings=(*said, *work.warnings, *_warnings(plan, slide)), damaged=damaged)


def _copyable(source: Path, settings: ConversionSettings, opened: WsiDicom) -> frozenset[int]:
    """Levels whose stored tiles DICOM takes as they are, whether the settings let it or not."""
    if not settings.pass_through:
        # Whoever encodes everything anew may read it by a library that cannot copy.
        letting = replace(settings, pass_through=True)
        with opened_for_conversion(source, letting, encoder_for(letting)) as other:
            return _copyable(source, letting, other)
    return frozenset(index for index, level in enumerate(opened.pyramid) if is_copied(level))


def _planned(
    level: ExpectedLevel,
    image: ImageData,
    settings: ConversionSettings,
    slide: Slide,
    finer: PlannedLevel | None,
    can_copy: bool,
) -> PlannedLevel:
    """``finer`` is the level before it, where there is one."""
    index = level.level
    copies = level.treatment is Treatment.COPIED
    builds = not copies and level.pyramid is Pyramid.REBUILT
    if copies:
        pixels, why = Pixels.COPIED, "Its stored tiles are taken over bit for bit."
    elif builds:
        pixels, why = Pixels.BUILT, f"{made_of_level_0(level.downsample)}."
    else:
        pixels, why = Pixels.ENCODED, _why_encoded(slide, can_copy)
    tile = level.tile_size
    tiles = -(-level.size.width // tile.width) * -(-level.size.height // tile.height)
    try:
        most = _SAMPLED if index else _SAMPLED_FINEST
        tile_found = estimated(image, level, most, copies=copies, builds=builds)
    except SlideError:
        # What is stored of a level that is made of level 0 is not needed, and may be damaged.
        if not builds or finer is None or not finer.tiles:
            raise
        tile_found = TileEstimate(
            finer.bytes / finer.tiles,
            finer.seconds * settings.workers / finer.tiles,
            (finer.check_seconds - CHECK_A_FILE) * CHECK_THREADS / finer.tiles,
        )
    return PlannedLevel(
        index,
        level.size,
        level.downsample,
        pixels,
        why,
        can_copy,
        _as_stored(slide, index) if copies else settings.encoding,
        level.transfer_syntax,
        tiles,
        round(tile_found.bytes * tiles),
        tile_found.seconds * tiles / (1 if copies else settings.workers),
        tile_found.check_seconds * tiles / CHECK_THREADS + CHECK_A_FILE,
        readers_of(level.transfer_syntax),
    )


def _as_stored(slide: Slide, index: int) -> str:
    # Of OME-TIFF, OpenSlide shows level 0 alone.
    level = slide.levels[index] if index < len(slide.levels) else None
    known = (level.compression, level.subsampling) if level is not None else ()
    return ", ".join([" ".join(filter(None, known)) or "compressed", "as stored"])


def _why_encoded(slide: Slide, can_copy: bool) -> str:
    if can_copy:
        return "Its stored tiles could be taken over bit for bit; these settings encode everything anew."
    if "mirax" in slide.format.lower():
        return _MIRAX_WHY
    return f"DICOM has no place for tiles as {slide.format} stores them."


_PICTURES: Mapping[str, tuple[Associated, str]] = {
    "label": ("label", "It shows the label, which may name a patient."),
    "macro": ("overview", "It shows the whole glass, often with the label on it."),
    "thumbnail": ("thumbnail", "It shows the scanned part in small."),
}
"""Kinds by the name that they have in the original, and what they show."""


def _images(slide: Slide, opened: WsiDicom, settings: ConversionSettings) -> Iterator[PlannedImage]:
    stored = stored_pictures(opened)
    for name, size in slide.associated_images.items():
        if name in _PICTURES:
            kind, shows = _PICTURES[name]
            taken = kind in stored and getattr(settings, kind)
            # The thumbnail of a slide that is cropped to its bounds is cropped, too.
            yield PlannedImage(kind, stored.get(kind, size), Pixels.ENCODED if taken else Pixels.LEFT_OUT, shows)


def _warnings(plan: ConversionPlan, slide: Slide) -> Iterator[str]:
    """What somebody should know before the start, the weightiest first."""
    settings = plan.settings
    avoidable = [one.level for one in plan.levels if one.pixels is not Pixels.COPIED and one.can_be_copied]
    if avoidable:
        yield (
            f"{_levels(avoidable)} would keep every pixel if stored tiles were copied: encoding anew is avoidable. "
            'Choose "Keep the pixels".'
        )
    if plan.loses_pixels:
        # Short: the window shows one line of it, with a link that chooses the preset.
        yield f'No tile can be copied, so pixels change; "{preset(LOSSLESS).title}" keeps them.'
    if is_fluorescence(slide.properties):
        yield FLUORESCENCE_PLANNED
    if layers := mirax_notices(slide.properties):
        yield " ".join((*layers, "What is not shown is not converted."))
    few = {one.encoding for one in plan.levels if one.transfer_syntax and not is_read_by_openslide(one.transfer_syntax)}
    for encoding in sorted(few):
        yield f"{encoding} is not opened by OpenSlide, nor by viewers that are built on it, such as QuPath."
    for one in plan.images:
        if one.pixels is not Pixels.LEFT_OUT and one.kind != "thumbnail":
            yield f"The {one.name} will be in the files. {one.why}"
    large = [one.level for one in plan.levels if one.bytes > _LARGE]
    if large and settings.part_bytes is None:
        yield (
            f"{_levels(large)} will take more than 2 GB in one file, which some archives refuse: cut it into parts "
            "where yours does."
        )
    if settings.extent is Extent.CANVAS and slide.bounds != Rect(0, 0, *slide.levels[0].size):
        yield "The whole canvas is written, with all that was never scanned: positions stay those of the original."


def _levels(indices: Sequence[int]) -> str:
    return levels_in_words(indices).capitalize()
