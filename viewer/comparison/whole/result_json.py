"""Frozen dataclasses as JSON and back, to the last digit; arrays are handed to whoever keeps them beside."""

from __future__ import annotations

import functools
import math
import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
KeepArray = Callable[[str, Array], Any]
"""Puts an array of the field with that path ("conversions.0.levels.1.table") away; returns JSON that leads to it."""
FetchArray = Callable[[Any], Array]
"""The other way round; raises ValueError where there is none."""

_WORDS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
"""JSON has no numbers for these."""


class UnknownFieldError(ValueError):
    """There is something in the JSON that this version does not know."""


def to_json(value: Any, keep: KeepArray, path: str = "") -> Any:
    """JSON of a value made of dataclasses, tuples, sets, enums, numbers, text, paths and times.

    Raises:
        TypeError: There is something else in it.
    """
    if value is None or isinstance(value, str | bool | int):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else str(float(value))
    if isinstance(value, np.generic):
        return to_json(value.item(), keep, path)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, np.ndarray):
        return keep(path, value)
    if isinstance(value, tuple):
        return [to_json(one, keep, f"{path}.{place}") for place, one in enumerate(value)]
    if isinstance(value, frozenset):
        return sorted((to_json(one, keep, path) for one in value), key=str)
    if is_dataclass(value):
        held = ((one.name, getattr(value, one.name)) for one in fields(value))
        return {name: to_json(one, keep, f"{path}.{name}" if path else name) for name, one in held}
    raise TypeError(f"{type(value).__name__} cannot be kept")


def from_json(kind: Any, value: Any, fetch: FetchArray) -> Any:
    """What ``to_json`` has made such JSON of.

    Args:
        kind: The type that is expected, as annotated.
        value: The JSON.
        fetch: Gets the arrays back.

    Raises:
        ValueError, TypeError, KeyError: It is not that.
        UnknownFieldError: It was made of a class with more fields.
    """
    origin, parts, is_record = _taken_apart(kind)
    if origin in (types.UnionType, typing.Union):
        if value is None and type(None) in parts:
            return None
        (kept,) = (part for part in parts if part is not type(None))
        return from_json(kept, value, fetch)
    if origin in (np.ndarray, NDArray):
        return fetch(value)
    if origin in (tuple, frozenset):
        return _several(origin, parts, _of(list, value), fetch)
    if is_record:
        return _record(kind, _of(dict, value), fetch)
    return _single(kind, value)


@functools.cache
def _taken_apart(kind: Any) -> tuple[Any, tuple[Any, ...], bool]:
    """What a type is of, with what in it, and whether it is a dataclass: asked for each of some 100 000 values."""
    return typing.get_origin(kind), typing.get_args(kind), is_dataclass(kind)


def _several(origin: Any, parts: tuple[Any, ...], values: list[Any], fetch: FetchArray) -> Any:
    if origin is frozenset or parts[1:] == (Ellipsis,):
        return origin(from_json(parts[0], one, fetch) for one in values)
    return tuple(from_json(part, one, fetch) for part, one in zip(parts, values, strict=True))


def _record(kind: Any, values: dict[str, Any], fetch: FetchArray) -> Any:
    known = _fields(kind)
    if more := values.keys() - known.keys():
        raise UnknownFieldError(f"{kind.__name__} has no {sorted(more)}")
    return kind(**{name: from_json(known[name], value, fetch) for name, value in values.items()})


@functools.cache
def _fields(kind: Any) -> dict[str, Any]:
    """What a dataclass is made of, with types; they are worked out of text each time they are asked for."""
    hints = typing.get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind) if one.init}


def _single(kind: Any, value: Any) -> Any:
    if kind is float:
        if isinstance(value, str):
            return _WORDS[value]
        return float(_of(float if isinstance(value, float) else int, value))
    if kind in (str, bool, int):
        return _of(kind, value)
    if kind is datetime:
        return datetime.fromisoformat(_of(str, value))
    if isinstance(kind, type) and issubclass(kind, Enum | Path):
        return kind(value)
    raise TypeError(f"{kind} cannot be kept")


def _of(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value
