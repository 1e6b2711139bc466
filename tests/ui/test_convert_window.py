"""Slides are converted out of the window: by hand, on slides that the project makes; files are read by pydicom."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.conversion.made import headers, small_mirax, volumes
from tests.ui.conftest import settle
from tests.ui.questions import answer
from viewer import __version__
from viewer.conversion.leaving import wait_for_left
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.presets import PRESETS
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert import runner
from viewer.ui.convert.close_question import CloseQuestion
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.convert.runner import Conversions
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

pytestmark = pytest.mark.gui
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
THIN = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("slides")
    return [small_mirax(folder, name) for name in ("first", "second", "third")]


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[ConvertDialog]:
    """By its key; what is converted goes to a folder of its own."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_D, keys)
    found = window.converting.dialog
    assert found is not None and found.isVisible() and not found.isModal()
    conversions(window).home = str(tmp_path / "out")
    yield found
    window.converting.close_jobs()


def conversions(window: MainWindow) -> Conversions:
    assert window.converting.conversions is not None
    return window.converting.conversions


def drop(target: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE))


def add(qtbot: QtBot, dialog: ConvertDialog, *paths: Path) -> None:
    """Drop slides, and wait until it is known what becomes of them."""
    drop(dialog, *paths)
    qtbot.waitUntil(lambda: dialog.list.count() == len(paths))
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)


def states(window: MainWindow) -> list[ItemState]:
    return [item.state for item in conversions(window).queue.items]


def click(button: QWidget) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, LEFT)


