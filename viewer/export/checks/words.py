"""What the original says of itself, word by word, and in how many ways bytes can say it."""

from __future__ import annotations

import base64
import re
import urllib.parse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from viewer.export.checks import picture_files
from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.buried import FREE_TEXTS, buried_texts
from viewer.export.checks.dicom_pictures import files_by_frame
from viewer.export.checks.png_bytes import SIGNATURE
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes, opened_bytes
from viewer.slides.dicom_image import DicomImage
from viewer.slides.disk_state import files_of
from viewer.slides.identifying import may_identify
from viewer.slides.slide import Slide, SlideError
from viewer.slides.tag_tree import TagNode, tag_tree

SHORTEST = 4
"""Characters: shorter words turn up by themselves anywhere."""
_ASCII, _BYTE, _UNDEFINED = 2, 1, 7
_LONGEST_TAG = 65536
_NAME, _FILE = "name of the file", "name of one of its files"
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?|[-+]?\.\d+", re.IGNORECASE)
_PARTS = re.compile(r"[^\s|;,:=<>\"'(){}\[\]/\\]+")
_WORDS = re.compile(r"[^\W_]+")
_PRINTABLE = re.compile(rb"[\x20-\x7e\x80-\xff]{4,}")
_READABLE = re.compile(rb"[\x20-\x7e]{6,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e]\0){6,}")
"""Text among bytes that need not be text; as UTF-16, in which Windows writes title and author of a picture."""
_DATES = (
    (re.compile(r"(?<!\d)(\d{4})[-:./](\d{1,2})[-:./](\d{1,2})(?!\d)"), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=\d{6}|\D|$)"), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)"), (3, 1, 2)),
)
"""Ways to write a date, with the groups that hold year, month and day; of two numbers each may be the month."""
_FORMS = ("%Y-%m-%d", "%Y%m%d", "%Y:%m:%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y")
_SHORT_FORMS = ("%m/%d/%y", "%d/%m/%y", "%d.%m.%y")


@dataclass(frozen=True, slots=True)
class Word:
    """Something that an original says, and that must not be said again."""

    text: str
    origin: str
    """What it is there: the name of a property, "name of the file", ..."""
    telling: bool
    """Whether it must not be a part of the study code either: a whole value, a date, a name of the file, and single
    words of what may name a patient; else a word of another value, or a folder."""


def source_words(slide: Slide) -> tuple[Word, ...]:
    """Everything that a slide states, its words one by one, all dates in all usual forms, and the names in its path.

    Raises:
        SlideError: Its tags cannot be read.
    """
    path = slide.path.resolve()
    named = [(_NAME, path.name), (_NAME, path.stem), (_NAME, slide.path.name), ("path of the file", str(path))]
    folders = [(f"folder {number} of its path", part) for number, part in enumerate(path.parent.parts)]
    values = [*named, *_values(slide)]
    found: dict[str, Word] = {}

    def add(text: str, origin: str, telling: bool) -> None:
        known = found.get(text)
        if len(text) >= SHORTEST and (known is None or (telling and not known.telling)):
            found[text] = Word(text, origin, telling)

    for origin, value in values:
        add(value.strip(), origin, True)
        for form in written(value):
            add(form, f"a date of {origin}", True)
    for origin, value in (*values, *folders):
        telling = origin in (_NAME, _FILE, *FREE_TEXTS) or may_identify(origin)
        for text in dict.fromkeys(parts_of(value)):
            add(text, f"a word of {origin}", telling and not _is_year(text))
    return tuple(found.values())


def printed_words(lines: Iterable[tuple[str, str]]) -> tuple[Word, ...]:
    """The words of lines that were read on pictures (by the name of each), and all dates in all usual forms."""
    found: dict[str, Word] = {}
    for picture, line in lines:
        for text in (*written(line), *parts_of(line)):
            if len(text) >= SHORTEST:
                found.setdefault(text, Word(text, f"read on its {picture}", not _is_year(text)))
    return tuple(found.values())


def _is_year(text: str) -> bool:
    return text.isdigit() and len(text) == SHORTEST


def parts_of(value: str) -> Iterator[str]:
    """A value, its parts, and the words of these, of any length; a number is no words."""
    yield value.strip()
    for part in _PARTS.findall(value):
        yield part.strip(".-_")
        if not is_number(part):
            yield from _WORDS.findall(part)


