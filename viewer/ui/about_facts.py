"""What the program is made of: versions, which code works out SSIM, licences as the libraries state them."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

from viewer import __version__
from viewer.jobs.job import Progress

_LIBRARIES = (
    "PySide6_Essentials",
    "numpy",
    "opencv-python-headless",
    "openslide-python",
    "openslide-bin",
    "wsidicom",
    "wsidicomizer",
    "pydicom",
    "imagecodecs",
    "scipy",
    "scikit-image",
    "tifffile",
    "pillow",
    "pyqtgraph",
)
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


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """For the box."""

    kernel: str
    """Which code works out SSIM on this machine."""
    parts: tuple[Part, ...]


def about_facts(_progress: Progress) -> AboutFacts:
    """Read it from the installed packages; on a job's thread, for files are read and the kernel is loaded."""
    from viewer.measures.ssim import Window, best_kernel

    parts = [
        Part("Verislide", __version__, "Apache-2.0"),
        Part("Python", platform.python_version(), "PSF-2.0"),
        *(part for name in _LIBRARIES if (part := _part(name)) is not None),
    ]
    return AboutFacts(best_kernel(Window.UNIFORM).name, tuple(parts))


def _part(package: str) -> Part | None:
    try:
        stated = metadata(package)
    except PackageNotFoundError:
        return None
    classifiers = [one.removeprefix(_CLASSIFIER) for one in stated.get_all("Classifier") or () if _CLASSIFIER in one]
    told = ((stated.get("License") or "").partition("\n")[0].strip(), *classifiers)
    licence = stated.get("License-Expression") or next((one for one in told if 0 < len(one) <= _LONGEST), "")
    return Part(stated["Name"], stated["Version"], licence)


def short_licence(licence: str) -> str:
    """The first of several that hold together, and that there are others."""
    first, others, _ = licence.partition(" AND ")
    return f"{first} and others" if others else first
