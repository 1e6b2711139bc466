"""The files of pinned versions. Standard library only; runs on Python 3.9 or newer."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "requirements.txt"
"""Of whoever runs the program from source, or works on it."""
RELEASE_PINS = ROOT / "packaging" / "requirements-release.txt"
"""Of a build: the program's packages, and PyInstaller."""


def normalised(name: str) -> str:
    """The name as package indexes compare it: "PySide6_Essentials" and "pyside6-essentials" are one."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(pins: Path) -> dict[str, str]:
    """Versions by normalised name; packages for other systems too."""
    versions = {}
    for line in pins.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([\w.-]+)==([\w.!+-]+)", line)
        if match:
            versions[normalised(match[1])] = match[2]
    return versions
