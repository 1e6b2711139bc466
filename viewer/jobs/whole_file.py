"""Writing a file so that nobody ever sees half of it; standard library only, no Qt."""

from __future__ import annotations

import contextlib
import errno
import os
from functools import partial
from pathlib import Path


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Have ``path`` hold ``content``, on the disk and all at once: until then, and if it fails, what was there stays.

    Args:
        path: In a folder that is there.
        content: All of it.
        private: Whether none but its owner may read it (mode 600), at no time.

    Raises:
        OSError: The file cannot be written; nothing is left of the attempt.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        if private:
            unfinished.unlink(missing_ok=True)  # of whoever died with it, with any rights
        with open(unfinished, "wb", opener=partial(os.open, mode=0o600 if private else 0o666)) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def flush_folder(folder: Path) -> None:
    """Return once which files there are in ``folder`` would survive the loss of power; on disks that know how.

    Raises:
        OSError: The disk does not take it.
    """
    if not hasattr(os, "O_DIRECTORY"):  # Windows has no handles of folders
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP):  # of network drives
            raise
    finally:
        os.close(descriptor)
