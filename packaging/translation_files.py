"""Files of translations in the format of Qt Linguist: read, merged with what the code says now, written.

They hold no line numbers and stand in the order of the code, so that a change of one text changes a few lines.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

import translation_core
import translation_sources

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
GERMAN = FOLDER / "de"
UNFINISHED, VANISHED = "unfinished", "vanished"
FREE = "other words on purpose"


@dataclass(frozen=True)
class Message:
    """A text and its translation."""

    context: str
    """For Qt, or the module of the core that says it."""
    source: str
    translation: str = ""
    state: str = UNFINISHED
    """Empty when translated; UNFINISHED; VANISHED when no code says it any more."""
    file: str = ""
    """Where it stands in the code, for whoever translates."""
    comment: str = ""
    """Of the translator; FREE where a word of the glossary was left out on purpose."""

    @property
    def key(self) -> tuple[str, str]:
        """By which Qt finds it."""
        return self.context, self.source

    @property
    def is_done(self) -> bool:
        """Whether the code says it, and it is translated."""
        return not self.state


def wanted() -> dict[str, list[Message]]:
    """What the code says now, by the name of the file of translations, untranslated."""
    found: dict[str, list[Message]] = {}
    sources = translation_sources.Sources()
    if sources.not_followed:
        where = "\n".join(f"viewer/ui/{one.file}:{one.line}: {one.call}" for one in sources.not_followed)
        raise SystemExit(f"It cannot be told which texts these calls have translated; hand them literal ones:\n{where}")
    for text in sources.texts:
        folder, slash, _ = text.file.partition("/")
        name = "ui" if not slash else "ui-widgets-work" if folder in ("widgets", "work") else f"ui-{folder}"
        found.setdefault(name, []).append(Message(text.context, text.source, file=text.file))
    marked = {text.source for text in sources.texts}
    for phrase in translation_core.core_texts():
        if phrase.file.startswith("ui/") and phrase.template in marked:
            continue
        message = Message(f"core/{phrase.file}", phrase.template, file=phrase.file)
        found.setdefault(translation_core.room_file(phrase), []).append(message)
    return dict(sorted(found.items()))


def read(path: Path) -> list[Message]:
    """The messages of a file; none if it is not there."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            text, state = "", UNFINISHED
            if translation is not None:
                text, state = translation.text or "", translation.get("type", "")
            file = message.findtext("extracomment") or ""
            comment = message.findtext("translatorcomment") or ""
            found.append(Message(name, message.findtext("source") or "", text, state, file, comment))
    return found


def read_all(folder: Path = GERMAN) -> dict[str, list[Message]]:
    """The messages of all files by their names."""
    return {path.stem: read(path) for path in sorted(folder.glob("*.ts"))}


def merged(
    old: Iterable[Message], new: Iterable[Message], elsewhere: dict[str, Message] | None = None
) -> list[Message]:
    """``new`` with the translations of ``old``; what is gone stays behind as vanished, if it was translated.

    Args:
        old: What the file holds.
        new: What the code says now.
        elsewhere: Translated messages of other files by source, for texts that have moved.
    """
    old, new = list(old), list(new)
    known = {message.key: message for message in old}
    by_source = {**(elsewhere or {}), **{message.source: message for message in old if message.translation}}
    result = []
    for message in new:
        before = known.get(message.key) or by_source.get(message.source)
        if before is not None:
            state = before.state if before.state != VANISHED else ""
            message = replace(message, translation=before.translation, state=state, comment=before.comment)
        result.append(message)
    left = known.keys() - {message.key for message in new}
    gone = [message for message in old if message.key in left and message.translation]
    return result + [replace(message, state=VANISHED) for message in gone]


def write(path: Path, messages: Iterable[Message]) -> None:
    """In the order given, those of a context together."""
    contexts: dict[str, list[Message]] = {}
    for message in messages:
        contexts.setdefault(message.context, []).append(message)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="de" sourcelanguage="en">',
    ]
    for name, group in contexts.items():
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for message in group:
            state = f' type="{message.state}"' if message.state else ""
            lines += ["    <message>", f"        <source>{escape(message.source)}</source>"]
            if message.file:
                lines.append(f"        <extracomment>{escape(message.file)}</extracomment>")
            if message.comment:
                lines.append(f"        <translatorcomment>{escape(message.comment)}</translatorcomment>")
            lines += [f"        <translation{state}>{escape(message.translation)}</translation>", "    </message>"]
        lines.append("</context>")
    lines.append("</TS>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
