"""What macOS is told about the program: its name, its files, the oldest system; in English and German.

``info_plist()`` is what the spec gives to PyInstaller's BUNDLE, which adds the names of the program and of the icon;
``write_strings()`` adds the names in both languages to the finished bundle, before it is signed.

Keys: Apple's *Information Property List* reference, *Uniform Type Identifiers* and *Core Foundation Keys*; their types
stand in check_plist.py.
Standard library only.
"""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import identity
from identity import FILE_TYPES, FileType

OLDEST_SYSTEM = "15.4"
"""QtCore's bindings in PySide6 6.12 take std::bad_function_call's destructor and type from the system's libc++, which
has had them since this macOS; Qt itself asks for 14.4, numpy and scipy for 14.0. check_app.py compares every build."""
ICON = "verislide.icns"
LANGUAGES = ("en", "de")
COPYRIGHT = "© The Verislide authors. Apache License 2.0."
# macOS asks the user before a program may read these folders, and shows the sentence in its question. A slide that
# was chosen in a dialog is readable at once, but the folder of images beside a .mrxs file is not.
REASONS = {
    "NSDesktopFolderUsageDescription": (
        "Verislide opens slides, and the files that belong to them, from your desktop.",
        "Verislide öffnet Präparate und die dazugehörigen Dateien von Ihrem Schreibtisch.",
    ),
    "NSDocumentsFolderUsageDescription": (
        "Verislide opens slides, and the files that belong to them, from your documents.",
        "Verislide öffnet Präparate und die dazugehörigen Dateien aus Ihren Dokumenten.",
    ),
    "NSDownloadsFolderUsageDescription": (
        "Verislide opens slides, and the files that belong to them, from your downloads.",
        "Verislide öffnet Präparate und die dazugehörigen Dateien aus Ihren Downloads.",
    ),
    "NSNetworkVolumesUsageDescription": (
        "Verislide opens slides, and the files that belong to them, from the network.",
        "Verislide öffnet Präparate und die dazugehörigen Dateien aus dem Netzwerk.",
    ),
    "NSRemovableVolumesUsageDescription": (
        "Verislide opens slides, and the files that belong to them, from external disks.",
        "Verislide öffnet Präparate und die dazugehörigen Dateien von externen Datenträgern.",
    ),
}


def info_plist() -> dict[str, Any]:
    """The content of Info.plist, without the names of the executable and the icon, which BUNDLE knows."""
    version = identity.version()
    return {
        "CFBundleName": identity.NAME,
        "CFBundleDisplayName": identity.NAME,
        "CFBundleIdentifier": identity.IDENTIFIER,
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleDocumentTypes": [_document_type(kind) for kind in FILE_TYPES],
        "UTImportedTypeDeclarations": [_declaration(kind) for kind in FILE_TYPES if not kind.own],
        "UTExportedTypeDeclarations": [_declaration(kind) for kind in FILE_TYPES if kind.own],
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        **{key: english for key, (english, _) in REASONS.items()},
    }


def strings(language: str) -> dict[str, str]:
    """The content of InfoPlist.strings; kinds of file are looked up by their English names."""
    chosen = LANGUAGES.index(language)
    named = {"CFBundleName": identity.NAME, "CFBundleDisplayName": identity.NAME, "NSHumanReadableCopyright": COPYRIGHT}
    kinds = {kind.english: (kind.english, kind.german)[chosen] for kind in FILE_TYPES}
    return {**named, **kinds, **{key: sentences[chosen] for key, sentences in REASONS.items()}}


def write_strings(resources: Path) -> None:
    """Write InfoPlist.strings of every language into the folder Resources of a bundle."""
    for language in LANGUAGES:
        folder = resources / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "InfoPlist.strings").write_bytes(plistlib.dumps(strings(language)))


def _document_type(kind: FileType) -> dict[str, Any]:
    """Others' files are offered: whoever opens them today still does, and Verislide stands under "Open with"."""
    entry: dict[str, Any] = {
        "CFBundleTypeName": kind.english,
        "CFBundleTypeRole": "Editor" if kind.own else "Viewer",
        "LSHandlerRank": "Owner" if kind.own else "Alternate",
        "LSItemContentTypes": [kind.uti],
    }
    return {**entry, "CFBundleTypeIconFile": ICON} if kind.own else entry


def _declaration(kind: FileType) -> dict[str, Any]:
    """No kind conforms to ``public.image``: Finder and Preview would try to decode whole slides for their icons.

    org.nema.dicom is declared as imported, too: where the system or another program exports it, theirs counts.
    """
    return {
        "UTTypeIdentifier": kind.uti,
        "UTTypeDescription": kind.english,
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [kind.extension[1:]],
            "public.mime-type": [kind.mime],
        },
    }
