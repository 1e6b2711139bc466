"""What a MIRAX slide holds beside the one picture that OpenSlide shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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


def mirax_channels(properties: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The property that counts the fluorescence filters, and their names; both empty where there is at most one."""
    for index in range(1, _whole(properties.get(names.MIRAX_HIER_COUNT))):
        count = _whole(properties.get(names.mirax_hier(index, "COUNT")))
        if properties.get(names.mirax_hier(index, "NAME")) == _FILTERS and count > 1:
            channels = tuple(name for name, _ in _named_filters(properties, index, count))
            return names.mirax_hier(index, "COUNT"), channels
    return "", ()


def _named_filters(properties: Mapping[str, str], index: int, count: int) -> Iterator[tuple[str, bool]]:
    """Name of each filter level, and whether it is in the one picture that OpenSlide shows."""
    for channel in range(count):
        section = properties.get(names.mirax_hier(index, f"VAL_{channel}_SECTION"), "")
        name = properties.get(names.mirax_key(section, "FILTER_NAME"), f"channel {channel + 1}")
        stored = properties.get(names.mirax_key(section, "DATA_IN_THIS_FILTER_LEVEL"))
        yield name, stored == _SHOWN_FILTER


def _filters(properties: Mapping[str, str], index: int, count: int) -> str:
    every = tuple(_named_filters(properties, index, count))
    shown = [name for name, is_shown in every if is_shown]
    hidden = [name for name, is_shown in every if not is_shown]
    if not shown:
        return f"The slide holds {count} filter levels, of which the first is shown."
    if hidden:
        return f"Of {count} fluorescence channels {len(hidden)} are not shown: {', '.join(hidden)}."
    return f"Its {count} fluorescence channels ({', '.join(shown)}) are shown as red, green and blue of one picture."


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
