"""OpenSlide's messages as sentences for people."""

from __future__ import annotations

import re
from pathlib import Path

from viewer.slides.slide import SlideError

_PATH = re.compile(r"(?<![^\s“\"'(])(?:[A-Za-z]:)?[/\\](?:[^:“”]*[/\\])?([^/\\:“”]+(?=[:”])|[^\s/\\:]+)")
"""Folders may have blanks in their names; so may a file where a colon shows its end."""

_KEY = re.compile(r"key “([^”]*)”")
_INDEX = "its Index.dat is damaged"

_FILES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), cause)
    for pattern, cause in (
        (r"couldn't open ([^/\\]+): no such file", "its data file {0} is missing"),
        (r"couldn't open ([^/\\]+): permission denied", "its data file {0} may not be read"),
        (r"couldn't open ([^/\\]+): (.*)", "its data file {0} cannot be opened ({1})"),
        (r"short read of file ([^/\\]+): ", "its data file {0} is cut short"),
    )
)
"""Looked for in messages in which paths are cut down to the names of their files."""
_CAUSES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), cause)
    for pattern, cause in (
        (r"dimensional mismatch", "a stored picture has another size than its index says"),
        (r"value that cannot be interpreted", "its Slidedat.ini has no sensible value for {key}"),
        (r"does not have key", "its Slidedat.ini has no value for {key}"),
        (r"can't find (\w+) group", "its Slidedat.ini has no section [{0}]"),
        (r"unrecognized image format: (.*)", "its pictures are stored as {0}, which OpenSlide does not read"),
        (r"unsupported associated image format: (.*)", "its label is stored as {0}, which OpenSlide does not read"),
        (r"slide position|position buffer|flag value", "its table of camera positions is damaged"),
        (r"fileno|image_index|length < 0|offset < 0|not correct multiple|outside of bounds", _INDEX),
        (r"data page|page length|nonhier rec|zoom level pointer|“?next”? pointer|data item", _INDEX),
        (r"attribute bitsallocated value (\d+) !=", "its samples have {0} bits, and OpenSlide reads only those of 8"),
        (r"attribute samplesperpixel value 1 !=", "it is grey, and OpenSlide reads only DICOM slides in colour"),
        (r"unsupported transfer syntax ([\d.]+)", "its transfer syntax {0} is none that OpenSlide reads"),
        (
            r"unsupported photometric interpretation (\w+)",
            "its colours are stored as {0}, which OpenSlide does not read",
        ),
        (r"unsupported tiff compression: (\d+)", "its TIFF compression {0} is none that OpenSlide reads"),
        (r"empty input file|premature end of jpeg", "its data end in the middle of a picture"),
        (r"jpeg", "a stored JPEG picture is damaged"),
        (r"png", "a stored PNG picture is damaged"),
        (r"bmp", "a stored BMP picture is damaged"),
        (r"openjpeg|jp2k", "a stored JPEG 2000 picture is damaged"),
        (r"raw tile|tiff", "a stored tile cannot be read"),
    )
)
"""Looked for in messages without any path: a file's name says nothing of what is wrong with it."""


def cause_of(message: str) -> str:
    """The cause in plain words where the message is a known one, else OpenSlide's words without paths."""
    named, bare = _PATH.sub(r"\1", message), _PATH.sub("", message)
    for text, causes in ((named, _FILES), (bare, _CAUSES)):
        for pattern, cause in causes:
            found = pattern.search(text)
            if found:
                key = _KEY.search(message)
                return cause.format(*found.groups(), key=key.group(1) if key else "a key")
    return f"OpenSlide says “{named}”"


def refusal(path: Path, message: object) -> SlideError:
    """The error for a file that OpenSlide does not open, ``message`` being its reason; None for an unknown kind."""
    if message is None:
        return SlideError(
            f"{path.name} cannot be opened: OpenSlide does not know this kind of file.",
            advice="It is no slide, or its beginning is damaged: copy it again from its source.",
        )
    return SlideError(f"{path.name} cannot be opened: {cause_of(str(message))}.", details=str(message))


def impossible_size(path: Path, details: object) -> SlideError:
    """The error for a slide of no pixels, or of more than any slide has: reading it may never end."""
    return SlideError(
        f"{path.name} cannot be opened: OpenSlide finds an impossible size.",
        advice="The file is damaged. Copy the slide again from its source.",
        details=str(details),
    )
