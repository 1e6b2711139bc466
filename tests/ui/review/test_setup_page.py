"""A review is set up by mouse and keys: two folders and Enter are enough, and everything else can be changed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.review.reviews import sample_pairs
from tests.ui.test_convert_window import click, drop
from viewer.comparison.whole.fields import FieldMeasure
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.review.beginning import begin_review
from viewer.review.gathering import Sources
from viewer.review.pairing import Matching
from viewer.review.record import ReviewRecord
from viewer.review.setup import BlindTest, FieldPlan, Kind, ReviewSetup, Rule, SpotCheck
from viewer.review.slide_facts import SlideFacts
from viewer.ui.job_pool import JobPool
from viewer.ui.review import pair_checker, setup_page, slides_step
from viewer.ui.review.setup_page import SetupPage
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui


def touch(folder: Path, *names: str) -> None:
    """Files that are slides by their names alone: where these tell everything, none is opened."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"II*\0" + bytes(600))


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """Three originals and their conversions."""
    folder = tmp_path / "Cases"
    touch(folder, *(f"originals/S{n}.svs" for n in (1, 2, 3)), *(f"conversions/S{n}_converted.tif" for n in (1, 2, 3)))
    return folder


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetupPage]:
    """In an active window of the smallest screen that is supported; all slides are of one size."""
    monkeypatch.setattr(pair_checker, "facts_of", lambda _path: SlideFacts(sizes=frozenset({Size(100, 80)})))
    window = QMainWindow()
    qtbot.addWidget(window)
    pool = JobPool(2, window)
    settings = Settings(tmp_path / "settings.ini")
    settings.reader = "Dr. Grün"
    page = SetupPage(settings, pool, window)
    page.records = []  # type: ignore[attr-defined]
    page.begun.connect(page.records.append)  # type: ignore[attr-defined]
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield page
    pool.close()
    for record in records(page):
        record.close()


def records(page: SetupPage) -> list[ReviewRecord]:
    found: list[ReviewRecord] = page.records  # type: ignore[attr-defined]
    return found


def press(page: SetupPage, key: Qt.Key) -> None:
    """To whatever has the keys, as the window system does."""
    QTest.keyClick(page.window().windowHandle(), key)


def dropped(qtbot: QtBot, page: SetupPage, target: QWidget, *paths: Path) -> None:
    drop(target, *paths)
    qtbot.waitUntil(lambda: page.is_at_rest)


def with_cases(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    for name, side in page.slides.sides.items():
        dropped(qtbot, page, side, cases / name)


def begin(qtbot: QtBot, page: SetupPage) -> ReviewRecord:
    """By Enter."""
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(records(page)))
    return records(page)[-1]


def type_over(box: QWidget, text: str, last: Qt.Key = Qt.Key.Key_Tab) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, text)
    QTest.keyClick(box, last)


def cells(page: SetupPage, column: int) -> list[str]:
    table = page.slides.pairs.table
    items = (table.item(row, column) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


def unpaired(page: SetupPage) -> list[tuple[str, ...]]:
    table = page.slides.unpaired.table
    rows = ([table.item(row, column) for column in range(3)] for row in range(table.rowCount()))
    return [tuple(item.text() for item in row if item is not None) for row in rows]


def choose_row(page: SetupPage, row: int) -> None:
    table = page.slides.pairs.table
    item = table.item(row, 0)
    assert item is not None
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(item).center())


# --- two folders and Enter ---------------------------------------------------------------------------------------


