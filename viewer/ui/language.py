"""The language of the window: which one, where its texts come from, and the core's sentences in it.

The core speaks English always, as do records, reports and the command line; what the window shows of it goes through
``localized``. Numbers are written with decimal points in every language, as reports write them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer.ui.core_sentences import CoreSentences
from viewer.ui.resources import RESOURCES

SYSTEM: Final = "system"
LANGUAGE_CHOICES: Final = (SYSTEM, "en", "de")
VARIABLE: Final = "VERISLIDE_LANGUAGE"
"""Of the environment; it goes before the setting."""
FOLDER: Final = RESOURCES / "translations"


class _Window:
    """What the window speaks now."""

    language = "en"
    sentences: CoreSentences | None = None
    """None where the core's own are shown."""
    table: Mapping[str, str] | None = None
    """That they are made of when the first one is asked for: the start does not wait for it."""


def language_of(choice: str, systems: Sequence[str]) -> str:
    """Which language, "en" or "de", a choice means.

    Args:
        choice: One of ``LANGUAGE_CHOICES``; anything else is the system's.
        systems: The languages of the system as "de-AT", the preferred one first.
    """
    if choice in LANGUAGE_CHOICES[1:]:
        return choice
    return "de" if next(iter(systems), "").replace("_", "-").split("-")[0].lower() == "de" else "en"


def install_language(app: QCoreApplication, choice: str) -> str:
    """Let the window, Qt's own texts in it too, speak the language chosen; before any widget is made.

    A translation that cannot be read leaves its texts in English.

    Returns:
        The language: "en" or "de".
    """
    QLocale.setDefault(QLocale.c())
    language = language_of(os.environ.get(VARIABLE) or choice, QLocale.system().uiLanguages())
    if language == "en":
        use_language("en", None)
        return language
    places = ((f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),)
    for name, folder in (*places, (f"verislide_{language}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    try:
        table = json.loads((FOLDER / f"core_{language}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        table = None
    use_language(language, table if isinstance(table, dict) else None)
    return language


def use_language(language: str, table: Mapping[str, str] | None) -> None:
    """Speak ``language``; ``table`` holds what the core's sentences are called in it, None where they are shown."""
    _Window.language, _Window.table, _Window.sentences = language, table, None


def current_language() -> str:
    """What the window speaks: "en" or "de"."""
    return _Window.language


def within(text: str) -> str:
    """A name as it stands within a sentence: it begins with a small letter, but not in German, for it may be a noun."""
    return text if _Window.language == "de" else text[:1].lower() + text[1:]


def localized(text: str) -> str:
    """What the core says, in the language of the window; what is not known stays as it is."""
    if _Window.table is not None:
        _Window.sentences, _Window.table = CoreSentences(_Window.table), None
    return text if _Window.sentences is None else _Window.sentences(text)
