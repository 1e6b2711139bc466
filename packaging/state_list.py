"""Every state of the window that a person can meet, as data: a new state is one entry."""

from __future__ import annotations

import state_slides as slides
from PySide6.QtCore import Qt
from state_alone import ALONE_STATES
from state_annotations import CELLS, REGIONS
from state_convert import CONVERT_STATES
from state_custom import CUSTOM_STATES
from state_desk import Desk
from state_export import EXPORT_STATES
from state_faults import FAULT_STATES
from state_fields import FIELD_STATES
from state_kind import State
from state_many import MANY_STATES
from state_redaction import REDACTION_STATES
from state_review import REVIEW_STATES
from state_steps import (
    at_seams,
    bookmarks,
    broken_session,
    changed_tone,
    click,
    dialog,
    drag,
    figure,
    fill_in,
    has_map,
    holding,
    key,
    level_menu,
    look_around,
    look_menu,
    low,
    menu,
    missing_session,
    moved,
    no_field,
    notes,
    open_slowly,
    pane_menu,
    panel,
    panes,
    point,
    prepare_the_sample,
    remember_pairs,
    restore_session,
    save_pictures,
    save_pictures_nowhere,
    save_session,
    says,
    shown_panel,
    shows,
    somebody_writes,
    tab,
    toast,
    unfold,
    verdict,
    zoom,
)
from state_tour import guide_shown, press_enter, reached_step, search_the_guide, touring, type_in_guide
from state_whole import WHOLE_STATES

from viewer.alignment.measure_result import Verdict
from viewer.comparison.display import Arrangement, Channel, Lies, Measure, Mode, Scale
from viewer.ui.dialogs.palette import CommandPalette
from viewer.ui.widgets import EmptyState

BLINK, CURTAIN, OVERLAY = Mode.BLINK, Mode.CURTAIN, Mode.OVERLAY
BESIDE, DIFFERENCE, SIGNED = Mode.SIDE_BY_SIDE, Measure.DIFFERENCE, Measure.SIGNED
SSIM, COLOUR = Measure.SSIM, Measure.COLOUR


def _message(desk: Desk) -> EmptyState:
    return next(one for one in desk.window.view.findChildren(EmptyState) if one.isVisible())


