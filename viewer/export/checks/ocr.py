"""What can be read on the label and the macro of a slide, by tesseract where that is installed.

It is a program of its own, never brought along, and gets the pixels on its standard input: no file is written.
"""

from __future__ import annotations

import functools
import hashlib
import io
import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.slides.identifying import picture_may_identify
from viewer.slides.slide import RgbArray, Slide, SlideError

_SECONDS = 120
"""For all pictures of a slide; what takes longer is given up."""
_LANGUAGES = ("eng", "deu", "fra", "spa", "ita", "por", "nld", "dan", "swe", "nor", "fin", "pol", "ces")
"""In Latin letters: those of them that are installed are read."""
_SMALL, _LARGE, _MOST_TIMES = 1200, 2400, 3.0
"""Pixels of the longer side below which a picture is enlarged, up to so many times, and above which it is reduced."""
_SURE = 30.0
"""Percent from which on a word is taken for one: what is read upside down or in tissue has less, mostly."""
_SPARSE = "11"
"""Page segmentation: text anywhere, in no order."""
_WORD, _COLUMNS = "5", 12
_KNOWN = 64
"""Pictures whose words are kept in memory."""


@dataclass(frozen=True, slots=True)
class LabelReading:
    """What was read on the pictures of a slide that may name somebody."""

    pictures: tuple[str, ...]
    """Their names; none where the slide has no such picture."""
    lines: tuple[tuple[str, str], ...] = ()
    """Name of the picture, and a line read there in any of four directions."""
    program: str = ""
    """With its version; empty where nothing was read."""
    why_not: str = ""
    """Why nothing was read, as a sentence; empty where it was tried."""


def program() -> str | None:
    """Where tesseract is; None where it is not installed."""
    return shutil.which("tesseract")


def label_reading(slide: Slide) -> LabelReading:
    """Read label, macro and whatever else beside the tissue ``slide`` has; a failure is told, never raised."""
    pictures = tuple(name for name in slide.associated_images if picture_may_identify(name))
    tool = program()
    if not pictures:
        return LabelReading(())
    if tool is None:
        return LabelReading(pictures, why_not="tesseract is not installed.")
    lines: list[tuple[str, str]] = []
    try:
        version, languages = _version(tool), _languages(tool)
        for name in pictures:
            lines += ((name, line) for line in _lines(tool, languages, slide.read_associated(name)))
    except SlideError as error:
        return LabelReading(pictures, why_not=str(error))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        cause = "it took too long" if isinstance(error, subprocess.TimeoutExpired) else " ".join(str(error).split())
        return LabelReading(pictures, why_not=f"tesseract gave no answer ({cause}).")
    return LabelReading(pictures, tuple(lines), version)


@functools.cache
def _version(tool: str) -> str:
    """Such as "tesseract 5.3.0"."""
    first = _asked(tool, "--version").splitlines()[:1]
    if not first or not first[0].startswith("tesseract"):
        raise ValueError("it does not say which version it is")
    return " ".join(first[0].split()[:2])


@functools.cache
def _languages(tool: str) -> str:
    installed = _asked(tool, "--list-langs").splitlines()[1:]
    found = [one for one in _LANGUAGES if one in installed]
    if not found:
        raise ValueError("no language in Latin letters is installed")
    return "+".join(found)


def _asked(tool: str, *arguments: str, data: bytes = b"") -> str:
    """What it prints; raises OSError, ValueError or SubprocessError."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    done = subprocess.run(
        [tool, *arguments],
        input=data,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        creationflags=flags,
    )
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").splitlines()
        raise ValueError(said[-1] if said else f"exit code {done.returncode}")
    return done.stdout.decode("utf-8", "replace")


_read: dict[tuple[str, str, bytes], tuple[str, ...]] = {}


def _lines(tool: str, languages: str, rgb: RgbArray) -> tuple[str, ...]:
    """Lines in a picture; those of one that was read before are remembered."""
    pages = _pages(rgb)
    key = tool, languages, hashlib.sha256(pages).digest()
    if key not in _read:
        told = _asked(tool, "stdin", "stdout", "-l", languages, "--psm", _SPARSE, "tsv", data=pages)
        while len(_read) >= _KNOWN:
            _read.pop(next(iter(_read)), None)
        _read[key] = tuple(_words_by_line(told.splitlines()[1:]))
    return _read[key]


def _pages(rgb: RgbArray) -> bytes:
    """The picture in four directions, as pages of a TIFF: labels lie on slides as they like."""
    from PIL import Image

    grey = Image.fromarray(rgb).convert("L")
    longer = max(grey.size)
    scale = min(_MOST_TIMES, max(1.0, _SMALL / longer)) if longer <= _LARGE else _LARGE / longer
    if scale != 1:
        width, height = (max(1, round(side * scale)) for side in grey.size)
        grey = grey.resize((width, height), Image.Resampling.BICUBIC)
    turns = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
    stream = io.BytesIO()
    grey.save(stream, "TIFF", save_all=True, append_images=[grey.transpose(turn) for turn in turns])
    return stream.getvalue()


def _words_by_line(rows: Sequence[str]) -> list[str]:
    """Lines of those words that it is sure enough of.

    Each row of its answer has level, page, block, paragraph, line, word, four sides, confidence and text.
    """
    cells = [row.split("\t") for row in rows]
    words = [one for one in cells if len(one) == _COLUMNS and one[0] == _WORD and float(one[10]) >= _SURE]
    lines = itertools.groupby(words, key=lambda one: one[1:5])
    return [text for _, line in lines if (text := " ".join(one[11].strip() for one in line).strip())]
