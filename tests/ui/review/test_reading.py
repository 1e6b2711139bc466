"""A reading, by real keys: what is said is on the disk before anything moves, once a field, and can be taken back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from tests.review.reviews import LEFT, TOP, random_fields, sample_review
from tests.ui.review.readings import ME, Reader, reading, written
from viewer.comparison.display import Measure, Mode
from viewer.geometry import Point
from viewer.jobs.job import Step
from viewer.review.events import Act, Planned
from viewer.review.record import open_record
from viewer.review.setup import Category, Verdict
from viewer.review.stops import Reading, Stop
from viewer.slides.slide import SlideError
from viewer.ui.review import verdict_bar
from viewer.ui.review.desks import MOST

pytestmark = pytest.mark.gui
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SAME, UNSURE, DIFFERENT = Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10


def said(path: Path) -> list[dict[str, object]]:
    return [event for event in written(path) if event["action"] == "verdict"]


def test_a_whole_reading_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=3)
    with reading(qtbot, path) as reader:
        keys = (SAME, UNSURE, DIFFERENT) * 2
        stops = [reader.judge(key) for key in keys]
        assert stops == [Stop(pair, field) for pair in (1, 2) for field in (1, 2, 3)]
        qtbot.waitUntil(lambda: reader.page.flow.is_done)
        assert reader.page.end.text().startswith("All fields are judged 6 verdicts: 2 same, 2 unsure, 2 different.")
        with qtbot.waitSignal(reader.page.finished) as finished:
            reader.press(Qt.Key.Key_Return)
        assert finished.args == [ME] and reader.keeper.state.readings[ME].ended
    assert [event["after"]["verdict"] for event in said(path)] == ["same", "unsure", "different"] * 2
    binding = [event["seq"] for event in written(path) if event["action"] == "pair identified"]
    judged = said(path)[0]["after"]
    assert judged["binding"] == binding[0] and judged["view"]["level"] == 0
    assert judged["view"]["magnification"] == pytest.approx(40) and judged["view"]["mode"] == "side by side"


def test_a_verdict_is_on_the_disk_before_the_next_field_and_none_is_given_to_a_field_unseen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = sample_review(tmp_path, 2, fields=2)
    with reading(qtbot, path) as reader:
        shown: list[tuple[int, int]] = []
        reader.page.flow.moved.connect(lambda: shown.append((len(said(path)), len(shown))))
        reader.page.flow.moved.connect(lambda: QTest.keyClick(reader.page, DIFFERENT))  # before it can be painted
        for verdicts in range(1, 5):
            reader.sharp()
            for key in (SAME, DIFFERENT, DIFFERENT):
                QTest.keyClick(reader.page, key)  # all before anything can have been written
            qtbot.waitUntil(lambda verdicts=verdicts: len(shown) == verdicts + 1)
            assert len(reader.verdicts) == verdicts
        assert reader.page.flow.is_done
    assert all(on_disk == moves for on_disk, moves in shown), "a field came before the verdict was on the disk"
    told = [(event["after"]["pair"], event["after"]["field"], event["after"]["verdict"]) for event in said(path)]
    assert told == [(pair, field, "same") for pair in (1, 2) for field in (1, 2)]


def test_a_key_before_the_next_slide_is_seen_says_nothing_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    """The note of the last field of a pair stays with it, and so does an impatient key."""
    path = sample_review(tmp_path, 2, fields=1)
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 1))
        note = reader.page.bar.note
        reader.press(Qt.Key.Key_T)
        QTest.keyClicks(note.line, "of the first slide")
        QTest.keyClick(note.line, Qt.Key.Key_5, CONTROL)
        stands: list[tuple[str, bool]] = []
        reader.page.desks.current_changed.connect(
            lambda _desk: stands.append((note.line.text(), note.buttons[Category.MISSING_TISSUE].isChecked()))
        )
        told: list[str] = []
        reader.page.flow.told.connect(told.append)
        reader.page.flow.moved.connect(lambda: QTest.keyClick(reader.page, SAME))
        reader.press(DIFFERENT)
        qtbot.waitUntil(lambda: reader.stop == Stop(2, 1))
        assert told == ["Not counted: the field was not there yet when the key was pressed."]
        assert stands == [("", False)], "the note was empty when the slide came"
        reader.sharp(Stop(2, 1))
        assert set(reader.verdicts) == {Stop(1, 1)} and not reader.page.flow.writer.drafts
        assert not note.line.text() and not note.line.hasFocus()
        reader.judge(SAME)
    first, second = (event["after"] for event in said(path))
    assert (first["note"], first["categories"]) == ("of the first slide", ["missing tissue"])
    assert (second["note"], second["categories"]) == ("", [])


def test_a_key_that_is_held_judges_one_field(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=3)) as reader:
        reader.sharp()
        action = reader.page.actions_[next(iter(reader.page._handlers()))]
        assert not action.autoRepeat()
        reader.judge(SAME)
        assert list(reader.verdicts) == [Stop(1, 1)]


def test_undo_is_an_event_and_goes_back(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert verdict_bar.UNDO_MS == 3000
    monkeypatch.setattr(verdict_bar, "UNDO_MS", 400)
    path = sample_review(tmp_path, 2, fields=1)
    with reading(qtbot, path) as reader:
        bar = reader.page.bar
        assert not bar.undo.isVisible()
        first = reader.judge(DIFFERENT)
        assert bar.undo.isVisible() and bar.line.text() == "Field 1: Different"
        qtbot.waitUntil(lambda: bar.line.text().startswith("A verdict moves on"))
        assert bar.undo.isVisible() and reader.stop == Stop(2, 1), "its key stays"
        reader.press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: reader.stop == first and not reader.verdicts)
        reader.sharp(first)
        assert bar.line.text() == "Undone: Field 1: Different" and not bar.undo.isVisible()
        assert not bar.buttons[Verdict.DIFFERENT].isChecked()
        reader.judge(SAME)
        assert {stop: one.verdict for stop, one in reader.verdicts.items()} == {first: Verdict.SAME}
    acts = [event["action"] for event in written(path) if event["action"] in ("verdict", "reverted")]
    assert acts == ["verdict", "reverted", "verdict"]


def test_in_full_screen_the_line_above_says_what_can_be_undone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdict_bar, "UNDO_MS", 400)
    with reading(qtbot, sample_review(tmp_path, 1, fields=3)) as reader:
        reader.sharp()
        reader.page.set_bare(True)
        rest = reader.page.strip.rest
        assert not reader.page.bar.isVisible() and rest.text() == "3 left"
        reader.judge(UNSURE)
        assert rest.text() == "Field 1: Unsure. Ctrl+Z undoes it."
        qtbot.waitUntil(lambda: rest.text() == "2 left")
        reader.press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: rest.text() == "Undone: Field 1: Unsure")
        reader.page.set_bare(False)
        assert reader.page.bar.isVisible()


def test_a_verdict_of_an_earlier_session_is_undone_too(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=3)
    with reading(qtbot, path) as reader:
        reader.judge(SAME)
        reader.judge(SAME)
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 3))
        for left in (1, 0):
            reader.press(Qt.Key.Key_Backspace)
            qtbot.waitUntil(lambda left=left: len(reader.verdicts) == left)
        qtbot.waitUntil(lambda: reader.stop == Stop(1, 1))
        reader.press(Qt.Key.Key_Backspace)
        assert reader.page.bar.line.text() == "There is no verdict to undo."


def test_what_is_typed_goes_with_the_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=3)
    with reading(qtbot, path) as reader:
        reader.sharp()
        reader.press(Qt.Key.Key_T)
        line = reader.page.bar.note.line
        assert line.hasFocus()
        QTest.keyClicks(line, "n 78 soft")
        QTest.keyClick(line, Qt.Key.Key_1, CONTROL)
        QTest.keyClick(line, Qt.Key.Key_4, CONTROL)
        assert reader.stop == Stop(1, 1) and not reader.verdicts, "letters and digits are text"
        reader.judge(DIFFERENT)
        judged = reader.verdicts[Stop(1, 1)]
        assert (judged.note, judged.categories) == ("n 78 soft", (Category.BLUR, Category.SEAM))
        assert not line.hasFocus() and not line.text()
        # A note on what is judged is written at once, and the reader stays.
        reader.sharp(Stop(1, 2))
        reader.press(Qt.Key.Key_N, SHIFT)
        qtbot.waitUntil(lambda: reader.stop == Stop(1, 1))
        assert line.text() == "n 78 soft"
        reader.press(Qt.Key.Key_T)
        QTest.keyClicks(line, "sharp")
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reader.verdicts[Stop(1, 1)].note == "sharp")
        assert reader.stop == Stop(1, 1)
    last = said(path)[-1]
    assert last["before"]["note"] == "n 78 soft" and last["after"]["verdict"] == "different"


def test_esc_in_the_note_takes_back_what_was_typed_and_does_not_leave(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=1)) as reader:
        reader.sharp()
        reader.press(Qt.Key.Key_T)
        line = reader.page.bar.note.line
        QTest.keyClicks(line, "nonsense")
        with qtbot.assertNotEmitted(reader.page.left):
            QTest.keyClick(line, Qt.Key.Key_Escape)
        assert not line.text() and not line.hasFocus()
        with qtbot.waitSignal(reader.page.left):
            reader.press(Qt.Key.Key_Escape)


def test_moving_without_judging_and_judging_anew(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=2)
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 1))
        for stop in (Stop(1, 2), Stop(2, 1)):
            reader.press(Qt.Key.Key_N)
            qtbot.waitUntil(lambda stop=stop: reader.stop == stop)
        assert reader.preparing.ahead[-1] == 2 and not reader.verdicts
        reader.judge(SAME)
        reader.judge(SAME)
        qtbot.waitUntil(lambda: reader.stop == Stop(1, 1)), "what was passed over comes last"
        reader.judge(SAME)
        reader.sharp(Stop(1, 2))
        reader.press(Qt.Key.Key_N, SHIFT)
        reader.sharp(Stop(1, 1))
        assert reader.page.bar.buttons[Verdict.SAME].isChecked()
        reader.press(Qt.Key.Key_N, SHIFT)
        assert reader.page.bar.line.text() == "This is the first field."
        reader.judge(UNSURE)
        assert reader.stop == Stop(1, 2)
    assert said(path)[-1]["before"]["verdict"] == "same"


def test_pairs_are_stepped_through_without_judging(qtbot: QtBot, tmp_path: Path) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    with reading(qtbot, sample_review(tmp_path, 2, fields=2)) as reader:
        reader.sharp(Stop(1, 1))
        reader.judge(SAME)
        reader.sharp(Stop(1, 2))
        reader.press(Qt.Key.Key_N, alt)
        reader.sharp(Stop(2, 1))
        reader.press(Qt.Key.Key_N, alt)
        assert reader.page.bar.line.text() == "This is the last pair."
        reader.press(Qt.Key.Key_N, alt | SHIFT)
        reader.sharp(Stop(1, 2))
        assert len(reader.verdicts) == 1, "back at what is open, and nothing was judged on the way"


def test_a_reading_goes_on_at_the_same_stop_and_view(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=2)
    with reading(qtbot, path) as reader:
        reader.judge(SAME)
        reader.sharp(Stop(1, 2))
        session = reader.page.desk.session
        session.look(replace(session.comparison.state.viewport, centre=Point(700.0, 600.0)).with_scale(0.75))
        reader.press(Qt.Key.Key_T)
        QTest.keyClicks(reader.page.bar.note.line, "half typed")
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 2))
        viewport = reader.page.desk.session.comparison.state.viewport
        assert (viewport.centre, viewport.scale) == (Point(700.0, 600.0), 0.75)
        assert reader.page.bar.note.line.text() == "half typed"
    with reading(qtbot, path, pair=2) as reader:
        reader.sharp(Stop(2, 1))


def test_a_reading_does_not_go_on_at_a_field_that_has_its_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=3)
    with reading(qtbot, path) as reader:
        reader.judge(UNSURE)
        reader.sharp(Stop(1, 2))
        reader.press(Qt.Key.Key_N, SHIFT)
        reader.sharp(Stop(1, 1))
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 2))


def test_the_ways_to_see_a_pair_are_in_a_menu_with_their_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=1)) as reader:
        reader.sharp()
        entries = {action.text(): action for action in reader.page.strip.ways.menu().actions()}
        assert entries["Curtain"].shortcut().toString() == "C"
        entries["Curtain"].trigger()
        assert reader.page.desk.session.comparison.state.display.mode is Mode.CURTAIN


def test_magnifications_of_the_plan_are_stops_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=1, magnifications=(10.0, 20.0))
    with reading(qtbot, path) as reader:
        for magnification in (10.0, 20.0):
            reader.sharp(Stop(1, 1, magnification))
            state = reader.page.desk.session.comparison.state
            assert state.viewport.scale * state.viewport.ratio == pytest.approx(magnification / 40)
            assert state.viewport.centre == random_fields(1, 1)[0].rect.centre
            reader.judge(SAME if magnification == 10 else DIFFERENT)
        qtbot.waitUntil(lambda: reader.page.flow.is_done)
        assert "10×: Same\n20×: Different" in reader.page.strip.slide.toolTip()
    assert [event["after"]["view"]["magnification"] for event in said(path)] == pytest.approx([10, 20])


def test_fields_that_are_being_prepared_are_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, planned=False)
    with reading(qtbot, path) as reader:
        bar = reader.page.bar
        qtbot.waitUntil(lambda: reader.page.flow.waits)
        assert bar.line.text() == "The next fields are being prepared, and come by themselves."
        reader.preparing.progressed.emit(1, Step(30, 100, "", "Comparing the whole slide", 60.0))
        words = "Comparing the whole slide, 30 %, about 2 min 20 s left. The next field comes by itself."
        assert bar.line.text() == words
        assert not bar.buttons[Verdict.SAME].isEnabled()
        QTest.keyClick(reader.page, SAME)
        fields = random_fields(1, 2)
        reader.keeper.append(Act.FIELDS_PLANNED, after=Planned(1, fields[:1], complete=False))
        reader.judge(UNSURE)
        qtbot.waitUntil(lambda: reader.page.flow.waits)
        reader.keeper.append(Act.FIELDS_PLANNED, after=Planned(1, fields[1:], complete=True))
        reader.judge(DIFFERENT)
        assert [one.verdict for one in reader.verdicts.values()] == [Verdict.UNSURE, Verdict.DIFFERENT]
        assert reader.page.flow.is_done


def test_a_pair_that_is_refused_is_left_out_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=1)
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 1))
        said: list[str] = []  # for a moment only, which may be over when the next pair is sharp
        reader.page.bar.passing.connect(said.append)
        reader.keeper.append(Act.PAIR_REFUSED, after={"pair": 1, "sentence": "case-01.mrxs is damaged."})
        reader.sharp(Stop(2, 1))
        assert said[:1] == ["case-01 is left out: case-01.mrxs is damaged."]
        reader.judge(SAME)
        assert reader.page.flow.is_done and "1 pair could not be looked at." in reader.page.end.text()


def test_slides_that_have_gone_cannot_be_judged_and_are_passed(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=1)
    (tmp_path / "originals" / "case-01.mrxs").rename(tmp_path / "gone.mrxs")
    with reading(qtbot, path) as reader:
        qtbot.waitUntil(lambda: reader.page.desk is not None and bool(reader.page.desk.refusal))
        bar = reader.page.bar
        qtbot.waitUntil(lambda: not bar.buttons[Verdict.SAME].isEnabled())
        assert "case-01.mrxs" in bar.line.text() and bar.line.text().endswith("Go on with the next field.")
        QTest.keyClick(reader.page, SAME)
        QTest.keyClick(reader.page, Qt.Key.Key_N)
        reader.sharp(Stop(2, 1))
        assert not reader.verdicts


def test_a_slide_that_is_there_again_is_opened_once_more_and_judged(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=1)
    gone = tmp_path / "conversions" / "case-01-dicom"
    gone.rename(tmp_path / "elsewhere")
    with reading(qtbot, path) as reader:
        page = reader.page
        qtbot.waitUntil(lambda: page.desk is not None and bool(page.desk.refusal))
        qtbot.waitUntil(lambda: f"It is looked for in {gone.parent}." in page.bar.line.text())
        assert page.strip._title.text() == "Sample review · MK"  # whoever sits there sees as whom they judge
        (tmp_path / "elsewhere").rename(gone)

        def offered() -> list[QAbstractButton]:
            every = page.desk.view.findChildren(QAbstractButton) if page.desk is not None else []
            return [one for one in every if one.isVisible() and one.text() == "Try again"]

        qtbot.waitUntil(lambda: len(offered()) == 1)
        qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)
        reader.sharp(Stop(1, 1))
        assert not page.desk.refusal and page.bar.line.text().startswith("A verdict moves on")
        reader.judge(SAME)
        assert page.flow.is_done


def test_another_slide_than_was_identified_cannot_be_judged(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=1)
    first, second = (tmp_path / "conversions" / f"case-0{number}-dicom" for number in (1, 2))
    shutil.rmtree(first)
    shutil.copytree(second, first)
    with reading(qtbot, path) as reader:
        qtbot.waitUntil(lambda: "case-01-dicom is another slide" in reader.page.bar.line.text())
        QTest.keyClick(reader.page, SAME)
        QTest.keyClick(reader.page, Qt.Key.Key_N)
        reader.sharp(Stop(2, 1))
        assert not reader.verdicts


def test_a_slide_is_judged_by_the_rule_and_by_its_reader(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    with reading(qtbot, path) as reader:
        slide = reader.page.strip.slide
        assert reader.judge(DIFFERENT) == Stop(1, 1)
        qtbot.waitUntil(lambda: slide.text() == "Slide so far: Different")
        assert "By the rule of this review.\n1 or more different fields make a slide different" in slide.toolTip()
        reader.sharp()
        reader.press(Qt.Key.Key_V)
        menu = reader.page.findChild(QMenu, "slideVerdicts")
        qtbot.waitUntil(menu.isVisible)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: slide.text() == "Slide: Same")
        assert slide.toolTip().startswith("Your own verdict.") and reader.stop == Stop(1, 2)
        reader.press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: slide.text() == "Slide so far: Different")
        assert reader.verdicts.keys() == {Stop(1, 1)}, "the verdict on the field was said before"
    own = [event for event in written(path) if event["action"] == "verdict on the slide"]
    assert [event["after"]["verdict"] for event in own] == ["same"]


def test_the_keys_of_the_main_window_show_the_pair_in_other_ways(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=1)
    with reading(qtbot, path) as reader:
        reader.sharp()

        def display() -> object:
            return reader.page.desk.session.comparison.state.display

        for key, mode in ((Qt.Key.Key_C, Mode.CURTAIN), (Qt.Key.Key_O, Mode.OVERLAY), (Qt.Key.Key_K, Mode.BLINK)):
            reader.press(key)
            assert display().mode is mode
        reader.press(Qt.Key.Key_Y)
        assert display().mode is Mode.SIDE_BY_SIDE
        for key, measure in ((Qt.Key.Key_D, Measure.DIFFERENCE), (Qt.Key.Key_S, Measure.SSIM)):
            reader.press(key)
            assert display().measure is measure
        QTest.keyPress(reader.focused(), Qt.Key.Key_B)
        assert display().exchanged
        QTest.keyRelease(reader.focused(), Qt.Key.Key_B)
        assert not display().exchanged
        reader.press(Qt.Key.Key_C)
        reader.judge(SAME)
        reader.sharp(Stop(2, 1))
        assert (display().mode, display().measure) == (Mode.CURTAIN, Measure.OFF), "a field begins with its pictures"
        reader.press(Qt.Key.Key_0)
        assert reader.page.desk.session.fitted
    view = said(path)[0]["after"]["view"]
    assert (view["mode"], view["measure"]) == ("curtain", "ssim")


def test_a_conversion_lies_where_its_binding_says(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=1)
    record = open_record(path)
    bound = record.state.pairs[1].binding
    assert bound is not None
    record.append(Act.PAIR_IDENTIFIED, after=replace(bound, affine=(1.0, 0.0, 0.0, 1.0, LEFT + 3.0, TOP - 2.0)))
    record.close()
    with reading(qtbot, path) as reader:
        reader.sharp()
        conversion = reader.page.desk.session.comparison.state.panes[1]
        at = conversion.to_reference.apply(Point(0, 0))
        assert (at.x, at.y) == pytest.approx((LEFT + 3, TOP - 2))
    (tmp_path / "other").mkdir()
    with reading(qtbot, sample_review(tmp_path / "other", 1, fields=1)) as reader:
        reader.sharp()
        assert not reader.page.desk.session.comparison.state.panes[1].has_offset


def test_an_ended_reading_is_only_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    record = open_record(path)
    record.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None})
    record.append(Act.READING_ENDED, after={"reader": "MK", "round": 1})
    record.close()
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 1))
        assert not reader.page.bar.buttons[Verdict.SAME].isEnabled()
        QTest.keyClick(reader.page, SAME)
        assert reader.page.bar.line.text() == "This reading has ended: its verdicts stand."
        reader.press(Qt.Key.Key_N)
        reader.sharp(Stop(1, 2))
        assert not reader.verdicts


def test_a_verdict_that_cannot_be_written_is_not_given(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=2)) as reader:
        reader.sharp()
        append = reader.keeper.record.append

        def full(*_: object, **__: object) -> int:
            raise SlideError("sample.vsreview cannot be written: the disk is full.", advice="Make room.")

        monkeypatch.setattr(reader.keeper.record, "append", full)
        reader.press(SAME)
        words = "sample.vsreview cannot be written: the disk is full. Make room."
        qtbot.waitUntil(lambda: reader.page.bar.line.text() == words)
        assert reader.stop == Stop(1, 1) and not reader.verdicts and not reader.page.bar.undo.isVisible()
        monkeypatch.setattr(reader.keeper.record, "append", append)
        reader.judge(SAME)
        assert reader.stop == Stop(1, 2)


def test_the_next_pair_is_opened_ahead_and_few_are_open(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 4, fields=1)) as reader:
        for number in range(1, 5):
            reader.sharp(Stop(number, 1))
            desks = reader.page.desks
            if number < 4:
                qtbot.waitUntil(lambda number=number: number + 1 in _open(reader))
            assert len(_open(reader)) <= MOST
            before = desks.current
            reader.press(Qt.Key.Key_N)
            if number < 4:
                qtbot.waitUntil(lambda before=before: reader.page.desk is not before)
        assert {2, 3, 4} == set(_open(reader)), "the one before stays"


def _open(reader: Reader) -> dict[int, bool]:
    """Sharpness by number of the pair."""
    return {desk.pair.number: desk.is_sharp for desk in reader.page.desks._desks}


def test_readings_know_nothing_of_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 1, fields=2)
    with reading(qtbot, path) as reader:
        reader.judge(SAME)
        other = Reading("other")
        reader.keeper.append(Act.READING_BEGUN, after={"reader": "other", "round": 1, "seed": None})
        qtbot.waitUntil(lambda: other in reader.keeper.state.readings)
        reader.page.leave()
        reader.page.begin(other)
        reader.sharp(Stop(1, 1))
        reader.press(Qt.Key.Key_Z, CONTROL)
        assert reader.page.bar.line.text() == "There is no verdict to undo." and reader.verdicts


def test_a_slide_of_which_nothing_was_judged_gets_no_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1)) as reader:
        reader.sharp()
        page = reader.page
        assert not any(page.strip.entries[one].isEnabled() for one in Verdict)
        page.flow.judge_slide(Verdict.SAME)
        assert page.bar.line.text() == "Nothing of this slide was judged: judge a field of it first."
        reader.judge(Qt.Key.Key_F10)
        assert not reader.keeper.state.readings[ME].slides
        assert all(page.strip.entries[one].isEnabled() for one in Verdict)
        page.strip.entries[Verdict.SAME].trigger()
        qtbot.waitUntil(lambda: bool(reader.keeper.state.readings[ME].slides))


def test_what_is_wrong_with_a_slide_is_said_in_place_of_the_question(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample_review(tmp_path, 2, fields=1)
    wrong = "75 of 130 tiles cannot be read."
    with open_record(path, "MK") as record:
        record.append(Act.FIELDS_PLANNED, after=Planned(1, (), True, (wrong,), (wrong,)))
    with reading(qtbot, path) as reader:
        reader.sharp(Stop(1, 1))
        bar = reader.page.bar
        assert bar.caution.isVisible() and bar.caution.text() == wrong and not bar._question.isVisible()
        reader.judge(SAME)
        reader.sharp(Stop(2, 1))
        assert not bar.caution.isVisible() and bar._question.isVisible()
