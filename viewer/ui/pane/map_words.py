"""What a map says of itself, whichever kind of map it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MapWords:
    """For the header of its pane."""

    role: str
    """Of the tag, as "MAP"."""
    name: str
    """Of which two slides it is, and how they are put together."""
    details: str
    """The same with what the slides are in the comparison."""
    explanation: str
    """All of it, for the tooltip."""
    widest_value: str
    """The longest text that can be said of what lies under the cursor."""
