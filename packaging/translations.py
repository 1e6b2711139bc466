"""The German of the window: taken from the code, filled in, checked, compiled.

    python packaging/translations.py update            the files follow the code
    python packaging/translations.py todo NAME         what is not translated in one file, as a table to fill in
    python packaging/translations.py fill TABLE.json   put {"text": "German", …} into all files that have the text
    python packaging/translations.py check             what is missing or does not fit
    python packaging/translations.py build             what the program loads

docs/language.md says how to write.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import translation_check
import translation_files
from translation_files import FOLDER, GERMAN, Message

WINDOW_TABLE = FOLDER / "verislide_de.qm"
NO_BREAK = "\N{NO-BREAK SPACE}"
CORE_TABLE = FOLDER / "core_de.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    follow = commands.add_parser("update")
    follow.add_argument("names", nargs="*", help="files of translations; all without")
    todo = commands.add_parser("todo")
    todo.add_argument("name")
    todo.add_argument("--most", type=int, default=10_000, help="how many texts")
    fill = commands.add_parser("fill")
    fill.add_argument("table", type=Path)
    fill.add_argument("--only", default="", help="the name of one file of translations")
    fill.add_argument("--context", default="", help="one context alone, as the class that shows it")
    fill.add_argument("--anew", action="store_true", help="also where there is a translation already")
    fill.add_argument("--free", action="store_true", help="words of the glossary are left out on purpose")
    check = commands.add_parser("check")
    check.add_argument("names", nargs="*", help="files of translations; all without")
    commands.add_parser("build")
    options = parser.parse_args(arguments)
    if options.command == "update":
        update(options.names)
    elif options.command == "todo":
        print(json.dumps(open_texts(options.name)[: options.most], ensure_ascii=False, indent=1))
    elif options.command == "fill":
        only = options.only, options.context
        return fill_in(options.table, only, anew=options.anew, free=options.free)
    elif options.command == "check":
        return tell_check(options.names)
    else:
        build()
    return 0


def update(names: Sequence[str] = ()) -> None:
    """Let the files, all or those named, say what the code says now; translations that are there stay."""
    for name, messages in updated().items():
        if not names or name in names:
            translation_files.write(GERMAN / f"{name}.ts", messages)


def updated() -> dict[str, list[Message]]:
    """The files as they should be now, by their names."""
    there = translation_files.read_all()
    elsewhere = {one.source: one for messages in there.values() for one in messages if one.translation}
    wanted = translation_files.wanted()
    return {
        name: translation_files.merged(there.get(name, ()), wanted.get(name, ()), elsewhere)
        for name in sorted(there.keys() | wanted.keys())
    }


def open_texts(name: str) -> list[dict[str, str]]:
    """What is not translated in a file."""
    messages = translation_files.read(GERMAN / f"{name}.ts")
    return [{"source": one.source, "german": "", "where": one.file} for one in messages if one.state == "unfinished"]


def fill_in(table: Path, only: tuple[str, str], *, anew: bool, free: bool) -> int:
    """Put translations in, and say which do not fit or have no place; those that do not fit stay unfinished."""
    given = json.loads(table.read_text(encoding="utf-8"))
    if isinstance(given, list):
        given = {row["source"]: row["german"] for row in given if row["german"]}
    used: set[str] = set()
    wrong = filled = 0
    for name, messages in translation_files.read_all().items():
        if only[0] not in ("", name):
            continue
        changed = []
        for one in messages:
            source = one.source if one.source in given else one.source.replace(NO_BREAK, " ")
            german = given.get(source) if only[1] in ("", one.context) else None
            if german is not None:
                used.add(source)
                german = as_spaced(one.source, german)
                if one.state == "unfinished" or (anew and not one.state):
                    one = replace(one, translation=german, state="", comment=translation_files.FREE if free else "")
                    bad = complaints([one])
                    print(*(f"{name}: {fault}" for fault in bad), sep="\n", end="\n" if bad else "")
                    wrong += bool(bad)
                    filled += not bad
                    one = replace(one, state="unfinished" if bad else "")
            changed.append(one)
        translation_files.write(GERMAN / f"{name}.ts", changed)
    for source in given.keys() - used:
        print(f"No file has the text “{source}”")
    print(f"{filled} filled in, {wrong} that do not fit, {len(given.keys() - used)} without a place")
    return 1 if wrong or given.keys() - used else 0


def as_spaced(source: str, german: str) -> str:
    """``german`` with a no-break space wherever ``source`` has one before the same sign; tables have plain ones."""
    for sign in set(re.findall(f"{NO_BREAK}(\\S)", source)):
        german = german.replace(f" {sign}", f"{NO_BREAK}{sign}")
    return german


def complaints(messages: Sequence[Message]) -> list[str]:
    """What is wrong with translations that are said to be done."""
    found = []
    for one in messages:
        if one.is_done:
            said = list(translation_check.faults(one.source, one.translation))
            if one.comment != translation_files.FREE:
                said += translation_check.other_terms(one.source, one.translation)
            found += [f"“{one.source}” → “{one.translation}” {fault}" for fault in said]
    return found


def tell_check(names: Sequence[str]) -> int:
    """Print what is missing or does not fit; returns the exit code."""
    wrong = 0
    for name, messages in translation_files.read_all().items():
        if names and name not in names:
            continue
        found = complaints(messages)
        missing = sum(one.state == "unfinished" for one in messages)
        done = sum(one.is_done for one in messages)
        print(
            *(f"{name}: {one}" for one in found),
            f"{name}: {done} done, {missing} missing, {len(found)} wrong",
            sep="\n",
        )
        wrong += missing + len(found)
    return 1 if wrong else 0


def core_table(files: dict[str, list[Message]]) -> str:
    """The core's templates with their German, as JSON."""
    table = {
        one.source: one.translation
        for name, messages in files.items()
        if name.startswith("core-")
        for one in messages
        if one.is_done
    }
    return json.dumps(dict(sorted(table.items())), ensure_ascii=False, indent=0) + "\n"


def window_table(files: dict[str, list[Message]]) -> bytes:
    """The window's texts as Qt loads them, by Qt's own compiler."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(
        one for one in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt/libexec/lrelease") if one.exists()
    )
    with tempfile.TemporaryDirectory() as scratch:
        texts = [one for name, messages in files.items() if name.startswith("ui") for one in messages if one.is_done]
        translation_files.write(Path(scratch) / "de.ts", sorted(texts, key=lambda one: one.key))
        made = Path(scratch) / "de.qm"
        subprocess.run([program, "-silent", Path(scratch) / "de.ts", "-qm", made], check=True)
        return made.read_bytes()


def build() -> None:
    """Write what the program loads."""
    files = translation_files.read_all()
    CORE_TABLE.write_text(core_table(files), encoding="utf-8", newline="\n")
    WINDOW_TABLE.write_bytes(window_table(files))


if __name__ == "__main__":
    sys.exit(main())
