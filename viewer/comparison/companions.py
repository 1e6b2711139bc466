"""What a slide that was opened alone may be compared with: its conversions, or the original that it was made from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from viewer.slides.slide_kind import DICOM_SUFFIXES, SLIDE_SUFFIXES, TIFF_SUFFIXES, SlideKind, slide_kind

MOST_FOUND = 4
_MOST_ENTRIES = 5000
"""Of a folder that are looked at: some archives keep a million."""
_BETWEEN = " _-.+("
"""What stands between a slide's name and what was added to it."""
_CONVERTIBLE = (*SLIDE_SUFFIXES, *TIFF_SUFFIXES)


@dataclass(frozen=True, slots=True)
class Companion:
    """A file or folder that is there."""

    path: Path
    is_known: bool
    """Whether both were open together before; else only its name speaks for it."""


@dataclass(frozen=True, slots=True)
class Companions:
    """For one slide."""

    is_conversion: bool
    """Whether it is DICOM, so that its original is what is missing."""
    found: tuple[Companion, ...]
    can_be_converted: bool


def companions(slide: Path, pairs: Iterable[Sequence[Path]], homes: Iterable[Path]) -> Companions:
    """Look for them; nothing is opened but what their kind asks for.

    Args:
        slide: File or folder.
        pairs: What was open together before, the last first; an original and its conversions each.
        homes: Folders that conversions go to, besides that of the slide.

    A folder or file that cannot be read counts as not there.
    """
    is_conversion = _kind(slide) is SlideKind.DICOM
    known = [one for pair in pairs for one in _known(slide, pair, is_conversion)]
    found = _originals(slide) if is_conversion else _conversions(slide, homes)
    merged = {os.path.normcase(path): Companion(path, False) for path in islice(found, 3 * MOST_FOUND)}
    before = {os.path.normcase(path): Companion(path, True) for path in known if _exists(path)}
    several = [*before.values(), *(one for name, one in merged.items() if name not in before)]
    suffix = slide.suffix.lower()
    return Companions(is_conversion, tuple(several[:MOST_FOUND]), not is_conversion and suffix in _CONVERTIBLE)


def _known(slide: Path, pair: Sequence[Path], is_conversion: bool) -> Sequence[Path]:
    original, *conversions = (os.path.normcase(one.absolute()) for one in pair)
    this = os.path.normcase(slide.absolute())
    if is_conversion:
        return pair[:1] if this in conversions else ()
    return pair[1:] if this == original else ()


def _conversions(slide: Path, homes: Iterable[Path]) -> Iterator[Path]:
    """DICOM that is called like the slide, in its folder and in ``homes``."""
    for folder in dict.fromkeys((slide.parent, *homes)):
        for entry in _entries(folder):
            if entry != slide and _continues(_stem(entry), slide.stem) and _kind(entry) is SlideKind.DICOM:
                yield entry


def _originals(conversion: Path) -> Iterator[Path]:
    """Slides that the conversion, or the folder that it lies in, is called after."""
    names = [conversion.name if conversion.is_dir() else conversion.stem, conversion.parent.name]
    around = (conversion.parent, conversion.parent.parent, conversion.parent.parent.parent)
    for folder in dict.fromkeys(around):
        for entry in _entries(folder):
            if entry.suffix.lower() in _CONVERTIBLE and any(_continues(name, entry.stem) for name in names):
                yield entry


def _continues(name: str, stem: str) -> bool:
    """Whether ``name`` is ``stem``, or that with something added to it."""
    name, stem = name.casefold(), stem.casefold()
    return bool(stem) and name.startswith(stem) and name[len(stem) : len(stem) + 1] in ("", *_BETWEEN)


def _stem(entry: Path) -> str:
    return entry.stem if entry.suffix.lower() in DICOM_SUFFIXES else entry.name


def _entries(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in islice(entries, _MOST_ENTRIES))
    except OSError:
        return []


def _kind(path: Path) -> SlideKind | None:
    try:
        return slide_kind(path)
    except OSError:
        return None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
