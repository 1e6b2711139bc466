"""States about fields of a comparison of whole slides, and about pairs of tiles."""

from __future__ import annotations

import state_slides as slides
from state_kind import State
from state_steps import by_pixel_size, dialog, fields_of, panel, shown_panel, told_why

from viewer.comparison.whole.fields import Kind

FIELD_STATES = (
    State("fields-nothing", slides.pair, (panel("fields"),), shown_panel("fields"), small=True),
    State("fields", slides.pair, (panel("fields"), fields_of(Kind.WORST)), shown_panel("fields"), small=True),
    State(
        "fields-navigator",
        slides.pair,
        (panel("fields"), panel("navigator"), fields_of(Kind.WORST)),
        shown_panel("fields"),
        small=True,
    ),
    State("fields-random", slides.pair, (panel("fields"), fields_of(Kind.RANDOM)), shown_panel("fields")),
    State("fields-edge", slides.pair, (panel("fields"), fields_of(Kind.EDGE)), shown_panel("fields")),
    State("fields-seam", slides.pair, (panel("fields"), fields_of(Kind.SEAM)), shown_panel("fields"), small=True),
    State(
        "field-checked",
        slides.pair,
        (panel("fields"), fields_of(Kind.WORST), "field_check"),
        lambda desk: desk.window.fields.dialog is not None and desk.window.fields.dialog.found is not None,
    ),
    State("attribution-nothing", slides.pair, (panel("attribution"),), shown_panel("attribution")),
    State(
        "attribution",
        slides.pair,
        (panel("fields"), panel("attribution"), fields_of(Kind.WORST)),
        told_why,
        small=True,
    ),
    State("tile-pairs", slides.pair, ("tile_pairs",), dialog("TilePairsDialog"), small=True),
    State("tile-pairs-resampled", slides.pair, ("tile_pairs", by_pixel_size), dialog("TilePairsDialog"), small=True),
)
