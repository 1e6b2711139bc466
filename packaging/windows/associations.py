"""What Windows is told about the program and its kinds of files: every value of the registry, for installer and MSI.

    python packaging/windows/associations.py [--out FOLDER]     writes associations.nsh (without --out: prints it)

The kinds come from packaging/identity.py. They are offered, never seized: the default of an extension is written for
the program's own files alone, and only where nobody has set one. Keys are below HKEY_CURRENT_USER for one user and
below HKEY_LOCAL_MACHINE for all.

Keys: Microsoft's *Programmatic Identifiers*, *How to Include an Application in the Open With Dialog Box*, *Default
Programs* and *Application Registration*. Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import APP_USER_MODEL_ID, FILE_TYPES, NAME, SUMMARY, SUMMARY_DE, FileType

PROGRAM = f"{NAME}.exe"
CLASSES = r"Software\Classes"
OPENING = '"{exe}" --any-order "%1"'
"""Windows starts a program for each of several files, in any order: their kinds tell which is the original."""
OWN_TREES = (
    *(rf"{CLASSES}\{kind.prog_id}" for kind in FILE_TYPES),
    rf"{CLASSES}\Applications\{PROGRAM}",
    rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{PROGRAM}",
    rf"Software\{NAME}",
)
"""Keys that are the program's alone: they go with everything below them. In all others only single values are its."""


@dataclass(frozen=True)
class Value:
    """A text in the registry; ``{folder}`` stands for where the program is installed, ``{exe}`` for its file."""

    key: str
    name: str
    """Empty for the default of the key."""
    data: str
    only_where_none: bool = False
    """Whether it gives way to whatever stands there for all, or for the user for whom it is written."""

    @property
    def shared(self) -> bool:
        """Whether others, too, have values in its key."""
        return not any(self.key == tree or self.key.startswith(tree + "\\") for tree in OWN_TREES)


def values(german: bool = False) -> list[Value]:
    """Everything that is written, with the names that people read in English or German."""
    return [value for kind in FILE_TYPES for value in _of_kind(kind, german)] + _of_program(german)


def _of_kind(kind: FileType, german: bool) -> list[Value]:
    described = kind.german if german else kind.english
    own, extension = rf"{CLASSES}\{kind.prog_id}", rf"{CLASSES}\{kind.extension}"
    found = [
        Value(own, "", described),
        Value(own, "AppUserModelID", APP_USER_MODEL_ID),
        Value(rf"{own}\DefaultIcon", "", '"{exe}",0'),
        Value(rf"{own}\shell\open\command", "", OPENING),
        Value(rf"{extension}\OpenWithProgids", kind.prog_id, ""),
    ]
    return [*found, Value(extension, "", kind.prog_id, only_where_none=True)] if kind.own else found


def _of_program(german: bool) -> list[Value]:
    application, paths = OWN_TREES[-3], OWN_TREES[-2]
    capabilities = rf"Software\{NAME}\Capabilities"
    return [
        Value(application, "FriendlyAppName", NAME),
        Value(application, "AppUserModelID", APP_USER_MODEL_ID),
        Value(rf"{application}\DefaultIcon", "", '"{exe}",0'),
        Value(rf"{application}\shell\open\command", "", OPENING),
        *(Value(rf"{application}\SupportedTypes", kind.extension, "") for kind in FILE_TYPES),
        Value(paths, "", "{exe}"),
        Value(paths, "Path", "{folder}"),
        Value(capabilities, "ApplicationName", NAME),
        Value(capabilities, "ApplicationDescription", SUMMARY_DE if german else SUMMARY),
        *(Value(rf"{capabilities}\FileAssociations", kind.extension, kind.prog_id) for kind in FILE_TYPES),
        # By this the program stands in the list of Settings > Default apps, where the user may choose it.
        Value(r"Software\RegisteredApplications", NAME, capabilities),
    ]


def quoted(text: str) -> str:
    """A text as NSIS reads it between quotation marks; its own variables stay as they are."""
    escaped = text.replace("$", "$$").replace('"', '$\\"')
    return '"' + escaped.replace("{exe}", rf"$INSTDIR\{PROGRAM}").replace("{folder}", "$INSTDIR") + '"'


def nsis_include() -> str:
    """The macros RegisterFileTypes and UnregisterFileTypes of the installer, with their texts in both languages."""
    texts: list[str] = []
    write: list[str] = []
    for english, german in zip(values(), values(german=True)):
        data = quoted(english.data)
        if english.data != german.data:
            name = f"REGISTERED_{len(texts) // 2 + 1}"
            texts += [f"LangString {name} ${{LANG_ENGLISH}} {data}"]
            texts += [f"LangString {name} ${{LANG_GERMAN}} {quoted(german.data)}"]
            data = f'"$({name})"'
        line = f"WriteRegStr SHCTX {quoted(english.key)} {quoted(english.name)} {data}"
        if english.only_where_none:
            key = quoted(english.key)
            write += [f'ReadRegStr $0 SHCTX {key} ""', f'ReadRegStr $1 HKLM {key} ""']
            write += ['${If} "$0$1" == ""', f"  {line}", "${EndIf}"]
        else:
            write.append(line)
    return "\n".join(
        [
            "; Made by associations.py from packaging/identity.py: not to be edited.",
            *texts,
            "!macro RegisterFileTypes",
            *(f"  {line}" for line in write),
            "!macroend",
            "!macro UnregisterFileTypes",
            *(f"  {line}" for line in _taking_back()),
            "!macroend",
            "",
        ]
    )


def _taking_back() -> list[str]:
    lines = [f"DeleteRegKey SHCTX {quoted(tree)}" for tree in OWN_TREES]
    for value in values():
        if not value.shared:
            continue
        key = quoted(value.key)
        remove = f"DeleteRegValue SHCTX {key} {quoted(value.name)}"
        if value.only_where_none:
            lines += [f'ReadRegStr $0 SHCTX {key} ""', f"${{If}} $0 == {quoted(value.data)}", f"  {remove}", "${EndIf}"]
        else:
            lines.append(remove)
        lines.append(f"DeleteRegKey /ifempty SHCTX {key}")
    # The key of an extension is empty once its list of programs has gone, unless others use it.
    extensions = (rf"{CLASSES}\{kind.extension}" for kind in FILE_TYPES)
    return lines + [f"DeleteRegKey /ifempty SHCTX {quoted(key)}" for key in extensions]


def main() -> None:
    """Write the include file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    folder = parser.parse_args().out
    if folder is None:
        print(nsis_include(), end="")
    else:
        (folder / "associations.nsh").write_text(nsis_include(), encoding="utf-8")


if __name__ == "__main__":
    main()
