"""Which files a result is about, and what worked it out: kept with every number, so that it can be traced."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from viewer.comparison.whole.result import SlideOrigin
from viewer.jobs.job import Progress
from viewer.slides.conversion_report import filled_places
from viewer.slides.disk_state import files_of
from viewer.slides.identity import instance_files, slide_identity, unidentified
from viewer.slides.mirax_files import SLIDEDAT, MiraxFiles
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.slide import Slide

SOP_INSTANCE = "SOPInstanceUID"
"""Under which ``SlideOrigin.hashes`` has the identifiers of DICOM instances."""
MOST_HASHED = 4 * 2**30
"""Bytes of a MIRAX slide's files up to which all are hashed: half a minute of a hard disk."""
_CHUNK = 2**22
_LIBRARIES = ("numpy", "opencv-python-headless", "openslide-python", "wsidicom", "pydicom", "imagecodecs")


def slide_origin(slide: Slide, *, hashes: bool = True, progress: Progress | None = None) -> SlideOrigin:
    """Which slide this is: reader, identity, pixel size, and what identifies its files.

    Of DICOM these are the SOP Instance UIDs of all files of its series, of other slides the SHA-256 of every file.
    Of a MIRAX slide larger than ``MOST_HASHED`` only the .mrxs, Slidedat.ini and the index are hashed, which
    ``hash_note`` says.

    Args:
        slide: An open slide.
        hashes: Whether files are read for it.
        progress: Told in MB; asked whether to stop.

    Raises:
        SlideError: A file cannot be read.
        Cancelled: Somebody asked for the end.
    """
    identified, note = _identified(slide, progress or Progress()) if hashes else ((), "Files not hashed, as asked.")
    return SlideOrigin(
        name=slide.name,
        path=slide.path,
        format=slide.format,
        reader=str(slide.reader),
        identity=slide_identity(slide),
        hashes=identified,
        hash_note=note,
        mpp=slide.mpp,
        filled_note=filled_places(slide.path),
    )


@cache
def library_versions() -> tuple[tuple[str, str], ...]:
    """Names and versions of all that pixels and numbers depend on; of libraries without a record nothing is said."""
    import openslide

    own = ("Python", platform.python_version()), ("OpenSlide", str(openslide.__library_version__))
    return (*own, *versions_of(_LIBRARIES))


def versions_of(packages: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Those of the packages whose version is known; a packed app may carry no record of some."""
    found = []
    for name in packages:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return tuple(found)


def file_hashes(files: Iterable[Path], text: str, progress: Progress) -> dict[Path, str]:
    """The SHA-256 of each of some files, in hexadecimal; ``text`` goes with the progress, told in MB.

    Raises:
        OSError: One cannot be read.
        Cancelled: Somebody asked for the end.
    """
    sizes = {file: file.stat().st_size for file in files}
    found: dict[Path, str] = {}
    done, whole = 0, sum(sizes.values())
    for file in sizes:
        digest = hashlib.sha256()
        with file.open("rb") as opened:
            while chunk := opened.read(_CHUNK):
                progress.tick(done / 1e6, whole / 1e6, text, "MB")
                digest.update(chunk)
                done += len(chunk)
        found[file] = digest.hexdigest()
    progress.tick(whole / 1e6, whole / 1e6, text, "MB")
    return found


def _identified(slide: Slide, progress: Progress) -> tuple[tuple[tuple[str, str], ...], str]:
    if instances := sorted(instance_files(slide)):
        note = f"SOP Instance UIDs of {_count(len(instances))} of the series; their contents are not hashed."
        return tuple((SOP_INSTANCE, uid) for uid in instances), note
    try:
        return _hashed(slide, progress)
    except OSError as error:
        raise unidentified(slide, error) from error


def _hashed(slide: Slide, progress: Progress) -> tuple[tuple[tuple[str, str], ...], str]:
    path = slide.path
    sizes = {file: file.stat().st_size for file in files_of(path) if file.is_file()}
    if not sizes:
        return (), "Nothing hashed: the files are no longer there."
    chosen, total = sizes, sum(sizes.values())
    if total > MOST_HASHED and path.suffix.lower() == MIRAX_SUFFIX:
        telling = {path, path.with_suffix("") / SLIDEDAT, MiraxFiles(path).index_path}
        chosen = {file: size for file, size in sizes.items() if file in telling}
    base = path if path.is_dir() else path.parent
    hashes = file_hashes(chosen, f"Identifying {slide.name}", progress)
    found = [(file.relative_to(base).as_posix(), digest) for file, digest in hashes.items()]
    whole = sum(chosen.values())
    left = len(sizes) - len(chosen)
    if not left:
        return tuple(found), f"SHA-256 of {'its only file' if len(chosen) == 1 else f'all {len(chosen)} files'}."
    note = f"SHA-256 of {_count(len(chosen))}"
    return tuple(found), f"{note}; {_count(left)} of {(total - whole) / 1e9:.1f} GB not hashed, being so large."


def _count(files: int) -> str:
    return "1 file" if files == 1 else f"{files} files"
