"""Whether anything that the original says of itself is said again, in any way and in any byte of an export."""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path
from typing import Any

from viewer.conversion.verify.result import Check, Fault, Outcome, judged
from viewer.export.checks import dicom_files, picture_files, tiff_files
from viewer.export.checks.dicom_expected import stated_by
from viewer.export.checks.dicom_original import original_files
from viewer.export.checks.dicom_stated import ALWAYS_STATED, stated_numbers
from viewer.export.checks.inventory import (
    MANIFEST,
    SOFTWARE,
    SOFTWARE_VERSION,
    SUFFIXES,
    VERIFICATION,
    Manifest,
)
from viewer.export.checks.ocr import LabelReading
from viewer.export.checks.pdf_bytes import IN_EVERY_PDF, PdfBytes
from viewer.export.checks.review_check import stated_review
from viewer.export.checks.stated import PROGRAM
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes, opened_bytes
from viewer.export.checks.word_search import LEAST, WordSearch
from viewer.export.checks.words import Word, encodings, is_number, printed_words, source_words, written
from viewer.export.report import phrases
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Size
from viewer.redaction.shapes import Reason
from viewer.slides.slide import Slide, SlideError

_NAME = "Words of the original"
ON_LABEL = "Words on the label"
_ALWAYS = (
    PROGRAM,
    *(one.value for one in Reason),
    "kind version code format settings software files shapes source name bytes sha256 levels level width height mpp",
    "tiles copied cleaned encoded missing scale_bar points holes reason verislide export reader",
    "review state confirmed override metadata slide not reviewed overridden",
    "POINT POLYLINE POLYGON RECTANGLE ELLIPSE true false null",
    "associated image hidden place known not asked no shape of its own and of the slide label macro overview thumbnail",
    "manifest.json verification.json report.pdf tif tiff ome dcm jpg png",
    "fpdf2 fonttools shapely zlib sRGB",
    "numpy opencv-python-headless openslide-bin openslide wsidicom pydicom tifffile imagecodecs pillow",
    "JFIF Exif Adobe ICC_PROFILE http://ns.adobe.com/xap/1.0/ XML:com.adobe.xmp ICC profile",
    "Created by OpenJPEG version Kakadu-v Aware-",
    "xpacket begin= W5M0MpCehiHzreSzNTczkc9d x:xmpmeta xmlns:x= adobe:ns:meta/ rdf:RDF xmlns:rdf= rdf:Description",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns# rdf:about= xmlns:v= urn:verislide:export:1 end=",
    "v:StudyCode v:Level v:AssociatedImage v:Modality v:StudyDate v:SeriesDescription v:MppX v:MppY um/px",
    "v:Frame v:Window v:Values v:PixelSizeAt v:PixelAspect frame window centre function LINEAR LINEAR_EXACT SIGMOID",
    "RANGE NONE pixel_aspect height width pixels",
    "high values value slope intercept unit number pixel_size_at patient detector stored min-max 16bit windows",
    "frames",
    "Colour profile None stated acsp mntr scnr prtr spac desc cprt text mluc enUS curv para XYZ mft1 mft2 sf32 chrm",
    "wtpt bkpt chad lumi gamt rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2",
    "Aperio-compatible JPEG 2000 tiles MPP",
    "xml version= encoding= UTF-8 OME xmlns= http://www.openmicroscopy.org/Schemas/OME/2016-06 Image ID= Image:0",
    "Pixels Pixels:0 DimensionOrder= XYCZT Type= uint8 BigEndian= Interleaved= SizeX= SizeY= SizeC= SizeZ= SizeT=",
    "PhysicalSizeX= PhysicalSizeY= Channel Channel:0:0 SamplesPerPixel= TiffData IFD= PlaneCount=",
)
"""What may stand in an export whatever the original is: fields of formats, and words of our own."""
_PASSED = (
    "No value, date, name and word of the original stands in a file or its name, in UTF-8, Latin-1, UTF-16, base64, "
    f"percent encoding or hexadecimal: what takes {LEAST} bytes or more in no byte of any file, what is shorter as no "
    "word outside of compressed pixels. Not looked for is what stands in every export (names of formats, libraries and "
    "fields), numbers that it has to state (sizes, pixel size, tiles), and what was typed for this export."
)
"""Says no number of words: the report travels, and how many there are depends on what the original states."""
_IN_EVERY_REPORT = frozenset(
    {"scope", "full", "passed", "checks", "tools", "original", "pixels", "pixels again", "shapes"}
    | {_NAME, ON_LABEL, "label"}
    | {phrases.CHECK, phrases.CHECK_PASSED}
)
"""Its fields, and those of this very check."""
_SAME = 1e-5
"""Part by which a number that is written shorter may be off."""
_AROUND = rb"[0-9a-z\x80-\xff]"
"""What stands beside a word only where it is a part of a longer one."""


