"""How the panes show a stop, as it is written beside a verdict."""

from __future__ import annotations

from viewer.comparison.display import Display
from viewer.comparison.readout import base_magnification
from viewer.review.events import ShownAs
from viewer.slides.slide import Slide
from viewer.ui.session import Session


def shown_as(session: Session, measure: str = "") -> ShownAs:
    """Of what is on screen now.

    Args:
        session: Of the panes.
        measure: Whose map was on screen last, as ``Measure`` names it; empty for none.
    """
    state = session.comparison.state
    if state.reference is None:
        return ShownAs()
    scene, viewport, display = session.scene(state.reference), state.viewport, state.display
    level = scene.level if scene is not None else None
    base = base_magnification(state.reference.slide)
    return ShownAs(
        level=level.index if level is not None else None,
        downsample=level.downsample if level is not None else None,
        magnification=base.value * viewport.device_scale if base is not None else None,
        scale=viewport.scale,
        rotation=viewport.rotation,
        mode=display.mode.value.replace("_", " "),
        measure=measure,
        brightness=display.tone.brightness,
        contrast=display.tone.contrast,
        gamma=display.tone.gamma,
        profiles=tuple(sorted(pane.slide.name for pane in state.panes if _is_profiled(pane.slide, display))),
        size=(int(viewport.size.width), int(viewport.size.height)),
        ratio=viewport.ratio,
    )


def _is_profiled(slide: Slide, display: Display) -> bool:
    """Whether it is shown through its profile: what holds none is as it is stored, whatever is asked for."""
    return bool(slide.icc_profile) and slide.path in display.profiled
