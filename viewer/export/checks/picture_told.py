"""What a manifest tells of a DICOM picture that is no slide: its frame, how it is shown, what its numbers mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

PICTURE_FIELDS = frozenset({"frame", "window", "values", "pixel_size_at", "pixel_aspect"})
_WINDOW_FIELDS = {
    "LINEAR": {"centre", "width"},
    "LINEAR_EXACT": {"centre", "width"},
    "SIGMOID": {"centre", "width"},
    "LUT": {"number"},
    "RANGE": {"low", "high"},
    "NONE": set(),
}
"""By function, the numbers that say which."""
_VALUES_FIELDS = {"slope", "intercept", "unit"}
_UNIT = re.compile("HU|OD|US|MGML|Z_EFF|ED|EDW|HU_MOD|PCT")
_WORD = re.compile(r"stored\d{0,3}|min-max|16bit|[a-z]+(?:-[a-z]+)?|(-?[0-9.]+(?:e[-+]?[0-9]+)?),([0-9.]+)")
DETECTOR = "detector"


@dataclass(frozen=True, slots=True)
class PictureTold:
    """One picture, as the manifest tells."""

    frame: int | None
    window: Mapping[str, Any]
    """Name, function and its numbers; empty of a picture in colour."""
    values: Mapping[str, Any]
    """Of kept values: slope, intercept and unit; else empty."""
    size_at: str | None
    aspect: tuple[int, int] | None = None
    """Height and width of a pixel."""

    @staticmethod
    def of(level: Mapping[str, Any]) -> PictureTold | None:
        """What a level of the manifest says; None where it says nothing of a picture.

        Raises:
            ValueError, TypeError: A field is missing, or has another kind of value than it may.
        """
        if not PICTURE_FIELDS & level.keys():
            return None
        window, values = dict(level.get("window", {})), dict(level.get("values", {}))
        wanted = _WINDOW_FIELDS.get(str(window.get("function")), set()) | {"name", "function"}
        if (window and set(window) != wanted) or (values and set(values) != _VALUES_FIELDS):
            raise ValueError("a window or what its numbers mean has other fields than it may")
        for name, value in (*window.items(), *values.items()):
            if name not in ("name", "function", "unit") and (isinstance(value, bool) or value != float(value)):
                raise ValueError(f"{name} of a picture is no number")
        frame, size_at = level.get("frame"), level.get("pixel_size_at")
        aspect = level.get("pixel_aspect")
        if aspect is not None:
            high, wide = (int(one) for one in aspect)
            aspect = high, wide
        return PictureTold(None if frame is None else int(frame), window, values, size_at and str(size_at), aspect)

    @property
    def is_kept(self) -> bool:
        """Whether the file holds values of 16 bits."""
        return bool(self.values)

    @property
    def name(self) -> str | None:
        """The word that the window was chosen by."""
        return self.window.get("name")

    @property
    def name_part(self) -> str:
        """What stands in the name of the file behind the study code."""
        part = "" if self.frame is None else f"_frame{self.frame}"
        if self.name is None:
            return part
        numbers = self.name.split(",")
        return f"{part}_c{numbers[0]}_w{numbers[1]}" if len(numbers) == 2 else f"{part}_{self.name}"

    @property
    def words(self) -> dict[str, str]:
        """By name of the property in XMP."""
        found = {
            "Frame": "" if self.frame is None else str(self.frame),
            "Window": self._window_words(),
            "Values": self._values_words(),
            "PixelSizeAt": self.size_at or "",
            "PixelAspect": "" if self.aspect is None else "{}:{}".format(*self.aspect),
        }
        return {name: value for name, value in found.items() if value}

    @property
    def line(self) -> list[str]:
        """Parts of the line that describes it."""
        found = [] if self.frame is None else [f"frame {self.frame}"]
        if self.name is not None:
            found.append(f"window {self._window_words()}")
        ratio = [] if self.aspect is None else ["pixels {}:{} (height to width)".format(*self.aspect)]
        return [*found, *([self._values_words()] if self.values else []), *ratio]

    @property
    def numbers(self) -> list[float]:
        """All that it has to state."""
        found = [value for told in (self.window, self.values) for value in told.values()]
        return [float(one) for one in (*found, self.frame or 0, *(self.aspect or ())) if isinstance(one, int | float)]

    def _window_words(self) -> str:
        window, name = self.window, self.name
        if name is None:
            return ""
        match window.get("function"):
            case "LUT":
                return f"{name} (LUT {window['number']})"
            case "RANGE":
                return f"{name} ({window['low']:.12g} to {window['high']:.12g})"
            case "NONE":
                return name
            case function:
                other = "" if function == "LINEAR" else f", {function}"
                return f"{name} (centre {window['centre']:.12g}, width {window['width']:.12g}{other})"

    def _values_words(self) -> str:
        if not self.values:
            return ""
        unit = f" {self.values['unit']}" if self.values["unit"] else ""
        return f"value = {float(self.values['slope'])!r} x number + {float(self.values['intercept'])!r}{unit}"


def told_strangers(level: Mapping[str, Any]) -> Iterator[str]:
    """What a level of a manifest says of a picture that is no field of it, or no value that such a field has."""
    window, values = level.get("window"), level.get("values")
    is_window = window is None or (window["function"] in _WINDOW_FIELDS and _WORD.fullmatch(str(window["name"])))
    if not is_window:
        yield "about a window"
    if values is not None and not (values["unit"] is None or _UNIT.fullmatch(str(values["unit"]))):
        yield "about values"
    if level.get("pixel_size_at") not in (None, "patient", DETECTOR):
        yield "about the pixel size"
