"""Pairs as a table (CSV): ``original,conversion,name``, with paths as they stand or beside the table.

docs/review.md describes it for people.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from viewer.jobs.whole_file import write_whole
from viewer.review.pairing import How, Match
from viewer.slides.slide import SlideError

SUFFIX: Final = ".csv"
COLUMNS: Final = ("original", "conversion", "name")
_NEEDED = 2
_SEPARATORS: Final = ",;\t"
"""Spreadsheets of other languages write the second."""
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""With which "Unicode text" of a spreadsheet begins."""
_LARGEST = 2**24
"""Bytes of a table; more is some other file."""


def read_table(path: Path) -> tuple[Match, ...]:
    """The pairs of a table, in its order.

    A first line with the words of ``COLUMNS``, in any order, says which column is which; without it the columns are
    these. Empty lines and other columns are left out.

    Raises:
        SlideError: It cannot be read, or a line is wrong; the sentence names the first such line, ``details`` all.
    """
    text = _text_of(path)
    found, wrong = [], []
    seen: dict[tuple[Path, Path], int] = {}
    places: dict[str, int] | None = None
    for line, cells in _rows(path.name, text):
        if places is None:
            places = _heading(cells)
            if places is not None:
                continue
            places = {name: number for number, name in enumerate(COLUMNS)}
        row = {name: cells[place].strip() if place < len(cells) else "" for name, place in places.items()}
        pair = _pair(path.parent, row)
        if isinstance(pair, str):
            wrong.append((line, pair))
        elif pair.key in seen:
            wrong.append((line, f"the same pair stands in line {seen[pair.key]} already"))
        else:
            seen[pair.key] = line
            found.append(pair)
    if wrong:
        line, why = wrong[0]
        more = f" {len(wrong) - 1} more lines are wrong." if len(wrong) > 1 else ""
        raise SlideError(
            f"{path.name}, line {line}: {why}.{more}",
            advice="Paths count from the folder of the table; mend it and choose it again.",
            details="\n".join(f"Line {line}: {why}." for line, why in wrong),
        )
    if not found:
        raise SlideError(
            f"{path.name} holds no pairs.", advice=f"Each line names a pair: {', '.join(COLUMNS[:_NEEDED])}."
        )
    return tuple(found)


def write_table(path: Path, pairs: Sequence[Match]) -> None:
    """Write a table that ``read_table`` reads; paths below its folder count from there.

    Raises:
        SlideError: It cannot be written.
    """
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    folder = path.parent.absolute()
    for pair in pairs:
        table.writerow([*(_from(folder, one) for one in (pair.original, pair.conversion)), pair.name])
    try:
        # With the mark by which spreadsheets know letters with accents.
        write_whole(path, text.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise SlideError(
            f"{path.name} cannot be written: {error.strerror or error}.", advice="Choose another folder."
        ) from error


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise SlideError(f"{path.name} is no table of pairs: it is too large.", advice="Choose another file.")
        data = path.read_bytes()
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except OSError as error:
        raise SlideError(
            f"{path.name} cannot be read: {error.strerror or error}.", advice="Choose it again."
        ) from error
    except UnicodeDecodeError as error:
        raise SlideError(
            f"{path.name} is not in UTF-8.", advice="Save it as “CSV UTF-8” and choose it again."
        ) from error


def _rows(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines that hold something, with the number on which each begins; ``name`` is that of the file, for errors."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            if any(cell.strip() for cell in cells):
                yield line, cells
    except csv.Error as error:
        raise SlideError(
            f"{name}, line {before + 1}: it is no line of a table: {error}.",
            advice="Look for a quotation mark that nothing closes.",
        ) from error


def _heading(cells: Sequence[str]) -> dict[str, int] | None:
    names = [cell.strip().casefold() for cell in cells]
    if not set(COLUMNS[:_NEEDED]) <= set(names):
        return None
    return {name: names.index(name) for name in COLUMNS if name in names}


def _pair(folder: Path, row: dict[str, str]) -> Match | str:
    """The pair of a line, or what is wrong with it."""
    paths = []
    for name in COLUMNS[:_NEEDED]:
        if not row[name]:
            return f"it names no {name}"
        path = (folder / row[name]).absolute()
        try:
            if not path.exists() and row[name].startswith("~"):
                path = Path(row[name]).expanduser().absolute()
            there = path.exists()
        except (OSError, ValueError, RuntimeError):  # of nobody's home
            there = False
        if not there:
            return f"{row[name]} does not exist"
        paths.append(path)
    if paths[0] == paths[1]:
        return f"original and conversion are the same file, {paths[0].name}"
    return Match(paths[0], paths[1], How.TABLE, row.get("name", ""))


def _from(folder: Path, path: Path) -> str:
    path = path.absolute()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
