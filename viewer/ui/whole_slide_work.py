"""The work of comparing whole slides, for the window: what is asked for, what it tells meanwhile, how fast it goes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from typing import TYPE_CHECKING

from viewer.comparison.state import PaneState
from viewer.jobs.job import Progress, Step
from viewer.jobs.pause import Pause

if TYPE_CHECKING:  # these bring OpenCV, which the window does not wait for
    from viewer.comparison.whole.result import CompareSettings, ComparisonResult, ConversionResult


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for."""

    reference: PaneState
    conversions: tuple[PaneState, ...]
    settings: CompareSettings
    begun: ComparisonResult | None
    """What of it is known already."""


class Partial:
    """The last that the thread which compares has told; thread-safe."""

    def __init__(self, tell: Callable[[], object]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._latest: ComparisonResult | None = None

    def note(self, result: ComparisonResult) -> None:
        """More is known."""
        with self._lock:
            waits, self._latest = self._latest is not None, result
        if not waits:
            self._tell()

    def take(self) -> ComparisonResult | None:
        """What was told since this was asked last."""
        with self._lock:
            latest, self._latest = self._latest, None
        return latest


class Pace:
    """Steps with the seconds in which one kind of work went on: what came before it and pauses tell no rate."""

    def __init__(self) -> None:
        self._unit = ""
        self._left_out = 0.0
        self._paused_at: float | None = None

    def hold(self, held: bool) -> None:
        """The work is held up from now on, or goes on."""
        if held:
            self._paused_at = time.monotonic()
        elif self._paused_at is not None:
            self._left_out += time.monotonic() - self._paused_at
            self._paused_at = None

    def of(self, step: Step) -> Step:
        """The same step, with its own time."""
        if step.unit != self._unit:
            self._unit, self._left_out = step.unit, step.seconds
        return replace(step, seconds=max(0.0, step.seconds - self._left_out))


def compare(
    request: Request, pause: Pause, note: Callable[[ComparisonResult], None], progress: Progress
) -> ComparisonResult:
    """Compare; on the thread of a job, to which ``note`` is told what is known so far.

    Raises:
        SlideError: The slides cannot be compared.
        Cancelled: Somebody asked for the end; ``note`` was told the last before.
    """
    from viewer.comparison.whole.compare import compare_slides

    begun = request.begun
    if begun is not None:
        begun = replace(begun, conversions=tuple(one for one in begun.conversions if one.levels))
    waiting = tuple(_not_begun(request.reference, pane) for pane in request.conversions)

    def tell(partial: ComparisonResult) -> None:
        # So that a comparison that is cancelled early can be gone on with as a whole.
        note(replace(partial, conversions=(*partial.conversions, *waiting[len(partial.conversions) :])))

    return compare_slides(
        request.reference, request.conversions, request.settings, progress, listener=tell, resume=begun, pause=pause
    )


def _not_begun(reference: PaneState, conversion: PaneState) -> ConversionResult:
    from viewer.comparison.whole.provenance import slide_origin
    from viewer.comparison.whole.result import ConversionResult

    affine = reference.to_reference.inverse() @ conversion.to_reference
    sentence = conversion.alignment.sentence if conversion.alignment is not None else ""
    return ConversionResult(slide_origin(conversion.slide, hashes=False), sentence, astuple(affine), ())
