"""Pairs of a review are prepared in the background: in order, ahead of the reader, whatever becomes of one of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_pairs, sample_review
from viewer.comparison.whole.provenance import slide_origin
from viewer.comparison.whole.result import SlideOrigin
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.review.binding import KnownFiles
from viewer.review.events import Act, Planned
from viewer.review.record import open_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.state import PairState
from viewer.review.stops import FieldKind, Pair
from viewer.slides.slide import Slide
from viewer.ui.job_pool import JobPool
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer

pytestmark = pytest.mark.gui
SETUP = ReviewSetup("Trial", plan=FieldPlan(worst=1, random=2, seams=1, edges=1, side=256))


@dataclass
class Room:
    """A record that is open in a window, and who prepares its pairs."""

    path: Path
    keeper: ReviewKeeper = field(init=False)
    jobs: JobPool = field(init=False)
    preparer: Preparer = field(init=False)
    said: list[tuple[Any, ...]] = field(default_factory=list)

    def open(self) -> Room:
        self.keeper, self.jobs = ReviewKeeper(open_record(self.path)), JobPool(2)
        self.preparer = Preparer(self.keeper, self.jobs)
        self.preparer.prepared.connect(self._prepared)
        self.preparer.refused.connect(self._refused)
        return self

    def close(self) -> None:
        self.preparer.stop()
        self.jobs.close()
        self.keeper.close()

    def _prepared(self, pair: int) -> None:
        self.said.append((pair,))

    def _refused(self, pair: int, sentence: str) -> None:
        self.said.append((pair, sentence))


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def made(pairs: int = 3, setup: ReviewSetup = SETUP, **asked: Any) -> Room:
        rooms.append(Room(sample_review(tmp_path, pairs, setup=setup, planned=False, **asked)))
        return rooms[-1]

    yield made
    for one in rooms:
        one.close()


def test_all_pairs_are_prepared_in_the_order_of_the_list(qtbot: QtBot, room: Callable[..., Room]) -> None:
    here = room().open()
    steps: list[int] = []
    here.preparer.progressed.connect(lambda pair, _step: steps.append(pair))
    qtbot.waitUntil(lambda: len(here.said) == 3)
    assert here.said == [(1,), (2,), (3,)] and here.preparer.under_way is None
    assert [pair for pair, _ in groupby(steps)] == [1, 2, 3, 1, 2, 3]
    for one in here.keeper.state.pairs.values():
        assert one.complete and one.binding and one.compared
        kinds = [found.kind for found in one.fields]
        assert kinds == [FieldKind.RANDOM, FieldKind.RANDOM, FieldKind.WORST, FieldKind.SEAM, FieldKind.EDGE]
        assert [found.number for found in one.fields] == [1, 2, 3, 4, 5]
    acts = [event["action"] for event in here.keeper.record.events() if event["object"] == "pair 2"]
    assert acts == ["pair added", "pair identified", "fields planned", "pair compared", "fields planned"]


def test_where_nothing_is_compared_pairs_are_prepared_with_their_random_fields(
    qtbot: QtBot, room: Callable[..., Room]
) -> None:
    plan = replace(SETUP.plan, worst=0, seams=0, edges=0)
    here = room(2, replace(SETUP, plan=plan)).open()
    told: list[int | None] = []
    here.preparer.progressed.connect(lambda pair, _step: told.append(pair))
    here.preparer.let_go.connect(lambda: told.append(None))
    qtbot.waitUntil(lambda: len(here.said) == 2 and here.preparer.under_way is None)
    assert here.said == [(1,), (2,)] and all(one.complete for one in here.keeper.state.pairs.values())
    assert [pair for pair, _ in groupby(told)] == [1, None, 2, None], "whoever says what is done knows when it is over"


def test_a_pair_that_cannot_be_opened_is_refused_and_the_others_go_on(qtbot: QtBot, room: Callable[..., Room]) -> None:
    here = room()
    pairs = here.path.parent
    (pairs / "originals/case-01.mrxs").rename(pairs / "elsewhere.mrxs")
    (pairs / "originals/case-02/Index.dat").write_bytes(b"no index")
    here.open()
    qtbot.waitUntil(lambda: len(here.said) == 3)
    assert here.said[2] == (3,)
    for number, name in ((1, "case-01.mrxs cannot be opened: it does not exist."), (2, "case-02")):
        assert here.said[number - 1][0] == number and name in here.said[number - 1][1]
        assert here.keeper.state.pairs[number].refused == here.said[number - 1][1]
    (pairs / "elsewhere.mrxs").rename(pairs / "originals/case-01.mrxs")
    here.preparer.try_again(1)
    qtbot.waitUntil(lambda: here.said[3:] == [(1,)])
    assert here.keeper.state.pairs[1].complete and not here.keeper.state.pairs[1].refused


def test_a_review_that_is_closed_in_between_goes_on_where_it_was(qtbot: QtBot, room: Callable[..., Room]) -> None:
    here = room(2).open()
    qtbot.waitUntil(lambda: bool(here.keeper.state.pairs[1].fields))
    here.close()
    begun = open_record(here.path)
    random = begun.state.pairs[1].fields
    assert random and not begun.state.pairs[1].complete
    begun.close()
    here.open()
    qtbot.waitUntil(lambda: here.said == [(1,), (2,)])
    assert here.keeper.state.pairs[1].fields[: len(random)] == random
    for number in (1, 2):
        acts = [event["action"] for event in here.keeper.record.events() if event["object"] == f"pair {number}"]
        assert acts == ["pair added", "pair identified", "fields planned", "pair compared", "fields planned"]


class Held:
    """Stands for the preparing of pairs, each of which ends when it is let go, and notes what was done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[int] = []
        """Pairs, negative where only their random fields are wanted."""
        self.ended: list[int] = []
        self.pauses: list[Pause] = []
        self.let_go = threading.Event()
        monkeypatch.setattr("viewer.review.preparing.prepare_pair", self.prepare)

    def prepare(
        self,
        pair: Pair,
        _setup: ReviewSetup,
        _folder: Path,
        have: PairState,
        progress: Progress,
        tell: Callable[[Act, Any], object],
        pause: Pause,
        *,
        known: KnownFiles,
        compare: bool,
    ) -> str:
        assert isinstance(known, KnownFiles)
        number = pair.number if compare else -pair.number
        self.begun.append(number)
        self.pauses.append(pause)
        while not self.let_go.wait(0.005):
            progress.check()
        tell(Act.FIELDS_PLANNED, Planned(pair.number, (), complete=compare or have.complete))
        self.ended.append(number)
        return ""


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    return Held(monkeypatch)


