"""The window's language, and the core's sentences in it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from pytestqt.qtbot import QtBot

from tests.review.report_made import made_record
from viewer.export.review import SHAPE, ReviewItem
from viewer.review.report.making import make_report
from viewer.ui import core_sentences, language
from viewer.ui.core_sentences import CoreSentences
from viewer.ui.export.check_rows import item_title
from viewer.ui.language import FOLDER, current_language, install_language, language_of, localized, use_language, within

TABLE = {
    "{0} cannot be opened: {1}.": "{0} kann nicht geöffnet werden: {1}.",
    "{0} cannot be opened: the folder {1} is missing.": "{0} kann nicht geöffnet werden: Der Ordner {1} fehlt.",
    "its tile {0} is damaged": "seine Kachel {0} ist beschädigt",
    "Copy it again from its source.": "Kopieren Sie es erneut von seiner Quelle.",
    "The disk is full.": "Der Datenträger ist voll.",
    "{0} of {1} tiles differ": "{1} Kacheln, davon verschieden: {0}",
    "{0} looked at{1}{2}.": "{0} angesehen{1}{2}.",
    ", as chosen": ", wie gewählt",
    " and no others": " und keine anderen",
    "tiles": "Kacheln",
    "tile": "Kachel",
    "levels": "Ebenen",
    "tile {0}": "Kachel {0}",
    "Label": "Etikett",
    "{0} and {1}": "{0} und {1}",
    "Not read: {0}": "Nicht gelesen: {0}",
}
SENTENCES = CoreSentences(TABLE)
PLACE = re.compile(r"\{(\d+)\}")


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The disk is full.", "Der Datenträger ist voll."),
        ("a.mrxs cannot be opened: what.", "a.mrxs kann nicht geöffnet werden: what."),
        # The template that says more of the sentence wins.
        ("a.svs cannot be opened: the folder b is missing.", "a.svs kann nicht geöffnet werden: Der Ordner b fehlt."),
        # A value may be a text of its own.
        ("a cannot be opened: its tile 7 is damaged.", "a kann nicht geöffnet werden: seine Kachel 7 ist beschädigt."),
        # Several sentences, and several lines.
        (
            "a. b cannot be opened: c. Copy it again from its source.",
            "a. b kann nicht geöffnet werden: c. Kopieren Sie es erneut von seiner Quelle.",
        ),
        (
            "The disk is full.\nWho knows. The disk is full.",
            "Der Datenträger ist voll.\nWho knows. Der Datenträger ist voll.",
        ),
        # A capital letter, and a full stop, that it was given where it is shown.
        ("Its tile 3 is damaged", "Seine Kachel 3 ist beschädigt"),
        ("its tile 3 is damaged.", "seine Kachel 3 ist beschädigt."),
        ("3 of 8 tiles differ", "8 Kacheln, davon verschieden: 3"),
        ("3 tiles looked at, as chosen and no others.", "3 Kacheln angesehen, wie gewählt und keine anderen."),
        ("tile looked at.", "Kachel angesehen."),
        ("Not read: tiles, levels and tiles", "Nicht gelesen: Kacheln, Ebenen und Kacheln"),
    ],
)
def test_a_sentence_is_found_again(english: str, german: str) -> None:
    assert SENTENCES(english) == german


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "0.95",
        "Whatever this is",
        "tile {0} of all that were ever looked at",  # another sentence that begins alike
        "x and y",  # by nothing but “and” no sentence is known
        "3 of 8 tiles differ of 9 tiles differ",  # which number is which cannot be known
    ],
)
def test_what_is_not_surely_known_stays(text: str) -> None:
    assert SENTENCES(text) == text


def test_names_are_not_translated() -> None:
    assert SENTENCES("Label cannot be opened: {1}.") == "Label kann nicht geöffnet werden: {1}."
    assert SENTENCES("Not read: Label") == "Nicht gelesen: Label"


@pytest.mark.parametrize("name", ["level 3.svs", "Bookmark 4.ndpi", "tile of S23.dcm", "3 tiles.tif", "x, of y.mrxs"])
def test_a_file_that_is_called_like_a_text_keeps_its_name(name: str) -> None:
    texts = {
        "level {0}": "Ebene {0}",
        "Bookmark {0}": "Lesezeichen {0}",
        "tile of {0}": "Kachel {0}",
        " of {0}": " / {0}",
    }
    sentences = CoreSentences(TABLE | texts | {"tiles.tif": "Kacheln.tif", "x,": "y,"})
    assert sentences(f"{name} cannot be opened: level 3.") == f"{name} kann nicht geöffnet werden: Ebene 3."


WHOLE = CoreSentences(json.loads((FOLDER / "core_de.json").read_text(encoding="utf-8")))
"""All that the program has."""


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Aligned by MIRAX bounds (stated origin agrees), correlation 0.997.", "Ausgerichtet nach MIRAX-Grenzen "),
        ("Aligned by same size, unconfirmed, the slides are blank there.", "Ausgerichtet nach gleicher Größe, unbe"),
        (
            "Making the sample slide: 1 of 31 photos, 9 a second",
            "Beispielpräparat wird erstellt: 1 von 31 Aufnahmen, 9 je",
        ),
        (
            "SSIM, 7 × 7 window, mean of red, green and blue; C, AVX2; Verislide 0.1.0",
            "SSIM, 7 × 7-Fenster, Mittel von",
        ),
        (
            "SSIM 0.9 over tissue at 0.25 µm/px; 5 % of the tissue tiles below 0.8, the worst 0.7. Worst level: 1 "
            "µm/px, 0.6 over tissue.",
            "SSIM 0.9 über Gewebe bei 0.25 µm/px; 5 % der Gewebekacheln unter 0.8, die schlechteste",
        ),
        (
            "Of 11 tissue tiles. Of so few, the lowest percentiles are little more than the worst tiles.",
            "Von 11 Gewebe",
        ),
        (
            "A stored JPEG picture is damaged: a.mrxs cannot be read at (1, 2) on level 0.",
            "Ein gespeichertes JPEG-Bild",
        ),
        (
            "lossy, ISO_10918_1 then ISO_10918_1, ratio 18.79 then 27.18",
            "verlustbehaftet, ISO_10918_1 dann ISO_10918_1, ",
        ),
        ("“17.5.” is no date; a date is written as 1960-05-17 or 19600517", "„17.5.“ ist kein Datum; ein Datum"),
        (
            "level 1, against level 0 halved: mean difference (grey levels): 1.7",
            "Ebene 1, gegen Ebene 0 halbiert: mittl",
        ),
        ("JPEG Q90 4:2:0, mean difference 1.3 grey levels", "JPEG Q90 4:2:0, mittlere Differenz 1.3 Graustufen"),
        (
            "4 annotations, labelled A, are in the folder “annotations”. 2 annotations reach beyond the converted "
            "part: written whole, in millimetres on the glass, to a.dcm.",
            "4 Annotationen, ",
        ),
        (
            "Of 3 conversions: 1 different, 2 not judged yet.",
            "Von 3 Konvertierungen: 1 verschieden, 2 noch nicht beurteilt.",
        ),
        ("8 of 165, seed 1", "8 von 165, Startwert 1"),
        (
            "A rectangle at 1, 2, 3 x 4, px of level 0; “on it”. It hides what it is to hide.",
            "Ein Rechteck bei 1, 2, 3",
        ),
        ("levels 5, 6 and 7", "Ebenen 5, 6 und 7"),
        (
            "All 233 tiles of levels 0 to 7 that were compared differ from the original, or from the next finer level "
            "as it stands in the files, halved (levels 1 to 7), no more than this encoding makes them; what was not "
            "scanned counts, too. No tile differs.",
            "Alle 233 verglichenen Kacheln",
        ),
        (
            "2.7 % of the field lies at seams of the original's photos; SSIM is 0.9 there and 0.8 elsewhere.",
            "2.7 % des",
        ),
        (
            "Conversion: JPEG. Quantisation steps: 2 times as coarse; colour has fewer pixels than in the original.",
            "Konv",
        ),
        (
            "made with the same settings by A 0.1 (now 0.2) and B 3.0 (now 3.1) on 2026-12-01 at 17:57",
            "erstellt mit denselben Einstellungen von A 0.1 (jetzt 0.2) und B 3.0 (jetzt",
        ),
        ("−0.0034 to +0.0010", "−0.0034 bis +0.0010"),
    ],
)
def test_what_is_put_together_is_in_one_language(english: str, german: str) -> None:
    said = WHOLE(english)
    assert said.startswith(german)
    mixed = r"\b(?:the|of|is|are|and|by|at|over|mean|level|tiles?|worst|then|seed)\b"
    assert re.search(mixed, said.replace("ISO_10918_1", "")) is None, said


@pytest.mark.parametrize("name", ["Worst, and best", "red, seen", "x to y", "3 of us", "S21: B. Doe"])
def test_a_list_of_what_is_not_known_stays(name: str) -> None:
    assert WHOLE(name) == name


def test_a_noun_keeps_its_capital_within_a_german_sentence(restored: None) -> None:
    assert within("Difference") == "difference"
    use_language("de", None)
    assert within("Differenz") == "Differenz"


@pytest.mark.parametrize(("reason", "shown"), [("name", "Name"), ("what B. Doe wrote", "what B. Doe wrote")])
def test_the_check_list_names_the_reason_of_a_shape_as_the_window_does(restored: None, reason: str, shown: str) -> None:
    use_language("de", {"Shape {0}": "Form {0}", "name": "never looked up"})
    assert item_title(ReviewItem(f"{SHAPE}1", f"Shape 2: {reason}", "", "", "")) == f"Form 2: {shown}"


@pytest.mark.parametrize("times", [1, 2, 3, 6, 30])
def test_a_long_text_is_not_tried_in_every_way(times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: once it took minutes for the ways in which values can be cut out of each other."""
    table = json.loads((FOLDER / "core_de.json").read_text(encoding="utf-8"))
    sentences = CoreSentences(table)
    tried = 0
    values = core_sentences._Template.values

    def counted(template: core_sentences._Template, text: str) -> dict[str, str] | None:
        nonlocal tried
        tried += 1
        return values(template, text)

    monkeypatch.setattr(core_sentences._Template, "values", counted)
    sentences(
        "Level 0 of the slide could not be read, so that 3 tiles of the original are compared with what the conversion "
        "holds at level 1. " * times
    )
    assert tried < 20_000


