"""Codec, quality and single levels are chosen in the window by mouse and keys; what was asked stands in the files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.conversion.made import small_mirax, volumes
from tests.conversion.test_plan import aperio
from tests.ui.test_convert_window import add, click, column, conversions, drop, states
from viewer.conversion.settings import Codec, ConversionSettings, Levels
from viewer.geometry import Size
from viewer.jobs.work_queue import ItemState
from viewer.slides.sample import SampleSpec, write_sample
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.widgets import ElidedLabel, LinkButton

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One of five levels and one of three."""
    folder = tmp_path_factory.mktemp("slides")
    spec = SampleSpec(photos=(2, 2), image_size=Size(80, 64), levels=3)
    write_sample(folder / "flat.mrxs", spec)
    return [small_mirax(folder, "deep"), folder / "flat.mrxs"]


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[ConvertDialog]:
    window.actions_["convert"].trigger()
    found = window.converting.dialog
    assert found is not None
    conversions(window).home = str(tmp_path / "out")
    yield found
    window.converting.close_jobs()


def settings(window: MainWindow, number: int = 1) -> ConversionSettings:
    return conversions(window).queue.item(number).request.settings


def choose(box: QComboBox, words: str) -> None:
    """Open the list with the mouse, and take one by the keys."""
    QTest.mouseClick(box, LEFT)
    view = box.view()
    assert view.isVisible()
    row = box.findText(words)
    view.scrollTo(box.model().index(row, 0))
    QTest.mouseMove(view.viewport(), view.visualRect(box.model().index(row, 0)).center())
    view.setCurrentIndex(box.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isVisible() and box.currentText() == words


def type_number(box: QWidget, text: str) -> None:
    QTest.mouseDClick(box.findChild(QWidget, "qt_spinbox_lineedit"), LEFT)
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def rest(qtbot: QtBot, dialog: ConvertDialog) -> None:
    qtbot.waitUntil(lambda: dialog.looks.is_at_rest)


def test_custom_begins_with_the_preset_before_it_and_stands_in_the_files(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    custom, before = dialog.slide.custom, settings(window)
    assert not custom.isVisible()
    click(dialog.slide.presets.option("custom"))
    assert custom.isVisible() and dialog.slide.presets.chosen_key() == "custom"
    assert settings(window) == before, "nothing changes until something is chosen"
    assert (custom.codec.currentText(), custom.quality.value(), custom.copies.isChecked()) == ("JPEG", 90, True)

    type_number(custom.quality, "70")
    assert states(window) == [ItemState.READY], "Return takes the number and begins nothing"
    choose(custom.subsampling, "4:4:4")
    click(custom.copies)
    assert dialog.slide.purpose.text() == "Everything is encoded anew as JPEG of quality 70 with full colour."
    rest(qtbot, dialog)
    assert column(dialog, 3)[0] == "JPEG Q70 4:4:4"

    choose(custom.codec, "JPEG-LS near-lossless")
    assert custom.near.isVisible() and not custom.quality.isVisible() and not custom.subsampling.isVisible()
    type_number(custom.near, "3")
    rest(qtbot, dialog)
    assert column(dialog, 3)[0] == "JPEG-LS near 3" and column(dialog, 6)[0] == "wsidicom, DCMTK"
    assert "not opened by OpenSlide" in dialog.slide.plan.warnings.text()
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE], timeout=20_000)
    assert not custom.isVisible()
    assert dialog.slide.purpose.text().startswith("Custom: Everything is encoded anew as JPEG-LS with no pixel")
    figures = [one.text() for one in dialog.slide.card.findChildren(QLabel) if one.isVisible()]
    assert figures[figures.index("Largest difference, level 0") + 1] == "3"
    syntaxes = {str(head.file_meta.TransferSyntaxUID) for _, head in volumes(tmp_path / "out/deep")}
    assert syntaxes == {"1.2.840.10008.1.2.4.81"}


