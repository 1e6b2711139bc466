"""Ordinary pictures as slides of one level: PNG, JPEG, BMP and TIFF."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

import importlib.metadata
from collections.abc import Mapping
from pathlib import Path

from viewer.geometry import Size
from viewer.slides.file_check import require_readable
from viewer.slides.one_level import OneLevel, cut
from viewer.slides.plain_pixels import WHITE, Picture, decode_picture, picture_format
from viewer.slides.slide import Level, Reader, Region, RgbArray, SlideClosedError, SlideError

_HEAD = 512


class PlainImage(OneLevel):
    """A picture decoded whole; ``viewer.slides.slide.Slide`` says what each member means."""

    def __init__(self, path: Path, picture: Picture) -> None:
        height, width = picture.rgb.shape[:2]
        size = Size(width, height)
        super().__init__(path, Level(0, size, 1.0, None, picture.mpp, picture.compression, picture.subsampling))
        # Not the picture itself: closing has to let go of the pixels.
        self._format, self._icc_profile, self._notices = picture.format, picture.icc_profile, picture.notices
        self._rgb: RgbArray | None = picture.rgb
        library = plain_reader(picture.format)
        self._reader = Reader(library, importlib.metadata.version(library))

    @property
    def format(self) -> str:
        return self._format

    @property
    def reader(self) -> Reader:
        return self._reader

    @property
    def background(self) -> tuple[int, int, int]:
        return WHITE

    @property
    def properties(self) -> Mapping[str, str]:
        return {}

    @property
    def icc_profile(self) -> bytes | None:
        return self._icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        return self._notices

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        whole = self._rgb
        if whole is None:
            raise SlideClosedError(f"{self.name} has been closed.")
        self._check_request(level, size)
        rgb, scanned = cut(whole, location, size)
        if scanned is not None:
            rgb[~scanned] = WHITE
        return Region(rgb, scanned)

    def close(self) -> None:
        self._rgb = None


def plain_reader(kind: str) -> str:
    """The library that decodes pictures of a kind ("PNG", "TIFF", ...): each kind has one."""
    return "tifffile" if kind == "TIFF" else "Pillow"


def open_plain_image(path: Path, reader: str | None = None) -> PlainImage:
    """Open a PNG, JPEG, BMP or TIFF file, recognised by its first bytes and decoded at once.

    ``reader`` is the library that somebody wants it read by, "tifffile" or "Pillow"; None: whichever does.

    Raises:
        SlideError: It is none of these, damaged, too large, or not for ``reader``; the sentence names file and cause.
    """
    require_readable(path)
    with path.open("rb") as file:
        head = file.read(_HEAD)
    kind = picture_format(head)
    if kind is None:
        raise SlideError(f"{path.name} cannot be opened: {_what_it_is(head)}.", advice="Choose a slide or a picture.")
    library = plain_reader(kind)
    if reader not in (None, library):
        raise SlideError(
            f"{path.name} cannot be opened with {reader}: it is a {kind} picture, which is read by {library}.",
            advice=f"Choose {library}.",
        )
    try:
        return PlainImage(path, decode_picture(path, kind))
    except SlideError:
        raise
    except MemoryError as error:
        raise SlideError(f"{path.name} cannot be opened: it does not fit into memory.") from error
    except Exception as error:  # decoders raise what they like on damaged files
        raise SlideError(
            f"{path.name} cannot be opened: the {kind} file is damaged.",
            advice="Copy it again from its source.",
            details=f"{type(error).__name__}: {error}",
        ) from error


def _what_it_is(head: bytes) -> str:
    if not head:
        return "it is empty"
    if b"\0" not in head and all(byte >= 32 or byte in b"\t\r\n\f" for byte in head):
        return "it is a text file, not a slide"
    return "it is not a PNG, JPEG, BMP or TIFF picture"
