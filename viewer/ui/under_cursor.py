"""What lies under the cursor: a position, and a colour of every slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Measure
from viewer.comparison.readout import measured_under, pixel_under, position_under
from viewer.comparison.state import PaneState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.ui.session import Session


@dataclass(frozen=True, slots=True)
class Measured:
    """A value of SSIM or ΔE."""

    measure: Measure
    value: float | None
    """None where its tile is not there, or nothing was compared."""
    level: int
    """Stored level of the conversion that is compared."""


@dataclass(frozen=True, slots=True)
class UnderCursor:
    """What lies under the cursor; ``colours`` in the order of the panes, None where a tile is not there."""

    position: Point
    """Level-0 pixels of the reference."""
    colours: tuple[tuple[int, int, int] | None, ...]
    device: Point
    """The middle of the device pixel of a pane."""
    candidate: int | None
    """Which of ``colours`` is of the conversion that is compared; None where there is none."""
    comparable: bool
    """Whether original and candidate show levels of the same downsample there."""
    measured: Measured | None = None
    """What the map of SSIM or ΔE has there; None where none is shown."""


def look_under(session: Session, panes: Sequence[PaneState | None], cursor: Point) -> UnderCursor:
    """What lies under ``cursor`` (device-independent pixels of a pane of the main window).

    Args:
        session: The slides that are open, with their tiles in memory.
        panes: Of every slot, None where its slide is not open: the slides themselves, whatever is drawn in their place.
        cursor: Where it is.
    """
    state = session.comparison.state
    ratio = state.viewport.ratio
    # The middle of the device pixel under the cursor: what is painted there.
    device = Point(int(cursor.x * ratio) + 0.5, int(cursor.y * ratio) + 0.5)
    position = state.viewport.to_slide(cursor)
    colours, downsamples = [], []
    for pane in panes:
        scene = session.scene(pane) if pane is not None else None
        colours.append(pixel_under(scene, session.cache, device) if scene is not None else None)
        downsamples.append(scene.pane.effective_downsample(scene.level) if scene is not None else 0.0)
        if scene is not None and scene.pane is state.reference:
            position = position_under(scene, device)
    compared = (index for index, pane in enumerate(panes) if pane is not None and pane is state.candidate)
    candidate = next(compared, None)
    comparable = candidate is not None and abs(downsamples[0] - downsamples[candidate]) <= 0.01 * downsamples[0]
    return UnderCursor(position, tuple(colours), device, candidate, comparable, _measured_under(session, device))


def _measured_under(session: Session, device: Point) -> Measured | None:
    state = session.comparison.state
    display, compared = state.display, state.candidate
    if display.measure is Measure.OFF or not display.look.is_measured or compared is None:
        return None
    made = session.maps.pane_of(state, compared)
    scene = session.scene(made) if made is not None else None
    if scene is None or scene.sharp.grid.step > 1:
        return None
    return Measured(display.measure, measured_under(scene, session.cache, device), scene.level.index)


def seen_at(point: Point | None, there: Viewport, here: Viewport) -> Point | None:
    """Where the glass under a point of one canvas lies in another one, which may have another size."""
    if point is None or (there.size, there.ratio) == (here.size, here.ratio):
        return point
    return here.to_screen.apply(there.to_slide(point))


def on_screen(canvas: QWidget, point: Point) -> Point:
    """Where a point of a canvas lies on the screen, in device-independent pixels."""
    return Point(*canvas.mapToGlobal(QPointF(*point)).toTuple())


def place_on(canvas: QWidget, there: Point) -> Point | None:
    """Where a point of the screen lies on a canvas; None where it lies elsewhere, or the canvas is hidden."""
    place = canvas.mapFromGlobal(QPointF(*there))
    inside = canvas.isVisible() and canvas.rect().contains(place.toPoint())
    return Point(*place.toTuple()) if inside else None
