"""The figures of ``summary.json`` as tables for spreadsheets: a line a level of a conversion, a line a worst place."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_PAIRS = {"mpp": ("mpp_x", "mpp_y"), "offset_px": ("offset_x", "offset_y")}


def levels_csv(summary: Mapping[str, Any]) -> bytes:
    """UTF-8; names as in the JSON, joined by underscores where they are nested. Nothing stands for what is unknown."""
    return _table(
        [_flat({"conversion": one["path"], **level}) for one in summary["conversions"] for level in one["levels"]]
    )


def worst_csv(summary: Mapping[str, Any]) -> bytes:
    """Likewise of the worst places; only a line of names where nothing differs."""
    lines = [
        {"conversion": one["path"], "missing": False, **place}
        for one in summary["conversions"]
        for place in one["worst"]
    ]
    return _table(lines, ("conversion", "level", "x", "y", "width", "height", "ssim", "missing"))


def _flat(entry: Mapping[str, Any]) -> dict[str, Any]:
    return dict(_items(entry, ""))


def _items(entry: Mapping[str, Any], before: str) -> Iterator[tuple[str, Any]]:
    for name, value in entry.items():
        if name in _PAIRS:
            yield from zip(_PAIRS[name], value or (None, None), strict=True)
        elif isinstance(value, Mapping):
            yield from _items(value, f"{before}{name}_")
        else:
            yield before + name, value


def _table(lines: Sequence[Mapping[str, Any]], names: Sequence[str] | None = None) -> bytes:
    opened = io.StringIO(newline="")
    writer = csv.DictWriter(opened, names or (list(lines[0]) if lines else []), lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return opened.getvalue().encode("utf-8")
