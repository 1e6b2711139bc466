"""Gathers the licence texts of everything that a bundle holds, and a list of what they belong to.

Most packages carry their texts. Those of the others are in ``licence-texts/``; for libraries of the system that
builds, Debian and Ubuntu hold them.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

TEXTS = Path(__file__).resolve().parent / "licence-texts"
INDEX = "index.json"
LICENCE = re.compile(r"licen[cs]e|copying|^notice|^patents|^authors", re.IGNORECASE)
_LGPL = ["LGPL-3.0.txt", "GPL-3.0.txt"]
LACKING = {
    "pyside6-essentials": ("LGPL-3.0-only", ["Qt.txt", *_LGPL]),
    "shiboken6": ("LGPL-3.0-only", ["Qt.txt", *_LGPL]),
    "pyjpegls": ("MIT", ["pyjpegls.txt", "CharLS.txt"]),
}
"""Packages without a text of their own: licence, files of ``licence-texts/``."""
ADDED = {
    "openslide-bin": ["LGPL-2.1.txt"],
    "fpdf2": _LGPL,
    "shapely": ["LGPL-2.1.txt"],
    "opencv-python-headless": ["LGPL-2.1.txt"],
}
"""Packages that hold libraries under licences whose text they lack."""
STATED = {"openslide-bin": "LGPL-2.1-only", "dicomweb-client": "MIT"}
"""What packages say nowhere but in their texts."""
OF_PYTHON = ["bzip2.txt", "expat.txt", "libffi.txt", "mpdecimal.txt", "OpenSSL.txt", "SQLite.txt", "xz.txt", "zlib.txt"]
"""What Python's installers for Windows and macOS, and its builds elsewhere, hold of others."""


@dataclass(frozen=True)
class Part:
    """Something in the bundle that has a licence."""

    name: str
    version: str
    licence: str
    """Its short name, or what the package says."""
    files: list[str]
    """Inside of the bundle's folder ``licences``, with forward slashes."""
    libraries: list[str]
    """Files of the bundle that are this part's, where it is no package."""


class NoText(SystemExit):
    """The licence of something is not known; its text says of what."""


