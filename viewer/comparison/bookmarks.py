"""Places to come back to, kept per pair in a file of their own."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.jobs.whole_file import write_whole

VERSION: Final = 1
"""Of the file's layout."""


class BookmarksError(Exception):
    """Bookmarks cannot be read or kept: one sentence names the file and says why."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A named view of a pair."""

    name: str
    centre: Point
    """Level-0 pixels of the original."""
    device_scale: float
    """Device pixels a level-0 pixel, so that the magnification is the same on every screen."""
    rotation: float
    """Degrees, clockwise."""
    downsample: float | None
    """Of the level that was forced; None for Auto."""

    @staticmethod
    def of(state: ComparisonState, name: str) -> Bookmark:
        """What is looked at now."""
        view = state.viewport
        return Bookmark(name, view.centre, view.device_scale, view.rotation, state.forced_downsample)

    def viewport(self, now: Viewport) -> Viewport:
        """The view in the pane and on the screen of ``now``."""
        return now.with_scale(self.device_scale / now.ratio).turned_to(self.rotation).centred(self.centre)

    def is_shown(self, state: ComparisonState) -> bool:
        """Whether ``state`` shows just that."""
        view = self.viewport(state.viewport)
        return state.viewport == view and state.forced_downsample == self.downsample


def new_name(bookmarks: Sequence[Bookmark]) -> str:
    """A name that none of them has."""
    names, number = {bookmark.name for bookmark in bookmarks}, len(bookmarks) + 1
    while f"Bookmark {number}" in names:
        number += 1
    return f"Bookmark {number}"


class BookmarkFiles:
    """Reads and writes the files of bookmarks, one a pair."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made with the first file."""
        self._folder = folder
        self._left_alone: set[Path] = set()
        """Files that could be neither understood nor set aside."""

    def path(self, slides: Sequence[str]) -> Path:
        """The file of a pair, whose slides are named by their paths in one way of writing."""
        digest = hashlib.sha256(json.dumps(list(slides)).encode("utf-8")).hexdigest()
        return self._folder / f"{digest[:24]}.json"

    def load(self, slides: Sequence[str]) -> tuple[Bookmark, ...]:
        """The bookmarks of a pair; none where it has no file.

        Raises:
            BookmarksError: The file is broken and was renamed, or is of a newer version or cannot be read and is
                left as it is.
        """
        path = self.path(slides)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            self._left_alone.add(path)
            raise BookmarksError(f"The bookmarks {path.name} cannot be read: {error.strerror}.") from error
        try:
            stored = json.loads(content)
            version = stored["version"]
            if isinstance(version, int) and version > VERSION:
                self._left_alone.add(path)
                raise BookmarksError(
                    f"The bookmarks {path.name} are of a newer version of Verislide and are left alone."
                )
            if version != VERSION:
                raise ValueError(f"no version: {version}")
            return tuple(map(_bookmark, stored["bookmarks"]))
        except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
            raise BookmarksError(self._set_aside(path)) from error

    def save(self, slides: Sequence[str], bookmarks: Sequence[Bookmark]) -> None:
        """Replace the file of a pair, all or nothing.

        Raises:
            BookmarksError: It cannot be written, or what is there could not be read and is left as it is.
        """
        path = self.path(slides)
        if path in self._left_alone:
            raise BookmarksError(f"The bookmarks are not kept, because {path.name} could not be read.")
        entries = [
            {
                "name": bookmark.name,
                "x": bookmark.centre.x,
                "y": bookmark.centre.y,
                "scale": bookmark.device_scale,
                "rotation": bookmark.rotation,
                "level": bookmark.downsample,
            }
            for bookmark in bookmarks
        ]
        stored = {"version": VERSION, "slides": list(slides), "bookmarks": entries}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, json.dumps(stored, ensure_ascii=False, indent=1).encode("utf-8"))
        except OSError as error:
            raise BookmarksError(f"The bookmarks cannot be written to {path.name}: {error.strerror}.") from error

    def _set_aside(self, path: Path) -> str:
        """Rename a broken file to a name that is free; says what became of it."""
        number, aside = 1, path.with_name(f"{path.name}.broken")
        while aside.exists():
            number += 1
            aside = path.with_name(f"{path.name}.broken-{number}")
        try:
            path.rename(aside)
        except OSError:
            self._left_alone.add(path)
            return f"The bookmarks {path.name} are broken and are left as they are."
        return f"The bookmarks of this pair are broken; the file is kept as {aside.name}."


def _bookmark(entry: Any) -> Bookmark:
    """From a parsed entry of a file; raises what wrong values raise."""
    name, level = entry["name"], entry["level"]
    x, y, scale, rotation = (float(entry[key]) for key in ("x", "y", "scale", "rotation"))
    downsample = None if level is None else float(level)
    numbers = (x, y, scale, rotation, downsample or 1.0)
    if not isinstance(name, str) or not all(map(math.isfinite, numbers)) or scale <= 0 or (downsample or 1.0) <= 0:
        raise ValueError(f"no bookmark: {entry}")
    return Bookmark(name, Point(x, y), scale, rotation, downsample)
