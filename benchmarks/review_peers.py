"""The same fields without a review that reads ahead: in the main window, and by OpenSlide alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import openslide

from benchmarks.opened_window import application, is_sharp, look, settle
from viewer.geometry import Affine
from viewer.review.stops import Pair, PlannedField
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

_PANE = 800, 870
"""Pixels of a slide on screen, about as in a review's page of 1600 x 1000."""
Waits = Callable[[Callable[[], bool]], None]


@dataclass(frozen=True)
class Seen:
    """Fields of a pair in the order in which they were judged, and where the conversion lies on the original."""

    pair: Pair
    fields: Sequence[PlannedField]
    affine: Affine


@dataclass
class Times:
    """Milliseconds of each step."""

    within: list[float]
    between: list[float]

    def add(self, is_first: bool, start: float) -> None:
        """One that began at ``start`` of the clock is over; ``is_first``: of a pair."""
        (self.between if is_first else self.within).append(1000 * (time.perf_counter() - start))


def in_main_window(seen: Sequence[Seen], wait: Waits) -> Times:
    """Every pair opened in place of the one before, then looked at in its fields; until both panes are sharp."""
    application()
    window = MainWindow(Settings())
    window.resize(1600, 1000)
    window.show()
    times = Times([], [])
    for one in seen:
        for number, field in enumerate(one.fields):
            start = time.perf_counter()
            if number == 0:
                window.session.open([one.pair.original, one.pair.conversion])
                wait(lambda: _is_placed(window))
            for canvas in window.view.canvases():
                canvas.drawer.complete = False  # until the field has been painted
            look(window, field.rect.centre, 1 / field.downsample)
            wait(lambda: is_sharp(window) and not any(slot.is_first_picture for slot in window.session.slots))
            times.add(number == 0, start)
            settle(window)
    window.close()
    return times


def _is_placed(window: MainWindow) -> bool:
    panes = window.session.comparison.state.panes
    return len(panes) == 2 and panes[1].alignment is not None


def by_openslide(seen: Sequence[Seen]) -> Times:
    """Both slides opened, then both sides of each field read one after the other as RGB; nothing is shown."""
    times = Times([], [])
    for one in seen:
        with ExitStack() as stack:
            slides: list[openslide.OpenSlide] = []
            for number, field in enumerate(one.fields):
                start = time.perf_counter()
                if number == 0:
                    files = one.pair.original, _largest(one.pair.conversion)
                    slides = [stack.enter_context(openslide.OpenSlide(file)) for file in files]
                middles = field.rect.centre, one.affine.inverse().apply(field.rect.centre)
                for slide, middle in zip(slides, middles, strict=True):
                    level = slide.get_best_level_for_downsample(field.downsample * 1.01)
                    half = [size * slide.level_downsamples[level] / 2 for size in _PANE]
                    corner = round(middle.x - half[0]), round(middle.y - half[1])
                    np.asarray(slide.read_region(corner, level, _PANE).convert("RGB"))
                times.add(number == 0, start)
    return times


def _largest(folder: Path) -> Path:
    """Of a DICOM conversion, the file by which OpenSlide opens all of it."""
    return max(folder.glob("*.dcm"), key=lambda file: file.stat().st_size)
