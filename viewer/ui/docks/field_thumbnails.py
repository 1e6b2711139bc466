"""Reads the small pictures of fields one after the other, first of those in sight, and keeps them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viewer.comparison.state import PaneState
from viewer.comparison.whole.belonging import pane_of
from viewer.comparison.whole.field_export import FieldSource
from viewer.comparison.whole.fields import Field
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide, SlideClosedError, SlideError
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.session import Session

LONGEST = 112
"""Pixels along a side: twice what a list row has room for, for screens with two pixels a unit."""
_KEPT = 300


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnails:
    """Of one field; without pictures where it cannot be read."""

    images: tuple[QImage, ...] = ()
    """Original, conversion, map."""
    problem: str = ""


class FieldThumbnails(QObject):
    """Asked by the list for the rows in sight; another wish replaces the one before."""

    came = Signal()
    """The pictures of another field are there."""

    def __init__(self, session: Session, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[Hashable, Thumbnails] = OrderedDict()
        self._wanted: list[tuple[FieldSource, Field]] = []
        self._reading = LatestJob("Read a field", jobs, self)
        self._reading.done.connect(self._read)
        self._slides: list[Slide | None] = []
        session.slots_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Pictures are those of files as they were opened: a slide that is opened anew may be another."""
        slides = [slot.slide for slot in self._session.slots]
        if len(slides) != len(self._slides) or any(
            one is not other for one, other in zip(slides, self._slides, strict=True)
        ):
            self._slides = slides
            self._reading.drop()
            self._kept.clear()

    def of(self, source: FieldSource, field: Field) -> Thumbnails | None:
        """The pictures; None while they are not there."""
        return self._kept.get(_key(source, field))

    def ask(self, source: FieldSource | None, fields: Sequence[Field]) -> None:
        """Read these, in their order."""
        self._wanted = [(source, field) for field in fields] if source is not None else []
        if self._reading.is_at_rest:
            self._next()

    @property
    def is_at_rest(self) -> bool:
        """Whether all that was asked for is there."""
        return self._reading.is_at_rest

    def _next(self) -> None:
        missing = ((source, field) for source, field in self._wanted if self.of(source, field) is None)
        source, field = next(missing, (None, None))
        if source is None or field is None:
            return
        state = self._session.comparison.state
        conversion = pane_of(source.conversion, state)
        if state.reference is not None and conversion is not None and conversion.is_placed:
            self._reading.ask(partial(_pictures, state.reference, conversion, source, field))

    def _read(self, found: tuple[Hashable, Thumbnails]) -> None:
        key, thumbnails = found
        self._kept[key] = thumbnails
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._next()
        self.came.emit()


def _key(source: FieldSource, field: Field) -> Hashable:
    """Equal where the pictures are: a result that has grown changes none."""
    settings = source.result.settings
    place = source.conversion.slide.path, source.conversion.affine, field.conversion_level, field.pixels
    return source.result.original.path, *place, field.measure, settings.window, settings.grey


def _pictures(
    reference: PaneState, conversion: PaneState, source: FieldSource, field: Field, progress: Progress
) -> tuple[Hashable, Thumbnails]:
    from viewer.comparison.whole.field_pictures import read_pictures
    from viewer.comparison.whole.field_reader import FieldError, FieldReader

    key = _key(source, field)
    try:
        reader = FieldReader.of(reference, conversion, source.conversion, source.level)
        found = read_pictures(reader, field, source.result.settings, LONGEST, progress)
    except SlideClosedError:
        return key, Thumbnails()
    except (SlideError, FieldError) as error:
        return key, Thumbnails(problem=localized(str(error)))
    return key, Thumbnails(tuple(_image(rgb) for rgb in (found.original, found.converted, found.map)))


def _image(rgb: NDArray[np.uint8]) -> QImage:
    height, width = rgb.shape[:2]
    return QImage(np.ascontiguousarray(rgb).data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
