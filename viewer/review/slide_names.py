"""What files and folders of slides are called, without what only says how they were made or stored."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Final

from viewer.slides.slide_kind import DICOM_SUFFIXES, SLIDE_SUFFIXES, TIFF_SUFFIXES

_ENDINGS: Final = (*SLIDE_SUFFIXES, *TIFF_SUFFIXES, *DICOM_SUFFIXES, ".ome")
_OF_CONVERSIONS: Final = (
    "dicom|dcm|wsi|converted|conversions?|convert|conv|exported|exports?|outputs?|out|results?|copy|redacted|anonymi[sz]ed"
    "|anon|deidentified|verislide|ome|tiff?|jpe?g|jpe?g2000|jp2k?|j2k|jxl|htj2k|q\\d{1,3}"
)
_OF_ORIGINALS: Final = "originals?|orig|sources?|src|scans?|reference|mrxs|svs|ndpi|scn|bif|vms|czi"
_WORDS: Final = f"(?:{_OF_CONVERSIONS}|{_OF_ORIGINALS})"
_AT_THE_END: Final = re.compile(rf"[\s_.\-]+\(?{_WORDS}\)?$|\s*\(\d{{1,2}}\)$")
_AT_THE_START: Final = re.compile(rf"^{_WORDS}[\s_.\-]+")
_ONLY_WORDS: Final = re.compile(rf"{_WORDS}(?:[\s_.\-]+{_WORDS})*")
_SAYS_NOTHING: Final = re.compile(r"[\d.]{16,}|(?:slide|image|img|file)|(?:level|series)[\s_\-]*\d*|")
"""UIDs, and what programs call every file that they write."""
_SAYS_CONVERSION: Final = re.compile(
    r"(?:.*[\s_.\-(])?(?:dicom|dcm|converted|conversions?|exported|exports?|redacted|anonymi[sz]ed)(?:[\s_.\-)].*)?"
)


def shown_name(path: Path) -> str:
    """The name of a slide for people: without the endings of slide files."""
    name = path.name
    while (stem := _without_ending(name)) != name:
        name = stem
    return name


def plain_name(path: Path) -> str:
    """The same for comparing: without regard to case, and to how letters with accents are put together."""
    return unicodedata.normalize("NFC", shown_name(path)).casefold()


def names_of(path: Path) -> tuple[str, ...]:
    """``plain_name``, then that with ever fewer of the words such as "-dicom" or "_converted" at its ends.

    Empty where it says nothing of the slide.
    """
    name = plain_name(path)
    if _ONLY_WORDS.fullmatch(name) or _SAYS_NOTHING.fullmatch(name):
        return ()
    names = [name]
    while (name := _with_a_word_less(name)) != names[-1]:
        names.append(name)
    return tuple(names)


def bare_name(path: Path) -> str:
    """The last of ``names_of``; empty where there is none."""
    return next(reversed(names_of(path)), "")


def says_conversion(path: Path) -> bool:
    """Whether a name has a word by which people tell conversions from originals."""
    return bool(_SAYS_CONVERSION.fullmatch(plain_name(path)))


def _without_ending(name: str) -> str:
    lower = name.lower()
    ending = next((one for one in _ENDINGS if lower.endswith(one) and len(one) < len(name)), "")
    return name[: len(name) - len(ending)]


def _with_a_word_less(name: str) -> str:
    without = _AT_THE_END.sub("", name)
    return without if without != name else _AT_THE_START.sub("", name)
