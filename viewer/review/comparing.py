"""The comparison of a pair of a review: made once, kept beside the record, gone on with where it was broken off."""

from __future__ import annotations

import contextlib
import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from viewer.comparison.state import PaneState
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.fields import FieldMeasure
from viewer.comparison.whole.kept_partly import KeptPartly
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, LevelResult, Measure, SlideOrigin
from viewer.comparison.whole.result_file import RESULT, ResultFileError, load_result, save_result
from viewer.comparison.whole.result_words import settings_text
from viewer.comparison.whole.resuming import difference, other_files
from viewer.comparison.whole.statistics import differences_of, ssim_mean, ssim_tissue_mean, tissue_tiles
from viewer.comparison.whole.tile_table import tile_ssim
from viewer.comparison.whole.tissue import TissueMask
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.pause import Pause
from viewer.review.events import Compared
from viewer.review.setup import FieldPlan

HISTOGRAM_BINS = 100


@dataclass(frozen=True, slots=True, eq=False)
class PairCompared:
    """What a comparison found."""

    told: Compared
    """As the record has it."""
    level: LevelResult
    tissue_outside: float | None
    """Share of the original's tissue outside of what both slides show."""


def compare_pair(
    number: int,
    panes: tuple[PaneState, PaneState],
    origins: Sequence[SlideOrigin],
    tissue: TissueMask,
    plan: FieldPlan,
    downsample: float,
    folder: Path,
    progress: Progress,
    pause: Pause,
) -> PairCompared:
    """Compare one level of a pair, unless ``folder`` holds a comparison of the same files, settings and program.

    Args:
        number: Of the pair.
        panes: Original and conversion, placed.
        origins: Which slides they are.
        tissue: Of the original.
        plan: By which measure fields are chosen.
        downsample: Of the level.
        folder: Of the results of all pairs.
        progress: May end it.
        pause: May hold it up.

    Raises:
        SlideError: The slides cannot be compared.
        ResultFileError: The result cannot be kept.
        Cancelled: Somebody asked for the end; what was compared is kept, if it can be.
    """
    measures = frozenset({Measure.DE2000} if plan.measure is FieldMeasure.DE2000 else ())
    settings = CompareSettings(levels=(downsample,), measures=measures, readings=False)
    name = f"pair-{number}"
    place = folder / name
    found = _begun(panes, settings, origins, place)
    if found is None or not found.complete:
        keeper = KeptPartly(place)
        reference, conversion = panes
        try:
            found = compare_slides(
                reference,
                (conversion,),
                settings,
                progress,
                listener=keeper,
                resume=found,
                pause=pause,
                known_origins=origins,
                tissue=tissue,
            )
        except Cancelled:
            with contextlib.suppress(ResultFileError):  # then it is compared from further back the next time
                keeper.keep()
            raise
        save_result(found, place, progress)
    level = found.conversions[0].levels[0]
    return PairCompared(told_of(number, name, place, level, settings), level, found.conversions[0].tissue_outside)


def _begun(
    panes: tuple[PaneState, PaneState], settings: CompareSettings, origins: Sequence[SlideOrigin], folder: Path
) -> ComparisonResult | None:
    """What is known already; None where that is nothing, damaged, or about something else."""
    try:
        found = load_result(folder)
    except ResultFileError:
        return None
    held = (found.original, *(one.slide for one in found.conversions))
    same_files = len(held) == len(origins) and not any(map(other_files, held, origins))
    return found if same_files and not difference(found, panes[0], panes[1:], settings) else None


def told_of(pair: int, name: str, folder: Path, level: LevelResult, settings: CompareSettings) -> Compared:
    """What the record says of a compared level, whose whole result is in ``folder``, named ``name``."""
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
        unreadable=int(table["unreadable"].sum()),
    )


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