def test_custom_is_remembered_for_what_is_added_and_after_a_restart(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.slide.presets.option("custom"))
    drop(dialog, slides[1])
    qtbot.waitUntil(lambda: dialog.item is not None and dialog.item.number == 2)
    assert dialog.slide.presets.chosen_key() == "custom" and dialog.slide.custom.isVisible()
    choose(dialog.slide.custom.codec, "JPEG-LS lossless")
    assert not dialog.slide.custom.near.isVisible() and not dialog.slide.custom.quality.isVisible()
    dialog.list.choose(1)
    assert dialog.slide.custom.codec.currentText() == "JPEG"
    click(dialog.slide.presets.option("jpeg-q80-422"))
    assert not dialog.slide.custom.isVisible() and settings(window).encoding == "JPEG Q80 4:2:2"
    dialog.list.choose(2)
    rest(qtbot, dialog)
    window.close()

    again = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    again.show()
    again.actions_["convert"].trigger()
    found = again.converting.dialog
    assert found is not None
    qtbot.waitUntil(lambda: found.list.count() == 2)
    assert found.slide.presets.chosen_key() == "jpeg-q80-422" and not found.slide.custom.isVisible()
    found.list.choose(2)
    assert found.slide.presets.chosen_key() == "custom" and found.slide.custom.isVisible()
    assert found.slide.custom.codec.currentText() == "JPEG-LS lossless"
    assert settings(again, 2).codec is Codec.JPEG_LS
    rest(qtbot, found)
    again.close()


def test_a_preset_is_called_what_it_does_to_the_slide_and_the_remedy_is_one_click(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    auto = dialog.slide.presets.option("auto")
    assert auto.text() == auto.accessibleName() == "JPEG 90 rebuilt"
    assert dialog.slide.purpose.text().startswith("No tile of this slide can be copied: everything is encoded anew")
    banner = dialog.slide.plan.warnings
    assert banner.text() == 'No tile can be copied, so pixels change; "JPEG 2000 lossless" keeps them.'
    (sentence,) = (one for one in banner.findChildren(ElidedLabel) if one.text() == banner.text())
    assert sentence.fits(sentence.width())
    drop(dialog, aperio(tmp_path / "copied.svs"))
    qtbot.waitUntil(lambda: dialog.item is not None and dialog.item.number == 2)
    rest(qtbot, dialog)
    assert auto.text() == "Keep the pixels" and not banner.isVisible()
    assert dialog.slide.purpose.text().startswith("Stored tiles are copied unchanged")
    dialog.list.choose(1)
    (link,) = (one for one in banner.findChildren(LinkButton) if one.text() == "Keep every pixel")
    click(link)
    assert dialog.slide.presets.chosen_key() == "jpeg2000-lossless"
    rest(qtbot, dialog)
    assert "Every level keeps every pixel" in column(dialog, 2) and not banner.isVisible()


@pytest.mark.parametrize(("typed", "taken"), [("10", 20), ("200", 100), ("70", 70)])
def test_of_a_quality_that_is_not_allowed_the_nearest_is_taken(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], typed: str, taken: int
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.slide.presets.option("custom"))
    captions = [one.text() for one in dialog.slide.custom.findChildren(QLabel) if one.isVisible()]
    assert "Quality, 20 to 100" in captions
    type_number(dialog.slide.custom.quality, typed)
    assert dialog.slide.custom.quality.value() == settings(window).quality == taken
    rest(qtbot, dialog)


def test_levels_are_chosen_one_by_one(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.slide.more)
    options = dialog.slide.options
    assert not options.level_list.left.isVisible()
    choose(options.levels, "Every second")
    rest(qtbot, dialog)
    choose(options.levels, "Chosen levels")
    levels = options.level_list
    assert levels.left.isVisible() and levels.right.isVisible()
    assert settings(window).levels == levels.chosen() == (0, 2, 4), "it begins with what was so before"
    assert not levels.box(0).isEnabled() and levels.box(0).isChecked()
    said = levels.box(2).accessibleName().replace("\N{NO-BREAK SPACE}", " ").replace(NARROW, " ")
    assert said == "Level 2, 230 × 131 px, 4×, 1 µm/px"
    click(levels.box(3))
    levels.box(4).setFocus()
    QTest.keyClick(levels.box(4), Qt.Key.Key_Space)
    assert settings(window).levels == (0, 2, 3)
    rest(qtbot, dialog)
    assert column(dialog, 2)[:5] == ["Re-encoded", "Left out", "Built anew", "Built anew", "Left out"]
    click(dialog.convert_button)
    qtbot.waitUntil(lambda: states(window) == [ItemState.DONE], timeout=20_000)
    widths = [int(head.TotalPixelMatrixColumns) for _, head in volumes(tmp_path / "out/deep")]
    assert widths == [917, 230, 115]
    assert not levels.box(2).isEnabled(), "what is done keeps its settings"


