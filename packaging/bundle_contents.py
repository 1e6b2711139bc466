"""What the spec puts into a bundle beside the modules that PyInstaller finds."""

from __future__ import annotations

import ctypes.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import kernel_build
from bundle_rules import OF_THE_SYSTEM, UNWANTED_FILES

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "build" / "sample"
"""Where build.py has the sample made; viewer/conversion/sample_pair.py looks for it in the bundle."""
Entry = tuple[str, str, str]
"""PyInstaller's: path in the bundle, file, kind."""
_PICTURE = re.compile(r"\]\(([^)\s]+\.(?:png|jpg|svg|webp))\)")
_TURBOJPEG = {
    "win32": [r"C:\libjpeg-turbo64\bin\turbojpeg.dll", r"C:\libjpeg-turbo-gcc64\bin\libturbojpeg.dll"],
    "darwin": [f"{prefix}/opt/jpeg-turbo/lib/libturbojpeg.dylib" for prefix in ("/opt/homebrew", "/usr/local")],
}
_LINUX_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/opt/libjpeg-turbo/lib64",
)


class Missing(SystemExit):
    """Something that a release needs is not on this machine; its text says what to do."""


def own_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """Files and the folders of the bundle that they go to: pictures, fonts, guide and manual, licence and notice.

    Of the screenshots only those that the guide shows.
    """
    guide = [*sorted((root / "docs").glob("*.md")), *sorted((root / "docs" / "guide").rglob("*"))]
    shown = {picture for page in guide if page.suffix == ".md" for picture in _pictures_of(page)}
    resources = [
        path
        for path in sorted((root / "resources").rglob("*"))
        # What is drawn by Qt Linguist is compiled; icons of the program for installers stay with these.
        if path.suffix not in (".ts", ".icns", ".ico") and (path.parent.name != "screenshots" or path in shown)
    ]
    # The kernel is found by the hash of its sources.
    sources = kernel_build.source_files(root / "viewer" / "measures")
    files = [path for path in [*guide, *resources, *sources, root / "LICENSE", root / "NOTICE"] if path.is_file()]
    return [(str(path), str(path.parent.relative_to(root))) for path in files]


def sample(folder: Path = SAMPLE) -> list[tuple[str, str]]:
    """The files of the sample that were made beforehand, and where they go.

    Raises:
        Missing: None was made.
    """
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    if not files:
        raise Missing(f"The sample is not in {folder}: run packaging/build.py, which makes it.")
    return [(str(path), (Path("sample") / path.parent.relative_to(folder)).as_posix()) for path in files]


def kernel(environment: Path) -> list[tuple[str, str]]:
    """The compiled kernel of ``environment``, and where it goes.

    Raises:
        Missing: None was built.
    """
    library = kernel_build.library_file(environment)
    if not library.is_file():
        raise Missing(f"The compiled kernel is not in {library.parent}: run packaging/build.py, which builds it.")
    return [(str(library), library.parent.name)]


def turbojpeg(environ: Mapping[str, str]) -> list[tuple[str, str]]:
    """The library libturbojpeg of this machine, which no wheel holds and NDPI slides need to be converted.

    Args:
        environ: TURBOJPEG_LIBRARY names the file where it is nowhere usual.

    Raises:
        Missing: There is none.
    """
    named = environ.get("TURBOJPEG_LIBRARY")
    for path in [Path(named)] if named else _usual_turbojpegs():
        if path.is_file():
            return [(str(path), "turbojpeg")]
    how = {
        "win32": "install libjpeg-turbo (64 bit) in its usual folder, or set TURBOJPEG_LIBRARY to its turbojpeg.dll",
        "darwin": "type 'brew install jpeg-turbo'",
    }.get(sys.platform, "type 'sudo apt-get install libturbojpeg0'")
    where = f"is not at {named}, as TURBOJPEG_LIBRARY says" if named else "is not on this machine"
    raise Missing(f"libturbojpeg {where}: {how}, then try again.")


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Without what bundle_rules.py says."""
    return [entry for entry in entries if not UNWANTED_FILES.search(Path(entry[0]).as_posix())]


def without_strays(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Without the libraries of the system that builds, but for those that something needs and not every system has.

    Args:
        entries: Libraries and extension modules.
        imports: Names of the libraries that a file asks for.
    """
    entries = list(entries)
    ours = [Path(prefix).resolve() for prefix in {sys.prefix, sys.base_prefix}]
    by_name = {name: file for name, file, _ in entries if "/" not in name and not _lies_in(Path(file), ours)}
    needed: set[str] = set()
    waiting = [file for name, file, kind in entries if name not in by_name and kind != "SYMLINK"]
    while waiting:
        asked = {Path(name).name for name in imports(waiting.pop())}
        new = {name for name in asked & by_name.keys() - needed if not OF_THE_SYSTEM.match(name)}
        needed |= new
        waiting += [by_name[name] for name in new]
    return [entry for entry in entries if entry[0] not in by_name or entry[0] in needed]


def without_symbols(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """With Python's own libraries freed of symbols for debugging: of a Python that was built here they are 30 MB.

    No others: those of wheels were rearranged by tools that stripping does not get along with.
    """
    entries, strip = list(entries), shutil.which("strip")
    if strip is None or not sys.platform.startswith("linux"):
        return entries
    made, base = [], Path(sys.base_prefix).resolve()
    for name, file, kind in entries:
        if kind in ("BINARY", "EXTENSION") and _lies_in(Path(file), [base]):
            copy = folder / "stripped" / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
            if subprocess.run([strip, "--strip-unneeded", str(copy)], check=False).returncode == 0:
                file = str(copy)
        made.append((name, file, kind))
    return made


def _lies_in(file: Path, folders: Iterable[Path]) -> bool:
    # A link in an environment may lead out of it, and the other way round.
    return any(at.is_relative_to(folder) for folder in folders for at in (file, file.resolve()))


def _usual_turbojpegs() -> Iterator[Path]:
    yield from map(Path, _TURBOJPEG.get(sys.platform, []))
    if sys.platform.startswith("linux"):
        name = ctypes.util.find_library("turbojpeg") or "libturbojpeg.so.0"
        yield from (Path(folder, name) for folder in _LINUX_FOLDERS)


def _pictures_of(page: Path) -> Iterator[Path]:
    for match in _PICTURE.finditer(page.read_text(encoding="utf-8")):
        yield Path(os.path.normpath(page.parent / match[1]))