def test_two_folders_and_enter_begin_a_review(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    assert not page.begin_button.isEnabled()
    assert page.told.text() == "Drop the folder of the originals and that of the conversions."
    dropped(qtbot, page, page.slides.sides["originals"], cases / "originals")
    assert page.told.text() == "Now the conversions: drop their folder, or choose it."
    press(page, Qt.Key.Key_Return)
    assert not records(page), "there is nothing to begin yet"
    dropped(qtbot, page, page.slides.sides["conversions"], cases / "conversions")
    assert page.told.text() == "3 pairs × 12 fields = 36 verdicts"
    assert page.slides.sides["originals"].told.text() == f"3 slides in {cases / 'originals'}"
    record = begin(qtbot, page)
    assert [state.pair.name for state in record.state.pairs.values()] == ["S1", "S2", "S3"]
    assert record.state.setup == ReviewSetup(page.place.title.text())
    assert record.operator == "Dr. Grün"
    assert record.path == cases / f"{page.place.title.text()}.vsreview"


@pytest.mark.parametrize("names", [("originals", "conversions"), (".",)])
def test_folders_that_are_dropped_anywhere_are_told_apart(
    qtbot: QtBot, page: SetupPage, cases: Path, names: tuple[str, ...]
) -> None:
    dropped(qtbot, page, page, *(cases / name for name in names))
    assert cells(page, 1) == ["S1.svs", "S2.svs", "S3.svs"]
    assert cells(page, 2) == [f"S{n}_converted.tif" for n in (1, 2, 3)]
    assert set(cells(page, 3)) == {"Same name"}
    listed = "originals and conversions" if len(names) == 2 else cases.name
    assert page.slides.told.text() == f"3 pairs from {listed}"
    assert len(begin(qtbot, page).state.pairs) == 3


def test_folders_can_be_chosen_instead(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, side in page.slides.sides.items():
        chosen = str(cases / name)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, chosen=chosen: chosen)
        click(side.folder_button)
        qtbot.waitUntil(lambda: page.is_at_rest)
    assert page.begin_button.hasFocus(), "Enter begins, and asks for no folder again"
    assert len(begin(qtbot, page).state.pairs) == 3


def test_enter_presses_no_other_button_while_slides_are_looked_for(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    assert page.begin_button.hasFocus()
    drop(page.slides.sides["originals"], cases / "originals")
    assert not page.is_at_rest and not page.begin_button.isEnabled()
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert cells(page, 0) == ["S1", "S2", "S3"], "nothing was cleared"
    assert not records(page)
    assert page.begin_button.hasFocus()


def test_escape_leaves(qtbot: QtBot, page: SetupPage) -> None:
    with qtbot.waitSignal(page.cancelled):
        press(page, Qt.Key.Key_Escape)


def test_who_leaves_while_slides_are_looked_for_finds_what_was_there_before(
    qtbot: QtBot, page: SetupPage, cases: Path
) -> None:
    with_cases(qtbot, page, cases)
    (cases / "empty").mkdir()
    drop(page.slides.sides["originals"], cases / "empty")
    assert page.slides.told.text() == "Looking for slides…"
    press(page, Qt.Key.Key_Escape)
    assert page.is_at_rest and page.slides.told.text() == "3 pairs"
    assert len(begin(qtbot, page).state.pairs) == 3


@pytest.mark.parametrize("is_written", [False, True])
def test_who_leaves_while_the_review_is_written_leaves_none(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch, is_written: bool
) -> None:
    with_cases(qtbot, page, cases)
    goes_on = threading.Event()

    def slowly(*arguments: Any) -> ReviewRecord:
        assert goes_on.wait(60)
        return begin_review(*arguments[:-1], Progress() if is_written else arguments[-1])

    monkeypatch.setattr(setup_page, "begin_review", slowly)
    press(page, Qt.Key.Key_Return)
    assert not page.is_at_rest and not page.slides.isEnabled()
    press(page, Qt.Key.Key_Escape)
    goes_on.set()
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert not records(page) and not list(cases.glob("*.vsreview*"))


def test_a_review_that_is_dropped_is_left_to_the_window(page: SetupPage, cases: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(cases / "there.vsreview"))])
    for target in (page, page.slides.sides["originals"]):
        enter = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        target.dragEnterEvent(enter)
        assert not enter.isAccepted()


# --- the slides --------------------------------------------------------------------------------------------------


def test_slides_without_a_pair_are_named_with_the_reason_and_paired_by_hand(
    qtbot: QtBot, page: SetupPage, cases: Path
) -> None:
    touch(cases, "originals/X.svs", "conversions/Y.tif")
    with_cases(qtbot, page, cases)
    rows = unpaired(page)
    assert [row[:2] for row in rows] == [("X.svs", "Original"), ("Y.tif", "Conversion")]
    assert all(row[2].startswith("Cannot be opened: ") for row in rows), rows
    assert page.told.text() == "3 pairs × 12 fields = 36 verdicts; 2 slides without a pair stay out"
    step = page.slides.unpaired
    assert step.isVisible() and step.title.text() == "NOT PAIRED: 2"
    left_out = [(Path(one.path), one.is_original) for one in page.slides.list.left_out]
    assert left_out == [(cases / "originals/X.svs", True), (cases / "conversions/Y.tif", False)]
    assert [step.boxes[one].currentIndex() for one in (True, False)] == [-1, -1], "nobody has said that they are a pair"
    assert not step.button.isEnabled()
    for row, box in ((0, step.boxes[True]), (1, step.boxes[False])):
        item = step.table.item(row, 0)
        assert item is not None
        QTest.mouseClick(step.table.viewport(), Qt.MouseButton.LeftButton, pos=step.table.visualItemRect(item).center())
        assert box.currentText() == ("X.svs", "Y.tif")[row]
    click(step.button)
    assert cells(page, 0) == ["S1", "S2", "S3", "X"] and cells(page, 3)[-1].startswith("By hand")
    assert not step.isVisible()
    click(page.slides.hand_button)
    assert step.isVisible() and not step.table.isVisible(), "another conversion of an original can still be paired"


