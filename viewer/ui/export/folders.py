"""Which folder an export of the session goes to, and whether another one is in there."""

from __future__ import annotations

from pathlib import Path

from viewer.export.run import ExportRequest
from viewer.export.settings import ExportSettings
from viewer.ui.export.runner import Exports
from viewer.ui.export.words import FORMATS, translated


def folder_of(home: Path, slide: Path, settings: ExportSettings, exports: Exports) -> Path:
    """Called by the study code; a second format of a slide gets a folder of its own in ``home``."""
    plain = home / settings.code
    there = exports.in_folder(plain)
    if there is None or there.slide_path != slide or there.settings.format is settings.format:
        return plain
    return home / f"{settings.code}-{settings.format.value}"


def taken_words(request: ExportRequest, exports: Exports) -> str:
    """Why the folder of ``request`` cannot be used: another export is, or is to be, in there; empty where none is."""
    there = exports.in_folder(request.out)
    code = request.settings.code
    if there is None:
        return ""
    if there.slide_path != request.slide_path:
        words = translated("{0} is the study code of another slide, {1}: type another one.")
        return words.format(code, there.slide_path.name)
    words = translated("{0} is exported as {1} already, or is to be: choose another folder, or another study code.")
    return words.format(code, FORMATS[request.settings.format])
