"""What each command changes in the window, as something that can be seen before and after its key.

``EFFECTS`` has an entry for every command of the table; ``test_every_key.py`` presses the keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.comparison.whole.made_results import made_level, made_result
from viewer import __version__
from viewer.comparison.annotations.shapes import Shape
from viewer.comparison.bookmarks import Bookmark
from viewer.comparison.coverage import Coverage, CoverageGrid
from viewer.comparison.display import Arrangement, Channel, Display, Lies, Measure, Mode, Scale
from viewer.comparison.state import ComparisonState
from viewer.comparison.tone import Tone
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.provenance import library_versions, slide_origin
from viewer.comparison.whole.result import CompareSettings
from viewer.geometry import Affine, Point, Rect
from viewer.jobs.job import Progress
from viewer.measures.ssim import best_kernel
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.sketch import Draws
from viewer.ui.actions import MAGNIFICATIONS
from viewer.ui.guide.desk import guide_desk
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import apply_theme, current_theme

Seen = Callable[[MainWindow], Any]
Prepare = Callable[[MainWindow], object]
SLIDES = 4
PANELS = ("inspector", "histograms", "colour", "navigator", "metadata", "whole_slide")
LONG = 8.0
"""A coarse level that every slide of the test stores: its downsample."""


@dataclass(frozen=True)
class Effect:
    """What is looked at, what it must be after the key, given what it was before, and what goes first."""

    seen: Seen
    after: Callable[[Any], object]
    prepare: Prepare = lambda _: None
    dialog: str = ""
    """The class of the dialog that opens instead."""
    ends: bool = False
    """Whether the window is of no use to other tests afterwards."""


def becomes(seen: Seen, value: object, prepare: Prepare = lambda _: None, *, ends: bool = False) -> Effect:
    return Effect(seen, lambda _: value, prepare, ends=ends)


def turns_over(seen: Seen) -> Effect:
    return Effect(seen, lambda before: not before)


def opens(dialog: str, prepare: Prepare = lambda _: None) -> Effect:
    return Effect(lambda _: None, lambda _: None, prepare, dialog)


def speaks(language: str) -> Prepare:
    return lambda window: setattr(window.settings, "language", language)


# --- what is looked at ---------------------------------------------------------------------------------------------


def state(window: MainWindow) -> ComparisonState:
    return window.session.comparison.state


def display(window: MainWindow) -> Display:
    return state(window).display


def scale(window: MainWindow) -> float:
    return round(state(window).viewport.scale, 9)


def rotation(window: MainWindow) -> float:
    return state(window).viewport.rotation % 360


def offset(window: MainWindow) -> Affine:
    return state(window).panes[1].offset


def order(window: MainWindow) -> tuple[int, ...]:
    return display(window).places(SLIDES)


def pictures(window: MainWindow) -> int:
    window.settings.picture_folder = str(window.settings.path.parent / "pictures")
    return len(list(Path(window.settings.picture_folder).glob("*.png")))


def profiles(window: MainWindow) -> tuple[set[int], set[int]]:
    """The slides that are shown through their colour profile, and those of which is said that they hold none."""
    slots, reported = window.session.slots, window.honesty._reported
    applied = {place for place, slot in enumerate(slots) if slot.path in display(window).profiled}
    told = {place for place, slot in enumerate(slots) if slot in reported and reported[slot].severity == "info"}
    return applied, told


def holds(window: MainWindow) -> bool:
    return window.inspection.inspector is not None and window.inspection.inspector.is_held


def shown(name: str) -> Seen:
    return lambda window: window.docks.is_shown(name)


def of_display(name: str) -> Seen:
    return lambda window: getattr(display(window), name)


def focus(window: MainWindow) -> Point:
    return state(window).viewport.centre


# --- what goes first -----------------------------------------------------------------------------------------------


def shows(**changes: object) -> Prepare:
    return lambda window: window.session.show_display(replace(display(window), **changes))  # type: ignore[arg-type]


def near(window: MainWindow) -> None:
    viewport = state(window).viewport
    window.session.look(replace(viewport, centre=state(window).covered.centre).with_scale(1.0))


def turned(window: MainWindow) -> None:
    window.session.look(state(window).viewport.turned_to(30))


def forced(downsample: float) -> Prepare:
    return lambda window: window.session.force_level(downsample)


def moved(window: MainWindow) -> None:
    """By the align tool's keys, a pixel to the right."""
    window.view.canvases()[1].setFocus()
    for key, modifier in ((Qt.Key.Key_L, True), (Qt.Key.Key_Right, False), (Qt.Key.Key_Escape, False)):
        shift = Qt.KeyboardModifier.ShiftModifier if modifier else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window.windowHandle(), key, shift)
    assert offset(window) != Affine()


