"""What the false colours of a difference mean: title, range and gain, on the tissue."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from viewer.comparison.difference import colour_end, colour_table
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.ui.pane.chip_room import GAP
from viewer.ui.pane.map_words import MapWords
from viewer.ui.pane.marks import Chips

_MINUS = "\N{MINUS SIGN}"
_BAR_ROOM = {Measure.DIFFERENCE: 118, Measure.SIGNED: 168}
"""Pixels that the numbers beside the colour bar take, with a gap."""


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
    return _words("Signed difference") if measure is Measure.SIGNED else _words("Difference")


def look_text(look: Look) -> str:
    """As "Largest channel, shown 8×"."""
    return _words("{0}, shown {1}×").format(channel_name(look.channel, mapped=look.mapped), look.gain)


def map_words(look: Look, original: tuple[str, str], converted: tuple[str, str]) -> MapWords:
    """What the pane of a difference says of itself, of role and name of both slides."""
    names = f"{converted[1]} {_MINUS} {original[1]}"
    roles = f"{converted[0].title()} {_MINUS} {original[0].title()}"
    if look.measure is not Measure.SIGNED:
        names, roles = f"|{names}|", f"|{roles}|"
    title = measure_name(look.measure)
    explanation = f"{title}: {roles}, {names}. {look_text(look)}"
    sign = _MINUS if look.measure is Measure.SIGNED else ""
    numbers = 1 if look.mapped or look.channel is not Channel.LARGEST else 3
    return MapWords(_words("MAP"), names, roles, explanation, value_text([f"{sign}255"] * numbers))


def value_text(numbers: Sequence[str]) -> str:
    """What a map says under the cursor, as "Cursor −5"."""
    return _words("Cursor {0}").format(" ".join(numbers))


def shows_differences(state: ComparisonState, scene: PaneScene) -> bool:
    """Whether a scene is a map and not a slide."""
    return all(pane.number not in (scene.pane.number, scene.pane.stored) for pane in state.panes)


def draw_difference_legend(painter: QPainter, chips: Chips, look: Look, room: QRect, name: str = "") -> None:
    """In ``room``, all or half of a pane: what is shown of whom and, where colours are false, what they mean."""
    title = measure_name(look.measure)
    said = look_text(look)
    text = f"{title}, {said[:1].lower()}{said[1:]}"
    if name:
        text = f"{name}: {text[:1].lower()}{text[1:]}"
    colours = _bar(look.measure, look.mapped, look.channel is Channel.LARGEST)
    bar_room = _BAR_ROOM[look.measure] + chips.bar_width(colours)
    has_bar = room.width() > bar_room + 30 and chips.bar_fits(room.height())
    if not has_bar:
        text = f"{text}, {_range_text(look)}"
    beside = room.width() - (bar_room if has_bar else 0)
    # The gain stands last: rather than cut the words, the bar goes below them.
    below = not chips.label_fits(text, beside)
    chips.label(painter, room.left(), room.width() if below else beside, text)
    if has_bar:
        under = chips.label_height(text, room.width()) + GAP if below else 0
        corner = QPoint(room.left() + room.width(), room.top() + under)
        heading = _words("Red, green, blue") if colours.width() > 1 else title.split()[0]
        chips.colour_bar(painter, corner, room.top() + room.height(), heading, colours, bar_marks(look))


def _range_text(look: Look) -> str:
    """What the ends of the colours mean, where there is no room for the bar."""
    highest, *_, lowest = bar_marks(look)
    if look.mapped and look.measure is Measure.SIGNED:
        words = _words("blue {0}, orange {1}")
    else:
        words = _words("dark {0}, light {1}")
    return words.format(lowest, highest)


def bar_marks(look: Look) -> tuple[str, ...]:
    """Five numbers from the top of the colour bar to its bottom, in grey levels; the first is where colours end."""
    if look.measure is Measure.SIGNED:
        end, half = f"{colour_end(look)}", f"{64 / look.gain:g}"
        brighter, darker = _words("≥ +{0} brighter").format(end), _words("≤ {0}{1} darker").format(_MINUS, end)
        return (brighter, f"+{half}", "0", f"{_MINUS}{half}", darker)
    top = f"≥ {colour_end(look)}" if look.gain > 1 else "255"
    return (top, *(f"{256 * share / look.gain:g}" for share in (0.75, 0.5, 0.25)), "0")


@lru_cache(8)
def _bar(measure: Measure, mapped: bool, each: bool) -> QImage:
    """One column of colours, highest first; ``each`` channel alone in its own where there is no map."""
    first = 0 if measure is not Measure.SIGNED else 1  # index 0 is never used by a signed difference
    if mapped:
        columns = colour_table(measure)[0, ::-1][: 256 - first, np.newaxis]
    else:
        steps = np.arange(255, first - 1, -1, dtype=np.uint8)
        columns = np.full((len(steps), 3, 3), 128 if measure is Measure.SIGNED else 0, np.uint8)
        for channel in range(3):
            columns[:, channel, channel] = steps
        if not each:
            columns = np.repeat(steps[:, np.newaxis, np.newaxis], 3, axis=2)
    height, width = columns.shape[:2]
    pixels = np.ascontiguousarray(columns)
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
