"""How a DICOM picture that is no slide is shown in a file: which frame, through which window, what its numbers mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from viewer.slides.dicom_sizes import SizeAt
from viewer.slides.dicom_windows import Voi, VoiRange, VoiTable, VoiWindow, numbers_of


@dataclass(frozen=True, slots=True)
class KeptValues:
    """What the numbers of 16 bits in a file mean: value = ``slope`` × number + ``intercept``."""

    slope: float
    intercept: float
    unit: str | None
    """A word of DICOM such as HU; None where the file names none."""


@dataclass(frozen=True, slots=True)
class ShownAs:
    """What is stated of one picture."""

    frame: int | None
    """Counted from 1; None where the picture has one only."""
    window: str | None
    """The word that it was chosen by; None in colour."""
    voi: Voi | None
    """None in colour, and where values are kept."""
    values: KeptValues | None
    size_at: SizeAt | None
    aspect: tuple[int, int] | None = None
    """Height and width of a pixel in one unit, where they differ and nothing else is known of its size."""

    @property
    def name_part(self) -> str:
        """What it adds to the name of a file."""
        parts = [f"_frame{self.frame}"] if self.frame is not None else []
        if self.window is not None:
            numbers = numbers_of(self.window)
            parts.append(f"_{self.window}" if numbers is None else f"_c{numbers.centre:.12g}_w{numbers.width:.12g}")
        return "".join(parts)

    def to_dict(self) -> dict[str, Any]:
        """As JSON takes it; what the pixel size is about is there even if there is none."""
        found: dict[str, Any] = {"pixel_size_at": self.size_at and self.size_at.value}
        if self.frame is not None:
            found["frame"] = self.frame
        if self.window is not None:
            found["window"] = {"name": self.window, **_voi_told(self.voi)}
        if self.values is not None:
            values = self.values
            found["values"] = {"slope": values.slope, "intercept": values.intercept, "unit": values.unit}
        return found if self.aspect is None else {**found, "pixel_aspect": list(self.aspect)}

    @property
    def words(self) -> dict[str, str]:
        """Properties of XMP."""
        found = {} if self.frame is None else {"Frame": str(self.frame)}
        if self.window is not None:
            found["Window"] = _voi_words(self.window, self.voi)
        if self.values is not None:
            found["Values"] = self._values_words(self.values)
        if self.size_at is not None:
            found["PixelSizeAt"] = self.size_at.value
        if self.aspect is not None:
            found["PixelAspect"] = _ratio(self.aspect)
        return found

    @property
    def line(self) -> tuple[str, ...]:
        """Parts of the one line that describes it."""
        found = () if self.frame is None else (f"frame {self.frame}",)
        if self.window is not None:
            found = (*found, f"window {_voi_words(self.window, self.voi)}")
        found = found if self.values is None else (*found, self._values_words(self.values))
        return found if self.aspect is None else (*found, f"pixels {_ratio(self.aspect)} (height to width)")

    @staticmethod
    def _values_words(values: KeptValues) -> str:
        unit = f" {values.unit}" if values.unit else ""
        return f"value = {values.slope!r} x number + {values.intercept!r}{unit}"


def _ratio(aspect: tuple[int, int]) -> str:
    return f"{aspect[0]}:{aspect[1]}"


def _voi_told(voi: Voi | None) -> dict[str, Any]:
    match voi:
        case VoiWindow():
            return {"function": voi.function, "centre": voi.window.centre, "width": voi.window.width}
        case VoiTable():
            return {"function": "LUT", "number": voi.number + 1}
        case VoiRange():
            return {"function": "RANGE", "low": voi.low, "high": voi.high}
    return {"function": "NONE"}


def _voi_words(name: str, voi: Voi | None) -> str:
    match voi:
        case VoiWindow():
            function = "" if voi.function == "LINEAR" else f", {voi.function}"
            return f"{name} (centre {voi.window.centre:.12g}, width {voi.window.width:.12g}{function})"
        case VoiTable():
            return f"{name} (LUT {voi.number + 1})"
        case VoiRange():
            return f"{name} ({voi.low:.12g} to {voi.high:.12g})"
    return name