def test_pairs_are_renamed_and_taken_out_by_keys(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    choose_row(page, 1)
    table = page.slides.pairs.table
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Second")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(page, 0) == ["S1", "Second", "S3"])
    assert not records(page), "the Enter that ends a name begins nothing"
    choose_row(page, 0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert cells(page, 0) == ["Second", "S3"]
    assert [(row[0], row[2]) for row in unpaired(page)] == [
        ("S1.svs", "Taken out of the list."),
        ("S1_converted.tif", "Taken out of the list."),
    ]
    choose_row(page, 1)
    click(page.slides.remove_button)
    state = begin(qtbot, page).state
    assert [one.pair.name for one in state.pairs.values()] == ["Second"]
    assert [(Path(one.path).name, one.is_original, one.why) for one in state.left_out] == [
        *((f"S{number}.svs", True, "Taken out of the list.") for number in (1, 3)),
        *((f"S{number}_converted.tif", False, "Taken out of the list.") for number in (1, 3)),
    ]


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (100, "By hand"),
        (50, "By hand: check it"),
    ],
)
def test_a_pair_made_by_hand_is_looked_at_before_it_passes(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch, width: int, words: str
) -> None:
    looks_on = threading.Event()

    def look(path: Path) -> SlideFacts:
        assert looks_on.wait(60)
        return SlideFacts(sizes=frozenset({Size(100 if path.name == "X.svs" else width, 80)}))

    touch(cases, "originals/X.svs", "conversions/Y.tif")
    with_cases(qtbot, page, cases)
    monkeypatch.setattr(pair_checker, "facts_of", look)
    for box in page.slides.unpaired.boxes.values():
        box.setCurrentIndex(0)
    click(page.slides.unpaired.button)
    item = page.slides.pairs.table.item(3, 3)
    assert item is not None and item.icon().isNull(), "no mark before anybody has looked"
    looks_on.set()
    qtbot.waitUntil(lambda: cells(page, 3)[3] == words and not page.slides.pairs.table.item(3, 3).icon().isNull())
    item = page.slides.pairs.table.item(3, 3)
    assert item is not None
    if words == "By hand":
        assert not page.slides.banner.isVisible() and item.toolTip() == "You paired them."
    else:
        why = "Their sizes differ: 100 × 80 px and 50 × 80 px."
        assert item.toolTip() == why
        assert page.slides.banner.isVisible() and page.slides.banner.text() == f"“X” is hardly a pair. {why}"


