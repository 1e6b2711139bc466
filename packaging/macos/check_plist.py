"""Judges Info.plist and entitlements as ``plutil -lint`` and Launch Services would, on any system.

Types and values: Apple's *Information Property List*, *Uniform Type Identifiers* and *Entitlements* references
(developer.apple.com/documentation/bundleresources). A key that is not in the tables is a complaint, since macOS
silently ignores what is misspelt.
Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

TYPES: dict[str, type] = {
    "CFBundleDevelopmentRegion": str,
    "CFBundleDisplayName": str,
    "CFBundleDocumentTypes": list,
    "CFBundleExecutable": str,
    "CFBundleIconFile": str,
    "CFBundleIdentifier": str,
    "CFBundleInfoDictionaryVersion": str,
    "CFBundleLocalizations": list,
    "CFBundleName": str,
    "CFBundlePackageType": str,
    "CFBundleShortVersionString": str,
    "CFBundleVersion": str,
    "LSApplicationCategoryType": str,
    "LSMinimumSystemVersion": str,
    "NSDesktopFolderUsageDescription": str,
    "NSDocumentsFolderUsageDescription": str,
    "NSDownloadsFolderUsageDescription": str,
    "NSHighResolutionCapable": bool,
    "NSHumanReadableCopyright": str,
    "NSNetworkVolumesUsageDescription": str,
    "NSPrincipalClass": str,
    "NSRemovableVolumesUsageDescription": str,
    "NSSupportsAutomaticGraphicsSwitching": bool,
    "UTExportedTypeDeclarations": list,
    "UTImportedTypeDeclarations": list,
}
DOCUMENT_TYPES: dict[str, type] = {
    "CFBundleTypeIconFile": str,
    "CFBundleTypeName": str,
    "CFBundleTypeRole": str,
    "LSHandlerRank": str,
    "LSItemContentTypes": list,
}
DECLARATIONS: dict[str, type] = {
    "UTTypeConformsTo": list,
    "UTTypeDescription": str,
    "UTTypeIdentifier": str,
    "UTTypeTagSpecification": dict,
}
NEEDED = (
    *("CFBundleExecutable", "CFBundleIconFile", "CFBundleIdentifier", "CFBundleName", "CFBundlePackageType"),
    *("CFBundleShortVersionString", "CFBundleVersion", "LSMinimumSystemVersion", "NSHighResolutionCapable"),
)
"""What the program needs in the finished bundle, some of which BUNDLE adds."""
ROLES = ("Editor", "Viewer", "Shell", "QLGenerator", "None")
RANKS = ("Owner", "Default", "Alternate", "None")
TAGS = ("public.filename-extension", "public.mime-type")
IDENTIFIER = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
"""Of bundles and of types alike: letters, digits, hyphens and dots."""
VERSION = re.compile(r"\d+(\.\d+){0,2}")
CATEGORY = re.compile(r"public\.app-category\.[a-z-]+")
LONGEST_NAME = 15
"""Letters that CFBundleName should have at most: the menu bar shows it."""
HARDENED = {
    f"com.apple.security.cs.{name}"
    for name in (
        "allow-jit",
        "allow-unsigned-executable-memory",
        "allow-dyld-environment-variables",
        "disable-library-validation",
        "disable-executable-page-protection",
        "debugger",
    )
}
"""Entitlements that relax the hardened runtime."""


def plist_complaints(info: Mapping[str, Any], finished: bool = True) -> list[str]:
    """What is wrong with the content of an Info.plist, one sentence each.

    Args:
        info: the content.
        finished: whether it is that of a bundle, where BUNDLE has added its keys.
    """
    found = list(_typed(info, TYPES, "Info.plist"))
    if found:
        return found
    found += [f"Info.plist lacks {key}." for key in NEEDED if finished and key not in info]
    for key in ("CFBundleVersion", "CFBundleShortVersionString", "LSMinimumSystemVersion"):
        if not VERSION.fullmatch(info.get(key, "1")):
            found.append(f"{key} is {info[key]}: macOS reads one to three numbers with dots between them.")
    if not IDENTIFIER.fullmatch(info.get("CFBundleIdentifier", "a.b")):
        found.append(f"CFBundleIdentifier is {info['CFBundleIdentifier']}: letters, digits, hyphens and dots only.")
    if len(info.get("CFBundleName", "")) > LONGEST_NAME:
        found.append(f"CFBundleName is longer than {LONGEST_NAME} letters.")
    if info.get("CFBundlePackageType", "APPL") != "APPL":
        found.append("CFBundlePackageType of a program is APPL.")
    if not CATEGORY.fullmatch(info.get("LSApplicationCategoryType", "public.app-category.medical")):
        found.append(f"LSApplicationCategoryType is {info['LSApplicationCategoryType']}, which is no category.")
    return found + list(_type_complaints(info))


def _type_complaints(info: Mapping[str, Any]) -> Iterator[str]:
    """About kinds of file: everything that is opened is declared once, and nobody else's is seized."""
    exported = info.get("UTExportedTypeDeclarations", [])
    declared: list[str] = []
    for entry in [*exported, *info.get("UTImportedTypeDeclarations", [])]:
        name = f"The declaration of {entry.get('UTTypeIdentifier', 'a type without a name')}"
        yield from _typed(entry, DECLARATIONS, name)
        yield from (f"{name} lacks {key}." for key in DECLARATIONS if key not in entry)
        declared.append(entry.get("UTTypeIdentifier", ""))
        if not IDENTIFIER.fullmatch(declared[-1]):
            yield f"{name} has no identifier of letters, digits, hyphens and dots."
        for tag, values in entry.get("UTTypeTagSpecification", {}).items():
            if tag not in TAGS or not isinstance(values, list) or any(value.startswith(".") for value in values):
                yield f"{name}: {tag} is to be a list, of extensions without dots or of MIME types."
    yield from (
        f"{name} is declared twice." for name in sorted({name for name in declared if declared.count(name) > 1})
    )
    own = [entry.get("UTTypeIdentifier") for entry in exported]
    for entry in info.get("CFBundleDocumentTypes", []):
        name = f"The document type {entry.get('CFBundleTypeName', 'without a name')}"
        yield from _typed(entry, DOCUMENT_TYPES, name)
        if entry.get("CFBundleTypeRole") not in ROLES or entry.get("LSHandlerRank") not in RANKS:
            yield f"{name} has no role or rank that macOS knows."
        for kind in entry.get("LSItemContentTypes", []) or [""]:
            if kind not in declared:
                yield f"{name} opens {kind or 'nothing'}, which is not declared."
            elif entry.get("LSHandlerRank") != ("Owner" if kind in own else "Alternate"):
                yield f"{name} is to be {'owned' if kind in own else 'offered only'}."


def entitlement_complaints(entitlements: Mapping[str, Any]) -> list[str]:
    """What is wrong with the entitlements of a program outside the App Store, one sentence each."""
    unknown = [f"{key} is no entitlement of the hardened runtime." for key in entitlements if key not in HARDENED]
    return unknown + [f"{key} is to be true or absent." for key, value in entitlements.items() if value is not True]


def _typed(content: Mapping[str, Any], types: Mapping[str, type], name: str) -> Iterator[str]:
    for key, value in content.items():
        if key not in types:
            yield f"{name} has {key}, which macOS does not know here."
        elif type(value) is not types[key]:
            yield f"{name}: {key} is to be {types[key].__name__}, not {type(value).__name__}."
        elif value in ("", [], {}):
            yield f"{name}: {key} is empty."
        elif isinstance(value, list) and key.startswith(("CFBundleDocument", "UTE", "UTI")):
            yield from (f"{name}: an entry of {key} is no dictionary." for entry in value if type(entry) is not dict)
        elif isinstance(value, list):
            yield from (f"{name}: an entry of {key} is no string." for entry in value if type(entry) is not str)