def test_the_pair_that_the_reader_waits_for_goes_first(qtbot: QtBot, room: Callable[..., Room], held: Held) -> None:
    here = room(4).open()
    qtbot.waitUntil(lambda: held.begun == [-1])
    here.preparer.ahead_of(3)
    qtbot.waitUntil(lambda: held.begun == [-1, -3])
    assert here.preparer.under_way == 3
    held.let_go.set()
    qtbot.waitUntil(lambda: len(here.said) == 4)
    assert held.ended == [-3, -4, -1, 3, -2, 4, 1, 2] and here.said == [(3,), (4,), (1,), (2,)]


def test_the_next_pairs_of_a_shuffled_reading_come_in_its_order(
    qtbot: QtBot, room: Callable[..., Room], held: Held
) -> None:
    here = room(4)
    here.open().preparer.ahead_of(3, 1, 4)
    held.let_go.set()
    qtbot.waitUntil(lambda: len(here.said) == 4)
    assert here.said == [(3,), (1,), (4,), (2,)] and held.ended[:3] == [-3, -1, -4]


def test_three_pairs_have_their_random_fields_before_any_is_compared(
    qtbot: QtBot, room: Callable[..., Room], held: Held
) -> None:
    here = room(4).open()
    held.let_go.set()
    qtbot.waitUntil(lambda: len(here.said) == 4)
    assert held.ended == [-1, -2, -3, 1, -4, 2, 3, 4]


