"""The folder that ``compare`` writes into: which files are its own, and what is in the way of new ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from viewer.comparison.whole.result_file import SUFFIX, is_ours

TABLES = ("levels.csv", "worst.csv", "summary.json")
_MAP = re.compile(r"(ssim|mae)-\d+-level\d+\.png")


class OutFolderError(Exception):
    """The folder cannot be written into: one sentence says why, and what to do."""


@dataclass(frozen=True, slots=True)
class OutFolder:
    """Of one comparison."""

    path: Path
    original: Path
    """The slide that gives the result its name."""

    @property
    def result(self) -> Path:
        """Where the result is kept."""
        return self.path / f"{self._name}{SUFFIX}"

    @property
    def partly(self) -> Path:
        """Where it is kept while it is not complete."""
        return self.path / f"{self._name}.partial{SUFFIX}"

    @property
    def _name(self) -> str:
        return self.original.name.removesuffix(self.original.suffix) or self.original.name

    def check(self, *, overwrite: bool, resume: bool) -> None:
        """Refuse, before anything is compared, what would be lost or is in the way.

        Raises:
            OutFolderError: It is a file, holds something else under a name of ours, or an earlier comparison, and
                nobody asked for that to be replaced or gone on with.
        """
        if self.path.exists() and not self.path.is_dir():
            raise OutFolderError(f"{self.path} is a file: name a folder by --out.")
        for place in (self.result, self.partly):
            if place.exists() and not is_ours(place):
                raise OutFolderError(
                    f"{place} is in the way, for it is no comparison of Verislide: move it away, or name another."
                )
        files = own_files(self.path)
        for file in files:
            if file.is_dir():
                raise OutFolderError(f"{file} is a folder where a file is to be written: name another one by --out.")
        if overwrite or (resume and self.partly.exists()):
            return
        if self.partly.exists():
            raise OutFolderError(
                f"{self.path} holds an interrupted comparison: --resume goes on with it, --overwrite begins anew; "
                "or name another folder."
            )
        if files or self.result.exists():
            raise OutFolderError(
                f"{self.path} holds an earlier comparison: name another folder, or add --overwrite to replace it."
            )

    def failure(self, error: Exception) -> str:
        """What is said when a file cannot be written: where, why, what to do, and what is kept."""
        cause = error if isinstance(error, OSError) else error.__cause__
        place = self.result if cause is not error else self.path
        why = str(error)
        if isinstance(cause, OSError):
            place, why = Path(cause.filename or place), cause.strerror or str(cause)
        sentence = (
            f"{place} cannot be written ({why}): make room there, or name another folder than {self.path} by --out."
        )
        if self.partly.exists():
            return f"{sentence} What was compared is kept in {self.partly}: --resume goes on with it."
        return sentence


def own_files(folder: Path) -> list[Path]:
    """Tables and maps that the command writes, known by their names, as far as they are there."""
    if not folder.is_dir():
        return []
    return [file for file in sorted(folder.iterdir()) if file.name in TABLES or _MAP.fullmatch(file.name)]
