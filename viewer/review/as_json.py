"""What a review is made of, as the JSON of its record, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from viewer.comparison.whole.result_json import Array, from_json, to_json


def plain(value: Any) -> Any:
    """JSON of frozen dataclasses, tuples, enums, paths, numbers and text, or of a mapping of names to such.

    Raises:
        TypeError: There is something else in it, such as an array.
    """
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return to_json(value, _no_array)


def made(kind: type, value: Any) -> Any:
    """What ``plain`` has made ``value`` of.

    Raises:
        ValueError, TypeError, KeyError: It is not that.
    """
    return from_json(kind, value, _no_fetch)


def _no_array(path: str, _array: Array) -> Any:
    raise TypeError(f"{path} is an array")


def _no_fetch(value: Any) -> Array:
    raise ValueError(f"{value!r} stands for an array")
