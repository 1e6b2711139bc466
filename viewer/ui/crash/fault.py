"""A fault of the program, and the text that tells whoever repairs it; always English, for whoever that is."""

from __future__ import annotations

import enum
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6 import __version__ as binding_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from viewer import __version__
from viewer.ui.crash.log import system_words

_PACKAGES = ("numpy", "opencv-python-headless", "openslide-bin", "wsidicom", "wsidicomizer", "pydicom", "imagecodecs")
_LEFT_OUT = (
    "Left out: names and folders of slides and other files, labels, values of slides, pixels, names of users and of "
    "the computer, and texts of errors that could hold any of these."
)


class Kind(enum.Enum):
    """Where a fault showed."""

    WINDOW = "in the window"
    BACKGROUND = "in work in the background"
    LAST_RUN = "when the program last ran, which ended by it"


@dataclass(frozen=True, slots=True)
class Fault:
    """One that came once or more often; nothing in it names a slide, a file or a person."""

    kind: Kind
    signature: str
    """The same for what is the same fault."""
    lines: tuple[str, ...]
    """Where it was, as ``trace_lines`` or ``native_lines`` say it."""
    when: float
    """Seconds since the epoch, of the first time."""


def report_text(faults: Sequence[tuple[Fault, int]], now: datetime) -> str:
    """The report on faults, each with how often it came; everything that is in it may be passed on."""
    lines = ["Verislide: report on a fault of the program", f"{now:%Y-%m-%d %H:%M %z}", "", *_facts()]
    for fault, times in faults:
        often = "once" if times == 1 else f"{times} times"
        first = datetime.fromtimestamp(fault.when, now.tzinfo)
        lines += ["", f"{first:%Y-%m-%d %H:%M:%S}, {often}, {fault.kind.value}:", *fault.lines]
    return "\n".join([*lines, "", _LEFT_OUT, ""])


def _facts() -> list[str]:
    from viewer.comparison.whole.provenance import versions_of

    where = "packed" if getattr(sys, "frozen", False) else "from source"
    screens = QGuiApplication.screens()
    ratios = " and ".join(f"{100 * one.devicePixelRatio():.0f} %" for one in screens)
    return [
        f"Verislide {__version__}, {where}",
        f"Python {platform.python_version()}, PySide6 {binding_version}, Qt {qVersion()}",
        system_words(),
        f"Display: {QGuiApplication.platformName()}, {ratios}",
        f"SSIM: {_kernel()}",
        ", ".join(f"{name} {version}" for name, version in versions_of(_PACKAGES)),
    ]


def _kernel() -> str:
    """Which code works out SSIM; a report is not to fail, nor to wait, for it."""
    module = sys.modules.get("viewer.measures.kernel")
    try:
        return str(module.kernel_name()) if module is not None else "not loaded"
    except Exception:  # it may be what is at fault
        return "unknown"
