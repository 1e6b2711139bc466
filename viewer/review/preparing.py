"""Makes a pair ready for its readers: opened, aligned, identified, compared if need be, its fields planned."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.alignment.align import align
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.result import SlideOrigin
from viewer.comparison.whole.result_file import ResultFileError
from viewer.comparison.whole.tissue import find_tissue
from viewer.jobs.job import Progress, Step
from viewer.jobs.pause import HeldProgress, Pause
from viewer.review.binding import KnownFiles, bind
from viewer.review.comparing import compare_pair
from viewer.review.events import Act, Binding, Planned
from viewer.review.judging import unreadable_words
from viewer.review.measured_fields import choose_measured
from viewer.review.planning import Chosen, scale_of
from viewer.review.random_fields import draw_random
from viewer.review.rechecking import check_files, check_marks
from viewer.review.same_files import OtherFileError
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.state import PairState
from viewer.review.stops import Pair
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

Tell = Callable[[Act, Any], object]
"""Told of what is known now: the act, and what its event holds."""

_TISSUE_LOST = 0.0005
"""Share of the original's tissue outside of the common area from which on it is told: half a per mille."""
_TISSUE_MISSED = 0.01
"""Share from which on a reader has to know it: less is a rim that converters cut off."""


def prepare_pair(
    pair: Pair,
    setup: ReviewSetup,
    folder: Path,
    have: PairState,
    progress: Progress,
    tell: Tell,
    pause: Pause | None = None,
    *,
    known: KnownFiles | None = None,
    compare: bool = True,
) -> str:
    """Do what is missing of a pair, and tell each thing as soon as it is known; off the GUI thread.

    The files are identified anew, and held against those that the fields were planned on: if they are others, the pair
    is refused. Where all is planned and neither readers nor program are others, that is all. What was planned before
    stays; a comparison that was broken off is gone
    on with, and one that is complete is used again, where both are of the same files, settings and program.

    Args:
        pair: Original and conversion.
        setup: What is wanted.
        folder: Of the results of all pairs (``results_folder``).
        have: What is known of the pair.
        progress: Told how far each step is; may end it.
        tell: Given PAIR_IDENTIFIED, FIELDS_PLANNED, PAIR_COMPARED and FIELDS_PLANNED in this order, as far as they
            are new; or PAIR_REFUSED.
        pause: May hold the work up.
        known: Files that were identified since the review was opened.
        compare: Whether to go on to what needs the comparison; else the pair has its random fields, and that is all. Of
            a pair whose fields are all planned: whether its files are hashed; else their marks alone are looked at.

    Returns:
        Why the pair cannot be looked at; empty where it is ready.

    Raises:
        Cancelled: Somebody asked for the end; what was compared is kept.
    """
    pause, known = pause or Pause(), known or KnownFiles()
    held = HeldProgress(progress, pause)
    try:
        with contextlib.ExitStack() as opened:
            slides = _opened_pair(pair, opened, held)
            if have.complete and not compare:
                check_marks(have, slides)
                return ""
            if have.fields:
                now = check_files(have, slides, known, held)
                if have.complete and now == have.binding and not have.refused:
                    return ""
            panes = _placed(slides, held)
            alignment = panes[1].alignment
            assert alignment is not None
            found = bind(pair, *slides, alignment, held, known)
            if found[0] != have.binding or have.refused:
                tell(Act.PAIR_IDENTIFIED, found[0])
            if not have.complete:
                _Planning(pair.number, setup, folder, panes, *found, progress, tell, pause).plan(have, compare)
    except (SlideError, FieldError, ResultFileError) as error:
        advice = error.advice if isinstance(error, SlideError) else ""
        sentence = f"{error} {advice}".strip()
        # Where all is planned, a slide that cannot be read today takes no verdict back; another one in its place does.
        if sentence != have.refused and (isinstance(error, OtherFileError) or not have.complete):
            tell(Act.PAIR_REFUSED, {"pair": pair.number, "sentence": sentence})
        return sentence
    return ""


def placed_pair(pair: Pair, opened: contextlib.ExitStack, progress: Progress) -> tuple[PaneState, PaneState]:
    """Original and conversion, open until ``opened`` closes them, and cut for how they lie on each other.

    Raises:
        SlideError: One cannot be opened, or no place fits.
        Cancelled: Somebody asked for the end.
    """
    return _placed(_opened_pair(pair, opened, progress), progress)


