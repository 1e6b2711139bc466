"""A file that tells whether the process that made it still lives; standard library only, no Qt.

The system's lock on it ends with the process, however that ends; the file itself stays behind one that was killed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_LOCKED_BYTE = 1 << 30
"""Windows locks bytes; this one lies far behind whatever the file says, so that it can be read."""


class OwnedError(Exception):
    """Somebody who still lives owns the file."""


class OwnerFile:
    """One who lives at most owns it at a time: a process, or one of several within it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.was_left = False
        """Whether an owner who is gone had marked it, and left it behind."""
        self._descriptor: int | None = None

    def take(self) -> None:
        """Own the file, which is made if need be.

        Raises:
            OwnedError: Another owner lives.
            OSError: The file cannot be made, or its disk knows no locks.
        """
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                _lock(descriptor)
                # Whoever owned it may have removed it meanwhile: what is locked is then not what others will find.
                if _is_at(descriptor, self.path):
                    self.was_left = os.fstat(descriptor).st_size > 0
                    self._descriptor = descriptor
                    return
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)

    def mark(self) -> None:
        """Note that from now on there is something that goes with the file; for owners."""
        assert self._descriptor is not None
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let it go, and remove it."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":
            os.close(descriptor)  # an open file cannot be removed there
        with contextlib.suppress(OSError):
            self.path.unlink()
        if sys.platform != "win32":
            os.close(descriptor)


@contextlib.contextmanager
def owned(path: Path) -> Iterator[OwnerFile]:
    """Own ``path`` for the length of the block; raises as ``OwnerFile.take`` does."""
    owner = OwnerFile(path)
    owner.take()
    try:
        yield owner
    finally:
        owner.release()


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            finally:
                os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            # Not lockf, whose locks are those of the process: two conversions of one window would both have it.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            raise OwnedError from error
        raise
