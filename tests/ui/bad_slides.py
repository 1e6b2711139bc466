"""Slides that cannot be opened, and what must be said of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pydicom
import pytest

from tests.slides import mirax_damage as damage
from tests.ui.conftest import Pair

TEXT = "A report about a slide, by mistake.\n" * 30


@dataclass(frozen=True)
class Bad:
    path: Path
    said: str
    """What the sentence must contain beside the file's name."""


Spoiler = Callable[[Path, Pair, pytest.MonkeyPatch], Bad]


def _spoilt(edit: Callable[[Path], object], said: str) -> Spoiler:
    """A copy of the original after ``edit``."""

    def make(folder: Path, pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
        slide = damage.copy_slide(pair.original, folder, "bad")
        edit(slide)
        return Bad(slide, said)

    return make


def _text(name: str, said: str) -> Spoiler:
    def make(folder: Path, _pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
        (folder / name).write_text(TEXT, encoding="utf-8")
        return Bad(folder / name, said)

    return make


def _absent(folder: Path, _pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    return Bad(folder / "nowhere.mrxs", "it does not exist")


def _empty_folder(folder: Path, _pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    (folder / "nothing").mkdir()
    return Bad(folder / "nothing", "is an empty folder")


def _forbidden_slide(folder: Path, pair: Pair, patch: pytest.MonkeyPatch) -> Bad:
    slide = damage.copy_slide(pair.original, folder, "secret")
    _forbid(patch, slide)
    return Bad(slide, "you have no permission to read it")


def _forbidden_folder(folder: Path, pair: Pair, patch: pytest.MonkeyPatch) -> Bad:
    shutil.copytree(pair.conversion, folder / "secret")
    _forbid(patch, folder / "secret")
    return Bad(folder / "secret", "you have no permission to read it")


def _forbidden_file(folder: Path, pair: Pair, patch: pytest.MonkeyPatch) -> Bad:
    copy = shutil.copyfile(finest(pair.conversion), folder / "secret.dcm")
    _forbid(patch, copy)
    return Bad(copy, "you have no permission to read it")


def _forbid(patch: pytest.MonkeyPatch, forbidden: Path) -> None:
    """As the system refuses a person; the tests may run as one whom it refuses nothing."""
    for name in ("open", "iterdir"):
        allowed = getattr(Path, name)

        def ask(self: Path, *args: object, _allowed: Callable[..., object] = allowed, **more: object) -> object:
            if self == forbidden:
                raise PermissionError(13, "Permission denied", str(self))
            return _allowed(self, *args, **more)

        patch.setattr(Path, name, ask)


def _cut_in_its_head(folder: Path, pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    path = folder / "short.dcm"
    path.write_bytes(finest(pair.conversion).read_bytes()[:600])
    return Bad(path, "it is cut short")


def _cut_before_its_pixels(folder: Path, pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    path = folder / "short.dcm"
    path.write_bytes(finest(pair.conversion).read_bytes()[:1500])
    return Bad(path, "is cut short before its pixels begin")


def _cut_in_its_first_frame(folder: Path, pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    whole = finest(pair.conversion).read_bytes()
    path = folder / "short.dcm"
    path.write_bytes(whole[: whole.index(b"\xe0\x7f\x10\x00OB") + 100])
    return Bad(path, "is cut short before its first frame ends")


def _folder_cut(folder: Path, pair: Pair, _patch: pytest.MonkeyPatch) -> Bad:
    (folder / "half").mkdir()
    (folder / "half" / "one.dcm").write_bytes(finest(pair.conversion).read_bytes()[:600])
    return Bad(folder / "half", "one.dcm is damaged or cut short")


def finest(conversion: Path) -> Path:
    """The file of level 0."""
    heads = {path: pydicom.dcmread(path, stop_before_pixels=True) for path in conversion.iterdir()}
    levels = {path: head.TotalPixelMatrixColumns for path, head in heads.items() if head.ImageType[2] == "VOLUME"}
    return max(levels, key=lambda path: int(levels[path]))


ORIGINALS: dict[str, Spoiler] = {
    "folder missing": _spoilt(lambda s: damage.folder_of(s).rename(s.parent / "elsewhere"), "bad is missing beside it"),
    "settings missing": _spoilt(lambda s: (damage.folder_of(s) / damage.SLIDEDAT).unlink(), "Slidedat.ini is missing"),
    "coarsest level missing": _spoilt(lambda s: damage.data_file(s, 3).unlink(), "which holds its coarsest level"),
    "text called .mrxs": _text("words.mrxs", "its data folder words is missing"),
    "text called .svs": _text("words.svs", "does not know this kind of file"),
    "text": _text("words.txt", "it is a text file"),
    "absent": _absent,
    "empty folder": _empty_folder,
    "no permission": _forbidden_slide,
}
CONVERSIONS: dict[str, Spoiler] = {
    "cut in its head": _cut_in_its_head,
    "cut before its pixels": _cut_before_its_pixels,
    "cut in its first frame": _cut_in_its_first_frame,
    "folder of one that is cut": _folder_cut,
    "text called .dcm": _text("words.dcm", "it is not a DICOM file"),
    "absent": _absent,
    "empty folder": _empty_folder,
    "no permission for the folder": _forbidden_folder,
    "no permission for the file": _forbidden_file,
}
