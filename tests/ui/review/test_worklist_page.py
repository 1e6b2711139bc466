"""The work list, by real keys and clicks: who reads which round when, what is shown of whom, and how far pairs are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.review.report_made import made_record
from tests.review.reviews import sample_review
from viewer.geometry import Rect
from viewer.jobs.job import Step
from viewer.review.concordance import agreement_of, concordance_of
from viewer.review.events import Act, Judged, JudgedSlide, LeftOut, Planned, SlideLeftOut
from viewer.review.record import ReviewRecord, create_record, open_record
from viewer.review.setup import FieldPlan, Kind, ReviewSetup, Verdict
from viewer.review.state import ReviewState
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading
from viewer.slides.slide import SlideError
from viewer.ui.icons import tinted_icon
from viewer.ui.job_pool import JobPool
from viewer.ui.review import readings_panel
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer
from viewer.ui.review.reading_words import agreement_words, kappa_words
from viewer.ui.review.text_size import TextSize
from viewer.ui.review.worklist_page import WorklistPage
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

SAME, UNSURE, DIFFERENT = Verdict
ENTER = Qt.Key.Key_Return


class FakePreparer(QObject):
    """Notes what it is asked for."""

    progressed = Signal(int, object)
    prepared = Signal(int)
    refused = Signal(int, str)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.under_way: int | None = None
        self.step: Step | None = None
        self.tried: list[int] = []

    def try_again(self, pair: int) -> None:
        self.tried.append(pair)


@dataclass
class Bench:
    """A page over a record that a test has written."""

    qtbot: QtBot
    page: WorklistPage
    keeper: ReviewKeeper
    preparer: FakePreparer
    days: list[int]
    """How many days later it is than when the record was written."""
    asked: list[tuple[Reading, int | None]] = field(default_factory=list)

    def written(self) -> list[dict[str, object]]:
        """All events, once all that was told is on the disk."""
        self.qtbot.waitUntil(lambda: not self.keeper.is_writing)
        QApplication.processEvents()
        return self.keeper.record.events()

    def name(self, reader: str) -> None:
        """Type a reader's name over the one that stands there."""
        line = self.page.reader.reader.lineEdit()
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, reader)

    def press(self, key: Qt.Key) -> None:
        """In whatever has the keys."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def said(record: ReviewRecord, reader: str, number: int, verdicts: Sequence[Verdict], end: bool = True) -> None:
    """A reading that judges the fields of the pairs in their order, two a pair."""
    record.append(Act.READING_BEGUN, after={"reader": reader, "round": number, "seed": None})
    for place, verdict in enumerate(verdicts):
        record.append(Act.VERDICT, after=Judged(reader, number, place // 2 + 1, place % 2 + 1, None, verdict))
    if end:
        record.append(Act.READING_ENDED, after={"reader": reader, "round": number})


Make = Callable[..., Bench]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[Bench] = []

    def make(
        write: Callable[[ReviewRecord], object] = lambda _record: None,
        *,
        pairs: int = 3,
        prepared: int = 3,
        kind: Kind = Kind.OPEN,
        shuffled: bool = False,
        reader: str = "MK",
    ) -> Bench:
        plan = FieldPlan(worst=0, random=2, seams=0, edges=0)
        record = create_record(tmp_path / "t.vsreview", ReviewSetup("Trial", kind, plan, shuffled=shuffled), reader)
        fields = tuple(PlannedField(one, FieldKind.RANDOM, Rect(0, 0, 9, 9), 0, 0, 1.0, seed=1) for one in (1, 2))
        for number in range(1, pairs + 1):
            pair = Pair(number, tmp_path / f"{number}.mrxs", tmp_path / f"{number}-dicom", f"case {number}")
            record.append(Act.PAIR_ADDED, after=pair)
            if number <= prepared:
                record.append(Act.FIELDS_PLANNED, after=Planned(number, fields, True))
        write(record)
        keeper, preparer, days = ReviewKeeper(record), FakePreparer(), [0]
        begun = datetime.now(UTC)
        settings = Settings(tmp_path / "settings.ini")
        page = WorklistPage(keeper, preparer, settings, now=lambda: begun + timedelta(days=days[0]))
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        one = Bench(qtbot, page, keeper, preparer, days)
        page.reading_requested.connect(lambda *asked: one.asked.append(asked))
        made.append(one)
        return one

    yield make
    for one in made:
        one.qtbot.waitUntil(lambda one=one: not one.keeper.is_writing)
        one.keeper.close()


# --- readers and rounds -------------------------------------------------------------------------------------------


def test_enter_alone_begins_the_first_round_of_the_usual_reader(bench: Make) -> None:
    one = bench()
    assert one.page.reader.words.text() == "Round 1 has not begun."
    one.press(ENTER)
    last = one.written()[-1]
    assert (last["action"], last["after"]) == (Act.READING_BEGUN, {"reader": "MK", "round": 1, "seed": None})
    assert (last["operator"], last["reason"]) == ("MK", "")
    assert one.asked == [(Reading("MK", 1), None)]


def test_a_new_reader_types_a_code_and_signs_what_follows(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME] * 6))
    one.name("R7")
    assert one.page.reader.button.text() == "Start round 1"
    events = len(one.written())
    one.press(ENTER)
    assert one.page.reader.button.text() == "Start as a new reader" and one.page.reader.button.hasFocus()
    assert len(one.written()) == events and not one.asked, "a name that was mistyped makes no reader"
    one.press(ENTER)
    last = one.written()[-1]
    assert (last["after"], last["operator"]) == ({"reader": "R7", "round": 1, "seed": None}, "R7")
    assert one.page._settings.reader == "R7"
    assert one.asked == [(Reading("R7", 1), None)]


def test_nobody_named_can_begin_nothing(bench: Make) -> None:
    one = bench()
    one.name(" ")
    one.press(ENTER)
    assert not one.page.reader.button.isEnabled() and not one.asked
    assert one.page.reader.words.text().startswith("Who reads?")


def test_who_has_begun_goes_on_also_under_a_name_in_other_letters(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME, UNSURE, SAME], end=False))
    events = len(one.written())
    one.name("mk ")
    assert one.page.reader.words.text() == "Round 1: 3 of 6 fields judged."
    assert one.page.bar.fraction == 0.5
    one.press(ENTER)
    assert one.asked == [(Reading("MK", 1), None)] and len(one.written()) == events


def test_a_second_round_before_its_day_needs_a_reason_that_is_kept(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME] * 6))
    one.days[0] = 13
    one.page._follow()
    reader = one.page.reader
    due = (datetime.now(UTC) + timedelta(days=14)).date()
    wait = f"Round 2 is due from {due.day} {due:%b} {due.year} on, 14 days later; to begin it before needs a reason."
    assert reader.later.text() == f"Another round is optional. {wait}"
    assert not reader.reason.isVisible(), "nobody expects another round now"
    QTest.mouseClick(reader.again, Qt.MouseButton.LeftButton)
    assert not reader.button.isEnabled() and reader.reason.isVisible() and not reader.again.isVisible()
    assert reader.reason.hasFocus()
    QTest.keyClicks(reader.reason, "Leave of absence")
    assert reader.button.text() == "Start round 2" and reader.button.isEnabled()
    QTest.keyClick(reader.reason, ENTER)
    last = one.written()[-1]
    assert (last["after"], last["reason"]) == ({"reader": "MK", "round": 2, "seed": None}, "Leave of absence")
    assert one.keeper.state.readings[Reading("MK", 2)].early == "Leave of absence"


def test_a_second_round_on_its_day_needs_none(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME] * 6))
    one.days[0] = 14
    one.page._follow()
    assert not one.page.reader.reason.isVisible()
    QTest.mouseClick(one.page.reader.button, Qt.MouseButton.LeftButton)
    last = one.written()[-1]
    assert (last["after"], last["reason"]) == ({"reader": "MK", "round": 2, "seed": None}, "")


def test_a_shuffled_reading_draws_a_seed_of_its_own(bench: Make) -> None:
    one = bench(shuffled=True)
    one.press(ENTER)
    seed = one.written()[-1]["after"]["seed"]  # type: ignore[index]
    assert isinstance(seed, int) and seed == one.keeper.state.readings[Reading("MK")].seed


def test_a_round_ends_as_it_is_when_it_was_asked_for_twice(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME, UNSURE], end=False))
    reader, left = one.page.reader, Qt.MouseButton.LeftButton
    events = len(one.written())
    QTest.mouseClick(reader.end, left)
    assert reader.words.text().startswith("4 fields have no verdict.") and reader.button.text() == "End round 1"
    QTest.mouseClick(reader.stay, left)
    assert reader.button.text() == "Go on" and len(one.written()) == events
    QTest.mouseClick(reader.end, left)
    one.press(ENTER)
    assert one.written()[-1]["action"] == Act.READING_ENDED and not one.asked
    assert reader.button.text() == "Make the report"


def test_a_round_that_has_ended_leads_to_the_report(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        said(record, "MK", 1, [SAME, SAME, SAME, UNSURE, DIFFERENT])
        record.append(Act.PAIR_REFUSED, after={"pair": 5, "sentence": "It is gone."})

    one = bench(write, pairs=5)
    told: list[int] = []
    one.page.report_requested.connect(lambda: told.append(1))
    reader = one.page.reader
    assert reader.words.text().endswith(" 5 slides: 1 same, 1 unsure, 1 different, 1 not judged, 1 cannot be judged.")
    assert reader.button.text() == "Make the report" and reader.button.hasFocus() and not reader.reason.isVisible()
    events = len(one.written())
    one.press(ENTER)
    assert told == [1] and len(one.written()) == events and not one.asked
    one.page.table.table.selectRow(1)
    one.page.table.table.setFocus()
    QTest.keyClick(one.page.table.table, ENTER)
    assert not one.asked and len(one.written()) == events, "no round begins by a double click on a pair"


def test_the_result_of_a_blinded_reading_can_be_seen_again(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        record.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})

    one = bench(write, kind=Kind.ABX)
    assert not one.page.reader.result.isVisible()
    one.keeper.append(Act.SEAL_OPENED, after={"reader": "MK", "round": 1, "secret": "00" * 32})
    one.keeper.append(Act.READING_ENDED, after={"reader": "MK", "round": 1})
    one.written()
    one.qtbot.waitUntil(one.page.reader.result.isVisible)
    events = len(one.written())
    QTest.mouseClick(one.page.reader.result, Qt.MouseButton.LeftButton)
    assert one.asked == [(Reading("MK", 1), None)] and len(one.written()) == events


def test_a_name_that_is_new_is_said_to_be_so_before_it_begins_anything(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME], end=False))
    one.name("MKK")
    reader = one.page.reader
    assert reader.words.text() == "“MKK” has not read here before."
    one.press(ENTER)
    assert reader.words.text().endswith("Check the name: it stands in the record from then on.")
    one.name("MK")
    assert reader.button.text() == "Go on", "it was a slip"
    one.name("MKK")
    assert reader.button.text() == "Start round 1", "whoever comes back to it is asked again"


def test_what_could_not_be_written_did_not_begin(bench: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    one = bench()

    def full(*_given: object, **_told: object) -> int:
        raise SlideError("The disk is full.")

    monkeypatch.setattr(one.keeper.record, "append", full)
    with one.qtbot.waitSignal(one.keeper.failed):
        one.press(ENTER)
    assert not one.asked and one.page.reader.button.isEnabled()


# --- who sees what ------------------------------------------------------------------------------------------------

AB, MK = [SAME, SAME, SAME, DIFFERENT, UNSURE, SAME], [SAME, SAME, SAME, DIFFERENT, SAME, UNSURE]


def test_verdicts_of_others_are_told_once_both_have_ended(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        said(record, "AB", 1, AB)
        said(record, "MK", 1, MK, end=False)

    one = bench(write)
    told = one.page.readings.text()
    assert "While you read, verdicts of others are hidden." in told and "agree" not in told
    one.name("AB")
    told = one.page.readings.text()
    assert "Verdicts of MK are hidden until this has ended: MK, round 1." in told and "agree" not in told
    one.keeper.append(Act.READING_ENDED, after={"reader": "MK", "round": 1})
    one.written()
    one.qtbot.waitUntil(lambda: "agree" in one.page.readings.text())
    fields = agreement_of(zip(AB, MK, strict=True))
    assert f"AB and MK, round 1: Fields: {agreement_words(fields)}." in one.page.readings.text()
    assert "hidden" not in one.page.readings.text()


def test_agreement_is_worked_out_where_something_is_other_alone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ReviewState] = []
    monkeypatch.setattr(
        readings_panel, "concordance_of", lambda state, which: (asked.append(state), concordance_of(state, which))[1]
    )
    panel = readings_panel.ReadingsPanel()
    qtbot.addWidget(panel)
    with made_record(tmp_path, readers=("AB", "MK")) as record:
        for number, (act, after) in enumerate(
            (
                (Act.SESSION_OPENED, None),
                (Act.SLIDE_VERDICT, JudgedSlide("AB", 1, 1, Verdict.DIFFERENT)),
                (Act.PAIR_REFUSED, {"pair": 2, "sentence": "It is not there."}),
            ),
            start=1,
        ):
            record.append(act, after=after)
            for _ in range(2):
                panel.show_state(record.state, "", datetime.now(UTC))
            assert len(asked) == number and asked[-1] is record.state
        record.append(Act.SESSION_CLOSED)
        panel.show_state(record.state, "", datetime.now(UTC))
    assert len(asked) == 3 and "agree" in panel.text()


def test_the_table_has_the_verdicts_of_the_reader_who_is_named_alone(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        said(record, "AB", 1, AB)
        said(record, "MK", 1, MK[:4], end=False)
        record.append(Act.SLIDE_VERDICT, after=JudgedSlide("MK", 1, 2, UNSURE))

    one = bench(write)
    judged = [cells[-2:] for cells in one.page.table.cells()]
    assert judged == [["2 of 2", "Same"], ["2 of 2", "Unsure, own"], ["0 of 2", "–"]]
    one.name("AB")
    assert [cells[-1] for cells in one.page.table.cells()] == ["Same", "Different", "Unsure"]
    one.name("XY")
    assert [cells[-1] for cells in one.page.table.cells()] == ["–"] * 3


def test_the_verdict_of_a_pair_that_is_judged_in_part_is_one_so_far(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME, DIFFERENT, SAME], end=False))
    one.name("MK")
    judged = [cells[-2:] for cells in one.page.table.cells()]
    assert judged == [["2 of 2", "Different"], ["1 of 2", "Same so far"], ["0 of 2", "–"]]


def test_agreement_in_words() -> None:
    assert agreement_words(agreement_of(())) == "nothing that both judged"
    assert agreement_words(agreement_of([(SAME, SAME)] * 12)) == (
        "12 of 12 agree (73.5 to 100.0\N{NO-BREAK SPACE}%), one verdict throughout: no kappa"
    )
    both = agreement_of([(SAME, SAME)] * 5 + [(UNSURE, UNSURE)])
    assert agreement_words(both) == "6 of 6 agree, kappa 1.00"
    assert kappa_words(-0.123) == "\N{MINUS SIGN}0.12"


# --- pairs --------------------------------------------------------------------------------------------------------


def place_of(page: WorklistPage, row: int) -> QPoint:
    table = page.table.table
    item = table.item(row, 1)
    assert item is not None
    return table.visualItemRect(item).center()


def test_a_double_click_or_enter_on_a_pair_reads_it(bench: Make) -> None:
    one = bench(lambda record: said(record, "MK", 1, [SAME], end=False))
    table, left = one.page.table.table, Qt.MouseButton.LeftButton
    at = place_of(one.page, 1)
    QTest.mouseClick(table.viewport(), left, pos=at)
    QTest.mouseDClick(table.viewport(), left, pos=at)
    assert one.asked == [(Reading("MK", 1), 2)]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, ENTER)
    assert one.asked[1:] == [(Reading("MK", 1), 3)]


def test_a_pair_that_is_chosen_begins_the_round_with_it(bench: Make) -> None:
    one = bench()
    QTest.mouseClick(one.page.table.table.viewport(), Qt.MouseButton.LeftButton, pos=place_of(one.page, 2))
    one.page.table.table.setFocus()
    QTest.keyClick(one.page.table.table, ENTER)
    assert one.written()[-1]["action"] == Act.READING_BEGUN
    assert one.asked == [(Reading("MK", 1), 3)]


def test_preparing_is_told_as_it_goes(bench: Make) -> None:
    one = bench(prepared=1)
    ready = [cells[3] for cells in one.page.table.cells()]
    assert ready == ["Ready", "Waits", "Waits"]
    assert one.page.prepared.text() == "1 of 3 pairs prepared."
    one.preparer.progressed.emit(2, Step(34, 100, "tiles", "", 1.0))
    assert [cells[3] for cells in one.page.table.cells()] == ["Ready", "Preparing, 34\N{NO-BREAK SPACE}%", "Waits"]
    one.preparer.let_go.emit()
    assert [cells[3] for cells in one.page.table.cells()] == ["Ready", "Waits", "Waits"]
    fields = (PlannedField(1, FieldKind.RANDOM, Rect(0, 0, 9, 9), 0, 0, 1.0, seed=1),)
    one.keeper.append(Act.FIELDS_PLANNED, after=Planned(2, fields, False))
    one.keeper.append(Act.FIELDS_PLANNED, after=Planned(3, fields, True, ("1 of 2 random fields: no more tissue.",)))
    one.written()
    wanted = ["Ready", "First fields", "Ready, 1 of 2 fields"]
    one.qtbot.waitUntil(lambda: [cells[3] for cells in one.page.table.cells()] == wanted)
    assert [cells[4] for cells in one.page.table.cells()] == ["0 of 2", "0 of 2", "0 of 1"]
    one.page.table.table.selectRow(2)
    assert one.page.details.words.text() == "1 of 2 random fields: no more tissue."
    assert one.page.details.isVisible() and not one.page.details.link.isVisible()


def test_a_pair_that_cannot_be_read_says_why_and_is_tried_again(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        record.append(Act.PAIR_REFUSED, after={"pair": 2, "sentence": "2.mrxs is gone. Put it back."})

    one = bench(write, prepared=1)
    assert one.page.table.cells()[1][3:] == ["Cannot be judged", "–", "–"]
    assert "1 cannot be judged." in one.page.prepared.text()
    assert one.page.details.words.text() == "case 2: 2.mrxs is gone. Put it back.", "seen before anybody asks"
    assert not one.page.details.link.isVisible()
    one.page.table.table.selectRow(1)
    assert one.page.details.words.text() == "2.mrxs is gone. Put it back."
    QTest.mouseClick(one.page.details.link, Qt.MouseButton.LeftButton)
    # What broke off is told, too, though the record knows of no fault of the pair.
    one.preparer.refused.emit(3, "It could not be prepared: no memory.")
    one.qtbot.waitUntil(lambda: one.page.table.cells()[2][3] == "Cannot be judged")
    one.page.table.table.selectRow(2)
    QTest.mouseClick(one.page.details.link, Qt.MouseButton.LeftButton)
    assert one.preparer.tried == [2, 3] and one.page.table.cells()[2][3] == "Waits"


def test_a_pair_of_which_a_part_cannot_be_read_is_marked_in_its_row(bench: Make) -> None:
    one = bench(prepared=1)
    fields = tuple(PlannedField(one, FieldKind.RANDOM, Rect(0, 0, 9, 9), 0, 0, 1.0, seed=1) for one in (1, 2))
    caution = "75 of 130 tiles (58 %) cannot be read: no field is chosen there."
    one.keeper.append(Act.FIELDS_PLANNED, after=Planned(2, fields, True, ("A note.", caution), (caution,)))
    one.written()
    one.qtbot.waitUntil(lambda: one.page.table.cells()[1][3] == "Ready, in part")
    item = one.page.table.table.item(1, 3)
    assert item is not None and item.toolTip() == f"A note.\n{caution}"
    warning = tinted_icon("warning", "warning").pixmap(16, 16).toImage()
    assert item.icon().pixmap(16, 16).toImage() == warning
    assert one.page.details.isVisible() and one.page.details.words.text() == f"case 2: {caution}"
    one.page.table.table.selectRow(1)
    assert one.page.details.words.text() == f"A note.\n{caution}"


def test_of_many_pairs_that_something_is_wrong_with_some_are_told(bench: Make) -> None:
    def write(record: ReviewRecord) -> None:
        for number in range(1, 6):
            record.append(Act.PAIR_REFUSED, after={"pair": number, "sentence": "It is gone."})

    one = bench(write, pairs=5, prepared=0)
    told = one.page.details.words.text().splitlines()
    assert told == [*(f"case {number}: It is gone." for number in (1, 2, 3)), "2 more: choose a pair to see why."]


def test_slides_that_were_left_out_are_counted_and_named_when_asked_for(bench: Make) -> None:
    one = bench()
    assert not one.page.left_out.isVisible()
    slides = (
        SlideLeftOut("/o/X.svs", True, "X.svs is damaged."),
        SlideLeftOut("/c/Y", False, "None has its name."),
    )
    one.keeper.append(Act.LEFT_OUT, after=LeftOut(slides))
    one.written()
    one.qtbot.waitUntil(one.page.left_out.isVisible)
    table = one.page.left_out_table
    assert one.page.left_out.text() == "2 slides were left out" and not table.isVisible()
    QTest.mouseClick(one.page.left_out, Qt.MouseButton.LeftButton)
    assert table.isVisible()
    rows = [[table.table.item(row, column).text() for column in range(3)] for row in range(table.table.rowCount())]  # type: ignore[union-attr]
    assert rows == [["X.svs", "Original", "Is damaged."], ["Y", "Conversion", "None has its name."]]
    QTest.mouseClick(one.page.left_out, Qt.MouseButton.LeftButton)
    assert not table.isVisible()


def test_pairs_that_were_not_drawn_are_counted_alone(bench: Make) -> None:
    one = bench(lambda record: record.append(Act.PAIRS_DRAWN, after={"pairs": [2]}))
    assert [cells[1] for cells in one.page.table.cells()] == ["case 2"]
    assert one.page.prepared.text() == ("1 of 1 pairs prepared. Spot check: 1 of 3 pairs drawn by lot.")


def test_a_blinded_test_waits_for_all_pairs_and_tells_no_verdicts(bench: Make) -> None:
    one = bench(kind=Kind.ABX, prepared=2)
    assert one.page.asked.text() == "Blinded: is X A or B?"
    assert [len(cells) for cells in one.page.table.cells()] == [4] * 3
    assert one.page.reader.blocked.text() == "A blinded test begins when all pairs are prepared; 1 is not yet."
    one.press(ENTER)
    assert not one.asked
    one.keeper.append(Act.PAIR_REFUSED, after={"pair": 3, "sentence": "It is gone."})
    one.written()
    one.qtbot.waitUntil(one.page.reader.button.isEnabled)
    one.page.table.table.selectRow(1)
    one.page.table.table.setFocus()
    QTest.keyClick(one.page.table.table, ENTER)
    one.written()
    assert one.asked == [(Reading("MK", 1), None)]


def test_what_the_real_preparer_does_is_seen_as_it_happens(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = ReviewKeeper(open_record(sample_review(tmp_path, pairs=1, planned=False)))
    jobs = JobPool(1)
    preparer = Preparer(keeper, jobs)
    page = WorklistPage(keeper, preparer, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    seen: set[str] = set()
    preparer.progressed.connect(lambda *_step: seen.update(cells[3] for cells in page.table.cells()))
    qtbot.waitUntil(lambda: [cells[3:5] for cells in page.table.cells()] == [["Ready", "0 of 3"]])
    assert any(words.startswith("Preparing") for words in seen)
    assert page.prepared.text() == "1 of 1 pairs prepared."
    preparer.stop()
    jobs.close()
    keeper.close()


def test_narrow_pages_and_large_text_leave_room_for_names(bench: Make, qtbot: QtBot) -> None:
    one = bench()
    table = one.page.table.table
    assert not table.isColumnHidden(0) and not table.isColumnHidden(2)
    one.page.resize(760, 480)
    qtbot.waitUntil(lambda: table.isColumnHidden(0) and table.isColumnHidden(2) and table.columnWidth(1) >= 90)
    one.page.resize(1400, 700)
    qtbot.waitUntil(lambda: not table.isColumnHidden(2))
    before = table.columnWidth(3)
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(one.page)
    holder.resize(1400, 700)
    holder.show()
    size = TextSize(holder, one.page._settings)
    for _ in range(3):
        size.larger()
    qtbot.waitUntil(lambda: table.columnWidth(3) == round(before * 1.54))
    one.page.setParent(None)  # the holder may be gone before the page is closed


def test_buttons_ask_for_the_report_and_close(bench: Make) -> None:
    one = bench()
    told: list[str] = []
    one.page.report_requested.connect(lambda: told.append("report"))
    one.page.closed.connect(lambda: told.append("close"))
    for button in (one.page.report, one.page.close_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["report", "close"]
