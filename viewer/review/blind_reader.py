"""Opens the pairs of a blinded test and reads their fields, in the background; says nothing of what it reads."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from pathlib import Path

from viewer.alignment.alignment import Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Affine, Size
from viewer.review.blind_field import BlindField, read_blind_field
from viewer.review.rechecking import check_marks
from viewer.review.state import PairState
from viewer.review.stops import Stop
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

_OPEN = 2
"""Pairs: the one that is shown, and the one that comes next."""


class BlindReader:
    """May be used from any thread; one field is read at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pairs: OrderedDict[int, tuple[PaneState, PaneState]] = OrderedDict()
        self._closed = False

    def read(self, pair: PairState, stop: Stop, room: Size) -> BlindField | None:
        """The field of a stop from both slides, with what fills ``room`` around it.

        None where it cannot be had from both, whichever side is to blame. The reason goes no further: it would
        name a slide.
        """
        field = next(one for one in pair.fields if one.number == stop.field)
        with self._lock:
            try:
                if self._closed:
                    return None
                panes = self._panes(pair)
                try:
                    return read_blind_field(*panes, field, stop.magnification, room)
                except SlideError:  # what lies around it must not cost the field
                    return read_blind_field(*panes, field, stop.magnification)
            except Exception:  # whatever it is, it must not reach a log with the name of a slide in it
                self._close(pair.pair.number)  # who tries again may find the disk there again
                return None
            finally:
                if self._closed:
                    self._close_all()

    def close(self) -> None:
        """Give the slides back, now or once what is being read is there; nothing is read any more. Never waits."""
        self._closed = True
        if self._lock.acquire(blocking=False):
            try:
                self._close_all()
            finally:
                self._lock.release()

    def _close_all(self) -> None:
        for number in list(self._pairs):
            self._close(number)

    def _panes(self, pair: PairState) -> tuple[PaneState, PaneState]:
        number, binding = pair.pair.number, pair.binding
        if number not in self._pairs:
            if binding is None:
                raise SlideError(f"It is not known how the slides of {pair.pair.name} lie on each other.")
            lies = Alignment(Affine(*binding.affine), binding.alignment, binding.score, aligned=True)
            panes = self._pairs[number] = _opened(pair.pair.original, pair.pair.conversion, lies)
            check_marks(pair, (panes[0].slide, panes[1].slide))
            while len(self._pairs) > _OPEN:
                self._close(next(iter(self._pairs)))
        self._pairs.move_to_end(number)
        return self._pairs[number]

    def _close(self, number: int) -> None:
        for pane in self._pairs.pop(number, ()):
            pane.slide.close()


def _opened(original: Path, conversion: Path, lies: Alignment) -> tuple[PaneState, PaneState]:
    with contextlib.ExitStack() as opened:
        slides: list[Slide] = []
        for path in (original, conversion):
            slides.append(open_slide(path))
            opened.callback(slides[-1].close)
        panes = (PaneState(1, Role.ORIGINAL, slides[0]), PaneState(2, Role.CONVERSION, slides[1]))
        first, second = ComparisonState(panes).aligned(2, lies).panes
        opened.pop_all()
    return first, second
