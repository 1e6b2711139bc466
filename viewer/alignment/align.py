"""Metadata propose, pixels decide: where does a conversion lie on its original?"""

from __future__ import annotations

from dataclasses import replace

from viewer.alignment.alignment import NOT_ALIGNED, Alignment, Candidate
from viewer.alignment.candidates import candidates
from viewer.alignment.scoring import SMALLEST, fine_window, finely_scored, scored
from viewer.geometry import Affine, Point
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide
from viewer.slides.unhidden import unhidden

THRESHOLD = 0.7
"""Correlation at the coarse level that a candidate must reach. Measured: right places of real and generated pairs 0.988
to 1.000 (0.986 even with YCbCr shown as RGB), wrong turns of tissue 0.07 to 0.55."""
HOPELESS = 0.3
"""Candidates that are worse than the best by more, at a very coarse level, are not scored at the coarse one."""
NEAR = 0.1
"""Candidates whose scores are this close to the best are told apart at a fine level."""
EQUAL = 0.002
"""Fine scores that differ by less are equal; then the more trusted metadata win."""


def align(reference: Slide, conversion: Slide, progress: Progress | None = None) -> Alignment:
    """Find where ``conversion`` lies on ``reference``; to be called off the GUI thread.

    Every candidate of the metadata is scored by the correlation of both slides at a very coarse level, and unless it is
    hopeless once more at a coarse one. Those near the best are told apart by one textured window at the finest common
    level, and the best is taken if it reaches THRESHOLD.
    What is hidden in an export counts nothing: its manifest says with which colour, as it says where it lies.
    Two blank slides cannot be told apart by pixels: there the most trusted metadata stand, without a score.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    progress = progress or Progress()
    proposed = candidates(reference, conversion)
    reference, conversion = unhidden(reference), unhidden(conversion)
    tried: list[Candidate] = []
    for number, candidate in enumerate(proposed):
        progress.tick(number, len(proposed), candidate.method, "candidates")
        tried.append(scored(reference, conversion, candidate, SMALLEST // 2))
    worst = max((_rank(candidate.score) for candidate in tried), default=0.0) - HOPELESS
    tried = [
        first if _rank(first.score) < worst else scored(reference, conversion, candidate)
        for candidate, first in zip(proposed, tried, strict=True)
    ]
    ranked = _told_apart(reference, conversion, tried, progress)
    progress.tick(len(proposed), len(proposed), "", "candidates")
    best = ranked[0] if ranked else None
    if best is not None and best.score is not None and best.score >= THRESHOLD:
        return Alignment(best.affine, best.method, best.score, True, ranked, best.pair, THRESHOLD)
    compared = [candidate for candidate in tried if candidate.score is not None]
    if compared and all(candidate.flat for candidate in compared):
        return _unconfirmed(compared[0], ranked)
    return Alignment(_unaligned(reference, conversion), NOT_ALIGNED, None, False, ranked, None, THRESHOLD)


def _told_apart(
    reference: Slide, conversion: Slide, tried: list[Candidate], progress: Progress
) -> tuple[Candidate, ...]:
    """Best first. Equal ones stay in the order of trust, in which they come."""
    order = sorted(tried, key=lambda candidate: -_rank(candidate.score))
    best = order[0].score if order else None
    if best is None or best < THRESHOLD:
        return tuple(order)
    near = [candidate for candidate in tried if _rank(candidate.score) >= best - NEAR]
    rest = [candidate for candidate in order if candidate not in near]
    window = fine_window(reference, conversion, order[0].affine) if len(near) > 1 else None
    if window is None:
        return tuple(order)
    finer = []
    for candidate in near:
        progress.check()
        finer.append(finely_scored(reference, conversion, candidate, window))
    equal = max(_rank(candidate.fine_score) for candidate in finer) - EQUAL
    finer.sort(key=lambda candidate: -min(_rank(candidate.fine_score), equal))
    return (*finer, *rest)


def _rank(score: float | None) -> float:
    return -2.0 if score is None else score


def _unconfirmed(trusted: Candidate, ranked: tuple[Candidate, ...]) -> Alignment:
    """Both slides are blank: what the most trusted metadata say, without a score."""
    unscored = replace(trusted, score=None, problem="both slides are blank there")
    others = (candidate for candidate in ranked if candidate.affine != trusted.affine)
    method = f"{trusted.method}, unconfirmed"
    return Alignment(trusted.affine, method, None, True, (unscored, *others), trusted.pair, THRESHOLD)


def _unaligned(reference: Slide, conversion: Slide) -> Affine:
    """Top left corners of the scanned parts together, at the same scale where both pixel sizes are known."""
    scale = Affine()
    if reference.mpp is not None and conversion.mpp is not None:
        scale = Affine.scaling(conversion.mpp.x / reference.mpp.x, conversion.mpp.y / reference.mpp.y)
    corner = scale.apply(Point(conversion.bounds.x, conversion.bounds.y))
    return Affine.translation(reference.bounds.x - corner.x, reference.bounds.y - corner.y) @ scale
