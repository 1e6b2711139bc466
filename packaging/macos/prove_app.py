"""Assembles a bundle from the real wheels for macOS, as PyInstaller lays it out, where there is no Mac; then judges it.

    python3 packaging/macos/prove_app.py arm64 --wheels FOLDER --out FOLDER

pip fetches the pinned wheels for macOS; PyInstaller's own code, which these contain, decides what lies where and makes
the libraries look for each other inside the bundle (with LLVM's lipo and install_name_tool). Python itself is in no
wheel, so the bundle lacks it and does not run; nothing is signed anew. What it shows: the oldest macOS that every
library asks for, processors, links, places, and that nothing is loaded from outside.
"""

from __future__ import annotations

import argparse
import importlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_app
import mach_o
import plist
from identity import ROOT
from packaging.markers import Marker

PINS = ROOT / "packaging" / "requirements-release.txt"
PYTHON = "3.12"
"""What the release is built with."""
NOT_WHEELS = {"pyturbojpeg"}
"""Pure Python, and published as source only."""
TOOLS = {"lipo": "llvm-lipo", "install_name_tool": "llvm-install-name-tool"}
PLUGINS = ("platforms", "imageformats", "styles", "iconengines", "tls", "networkinformation")
ENTRY = tuple[str, str, str]
"""Place in the bundle, file or what a link points to, kind: as PyInstaller's tables have it."""


def pins(processor: str, text: str) -> list[str]:
    """The pins of ``text`` that hold on a Mac with ``processor``, and what PyInstaller needs there."""
    here = {
        "sys_platform": "darwin",
        "platform_system": "Darwin",
        "platform_machine": processor,
        "os_name": "posix",
        "python_version": PYTHON,
        "python_full_version": f"{PYTHON}.0",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    chosen = []
    for line in re.findall(r"^([A-Za-z0-9._-]+==[^#\n]+)", text, re.MULTILINE):
        pin, _, marker = (part.strip() for part in line.partition(";"))
        if pin.split("==")[0].lower() not in NOT_WHEELS and (not marker or Marker(marker).evaluate(here)):
            chosen.append(pin)
    return chosen


def fetch(processor: str, folder: Path) -> None:
    """Let pip download the pinned wheels for macOS into ``folder``; what is there already is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    system = f"macosx_{plist.OLDEST_SYSTEM.split('.')[0]}_0_{processor}"
    target = ["--platform", system, "--python-version", PYTHON, "--implementation", "cp", "--only-binary", ":all:"]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *target, "--dest", str(folder)]
    subprocess.run([*command, *pins(processor, PINS.read_text(encoding="utf-8"))], check=True)


def unpack(wheels: Iterable[Path], folder: Path) -> Path:
    """All wheels in one folder, as pip would install them."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
    return folder


def wanted(place: PurePosixPath, modules: set[str]) -> bool:
    """Whether a file of the wheels goes into the bundle; of Qt only what the program imports, and its plug-ins.

    libqpdf is a plug-in whose own library is not in the wheel.
    """
    first, *rest = place.parts
    if first in ("PyInstaller", "_pyinstaller_hooks_contrib", "macholib", "altgraph") or ".dist-info" in first:
        return False
    if first == "PySide6":
        is_module = len(rest) == 1 and place.name.split(".")[0] in {*modules, "libpyside6"}
        return is_module or (rest[:2] == ["Qt", "plugins"] and rest[2] in PLUGINS and place.stem != "libqpdf")
    return place.suffix not in (".py", ".pyc", ".h", ".a", ".pxd", ".pyx", ".cpp", ".c")


def table(site: Path) -> list[ENTRY]:
    """PyInstaller's table of what is collected; the libraries of Qt are those that something collected loads."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "viewer").rglob("*.py"))
    modules = {*re.findall(r"PySide6\.(Qt\w+)", sources), *re.findall(r"PySide6 import (Qt\w+)", sources)}
    modules |= {"QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTest"}  # pyqtgraph's
    entries: dict[str, ENTRY] = {}
    waiting = []
    for path in sorted(site.rglob("*")):
        place = PurePosixPath(path.relative_to(site).as_posix())
        if path.is_file() and wanted(place, modules):
            waiting.append(path)
    while waiting:
        path = waiting.pop()
        name = path.relative_to(site).as_posix()
        if name in entries:
            continue
        code = mach_o.read(path)
        entries[name] = (name, str(path), "BINARY" if code else "DATA")
        for load in {load for part in code for load in part.loads if load.startswith("@rpath/Qt")}:
            waiting.append(site / "PySide6" / "Qt" / "lib" / load.removeprefix("@rpath/"))
    return [*entries.values(), *links(list(entries.values()))]


def links(entries: list[ENTRY]) -> list[ENTRY]:
    """Links at the top to the libraries in folders: PyInstaller lets every file look for every library there.

    Of two libraries with one name, as Pillow's and OpenCV's, all files so get the one that was found first.
    """
    by_name = {PurePosixPath(entry[0]).name: entry[0] for entry in reversed(entries) if entry[2] == "BINARY"}
    loaded = {load for entry in entries for part in mach_o.read(Path(entry[1])) for load in part.loads}
    names = {PurePosixPath(load).name for load in loaded if not load.startswith(mach_o.SYSTEM)}
    return [(name, by_name[name], "SYMLINK") for name in sorted(names) if "/" in by_name.get(name, "")]


def collect(site: Path, app: Path, processor: str) -> None:
    """Lay ``app`` out by PyInstaller's own rules, from what is in ``site``."""
    osx: Any = importlib.import_module("PyInstaller.building.osx")
    utilities: Any = importlib.import_module("PyInstaller.utils.osx")
    bundle = object.__new__(osx.BUNDLE)
    entries = bundle._process_bundle_toc(utilities.collect_files_from_framework_bundles(table(site)))
    for place, source, kind in entries:
        target = app / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if kind == "SYMLINK":
            target.symlink_to(source)
            continue
        shutil.copyfile(source, target)
        if kind == "BINARY":
            target.chmod(0o755)
            if len(mach_o.read(target)) > 1:
                utilities.convert_binary_to_thin_arch(str(target), processor)
            inside = target.relative_to(app / "Contents" / "Frameworks")
            utilities.set_dylib_dependency_paths(
                str(target), "/".join(["@loader_path", *[".."] * (len(inside.parts) - 1)])
            )
    executable = app / "Contents" / "MacOS" / "Verislide"
    executable.parent.mkdir(parents=True)
    shutil.copyfile(site / "PyInstaller" / "bootloader" / "Darwin-64bit" / "runw", executable)
    executable.chmod(0o755)
    utilities.convert_binary_to_thin_arch(str(executable), processor)


def dress(app: Path) -> None:
    """What PyInstaller's BUNDLE and wrap_app.py add: Info.plist, the icon, the names in both languages."""
    resources = app / "Contents" / "Resources"
    resources.mkdir(parents=True, exist_ok=True)
    info = {**plist.info_plist(), "CFBundleExecutable": "Verislide", "CFBundleIconFile": plist.ICON}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info))
    shutil.copyfile(ROOT / "resources" / "identity" / plist.ICON, resources / plist.ICON)
    plist.write_strings(resources)


