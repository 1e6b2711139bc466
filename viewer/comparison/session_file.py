"""A file that holds what is on screen: which slides, and how they are looked at."""

from __future__ import annotations

import contextlib
import json
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from viewer.comparison.display import BLINK_RATES, GAINS, Arrangement, Channel, Curtain, Display, Measure, Mode
from viewer.comparison.state import MOST_PANES
from viewer.geometry import Affine, Point
from viewer.jobs.whole_file import write_whole

VERSION: Final = 1
"""Of the file's layout."""
SUFFIX: Final = ".verislide"
_NO_OFFSET: Final = Affine()
_AFFINE: Final = tuple(field.name for field in fields(Affine))


class SessionFileError(Exception):
    """A session cannot be read or written: one sentence names the file and says why."""


@dataclass(frozen=True, slots=True)
class SavedSlide:
    """One slide of a session."""

    path: Path
    series_uid: str | None = None
    reader: str | None = None
    """One of ``opening.READERS`` that somebody chose; None: the best one for the file."""
    offset: Affine = _NO_OFFSET
    """Level-0 pixels of the original, as the alignment has them, onto such."""
    offset_origin: str = ""


@dataclass(frozen=True, slots=True)
class SavedView:
    """How the slides are looked at."""

    centre: Point
    """Level-0 pixels of the original."""
    device_scale: float
    """Device pixels a level-0 pixel, so that the magnification is the same on every screen."""
    rotation: float
    """Degrees, clockwise."""
    fitted: bool
    """Whether all that was scanned is in sight, whatever the size of the window."""
    downsample: float | None
    """Of the level that was forced; None for Auto."""
    linked: bool
    display: Display


@dataclass(frozen=True, slots=True)
class SavedSession:
    """Everything that the file holds; ``view`` is None where nothing was to be seen yet."""

    slides: tuple[SavedSlide, ...]
    view: SavedView | None


def write_session(path: Path, session: SavedSession) -> None:
    """Write the file, all or nothing. Slides are named from the file's folder and from the root.

    Raises:
        SessionFileError: It cannot be written.
    """
    stored = {
        "verislide_session": VERSION,
        "slides": [_slide_entry(slide, path.parent) for slide in session.slides],
        "view": _view_entry(session.view) if session.view is not None else None,
    }
    try:
        write_whole(path, json.dumps(stored, ensure_ascii=False, indent=1).encode("utf-8"))
    except OSError as error:
        raise SessionFileError(f"The session cannot be written to {path}: {error.strerror}.") from error


def read_session(path: Path) -> SavedSession:
    """Read a file that ``write_session`` wrote; a slide that moved along with the file is found beside it.

    Raises:
        SessionFileError: There is no such file, it is no session, or one of a newer Verislide.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        version = stored["verislide_session"]
        if isinstance(version, int) and version > VERSION:
            raise SessionFileError(f"{path.name} is of a newer version of Verislide: open it with that.")
        if version != VERSION:
            raise ValueError(f"no version: {version}")
        slides = tuple(_slide(entry, path.parent) for entry in stored["slides"])
        if not 0 < len(slides) <= MOST_PANES:
            raise ValueError(f"{len(slides)} slides")
        return SavedSession(slides, _view(stored["view"]) if stored["view"] is not None else None)
    except OSError as error:
        raise SessionFileError(f"{path.name} cannot be opened: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise SessionFileError(f"{path.name} cannot be opened: it is no session of Verislide, or damaged.") from error


def _slide_entry(slide: SavedSlide, folder: Path) -> dict[str, object]:
    with contextlib.suppress(ValueError):  # another drive
        relative = Path(os.path.relpath(slide.path, folder)).as_posix()
        return {"relative": relative} | _rest_of(slide)
    return _rest_of(slide)


def _rest_of(slide: SavedSlide) -> dict[str, object]:
    return {
        "path": str(slide.path),
        "series_uid": slide.series_uid,
        "reader": slide.reader,
        "offset": {name: getattr(slide.offset, name) for name in _AFFINE},
        "offset_origin": slide.offset_origin,
    }


def _view_entry(view: SavedView) -> dict[str, object]:
    display, curtain = view.display, view.display.curtain
    return {
        "centre": [view.centre.x, view.centre.y],
        "device_scale": view.device_scale,
        "rotation": view.rotation,
        "fitted": view.fitted,
        "downsample": view.downsample,
        "linked": view.linked,
        "display": {
            "mode": display.mode.value,
            "measure": display.measure.value,
            "channel": display.channel.value,
            "gain": display.gain,
            "mapped": display.mapped,
            "curtain": {"split": curtain.split, "vertical": curtain.vertical, "locked": curtain.locked},
            "opacity": display.opacity,
            "blink_rate": display.blink_rate,
            "second_shown": display.second_shown,
            "candidate": display.candidate,
            "arrangement": display.arrangement.value,
            "order": list(display.order),
            "hidden": sorted(display.hidden),
            "pixel_grid": display.pixel_grid,
        },
    }


def _slide(entry: Any, folder: Path) -> SavedSlide:
    path = Path(_text(entry["path"]))
    if "relative" in entry:
        beside = Path(os.path.normpath(folder / _text(entry["relative"])))
        if beside.exists() or not path.exists():
            path = beside
    offset = Affine(*(_number(entry["offset"][name]) for name in _AFFINE))
    if abs(offset.determinant) < 1e-9:
        raise ValueError("an offset that cannot be undone")
    uid, reader = (None if entry[key] is None else _text(entry[key]) for key in ("series_uid", "reader"))
    return SavedSlide(path, uid, reader, offset, _text(entry["offset_origin"]))


def _view(entry: Any) -> SavedView:
    x, y = map(_number, entry["centre"])
    scale = _number(entry["device_scale"], above=0)
    downsample = None if entry["downsample"] is None else _number(entry["downsample"], above=0)
    fitted, linked = _flag(entry["fitted"]), _flag(entry["linked"])
    display = _display(entry["display"])
    return SavedView(Point(x, y), scale, _number(entry["rotation"]), fitted, downsample, linked, display)


def _display(entry: Any) -> Display:
    curtain = entry["curtain"]
    gain, rate = entry["gain"], entry["blink_rate"]
    if gain not in GAINS or (rate is not None and rate not in BLINK_RATES):
        raise ValueError(f"gain {gain}, rate {rate}")
    return Display(
        mode=Mode(entry["mode"]),
        measure=Measure(entry["measure"]),
        channel=Channel(entry["channel"]),
        gain=gain,
        mapped=_flag(entry["mapped"]),
        curtain=Curtain(_share(curtain["split"]), _flag(curtain["vertical"]), _flag(curtain["locked"])),
        opacity=_share(entry["opacity"]),
        blink_rate=rate,
        second_shown=_flag(entry["second_shown"]),
        candidate=max(_places([entry["candidate"]])),
        arrangement=Arrangement(entry["arrangement"]),
        order=_places(entry["order"]),
        hidden=frozenset(_places(entry["hidden"])),
        pixel_grid=_flag(entry["pixel_grid"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"no text: {value}")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"neither true nor false: {value}")
    return value


def _number(value: object, *, above: float = -math.inf) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value) or value <= above:
        raise ValueError(f"no fitting number: {value}")
    return float(value)


def _share(value: object) -> float:
    return min(1.0, max(0.0, _number(value)))


def _places(values: Sequence[object]) -> tuple[int, ...]:
    if not all(isinstance(value, int) and 0 <= value < MOST_PANES for value in values):
        raise ValueError(f"no places: {values}")
    return tuple(value for value in values if isinstance(value, int))