STATES = (
    # Nothing is open.
    State("start", slides.nothing, (), lambda desk: desk.window.start_page.isVisible(), small=True),
    State("start-recent", slides.nothing, (remember_pairs,), lambda desk: bool(desk.settings.recent_pairs), small=True),
    State(
        "start-preparing",
        slides.nothing,
        (prepare_the_sample,),
        lambda desk: desk.window.progress_page.isVisible() and desk.window.progress_page.row.isVisible(),
        moves=True,
    ),
    State("open-dialog", slides.nothing, ("open_pair",), dialog("OpenPairDialog")),
    State("open-dialog-wrong", slides.nothing, ("open_pair", fill_in("nowhere")), dialog("OpenPairDialog")),
    State("menu-empty", slides.nothing, (menu,), lambda desk: desk.window.toolbar.menu.isVisible()),
    State("opening", slides.nothing, (open_slowly,), lambda desk: bool(desk.window.session.slots), moves=True),
    # The pair.
    State("pair", slides.pair, (point(),), shows(), small=True),
    State("pair-1", slides.pair, ("magnification_1", point()), shows()),
    State("pair-5", slides.pair, ("magnification_3", point()), shows(), small=True),
    State("pair-20", slides.pair, (zoom(0.5), point()), shows()),
    State("pair-40", slides.pair, (zoom(1), point()), shows()),
    State("pair-not-whole", slides.pair, (zoom(0.0354), point()), shows(), small=True),
    State("pair-turned", slides.pair, (zoom(0.5), "turn_more", "turn_more", point()), shows()),
    State(
        "level-forced",
        slides.pair,
        (zoom(0.5), "level_coarser"),
        lambda desk: desk.state.forced_downsample is not None,
        small=True,
    ),
    State("level-menu", slides.pair, (level_menu,), lambda desk: desk.window.toolbar._level.menu().isVisible()),
    State("menu", slides.pair, (menu,), lambda desk: desk.window.toolbar.menu.isVisible()),
    State("pane-menu", slides.pair, (pane_menu,), dialog("QMenu")),
    State("one-slide", slides.original_alone, (point(),), panes(1), small=True),
    # Modes and measures.
    State("blink", slides.pair, (zoom(0.5), "blink", "blink"), shows(BLINK, second_shown=True), small=True),
    State("blink-rate", slides.pair, (zoom(0.5), "blink", "blink_rate"), shows(BLINK), moves=True),
    State("curtain", slides.pair, (zoom(0.5), "curtain", point(700, 300)), shows(CURTAIN), small=True),
    State(
        "curtain-across",
        slides.pair,
        (zoom(0.5), "curtain", "curtain_turn", point(700, 300), "curtain_lock"),
        lambda desk: desk.display.curtain.locked and not desk.display.curtain.vertical,
    ),
    State("curtain-difference", slides.pair, (zoom(0.5), "curtain", "difference"), shows(CURTAIN, DIFFERENCE)),
    State("overlay", slides.pair, (zoom(0.5), "overlay"), shows(OVERLAY), small=True),
    State("difference", slides.pair, (zoom(0.5), "difference", point()), shows(BESIDE, DIFFERENCE), small=True),
    State("signed", slides.pair, (zoom(0.5), "signed", point()), shows(BESIDE, SIGNED), small=True),
    State("map-pane", slides.pair, (zoom(0.5), "map_pane", point()), has_map, small=True),
    State("map-pane-signed", slides.pair, (zoom(0.5), "signed", "map_pane", point()), has_map, small=True),
    State("map-pane-curtain", slides.pair, (zoom(0.5), "map_pane", "curtain"), has_map),
    State("map-pane-three", slides.several(2), (zoom(0.5), "map_pane", "next_candidate", point()), has_map, small=True),
    State("map-pane-not-aligned", slides.not_aligned, ("map_pane",), lambda desk: desk.window.view.map.isVisible()),
    State(
        "difference-red",
        slides.pair,
        (zoom(0.5), "difference", "next_channel"),
        shows(BESIDE, DIFFERENCE, channel=Channel.RED),
    ),
    State(
        "difference-luminance",
        slides.pair,
        (zoom(0.5), "difference", *["next_channel"] * 4),
        shows(BESIDE, DIFFERENCE, channel=Channel.LUMINANCE),
    ),
    State(
        "difference-gain",
        slides.pair,
        (zoom(0.5), "difference", *["gain_up"] * 3),
        shows(BESIDE, DIFFERENCE, gain=64),
    ),
    State(
        "difference-own-colours",
        slides.pair,
        (zoom(0.5), "difference", "own_colours"),
        shows(BESIDE, DIFFERENCE, mapped=False),
    ),
    State("signed-own-colours", slides.pair, (zoom(0.5), "signed", "own_colours"), shows(BESIDE, SIGNED, mapped=False)),
    # Measures that have a scale.
    State("ssim", slides.pair, (zoom(0.5), "ssim", point()), shows(BESIDE, SSIM), small=True),
    State("ssim-near", slides.pair, (zoom(2), "ssim", point()), shows(BESIDE, SSIM)),
    State("ssim-whole", slides.pair, ("ssim",), shows(BESIDE, SSIM)),
    State("colour-difference", slides.pair, (zoom(0.5), "colour_difference", point()), shows(BESIDE, COLOUR)),
    State("map-pane-ssim", slides.pair, (zoom(0.5), "ssim", "map_pane", point()), has_map, small=True),
    State(
        "ssim-over-conversion",
        slides.pair,
        (zoom(0.5), "ssim", "map_over", point()),
        shows(BESIDE, SSIM, lies=Lies.OVER_CONVERSION),
        small=True,
    ),
    State(
        "ssim-over-original",
        slides.pair,
        (zoom(0.5), "ssim", "map_over", "map_over", point()),
        shows(BESIDE, SSIM, lies=Lies.OVER_ORIGINAL),
    ),
    State(
        "ssim-threshold",
        slides.pair,
        (zoom(0.5), "ssim", "map_over", *["threshold_on"] * 10, point()),
        shows(BESIDE, SSIM, ssim=Scale(0.8, 0.9)),
    ),
    State(
        "ssim-threshold-in-place",
        slides.pair,
        (zoom(0.5), "ssim", *["threshold_on"] * 10, point()),
        shows(BESIDE, SSIM, ssim=Scale(0.8, 0.9)),
    ),
    State("ssim-curtain", slides.pair, (zoom(0.5), "ssim", "map_over", "curtain"), shows(CURTAIN, SSIM)),
    State(
        "difference-over-conversion",
        slides.pair,
        (zoom(0.5), "difference", "map_over", point()),
        shows(BESIDE, DIFFERENCE, lies=Lies.OVER_CONVERSION),
    ),
    State("ssim-turned", slides.pair, (zoom(0.5), "ssim", "map_over", "turn_more", point()), shows(BESIDE, SSIM)),
    State("ssim-menu", slides.pair, (zoom(0.5), "ssim", "map_over", look_menu), dialog("LookMenu")),
    State("difference-menu", slides.pair, (zoom(0.5), "difference", look_menu), dialog("LookMenu")),
    State("difference-whole", slides.pair, ("difference",), shows(BESIDE, DIFFERENCE)),
    State(
        "other-slide-held",
        slides.pair,
        (zoom(0.5), holding(Qt.Key.Key_B)),
        lambda desk: desk.display.exchanged,
    ),
    # Panes.
    State("three-panes", slides.several(2), (zoom(0.5), point()), panes(3), small=True),
    State("four-panes", slides.several(3), (zoom(0.5), point()), panes(4), small=True),
    State(
        "four-in-a-row",
        slides.several(3),
        (zoom(0.5), "arrangement"),
        shows(arrangement=Arrangement.ROW),
        small=True,
    ),
    State("pane-hidden", slides.several(2), ("pane_2",), shows(hidden=frozenset({1}))),
    State("panes-changed-places", slides.pair, ("exchange_places",), shows(order=(1, 0))),
    State("swapped", slides.pair, ("swap",), lambda desk: desk.window.session.slots[0].path.is_dir()),
    State("figure", slides.pair, (zoom(0.5), bookmarks, "export_figure"), figure),
    State("figure-signed", slides.pair, (zoom(0.5), "signed", "gain_up", "export_figure"), figure),
    State("figure-none", slides.pair, ("export_figure", no_field), figure),
    State("detached", slides.pair, (zoom(0.5), "detach"), dialog("PaneWindow")),
    # Linked or not.
    State("unlinked", slides.pair, (zoom(0.5), "link"), lambda desk: not desk.state.linked, small=True),
    State("align-tool", slides.pair, (zoom(1), moved), lambda desk: any(pane.has_offset for pane in desk.state.panes)),
    State(
        "measuring",
        slides.pair,
        ("measure_alignment",),
        lambda desk: desk.window.measuring.dialog is not None and desk.window.measuring.dialog.progress.isVisible(),
        moves=True,
    ),
    State("measured-aligned", slides.pair, ("measure_alignment",), verdict(Verdict.ALIGNED)),
    State("measured-shifted", slides.shifted, ("measure_alignment",), verdict(Verdict.SHIFTED)),
    State("measured-other", slides.not_aligned, ("measure_alignment",), verdict(Verdict.NOT_THE_SAME_TISSUE)),
    State("measured-unknown", slides.blank, ("measure_alignment",), verdict(Verdict.UNKNOWN)),
    # Pixels.
    State("pixel-grid", slides.pair, (zoom(12), point()), shows()),
    State("pixel-numbers", slides.pair, (zoom(40), point()), shows()),
    State("pixel-numbers-signed", slides.pair, (zoom(40), "signed", point()), shows(BESIDE, SIGNED)),
    State("inspector", slides.pair, (zoom(12), panel("inspector", point())), shown_panel("inspector"), small=True),
    State("inspector-empty", slides.pair, (panel("inspector"),), shown_panel("inspector")),
    State("loupe", slides.pair, (zoom(0.5), point(), holding(Qt.Key.Key_Z)), shows()),
    State(
        "rectangle",
        slides.pair,
        (zoom(0.5), "rectangle", drag((180, 160), (300, 250), (420, 380))),
        lambda desk: desk.window.inspection.rectangle.rect is not None,
        small=True,
    ),
    State("histograms", slides.pair, (zoom(0.5), panel("histograms")), shown_panel("histograms"), small=True),
    # Panels and what stands around.
    State("navigator", slides.pair, (panel("navigator", look_around),), shown_panel("navigator"), small=True),
    State("navigator-labels", slides.pair, (panel("navigator"), tab("labels", "navigator")), shown_panel("navigator")),
    State(
        "navigator-labels-shown",
        slides.pair,
        (
            panel("navigator"),
            tab("labels", "navigator"),
            lambda desk: desk.window.panels.navigator.labels.show_names(True),
        ),
        lambda desk: not desk.window.short_jobs.jobs,
    ),
    State("metadata", slides.pair, (panel("metadata"),), shown_panel("metadata"), small=True),
    State("metadata-tags", slides.pair, (panel("metadata"), tab("tags1", "metadata")), shown_panel("metadata")),
    State("metadata-refused", slides.bad_original("text"), (panel("metadata"),), shown_panel("metadata")),
    State(
        "metadata-nothing",
        slides.pair,
        (panel("metadata"), lambda desk: desk.open(slides.two_texts)),
        lambda desk: desk.window.docks.panel("metadata").isVisible() and not desk.state.panes,
    ),
    *ALONE_STATES,
    *WHOLE_STATES,
    *FAULT_STATES,
    *REVIEW_STATES,
    *CONVERT_STATES,
    *CUSTOM_STATES,
    *FIELD_STATES,
    *REDACTION_STATES,
    *EXPORT_STATES,
    *MANY_STATES,
    State("colour", slides.pair, (zoom(0.5), changed_tone, panel("colour")), notes("all panes"), small=True),
    State(
        "ruler",
        slides.pair,
        (
            zoom(0.5),
            "ruler",
            click((150, 150), (380, 260)),
            key(Qt.Key.Key_Return),
            click((200, 350), (420, 330), (400, 480), (230, 470)),
            key(Qt.Key.Key_Return),
        ),
        lambda desk: desk.window.furniture.ruler.is_on,
    ),
    State("grid", slides.pair, (zoom(0.5), "grid"), lambda desk: desk.window.furniture.grid.is_on),
    State("seams", slides.pair, (at_seams(0.5), "seams", point()), notes("Stitching seams"), small=True),
    State("seams-level-0", slides.pair, (at_seams(6), "seams"), notes("Stitching seams")),
    State("seams-turned", slides.pair, (zoom(0.1), "turn_more", "turn_more", "seams"), notes("Stitching seams")),
    State("seams-unknown", slides.conversion_alone, ("seams",), toast("no camera grid")),
    State("annotations", slides.pair, REGIONS, notes("11 annotations of regions"), small=True),
    State("annotations-turned", slides.pair, (*REGIONS, "turn_more", "turn_more"), notes("11 annotations of regions")),
    State("annotations-many", slides.pair, CELLS, notes("as dots")),
    State("bookmark-add", slides.pair, ("bookmark_add",), dialog("NameBookmarkDialog")),
    State("bookmarks", slides.pair, (bookmarks, "bookmarks"), dialog("BookmarksDialog")),
    State("bookmark-shown", slides.pair, (bookmarks,), notes("Stroma")),
    State("go-to", slides.pair, ("go_to",), dialog("GoToDialog")),
    State("tour", slides.pair, ("tour",), touring(1), small=True),
    State("tour-difference", slides.pair, ("tour", press_enter), touring(2), small=True),
    State("tour-next", slides.pair, ("tour", press_enter, "difference", reached_step(3)), touring(3), small=True),
    State("guide", slides.pair, ("guide",), guide_shown(2)),
    State("guide-search", slides.pair, ("guide", search_the_guide("ssim level")), guide_shown(4)),
    State("guide-hits", slides.pair, ("guide", type_in_guide("blink")), guide_shown(2), small=True),
    State("palette", slides.pair, ("palette",), dialog("CommandPalette")),
    State(
        "palette-search",
        slides.pair,
        ("palette", lambda desk: desk.type_into(CommandPalette, "diff")),
        dialog("CommandPalette"),
    ),
    State("palette-empty", slides.nothing, ("palette",), dialog("CommandPalette")),
    State("shortcuts", slides.pair, ("shortcuts",), dialog("ShortcutsDialog")),
    State("shortcuts-low", slides.pair, (low, "shortcuts"), dialog("ShortcutsDialog")),
    State("keys", slides.pair, ("keys",), dialog("KeysDialog")),
    State("pyramids", slides.pair, ("pyramids",), dialog("PyramidDialog")),
    State("details", slides.pair, (lambda desk: desk.window.slide_dialogs.show_details(0),), dialog("DetailsDialog")),
    State("readouts-hidden", slides.pair, (zoom(0.5), "readouts"), lambda desk: not desk.window.view.shows_readouts),
    State("chrome-hidden", slides.pair, (zoom(0.5), "chrome"), lambda desk: desk.window.furniture.chrome.is_hidden),
    State("full-screen", slides.pair, (zoom(0.5), "full_screen"), lambda desk: desk.window.isFullScreen()),
    # Kept and saved.
    State("session-saved", slides.pair, (zoom(0.5), save_session), toast("Saved the session"), small=True),
    State("session-restored", slides.pair, (zoom(0.5), "signed", restore_session), shows(BESIDE, SIGNED)),
    State("session-broken", slides.pair, (broken_session,), says("case 18")),
    State("session-missing", slides.nothing, (missing_session,), says("case 19")),
    State("pictures-saved", slides.pair, (zoom(0.5), save_pictures), toast("Saved"), small=True),
    State("pictures-not-saved", slides.pair, (save_pictures_nowhere,), toast("No picture was saved"), small=True),
    # What must be known of a pair.
    State("cropped", slides.pair, (), says("is cropped"), small=True),
    State(
        "cropped-unfolded",
        slides.levels_left_out,
        (unfold(lambda desk: desk.window.honesty.banner),),
        says("is cropped", "stores levels"),
    ),
    State("other-pixel-size", slides.other_pixel_size, (), says("Pixel sizes differ"), small=True),
    State("changed-on-disk", slides.changed_on_disk, (somebody_writes,), says("changed on disk"), small=True),
    State("not-aligned", slides.not_aligned, (), says("Not aligned"), small=True),
    State("profiles-applied", slides.pair, ("profiles",), lambda desk: bool(desk.display.profiled), small=True),
    State("no-profile", slides.pair, ("profile_1",), says("colour profile")),
    State("disputed-colours", slides.disputed_colours, (), says("YCbCr"), small=True),
    State("one-layer-of-several", slides.another_layer, (), panes(1)),
    State("averaged", slides.without_small_levels, (), notes("Averaged"), small=True),
    State("closer-view-needed", slides.pair, ("level_finer",) * 7, notes("closer"), small=True),
    State("unreadable-tiles", slides.unreadable_tiles, (zoom(1),), says("cannot be read")),
    State("level-lost", slides.missing_data_file, (zoom(1),), says("is missing"), small=True),
    State("cut-short", slides.cut_short, (zoom(1),), says("cut short")),
    State("patient-letters", slides.radiology, (), panes(2), small=True),
    # What cannot be opened.
    State("bad-folder-missing", slides.bad_original("folder missing"), (), says("is missing beside it"), small=True),
    State("bad-data-file", slides.bad_original("coarsest level missing"), (), says("bad.mrxs")),
    State("bad-cut", slides.bad_conversion("cut in its head"), (), says("it is cut short")),
    State(
        "bad-text",
        slides.bad_original("text called .svs"),
        (lambda desk: desk.unfold(_message(desk)),),
        says("words.svs"),
    ),
    State("bad-permission", slides.bad_conversion("no permission for the folder"), (), says("no permission")),
    State("bad-empty-folder", slides.bad_conversion("empty folder"), (), says("is an empty folder"), small=True),
    State("bad-three-series", slides.three_series, (), says("3 series")),
    State(
        "bad-three-series-asked",
        slides.three_series,
        (lambda desk: desk.window.slide_dialogs.choose_series(1),),
        dialog("ChooseSeriesDialog"),
    ),
    State("bad-hanging", slides.killer("files-int-max"), (), says("2147483647 data files")),
    State(
        "bad-after-good",
        slides.pair,
        (lambda desk: desk.open(slides.bad_conversion("text called .dcm")),),
        says("words.dcm"),
    ),
)
"""In the order in which they are walked through."""