def column(dialog: ConvertDialog, number: int) -> list[str]:
    table = dialog.slide.plan.table
    items = (table.item(row, number) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


class Slowly:
    """The real conversion, which takes its time for every tile."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seconds: float = 0.05) -> None:
        self.seconds = seconds
        """For a tile, from now on."""
        self.order: list[str] = []
        self.at_once = self.most_at_once = 0
        self.ticks = 0
        self.last = 0.0
        """When the last tile was told."""

        def slow(request: ConversionRequest, progress: Progress, pause: Pause) -> ConversionReport:
            self.order.append(request.source.stem)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            tick = progress.tick

            def told(*given: float, **more: object) -> None:
                self.ticks += 1
                self.last = time.monotonic()
                time.sleep(self.seconds)
                tick(*given, **more)  # type: ignore[arg-type]

            progress.tick = told  # type: ignore[method-assign, assignment]
            try:
                return convert_slide(request, progress, pause)
            finally:
                self.at_once -= 1

        monkeypatch.setattr(runner, "convert_slide", slow)


def test_from_the_drop_to_the_pair(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    assert dialog.empty.isVisible() and not dialog.convert_button.isVisible()
    add(qtbot, dialog, slides[0])
    assert dialog.list.row_of(1).thumbnail.image.width() == 96
    assert "px" in dialog.slide.facts.text() and "µm/px" in dialog.slide.facts.text()
    QTest.mouseClick(dialog.slide.presets.option("jpeg2000-lossless"), LEFT)
    assert "four times as large as JPEG" in dialog.slide.purpose.text()
    qtbot.waitUntil(lambda: "JPEG 2000 lossless" in column(dialog, 3))
    planned = column(dialog, 1)
    assert "Every level keeps every pixel" in column(dialog, 2)
    assert not (tmp_path / "out").exists(), "nothing is written before it is asked for"
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])
    assert dialog.slide.card.verdict.text() == "first: every pixel is that of the original"
    assert "send only the .dcm files" in dialog.slide.card.verdict.toolTip()
    assert dialog.list.row_of(1).sentence.text() == "Checked: same pixels"
    folder = tmp_path / "out/first"
    kept = json.loads((folder / "report.json").read_text())
    assert kept["verification"]["passed"] is True
    assert f"All {sum(one['outcome'] == 'passed' for one in kept['verification']['checks'])} checks" in (
        dialog.slide.card.line.text()
    )
    card = dialog.slide.card
    shown = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    assert shown[shown.index("Pixels that differ") + 1] == "0"
    assert "Decoding" not in shown
    assert not card.annotations.isVisible() and not dialog.slide.annotations.isVisible()
    click(card.all_button)
    assert "Decoding" in [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    found = volumes(folder)
    assert {head.file_meta.TransferSyntaxUID for _, head in found} == {"1.2.840.10008.1.2.4.90"}
    sizes = [f"{head.TotalPixelMatrixColumns} × {head.TotalPixelMatrixRows}" for _, head in found]
    assert sizes == planned[: len(sizes)] == column(dialog, 1)[: len(sizes)]
    click(dialog.slide.card.compare_button)
    settle(qtbot, window)
    assert not dialog.isVisible()
    assert [slot.path for slot in window.session.slots] == [slides[0], folder]
    panes = window.session.comparison.state.panes
    assert len(panes) == 2 and panes[1].alignment is not None
    original, conversion = (pane.slide.read(0, (0, 0), (64, 64)) for pane in panes)
    assert conversion.rgb.shape == original.rgb.shape
    assert not window.furniture.annotations.is_open, "none were to travel along"


def test_options_stand_in_the_files(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    assert not dialog.slide.options.isVisible()
    click(dialog.slide.more)
    options = dialog.slide.options
    qtbot.waitUntil(options.isVisible)
    options.tile.setFocus()
    options.tile.selectAll()
    QTest.keyClicks(options.tile, "128")
    QTest.keyClick(options.tile, Qt.Key.Key_Tab)
    options.levels.setFocus()
    QTest.keyClick(options.levels, Qt.Key.Key_Down)
    options.label.setFocus()
    QTest.keyClick(options.label, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.slide.presets.option("jpeg-q95-444"), LEFT)
    settings = conversions(window).queue.item(1).request.settings
    assert (settings.tile_size, settings.label, settings.quality, settings.levels.value) == (  # type: ignore[union-attr]
        128,
        True,
        95,
        "every-second",
    )
    qtbot.waitUntil(lambda: dialog.slide.plan.warnings.isVisible())
    assert "The label will be in the files" in dialog.slide.plan.warnings.text()
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])
    found = headers(tmp_path / "out/first")
    kinds = [head.ImageType[2] for _, head in found]
    assert kinds.count("VOLUME") == 3 and kinds.count("LABEL") == 1
    assert {(head.Rows, head.Columns) for _, head in volumes(tmp_path / "out/first")} == {(128, 128)}
    assert not options.isEnabled() and not dialog.slide.presets.isVisible()


def test_one_after_the_other_in_the_order_of_the_list(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = Slowly(monkeypatch, 0.02)
    add(qtbot, dialog, *slides)
    third = conversions(window).queue.items[2].number
    move_up = next(one for one in dialog.list.menu(third).actions() if one.text() == "Move up")
    move_up.trigger()
    dialog.list.setFocus()
    dialog.list.choose(2)
    click(dialog.all_button)
    qtbot.waitUntil(lambda: dialog.running.isVisible() and "of" in dialog.running.tiles.text())
    assert states(window) == [ItemState.RUNNING, ItemState.WAITING, ItemState.WAITING]
    assert dialog.list.row_of(2).sentence.text() == "Waiting"
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert states(window) == [ItemState.RUNNING, ItemState.WAITING, ItemState.READY]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.count() == 2
    slowly.seconds = 0
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE, ItemState.DONE])
    assert slowly.order == ["first", "third"] and slowly.most_at_once == 1
    assert not dialog.running.isVisible() and dialog.count.text() == "2 of 2 done"


def test_checking_is_told_apart_from_converting(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path]
) -> None:
    add(qtbot, dialog, slides[0])
    told: list[str] = []
    click(dialog.convert_button)

    def is_done() -> bool:
        told.append(dialog.list.row_of(1).sentence.text())
        return states(window) == [ItemState.DONE]

    qtbot.waitUntil(is_done)
    assert any(text.startswith("Checking, ") for text in told)


def test_where_the_system_opens_nothing_the_place_is_said(
    qtbot: QtBot, dialog: ConvertDialog, window: MainWindow, slides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url.toLocalFile())))
    add(qtbot, dialog, slides[0])
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])
    card = dialog.slide.card
    said = card.line.text()
    click(card.report_button)
    assert Path(asked[0]).name == "report.html" and card.place.text().endswith(str(Path(asked[0])))
    assert card.place.isVisible() and card.line.isVisible() and "MB" in said and card.line.text() == said


def test_cancelling_leaves_nothing(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Slowly(monkeypatch)
    add(qtbot, dialog, slides[0])
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: (now := conversions(window).running(1)) is not None and now.pace.step is not None)
    assert (tmp_path / "out/first.partial").is_dir()
    click(dialog.list.row_of(1).cancel_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.READY])
    assert not (tmp_path / "out/first").exists()
    wait_for_left(60)
    assert list((tmp_path / "out").iterdir()) == []
    assert dialog.convert_button.isEnabled()


def test_a_pause_holds_it_up_and_it_goes_on(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = Slowly(monkeypatch)
    add(qtbot, dialog, slides[0])
    click(dialog.convert_button)
    row = dialog.list.row_of(1)
    qtbot.waitUntil(lambda: slowly.ticks > 2)
    click(row.pause_button)
    assert states(window) == [ItemState.PAUSED]
    # What is in the hand is brought to its end: tiles come every twentieth of a second else.
    qtbot.waitUntil(lambda: time.monotonic() - slowly.last > 0.6)
    before = slowly.ticks
    assert row.sentence.text().startswith("Paused at ")
    assert dialog.running.rate.text() == "paused"
    slowly.seconds = 0
    click(row.pause_button)
    qtbot.waitUntil(lambda: slowly.ticks > before)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])


def test_closing_asks_and_what_is_stopped_is_offered_at_the_next_start(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Slowly(monkeypatch)
    add(qtbot, dialog, *slides[:2])
    click(dialog.all_button)
    qtbot.waitUntil(lambda: (tmp_path / "out/first.partial").is_dir())
    said = answer(CloseQuestion, lambda question: click(question.keep_button))
    window.close()
    assert window.isVisible() and states(window) == [ItemState.RUNNING, ItemState.WAITING]
    answer(CloseQuestion, lambda question: click(question.stop_button))
    window.close()
    assert not window.isVisible()
    assert said == ["2 slides are being converted or wait. Stop and close?"]
    assert list((tmp_path / "out").iterdir()) == []
    (tmp_path / "out/first.partial").mkdir()  # as if it had been killed in the midst of it
    (tmp_path / "out/first.partial/1.dcm").write_bytes(b"half")
    (tmp_path / "out/first.partial.owner").write_text("1\n")

    monkeypatch.setattr(runner, "convert_slide", convert_slide)
    again = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.converting.banner.isVisible())
    assert "2 slides were not finished" in again.converting.banner.text()
    again.converting.banner.action_triggered.emit()
    found = again.converting.dialog
    assert found is not None and found.isVisible()
    qtbot.waitUntil(lambda: found.looks.is_at_rest)
    assert found.list.row_of(1).sentence.text() == "Not finished last time"
    assert "was not finished when the program ended" in found.slide.news.text()
    assert list((tmp_path / "out").iterdir()) == [], "nothing of it was kept"
    click(found.all_button)
    qtbot.waitUntil(lambda: states(again) == [ItemState.DONE, ItemState.DONE])
    again.close()
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"first", "second"}


def test_what_is_no_slide_says_so_and_is_not_converted(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, tmp_path: Path
) -> None:
    text = tmp_path / "letter.svs"
    text.write_text("Dear colleague", encoding="utf-8")
    add(qtbot, dialog, text)
    assert "letter.svs" in dialog.slide.news.text()
    assert not dialog.convert_button.isEnabled() and not dialog.slide.plan.table.isVisible()
    assert dialog.list.row_of(1).sentence.text() == "Cannot be converted"


def test_a_slide_that_was_refused_and_mended_is_looked_at_anew(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    slide = tmp_path / "mended.mrxs"
    slide.write_bytes(slides[0].read_bytes())
    add(qtbot, dialog, slide)
    assert not dialog.convert_button.isEnabled()
    conversions(window).queue.remove(1)
    shutil.copytree(slides[0].with_suffix(""), slide.with_suffix(""))
    add(qtbot, dialog, slide)
    assert dialog.convert_button.isEnabled() and dialog.slide.plan.table.isVisible()


def test_what_failed_is_tried_again(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "out/first").mkdir(parents=True)
    (tmp_path / "out/first/notes.txt").write_text("mine", encoding="utf-8")
    add(qtbot, dialog, slides[0])
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.FAILED])
    assert "it exists and is not an empty folder" in dialog.slide.news.text()
    assert dialog.convert_button.text() == "Convert first.mrxs again"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    click(dialog.place_button)
    assert dialog.place.text() == str(tmp_path / "elsewhere")
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])
    assert volumes(tmp_path / "elsewhere/first")
    assert [path.name for path in (tmp_path / "out/first").iterdir()] == ["notes.txt"]


def test_a_slide_that_is_there_already_is_not_converted_again(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "out").mkdir()
    request = ConversionRequest(slides[0], tmp_path / "out/first", PRESETS[0].settings)
    convert_slide(request)
    kept = tmp_path / "out/first/report.json"
    found = json.loads(kept.read_text())
    kept.write_text(json.dumps(found | {"software": found["software"] | {"Verislide": "0.0.1"}}))
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out/first").iterdir()}
    slowly = Slowly(monkeypatch)
    add(qtbot, dialog, slides[0])
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)
    made = f"made with the same settings by Verislide 0.0.1 (now {__version__})"
    assert f"The folder first holds this conversion already, {made}" in dialog.slide.plan.warnings.text()
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE])
    assert slowly.order == []
    assert dialog.list.row_of(1).sentence.text() == "Was there already, kept"
    assert dialog.slide.card.line.text().startswith(f"It was there already, {made}")
    assert "To convert the slide anew, move its folder away or choose another one." in dialog.slide.card.line.text()
    add(qtbot, dialog, slides[0])
    qtbot.waitUntil(lambda: len(states(window)) == 2 and dialog.looks.is_at_rest)
    words = "saved in the folder first.mrxs, since another one of the queue is saved in first."
    assert words in dialog.slide.plan.warnings.text()
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "out/first").iterdir()}


def test_a_slide_that_is_added_again_is_asked_for_as_before_and_another_one_names_nobody(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    drawn = tmp_path / "drawn.geojson"
    drawn.write_text('{"type": "FeatureCollection", "features": []}')
    before = replace(
        conversions(window).queue.item(1).request,
        profile=MetadataProfile().with_value("patient.name", "Doe^Jane"),
        privacy=PrivacyChoice(scan_date=True),
        annotations=drawn,
        annotations_digest="what it was",
    )
    report = convert_slide(ConversionRequest(slides[0], tmp_path / "made", verify="none"))
    conversions(window).ask_otherwise(1, before)
    conversions(window).queue.done(1, report)
    drop(dialog, slides[0], slides[1])
    qtbot.waitUntil(lambda: len(states(window)) == 3)
    same, other = (item.request for item in conversions(window).queue.items[1:])
    assert same == replace(before, folder=tmp_path / "out" / "first.mrxs")
    assert (other.settings, other.profile, other.privacy, other.annotations) == (before.settings, None, None, None)
    assert dialog.slide.metadata.summary.text().startswith("Patient Doe Jane, 1 field")
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)


def test_a_folder_that_is_gone_is_said_and_converted_again(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE], timeout=60000)
    dialog.hide()
    made = tmp_path / "out" / "first"
    made.rename(tmp_path / "moved away")
    dialog.show()
    qtbot.waitUntil(lambda: states(window) == [ItemState.FAILED])
    assert dialog.list.row_of(1).sentence.text() == "Its folder is not there any more"
    assert str(made) in dialog.slide.news.text()
    assert not dialog.slide.card.isVisible()
    (tmp_path / "moved away").rename(made)
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE], timeout=60000)
    assert conversions(window).queue.items[0].kept, "it had come back"


def test_of_the_sample_the_usual_folder_is_no_cache(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    conversions(window).home = ""
    monkeypatch.setenv("VERISLIDE_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir()
    sample, other = small_mirax(tmp_path / "cache", "sample"), small_mirax(tmp_path, "other")
    add(qtbot, dialog, sample, other)
    documents = Path(platformdirs.user_documents_dir()) / "Verislide"
    folders = [item.request.folder for item in conversions(window).queue.items]
    assert folders == [documents / "sample", tmp_path / "DICOM" / "other"]
    assert dialog.place.text() == str(documents)
    dialog.list.choose(2)
    assert dialog.place.text() == "“DICOM” beside each slide"


def test_a_folder_with_a_conversion_made_otherwise_says_in_what(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    settings = replace(PRESETS[0].settings, quality=70, tile_size=256)
    convert_slide(ConversionRequest(slides[0], tmp_path / "out/first", settings))
    add(qtbot, dialog, slides[0])
    why = "made with other settings: JPEG Q70 4:2:0 (now JPEG Q90 4:2:0) and tiles of 256 px (now tiles of 512 px)."
    assert f"The folder first holds another conversion, {why}" in dialog.slide.plan.warnings.text()
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.FAILED])
    assert f"it holds another conversion already, {why} Choose another folder" in dialog.slide.news.text()


def test_the_slide_that_is_open_is_offered(qtbot: QtBot, window: MainWindow, slides: list[Path]) -> None:
    apply_theme("dark")
    window.open([slides[1]])
    settle(qtbot, window)
    window.actions_["convert"].trigger()
    dialog = window.converting.dialog
    assert dialog is not None
    assert "second.mrxs" in dialog.empty._other.text()
    QTest.mouseClick(dialog.empty._other, LEFT)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    drop(dialog, slides[1].parent)
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    names = [item.request.source.stem for item in conversions(window).queue.items]
    assert names == ["second", "first", "third"], "a folder gives its slides, and none comes twice"
    window.converting.close_jobs()
