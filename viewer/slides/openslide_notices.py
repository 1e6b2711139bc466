"""What a MIRAX slide holds beside the one picture that OpenSlide shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from viewer.slides import property_names as names

_ZOOM = "Slide zoom level"
_FILTERS = "Slide filter level"
_FOCUS = "Microscope focus level"
_MASK = "Slide zoom mask level"
_SHOWN_FILTER = "FilterLevel_0"
_NO_PICTURES = ("ScanInfoLayer_DefaultLevel", "ScanInfoLayer_XMLInfoLevel")
"""Positions of the layer "Scan info layer", which every slide has: settings of the scan."""
_LAYER = re.compile(r"mirax\.HIERARCHICAL\.HIER_(\d{1,4})_COUNT")


def mirax_notices(properties: Mapping[str, str]) -> tuple[str, ...]:
    """One sentence for each layer of Slidedat.ini of which OpenSlide shows one position, or none, of several."""
    notices = []
    for index in _layers(properties):
        name = properties.get(names.mirax_hier(index, "NAME"), f"HIER_{index}")
        count = _whole(properties.get(names.mirax_hier(index, "COUNT")))
        if name == _MASK and count > 0:
            notices.append("The slide holds mask levels, which are not shown.")
        elif name == _ZOOM or count < 2 or _holds_no_pictures(properties, index, count):
            continue
        elif name == _FILTERS:
            notices.append(_filters(properties, index, count))
        elif name == _FOCUS:
            notices.append(f"The slide holds {count} focus levels, of which one is shown.")
        else:
            notices.append(f"The slide holds {count} positions of its layer “{name}”, of which one is shown.")
    return tuple(notices)


def mirax_channels(properties: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The property that counts the fluorescence filters, and their names; both empty where there is at most one."""
    for index in _layers(properties):
        count = _whole(properties.get(names.mirax_hier(index, "COUNT")))
        if properties.get(names.mirax_hier(index, "NAME")) == _FILTERS and count > 1:
            channels = tuple(name for name, _ in _named_filters(properties, index, count))
            return names.mirax_hier(index, "COUNT"), channels
    return "", ()


def _layers(properties: Mapping[str, str]) -> list[int]:
    """Numbers of the hierarchical layers that are there, whatever number of them is announced."""
    return sorted(int(found.group(1)) for key in properties if (found := _LAYER.fullmatch(key)))


def _sections(properties: Mapping[str, str], index: int, count: int) -> Iterator[str]:
    """The section of each position of a layer; ends with the last that is there, however many are announced."""
    for position in range(count):
        section = properties.get(names.mirax_hier(index, f"VAL_{position}_SECTION"))
        if section is None:
            return
        yield section


def _holds_no_pictures(properties: Mapping[str, str], index: int, count: int) -> bool:
    positions = (properties.get(names.mirax_hier(index, f"VAL_{position}")) for position in range(count))
    return count == len(_NO_PICTURES) and tuple(positions) == _NO_PICTURES


def _named_filters(properties: Mapping[str, str], index: int, count: int) -> Iterator[tuple[str, bool]]:
    """Name of each filter level, and whether it is in the one picture that OpenSlide shows."""
    for number, section in enumerate(_sections(properties, index, count), start=1):
        name = properties.get(names.mirax_key(section, "FILTER_NAME"), f"channel {number}")
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
