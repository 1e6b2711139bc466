"""Writing a file so that nobody ever sees half of it; standard library only, no Qt."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Have ``path`` hold ``content``, on the disk and all at once: until then, and if it fails, what was there stays.

    Raises:
        OSError: The file cannot be written; nothing is left of the attempt.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
