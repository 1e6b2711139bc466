"""What files of associated images are held against: the picture in the original, its shapes, and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from viewer.conversion.verify.result import Check, Fault, Figure, Outcome, counted, judged
from viewer.export.checks.drawn import Drawn
from viewer.export.checks.inventory import (
    EVERY_SHAPE,
    MANIFEST,
    NO_SHAPE,
    OWN_SHAPES,
    PLACE_KNOWN,
    PLACE_NOT_ASKED,
    PLACE_NOT_KNOWN,
    SLIDE_SHAPES,
    ExportedAssociated,
    Manifest,
)
from viewer.export.checks.level_pixels import Colours, LevelLook, Tally
from viewer.export.checks.pieces import IMAGECODECS, PILLOW, Picture
from viewer.export.checks.pixel_checks import colours_in_words
from viewer.export.checks.review_check import stated_review
from viewer.export.checks.tiff_bytes import opened_bytes
from viewer.export.review import ReviewState
from viewer.geometry import Affine, Rect
from viewer.measures.pixel_statistics import PixelStatistics
from viewer.redaction.associated_masks import AssociatedPlace, associated_mask, associated_place
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.slide import Slide, SlideError

HIDDEN, OTHER = "Hidden pixels of associated images", "Other pixels of associated images"


@dataclass(frozen=True, slots=True)
class OriginalPicture:
    """An associated image of the slide, as it was to be exported."""

    image: AssociatedImage
    shapes: tuple[RedactionShape, ...]
    """Drawn on it."""
    place: AssociatedPlace | None
    """Where it lies on the slide; None where nothing is drawn on that."""

    @property
    def hidden(self) -> str:
        """What is hidden in it, as a manifest says it."""
        of_slide = self.place is not None and self.place.is_known
        if self.shapes:
            return EVERY_SHAPE if of_slide else OWN_SHAPES
        return SLIDE_SHAPES if of_slide else NO_SHAPE

    @property
    def place_told(self) -> str:
        """Whether its place is known, as a manifest says it."""
        if self.place is None:
            return PLACE_NOT_ASKED
        return PLACE_KNOWN if self.place.is_known else PLACE_NOT_KNOWN


def original_pictures(manifest: Manifest, slide: Slide, redactions: Redactions) -> dict[str, OriginalPicture]:
    """By name: those that a file is said to show and that the slide has.

    Raises:
        SlideError: One cannot be read.
    """
    found = {}
    for file in manifest.associated:
        if file.image in slide.associated_images:
            image = AssociatedImage(slide, file.image)
            place = associated_place(slide, image, redactions) if redactions.shapes else None
            found[file.image] = OriginalPicture(image, redactions.associated.get(file.image, ()), place)
    return found


def told_faults(manifest: Manifest, originals: Mapping[str, OriginalPicture]) -> Iterator[Fault]:
    """Whether the manifest tells the pictures that were chosen, and of each its size and what is hidden in it."""
    told = [file.image for file in manifest.associated]
    if told != list(manifest.settings.associated):
        yield Fault("The manifest tells other associated images than those that were chosen.", MANIFEST)
    review = stated_review(manifest)
    if told and (review is None or review.state is ReviewState.NOT_REVIEWED):
        yield Fault("Associated images were exported though nobody reviewed them or said why not.", MANIFEST)
    for file in manifest.associated:
        original = originals.get(file.image)
        if original is None:
            yield Fault(f"{file.name}: the original has no {file.image}.", file.name)
            continue
        (level,) = original.image.levels
        if tuple(file.size) != tuple(level.size):
            said = f"{file.size.width} x {file.size.height} px instead of {level.size.width} x {level.size.height} px"
            yield Fault(f"{file.name}: the manifest says that it has {said}.", file.name)
        if file.mpp != (None if level.mpp is None else tuple(level.mpp)):
            yield Fault(f"{file.name} has another pixel size in the manifest than in the original.", file.name)
        if file.hidden != original.hidden:
            said = f"“{file.hidden}” are hidden in it; it should be “{original.hidden}”"
            yield Fault(f"{file.name}: the manifest says that {said}.", file.name)
        if file.place != original.place_told:
            said = f"its place is “{file.place}”; it should be “{original.place_told}”"
            yield Fault(f"{file.name}: the manifest says that {said}.", file.name)


def pictures_in_words(manifest: Manifest) -> str:
    """What passed, where no other picture was found."""
    if not manifest.associated:
        return "The files hold the pictures of levels and no others: no label, no macro, no thumbnail, no preview."
    said = "; ".join(f"{file.image}, {_hidden_in_words(file)}" for file in manifest.associated)
    return (
        f"Beside levels the files hold only what was chosen, each as large as in the original: {said}. "
        "No other label, macro, thumbnail or preview is in them."
    )


def _hidden_in_words(file: ExportedAssociated) -> str:
    said = f"{counted(len(file.shapes), 'shape')} of its own" if file.shapes else file.hidden
    if file.hidden == EVERY_SHAPE:
        said += " and those of the slide"
    return f"{said} (its place on the slide is not known)" if file.place == PLACE_NOT_KNOWN else said


@dataclass(slots=True)
class PictureFindings:
    """What was seen of all associated images, by name."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    undecodable: list[Fault] = field(default_factory=list)


