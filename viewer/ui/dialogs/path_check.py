"""What can be said of a path without opening the slide."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QUrl

from viewer.slides.slide_kind import mirax_of, slide_kind

_MIRAX = ".mrxs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about a path; ``fail`` where opening it is bound to fail."""

    severity: Literal["none", "info", "fail"]
    sentence: str = ""


def typed_path(text: str) -> Path | None:
    """The path that somebody typed or pasted: quotes and file addresses are taken off; None where there is none."""
    text = text.strip().strip('"').strip("'")
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile()
    if not text:
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:  # "~name" of somebody unknown
        return Path(text)


def check_path(path: Path) -> Finding:
    """Whether the path is there, and whether a MIRAX slide is complete; reads directories only."""
    try:
        if path.is_dir():
            return _check_folder(path)
        if not path.exists():
            return Finding("fail", _words("“{0}” does not exist.").format(path.name or path))
        if path.suffix.lower() == _MIRAX and not path.with_suffix("").is_dir():
            words = _words("The folder “{0}” is not beside “{1}”; copy both.")
            return Finding("fail", words.format(path.stem, path.name))
    except OSError as error:
        words = _words("“{0}” cannot be read: {1}.")
        return Finding("fail", words.format(path.name, error.strerror or error))
    return Finding("none")


def check_content(path: Path) -> Finding:
    """Whether the path looks like a slide or a picture from inside; reads the first bytes of files.

    Whether it is a whole one is found out by opening it.
    """
    try:
        if slide_kind(path) is not None:
            return Finding("none")
    except OSError as error:
        words = _words("“{0}” cannot be read: {1}.")
        return Finding("fail", words.format(path.name, error.strerror or error))
    if path.is_dir():
        return Finding("fail", _words("“{0}” holds no slide and no picture.").format(path.name))
    return Finding("fail", _words("“{0}” is no slide and no picture.").format(path.name))


def _check_folder(folder: Path) -> Finding:
    if not any(folder.iterdir()):
        return Finding("fail", _words("“{0}” is an empty folder.").format(folder.name))
    index = mirax_of(folder)
    if index is not None:
        words = _words("This is the data folder of “{0}”, which will be opened.")
        return Finding("info", words.format(index.name))
    return Finding("none")


def _words(text: str) -> str:
    return QCoreApplication.translate("PathCheck", text)
