"""What becomes of everything that a slide states: what stays in an export, what goes, what stands there instead."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.export.checks.words import texts_of_file
from viewer.export.icc import dicom_profile, exported_profile
from viewer.export.masked import masked_levels
from viewer.export.picture_views import settled
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions
from viewer.slides.dicom_image import DicomImage, frame_count
from viewer.slides.dicom_tags import dataset_nodes
from viewer.slides.disk_state import files_of
from viewer.slides.slide import Slide
from viewer.slides.tag_tree import TaggedSlide, TagNode

if TYPE_CHECKING:
    from pydicom import Dataset


_MOST_VALUES = 3
"""Different values of one field, as every file of a DICOM series has its own, that are told."""
_SIZES = re.compile(r"openslide\.(?:level\[(\d+)\]\.(?:width|height)|mpp-[xy])")
"""Properties of OpenSlide that say how large levels and their pixels are."""
_DICOM_SIZES = ("TotalPixelMatrixColumns", "TotalPixelMatrixRows", "PixelSpacing")
_PICTURE_SIZES = ("Columns", "Rows", "ImagerPixelSpacing")
_WINDOW = ("WindowCenter", "WindowWidth", "RescaleSlope", "RescaleIntercept")
_EARNED = ("PatientIdentityRemoved", "DeidentificationMethodCodeSequence", "BurnedInAnnotation")
"""What is stated only where the finished export has earned it."""
_NO_ROWS = frozenset({"ICCProfile", "FileMetaInformationVersion", "FileMetaInformationGroupLength"})
"""The profile has a row of its own; the others are of the file, not of what it says."""


class Fate(StrEnum):
    """What becomes of something that a slide states."""

    STAYS = "stays"
    GOES = "goes"
    REPLACED = "replaced"
    ADDED = "added"
    """It is in the files, and nothing of the slide was there before."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One field."""

    field: str
    """As the slide names it, or as people do."""
    original: str
    """The slide's value. It may name a patient: it is for the screen of whoever has the slide."""
    fate: Fate
    becomes: str = ""
    """What the files state instead, where that is anything."""


def metadata_plan(slide: Slide, settings: ExportSettings) -> tuple[PlanRow, ...]:
    """Everything that ``slide`` states beside its pixels, in the order of its fields, and what is stated anew.

    Of a slide that becomes DICOM, it is the very header that is written.

    Raises:
        SlideError: The slide's tags cannot be read, or it cannot be exported as chosen.
    """
    from viewer.slides.dicom_wsi import DicomWsi

    settings, stated = settled(slide, settings), _stated(slide)
    if settings.format is Format.DICOM:
        header = {path: _said(node) for path, node in _leaves(dataset_nodes(_exported(slide, settings)))}
        series = isinstance(slide, DicomWsi)
        told_of = _of_series(header, stated) if series else _of_slide(header, stated, slide, settings)
        rows = [*_names(slide, settings), *told_of]
    else:
        told = dict(_told(slide, settings))
        rest = {field: value for field, value in stated.items() if field not in told}
        rows = [*_names(slide, settings), *(_row(field, value, slide, settings) for field, value in rest.items())]
        rows += [_beside(field, stated.get(field, ""), new) for field, new in told.items()]
    profile, said = (dicom_profile if settings.format is Format.DICOM else exported_profile)(slide, settings)
    if slide.icc_profile is not None:
        fate = Fate.GOES if profile is None else Fate.REPLACED
        rows.append(PlanRow("Colour profile", f"{len(slide.icc_profile)} bytes", fate, said))
    elif profile is not None:
        rows.append(PlanRow("Colour profile", "", Fate.ADDED, said))
    return tuple(rows)


def _names(slide: Slide, settings: ExportSettings) -> Iterator[PlanRow]:
    """Of files and folders; times of files are those of the export, and no rows."""
    yield PlanRow("Name of the slide", slide.name, Fate.REPLACED, f"{settings.code}, in names of files")
    yield PlanRow("Folder of the slide", str(slide.path.resolve().parent), Fate.GOES)
    others = [file.name for file in files_of(slide.path) if file != slide.path]
    if others:
        yield PlanRow("Names of its other files", _together(others), Fate.GOES)


def _stated(slide: Slide) -> dict[str, str]:
    """Values by field: DICOM elements by their path, properties, and texts of the file that are no property."""
    found: dict[str, list[str]] = {}
    if isinstance(slide, TaggedSlide):
        for node in slide.read_tags():
            # A file of a series, or of a single picture its elements.
            for path, leaf in _leaves([node] if node.tag else node.children):
                found.setdefault(path, []).append(leaf.value)
    else:
        found = {name: [value] for name, value in slide.properties.items()}
    if slide.path.is_file() and not isinstance(slide, TaggedSlide):
        known = "\n".join(slide.properties.values())
        for text in texts_of_file(slide.path):
            if text.strip() and text.strip() not in known:
                found.setdefault("Text in a tag of the file", []).append(text)
    return {name: _together(values) for name, values in found.items()}


