"""Whether an interrupted comparison can be gone on with: only where one provenance holds for all of its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import astuple, replace

from viewer import __version__
from viewer.comparison.state import PaneState
from viewer.comparison.whole.belonging import same_place
from viewer.comparison.whole.provenance import library_versions
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, SlideOrigin
from viewer.measures.ssim import best_kernel
from viewer.slides.identity import slide_identity
from viewer.slides.slide import SlideError


class ResumeError(SlideError):
    """What was compared before cannot be gone on with: one sentence says what differs."""

    def __init__(self, difference: str) -> None:
        super().__init__(f"{difference}, so it cannot be gone on with.", advice="Compare the slides anew.")


def difference(
    begun: ComparisonResult, reference: PaneState, conversions: Sequence[PaneState], settings: CompareSettings
) -> str:
    """What is other than when it was begun, as the beginning of a sentence; empty where nothing is. Reads no file.

    How many threads work makes no difference. Of conversions of which nothing was compared nothing is asked.
    """
    return next(_differences(begun, reference, conversions, settings), "")


def other_files(begun: SlideOrigin, now: SlideOrigin) -> str:
    """Likewise of a slide's files, wherever they are kept."""
    if replace(now, name=begun.name, path=begun.path) == begun:
        return ""
    return f"The comparison was begun with other files of {now.name} than there are now"


def _differences(
    begun: ComparisonResult, reference: PaneState, conversions: Sequence[PaneState], settings: CompareSettings
) -> Iterator[str]:
    if begun.program != __version__:
        yield f"The comparison was begun by Verislide {begun.program}, and this is {__version__}"
    if replace(begun.settings, workers=settings.workers) != settings:
        yield "The comparison was begun with other settings"
    kernel = best_kernel(settings.window).name
    if begun.kernel != kernel:
        yield f"The comparison was begun with SSIM worked out by {begun.kernel}, and it would be by {kernel} now"
    before, now = dict(begun.libraries), dict(library_versions())
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            held, here = (versions.get(name, "of unknown version") for versions in (before, now))
            yield f"The comparison was begun with {name} {held}, and it is {here} now"
    if len(begun.conversions) > len(conversions):
        yield f"The comparison was begun with {len(begun.conversions)} conversions, not {len(conversions)}"
    yield from _other_slide(begun.original, reference)
    for conversion, pane in zip(begun.conversions, conversions, strict=False):
        if not conversion.levels:
            continue
        yield from _other_slide(conversion.slide, pane)
        if not same_place(conversion.affine, astuple(reference.to_reference.inverse() @ pane.to_reference)):
            yield f"The comparison was begun where {pane.slide.name} lay elsewhere on {reference.slide.name}"


def _other_slide(origin: SlideOrigin, pane: PaneState) -> Iterator[str]:
    slide, reader = pane.slide, str(pane.slide.reader)
    if slide_identity(slide) != origin.identity:
        yield f"The comparison was begun with {origin.name}, which is another slide than {slide.name}"
    if reader != origin.reader:
        yield f"The comparison was begun with {slide.name} read by {origin.reader}, and it is by {reader} now"
