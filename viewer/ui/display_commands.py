"""Commands and keys that change how the slides are shown together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.display import (
    BLINK_RATES,
    ENDS,
    GAINS,
    THRESHOLDS,
    Arrangement,
    Channel,
    Display,
    Lies,
    Measure,
    Mode,
    Scale,
)
from viewer.comparison.state import MOST_PANES, ComparisonState
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.session import Session

_OPACITY_STEP = 0.1
_LINE_STEP = 0.02
"""Share of the pane that a key moves the curtain's line by."""


class DisplayCommands(QObject):
    """Swaps the display of the session; every command works while the view moves and at any level."""

    def __init__(self, session: Session, view: ComparisonView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._held: Display | None = None
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flip)
        stage = view.stage
        stage.canvas.curtain_moved.connect(lambda split: self._curtain(split=split))
        stage.rate_chosen.connect(lambda rate: self._change(blink_rate=rate))
        stage.opacity_chosen.connect(lambda opacity: self._change(opacity=opacity))
        stage.lock_chosen.connect(lambda locked: self._curtain(locked=locked))
        stage.direction_chosen.connect(lambda vertical: self._curtain(vertical=vertical))
        session.comparison.listen(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for every command, by its name."""
        return {
            "side_by_side": lambda: self.show_mode(Mode.SIDE_BY_SIDE),
            "blink": self._press_blink,
            "curtain": partial(self._toggle_mode, Mode.CURTAIN),
            "overlay": partial(self._toggle_mode, Mode.OVERLAY),
            "ssim": partial(self._toggle_measure, Measure.SSIM),
            "difference": partial(self._toggle_measure, Measure.DIFFERENCE),
            "signed": partial(self._toggle_measure, Measure.SIGNED),
            "colour_difference": partial(self._toggle_measure, Measure.COLOUR),
            "map_pane": self._toggle_map_pane,
            "map_over": self._map_over_next,
            "threshold_on": partial(self._step_threshold, 1),
            "threshold_back": partial(self._step_threshold, -1),
            "gain_up": partial(self._step_gain, 1),
            "gain_down": partial(self._step_gain, -1),
            "next_channel": lambda: self._change(channel=_after(tuple(Channel), self._display.channel)),
            "own_colours": lambda: self._change(mapped=not self._display.mapped),
            "next_candidate": self._next_candidate,
            "blink_rate": lambda: self._change(blink_rate=_after((None, *BLINK_RATES), self._display.blink_rate)),
            "curtain_lock": lambda: self._curtain(locked=not self._display.curtain.locked),
            "curtain_turn": lambda: self._curtain(vertical=not self._display.curtain.vertical),
            "curtain_back": partial(self._step_line, -_LINE_STEP),
            "curtain_on": partial(self._step_line, _LINE_STEP),
            "opacity_up": partial(self._step_opacity, _OPACITY_STEP),
            "opacity_down": partial(self._step_opacity, -_OPACITY_STEP),
            "exchange_places": self._exchange_places,
            "detach": self._view.places.detach_in_hand,
            "pixel_grid": lambda: self._change(pixel_grid=not self._display.pixel_grid),
            "arrangement": lambda: self._change(arrangement=_after(tuple(Arrangement), self._display.arrangement)),
            **{
                f"here_{number}": partial(self._view.places.show_in_hand, number - 1)
                for number in range(1, MOST_PANES + 1)
            },
            **{f"pane_{number}": partial(self._toggle_pane, number - 1) for number in range(1, MOST_PANES + 1)},
        }

    @property
    def _display(self) -> Display:
        return self._session.comparison.state.display

    def _change(self, **changes: object) -> None:
        self._session.show_display(replace(self._display, **changes))  # type: ignore[arg-type]

    def show_mode(self, mode: Mode) -> None:
        """Go over to a mode; "side by side" is the slides themselves, whatever was in the conversion's place."""
        if mode is Mode.SIDE_BY_SIDE and not self._display.map_apart:
            self._change(measure=Measure.OFF)
        self._go_over(mode)

    def _go_over(self, mode: Mode) -> None:
        self._change(mode=mode, second_shown=False)

    def show_measure(self, measure: Measure) -> None:
        """Show a measure in place of the conversion's picture, or the picture again."""
        self._change(measure=measure)

    def set_look(self, **changes: object) -> None:
        """Change channel, gain or colours, or where a map lies."""
        self._change(**changes)

    def set_scale(self, scale: Scale) -> None:
        """Change the scale of the measure that is on."""
        self._session.show_display(self._display.with_scale(self._display.measure, scale))

    # --- while a key is held -----------------------------------------------------------------------------------

    def hold(self) -> None:
        """Show the other slide in every place until ``release``."""
        if self._held is None and len(self._session.comparison.state.panes) > 1:
            self._held = self._display
            if self._display.mode is Mode.BLINK:
                self._change(second_shown=not self._display.second_shown)
            else:
                self._change(exchanged=True)

    def release(self) -> None:
        """What was seen before ``hold`` again."""
        held, self._held = self._held, None
        if held is not None:
            self._change(exchanged=False, second_shown=held.second_shown)

    # --- modes -------------------------------------------------------------------------------------------------

    def _toggle_mode(self, mode: Mode) -> None:
        # The key that began a mode ends that alone: a difference stays as it was before.
        self._go_over(Mode.SIDE_BY_SIDE if self._display.mode is mode else mode)

    def _press_blink(self) -> None:
        if self._display.mode is Mode.BLINK:
            self._flip()
        else:
            self.show_mode(Mode.BLINK)

    def _flip(self) -> None:
        self._change(second_shown=not self._display.second_shown)

    def _curtain(self, **changes: object) -> None:
        self._change(curtain=replace(self._display.curtain, **changes))  # type: ignore[arg-type]

    def _step_line(self, step: float) -> None:
        self._curtain(split=min(1.0, max(0.0, round(self._display.curtain.split + step, 4))))

    def _step_opacity(self, step: float) -> None:
        """Of the second slide where two lie over each other, else of the map."""
        display = self._display
        of_map = display.mode is not Mode.OVERLAY and display.measure is not Measure.OFF and display.lies.is_over
        now = display.map_opacity if of_map else display.opacity
        value = min(1.0, max(0.0, round(now + step, 2)))
        self._change(**({"map_opacity": value} if of_map else {"opacity": value}))

    def _toggle_measure(self, measure: Measure) -> None:
        self.show_measure(Measure.OFF if self._display.measure is measure else measure)

    def _toggle_map_pane(self) -> None:
        """Show the measure, if need be the difference, in a pane of its own; or take pane and measure away."""
        if self._display.has_map_pane:
            self._change(lies=Lies.INSTEAD, measure=Measure.OFF)
        else:
            self._change(lies=Lies.APART, measure=self._display.look.measure)

    def _map_over_next(self) -> None:
        """The map over the conversion, over the original, in place of the conversion; without a map, that of SSIM."""
        display = self._display
        if display.measure is Measure.OFF:
            self._change(lies=Lies.OVER_CONVERSION, measure=Measure.SSIM)
            return
        following = {Lies.OVER_CONVERSION: Lies.OVER_ORIGINAL, Lies.OVER_ORIGINAL: Lies.INSTEAD}
        self._change(lies=following.get(display.lies, Lies.OVER_CONVERSION))

    def _step_gain(self, step: int) -> None:
        """What is shown larger: differences by their gain, a measure by the end of its scale."""
        look = self._display.look
        if look.is_measured:
            self.set_scale(replace(look.scale, end=_stepped(ENDS[look.measure], look.scale.end, step)))
        else:
            self._change(gain=_stepped(GAINS, self._display.gain, step))

    def _step_threshold(self, step: int) -> None:
        look = self._display.look
        if look.is_measured:
            options = (None, *THRESHOLDS[look.measure])
            self.set_scale(replace(look.scale, threshold=_stepped(options, look.scale.threshold, step)))

    def _next_candidate(self) -> None:
        conversions = max(1, len(self._session.comparison.state.panes) - 1)
        self._change(candidate=self._display.candidate % conversions + 1)

    # --- places ------------------------------------------------------------------------------------------------

    def _exchange_places(self) -> None:
        """The first two panes change places; with more, all move on by one."""
        every = replace(self._display, hidden=frozenset()).places(len(self._session.slots))
        self._change(order=(*every[1:], every[0]))

    def _toggle_pane(self, slot: int) -> None:
        slots = len(self._session.slots)
        hidden = self._display.hidden ^ {slot}
        if slot < slots and len(hidden & set(range(slots))) < slots:
            self._change(hidden=hidden)

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        display = state.display
        if display is before.display:
            return
        rate = display.blink_rate if display.mode is Mode.BLINK else None
        if rate is None:
            self._blink.stop()
        elif not self._blink.isActive() or self._blink.interval() != round(1000 / rate):
            self._blink.start(round(1000 / rate))


def _stepped[T](options: Sequence[T], now: T, step: int) -> T:
    """The option that many after ``now``, no further than the ends."""
    return options[min(len(options) - 1, max(0, options.index(now) + step))]


def _after[T](options: Sequence[T], now: T) -> T:
    """The option after ``now``, the first after the last."""
    return options[(options.index(now) + 1) % len(options)]
