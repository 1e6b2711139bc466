"""What the program is made of: versions, which code works out SSIM, and every licence with its whole text."""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from viewer import __version__
from viewer.jobs.job import Progress
from viewer.ui.resources import RESOURCES

PROGRAM = "Verislide"
_ROOT = RESOURCES.parent
_BUNDLED = _ROOT / "licences"
"""In a bundle: the texts of everything in it, and a list of what they belong to (packaging/licences.py)."""
_LIBRARIES = (
    "PySide6_Essentials",
    "fonttools",
    "fpdf2",
    "highdicom",
    "imagecodecs",
    "numpy",
    "opencv-python-headless",
    "openslide-bin",
    "openslide-python",
    "pillow",
    "platformdirs",
    "pydicom",
    "pyjpegls",
    "pylibjpeg",
    "pylibjpeg-openjpeg",
    "pypdf",
    "pyqtgraph",
    "scikit-image",
    "scipy",
    "shapely",
    "simplejpeg",
    "tifffile",
    "wsidicom",
    "wsidicomizer",
)
"""What pyproject.toml names; what these need in turn is found."""
_FONTS = (
    ("Inter", "3.19", "OFL-1.1", "Inter-LICENSE.txt"),
    ("DejaVu Sans Mono", "2.37", "Bitstream-Vera", "DejaVuSansMono-LICENSE.txt"),
)
_TEXT = re.compile(r"licen[cs]e|copying|^notice|^authors", re.IGNORECASE)
_NO_TEXT = (".py", ".pyc", ".pyi", ".so", ".json")
_LONGEST = 60
"""Letters of a licence's name; what is longer is its text."""
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the program is made of."""

    name: str
    version: str
    licence: str
    """As it states it itself; empty where it does not."""
    texts: tuple[Path, ...] = ()
    """Files with the whole text; none where a package comes without."""


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """For the box."""

    kernel: str
    """Which code works out SSIM on this machine."""
    system: str
    """Versions of Python and Qt, and the system."""
    parts: tuple[Part, ...]
    """The program itself first."""


def about_facts(_progress: Progress) -> AboutFacts:
    """Read it from the bundle, or the installed packages; on a job's thread: files are read, the kernel is loaded."""
    from PySide6.QtCore import qVersion

    from viewer.measures.ssim import Window, best_kernel

    own = tuple(path for path in (_ROOT / "LICENSE", _ROOT / "NOTICE") if path.is_file())
    fonts = [Part(name, number, licence, (RESOURCES / "fonts" / file,)) for name, number, licence, file in _FONTS]
    others = bundled_parts(_BUNDLED) if (_BUNDLED / "index.json").is_file() else _installed_parts()
    ordered = sorted([*others, *fonts], key=lambda part: part.name.casefold())
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"
    kernel = best_kernel(Window.UNIFORM).name
    return AboutFacts(kernel, system, (Part(PROGRAM, __version__, "Apache-2.0", own), *ordered))


def bundled_parts(folder: Path) -> list[Part]:
    """What ``folder`` of a bundle lists.

    Raises:
        ValueError: The list is damaged.
        OSError: It cannot be read.
    """
    entries: list[dict[str, Any]] = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    try:
        return [
            Part(one["name"], one["version"], one["licence"], tuple(folder / file for file in one["files"]))
            for one in entries
        ]
    except (KeyError, TypeError) as error:
        raise ValueError("The list of licences is damaged. Install Verislide anew.") from error


def licence_text(part: Part, _progress: Progress) -> str:
    """All texts of ``part``, one below the other, each under its name where there are several; empty without any."""
    texts = []
    for path in part.texts:
        text = path.read_text(encoding="utf-8", errors="replace").strip("\n")
        texts.append(f"{path.name}\n{'-' * len(path.name)}\n\n{text}" if len(part.texts) > 1 else text)
    return "\n\n\n".join(texts)


def short_licence(licence: str) -> str:
    """The first of several that hold together, and that there are others."""
    first, others, _ = licence.partition(" AND ")
    return f"{first} and others" if others else first


@cache
def _installed_parts() -> tuple[Part, ...]:
    """Read once: packages stay what they were while the program runs."""
    return (
        Part("Python", platform.python_version(), "PSF-2.0", _of_python()),
        *(_part(package) for package in _needed(_LIBRARIES)),
    )


def _of_python() -> tuple[Path, ...]:
    import sysconfig

    folders = (Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("stdlib")).parent)
    return tuple(path for path in (folder / "LICENSE.txt" for folder in folders) if path.is_file())[:1]


def _needed(names: Sequence[str]) -> Iterator[Distribution]:
    """Installed packages of these names, and what they need on this system."""
    from packaging.requirements import InvalidRequirement, Requirement

    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        yield package
        for line in package.requires or ():
            try:
                needed = Requirement(line)
            except InvalidRequirement:
                continue
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(needed.name)


def _part(package: Distribution) -> Part:
    stated = package.metadata
    classifiers = [one.removeprefix(_CLASSIFIER) for one in stated.get_all("Classifier") or () if _CLASSIFIER in one]
    told = ((stated.get("License") or "").partition("\n")[0].strip(), *classifiers)
    licence = stated.get("License-Expression") or next((one for one in told if 0 < len(one) <= _LONGEST), "")
    named = [file for file in package.files or () if any(_TEXT.search(part) for part in file.parts)]
    paths = [Path(str(file.locate())) for file in named if file.suffix not in _NO_TEXT]
    texts = tuple(path for path in paths if path.is_file() and path.stat().st_size)
    return Part(stated["Name"], package.version, licence, texts)
