"""A blinded test by keys and mouse, from the seal to its result, with whatever comes between."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.review.blind_reviews import READING, add_pair, plan_fields
from tests.review.blind_slides import TelltaleSlide, telltale_pair
from tests.ui.review.blind_bench import Bench, draw_first, telltale_record, use_slides
from viewer.review.binomial import hits_test
from viewer.review.blind_outcome import outcome_of
from viewer.review.blinding import Trial
from viewer.review.events import Act, Compared
from viewer.review.record import ReviewRecord, open_record
from viewer.review.setup import Kind
from viewer.review.stops import Pair
from viewer.slides.slide import SlideError
from viewer.ui.review.blind_page import Stage
from viewer.ui.review.text_size import TextSize
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, CAPTION, TITLE
from viewer.ui.widgets import LinkButton

INDEPENDENT = Path(__file__).parents[2] / "review" / "independent_seal.py"
Made = Callable[..., Bench]


@pytest.fixture
def slides(monkeypatch: pytest.MonkeyPatch) -> tuple[TelltaleSlide, TelltaleSlide]:
    found = telltale_pair()
    use_slides(monkeypatch, found)
    return found


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, slides: tuple[TelltaleSlide, ...]) -> Iterator[Made]:
    """Makes a page; every one of them is closed in the end."""
    open_ones: list[Bench] = []

    def made(kind: Kind = Kind.ABX, *, record: ReviewRecord | None = None, **more: object) -> Bench:
        found = Bench(qtbot, tmp_path, record or telltale_record(tmp_path, kind, **more))
        open_ones.append(found)
        return found

    yield made
    for one in open_ones:
        one.close()


def texts(bench: Bench) -> str:
    def seen() -> list[str]:
        return [one.text() for one in bench.page.sheet.findChildren(QLabel) if one.isVisible()]

    bench.qtbot.waitUntil(lambda: len(seen()) > 0)
    return "\n".join(seen())


def said(bench: Bench) -> list[str]:
    answers = bench.keeper.state.readings[READING].answers
    return [answers[number].said.answer for number in sorted(answers)]


def started(bench: Bench) -> Bench:
    bench.begin()
    bench.key(Qt.Key.Key_Return)
    bench.wait_shown(1)
    return bench


@pytest.mark.parametrize("kind", [Kind.ABX, Kind.FORCED_CHOICE])
def test_a_whole_test_by_keys_gives_the_hits_that_another_program_finds(kind: Kind, bench: Made) -> None:
    made = bench(kind, fields=4, side=160)
    made.begin()
    sealed = made.keeper.state.readings[READING].sealed
    assert sealed is not None
    assert sealed.sha256 in texts(made).replace(" ", "")
    assert "58 trials are needed to notice, with a certainty of 90 %" in texts(made).replace("\N{NO-BREAK SPACE}", " ")
    made.key(Qt.Key.Key_Return)
    made.wait_shown(1)
    made.key(Qt.Key.Key_F8)
    made.wait_shown(2)
    made.key(Qt.Key.Key_F10)
    made.wait_shown(3)
    made.key(Qt.Key.Key_Backspace)
    made.wait_shown(2)
    assert said(made) == ["A"]
    widget = QApplication.focusWidget()
    made.qtbot.keyClick(widget, Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    made.wait_shown(3)
    made.qtbot.keyClick(widget, Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier)
    made.wait_shown(4)
    made.qtbot.mouseClick(made.page.bar.buttons["A"], Qt.MouseButton.LeftButton)
    made.wait(Stage.ANSWERED)
    assert said(made) == ["A", "A", "B", "A"]
    made.key(Qt.Key.Key_Return)
    made.wait(Stage.RESULT)
    path = made.keeper.record.path
    run = [sys.executable, str(INDEPENDENT), str(path), "MK", "1"]
    told = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    assert told["answers"] == 4 and told["sealed"] == told["found"]
    result = hits_test(told["hits"], 4)
    shown = texts(made).replace("\N{NO-BREAK SPACE}", " ")
    for text in (
        f"{told['hits']} of 4",
        f"{25 * told['hits']} %",
        f"{100 * result.low:.0f} to {100 * result.high:.0f} %",
    ):
        assert text in shown
    assert f"{result.p:.2g}" in shown and sealed.sha256 in shown.replace(" ", "")
    assert shown.split("\n").count("hit") == told["hits"] and shown.split("\n").count("missed") == 4 - told["hits"]
    copy = next(one for one in made.page.sheet.findChildren(LinkButton) if one.text() == "Copy" and one.isVisible())
    copy.click()
    assert QApplication.clipboard().text() == sealed.sha256
    with made.qtbot.waitSignal(made.page.finished) as signal:
        made.qtbot.mouseClick(made.page.sheet.other, Qt.MouseButton.LeftButton)
    assert signal.args == [READING]
    made.page.begin(READING)
    made.wait(Stage.RESULT)
    with made.qtbot.waitSignal(made.page.report_requested):
        made.key(Qt.Key.Key_Return)
    assert made.keeper.state.readings[READING].ended


def test_it_waits_for_fields_and_then_seals(bench: Made) -> None:
    made = bench(planned=False)
    made.page.begin(READING)
    assert made.page.stage is Stage.WAITING and "0 of 1 slides are ready" in texts(made)
    made.keeper.write(lambda record: plan_fields(record, 1, 3, complete=False))
    made.qtbot.waitUntil(lambda: not made.keeper.is_writing)
    assert made.page.stage is Stage.WAITING and made.keeper.state.reading(READING) is None
    made.keeper.write(lambda record: plan_fields(record, 1, 0))
    made.wait(Stage.BEGIN)
    assert made.keeper.state.readings[READING].sealed.trials == 3


def test_where_no_field_can_be_shown_nothing_is_sealed(bench: Made) -> None:
    made = bench(planned=False)
    made.page.begin(READING)
    made.keeper.append(Act.PAIR_REFUSED, after={"pair": 1, "sentence": "It cannot be read."})
    made.wait(Stage.FAILED)
    assert "There is no field to be shown." in texts(made)
    assert made.keeper.record.state.reading(READING) is None
    with made.qtbot.waitSignal(made.page.left):
        made.key(Qt.Key.Key_Return)


def test_slides_of_which_nothing_is_shown_are_counted_before_the_start(bench: Made) -> None:
    made = bench()
    made.keeper.write(lambda record: add_pair(record, Pair(2, Path("b"), Path("c"), "b")))
    made.keeper.append(Act.PAIR_REFUSED, after={"pair": 2, "sentence": "Its secret name cannot be read."})
    made.begin()
    assert "Of 1 slide nothing is shown; the report says why." in texts(made)
    assert "secret name" not in texts(made)


def test_slides_that_no_pixel_tells_apart_are_counted_before_the_start(bench: Made) -> None:
    made = bench()
    alike = Compared(1, "pair-1", "", 0, 1.0, 1.0, 1.0, None, 0, 4, (4,), "")
    made.keeper.append(Act.PAIR_COMPARED, after=alike)
    made.begin()
    assert "Of 1 slide no pixel differs: there one can but guess" in texts(made)


def test_what_is_said_has_the_size_of_text_that_was_chosen(bench: Made, tmp_path: Path) -> None:
    made = bench()
    settings = Settings(tmp_path / "size.ini")
    settings.review_text_percent = 150
    TextSize(made.page, settings).apply()
    made.begin()

    def sizes() -> list[int]:
        labels = [one for one in made.page.sheet.findChildren(QLabel) if one.isVisibleTo(made.page.sheet)]
        return sorted({one.font().pixelSize() for one in labels})

    made.qtbot.waitUntil(lambda: len(sizes()) == 3)  # what was sealed is told a moment later
    assert sizes() == pytest.approx([1.5 * CAPTION, 1.5 * BODY, 1.5 * TITLE], abs=0.6)


def test_it_goes_on_where_it_stopped_with_the_same_trials(bench: Made) -> None:
    made = started(bench(fields=4))
    for number in (2, 3):
        made.key(Qt.Key.Key_F8)
        made.wait_shown(number)
    trials = made.page.flow.trials
    with made.qtbot.waitSignal(made.page.left):
        made.key(Qt.Key.Key_Escape)
    made.close()
    again = bench(record=open_record(made.keeper.record.path))
    again.page.begin(READING)
    again.wait_shown(3)
    assert again.page.flow.trials == trials and said(again) == ["A", "A"]
    again.key(Qt.Key.Key_F8)
    again.wait_shown(4)


def test_a_result_is_shown_again_where_the_seal_is_open(bench: Made) -> None:
    made = started(bench())
    made.key(Qt.Key.Key_F8)
    made.wait(Stage.ANSWERED)
    made.key(Qt.Key.Key_Return)
    made.wait(Stage.RESULT)
    events = made.keeper.record.head.events
    made.key(Qt.Key.Key_Backspace)  # too late
    made.page.begin(READING)
    made.wait(Stage.RESULT)
    assert made.keeper.record.head.events == events


def test_the_last_answer_can_be_taken_back_before_the_seal_is_opened(bench: Made) -> None:
    made = started(bench())
    made.key(Qt.Key.Key_F8)
    made.wait(Stage.ANSWERED)
    made.key(Qt.Key.Key_Backspace)
    made.wait_shown(1)
    made.key(Qt.Key.Key_F10)
    made.wait(Stage.ANSWERED)
    assert said(made) == ["B"]


def test_a_key_that_is_pressed_twice_does_not_answer_the_next_field_too(bench: Made) -> None:
    made = started(bench(fields=2))
    page = made.page
    page.looking.setInterval(60_000)
    made.key(Qt.Key.Key_F8)
    made.qtbot.waitUntil(lambda: said(made) == ["A"] and page.view.is_shown and page.flow.trial.number == 2)
    assert page.looking.isActive() and page.bar.note.isEnabled()
    assert not any(button.isEnabled() for button in page.bar.buttons.values())
    made.key(Qt.Key.Key_F8, Qt.Key.Key_F10)
    assert not made.keeper.is_writing
    page.looking.start(0)
    made.wait_shown(2)
    made.key(Qt.Key.Key_F10)
    made.wait(Stage.ANSWERED)
    assert said(made) == ["A", "B"]


def test_a_field_that_is_still_being_read_is_not_answered(
    bench: Made, slides: tuple[TelltaleSlide, TelltaleSlide]
) -> None:
    made = started(bench(fields=2))
    made.page.flow.fields.stop()  # the next one was there already
    slides[1].gate.clear()
    made.key(Qt.Key.Key_F8)
    made.qtbot.waitUntil(slides[1].waited_at.is_set)
    made.qtbot.waitUntil(lambda: made.page.flow.trial.number == 2 and not made.page.view.is_shown)
    made.key(Qt.Key.Key_F10)
    assert not made.keeper.is_writing
    slides[1].gate.set()
    made.wait_shown(2)
    assert said(made) == ["A"]


def test_a_field_that_cannot_be_read_is_tried_again_or_passed_over(
    bench: Made, slides: tuple[TelltaleSlide, TelltaleSlide]
) -> None:
    slides[1].is_broken = True
    made = bench(fields=2)
    made.begin()
    made.key(Qt.Key.Key_Return)
    made.wait(Stage.UNREADABLE)
    made.key(Qt.Key.Key_Return)
    made.wait(Stage.UNREADABLE)
    made.page.sheet.other.click()
    made.qtbot.waitUntil(lambda: said(made) == [""])
    made.wait(Stage.UNREADABLE)
    slides[1].is_broken = False
    made.key(Qt.Key.Key_Return)
    made.wait_shown(2)
    made.key(Qt.Key.Key_F8)
    made.wait(Stage.ANSWERED)
    made.key(Qt.Key.Key_Return)
    made.wait(Stage.RESULT)
    assert "1 field could not be read from both slides and were passed over" in texts(made)
    outcome = outcome_of(made.keeper.record.events(), READING)
    assert outcome is not None and outcome.hits.trials == 1 and outcome.not_shown == 1


def test_a_note_is_written_with_the_answer_and_esc_only_leaves_the_note(bench: Made) -> None:
    made = started(bench(fields=2))
    made.key(Qt.Key.Key_T)
    assert made.page.bar.note.hasFocus()
    made.qtbot.keyClicks(made.page.bar.note, "edges 6 n")
    made.key(Qt.Key.Key_Escape)
    assert made.page.view.hasFocus() and made.page.stage is Stage.TRIAL
    made.key(Qt.Key.Key_F8)
    made.wait_shown(2)
    given = made.keeper.state.readings[READING].answers[1].said
    assert (given.note, given.answer) == ("edges 6 n", "A") and made.page.bar.note.text() == ""
    assert given.view.mode == "abx" and given.view.magnification == 40.0 and given.view.level == 0


def test_an_answer_that_could_not_be_written_can_be_given_again(bench: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    made = started(bench(fields=2))

    def full(*_: object, **__: object) -> int:
        raise SlideError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(made.keeper.record, "append", full)
        with made.qtbot.waitSignal(made.keeper.failed):
            made.key(Qt.Key.Key_F8)
    made.wait_shown(1)
    made.key(Qt.Key.Key_F10)
    made.wait_shown(2)
    assert said(made) == ["B"]


def test_gestures_move_and_enlarge_all_places_alike(bench: Made) -> None:
    made = started(bench(fields=1))
    view = made.page.view
    before = view._look
    assert before is not None
    middle = QPoint(view.width() // 2, view.height() // 2)
    made.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    made.qtbot.mouseMove(view, middle + QPoint(12, -7))
    made.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(12, -7))
    ratio = view.devicePixelRatioF()
    assert view._look is not None
    assert view._look.centre.x == before.centre.x - 12 * ratio and view._look.centre.y == before.centre.y + 7 * ratio
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Plus):
        made.key(key)
    assert view._look.scale == 1.5
    made.key(Qt.Key.Key_Home)
    assert view._look == before
    for _ in range(20):
        QApplication.sendEvent(view, wheel(view.rect().center(), 120))
    assert view._look.scale == 8.0
    made.key(Qt.Key.Key_5)  # 20x
    assert view._look.scale == 0.5 and view.shown_as("abx").magnification == 20.0


def wheel(at: QPoint, turned: int) -> QWheelEvent:
    return QWheelEvent(
        QPointF(at),
        QPointF(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_pixels_are_enlarged_further_only_where_their_grid_is_allowed(bench: Made) -> None:
    made = started(bench(grid=True))
    for _ in range(20):
        made.key(Qt.Key.Key_Plus)
    assert made.page.view._look is not None and made.page.view._look.scale == 32.0


def test_in_full_screen_reading_nothing_but_slides_and_strip_is_seen_and_keys_answer(bench: Made) -> None:
    made = started(bench(fields=2))
    made.page.set_bare(True)
    assert not made.page.bar.isVisible() and made.page.strip.isVisible()
    made.key(Qt.Key.Key_F8)
    made.wait_shown(2)
    assert not made.page.bar.isVisible()
    made.page.set_bare(False)
    assert made.page.bar.isVisible()


@pytest.mark.parametrize("original", ["A", "B"])
def test_places_show_what_was_drawn(
    original: str,
    bench: Made,
    slides: tuple[TelltaleSlide, TelltaleSlide],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    record = telltale_record(tmp_path, Kind.ABX)

    def wanted(trial: Trial) -> bool:
        return (trial.original, trial.right) == (original, "B")

    draw_first(monkeypatch, record, wanted)
    made = started(bench(record=record))
    shown = {letter: rgb for letter, _, rgb in made.page.view._places}
    assert list(shown) == ["A", "X", "B"]
    assert (shown[original][-1, -1] == slides[0].pyramid[0][199, 199]).all()
    assert shown["X"] is shown["B"] and shown["A"] is not shown["B"]
