"""What is known of the slides of the queue before they are converted: how they look, and what would become of them."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viewer.conversion.done import folder_notices
from viewer.conversion.plan import ConversionPlan, plan_conversion
from viewer.conversion.queue import QueueItem
from viewer.conversion.run import ConversionRequest
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.work_queue import ItemState
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError
from viewer.ui.convert.runner import Conversions
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.widgets.numbers import grouped

type _Key = tuple[Path, ConversionSettings, Path]
"""Slide, settings and folder of a request: what its plan is about."""

THUMBNAIL = 48
"""Side of the square in which a slide is shown, in units of the window."""
_PIXELS = 2 * THUMBNAIL
_LARGEST_READ = 4096
"""Pixels along a side of the level that a thumbnail is made of."""


@dataclass(frozen=True, slots=True)
class LevelLook:
    """One level of a slide, as it is known before a person chooses among them."""

    level: int
    size: Size
    """Pixels that are converted."""
    downsample: float
    mpp: float | None
    """Across."""


@dataclass(frozen=True, slots=True, eq=False)
class SlideLook:
    """A slide in small, with its size, scale and codec in words."""

    image: QImage
    facts: str = ""
    corner: tuple[float, float] = (0, 0)
    """Where the scanned part begins, in level-0 pixels."""
    levels: tuple[LevelLook, ...] = ()


@dataclass(frozen=True, slots=True)
class NoPlan:
    """Why a slide cannot be converted."""

    sentence: str
    advice: str = ""


class Looks(QObject):
    """Looks at one slide after the other, at the chosen one first."""

    looked = Signal()
    """A picture is there."""
    planned = Signal()
    """A plan is there."""

    def __init__(self, conversions: Conversions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversions = conversions
        self.jobs = JobPool(3, self)
        """One looks, one plans, one is for whoever asks something else of a slide."""
        self._looks: dict[Path, SlideLook] = {}
        self._plans: dict[_Key, ConversionPlan | NoPlan] = {}
        self._levels: dict[Path, tuple[LevelLook, ...]] = {}
        self._can_copy: dict[Path, bool] = {}
        self._chosen: int | None = None
        self._planning: _Key | None = None
        self._looking_at: Path | None = None
        self._looking = LatestJob("Look at a slide", self.jobs, self)
        self._looking.done.connect(self._has_looked)
        self._plan = LatestJob("Plan a conversion", self.jobs, self)
        self._plan.done.connect(self._has_planned)
        conversions.changed.connect(self.go_on)

    def close(self) -> None:
        """Stop looking."""
        self._looking.drop()
        self._plan.drop()
        self.jobs.close()

    @property
    def is_at_rest(self) -> bool:
        """Whether everything is known that is to be known."""
        return self._looking.is_at_rest and self._plan.is_at_rest

    def look(self, source: Path) -> SlideLook | None:
        """How a slide looks; None while that is not known."""
        return self._looks.get(source)

    def plan(self, request: ConversionRequest) -> ConversionPlan | NoPlan | None:
        """What would become of it; None while that is not known."""
        return self._plans.get(_key(request))

    def levels(self, source: Path) -> tuple[LevelLook, ...]:
        """All levels of a slide, as its newest plan has them; empty while nothing is known."""
        return self._levels.get(source, ())

    def can_copy(self, source: Path) -> bool:
        """Whether stored tiles of a slide can be copied, as any plan of it found; true while nothing is known."""
        return self._can_copy.get(source, True)

    def choose(self, number: int | None) -> None:
        """Look at this one first."""
        self._chosen = number
        self.go_on()

    def go_on(self) -> None:
        """Look at what is not known yet."""
        items = self._conversions.queue.items
        self._forget(items)
        first = sorted(items, key=lambda item: item.number != self._chosen)
        unseen = next((one.request.source for one in first if one.request.source not in self._looks), None)
        if unseen is not None and self._looking_at is None:
            self._looking_at = unseen
            self._looking.ask(partial(_look, unseen))
        wanted = next((one.request for one in first if _wants_plan(one) and _key(one.request) not in self._plans), None)
        if wanted is None or _key(wanted) == self._planning:
            return
        if self._planning is not None and wanted is not _chosen_request(items, self._chosen):
            return
        self._plan.drop()  # what was asked for before is not what is looked at now
        self._planning = _key(wanted)
        self._plan.ask(partial(_planned, wanted))

    def _forget(self, items: tuple[QueueItem, ...]) -> None:
        """Slides that left the list or are done, and their folders, may have changed when they are back."""
        there = {item.request.source for item in items}
        wanted = {(item.request.source, item.request.folder) for item in items if _wants_plan(item)}
        self._plans = {key: plan for key, plan in self._plans.items() if (key[0], key[2]) in wanted}
        self._looks = {source: look for source, look in self._looks.items() if source in there}
        self._levels = {source: levels for source, levels in self._levels.items() if source in there}

    def _has_looked(self, found: tuple[Path, SlideLook]) -> None:
        self._looks[found[0]] = found[1]
        self._levels.setdefault(found[0], found[1].levels)
        self._looking_at = None
        self.looked.emit()
        self.go_on()

    def _has_planned(self, found: tuple[_Key, ConversionPlan | NoPlan]) -> None:
        self._plans[found[0]] = plan = found[1]
        if isinstance(plan, ConversionPlan):
            self._can_copy[plan.source] = plan.can_copy
            self._levels[plan.source] = tuple(
                LevelLook(one.level, one.size, one.downsample, plan.mpp.x * one.downsample) for one in plan.levels
            )
        self._planning = None
        self.planned.emit()
        self.go_on()


def _wants_plan(item: QueueItem) -> bool:
    return item.state is not ItemState.DONE


def _chosen_request(items: tuple[QueueItem, ...], number: int | None) -> ConversionRequest | None:
    return next((item.request for item in items if item.number == number), None)


def _key(request: ConversionRequest) -> _Key:
    return request.source, request.settings, request.folder


def _planned(request: ConversionRequest, progress: Progress) -> tuple[_Key, ConversionPlan | NoPlan]:
    try:
        plan = plan_conversion(request.source, request.settings, progress)
        return _key(request), replace(plan, warnings=(*folder_notices(request), *plan.warnings))
    except SlideError as error:
        return _key(request), NoPlan(str(error), error.advice)
    except Cancelled:
        raise
    except Exception as error:  # else it would be planned for ever
        logging.getLogger(__name__).info("%s was not planned", request.source.name, exc_info=True)
        return _key(request), NoPlan(f"{request.source.name} cannot be looked at: {error or type(error).__name__}.")


def _look(source: Path, _progress: Progress) -> tuple[Path, SlideLook]:
    try:
        with contextlib.closing(open_slide(source)) as slide:
            corner = (slide.bounds.x, slide.bounds.y)
            return source, SlideLook(_thumbnail(slide), _facts(slide), corner, _levels(slide))
    except Exception:  # the plan says why
        logging.getLogger(__name__).info("%s was not looked at", source.name, exc_info=True)
        return source, SlideLook(QImage())


def _thumbnail(slide: Slide) -> QImage:
    """The middle of what was scanned, square; never the label."""
    bounds = slide.bounds
    levels = [level for level in slide.levels if min(bounds.width, bounds.height) / level.downsample >= _PIXELS]
    level = levels[-1] if levels else slide.levels[0]
    size = [max(1, round(side / level.downsample)) for side in (bounds.width, bounds.height)]
    if max(size) > _LARGEST_READ:
        return QImage()
    try:
        rgb = slide.read(level.index, (round(bounds.x), round(bounds.y)), (size[0], size[1])).rgb
    except SlideError:
        return QImage()
    side = min(size)
    left, top = (size[0] - side) // 2, (size[1] - side) // 2
    square = rgb[top : top + side, left : left + side]
    small = np.ascontiguousarray(cv2.resize(square, (_PIXELS, _PIXELS), interpolation=cv2.INTER_AREA))
    return QImage(small.data, _PIXELS, _PIXELS, 3 * _PIXELS, QImage.Format.Format_RGB888).copy()


def _levels(slide: Slide) -> tuple[LevelLook, ...]:
    """Of what was scanned, as far as that can be told before a plan is there."""
    bounds, mpp = slide.bounds, slide.mpp
    return tuple(
        LevelLook(
            one.index,
            Size(int(bounds.width / one.downsample), int(bounds.height / one.downsample)),
            one.downsample,
            mpp.x * one.downsample if mpp is not None else None,
        )
        for one in slide.levels
    )


def _facts(slide: Slide) -> str:
    level, bounds = slide.levels[0], slide.bounds
    facts = [f"{grouped(bounds.width)} × {grouped(bounds.height)}\N{NO-BREAK SPACE}px"]
    if slide.mpp is not None:
        facts.append(f"{slide.mpp.x:.3g}\N{NO-BREAK SPACE}µm/px")
    if level.compression:
        facts.append(level.compression)
    return "   ".join(facts)
