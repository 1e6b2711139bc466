"""Whether a path can be read at all, said in one sentence."""

from __future__ import annotations

import stat
from pathlib import Path

from viewer.slides.slide import SlideError


def is_regular(path: Path) -> bool:
    """Whether ``path`` leads to an ordinary file (a named pipe or device would hang whoever reads it)."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def require_readable(path: Path) -> None:
    """Make sure that ``path`` is an ordinary file that may be read.

    Raises:
        SlideError: It is not; the sentence says why.
    """
    refusal = f"{path.name} cannot be opened: "
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise SlideError(f"{refusal}it is a folder.", advice="Choose a file inside it.")
        if not stat.S_ISREG(mode):
            raise SlideError(f"{refusal}it is a pipe or a device, not a file.")
        path.open("rb").close()
    except FileNotFoundError as error:
        raise SlideError(f"{refusal}it does not exist.", advice="Check the path.", details=str(error)) from error
    except PermissionError as error:
        advice = "Ask whoever owns the file for permission to read it."
        raise SlideError(f"{refusal}you have no permission to read it.", advice=advice, details=str(error)) from error
    except OSError as error:
        raise SlideError(f"{refusal}{error.strerror or error}.", details=str(error)) from error
