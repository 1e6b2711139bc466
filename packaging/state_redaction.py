"""States of a redaction: shapes drawn on the panes, and the panel beside them."""

from __future__ import annotations

import state_slides as slides
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from state_desk import Desk
from state_kind import State
from state_steps import Step, click, dialog, drag, key, notes, shown_panel, toast, zoom

from viewer.geometry import Point
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Reason
from viewer.redaction.sketch import Draws

_CIRCLE = ((420, 240), (455, 252), (470, 285), (455, 318), (420, 330), (385, 318), (372, 285), (385, 255), (419, 241))


def reason(reason: Reason, text: str = "") -> Step:
    """The chosen shape has that reason."""

    def step(desk: Desk) -> None:
        tool = desk.window.redacting.tool
        tool.drawn.change(tool.drawing.with_reason(reason, text))
        desk.rest()

    return step


def pen(desk: Desk) -> None:
    """The next line is 60 pixels of level 0 wide."""
    desk.window.redacting.tool.pen = 60.0


def row(number: int) -> Step:
    """A row of the list is chosen with a key."""

    def step(desk: Desk) -> None:
        panel = desk.window.redacting.panel
        assert panel is not None
        panel.editor.list.setCurrentRow(number)
        desk.rest()

    return step


def draw_on(image: str) -> Step:
    """An associated image is open, and two shapes are drawn on it."""

    def step(desk: Desk) -> None:
        opened(image)(desk)
        canvas = desk.window.redacting.pictures.open_now[image].view.canvas
        for *places, draws, why in (
            ((0.05, 0.08), (0.56, 0.35), Draws.RECTANGLE, Reason.NAME),
            ((0.04, 0.62), (0.82, 0.96), Draws.ELLIPSE, Reason.OTHER),
        ):
            window = desk.window.redacting.pictures.open_now[image]
            window.tool.use(draws)
            covered, screen = window.view.state.covered, window.view.state.viewport.to_screen
            first, last = (screen.apply(Point(x * covered.width, y * covered.height)) for x, y in places)
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, first)))
            QTest.mouseMove(canvas, QPoint(*map(round, last)))
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, last)))
            desk.window.redacting.drawn.change(window.tool.drawing.with_reason(why, ""))
        desk.rest()

    return step


def opened(image: str) -> Step:
    """An associated image is open in a window of its own."""

    def step(desk: Desk) -> None:
        desk.window.redacting.show_picture(image)
        view = desk.window.redacting.pictures.open_now[image].view
        desk.wait(lambda: bool(view.state.panes))
        desk.rest()

    return step


def turned(desk: Desk) -> None:
    """The picture of the label stands on its side, and is looked at closely."""
    window = desk.window.redacting.pictures.open_now["label"]
    window.commands["turn_right"].trigger()
    window.view.zoom(2.2)
    desk.rest()


def exported(image: str) -> Step:
    """The picture is shown as it would be exported."""

    def step(desk: Desk) -> None:
        desk.window.redacting.as_exported.show(True)
        desk.wait(lambda: desk.window.redacting.pictures.open_now[image].exported.is_at_rest)
        desk.rest()

    return step


def close_pictures(desk: Desk) -> None:
    """The windows of associated images are closed again."""
    desk.window.redacting.pictures.close_all()
    desk.rest()


DRAWN: tuple[str | Step, ...] = (
    zoom(0.5),
    "redact",
    drag((60, 120), (250, 240)),
    reason(Reason.NAME, "on the glass"),
    "redact_line",
    pen,
    drag((80, 420), (130, 380), (180, 430), (230, 380), (280, 420)),
    reason(Reason.PEN_MARK),
    "redact_freehand",
    drag(*_CIRCLE),
    reason(Reason.BARCODE),
    "redact_polygon",
    click((330, 420), (450, 400), (480, 480), (400, 540)),
    key(Qt.Key.Key_Return),
    "redact_ellipse",
    drag((60, 560), (240, 650)),
)


def saved_and_opened_again(desk: Desk) -> None:
    """The shapes are in a file, and the slides have been closed and opened since."""
    keeper, paths = desk.window.redacting.keeper, [slot.path for slot in desk.window.session.slots]
    file = desk.window.settings.path.with_name("sample.redactions.geojson")
    file.write_bytes(redactions_bytes(desk.window.redacting.drawn.drawing.redactions))
    keeper.discard()
    keeper.open(file)
    desk.wait(lambda: keeper.file == file)
    desk.rest()
    desk.window.session.close_slides()
    desk.window.open(paths)
    desk.wait(lambda: keeper.file == file)
    desk.rest()


REDACTION_STATES = (
    State("redaction-nothing", slides.pair, (zoom(0.5), "redact"), shown_panel("redaction"), small=True),
    State("redaction", slides.pair, DRAWN, notes("Drag it"), small=True),
    State("redaction-chosen", slides.pair, (*DRAWN, row(3)), notes("Drag it")),
    State("redaction-turned", slides.pair, (*DRAWN, *["turn_more"] * 5), notes("Drag it")),
    State("redaction-far", slides.pair, (*DRAWN, "fit"), notes("Drag it")),
    State("redaction-near", slides.pair, (*DRAWN, row(2), zoom(6)), notes("Drag it")),
    State("redaction-pen", slides.pair, (*DRAWN, row(1), "redact_line"), notes("Drag it")),
    State(
        "redaction-exported", slides.pair, (*DRAWN, "redact", "redact_preview"), notes("As exported: mask"), small=True
    ),
    State("redaction-exported-tool", slides.pair, (*DRAWN, "redact_preview", row(2)), notes("As exported: mask")),
    State(
        "redaction-exported-far", slides.pair, (*DRAWN, "redact", "redact_preview", "fit"), notes("As exported: mask")
    ),
    State(
        "redaction-exported-turned",
        slides.pair,
        (*DRAWN, "redact", "redact_preview", *["turn_more"] * 5),
        notes("As exported: mask"),
    ),
    State(
        "redaction-corners",
        slides.pair,
        (zoom(0.5), "redact_polygon", click((330, 420), (450, 400), (480, 480))),
        notes("Polygon"),
    ),
    State("redaction-back", slides.pair, (*DRAWN, saved_and_opened_again), toast("are back"), small=True),
    State("redaction-hidden", slides.pair, (*DRAWN, "redact_hide"), notes("hidden"), small=True),
    State(
        "redaction-pictures", slides.pair, (*DRAWN, draw_on("label"), close_pictures), notes("Redaction"), small=True
    ),
    State("redaction-label", slides.pair, (draw_on("label"),), dialog("PictureWindow")),
    State("redaction-label-turned", slides.pair, (draw_on("label"), turned), dialog("PictureWindow")),
    State("redaction-label-exported", slides.pair, (draw_on("label"), exported("label")), dialog("PictureWindow")),
    State(
        "redaction-thumbnail-exported",
        slides.pair,
        (*DRAWN, opened("thumbnail"), exported("thumbnail")),
        dialog("PictureWindow"),
    ),
    State("redaction-macro", slides.pair, (draw_on("macro"),), dialog("PictureWindow")),
    State("redaction-thumbnail", slides.pair, (opened("thumbnail"),), dialog("PictureWindow")),
    State("redaction-close", slides.pair, (*DRAWN, "close_slides"), dialog("UnsavedShapes"), small=True),
)
