"""A blinded test tells nothing of which side is which but by pixels.

Two slides share their pixels and nothing else: names, formats, readers, metadata, profiles, backgrounds, levels, tiles
and what they have not scanned differ. Whichever lies where, and whatever X is, everything that can be seen, read out,
hovered over, copied or logged must be the same, to the pixel.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.review.blind_reviews import READING
from tests.review.blind_slides import CANARIES, SHIFT, TelltaleSlide, telltale_pair
from tests.ui.pictures import colours_in
from tests.ui.review.blind_bench import Bench, draw_first, telltale_record, use_slides
from tests.ui.review.stand_in_pages import PAGES
from tests.ui.review.telling import difference, everything_told, grabbed
from viewer.geometry import Rect
from viewer.review.events import Act, Planned
from viewer.review.record import ReviewRecord
from viewer.review.setup import Kind
from viewer.review.stops import FieldKind, PlannedField
from viewer.ui.job_pool import JobPool
from viewer.ui.review import blind_view
from viewer.ui.review.blind_page import BlindPage, Stage
from viewer.ui.review.blind_view import BlindView
from viewer.ui.review.preparer import Preparer
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import current_theme

SIDES = ("A", "B")
WAYS = {
    kind: [(o, x) for o in SIDES for x in SIDES if kind is Kind.ABX or o == x]
    for kind in (Kind.ABX, Kind.FORCED_CHOICE)
}
"""Where the original is, and the right answer."""


@pytest.fixture(autouse=True)
def no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """What changes by itself from second to second would be a difference that tells nothing."""
    monkeypatch.setattr(BlindPage, "_show_time", lambda self: None)


@pytest.fixture
def bench(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., tuple[Bench, tuple[TelltaleSlide, TelltaleSlide]]]]:
    """Makes a page over such slides, begun, with the lot fallen as asked."""
    open_ones: list[tuple[Bench, tuple[TelltaleSlide, ...]]] = []

    def made(
        kind: Kind, original: str, right: str, *, alike: bool = True, fields: int = 1
    ) -> tuple[Bench, tuple[TelltaleSlide, TelltaleSlide]]:
        slides = telltale_pair(alike=alike)
        slides[0].unscanned = (Rect(100, 120, 30, 20),)
        slides[1].unscanned = (Rect(20, 30, 25, 25),)
        use_slides(monkeypatch, slides)
        folder = tmp_path / str(len(open_ones))
        folder.mkdir()
        record = telltale_record(folder, kind, fields=fields)
        draw_first(monkeypatch, record, lambda trial: (trial.original, trial.right) == (original, right))
        found = Bench(qtbot, folder, record)
        open_ones.append((found, slides))
        found.begin()
        return found, slides

    yield made
    for one, slides in open_ones:
        for slide in slides:
            slide.gate.set()
        one.close()


def shown(bench: Bench) -> BlindPage:
    bench.key(Qt.Key.Key_Return)
    bench.wait_shown(1)
    return bench.page


@pytest.mark.parametrize("kind", list(WAYS))
def test_whatever_lies_where_everything_is_the_same_to_the_pixel(
    kind: Kind,
    bench: Callable[..., Any],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    jobs: list[str] = []
    start = JobPool.start
    monkeypatch.setattr(JobPool, "start", lambda self, name, work: (jobs.append(name), start(self, name, work))[1])
    QGuiApplication.clipboard().setText("of somebody else")
    said, seen, logs, work, events = [], [], [], [], []
    for original, right in WAYS[kind]:
        caplog.clear(), jobs.clear(), capfd.readouterr()
        made, _ = bench(kind, original, right)
        sealed = made.keeper.state.readings[made.page.flow.reading].sealed.sha256
        begin = re.sub(r"[0-9a-f]{8}( [0-9a-f]{8}){7}", "HASH", everything_told(made.page))
        assert sealed[:8] not in begin
        page = shown(made)
        said.append((begin, everything_told(page)))
        seen.append(grabbed(page))
        made.key(Qt.Key.Key_F10)
        made.wait(Stage.ANSWERED)
        said[-1] += (everything_told(page),)
        out = capfd.readouterr()
        printed = [line for line in (out.out + out.err).splitlines() if "propagateSizeHints" not in line]  # Qt's
        logs.append([*(record.getMessage() for record in caplog.records), *printed])
        work.append(list(jobs))
        told_events = made.keeper.record.events()[-1]
        events.append((told_events["action"], {**told_events["after"], "seconds": 0}, told_events["object"]))
        for text in (*said[-1], *logs[-1], *work[-1], json.dumps(events[-1])):
            assert not any(canary in text.lower() for canary in CANARIES)
        assert made.keeper.record.events()[-1]["after"]["view"]["profiles"] == []
    for found in (said, logs, work, events):
        for one, other in pairwise(found):
            assert list(one) == list(other), difference(one, other)
    assert all(np.array_equal(one, other) for one, other in pairwise(seen))
    assert QGuiApplication.clipboard().text() == "of somebody else"


@pytest.mark.parametrize("kind", list(WAYS))
def test_all_places_of_one_test_are_the_same_but_for_their_letters(kind: Kind, bench: Callable[..., Any]) -> None:
    made, _ = bench(kind, "A", "A")
    view = shown(made).view
    picture, place = grabbed(view), view._place()
    # Letters and readouts lie at the top and at the bottom.
    parts = [picture[60:-60, left : left + place.width] for left in view._lefts()]
    assert len(parts) == (3 if kind is Kind.ABX else 2)
    assert all(np.array_equal(one, other) for one, other in pairwise(parts))
    assert colours_in(parts[0]) > 50  # there is tissue
    # The corners of the field are marked, in all places alike.
    look, field = view._look, view._field
    first = look.corner(place)
    x, y = round(first.x + field.area.right * look.scale), round(first.y + field.area.bottom * look.scale)
    accent = QColor(current_theme().accent)
    for left in view._lefts():
        assert tuple(picture[y - 12, left + x]) == (accent.blue(), accent.green(), accent.red())


@pytest.mark.parametrize("right", SIDES)
def test_where_pixels_differ_sides_change_places_and_nothing_else_does(right: str, bench: Callable[..., Any]) -> None:
    places, around = [], []
    for original in SIDES:
        made, _ = bench(Kind.ABX, original, right, alike=False)
        view = shown(made).view
        picture, place, lefts = grabbed(made.page), view._place(), view._lefts()
        top = view.y() + made.page.stack.y()
        middle = slice(top + 60, top + view.height() - 60)
        places.append([picture[middle, left : left + place.width].copy() for left in lefts])
        for left in lefts:
            picture[middle, left : left + place.width] = 0
        around.append(picture)
    (a, x, b), (other_a, other_x, other_b) = places
    assert np.array_equal(a, other_b) and np.array_equal(b, other_a) and not np.array_equal(a, b)
    assert np.array_equal(x, a if right == "A" else b) and np.array_equal(other_x, other_a if right == "A" else other_b)
    # Half-transparent chips let pixels through; what they say stands in the test above.
    assert np.array_equal(around[0][:40], around[1][:40]) and np.array_equal(around[0][-100:], around[1][-100:])


def test_nothing_of_one_side_is_seen_before_the_other_is_there_and_both_come_in_one_paint(
    bench: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    paints: list[int] = []
    paint, pixels = BlindView.paintEvent, blind_view.painted

    def painted(*arguments: Any, **more: Any) -> Any:
        paints[-1] += 1
        return pixels(*arguments, **more)

    def paint_event(self: BlindView, event: Any) -> None:
        paints.append(0)
        paint(self, event)

    monkeypatch.setattr(blind_view, "painted", painted)
    monkeypatch.setattr(BlindView, "paintEvent", paint_event)
    waiting = []
    for slow in (0, 1):
        made, slides = bench(Kind.ABX, "A", "B", alike=False, fields=2)
        page = made.page
        page.flow.fields.stop()  # what was read ahead
        made.qtbot.waitUntil(lambda made=made: not made.jobs.jobs)
        slides[slow].gate.clear()
        paints.clear()
        made.key(Qt.Key.Key_Return)
        made.qtbot.waitUntil(slides[slow].waited_at.is_set)
        made.qtbot.waitUntil(lambda: len(paints) > 0)
        made.key(Qt.Key.Key_F8)
        assert not any(paints) and not page.view.is_shown and not made.keeper.is_writing
        waiting.append((grabbed(page), everything_told(page)))
        slides[slow].gate.set()
        made.wait_shown(1)
        assert [count for count in paints if count] == [3]
    assert np.array_equal(waiting[0][0], waiting[1][0]) and waiting[0][1] == waiting[1][1]


@pytest.mark.parametrize("kind", list(WAYS))
def test_the_very_first_picture_has_all_places(kind: Kind, bench: Callable[..., Any]) -> None:
    made, _ = bench(kind, "B", "B")
    page = made.page
    page.view.setUpdatesEnabled(False)  # nothing is painted but what is grabbed
    made.key(Qt.Key.Key_Return)
    made.qtbot.waitUntil(lambda: page.stage is Stage.TRIAL and page.flow.fields.is_there(page.flow.trial))
    assert not page.view.is_shown
    first = grabbed(page.view)
    assert page.view.is_shown
    place, lefts = page.view._place(), page.view._lefts()
    parts = [first[60:-60, left : left + place.width] for left in lefts]
    assert all(np.array_equal(one, other) for one, other in pairwise(parts))
    assert np.array_equal(first, grabbed(page.view))


def test_a_side_that_cannot_be_read_is_not_told(bench: Callable[..., Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    seen, said, events = [], [], []
    for original in SIDES:
        for broken in (0, 1):
            made, slides = bench(Kind.ABX, original, "A")
            made.page.flow.fields.stop()
            slides[broken].is_broken = True
            made.key(Qt.Key.Key_Return)
            made.wait(Stage.UNREADABLE)
            seen.append(grabbed(made.page))
            said.append(everything_told(made.page))
            made.page.sheet.other.click()
            made.wait(Stage.ANSWERED)
            event = made.keeper.record.events()[-1]
            events.append((event["action"], event["object"], event["after"]))
    assert all(np.array_equal(one, other) for one, other in pairwise(seen))
    assert all(one == other for one, other in pairwise(said))
    assert all(one == other for one, other in pairwise(events))
    assert events[0][2]["answer"] == "" and not caplog.records
    assert not any(canary in said[0].lower() for canary in CANARIES)


def test_borders_do_not_tell_where_a_slide_ends(bench: Callable[..., Any]) -> None:
    # The first field begins outside of the conversion: both places end where that does, and reach to the right and
    # down as far as the place of either could on this screen.
    made, _ = bench(Kind.FORCED_CHOICE, "A", "A")
    view = shown(made).view
    width, height = view.largest_place(2)
    assert view._look is not None and tuple(view._look.field) == (100 + width / 2 - SHIFT, 100 + height / 2 - SHIFT)
    assert view._field.area == Rect(0, 0, 200 - SHIFT, 200 - SHIFT)
    assert made.page.view.shown_as("").picture == tuple(view._look.field)


def test_tissue_fills_the_places_from_edge_to_edge(bench: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.ui.review.blind_bench.plan_fields", plan_in_the_middle)
    made, _ = bench(Kind.ABX, "A", "B")
    view = shown(made).view
    picture, place = grabbed(view), view._place()
    canvas = QColor(current_theme().canvas)
    around = np.array([canvas.blue(), canvas.green(), canvas.red()])
    for left in view._lefts():
        assert not (picture[60:-60, left : left + place.width] == around).all(axis=2).any()


def plan_in_the_middle(record: ReviewRecord, pair: int, *_: object) -> None:
    field = PlannedField(1, FieldKind.RANDOM, Rect(480, 480, 64, 64), 0, 0, 1.0)
    record.append(Act.FIELDS_PLANNED, "", after=Planned(pair, (field,), complete=True))


class _Preparer(Preparer):
    def busy(self, busy: bool) -> None:
        pass


def test_the_window_around_it_names_nothing_until_it_is_left(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides = telltale_pair()
    use_slides(monkeypatch, slides)
    record = telltale_record(tmp_path, Kind.ABX, fields=2)
    record.close()
    pages = replace(PAGES, blind=BlindPage, preparer=_Preparer)
    window = ReviewWindow(Settings(tmp_path / "settings.ini"), pages)
    qtbot.addWidget(window)
    window.show()
    window.open(record.path)
    qtbot.waitUntil(lambda: window.worklist is not None)
    window.worklist.label.setText(f"{CANARIES[0]} and {CANARIES[1]}")
    named = everything_told(window, visible=True).lower()
    assert all(canary in named for canary in CANARIES)  # the work list says them, and the title of the window
    window.worklist.reading_requested.emit(READING, None)
    page = window.reading
    told_in = {}
    for stage in (Stage.BEGIN, Stage.TRIAL, Stage.UNREADABLE, Stage.ANSWERED):
        if stage is Stage.UNREADABLE:
            slides[1].is_broken = True
            page.flow.fields.stop()
        qtbot.waitUntil(
            lambda stage=stage: page.stage is stage and (stage is not Stage.TRIAL or page.bar.buttons["A"].isEnabled())
        )
        told_in[stage] = everything_told(window, visible=True).lower()
        assert not any(canary in told_in[stage] for canary in CANARIES), stage
        if stage is Stage.UNREADABLE:
            page.sheet.other.click()
        else:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8 if stage is Stage.TRIAL else Qt.Key.Key_Return)
    assert len(set(told_in.values())) == 4
    qtbot.waitUntil(lambda: page.stage is Stage.RESULT)
    page.sheet.other.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.worklist)
    assert CANARIES[0] in window.windowTitle()
    window.shut_down()
