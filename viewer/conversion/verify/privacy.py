"""Whether anything that names the slide or a patient is left in any byte of the files."""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.conversion.verify.folder import ConversionFolder
from viewer.conversion.verify.result import Check, Fault, Outcome, counted, judged

if TYPE_CHECKING:
    from pydicom import Dataset

_NAME = "Identifying strings"
_LONG = 6
"""Characters from which a string is looked for in all bytes: shorter ones turn up in compressed pixels by chance."""
_CHUNK = 2**24
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-16-be")
_WORDS = re.compile(r"\w+")


def check_privacy(folder: ConversionFolder, identifying: Sequence[str], left_out: int = 0) -> Check:
    """Look for the strings in the names, headers and bytes of all files, in capitals or not.

    Found strings are told by their number only: a report must not spread them. ``left_out`` is how many more there
    are that would be found by chance, which the sentence says.
    """
    wanted = [text.strip() for text in dict.fromkeys(identifying) if text.strip()]
    rest = _not_looked_for(left_out)
    if not wanted:
        sentence = f"No string was told that identifies the original, so none was looked for.{rest}"
        return Check(_NAME, Outcome.NOT_DONE, sentence, {"strings not looked for": left_out} if left_out else {})
    faults = []
    names = [path.name.lower() for path in (*(file.path for file in folder.files), *folder.annotations)]
    for number, text in enumerate(wanted, 1):
        if len(text) >= _LONG and any(text.lower() in name for name in names):
            faults.append(Fault(f"Identifying string {number} of {len(wanted)} stands in the name of a file."))
    for file in folder.files:
        faults += _in_file(file.path, file.header, wanted)
    for path in folder.annotations:
        faults += _in_file(path, _header(path), wanted)
    passed = (
        f"None of the {len(wanted)} strings that identify the original occurs in the {len(names)} DICOM files "
        f"or their names: those of {_LONG} characters and more in no byte, shorter ones as no word of any value. "
        f"report.json and report.html name the file of the original and were not searched.{rest}"
    )
    return judged(_NAME, passed, faults, {"strings": len(wanted), "strings not looked for": left_out})


def _not_looked_for(number: int) -> str:
    if not number:
        return ""
    was, them = ("was", "it") if number == 1 else ("were", "them")
    return (
        f" {counted(number, 'more string')} of the original {was} not looked for: too short, or made of words that "
        f"stand in such files anyway, so that finding {them} would tell nothing."
    )


def _header(path: Path) -> Dataset:
    """Of annotations; empty where there is none to be read, which the check of the files says."""
    from pydicom import Dataset, dcmread
    from pydicom.errors import InvalidDicomError

    try:
        return dcmread(path)
    except (InvalidDicomError, OSError, ValueError):
        return Dataset()


def _in_file(path: Path, header: Dataset, wanted: Sequence[str]) -> Iterator[Fault]:
    words = {word for value in _values(header) for word in _words(value)}
    long = {text: _encoded(text) for text in wanted if len(text) >= _LONG}
    found = {text for text in wanted if text not in long and set(_words(text)) <= words}
    reach = max((len(data) for coded in long.values() for data in coded), default=0)
    with path.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for start in range(0, len(data), _CHUNK):
            part = data[start : start + _CHUNK + reach].lower()
            found |= {text for text, coded in long.items() if any(one in part for one in coded)}
    for number, text in enumerate(wanted, 1):
        if text in found:
            yield Fault(f"{path.name} holds identifying string {number} of {len(wanted)}.", path.name)


def _encoded(text: str) -> set[bytes]:
    """In small letters, as far as bytes can be made small: of letters such as Ü both forms are there."""
    forms = (text.lower(), text.upper())
    return {form.encode(code, "ignore").lower() for form in forms for code in _ENCODINGS} - {b""}


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(text)]


def _values(dataset: Dataset) -> Iterator[str]:
    for element in dataset.iterall():
        if element.VR not in ("SQ", "OB", "OW", "UN", "OV", "UI", "US", "UL", "DS", "IS", "FL", "FD"):
            yield str(element.value)
