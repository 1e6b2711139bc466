"""Finds a Python that Verislide runs on. Standard library only, Python 3.9 or newer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST = (3, 12)
NEWER_THAN_TESTED = (3, 15)
"""Some of the pinned packages have no ready-made files for this one yet."""
PREFERRED = ("3.13", "3.12", "3.14")
NEEDED = ("numpy", "openslide", "PySide6", "pytest", "wsidicomizer")
"""Modules of packages that an environment of developers cannot do without."""

_PROBE = """
import importlib.util, json, sys, sysconfig
print(json.dumps({
    "version": sys.version_info[:2],
    "path": getattr(sys, "_base_executable", None) or sys.executable,
    "identity": [sys.version, sys.base_prefix],
    "ordinary": sys.implementation.name == "cpython" and sys.maxsize > 2**32
        and not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "makes_venvs": all(map(importlib.util.find_spec, ("venv", "ensurepip"))),
    "has_pip": importlib.util.find_spec("pip") is not None,
    "installed": all(map(importlib.util.find_spec, sys.argv[1:])),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that really started and told these things about itself."""

    path: str
    """Of the interpreter itself, not of a virtual environment around it."""
    version: tuple[int, int]
    identity: tuple[str, str]
    """Its full version text and its folder: together they change when another Python takes its place."""
    ordinary: bool
    """CPython, 64 bit, with the GIL: what the pinned packages are built for."""
    makes_venvs: bool
    """False on Debian and Ubuntu without python3-venv."""
    has_pip: bool
    installed: bool
    """Whether the modules that were asked for are there."""

    @property
    def fits(self) -> bool:
        """Whether Verislide runs on it."""
        return self.ordinary and OLDEST <= self.version < NEWER_THAN_TESTED


def probe(command: list[str], needed: Sequence[str] = NEEDED) -> Interpreter | None:
    """Start ``command`` and ask it what it is; None where it does not start (shims of pyenv may be there and fail).

    Args:
        command: What starts it.
        needed: Modules without which ``installed`` is False.
    """
    try:
        # -I: neither the user's site folder nor PYTHONPATH may answer for this interpreter.
        run = subprocess.run(
            [*command, "-I", "-c", _PROBE, *needed], capture_output=True, text=True, timeout=30, check=True
        )
        said = json.loads(run.stdout)
        return Interpreter(
            path=said["path"],
            version=(said["version"][0], said["version"][1]),
            identity=(said["identity"][0], said["identity"][1]),
            ordinary=said["ordinary"],
            makes_venvs=said["makes_venvs"],
            has_pip=said["has_pip"],
            installed=said["installed"],
        )
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError):
        return None


def find() -> Interpreter | None:
    """The first interpreter that fits; one that cannot make environments only where there is no better."""
    second_best = None
    for command in candidates():
        interpreter = probe(command)
        if interpreter is None or not interpreter.fits:
            continue
        if interpreter.makes_venvs:
            return interpreter
        second_best = second_best or interpreter
    return second_best


def candidates() -> Iterator[list[str]]:
    """Commands that may start a fitting Python, the likeliest first; each once."""
    seen = set()
    for command in _all_candidates():
        key = (os.path.realpath(command[0]), *command[1:])
        # A pyenv shim is the same file under every name, and what it starts depends on the name.
        key = (*key, Path(command[0]).name)
        if key not in seen:
            seen.add(key)
            yield command


def _all_candidates() -> Iterator[list[str]]:
    yield [sys.executable]
    for version in PREFERRED:
        name = f"python{version}.exe" if os.name == "nt" else f"python{version}"
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            # Every one on the path, not only the first: a dead shim may hide one that works.
            if folder and _is_file(Path(folder) / name):
                yield [str(Path(folder) / name)]
    yield from _of_pyenv()
    launcher = shutil.which("py") if os.name == "nt" else None
    for version in PREFERRED:
        if launcher:
            yield [launcher, f"-{version}"]
        for prefix in _homebrew_prefixes():
            path = Path(prefix, "opt", f"python@{version}", "bin", f"python{version}")
            if _is_file(path):
                yield [str(path)]
    yield from _of_uv()


def _is_file(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113 (Path.is_file raises in a folder that this user may not look into)


def _of_pyenv() -> Iterator[list[str]]:
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv", "versions")
    if not os.access(versions, os.R_OK | os.X_OK):
        return
    for version in PREFERRED:
        for folder in sorted(versions.glob(f"{version}*"), reverse=True):
            path = folder / "python.exe" if os.name == "nt" else folder / "bin" / "python"
            if _is_file(path):
                yield [str(path)]


def _homebrew_prefixes() -> list[str]:
    if os.name == "nt":
        return []
    named = os.environ.get("HOMEBREW_PREFIX")
    return ([named] if named else []) + ["/opt/homebrew", "/usr/local"]


def _of_uv() -> Iterator[list[str]]:
    uv = shutil.which("uv")
    if uv is None:
        return
    for version in PREFERRED:
        try:
            command = [uv, "python", "find", "--no-project", "--offline", version]
            run = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        except (OSError, subprocess.SubprocessError):
            continue
        if run.stdout.strip():
            yield [run.stdout.strip()]


def advice() -> str:
    """One sentence that says how to get a fitting Python on this system."""
    how = {
        "win32": "type 'winget install Python.Python.3.13'",
        "darwin": "type 'brew install python@3.13'",
    }.get(sys.platform, "type 'uv python install 3.13' or 'pyenv install 3.13', or install your system's python3.13")
    own = ".".join(map(str, sys.version_info[:2]))
    return f"Verislide needs Python 3.12 to 3.14 (64 bit), this is {own} and no other was found: {how}, then try again."
