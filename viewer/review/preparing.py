"""Makes a pair ready for its readers: opened, aligned, identified, compared if need be, its fields planned."""

from __future__ import annotations

import contextlib
import hashlib
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewer.alignment.align import align
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.fields import FieldMeasure
from viewer.comparison.whole.kept_partly import KeptPartly
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, LevelResult, Measure, SlideOrigin
from viewer.comparison.whole.result_file import RESULT, ResultFileError, load_result, save_result
from viewer.comparison.whole.result_words import settings_text
from viewer.comparison.whole.resuming import difference, other_files
from viewer.comparison.whole.statistics import differences_of, ssim_mean, ssim_tissue_mean, tissue_tiles
from viewer.comparison.whole.tile_table import tile_ssim
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.pause import HeldProgress, Pause
from viewer.review.binding import bind
from viewer.review.events import Act, Binding, Compared, Planned
from viewer.review.planning import choose_measured, draw_random, scale_of
from viewer.review.setup import ReviewSetup
from viewer.review.state import PairState
from viewer.review.stops import Pair
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

Tell = Callable[[Act, Any], object]
"""Told of what is known now: the act, and what its event holds."""

HISTOGRAM_BINS = 100
_TISSUE_LOST = 0.0005
"""Share of the original's tissue outside of the common area from which on it is told: half a per mille."""


def results_of(record: Path) -> Path:
    """Folder beside the record in which the results of its comparisons lie; they can be made again."""
    return record.with_name(f"{record.name}-results")


def prepare_pair(
    pair: Pair,
    setup: ReviewSetup,
    folder: Path,
    have: PairState,
    progress: Progress,
    tell: Tell,
    pause: Pause | None = None,
) -> str:
    """Do what is missing of a pair, and tell each thing as soon as it is known; off the GUI thread.

    The files are read anew to identify them. What was planned before stays; a comparison that was broken off is gone
    on with, and one that is complete is used again, where both are of the same files, settings and program.

    Args:
        pair: Original and conversion.
        setup: What is wanted.
        folder: ``results_of`` the record.
        have: What is known of the pair.
        progress: Told how far each step is; may end it.
        tell: Given PAIR_IDENTIFIED, FIELDS_PLANNED, PAIR_COMPARED and FIELDS_PLANNED in this order, as far as they
            are new; or PAIR_REFUSED.
        pause: May hold the work up.

    Returns:
        Why the pair cannot be looked at; empty where it is ready.

    Raises:
        Cancelled: Somebody asked for the end; what was compared is kept.
    """
    try:
        with contextlib.ExitStack() as opened:
            _prepare(pair, setup, folder, have, progress, tell, pause or Pause(), opened)
    except (SlideError, FieldError, ResultFileError) as error:
        sentence = str(error)
        if sentence != have.refused:
            tell(Act.PAIR_REFUSED, {"pair": pair.number, "sentence": sentence})
        return sentence
    return ""


def placed_pair(pair: Pair, opened: contextlib.ExitStack, progress: Progress) -> tuple[PaneState, PaneState]:
    """Original and conversion, open until ``opened`` closes them, and cut for how they lie on each other.

    Raises:
        SlideError: One cannot be opened, or no place fits.
        Cancelled: Somebody asked for the end.
    """
    slides: list[Slide] = []
    for number, path in enumerate((pair.original, pair.conversion)):
        progress.tick(number, 2, f"Opening {path.name}")
        slides.append(opened.enter_context(contextlib.closing(open_slide(path))))
    panes = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
    found = align(slides[0], slides[1], progress)
    if not found.aligned:
        raise SlideError(
            f"{slides[1].name} is not aligned with {slides[0].name}: no position that their metadata give fits the "
            "pixels.",
            advice="Check that it is a conversion of that slide.",
        )
    reference, conversion = ComparisonState(panes).aligned(2, found).panes
    return reference, conversion


