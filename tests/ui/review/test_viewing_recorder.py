"""What counts as looked at, by a clock that the test turns; what was kept is what another process works out."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.review.reviews import LEFT, TOP, sample_review
from tests.ui.conftest import settle
from viewer.comparison.coverage import CoverageGrid
from viewer.comparison.viewport import Viewport
from viewer.comparison.whole.tissue import find_tissue
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.review.events import Act, LookedAt
from viewer.review.record import open_record
from viewer.review.stops import Reading
from viewer.review.viewing import Viewing, tissue_cells, viewing_from
from viewer.tiles.cache import TileCache
from viewer.ui.job_pool import JobPool
from viewer.ui.main_window import MainWindow
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.viewing_map import ViewingMap
from viewer.ui.review.viewing_recorder import AWAY_AFTER, WRITE_EVERY, ViewingRecorder

pytestmark = pytest.mark.gui

READING = Reading("MK")
INDEPENDENT = Path(__file__).parents[2] / "review" / "independent_viewing.py"
NEVER_MS = 10_000_000


class Clock:
    """Goes on when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Bench:
    qtbot: QtBot
    window: MainWindow
    keeper: ReviewKeeper
    jobs: JobPool
    clock: Clock
    recorder: ViewingRecorder
    looks: list[dict[str, object]] = field(default_factory=list)

    def watch(self) -> None:
        self.recorder.watch(self.window.session, self.window.view, READING, self.keeper.state.pairs[1].pair)
        self.qtbot.waitUntil(lambda: not self.keeper.is_writing)

    def look(self, scale: float, x: float, y: float, rotation: float = 0.0) -> Viewport:
        """Go to a place, counted from the corner of the scanned part, until all of it is there."""
        session = self.window.session
        view = Viewport(Point(LEFT + x, TOP + y), scale, rotation, session.comparison.state.viewport.size)
        session.look(view)
        settle(self.qtbot, self.window)
        self.recorder.look()
        return session.comparison.state.viewport

    def stand(self, seconds: float, ticks: int) -> None:
        """Let time go by before a view, of which so many tenths of a second are to count."""
        view = self.window.session.comparison.state.viewport
        self.clock.now += seconds
        size = [view.size.width, view.size.height]
        look = {"centre": [view.centre.x, view.centre.y], "scale": view.scale, "rotation": view.rotation, "size": size}
        self.looks.append({**look, "ticks": ticks})

    def ticks(self) -> int:
        viewing = self.recorder.viewing
        return sum(viewing.ticks) if viewing is not None else 0

    def kept(self) -> tuple[LookedAt, Viewing]:
        """What the record says, once it is known what is tissue and all is on the disk."""
        self.qtbot.waitUntil(lambda: not self.jobs.jobs)
        self.qtbot.waitUntil(lambda: not self.keeper.is_writing)
        looked = self.keeper.state.readings[READING].looked[1]
        data = self.keeper.record.blob(looked.blob)
        assert data is not None
        return looked, viewing_from(data)

    def tissue(self) -> NDArray[np.bool_]:
        """Its cells."""
        slide = self.window.session.comparison.state.panes[0].slide
        return tissue_cells(find_tissue(slide, Progress(lambda _step: None)), CoverageGrid.of(slide.bounds))