def test_what_is_too_long_for_a_sentence_stays() -> None:
    assert SENTENCES("The disk is full.\n" * 2000) == "The disk is full.\n" * 2000


NASTY = (
    "slide {0}.mrxs",
    "a.b.c",
    "“so”",
    "12",
    "two\nlines",
    "The disk is full.",
    "x, y and z",
    "C:\\a",
    "",
    ")(?P<v0>",
)


def templates() -> list[str]:
    return [
        message.findtext("source") or ""
        for path in sorted((FOLDER / "de").glob("core-*.ts"))
        for message in ElementTree.parse(path).getroot().iter("message")
    ]


def test_every_template_is_found_or_none_whatever_is_put_in() -> None:
    every = templates()
    assert len(every) > 2000
    marked = CoreSentences(
        {
            template: f"<{number}>" + "".join(PLACE.findall(template) and re.findall(r"(?:\{\d+\})+", template))
            for number, template in enumerate(every)
        }
    )
    numbers = {template: number for number, template in enumerate(every)}
    found = 0
    for begin in range(3):
        for template in every:
            places = list(dict.fromkeys(PLACE.findall(template)))
            values = {place: NASTY[(3 * begin + 2 * at) % len(NASTY)] for at, place in enumerate(places)}
            text = PLACE.sub(lambda match, values=values: values[match.group(1)], template)
            said = marked(text)
            if said.startswith(f"<{numbers[template]}>"):
                found += 1
            elif said.startswith("<"):
                other = every[int(said[1:].partition(">")[0])]
                assert PLACE.sub("", other) != PLACE.sub("", template) or other == template
                # Another may only win that says as much: the text could have been made from it.
                pattern = "".join(".*" if n % 2 else re.escape(p) for n, p in enumerate(PLACE.split(other)[::1]))
                assert re.match(pattern, text, re.DOTALL | re.IGNORECASE), (text, other)
    assert found > 0.7 * 3 * len(every)


