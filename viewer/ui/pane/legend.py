"""What the false colours of a difference mean: title, range and gain, on the tissue."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter

from viewer.comparison.difference import colour_table
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.ui.pane.marks import Chips

_MINUS = "\N{MINUS SIGN}"
_BAR_ROOM = {Measure.DIFFERENCE: 130, Measure.SIGNED: 180}
"""Pixels that the colour bar takes, with a gap."""


def _words(text: str) -> str:
    return QCoreApplication.translate("Legend", text)


def channel_name(channel: Channel) -> str:
    """For people."""
    return {
        Channel.LARGEST: _words("Largest channel"),
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
    channel = channel_name(look.channel)
    if not look.mapped and look.channel is Channel.LARGEST:
        channel = _words("Each channel")
    return _words("{0}, shown {1}×").format(channel, look.gain)


def shows_differences(state: ComparisonState, scene: PaneScene) -> bool:
    """Whether a scene is a map and not a slide."""
    return all(pane.number not in (scene.pane.number, scene.pane.stored) for pane in state.panes)


def draw_difference_legend(painter: QPainter, chips: Chips, look: Look, left: int, right: int, name: str = "") -> None:
    """Between ``left`` and ``right``: what is shown of whom and, where colours are false, what they mean."""
    title = measure_name(look.measure)
    said = look_text(look)
    text = f"{title}, {said[:1].lower()}{said[1:]}"
    if name:
        text = f"{name}: {text[:1].lower()}{text[1:]}"
    room = right - left - (_BAR_ROOM[look.measure] if look.mapped else 0)
    chips.label(painter, left, room, text)
    if look.mapped and right - left > _BAR_ROOM[look.measure] + 30:
        chips.colour_bar(painter, right, title.split()[0], _bar(look.measure), bar_marks(look))


def bar_marks(look: Look) -> tuple[str, ...]:
    """Five numbers from the top of the colour bar to its bottom, in grey levels; the first is where colours end."""
    if look.measure is Measure.SIGNED:
        # 127 steps of the gain either way; of whole differences the first beyond them is 128 / gain.
        end, half = f"{128 // look.gain if look.gain > 1 else 127}", f"{64 / look.gain:g}"
        brighter, darker = _words("≥ +{0} brighter").format(end), _words("≤ {0}{1} darker").format(_MINUS, end)
        return (brighter, f"+{half}", "0", f"{_MINUS}{half}", darker)
    top = f"≥ {256 // look.gain}" if look.gain > 1 else "255"
    return (top, *(f"{256 * share / look.gain:g}" for share in (0.75, 0.5, 0.25)), "0")


@lru_cache(4)
def _bar(measure: Measure) -> QImage:
    table = np.ascontiguousarray(colour_table(measure)[0, ::-1])
    first = 0 if measure is not Measure.SIGNED else 1  # index 0 is never used by a signed difference
    rows = table[: 256 - first]
    return QImage(rows.tobytes(), 1, len(rows), 3, QImage.Format.Format_RGB888).copy()