def _prepare(
    pair: Pair,
    setup: ReviewSetup,
    folder: Path,
    have: PairState,
    progress: Progress,
    tell: Tell,
    pause: Pause,
    opened: contextlib.ExitStack,
) -> None:
    plan, held = setup.plan, HeldProgress(progress, pause)
    reference, conversion = placed_pair(pair, opened, held)
    assert conversion.alignment is not None
    binding, origins = bind(pair, reference.slide, conversion.slide, conversion.alignment, held)
    _check_same(have, binding)
    if binding != have.binding or have.refused:
        tell(Act.PAIR_IDENTIFIED, binding)
    if have.complete:
        return
    scale, note = scale_of(reference, conversion, plan)
    fields = have.fields
    if not (have.fields or have.notes):
        drawn = draw_random(reference, scale, plan, held)
        notes = [note, _magnification_note(setup, binding), origins[1].filled_note, *drawn.notes]
        planned = Planned(pair.number, drawn.fields, not plan.needs_comparison, tuple(filter(None, notes)))
        if planned.fields or planned.notes or planned.complete:
            tell(Act.FIELDS_PLANNED, planned)
        fields = planned.fields
    if not plan.needs_comparison:
        return
    measures = frozenset({Measure.DE2000} if plan.measure is FieldMeasure.DE2000 else ())
    settings = CompareSettings(levels=(scale.downsample,), measures=measures, readings=False)
    name = f"pair-{pair.number}"
    result = _compared(reference, conversion, settings, origins, folder / name, progress, pause)
    level = result.conversions[0].levels[0]
    compared = _numbers(pair.number, name, folder / name, level, settings)
    if compared != have.compared:
        tell(Act.PAIR_COMPARED, compared)
    chosen = choose_measured(level, plan, fields)
    told = (*chosen.notes, *_level_notes(level, result.conversions[0].tissue_outside))
    tell(Act.FIELDS_PLANNED, Planned(pair.number, chosen.fields, True, told))


def _check_same(have: PairState, binding: Binding) -> None:
    """Refuse slides other than those whose fields were planned."""
    if have.binding is None or not have.fields:
        return
    for before, now in ((have.binding.original, binding.original), (have.binding.conversion, binding.conversion)):
        if before.identity != now.identity:
            raise SlideError(
                f"{now.name} is another slide than the one whose fields were planned.",
                advice="Put the slide back that was there, or begin a new review.",
            )


def _magnification_note(setup: ReviewSetup, binding: Binding) -> str:
    wanted = setup.plan.magnifications
    if not wanted or binding.magnification is not None:
        return ""
    listed = ", ".join(f"{one:g}×" for one in wanted)
    return (
        f"{binding.original.name} states neither objective nor pixel size: every field is judged once, 1:1, instead of "
        f"at {listed}."
    )


def _compared(
    reference: PaneState,
    conversion: PaneState,
    settings: CompareSettings,
    origins: Sequence[SlideOrigin],
    folder: Path,
    progress: Progress,
    pause: Pause,
) -> ComparisonResult:
    """The comparison that ``folder`` holds if it is of these slides, gone on with or made anew otherwise."""
    begun = _begun(reference, conversion, settings, origins, folder)
    if begun is not None and begun.complete:
        return begun
    keeper = KeptPartly(folder)
    try:
        result = compare_slides(
            reference,
            (conversion,),
            settings,
            progress,
            listener=keeper,
            resume=begun,
            pause=pause,
            known_origins=origins,
        )
    except Cancelled:
        keeper.keep()
        raise
    save_result(result, folder, progress)
    return result


def _begun(
    reference: PaneState,
    conversion: PaneState,
    settings: CompareSettings,
    origins: Sequence[SlideOrigin],
    folder: Path,
) -> ComparisonResult | None:
    try:
        found = load_result(folder)
    except ResultFileError:
        return None
    held = (found.original, *(one.slide for one in found.conversions))
    same_files = len(held) == len(origins) and not any(map(other_files, held, origins))
    return found if same_files and not difference(found, reference, (conversion,), settings) else None


def _numbers(pair: int, name: str, folder: Path, level: LevelResult, settings: CompareSettings) -> Compared:
    table = level.table
    off = differences_of(table)
    counts, _ = np.histogram(tile_ssim(tissue_tiles(table)).clip(0, 1), HISTOGRAM_BINS, (0, 1))
    return Compared(
        pair=pair,
        folder=name,
        sha256=hashlib.sha256((folder / RESULT).read_bytes()).hexdigest(),
        level=level.level,
        downsample=level.downsample,
        ssim_mean=_finite(ssim_mean(table)),
        ssim_tissue_mean=_finite(ssim_tissue_mean(table)),
        psnr=_finite(off.psnr),
        largest=off.largest if off.pixels else None,
        tiles=len(table),
        histogram=tuple(counts.tolist()),
        settings=settings_text(settings),
    )


def _level_notes(level: LevelResult, tissue_outside: float | None) -> list[str]:
    notes = []
    if tissue_outside is not None and tissue_outside >= _TISSUE_LOST:
        notes.append(f"{100 * tissue_outside:.1f} % of the original's tissue lies outside of what both slides show.")
    if unread := int(level.table["unreadable"].sum()):
        which = "1 tile" if unread == 1 else f"{unread} tiles"
        notes.append(f"{which} of {len(level.table)} cannot be read, so no field is chosen there.")
    return notes


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
