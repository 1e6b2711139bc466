"""Fields of the slides for the report: original, conversion and map of SSIM, read again from the very same files."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from viewer.alignment.alignment import Alignment
from viewer.comparison.coverage import Coverage
from viewer.comparison.display import Display, Look, Measure
from viewer.comparison.figure import GUTTER_MM, MARGIN_MM, WIDTHS_MM, Field, FigureError, FigureSpec, read_rows
from viewer.comparison.overview import read_overview
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.provenance import slide_origin
from viewer.geometry import Affine, Point
from viewer.jobs.job import PartProgress, Progress
from viewer.review.events import SlideBinding
from viewer.review.report import phrases
from viewer.review.report.facts import FilesFacts, ReportFacts, SlideFacts
from viewer.review.report.viewed_maps import LONGEST, ViewedMap, viewed_map
from viewer.review.setup import Verdict
from viewer.review.stops import FieldKind, PlannedField, Reading
from viewer.review.viewing import viewing_if_whole
from viewer.slides.identity import slide_identity
from viewer.slides.opening import open_slide
from viewer.slides.slide import RgbArray, Slide, SlideError
from viewer.tiles.cache import TileCache

LOOK = Look(Measure.SSIM, scale=Display().scale_of(Measure.SSIM))
"""Of the map."""
_MOST_PIXELS = 640
"""Of a picture's longer side: more cannot be told apart on paper, and would make the file large."""
_MOST_JUDGED = 60
"""Fields that were judged different or unsure and are shown; beside them each slide has its worst one."""
_CACHE = 2**26
"""Bytes of tiles that an overview is put together of."""
_DOTS, _FINE_DOTS = 254, 508
"""Pixels an inch by which a field is asked for; with them any size is a whole number of tenths or twentieths of mm."""


class _Silent(PartProgress):
    """Work on a single field, which takes too short a time to be told."""

    def tick(self, done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
        """See Progress."""
        self.check()


@dataclass(frozen=True, slots=True, eq=False)
class FieldPicture:
    """A field as it is shown."""

    pair: int
    field: PlannedField
    columns: tuple[RgbArray, RgbArray, RgbArray]
    """Original, conversion and SSIM, all of one size."""
    reduced: int
    """Pixels of the level, across and down, whose mean became one."""
    mpp: float | None
    """Micrometres a pixel of the pictures."""
    level_mpp: tuple[float, float] | None
    """Micrometres a pixel of the level, across and down."""
    note: str
    """How the original's pixels came onto those of the conversion; empty where as stored."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All pictures of a report."""

    pictures: tuple[FieldPicture, ...] = ()
    missing: tuple[tuple[int, str], ...] = ()
    """Pairs of which nothing, or not everything, is shown, with the reason."""
    maps: tuple[ViewedMap, ...] = ()
    """What was on screen, by pair and reading."""
    left_out: int = 0
    """Fields that would have been shown, too, were there fewer."""


def chosen_fields(facts: ReportFacts) -> tuple[dict[int, list[PlannedField]], int]:
    """Fields that somebody judged different or unsure, and the worst one of each slide, by pair; and how many are not.

    The worst one is the first of those that were measured; of a slide without such, the first one. None of a blinded
    test before all seals are open.
    """
    if _is_sealed(facts):
        return {}, 0
    doubted: dict[tuple[int, int], Verdict] = {}
    for reading in facts.readings:
        for one in reading.verdicts:
            if one.said.verdict is not Verdict.SAME:
                key = one.said.pair, one.said.field
                is_different = Verdict.DIFFERENT in (one.said.verdict, doubted.get(key))
                doubted[key] = Verdict.DIFFERENT if is_different else Verdict.UNSURE
    ranked = sorted(doubted, key=lambda key: (doubted[key] is not Verdict.DIFFERENT, key))
    kept, found = set(ranked[:_MOST_JUDGED]), {}
    for slide in facts.looked_at:
        if slide.refused or not slide.fields:
            continue
        worst = next((one for one in slide.fields if one.kind is FieldKind.WORST), slide.fields[0])
        wanted = [one for one in slide.fields if one is worst or (slide.number, one.number) in kept]
        found[slide.number] = sorted(wanted, key=lambda one: (slide.number, one.number) not in kept)
    shown = {(pair, one.number) for pair, fields in found.items() for one in fields}
    return found, len(doubted.keys() - shown)


def _is_sealed(facts: ReportFacts) -> bool:
    """Whether somebody may still be asked which of two a field is of."""
    if not facts.setup.kind.is_blinded:
        return False
    tests = [one.blind for one in facts.readings if one.blind is not None]
    return bool(facts.withheld) or not tests or not all(one.is_opened for one in tests)


def read_figures(facts: ReportFacts, blob: Callable[[str], bytes | None], progress: Progress) -> Figures:
    """Open the slides one pair after the other and read their fields, and the whole where it was looked at.

    A pair whose files are not where they were, or no longer those that were looked at, is left out, and that is said.

    Args:
        facts: Of the report.
        blob: Gives what the record keeps under a SHA-256.
        progress: Told in slides.

    Raises:
        Cancelled: ``progress`` was cancelled.
    """
    fields, left_out = chosen_fields(facts)
    pictures, maps, missing = list[FieldPicture](), list[ViewedMap](), list[tuple[int, str]]()
    pairs = [one for one in facts.looked_at if one.number in fields]
    for place, slide in enumerate(pairs):
        progress.tick(place, len(pairs), f"Reading fields of {slide.name}", "slides")
        seen = {
            one.reading: viewing.coverage()
            for one in facts.readings
            for looked in one.looked
            if looked.pair == slide.number and (viewing := viewing_if_whole(blob(looked.blob), looked.blob)) is not None
        }
        found, viewed, reasons = _of_pair(slide, fields[slide.number], seen, progress)
        pictures += found
        maps += viewed
        missing += ((slide.number, reason) for reason in reasons)
    progress.tick(len(pairs), len(pairs), "Reading fields", "slides")
    return Figures(tuple(pictures), tuple(missing), tuple(maps), left_out)


def _of_pair(
    slide: SlideFacts, fields: Sequence[PlannedField], seen: Mapping[Reading, Coverage], progress: Progress
) -> tuple[list[FieldPicture], list[ViewedMap], Iterable[str]]:
    files = slide.files
    if files is None or files.affine is None:
        return [], [], [phrases.NO_FILES]
    opened: list[Slide] = []
    try:
        for path in (Path(slide.original), Path(slide.conversion)):
            if not path.exists():
                return [], [], [phrases.NO_FILES]
            opened.append(open_slide(path))
        both = zip(opened, (files.original, files.conversion), strict=True)
        if not all(_is_same(one, bound, progress) for one, bound in both):
            return [], [], [phrases.OTHER_NOW]
        panes = _panes(opened, files.affine, files)
        found, reasons = list[FieldPicture](), dict[str, None]()
        for field in fields:
            try:
                found.append(_picture(slide.number, panes, field, _Silent(progress, "")))
            except (FigureError, SlideError):
                reasons[phrases.NOT_READ.format(field.number)] = None
        try:
            maps = _maps(slide.number, panes[0], seen, progress)
        except SlideError:
            maps, reasons[phrases.NO_MAP] = [], None
        return found, maps, reasons
    except SlideError:
        return [], [], [phrases.NOT_OPENED]
    finally:
        for one in opened:
            one.close()


def _maps(pair: int, pane: PaneState, seen: Mapping[Reading, Coverage], progress: Progress) -> list[ViewedMap]:
    if not seen:
        return []
    overview = read_overview(pane, TileCache(_CACHE), _Silent(progress, "")).shrunk(LONGEST)
    return [ViewedMap(pair, reading, viewed_map(overview, coverage)) for reading, coverage in seen.items()]


def _is_same(slide: Slide, bound: SlideBinding, progress: Progress) -> bool:
    """Whether these are the files that were looked at: identity and every checksum, or identifier, are the same."""
    if slide_identity(slide) != bound.identity:
        return False
    return not bound.hashes or slide_origin(slide, progress=PartProgress(progress, "")).hashes == bound.hashes


def _panes(slides: Sequence[Slide], affine: Sequence[float], files: FilesFacts) -> tuple[PaneState, PaneState]:
    """Both as they lay on each other when they were looked at."""
    original, conversion = slides
    place = Alignment(Affine(*affine), files.alignment, files.score, aligned=True)
    panes = PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, conversion)
    first, second = ComparisonState(panes).aligned(2, place).panes
    return first, second


