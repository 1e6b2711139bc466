"""What stands below a saved picture: which slides, read by what, where, how large, and how it was drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from viewer import __version__
from viewer.alignment.alignment import Alignment
from viewer.comparison.display import Channel, Lies, Look, Measure, Mode
from viewer.comparison.measured import KEPT, settings_of
from viewer.comparison.offset import offset_text
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.readout import magnification_text, pixel_size_text, position_mm, screen_pixel
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.slides.slide import Slide

_LACKING = "partly drawn from coarser levels, since tiles were missing"


@dataclass(frozen=True, slots=True)
class Shown:
    """One place of a picture."""

    label: str
    """For people: "Original", "Converted A"."""
    path: Path
    scene: PaneScene
    """What is drawn there; of a map in a slide's place, the scene of its conversion."""
    complete: bool
    """Whether every tile in sight was drawn from the level that the scene names."""
    map_of: str = ""
    """Where it is a map in a pane of its own: of which two, as "Converted A and Original"."""


def slide_line(shown: Shown) -> str:
    """One slide: name, reader with version, level, pixel size, and how it lies on the original."""
    slide, level, pane = shown.scene.pane.slide, shown.scene.level, shown.scene.pane
    parts = [
        *slide_words(shown.label, shown.path, slide),
        f"level {level.index} ({level.downsample:g}×)" if shown.scene.sharp.grid.step == 1 else "averaged levels",
        pixel_size_text(level.mpp, digits=4) or "pixel size unknown",
    ]
    if pane.alignment is not None:
        parts.append(alignment_words(pane, pane.alignment))
    if pane.stored is not None:
        parts.append("shown in sRGB through its ICC profile")
    if not shown.complete:
        parts.append(_LACKING)
    return ", ".join(part for part in parts if part)


def map_line(look: Look, shown: Shown) -> str:
    """A map in a pane of its own: measure, of which slides, level, and how the slides were read for it."""
    level = shown.scene.level
    parts = [
        f"{shown.label}: {measure_words(look)}, of {shown.map_of}",
        f"level {level.index} ({level.downsample:g}×)" if shown.scene.sharp.grid.step == 1 else "averaged levels",
        _inside(shown.scene.notice or ""),
        _LACKING if not shown.complete else "",
    ]
    return ", ".join(part for part in parts if part)


def place_line(state: ComparisonState) -> str:
    """Where the middle of every place lies, how much of the glass it shows, magnification and turn."""
    if state.reference is None:
        return ""
    slide, viewport = state.reference.slide, state.viewport
    x, y = (math.floor(value) for value in viewport.centre)
    millimetres = position_mm(slide, viewport.centre)
    at = f"x {millimetres.x:.3f} mm, y {millimetres.y:.3f} mm, " if millimetres is not None else ""
    parts = [f"Middle at {at}{x}, {y} px of level 0 of {slide.name}", f"magnification {magnification_text(state)}"]
    pixel = screen_pixel(state.reference, viewport.to_device)
    if pixel is not None:
        width, height = (side * viewport.ratio * size / 1000 for side, size in zip(viewport.size, pixel, strict=True))
        parts.append(f"{width:.3f} × {height:.3f} mm of glass")
    parts.append(f"turned {viewport.rotation:g}°")
    return ", ".join(parts)


