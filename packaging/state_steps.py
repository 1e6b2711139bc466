"""What is done to reach a state and how it is known to be there, for the list of states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from driving import run_for
from PySide6.QtCore import Qt
from state_desk import SMALL, Desk
from state_slides import touch

from viewer.alignment.measure_result import Verdict
from viewer.comparison.bookmarks import Bookmark
from viewer.comparison.display import Display, Measure, Mode
from viewer.comparison.tone import Tone
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.fields import Choice, Kind
from viewer.comparison.whole.result import CompareSettings
from viewer.comparison.whole.result import Measure as WholeMeasure
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.slides.mirax_seams import mirax_seams
from viewer.ui.dialogs.open_pair import OpenPairDialog
from viewer.ui.docks.attribution_panel import AttributionPanel

Step = Callable[[Desk], object]
Reached = Callable[[Desk], bool]

# --- steps ---------------------------------------------------------------------------------------------------------


def zoom(scale: float) -> Step:
    """Screen pixels a level-0 pixel, somewhere in the tissue."""

    def step(desk: Desk) -> None:
        viewport = desk.state.viewport
        desk.window.session.look(viewport.centred(_tissue(desk)).with_scale(scale))
        desk.rest()

    return step


def at_seams(scale: float) -> Step:
    """As ``zoom``, where four photos meet that is nearest to there."""

    def step(desk: Desk) -> None:
        tissue, viewport = _tissue(desk), desk.state.viewport
        ends = [
            Point(x, y)
            for x, y in mirax_seams(desk.state.panes[0].slide.path).levels[0].upright[["at", "end"]].tolist()
        ]
        nearest = min(ends, key=lambda end: abs(end.x - tissue.x) + abs(end.y - tissue.y))
        desk.window.session.look(viewport.centred(nearest).with_scale(scale))
        desk.rest()

    return step


def _tissue(desk: Desk) -> Point:
    covered = desk.state.covered
    return Point(covered.x + 0.43 * covered.width, covered.y + 0.52 * covered.height)


def point(x: int = 330, y: int = 300) -> Step:
    """The mouse rests there."""
    return lambda desk: desk.point(x, y)


def drag(*places: tuple[int, int]) -> Step:
    """A drag from the first to the last."""
    return lambda desk: desk.drag(*places)


def click(*places: tuple[int, int]) -> Step:
    """A click at each."""
    return lambda desk: desk.click(*places)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Step:
    """A key is pressed."""
    return lambda desk: desk.key(code, modifiers)


def holding(code: Qt.Key) -> Step:
    """A key is held."""
    return lambda desk: desk.hold(code)


def low(desk: Desk) -> None:
    """As narrow and low as the window becomes."""
    desk.window.resize(*SMALL)
    desk.rest()


def remember_pairs(desk: Desk) -> None:
    """Two pairs were open before, of which one is gone."""
    original, conversion = desk.slides.pair
    gone = desk.slides.folder / "archive" / "2024-0117 colon HE.mrxs"
    desk.settings.add_recent_pair(str(gone), [str(gone.with_suffix("")) + "-dicom"])
    desk.settings.add_recent_pair(str(original), [str(conversion)])
    desk.window.start_page.refresh()


def prepare_the_sample(desk: Desk) -> None:
    """For the first time on this computer."""
    desk.slides.patch.setenv("VERISLIDE_CACHE_DIR", str(desk.slides.folder / "cache"))
    desk.window.open_sample()


def open_slowly(desk: Desk) -> None:
    """A pair that takes its time."""
    desk.hold_opening()
    desk.window.open(desk.slides.pair)
    run_for(100)


def bookmarks(desk: Desk) -> None:
    """Three of them, the last of which is where one is."""
    for name, scale in (("Overview", 0.1), ("Gland with debris", 0.5), ("Stroma, camera seam", 1.0)):
        zoom(scale)(desk)
        desk.window.furniture.bookmarks.add(Bookmark.of(desk.state, name))
    desk.rest()


def compared(desk: Desk) -> None:
    """The whole slides have been compared, at all levels, without what takes long."""
    reference, *conversions = desk.state.panes
    settings = CompareSettings(measures=frozenset({WholeMeasure.DE2000}), readings=False)
    desk.window.whole_slide.show(compare_slides(reference, conversions, settings, Progress()))
    desk.rest()


def fields_of(kind: Kind, *, visited: int = 2) -> Step:
    """Fields of that kind are listed, and one after the other is looked at."""

    def step(desk: Desk) -> None:
        compared(desk)
        desk.window.fields.keeper.use(Choice(kind, count=12))
        desk.rest()
        for _ in range(visited):
            desk.give("field_next")
            desk.rest()

    return step


def by_pixel_size(desk: Desk) -> None:
    """Tiles of 1.1 µm a pixel, which no level has, of a size of its own."""
    tiles = desk.window.fields.tiles
    assert tiles is not None
    for option in (tiles.by.option("mpp"), tiles.sides.option("other")):
        option.click()
    tiles.mpp.setValue(1.1)


def told_why(desk: Desk) -> bool:
    """Whether the panel says why the field differs."""
    panel = desk.window.docks.panel("attribution")
    return isinstance(panel, AttributionPanel) and panel.found is not None


def changed_tone(desk: Desk) -> None:
    """Brighter, with more contrast."""
    desk.window.colouring.set_tone(Tone(brightness=18, contrast=30, gamma=1.2))
    desk.rest()


def somebody_writes(desk: Desk) -> None:
    """A file of the conversion changes."""
    touch(desk.window.session.slots[1].path)


def save_pictures(desk: Desk) -> None:
    """Ctrl+S."""
    desk.give("save_picture")
    desk.rest()


def save_pictures_nowhere(desk: Desk) -> None:
    """Into a folder that is a file."""
    taken = desk.slides.folder / "taken"
    taken.write_text("not a folder")
    desk.settings.picture_folder = str(taken)
    save_pictures(desk)


def save_session(desk: Desk) -> None:
    """Into a file."""
    desk.choose_file(desk.slides.folder / "case 17.verislide")
    desk.give("save_session")
    desk.rest()


def restore_session(desk: Desk) -> None:
    """Saved, closed and opened again."""
    save_session(desk)
    desk.give("close_slides")
    desk.give("open_session")
    desk.wait(lambda: len(desk.state.panes) == 2)
    desk.rest()


def broken_session(desk: Desk) -> None:
    """A session that is none."""
    path = desk.slides.folder / "case 18.verislide"
    path.write_text("{")
    desk.choose_file(path)
    desk.give("open_session")
    run_for(200)


def missing_session(desk: Desk) -> None:
    """A session that was moved away."""
    desk.choose_file(desk.slides.folder / "case 19.verislide")
    desk.give("open_session")
    run_for(200)


def fill_in(name: str) -> Step:
    """The dialog that opens slides gets a path that is none."""

    def step(desk: Desk) -> None:
        dialog = next(one for one in desk.window.findChildren(OpenPairDialog))
        dialog.original.set_path(desk.slides.original)
        dialog.conversions[0].set_path(Path(name))

    return step


def panel(name: str, also: Callable[[Desk], object] = lambda _desk: None) -> Step:
    """A panel is shown."""

    def step(desk: Desk) -> None:
        if not desk.window.docks.is_shown(name):
            desk.give(name)
        desk.rest()
        also(desk)
        desk.rest()

    return step


def look_around(desk: Desk) -> None:
    """Stand still here and there, so that the navigator has something to show."""
    desk.window.coverage.still_ms = 50
    for scale in (0.25, 0.5, 1.0, 0.5):
        zoom(scale)(desk)
        run_for(200)
    desk.rest()


def menu(desk: Desk) -> None:
    """The menu of all commands."""
    commands = desk.window.toolbar.menu
    owner = commands.parentWidget()
    if owner is not None:
        desk.menu(owner, commands)


def pane_menu(desk: Desk) -> None:
    """The menu of the conversion's pane."""
    button = desk.window.view.panes[1]._menu
    desk.menu(button, button.menu())


