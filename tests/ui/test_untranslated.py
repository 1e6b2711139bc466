"""No text of the window is left without a translation: in a language of brackets every word stands in some."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.ui import core_sentences
from viewer.ui.language import use_language
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
NAMES = {
    *("Verislide", "SSIM", "PSNR", "MRXS", "SVS", "NDPI", "SCN", "BIF", "TIFF", "DICOM", "WSI", "MIRAX", "JPEG", "PNG"),
    *(
        "DHISTECH",
        "OpenSlide",
        "wsidicom",
        "RGB",
        "Ctrl",
        "Shift",
        "Alt",
        "Esc",
        "Del",
        "Space",
        "Return",
        "Tab",
        "Down",
    ),
    *("Home", "End", "PgUp", "PgDown", "PgDn", "Left", "Right", "Backspace", "Ins", "Num"),
}
"""Of formats, measures, libraries and keys, which are the same in every language."""


@pytest.fixture
def bracketed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    from pseudo_language import install_brackets

    app = QCoreApplication.instance()
    assert app is not None
    brackets = install_brackets(app)
    yield
    app.removeTranslator(brackets)
    brackets.deleteLater()
    use_language("en", None)
    for name in [
        name for name, module in sys.modules.items() if str(PACKAGING) in str(getattr(module, "__file__", ""))
    ]:
        del sys.modules[name]


def windows_shown() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def words_left(known: set[str], others: list[QWidget]) -> dict[str, str]:
    """Every word to be seen that stands in no brackets, and the text that it stands in.

    ``others`` are windows that tests before have left, in another language.
    """
    from pseudo_language import bare, texts_of

    shown = [one for one in windows_shown() if one not in others]
    texts = [text for window in shown for _, text in texts_of(window)]
    words = {word: text for text in texts for word in re.findall(r"[^\W\d_]{3,}", bare(text))}
    # Between two numbers they are put by the program itself, in German, whatever the language of the test.
    links = {word for link in core_sentences._LINKS.values() for word in link.split()}
    return {word: text for word, text in words.items() if word not in NAMES | known | links}


def test_the_start_page_is_translated(qtbot: QtBot, bracketed: None, tmp_path: Path) -> None:
    others = windows_shown()
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert words_left(set(), others) == {}
    window.close()


def test_the_window_its_panels_and_lists_are_translated(
    qtbot: QtBot, bracketed: None, tmp_path: Path, coordinate_pair: Pair
) -> None:
    others = windows_shown()
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    names = set(re.findall(r"[^\W\d_]{3,}", f"{coordinate_pair.original} {coordinate_pair.conversion}"))
    left = words_left(names, others)
    for panel in ("histograms", "inspector", "colour", "navigator", "fields", "whole_slide", "redaction", "bookmarks"):
        if panel in window.docks.panels:
            window.docks.show_panel(panel, True)
            QApplication.processEvents()
            left |= words_left(names, others)
            window.docks.show_panel(panel, False)
    for command in ("palette", "shortcuts", "keys"):
        window.actions_[command].trigger()
        QApplication.processEvents()
        left |= words_left(names, others)
        for dialog in window.findChildren(QDialog):
            dialog.close()
    window.close()
    assert left == {}
