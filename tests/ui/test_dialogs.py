from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.questions import Unanswered, answer
from viewer.alignment.levels import pair_levels
from viewer.geometry import Mpp, Size
from viewer.slides.dicom_folder import SeriesInfo
from viewer.slides.slide import Level
from viewer.ui.dialogs.choose_series import ChooseSeriesDialog
from viewer.ui.dialogs.choosers import name_filters
from viewer.ui.dialogs.frame import DialogFrame, _Dim
from viewer.ui.dialogs.open_pair import OpenPairDialog
from viewer.ui.dialogs.path_check import check_path, typed_path
from viewer.ui.dialogs.path_row import PathRow
from viewer.ui.dialogs.pyramids import Pyramid, PyramidTable, rows_of
from viewer.ui.dialogs.shortcuts import KeyBadges, ShortcutsDialog
from viewer.ui.job_pool import JobPool
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

THIN = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture(autouse=True)
def dark(qapp: QApplication) -> None:
    apply_theme("dark")


@pytest.fixture
def slides(tmp_path: Path) -> Path:
    """A MIRAX slide, one without its folder, a folder of DICOM files, an empty one."""
    folder = tmp_path / "slides"
    (folder / "whole").mkdir(parents=True)
    (folder / "whole" / "Slidedat.ini").touch()
    for name in ("whole.mrxs", "torn.mrxs"):
        (folder / name).touch()
    Image.new("RGB", (8, 8)).save(folder / "picture.png")
    (folder / "notes.txt").write_text("stain 3, repeat")
    (folder / "dicom").mkdir()
    (folder / "dicom" / "1.dcm").touch()
    (folder / "empty").mkdir()
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "verislide.ini")


def nobody_asked(parent: QWidget, folder: str) -> str:
    raise AssertionError("no file dialog was wanted")


@pytest.fixture
def opened(qtbot: QtBot, settings: Settings) -> Iterator[Callable[..., OpenPairDialog]]:
    def make(*paths: Path, chosen: str = "") -> OpenPairDialog:
        def choose(parent: QWidget, folder: str) -> str:
            starts.append(folder)
            return chosen

        chooser = choose if chosen else nobody_asked
        dialog = OpenPairDialog(settings, jobs, paths=paths, file_chooser=chooser, folder_chooser=chooser)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    starts: list[str] = []
    make.starts = starts  # type: ignore[attr-defined]
    jobs = JobPool(1)
    yield make
    jobs.close()


