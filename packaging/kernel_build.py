"""Builds the SSIM kernel into the environment, where there is a C compiler: once, and never in the program's way.

The program works without it, only slower, so that nothing here complains. A library gets its name only after it has
given the same bits as OpenCV in a process of its own. What failed is not tried again with the same compilers.
Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "viewer" / "measures" / "ssim_kernel.c"
SUFFIXES = {"win32": ".dll", "darwin": ".dylib"}
# Contracted operations (a * b + c rounded once) would give other bits.
GNU_FLAGS = ["-std=c11", "-O3", "-shared", "-fPIC", "-fvisibility=hidden", "-ffp-contract=off"]
MICROSOFT_FLAGS = ["/nologo", "/LD", "/O2", "/fp:precise"]
SECONDS = 120


def library_file(environment: Path, source: Path = SOURCE) -> Path:
    """Where the library of ``source`` belongs; viewer/measures/kernel.py looks for it there."""
    name = f"ssim-{hashlib.sha256(source.read_bytes()).hexdigest()[:16]}{SUFFIXES.get(sys.platform, '.so')}"
    return environment / "verislide-kernel" / name


def compilers(environ: Mapping[str, str] = os.environ) -> list[list[str]]:
    """Commands of the C compilers that are there, the most wanted first."""
    named = shlex.split(environ.get("CC", ""), posix=os.name != "nt")
    known = [["cl"], ["clang"], ["gcc"]] if sys.platform == "win32" else [["cc"], ["gcc"], ["clang"]]
    found = []
    for name, *rest in [named, *known] if named else known:
        where = shutil.which(name, path=environ.get("PATH"))
        if where is not None:
            found.append([where, *rest])
    return found if found and developer_tools_are_there() else []


def developer_tools_are_there() -> bool:
    """Macs have a 'cc' that opens a window and offers to install the real one: it must not be called then."""
    if sys.platform != "darwin":
        return True
    return subprocess.run(["xcode-select", "-p"], capture_output=True, check=False).returncode == 0


def ensure_kernel(
    python: Path, environment: Path, source: Path = SOURCE, environ: Mapping[str, str] = os.environ
) -> bool:
    """Make ``environment``, whose interpreter is ``python``, hold the library; returns whether it does."""
    library = library_file(environment, source)
    if library.is_file():
        return True
    commands = compilers(environ)
    failed = library.with_suffix(".failed")
    tried = "\n".join(map(shlex.join, commands))
    try:
        if not commands or (failed.is_file() and failed.read_text(encoding="utf-8") == tried):
            return False
        library.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=library.parent, ignore_cleanup_errors=True) as folder:
            made = Path(folder) / library.name
            for command in commands:
                if compiled(command, source, made) and agrees(python, made):
                    made.replace(library)
                    return True
        failed.write_text(tried, encoding="utf-8")
    except OSError:
        pass  # a folder that cannot be written in: OpenCV does the work
    return False


def compiled(command: list[str], source: Path, made: Path) -> bool:
    """Whether the compiler has made the library."""
    microsoft = Path(command[0]).stem.lower() == "cl"
    arguments = (
        [*MICROSOFT_FLAGS, str(source), f"/Fe:{made}"] if microsoft else [*GNU_FLAGS, "-o", str(made), str(source)]
    )
    return succeeds([*command, *arguments], made.parent) and made.is_file()


def agrees(python: Path, made: Path) -> bool:
    """Whether the library gives what OpenCV does."""
    return succeeds([str(python), "-m", "viewer.measures.kernel_check", str(made)], ROOT)


def succeeds(command: list[str], folder: Path) -> bool:
    """Run silently in ``folder``; True for exit code 0."""
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
