"""The German of the window keeps step with the code, fits its texts, and is compiled."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


sources = script("translation_sources")
places = script("translation_places")
core = script("translation_core")
check = script("translation_check")
files = script("translation_files")
translations = script("translations")


@pytest.fixture(scope="module")
def there() -> dict[str, list[object]]:
    return files.read_all()


def test_every_text_of_the_code_is_in_the_files(there: dict[str, list[object]]) -> None:
    wanted = {(name, one.context, one.source) for name, group in files.wanted().items() for one in group}
    held = {
        (name, one.context, one.source) for name, group in there.items() for one in group if one.state != "vanished"
    }
    assert wanted == held, "run packaging/translations.py update"


def test_every_text_is_translated(there: dict[str, list[object]]) -> None:
    assert [
        f"{name}: {one.source}" for name, group in there.items() for one in group if one.state == "unfinished"
    ] == []


def test_no_translation_contradicts_its_text(there: dict[str, list[object]]) -> None:
    assert [found for group in there.values() for found in translations.complaints(group)] == []


def test_what_goes_on_ends_with_an_ellipsis_alone(there: dict[str, list[object]]) -> None:
    texts = [text for group in there.values() for one in group if one.is_done for text in (one.source, one.translation)]
    assert sum(text.endswith("…") for text in texts) > 60
    wrong = ("\N{NO-BREAK SPACE}…", " …", "...")
    assert [text for text in texts if text.endswith(wrong)] == []


def test_what_the_program_loads_is_made_of_the_files(there: dict[str, list[object]]) -> None:
    assert translations.CORE_TABLE.read_text(encoding="utf-8") == translations.core_table(there), (
        "translations.py build"
    )
    assert translations.WINDOW_TABLE.read_bytes() == translations.window_table(there), "translations.py build"
    assert all(
        isinstance(german, str) for german in json.loads(translations.CORE_TABLE.read_text(encoding="utf-8")).values()
    )


CODE = """
from PySide6.QtCore import QCoreApplication
TABLE = {"a": "From a table", "b": "From its second row"}
class Card(QWidget):
    def show(self, kind):
        tr = self.tr
        tr("By alias")
        self.tr("One" if kind else "Other")
        for title, key in ((self.tr("In a row"), "R"), (words(TABLE[kind]), "S")):
            pass
        chosen = "Chosen before" if kind else "Or chosen"
        self.say(chosen)
        self.tr(f"never {kind}")
    def say(self, text):
        self.tr(text)
def words(text):
    return QCoreApplication.translate("Words", text)
"""


def test_texts_are_found_wherever_they_come_from(tmp_path: Path) -> None:
    (tmp_path / "card.py").write_text(CODE)
    found = sources.Sources(tmp_path)
    assert {(one.context, one.source) for one in found.texts} == {
        ("Card", "By alias"),
        ("Card", "One"),
        ("Card", "Other"),
        ("Card", "In a row"),
        ("Card", "Chosen before"),
        ("Card", "Or chosen"),
        ("Words", "From a table"),
        ("Words", "From its second row"),
    }
    assert [one.call for one in found.not_followed] == ["self.tr(f'never {kind}')"]


CORE = '''
"""What this is about."""
def read(path, count, connection):
    """Reads the slide."""
    log.info("reading the slide")
    connection.execute("SELECT rows FROM slides")
    if path.kind == "some other kind": pass
    raise SlideError(
        f"{path.name} cannot be read: {count} of its "
        f"{'tile' if count == 1 else 'tiles'} are damaged.",
        advice="Copy it again from its source." if count else "Ask for {who} at {where}.".format(who=1, where=2),
    )
'''


def test_sentences_of_the_core_become_templates(tmp_path: Path) -> None:
    (tmp_path / "slides").mkdir()
    (tmp_path / "slides" / "reading.py").write_text(CORE)
    (tmp_path / "commands").mkdir()
    (tmp_path / "commands" / "info.py").write_text("print('Not for the window.')")
    found = core.core_texts(tmp_path)
    assert {one.template for one in found} == {
        "{0} cannot be read: {1} of its tile are damaged.",
        "{0} cannot be read: {1} of its tiles are damaged.",
        "Copy it again from its source.",
        "Ask for {0} at {1}.",
    }
    assert {core.room_file(one) for one in found} == {"core-slides"}


@pytest.mark.parametrize(
    ("source", "german"),
    [
        ("{0} of {1}", "{0} von {0}"),
        ("Open …", "Öffnen"),
        ("It is there.", "Es ist da"),
        (" and {0}", "und {0}"),
        ("Save as .geojson", "Sichern"),
        ("SSIM of the field", "Ähnlichkeit des Feldes"),
        ("“{0}” is there", "“{0}” ist da"),
        ("<b>All</b>", "Alle"),
        ("&Open", "Öffnen"),
        ("Open", " "),
    ],
)
def test_what_does_not_fit_is_found(source: str, german: str) -> None:
    assert list(check.faults(source, german)) or list(check.other_terms(source, german))


def test_what_fits_passes() -> None:
    said = ("{0} cannot be opened: “{1}” is missing.", "{0} kann nicht geöffnet werden: „{1}“ fehlt.")
    assert not list(check.faults(*said))
    assert list(check.other_terms("Close the slide", "Schließen Sie das Dia"))


def test_translations_stay_when_the_code_changes(tmp_path: Path) -> None:
    message = files.Message
    old = [message("A", "Open", "Öffnen", ""), message("A", "Gone", "Weg", ""), message("A", "Empty")]
    new = files.merged(old, [message("A", "New"), message("A", "Open"), message("B", "Open")])
    assert [(one.key, one.translation, one.state) for one in new] == [
        (("A", "New"), "", "unfinished"),
        (("A", "Open"), "Öffnen", ""),
        (("B", "Open"), "Öffnen", ""),
        (("A", "Gone"), "Weg", "vanished"),
    ]
    files.write(tmp_path / "x.ts", new)
    assert sorted(files.read(tmp_path / "x.ts"), key=str) == sorted(new, key=str)
