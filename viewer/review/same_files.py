"""Whether the files of a pair are those that it was identified by, and which verdicts are about the same ones. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from viewer.comparison.whole.provenance import SOP_INSTANCE
from viewer.review.events import Binding, SlideBinding
from viewer.review.state import PairState
from viewer.slides.slide import SlideError


class OtherFileError(SlideError):
    """In the place of a slide is not what was identified there."""


def other_file(bound: SlideBinding, now: SlideBinding) -> str | None:
    """Which of the bound files is another one now, by the name of its mark or hash; None where none is.

    Empty where the whole slide is another one. Compared is what both have; files that have come beside those that were
    bound do not count.
    """
    if bound.identity != now.identity:
        return ""
    there = dict(now.marks)
    for before, after in ((dict(bound.marks), there), (digests(bound), digests(now))):
        for name, digest in before.items() if after else ():
            # What is there and is too large to be hashed has its mark alone.
            if after.get(name, digest if name in there else None) != digest:
                return name
    return None


def refusal(slide: str, file: str, pair: PairState) -> OtherFileError:
    """What is said of a slide one of whose files (its name; empty: all of it) is not the one that was identified."""
    what = f"{slide} is another slide" if not file else f"{slide}: {file} is another file"
    if file == slide:
        what = f"{slide} is another file"
    day = f" on {datetime.fromisoformat(pair.identified[-1].at).date()}" if pair.identified else ""
    return OtherFileError(
        f"{what} than the one that was identified{day}: its fields and the verdicts given then are about that one.",
        advice="Put it back where it was, or begin a new review.",
    )


def first_of_the_same_files(pair: PairState) -> Mapping[int, int]:
    """By the number of the event that identified a pair, that of the first one that found the same files.

    Readers, alignment and program may be others.
    """
    first: dict[int, int] = {}
    for place, one in enumerate(pair.identified):
        earlier = (each.seq for each in pair.identified[:place] if _are_same(each.binding, one.binding))
        first[one.seq] = next(earlier, one.seq)
    return first


def digests(slide: SlideBinding) -> dict[str, str]:
    """SHA-256 by file; identifiers of DICOM instances by themselves."""
    return {value if name == SOP_INSTANCE else name: value for name, value in slide.hashes}


def _are_same(before: Binding, after: Binding) -> bool:
    return other_file(before.original, after.original) is other_file(before.conversion, after.conversion) is None
