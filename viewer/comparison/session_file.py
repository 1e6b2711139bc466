"""A file that holds what is on screen: which slides, and how they are looked at."""

from __future__ import annotations

import base64
import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from viewer.comparison.display import (
    BLINK_RATES,
    ENDS,
    GAINS,
    MAP_PLACE,
    THRESHOLDS,
    Arrangement,
    Channel,
    Curtain,
    Display,
    Lies,
    Measure,
    Mode,
    Scale,
)
from viewer.comparison.session_marks import Marks, marks_entry, marks_of
from viewer.comparison.state import MOST_PANES
from viewer.comparison.stored_values import flag, number, places, share, text, whole
from viewer.comparison.tone import LEAST_GAMMA, MOST, MOST_GAMMA, Tone
from viewer.geometry import Affine, Point, Size
from viewer.jobs.whole_file import write_whole

VERSION: Final = 3
"""Of the file's layout."""
_BEFORE_MARKS: Final = 1
"""Its files have no marks, windows, planes, pane of a map and colours, and are read as if there had been none."""
_BEFORE_SCALES: Final = 2
"""Its files know no map over a slide and no scale of a measure, and are read with those of the start."""
SUFFIX: Final = ".verislide"
_NO_OFFSET: Final = Affine()
_AFFINE: Final = tuple(one.name for one in fields(Affine))


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
    profiled: bool = False
    """Whether it is shown through its colour profile."""
    planes: Mapping[str, int] = field(default_factory=dict)
    """Of every axis beside x and y (``Axis.name``) the position that is shown."""


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
class SavedWindow:
    """A window of its own that a slide, or the map, stands in."""

    slide: int
    """Its slot, or MAP_PLACE."""
    size: Size
    """Of the picture, in device-independent pixels."""
    geometry: bytes
    """Where the window is, as the window system's library wrote it."""


@dataclass(frozen=True, slots=True)
class SavedSession:
    """Everything that the file holds; ``view`` is None where nothing was to be seen yet."""

    slides: tuple[SavedSlide, ...]
    view: SavedView | None
    marks: Marks = field(default_factory=Marks)
    windows: tuple[SavedWindow, ...] = ()
    result: Path | None = None
    """The folder that keeps the comparison which was shown."""


