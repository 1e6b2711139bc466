"""What whoever looks at a pair must know of it before trusting the pictures, from the state alone.

What depends on the view (a coarser level than was asked for) is the ``notice`` of a scene, and lies on the tissue.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

from viewer.alignment.levels import pair_levels, unpaired_levels
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine, Mpp, Rect

_SAME_MPP = 0.001
"""Share by which pixel sizes may differ: on screen no scale bar is a pixel off by less."""
_WHOLE = 0.5
"""Level-0 pixels: less than half of one is no part of the slide left out."""


Severity = Literal["info", "warning", "fail"]
"""Good to know; needs somebody's attention; failed."""
_ORDER: Final = ("fail", "warning", "info")


class Condition(Enum):
    """What is said; each can be put away by itself."""

    UNREADABLE = "unreadable"
    NOT_ALIGNED = "not aligned"
    CHANGED = "changed on disk"
    CROPPED = "cropped"
    PIXEL_SIZES = "pixel sizes"
    LEVELS = "levels"
    COLOURS = "disputed colours"
    PROFILE = "unusable colour profile"
    NOTICE = "notice of a slide"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about a pair or a slide of it."""

    condition: Condition
    sentence: str
    severity: Severity
    slot: int = 0
    """Which slide it is about, counted as the slots are."""
    details: str = ""
    """The values behind the sentence and where they stand, a line each; empty where it has them all."""


class Dismissals:
    """What somebody has read and put away, by what it is about; kept as long as the program runs."""

    def __init__(self) -> None:
        self._keys: set[tuple[object, ...]] = set()

    def dismiss(self, about: object, finding: Finding) -> None:
        """Say it no more of ``about`` (a pair, or a slide)."""
        self._keys.add(_key(about, finding))

    def recall(self, about: object, finding: Finding) -> None:
        """Say it again: somebody asked for what it answers."""
        self._keys.discard(_key(about, finding))

    def left(self, about: object, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those that nobody has put away, the gravest first."""
        kept = (one for one in findings if _key(about, one) not in self._keys)
        return tuple(sorted(kept, key=lambda one: _ORDER.index(one.severity)))


def _key(about: object, finding: Finding) -> tuple[object, ...]:
    # Every tile that cannot be read has a sentence of its own; of the others, another sentence is news.
    return about, finding.condition, "" if finding.condition is Condition.UNREADABLE else finding.sentence


def pair_findings(state: ComparisonState) -> tuple[Finding, ...]:
    """Cropped bounds, other pixel sizes and unpaired levels of every aligned conversion."""
    return tuple(finding for finding in _findings(state) if finding is not None)


def _findings(state: ComparisonState) -> Iterator[Finding | None]:
    reference = state.reference
    for slot, pane in enumerate(state.panes[1:], start=1):
        if reference is None or pane.alignment is None or not pane.alignment.aligned:
            continue
        who = pane.slide.name
        pane = pane.moved(Affine(), "")  # what somebody moved by hand is no finding about the slide
        yield _cropped(reference, pane, who, slot)
        yield _pixel_sizes(reference, pane, who, slot)
        yield _levels(reference, pane, who, slot)


def _cropped(reference: PaneState, pane: PaneState, who: str, slot: int) -> Finding | None:
    """What of the reference lies outside of the conversion; turns other than by quarters are left out."""
    affine = pane.to_reference
    if min(abs(affine.xx) + abs(affine.yy), abs(affine.xy) + abs(affine.yx)) > 1e-9:
        return None
    whole = Rect(0, 0, *reference.slide.levels[0].size)
    held = affine.bounding(Rect(0, 0, *pane.slide.levels[0].size))
    name = reference.slide.name
    # Whichever is the reference: the sentence about two slides is the same when they change places.
    sides = ((who, held, name, whole, reference.slide.bounds), (name, whole, who, held, pane.covered))
    for smaller, small, larger, large, scanned in sides:
        if lacking := _beyond(scanned, small):
            parts = ", ".join(f"{pixels:.0f} px {side}" for side, pixels in lacking)
            sentence = f"{smaller} leaves out scanned parts of {larger}: {parts}."
            details = _areas(larger, large, scanned, smaller, small)
            return Finding(Condition.CROPPED, sentence, "warning", slot, details)
        if _beyond(large, small):
            inside = small.intersected(large)
            share = 100 * inside.width * inside.height / (large.width * large.height)
            words = f"{share:.0f} % of its area, with nothing scanned left out"
            sentence = f"{smaller} is cropped to the scanned part of {larger}: {words}."
            details = _areas(larger, large, scanned, smaller, small)
            return Finding(Condition.CROPPED, sentence, "info", slot, details)
    return None