def _leaves(nodes: Iterable[TagNode], above: str = "") -> Iterator[tuple[str, TagNode]]:
    for node in nodes:
        path = f"{above}{node.name}"
        if node.children:
            yield from _leaves(node.children, f"{path}.")
        elif node.name not in _NO_ROWS:
            yield path, node


def _together(values: Iterable[str]) -> str:
    """Different values of one field, a few of them."""
    known = list(dict.fromkeys(" ".join(value.split()) for value in values))
    more = len(known) - _MOST_VALUES
    return "; ".join(known[:_MOST_VALUES]) + (f" and {more} more" if more > 0 else "")


def _row(field: str, value: str, slide: Slide, settings: ExportSettings) -> PlanRow:
    """Of a slide that is put together anew as picture, TIFF or DICOM: only sizes stay."""
    sizes = _SIZES.fullmatch(field)
    chosen = settings.levels_of(len(slide.levels))
    stays = sizes is not None and (sizes[1] is None or int(sizes[1]) in chosen)
    if isinstance(slide, DicomImage) and field in _WINDOW:
        return PlanRow(field, value, Fate.REPLACED, "what numbers and greys of the files mean")
    if stays or field in _DICOM_SIZES or (isinstance(slide, DicomImage) and field in _PICTURE_SIZES):
        return PlanRow(field, value, Fate.STAYS, "the same: a size")
    return PlanRow(field, value, Fate.GOES)


def _told(slide: Slide, settings: ExportSettings) -> Iterator[tuple[str, str]]:
    """What files state whatever the slide is."""
    is_picture = isinstance(slide, DicomImage)
    if settings.format in (Format.TIFF, Format.OME_TIFF) and not is_picture:
        return  # their directories hold sizes, resolution and how tiles are encoded
    yield "Study code", settings.code
    if isinstance(slide, DicomImage):
        frames = settings.frames if settings.frames is not None else range(1, frame_count(slide) + 1)
        told = {"Frame": ", ".join(map(str, frames)), "Window": "; ".join(settings.windows)}
        yield from ((field, value) for field, value in told.items() if value)
    else:
        yield "Level", ", ".join(map(str, settings.levels_of(len(slide.levels))))
    chosen = {
        "Modality": settings.modality,
        "Study date": settings.study_date,
        "Description of the series": settings.series_description,
    }
    yield from ((field, value) for field, value in chosen.items() if value is not None)
    yield "Software", f"Verislide {__version__}"


def _beside(field: str, original: str, new: str) -> PlanRow:
    """The same field of the slide, where it has one, and of the files."""
    if new == original:
        return PlanRow(field, original, Fate.STAYS, new)
    return PlanRow(field, original, Fate.REPLACED if original else Fate.ADDED, new)


def _of_series(ours: Mapping[str, str], stated: Mapping[str, str]) -> Iterator[PlanRow]:
    """Every element of the series beside the one that the header of the export, ``ours``, has at its place."""
    for field, value in stated.items():
        if field.split(".")[0] in _EARNED:
            yield PlanRow(field, value, Fate.REPLACED, "what the finished files have earned")
            continue
        new = ours.get(field)
        yield PlanRow(field, value, Fate.GOES) if new is None else _beside(field, value, new)
    yield from _added({field: new for field, new in ours.items() if field not in stated})


def _of_slide(
    ours: Mapping[str, str], stated: Mapping[str, str], slide: Slide, settings: ExportSettings
) -> Iterator[PlanRow]:
    """Everything that a slide states which is no DICOM series, and every element of the header of the export."""
    yield from (_row(field, value, slide, settings) for field, value in stated.items())
    yield from _added(ours)


def _added(ours: Mapping[str, str]) -> Iterator[PlanRow]:
    for field, new in ours.items():
        name = field.split(".")[0]
        if new or name in _EARNED:
            yield PlanRow(field, "", Fate.ADDED, "what the finished files have earned" if name in _EARNED else new)


def _said(node: TagNode) -> str:
    from viewer.export.dicom_anew import RATIO_TO_COME

    if node.vr == "UI" and node.value.startswith("2.25."):
        return "an identifier of the export"
    if node.name == "LossyImageCompressionRatio":
        return node.value.replace(str(RATIO_TO_COME), "that of the frames when they are written")
    return f"{node.value} where pixels are filled" if node.name == "ImageType" else node.value


def _exported(slide: Slide, settings: ExportSettings) -> Dataset:
    """The header of the finest level that is exported; its identifiers are not those that will be there.

    Raises:
        SlideError: It cannot be exported as DICOM.
    """
    from viewer.export.dicom import check_dicom, dicom_levels
    from viewer.export.dicom_header import Written, exported_header

    finest = settings.levels_of(len(slide.levels))[0]
    levels = masked_levels(slide, Redactions(), replace(settings, levels=(finest,)))
    check_dicom(slide, levels, settings)
    with contextlib.ExitStack() as held:
        (level,) = dicom_levels(held, slide, levels, settings)
        written = Written(0, None if level.places is None else (), level.count, True, level.planes)
        header = exported_header(level.source, settings, written, None)
    header.pop("PerFrameFunctionalGroupsSequence", None)  # nor are the slide's among its tags
    return header
