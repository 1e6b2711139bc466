"""Opening whatever a person points at: which reader takes it, and what another said that refused it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import openslide
from openslide import lowlevel

from viewer.slides.dicom_colour import disputed_colours_of
from viewer.slides.dicom_folder import WSI_SOP_CLASS, SeveralSeriesError, is_dicomdir, list_series
from viewer.slides.dicom_wsi_files import wsidicom_reader
from viewer.slides.noticed import with_notices
from viewer.slides.openslide_file import open_openslide
from viewer.slides.slide import Slide, SlideError
from viewer.slides.slide_kind import SlideKind, kinds_in, mirax_of, slide_kind

READERS = ("openslide", "wsidicom", "pydicom", "tifffile", "pillow")
"""What ``open_slide`` can be forced to use."""

_Opener = Callable[[Path], Slide]
_SLIDEDAT = "Slidedat.ini"
_SERIES_UID = re.compile(rb"\x20\x00\x0e\x00UI..([0-9.]{1,64})", re.DOTALL)
_IDENTIFIER = re.compile(r"[0-9]+(\.[0-9]+)+")
_DICOM_HEAD = 65536
_ADVICE = "Choose a slide, or the folder of one."


class SeveralSlidesError(SlideError):
    """A folder holds several slides; ``paths`` lists them."""

    def __init__(self, folder: Path, paths: Sequence[Path]) -> None:
        super().__init__(
            f"{folder.name} holds {len(paths)} slides: choose one.",
            advice="Open one of its files.",
            details="\n".join(path.name for path in paths),
        )
        self.paths = tuple(paths)


def open_slide(path: Path, *, reader: str | None = None, series_uid: str | None = None) -> Slide:
    """Open a slide, a DICOM file or a picture with the reader that fits, or with ``reader``, one of ``READERS``.

    ``series_uid`` chooses among the DICOM series of a folder. Where a preferred reader refused the file and another
    took it, the slide's notices say so.

    Raises:
        SeveralSeriesError: A folder holds several DICOM slides and ``series_uid`` names none.
        SeveralSlidesError: A folder holds several slides of other kinds.
        SlideError: It cannot be opened; the sentence names file and cause.
    """
    try:
        path.stat()
        kind = slide_kind(path)
        if path.is_dir() and kind is not SlideKind.DICOM:
            path = _only_slide_in(path)
            kind = slide_kind(path)
    except FileNotFoundError as error:
        raise SlideError(f"{path.name} cannot be opened: it does not exist.", advice="Check the path.") from error
    except PermissionError as error:
        raise SlideError(
            f"{path.name} cannot be opened: you have no permission to read it.",
            advice="Ask whoever owns it for permission to read it.",
            details=str(error),
        ) from error
    except OSError as error:
        raise SlideError(f"{path.name} cannot be opened: {error.strerror or error}.", details=str(error)) from error
    if series_uid is not None and (kind is not SlideKind.DICOM or series_uid not in {s.uid for s in list_series(path)}):
        raise SlideError(f"{path.name} cannot be opened: it holds no series {series_uid}.", advice="Check the series.")
    if reader is not None:
        return _forced(reader, series_uid)(path)
    return _first_that_opens(path, _openers(path, kind, series_uid))


def quick_first_picture(path: Path) -> Slide | None:
    """A DICOM slide through OpenSlide's own driver, which is there before wsidicom is imported; None where it refuses.

    For the first picture only: what it shows is replaced by ``open_slide``'s answer. A folder with several series
    is left to that, too.
    """
    try:
        if slide_kind(path) is not SlideKind.DICOM:
            return None
        files = [path]
        if path.is_dir():
            files = [entry for entry, kind in kinds_in(path).items() if kind is SlideKind.DICOM]
            if not _are_one_slide(files):
                return None
        # Associated images come in files of the same series, but a level is the largest of them.
        return open_openslide(max(files, key=lambda file: file.stat().st_size), shown_as=path)
    except (OSError, SlideError):
        return None


def folder_of_slide(path: Path) -> Path:
    """The folder in which the DICOM file ``path`` lies, where that holds its slide and nothing else; else ``path``.

    People know a slide by the name of its folder: those of its files are often identifiers. A single file that
    somebody has named stays what it is. A folder that cannot be read is none.
    """
    try:
        if not path.is_file() or WSI_SOP_CLASS.encode() not in _head(path) or (series := _series_uid(path)) is None:
            return path
        held = kinds_in(path.parent)
        if path not in held or any(kind is not SlideKind.DICOM for kind in held.values()):
            return path
        is_named = len(held) == 1 and _IDENTIFIER.fullmatch(path.stem) is None
        return path if is_named or any(_series_uid(file) != series for file in held) else path.parent
    except OSError:
        return path


def _are_one_slide(files: Sequence[Path]) -> bool:
    """Whether all files are of one series, the first of the whole slide class; found without any DICOM library.

    Thousands of files of another kind (CT) are so told by one of them.
    """
    if not files or WSI_SOP_CLASS.encode() not in _head(files[0]):
        return False
    first = _series_uid(files[0])
    return all(_series_uid(file) == first for file in files[1:])


def _series_uid(path: Path) -> bytes | None:
    """SeriesInstanceUID found in the first bytes of an explicit little endian file."""
    found = _SERIES_UID.search(_head(path))
    return found and found.group(1)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_DICOM_HEAD)


def _only_slide_in(folder: Path) -> Path:
    held = kinds_in(folder)
    index = mirax_of(folder)
    if index is not None:
        return index
    for kinds in ({SlideKind.SLIDE, SlideKind.TIFF}, {SlideKind.PICTURE}):
        slides = [path for path, kind in held.items() if kind in kinds]
        if len(slides) > 1:
            raise SeveralSlidesError(folder, slides)
        if slides:
            return slides[0]
    if (folder / _SLIDEDAT).is_file():
        raise SlideError(
            f"{folder.name} is the data folder of a MIRAX slide, but {folder.name}.mrxs does not lie beside it.",
            advice=f"Copy {folder.name}.mrxs into the folder that holds {folder.name}.",
        )
    if not any(folder.iterdir()):
        raise SlideError(f"{folder.name} is an empty folder.", advice=_ADVICE)
    raise SlideError(f"{folder.name} holds no slide and no picture.", advice=_ADVICE)


def _openslide(path: Path, series_uid: str | None) -> Slide:
    if not path.is_dir() and not is_dicomdir(path):
        return _openslide_file(path, path)
    # OpenSlide wants a file, and finds the others of its series by itself.
    slides = tuple(one for one in list_series(path) if one.is_wsi and series_uid in (None, one.uid))
    if len(slides) > 1:
        raise SeveralSeriesError(path.name, slides)
    if not slides:
        raise SlideError(f"{path.name} holds no slide that OpenSlide could read.")
    return _openslide_file(slides[0].headers[0].path, path)


def _openslide_file(file: Path, shown_as: Path) -> Slide:
    slide = open_openslide(file, shown_as=shown_as)
    disputed = disputed_colours_of(file, slide) if slide.format == "DICOM WSI" else ""
    return with_notices(slide, (disputed,) if disputed else ())


def _wsidicom(path: Path, series_uid: str | None) -> Slide:
    from viewer.slides.dicom_wsi import open_dicom_wsi

    return open_dicom_wsi(path, series_uid)


def _pydicom(path: Path, series_uid: str | None) -> Slide:
    from viewer.slides.dicom_image import open_dicom_image

    return open_dicom_image(path, series_uid)


def _picture(path: Path, reader: str | None = None) -> Slide:
    from viewer.slides.plain_image import open_plain_image

    return open_plain_image(path, reader)


def _forced(reader: str, series_uid: str | None) -> _Opener:
    openers: dict[str, _Opener] = {
        "openslide": lambda path: _openslide(path, series_uid),
        "wsidicom": lambda path: _wsidicom(path, series_uid),
        "pydicom": lambda path: _pydicom(path, series_uid),
        "tifffile": lambda path: _picture(path, "tifffile"),
        "pillow": lambda path: _picture(path, "Pillow"),
    }
    try:
        return openers[reader.lower()]
    except KeyError:
        raise SlideError(f"There is no reader called {reader}.", advice=f"Readers: {', '.join(READERS)}.") from None


def _openers(path: Path, kind: SlideKind | None, series_uid: str | None) -> dict[str, _Opener]:
    """Readers, by name for a notice, in the order in which they are tried."""
    openslide_name = f"OpenSlide {lowlevel.get_version()}"
    if kind is SlideKind.DICOM:
        pydicom: dict[str, _Opener] = {"pydicom": lambda path: _pydicom(path, series_uid)}
        series = [one for one in list_series(path) if series_uid in (None, one.uid)]
        if path.is_file() and series_uid is None:
            series = [one for one in series if any(header.path == path for header in one.headers)] or series
        if any(one.is_wsi for one in series):
            return {str(wsidicom_reader()): lambda path: _wsidicom(path, series_uid)} | pydicom
        pictures = tuple(one for one in series if one.size is not None)
        if len(pictures) > 1:
            raise SeveralSeriesError(path.name, pictures)
        return pydicom
    if kind is SlideKind.PICTURE:
        return {"Pillow": _picture}
    if kind is SlideKind.SLIDE:
        return {openslide_name: open_openslide}
    return {openslide_name: open_openslide, "tifffile": _picture}


def _notice(reader: str, path: Path, error: SlideError) -> str:
    return f"{reader} refused {path.name}: {str(error).removeprefix(f'{path.name} cannot be opened: ')}"


def _first_that_opens(path: Path, openers: dict[str, _Opener]) -> Slide:
    refusals: dict[str, SlideError] = {}
    for name, opener in openers.items():
        try:
            slide = opener(path)
        except SeveralSeriesError:
            raise
        except SlideError as error:
            refusals[name] = error
            continue
        return with_notices(slide, tuple(_notice(name, path, error) for name, error in refusals.items()))
    # Whoever knows the kind of file but cannot read it says more than who does not know it.
    telling = [e for e in refusals.values() if not isinstance(e.__cause__, openslide.OpenSlideUnsupportedFormatError)]
    chosen = telling[0] if telling else next(iter(refusals.values()))
    said = "\n".join(f"{name}: {error} {error.details}".rstrip() for name, error in refusals.items())
    raise SlideError(str(chosen), advice=chosen.advice, details=said) from chosen
