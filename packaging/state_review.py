"""The states of the window for reviews: set up, refused, listed, read, read blinded, reported; its keys and menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import state_slides as slides
from driving import run_for
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from state_desk import LARGE, Desk
from state_kind import State
from state_steps import Reached, Step

from tests.review.reviews import sample_pairs, sample_review
from viewer.comparison.whole.fields import FieldMeasure
from viewer.review.record import open_record
from viewer.review.setup import BlindTest, FieldPlan, Kind, ReviewSetup
from viewer.ui.review.window import ReviewWindow

_PLAN = FieldPlan(worst=2, random=2, seams=0, edges=0, side=192, measure=FieldMeasure.SSIM)
_TITLE = "Conversion validation"


def window(desk: Desk) -> ReviewWindow:
    """The one for reviews."""
    found = desk.window.reviewing.review
    assert found is not None
    return found


def _front(desk: Desk) -> None:
    desk.wait(lambda: desk.window.reviewing.review is not None and desk.window.reviewing.review.isVisible())
    desk.front = window(desk)
    desk.front.resize(*LARGE)
    run_for(40)


def begun(desk: Desk) -> None:
    """New review."""
    desk.settings.reader = "MK"
    desk.give("review_new")
    _front(desk)


def filled(desk: Desk) -> None:
    """Two folders were dropped."""
    pairs = sample_pairs(desk.slides.folder, 3)
    page = window(desk).setup
    page.add(sorted({pair.original.parent for pair in pairs} | {pair.conversion.parent for pair in pairs}))
    desk.wait(lambda: page.is_at_rest)
    run_for(100)


def opened(kind: Kind = Kind.OPEN, *, pairs: int = 3, planned: bool = True, **plan: Any) -> Step:
    """A review over generated slides, by ``MK``."""

    def step(desk: Desk) -> None:
        desk.settings.reader = "MK"
        chosen = plan.get("plan") or FieldPlan(worst=0, random=4, seams=0, edges=0, side=192)
        setup = ReviewSetup(_TITLE, kind, chosen, blind=BlindTest(repeats=1))
        path = sample_review(desk.slides.folder, pairs, setup=setup, fields=4, planned=planned)
        desk.window.open([path])
        _front(desk)
        desk.wait(lambda: window(desk).keeper is not None)
        run_for(100)

    return step


def taken(desk: Desk) -> None:
    """The record is open in another session."""
    path = sample_review(desk.slides.folder, 1)
    record = open_record(path)
    desk.slides.patch.setattr(desk, "kept_open", record, raising=False)
    desk.window.open([path])
    _front(desk)
    desk.wait(window(desk).opening_page.failure.isVisible)


def prepared(desk: Desk) -> None:
    """All pairs are ready."""
    keeper = window(desk).keeper
    assert keeper is not None
    desk.wait(lambda: all(one.complete or one.refused for one in keeper.state.pairs.values()))
    run_for(300)


def reading(desk: Desk) -> None:
    """The first field is sharp."""
    window(desk).worklist.setFocus()
    press(Qt.Key.Key_Return)(desk)
    desk.wait(lambda: window(desk).stack.currentWidget() is window(desk).reading)
    sharp(desk)


def sharp(desk: Desk) -> None:
    """Whatever is asked for is on screen."""
    run_for(1500)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[Desk], object]:
    """A key, wherever the keys go."""

    def step(desk: Desk) -> None:
        QTest.keyClick(QApplication.focusWidget() or desk.front, key, modifiers)
        run_for(200)

    return step


def judged(key: Qt.Key) -> Callable[[Desk], object]:
    """A verdict on the field, once it was seen."""

    def step(desk: Desk) -> None:
        page = window(desk).reading
        desk.wait(lambda: page.flow.glance.is_enough)
        press(key)(desk)

    return step


def reported(desk: Desk) -> None:
    """The page of the report."""
    window(desk).worklist.report_requested.emit()
    run_for(100)


def made(desk: Desk) -> None:
    """A report was made."""
    page = window(desk).report
    page.make_button.click()
    desk.wait(lambda: bool(page.made) or page.banner.isVisible())
    run_for(100)


def large_text(desk: Desk) -> None:
    """The largest."""
    for _ in range(3):
        window(desk).text_size.larger()
    run_for(100)


def menu(desk: Desk) -> None:
    """Of the window."""
    found = window(desk)
    button, size = found.status.menu_button, found.menu.sizeHint()
    found.menu.popup(button.mapToGlobal(button.rect().topRight()) - QPoint(size.width(), size.height()))
    run_for(60)


def _is(name: str) -> Reached:
    return lambda desk: window(desk).stack.currentWidget() is getattr(window(desk), name)


_SAME, _UNSURE, _DIFFERENT = (judged(key) for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10))
_ready: tuple[Step, ...] = (opened(), prepared)
_read: tuple[Step, ...] = (*_ready, reading)
_judged: tuple[Step, ...] = (*_read, _SAME, _SAME, _DIFFERENT, _UNSURE, _SAME, sharp)
_blinded: tuple[Step, ...] = (opened(Kind.ABX), prepared, reading)
REVIEW_STATES = (
    State("review-setup", slides.nothing, (begun,), _is("setup"), small=True),
    State("review-setup-filled", slides.nothing, (begun, filled), _is("setup"), small=True),
    State("review-refused", slides.nothing, (taken,), _is("opening_page")),
    State("review-list-waiting", slides.nothing, (opened(planned=False, plan=_PLAN),), _is("worklist"), moves=True),
    State("review-list", slides.nothing, _ready, _is("worklist"), small=True),
    State("review-list-judged", slides.nothing, (*_judged, press(Qt.Key.Key_Escape)), _is("worklist")),
    State("review-reading", slides.nothing, _read, _is("reading"), small=True),
    State("review-reading-judged", slides.nothing, _judged, _is("reading")),
    State("review-reading-note", slides.nothing, (*_judged, press(Qt.Key.Key_T)), _is("reading")),
    State("review-reading-bare", slides.nothing, (*_judged, press(Qt.Key.Key_F11), sharp), _is("reading")),
    State("review-reading-large", slides.nothing, (*_judged, large_text), _is("reading"), small=True),
    State("review-blind-begin", slides.nothing, _blinded, _is("reading"), small=True),
    State("review-blind", slides.nothing, (*_blinded, press(Qt.Key.Key_Return), sharp), _is("reading"), small=True),
    State("review-report", slides.nothing, (*_judged, press(Qt.Key.Key_Escape), reported), _is("report"), small=True),
    State("review-report-made", slides.nothing, (*_judged, press(Qt.Key.Key_Escape), reported, made), _is("report")),
    State("review-list-large", slides.nothing, (*_ready, large_text), _is("worklist")),
    State("review-keys", slides.nothing, (*_ready, lambda desk: window(desk).menu.change_keys()), _is("worklist")),
    State("review-keys-list", slides.nothing, (*_ready, press(Qt.Key.Key_Question)), _is("worklist")),
    State("review-menu", slides.nothing, (*_ready, menu), _is("worklist")),
)