def moved_back(window: MainWindow) -> None:
    moved(window)
    window.linking.undo()
    assert offset(window) == Affine()


def pointed(window: MainWindow) -> None:
    """The inspector is open and the mouse over the slide."""
    window.docks.show_panel("inspector")
    near(window)
    QApplication.processEvents()
    canvas = window.view.canvases()[0]
    for x in (30, 0):
        middle = QPoint(canvas.width() // 2 + x, canvas.height() // 2)
        QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, middle))
        QApplication.processEvents()
    assert window.inspection.inspector is not None and window.inspection.inspector.spot is not None


def measured(window: MainWindow) -> None:
    """A length is drawn with the ruler's keys, and selected."""
    ruler = window.furniture.ruler
    window.view.canvases()[0].setFocus()
    for key, modifier in (
        (Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(window.windowHandle(), key, modifier)
    assert len(ruler.ruler.measures) == 1 and ruler.ruler.selected == 0


def marked(window: MainWindow) -> None:
    """Two bookmarks, neither visited before the other; nothing near either is looked at."""
    keeper = window.furniture.bookmarks
    for name, x in (("one", 700.0), ("two", 800.0)):
        keeper.add(replace(Bookmark.of(state(window), name), centre=Point(x, 700.0), device_scale=2.0))
    near(window)


def looked_at(window: MainWindow) -> None:
    home = window.session.slots[0]
    assert home.slide is not None
    window.coverage.bring((home.path, Coverage.nothing(CoverageGrid.of(home.slide.bounds))))


def nothing_told(window: MainWindow) -> None:
    window.honesty._reported.clear()


def comparing(window: MainWindow) -> None:
    """It is held up, so that it does not end by itself."""
    window.whole_slide.start(state(window).panes[1:], CompareSettings(levels=(1.0,)))
    window.whole_slide.pause(True)


def partly_compared(window: MainWindow) -> None:
    """As if a comparison of the first conversion had been cancelled before its first row was done."""
    reference, conversion = state(window).panes[:2]
    made = made_result(replace(made_level(np.full((1, 1), 0.9)), rows_done=0))
    found = replace(
        made.conversions[0],
        slide=slide_origin(conversion.slide),
        affine=astuple(reference.to_reference.inverse() @ conversion.to_reference),
    )
    original = slide_origin(reference.slide)
    # Work goes on only with the code that it was begun with.
    begun = replace(
        made, program=__version__, kernel=best_kernel(made.settings.window).name, libraries=library_versions()
    )
    window.whole_slide.show(replace(begun, original=original, conversions=(found,), finished=None))


def finished(window: MainWindow) -> bool:
    result = window.whole_slide.result
    return window.whole_slide.running is None and result is not None and result.complete


def no_clipboard(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()


def annotated(window: MainWindow) -> None:
    """There is an annotation, and it is shown."""
    path = window.settings.path.parent / "drawn.csv"
    path.write_text("x,y,width,height\n700,700,20,20\n")
    window.furniture.annotations.open(path)
    while not window.furniture.annotations.is_on:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def redacted(window: MainWindow) -> None:
    """A shape is drawn, and chosen."""
    shape = Shape.box(Rect(700, 700, 20, 20), "")
    tool = window.redacting.tool
    tool.drawn.change(tool.drawing.added(RedactionShape("one", shape)))


def logged(window: MainWindow) -> None:
    """A shape was drawn, and the audit log tells of it."""
    redacted(window)
    while not window.redacting.audit.is_begun:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    nothing_told(window)


def draws_with(window: MainWindow) -> Draws | None:
    tool = window.redacting.tool
    return tool.draws if tool.is_on else None


def fields_listed(window: MainWindow) -> None:
    """The fields of the finest level of the first conversion with loss are listed."""
    reference, _, conversion, _ = state(window).panes
    settings = CompareSettings(levels=(1.0,), seams=False, readings=False)
    window.whole_slide.show(compare_slides(reference, [conversion], settings, Progress()))
    while not window.fields.keeper.is_at_rest:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    assert len(window.fields.keeper.fields) > 1


def field_visited(window: MainWindow) -> None:
    """The first of them is looked at."""
    fields_listed(window)
    window.fields.keeper.visit(window.fields.keeper.fields[0])


def visited(window: MainWindow) -> int:
    field = window.fields.keeper.current
    return field.number if field is not None else 0


def listed(window: MainWindow) -> int:
    return len(window.fields.keeper.fields)


def saved(suffix: str) -> Seen:
    """Whether the file is there under the name that the tests give to whoever asks for one."""
    return lambda window: (window.settings.path.parent / f"kept.verislide.{suffix}").exists()


def guide_is_shown(_: MainWindow) -> bool:
    guide = guide_desk().window
    return guide is not None and guide.isVisible()


EFFECTS: dict[str, Effect] = {
    "open_pair": opens("OpenPairDialog"),
    "swap": Effect(lambda window: [slot.path for slot in window.session.slots], lambda before: before[::-1], ends=True),
    "review_new": becomes(lambda window: window.reviewing.review is not None, True),
    "review_open": opens("Open a review"),
    "open_session": opens("Open a session"),
    "save_session": becomes(lambda window: (window.settings.path.parent / "kept.verislide").exists(), True),
    "save_picture": Effect(pictures, lambda before: before + 1 + SLIDES),
    "copy_picture": becomes(lambda _: QGuiApplication.clipboard().image().isNull(), False, no_clipboard),
    "export_figure": opens("FigureDialog"),
    "picture_folder": opens("Folder for saved pictures"),
    "close_slides": becomes(lambda window: len(window.session.slots), 0, ends=True),
    "fit": becomes(lambda window: window.session.fitted, True, near),
    **{
        f"magnification_{key}": becomes(lambda window: window.toolbar._magnification.text(), f"{value:g}×", turned)
        for key, value in MAGNIFICATIONS.items()
    },
    "magnification_type": becomes(lambda window: window.toolbar._magnification.hasFocus(), True),
    "zoom_in": Effect(scale, lambda before: round(before * 2**0.5, 9), near),
    "zoom_out": Effect(scale, lambda before: round(before / 2**0.5, 9), near),
    "turn_right": becomes(rotation, 90.0),
    "turn_left": becomes(rotation, 270.0),
    "turn_more": becomes(rotation, 5.0),
    "turn_less": becomes(rotation, 355.0),
    "upright": becomes(rotation, 0.0, turned),
    **{
        name: turns_over(shown(name))
        for name in (
            *("inspector", "histograms", "colour", "navigator", "metadata"),
            *("whole_slide", "fields", "attribution"),
        )
    },
    "inspector_hold": becomes(holds, True, pointed),
    "inspector_copy": becomes(
        lambda _: "pixel block" in QGuiApplication.clipboard().text(), True, lambda w: (pointed(w), no_clipboard(w))
    ),
    "rectangle": turns_over(lambda window: window.inspection.rectangle.is_on),
    "rectangle_remove": becomes(
        lambda window: window.inspection.rectangle.rect,
        None,
        lambda window: window.inspection.rectangle.bring(Rect(700, 700, 20, 20)),
    ),
    "pixel_grid": turns_over(of_display("pixel_grid")),
    "tone_reset": becomes(of_display("tone"), Tone(), shows(tone=Tone(brightness=20))),
    # The original holds none, which is said when it is asked for; the conversions do.
    "profiles": becomes(profiles, ({1, 2, 3}, set()), nothing_told),
    "profile_1": becomes(profiles, (set(), {0}), nothing_told),
    **{f"profile_{number}": becomes(profiles, ({number - 1}, set()), nothing_told) for number in range(2, SLIDES + 1)},
    "go_to": opens("GoToDialog"),
    "seams": turns_over(lambda window: window.furniture.seams.is_on),
    "annotations_open": opens("Open annotations"),
    "annotations": becomes(lambda window: window.furniture.annotations.is_on, False, annotated),
    "grid": turns_over(lambda window: window.furniture.grid.is_on),
    "redact": turns_over(lambda window: window.redacting.tool.is_on),
    **{f"redact_{draws.value}": becomes(draws_with, draws) for draws in Draws},
    "redact_duplicate": becomes(lambda window: len(window.redacting.tool.drawing.shapes), 2, redacted),
    "redact_remove": becomes(lambda window: len(window.redacting.tool.drawing.shapes), 0, redacted),
    "redact_picture": becomes(shown("redaction"), True),
    "redact_hide": becomes(lambda window: window.redacting.drawn.is_hidden, True, redacted),
    "redact_preview": turns_over(lambda window: window.redacting.as_exported.is_on),
    "redaction_open": opens("Open shapes to be redacted"),
    "redaction_save": becomes(lambda window: window.redacting.keeper.is_unsaved, False, redacted),
    "redaction_save_as": becomes(lambda window: window.redacting.keeper.is_unsaved, False, redacted),
    "redaction_log": becomes(lambda window: "audit log" in window.toast.banner.text(), True, logged),
    "redaction": turns_over(shown("redaction")),
    "readouts": turns_over(lambda window: window.furniture.shows_readouts),
    "ruler": turns_over(lambda window: window.furniture.ruler.is_on),
    "ruler_remove": becomes(lambda window: window.furniture.ruler.ruler.measures, (), measured),
    "bookmark_add": opens("NameBookmarkDialog"),
    "bookmark_next": becomes(focus, Point(700.0, 700.0), marked),
    "bookmark_previous": becomes(focus, Point(700.0, 700.0), marked),
    "bookmarks": opens("BookmarksDialog", marked),
    "field_next": becomes(visited, 2, field_visited),
    "field_previous": Effect(lambda window: visited(window) == listed(window), lambda _: True, field_visited),
    "field_check": opens("FieldCheckDialog", field_visited),
    "fields_csv": becomes(saved("csv"), True, fields_listed),
    "fields_geojson": becomes(saved("geojson"), True, fields_listed),
    "tile_pairs": opens("TilePairsDialog"),
    "side_by_side": becomes(of_display("mode"), Mode.SIDE_BY_SIDE, shows(mode=Mode.BLINK)),
    "blink": becomes(of_display("mode"), Mode.BLINK),
    "curtain": becomes(of_display("mode"), Mode.CURTAIN),
    "overlay": becomes(of_display("mode"), Mode.OVERLAY),
    "difference": becomes(of_display("measure"), Measure.DIFFERENCE),
    "signed": becomes(of_display("measure"), Measure.SIGNED),
    "ssim": becomes(of_display("measure"), Measure.SSIM),
    "colour_difference": becomes(of_display("measure"), Measure.COLOUR),
    "map_pane": turns_over(of_display("has_map_pane")),
    "map_over": becomes(of_display("lies"), Lies.OVER_ORIGINAL, shows(measure=Measure.SSIM, lies=Lies.OVER_CONVERSION)),
    "threshold_on": becomes(lambda window: display(window).ssim.threshold, 0.99, shows(measure=Measure.SSIM)),
    "threshold_back": becomes(
        lambda window: display(window).ssim.threshold, None, shows(measure=Measure.SSIM, ssim=Scale(0.8, 0.99))
    ),
    "gain_up": becomes(of_display("gain"), 16),
    "gain_down": becomes(of_display("gain"), 4),
    "next_channel": becomes(of_display("channel"), Channel.RED),
    "own_colours": turns_over(of_display("mapped")),
    "next_candidate": becomes(of_display("candidate"), 2),
    "blink_rate": becomes(of_display("blink_rate"), 1.0),
    "curtain_lock": turns_over(lambda window: display(window).curtain.locked),
    "curtain_turn": turns_over(lambda window: display(window).curtain.vertical),
    "curtain_back": becomes(lambda window: display(window).curtain.split, 0.48, shows(mode=Mode.CURTAIN)),
    "curtain_on": becomes(lambda window: display(window).curtain.split, 0.52, shows(mode=Mode.CURTAIN)),
    "opacity_up": becomes(of_display("opacity"), 0.6, shows(mode=Mode.OVERLAY)),
    "opacity_down": becomes(of_display("opacity"), 0.4, shows(mode=Mode.OVERLAY)),
    "measure_alignment": opens("MeasureDialog"),
    "convert": opens("ConvertDialog"),
    "redaction_export": opens("ExportDialog"),
    "compare_whole": opens("CompareWholeDialog"),
    "compare_pause": becomes(lambda window: window.whole_slide.is_paused, False, comparing),
    "compare_cancel": becomes(lambda window: window.whole_slide.running is None, True, comparing),
    "compare_resume": becomes(finished, True, partly_compared),
    "result_save": becomes(lambda window: window.whole_slide.folder is None, False, partly_compared),
    "result_open": opens("ResultChooser"),
    "link": turns_over(lambda window: state(window).linked),
    "align_tool": turns_over(lambda window: window.linking.tool.is_on),
    "offset_reset": becomes(offset, Affine(), moved),
    "undo": becomes(offset, Affine(), moved),
    "redo": becomes(lambda window: offset(window) == Affine(), False, moved_back),
    "exchange_places": Effect(order, lambda before: (*before[1:], before[0])),
    "arrangement": becomes(of_display("arrangement"), Arrangement.ROW),
    "detach": turns_over(lambda window: bool(state(window).windows)),
    **{f"pane_{number}": becomes(of_display("hidden"), frozenset({number - 1})) for number in range(1, SLIDES + 1)},
    "here_1": becomes(lambda window: order(window)[1], 0, lambda window: window.view.canvases()[1].setFocus()),
    **{f"here_{number}": becomes(lambda window: order(window)[0], number - 1) for number in range(2, SLIDES + 1)},
    "level_auto": becomes(lambda window: state(window).forced_downsample, None, forced(2.0)),
    "level_finer": becomes(lambda window: state(window).forced_downsample, LONG / 2, forced(LONG)),
    "level_coarser": becomes(lambda window: state(window).forced_downsample, 2.0, forced(1.0)),
    "pyramids": opens("PyramidDialog"),
    "coverage_reset": becomes(lambda window: window.coverage.coverage is None, True, looked_at),
    "chrome": turns_over(lambda window: window.toolbar.isVisible()),
    "full_screen": turns_over(lambda window: window.isFullScreen()),
    "theme": becomes(lambda _: current_theme().name, "light"),
    "language_system": becomes(lambda window: window.settings.language, "system", speaks("de")),
    "language_en": becomes(lambda window: window.settings.language, "en"),
    "language_de": becomes(lambda window: window.settings.language, "de"),
    "palette": opens("CommandPalette"),
    "menu": becomes(lambda window: window.toolbar.menu.isVisible(), True),
    "tour": becomes(lambda window: window.guide.tour.is_on, True),
    "guide": becomes(guide_is_shown, True),
    "shortcuts": opens("ShortcutsDialog"),
    "keys": opens("KeysDialog"),
    "folders": opens("FoldersDialog"),
    "about": opens("AboutDialog"),
    "one_window": turns_over(lambda window: window.settings.one_window),
    "quit": becomes(lambda window: window.isVisible(), False, ends=True),
}


def put_back(window: MainWindow) -> None:
    """As it was when the slides had just been opened, whatever a key has changed."""
    session = window.session
    guide_desk().close()
    window.guide.tour.end()
    window.whole_slide.cancel()
    while window.whole_slide.running is not None:
        QApplication.processEvents()
    window.whole_slide.show(None)
    if window.reviewing.review is not None:
        window.reviewing.review.close()
    while window.reviewing.review is not None:
        QApplication.processEvents()
    window.toolbar.menu.hide()
    for one in state(window).windows:
        window.view.detached.toggle(one.slot)
    for name in window.docks.shown_panels:
        window.docks.show_panel(name, False)
    window.linking.tool.switch(False)
    window.linking.link(True)
    window.furniture.ruler.clear()
    window.inspection.rectangle.remove()
    if window.inspection.inspector is not None:
        window.inspection.inspector.hold(False)
    window.redacting.tool.switch(False)
    window.redacting.tool.use(Draws.RECTANGLE)
    window.redacting.keeper.discard()
    window.redacting.as_exported.show(False)
    window.furniture.show_grid(False)
    window.furniture.seams.show(False)
    window.furniture.annotations.show(False)
    window.furniture.show_readouts(True)
    window.furniture.chrome.hide(False)
    while window.furniture.bookmarks.bookmarks:
        window.furniture.bookmarks.remove(0)
    if window.isFullScreen():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    if current_theme().name != "dark":
        apply_theme("dark")
        window.settings.theme = "dark"
    window.settings.language = "system"
    for pane in state(window).panes:
        if pane.has_offset:
            session.set_offset(pane, Affine(), "")
    window.whole_slide.show(None)
    session.show_display(Display())
    session.force_level(None)
    session.look(state(window).viewport.turned_to(0))
    window.resize(1200, 800)
    QApplication.processEvents()
    session.fit()
