"""What the keys do in the window for conversions while a conversion runs, and the rows after a restart."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conversion.made import small_mirax
from tests.ui.questions import answer
from tests.ui.test_convert_window import add, click, conversions, drop, states
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import QueueItem
from viewer.conversion.queue_file import QueueFile
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert import runner
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("slides")
    return [small_mirax(folder, name) for name in ("first", "second")]


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[ConvertDialog]:
    window.actions_["convert"].trigger()
    found = window.converting.dialog
    assert found is not None
    conversions(window).home = str(tmp_path / "out")
    yield found
    window.converting.close_jobs()


@contextlib.contextmanager
def stopped_after(qtbot: QtBot, window: MainWindow) -> Iterator[None]:
    """Nothing runs any more when the window is closed, else that asks."""
    try:
        yield
    finally:
        for item in conversions(window).queue.unfinished:
            conversions(window).cancel(item.number)
        qtbot.waitUntil(lambda: not conversions(window).queue.unfinished, timeout=20_000)
        window.converting.close_jobs()


def hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real conversion, which stands still at its first tile until it is stopped."""

    def held(request: ConversionRequest, progress: Progress, pause: Pause) -> ConversionReport:
        tick = progress.tick

        def told(*given: float, **more: object) -> None:
            tick(*given, **more)  # type: ignore[arg-type]
            while True:
                progress.check()
                time.sleep(0.01)

        progress.tick = told  # type: ignore[method-assign, assignment]
        return convert_slide(request, progress, pause)

    monkeypatch.setattr(runner, "convert_slide", held)


def press(dialog: QWidget, key: Qt.Key) -> None:
    """Where the keys go now."""
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def runs(qtbot: QtBot, window: MainWindow, number: int) -> None:
    qtbot.waitUntil(
        lambda: (now := conversions(window).running(number)) is not None and now.pace.step is not None, timeout=20_000
    )


@pytest.mark.parametrize("every", [False, True])
def test_keys_after_the_start_neither_stop_nor_remove(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ConvertDialog,
    slides: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    every: bool,
) -> None:
    hold(monkeypatch)
    add(qtbot, dialog, *slides)
    with stopped_after(qtbot, window):
        _keys_after_the_start(qtbot, window, dialog, every)


def _keys_after_the_start(qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, every: bool) -> None:
    button = dialog.all_button if every else dialog.convert_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    runs(qtbot, window, 1)
    assert dialog.focusWidget() is dialog.list
    expected = [ItemState.RUNNING, ItemState.WAITING if every else ItemState.READY]
    for _ in range(3):
        press(dialog, Qt.Key.Key_Space)
    assert states(window) == expected
    running = conversions(window).running(1)
    assert running is not None and not running.stopping
    seen = set()
    for _ in range(12):
        press(dialog, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        seen.add(focus)
        assert focus is not None and not any(row.isAncestorOf(focus) for row in map(dialog.list.row_of, (1, 2)))
    assert dialog.list in seen


def test_delete_asks_before_it_stops_what_runs(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch)
    add(qtbot, dialog, slides[0])
    with stopped_after(qtbot, window):
        _delete_while_it_runs(qtbot, window, dialog)


def _delete_while_it_runs(qtbot: QtBot, window: MainWindow, dialog: ConvertDialog) -> None:
    click(dialog.convert_button)
    runs(qtbot, window, 1)
    said = answer(StopQuestion, lambda question: click(question.keep_button))
    press(dialog, Qt.Key.Key_Delete)
    assert said == ["first.mrxs is being converted. Stop it?"]
    running = conversions(window).running(1)
    assert running is not None and not running.stopping
    answer(StopQuestion, lambda question: click(question.stop_button))
    press(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: states(window) == [ItemState.READY])
    press(dialog, Qt.Key.Key_Delete)
    assert states(window) == []


def test_rows_kept_from_last_time_have_their_marks_and_crosses(
    qtbot: QtBot, slides: list[Path], tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    done, ready = (ConversionRequest(path, tmp_path / path.stem, PRESETS[0].settings) for path in slides)
    convert_slide(done)
    kept = QueueFile(settings.queue_path)
    kept.open()
    kept.save([QueueItem(1, done, ItemState.DONE), QueueItem(2, ready, ItemState.WAITING)])
    kept.close()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.converting.banner.isVisible())
    window.actions_["convert"].trigger()
    dialog = window.converting.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)
    shown = QRect(QPoint(), dialog.list.viewport().size())
    for number in (1, 2):
        row = dialog.list.row_of(number)
        for part in (row.glyph, row.cancel_button):
            place = QRect(part.mapTo(dialog.list.viewport(), QPoint()), part.size())
            assert part.isVisible() and shown.contains(place), (number, place, shown)
    window.close()


def test_a_stopped_row_says_so_until_it_is_asked_otherwise(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch)
    add(qtbot, dialog, slides[0])
    with stopped_after(qtbot, window):
        click(dialog.convert_button)
        runs(qtbot, window, 1)
        click(dialog.list.row_of(1).cancel_button)
        qtbot.waitUntil(lambda: states(window) == [ItemState.READY])
        assert dialog.list.row_of(1).sentence.text() == "Stopped; nothing was kept"
        click(dialog.slide.presets.option("jpeg-q80-422"))
        qtbot.waitUntil(lambda: "MB" in dialog.list.row_of(1).sentence.text())


def test_what_was_chosen_last_holds_for_what_is_added_and_no_other_result_is_shown(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path]
) -> None:
    add(qtbot, dialog, slides[0])
    assert dialog.slide.plan.warnings.isVisible()
    said = dialog.slide.plan.warnings.text()
    assert said.startswith("No tile can be copied")
    click(dialog.slide.presets.option("jpegls-lossless"))
    click(dialog.slide.more)
    dialog.slide.options.label.setFocus()
    press(dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE], timeout=20_000)
    assert dialog.slide.card.isVisible()
    drop(dialog, *slides)
    qtbot.waitUntil(lambda: len(states(window)) == 3)
    qtbot.waitUntil(lambda: dialog.item is not None and dialog.item.number == 2)
    assert not dialog.slide.card.isVisible()
    asked = [item.request.settings for item in conversions(window).queue.items]
    assert [one.codec.is_lossless for one in asked] == [True, True, True]
    assert [one.label for one in asked] == [True, True, False], "another slide's label is asked for anew"
