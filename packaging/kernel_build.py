"""Builds the compiled kernels of SSIM and colour differences into the environment, where there is a C compiler.

Once, and never in the program's way: that works without them, only slower, so that nothing here complains. A library
gets its name only after it has agreed with OpenCV and numpy in a process of its own. What failed is not tried again
with the same compilers. Standard library only; runs on Python 3.9 or newer.
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
SOURCES = ROOT / "viewer" / "measures"
SUFFIXES = {"win32": ".dll", "darwin": ".dylib"}
# Contracted operations (a * b + c rounded once) would give other bits. Without errno and traps, which nobody asks for,
# roots and choices are done for several pixels at once, with the same bits.
GNU_FLAGS = [
    *("-std=c11", "-O3", "-shared", "-fPIC", "-fvisibility=hidden", "-ffp-contract=off"),
    *("-fno-math-errno", "-fno-trapping-math"),
]
MICROSOFT_FLAGS = ["/nologo", "/LD", "/O2", "/fp:precise"]
SECONDS = 600
"""For a compiler that hangs: what is not made is not tried again, and a busy machine has needed more than 120."""


def source_files(sources: Path = SOURCES) -> list[Path]:
    """The C files in ``sources``, and the headers that they include."""
    return sorted(sources.glob("*.[ch]"))


def library_file(environment: Path, sources: Path = SOURCES) -> Path:
    """Where the library of the C files in ``sources`` belongs; viewer/measures/kernel.py looks for it there."""
    read = b"".join(file.read_bytes() for file in source_files(sources))
    name = f"measures-{hashlib.sha256(read).hexdigest()[:16]}{SUFFIXES.get(sys.platform, '.so')}"
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
    python: Path, environment: Path, sources: Path = SOURCES, environ: Mapping[str, str] = os.environ
) -> bool:
    """Make ``environment``, whose interpreter is ``python``, hold the library; returns whether it does."""
    library = library_file(environment, sources)
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
                if compiled(command, sources, made) and agrees(python, made):
                    made.replace(library)
                    return True
        failed.write_text(tried, encoding="utf-8")
    except OSError:
        pass  # a folder that cannot be written in: OpenCV does the work
    return False


def compiled(command: list[str], sources: Path, made: Path) -> bool:
    """Whether the compiler has made the library."""
    microsoft = Path(command[0]).stem.lower() == "cl"
    files = [str(file) for file in source_files(sources) if file.suffix == ".c"]
    arguments = [*MICROSOFT_FLAGS, *files, f"/Fe:{made}"] if microsoft else [*GNU_FLAGS, "-o", str(made), *files]
    return succeeds([*command, *arguments], made.parent) and made.is_file()


def agrees(python: Path, made: Path) -> bool:
    """Whether the library gives what OpenCV and numpy do."""
    return succeeds([str(python), "-m", "viewer.measures.kernel_check", str(made)], ROOT)


def succeeds(command: list[str], folder: Path) -> bool:
    """Run silently in ``folder``; True for exit code 0."""
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