def collect(
    folder: Path, packages: Mapping[str, importlib.metadata.Distribution], binaries: Iterable[tuple[str, str, str]]
) -> list[tuple[str, Path]]:
    """Write all texts and ``index.json`` into ``folder``, which is made anew.

    Args:
        folder: Where to.
        packages: Those of the bundle, by their normalised names.
        binaries: PyInstaller's list of libraries: path in the bundle, file, kind.

    Returns:
        Every file: name inside of ``folder`` with forward slashes, and path.

    Raises:
        NoText: There is no text for something.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = [_python(folder), _boot_loader(folder)]
    parts += [_package(folder, name, package) for name, package in packages.items()]
    parts += _libraries(folder, binaries)
    index = [asdict(part) for part in sorted(parts, key=lambda part: part.name.lower())]
    (folder / INDEX).write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [(path.relative_to(folder).as_posix(), path) for path in sorted(folder.rglob("*")) if path.is_file()]


def stated_licence(package: importlib.metadata.Distribution) -> str:
    """What the package says in a line; empty where it says nothing."""
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    if not said or len(said) > 80 or "\n" in said:
        kinds = [line for line in package.metadata.get_all("Classifier") or () if line.startswith("License ::")]
        said = ", ".join(line.rpartition(" :: ")[2] for line in kinds)
    return said


def texts_of(package: importlib.metadata.Distribution) -> list[tuple[PurePosixPath, Path]]:
    """The licence texts inside of a package: their path in it, and where they lie."""
    found = []
    for file in package.files or ():
        inside = PurePosixPath(file.as_posix())
        named = any(LICENCE.search(part) for part in inside.parts)
        if named and inside.suffix not in (".py", ".pyc", ".pyi", ".so", ".json"):
            path = Path(str(file.locate()))
            if path.is_file() and path.stat().st_size:  # empty where a wheel was built without that library
                found.append((inside, path))
    return found


def _package(folder: Path, name: str, package: importlib.metadata.Distribution) -> Part:
    licence, lacking = LACKING.get(name, (STATED.get(name) or stated_licence(package), []))
    files = [_copied(path, folder / name / _flat(inside)) for inside, path in texts_of(package)]
    files += [_committed(folder, text) for text in [*lacking, *ADDED.get(name, [])]]
    if not files:
        raise NoText(f"The package {name} carries no licence text: add it to packaging/licence-texts and licences.py.")
    return Part(name, package.version, licence, [file.relative_to(folder).as_posix() for file in files], [])


def _flat(inside: PurePosixPath) -> str:
    """A name for a text, without the folders that say nothing."""
    parts = [part for part in inside.parts if not part.endswith(".dist-info") and part not in ("licenses", "..")]
    return "-".join(parts)


def _python(folder: Path) -> Part:
    places = [Path(sys.base_prefix, "LICENSE.txt"), Path(importlib.__file__ or "").parents[1] / "LICENSE.txt"]
    own = next((place for place in places if place.is_file()), TEXTS / "Python.txt")
    files = [_copied(own, folder / "python" / "LICENSE.txt"), *(_committed(folder, name) for name in OF_PYTHON)]
    names = [file.relative_to(folder).as_posix() for file in files]
    return Part("Python", platform.python_version(), "PSF-2.0", names, [])


def _boot_loader(folder: Path) -> Part:
    package = importlib.metadata.distribution("pyinstaller")
    files = [_copied(path, folder / "pyinstaller" / _flat(inside)) for inside, path in texts_of(package)]
    files += [_committed(folder, "Apache-2.0.txt")]  # of the hooks that run at the start
    licence = "boot loader: GPL-2.0-or-later WITH Bootloader-exception; run-time hooks: Apache-2.0"
    return Part("PyInstaller", package.version, licence, [f.relative_to(folder).as_posix() for f in files], [])


def _libraries(folder: Path, binaries: Iterable[tuple[str, str, str]]) -> list[Part]:
    """Of libraries that are neither a package's nor Python's: libturbojpeg, and what the system that builds gave."""
    known = [Path(prefix).resolve() for prefix in {sys.prefix, sys.base_prefix}]
    foreign: dict[str, list[tuple[str, Path]]] = {}
    for inside, file, _kind in binaries:
        path = Path(file)
        at = path.resolve()
        if not path.is_file() or any(at.is_relative_to(prefix) or path.is_relative_to(prefix) for prefix in known):
            continue
        name = "libturbojpeg" if PurePosixPath(Path(inside).as_posix()).parts[0] == "turbojpeg" else _debian(path)
        foreign.setdefault(name or _by_name(path), []).append((Path(inside).as_posix(), path))
    parts = []
    for name, libraries in foreign.items():
        copyright_file = Path("/usr/share/doc", name, "copyright")
        if name == "libturbojpeg":
            text = _committed(folder, "libjpeg-turbo.txt")
            licence = "IJG AND BSD-3-Clause AND Zlib"
        elif copyright_file.is_file():
            text = _copied(copyright_file, folder / "system" / f"{name}.txt")
            licence = _short_names(text.read_text(encoding="utf-8", errors="replace"))
        else:
            text, licence = _committed(folder, f"{name}.txt"), "see the text"
        names = sorted(inside for inside, _ in libraries)
        parts.append(Part(name, "", licence, [text.relative_to(folder).as_posix()], names))
    return parts


def _short_names(debian: str) -> str:
    """The licences that a file of Debian about copyright names; older ones are but text."""
    found = re.findall(r"^License: *(\S[^\n]*)$", debian, re.MULTILINE)
    return ", ".join(dict.fromkeys(found)) or "see the text"


def _debian(library: Path) -> str:
    """The Debian package that a library is from; empty on other systems."""
    if shutil.which("dpkg-query") is None:
        return ""
    real = library.resolve()
    # /lib is a link to /usr/lib by now, and packages still name the one or the other.
    other = Path("/", *real.parts[2:]) if real.parts[1:2] == ("usr",) else Path("/usr", *real.parts[1:])
    for path in (library, real, other):
        run = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if run.returncode == 0:
            return run.stdout.partition(":")[0]
    return ""


_BY_NAME = {
    r"lib(crypto|ssl)": "OpenSSL",
    r"(lib)?ffi": "libffi",
    r"(lib)?sqlite3": "SQLite",
    r"lib(lzma)": "xz",
    r"(lib)?z(1|lib1)?\.": "zlib",
    r"(lib)?bz2": "bzip2",
    r"(lib)?expat": "expat",
    r"libmpdec": "mpdecimal",
}


def _by_name(library: Path) -> str:
    for pattern, name in _BY_NAME.items():
        if re.match(pattern, library.name, re.IGNORECASE):
            return name
    raise NoText(f"The licence of {library} is not known: add its text to packaging/licence-texts and licences.py.")


def _committed(folder: Path, name: str) -> Path:
    return _copied(TEXTS / name, folder / "texts" / name)


def _copied(source: Path, target: Path) -> Path:
    if not source.is_file():
        raise NoText(f"The licence text {source} is missing.")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return target