def _areas(larger: str, large: Rect, scanned: Rect, smaller: str, small: Rect) -> str:
    """The three areas behind a cropped conversion, in level-0 pixels of the original."""
    return "\n".join(
        (
            f"{larger}, as large as its file says: {_area(large)}",
            f"{larger}, the scanned part that its file states: {_area(scanned)}",
            f"{smaller}, where the alignment has it: {_area(small)}",
            "In level-0 pixels of the original, counted from its upper left corner.",
        )
    )


def _area(rect: Rect) -> str:
    return f"{rect.width:.0f} × {rect.height:.0f} px from {rect.x:.0f}, {rect.y:.0f}"


def _beyond(outer: Rect, inner: Rect) -> list[tuple[str, float]]:
    """The sides at which ``outer`` reaches beyond ``inner``, with the level-0 pixels."""
    sides = (
        ("at the left", inner.x - outer.x),
        ("at the top", inner.y - outer.y),
        ("at the right", outer.right - inner.right),
        ("at the bottom", outer.bottom - inner.bottom),
    )
    return [(side, pixels) for side, pixels in sides if pixels >= _WHOLE]


def _pixel_sizes(reference: PaneState, pane: PaneState, who: str, slot: int) -> Finding | None:
    ours, theirs = reference.slide.mpp, pane.slide.mpp
    if ours is None and theirs is None:
        return None
    if ours is None or theirs is None:
        knows = who if ours is None else reference.slide.name
        return Finding(Condition.PIXEL_SIZES, f"Only {knows} states a pixel size.", "warning", slot)
    expected = _carried(ours, pane.to_reference)
    across, down = theirs.x / expected.x - 1, theirs.y / expected.y - 1
    off = across if abs(across) >= abs(down) else down
    if abs(off) <= _SAME_MPP:
        return None
    more = "larger" if off > 0 else "smaller"
    said = f"{_mpp(theirs)} where the original's make {_mpp(expected)}, {100 * abs(off):.2g} % {more}"
    return Finding(Condition.PIXEL_SIZES, f"Pixel sizes differ: {who} states {said}.", "warning", slot)


def _carried(mpp: Mpp, affine: Affine) -> Mpp:
    """The size of a conversion's pixel as the reference's pixel size and the alignment have it."""
    across = math.hypot(affine.xx * mpp.x, affine.yx * mpp.y)
    return Mpp(across, math.hypot(affine.xy * mpp.x, affine.yy * mpp.y))


def _levels(reference: PaneState, pane: PaneState, who: str, slot: int) -> Finding | None:
    """Levels that only one side stores, by the reference's downsample."""
    ours, theirs = reference.slide.levels, pane.slide.levels
    pairs = pair_levels(ours, theirs, pane.relative_scale)
    only_ours, only_theirs = unpaired_levels(ours, theirs, pairs)
    alone = [level.downsample for level in only_ours]
    new = [pane.effective_downsample(level) for level in only_theirs]
    sides = ((reference.slide.name, alone), (who, new))
    said = [f"only {name} stores {_listed(downsamples)}" for name, downsamples in sides if downsamples]
    if not said:
        return None
    sentence = "; ".join(said)
    lines = [f"{reference.slide.name} stores {_listed([level.downsample for level in ours])}"]
    lines.append(f"{who} stores {_listed([pane.effective_downsample(level) for level in theirs])}")
    lines.append("As downsamples of the original; the command Stored levels shows the whole table.")
    return Finding(Condition.LEVELS, f"{sentence[0].upper()}{sentence[1:]}.", "info", slot, "\n".join(lines))


def _listed(downsamples: list[float]) -> str:
    ratios = [f"1:{downsample:.4g}" for downsample in downsamples]
    if len(ratios) == 1:
        return f"level {ratios[0]}"
    return f"levels {', '.join(ratios[:-1])} and {ratios[-1]}"


def _mpp(mpp: Mpp) -> str:
    x, y = mpp
    return f"{x:.4g} µm" if abs(x / y - 1) < _SAME_MPP / 10 else f"{x:.4g} × {y:.4g} µm"
