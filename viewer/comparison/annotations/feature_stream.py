"""Reads the features of a GeoJSON file one by one.

A file of a hundred thousand cells takes a second or two to parse, in one call that lets no other thread run, the
window's neither. Feature by feature, others get their turn in between.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from viewer.slides.slide import SlideError

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")


def features_of(path: Path) -> Iterator[dict[str, Any]]:
    """The features of a FeatureCollection, of a list as QuPath writes it, or the one of a Feature.

    Raises:
        SlideError: The file cannot be read, or is something else.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SlideError(
            f"The annotations {path.name} cannot be read: {error.strerror}.",
            advice="Check that the file is there and may be read, or choose another one.",
        ) from error
    except UnicodeDecodeError as error:
        raise _no_geojson(path) from error
    found = 0
    try:
        for feature in _features(text):
            if not isinstance(feature, dict) or feature.get("type") != "Feature":
                raise SlideError(f"{path.name} is no GeoJSON of annotations: save them as GeoJSON in QuPath.")
            found += 1
            yield feature
    except (ValueError, RecursionError, StopIteration) as error:
        raise _no_geojson(path) from error


def _no_geojson(path: Path) -> SlideError:
    return SlideError(f"{path.name} is no GeoJSON: save the annotations as GeoJSON in QuPath.")


def _features(text: str) -> Iterator[Any]:
    at = _after_space(text, 0)
    if text.startswith("[", at):
        at = yield from _items(text, at)
    elif text.startswith("{", at):
        whole, streamed, at = yield from _object(text, at)
        if whole.get("type") == "FeatureCollection":
            if not streamed:
                raise ValueError("a collection without features")
        elif streamed:
            raise ValueError("features of something else")
        else:
            yield whole
    else:
        value, at = _value(text, at)
        yield value
    if _after_space(text, at) != len(text):
        raise ValueError("something follows")


def _object(text: str, at: int) -> Generator[Any, None, tuple[dict[str, Any], bool, int]]:
    """Gives the items of "features"; returns what else stands in an object, whether there were any, and its end."""
    whole: dict[str, Any] = {}
    streamed = False
    at = _after_space(text, at + 1)
    while not text.startswith("}", at):
        key, at = _value(text, at)
        at = _after_space(text, at)
        if not isinstance(key, str) or not text.startswith(":", at):
            raise ValueError("no key")
        at = _after_space(text, at + 1)
        if key == "features" and text.startswith("[", at):
            streamed = True
            at = yield from _items(text, at)
        else:
            whole[key], at = _value(text, at)
        at = _past_comma(text, at, "}")
    return whole, streamed, at + 1


def _items(text: str, at: int) -> Generator[Any, None, int]:
    """Gives the items of a list; returns its end."""
    at = _after_space(text, at + 1)
    while not text.startswith("]", at):
        item, at = _value(text, at)
        yield item
        at = _past_comma(text, at, "]")
    return at + 1


def _value(text: str, at: int) -> tuple[Any, int]:
    return _DECODER.raw_decode(text, at)


def _past_comma(text: str, at: int, end: str) -> int:
    at = _after_space(text, at)
    if text.startswith(end, at):
        return at
    if not text.startswith(",", at):
        raise ValueError("a comma is missing")
    at = _after_space(text, at + 1)
    if text.startswith(end, at):
        raise ValueError("a comma too many")
    return at


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