def report(site: Path, processor: str) -> list[str]:
    """For each wheel's top folder: its libraries, the newest macOS that one was built for, and how they are signed."""
    rows: dict[str, list[mach_o.Slice]] = {}
    for item in check_app.code_of(site):
        part = item.for_processor(processor)
        if part is not None:
            rows.setdefault(item.path.relative_to(site).parts[0], []).append(part)
    lines = []
    for name, parts in sorted(rows.items()):
        newest = max(part.oldest_system or (0, 0) for part in parts)
        signed = sum(part.signature is not None for part in parts)
        by_nobody = sum(part.signature is not None and part.signature.ad_hoc for part in parts)
        system = ".".join(map(str, newest))
        lines.append(
            f"{name:24} {len(parts):4} files, macOS {system:5} signed {signed:4}, of these ad hoc {by_nobody:4}"
        )
    return lines


def shims(folder: Path) -> None:
    """Apple's names for LLVM's tools, first on the path.

    Raises:
        FileNotFoundError: LLVM's tools are not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, tool in TOOLS.items():
        candidates = [shutil.which(tool), *sorted(str(path) for path in Path("/usr/lib").glob(f"llvm-*/bin/{tool}"))]
        found = next((candidate for candidate in candidates if candidate), None)
        if found is None:
            raise FileNotFoundError(f"{tool} is not installed (Debian's package llvm).")
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(found)
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"


def assemble(processor: str, wheels: Path, out: Path) -> tuple[Path, list[str]]:
    """The bundle, and the lines of ``report``.

    Raises:
        FileNotFoundError: LLVM's tools are not installed.
        subprocess.CalledProcessError: pip could not fetch the wheels.
    """
    shims(out / "tools")
    fetch(processor, wheels)
    shutil.rmtree(out / "site", ignore_errors=True)
    site = unpack(sorted(wheels.glob("*.whl")), out / "site")
    sys.path.insert(0, str(site))  # PyInstaller and macholib, both pure Python
    app = out / "Verislide.app"
    shutil.rmtree(app, ignore_errors=True)
    collect(site, app, processor)
    dress(app)
    return app, report(site, processor)


def main(arguments: list[str]) -> int:
    """Assemble and judge; returns the exit code."""
    parser = argparse.ArgumentParser(description="Assemble a bundle from the wheels for macOS and judge it.")
    parser.add_argument("processor", choices=("arm64", "x86_64"))
    parser.add_argument("--wheels", type=Path, required=True, help="where the wheels are or are to be")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    app, lines = assemble(options.processor, options.wheels, options.out)
    print("\n".join(lines))
    found = check_app.complaints(app)
    print("\n".join(found) or f"{app.name} for {options.processor} is sound.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
