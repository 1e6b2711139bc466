"""Checks of what an export's files hold beside pixels: their bytes, what they state, which levels, which pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from viewer.conversion.verify.result import Check, Fault, Figure, counted, judged
from viewer.export.checks import dicom_files, pdf_pages, picture_files, tiff_files
from viewer.export.checks.associated import OriginalPicture, pictures_in_words, told_faults
from viewer.export.checks.dicom_bytes import opened_dicom
from viewer.export.checks.dicom_expected import Originals
from viewer.export.checks.dicom_stated import Expected
from viewer.export.checks.inventory import ExportedAssociated, ExportedFile, Manifest, ShownLevel
from viewer.export.checks.kept_pixels import kept_size
from viewer.export.checks.pdf_bytes import PdfBytes
from viewer.export.checks.pieces import Picture
from viewer.export.checks.review_check import stated_review
from viewer.export.checks.stated import Stated
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes, opened_bytes
from viewer.export.review import ReviewState
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect, Size
from viewer.redaction.shapes import RedactionShape
from viewer.slides.dicom_image import DicomImage
from viewer.slides.slide import Slide, SlideError

_SAME_MPP = 1e-9
_BYTES, _STATED, _LEVELS, _ASSOCIATED, _COLOUR = (
    "Bytes accounted for",
    "Stated beside pixels",
    "Levels",
    "Associated images",
    "Colour profile",
)
_Faults = dict[str, list[Fault]]


def file_checks(
    folder: Path,
    manifest: Manifest,
    slide: Slide,
    originals: Mapping[str, OriginalPicture],
    shapes: Sequence[RedactionShape],
    tick: Callable[[int], None],
) -> Iterator[Check]:
    """Everything but the pixels and the words.

    Args:
        folder: Holds the files.
        manifest: Names them.
        slide: The original.
        originals: Its associated images that files show, by name.
        shapes: What was drawn on it.
        tick: Told bytes looked at.
    """
    faults: _Faults = {name: [] for name in (_BYTES, _STATED, _LEVELS, _ASSOCIATED, _COLOUR)}
    faults[_LEVELS] += _told_levels(manifest, slide)
    ome = manifest.settings.format is Format.OME_TIFF
    of_levels = Originals(slide, manifest, shapes) if manifest.settings.format is Format.DICOM else None
    for file in manifest.files:
        if not (folder / file.name).is_file():
            continue  # the check of the files says so
        if of_levels is not None:
            _look_at_dicom(folder / file.name, file, (manifest, slide, of_levels), faults, tick)
            continue
        if manifest.settings.format is Format.PDF:
            _look_at_pdf(folder / file.name, file, manifest, slide, faults, tick)
            continue
        with opened_bytes(folder / file.name) as data:
            if manifest.settings.format.is_picture:
                _look_at_picture(file, data, manifest.settings, slide, faults)
                tick(len(data))
            else:
                _look_at_tiff(file, data, ome, manifest.settings, slide, faults, tick)
    faults[_ASSOCIATED] += told_faults(manifest, originals)
    for picture in manifest.associated:
        original = originals.get(picture.image)
        if original is not None and (folder / picture.name).is_file():
            with opened_bytes(folder / picture.name) as data:
                _look_at_associated(picture, data, manifest.settings, original, faults)
                tick(len(data))
    levels = sum(len(file.levels) for file in manifest.files)
    verb = "has" if levels == 1 else "have"
    yield judged(_BYTES, _bytes_in_words(manifest), faults[_BYTES])
    yield judged(_STATED, _stated_in_words(manifest), faults[_STATED])
    what = "picture" if any(one.picture for file in manifest.files for one in file.levels) else "level"
    passed = (
        f"{counted(levels, what)} {verb} the size that the manifest and the original say, in files and manifest, "
        "and the original's pixel size."
    )
    yield judged(_LEVELS, passed, faults[_LEVELS], {"levels": levels, **_sizes(manifest, slide)})
    yield judged(_ASSOCIATED, pictures_in_words(manifest), faults[_ASSOCIATED], {"files": len(manifest.associated)})
    passed = (
        "Colour profiles hold the numbers of the original's by which colours are worked out, and no date, maker or "
        "text of it; or there is none."
    )
    yield judged(_COLOUR, passed, faults[_COLOUR])


def _sizes(manifest: Manifest, slide: Slide) -> dict[str, Figure]:
    """Of level 0, in whose pixels shapes are, and of every exported level."""
    told = {shown.level for file in manifest.files for shown in file.levels if 0 <= shown.level < len(slide.levels)}
    figures: dict[str, Figure] = {}
    for number in sorted({0, *told}):
        width, height = slide.levels[number].size
        figures[f"level {number}: width in the original (px)"] = width
        figures[f"level {number}: height in the original (px)"] = height
    return figures


def _bytes_in_words(manifest: Manifest) -> str:
    written = manifest.settings.format
    in_pictures = (
        "is a part of a segment or chunk that is on the list, or of the compressed picture; nothing follows its end."
    )
    if written.is_picture:
        return f"Every byte of the files {in_pictures}"
    if written is Format.PDF:
        return (
            "Every byte of the file belongs to an object that a page needs, to their table or to the trailer; "
            "dictionaries hold names that are on the list, streams are pages, pictures, letters, the colours of the "
            "screen or what the file says of itself, and end where they should."
        )
    if written is Format.DICOM:
        said = (
            "Every byte of the files belongs to an element of the header, an offset table, which is right, or a frame, "
            "or makes the length of one even; preambles are zero, and every frame holds compressed pixels only."
        )
    else:
        said = (
            "Every byte of the file belongs to its header, a directory, the values of a tag or a tile, or is a zero "
            "between them; every tile ends with its compressed pixels and holds nothing else."
        )
    return f"{said} Of the associated images every byte {in_pictures}" if manifest.associated else said


def _stated_in_words(manifest: Manifest) -> str:
    settings = manifest.settings
    typed = {"study date": settings.study_date, "description of the series": settings.series_description}
    chosen = [word for word, text in typed.items() if text]
    shown = "frame, window" if any(one.picture for file in manifest.files for one in file.levels) else "level"
    kinds = [*([shown] if settings.format.is_picture else []), *(["associated image"] if manifest.associated else [])]
    in_pictures = (
        f"EXIF and XMP state the study code, {'the modality, ' if settings.modality else ''}{' or '.join(kinds)} and "
        f"pixel size{''.join(f', {word}' for word in chosen)}, exactly, and nothing else; the resolution is the "
        "original's."
    )
    if settings.format.is_picture:
        return in_pictures
    if settings.format is Format.PDF:
        return (
            "Pages state study code, modality, frame, window, pixel size, the patient's sides, a bar and its scale, "
            "which is right, and what was typed for this export, exactly, and nothing else; so does the file's XMP."
        )
    if settings.format is Format.DICOM:
        said = (
            "The files state elements that are on the list and no others, each with a value that it may have: the "
            "original's numbers and words of the standard, the study code, and what says nothing. That the patient's "
            "identity was removed is said only where the original says that nothing is burned into its pixels, or "
            "everything was reviewed; clean pixels are claimed only then."
        )
    else:
        said = "The directories hold tags that are on the list and no others, each with a value that it may have."
    return f"{said} In associated images {in_pictures}" if manifest.associated else said


@contextmanager
def _told(file: ExportedFile, faults: _Faults, check: str) -> Iterator[None]:
    try:
        yield
    except SlideError as error:
        faults[check].append(Fault(str(error), file.name))


def _adder(name: str, faults: _Faults) -> Callable[[str, Iterable[str]], None]:
    """Adds ends of sentences about the file ``name`` to the faults of a check."""

    def add(check: str, found: Iterable[str]) -> None:
        faults[check] += [Fault(f"{name}: {sentence}.", name) for sentence in found]

    return add


def _look_at_associated(
    file: ExportedAssociated, data: Buffer, settings: ExportSettings, original: OriginalPicture, faults: _Faults
) -> None:
    add, (level,) = _adder(file.name, faults), original.image.levels
    add(_BYTES, picture_files.structure_faults(data))
    add(_STATED, picture_files.stated_faults(data, Stated(0, level.mpp, settings, associated=file.image)))
    add(_COLOUR, picture_files.colour_faults(data, original.image.icc_profile))
    add(_ASSOCIATED, picture_files.thumbnail_faults(data))
    try:
        size = Picture(data, file.name).size
    except SlideError as error:
        add(_ASSOCIATED, [str(error)])
        return
    if size != file.size:
        said = f"it has {size.width} x {size.height} px, not {file.size.width} x {file.size.height} px"
        add(_ASSOCIATED, [f"{said} as the manifest says"])


def _look_at_picture(file: ExportedFile, data: Buffer, settings: ExportSettings, slide: Slide, faults: _Faults) -> None:
    add = _adder(file.name, faults)
    add(_BYTES, picture_files.structure_faults(data))
    if len(file.levels) != 1 or not 0 <= file.levels[0].level < len(slide.levels):
        return
    shown = file.levels[0]
    add(_STATED, picture_files.stated_faults(data, Stated.of(slide.levels[shown.level], settings, shown.picture)))
    add(_COLOUR, picture_files.colour_faults(data, slide.icc_profile))
    add(_ASSOCIATED, picture_files.thumbnail_faults(data))
    with _told(file, faults, _LEVELS):
        is_kept = shown.picture is not None and shown.picture.is_kept
        size = kept_size(data, file.name) if is_kept else Picture(data, file.name).size
        if tuple(size) != (shown.area.width, shown.area.height):
            add(_LEVELS, [f"it has {size.width} x {size.height} px, not {_said(shown.area)} as the manifest says"])


def _look_at_tiff(
    file: ExportedFile,
    data: Buffer,
    ome: bool,
    settings: ExportSettings,
    slide: Slide,
    faults: _Faults,
    tick: Callable[[int], None],
) -> None:
    with _told(file, faults, _BYTES):
        tiff = TiffBytes(data, file.name)
        levels = [
            Stated.of(slide.levels[shown.level], settings, shown.picture)
            for shown in file.levels
            if 0 <= shown.level < len(slide.levels)
        ]
        faults[_STATED] += tiff_files.stated_faults(tiff, levels, ome)
        faults[_COLOUR] += tiff_files.colour_faults(tiff, slide.icc_profile)
        sizes = [Size(int(shown.area.width), int(shown.area.height)) for shown in file.levels]
        for sentence, associated in tiff_files.picture_faults(tiff, sizes, ome):
            faults[_ASSOCIATED if associated else _LEVELS].append(Fault(f"{file.name}: {sentence}.", file.name))
        faults[_BYTES] += tiff_files.structure_faults(tiff, tick)


def _look_at_dicom(
    path: Path,
    file: ExportedFile,
    of: tuple[Manifest, Slide, Originals],
    faults: _Faults,
    tick: Callable[[int], None],
) -> None:
    manifest, slide, levels = of
    with _told(file, faults, _BYTES), opened_dicom(path) as ours:
        faults[_BYTES] += dicom_files.structure_faults(ours, tick)
        faults[_ASSOCIATED] += dicom_files.kind_faults(ours)
        shown = file.levels[0] if len(file.levels) == 1 else None
        if shown is None or not 0 <= shown.level < len(slide.levels):
            return  # the check of the levels says so
        if tuple(ours.size) != (shown.area.width, shown.area.height):
            said = f"it has {ours.size.width} x {ours.size.height} px, not {_said(shown.area)} as the manifest says"
            faults[_LEVELS].append(Fault(f"{file.name}: {said}.", file.name))
        faults[_COLOUR] += dicom_files.colour_faults(ours, slide.icc_profile)
        number = manifest.files.index(file) + 1
        told = stated_review(manifest)
        reviewed = told is not None and told.state is ReviewState.REVIEWED
        expected = Expected(levels.stated(ours, shown), manifest.settings, number, levels.planes(shown.level), reviewed)
        faults[_STATED] += dicom_files.stated_faults(ours, expected)


def _look_at_pdf(
    path: Path, file: ExportedFile, manifest: Manifest, slide: Slide, faults: _Faults, tick: Callable[[int], None]
) -> None:
    with _told(file, faults, _BYTES):
        pdf = PdfBytes(path.read_bytes(), file.name)
        tick(len(pdf.data))
        named = {
            _BYTES: pdf.structure_faults(),
            _STATED: pdf_pages.stated_faults(pdf, file.levels, manifest, slide)
            if isinstance(slide, DicomImage)
            else (),
            _LEVELS: _page_faults(pdf, file),
        }
        for check, found in named.items():
            faults[check] += [Fault(f"{file.name}: {sentence}.", file.name) for sentence in found]


def _page_faults(pdf: PdfBytes, file: ExportedFile) -> Iterator[str]:
    if len(pdf.pages) != len(file.levels):
        yield f"it has {counted(len(pdf.pages), 'page')} instead of {len(file.levels)}"
    for number, (page, shown) in enumerate(zip(pdf.pages, file.levels, strict=False), 1):
        if pdf_pages.page_size(page) != (shown.area.width, shown.area.height):
            yield f"page {number} shows no picture of {_said(shown.area)}, or others beside it"


def _told_levels(manifest: Manifest, slide: Slide) -> Iterator[Fault]:
    """Whether the manifest tells the levels that were chosen, each as the original has it."""
    settings, count = manifest.settings, len(slide.levels)
    told = sorted(shown.level for file in manifest.files for shown in file.levels)
    pictures = [shown.picture for file in manifest.files for shown in file.levels]
    if told != (list(settings.levels_of(count)) if None in pictures else [0] * len(pictures)):
        yield Fault("The manifest tells other levels than those that were chosen.")
    for file in manifest.files:
        for shown in file.levels:
            if 0 <= shown.level < count:
                yield from _told_level(file, shown, settings, slide)


def _told_level(file: ExportedFile, shown: ShownLevel, settings: ExportSettings, slide: Slide) -> Iterator[Fault]:
    level = slide.levels[shown.level]
    wanted = Rect(0, 0, *level.size)
    if settings.region is not None:
        region, across, down = settings.region, *(a / b for a, b in zip(level.size, slide.levels[0].size, strict=True))
        wanted = Rect(region.x * across, region.y * down, region.width * across, region.height * down).intersected(
            wanted
        )
    # A region that begins or ends inside of a pixel takes that along; nominal and exact ratios may differ by one.
    off = 0.0 if settings.region is None else 2.0
    sides = (
        (one, other)
        for rect in ("x", "y", "right", "bottom")
        for one, other in [(getattr(shown.area, rect), getattr(wanted, rect))]
    )
    if any(abs(one - other) > off for one, other in sides):
        yield Fault(
            f"{file.name}: level {level.index} shows {_said(shown.area)} instead of {_said(wanted)}.", file.name
        )
    mpp = None if level.mpp is None else tuple(level.mpp)
    if (mpp is None) != (shown.mpp is None) or any(
        abs(one / other - 1) > _SAME_MPP for one, other in zip(shown.mpp or (), mpp or (), strict=True)
    ):
        yield Fault(
            f"{file.name}: level {level.index} has another pixel size in the manifest than in the original.", file.name
        )


def _said(rect: Rect) -> str:
    return f"{rect.width:.0f} x {rect.height:.0f} px"
