"""Slides that open, close, swap and go over to others while work is under way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

import viewer.ui.aligner
import viewer.ui.slot
from tests.fakes import ArraySlide, random_pyramid
from tests.ui.conftest import WAIT_MS
from viewer.alignment.alignment import Alignment
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size
from viewer.jobs.job import Progress
from viewer.slides.slide import Axis, Slide, SlideClosedError
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session

ORIGINAL, CONVERSION = Path("original"), Path("conversion")
PYRAMID = random_pyramid(1200, 1000, 2)


class Closable(ArraySlide):
    """Knows whether it was closed; has three planes that are slides of their own."""

    def __init__(self, name: str, plane: int = 0) -> None:
        super().__init__(PYRAMID, name=name, tile=Size(256, 256))
        self.axes = (Axis("frame", ("1", "2", "3"), plane),)
        self.closed = False
        self.views: list[Closable] = []

    def at(self, axis: str, index: int) -> Slide:
        self.views.append(Closable(self.name, index))
        return self.views[-1]

    def close(self) -> None:
        self.closed = True


class World:
    """What the readers and the alignment answer, and when."""

    def __init__(self) -> None:
        self.opened: list[Closable] = []
        self.asked: list[tuple[str, str | None, str | None]] = []
        self.may_open, self.may_align = threading.Event(), threading.Event()
        self.may_open.set()
        self.may_align.set()
        self.alignments = 0
        self.shift = Affine()

    def open_slide(self, path: Path, *, reader: str | None, series_uid: str | None) -> Slide:
        self.asked.append((path.name, reader, series_uid))
        assert self.may_open.wait(WAIT_MS / 1000)
        self.opened.append(Closable(path.name))
        return self.opened[-1]

    def align(self, reference: Closable, conversion: Closable, _progress: Progress) -> Alignment:
        self.alignments += 1
        assert self.may_align.wait(WAIT_MS / 1000)
        if reference.closed or conversion.closed:
            raise SlideClosedError("closed")
        return Alignment(self.shift, "a test", 1.0, aligned=True)

    @property
    def still_open(self) -> list[Closable]:
        slides = [*self.opened]
        for slide in slides:
            slides += slide.views
        return [slide for slide in slides if not slide.closed]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(viewer.ui.slot, "quick_first_picture", lambda _path: None)
    monkeypatch.setattr(viewer.ui.slot, "open_slide", world.open_slide)
    monkeypatch.setattr(viewer.ui.aligner, "_align", world.align)
    return world


@pytest.fixture
def session(qtbot: QtBot, world: World) -> Iterator[Session]:
    jobs = JobPool(2)
    session = Session(64_000_000, jobs)
    session.set_screen(Size(400, 300), 1.0)
    yield session
    world.may_open.set()
    world.may_align.set()
    session.shut_down()
    jobs.close()


def rest(qtbot: QtBot, session: Session) -> None:
    """Wait until everything is open, aligned and read."""

    def at_rest() -> None:
        state = session.comparison.state
        assert not any(slot.pending for slot in session.slots) and not session.is_going_over
        assert all(pane.alignment is not None for pane in state.panes[1:])
        assert session.loader.pending == 0
        for pane in state.panes:
            scene = session.scene(pane)
            assert scene is not None
            assert all(session.cache.get(scene.key(scene.sharp, tile)) is not None for tile in scene.sharp.tiles)

    qtbot.waitUntil(at_rest, timeout=WAIT_MS)


def happens(qtbot: QtBot, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=WAIT_MS)


def test_a_slide_that_comes_after_its_slot_was_closed_is_closed(qtbot: QtBot, session: Session, world: World) -> None:
    world.may_open.clear()
    session.open([ORIGINAL, CONVERSION])
    happens(qtbot, lambda: len(world.asked) == 2)
    session.close_slides()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    world.may_open.set()
    happens(qtbot, lambda: len(world.opened) == 2)
    happens(qtbot, lambda: world.still_open == [])
    assert session.slots == () and session.comparison.state.panes == ()


def test_tiles_are_asked_for_anew_when_the_original_gets_the_grid_of_its_conversion(
    qtbot: QtBot, session: Session, world: World
) -> None:
    world.shift = Affine.translation(3, 5)
    world.may_align.clear()
    session.open([ORIGINAL, CONVERSION])
    happens(qtbot, lambda: bool(session.comparison.state.panes))
    # Columns and rows in sight are the same in both grids.
    session.look(Viewport(Point(640, 384), 1.0, 0.0, Size(200, 200), 1.0))
    happens(qtbot, lambda: session.cache.bytes > 0 and session.loader.pending == 0)
    world.may_align.set()
    rest(qtbot, session)
    assert session.comparison.state.panes[0].grids[0].origin == (3, 5)


def test_views_of_other_planes_are_closed_when_they_are_left(qtbot: QtBot, session: Session, world: World) -> None:
    session.open([ORIGINAL, CONVERSION])
    rest(qtbot, session)
    alignment = session.comparison.state.panes[1].alignment
    for position in (1, 2, 0, 2):
        session.show_plane(1, "frame", position)
        rest(qtbot, session)
        pane = session.comparison.state.panes[1]
        assert pane.slide.axes[0].index == position and pane.alignment is alignment
        assert len(world.still_open) == 2
    for position in (0, 1, 0, 1):  # quicker than they can be read
        session.show_plane(1, "frame", position)
    rest(qtbot, session)
    assert session.comparison.state.panes[1].slide.axes[0].index == 1
    session.close_slides()
    assert world.still_open == []


def test_the_picture_stays_until_that_of_another_plane_is_there(qtbot: QtBot, session: Session, world: World) -> None:
    session.open([ORIGINAL])
    rest(qtbot, session)
    before = session.comparison.state.panes[0]
    session.show_plane(0, "frame", 2)
    assert session.comparison.state.panes == (before,)
    rest(qtbot, session)
    assert session.comparison.state.panes[0].slide.axes[0].index == 2


def test_an_original_that_is_opened_anew_keeps_the_view_and_is_aligned_to_once(
    qtbot: QtBot, session: Session, world: World
) -> None:
    world.may_align.clear()
    session.open([ORIGINAL, CONVERSION])
    happens(qtbot, lambda: world.alignments == 1)
    looked = Viewport(Point(640, 384), 1.0, 0.0, Size(400, 300), 1.0)
    session.look(looked)
    world.may_open.clear()
    session.reopen(0, reader="openslide")
    world.may_align.set()
    # Nothing is aligned to a slide that is closed, and nothing of it is waited for.
    happens(qtbot, lambda: len(world.asked) == 3)
    session.look(looked.panned(300, 0))
    session.look(looked)
    qtbot.waitUntil(lambda: session.loader.pending == 0, timeout=WAIT_MS)
    assert world.alignments == 1
    world.may_open.set()
    rest(qtbot, session)
    assert world.alignments == 2
    assert session.comparison.state.viewport == looked
    assert len(world.still_open) == 2


def test_an_alignment_to_a_slide_that_is_no_longer_the_measure_is_not_taken(
    qtbot: QtBot, session: Session, world: World
) -> None:
    world.may_align.clear()
    world.shift = Affine.translation(100, 0)
    session.open([ORIGINAL, CONVERSION])
    happens(qtbot, lambda: world.alignments == 1)
    world.may_align.set()
    # The result is on its way to this thread when another slide becomes the original.
    session._jobs._pool.waitForDone(WAIT_MS)
    world.shift = Affine.translation(7, 0)
    session.reopen(0, series_uid="1.2.3")
    rest(qtbot, session)
    alignment = session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.affine == Affine.translation(7, 0)


def test_swapping_keeps_series_and_readers(qtbot: QtBot, session: Session, world: World) -> None:
    session.open([ORIGINAL, CONVERSION])
    rest(qtbot, session)
    session.reopen(1, series_uid="1.2.3")
    rest(qtbot, session)
    session.reopen(0, reader="openslide")
    rest(qtbot, session)
    world.asked.clear()
    session.swap()
    rest(qtbot, session)
    assert sorted(world.asked) == [("conversion", None, "1.2.3"), ("original", "openslide", None)]
    assert [slot.path for slot in session.slots] == [CONVERSION, ORIGINAL]
    assert len(world.still_open) == 2