def test_a_pair_of_one_name_and_two_sizes_is_marked(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def look(path: Path) -> SlideFacts:
        looked.append(path.name)
        if path.name == "S3.svs":
            return SlideFacts(refused="S3.svs cannot be opened: it is cut short.")
        return SlideFacts(sizes=frozenset({Size(100, 40 if path.name == "S2.svs" else 80)}))

    monkeypatch.setattr(pair_checker, "facts_of", look)
    touch(cases, "conversions/S1_q80.tif")
    with_cases(qtbot, page, cases)
    check = "Same name: check it"
    qtbot.waitUntil(lambda: cells(page, 3) == ["Same name", "Same name", check, check])
    tips = [item.toolTip() for row in (2, 3) if (item := page.slides.pairs.table.item(row, 3)) is not None]
    assert tips == [
        "Their sizes differ: 100 × 40 px and 100 × 80 px.",
        "The original cannot be looked at: S3.svs cannot be opened: it is cut short.",
    ]
    qtbot.waitUntil(lambda: len(looked) == 7)
    assert len(set(looked)) == 7, "no slide is opened twice"
    assert page.slides.told.text() == "4 pairs, 2 to be checked"
    assert page.begin_button.isEnabled(), "it is a person who decides"


def test_who_begins_does_not_wait_until_all_pairs_are_checked(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, looked = threading.Event(), list[Path]()

    def look(path: Path) -> SlideFacts:
        looked.append(path)
        assert goes_on.wait(60)
        return SlideFacts()

    monkeypatch.setattr(pair_checker, "facts_of", look)
    with_cases(qtbot, page, cases)
    qtbot.waitUntil(lambda: len(looked) == 1)
    assert len(begin(qtbot, page).state.pairs) == 3
    goes_on.set()
    pool = page.window().findChild(JobPool)
    assert pool is not None
    qtbot.waitUntil(lambda: not pool.jobs)
    assert len(looked) == 1, "the others are left alone"


def test_both_slides_of_a_pair_can_be_looked_at(qtbot: QtBot, page: SetupPage, tmp_path: Path) -> None:
    folder = tmp_path / "Real"
    folder.mkdir()
    pairs = sample_pairs(folder, 1)
    touch(folder, "originals/S1.svs", "conversions/S1.tif", "conversions/Alone.tif")
    dropped(qtbot, page, page.slides.sides["originals"], pairs[0].original, folder / "originals")
    dropped(qtbot, page, page.slides.sides["conversions"], pairs[0].conversion, folder / "conversions")
    step, real = page.slides, cells(page, 1).index(pairs[0].original.name)
    assert not step.look_button.isVisible() and step.unpaired.isVisible()
    choose_row(page, real)
    assert not step.look.isVisible()
    click(step.look_button)
    qtbot.waitUntil(lambda: all(not one.pixmap().isNull() for one in step.look.pictures))
    assert [one.text() for one in step.look.names] == [pairs[0].original.name, pairs[0].conversion.name]
    assert all(" px" in one.text() for one in step.look.words)
    assert step.look.isVisible() and not step.unpaired.isVisible()
    choose_row(page, 1 - real)
    qtbot.waitUntil(lambda: all("cannot be opened" in one.text() for one in step.look.words))
    assert all(one.pixmap().isNull() for one in step.look.pictures), "nothing of the pair before"
    click(step.look_button)
    assert not step.look.isVisible() and step.unpaired.isVisible()


def test_a_right_click_on_a_pair_offers_what_the_buttons_do(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    table = page.slides.pairs.table
    choose_row(page, 1)
    item = table.item(1, 0)
    assert item is not None
    table.customContextMenuRequested.emit(table.visualItemRect(item).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text(): action for action in menu.actions()}
    assert list(offered) == ["Rename", "Take out, unpaired"]
    offered["Take out, unpaired"].trigger()
    menu.close()
    assert cells(page, 0) == ["S1", "S3"]


def test_by_what_a_pair_was_found_is_said_in_a_sentence(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    touch(cases, "conversions/mine/T9.tif")
    (cases / "conversions/mine/report.json").write_text('{"source": "/elsewhere/S1.svs"}')
    with_cases(qtbot, page, cases)
    row = cells(page, 3).index("Its report")
    item = page.slides.pairs.table.item(row, 3)
    assert item is not None
    assert item.toolTip() == "The report.json that the converter left with it names this original."


def test_all_that_can_be_set_is_seen_in_the_window_as_it_opens(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    page.window().resize(1400, 880)
    with_cases(qtbot, page, cases)
    assert page.plan.cases.isVisible()
    qtbot.waitUntil(lambda: page.forms.verticalScrollBar().maximum() == 0)


def test_enter_after_a_pair_was_taken_out_by_keys_begins(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(1) or ("", ""))
    with_cases(qtbot, page, cases)
    choose_row(page, 0)
    page.slides.remove_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Qt.Key.Key_Space)
    assert cells(page, 0) == ["S2", "S3"] and not page.slides.remove_button.isVisible()
    assert len(begin(qtbot, page).state.pairs) == 2
    assert not asked, "the button beside the one that has gone was not pressed"


def test_what_was_changed_stays_when_more_is_dropped(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    choose_row(page, 0)
    QTest.keyClick(page.slides.pairs.table, Qt.Key.Key_Delete)
    touch(cases.parent, "more/S4.svs", "more/S4_converted.tif")
    dropped(qtbot, page, page, cases.parent / "more")
    assert cells(page, 0) == ["S2", "S3", "S4"]
    click(page.slides.clear_button)
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert not cells(page, 0) and not page.begin_button.isEnabled()
    with_cases(qtbot, page, cases)
    assert cells(page, 0) == ["S1", "S2", "S3"], "begun anew, nothing is taken out"
    click(page.slides.sides["conversions"].clear_button)
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert not cells(page, 0)


def test_a_table_of_pairs_is_taken_and_a_wrong_one_is_refused(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, wrong = cases / "good.csv", cases / "wrong.csv"
    good.write_text("original,conversion,name\noriginals/S1.svs,conversions/S2_converted.tif,Crossed\n")
    wrong.write_text("original,conversion\noriginals/S1.svs,conversions/gone.tif\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    click(page.slides.table_button)
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert (cells(page, 0), cells(page, 3)) == (["Crossed"], ["The table"])
    assert page.slides.told.text() == "1 pair from good.csv"
    dropped(qtbot, page, page, wrong)
    assert page.slides.banner.isVisible()
    assert page.slides.banner.text().startswith("wrong.csv, line 2: conversions/gone.tif does not exist.")
    assert cells(page, 0) == ["Crossed"] and page.begin_button.isEnabled(), "what was there is still there"
    saved = cases / "saved.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    click(page.slides.save_button)
    qtbot.waitUntil(lambda: page.slides.banner.text() == f"The pairs are saved in {saved}.")
    assert saved.read_text("utf-8-sig").splitlines()[1] == "originals/S1.svs,conversions/S2_converted.tif,Crossed"


def test_what_is_dropped_while_slides_are_looked_for_counts(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered, began, goes_on = slides_step.gathered, threading.Event(), threading.Event()

    def slowly(sources: Sources, progress: Progress) -> Matching:
        if not sources.conversions:  # what was dropped first is found out last, and cannot be stopped any more
            began.set()
            assert goes_on.wait(60)
            return gathered(sources, Progress())
        return gathered(sources, progress)

    monkeypatch.setattr(slides_step, "gathered", slowly)
    for name, side in page.slides.sides.items():
        drop(side, cases / name)
        assert began.wait(60)
    assert page.told.text() == "Looking for slides…"
    qtbot.waitUntil(lambda: page.is_at_rest)
    goes_on.set()
    pool = page.window().findChild(JobPool)
    assert pool is not None
    qtbot.waitUntil(lambda: not pool.jobs)
    assert cells(page, 0) == ["S1", "S2", "S3"]


def test_a_folder_without_slides_says_so(qtbot: QtBot, page: SetupPage, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    dropped(qtbot, page, page.slides.sides["originals"], tmp_path / "empty")
    side = page.slides.sides["originals"]
    assert side.told.text() == f"No slides in {tmp_path / 'empty'}" and side.told.property("tone") == "warning"


# --- what is asked and where -------------------------------------------------------------------------------------


def test_the_trials_that_a_blinded_test_needs_are_stated_before_it(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    kind = page.kind
    assert not kind.needed.isVisible()
    click(kind.kinds.option(Kind.ABX.value))
    qtbot.waitUntil(lambda: "this review has 36" in kind.needed.text())
    assert page.told.text() == "3 pairs × 12 fields = 36 trials"
    assert kind.needed.text() == f"{independent_trials(0.05, 0.9, 0.7)} trials are needed, this review has 36."
    assert kind.needed.property("tone") == "warning"
    type_over(kind.repeats, "3")
    assert "this review has 108" in kind.needed.text() and kind.needed.property("tone") == "text2"
    assert page.told.text() == "3 pairs × 12 fields × 3 times = 108 trials"
    for box, text in ((kind.share, "80"), (kind.power, "95"), (kind.alpha, "1")):
        type_over(box, text)
    click(kind.grid)
    wanted = independent_trials(0.01, 0.95, 0.8)
    qtbot.waitUntil(lambda: kind.needed.text().startswith(f"{wanted} trials"))
    page.setFocus()
    setup = begin(qtbot, page).state.setup
    assert setup.kind is Kind.ABX
    assert setup.blind == BlindTest(repeats=3, pixel_grid=True, alpha=0.01, power=0.95, share=0.8)


_INDEPENDENT = """
import math, sys
alpha, power, share = map(float, sys.argv[1:])

def at_least(hits, trials, p):
    return sum(math.comb(trials, k) * p**k * (1 - p) ** (trials - k) for k in range(hits, trials + 1))

def found(trials):
    hits = next((k for k in range(trials + 1) if at_least(k, trials, 0.5) <= alpha), None)
    return 0.0 if hits is None else at_least(hits, trials, share)

powers = [found(trials) for trials in range(1, 160)]
print(max(trials for trials, one in enumerate(powers, 1) if one < power) + 1)
"""


def independent_trials(alpha: float, power: float, share: float) -> int:
    """From how many trials on the power never falls below, by a process that imports nothing of viewer."""
    return int(worked_out(_INDEPENDENT, alpha, power, share))


def test_every_number_of_the_plan_can_be_changed(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    plan = page.plan
    for name, number in (("worst", "3"), ("random", "5"), ("seams", "0"), ("edges", "2")):
        type_over(plan.counts[name], number)
    for one in (5.0, 20.0):
        page.forms.ensureWidgetVisible(plan.magnifications[one])
        click(plan.magnifications[one])
    assert page.told.text() == "3 pairs × 10 fields × 2 magnifications = 60 verdicts"
    for choice, key in (
        (plan.measure, Qt.Key.Key_Down),
        (plan.downsample, Qt.Key.Key_Down),
        (plan.side, Qt.Key.Key_Up),
    ):
        choice.setFocus()
        QTest.keyClick(choice, key)
        choice.activated.emit(choice.currentIndex())
    type_over(plan.seed, "77")
    plan.spot.setFocus()
    QTest.keyClick(plan.spot, Qt.Key.Key_Space)
    type_over(plan.percent, "40")
    assert page.told.text() == "2 of 3 pairs × 10 fields × 2 magnifications = 40 verdicts"
    plan.shuffled.setFocus()
    QTest.keyClick(plan.shuffled, Qt.Key.Key_Space)
    type_over(plan.washout, "21")
    type_over(page.kind.of_open.different, "2")
    type_over(page.kind.of_open.unsure, "3")
    assert "60 cases" in plan.cases.text() and not plan.cases.isHidden()
    page.setFocus()
    record = begin(qtbot, page)
    assert record.state.setup == ReviewSetup(
        page.place.title.text(),
        plan=FieldPlan(3, 5, 0, 2, 77, (5.0, 20.0), FieldMeasure.TISSUE_SSIM, 2.0, 256),
        spot_check=SpotCheck(40.0, 77),
        rule=Rule(2, 3),
        shuffled=True,
        washout_days=21,
    )
    assert sum(state.drawn for state in record.state.pairs.values()) == 2


def test_without_fields_title_or_reader_nothing_begins(qtbot: QtBot, page: SetupPage, cases: Path) -> None:
    with_cases(qtbot, page, cases)
    for box in page.plan.counts.values():
        type_over(box, "0")
    assert (page.begin_button.isEnabled(), page.told.text()) == (False, "Choose how many fields are looked at.")
    type_over(page.plan.counts["random"], "1")
    assert page.told.text() == "3 pairs × 1 field = 3 verdicts"
    type_over(page.place.title, " /")
    assert (page.begin_button.isEnabled(), page.told.text()) == (False, "Give the review a title.")
    assert page.place.title.property("needed")
    type_over(page.place.title, "Fine")
    type_over(page.place.reader, " ")
    assert (page.begin_button.isEnabled(), page.told.text()) == (False, "Type your name, or a code that stands for it.")
    type_over(page.place.reader, "R 7", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(records(page)))
    record = records(page)[0]
    assert (record.path.name, record.operator) == ("Fine.vsreview", "R 7")
    assert Settings(page._settings.path).reader == "R 7"


def test_a_title_that_is_there_gets_a_number_and_a_typed_one_is_refused(
    qtbot: QtBot, page: SetupPage, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = page.place.title.text()
    for name in (title, "Mine"):
        (cases / f"{name}.vsreview").write_bytes(b"another")
    with_cases(qtbot, page, cases)
    assert page.place.title.text() == f"{title} 2"
    type_over(page.place.title, "Mine", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_at_rest)
    assert page.told.text() == "Mine.vsreview is there already. Choose another name."
    assert page.place.title.hasFocus()
    assert (cases / "Mine.vsreview").read_bytes() == b"another"
    elsewhere = cases.parent / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))

    click(page.place.folder_button)
    assert page.place.where.text() == str(elsewhere)
    page.setFocus()
    assert begin(qtbot, page).path == elsewhere / "Mine.vsreview"
