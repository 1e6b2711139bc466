"""Judges a bundle that was built: is everything in it that must be, and nothing that must not?

    python3 packaging/check_bundle.py dist/Verislide

Exit code 0 where nothing is wrong, else 1, with a line for each fault. Standard library only; where PyInstaller is
installed, the modules inside of the executables are looked at, too.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path

import bundle_rules
import identity
import kernel_build
from bundle_rules import contents_of
from pin_files import PINS, RELEASE_PINS, normalised, pinned

ROOT = Path(__file__).resolve().parent.parent
BUILDERS = {
    *("pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools"),
    *("macholib", "pefile", "pywin32-ctypes"),
}
"""What requirements-release.txt holds for the build alone."""
NEEDED = [
    *("sample/slide/stamp.json", "sample/dicom/stamp.json"),
    *("LICENSE", "NOTICE", "resources/fonts/Inter-Regular.ttf", "resources/icons", "resources/start"),
    *("resources/translations/verislide_de.qm", "resources/translations/core_de.json", "resources/identity/hicolor"),
    *("licences/index.json", "verislide-kernel", "turbojpeg", "openslide_bin", "imagecodecs", "cv2", "PySide6"),
]
_IMPORT_NAMES = {"pytest-qt": "pytestqt", "pytest-xdist": "xdist", "pytest": "_pytest"}
_SHARED = re.compile(r"\.(so(\.\d+)*|dylib|dll|pyd)$", re.IGNORECASE)
_OF_A_PACKAGE = re.compile(r"\.(cpython-[\w-]+|abi3)\.so$|\.pyd$")
_OF_PYTHON = re.compile(r"^(lib)?(python\d|vcruntime|msvcp|ucrtbase|api-ms-win|concrt)", re.IGNORECASE)


def faults(folder: Path) -> Iterator[str]:
    """Everything that is wrong with the bundle ``folder`` (on macOS: the .app), a sentence each."""
    places = contents_of(folder)
    contents = places[0]
    if not contents.is_dir():
        yield f"There is no bundle at {folder}."
        return
    files = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if not path.is_dir()]
    yield from _lacking(folder, contents)
    packages = _packages(contents)
    yield from _wrong_packages(packages)
    yield from _developers_things(files, _modules(folder))
    inner = [path.relative_to(at).as_posix() for at in places for path in sorted(at.rglob("*")) if _is_own(path)]
    yield from (f"{path} is not wanted." for path in inner if bundle_rules.UNWANTED_FILES.search(path))
    yield from (f"{path} must be the system's own." for path in inner if bundle_rules.OF_THE_SYSTEM.match(path))
    yield from _licence_faults(contents, packages, inner)
    yield from _paths_of_this_machine(folder)


def programs_of(folder: Path) -> list[Path]:
    """The executables of a bundle, whichever system it is for."""
    names = [identity.COMMAND, f"{identity.NAME}.exe", f"{identity.COMMAND}-cli.exe", f"Contents/MacOS/{identity.NAME}"]
    return [folder / name for name in names if (folder / name).is_file()]


def _lacking(folder: Path, contents: Path) -> Iterator[str]:
    yield from (f"{name} is missing." for name in NEEDED if not (contents / name).exists())
    found = [path.name for path in programs_of(folder)]
    if not found:
        yield "There is no program in it."
    if f"{identity.NAME}.exe" in found and len(found) < 2:
        yield f"{identity.COMMAND}-cli.exe is missing: commands would have no output on Windows."
    for page in sorted((ROOT / "docs" / "guide").rglob("*.md")):
        shipped = contents / page.relative_to(ROOT)
        if not shipped.is_file() or shipped.read_bytes() != page.read_bytes():
            yield f"The page {page.relative_to(ROOT).as_posix()} of the guide is missing, or is another."
    kernel = contents / "verislide-kernel" / kernel_build.library_file(Path()).with_suffix("").name
    if not list(kernel.parent.glob(f"{kernel.name}.*")):
        yield "The compiled kernel is missing, or was built from other sources."
    sources = [path.read_bytes() for path in kernel_build.source_files()]
    if [path.read_bytes() for path in kernel_build.source_files(contents / "viewer" / "measures")] != sources:
        yield "The sources by which the kernel is found are missing, or differ."
    for name in ("qtbase_de.qm",):
        if not list((contents / "PySide6").rglob(name)):
            yield f"Qt's translation {name} is missing."


def _packages(contents: Path) -> dict[str, str]:
    """Versions by normalised names, of the metadata inside."""
    found = {}
    for folder in contents.glob("*.dist-info"):
        if (folder / "METADATA").is_file():
            said = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8", errors="replace"))
            found[normalised(said["Name"])] = said["Version"]
    return found


def _wrong_packages(packages: dict[str, str]) -> Iterator[str]:
    pins, release = pinned(PINS), pinned(RELEASE_PINS)
    wanted = {name: version for name, version in release.items() if name not in BUILDERS}
    for name in sorted(set(wanted) - set(packages)):
        yield f"The package {name} is missing, or its metadata, by which versions are told."
    for name, version in sorted(packages.items()):
        if name not in wanted:
            yield f"The package {name} is no part of the program."
        elif version != wanted[name]:
            yield f"The package {name} is version {version}, and {wanted[name]} is pinned."
    for name in sorted(set(wanted) & set(pins)):
        if pins[name] != wanted[name]:
            yield f"requirements.txt pins {name} {pins[name]}, and requirements-release.txt {wanted[name]}."


def _developers_things(files: list[str], modules: set[str]) -> Iterator[str]:
    """Packages of tests and tools, as folders or as modules inside of the executables."""
    tools = (set(pinned(PINS)) - set(pinned(RELEASE_PINS))) | BUILDERS
    names = {_IMPORT_NAMES.get(name, name.replace("-", "_")) for name in tools} | {"pytest", "tests", "PyInstaller"}
    for name in sorted(names):
        inside = [path for path in files if re.search(rf"(^|/)(_internal|Frameworks|Resources)/{name}(/|\.py)", path)]
        if inside or name in modules:
            yield f"{name} is a tool of developers: {inside[0] if inside else 'inside of the program'}."


def _modules(folder: Path) -> set[str]:
    """Top-level modules inside of the executables; none where PyInstaller is not there to look."""
    try:
        from PyInstaller.archive.readers import CArchiveReader
    except ImportError:
        return set()
    found = set()
    for program in programs_of(folder):
        reader = CArchiveReader(str(program))
        for name in (name for name in reader.toc if name.endswith(".pyz")):
            found |= {module.partition(".")[0] for module in reader.open_embedded_archive(name).toc}
    return found


def _licence_faults(contents: Path, packages: dict[str, str], files: list[str]) -> Iterator[str]:
    index = contents / "licences" / "index.json"
    if not index.is_file():
        return
    parts = json.loads(index.read_text(encoding="utf-8"))
    for part in parts:
        texts = [contents / "licences" / name for name in part["files"]]
        if not texts or not all(text.is_file() and text.stat().st_size > 0 for text in texts):
            yield f"A licence text of {part['name']} is missing."
        if not part["licence"]:
            yield f"The licence of {part['name']} is not named in licences/index.json."
    told = {normalised(part["name"]): part["version"] for part in parts}
    for name, version in packages.items():
        if told.get(name) != version:
            yield f"The licence of the package {name} {version} is not in licences/index.json."
    for name in ("python", "pyinstaller"):
        if normalised(name) not in told:
            yield f"The licence of {name} is not in licences/index.json."
    known = {library for part in parts for library in part["libraries"]}
    for path in files:
        loose = ("/" not in path or path.startswith("turbojpeg/")) and not _OF_A_PACKAGE.search(path)
        if loose and _SHARED.search(path) and path not in known and not _OF_PYTHON.match(path):
            yield f"The licence of the library {path} is not in licences/index.json."


def _is_own(path: Path) -> bool:
    """A file, not a link to one of another folder: PyInstaller makes these for libraries of packages."""
    return path.is_file() and not path.is_symlink()


def _paths_of_this_machine(folder: Path) -> Iterator[str]:
    """The folder of the project, in whatever was made from it."""
    unwanted = str(ROOT).encode()
    for path in sorted(folder.rglob("*")):
        if not _is_own(path) or _SHARED.search(path.name) or path.stat().st_size > 20_000_000:
            continue
        if unwanted in path.read_bytes():
            yield f"{path.relative_to(folder).as_posix()} names the folder in which it was built."


def main(arguments: list[str]) -> int:
    """Check one bundle; returns the exit code."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    found = list(faults(folder))
    for fault in found:
        print(fault)
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    verdict = f"{len(found)} faults" if found else "nothing is wrong"
    print(f"{folder.name}: {len(files)} files, {size:.0f} MB, {verdict}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