def _picture(pair: int, panes: tuple[PaneState, PaneState], field: PlannedField, progress: Progress) -> FieldPicture:
    conversion = panes[1]
    level = conversion.slide.levels[field.conversion_level]
    across = max(1, round(field.rect.width / conversion.effective_downsample(level)))
    down = max(1, round(field.rect.height / conversion.effective_downsample(level)))
    spec = _spec(panes, field, across, down)
    (row,) = read_rows(spec, progress)
    reduced = max(1, math.ceil(max(row.pixels) / _MOST_PIXELS))
    shown = tuple(_reduced(one, reduced) for one in row.shown())
    mpp = row.reading.level.mpp
    return FieldPicture(
        pair,
        field,
        (shown[0], shown[1], shown[2]),
        reduced,
        None if mpp is None else mpp.x * reduced,
        None if mpp is None else (mpp.x, mpp.y),
        row.reading.note,
    )


def _spec(panes: tuple[PaneState, PaneState], field: PlannedField, across: int, down: int) -> FigureSpec:
    """A figure of one row whose pictures have just so many pixels of the level."""
    dots = _DOTS if 3 * across + 2 * _DOTS < WIDTHS_MM[1] * _DOTS / 25.4 else _FINE_DOTS
    a_mm = dots / 25.4
    around = 2 * round(MARGIN_MM * a_mm) + 2 * round(GUTTER_MM * a_mm)
    width = (3 * across + around) / a_mm
    middle = Point(field.rect.x + field.rect.width / 2, field.rect.y + field.rect.height / 2)
    return FigureSpec(
        *panes,
        "Conversion",
        (Field(f"Field {field.number}", middle),),
        LOOK,
        level=field.conversion_level,
        enlarged=1,
        aspect=down / across,
        width_mm=min(max(width, WIDTHS_MM[0]), WIDTHS_MM[1]),
        dpi=dots,
        letters=False,
    )


def _reduced(rgb: RgbArray, by: int) -> RgbArray:
    """The mean of ``by`` x ``by`` pixels, rounded, in whole numbers; what is left at the right and below is dropped."""
    if by == 1:
        return rgb
    height, width = (side // by for side in rgb.shape[:2])
    blocks = rgb[: height * by, : width * by].reshape(height, by, width, by, 3).astype(np.uint32)
    found: RgbArray = ((blocks.sum(axis=(1, 3)) + by * by // 2) // (by * by)).astype(np.uint8)
    return found