class SoughtWords:
    """Everything that an original says of itself and its export may not say again."""

    def __init__(self, manifest: Manifest, slide: Slide, reading: LabelReading) -> None:
        """Collect them.

        Args:
            manifest: Says what an export may state.
            slide: The original.
            reading: What was read on its label and macro.

        Raises:
            SlideError: The tags of the original cannot be read.
        """
        allowed = _Allowed(manifest, slide)
        stated = [word for word in source_words(slide) if word not in allowed]
        self._wanted = [*stated, *(word for word in printed_words(reading.lines) if word not in allowed)]
        self.patterns = Patterns(self._wanted)
        self.reading, self._stated = reading, len(stated)

    def is_stated(self, number: int) -> bool:
        """Whether the original's files state it; else it is read on its label."""
        return number < self._stated

    def told(self, number: int) -> str:
        """Which word, without saying it."""
        return f"what the original states ({self._wanted[number].origin}; {number + 1} of {len(self._wanted)})"

    def telling(self, text: bytes) -> list[int]:
        """Numbers of those in a text that may tell something."""
        return [number for number in self.patterns.in_text(text) if self._wanted[number].telling]

    def but_for(self, said: Iterable[str], numbers: Iterable[int]) -> list[int]:
        """Of these those that do not stand in ``said``, in sentences of our own."""
        ours = "\n".join(said).casefold()
        return [number for number in numbers if not is_among(self._wanted[number].text.casefold(), ours)]


def check_words(
    folder: Path,
    manifest: Manifest,
    words: SoughtWords,
    checks: Sequence[Check],
    tick: Callable[[int], None],
) -> tuple[Check, ...]:
    """Look for everything that the original states, and is read on its label, in all bytes and names of files.

    What was found is told by where it stands in the original, not by what it is: a report must not spread it. A report
    that lies beside the files is prose: of it only what differs from what was found anew is looked at, and only for
    what may tell something.

    Args:
        folder: Holds the files.
        manifest: Names them.
        words: What is looked for.
        checks: All others, as they were made just now.
        tick: Told bytes looked at.
    """
    patterns, faults = words.patterns, list[tuple[int, Fault]]()
    names = [path.name for path in sorted(folder.iterdir())]
    for name in names:
        for number in patterns.in_text(name.encode()):
            faults.append((number, Fault(f"The name of a file ({name}) is {words.told(number)}.", name)))
    reason = _reason(manifest)
    for number in words.telling(reason.encode()):
        where = ", in the reason for going on without a review"
        faults.append((number, Fault(f"{MANIFEST} holds {words.told(number)}{where}.", MANIFEST)))
    for name in dict.fromkeys((*(file.name for file in manifest.every), MANIFEST)):
        if (folder / name).is_file():
            with opened_bytes(folder / name) as data:
                held = _without(reason, data) if name == MANIFEST and reason else data
                found = patterns.in_file(folder / name, held, tick)
            faults += [
                (number, Fault(f"{name} holds {words.told(number)}{where}.", name)) for number, where in found.items()
            ]
    passed, reading = _label_in_words(words.reading), words.reading
    if (folder / VERIFICATION).is_file():
        said = {*strings([one.to_dict() for one in checks]), _PASSED, passed, *_IN_EVERY_REPORT}
        for number in words.telling(_report(folder / VERIFICATION, said)):
            faults.append((number, Fault(f"{VERIFICATION} holds {words.told(number)}.", VERIFICATION)))
    own, printed = (
        [fault for number, fault in faults if words.is_stated(number) is of_file] for of_file in (True, False)
    )
    checked = judged(_NAME, _PASSED, own)
    if not reading.pictures:
        return (checked,)
    if reading.why_not:
        return checked, Check(ON_LABEL, Outcome.NOT_DONE, passed)
    return checked, judged(ON_LABEL, passed, printed)


