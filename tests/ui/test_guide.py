"""The guide: what it says of keys, pictures and documents is so, and F1 opens the page that fits, wherever one is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from viewer.comparison.display import Display, Measure, Mode
from viewer.ui.actions import commands
from viewer.ui.dialogs.shortcuts import ShortcutsDialog
from viewer.ui.guide.desk import (
    COMPARE,
    CONVERT,
    DIFFERENCE,
    KEYS,
    LOOK,
    REDACT,
    REVIEW,
    START,
    TROUBLE,
    WHOLE,
    guide_desk,
)
from viewer.ui.guide.page_view import _fragments
from viewer.ui.guide.pages import (
    GUIDE,
    Page,
    anchor_of,
    guide_pages,
    keys_table,
    places_of,
    plain,
    search,
    with_links_that_lead,
)
from viewer.ui.guide.pictures import size_on_page
from viewer.ui.guide.rows import GuideRows
from viewer.ui.guide.window import STEPS, GuideWindow
from viewer.ui.keymap import RESERVED, canonical
from viewer.ui.main_window import MainWindow
from viewer.ui.review.key_sets import KeySet, keys_of
from viewer.ui.settings import Settings
from viewer.ui.theme import REGULAR, SEMIBOLD, apply_theme, current_theme
from viewer.ui.widgets.command_list import ListedCommand

PAGES = guide_pages()
TRANSLATED = [one for one in guide_pages("de") if one.path.parent.name == "de"]
EVERY = [*PAGES, *TRANSLATED]
_GERMAN = {"Strg": "Ctrl", "Umschalt": "Shift", "Bild auf": "PgUp", "Bild ab": "PgDown", "Oben": "Up", "Unten": "Down"}
"""Names of keys as German keyboards are labelled."""
LEFT = Qt.MouseButton.LeftButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def name_of(page: Page) -> str:
    return "/".join(page.path.parts[-2:])


def keys_named(page: Page) -> list[str]:
    """All keys of a page but those of its table of every key, as the program writes them."""
    text = page.text if page in PAGES else without_keys(page.text)
    keys = re.findall(r"`([^`\n]+)`", text)
    if page in PAGES:
        return keys
    return [re.sub("|".join(_GERMAN), lambda found: _GERMAN[found[0]], key) for key in keys]


def targets(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", text)


# --- what the pages say ------------------------------------------------------------------------------------------


def test_there_are_ten_pages_in_their_order() -> None:
    assert [page.number for page in PAGES] == [page.number for page in TRANSLATED] == list(range(1, 11))
    assert list(range(1, 11)) == [START, LOOK, COMPARE, DIFFERENCE, WHOLE, CONVERT, REVIEW, REDACT, TROUBLE, KEYS]
    assert all(page.title for page in PAGES)


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_links_and_pictures_lead_somewhere(page: Page) -> None:
    for target in targets(page.text):
        name, _, anchor = target.partition("#")
        found = page.path.parent / name if name else page.path
        assert found.is_file(), f"{page.path.name} refers to {target}"
        if anchor:
            heads = re.findall(r"^#+ (.*)$", found.read_text(encoding="utf-8"), flags=re.MULTILINE)
            assert anchor in map(anchor_of, heads)


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_every_key_that_is_named_is_a_key(page: Page) -> None:
    known = {canonical(key) for command in commands() for key in command.keys}
    known |= set(RESERVED) | {"Ctrl++", "Ctrl+-"}
    if page.number == REVIEW:
        known |= {key for keys in keys_of(KeySet.STANDARD).values() for key in keys}
    named = keys_named(page)

    assert [key for key in named if (canonical(key) or key) not in known] == []


def test_tables_name_the_keys_of_what_they_say() -> None:
    """A key that was given to another command is noticed though it is still a key."""
    keys = {canonical(key): command.name for command in commands() for key in command.keys}
    said = {
        3: {"K": "blink", "C": "curtain", "O": "overlay", "Y": "side_by_side"},
        4: {"D": "difference", "Shift+D": "signed", "S": "ssim", "Shift+S": "colour_difference", "M": "map_pane"},
        5: {"Ctrl+Shift+W": "compare_whole", "Shift+W": "whole_slide", "Ctrl+F": "fields", "N": "field_next"},
        6: {"Ctrl+Shift+D": "convert"},
        7: {"Ctrl+Shift+N": "review_new"},
        8: {"R": "redact", "Shift+V": "redact_preview", "Shift+A": "redact_hide", "Ctrl+Shift+E": "redaction_export"},
    }
    for page in EVERY:
        for key, name in said.get(page.number, {}).items():
            assert keys[key] == name and key in keys_named(page)


def test_the_page_of_keys_lists_every_command_that_has_one(qapp: QApplication) -> None:
    listed = [ListedCommand(one.name, one.text, one.group, one.keys) for one in commands()]
    table = keys_table(listed, "what it does", "keys")
    stated = re.search(r"<!-- keys: .*?-->\n(.*?)<!-- end of keys -->", PAGES[KEYS - 1].text, re.DOTALL)

    assert stated is not None and stated[1] == table + "\n", f"the page should have:\n{table}"


def test_pictures_are_all_shown_and_small() -> None:
    pictures = {one.resolve() for one in GUIDE.rglob("*.png")}
    shown = {(page.path.parent / one).resolve() for page in EVERY for one in targets(page.text) if one.endswith(".png")}

    assert pictures == shown
    assert sum(one.stat().st_size for one in pictures) < 3_000_000


@pytest.mark.parametrize("page", TRANSLATED, ids=name_of)
def test_translations_correspond(page: Page) -> None:
    english = next(one for one in PAGES if one.number == page.number)
    assert page.path.name == english.path.name
    for count in (r"^# ", r"^## ", r"^\d\. ", r"^- ", r"^\|"):
        lines = [len(re.findall(count, without_keys(one.text), flags=re.MULTILINE)) for one in (page, english)]
        assert lines[0] == lines[1], f"lines that begin with {count}"
    names = [[Path(one).name for one in targets(page.text)], [Path(one).name for one in targets(english.text)]]
    assert names[0] == names[1]
    english = replace(english, text=without_keys(english.text))
    assert sorted(keys_named(page)) == sorted(re.findall(r"`([^`\n]+)`", english.text))


def without_keys(text: str) -> str:
    return re.sub(r"<!-- keys: .*?<!-- end of keys -->", "", text, flags=re.DOTALL)


# --- pages and search --------------------------------------------------------------------------------------------


def test_what_is_not_there_is_named_without_a_link(tmp_path: Path) -> None:
    (tmp_path / "there.md").write_text("# There\n", encoding="utf-8")
    text = "[a](there.md), [b](../gone.md#x), [c](https://example.org), ![picture](gone.png)"
    page = Page(tmp_path / "01-one.md", text)

    assert with_links_that_lead(page) == "[a](there.md), b (gone.md), c (https://example.org), *picture*"


def test_a_translation_stands_in_the_place_of_its_page(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    for name, text in {"01-a.md": "# One", "02-b.md": "# Two", "de/02-b.md": "# Zwei", "notes.md": "# No"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "03-c.md").write_bytes(b"\xff\xfe")

    assert [page.title for page in guide_pages("de", folder=tmp_path)] == ["One", "Zwei"]
    assert [page.title for page in guide_pages("fr", folder=tmp_path)] == ["One", "Two"]


def test_marks_are_no_words() -> None:
    assert plain("1. **Press** `Ctrl+O` in [this](a.md#b) *way*\n| a | b |\n|---|---|\n![p](x.png)") == (
        "Press Ctrl+O in this way a b p"
    )


def test_search_wants_all_words_in_one_section() -> None:
    hits = search(PAGES, "SSIM   Diagnosis")
    assert [(hit.page.number, hit.heading) for hit in hits] == [
        (DIFFERENCE, "What SSIM says, and what it does not"),
        (KEYS, "Version and licences"),
    ]
    assert "SSIM" in hits[0].snippet
    assert [hit.page.number for hit in search(PAGES, "uninst")] == [KEYS]
    assert search(PAGES, "liquorice") == () == search(PAGES, "  ")


# --- the window --------------------------------------------------------------------------------------------------


@pytest.fixture
def guide(qtbot: QtBot, tmp_path: Path) -> Iterator[GuideWindow]:
    apply_theme("dark")
    window = GuideWindow(Settings(tmp_path / "settings.ini"), "en")
    window.show_number(DIFFERENCE)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.view.is_complete)
    yield window
    window.close_jobs()


def test_search_lists_hits_and_marks_the_words(qtbot: QtBot, guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(guide.search.hasFocus)
    QTest.keyClicks(guide.search, "pseudonym barcode")
    assert guide.list.count() == 1 and not guide.list.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
    QTest.keyClick(guide.search, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(guide.search, "verifier")
    assert guide.list.item(0).text().startswith("8. What is proven")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.view.page is not None and guide.view.page.number == REDACT
    assert [one.cursor.selectedText() for one in guide.view.extraSelections()] == ["verifier"]
    guide.search.clear()
    assert guide.list.count() == 10 and guide.list.currentRow() == REDACT - 1


def test_hits_have_a_title_a_quiet_excerpt_and_the_words_found(guide: GuideWindow) -> None:
    guide.search.setText("verifi")
    theme, rows = current_theme(), guide.list.itemDelegate()
    assert isinstance(rows, GuideRows)
    document = rows.document(guide.list.model().index(0, 0), 200)
    pieces = [
        (piece.text(), piece.charFormat().fontWeight(), piece.charFormat().foreground().color().name().upper())
        for block in blocks_of(document)
        for piece in _fragments(block)
    ]
    (title, *about), *excerpt = pieces
    assert title == guide.list.item(0).text().partition("\n")[0] and about == [SEMIBOLD, theme.text]
    assert {(*rest,) for _, *rest in excerpt} == {(REGULAR, theme.text2), (SEMIBOLD, theme.text)}
    assert {text.lower() for text, weight, _ in excerpt if weight == SEMIBOLD} == {"verifi"}
    assert places_of("ab abc", "Abc cab") == [(0, 2)], "words begin with it"


def test_what_is_long_in_the_list_goes_on_in_the_next_line(guide: GuideWindow) -> None:
    heights = {}
    for sought in ("x" * 8, "verifier"):
        guide.search.setText(sought)
        heights[sought] = guide.list.visualItemRect(guide.list.item(0)).height()
    line = guide.list.fontMetrics().height()
    assert heights["x" * 8] >= line and heights["verifier"] >= 3 * line
    guide.list.item(0).setText("No page has these words, however long this sentence may become in German")
    assert guide.list.visualItemRect(guide.list.item(0)).height() >= 2 * line


def test_letters_are_searched_for_while_the_page_has_the_keys(qtbot: QtBot, guide: GuideWindow) -> None:
    assert guide.view.hasFocus()
    bar = guide.view.verticalScrollBar()
    QTest.keyClick(guide.view, Qt.Key.Key_Down)
    QTest.keyClick(guide.view, Qt.Key.Key_PageDown)
    QTest.keyClick(guide.view, Qt.Key.Key_C, CONTROL)
    assert bar.value() > 0 and guide.view.hasFocus() and guide.search.text() == ""
    for letter in "blink k":
        QTest.keyClick(guide.focusWidget(), letter)
    assert guide.search.hasFocus() and guide.search.text() == "blink k"


def test_back_and_forward_lead_to_the_place_that_was_left(guide: GuideWindow) -> None:
    bar = guide.view.verticalScrollBar()
    bar.setValue(200)
    guide.list.setCurrentRow(0)
    assert shown(guide) == START and bar.value() == 0
    QTest.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert shown(guide) == DIFFERENCE and bar.value() == 200 and guide.list.currentRow() == DIFFERENCE - 1
    assert guide.forward.isEnabled() and not guide.back.isEnabled()
    QTest.mouseClick(guide.forward, LEFT)
    assert shown(guide) == START


def test_a_link_leads_to_its_page(guide: GuideWindow) -> None:
    guide.show_number(START)
    click_on_link(guide, "06-convert.md")
    assert shown(guide) == CONVERT
    click_on_link(guide, "../convert.md")
    assert guide.view.page is not None and guide.view.page.path.name == "convert.md"
    assert guide.list.currentRow() == -1


def test_text_grows_and_stays_so(guide: GuideWindow, tmp_path: Path) -> None:
    before = guide.view.document().size().height()
    for _ in STEPS:
        QTest.keyClick(guide, Qt.Key.Key_Plus, CONTROL)
    assert guide.view.document().size().height() > 1.15 * before and not guide.larger.isEnabled()
    assert guide._settings.guide_text_percent == STEPS[-1]
    QTest.keyClick(guide, Qt.Key.Key_Minus, CONTROL)
    assert guide.percent == STEPS[-2]


def test_escape_closes_it_from_anywhere_and_its_size_is_kept(qtbot: QtBot, guide: GuideWindow) -> None:
    for place in (guide.view, guide.search, guide.list):
        guide.show()
        guide.activateWindow()
        qtbot.waitUntil(guide.isActiveWindow)
        place.setFocus()
        guide.resize(700, 500)
        QTest.keyClick(place, Qt.Key.Key_Escape)
        assert not guide.isVisible()
    again = GuideWindow(guide._settings, "en")
    assert (again.width(), again.height()) == (700, 500)
    again.close_jobs()


def test_pictures_are_as_wide_as_the_text_and_follow_it(qtbot: QtBot, guide: GuideWindow) -> None:
    for width in (1020, 640):
        guide.resize(width, 700)
        qtbot.waitUntil(lambda: guide.view.is_complete and guide.view._made_for is not None)
        room = guide.view._text_width()
        sizes = picture_sizes(guide)
        assert len(sizes) == 2 and all(one == size_on_page(GUIDE / "pictures" / "ssim.png", room) for one in sizes)
        assert 100 < room < guide.view.viewport().width()


def test_pictures_have_the_very_pixels_of_the_screen_and_stay_while_others_are_made(
    qtbot: QtBot, guide: GuideWindow
) -> None:
    view = guide.view
    kind = QTextDocument.ResourceType.ImageResource.value
    name = QUrl.fromLocalFile(str(GUIDE / "pictures" / "ssim.png"))

    def width() -> int:
        found = view.document().resource(kind, name)
        assert isinstance(found, QImage)
        return found.width()

    before = width()
    assert before == round(view._text_width() * view.devicePixelRatioF()) > 300
    guide.resize(640, 700)
    view._lay_out_anew()
    assert not view.is_complete and width() == before, "the picture that was there is shown meanwhile"
    qtbot.waitUntil(lambda: view.is_complete)
    assert width() == round(view._text_width() * view.devicePixelRatioF()) < before


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_picture_of_a_page_is_drawn(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    apply_theme("dark")
    window = GuideWindow(Settings(tmp_path / "settings.ini"), language)
    window.show()
    window.show_number(REVIEW)
    qtbot.waitUntil(lambda: window.view.is_complete)
    pixels = window.view.document()
    names = [form.toImageFormat().name() for form in formats(window) if form.isImageFormat()]
    found = [pixels.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name)) for name in names]
    assert len(names) == 3 and all(isinstance(one, QImage) and one.width() > 300 for one in found)
    window.close_jobs()


def test_the_theme_changes_the_page(qtbot: QtBot, guide: GuideWindow) -> None:
    apply_theme("light")
    qtbot.waitUntil(lambda: guide.view.is_complete)
    colour = guide.view.document().begin().begin().fragment().charFormat().foreground().color()
    assert colour == current_theme().colour("text")
    apply_theme("dark")


def shown(guide: GuideWindow) -> int:
    assert guide.view.page is not None
    return guide.view.page.number


def click_on_link(guide: GuideWindow, target: str) -> None:
    """With the mouse, where the link is."""
    view = guide.view
    for block in blocks(guide):
        step = block.begin()
        while not step.atEnd():
            if step.fragment().charFormat().anchorHref() == target:
                cursor = QTextCursor(view.document())
                cursor.setPosition(step.fragment().position() + 1)
                view.setTextCursor(cursor)
                view.ensureCursorVisible()
                QTest.mouseClick(view.viewport(), LEFT, pos=view.cursorRect(cursor).center())
                return
            step += 1
    raise AssertionError(f"there is no {target} to be seen")


def blocks(guide: GuideWindow) -> Iterator[QTextBlock]:
    yield from blocks_of(guide.view.document())


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def formats(guide: GuideWindow) -> Iterator[QTextCharFormat]:
    for block in blocks(guide):
        step = block.begin()
        while not step.atEnd():
            yield step.fragment().charFormat()
            step += 1


def picture_sizes(guide: GuideWindow) -> list[QSize]:
    """Of the pictures on the page, in units of the window."""
    images = [form.toImageFormat() for form in formats(guide) if form.isImageFormat()]
    return [QSize(round(image.width()), round(image.height())) for image in images]


# --- F1 ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def at_desk() -> Iterator[None]:
    yield
    guide_desk().close()
    guide_desk().is_sealed = False


def number_shown(qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: guide_desk().window is not None and guide_desk().window.isVisible())
    guide = guide_desk().window
    assert guide is not None
    number = shown(guide)
    guide.close()
    return number


def front(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_f1_opens_the_page_that_fits(qtbot: QtBot, lossy_window: MainWindow, at_desk: None) -> None:
    window = lossy_window
    guide_desk().use(window.settings, window.actions_.listed, window)

    def press() -> int:
        front(qtbot, window)
        QTest.keyClick(window.view.canvases()[0], Qt.Key.Key_F1)
        return number_shown(qtbot)

    assert press() == LOOK
    show = window.session.comparison.state.display
    window.actions_["difference"].trigger()
    assert press() == DIFFERENCE
    window.actions_["difference"].trigger()
    window.actions_["curtain"].trigger()
    assert window.session.comparison.state.display.mode is Mode.CURTAIN
    front(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert number_shown(qtbot) == COMPARE
    window.actions_["side_by_side"].trigger()
    window.actions_["whole_slide"].trigger()
    assert press() == WHOLE
    window.actions_["whole_slide"].trigger()
    window.actions_["redact"].trigger()
    assert press() == REDACT
    window.actions_["redact"].trigger()
    assert isinstance(show, Display) and show.measure is Measure.OFF


def test_f1_in_windows_beside_and_dialogs_over_it(qtbot: QtBot, lossy_window: MainWindow, at_desk: None) -> None:
    window = lossy_window
    guide_desk().use(window.settings, window.actions_.listed, window)
    window.actions_["convert"].trigger()
    dialog = window.converting.dialog
    assert dialog is not None
    front(qtbot, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert number_shown(qtbot) == CONVERT
    dialog.close()
    front(qtbot, window)
    window.actions_["shortcuts"].trigger()
    (keys,) = window.findChildren(ShortcutsDialog)
    front(qtbot, keys)
    QTest.keyClick(keys.search, Qt.Key.Key_F1)
    assert number_shown(qtbot) == KEYS and keys.isVisible(), "the dialog stays"
    keys.accept()


def test_the_page_of_keys_has_the_keys_that_hold_now(qtbot: QtBot, lossy_window: MainWindow, at_desk: None) -> None:
    window = lossy_window
    guide_desk().use(window.settings, window.actions_.listed, window)
    window.actions_.keymap.add("about", "F4")
    try:
        guide_desk().show(KEYS, window)
        guide = guide_desk().window
        assert guide is not None and guide.view.page is not None
        assert "| About Verislide | `F4` |" in guide.view.page.text
        assert re.search(r"About Verislide\s+F4", guide.view.toPlainText())
    finally:
        window.actions_.keymap.remove("about", "F4")


def test_once_the_window_is_gone_the_guide_still_opens_without_its_commands(
    qtbot: QtBot, tmp_path: Path, at_desk: None
) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    delete(window)
    guide_desk().show(KEYS)
    guide = guide_desk().window
    assert guide is not None and guide.isVisible() and guide.view.page is not None
    assert "| About Verislide |" not in guide.view.page.text


@pytest.mark.parametrize("corner", [(0, 0), (500, 500)])
def test_it_opens_wholly_on_the_screen(qtbot: QtBot, corner: tuple[int, int], tmp_path: Path, at_desk: None) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.setGeometry(*corner, 400, 400)
    guide_desk().use(Settings(tmp_path / "settings.ini"), tuple, beside)
    guide_desk().show(START, beside)
    guide, room = guide_desk().window, beside.screen().availableGeometry()
    assert guide is not None
    title_bar, border = 30, 6
    assert room.contains(guide.geometry().adjusted(0, 0, border, title_bar + border))


def test_nothing_comes_over_a_blinded_test(qtbot: QtBot, at_desk: None) -> None:
    guide_desk().is_sealed = True
    guide_desk().show(REVIEW)
    assert guide_desk().window is None
