"""The check list that is walked through before an export: each shape, each associated image, metadata, the slide."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from viewer.export.metadata_plan import Fate, metadata_plan
from viewer.export.review import METADATA, ORIGINAL, PICTURE, SHAPE, ReviewItem
from viewer.export.settings import ExportSettings
from viewer.redaction.associated_masks import PLACED
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.dicom_image import DicomImage, frame_count
from viewer.slides.identity import file_marks
from viewer.slides.slide import Slide, SlideError


def review_items(slide: Slide, redactions: Redactions, settings: ExportSettings) -> tuple[ReviewItem, ...]:
    """Everything that has to be confirmed before what is exported counts as reviewed.

    Each fingerprint holds the slide's files and what the item is about. That of the slide itself, the last one, holds
    all shapes and the exported levels, too: whoever has looked saw what was hidden then.

    Raises:
        SlideError: The slide's files or tags cannot be read.
    """
    try:
        marks = file_marks(slide.path)
    except OSError as error:
        raise SlideError(f"{slide.name} cannot be read: {error.strerror or error}.") from error
    shapes = [*_shapes(redactions.shapes, "", marks)]
    chosen = {name: redactions.associated.get(name, ()) for name in settings.associated}
    of_pictures = [item for name, drawn in chosen.items() for item in _shapes(drawn, name, marks)]
    pictures = [*_associated(slide, redactions, settings, marks)]
    return (
        *shapes,
        *of_pictures,
        *pictures,
        _metadata(slide, settings, marks),
        _original(slide, settings, [marks, *(item.fingerprint for item in shapes)]),
    )


def _shapes(drawn: Sequence[RedactionShape], image: str, marks: str) -> Iterator[ReviewItem]:
    """``image`` is the associated image that they are drawn on; empty for the slide."""
    for number, one in enumerate(drawn, 1):
        title = f"Shape {number} on {image}" if image else f"Shape {number}"
        refusal = ""
        if one.reason is Reason.OTHER and not one.text.strip():
            refusal = f"{title} has no reason: choose one, or say in its text what it hides."
        shape, said = one.shape, one.reason.value
        if one.reason is Reason.OTHER and one.text.strip():
            said = one.text.strip()  # as its tag on the slide does
        held = [shape.kind.value, shape.points.tolist(), [hole.tolist() for hole in shape.holes], one.width]
        yield ReviewItem(
            f"{SHAPE}{one.id}",
            f"{title}: {said}",
            f"{_kind(one)} at {_place(one)}, {'px of the picture' if image else 'px of level 0'}"
            f"{f'; “{one.text}”' if one.text else ''}. It hides what it is to hide.",
            _digest(marks, image, held, one.reason.value, one.text),
            refusal,
        )


def _kind(one: RedactionShape) -> str:
    names = {"POINT": "A point", "POLYLINE": "A line", "POLYGON": "A polygon", "RECTANGLE": "A rectangle"}
    return names.get(one.shape.kind.value) or "An ellipse"


def _place(one: RedactionShape) -> str:
    outline = one.shape.outline
    (left, top), (right, bottom) = outline.min(axis=0), outline.max(axis=0)
    return f"{left:.0f}, {top:.0f}, {right - left:.0f} x {bottom - top:.0f}"


def _associated(slide: Slide, redactions: Redactions, settings: ExportSettings, marks: str) -> Iterator[ReviewItem]:
    for name, size in slide.associated_images.items():
        is_chosen = name in settings.associated
        drawn = redactions.associated.get(name, ()) if is_chosen else ()
        # Whether its place on the slide is known takes reading; it may be, so any change there takes it back.
        of_slide = redactions.shapes if is_chosen and name in PLACED else ()
        said = "It is left out of the export."
        if is_chosen:
            shapes = f"{len(drawn)} shape{'' if len(drawn) == 1 else 's'}"
            also = " (and those of the slide, if its place there is known)" if of_slide else ""
            said = (
                f"It becomes a file of its own, with {shapes} filled{also}, and shows nothing more that has to be "
                "hidden."
            )
        held = [item.fingerprint for item in (*_shapes(drawn, name, marks), *_shapes(of_slide, "", marks))]
        yield ReviewItem(
            f"{PICTURE}{name}",
            name.capitalize(),
            f"{size.width} x {size.height} px. {said}",
            _digest(marks, name, list(size), is_chosen, held),
        )


def _metadata(slide: Slide, settings: ExportSettings, marks: str) -> ReviewItem:
    plan = metadata_plan(slide, settings)
    counts = Counter(row.fate for row in plan)
    stated = len(plan) - counts[Fate.ADDED]
    return ReviewItem(
        METADATA,
        "Metadata",
        f"Of {stated} fields of the slide {_said(counts[Fate.GOES], 'goes', 'go')}, "
        f"{_said(counts[Fate.REPLACED], 'is replaced', 'are replaced')} and "
        f"{_said(counts[Fate.STAYS], 'stays', 'stay')}; {_said(counts[Fate.ADDED], 'is added', 'are added')}.",
        _digest(marks, [[row.field, row.original, row.fate.value, row.becomes] for row in plan]),
    )


def _said(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def _original(slide: Slide, settings: ExportSettings, known: list[str]) -> ReviewItem:
    levels = settings.levels_of(len(slide.levels))
    region = settings.to_dict()["region"]
    named = f"level {levels[0]}" if len(levels) == 1 else f"levels {', '.join(map(str, levels))}"
    part = "the exported region of it" if region else "all of it"
    shown: list[Any] = []
    if isinstance(slide, DicomImage):
        frames = settings.frames or (() if settings.frames == () else range(1, frame_count(slide) + 1))
        named = "the frame that is shown" if not frames else f"{len(frames)} frame{'' if len(frames) == 1 else 's'}"
        shown = [list(frames), list(settings.windows)]
    return ReviewItem(
        ORIGINAL,
        "The slide itself" if not shown else "The picture itself",
        f"Somebody has looked at {part} as it is exported ({named}): nothing else has to be hidden.",
        _digest(known, list(levels), region, *shown),
    )


def _digest(*held: Any) -> str:
    return hashlib.sha256(json.dumps(held, ensure_ascii=False).encode()).hexdigest()