def _label_in_words(reading: LabelReading) -> str:
    """What is said where no word was found, or none was looked for.

    It says no number of words, and not whether there were any: that would tell of what is hidden on the label.
    """
    named = " and ".join(reading.pictures)
    if reading.why_not:
        return f"{reading.why_not} No words on the {named} of the original were looked for."
    return (
        f"What {reading.program} reads on the {named} of the original, in any of four directions, stands in no file "
        "and no name, however words of the original are looked for. It reads print, not all of it, and no handwriting."
    )


def words_typed(text: str, slide: Slide, settings: ExportSettings) -> tuple[str, ...]:
    """Where ``slide`` states what stands in a text that was typed to travel along, and that it may not hold.

    Raises:
        SlideError: The tags of the slide cannot be read.
    """
    allowed = _Allowed(Manifest(settings, (), (), (), None, ()), slide)
    wanted = [word for word in source_words(slide) if word.telling and word not in allowed]
    return tuple(dict.fromkeys(wanted[number].origin for number in Patterns(wanted).in_text(text.encode())))


def _reason(manifest: Manifest) -> str:
    """Why somebody went on without a review, as typed; empty where nobody did, or the check of the review says so."""
    told = stated_review(manifest)
    return told.override if told is not None else ""


def _without(reason: str, data: Buffer) -> bytes:
    """A manifest without the reason: words that tell nothing may be typed there, and stand nowhere else."""
    return bytes(data).replace(json.dumps(reason, ensure_ascii=False).encode(), b'""', 1)


def _report(path: Path, said: Set[str]) -> bytes:
    """The texts of a report but those that are ``said`` anyway; all of it where it is none."""
    data = path.read_bytes()
    try:
        return "\n".join(text for text in strings(json.loads(data)) if text not in said).encode()
    except ValueError:
        return data


class _Allowed:
    """What an export may say though its original says it, too."""

    def __init__(self, manifest: Manifest, slide: Slide) -> None:
        settings = manifest.settings
        typed = [
            *settings.windows,
            settings.modality or "",
            settings.series_description or "",
            *written(settings.study_date or ""),
        ]
        # In the names of files.
        suffix = SUFFIXES[settings.format]
        levels = [f"_level{level.index}{suffix}" for level in slide.levels]
        levels += [f"_{name}" for name in settings.associated]
        told = settings.to_dict()
        chosen = [*told, *(str(told[name]) for name in ("format", "compression", "subsampling", "pyramid"))]
        self._always = "\n".join(
            (*_ALWAYS, str(slide.reader), *levels, *chosen, *typed, *_of_format(manifest))
        ).casefold()
        self._code = settings.code.casefold()
        self._numbers = tuple(_numbers(manifest, slide))

    def __contains__(self, word: Word) -> bool:
        text = word.text.casefold()
        if "\\" in text:  # values of DICOM
            return all(replace(word, text=one) in self for one in word.text.split("\\") if one)
        parts = text.split("x")  # 500x400, too
        if all(is_number(part) and self._is_stated(float(part)) for part in parts):
            return True
        if not word.telling and text in self._code:
            return True
        return is_among(text, self._always)

    def _is_stated(self, number: float) -> bool:
        return any(abs(number - one) <= _SAME * abs(one) for one in self._numbers)


def is_among(text: str, others: str) -> bool:
    """Whether a text is found in others as it is looked for: a long one anywhere, a short one as a word."""
    return text in others and (len(text) >= LEAST or _is_word(text.encode(), others.encode()))


def _is_word(text: bytes, within: bytes) -> bool:
    return re.search(rb"(?<!%b)%b(?!%b)" % (_AROUND, re.escape(text), _AROUND), within) is not None


def _of_format(manifest: Manifest) -> tuple[str, ...]:
    found = {Format.DICOM: ALWAYS_STATED, Format.PDF: IN_EVERY_PDF}
    return found.get(manifest.settings.format, ())