def _values(slide: Slide) -> Iterator[tuple[str, str]]:
    yield from slide.properties.items()
    yield from _leaves(tag_tree(slide))
    if isinstance(slide, DicomImage):  # of which each frame may have a file of its own
        for view in files_by_frame(slide):
            yield from _leaves(view.read_tags())
    for file in files_of(slide.path):
        if file != slide.path:
            yield from ((_FILE, text) for text in (file.name, file.stem))
    yield from buried_texts(slide)
    if slide.path.is_file():
        for text in texts_of_file(slide.path):
            yield "a tag of the file", text
            yield from _fields(text)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """What stands as "name = value" in a description, as Aperio's do, of the label too."""
    for part in text.split("|"):
        name, sign, value = part.partition("=")
        if sign:
            yield f"tag.{name.strip()}", value


def _leaves(nodes: Iterable[TagNode]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if node.value:
            yield node.name, node.value
        yield from _leaves(node.children)


def texts_of_file(path: Path) -> Iterator[str]:
    """Text in all tags of a TIFF, in segments of a JPEG and chunks of a PNG; nothing of another file."""
    with opened_bytes(path) as data:
        if bytes(data[:4]) in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
            yield from _tiff_texts(data, path.name)
        elif bytes(data[:3]) in (b"\xff\xd8\xff", SIGNATURE[:3]):
            yield from (part.decode() for part in _READABLE.findall(picture_files.texts(data)))


def _tiff_texts(data: Buffer, name: str) -> Iterator[str]:
    try:
        tiff = TiffBytes(data, name)
        for ifd in tiff.ifds:
            for entry in ifd.entries.values():
                if entry.kind not in (_ASCII, _BYTE, _UNDEFINED) or entry.tag in (tags.JPEG_TABLES, tags.ICC):
                    continue
                data = tiff.raw(entry)[:_LONGEST_TAG]
                found = (_PRINTABLE if entry.kind == _ASCII else _READABLE).findall(data)
                yield from (part.decode("utf-8", "replace") for part in found)
                yield from (part.decode("utf-16-le") for part in _WIDE.findall(data))
    except SlideError:
        return


def _days(text: str) -> Iterator[date]:
    for form, (year, month, day) in _DATES:
        for match in form.finditer(text):
            number = int(match[year])
            number += 0 if number > 99 else 2000 if number < 70 else 1900
            try:
                found = date(number, int(match[month]), int(match[day]))
            except ValueError:
                continue
            if 1900 <= number < 2100:
                yield found


def written(text: str) -> Iterator[str]:
    """All usual forms of all dates in a text."""
    return (form for day in _days(text) for form in _written(day))


def _written(day: date) -> Iterator[str]:
    yield from (day.strftime(form) for form in (*_FORMS, *_SHORT_FORMS))


def is_number(text: str) -> bool:
    """Whether a text is a plain number."""
    return _NUMBER.fullmatch(text) is not None


def encodings(text: str) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The bytes that say ``text``: in small letters where capitals are the same, and those that stand as they are.

    UTF-8, Latin-1, UTF-16 both ways round, percent encoding and hexadecimal; base64 at all three offsets.
    """
    plain: set[bytes] = set()
    exact: set[bytes] = set()
    for form in dict.fromkeys((text, text.lower(), text.upper())):
        raw = [form.encode("utf-8", "replace"), *_latin(form)]
        wide = [form.encode(code, "replace") for code in ("utf-16-le", "utf-16-be")]
        plain.update(one.lower() for one in (*raw, *wide))
        plain.add(urllib.parse.quote(form, safe="").lower().encode())
        plain.update("".join(f"%{byte:02x}" for byte in one).encode() for one in raw)
        plain.update(one.hex().encode() for one in (*raw, *wide))
        exact.update(part for one in (*raw, *wide) for part in _base64(one))
    return frozenset(plain), frozenset(exact)


def _latin(text: str) -> Iterator[bytes]:
    if any(ord(letter) > 127 for letter in text) and all(ord(letter) < 256 for letter in text):
        yield text.encode("latin-1")


def _base64(raw: bytes) -> Iterator[bytes]:
    """The characters that do not depend on what stands before or behind (RFC 4648 section 4), and with "-" and "_"."""
    for before in range(3):
        coded = base64.b64encode(bytes(before) + raw + bytes(2))
        part = coded[-(-before * 8 // 6) : (before + len(raw)) * 8 // 6]
        yield part
        yield part.translate(bytes.maketrans(b"+/", b"-_"))
