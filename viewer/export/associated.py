"""Label, macro, overview and thumbnail as files of their own, with what is hidden in them filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.export.manifest import ManifestAssociated, WrittenFile
from viewer.export.masked import MaskedLevel
from viewer.export.pictures import write_picture
from viewer.export.review import ReviewOutcome, ReviewState
from viewer.export.settings import ExportSettings, Format
from viewer.jobs.job import Progress
from viewer.redaction.associated_masks import associated_mask, associated_place
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.slide import Slide, SlideError

_SUFFIXES = {Format.JPEG: ".jpg", Format.PNG: ".png"}


@dataclass(frozen=True, slots=True)
class MaskedPicture:
    """An associated image as it may leave the house."""

    picture: MaskedLevel
    shapes: tuple[RedactionShape, ...]
    """Drawn on it."""
    place_known: bool | None
    """Whether it is known where shapes of the slide lie in it; None where there are none."""
    remark: str
    """A sentence: what is hidden in it."""

    @property
    def name(self) -> str:
        """As the slide names it."""
        return self.picture.title


def check_associated(slide: Slide, settings: ExportSettings, reviewed: ReviewOutcome) -> None:
    """Make sure that the associated images that are chosen may be exported.

    Raises:
        SlideError: The slide has none of that name, or nobody has reviewed them or said why they go without.
    """
    for name in settings.associated:
        if name not in slide.associated_images:
            held = ", ".join(slide.associated_images)
            raise SlideError(
                f"{slide.name} has no {name} to export.",
                advice=f"It has {held}: choose of these." if held else "Nothing is stored beside its levels.",
            )
    if settings.associated and reviewed.state is ReviewState.NOT_REVIEWED:
        raise SlideError(
            f"{slide.name} cannot be exported with its {' and '.join(settings.associated)}: nobody has reviewed what "
            "they show.",
            advice="Confirm the check list in the window; the command takes what “Save check list” saved there "
            "(--review FILE); or say why they are exported without (--override REASON).",
        )


def masked_pictures(slide: Slide, redactions: Redactions, settings: ExportSettings) -> Iterator[MaskedPicture]:
    """The associated images that ``settings`` choose, one after the other.

    Raises:
        SlideError: One cannot be decoded, or the slide cannot be read.
    """
    for name in settings.associated:
        image = AssociatedImage(slide, name)
        own = redactions.associated.get(name, ())
        place = associated_place(slide, image, redactions) if redactions.shapes else None
        mask = associated_mask(slide, image, redactions, place)
        remark = f"The {name} has {len(own) or 'no'} shape{'' if len(own) == 1 else 's'} of its own."
        if place is not None:
            shown = "are hidden in it, too" if place.is_known else "hide nothing of it"
            remark = f"{remark} {place.sentence} Shapes of the slide {shown}."
        known = None if place is None else place.is_known
        yield MaskedPicture(MaskedLevel(image, 0, mask, settings.fill), own, known, remark)


def format_of_associated(settings: ExportSettings) -> Format:
    """What associated images are written as: JPEG where levels are, else PNG."""
    return Format.JPEG if settings.format is Format.JPEG else Format.PNG


def write_associated(
    slide: Slide, redactions: Redactions, settings: ExportSettings, folder: Path, progress: Progress
) -> tuple[list[WrittenFile], tuple[str, ...]]:
    """A file for each associated image that is chosen, whole and without a scale bar; sentences say what they hide.

    Raises:
        SlideError: One cannot be read, or is too large.
        OSError: A file cannot be written.
        Cancelled: The work is to stop; the caller clears away what was written.
    """
    kind = format_of_associated(settings)
    how, found, remarks = replace(settings, format=kind, region=None, scale_bar=False), [], []
    for one in masked_pictures(slide, redactions, settings):
        name = f"{settings.code}_{one.name}{_SUFFIXES[kind]}"
        write_picture(one.picture, how, folder / name, progress)
        shown = ManifestAssociated(one.name, one.picture.size, one.picture.mpp, one.shapes, one.place_known)
        found.append(WrittenFile(name, (), associated=shown))
        remarks.append(one.remark)
    return found, tuple(remarks)
