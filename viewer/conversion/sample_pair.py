"""The sample slide and its conversion, made once and kept in the user's cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from viewer import __version__
from viewer.conversion.settings import ConversionSettings
from viewer.jobs.job import Progress
from viewer.slides import sample as sample_room
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import SlideError

SHIPPED_SLIDE, SHIPPED_DICOM = "slide", "dicom"
"""Folders of the sample that an installed program brings along."""
_STAMP = "stamp.json"
_BEING_MADE = ".being-made-"
_FORGOTTEN_SECONDS = 30 * 24 * 3600
"""A sample unused for so long is of an earlier version, or of a process that died while making it."""
_SHARE_OF_WRITING = 0.7
"""Part of the whole time that goes into the original, as measured."""


@dataclass(frozen=True, slots=True)
class SamplePair:
    """The two sides of the sample."""

    original: Path
    """The .mrxs file."""
    conversion: Path
    """The folder of DICOM files."""


def shipped_sample() -> Path | None:
    """Where an installed program has the usual sample, made when it was built; None from source."""
    folder = Path(getattr(sys, "_MEIPASS", "")) / "sample"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def prepare_sample_pair(
    cache_folder: Path,
    progress: Progress,
    *,
    spec: SampleSpec | None = None,
    settings: ConversionSettings | None = None,
    shipped: Path | None = None,
) -> SamplePair:
    """The sample slide of ``spec`` and its conversion; what is not there yet is made, which takes some seconds.

    Other parameters, another version of what writes them, or missing parts make them anew. Several processes may
    ask at once: each makes its own, and the first that is ready is kept. What somebody else has put beside them does
    not matter to any of this and is never removed: where it lies in the way, they are made in another folder.
    What is whole in ``shipped``, which holds the same sample, is copied instead of made.

    Raises:
        SlideError: They cannot be made.
        Cancelled: The progress was cancelled; a finished original is kept.
    """
    spec = spec or SampleSpec()
    settings = settings or ConversionSettings(label=True, overview=True)
    slide_key = _digest(__version__, repr(spec), *_sources_of_the_writer())
    dicom_key = _digest(slide_key, repr(settings), version("wsidicomizer"), version("wsidicom"))
    try:
        slide_folder = _place(cache_folder / f"sample-{slide_key}")
        dicom_folder = _place(cache_folder / f"sample-dicom-{dicom_key}")
    except OSError as error:
        raise _cannot_be_kept(cache_folder, error) from error
    pair = SamplePair(slide_folder / "sample.mrxs", dicom_folder / "sample-dicom")

    def write_slide(folder: Path, phase: Progress) -> None:
        if not _copied(shipped, SHIPPED_SLIDE, folder):
            write_sample(folder / pair.original.name, spec, phase)

    def convert(folder: Path, phase: Progress) -> None:
        if _copied(shipped, SHIPPED_DICOM, folder):
            return
        from viewer.conversion.convert import convert_to_dicom  # slow to import

        convert_to_dicom(pair.original, folder / pair.conversion.name, phase, settings=settings)

    steps = (
        (slide_folder, write_slide, "Making the sample slide", _SHARE_OF_WRITING),
        (dicom_folder, convert, "Converting the sample slide to DICOM", 1 - _SHARE_OF_WRITING),
    )
    try:
        cache_folder.mkdir(parents=True, exist_ok=True)
        _remove_forgotten(cache_folder)
        missing = [step for step in steps if not _is_whole(step[0])]
        shares = sum(share for *_, share in missing)
        start = 0.0
        for folder, make, text, share in missing:
            _make_once(folder, make, _Phase(progress, text, start, share / shares))
            start += share / shares
        for folder, *_ in steps:
            os.utime(folder)
    except OSError as error:
        raise _cannot_be_kept(cache_folder, error) from error
    return pair


def _cannot_be_kept(cache_folder: Path, error: OSError) -> SlideError:
    return SlideError(
        f"The sample slide cannot be kept in {cache_folder}: {error.strerror or error}.",
        advice="Make room there, or name another folder in VERISLIDE_CACHE_DIR.",
        details=str(error),
    )


class _Phase(Progress):
    """One of several phases: tells its part to the progress of the whole, which is what can be cancelled."""

    def __init__(self, whole: Progress, text: str, start: float, share: float) -> None:
        super().__init__()
        self._whole = whole
        self._text = text
        self._start = start
        self._share = share
        self._began = time.monotonic()

    @property
    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled

    def check(self) -> None:
        self._whole.check()

    def tick(self, done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
        fraction = min(1.0, done / total) if total > 0 else 0.0
        seconds = time.monotonic() - self._began
        said = f"{self._text}: {done:.0f} of {total:.0f} {unit}"
        if done and seconds:
            said = f"{said}, {(done - before) / seconds:.0f} a second"
        self._whole.tick(100 * (self._start + self._share * fraction), 100, said, "%")


def _place(folder: Path) -> Path:
    """``folder``, or the same with a number where that is broken and holds something that is not of the sample."""
    for number in itertools.count(1):
        place = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
        if _is_whole(place):
            return place
        _remove_own(place)
        if not place.exists():
            return place
    raise AssertionError("numbers do not end")


def _make_once(folder: Path, make: Callable[[Path, Progress], None], progress: Progress) -> None:
    """Have ``make`` fill ``folder``, which gets its name only when it is whole."""
    being_made = Path(tempfile.mkdtemp(prefix=_BEING_MADE, dir=folder.parent))
    try:
        made = being_made / "whole"
        made.mkdir()
        make(made, progress)
        (made / _STAMP).write_text(json.dumps(_sizes(made)), encoding="utf-8")
        try:
            made.rename(folder)
        except OSError:
            # Another process was quicker.
            if not _is_whole(folder):
                raise
    finally:
        shutil.rmtree(being_made, ignore_errors=True)


def _copied(shipped: Path | None, part: str, folder: Path) -> bool:
    """Whether ``folder`` has been filled with what was made before."""
    if shipped is None or not _is_whole(shipped / part):
        return False
    for name in _stamped(shipped / part):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shipped / part / name, folder / name)
    return True


def _is_whole(folder: Path) -> bool:
    """Whether all files that were made are there, as long as they were, whatever else is there."""
    stamped, found = _stamped(folder), _sizes(folder)
    return bool(stamped) and all(found.get(name) == size for name, size in stamped.items())


def _stamped(folder: Path) -> dict[str, int]:
    """Lengths of the files that were made; none where nobody can tell any more."""
    try:
        stamped = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamped if isinstance(stamped, dict) else {}


def _sizes(folder: Path) -> dict[str, int]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != _STAMP)
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}


def _remove_own(folder: Path) -> None:
    """Remove a folder in which there is nothing but what was made there; any other is left as it is.

    Files are removed by the names that were noted when they were made, never a folder with what it holds, so that
    what somebody writes there in that moment stays.
    """
    stamped = _stamped(folder)
    if not set(_sizes(folder)) <= set(stamped):
        return
    for name in (*stamped, _STAMP):
        with contextlib.suppress(FileNotFoundError):
            (folder / name).unlink()
    below = sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True)
    for path in (*below, folder):
        # Another process may be removing it, too, or somebody have written something there.
        with contextlib.suppress(OSError):
            path.rmdir()


def _remove_forgotten(cache_folder: Path) -> None:
    """Remove what nobody has asked for in a long time, and what processes that died were making."""
    for path in [*cache_folder.glob("sample-*"), *cache_folder.glob(f"{_BEING_MADE}*")]:
        # Another process may be removing it, too.
        with contextlib.suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime <= _FORGOTTEN_SECONDS:
                continue
            if path.name.startswith(_BEING_MADE):
                shutil.rmtree(path, ignore_errors=True)
            else:
                _remove_own(path)


def _sources_of_the_writer() -> list[str]:
    """What tells one writer from another: its sources, as they are installed beside its package."""
    folders = [Path(folder) for folder in sample_room.__path__]
    return [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.py"))]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