def look_at_pictures(
    folder: Path,
    manifest: Manifest,
    slide: Slide,
    originals: Mapping[str, OriginalPicture],
    redactions: Redactions,
    tick: Callable[[int], None],
) -> PictureFindings:
    """Look at all pixels of the files of associated images.

    What cannot be decoded is a fault, never an error; ``tick`` is told pixels, and may raise to end the work.
    """
    found = PictureFindings()
    for file in manifest.associated:
        original = originals.get(file.image)
        if original is None or not (folder / file.name).is_file():
            continue  # other checks say so
        try:
            with opened_bytes(folder / file.name) as data:
                picture, look = Picture(data, file.name), _look(slide, original, redactions, manifest, file.name)
                if picture.size == look.level.size:  # else the check of the associated images says so
                    found.tallies[file.image] = _seen(picture, look, tick)
        except SlideError as error:
            found.undecodable.append(Fault(str(error), file.name))
    return found


def _look(slide: Slide, original: OriginalPicture, redactions: Redactions, manifest: Manifest, file: str) -> LevelLook:
    (level,) = original.image.levels
    onto = None
    if original.place is not None and original.place.is_known:
        onto = _from_level0(slide, original.image)
    drawn = Drawn(original.shapes, level.size, level.size, redactions.shapes, onto)
    mask = associated_mask(slide, original.image, redactions, original.place)
    return LevelLook(original.image, level, drawn, mask, manifest.settings.fill, file, Rect(0, 0, *level.size))


def _from_level0(slide: Slide, image: AssociatedImage) -> Affine:
    """Level-0 pixels of the slide to those of ``image``: by PS3.3 C.7.6.16, or by the sizes where none is stated."""
    matrices = []
    for one in (slide, image):
        if one.origin_mm is None or one.orientation is None or one.mpp is None:
            (width, height), (width0, height0) = image.levels[0].size, slide.levels[0].size
            return Affine(width / width0, 0, 0, height / height0, 0, 0)
        rows = np.array(one.orientation[:2], np.float64) * one.mpp.x / 1000
        columns = np.array(one.orientation[3:5], np.float64) * one.mpp.y / 1000
        place = [one.origin_mm.x, one.origin_mm.y, 1.0]
        matrices.append(np.column_stack([[*rows, 0.0], [*columns, 0.0], place]))
    there = np.linalg.solve(matrices[1], matrices[0])
    (xx, xy, x0), (yx, yy, y0) = there[:2].tolist()
    return Affine(xx, xy, yx, yy, x0, y0)


def _seen(picture: Picture, look: LevelLook, tick: Callable[[int], None]) -> Tally:
    colours: Colours = {PILLOW: look.fill, IMAGECODECS: look.fill}
    if picture.coding is not None:
        colours = picture.coding.as_decoded(look.fill)
    tally = Tally()
    for strip in picture.strips():
        piece = picture.piece(strip)
        look.look(piece, colours, tally)
        look.compare(piece, tally)
        tick(piece.size.area)
    return tally


def picture_checks(found: PictureFindings, manifest: Manifest) -> Iterator[Check]:
    """Checks of what is hidden in associated images, and of everything else in them; none where none was chosen."""
    if not manifest.associated:
        return
    hidden, filled, figures, by = 0, 0, dict[str, Figure](), set[str]()
    for name, tally in found.tallies.items():
        hidden, filled = hidden + tally.hidden, filled + tally.filled
        figures[f"{name}: pixels that meet a shape"] = tally.hidden
        for decoder, pixels in sorted(tally.decoders.items()):
            figures[f"{name}: pixels that have to be fill, by {decoder}"] = pixels
            by.add(decoder)
    said = colours_in_words((tally.colours for tally in found.tallies.values()), manifest.settings.fill)
    passed = (
        f"All {hidden} pixels of associated images that meet a shape, worked out by geometry of its own, and all "
        f"{filled} that have to be fill with them because they lie around the shapes, are {said}"
        f"{f' by {", ".join(sorted(by))}' if by else ''}."
    )
    if not hidden and not filled:
        passed = "No shape hides a pixel of the associated images, which was reviewed, or somebody said why not."
    faults = [fault for tally in found.tallies.values() for fault in (*tally.leaks, *tally.uncovered)]
    yield judged(HIDDEN, passed, faults, figures)
    yield _other(found)


def _other(found: PictureFindings) -> Check:
    faults = [fault for tally in found.tallies.values() for fault in tally.wrong]
    compared = {name: tally for name, tally in found.tallies.items() if tally.outside.pixels}
    if not compared and not faults:
        sentence = "No pixel of the associated images lies outside the masks, so that none was compared."
        return Check(OTHER, Outcome.NOT_DONE, sentence)
    figures: dict[str, Figure] = {}
    for name, tally in compared.items():
        figures[f"{name}: pixels compared"] = tally.outside.pixels
        figures[f"{name}: largest difference (grey levels)"] = tally.outside.largest
        figures[f"{name}: mean difference (grey levels)"] = round(tally.outside.mean_absolute, 3)
    total = sum((tally.outside for tally in compared.values()), PixelStatistics())
    where = f"All {total.pixels} pixels of associated images outside the masks"
    if all(tally.lossless for tally in found.tallies.values()):
        return judged(OTHER, f"{where} are exactly the original's, as they are stored.", faults, figures)
    passed = (
        f"{where} differ from the original's by {total.largest} grey levels at most, by {total.mean_absolute:.2f} in "
        "the mean, no more than this encoding makes them."
    )
    return judged(OTHER, passed, faults, figures)
