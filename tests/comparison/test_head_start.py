"""Slides are opened and aligned ahead of the window, handed out once, and closed when nobody wants them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

import viewer.comparison.head_start
from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.head_start import HeadStart
from viewer.geometry import Affine
from viewer.slides.slide import Slide, SlideError

ORIGINAL, CONVERSION, BAD = Path("original.mrxs"), Path("conversion"), Path("bad.mrxs")
WAIT = 20.0
PLACE = Alignment(Affine.translation(3, 5), "MIRAX bounds", 1.0, aligned=True)


class ClosingSlide(ArraySlide):
    """Tells when it was closed."""

    def __init__(self, path: Path) -> None:
        super().__init__(random_pyramid(64, 64, 1), name=path.name)
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()


class World:
    """What files there are: a DICOM slide is there quickly, others are not, one is broken."""

    def __init__(self) -> None:
        self.slides = {path: ClosingSlide(path) for path in (ORIGINAL, CONVERSION)}
        self.opened: list[tuple[str, Path]] = []
        self.aligned: list[tuple[Slide, Slide]] = []
        self.may_open = threading.Event()
        self.may_open.set()

    def quick(self, path: Path) -> Slide | None:
        self.opened.append(("quick", path))
        return self.slides[path] if path == CONVERSION else None

    def final(self, path: Path) -> Slide:
        assert self.may_open.wait(WAIT)
        self.opened.append(("final", path))
        if path == BAD:
            raise SlideError("bad.mrxs cannot be opened: it is broken.")
        return self.slides[path]

    def align(self, reference: Slide, conversion: Slide) -> Alignment:
        self.aligned.append((reference, conversion))
        return PLACE


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(viewer.comparison.head_start, "quick_first_picture", world.quick)
    monkeypatch.setattr(viewer.comparison.head_start, "open_slide", world.final)
    monkeypatch.setattr(viewer.comparison.head_start, "align", world.align)
    return world


def test_every_slide_is_opened_once_and_handed_out_once(world: World) -> None:
    start = HeadStart([ORIGINAL, CONVERSION])
    first, final = start.quick(ORIGINAL), start.final(ORIGINAL)
    assert first is not None and final is not None
    assert first.result(WAIT) is None and final.result(WAIT) is world.slides[ORIGINAL]
    assert start.quick(ORIGINAL) is None and start.final(ORIGINAL) is None
    assert start.quick(Path("another")) is None
    conversion = start.quick(CONVERSION)
    assert conversion is not None and conversion.result(WAIT) is world.slides[CONVERSION]
    assert start.final(CONVERSION) is None, "the reader that counts would take the processor from the window"
    assert sorted(world.opened) == [("final", ORIGINAL), ("quick", CONVERSION), ("quick", ORIGINAL)]


def test_the_alignment_is_that_of_the_very_slides(world: World) -> None:
    start = HeadStart([ORIGINAL, CONVERSION])
    original, conversion = start.final(ORIGINAL), start.quick(CONVERSION)
    assert original is not None and conversion is not None
    slides = original.result(WAIT), conversion.result(WAIT)
    assert slides[1] is not None
    begun = start.alignment(slides[0], slides[1])
    assert begun is not None and begun.result(WAIT) is PLACE
    assert world.aligned == [slides]
    assert start.alignment(slides[1], slides[0]) is None
    assert start.alignment(slides[0], ClosingSlide(CONVERSION)) is None


def test_who_refuses_says_it_to_whoever_asks(world: World) -> None:
    start = HeadStart([BAD, CONVERSION])
    final = start.final(BAD)
    assert final is not None
    with pytest.raises(SlideError, match="it is broken"):
        final.result(WAIT)
    assert world.aligned == []


def test_what_nobody_asked_for_is_closed_even_if_it_comes_later(world: World) -> None:
    world.may_open.clear()
    start = HeadStart([ORIGINAL, CONVERSION])
    asked = start.quick(CONVERSION)
    assert asked is not None and asked.result(WAIT) is world.slides[CONVERSION]
    start.close()
    world.may_open.set()
    assert world.slides[ORIGINAL].closed.wait(WAIT)
    assert not world.slides[CONVERSION].closed.is_set(), "it belongs to whoever asked for it"
    assert start.final(ORIGINAL) is None
