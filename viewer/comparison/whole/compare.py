"""Whole slides compared level by level: what the window's job and the command line run. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from viewer import __version__
from viewer.comparison.state import PaneState
from viewer.comparison.whole.crew import Crew
from viewer.comparison.whole.level_geometry import geometry_pixels, with_geometry
from viewer.comparison.whole.level_pass import LevelPass
from viewer.comparison.whole.plan import LevelPlan, plan_levels
from viewer.comparison.whole.provenance import library_versions, slide_origin
from viewer.comparison.whole.result import (
    CompareSettings,
    ComparisonResult,
    ConversionResult,
    LevelResult,
    SlideOrigin,
)
from viewer.comparison.whole.resuming import ResumeError, difference, other_files
from viewer.comparison.whole.seam_test import seam_test
from viewer.comparison.whole.seam_zones import MiraxSeamZones, SeamZones
from viewer.comparison.whole.seam_zones import seam_zones as find_seam_zones
from viewer.comparison.whole.tissue import TissueMask, find_tissue
from viewer.geometry import Affine
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.pause import Pause
from viewer.measures.ssim import best_kernel
from viewer.slides.slide import SlideError

_TOLD_EVERY = 0.5
"""Seconds between two partial results."""
_MEGA = 1e6


def compare_conversion(
    reference: PaneState,
    conversion: PaneState,
    settings: CompareSettings,
    progress: Progress,
    *,
    listener: Callable[[ConversionResult], None] | None = None,
    resume: ConversionResult | None = None,
    pause: Pause | None = None,
    seam_zones: SeamZones | str | None = None,
    tissue: TissueMask | None = None,
    origin: SlideOrigin | None = None,
) -> ConversionResult:
    """Compare a conversion with its original, level by level, finest first; off the GUI thread.

    Both slides are read once, tile by tile, in strips; what is held does not grow with their height. SSIM and its
    means are those that scikit-image gives for the whole level at once; sums are the same bits whatever the number of
    threads, and whether the work was interrupted or not. With ``settings.readings`` every level is followed by its
    offset and its SSIM under the other readings of the original, which are read once more for it. Progress is told in
    megapixels.

    Args:
        reference: The original.
        conversion: The conversion, placed on it.
        settings: What is compared, and how.
        progress: Told how far the work is; may end it.
        listener: Given partial results a few times a second, on the thread of the work; last of all, when the work
            is cancelled, what was reached by then.
        resume: Where to go on: a partial result of the same slides and settings.
        pause: May hold the work up.
        seam_zones: Seams of the original, or why they are not known; None: read from its files.
        tissue: The original's tissue, where it has been found already.
        origin: Which slide the conversion is, where that is known already.

    Raises:
        SlideError: It is not known how the conversion lies on the original.
        SlideClosedError: A slide was closed meanwhile.
        Cancelled: ``progress`` was cancelled.
    """
    work = _Work.of(progress, pause, [_pixels_of(reference, conversion, settings, resume)])
    return _compare(reference, conversion, settings, work, listener, resume, seam_zones, tissue, origin)


def compare_slides(
    reference: PaneState,
    conversions: Sequence[PaneState],
    settings: CompareSettings,
    progress: Progress,
    *,
    listener: Callable[[ComparisonResult], None] | None = None,
    resume: ComparisonResult | None = None,
    pause: Pause | None = None,
    seam_zones: SeamZones | str | None = None,
    hashes: bool = True,
    known_origins: Sequence[SlideOrigin] | None = None,
    tissue: TissueMask | None = None,
) -> ComparisonResult:
    """Compare conversions with their original, one after the other; see ``compare_conversion``.

    Args:
        reference: The original.
        conversions: Its conversions, placed on it.
        settings: What is compared, and how.
        progress: Told how far the work is; may end it.
        listener: Given partial results.
        resume: Where to go on: a partial result of the same slides in the same order.
        pause: May hold the work up.
        seam_zones: Seams of the original, or why they are not known; None: read from its files.
        hashes: Whether files are read to identify the slides.
        known_origins: Which slides these are, the original first, where that was found out before.
        tissue: The original's tissue, likewise.

    Raises:
        ResumeError: ``resume`` is of other files, settings, readers, program or libraries, or of another place.
    """
    if resume is not None and (other := difference(resume, reference, conversions, settings)):
        raise ResumeError(other)
    known = dict(enumerate(resume.conversions)) if resume is not None else {}
    pixels = [_pixels_of(reference, one, settings, known.get(number)) for number, one in enumerate(conversions)]
    work = _Work.of(progress, pause, pixels)
    if known_origins is not None:
        ours, origins = known_origins[0], dict(enumerate(known_origins[1:]))
    else:
        ours = slide_origin(reference.slide, hashes=hashes, progress=progress)
        origins = {
            number: slide_origin(conversions[number].slide, hashes=hashes, progress=progress)
            for number, one in known.items()
            if one.levels
        }
    if resume is not None:
        held_conversions = ((one.slide, origins[number]) for number, one in known.items() if one.levels)
        for held, now in ((resume.original, ours), *held_conversions):
            if other := other_files(held, now):
                raise ResumeError(other)
    result = ComparisonResult(
        original=ours,
        conversions=(),
        settings=settings,
        program=__version__,
        kernel=best_kernel(settings.window).name,
        libraries=library_versions(),
        started=resume.started if resume is not None else datetime.now(UTC),
    )
    tissue = tissue or find_tissue(reference.slide, progress)
    if seam_zones is None and settings.seams:
        seam_zones = find_seam_zones(reference.slide, settings.window)
    for number, conversion in enumerate(conversions):
        before, begun = result, known.get(number)
        origin = origins.get(number) or slide_origin(conversion.slide, hashes=hashes, progress=progress)

        def tell(partial: ConversionResult, before: ComparisonResult = before) -> None:
            if listener is not None:
                listener(replace(before, conversions=(*before.conversions, partial)))

        found = _compare(reference, conversion, settings, work, tell, begun, seam_zones, tissue, origin)
        result = replace(before, conversions=(*before.conversions, found))
    return replace(result, finished=datetime.now(UTC))


@dataclass(slots=True)
class _Work:
    """Counts pixels over several levels and conversions."""

    progress: Progress
    pause: Pause
    pixels: int
    """To be compared, with those of earlier sittings."""
    earlier: int
    """Compared in earlier sittings."""
    before: int
    """Compared in levels that are done, and in earlier sittings."""

    @staticmethod
    def of(progress: Progress, pause: Pause | None, pixels: Sequence[tuple[int, int]]) -> _Work:
        """The work on conversions with so many pixels, of which so many are left."""
        earlier = sum(whole - left for whole, left in pixels)
        return _Work(progress, pause or Pause(), sum(whole for whole, _ in pixels), earlier, earlier)

    def tick(self, pixels: int, text: str) -> None:
        """Tell that so many pixels of the level under way have been compared; raises Cancelled."""
        self.progress.tick((self.before + pixels) / _MEGA, self.pixels / _MEGA, text, "MPix", self.earlier / _MEGA)


def _pixels_of(
    reference: PaneState, conversion: PaneState, settings: CompareSettings, resume: ConversionResult | None
) -> tuple[int, int]:
    """All that are to be compared, and those that are left."""
    whole = left = 0
    for plan in plan_levels(reference, conversion, settings)[0]:
        begun = _begun(resume, plan)
        above = plan.rows[begun.rows_done - 1][1] if begun is not None and begun.rows_done else plan.area.top
        readings = geometry_pixels(plan, settings)
        whole += plan.area.pixels + readings
        left += (plan.area.bottom - above) * plan.area.width
        if begun is None or begun.readings is None:
            left += readings
    return whole, left


def _begun(resume: ConversionResult | None, plan: LevelPlan) -> LevelResult | None:
    """What is known already of a level; None where nothing is, or where it was cut into other tiles."""
    for level in resume.levels if resume is not None else ():
        same_levels = (level.level, level.conversion_level) == (plan.pair.reference_index, plan.pair.conversion_index)
        shape = (*level.area, level.columns, level.rows, level.block, level.block_origin)
        if same_levels and shape == (
            plan.area.width,
            plan.area.height,
            len(plan.columns),
            len(plan.rows),
            plan.block,
            plan.block_origin,
        ):
            return level
    return None


def _compare(
    reference: PaneState,
    conversion: PaneState,
    settings: CompareSettings,
    work: _Work,
    listener: Callable[[ConversionResult], None] | None,
    resume: ConversionResult | None,
    seam_zones: SeamZones | str | None,
    tissue: TissueMask | None,
    origin: SlideOrigin | None,
) -> ConversionResult:
    name = conversion.slide.name
    if not conversion.is_placed or conversion.alignment is None:
        raise SlideError(
            f"{name} cannot be compared with {reference.slide.name}: it is not known how it lies on it.",
            advice="Lay it on the original first: measure the alignment, or move it by hand.",
        )
    plans, missing, extra = plan_levels(reference, conversion, settings)
    affine = reference.to_reference.inverse() @ conversion.to_reference
    moved = f" Then {conversion.offset_origin}." if conversion.has_offset else ""
    result = ConversionResult(
        slide=origin or slide_origin(conversion.slide, hashes=False),
        alignment=f"{conversion.alignment.sentence}{moved}",
        affine=(affine.xx, affine.xy, affine.yx, affine.yy, affine.x0, affine.y0),
        levels=(),
        missing_levels=tuple(level.downsample for level in missing),
        missing=missing,
        extra_levels=extra,
        seconds=resume.seconds if resume is not None else 0.0,
    )
    clock = _Clock(result.seconds)
    tissue = tissue or find_tissue(reference.slide, work.progress)
    if plans:
        result = replace(result, tissue_outside=tissue.share_outside(plans[0].onto_reference, plans[0].area))
    if seam_zones is None and settings.seams:
        seam_zones = find_seam_zones(reference.slide, settings.window)
    for plan in plans:
        begun = _begun(resume, plan)
        if begun is not None and begun.complete and (begun.readings is not None or not settings.readings):
            result = replace(result, levels=(*result.levels, begun))
            continue
        seams, seam_note = _seams_for(plan, settings, seam_zones)
        one = LevelPass(plan, settings, tissue, seams, seam_note, begun)
        done = one.pixels_done
        text = f"Comparing level {plan.pair.reference_index} of {name}"

        def so_far(one: LevelPass = one, before: ConversionResult = result) -> ConversionResult:
            return replace(before, levels=(*before.levels, one.result()), seconds=clock.seconds)

        def told(pixels: int, done: int = done, text: str = text) -> None:
            work.tick(max(0, pixels - done), text)

        def check(one: LevelPass = one) -> None:
            work.progress.check()
            if work.pause.is_paused:
                waited = work.pause.wait(work.progress)
                one.waited(waited)
                clock.waited(waited)

        def read(pixels: int, text: str, check: Callable[[], None] = check) -> None:
            check()
            work.tick(pixels, f"{text} of {name}")

        told_at = time.monotonic()
        try:
            told(0)
            with Crew(settings.workers, check, work.pause) as crew:
                for _ in one.rows(crew, told):
                    if listener is not None and time.monotonic() - told_at >= _TOLD_EVERY:
                        listener(so_far())
                        told_at = time.monotonic()
            found = so_far()
            level = _with_seam_test(found.levels[-1], affine, seams, plan)
            found = replace(found, levels=(*result.levels, level))
            work.before += plan.area.pixels - done
            if settings.readings:
                if listener is not None:
                    listener(found)
                level = with_geometry(reference, conversion, plan, found.levels[-1], settings, read)
                work.before += geometry_pixels(plan, settings)
                found = replace(found, levels=(*result.levels, level), seconds=clock.seconds)
        except Cancelled:
            if listener is not None:
                listener(so_far())
            raise
        result = found
        if listener is not None:
            listener(result)
    return replace(result, seconds=clock.seconds)


class _Clock:
    """Seconds of work, those of earlier sittings included."""

    def __init__(self, before: float) -> None:
        self._began = time.monotonic() - before

    @property
    def seconds(self) -> float:
        """So far."""
        return time.monotonic() - self._began

    def waited(self, seconds: float) -> None:
        """Leave out what was spent waiting."""
        self._began += seconds


def _with_seam_test(found: LevelResult, affine: Affine, seams: SeamZones | None, plan: LevelPlan) -> LevelResult:
    """The level with what its seams do to SSIM, in the note about them."""
    if not isinstance(seams, MiraxSeamZones):
        return found
    coefficients = (affine.xx, affine.xy, affine.yx, affine.yy, affine.x0, affine.y0)
    test = seam_test(found, coefficients, seams, plan.reading.reference_level)
    if isinstance(test, str):
        return replace(found, seam_note=f"{found.seam_note} {test}")
    return replace(found, seam_test=test, seam_note=f"{found.seam_note} {test.text}")


def _seams_for(
    plan: LevelPlan, settings: CompareSettings, seam_zones: SeamZones | str | None
) -> tuple[SeamZones | None, str]:
    """The seams that a level is split by, with where they come from; or None, with the reason."""
    if not settings.seams:
        return None, "Not split by seams, as asked."
    if seam_zones is None or isinstance(seam_zones, str):
        return None, seam_zones or "The seams of the original are not known."
    affine = plan.reading.affine
    if affine.xy * affine.xx != 0 or affine.yx * affine.yy != 0:
        return None, "Not split by seams: the conversion lies turned on the original by other than right angles."
    return seam_zones, seam_zones.note
