"""What the program says of itself: versions and licences as the packages state them, the kernel as results do."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer import __version__
from viewer.jobs.job import Progress
from viewer.measures.ssim import ssim
from viewer.ui import about_facts
from viewer.ui.about_facts import bundled_parts
from viewer.ui.dialogs.about import AboutDialog
from viewer.ui.main_window import MainWindow

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> AboutDialog:
    window.actions_["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    qtbot.waitUntil(lambda: dialog.facts is not None and dialog.text.toPlainText() != "")
    return dialog


def rows(dialog: AboutDialog) -> dict[str, list[str]]:
    return {
        dialog.table.item(row, 0).text(): [dialog.table.item(row, column).text() for column in (1, 2)]
        for row in range(dialog.table.rowCount())
    }


def choose(dialog: AboutDialog, name: str) -> None:
    """By the keyboard: the table takes the first letters of a name."""
    dialog.table.setCurrentCell(list(rows(dialog)).index(name), 0)


def test_about_names_versions_licences_and_the_kernel_in_use(dialog: AboutDialog) -> None:
    picture = np.zeros((32, 32, 3), np.uint8)
    assert dialog.kernel.text().endswith(ssim(picture, picture).kernel)
    assert f"Qt {qVersion()}" in dialog.system.text()
    assert not dialog.icon.pixmap().isNull()
    shown = rows(dialog)
    assert next(iter(shown)) == "Verislide" and shown["Verislide"] == [__version__, "Apache-2.0"]
    assert shown["numpy"][0] == version("numpy") and "BSD" in shown["numpy"][1]
    assert "Apache" in shown["wsidicom"][1] and shown["pydicom"][0] == version("pydicom")
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert f"numpy\t{version('numpy')}\t" in QGuiApplication.clipboard().text()


def test_every_text_can_be_read(qtbot: QtBot, dialog: AboutDialog) -> None:
    assert "Apache License" in dialog.text.toPlainText() and "Verislide contains no code" in dialog.text.toPlainText()
    for name, words in (("scipy", "SciPy Developers"), ("Inter", "SIL Open Font License"), ("lxml", "Infrae")):
        choose(dialog, name)
        qtbot.waitUntil(lambda words=words: words in dialog.text.toPlainText())
    choose(dialog, "PySide6_Essentials")
    qtbot.waitUntil(lambda: "without the text of its licence" in dialog.text.toPlainText())


def test_the_arrow_keys_go_from_text_to_text(qtbot: QtBot, dialog: AboutDialog) -> None:
    dialog.table.setFocus()
    before = dialog.text.toPlainText()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() != before)


def test_all_that_the_program_needs_is_named_with_its_text(dialog: AboutDialog) -> None:
    assert dialog.facts is not None
    named = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in dialog.facts.parts}
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[><=~! ;\[]", one)[0].lower() for one in project["dependencies"]}
    assert needed <= set(named)
    assert {"zarr", "lxml", "xsdata"} <= set(named)  # what these need
    assert not {"pytest", "ruff", "mypy", "hypothesis"} & set(named)
    # As tests/packaging/test_notice.py has it.
    without = {name for name, part in named.items() if not part.texts}
    assert without <= {"pyjpegls", "pyside6-essentials", "shiboken6", "python"}


def bundle(folder: Path) -> Path:
    (folder / "numpy").mkdir(parents=True)
    (folder / "numpy" / "LICENSE.txt").write_text("Of the bundle.", encoding="utf-8")
    (folder / "Qt.txt").write_bytes("Für \xff".encode("latin-1"))
    index = [
        {"name": "numpy", "version": "9", "licence": "BSD", "files": ["numpy/LICENSE.txt", "Qt.txt"], "libraries": []}
    ]
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


def test_a_bundle_says_what_it_holds_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about_facts, "_BUNDLED", bundle(tmp_path / "licences"))
    facts = about_facts.about_facts(Progress())
    assert [part.name for part in facts.parts] == ["Verislide", "DejaVu Sans Mono", "Inter", "numpy"]
    text = about_facts.licence_text(facts.parts[3], Progress())
    assert text.startswith("LICENSE.txt\n-----------\n\nOf the bundle.") and "F\N{REPLACEMENT CHARACTER}r" in text


@pytest.mark.parametrize("content", ['[{"name": "numpy"}]', "[1]", "{"])
def test_a_damaged_list_is_said_to_be_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "index.json").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"damaged|Expecting"):
        bundled_parts(tmp_path)