def level_menu(desk: Desk) -> None:
    """The menu of stored levels."""
    button = desk.window.toolbar._level
    desk.menu(button, button.menu())


def look_menu(desk: Desk) -> None:
    """How the map is coloured, and where it lies."""
    button = desk.window.toolbar.compare.look
    desk.menu(button, button.menu())


def unfold(where: Callable[[Desk], object]) -> Step:
    """Details are unfolded."""
    return lambda desk: desk.unfold(where(desk))  # type: ignore[arg-type]


def tab(name: str, of: str) -> Step:
    """Another tab of a panel."""

    def step(desk: Desk) -> None:
        tabs = desk.window.docks.panel(of).tabs  # type: ignore[attr-defined]
        tabs.option(name).click()
        desk.rest()

    return step


def moved(desk: Desk) -> None:
    """The conversion is moved with the align tool."""
    desk.give("align_tool")
    canvas = desk.window.view.canvases()[1]
    canvas.setFocus()
    for code in (Qt.Key.Key_Right,) * 3 + (Qt.Key.Key_Down,) * 2:
        desk.window.linking.step(canvas, code == Qt.Key.Key_Right, code == Qt.Key.Key_Down, joined=True)
    desk.rest()


# --- reached -------------------------------------------------------------------------------------------------------


def shows(mode: Mode = Mode.SIDE_BY_SIDE, measure: Measure = Measure.OFF, **more: object) -> Reached:
    """The pair is shown like that."""

    def reached(desk: Desk) -> bool:
        display: Display = desk.display
        wanted = replace(display, mode=mode, measure=measure, **more)  # type: ignore[arg-type]
        return len(desk.state.panes) > 1 and display == wanted

    return reached