def _opened_pair(pair: Pair, opened: contextlib.ExitStack, progress: Progress) -> tuple[Slide, Slide]:
    slides: list[Slide] = []
    for number, path in enumerate((pair.original, pair.conversion)):
        progress.tick(number, 2, f"Opening {path.name}")
        slides.append(opened.enter_context(contextlib.closing(open_slide(path))))
    return slides[0], slides[1]


def _placed(slides: tuple[Slide, Slide], progress: Progress) -> tuple[PaneState, PaneState]:
    panes = PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1])
    found = align(slides[0], slides[1], _called(f"Aligning {slides[1].name}", progress))
    if not found.aligned:
        raise SlideError(
            f"{slides[1].name} is not aligned with {slides[0].name}: no position that their metadata give fits the "
            "pixels.",
            advice="Check that it is a conversion of that slide.",
        )
    reference, conversion = ComparisonState(panes).aligned(2, found).panes
    return reference, conversion


@dataclass(frozen=True, slots=True)
class _Planning:
    """What is needed to plan the fields of a pair."""

    pair: int
    setup: ReviewSetup
    folder: Path
    panes: tuple[PaneState, PaneState]
    binding: Binding
    origins: tuple[SlideOrigin, SlideOrigin]
    progress: Progress
    tell: Tell
    pause: Pause

    def plan(self, have: PairState, compare: bool) -> None:
        """Those that are missing: random ones first, then, if it is to ``compare``, those that were measured."""
        plan, held = self.setup.plan, HeldProgress(self.progress, self.pause)
        scale, note = scale_of(*self.panes, plan)
        original = self.panes[0].slide
        tissue = find_tissue(original, _called(f"Looking for tissue in {original.name}", held))
        fields = have.fields
        if not (have.fields or have.notes):
            drawn = draw_random(original, scale, tissue, plan, _called("Drawing fields by lot", held))
            notes = (note, _magnification_note(plan, self.binding), self.origins[1].filled_note, *drawn.notes)
            self._tell_fields(Chosen(drawn.fields, tuple(filter(None, notes))), complete=not plan.needs_comparison)
            fields = drawn.fields
        if not plan.needs_comparison or not compare:
            return
        found = compare_pair(
            self.pair, self.panes, self.origins, tissue, plan, scale.downsample, self.folder, self.progress, self.pause
        )
        if found.told != have.compared:
            self.tell(Act.PAIR_COMPARED, found.told)
        chosen = choose_measured(found.level, scale, plan, fields)
        notes, cautions = _said_of(unreadable_words(found.told), found.tissue_outside)
        self._tell_fields(Chosen(chosen.fields, (*chosen.notes, *notes)), cautions, complete=True)

    def _tell_fields(self, chosen: Chosen, cautions: tuple[str, ...] = (), *, complete: bool) -> None:
        if complete or chosen.fields or chosen.notes:
            self.tell(Act.FIELDS_PLANNED, Planned(self.pair, chosen.fields, complete, chosen.notes, cautions))


def _called(text: str, progress: Progress) -> Progress:
    """Of work whose own words are not those of a review."""

    def tell(step: Step) -> None:
        progress.tick(step.done, step.total, text)

    return Progress(tell)


def _magnification_note(plan: FieldPlan, binding: Binding) -> str:
    wanted = plan.magnifications
    if not wanted or binding.magnification is not None:
        return ""
    listed = ", ".join(f"{one:g}×" for one in wanted)
    return (
        f"{binding.original.name} states neither objective nor pixel size: every field is judged once, 1:1, instead of "
        f"at {listed}."
    )


def _said_of(unread: str, tissue_outside: float | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is noted of a comparison, and which of that a reader has to know.

    ``unread``: how much of it cannot be read, in words.
    """
    notes, cautions = [], []
    if tissue_outside is not None and tissue_outside >= _TISSUE_LOST:
        notes.append(f"{100 * tissue_outside:.1f} % of the original's tissue lies outside of what both slides show.")
        if tissue_outside >= _TISSUE_MISSED:
            cautions += notes
    if unread:
        notes.append(f"{unread}: no field is chosen there.")
        cautions.append(notes[-1])
    return tuple(notes), tuple(cautions)
