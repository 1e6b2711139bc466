"""What a MIRAX slide holds beside the one picture that OpenSlide shows."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.slides import property_names as names

_FILTERS = "Slide filter level"
_FOCUS = "Microscope focus level"
_MASK = "Slide zoom mask level"
_SHOWN_FILTER = "FilterLevel_0"


def mirax_notices(properties: Mapping[str, str]) -> tuple[str, ...]:
    """One sentence for each kind of channels, planes or masks of Slidedat.ini that is not shown as such."""
    notices = []
    for index in range(1, _whole(properties.get(names.MIRAX_HIER_COUNT))):
        name = properties.get(names.mirax_hier(index, "NAME"), "")
        count = _whole(properties.get(names.mirax_hier(index, "COUNT")))
        if name == _FILTERS and count > 1:
            notices.append(_filters(properties, index, count))
        elif name == _FOCUS and count > 1:
            notices.append(f"The slide holds {count} focus levels, of which one is shown.")
        elif name == _MASK and count > 0:
            notices.append("The slide holds mask levels, which are not shown.")
    return tuple(notices)


def _filters(properties: Mapping[str, str], index: int, count: int) -> str:
    shown: list[str] = []
    hidden: list[str] = []
    for channel in range(count):
        section = properties.get(names.mirax_hier(index, f"VAL_{channel}_SECTION"), "")
        name = properties.get(names.mirax_key(section, "FILTER_NAME"), f"channel {channel + 1}")
        stored = properties.get(names.mirax_key(section, "DATA_IN_THIS_FILTER_LEVEL"))
        (shown if stored == _SHOWN_FILTER else hidden).append(name)
    if not shown:
        return f"The slide holds {count} filter levels, of which the first is shown."
    if hidden:
        return f"Of {count} fluorescence channels {len(hidden)} are not shown: {', '.join(hidden)}."
    return f"Its {count} fluorescence channels ({', '.join(shown)}) are shown as red, green and blue of one picture."


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