def has_map(desk: Desk) -> bool:
    """A map is drawn in a pane of its own."""
    return bool(desk.window.view.map.canvas.isVisible())


def panes(count: int) -> Reached:
    """As many slides are open."""
    return lambda desk: len(desk.state.panes) == count


def says(*words: str) -> Reached:
    """Banners or refused slides say all of it."""
    return lambda desk: all(word in desk.banners() for word in words)


def toast(words: str) -> Reached:
    """The banner over the panes says it."""
    return lambda desk: desk.window.toast.banner.isVisible() and words in desk.window.toast.banner.text()


def dialog(name: str) -> Reached:
    """A dialog of that class is open."""
    return lambda desk: any(type(one).__name__ == name for one in desk._floating())


def figure(desk: Desk) -> bool:
    """A figure is shown in its dialog, or why there is none."""
    open_now = desk.window.figures.dialog
    return open_now is not None and open_now.preview.is_at_rest


def no_field(desk: Desk) -> None:
    """No field of the figure is ticked."""
    open_now = desk.window.figures.dialog
    assert open_now is not None
    open_now.choices.fields.list.item(0).setCheckState(Qt.CheckState.Unchecked)


def verdict(wanted: Verdict) -> Reached:
    """The alignment was measured, with that answer."""

    def reached(desk: Desk) -> bool:
        open_now = desk.window.measuring.dialog
        return open_now is not None and open_now.measurement is not None and open_now.measurement.verdict is wanted

    return reached


def shown_panel(name: str) -> Reached:
    """A panel is there."""
    return lambda desk: desk.window.docks.panel(name).isVisible()


def notes(words: str) -> Reached:
    """A pane says it on the tissue."""

    def reached(desk: Desk) -> bool:
        state = desk.state
        scenes = [desk.window.session.scene(pane) for pane in state.panes]
        said = [scene.notice for scene in scenes if scene is not None and scene.notice]
        for source in (*desk.window.furniture.notes.sources, *desk.window.furniture.notes.hints):
            said += [source(state, scene) for scene in scenes if scene is not None]
        return any(words in one for one in said)

    return reached
