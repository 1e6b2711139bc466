"""The states of the window for exports: files, refusals, check list, under way, paused, done, failed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

import state_slides as slides
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from state_desk import Desk
from state_kind import State
from state_redaction import DRAWN
from state_steps import Reached, Step, dialog

from viewer.comparison.annotations.shapes import Shape
from viewer.conversion.verify.result import Outcome
from viewer.documents.audit_log import AuditLog
from viewer.export.run import ExportFailsCheckError, ExportReport, ExportRequest, export_slide
from viewer.export.settings import Format
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.jobs.work_queue import ItemState
from viewer.redaction.editing import has_reason
from viewer.redaction.shapes import Reason
from viewer.ui.export import runner
from viewer.ui.export.dialog import CHECKS, EXPORTS, FILES, ExportDialog


def shown(desk: Desk) -> ExportDialog:
    """The window for exports."""
    found = desk.window.exporting.dialog
    assert found is not None
    return found


def reasons(desk: Desk) -> None:
    """Every shape has one."""
    drawn = desk.window.redacting.drawn
    for shape in drawn.drawing.shapes:
        if not has_reason(shape):
            drawn.choose(shape.id)
            drawn.change(drawn.drawing.with_reason(Reason.NAME, ""))
    desk.rest()


def opened(desk: Desk) -> None:
    """By its command; what is exported goes to a folder of its own."""
    desk.give("redaction_export")
    shown(desk).home = desk.slides.folder / "Verislide exports"
    _settled(desk)


def elsewhere(desk: Desk) -> None:
    """Exports do not go to where the slides of the states are."""
    shown(desk).home = desk.slides.folder.with_name("Verislide exports")


def _settled(desk: Desk) -> None:
    shown(desk).preparation.news.emit()
    desk.wait(lambda: shown(desk).is_at_rest)


def called(code: str) -> Step:
    """The study code is typed."""

    def step(desk: Desk) -> None:
        form = shown(desk).form
        form.code.setFocus()
        form.code.clear()
        QTest.keyClicks(form.code, code)
        _settled(desk)

    return step


def as_(format_: Format) -> Step:
    """Another format."""

    def step(desk: Desk) -> None:
        shown(desk).form.formats.option(format_.value).click()
        _settled(desk)

    return step


def levels(row: int) -> Step:
    """All levels, the coarsest, or chosen ones."""

    def step(desk: Desk) -> None:
        choice = shown(desk).form.levels
        choice.setCurrentIndex(row)
        choice.activated.emit(row)
        _settled(desk)

    return step


def other_window(numbers: str) -> Step:
    """A window of a DICOM picture by its numbers."""

    def step(desk: Desk) -> None:
        rows = shown(desk).form.picture
        rows.other.clear()
        QTest.keyClicks(rows.other, numbers)
        _settled(desk)

    return step


def in_view(desk: Desk) -> None:
    """Only what the panes show."""
    part = shown(desk).form.part
    part.setCurrentIndex(1)
    part.activated.emit(1)
    _settled(desk)


def among_the_slides(desk: Desk) -> None:
    """The export is to lie where the slide lies."""
    asked = shown(desk)
    assert asked.subject is not None
    asked.home = asked.subject.path.parent
    called("ST-007")(desk)


def page(key: str) -> Step:
    """Another page."""

    def step(desk: Desk) -> None:
        shown(desk).show_page(key)
        desk.rest()
        _settled(desk)

    return step


def confirm(count: int) -> Step:
    """So many items are confirmed by Enter."""

    def step(desk: Desk) -> None:
        for _ in range(count):
            QTest.keyClick(shown(desk).checks.rows, Qt.Key.Key_Return)
            desk.rest()

    return step


def confirm_all(desk: Desk) -> None:
    """Everything is confirmed by Enter."""
    checks = shown(desk).checks
    for _ in range(len(checks.items)):
        QTest.keyClick(checks.rows, Qt.Key.Key_Return)
    desk.rest()


def row(number: int) -> Step:
    """Another item of the check list."""

    def step(desk: Desk) -> None:
        rows = shown(desk).checks.rows
        rows.setCurrentRow(number if number >= 0 else rows.count() + number)
        desk.rest()

    return step


def reshape(desk: Desk) -> None:
    """The first shape is moved after it was confirmed."""
    drawn = desk.window.redacting.drawn
    first = drawn.drawing.shapes[0]
    drawn.choose(first.id)
    drawn.change(drawn.drawing.with_reason(Reason.ACCESSION_NUMBER, "seen late"))
    desk.rest()
    _settled(desk)
    shown(desk).checks.rows.setCurrentRow(0)
    desk.rest()


def enlarge(desk: Desk) -> None:
    """The chosen shape hides more than half of the slide."""
    drawn = desk.window.redacting.drawn
    size = desk.window.session.comparison.state.panes[0].slide.levels[0].size
    box = Rect(0, 0, 0.8 * size.width, 0.8 * size.height)
    drawn.change(drawn.drawing.reshaped(Shape.box(box, "")))
    desk.rest()


def give_reason(text: str) -> Step:
    """Go on without the whole check list."""

    def step(desk: Desk) -> None:
        checks = shown(desk).checks
        checks.around.click()
        QTest.keyClicks(checks.reason, text)
        desk.rest()

    return step


def save_checks(desk: Desk) -> None:
    """What is confirmed is saved as a file; the shapes are not."""
    checks, path = shown(desk).checks, desk.slides.folder / "ST-007.review.json"
    desk.slides.patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    checks.save_button.click()
    desk.wait(checks.saved.isVisible)


def choose_picture(desk: Desk) -> None:
    """The macro is to become a file."""
    checks = shown(desk).checks
    (number,) = [row for row, item in enumerate(checks.items) if item.key == "associated:macro"]
    checks.rows.setCurrentRow(number)
    checks.picture.option("file").click()
    _settled(desk)
    desk.wait(lambda: "macro" in desk.window.redacting.pictures.open_now)
    desk.window.redacting.pictures.close_all()
    shown(desk).activateWindow()
    desk.rest()


def start(desk: Desk) -> None:
    """It is exported, checked, and done or failed."""
    begin(desk)
    exports = desk.window.exporting.exports
    assert exports is not None
    desk.wait(lambda: not exports.queue.unfinished)


def begin(desk: Desk) -> None:
    """The button is pressed."""
    asked = shown(desk)
    desk.wait(lambda: asked.can_export)
    asked.export_button.click()


def hold(fraction: float) -> Step:
    """Whatever is exported stands still there until the window is closed."""

    def step(desk: Desk) -> None:
        def held(request: ExportRequest, progress: Progress, log: AuditLog | None) -> ExportReport:
            tick = progress.tick

            def told(done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
                tick(done, total, text, unit, before)
                while done >= fraction * total > 0 and text.startswith("Writing level 0") and not desk.gate.wait(0.02):
                    progress.check()

            desk.slides.patch.setattr(progress, "tick", told)
            return export_slide(request, progress, log)

        desk.slides.patch.setattr(runner, "export_slide", held)

    return step


def under_way(desk: Desk) -> None:
    """It has a rate."""
    exports = desk.window.exporting.exports
    assert exports is not None
    begin(desk)
    desk.wait(lambda: (now := exports.running(1)) is not None and (now.pace.rate or 0) > 0)


def pause(desk: Desk) -> None:
    """The first is held up by hand."""
    shown(desk).list.hold(1)


def fails_a_check(desk: Desk) -> None:
    """The files are not what they are to be, and are gone."""

    def failing(request: ExportRequest, progress: Progress, log: AuditLog | None) -> ExportReport:
        report = export_slide(request, progress, log)
        shutil.rmtree(request.out)
        first, *others = report.verification.checks
        bad = replace(first, outcome=Outcome.FAILED, sentence="ST-007_level5.jpg does not decode: it is cut short.")
        raise ExportFailsCheckError(request.slide_path.name, replace(report.verification, checks=(bad, *others)))

    desk.slides.patch.setattr(runner, "export_slide", failing)


def all_checks(desk: Desk) -> None:
    """What holds is unfolded."""
    shown(desk).outcome.checks.all_button.click()


def ask_to_close(desk: Desk) -> None:
    """The window is to close."""
    desk.window.close()


def on_page(key: str) -> Reached:
    """The window for exports shows that page."""
    return lambda desk: shown(desk).isVisible() and shown(desk).pages.chosen_key() == key


def item_is(state: ItemState) -> Reached:
    """The chosen export is so far."""

    def reached(desk: Desk) -> bool:
        item = shown(desk).item
        return item is not None and item.state is state

    return reached


_drawn: tuple[str | Callable[[Desk], object], ...] = (*DRAWN, reasons)
_asked = (*_drawn, opened, called("ST-007"))
_picture = (opened, elsewhere, called("ST-007"))
_no_reason = (*DRAWN, opened, called("ST-007"))
_checked = (*_asked, page(CHECKS), confirm_all)
_all_levels = (*_asked, as_(Format.TIFF), levels(0), page(CHECKS), confirm_all)

EXPORT_STATES = (
    State("export-open", slides.pair, (*_drawn, opened), on_page(FILES)),
    State("export-files", slides.pair, _asked, on_page(FILES)),
    State("export-files-chosen", slides.pair, (*_asked, levels(2)), on_page(FILES)),
    State("export-files-region", slides.pair, (*_asked, in_view), on_page(FILES)),
    State("export-files-nothing-drawn", slides.pair, (opened, called("ST-007")), on_page(FILES)),
    State("export-files-hidden", slides.pair, (*_drawn, enlarge, opened, called("ST-007"), levels(0)), on_page(FILES)),
    State("export-files-tiff", slides.pair, (*_asked, as_(Format.TIFF), levels(0)), on_page(FILES)),
    State("export-picture", slides.radiology, (*_picture, as_(Format.PDF)), on_page(FILES)),
    State("export-picture-wrong", slides.radiology, (*_picture, other_window("-600")), on_page(FILES)),
    State("export-files-dicom", slides.pair, (*_asked, as_(Format.DICOM)), on_page(FILES)),
    State("export-refused", slides.pair, (*_asked, among_the_slides), on_page(FILES)),
    State("export-wrong-code", slides.pair, (*_asked, called("ST 007")), on_page(FILES)),
    State("export-checks", slides.pair, (*_asked, page(CHECKS), confirm(2)), on_page(CHECKS)),
    State("export-checks-metadata", slides.pair, (*_asked, page(CHECKS), row(-2)), on_page(CHECKS)),
    State("export-checks-picture", slides.pair, (*_asked, page(CHECKS), choose_picture), on_page(CHECKS)),
    State("export-checks-changed", slides.pair, (*_checked, reshape), on_page(CHECKS)),
    State(
        "export-checks-no-reason",
        slides.pair,
        (*DRAWN, opened, called("ST-007"), page(CHECKS), row(4)),
        on_page(CHECKS),
    ),
    State(
        "export-checks-override",
        slides.pair,
        (*_asked, page(CHECKS), confirm(1), give_reason("teaching set, seen by two")),
        on_page(CHECKS),
    ),
    State("export-checks-all", slides.pair, _checked, on_page(CHECKS)),
    State("export-checks-saved", slides.pair, (*_checked, save_checks), on_page(CHECKS)),
    State("export-checks-part-saved", slides.pair, (*_asked, page(CHECKS), confirm(2), save_checks), on_page(CHECKS)),
    State("export-nothing", slides.pair, (*_asked, page(EXPORTS)), on_page(EXPORTS)),
    State("export-running", slides.pair, (*_all_levels, hold(0.6), under_way), item_is(ItemState.RUNNING)),
    State("export-paused", slides.pair, (*_all_levels, hold(0.6), under_way, pause), item_is(ItemState.PAUSED)),
    State("export-done", slides.pair, (*_checked, start), item_is(ItemState.DONE)),
    State("export-done-checks", slides.pair, (*_checked, start, all_checks), item_is(ItemState.DONE)),
    State(
        "export-done-not-reviewed",
        slides.pair,
        (*_asked, page(CHECKS), confirm(1), give_reason("teaching set, seen by two"), start),
        item_is(ItemState.DONE),
    ),
    State("export-check-failed", slides.pair, (*_checked, fails_a_check, start), item_is(ItemState.FAILED)),
    State(
        "export-close-question",
        slides.pair,
        (*_all_levels, hold(0.6), under_way, ask_to_close),
        dialog("ExportCloseQuestion"),
    ),
)