def _numbers(manifest: Manifest, slide: Slide) -> Iterator[float]:
    """Those that an export has to state."""
    settings = manifest.settings
    for level in slide.levels:
        yield from (*level.size, *(level.tile_size or ()), level.downsample, level.index, *(level.mpp or ()))
    yield from (settings.quality, settings.tile, *settings.fill)
    if settings.format is Format.DICOM:
        for level in slide.levels:
            with original_files(slide, level.index) as files:
                yield from (*(file.count for file in files), sum(file.count for file in files))
            with contextlib.suppress(SlideError):
                yield from stated_numbers(stated_by(slide, level))
            for tile in (level.tile_size, Size(settings.tile, settings.tile)):
                yield 0 if tile is None else math.prod(-(-a // b) for a, b in zip(level.size, tile, strict=True))
    for file in manifest.files:
        for shown in file.levels:
            yield from (shown.area.x, shown.area.y, shown.area.width, shown.area.height)
            for number in shown.picture.numbers if shown.picture is not None else ():
                yield from (number, abs(number))  # words have no sign
    for picture in manifest.associated:
        yield from (*picture.size, *(picture.mpp or ()))


class Patterns:
    """Everything that is looked for, ready to be found."""

    def __init__(self, words: Sequence[Word]) -> None:
        plain: dict[bytes, int] = {}
        exact: dict[bytes, int] = {}
        self._short: list[tuple[bytes, int]] = []
        for number, word in enumerate(words):
            small, same = encodings(word.text)
            for pattern in small:
                if len(pattern) >= LEAST:
                    plain.setdefault(pattern, number)
                else:
                    self._short.append((pattern, number))
            for pattern in same:
                if len(pattern) >= LEAST:
                    exact.setdefault(pattern, number)
        self._plain, self._exact = WordSearch(plain, small=True), WordSearch(exact, small=False)

    def in_text(self, text: bytes) -> dict[int, str]:
        """Numbers of the words in a text; short ones only where they are no part of a longer word."""
        small = text.lower()
        found = set(self._plain.found(text, _nothing)) | set(self._exact.found(text, _nothing))
        for pattern, number in self._short:
            if number not in found and pattern in small and _is_word(pattern, small):
                found.add(number)
        return dict.fromkeys(sorted(found), "")

    def long_in(self, data: bytes) -> dict[int, int]:
        """Numbers of the words that take so many bytes that none is there by chance, and at which byte they stand."""
        return self._exact.found(data, _nothing) | self._plain.found(data, _nothing)

    def in_file(self, path: Path, data: Buffer, tick: Callable[[int], None]) -> dict[int, str]:
        """Numbers of the words in a file that holds ``data``, with where they stand if that is known."""
        found = self._exact.found(data, _nothing) | self._plain.found(data, tick)
        return self.in_text(_texts(path, data)) | {number: f" at byte {at}" for number, at in found.items()}


def _nothing(_bytes: int) -> None:
    pass


def _texts(path: Path, data: Buffer) -> bytes:
    """Of a file what is no compressed pixel, and no number."""
    if path.suffix == ".json":
        return "\n".join(strings(json.loads(bytes(data)))).encode()
    if path.suffix == ".dcm":
        return dicom_files.texts(path)
    if path.suffix == ".pdf":
        try:
            return PdfBytes(bytes(data), path.name).texts()
        except SlideError:
            return b""  # the check of its bytes says so
    if bytes(data[:2]) in (b"II", b"MM"):
        try:
            return tiff_files.texts(TiffBytes(data, path.name))
        except SlideError:
            return b""  # the check of its bytes says so
    return picture_files.texts(data)


def strings(found: Any) -> Iterator[str]:
    """All texts of a JSON value but checksums, whose digits are as good as drawn by lot, and versions of libraries."""
    if isinstance(found, Mapping):
        for key, value in found.items():
            yield str(key)
            if key != "sha256" and not (key in SOFTWARE and SOFTWARE_VERSION.fullmatch(str(value))):
                yield from strings(value)
    elif isinstance(found, list):
        for value in found:
            yield from strings(value)
    elif isinstance(found, str):
        yield found
