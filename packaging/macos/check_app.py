"""Judges a macOS bundle, on any system: layout, Info.plist, icon, links, and every program and library in it.

    python3 packaging/macos/check_app.py Verislide.app [--signed]

Prints one sentence for each fault; exit code 1 where there is one. ``--signed`` also asks for one team's signature with
the hardened runtime everywhere, as Apple's notary service does.
Standard library only.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import posixpath
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_plist
import mach_o
import plist

ICON_SIZES = {
    b"ic11": "16 × 16 @2x",
    b"ic12": "32 × 32 @2x",
    b"ic07": "128 × 128",
    b"ic13": "128 × 128 @2x",
    b"ic08": "256 × 256",
    b"ic14": "256 × 256 @2x",
    b"ic09": "512 × 512",
    b"ic10": "512 × 512 @2x",
}
"""The pictures of an .icns file that Finder, Dock and *Get Info* show; macOS scales none that is there."""
SINCE = {
    # libc++'s include/__configuration/availability.h: with LLVM 19, which macOS 15.4 brought.
    "__ZNSt3__117bad_function_callD1Ev": (15, 4),
    "__ZTINSt3__117bad_function_callE": (15, 4),
    "__ZTVNSt3__117bad_function_callE": (15, 4),
    # As old as libc++ itself.
    "__ZNSt3__112basic_stringIwNS_11char_traitsIwEENS_9allocatorIwEEE6assignEPKw": (10, 7),
    "__ZTIl": (10, 7),
    # AVFoundation, CoreBluetooth, Contacts, EventKit: their reference pages.
    "_AVMediaTypeAudio": (10, 7),
    "_OBJC_CLASS_$_CBCentralManager": (10, 13),
    "_OBJC_CLASS_$_CNContactStore": (10, 11),
    "_OBJC_CLASS_$_EKEventStore": (10, 8),
}
"""The macOS that brought a symbol, for those that only files built for a newer macOS ask for."""
KIND_OF_BUNDLE = (".framework", ".app", ".bundle", ".plugin", ".xpc", ".appex")


@dataclass(frozen=True)
class Code:
    """A program or library of the bundle."""

    path: Path
    slices: tuple[mach_o.Slice, ...]

    def for_processor(self, architecture: str) -> mach_o.Slice | None:
        """The slice for ``architecture``, if there is one."""
        return next((part for part in self.slices if part.architecture == architecture), None)


def code_of(app: Path) -> list[Code]:
    """Every program and library in ``app``; links are not followed, so each is there once."""
    found = []
    for folder, _, names in os.walk(app):
        for path in (Path(folder, name) for name in sorted(names)):
            if path.is_file() and not path.is_symlink():
                slices = mach_o.read(path)
                found += [Code(path, slices)] if slices else []
    return found


def complaints(app: Path, signed: bool = False) -> list[str]:
    """What is wrong with the bundle ``app``, one sentence each."""
    contents = app / "Contents"
    try:
        info = plistlib.loads((contents / "Info.plist").read_bytes())
    except FileNotFoundError:
        return [f"{app.name} has no Contents/Info.plist."]
    except plistlib.InvalidFileException:
        return ["Info.plist is no property list."]
    found = check_plist.plist_complaints(info)
    executable = contents / "MacOS" / str(info.get("CFBundleExecutable") or "?")
    if not executable.is_file() or not os.access(executable, os.X_OK):
        return [*found, f"Contents/MacOS has no executable {executable.name}."]
    code = code_of(app)
    main = next((part for part in code if part.path == executable), None)
    if main is None or any(part.kind != mach_o.EXECUTABLE for part in main.slices):
        return [*found, f"{executable.name} is no program for macOS."]
    found += _icon(contents / "Resources" / str(info.get("CFBundleIconFile") or "?"))
    found += _languages(contents / "Resources", info.get("CFBundleLocalizations", []))
    found += _links(app)
    found += _places(contents, {part.path for part in code})
    oldest = tuple(int(number) for number in f"{info.get('LSMinimumSystemVersion', '0')}.0".split(".")[:2])
    for part in main.slices:
        found += _loadable(app, code, part.architecture, (oldest[0], oldest[1]), main)
    return found + list(_signatures(app, code, signed))


def _icon(path: Path) -> Iterator[str]:
    if not path.is_file():
        yield f"Contents/Resources has no icon {path.name}."
        return
    data, place = path.read_bytes(), 8
    inside = set()
    while data[:4] == b"icns" and place + 8 <= len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        inside.add(kind)
        place += max(length, 8)
    lacking = [size for kind, size in ICON_SIZES.items() if kind not in inside]
    if lacking:
        yield f"The icon lacks {', '.join(lacking)}."


def _languages(resources: Path, languages: list[str]) -> Iterator[str]:
    for language in languages:
        path = resources / f"{language}.lproj" / "InfoPlist.strings"
        if not path.is_file() or set(plistlib.loads(path.read_bytes())) != set(plist.strings("en")):
            yield f"{language}.lproj/InfoPlist.strings is missing or names other things than packaging/macos/plist.py."


def _links(app: Path) -> Iterator[str]:
    """The bundle is moved as a whole: what a link in it points to has to move with it."""
    inside = app.resolve()
    for folder, folders, names in os.walk(app):
        for path in (Path(folder, name) for name in sorted([*folders, *names])):
            if not path.is_symlink():
                continue
            target = path.readlink()
            if target.is_absolute() or inside not in path.resolve().parents:
                yield f"{_short(path, app)} is a link out of the bundle."
            elif not path.exists():
                yield f"{_short(path, app)} is a link to nothing."


def _places(contents: Path, code: set[Path]) -> Iterator[str]:
    """Codesign takes what is in Frameworks and MacOS for code, and folders with dots there for bundles."""
    yield from (f"Contents/{path.name} has no place there." for path in sorted(contents.iterdir()) if _stray(path))
    for folder, folders, names in os.walk(contents):
        here = Path(folder)
        top = here.relative_to(contents).parts[:1]
        nested = any(name.endswith(KIND_OF_BUNDLE) for name in here.relative_to(contents).parts)
        for path in (here / name for name in sorted(names)):
            if path.is_symlink() or nested:
                continue
            if top in (("Frameworks",), ("MacOS",)) and path not in code:
                yield f"{_short(path, contents.parent)} is data among the code."
            elif top == ("Resources",) and path in code:
                yield f"{_short(path, contents.parent)} is code among the data."
        for path in (here / name for name in sorted(folders) if top == ("Frameworks",) and not nested):
            if "." in path.name and not path.is_symlink() and path.suffix not in KIND_OF_BUNDLE:
                yield f"{_short(path, contents.parent)} has a dot in its name, so codesign takes it for a bundle."


def _stray(path: Path) -> bool:
    known = {"Info.plist", "PkgInfo", "MacOS", "Frameworks", "Resources", "_CodeSignature", "CodeResources"}
    return path.name not in known


def _loadable(app: Path, code: list[Code], processor: str, oldest: tuple[int, int], main: Code) -> Iterator[str]:
    """Whether macOS ``oldest`` on ``processor`` finds everything that each file loads, inside the bundle or its own."""
    newer: list[tuple[Code, tuple[int, int], set[str]]] = []
    known: set[str] = set()
    has: dict[Path, frozenset[str]] = {}
    for item in code:
        name, part = _short(item.path, app), item.for_processor(processor)
        if part is None:
            yield f"{name} has nothing for {processor}."
            continue
        for path in part.search_paths:
            if path.startswith("/") and not path.startswith(mach_o.SYSTEM):
                yield f"{name} searches {posixpath.dirname(path)}, a folder of whoever built it."
        loads = {load: _library(load, item.path, part.search_paths, main) for load in part.loads}
        yield from (f"{name} needs {load}, which is not in the bundle." for load in loads if loads[load] is None)
        of_system = set()
        for load, symbol in mach_o.imported(item.path, processor):
            library = loads.get(load)
            if load.startswith(mach_o.SYSTEM):
                of_system.add(symbol)
            elif library is not None:
                if library not in has:
                    has[library] = mach_o.exported(library, processor)
                if symbol not in has[library]:
                    yield f"{name} needs {symbol} of {_short(library, app.resolve())}, which has none."
        if part.oldest_system is not None and part.oldest_system > oldest:
            newer.append((item, part.oldest_system, of_system))
        else:
            known |= of_system
    for item, stated, symbols in newer:
        # What a file states it was built for stops nothing; a symbol that the system lacks does.
        lacking = sorted(symbol for symbol in symbols - known if SINCE.get(symbol, stated) > oldest)
        if lacking:
            yield (
                f"{_short(item.path, app)} was built for macOS {stated[0]}.{stated[1]} and needs "
                f"{', '.join(lacking)}, which macOS {oldest[0]}.{oldest[1]} may not have."
            )


def _library(load: str, where: Path, search: tuple[str, ...], main: Code) -> Path | None:
    """The file that dyld takes for the library ``load`` of the file ``where``; ``load`` itself where it is macOS's."""
    if load.startswith(mach_o.SYSTEM):
        return Path(load)
    first, _, rest = load.partition("/")
    if first == "@rpath":
        paths = [*search, *(path for part in main.slices for path in part.search_paths)]
        found = (_library(f"{path.rstrip('/')}/{rest}", where, (), main) for path in paths if path[:6] != "@rpath")
        return next((path for path in found if path is not None), None)
    place = {"@loader_path": where.resolve().parent, "@executable_path": main.path.resolve().parent}.get(first)
    return (place / rest).resolve() if place is not None and (place / rest).is_file() else None


def _signatures(app: Path, code: list[Code], signed: bool) -> Iterator[str]:
    teams = set()
    for item in code:
        for part in item.slices:
            signature, name = part.signature, _short(item.path, app)
            if signature is None:
                if part.architecture == "arm64" or signed:
                    yield f"{name} is not signed."
            elif signed and (signature.ad_hoc or not signature.team):
                yield f"{name} is signed by nobody."
            elif signed and not signature.hardened:
                yield f"{name} does not ask for the hardened runtime."
            elif signature.team:
                teams.add(signature.team)
    if len(teams) > 1:
        yield f"The bundle is signed by {len(teams)} teams: macOS lets none load another's libraries."


def _short(path: Path, app: Path) -> str:
    return path.relative_to(app).as_posix().removeprefix("Contents/")


def main(arguments: list[str]) -> int:
    """Print the faults of a bundle; returns the exit code."""
    parser = argparse.ArgumentParser(description="Judge a macOS bundle.")
    parser.add_argument("app", type=Path)
    parser.add_argument("--signed", action="store_true", help="ask for one team's hardened signature everywhere")
    options = parser.parse_args(arguments)
    found = complaints(options.app, options.signed)
    print("\n".join(found) or f"{options.app.name} is sound.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
