"""What the false colours of a map mean: title, level and range, on the tissue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from viewer.comparison.difference import colour_end, colour_table
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.measured import KEPT, colour_steps, settings_of
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.ui.language import localized, within
from viewer.ui.pane.chip_room import GAP
from viewer.ui.pane.map_words import MapWords
from viewer.ui.pane.marks import Chips

_MINUS = "\N{MINUS SIGN}"
_BAR_ROOM = {Measure.SIGNED: 168}
"""Pixels that the numbers beside the colour bar take, with a gap, where that is not _USUAL_ROOM."""
_USUAL_ROOM = 118


def _words(text: str) -> str:
    return QCoreApplication.translate("Legend", text)


def channel_name(channel: Channel, *, mapped: bool = True) -> str:
    """For people; without a colour map all three channels are shown where the largest would be looked for."""
    return {
        Channel.LARGEST: _words("Largest channel") if mapped else _words("Each channel"),
        Channel.RED: _words("Red"),
        Channel.GREEN: _words("Green"),
        Channel.BLUE: _words("Blue"),
        Channel.LUMINANCE: _words("Luminance"),
    }[channel]


def measure_name(measure: Measure) -> str:
    """For people."""
    return {
        Measure.SSIM: "SSIM",
        Measure.SIGNED: _words("Signed difference"),
        Measure.COLOUR: _words("Colour ΔE"),
    }.get(measure, _words("Difference"))


def short_name(measure: Measure) -> str:
    """What stands before a number, and above a colour bar."""
    return {Measure.SSIM: "SSIM", Measure.COLOUR: "ΔE"}.get(measure) or measure_name(measure).split()[0]


def look_text(look: Look) -> str:
    """As "Largest channel, shown 8×", or "Colours from 1 to 0.8, only below 0.9"."""
    if not look.is_measured:
        return _words("{0}, shown {1}×").format(channel_name(look.channel, mapped=look.mapped), look.gain)
    scale = end_text(look.measure, look.scale.end)
    return ", ".join(text for text in (scale, threshold_text(look)) if text)


def end_text(measure: Measure, end: float) -> str:
    """As "Colours from 1 to 0.8"."""
    return _words("Colours from {0} to {1}").format(_plain(KEPT[measure].equal), _plain(end))


def range_text(look: Look) -> str:
    """As short as can be: "8×", "1–0.8"."""
    if not look.is_measured:
        return f"{look.gain}×"
    return f"{_plain(KEPT[look.measure].equal)}–{_plain(look.scale.end)}"


def threshold_text(look: Look) -> str:
    """As "only below 0.9"; empty where everything is shown."""
    if not look.is_measured or look.scale.threshold is None:
        return ""
    return f"{beyond(look.measure)} {_plain(look.scale.threshold)}"


def beyond(measure: Measure) -> str:
    """On which side of a threshold values are shown."""
    return _words("only below") if measure is Measure.SSIM else _words("only above")


def measured_text(measure: Measure, value: float) -> str:
    """A value of SSIM or ΔE, with as many digits as are kept of it."""
    return f"{value:.{KEPT[measure].digits}f}".replace("-", _MINUS)


def _plain(value: float) -> str:
    return f"{value:g}".replace("-", _MINUS)


def map_words(look: Look, original: tuple[str, str], converted: tuple[str, str]) -> MapWords:
    """What the pane of a map says of itself, of role and name of both slides."""
    title = measure_name(look.measure)
    if look.is_measured:
        against = _words("{0} against {1}")
        names = against.format(converted[1], original[1])
        roles = against.format(converted[0].title(), original[0].title())
        said = f"{look_text(look)}; {localized(settings_of(look.measure))}"
        widest = [measured_text(look.measure, -0.999 if look.measure is Measure.SSIM else 100)]
        return MapWords(_words("MAP"), names, roles, f"{title}: {roles}, {names}. {said}", value_text(widest))
    names = f"{converted[1]} {_MINUS} {original[1]}"
    roles = f"{converted[0].title()} {_MINUS} {original[0].title()}"
    if look.measure is not Measure.SIGNED:
        names, roles = f"|{names}|", f"|{roles}|"
    explanation = f"{title}: {roles}, {names}. {look_text(look)}"
    sign = _MINUS if look.measure is Measure.SIGNED else ""
    numbers = 1 if look.mapped or look.channel is not Channel.LARGEST else 3
    return MapWords(_words("MAP"), names, roles, explanation, value_text([f"{sign}255"] * numbers))


def value_text(numbers: Sequence[str]) -> str:
    """What a map says under the cursor, as "Cursor −5"."""
    return _words("Cursor {0}").format(" ".join(numbers))


def map_in(state: ComparisonState, scene: PaneScene) -> PaneScene | None:
    """The map that a scene shows, alone or over a slide; None where it shows a slide alone."""
    if scene.over is not None:
        return scene.over
    is_map = all(pane.number not in (scene.pane.number, scene.pane.stored) for pane in state.panes)
    return scene if is_map else None


def draw_map_legend(painter: QPainter, chips: Chips, look: Look, room: QRect, level: str = "", name: str = "") -> None:
    """In ``room``, all or half of a pane: what is shown of whom and, where colours are false, what they mean.

    ``level``: what ``level_text`` says of the map; a measure that depends on the scale always names it.
    """
    title = measure_name(look.measure)
    if look.is_measured:
        text = ", ".join(
            part for part in (title, level, localized(settings_of(look.measure)), threshold_text(look)) if part
        )
    else:
        said = look_text(look)
        text = f"{title}, {said[:1].lower()}{said[1:]}"
    if name:
        text = f"{name}: {text if look.is_measured else within(text)}"
    colours = _bar(replace(look, channel=Channel.LARGEST if look.channel is Channel.LARGEST else Channel.RED, gain=1))
    bar_room = _BAR_ROOM.get(look.measure, _USUAL_ROOM) + chips.bar_width(colours)
    has_bar = room.width() > bar_room + 30 and chips.bar_fits(room.height())
    if not has_bar:
        text = f"{text}, {_ends_text(look)}"
    beside = room.width() - (bar_room if has_bar else 0)
    # What colours mean stands last: rather than cut the words, the bar goes below them.
    below = not chips.label_fits(text, beside) and not (look.is_measured and chips.label_folds(text, beside))
    chips.label(painter, room.left(), room.width() if below else beside, text)
    if has_bar:
        under = chips.label_height(text, room.width()) + GAP if below else 0
        corner = QPoint(room.left() + room.width(), room.top() + under)
        heading = _words("Red, green, blue") if colours.width() > 1 else short_name(look.measure)
        chips.colour_bar(painter, corner, room.top() + room.height(), heading, colours, bar_marks(look))


def _ends_text(look: Look) -> str:
    """What the ends of the colours mean, where there is no room for the bar."""
    highest, *_, lowest = bar_marks(look)
    if not look.is_measured and look.mapped and look.measure is Measure.SIGNED:
        words = _words("blue {0}, orange {1}")
    else:
        words = _words("dark {0}, light {1}")
    return words.format(lowest, highest)


def bar_marks(look: Look) -> tuple[str, ...]:
    """Five numbers from the top of the colour bar to its bottom; the first is where colours end."""
    if look.is_measured:
        equal, last = KEPT[look.measure].equal, look.scale.end
        beyond = "≤" if last < equal else "≥"
        between = (_plain(round(equal + share * (last - equal), 4)) for share in (0.75, 0.5, 0.25, 0))
        return (f"{beyond} {_plain(last)}", *between)
    if look.measure is Measure.SIGNED:
        end, half = f"{colour_end(look)}", f"{64 / look.gain:g}"
        brighter, darker = _words("≥ +{0} brighter").format(end), _words("≤ {0}{1} darker").format(_MINUS, end)
        return (brighter, f"+{half}", "0", f"{_MINUS}{half}", darker)
    top = f"≥ {colour_end(look)}" if look.gain > 1 else "255"
    return (top, *(f"{256 * share / look.gain:g}" for share in (0.75, 0.5, 0.25)), "0")


@lru_cache(16)
def _bar(look: Look) -> QImage:
    """One column of colours, highest first, clear where a threshold leaves them out.

    Of differences in the slide's own channels, one for each, unless it is of a single one.
    """
    if look.is_measured:
        return _measured_bar(look)
    measure = look.measure
    first = 0 if measure is not Measure.SIGNED else 1  # index 0 is never used by a signed difference
    if look.mapped:
        columns = colour_table(measure)[0, ::-1][: 256 - first, np.newaxis]
    else:
        steps = np.arange(255, first - 1, -1, dtype=np.uint8)
        columns = np.full((len(steps), 3, 3), 128 if measure is Measure.SIGNED else 0, np.uint8)
        for channel in range(3):
            columns[:, channel, channel] = steps
        if look.channel is not Channel.LARGEST:
            columns = np.repeat(steps[:, np.newaxis, np.newaxis], 3, axis=2)
    height, width = columns.shape[:2]
    pixels = np.ascontiguousarray(columns)
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _measured_bar(look: Look) -> QImage:
    kept = KEPT[look.measure]
    values = np.linspace(look.scale.end, kept.equal, 256)
    steps = np.rint((values - kept.least) * kept.unit).astype(np.intp)
    pixels = colour_steps(replace(look, over=False))[steps]
    return QImage(pixels.tobytes(), 1, len(pixels), 4, QImage.Format.Format_ARGB32_Premultiplied).copy()
