"""What somebody has confirmed before an export, and for what reason they went on without it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from viewer.slides.slide import SlideError

LEAST_LETTERS = 4
"""Of a reason: fewer give none."""
LONGEST_REASON = 200
"""Letters: it stands in the manifest and on the report's one page."""
SHAPE, PICTURE, METADATA, ORIGINAL = "shape:", "associated:", "metadata", "original"
"""Keys of items, the first two followed by which one."""
_KIND, _VERSION = "verislide review", 1


class ReviewState(StrEnum):
    """Whether the check list was walked through."""

    REVIEWED = "reviewed"
    """Every item is confirmed, as it is now."""
    OVERRIDDEN = "overridden"
    """Not every one, and somebody said why the export goes on."""
    NOT_REVIEWED = "not reviewed"


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing of the check list."""

    key: str
    """ "shape:<id>", "associated:<name>", "metadata", "original"."""
    title: str
    sentence: str
    """What is confirmed."""
    fingerprint: str
    """SHA-256 in hexadecimal of what is confirmed: another one once that has changed. It stays where the slide is."""
    refusal: str = ""
    """Why it cannot be confirmed as it is, and what to do; empty where it can."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That somebody has confirmed an item."""

    key: str
    fingerprint: str
    """Of the item as it was then."""
    by: str
    time: str
    """ISO 8601, UTC."""


@dataclass(frozen=True, slots=True)
class Override:
    """That somebody exports without having confirmed everything."""

    reason: str
    """As typed; it travels with the export."""
    by: str
    time: str
    """ISO 8601, UTC."""

    def __post_init__(self) -> None:
        if not is_reason(self.reason):
            raise ValueError(
                f"a reason for going on without a review is one line of {LEAST_LETTERS} letters or more, "
                f"{LONGEST_REASON} at most"
            )


def is_reason(text: str) -> bool:
    """Whether it gives a reason: some letters in one line, with nothing around them."""
    letters = sum(letter.isalpha() for letter in text)
    return letters >= LEAST_LETTERS and len(text) <= LONGEST_REASON and text.isprintable() and text == text.strip()


@dataclass(frozen=True, slots=True)
class ReviewOutcome:
    """What an export may say of its review: no name, no time, and nothing of pictures that are left out."""

    state: ReviewState = ReviewState.NOT_REVIEWED
    shapes: int = 0
    """How many were confirmed, those on associated images that are exported too."""
    associated: tuple[str, ...] = ()
    """Names of the exported associated images that were confirmed."""
    metadata: bool = False
    """Whether the metadata plan was confirmed."""
    slide: bool = False
    """Whether somebody has looked at the slide itself."""
    override: str = ""
    """The reason, where it is overridden."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        found: dict[str, Any] = {
            "state": self.state.value,
            "confirmed": {
                "shapes": self.shapes,
                "associated": list(self.associated),
                "metadata": self.metadata,
                "slide": self.slide,
            },
        }
        return found | ({"override": self.override} if self.override else {})


@dataclass(frozen=True, slots=True)
class Review:
    """All that was confirmed of one slide and the shapes drawn on it."""

    confirmations: tuple[Confirmation, ...] = ()
    override: Override | None = None

    def open_items(self, items: Iterable[ReviewItem]) -> tuple[ReviewItem, ...]:
        """Those of ``items`` that nobody has confirmed as they are now, in their order."""
        known = {(one.key, one.fingerprint) for one in self.confirmations}
        return tuple(item for item in items if item.refusal or (item.key, item.fingerprint) not in known)

    def state(self, items: Sequence[ReviewItem]) -> ReviewState:
        """What may be said of an export with this check list; without items nothing was reviewed."""
        if items and not self.open_items(items):
            return ReviewState.REVIEWED
        return ReviewState.NOT_REVIEWED if self.override is None else ReviewState.OVERRIDDEN

    def outcome(self, items: Sequence[ReviewItem], associated: Sequence[str] = ()) -> ReviewOutcome:
        """The same with what was confirmed, and the reason where there is one and it was needed.

        Args:
            items: Of the export.
            associated: Names of the associated images that are exported.
        """
        state = self.state(items)
        left = {item.key for item in self.open_items(items)}
        done = [item.key for item in items if item.key not in left]
        return ReviewOutcome(
            state,
            sum(key.startswith(SHAPE) for key in done),
            tuple(name for name in associated if f"{PICTURE}{name}" in done),
            METADATA in done,
            ORIGINAL in done,
            self.override.reason if self.override is not None and state is ReviewState.OVERRIDDEN else "",
        )

    def confirm(self, item: ReviewItem, by: str, time: str) -> Self:
        """With ``item`` confirmed as it is now.

        Raises:
            ValueError: It cannot be confirmed; says why.
        """
        if item.refusal:
            raise ValueError(item.refusal)
        new = Confirmation(item.key, item.fingerprint, by, time)
        return replace(self.take_back(item.key), confirmations=(*self.take_back(item.key).confirmations, new))

    def take_back(self, key: str) -> Self:
        """Without the confirmation of the item ``key``."""
        return replace(self, confirmations=tuple(one for one in self.confirmations if one.key != key))


def review_bytes(review: Review) -> bytes:
    """A file from which `read_review` gives the same; it names who confirmed what, and stays where it is written."""
    found = {"kind": _KIND, "version": _VERSION, **asdict(review)}
    return json.dumps(found, indent=1, ensure_ascii=False).encode()


def read_review(path: Path) -> Review:
    """What `review_bytes` was written of.

    Raises:
        SlideError: It cannot be read, or is something else.
    """
    try:
        return review_from(json.loads(path.read_bytes()))
    except OSError as error:
        raise SlideError(f"The review {path.name} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        cause = " ".join(str(error).split())
        raise SlideError(
            f"The review {path.name} cannot be understood: {cause}.",
            advice="Save it again in the window, or export without it.",
        ) from error


def review_from(found: Any) -> Review:
    """What the JSON of `review_bytes` holds; raises ValueError where it is something else."""
    try:
        if (found["kind"], found["version"]) != (_KIND, _VERSION):
            raise ValueError("it is of another kind or version")
        confirmations = tuple(Confirmation(**_texts(one)) for one in found["confirmations"])
        override = None if found["override"] is None else Override(**_texts(found["override"]))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error
    return Review(confirmations, override)


def _texts(found: dict[str, Any]) -> dict[str, str]:
    """The fields of an entry; raises ValueError where one is no text."""
    for name, value in found.items():
        if not isinstance(value, str):
            raise ValueError(f"“{name}” is no text")
    return found
