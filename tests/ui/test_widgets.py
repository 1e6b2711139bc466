from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_navigator import turn_wheel
from viewer.jobs.duration import duration
from viewer.jobs.job import Step
from viewer.ui.icons import icon
from viewer.ui.theme import DARK, apply_theme
from viewer.ui.toast import Toast
from viewer.ui.widgets import (
    Banner,
    Button,
    DecimalBox,
    ElidedLabel,
    EmptyState,
    LinkButton,
    MagnificationBox,
    NumberBox,
    ProgressRow,
    RoleTag,
    SegmentedControl,
    ToolButton,
)
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.focus_ring import _Ring
from viewer.ui.widgets.numbers import grouped


@pytest.fixture(autouse=True)
def dark(qapp: QApplication) -> Iterator[None]:
    apply_theme("dark")
    yield


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A window in use, with a column for widgets."""
    window = QWidget()
    window.setObjectName("panel")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    qtbot.addWidget(window)
    window.resize(500, 300)
    return window


def put(qtbot: QtBot, page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def has_colour(widget: QWidget, colour: str, at_least: int = 4) -> bool:
    image: QImage = widget.grab().toImage()
    wanted = QColor(colour)
    found = 0
    for y in range(image.height()):
        for x in range(image.width()):
            found += image.pixelColor(x, y) == wanted
            if found >= at_least:
                return True
    return False


OPTIONS = [("off", "Off", ""), ("ssim", "SSIM", "S"), ("diff", "Difference", "D")]


def test_an_option_is_chosen_by_the_mouse(qtbot: QtBot, page: QWidget) -> None:
    control = SegmentedControl(OPTIONS)
    put(qtbot, page, control)
    control.set_chosen("off")
    with qtbot.waitSignal(control.chosen) as caught:
        qtbot.mouseClick(control.option("diff"), Qt.MouseButton.LeftButton)
    assert caught.args == ["diff"]
    assert control.chosen_key() == "diff"
    with qtbot.waitSignal(control.chosen):
        qtbot.mouseClick(control.option("diff"), Qt.MouseButton.LeftButton)
    assert control.option("ssim").toolTip() == "SSIM (S)"


def test_options_are_chosen_by_arrow_keys_and_left_by_tab(qtbot: QtBot, page: QWidget) -> None:
    control, after = SegmentedControl(OPTIONS), Button("After")
    put(qtbot, page, control, after)
    control.set_chosen("off")
    control.option("off").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(control.chosen) as caught:
        qtbot.keyClick(control.option("off"), Qt.Key.Key_Right)
    assert caught.args == ["ssim"]
    qtbot.keyClick(control.option("ssim"), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_choosing_in_code_is_silent_and_can_be_undone(qtbot: QtBot, page: QWidget) -> None:
    control = SegmentedControl(OPTIONS)
    put(qtbot, page, control)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_chosen("ssim")
        control.set_chosen(None)
    assert control.chosen_key() is None
    control.set_chosen("ssim")
    assert has_colour(control, DARK.accent_back)
    control.setEnabled(False)
    assert not has_colour(control, DARK.accent_back), "a dimmed control shows no choice"


def test_nothing_moves_when_the_choice_does(qtbot: QtBot, page: QWidget) -> None:
    control = SegmentedControl(OPTIONS)
    put(qtbot, page, control)
    before = [control.option(key).geometry() for key, _, _ in OPTIONS]
    control.set_chosen("diff")
    QApplication.processEvents()
    assert [control.option(key).geometry() for key, _, _ in OPTIONS] == before


def test_one_option_can_be_dimmed(qtbot: QtBot, page: QWidget) -> None:
    control = SegmentedControl(OPTIONS)
    put(qtbot, page, control)
    control.set_option_enabled(["ssim"], False)
    with qtbot.assertNotEmitted(control.chosen):
        qtbot.mouseClick(control.option("ssim"), Qt.MouseButton.LeftButton)


def test_controls_are_large_enough_to_hit_and_have_names(qtbot: QtBot, page: QWidget) -> None:
    control = SegmentedControl([("a", "1", "")])
    tool = ToolButton(icon("help"), tool_tip="All shortcuts (?)")
    link, button = LinkButton("Go"), Button("A")
    put(qtbot, page, control, tool, link, button, MagnificationBox())
    for widget in (control.option("a"), tool, link, button):
        assert widget.width() >= 28
        assert widget.height() >= 28
    assert tool.accessibleName() == "All shortcuts (?)"
    assert control.option("a").accessibleName() == "1"


def test_a_tool_button_acts_and_opens_its_menu(qtbot: QtBot, page: QWidget) -> None:
    button = ToolButton(icon("link"), "Linked", checkable=True)
    menu_button = ToolButton(icon("levels"), "Level")
    menu = QMenu(menu_button)
    menu.addAction("Auto")
    narrow = menu_button.sizeHint().width()
    menu_button.setMenu(menu)
    put(qtbot, page, button, menu_button)
    assert menu_button.sizeHint().width() > narrow, "room for the chevron"
    with qtbot.waitSignal(button.toggled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert has_colour(button, DARK.accent_back)
    # The menu's own loop runs until it is closed.
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(menu.aboutToShow):
        qtbot.mouseClick(menu_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("20", 20), ("20x", 20), ("12.5×", 12.5), ("12,5 X", 12.5), ("≈ 7×", 7), (" 0.5 ", 0.5)],
)
def test_a_magnification_is_typed(qtbot: QtBot, page: QWidget, typed: str, value: float) -> None:
    box = MagnificationBox()
    put(qtbot, page, box)
    box.set_text("10×")
    box.setFocus()
    box.selectAll()
    with qtbot.waitSignal(box.magnification_requested) as caught:
        box.insert(typed)  # as pasted: QTest cannot press the keys of "×"
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert caught.args == [value]
    assert box.text() == "10×", "the window says what became of it"
    assert not box.hasFocus()


@pytest.mark.parametrize(("typed", "value"), [("50", 50), ("50 %", 50), ("20x", None)])
def test_per_cent_are_typed_where_they_are_shown(qtbot: QtBot, page: QWidget, typed: str, value: float | None) -> None:
    box, asked = MagnificationBox(), []
    put(qtbot, page, box)
    box.magnification_requested.connect(asked.append)
    box.set_text("100 %")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == ([value] if value is not None else [])


@pytest.mark.parametrize("typed", ["", "abc", "0", "-5", "1e9", "20 x 3", "1.2.3", "50 %"])
def test_what_is_no_magnification_is_put_back(qtbot: QtBot, page: QWidget, typed: str) -> None:
    box = MagnificationBox()
    put(qtbot, page, box)
    box.set_text("10×")
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(box.magnification_requested), qtbot.assertNotEmitted(box.fit_requested):
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == (typed or "10×") and box.property("wrong") is bool(typed)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "10×" and box.property("wrong") is False


def test_fit_escape_and_leaving(qtbot: QtBot, page: QWidget) -> None:
    box, other = MagnificationBox(), QLineEdit()
    put(qtbot, page, box, other)
    box.set_text("10×")
    box.setFocus()
    box.selectAll()
    with qtbot.waitSignal(box.fit_requested):
        qtbot.keyClicks(box, "Fit")
        qtbot.keyClick(box, Qt.Key.Key_Return)
    box.setFocus()
    qtbot.keyClicks(box, "3")
    box.set_text("11×")
    assert "3" in box.text(), "nobody is interrupted while typing"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "11×"
    box.setFocus()
    qtbot.keyClicks(box, "3")
    other.setFocus()
    assert box.text() == "11×"


def test_a_long_file_name_breaks_instead_of_leaving_the_pane(qtbot: QtBot, page: QWidget) -> None:
    state = EmptyState()
    put(qtbot, page, state)
    state.setFixedWidth(300)
    sentence = f"1.2.826.0.1.3680043.8.498.{'336707509393273' * 3}.dcm cannot be opened: it is cut short."
    state.show_message(sentence, "Copy it again.")
    QApplication.processEvents()
    assert state.text() == f"{sentence} Copy it again."
    scroll = state.findChild(QScrollArea)
    assert scroll is not None and scroll.widget().width() <= 300


def test_a_banner_says_elides_unfolds_and_acts(qtbot: QtBot, page: QWidget) -> None:
    banner = Banner()
    put(qtbot, page, banner)
    sentence = "CMU-1.mrxs cannot be read at level 3 because Data0007.dat ends before the picture does. " * 2
    banner.show_message("fail", sentence, details="row 1\nrow 2", action="Open again")
    QApplication.processEvents()
    assert banner.height() == 34
    assert banner.text() == sentence
    label = banner.findChild(ElidedLabel)
    assert label is not None
    assert label.is_elided()
    assert has_colour(banner, DARK.fail_back, 100)
    details = banner.findChild(DetailsText)
    assert details is not None
    assert not details.isVisible()
    fold, action = (link for link in banner.findChildren(LinkButton) if link.isVisible())
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert details.isVisible()
    QApplication.processEvents()
    assert banner.height() > 80
    copy = details.findChild(Button)
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{sentence}\nrow 1\nrow 2"
    with qtbot.waitSignal(banner.action_triggered):
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    banner.show_message("info", "All is well.")
    qtbot.waitUntil(lambda: banner.height() == 34)
    assert not details.isVisible()
    assert not fold.isVisible()
    assert not action.isVisible()


def test_a_banner_offers_details_only_where_they_say_more_than_its_line(qtbot: QtBot, page: QWidget) -> None:
    banner = Banner()
    put(qtbot, page, banner)
    (fold,) = (link for link in banner.findChildren(LinkButton) if link.isCheckable())
    details = banner.findChild(DetailsText)
    assert details is not None
    page.resize(900, 400)
    sentence = "Its 3 fluorescence channels (Blue, Green, Red) are shown as red, green and blue of one picture."
    banner.show_message("info", sentence, dismissable=True)
    QApplication.processEvents()
    label = banner.findChild(ElidedLabel)
    assert label is not None and not label.is_elided() and not fold.isVisible()
    page.resize(420, 400)
    qtbot.waitUntil(fold.isVisible)
    assert label.is_elided()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert details.isVisible() and details.text() == sentence
    assert banner.height() <= 34 + 50, "a sentence of two lines takes no more"
    qtbot.keyClick(fold, Qt.Key.Key_Escape)
    assert not details.isVisible() and not fold.isChecked()
    page.resize(900, 400)
    banner.show_message("info", "Cropped.", details="Scanned: 10 × 10 px")
    QApplication.processEvents()
    assert fold.isVisible() and details.text() == "Scanned: 10 × 10 px"


def test_what_is_said_over_the_panes_lies_over_one_that_comes_later(qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(page)
    toast.show("info", "Saved as “shapes.geojson”.", "Close")
    pane = QWidget(page)
    pane.setGeometry(page.rect())
    pane.show()
    assert page.childAt(toast.banner.geometry().topLeft() + QPoint(3, 3)) is not pane


def test_a_job_is_followed_and_cancelled(qtbot: QtBot, page: QWidget) -> None:
    row = ProgressRow("Converting")
    put(qtbot, page, row)
    row.show_step(Step(25, 100, "tiles", "Converting CMU-1", 5.0))
    words = " ".join(label.text() for label in row.findChildren(ElidedLabel) + row.findChildren(type(row._left)))
    assert "Converting CMU-1" in words
    assert "25 %" in words
    assert "5 tiles/s" in words
    assert "15 s left" in words
    row.show_step(Step(2100, 0, "tiles", "", 5.0))
    assert row._bar.fraction == 0, "nothing is shown that is not known"
    assert row._percentage.text() == "2\N{NARROW NO-BREAK SPACE}100 tiles"
    cancel = row.cancel_button
    with qtbot.waitSignal(row.cancel_requested):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()
    row.reset("Next")
    assert cancel.isEnabled()
    assert row.text() == "Next"


def test_an_empty_state_says_what_to_do(qtbot: QtBot, page: QWidget) -> None:
    empty = EmptyState()
    put(qtbot, page, empty)
    empty.show_message("It cannot be opened.", "Copy its folder.", details="why", action="Choose")
    assert empty.text() == "It cannot be opened. Copy its folder."
    button = next(button for button in empty.findChildren(Button) if button.is_primary)
    with qtbot.waitSignal(empty.action_triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    empty.show_message("Opening", "")
    assert not button.isVisible()


def test_a_label_gives_way_and_the_yielding_one_first(qtbot: QtBot, page: QWidget) -> None:
    label = ElidedLabel("abcdefghij" * 10, mode=Qt.TextElideMode.ElideMiddle)
    put(qtbot, page, label)
    page.resize(200, 100)
    QApplication.processEvents()
    assert label.width() <= 200
    shown = label.elided_text()
    assert shown.startswith("abc")
    assert shown.endswith("hij")
    assert "…" in shown
    label.setText("abc")
    assert not label.is_elided()
    assert ElidedLabel("x", yields=True).sizePolicy().horizontalPolicy().name == "Ignored"


def test_a_role_is_never_cut(qtbot: QtBot, page: QWidget) -> None:
    tag = RoleTag("ORIGINAL")
    put(qtbot, page, tag)
    page.resize(40, 40)
    assert tag.width() == tag.sizeHint().width()
    tag.set_text("CONVERTED")
    assert tag.accessibleName() == "Converted"


def ring_of(page: QWidget) -> _Ring | None:
    return next((ring for ring in page.findChildren(_Ring) if ring.isVisible()), None)


def test_the_focus_ring_comes_with_the_keyboard_only(qtbot: QtBot, page: QWidget) -> None:
    first, second = Button("First"), Button("Second")
    put(qtbot, page, first, second)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert ring_of(page) is None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    ring = ring_of(page)
    assert ring is not None
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    edge = ring.geometry().topLeft() + QPoint(ring.width() // 2, 1)
    assert page.grab().toImage().pixelColor(edge) == QColor(DARK.accent)
    page.resize(600, 400)
    QApplication.processEvents()
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4), "it follows"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert ring_of(page) is None
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert ring_of(page) is not None
    first.hide()
    assert ring_of(page) is None or not first.hasFocus()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (59.4, "59 s"), (200, "3 min 20 s"), (1810, "30 min"), (3600, "1 h"), (7500, "2 h 5 min")],
)
def test_times_are_rounded_to_what_matters(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_numbers_have_thin_groups_and_a_real_minus() -> None:
    assert grouped(1234567) == "1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567"
    assert grouped(-12.34, 1) == "\N{MINUS SIGN}12.3"


@pytest.mark.parametrize("width", [380, 800, 1400])
def test_details_stand_under_their_sentence_in_whole_lines(qtbot: QtBot, width: int) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.resize(width, 700)
    empty.show_message("slide cannot be read.", "Copy it again.", details="\n".join(f"{n} is cut." for n in range(30)))
    empty.show()
    (fold,) = (link for link in empty.findChildren(LinkButton) if link.text() == "Details")
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    (editor,) = empty.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: editor.width() > 200)
    middle = editor.mapTo(empty, editor.rect().center()).x()
    assert abs(middle - fold.mapTo(empty, fold.rect().center()).x()) <= 1
    line = editor.fontMetrics().lineSpacing()
    assert editor.viewport().height() % line == 0 and editor.viewport().height() // line == 8


@pytest.mark.parametrize(
    ("box", "next_value"),
    [
        pytest.param(lambda: NumberBox("How many", (1, 99), 20, " px"), 21, id="whole"),
        pytest.param(lambda: DecimalBox("Pixel size", (0.01, 9), 1.0, " µm/px", decimals=3), 2.0, id="decimal"),
    ],
)
def test_the_wheel_changes_a_number_only_where_it_has_the_keys(
    qtbot: QtBot, page: QWidget, box: Callable[[], NumberBox | DecimalBox], next_value: float
) -> None:
    number, other = box(), QLineEdit()
    put(qtbot, page, other, number)
    other.setFocus()
    before, at = number.value(), QPointF(number.rect().center())
    # Over the digits and over the box: it stays, and the keys stay where they were.
    turn_wheel(number.lineEdit(), QPointF(3, 3), 120)
    turn_wheel(number, at, 120)
    assert number.value() == before and other.hasFocus()
    number.setFocus()
    turn_wheel(number, at, 120)
    assert number.value() == next_value