def test_levels_of_another_slide_that_this_one_lacks_are_said_and_let_go(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path], tmp_path: Path
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.slide.more)
    choose(dialog.slide.options.levels, "Chosen levels")
    levels = dialog.slide.options.level_list
    click(levels.box(3))
    assert settings(window).levels == (0, 1, 2, 4)
    drop(dialog, slides[1])
    qtbot.waitUntil(lambda: dialog.item is not None and dialog.item.number == 2)
    rest(qtbot, dialog)
    # As the command says it.
    assert dialog.slide.news.text() == (
        "flat.mrxs cannot be converted: it has no level 4. Choose among the levels 0 to 2."
    )
    assert not dialog.convert_button.isEnabled()
    assert levels.box(4).isVisible() and "not in this slide" in levels.box(4).accessibleName()
    click(levels.box(4))
    rest(qtbot, dialog)
    assert settings(window, 2).levels == (0, 1, 2) and not dialog.slide.news.isVisible()
    assert dialog.convert_button.isEnabled()
    with pytest.raises(KeyError):
        levels.box(4)
    dialog.list.choose(1)
    assert settings(window).levels == levels.chosen() == (0, 1, 2, 4)
    choose(dialog.slide.options.levels, "All that the original has")
    assert settings(window).levels is Levels.ALL and not levels.left.isVisible()


def test_the_plan_has_room_beside_all_options_and_both_notices_can_be_read(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path]
) -> None:
    add(qtbot, dialog, slides[0])
    slide = dialog.slide
    click(slide.presets.option("custom"))
    choose(slide.custom.codec, "JPEG-LS near-lossless")
    click(slide.more)
    choose(slide.options.levels, "Chosen levels")
    rest(qtbot, dialog)
    table, view = slide.plan.table, slide.parentWidget()
    assert view is not None

    def rows_in_sight() -> int:
        shown = view.rect()
        tops = (
            table.viewport().mapTo(view, QPoint(0, table.rowViewportPosition(row))) for row in range(table.rowCount())
        )
        return sum(shown.contains(QRect(top, QSize(1, table.rowHeight(0)))) for top in tops)

    qtbot.waitUntil(lambda: slide.options_area.height() < slide.options.height())
    assert rows_in_sight() >= 4
    (fold,) = (one for one in slide.plan.warnings.findChildren(LinkButton) if one.text() == "+1 more")
    click(fold)
    (editor,) = slide.plan.warnings.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: editor.isVisible() and not editor.verticalScrollBar().isVisible())
    assert not editor.horizontalScrollBar().isVisible()
    assert editor.blockCount() == 2


def test_all_of_it_has_room_in_the_smallest_window(
    qtbot: QtBot, window: MainWindow, dialog: ConvertDialog, slides: list[Path]
) -> None:
    add(qtbot, dialog, slides[0])
    click(dialog.slide.presets.option("custom"))
    click(dialog.slide.more)
    choose(dialog.slide.options.levels, "Chosen levels")
    rest(qtbot, dialog)
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: dialog.size() == dialog.minimumSize())
    slide, levels = dialog.slide, dialog.slide.options.level_list
    parent = slide.parentWidget()
    assert parent is not None
    width = parent.width()
    for codec in ("JPEG", "JPEG-LS near-lossless"):
        choose(slide.custom.codec, codec)
        for part in (slide.presets.option("custom"), slide.custom.copies, levels.right, slide.options.verify):
            place = QRect(part.mapTo(parent, QPoint()), part.size())
            assert part.isVisible() and place.right() < width, (codec, part)
            assert part.width() >= part.minimumSizeHint().width()
        for label in slide.custom.findChildren(QLabel):
            assert not label.isVisible() or label.width() >= label.sizeHint().width(), label.text()
    rest(qtbot, dialog)
