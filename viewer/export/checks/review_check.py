"""Whether what a manifest says of the review can be so: held against the shapes and the confirmations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.conversion.verify.result import Check, Fault, Outcome, counted, judged
from viewer.export.checks.inventory import MANIFEST, Manifest
from viewer.export.review import METADATA, ORIGINAL, PICTURE, SHAPE, Review, ReviewOutcome, ReviewState, is_reason
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.slide import Slide

REVIEW = "Review"
"""Name of the check."""
_NOT_HANDED_IN = (
    f"{MANIFEST} says that everything on the check list was confirmed before the export. Whether it was cannot be "
    "told: the file of what was confirmed was not handed in."
)
_CONFIRMED = {"shapes": int, "associated": list, "metadata": bool, "slide": bool}


def check_review(manifest: Manifest, slide: Slide, redactions: Redactions, review: Review | None) -> Check:
    """Hold the stated review against what there is to be reviewed.

    Args:
        manifest: States it.
        slide: What lies beside it has to be confirmed, too.
        redactions: Each shape has to be, and to have a reason.
        review: What was confirmed; None where nobody has handed it in, and what the manifest says stands alone.
    """
    told = stated_review(manifest)
    if told is None:
        return judged(REVIEW, "", [Fault(f"{MANIFEST} does not say whether the export was reviewed.", MANIFEST)])
    chosen = {name: redactions.associated.get(name, ()) for name in manifest.settings.associated}
    shapes = [*redactions.shapes, *(shape for drawn in chosen.values() for shape in drawn)]
    faults = [Fault(f"{MANIFEST} {said}.", MANIFEST) for said in _faults(told, manifest, shapes)]
    if review is not None:
        pictures = [f"{PICTURE}{name}" for name in slide.associated_images]
        handed = _differing(told, manifest, shapes, pictures, review)
        faults += [Fault(f"{MANIFEST} {said}.", MANIFEST) for said in handed]
    figures = {"shapes": len(shapes), "shapes confirmed": told.shapes}
    if told.state is ReviewState.REVIEWED and review is None and not faults:
        return Check(REVIEW, Outcome.NOT_DONE, _NOT_HANDED_IN, figures)
    return judged(REVIEW, _in_words(told, len(shapes)), faults, figures)


def stated_review(manifest: Manifest) -> ReviewOutcome | None:
    """What the manifest says of the review; None where it says nothing, or more than it may."""
    found = manifest.review
    if not isinstance(found, Mapping) or found.keys() - {"override"} != {"state", "confirmed"}:
        return None
    confirmed, override = found["confirmed"], found.get("override", "")
    if found["state"] not in list(ReviewState) or not isinstance(confirmed, Mapping):
        return None
    if {name: type(value) for name, value in confirmed.items()} != _CONFIRMED or confirmed["shapes"] < 0:
        return None
    if any(name not in manifest.settings.associated for name in confirmed["associated"]):
        return None
    if not isinstance(override, str) or ("override" in found and not is_reason(override)):
        return None
    return ReviewOutcome(
        ReviewState(found["state"]),
        confirmed["shapes"],
        tuple(confirmed["associated"]),
        confirmed["metadata"],
        confirmed["slide"],
        override,
    )


def _faults(told: ReviewOutcome, manifest: Manifest, shapes: Sequence[RedactionShape]) -> Iterator[str]:
    """Ends of sentences: what cannot be so, whatever the review was."""
    if told.shapes > len(shapes):
        yield f"says that {counted(told.shapes, 'shape')} were confirmed; there are {len(shapes)}"
    if (told.state is ReviewState.OVERRIDDEN) != bool(told.override):
        yield "gives a reason for going on without a review where none is needed, or none where one is"
    if told.state is not ReviewState.REVIEWED:
        return
    whole = ReviewOutcome(ReviewState.REVIEWED, len(shapes), manifest.settings.associated, True, True)
    if told != replace(whole, override=told.override):
        yield "says that everything was reviewed, and of something that it was not confirmed"
    unsaid = [one for one in shapes if one.reason is Reason.OTHER and not one.text.strip()]
    if unsaid:
        yield f"says that everything was reviewed, but {counted(len(unsaid), 'shape')} gives no reason"


def _differing(
    told: ReviewOutcome,
    manifest: Manifest,
    shapes: Sequence[RedactionShape],
    pictures: Sequence[str],
    review: Review,
) -> Iterator[str]:
    """Ends of sentences: what somebody confirmed, item by item, and what is said of it."""
    known = {one.key for one in review.confirmations}
    drawn = sum(f"{SHAPE}{shape.id}" in known for shape in shapes)
    if told.shapes > drawn:
        yield f"says that {counted(told.shapes, 'shape')} were confirmed; the review holds {drawn}"
    stated = {METADATA: told.metadata, ORIGINAL: told.slide, **{f"{PICTURE}{name}": True for name in told.associated}}
    if told.state is ReviewState.REVIEWED:
        stated |= dict.fromkeys(pictures, True)
    for key, confirmed in stated.items():
        if confirmed and key not in known:
            yield f"says that something was confirmed ({key}) that the review does not hold"
    if told.override and (review.override is None or review.override.reason != told.override):
        yield "gives another reason than the one that was typed"


def _in_words(told: ReviewOutcome, shapes: int) -> str:
    if told.state is ReviewState.REVIEWED:
        return (
            f"Everything on the check list was confirmed before the export: {counted(shapes, 'shape')}, what lies "
            "beside the slide, the metadata and the slide itself."
        )
    parts = [
        *([f"{told.shapes} of {counted(shapes, 'shape')}"] if told.shapes else []),
        *told.associated,
        *(["the metadata"] if told.metadata else []),
        *(["the slide itself"] if told.slide else []),
    ]
    said = f"of the check list only this was confirmed: {', '.join(parts)}" if parts else "nothing was confirmed"
    if told.state is ReviewState.OVERRIDDEN:
        return f"Exported without a whole review: {said}. The reason that was typed: “{told.override}”."
    return f"Not reviewed: {said}. Nobody says that all that has to be hidden is hidden."