@pytest.fixture
def bench(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[Bench]:
    keeper = ReviewKeeper(open_record(sample_review(tmp_path, pairs=1)), window)
    pair = keeper.state.pairs[1].pair
    keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    window.open([pair.original, pair.conversion])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    clock, jobs = Clock(), JobPool(1, window)
    recorder = ViewingRecorder(keeper, jobs, window, clock=clock)
    recorder._tick.setInterval(NEVER_MS)  # a test says itself when it is time to look
    yield Bench(qtbot, window, keeper, jobs, clock, recorder)
    recorder.leave()
    jobs.close()
    keeper.close()


def test_what_is_kept_is_what_another_process_works_out(bench: Bench, tmp_path: Path) -> None:
    bench.watch()
    for scale, x, y, turn, seconds, ticks in (
        (0.12, 3300.3, 507.3, 0, 3.4, 34),
        (0.33, 403.3, 302.3, 90, 0.9, 9),
        (1.0, 900.3, 411.3, 33, 7.2, 72),
        (1.0, 700.3, 611.3, 0, 0.35, 3),
        (1.0, 760.3, 611.3, 0, 0.65, 7),  # and the half tenth that was left over
        (3.0, 300.3, 300.3, 0, 2.0, 20),
    ):
        bench.look(scale, x, y, turn)
        bench.stand(seconds, ticks)
    bench.recorder.leave()
    looked, viewing = bench.kept()
    tissue = bench.tissue()
    (tmp_path / "kept").write_bytes(viewing.to_bytes())
    question = {"kept": str(tmp_path / "kept"), "full": 40, "looks": bench.looks}
    question["tissue"] = np.argwhere(tissue).tolist()
    run = [sys.executable, str(INDEPENDENT)]
    told = json.loads(
        subprocess.run(run, input=json.dumps(question), capture_output=True, text=True, check=True).stdout
    )
    assert told["cells"], "other cells than the looks make"
    assert looked.seconds == viewing.seconds == tuple(told["seconds"]) == (3.4, 0.0, 0.9, 10.2)
    assert looked.shares == tuple(told["shares"]) and 0 < told["shares"][3] < told["shares"][0] < 1


def test_nothing_counts_before_all_is_there(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.watch()
    bench.look(1.0, 500, 500)
    bench.clock.now += 5
    bench.recorder.look()
    assert bench.ticks() == 50
    with monkeypatch.context() as patch:
        patch.setattr(TileCache, "get", lambda _self, _key: None)
        bench.window.session.look(bench.window.session.comparison.state.viewport.with_scale(2.0))
        bench.clock.now += 30
        bench.recorder.look()
        assert bench.ticks() == 50
    bench.recorder.look()
    bench.clock.now += 1
    bench.recorder.look()
    assert bench.ticks() == 60


def test_what_is_dragged_by_does_not_count(bench: Bench) -> None:
    bench.watch()
    bench.look(1.0, 500, 500)
    for step in range(20):
        bench.clock.now += 0.15
        view = bench.window.session.comparison.state.viewport
        bench.window.session.look(view.centred(Point(view.centre.x + step % 2 * 2 - 1, view.centre.y)))
    assert bench.ticks() == 0
    bench.recorder.look()
    bench.clock.now += 0.25
    bench.recorder.look()
    assert bench.ticks() == 2
    bench.clock.now += 0.05  # it goes on standing: what is left of a tenth is not lost
    bench.recorder.look()
    assert bench.ticks() == 3


def test_nobody_looks_after_a_minute_without_a_movement(bench: Bench) -> None:
    bench.watch()
    bench.look(1.0, 500, 500)
    for _ in range(5):
        bench.clock.now += 30
        bench.recorder.look()
    assert bench.ticks() == AWAY_AFTER * 10
    bench.recorder.notice()
    bench.clock.now += 4
    bench.recorder.look()
    assert bench.ticks() == AWAY_AFTER * 10 + 40
    # A movement after a long time does not say that somebody was there before.
    bench.clock.now += 1000
    view = bench.window.session.comparison.state.viewport
    bench.window.session.look(view.with_scale(0.5))
    assert bench.ticks() == AWAY_AFTER * 20


def test_a_window_that_is_not_active_is_not_looked_at(qtbot: QtBot, bench: Bench) -> None:
    bench.watch()
    bench.look(1.0, 500, 500)
    bench.clock.now += 3
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    bench.clock.now += 40
    bench.recorder.look()
    assert bench.ticks() == 30
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.recorder.look()
    bench.clock.now += 2
    bench.recorder.look()
    assert bench.ticks() == 50


def test_it_is_written_every_minute_and_when_the_pair_is_left(bench: Bench) -> None:
    bench.watch()
    bench.look(1.0, 500, 500)

    def written() -> int:
        bench.qtbot.waitUntil(lambda: not bench.keeper.is_writing and not bench.jobs.jobs)
        return sum(event["action"] == Act.LOOKED_AT for event in bench.keeper.record.events())

    bench.clock.now += WRITE_EVERY - 1
    bench.recorder.look()
    assert written() == 0
    bench.clock.now += 1
    bench.recorder.look()
    assert written() == 1
    bench.recorder.leave()
    assert written() == 1, "nothing was added"
    bench.watch()
    bench.recorder.look()
    bench.clock.now += 1
    bench.recorder.leave()
    assert written() == 2


def test_sittings_add_up(bench: Bench) -> None:
    for sitting in (1, 2, 3):
        bench.watch()
        bench.look(1.0, 500 + sitting, 500)
        assert bench.ticks() == 20 * (sitting - 1)
        bench.clock.now += 2
        bench.recorder.leave()
    looked, viewing = bench.kept()
    assert looked.seconds == viewing.seconds == (0.0, 0.0, 0.0, 6.0)
    assert max(int(cells.max()) for cells in viewing.cells) == 60


def test_a_pair_that_was_left_soon_gets_its_shares_later(bench: Bench) -> None:
    before = threading.Event()
    bench.jobs.start("What is done before tissue is looked for", lambda _progress: before.wait())
    bench.watch()
    bench.look(1.0, 500, 500)
    bench.clock.now += 2
    bench.recorder.leave()
    bench.qtbot.waitUntil(lambda: not bench.keeper.is_writing)
    assert bench.keeper.state.readings[READING].looked[1].shares == (None,) * 4
    before.set()
    looked, viewing = bench.kept()
    assert looked.shares == viewing.shares(bench.tissue()) and looked.shares[3]


def test_the_map_shows_the_tint_and_the_shares_of_tissue(qtbot: QtBot, bench: Bench) -> None:
    panel = ViewingMap(bench.recorder, bench.jobs)
    qtbot.addWidget(panel)
    panel.resize(264, 420)
    panel.show()
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    panel.follow(bench.window.session)
    qtbot.waitUntil(lambda: panel.is_at_rest)
    assert panel.words.text() == "Nothing was looked at yet." and panel.legend.shown == ("–",) * 4
    bench.watch()
    before = panel.map.grab().toImage()
    bench.look(1.0, 500, 500)
    bench.clock.now += 2
    bench.recorder.look()
    qtbot.waitUntil(lambda: panel.is_at_rest and not bench.jobs.jobs and panel.legend.shown[3] != "–")
    viewing, tissue = bench.recorder.viewing, bench.recorder.tissue
    assert viewing is not None and tissue is not None
    share = f"{100 * (viewing.shares(tissue)[3] or 0):.1f}\N{NO-BREAK SPACE}%"
    assert panel.legend.shown[3] == share and panel.legend.shown[0] == "0.0\N{NO-BREAK SPACE}%"
    assert panel.words.text() == f"{share} of the tissue was on screen for 1\N{NO-BREAK SPACE}s or more in all."
    assert panel.map.grab().toImage() != before
    panel.follow(None)
    assert panel.legend.shown == ("–",) * 4
