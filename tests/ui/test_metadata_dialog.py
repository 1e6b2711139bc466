"""What the files of a conversion state, said with mouse and keys; the files themselves are read by pydicom alone."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.conversion.metadata.filled import FILLED, filled_profile
from tests.conversion.metadata.named import KEPT, SECRETS, forms, write_named
from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, Patient, Specimen
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.slides.identifying import MASK
from viewer.ui.dialogs.metadata.dialog import PRIVACY, STATED, TABLE, MetadataDialog
from viewer.ui.dialogs.metadata.editors import CodedEditor, SeveralEditor, TermEditor
from viewer.ui.dialogs.metadata.form import ProfileForm
from viewer.ui.dialogs.metadata.section_page import FieldRow
from viewer.ui.dialogs.metadata.slide_metadata import SlideMetadata, summary
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
BREAST = "76752008"


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_named(tmp_path_factory.mktemp("named") / "CMU-1.mrxs")


class Asked:
    """The dialog, with what it answered."""

    def __init__(self, qtbot: QtBot, slide: Path, begin: SlideMetadata, waiting: tuple[Path, ...]) -> None:
        self.jobs = JobPool(2)
        self.dialog = MetadataDialog(slide, begin, waiting, self.jobs)
        self.answers: list[dict[Path, SlideMetadata]] = []
        self.dialog.stated.connect(self.answers.append)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(lambda: self.dialog.form is not None)
        self.qtbot = qtbot

    @property
    def form(self) -> ProfileForm:
        assert self.dialog.form is not None
        return self.dialog.form

    def row(self, path: str) -> FieldRow:
        """Click on the section, and give the row."""
        section, _, name = path.partition(".")
        place = self.dialog.draft.sections.index(section)
        rect = self.form.sections.visualItemRect(self.form.sections.item(place))
        QTest.mouseClick(self.form.sections.viewport(), LEFT, pos=rect.center())
        return self.form.pages[section].rows[name]

    def type(self, path: str, text: str) -> FieldRow:
        row = self.row(path)
        inner = row.editor.takes_keys()[0]
        inner.setFocus()
        QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(inner, Qt.Key.Key_Delete)
        QTest.keyClicks(inner, text)
        close_popups()
        return row

    def use(self) -> dict[Path, SlideMetadata]:
        assert self.dialog.use_button.isEnabled()
        QTest.mouseClick(self.dialog.use_button, LEFT)
        assert not self.dialog.isVisible()
        (answer,) = self.answers
        return answer

    def open_tab(self, key: str) -> None:
        QTest.mouseClick(self.dialog.tabs.option(key), LEFT)

    def privacy_shown(self) -> None:
        self.open_tab(PRIVACY)
        self.qtbot.waitUntil(lambda: bool(self.dialog.privacy.switches))

    def end(self) -> None:
        """Nothing of it is left that Python could delete in the midst of another test."""
        self.dialog.close()
        self.qtbot.waitUntil(lambda: not self.jobs.jobs)
        self.jobs.close()
        self.dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def close_popups() -> None:
    while popup := QApplication.activePopupWidget():
        popup.close()


@pytest.fixture
def ask(qtbot: QtBot, named: Path) -> Iterator[type]:
    apply_theme("dark")
    made: list[Asked] = []

    class Ask(Asked):
        def __init__(self, begin: SlideMetadata | None = None, waiting: tuple[Path, ...] = ()) -> None:
            super().__init__(qtbot, named, begin or SlideMetadata(), waiting)
            made.append(self)

    yield Ask
    for one in made:
        one.end()


def note(row: FieldRow) -> str:
    return row.note.text()


def test_what_is_typed_is_answered_for_the_slide_alone(ask: type, named: Path) -> None:
    asked = ask(waiting=(named, named.with_name("CMU-2.mrxs")))
    asked.type("patient.identifier", "A-1 ")
    asked.type("study.description", "Mamma")
    # Enter leads on and closes nothing.
    QTest.keyClick(asked.form.pages["study"].rows["description"].editor.takes_keys()[0], Qt.Key.Key_Return)
    assert asked.dialog.isVisible()
    answer = asked.use()
    assert list(answer) == [named]
    profile = answer[named].profile
    assert (profile.patient.identifier, profile.study.description) == ("A-1", "Mamma")
    assert summary(profile) == "Patient A-1, 2 fields" and summary(None) == summary(MetadataProfile())
    assert answer[named].privacy == PrivacyChoice()


def test_what_is_wrong_is_said_below_the_field_as_it_is_typed(ask: type) -> None:
    asked = ask()
    row = asked.type("patient.birth_date", "17.5.")
    assert "is no date; a date is written as 1960-05-17" in note(row) and row.note.isVisible()
    assert row.note.mapTo(row, row.note.rect().topLeft()).y() >= row.editor.geometry().bottom()
    assert row.editor.takes_keys()[0].accessibleDescription() in note(row)
    assert not asked.dialog.use_button.isEnabled()
    asked.row("equipment.model")
    QTest.mouseClick(asked.dialog.problem_link, LEFT)
    assert asked.form.section == "patient"
    QTest.keyClick(asked.dialog.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(asked.dialog.focusWidget(), "1960-05-17")
    assert not note(row) and not asked.dialog.problem_link.isVisible()
    (metadata,) = asked.use().values()
    assert metadata.profile.patient.birth_date == "1960-05-17"


def test_a_name_with_a_comma_is_written_as_dicom_writes_names(ask: type) -> None:
    asked = ask()
    row = asked.type("patient.name", "Mller, Jane")
    assert "Family^Given" in note(row) and not asked.dialog.use_button.isEnabled()
    assert row.instead_button.isVisible() and row.instead_button.text() == "Write Mller^Jane"
    QTest.mouseClick(row.instead_button, LEFT)
    assert not note(row) and not row.instead_button.isVisible()
    assert row.editor.takes_keys()[0].hasFocus()
    (metadata,) = asked.use().values()
    assert metadata.profile.patient.name == "Mller^Jane"


def test_a_field_that_another_one_asks_for_says_so(ask: type) -> None:
    asked = ask()
    asked.type("clinical_trial.site_name", "Basel")
    assert note(asked.row("clinical_trial.sponsor")).endswith("DICOM asks for it wherever there is a trial.")
    removed = asked.row("patient.identity_removed").editor
    assert isinstance(removed, TermEditor)
    removed.box.setFocus()
    QTest.keyClick(removed.box, Qt.Key.Key_Down)
    assert "State it, because the identity" in note(asked.row("patient.deidentification_method"))


def test_coded_values_are_chosen_or_typed_and_others_are_written_as_codes(ask: type, qtbot: QtBot) -> None:
    asked = ask()
    row = asked.row("specimen.site")
    assert isinstance(row.editor, CodedEditor)
    line = row.editor.box.lineEdit()
    line.setFocus()
    QTest.keyClicks(line, "bre")
    assert "none of the terms of DICOM's list CID 8134" in note(row)
    popup = row.editor.box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Breast" and not note(row)
    asked.type("specimen.type", "1234|99LAB|our own")
    own = Concept("1234", "99LAB", "our own")
    stains = asked.row("stain.substances").editor
    assert isinstance(stains, SeveralEditor) and len(stains.fields) == 1
    for place, words in enumerate(("Hematoxylin", "36879007")):
        qtbot.waitUntil(stains.fields[place].isVisible)
        line = stains.fields[place].box.lineEdit()  # type: ignore[attr-defined]
        line.setFocus()
        QTest.keyClicks(line, words)
        close_popups()
    assert len(stains.fields) == 3
    qtbot.waitUntil(stains.fields[2].isVisible)
    QTest.keyClick(asked.dialog.focusWidget(), Qt.Key.Key_Tab)
    assert asked.dialog.focusWidget() is stains.takes_keys()[2]
    (metadata,) = asked.use().values()
    specimen = metadata.profile.specimens[0]
    assert specimen.site is not None and (specimen.site.code, specimen.site.scheme) == (BREAST, "SCT")
    assert specimen.type == own
    assert [stain.code for stain in metadata.profile.stain.substances] == ["12710003", "36879007"]


def test_a_profile_to_start_from_keeps_what_was_typed(ask: type) -> None:
    asked = ask()
    asked.type("patient.identifier", "A-1")
    wrong = asked.type("specimen.site", "nonsense")
    box = asked.form.preset
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "H&E section, paraffin"
    profile = asked.dialog.draft.profile
    assert [stain.code for stain in profile.stain.substances] == ["12710003", "36879007"]
    assert profile.patient.identifier == "A-1" and "none of the terms" in note(wrong)
    assert note(asked.row("specimen.identifier")) == "Usually stated for such a slide"
    box.setFocus()
    while box.currentText() != "Smear, May-Grünwald Giemsa":
        QTest.keyClick(box, Qt.Key.Key_Down)
    profile = asked.dialog.draft.profile
    assert [stain.code for stain in profile.stain.substances] == ["255803006"]
    assert profile.specimens[0].fixative is None and profile.patient.identifier == "A-1"
    QTest.mouseClick(asked.form.clear_button, LEFT)
    assert not box.currentText()
    assert asked.dialog.draft.profile.is_empty and not asked.dialog.draft.problems
    assert not asked.row("patient.identifier").editor.value()


def test_specimens_come_and_go(ask: type) -> None:
    asked = ask()
    asked.type("specimen.identifier", "S-1")
    assert not asked.form.pages["specimen"].remove_button.isVisible()
    QTest.mouseClick(asked.form.pages["specimen"].add_button, LEFT)
    assert asked.form.section == "specimen2"
    second = asked.form.pages["specimen2"].rows["identifier"]
    QTest.keyClicks(asked.dialog.focusWidget(), "S-1")
    assert "It is that of another specimen" in note(second)
    asked.type("specimen2.identifier", "S-2")
    # A page of another section has nothing of it, also as a window of its own.
    asked.row("stain.other")
    assert not asked.form.pages["stain"].remove_button.isVisible()
    asked.row("specimen2.identifier")
    assert not note(second)
    assert asked.dialog.draft.profile.specimens == (Specimen(identifier="S-1"), Specimen(identifier="S-2"))
    asked.row("specimen.identifier")
    QTest.mouseClick(asked.form.pages["specimen"].remove_button, LEFT)
    assert asked.row("specimen.identifier").editor.value() == "S-2"
    assert asked.dialog.draft.profile.specimens == (Specimen(identifier="S-2"),)


def test_every_field_stands_there_with_its_place_in_dicom_and_gives_back_what_it_was_filled_with(ask: type) -> None:
    profile = filled_profile()
    asked = ask(SlideMetadata(profile))
    shown = {}
    for path, (value, place, _) in FILLED.items():
        row = asked.row(path)
        found = re.search(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)", row.label.toolTip())
        assert found is not None
        assert f"({found[1]},{found[2]})".lower() in place, path
        read = row.editor.value()
        shown[path] = read.replace("\n", "\r\n") if isinstance(read, str) else read
        assert shown[path] == value, path
        assert not note(row), path
    sections = {path.partition(".")[0] for path in FILLED}
    rows = {f"{section}.{name}" for section in sections for name in asked.form.pages[section].rows}
    assert rows == set(FILLED) | {path.replace("specimen.", "specimen2.") for path in FILLED}
    (metadata,) = asked.use().values()
    assert metadata.profile == profile


def test_a_saved_profile_is_opened_again_to_the_letter(
    ask: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "lab"
    asked = ask()
    asked.type("patient.name", "Muster^Anna")
    asked.type("specimen.site", "Breast")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(asked.form.save_button, LEFT)
    qtbot.waitUntil(asked.dialog.failure.isVisible)
    written = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert written["patient"] == {"name": "Muster^Anna"}
    assert written["specimens"] == [{"site": {"code": BREAST, "scheme": "SCT", "meaning": "Breast"}}]
    other = ask()
    other.type("patient.birth_date", "17.5.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path.with_suffix(".json")), ""))
    QTest.mouseClick(other.form.open_button, LEFT)
    qtbot.waitUntil(lambda: bool(other.dialog.draft.profile.patient.name))
    assert other.dialog.draft.profile == asked.dialog.draft.profile
    assert other.row("patient.name").editor.value() == "Muster^Anna"
    assert not note(other.row("patient.birth_date"))


def test_a_file_that_is_no_profile_leaves_the_form_as_it_is(
    ask: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "lab.json"
    path.write_text('{"format": "verislide metadata profile", "version": 1, "patient": {"shoe": 7}}')
    asked = ask()
    asked.type("patient.identifier", "A-1")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(asked.form.open_button, LEFT)
    qtbot.waitUntil(asked.dialog.failure.isVisible)
    assert "lab.json" in asked.dialog.failure.text() and "patient.shoe" in asked.dialog.failure.text()
    assert asked.dialog.draft.profile.patient.identifier == "A-1"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "x.json"), ""))
    QTest.mouseClick(asked.form.save_button, LEFT)
    qtbot.waitUntil(lambda: "x.json cannot be saved" in asked.dialog.failure.text())


def test_a_table_gives_each_slide_its_row_and_names_what_has_no_other(
    ask: type, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("file;PatientID;specimen.site\nCMU-1.mrxs;4711;Breast\ncmu-2;;\nCMU-9;4719;\n", encoding="utf-8")
    others = tuple(named.with_name(f"CMU-{number}.mrxs") for number in (2, 3))
    asked = ask(waiting=(named, *others))
    asked.type("study.description", "Mamma")
    asked.open_tab(TABLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    QTest.mouseClick(asked.dialog.table.message._action, LEFT)
    page = asked.dialog.table
    qtbot.waitUntil(lambda: page.match is not None)
    cells = [[page.rows.item(row, column).text() for column in range(3)] for row in range(page.rows.rowCount())]
    assert cells == [
        ["CMU-1.mrxs", "line 2", "Patient 4711, 3 fields"],
        ["CMU-2.mrxs", "line 3", "1 field"],
        ["CMU-3.mrxs", "none", "No row: it keeps what it had"],
        ["CMU-9", "line 4", "None of the slides that wait: not used"],
    ]
    assert page.sentence.text() == "cases.csv: 2 of 3 slides have a row, 1 row is of no slide."
    assert not page.caution.isVisible()
    # What the first page states of one patient would become that of another, too.
    asked.open_tab(STATED)
    asked.type("patient.identifier", "A-1")
    asked.open_tab(TABLE)
    qtbot.waitUntil(page.caution.isVisible)
    assert "Patient ID A-1" in page.caution.text()
    asked.open_tab(STATED)
    row = asked.type("patient.birth_date", "soon")
    assert not asked.dialog.use_button.isEnabled() and note(row)
    asked.type("patient.birth_date", "")
    asked.type("patient.identifier", "")
    qtbot.waitUntil(lambda: page.match is not None)
    assert asked.dialog.use_button.text() == "Use for 2 slides"
    answer = asked.use()
    assert {slide.name: one.profile.patient.identifier for slide, one in answer.items()} == {
        "CMU-1.mrxs": "4711",
        "CMU-2.mrxs": "",
    }
    assert all(one.profile.study.description == "Mamma" for one in answer.values())


def test_a_table_that_is_wrong_says_where_and_can_be_left_alone(
    ask: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("file,specimen.site\nCMU-1,Bread\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    asked = ask()
    asked.open_tab(TABLE)
    message = asked.dialog.table.message
    QTest.mouseClick(message._action, LEFT)
    qtbot.waitUntil(lambda: "cases.csv" in message.text())
    assert "line 2, specimen.site" in message.text() and not asked.dialog.use_button.isEnabled()
    QTest.mouseClick(message._other, LEFT)
    assert not asked.dialog.table.is_used and asked.dialog.use_button.isEnabled()


def test_a_table_to_be_filled_has_every_column_and_a_row_for_each_slide(
    ask: type, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    asked = ask(waiting=(named, named.with_name("CMU-2.mrxs"), tmp_path / "CMU-2.mrxs"))
    asked.open_tab(TABLE)
    QTest.mouseClick(asked.dialog.table.message._other, LEFT)
    qtbot.waitUntil(asked.dialog.failure.isVisible)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines)
    assert set(head) == {"file", *(path for path in FILLED if not path.startswith("specimen2"))}
    twins = [named.with_name("CMU-2.mrxs").as_posix(), (tmp_path / "CMU-2.mrxs").as_posix()]
    assert [row[head.index("file")] for row in rows] == ["CMU-1.mrxs", *twins]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(asked.dialog.table.message._action, LEFT)
    qtbot.waitUntil(asked.dialog.use_button.isEnabled)
    assert asked.dialog.use_button.text() == "Use for 3 slides"


def test_one_answer_for_all_is_warned_of_where_it_names_one_patient(ask: type, named: Path) -> None:
    other = named.with_name("CMU-2.mrxs")
    asked = ask(waiting=(named, other))
    asked.type("study.description", "Mamma")
    assert not asked.dialog.note.text()
    asked.type("container.identifier", "G-1")
    assert "all 2 slides the same: Container ID G-1" in asked.dialog.note.text()
    QTest.mouseClick(asked.dialog.all_button, LEFT)
    (answer,) = asked.answers
    assert set(answer) == {named, other} and answer[named] is answer[other]


def test_what_the_slide_says_is_masked_until_asked_for_and_left_out_until_chosen(ask: type) -> None:
    asked = ask()
    asked.privacy_shown()
    page = asked.dialog.privacy
    texts = [label.text() for label, *_ in page._values]
    assert MASK in texts and KEPT["SCANNER_HARDWARE_VERSION"] in texts
    assert not set(texts) & {SECRETS[name] for name in ("SLIDE_ID", "SLIDE_NAME", "PROJECT_NAME")}
    QTest.mouseClick(page.names, LEFT)
    assert {label.text() for label, *_ in page._values} >= set(SECRETS.values())
    chosen = {switch for switch, boxes in page.switches.items() if boxes[0].isChecked()}
    assert chosen == {"manufacturer", "model", "software"}
    assert "left out: slide ID, slide name" in page.sentence.text()
    assert page.beside.isVisible() and "send only the .dcm files" in page.beside.text()
    (box,) = page.switches["series_description"]
    page.names.setFocus()
    for boxes in (page.switches["container_identifier"], [box]):
        QTest.keyClick(asked.dialog.focusWidget(), Qt.Key.Key_Tab)
        assert asked.dialog.focusWidget() is boxes[0]
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert "Written into the files: slide name" in page.sentence.text()
    # Two things of one switch go together.
    study = page.switches["study_date"]
    assert len(study) == 2
    QTest.keyClick(study[0], Qt.Key.Key_Space)
    assert study[1].isChecked()
    (metadata,) = asked.use().values()
    assert metadata.privacy == PrivacyChoice(series_description=True, study_date=True)


def test_all_switches_go_back_at_once(ask: type) -> None:
    asked = ask(SlideMetadata(privacy=PrivacyChoice(serial_number=True, model=False)))
    asked.privacy_shown()
    page = asked.dialog.privacy
    assert page.switches["serial_number"][0].isChecked() and not page.switches["model"][0].isChecked()
    QTest.mouseClick(page.reset_button, LEFT)
    assert not page.switches["serial_number"][0].isChecked() and page.switches["model"][0].isChecked()
    assert page.choice == PrivacyChoice() and not page.reset_button.isEnabled()


def test_a_slide_that_cannot_be_read_leaves_the_form_usable(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path / "gone.mrxs", SlideMetadata(), ())
    asked.open_tab(PRIVACY)
    qtbot.waitUntil(lambda: "Reading" not in asked.dialog.privacy.message.text())
    assert "gone.mrxs" in asked.dialog.privacy.message.text()
    assert asked.dialog.use_button.isEnabled()
    asked.end()


def test_it_can_be_filled_by_keys_alone(ask: type) -> None:
    asked = ask()
    dialog = asked.dialog
    QTest.qWaitForWindowActive(dialog)
    assert dialog.focusWidget() is asked.form.sections
    QTest.keyClick(asked.form.sections, Qt.Key.Key_Down)
    assert asked.form.section == "study"
    rows = asked.form.pages["study"].rows
    for row in rows.values():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is row.editor.takes_keys()[0]
    QTest.keyClicks(dialog.focusWidget(), "Mamma")
    for button in (dialog.cancel_button, dialog.use_button):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is button
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    (answer,) = asked.answers
    assert [one.profile.study.description for one in answer.values()] == ["Mamma"]


def test_esc_drops_what_was_typed_at_the_second_time_only(ask: type) -> None:
    asked = ask()
    QTest.keyClick(asked.dialog, Qt.Key.Key_Escape)
    assert not asked.dialog.isVisible() and not asked.answers
    other = ask()
    row = other.type("patient.birth_date", "soon")
    inner = row.editor.takes_keys()[0]
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    assert other.dialog.isVisible() and "Esc again drops it" in other.dialog.failure.text()
    QTest.keyClicks(inner, "er")
    assert not other.dialog.failure.isVisible()
    for _ in range(2):
        assert other.dialog.isVisible()
        QTest.keyClick(inner, Qt.Key.Key_Escape)
    assert not other.dialog.isVisible() and not other.answers


def test_what_was_stated_stands_in_the_files_and_what_was_left_out_does_not(
    ask: type, named: Path, tmp_path: Path
) -> None:
    asked = ask(SlideMetadata(MetadataProfile(patient=Patient(sex="F"))))
    asked.type("patient.identifier", "A-1")
    asked.type("specimen.site", "Breast")
    asked.privacy_shown()
    QTest.mouseClick(asked.dialog.privacy.switches["serial_number"][0], LEFT, pos=QPoint(8, 8))
    (metadata,) = asked.use().values()
    folder = tmp_path / "converted"
    convert_slide(ConversionRequest(named, folder, profile=metadata.profile, privacy=metadata.privacy, verify="none"))
    files = sorted(folder.glob("*.dcm"))
    assert files
    for path in files:
        header = pydicom.dcmread(path, stop_before_pixels=True)
        assert (header[0x0010, 0x0020].value, header[0x0010, 0x0040].value) == ("A-1", "F")
        (specimen,) = header[0x0040, 0x0560].value
        assert specimen[0x0008, 0x2228].value[0][0x0008, 0x0100].value == BREAST
        assert header[0x0018, 0x1000].value == SECRETS["SCANNER_HARDWARE_ID"]
        content = path.read_bytes().lower()
        for name in ("SLIDE_ID", "SLIDE_NAME", "PROJECT_NAME"):
            assert not any(form in content for form in forms(SECRETS[name])), name