def write_session(path: Path, session: SavedSession) -> None:
    """Write the file, all or nothing. Slides are named from the file's folder and from the root.

    Raises:
        SessionFileError: It cannot be written.
    """
    stored = {
        "verislide_session": VERSION,
        "slides": [_slide_entry(slide, path.parent) for slide in session.slides],
        "view": _view_entry(session.view) if session.view is not None else None,
        "marks": marks_entry(session.marks),
        "windows": [_window_entry(window) for window in session.windows],
        "result": _place_entry(session.result, path.parent) if session.result is not None else None,
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
        if version not in (_BEFORE_MARKS, _BEFORE_SCALES, VERSION):
            raise ValueError(f"no version: {version}")
        if version == _BEFORE_MARKS:
            stored = _with_what_came_later(stored)
        if version <= _BEFORE_SCALES:
            stored = _with_scales(stored)
        slides = tuple(_slide(entry, path.parent) for entry in stored["slides"])
        if not 0 < len(slides) <= MOST_PANES:
            raise ValueError(f"{len(slides)} slides")
        view = _view(stored["view"]) if stored["view"] is not None else None
        windows = tuple(map(_window, stored["windows"]))
        every = {window.slide for window in windows}
        held = every - {MAP_PLACE}
        if len(every) != len(windows) or (held and max(held) >= len(slides)) or len(held) >= len(slides):
            raise ValueError(f"windows of {every}")
        # Sessions of before there were comparisons have none.
        result = _place(stored["result"], path.parent) if stored.get("result") is not None else None
        return SavedSession(slides, view, marks_of(stored["marks"], len(slides)), windows, result)
    except OSError as error:
        raise SessionFileError(f"{path.name} cannot be opened: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise SessionFileError(f"{path.name} cannot be opened: it is no session of Verislide, or damaged.") from error


def _with_what_came_later(stored: Any) -> dict[str, Any]:
    """A file of before there were marks as one of now."""
    slides = [{**slide, "profiled": False, "planes": {}} for slide in stored["slides"]]
    view = stored["view"]
    if view is not None:
        view = {**view, "display": {**view["display"], "tone": _tone_entry(Tone()), "map_apart": False}}
    return {**stored, "slides": slides, "view": view, "marks": marks_entry(Marks()), "windows": []}


def _with_scales(stored: Any) -> dict[str, Any]:
    """A file of before a measure had a scale as one of now."""
    view, begin = stored["view"], Display()
    if view is not None:
        shown = dict(view["display"])
        lies = Lies.APART if flag(shown.pop("map_apart")) else Lies.INSTEAD
        scales = {"ssim": _scale_entry(begin.ssim), "colour": _scale_entry(begin.colour)}
        shown = {**shown, "lies": lies.value, "map_opacity": begin.map_opacity, **scales}
        view = {**view, "display": shown}
    return {**stored, "view": view}


def _place_entry(place: Path, folder: Path) -> dict[str, object]:
    """From the root and, where it is on the same drive, from the file's folder."""
    with contextlib.suppress(ValueError):
        return {"relative": Path(os.path.relpath(place, folder)).as_posix(), "path": str(place)}
    return {"path": str(place)}


def _place(entry: Any, folder: Path) -> Path:
    """What moved along with the file is found beside it."""
    path = Path(text(entry["path"]))
    if "relative" in entry:
        beside = Path(os.path.normpath(folder / text(entry["relative"])))
        if beside.exists() or not path.exists():
            path = beside
    return path


def _slide_entry(slide: SavedSlide, folder: Path) -> dict[str, object]:
    return {
        **_place_entry(slide.path, folder),
        "series_uid": slide.series_uid,
        "reader": slide.reader,
        "offset": {name: getattr(slide.offset, name) for name in _AFFINE},
        "offset_origin": slide.offset_origin,
        "profiled": slide.profiled,
        "planes": dict(slide.planes),
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
            "lies": display.lies.value,
            "map_opacity": display.map_opacity,
            "ssim": _scale_entry(display.ssim),
            "colour": _scale_entry(display.colour),
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
            "tone": _tone_entry(display.tone),
        },
    }


def _scale_entry(scale: Scale) -> dict[str, float | None]:
    return {"end": scale.end, "threshold": scale.threshold}


def _tone_entry(tone: Tone) -> dict[str, float]:
    return {"brightness": tone.brightness, "contrast": tone.contrast, "gamma": tone.gamma}


def _window_entry(window: SavedWindow) -> dict[str, object]:
    return {
        "slide": window.slide,
        "size": [window.size.width, window.size.height],
        "geometry": base64.b64encode(window.geometry).decode("ascii"),
    }


def _slide(entry: Any, folder: Path) -> SavedSlide:
    path = _place(entry, folder)
    offset = Affine(*(number(entry["offset"][name]) for name in _AFFINE))
    if abs(offset.determinant) < 1e-9:
        raise ValueError("an offset that cannot be undone")
    uid, reader = (None if entry[key] is None else text(entry[key]) for key in ("series_uid", "reader"))
    planes = {text(axis): whole(position, 0, 1 << 31) for axis, position in entry["planes"].items()}
    return SavedSlide(path, uid, reader, offset, text(entry["offset_origin"]), flag(entry["profiled"]), planes)


def _view(entry: Any) -> SavedView:
    x, y = map(number, entry["centre"])
    scale = number(entry["device_scale"], above=0)
    downsample = None if entry["downsample"] is None else number(entry["downsample"], above=0)
    fitted, linked = flag(entry["fitted"]), flag(entry["linked"])
    display = _display(entry["display"])
    return SavedView(Point(x, y), scale, number(entry["rotation"]), fitted, downsample, linked, display)


def _display(entry: Any) -> Display:
    curtain = entry["curtain"]
    gain, rate = entry["gain"], entry["blink_rate"]
    if gain not in GAINS or (rate is not None and rate not in BLINK_RATES):
        raise ValueError(f"gain {gain}, rate {rate}")
    return Display(
        mode=Mode(entry["mode"]),
        measure=Measure(entry["measure"]),
        lies=Lies(entry["lies"]),
        map_opacity=share(entry["map_opacity"]),
        ssim=_scale(entry["ssim"], Measure.SSIM),
        colour=_scale(entry["colour"], Measure.COLOUR),
        channel=Channel(entry["channel"]),
        gain=gain,
        mapped=flag(entry["mapped"]),
        curtain=Curtain(share(curtain["split"]), flag(curtain["vertical"]), flag(curtain["locked"])),
        opacity=share(entry["opacity"]),
        blink_rate=rate,
        second_shown=flag(entry["second_shown"]),
        candidate=max(places([entry["candidate"]])),
        arrangement=Arrangement(entry["arrangement"]),
        order=tuple(whole(place, 0, MAP_PLACE) for place in entry["order"]),
        hidden=frozenset(places(entry["hidden"])),
        pixel_grid=flag(entry["pixel_grid"]),
        tone=_tone(entry["tone"]),
    )


def _scale(entry: Any, measure: Measure) -> Scale:
    end, threshold = number(entry["end"]), entry["threshold"]
    if end not in ENDS[measure] or (threshold is not None and number(threshold) not in THRESHOLDS[measure]):
        raise ValueError(f"{measure.value} to {end}, {threshold}")
    return Scale(end, threshold)


def _tone(entry: Any) -> Tone:
    brightness, contrast = (whole(entry[key], -MOST, MOST) for key in ("brightness", "contrast"))
    return Tone(brightness, contrast, min(MOST_GAMMA, max(LEAST_GAMMA, number(entry["gamma"]))))


def _window(entry: Any) -> SavedWindow:
    width, height = (whole(side, 1, 1 << 16) for side in entry["size"])
    geometry = base64.b64decode(text(entry["geometry"]), validate=True)
    return SavedWindow(whole(entry["slide"], 0, MAP_PLACE), Size(width, height), geometry)
