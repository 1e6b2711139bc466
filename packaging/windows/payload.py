"""The folder that the installer and the MSI carry: what is in it, and whether it may become one of them.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import COMMAND, NAME

PROGRAMS = (f"{NAME}.exe", f"{COMMAND}-cli.exe")
"""With a window, and for the command line; both must be there."""
FORBIDDEN = frozenset('<>:"|?*\\`$')
"""In names of files: most by Windows, the last two by the makers of installer and MSI."""
LONGEST_PATH = 259
"""Characters of a path, without the closing zero, that every program on Windows can still open."""
LONGEST_USER_FOLDER = len(r"C:\Users") + 1 + 20 + len(rf"\AppData\Local\Programs\{NAME}") + 1
"""Of where it is installed for one user, whose account name has at most 20 characters."""


class Problem(Exception):
    """Why nothing was made, in one sentence."""


@dataclass(frozen=True)
class Payload:
    """All files of a built folder, by their paths inside it."""

    folder: Path
    files: tuple[PurePosixPath, ...]
    size: int
    """Bytes of all files."""

    @property
    def folders(self) -> list[PurePosixPath]:
        """Every folder inside, parents before what is in them."""
        found = {parent for file in self.files for parent in file.parents if parent.name}
        return sorted(found, key=lambda folder: folder.parts)

    @property
    def longest(self) -> PurePosixPath:
        """The file whose path is longest."""
        return max(self.files, key=lambda file: len(str(file)))


def read_payload(folder: Path) -> Payload:
    """List the built folder.

    Raises:
        Problem: It is not what is built for Windows, or holds what cannot be installed there.
    """
    if not folder.is_dir():
        raise Problem(f"There is no folder {folder}: build the program first (python packaging/build.py).")
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    files = tuple(PurePosixPath(path.relative_to(folder).as_posix()) for path in found)
    for program in PROGRAMS:
        if PurePosixPath(program) not in files:
            raise Problem(f"{folder} holds no {program}: it must be a folder that packaging/build.py made on Windows.")
    lower: dict[str, PurePosixPath] = {}
    for file in files:
        if (
            not str(file).isascii()
            or set(str(file)) & FORBIDDEN
            or any(part != part.rstrip(" .") for part in file.parts)
        ):
            raise Problem(f"The name {file} cannot be installed on Windows: leave the file out of the build.")
        twin = lower.setdefault(str(file).lower(), file)
        if twin != file:
            raise Problem(f"{twin} and {file} are one file on Windows: leave one of them out of the build.")
        if LONGEST_USER_FOLDER + len(str(file)) > LONGEST_PATH:
            raise Problem(f"The path of {file} is too long to be installed for a user: shorten it in the build.")
    return Payload(folder, files, sum(path.stat().st_size for path in found))
