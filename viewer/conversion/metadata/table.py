"""Metadata of many slides from one CSV: one row a slide, one column a field, as spreadsheets write it."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.profile import SECTIONS, About, MetadataProfile, Value, fields_of, specimen_number
from viewer.conversion.metadata.rules import problems
from viewer.slides.slide import SlideError

FILE_COLUMNS: Final = ("file", "slide", "path", "filename", "file name")
"""What the column may be called that says which slide a row is of."""
SEVERAL: Final = " + "
"""Stands between the values of a field that holds several, such as stains."""
_SEPARATOR_LINE: Final = re.compile(r"sep=(.)[ \t]*\r?\n?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TableRow:
    """What one row states."""

    line: int
    """Its line in the file, the names of the columns being line 1."""
    file: str
    """The slide that it is of, as it is written there."""
    values: Mapping[str, Value]
    """By path, without the empty cells."""


@dataclass(frozen=True, slots=True)
class TableMatch:
    """Which slide has which row."""

    profiles: Mapping[Path, MetadataProfile]
    """Of the slides that have a row."""
    lines: Mapping[Path, int]
    """Where in the file that row is, of the same slides."""
    without_row: tuple[Path, ...]
    """Slides of which the table says nothing."""
    unused: tuple[TableRow, ...]
    """Rows of none of the slides."""
    sentences: tuple[str, ...]
    """What has to be told: rows and slides that have no other, by line and name."""


@dataclass(frozen=True, slots=True)
class MetadataTable:
    """A table as it was read."""

    path: Path
    rows: tuple[TableRow, ...]

    def match(self, slides: Sequence[Path], base: MetadataProfile | None = None) -> TableMatch:
        """Give each slide its row, laid over ``base``: what a row leaves empty stays as it is there.

        A row names a slide by its path (from the table's folder, or from the root), by its name, or by its name
        without the ending, in this order; case does not matter.

        Raises:
            SlideError: A row fits several slides or a slide several rows, or the profile of a slide has problems.
        """
        rows: dict[Path, TableRow] = {}
        unused: list[TableRow] = []
        for row in self.rows:
            fitting = self._fitting(row, slides)
            if len(fitting) > 1:
                raise _refused(
                    self.path,
                    f"line {row.line} fits several slides, {_listed([slide.name for slide in fitting])}",
                    "Write the slide's path, or its name with the ending, into the row.",
                )
            if not fitting:
                unused.append(row)
            elif (other := rows.get(fitting[0])) is not None:
                raise _refused(
                    self.path, f"lines {other.line} and {row.line} are both of {fitting[0].name}", "Remove one of them."
                )
            else:
                rows[fitting[0]] = row
        without = tuple(slide for slide in slides if slide not in rows)
        profiles = {slide: self._profile(row, base or MetadataProfile()) for slide, row in rows.items()}
        lines = {slide: row.line for slide, row in rows.items()}
        return TableMatch(profiles, lines, without, tuple(unused), tuple(self._said(unused, without)))

    def _fitting(self, row: TableRow, slides: Sequence[Path]) -> list[Path]:
        wanted = row.file.replace("\\", "/").casefold()
        here = self.path.parent.resolve()
        for name in (
            lambda slide: {_folded(slide), _folded(slide.resolve()), _from(here, slide)},
            lambda slide: {slide.name.casefold()},
            lambda slide: {slide.stem.casefold()},
        ):
            if fitting := [slide for slide in slides if wanted in name(slide)]:
                return list(dict.fromkeys(fitting))
        return []

    def _profile(self, row: TableRow, base: MetadataProfile) -> MetadataProfile:
        profile = base
        for path, value in sorted(row.values.items(), key=lambda item: specimen_number(item[0].split(".")[0]) or 0):
            try:
                profile = profile.with_value(path, value)
            except KeyError:
                raise _refused(self.path, f"line {row.line} has {path} without a specimen before it", "") from None
        wrong = problems(profile)
        if wrong:
            raise _refused(
                self.path, f"line {row.line} ({row.file}): {wrong[0].sentence.rstrip('.')}", "Correct the cell."
            )
        return profile

    def _said(self, unused: Sequence[TableRow], without: Sequence[Path]) -> list[str]:
        said = [f"{self.path.name}: line {row.line} is of {row.file}, which is none of the slides." for row in unused]
        return said + [f"{self.path.name}: there is no row for {slide.name}." for slide in without]


def read_table(path: Path) -> MetadataTable:
    """The rows of a CSV: separated by commas, semicolons or tabs, in UTF-8 or UTF-16, as spreadsheets write them.

    Names of columns are paths such as ``patient.name``, or DICOM keywords such as ``PatientName`` where a keyword
    is one field's alone; case does not matter. One column is called ``file``.

    Raises:
        SlideError: It cannot be read; the sentence names line and column.
    """
    lines, delimiter = _lines(path)
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter)
    try:
        cells = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise _refused(path, f"line {reader.line_num}: {error}", "") from error
    filled = [(line, row) for line, row in cells if any(cell.strip() for cell in row)]
    if not filled:
        raise _refused(path, "it is empty", "")
    file_column, columns = _columns(path, filled[0][1])
    rows: list[TableRow] = []
    for line, row in filled[1:]:
        rows.append(_row(path, line, row, file_column, columns))
        for other in rows[:-1]:
            if other.file.casefold() == rows[-1].file.casefold():
                raise _refused(
                    path, f"lines {other.line} and {line} are both of {rows[-1].file}", "Remove one of them."
                )
    return MetadataTable(path, tuple(rows))


def column_names() -> tuple[str, ...]:
    """The columns of a table with one specimen a slide, in the order of a form."""
    return ("file", *(f"{section}.{name}" for section in SECTIONS for name in fields_of(section)))


def empty_table(slides: Sequence[Path]) -> bytes:
    """A table with all columns and a row for each slide, to be filled in a spreadsheet; UTF-8 with a byte order mark.

    Slides of one name are told apart by their paths.
    """
    names = [slide.name.casefold() for slide in slides]
    lines = io.StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerow(column_names())
    for slide in slides:
        is_alone = names.count(slide.name.casefold()) == 1
        writer.writerow([slide.name if is_alone else slide.as_posix(), *[""] * (len(column_names()) - 1)])
    return lines.getvalue().encode("utf-8-sig")


def _lines(path: Path) -> tuple[str, str]:
    """The text of a table and what separates its cells."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _refused(path, (error.strerror or str(error)).lower(), "") from error
    utf16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = raw.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        # Another encoding could only be guessed, and a wrong guess would change names without a word.
        raise _refused(
            path, "its letters are neither UTF-8 nor UTF-16", "Save it as “CSV UTF-8” from the spreadsheet."
        ) from error
    said = _SEPARATOR_LINE.match(text)
    if said:
        # Kept as an empty line, so that lines are counted as an editor does.
        return "\n" + text[said.end() :], said[1]
    header = next((line for line in text.splitlines() if line.strip()), "")
    return text, max(",;\t", key=header.count)


def _columns(path: Path, names: Sequence[str]) -> tuple[int, dict[int, tuple[str, About]]]:
    """The number of the column with the file, and what the others hold."""
    file_column: int | None = None
    columns: dict[int, tuple[str, About]] = {}
    for number, written in enumerate(names):
        name = written.strip().casefold()
        if not name:
            continue
        if name in FILE_COLUMNS:
            if file_column is not None:
                raise _refused(path, f"two columns name the file, {names[file_column]} and {written}", "Remove one.")
            file_column = number
            continue
        found = _field(name)
        if found is None:
            raise _refused(
                path,
                f"the column {written.strip()} is unknown",
                "Columns are called file, patient.name, specimen.identifier and so on; docs/metadata.md has them all.",
            )
        if found[0] in (there for there, _ in columns.values()):
            raise _refused(path, f"two columns hold {found[0]}", "Remove one of them.")
        columns[number] = found
    if file_column is None:
        raise _refused(path, "it has no column that is called file", "Say in such a column which slide a row is of.")
    return file_column, columns


def _field(name: str) -> tuple[str, About] | None:
    """Path and field that a column's name, in small letters, stands for."""
    section, _, field = name.partition(".")
    kind = section if specimen_number(section) is None else "specimen"
    if kind in SECTIONS and field in fields_of(kind):
        return name, fields_of(kind)[field]
    fitting = [
        (f"{kind}.{field}", about)
        for kind in SECTIONS
        for field, about in fields_of(kind).items()
        if about.keyword.casefold() == name
    ]
    return fitting[0] if len(fitting) == 1 else None


def _row(
    path: Path, line: int, row: Sequence[str], file_column: int, columns: Mapping[int, tuple[str, About]]
) -> TableRow:
    file = row[file_column].strip() if file_column < len(row) else ""
    if not file:
        raise _refused(path, f"line {line} does not say which slide it is of", "Fill in the column with the file.")
    values: dict[str, Value] = {}
    for number, cell in enumerate(row):
        text = cell.strip()
        if not text or number == file_column:
            continue
        if number not in columns:
            raise _refused(path, f"line {line} has “{text[:40]}” in a column without a name", "Name the column.")
        field, about = columns[number]
        try:
            parts = [part.strip() for part in text.split(SEVERAL)] if about.many else [text]
            read = tuple(about.codes.find(part) if about.codes else part for part in parts)
        except ValueError as error:
            raise _refused(path, f"line {line}, {field}: “{text}”: {error}", "") from error
        values[field] = cast("tuple[str, ...] | tuple[Concept, ...]", read) if about.many else read[0]
    return TableRow(line, file, values)


def _folded(path: Path) -> str:
    return path.as_posix().casefold()


def _from(folder: Path, slide: Path) -> str:
    """The path of a slide as seen from the table's folder; whole where it lies elsewhere."""
    resolved = slide.resolve()
    return _folded(resolved.relative_to(folder) if resolved.is_relative_to(folder) else resolved)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:-1]) + f" and {names[-1]}"


def _refused(path: Path, cause: str, advice: str) -> SlideError:
    return SlideError(f"{path.name} cannot be used as a table of metadata: {cause}.", advice=advice)
