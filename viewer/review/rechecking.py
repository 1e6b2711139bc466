"""Whether the slides of a pair still are those that it was identified by, once a session: verdicts are about those."""

from __future__ import annotations

from dataclasses import replace

from viewer import __version__
from viewer.comparison.whole.result import SlideOrigin
from viewer.jobs.job import Progress
from viewer.review.binding import KnownFiles, bound_slide
from viewer.review.events import Binding, SlideBinding
from viewer.review.marks import marks_of
from viewer.review.same_files import other_file, refusal
from viewer.review.state import PairState
from viewer.slides.identity import slide_files, slide_identity
from viewer.slides.slide import Slide


def check_marks(have: PairState, slides: tuple[Slide, Slide]) -> None:
    """Refuse open slides other than the pair was identified by, as far as that is quickly seen.

    Raises:
        SlideError: One is another slide, a file of it is, or cannot be read.
    """
    for bound, slide in _bound(have, slides):
        marks = marks_of(slide) if bound.marks else ()
        _refuse(have, bound, slide, replace(bound, identity=slide_identity(slide), hashes=(), marks=marks))


def check_files(have: PairState, slides: tuple[Slide, Slide], known: KnownFiles, progress: Progress) -> Binding | None:
    """Refuse open slides other than the pair was identified by, by all that identifies them.

    Returns:
        The binding as it is now, if they lie on each other as they did: the one that there is where readers and program
        are the same, too. None where the pair was not identified yet.

    Raises:
        SlideError: One is another slide, a file of it is, or cannot be read.
        Cancelled: Somebody asked for the end.
    """
    check_marks(have, slides)
    found = []
    for bound, slide in _bound(have, slides):
        origin: SlideOrigin = known.origin(slide, progress)
        found.append(bound_slide(slide, origin))
        _refuse(have, bound, slide, found[-1])
    if have.binding is None:
        return None
    return replace(have.binding, original=found[0], conversion=found[1], program=__version__)


def _bound(have: PairState, slides: tuple[Slide, Slide]) -> list[tuple[SlideBinding, Slide]]:
    if have.binding is None:
        return []
    return list(zip((have.binding.original, have.binding.conversion), slides, strict=True))


def _refuse(have: PairState, bound: SlideBinding, slide: Slide, now: SlideBinding) -> None:
    other = other_file(bound, now)
    if other is not None:
        file = slide_files(slide).get(other)
        raise refusal(slide.name, file.name if file is not None else other, have)
