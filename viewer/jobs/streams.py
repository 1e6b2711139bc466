"""Where what is printed goes; standard library only, no Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def give_streams() -> None:
    """Let printing go nowhere where there is nowhere to print: a Windows program without a console has no streams."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (as long as the process)