def drawing_line(state: ComparisonState, scenes: Sequence[PaneScene]) -> str:
    """How the picture was made of the stored pixels."""
    display = state.display
    modes = {
        Mode.SIDE_BY_SIDE: "Side by side",
        Mode.BLINK: f"Blink, {'second' if display.second_shown else 'first'} slide shown",
        Mode.CURTAIN: f"Curtain, line at {100 * display.curtain.split:.0f} %",
        Mode.OVERLAY: f"Overlay, {100 * display.opacity:.0f} % of the second slide",
    }
    parts = [modes[display.mode]]
    # The original stands beside a difference as it is.
    overs = [scene.over for scene in scenes if scene.over is not None]
    differs = display.lies is Lies.INSTEAD and any(scene.pane is not state.reference for scene in scenes)
    if display.measure is not Measure.OFF and (differs or overs):
        parts.append(measure_words(display.look))
        if display.look.is_measured or overs:
            mapped = overs or [scene for scene in scenes if scene.pane is not state.reference]
            levels = sorted({scene.level.index for scene in mapped})
            parts.append(f"on level {' and '.join(map(str, levels))}")
        if display.lies.is_over:
            slide = "original" if display.lies is Lies.OVER_ORIGINAL else "conversion"
            parts.append(f"over the {slide} at {100 * display.map_opacity:.0f} %")
        parts += [_inside(note) for note in dict.fromkeys(_reading(state, scene) for scene in scenes)]
    if not display.tone.is_neutral:
        parts.append(f"{_inside(display.tone.text)} in all slides")
    if display.exchanged:
        parts.append("places of the slides exchanged")
    forced = state.forced_downsample
    parts.append("level chosen by zoom" if forced is None else f"stored level {forced:g}× forced on all slides")
    smooth = sorted({scene.smooth for scene in scenes})
    kinds = {True: "interpolated where reduced", False: "nearest stored pixel"}
    parts.append(" and ".join(kinds[value] for value in smooth))
    return ", ".join(part for part in parts if part)


def _reading(state: ComparisonState, scene: PaneScene) -> str:
    """How the original was read for the difference that stands in place of a conversion; empty where as stored."""
    pane = scene.pane
    if state.reference is None or pane.alignment is None or not pane.is_placed:
        return ""
    return PairReading.of(state.reference, pane, scene.level).note


def measure_words(look: Look) -> str:
    """As "signed difference converted − original, largest channel, shown 8×, colour map"."""
    if look.is_measured:
        name = "SSIM" if look.measure is Measure.SSIM else "colour ΔE"
        scale = f"colours from {KEPT[look.measure].equal:g} to {look.scale.end:g}"
        beyond = "below" if look.measure is Measure.SSIM else "above"
        threshold = f", only {beyond} {look.scale.threshold:g}" if look.scale.threshold is not None else ""
        return f"{name}, {settings_of(look.measure)}, {scale}{threshold}"
    signed = look.measure is Measure.SIGNED
    measure = "signed difference converted − original" if signed else "absolute difference"
    channel = "each channel" if not look.mapped and look.channel is Channel.LARGEST else look.channel.value
    channel = "largest channel" if channel == Channel.LARGEST.value else channel
    return f"{measure}, {channel}, shown {look.gain}×, {'colour map' if look.mapped else 'own colours'}"


def made_line(when: datetime) -> str:
    """Who made the picture, and when."""
    return f"Verislide {__version__}, {when.isoformat(sep=' ', timespec='seconds')}"


def caption(state: ComparisonState, shown: Sequence[Shown], when: datetime) -> tuple[str, ...]:
    """The lines of the strip, for one place or for all together."""
    scenes = [one.scene for one in shown]
    look = state.display.look
    named = (map_line(look, one) if one.map_of else slide_line(one) for one in shown)
    lines = (*named, place_line(state), drawing_line(state, scenes), made_line(when))
    return tuple(line for line in lines if line)


def slide_words(label: str, path: Path, slide: Slide) -> tuple[str, ...]:
    """Name, kind, reader with version, and of slides with frames, focal planes or optical paths which are shown."""
    planes = (f"{axis.name} {axis.index + 1} of {len(axis.labels)}" for axis in slide.axes if len(axis.labels) > 1)
    return f"{label}: {path.name}", slide.format, f"read with {slide.reader}", *planes


def alignment_words(pane: PaneState, alignment: Alignment) -> str:
    """How a conversion lies on the original: alignment and offset."""
    words = _inside(alignment.short)
    if pane.has_offset:
        words += f", then shown {offset_text(pane)} away, {pane.offset_origin}"
    return words


def _inside(sentence: str) -> str:
    """As it is written inside a line."""
    return sentence[:1].lower() + sentence[1:]
