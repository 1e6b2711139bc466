"""Finds the programs that others have to install before an installer can be made.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from payload import Problem


def found(name: str, places: Iterable[str] = ()) -> str | None:
    """The program ``name``, on the path or in one of ``places``; None where it is not there."""
    on_path = shutil.which(name)
    if on_path is not None:
        return on_path
    return next((str(file) for place in places if (file := Path(place) / f"{name}.exe").is_file()), None)


def needed(name: str, places: Iterable[str], remedy: str) -> str:
    """As ``found``.

    Raises:
        Problem: It is not there; ``remedy`` says what to do.
    """
    program = found(name, places)
    if program is None:
        raise Problem(f"{name} is not on this machine: {remedy}, then try again.")
    return program