def test_what_the_reader_has_already_breaks_nothing_off(qtbot: QtBot, room: Callable[..., Room], held: Held) -> None:
    here = room(2).open()
    qtbot.waitUntil(lambda: held.begun == [-1])
    here.preparer.ahead_of(1)
    held.let_go.set()
    qtbot.waitUntil(lambda: len(here.said) == 2)
    assert held.begun == [-1, -2, 1, 2]


def test_a_pair_that_is_taken_off_the_list_is_left_alone(qtbot: QtBot, room: Callable[..., Room], held: Held) -> None:
    here = room(2).open()
    failed: list[object] = []
    here.keeper.failed.connect(failed.append)
    qtbot.waitUntil(lambda: held.begun == [-1])
    here.keeper.append(Act.PAIR_REMOVED, "pair 1", before=here.keeper.state.pairs[1].pair)
    # Before that is on the disk, and known in the window, something is found out about it.
    held.let_go.set()
    qtbot.waitUntil(lambda: here.said == [(2,)])
    assert set(here.keeper.state.pairs) == {2} and not failed


def test_work_waits_while_panes_wait_for_pixels(qtbot: QtBot, room: Callable[..., Room], held: Held) -> None:
    here = room(2)
    here.open().preparer.busy(True)
    qtbot.waitUntil(lambda: held.begun == [-1])
    assert held.pauses[0].is_paused
    here.preparer.busy(False)
    qtbot.waitUntil(lambda: not held.pauses[0].is_paused)
    here.preparer.busy(True)
    assert held.pauses[0].is_paused


def test_nothing_begins_once_it_is_stopped(qtbot: QtBot, room: Callable[..., Room], held: Held) -> None:
    here = room(2).open()
    qtbot.waitUntil(lambda: held.begun == [-1])
    here.preparer.stop()
    qtbot.waitUntil(lambda: not here.jobs.jobs)
    here.preparer.try_again(2)
    here.keeper.append(Act.SESSION_CLOSED)
    qtbot.waitUntil(lambda: not here.keeper.is_writing)
    assert held.begun == [-1] and not held.ended and not here.said


def test_files_that_were_replaced_since_the_last_session_are_told_before_anything_is_hashed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Room(sample_review(tmp_path, 3, setup=SETUP))
    index = tmp_path / "originals/case-02.mrxs"
    index.write_bytes(index.read_bytes() + b" ")
    hashed: list[str] = []

    def noted(slide: Slide, *, progress: Progress) -> SlideOrigin:
        hashed.append(slide.name)
        assert here.said[:1] == [(2, here.keeper.state.pairs[2].refused)]
        return slide_origin(slide, progress=progress)

    monkeypatch.setattr("viewer.review.binding.slide_origin", noted)
    here.open()
    before = here.keeper.record.head.events
    qtbot.waitUntil(lambda: len(here.said) == 3)
    assert here.said[1:] == [(1,), (3,)] and len(hashed) == 4
    assert "case-02.mrxs is another file than the one that was identified on 20" in here.said[0][1]
    acts = [event["action"] for event in here.keeper.record.events()[before:]]
    assert acts == ["pair refused"], "of files that are the same nothing is written"
    here.close()


def test_files_are_hashed_when_no_pair_is_left_to_prepare(qtbot: QtBot, tmp_path: Path, held: Held) -> None:
    path = sample_review(tmp_path, 4, setup=SETUP)
    with open_record(path) as record:
        (new,) = sample_pairs(tmp_path / "more", 1)
        record.append(Act.PAIR_ADDED, "pair 5", after=replace(new, number=5))
    here = Room(path).open()
    held.let_go.set()
    qtbot.waitUntil(lambda: len(here.said) == 5)
    assert held.begun == [-5, -1, -2, 5, -3, 1, -4, 2, 3, 4]
    here.close()
