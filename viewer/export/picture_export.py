"""DICOM pictures that are no slides as JPEG, PNG or TIFF: a file for each frame and window."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.export.embedded import described, embedded
from viewer.export.icc import exported_profile
from viewer.export.manifest import ManifestLevel, WrittenFile
from viewer.export.picture_views import PictureView, picture_count, picture_views
from viewer.export.pictures import planned_picture, write_picture
from viewer.export.png_strips import STRIP_ROWS, write_png
from viewer.export.settings import ExportSettings, Format
from viewer.export.tiff import write_tiff
from viewer.export.tiff_file import Directory, TiffFile, shorts, text
from viewer.export.tiff_tags import BITS, DESCRIPTION, SAMPLES, picture_tags
from viewer.export.tile_codings import PHOTOMETRIC, Lossless, new_coding
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.dicom_image import DicomImage, GreyDicomImage
from viewer.slides.dicom_sizes import SizeAt
from viewer.slides.slide import SlideError

_BLACK_IS_ZERO = 1
_MOST_OF_PDF = 2**28
"""Pixels of all pages, which are in memory together."""


def check_pictures(slide: DicomImage, redactions: Redactions, settings: ExportSettings) -> None:
    """Make sure that everything that is chosen can be written; ``settings`` are settled.

    Raises:
        SlideError: It cannot: a frame has no such window, or a picture is too large for its format.
    """
    pixels = picture_count(slide, settings) * slide.levels[0].size.area
    if settings.format is Format.PDF and pixels > _MOST_OF_PDF:
        raise SlideError(
            f"{slide.name} cannot be exported as PDF: {picture_count(slide, settings)} pictures would be too much for "
            "one document.",
            advice="Choose fewer frames or windows, or PNG or TIFF.",
        )
    names: set[str] = set()
    for view in picture_views(slide, redactions, settings):
        if settings.scale_bar and view.shown.size_at is SizeAt.DETECTOR:
            raise SlideError(
                f"{slide.name} cannot be exported with a scale bar: its pixel size is that at the detector, and not in "
                "the patient.",
                advice="Export it without a scale bar, or as PDF, which says what its bar is about.",
            )
        if settings.format.is_picture:
            planned_picture(view.level, settings)
        if view.shown.name_part in names:
            raise SlideError(
                f"{slide.name} cannot be exported: two of its windows would have the same name.",
                advice="Choose each window once.",
            )
        names.add(view.shown.name_part)


def write_pictures(
    slide: DicomImage, redactions: Redactions, settings: ExportSettings, folder: Path, suffix: str, progress: Progress
) -> tuple[list[WrittenFile], Sequence[str]]:
    """Write all pictures into ``folder``; and what became of the colour profile.

    Raises:
        SlideError: A frame cannot be decoded, or shown as is chosen.
        OSError: A file cannot be written.
        Cancelled: The work is to stop; the caller clears away what was written.
    """
    remarks = (*_burned_in(slide), *_all_hidden(slide, redactions))
    if settings.format is Format.PDF:
        from viewer.export.picture_pdf import write_pdf

        name, views = settings.code + suffix, picture_views(slide, redactions, settings)
        shown = write_pdf(views, picture_count(slide, settings), settings, folder / name, progress)
        return [WrittenFile(name, shown)], ("Pages are sRGB, without a colour profile of the picture.", *remarks)
    found = []
    for view in picture_views(slide, redactions, settings):
        name = f"{settings.code}{view.shown.name_part}{suffix}"
        found.append(_write(view, settings, folder / name, progress))
    about_colours = () if isinstance(slide, GreyDicomImage) else (exported_profile(slide, settings)[1],)
    return found, (*about_colours, *remarks)


def _burned_in(slide: DicomImage) -> tuple[str, ...]:
    """What has to be said where the file itself says that words are a part of the picture."""
    if str(slide.header.get("BurnedInAnnotation") or "").upper() != "YES":
        return ()
    return ("The file says that words are burned into its pixels: what names somebody has to be drawn over.",)


def _all_hidden(slide: DicomImage, redactions: Redactions) -> tuple[str, ...]:
    """What has to be said where shapes hide all of the pictures, which nobody might expect."""
    (mask,) = slide_masks(slide, redactions.shapes, slide.levels)
    if not redactions.shapes or not mask.covers(Rect(0, 0, *slide.levels[0].size)):
        return ()
    coding = slide.levels[0].compression
    return (f"All of the picture is hidden: stored as {coding}, a detail may have changed all of it.",)


def estimated_bytes(
    slide: DicomImage, redactions: Redactions, settings: ExportSettings, progress: Progress
) -> tuple[int, int, int]:
    """About how many bytes the files of an export will have, how many pictures were written to know, and of how many.

    Those of one frame stand for those of all.

    Raises:
        SlideError: It cannot be exported as ``settings``, which are settled, say.
        Cancelled: Nobody wants to know any more.
    """
    check_pictures(slide, redactions, settings)
    count, one = picture_count(slide, settings), settings
    if slide.axes:
        one = replace(settings, frames=((settings.frames or (slide.axes[0].index + 1,))[0],))
    with tempfile.TemporaryDirectory() as folder:
        files, _ = write_pictures(slide, redactions, one, Path(folder), "", progress)
        written = sum((Path(folder) / file.name).stat().st_size for file in files)
    return written * count // picture_count(slide, one), picture_count(slide, one), count


def _write(view: PictureView, settings: ExportSettings, path: Path, progress: Progress) -> WrittenFile:
    level, whole = view.level, Rect(0, 0, *view.level.size)
    if settings.format.is_picture and view.shown.values is None:
        plan = write_picture(level, settings, path, progress)
        return WrittenFile(path.name, (ManifestLevel.of(level, plan.area),), plan.bar.place if plan.bar else None)
    if view.shown.values is None:
        write_tiff(level.slide, [level], settings, path, progress)
        return WrittenFile(path.name, (ManifestLevel.of(level, whole),))
    if settings.format is Format.PNG:
        whole = planned_picture(level, settings).area
        _write_kept_png(view, whole, settings, path, progress)
    else:
        _write_kept_tiff(view, settings, path, progress)
    return WrittenFile(path.name, (ManifestLevel.of(level, whole),))


def _write_kept_png(view: PictureView, area: Rect, settings: ExportSettings, path: Path, progress: Progress) -> None:
    size, numbers = Size(int(area.width), int(area.height)), view.kept()[area.slices_of(Rect(0, 0, 0, 0))]
    beside = replace(embedded(view.level, settings), icc=None)
    octets = np.ascontiguousarray(numbers.astype(">u2")).view(np.uint8).reshape(size.height, size.width, 2)
    strips = (octets[top : top + STRIP_ROWS] for top in range(0, size.height, STRIP_ROWS))
    with path.open("xb") as file, closing(write_png(file, size, strips, beside, pixel=2)) as rows:
        for done in rows:
            progress.tick(done, size.height, "values", "rows")


def _write_kept_tiff(view: PictureView, settings: ExportSettings, path: Path, progress: Progress) -> None:
    numbers, coding, tile = view.kept(), new_coding(settings), Size(settings.tile, settings.tile)
    assert isinstance(coding, Lossless)
    tiles = list(_tiles(numbers, tile))
    directory = Directory.of(len(tiles))
    directory.tags.update(picture_tags(view.level, tile, coding, 0, settings.format, None))
    grey = {BITS: shorts(16), SAMPLES: shorts(1), PHOTOMETRIC: shorts(_BLACK_IS_ZERO)}
    directory.tags.update({**grey, DESCRIPTION: text(described(view.level, settings))})
    with path.open("xb") as file:
        tiff = TiffFile(file)
        for index, one in enumerate(tiles):
            tiff.add(directory, index, coding.encoded(one))
            progress.tick(index + 1, len(tiles), "values", "tiles")
        tiff.finish([directory], nested=False)


def _tiles(numbers: NDArray[np.uint16], tile: Size) -> Iterator[NDArray[np.uint16]]:
    """Row by row, those at the edge made whole with more of the pixels there."""
    height, width = numbers.shape
    padded = np.pad(numbers, ((0, -height % tile.height), (0, -width % tile.width)), "edge")
    for top in range(0, height, tile.height):
        for left in range(0, width, tile.width):
            yield np.ascontiguousarray(padded[top : top + tile.height, left : left + tile.width])