@pytest.fixture
def restored() -> Iterator[None]:
    yield
    app = QCoreApplication.instance()
    assert app is not None
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    use_language("en", None)


def test_german_is_installed(qtbot: QtBot, restored: None, monkeypatch: pytest.MonkeyPatch) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    monkeypatch.setenv(language.VARIABLE, "de")
    assert install_language(app, "en") == "de"
    assert current_language() == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    table = json.loads((FOLDER / "core_de.json").read_text(encoding="utf-8"))
    for english, german in table.items():
        if not PLACE.search(english):
            assert localized(english) == german


def test_what_is_written_is_english_in_every_language(
    qtbot: QtBot, restored: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    with made_record(tmp_path) as record:
        made = {}
        for spoken in ("en", "de"):
            monkeypatch.setenv(language.VARIABLE, spoken)
            assert install_language(app, "") == current_language() == spoken
            report = make_report(record, tmp_path / spoken, figures=False)
            made[spoken] = {path.name: path.read_bytes() for path in report.files}, report.sentence
    assert made["de"] == made["en"]


def test_english_installs_nothing(qtbot: QtBot, restored: None) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    before = len(app.findChildren(QTranslator))
    assert install_language(app, "de") == "en"  # the environment of the tests goes before
    assert len(app.findChildren(QTranslator)) == before
    assert localized("The disk is full.") == "The disk is full."


@pytest.mark.parametrize(
    ("choice", "systems", "spoken"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["de_DE"], "de"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["den"], "en"),
        ("system", [], "en"),
        ("de", ["en"], "de"),
        ("en", ["de"], "en"),
        ("fr", ["de"], "de"),
    ],
)
def test_the_system_is_asked_unless_somebody_chose(choice: str, systems: list[str], spoken: str) -> None:
    assert language_of(choice, systems) == spoken


class Base(QObject):
    def said(self) -> str:
        return self.tr("Open")


class Derived(Base):
    pass


class OneText(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return "Öffnen" if (context, source) == ("Base", "Open") else None


def test_a_text_of_a_base_class_is_found_by_its_heirs(qtbot: QtBot, restored: None) -> None:
    """The extraction names texts by the class that holds the call."""
    app = QCoreApplication.instance()
    assert app is not None
    app.installTranslator(OneText(app))
    assert Derived().said() == "Öffnen"