def drop(target: QWidget, *paths: Path) -> bool:
    """Drag files over a widget and drop them; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return True


# --- what is known of a path at once ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "severity", "words"),
    [
        ("whole.mrxs", "none", ""),
        ("dicom", "none", ""),
        ("dicom/1.dcm", "none", ""),
        ("torn.mrxs", "fail", "The folder “torn” is not beside “torn.mrxs”; copy both."),
        ("absent.svs", "fail", "“absent.svs” does not exist."),
        ("empty", "fail", "“empty” is an empty folder."),
        ("whole", "info", "This is the data folder of “whole.mrxs”, which will be opened."),
    ],
)
def test_a_path_is_judged_without_opening_it(slides: Path, name: str, severity: str, words: str) -> None:
    finding = check_path(slides / name)
    assert (finding.severity, finding.sentence) == (severity, words)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('"/a b/c.mrxs"', Path("/a b/c.mrxs")),
        (" /a/c ", Path("/a/c")),
        ("file:///a%20b/c.svs", Path("/a b/c.svs")),
        ("~nobody-of-that-name/c.svs", Path("~nobody-of-that-name/c.svs")),
        ("", None),
        ('""', None),
    ],
)
def test_pasted_paths_are_understood(text: str, path: Path | None) -> None:
    assert typed_path(text) == path


def test_the_tilde_is_the_users_folder() -> None:
    assert typed_path("~/c.svs") == Path.home() / "c.svs"


# --- open a pair -----------------------------------------------------------------------------------------------


def test_a_pair_is_opened_by_keyboard_alone(qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path) -> None:
    dialog = opened()
    assert not dialog.open_button.isEnabled()
    assert dialog.original.field.hasFocus()
    qtbot.keyClicks(dialog.original.field, str(slides / "whole.mrxs"))
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.conversions[0].field.hasFocus()
    qtbot.keyClicks(dialog.conversions[0].field, str(slides / "dicom"))
    assert dialog.open_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.conversions[0].field, Qt.Key.Key_Return)
    assert dialog.selected_paths() == (slides / "whole.mrxs", [slides / "dicom"])


def test_one_slide_may_be_opened_alone(opened: Callable[..., OpenPairDialog], slides: Path) -> None:
    dialog = opened(slides / "whole.mrxs")
    assert dialog.open_button.isEnabled()
    assert dialog.selected_paths() == (slides / "whole.mrxs", [])
    dialog.original.set_path(None)
    assert not dialog.open_button.isEnabled()
    with pytest.raises(ValueError, match="original"):
        dialog.selected_paths()


def test_what_cannot_be_opened_is_told_after_a_pause(
    qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path
) -> None:
    dialog = opened(slides / "whole.mrxs")
    place = dialog.original.pos(), dialog.conversions[0].pos(), dialog.size()
    qtbot.keyClicks(dialog.conversions[0].field, str(slides / "torn.mrxs"))
    qtbot.waitUntil(lambda: dialog.conversions[0].finding.severity == "fail")
    assert not dialog.open_button.isEnabled()
    words = [label.text() for label in dialog.conversions[0].findChildren(QLabel)]
    assert "The folder “torn” is not beside “torn.mrxs”; copy both." in words
    assert (dialog.original.pos(), dialog.conversions[0].pos(), dialog.size()) == place, "nothing moves"


def test_what_vanished_meanwhile_is_not_opened(
    qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path
) -> None:
    dialog = opened(slides / "picture.png")
    (slides / "picture.png").unlink()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.original.finding.sentence == "“picture.png” does not exist."


def test_a_file_that_is_no_slide_is_refused_before_anything_is_closed(
    qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path
) -> None:
    dialog = opened(slides / "whole.mrxs", slides / "notes.txt")
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
        assert not dialog.open_button.isEnabled()
        qtbot.waitUntil(lambda: dialog.conversions[0].finding.severity == "fail")
    assert dialog.conversions[0].finding.sentence == "“notes.txt” is no slide and no picture."
    assert not dialog.open_button.isEnabled() and dialog.isVisible()
    dialog.conversions[0].field.selectAll()
    qtbot.keyClicks(dialog.conversions[0].field, str(slides / "picture.png"))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.selected_paths() == (slides / "whole.mrxs", [slides / "picture.png"])


def test_files_and_folders_are_chosen(
    qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path, settings: Settings
) -> None:
    settings.last_folder = "/elsewhere"
    dialog = opened(chosen=str(slides / "whole.mrxs"))
    qtbot.mouseClick(dialog.original.file_button, Qt.MouseButton.LeftButton)
    assert dialog.original.path == slides / "whole.mrxs"
    assert settings.last_folder == str(slides)
    qtbot.mouseClick(dialog.conversions[0].folder_button, Qt.MouseButton.LeftButton)
    assert opened.starts == ["/elsewhere", str(slides)]  # type: ignore[attr-defined]


def test_swap_and_more_conversions(qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path) -> None:
    dialog = opened(slides / "dicom", slides / "whole.mrxs")
    qtbot.mouseClick(dialog.swap_button, Qt.MouseButton.LeftButton)
    assert dialog.selected_paths() == (slides / "whole.mrxs", [slides / "dicom"])
    for _ in range(2):
        qtbot.mouseClick(dialog.add_button_, Qt.MouseButton.LeftButton)
    assert len(dialog.conversions) == 3
    assert not dialog.add_button_.isEnabled()
    assert dialog.conversions[2].field.hasFocus()
    qtbot.keyClicks(dialog.conversions[2].field, str(slides / "picture.png"))
    assert dialog.selected_paths()[1] == [slides / "dicom", slides / "picture.png"]
    dialog.conversions[1].remove_requested.emit()
    assert len(dialog.conversions) == 2
    assert dialog.add_button_.isEnabled()
    assert dialog.conversions[1].field.accessibleName() == "Conversion B"


def test_files_are_dropped_on_rows_and_beside_them(opened: Callable[..., OpenPairDialog], slides: Path) -> None:
    dialog = opened()
    assert drop(dialog.conversions[0], slides / "dicom")
    assert drop(dialog, slides / "whole.mrxs")
    assert dialog.selected_paths() == (slides / "whole.mrxs", [slides / "dicom"])
    assert drop(dialog.original, slides / "picture.png", slides / "whole.mrxs", slides / "dicom")
    assert dialog.selected_paths() == (slides / "picture.png", [slides / "whole.mrxs", slides / "dicom"])
    assert drop(dialog, *[slides / "picture.png"] * 9)
    assert len(dialog.conversions) == 3
    assert not drop(dialog.original), "nothing to take"


def test_what_is_dropped_beyond_four_slides_is_named(opened: Callable[..., OpenPairDialog], slides: Path) -> None:
    dialog = opened()
    names = ("whole.mrxs", "dicom", "picture.png", "notes.txt", "torn.mrxs", "empty")
    assert drop(dialog, *(slides / name for name in names))
    assert dialog.selected_paths()[1] == [slides / name for name in names[1:4]]
    assert dialog.left_out.text() == "No more than four slides. Left out: torn.mrxs, empty"
    assert drop(dialog, slides / "whole.mrxs", slides / "dicom")
    assert dialog.left_out.text() == ""


def test_a_field_over_which_something_hangs_is_marked(qtbot: QtBot) -> None:
    row = PathRow("Original", "", nobody_asked, nobody_asked)
    qtbot.addWidget(row)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(row, QDragEnterEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, buttons, keys))
    assert row.field.property("dropping") is True


def test_the_filters_name_all_formats() -> None:
    filters = name_filters()
    for suffix in ("mrxs", "svs", "ndpi", "scn", "bif", "vms", "tif", "tiff", "dcm", "png", "jpg"):
        assert f"*.{suffix} " in filters.split(";;")[0] + " "
    assert filters.endswith("All files (*)")


def test_the_window_behind_a_dialog_is_dimmed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = DialogFrame(window)
    dialog.setModal(True)
    dialog.show()
    assert [dim.geometry() for dim in window.findChildren(_Dim) if dim.isVisible()] == [window.rect()]
    dialog.reject()
    assert not [dim for dim in window.findChildren(_Dim) if dim.isVisible()]


def test_a_dialog_that_was_answered_is_gone_once_its_answer_was_read(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    said = answer(DialogFrame, DialogFrame.accept)
    dialog = DialogFrame(window)
    dialog.set_title("Stop it?")
    assert dialog.exec() and dialog.windowTitle() == "Stop it?" and said == ["Stop it?"]
    qtbot.waitUntil(lambda: not window.findChildren(DialogFrame))


def test_a_dialog_whose_window_goes_while_it_asks_is_not_touched_any_more(qtbot: QtBot) -> None:
    window = QWidget()
    window.show()
    answer(DialogFrame, lambda _: delete(window))
    assert not DialogFrame(window).exec()


def test_a_question_that_nobody_answers_fails_its_test_and_not_the_run(qtbot: QtBot) -> None:
    watch = Unanswered(patience_ms=200)
    dialog = DialogFrame()
    dialog.set_title("Stop it?")
    assert not dialog.exec() and watch.titles == ["Stop it?"]
    watch.stop()


# --- series ----------------------------------------------------------------------------------------------------


def test_a_series_is_chosen(qtbot: QtBot) -> None:
    series = [
        SeriesInfo("1.1", "H&E", "SM", 9, True, Size(46000, 32914), ()),
        SeriesInfo("1.2", "", "SM", 1, False, None, ()),
    ]
    dialog = ChooseSeriesDialog(series)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    shown = [[dialog.table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert shown == [["H&E", "SM", f"46{THIN}000 × 32{THIN}914", "9"], ["No description", "SM", "–", "1"]]
    assert dialog.selected_uid() == "1.1"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.selected_uid() == "1.2"


# --- pyramids --------------------------------------------------------------------------------------------------


def level(index: int, downsample: float, size: Size, mpp: Mpp | None = None) -> Level:
    return Level(index, size, downsample, Size(256, 256), mpp, "JPEG", "4:2:0")


ORIGINAL = tuple(level(i, 2.0**i, Size(8000 >> i, 6000 >> i), Mpp(0.25 * 2**i, 0.25 * 2**i)) for i in range(4))
CONVERTED = (
    Level(0, Size(8000, 6000), 1.0, None, Mpp(0.25, 0.2504), None),
    level(1, 4.0, Size(2000, 1500)),
    level(2, 5.0, Size(1600, 1200)),
)


def pyramids() -> tuple[Pyramid, Pyramid]:
    pairs = pair_levels(ORIGINAL, CONVERTED)
    return Pyramid("ORIGINAL", "a.mrxs", ORIGINAL), Pyramid("CONVERTED", "b", CONVERTED, pairs)


def test_levels_of_one_scale_stand_in_one_row() -> None:
    rows = [tuple(entry and entry.index for entry in row) for row in rows_of(pyramids())]
    assert rows == [(0, 0), (1, None), (2, 1), (None, 2), (3, None)]
    assert rows_of(()) == ()


def test_the_table_tells_partners_and_what_is_unknown(qtbot: QtBot) -> None:
    table = PyramidTable(pyramids())
    qtbot.addWidget(table)
    first, second = table.tables

    def cells(place: int, row: int) -> list[str]:
        found = [table.tables[place].item(row, column) for column in range(7)]
        return [item.text() for item in found if item is not None]

    size = f"8{THIN}000 × 6{THIN}000"
    assert cells(0, 0) == ["0", size, "1", "0.25", "256 × 256", "JPEG 4:2:0", "level 0"]
    assert cells(1, 0) == ["0", size, "1", "0.25 × 0.2504", "–", "–", "level 0"]
    assert cells(0, 1)[-1] == cells(1, 3)[-1] == cells(0, 4)[-1] == "none"
    assert cells(1, 2)[-1] == "level 2"
    assert cells(1, 1) == [""] * 7
    right = first.item(0, 1).textAlignment() & int(Qt.AlignmentFlag.AlignRight)
    assert right
    assert not second.item(0, 5).textAlignment() & int(Qt.AlignmentFlag.AlignRight)
    assert not first.horizontalScrollBar().isVisible()
    lines = table.as_text().splitlines()
    assert lines[0] == "ORIGINAL a.mrxs"
    assert lines[2].split("\t")[-1] == "level 0"
    assert len([line for line in lines if "\t" in line]) == 2 + 4 + 3


def test_the_dash_is_explained_where_there_is_one(qtbot: QtBot) -> None:
    table, complete = PyramidTable(pyramids()), PyramidTable(pyramids()[:1])
    for one in (table, complete):
        qtbot.addWidget(one)
    cell = table.tables[1].item(0, 4)
    assert cell is not None and cell.text() == "–" and cell.toolTip().startswith("Not stated")
    assert table.footnote.startswith("– not stated")
    assert not complete.footnote and not any(
        item.toolTip() for column in range(6) if (item := complete.tables[0].item(0, column)) is not None
    )


def test_three_slides_and_one(qtbot: QtBot) -> None:
    one, two = pyramids()
    table = PyramidTable((one, two, two))
    qtbot.addWidget(table)
    item = table.tables[0].item(0, 6)
    assert item is not None
    assert item.text() == "A 0, B 0"
    alone = PyramidTable((one,))
    qtbot.addWidget(alone)
    assert alone.tables[0].columnCount() == 6


def test_the_pyramids_of_a_comparison_are_copied(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.comparison.state import ComparisonState
    from viewer.ui.dialogs import pyramids as module

    monkeypatch.setattr(module, "pyramids_of", lambda *_: pyramids())
    dialog = module.PyramidDialog(ComparisonState())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == dialog.table.as_text()
    assert dialog.copy_button.text() == "Copied"


# --- shortcuts -------------------------------------------------------------------------------------------------


def test_all_shortcuts_are_listed(qtbot: QtBot) -> None:
    entries = [
        ("Files", "Open pair", ("Ctrl+O",), ""),
        ("View", "Fit", ("0",), ""),
        ("View", "Zoom in", ("+", "="), ""),
    ]
    dialog = ShortcutsDialog(entries)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"FILES", "VIEW", "Open pair", "Fit", "Zoom in"} <= set(words)
    assert sorted(badges.accessibleName() for badges in dialog.findChildren(KeyBadges)) == ["+, =", "0", "Ctrl+O"]
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def shown_keys(dialog: ShortcutsDialog) -> list[KeyBadges]:
    """Keys that can be seen as far as width goes; the list scrolls downward."""
    found = []
    for badges in dialog.findChildren(KeyBadges):
        area = dialog.findChild(QScrollArea).viewport()
        left = badges.mapTo(area, QPoint(0, 0)).x()
        if badges.isVisibleTo(dialog) and left >= 0 and left + badges.width() <= area.width():
            found.append(badges)
    return found


def test_shortcuts_fit_their_window_in_columns_scroll_and_are_searched(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 480)
    window.show()
    entries = [(f"Group {n % 4}", f"Command of some length {n}", (f"Ctrl+{n}",), f"other{n}") for n in range(60)]
    dialog = ShortcutsDialog(entries, window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.width() <= window.width() and dialog.height() <= window.height()
    scroll = dialog.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    columns = []
    for width in (420, 720, 1200):
        dialog.resize(width, 400)
        qtbot.waitUntil(lambda: len(shown_keys(dialog)) == 60)
        columns.append(len({badges.parentWidget().mapTo(dialog, QPoint(0, 0)).x() for badges in shown_keys(dialog)}))
    assert columns == [1, 2, 3]
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "length 17")
    qtbot.waitUntil(lambda: [badges.accessibleName() for badges in shown_keys(dialog)] == ["Ctrl+17"])
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "ctrl+42")
    qtbot.waitUntil(lambda: [badges.accessibleName() for badges in shown_keys(dialog)] == ["Ctrl+42"])
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "other31")
    qtbot.waitUntil(lambda: [badges.accessibleName() for badges in shown_keys(dialog)] == ["Ctrl+31"])
    qtbot.keyClicks(dialog.search, "zzz")
    qtbot.waitUntil(lambda: shown_keys(dialog) == [])
    assert "No command has these letters." in [label.text() for label in dialog.findChildren(QLabel)]


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, opened: Callable[..., OpenPairDialog], slides: Path
) -> None:
    dialog = opened(slides / "whole.mrxs", chosen=str(slides / "picture.png"))
    qtbot.keyClick(dialog.original.field, Qt.Key.Key_Tab)
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.original.file_button, Qt.Key.Key_Return)
    assert dialog.original.path == slides / "picture.png"
    dialog.add_button_.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.add_button_, Qt.Key.Key_Return)
    assert len(dialog.conversions) == 2
