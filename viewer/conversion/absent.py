"""What a MIRAX slide's index names and its data files do not hold, told before anything is read of it.

Sizes of files against places in the index: no picture is decoded, so that damage within one is not found here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.conversion.verify.level_words import levels_in_words
from viewer.slides.mirax_check import COPY_AGAIN
from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True)
class AbsentFile:
    """A data file that is not there, or ends before what the index places in it."""

    name: str
    missing: bool
    """Whether all of it is, not only its end."""
    pictures: tuple[tuple[int, int, int], ...]
    """Levels of which stored pictures are absent with it, finest first: level, how many of them, and of how many."""

    def sentence(self, settings: ConversionSettings) -> str:
        """What it held, and what a conversion with these settings makes of that."""
        held = [level for level, _, _ in self.pictures]
        read = [level for level in held if level == 0 or settings.pyramid is Pyramid.RENDERED]
        if self.missing:
            said = f"{self.name} of the original is missing; it held {_held(self.pictures)}."
        else:
            said = f"{self.name} of the original ends too early: {_held(self.pictures)} are not wholly in it."
        if read:
            return f"{said} What of {levels_in_words(read)} cannot be read is filled, and each place is reported."
        if held:
            return f"{said} Levels above 0 are made of level 0, which does not need it."
        return said


def absent_files(path: Path) -> tuple[AbsentFile, ...]:
    """The data files of a slide that are not there or too short, by number; none of slides other than MIRAX.

    Takes milliseconds; what cannot be told from index and sizes is left to whoever reads the slide.
    """
    if path.suffix.lower() != MIRAX_SUFFIX:
        return ()
    try:
        files = MiraxFiles(path)
    except (OSError, UnicodeError):
        return ()
    levels = [_items(files, level) for level in range(len(files.level_sections))]
    found = []
    for number, data in enumerate(files.data_files):
        size = data.stat().st_size if data.is_file() else -1
        pictures = []
        for level, items in enumerate(levels):
            inside = items[items["file"] == number]
            ends = inside["offset"].astype(np.int64) + np.maximum(inside["length"], 0)
            if count := int((ends > size).sum()):
                pictures.append((level, count, len(items)))
        if pictures or size < 0:
            found.append(AbsentFile(data.name, size < 0, tuple(pictures)))
    return tuple(found)


def refuse_absent(path: Path, absent: Sequence[AbsentFile], settings: ConversionSettings) -> None:
    """Called where nothing is to be filled.

    Raises:
        SlideError: The settings are strict, and a file of the slide is not there.
    """
    missing = [one for one in absent if one.missing]
    if settings.strict and missing:
        first = missing[0]
        raise SlideError(
            f"{path.name} cannot be converted as it is: its {first.name} is missing, which held "
            f"{_held(first.pictures)}.",
            advice=f"{COPY_AGAIN} Without “strict” what can be read is converted, and the report names the file.",
        )


def _items(files: MiraxFiles, level: int) -> NDArray[np.void]:
    pages = [page for page in files.level_items(level) if len(page)]
    if not pages:
        return np.empty(0, [("file", "<i4"), ("offset", "<i4"), ("length", "<i4")])
    return np.concatenate(pages)


def _held(pictures: Sequence[tuple[int, int, int]]) -> str:
    """Such as "level 2 and 12 of 40 stored pictures of level 1"."""
    if not pictures:
        return "no picture of any level"
    whole = [level for level, count, of in pictures if count == of]
    said = [f"all stored pictures of {levels_in_words(whole)}"] if whole else []
    said += [f"{count} of {of} stored pictures of level {level}" for level, count, of in pictures if count < of]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1])))
