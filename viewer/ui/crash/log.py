"""The log of this process; needs no Qt, so that it begins before Qt does."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

import platformdirs

from viewer import __version__
from viewer.jobs.log_runs import LogRun

_VERSION = re.compile(r"\d+(\.\d+)*")
_WORD = re.compile(r"[a-z0-9._-]{1,24}")
_MACHINE = re.compile(r"\w{1,16}", re.ASCII)


def log_folder() -> Path:
    """Where logs lie: VERISLIDE_LOG_DIR, else the user's folder for logs of this system."""
    named = os.environ.get("VERISLIDE_LOG_DIR")
    return Path(named) if named else Path(platformdirs.user_log_dir("Verislide", appauthor=False))


def begin_log() -> LogRun:
    """Log from now on, and have Python write down where the process is if it dies in compiled code."""
    run = LogRun(log_folder(), (f"Verislide {__version__}, Python {platform.python_version()}, {system_words()}",))
    run.begin()
    return run


def system_words() -> str:
    """The system and its version in numbers: what else it calls itself may hold the name of a clinic or a computer."""
    parts = [platform.system() or "?"]
    if found := _VERSION.match(platform.mac_ver()[0] or platform.version() if os.name == "nt" else platform.release()):
        parts[0] += f" {found.group()}"
    if _MACHINE.fullmatch(platform.machine()):
        parts.append(platform.machine())
    if sys.platform == "linux":
        try:
            told = platform.freedesktop_os_release()
        except OSError:
            told = {}
        parts += [" ".join(one for name in ("ID", "VERSION_ID") if _WORD.fullmatch(one := told.get(name, "")))]
    return ", ".join(filter(None, parts))
