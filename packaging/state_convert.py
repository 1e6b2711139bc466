"""The states of the window for conversions: empty, planned, refused, under way, paused, done, failed, offered again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import state_slides as slides
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from state_annotations import write_regions
from state_desk import Desk
from state_kind import State
from state_steps import Reached, Step, dialog

from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, Patient
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import QueueItem
from viewer.conversion.queue_file import QueueFile
from viewer.conversion.run import ConversionFailsCheckError, ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.verify.result import Outcome
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import ItemState
from viewer.slides.conversion_report import REPORT
from viewer.ui.convert import runner
from viewer.ui.convert.dialog import ConvertDialog
from viewer.ui.convert.runner import Conversions
from viewer.ui.dialogs.metadata.dialog import PRIVACY, STATED, TABLE, MetadataDialog
from viewer.ui.dialogs.metadata.slide_metadata import SlideMetadata
from viewer.ui.widgets import LinkButton


def shown(desk: Desk) -> ConvertDialog:
    """The window for conversions."""
    found = desk.window.converting.dialog
    assert found is not None
    return found


def conversions_of(desk: Desk) -> Conversions:
    """Whoever runs the queue."""
    found = desk.window.converting.conversions
    assert found is not None
    return found


def _slides(desk: Desk, *names: str) -> list[Path]:
    return [_slide(desk, name) for name in names]


def _slide(desk: Desk, name: str) -> Path:
    """The copy of that name, made where there is none yet."""
    path = desk.slides.folder / f"{name}.mrxs"
    return path if path.exists() else desk.slides.original_called(name)


def add(*names: str) -> Callable[[Desk], None]:
    """Copies of the original in the queue, all planned; the first is chosen."""

    def step(desk: Desk) -> None:
        desk.give("convert")
        conversions = conversions_of(desk)
        conversions.home = str(desk.slides.folder / "DICOM")
        conversions.add(_slides(desk, *names))
        desk.wait(lambda: len(conversions.queue.items) == len(names))
        desk.wait(lambda: shown(desk).looks.is_at_rest)
        shown(desk).list.choose(1)

    return step


def start(desk: Desk) -> None:
    """The chosen one is converted, checked, and done or failed."""
    conversions = conversions_of(desk)
    shown(desk).convert_button.click()
    desk.wait(lambda: not conversions.queue.unfinished)


def start_all(desk: Desk) -> None:
    """The first stands still in the middle of its conversion, the others wait."""
    _hold(desk, 0.62)
    conversions = conversions_of(desk)
    conversions.start_all()
    desk.wait(lambda: (now := conversions.running(1)) is not None and now.pace.step is not None)
    desk.wait(lambda: (now := conversions.running(1)) is not None and (now.pace.rate or 0) > 0)


def _hold(desk: Desk, fraction: float) -> None:
    """Whatever is converted stands still there until the window is closed."""

    def held(request: ConversionRequest, progress: Progress, pause: Pause) -> ConversionReport:
        tick = progress.tick

        def told(done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
            tick(done, total, text, unit, before)
            while done >= fraction * total > 0 and not desk.gate.wait(0.02):
                progress.check()

        desk.slides.patch.setattr(progress, "tick", told)
        return convert_slide(request, progress, pause)

    desk.slides.patch.setattr(runner, "convert_slide", held)


def pause(desk: Desk) -> None:
    """The first is held up by hand."""
    shown(desk).list.hold(1)


def choose(number: int) -> Callable[[Desk], None]:
    """Another slide is looked at."""
    return lambda desk: shown(desk).list.choose(number)


def unfold(desk: Desk) -> None:
    """All options are shown."""
    shown(desk).slide.more.click()


def preset(name: str) -> Callable[[Desk], None]:
    """Another preset for the chosen one."""

    def step(desk: Desk) -> None:
        shown(desk).slide.presets.option(name).click()
        desk.wait(lambda: shown(desk).looks.is_at_rest)

    return step


def all_checks(desk: Desk) -> None:
    """What holds is unfolded."""
    shown(desk).slide.card.all_button.click()


def refused(desk: Desk) -> None:
    """A file that is no slide."""
    desk.give("convert")
    (path,) = slides.two_texts(desk.slides)[:1]
    conversions = conversions_of(desk)
    conversions.home = str(desk.slides.folder / "DICOM")
    conversions.add([path])
    desk.wait(lambda: len(conversions.queue.items) == 1)
    desk.wait(lambda: shown(desk).looks.is_at_rest)


def spoilt(desk: Desk) -> None:
    """The files fail a check, and are not kept."""

    def failing(request: ConversionRequest, progress: Progress, pause: Pause) -> ConversionReport:
        report = convert_slide(request, progress, pause)
        shutil.rmtree(request.folder)
        assert report.verification is not None
        first, *others = report.verification.checks
        bad = replace(first, outcome=Outcome.FAILED, sentence="Tile 12 of level 0 is not what was written.")
        raise ConversionFailsCheckError(request.source, replace(report.verification, checks=(bad, *others)))

    desk.slides.patch.setattr(runner, "convert_slide", failing)
    start(desk)


def in_the_way(desk: Desk) -> None:
    """There is something else where the files are to be."""
    folder = desk.slides.folder / "DICOM" / "case-1"
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    start(desk)


def made_before(desk: Desk, settings: ConversionSettings, software: dict[str, str]) -> None:
    """The first slide's conversion is there already, as ``software`` says by other versions."""
    folder = desk.slides.folder / "DICOM" / "case-1"
    folder.parent.mkdir(parents=True, exist_ok=True)
    convert_slide(ConversionRequest(_slide(desk, "case-1"), folder, settings))
    path = folder / REPORT
    found = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(found | {"software": found["software"] | software}), "utf-8")


def _made_elsewhere(desk: Desk) -> None:
    made_before(desk, PRESETS[0].settings, {"Verislide": "0.0.9", "wsidicomizer": "0.30.0"})


def _made_otherwise(desk: Desk) -> None:
    made_before(desk, replace(PRESETS[0].settings, quality=80, tile_size=256), {})


def interrupted(desk: Desk) -> None:
    """The program ended while two were being converted, and starts again."""
    kept = QueueFile(desk.settings.queue_path)
    kept.open()
    requests = [
        ConversionRequest(path, desk.slides.folder / path.stem, PRESETS[0].settings)
        for path in _slides(desk, "case-1", "case-2")
    ]
    states = (ItemState.RUNNING, ItemState.WAITING)
    kept.save([QueueItem(number, request, states[number - 1]) for number, request in enumerate(requests, 1)])
    kept.close()
    desk.window.converting.load()


def open_dialog(desk: Desk) -> None:
    """As by its key."""
    desk.wait(lambda: desk.window.converting.banner.isVisible())
    desk.give("convert")
    desk.wait(lambda: shown(desk).looks.is_at_rest)


def ask_to_close(desk: Desk) -> None:
    """Somebody closes the program meanwhile."""
    desk.window.close()


def metadata(page: str = STATED, *, also: Callable[[Desk, MetadataDialog], object] = lambda *_: None) -> Step:
    """What the files state is asked for, on one of its pages."""

    def step(desk: Desk) -> None:
        shown(desk).slide.metadata.button.click()
        (found,) = (one for one in desk.window.findChildren(MetadataDialog) if one.isVisible())
        desk.wait(lambda: found.form is not None and bool(found.privacy.switches))
        desk.wait(lambda: not shown(desk).looks.jobs.jobs)
        found.show_page(page)
        also(desk, found)
        desk.wait(lambda: not shown(desk).looks.jobs.jobs)

    return step


def stated(desk: Desk) -> None:
    """Something is stated, and more of the slide itself than by default."""
    chosen = SlideMetadata(MetadataProfile(patient=Patient(identifier="A-1", sex="F")), PrivacyChoice(scan_date=True))

    def answer(_desk: Desk, asked: MetadataDialog) -> None:
        asked.accept()
        asked.stated.emit({asked.slide: chosen})

    metadata(also=answer)(desk)


def _fill(_desk: Desk, asked: MetadataDialog) -> None:
    assert asked.form is not None
    asked.form.preset.setCurrentIndex(0)
    asked.draft.begin_with(asked.form.preset.currentData())
    for path, text in (("patient.identifier", "A-1"), ("container.identifier", "S24-1 A1"), ("specimen.site", "")):
        asked.form.go_to(path)
        _type(asked, text)


def _fill_wrongly(_desk: Desk, asked: MetadataDialog) -> None:
    assert asked.form is not None
    for path, text in (("patient.identifier", "A-1"), ("patient.birth_date", "17.5.")):
        asked.form.go_to(path)
        _type(asked, text)


def _use_table(desk: Desk, asked: MetadataDialog) -> None:
    table = desk.slides.folder / "cases.csv"
    table.write_text(
        "file;patient.identifier;specimen.site\ncase-1.mrxs;4711;Breast\ncase-2;4712;Colon\ncase-9;4719;\n", "utf-8"
    )
    asked.table.use(table)


def _type(asked: MetadataDialog, text: str) -> None:
    """Type where the keys go."""
    QTest.keyClicks(asked.focusWidget(), text)


def annotated(desk: Desk) -> None:
    """A file as QuPath writes it travels with the chosen slide; some of it reaches beyond the scanned part."""
    desk.choose_file(_drawn_at_the_edge(desk))
    _choose(desk, shown(desk).slide.annotations.file_button)


def _drawn_at_the_edge(desk: Desk) -> Path:
    item = shown(desk).item
    look = shown(desk).looks.look(item.request.source) if item is not None else None
    x, y = look.corner if look is not None else (0, 0)
    return write_regions(desk.slides.folder / "drawn" / "case-1.geojson", (x + 350, y + 1500))


def annotated_elsewhere(desk: Desk) -> None:
    """A file that belongs to another slide."""
    desk.choose_file(write_regions(desk.slides.folder / "drawn" / "case-1.geojson", (90_000, 80_000)))
    _choose(desk, shown(desk).slide.annotations.file_button)


def annotated_wrongly(desk: Desk) -> None:
    """A table with a line that is none."""
    table = desk.slides.folder / "boxes.csv"
    table.write_text("x,y,width,height,label\n100,200,30,40,Tumour\n300,4oo,30,40,Tumour\n", "utf-8")
    desk.choose_file(table)
    _choose(desk, shown(desk).slide.annotations.file_button)


def annotated_by_folder(desk: Desk) -> None:
    """A folder with files for two of three slides, of which one cannot be read."""
    _drawn_at_the_edge(desk)
    (desk.slides.folder / "drawn" / "case-2.geojson").write_text("{", "utf-8")
    folder = str(desk.slides.folder / "drawn")
    desk.slides.patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    _choose(desk, shown(desk).slide.annotations.folder_button)


def edited(desk: Desk) -> None:
    """The file is another when the conversion begins."""
    path = desk.slides.folder / "drawn" / "case-1.geojson"
    path.write_bytes(path.read_bytes() + b"\n")
    start(desk)
    desk.wait(lambda: shown(desk).slide.annotations.is_at_rest)


def compare_now(desk: Desk) -> None:
    """The pair, with the annotations beside the conversion."""
    shown(desk).slide.card.compare_button.click()
    desk.wait(lambda: desk.window.furniture.annotations.is_open)
    desk.rest()


def _choose(desk: Desk, button: LinkButton) -> None:
    button.click()
    desk.wait(lambda: shown(desk).slide.annotations.is_at_rest)


def item_is(state: ItemState) -> Reached:
    """The chosen slide is so far, and shown."""

    def reached(desk: Desk) -> bool:
        item = shown(desk).item
        return item is not None and item.state is state and shown(desk).isVisible()

    return reached


def _long(desk: Desk) -> None:
    add("S-2024-000127-block-B3-haematoxylin-and-eosin-second-scan", "case-2")(desk)


_planned = item_is(ItemState.READY)

_one, _two, _three = add("case-1"), add("case-1", "case-2"), add("case-1", "case-2", "case-3")
_asked = dialog("MetadataDialog")

CONVERT_STATES = (
    State("convert-empty", slides.nothing, ("convert",), dialog("ConvertDialog")),
    State("convert-empty-open", slides.pair, ("convert",), dialog("ConvertDialog")),
    State("convert-plan", slides.nothing, (_three,), _planned),
    State("convert-plan-options", slides.nothing, (_one, unfold), _planned),
    State("convert-plan-warning", slides.nothing, (_one, preset("jpegls-lossless")), _planned),
    State("convert-long-name", slides.nothing, (_long,), _planned),
    State("convert-refused", slides.nothing, (refused,), _planned),
    State("convert-metadata", slides.nothing, (_three, metadata(also=_fill)), _asked),
    State("convert-metadata-stated", slides.nothing, (_long, stated), _planned),
    State("convert-metadata-wrong", slides.nothing, (_three, metadata(also=_fill_wrongly)), _asked),
    State("convert-metadata-privacy", slides.nothing, (_three, metadata(PRIVACY)), _asked),
    State("convert-metadata-no-table", slides.nothing, (_three, metadata(TABLE)), _asked),
    State("convert-metadata-table", slides.nothing, (_three, metadata(TABLE, also=_use_table)), _asked),
    State("convert-annotations", slides.nothing, (_three, annotated), _planned),
    State("convert-annotations-elsewhere", slides.nothing, (_three, annotated_elsewhere), _planned),
    State("convert-annotations-wrong", slides.nothing, (_three, annotated_wrongly), _planned),
    State("convert-annotations-folder", slides.nothing, (_three, annotated_by_folder), _planned),
    State("convert-annotations-edited", slides.nothing, (_three, annotated, edited), item_is(ItemState.FAILED)),
    State("convert-annotations-done", slides.nothing, (_one, annotated, start), item_is(ItemState.DONE)),
    State(
        "convert-annotations-compared",
        slides.nothing,
        (_one, annotated, start, compare_now),
        lambda desk: desk.window.furniture.annotations.is_on,
    ),
    State("convert-running", slides.nothing, (_three, start_all), item_is(ItemState.RUNNING)),
    State("convert-waiting", slides.nothing, (_two, start_all, choose(2)), item_is(ItemState.WAITING)),
    State("convert-paused", slides.nothing, (_two, start_all, pause), item_is(ItemState.PAUSED)),
    State("convert-done", slides.nothing, (_two, start), item_is(ItemState.DONE)),
    State("convert-done-checks", slides.nothing, (_one, start, all_checks), item_is(ItemState.DONE)),
    State("convert-there-already", slides.nothing, (_made_elsewhere, _one), _planned),
    State("convert-kept", slides.nothing, (_made_elsewhere, _one, start), item_is(ItemState.DONE)),
    State("convert-made-otherwise", slides.nothing, (_made_otherwise, _one), _planned),
    State("convert-check-failed", slides.nothing, (_one, spoilt), item_is(ItemState.FAILED)),
    State("convert-failed", slides.nothing, (_one, in_the_way), item_is(ItemState.FAILED)),
    State(
        "convert-offered",
        slides.nothing,
        (interrupted,),
        lambda desk: desk.window.converting.banner.isVisible(),
        small=True,
    ),
    State("convert-interrupted", slides.nothing, (interrupted, open_dialog), _planned),
    State("convert-close-question", slides.nothing, (_two, start_all, ask_to_close), dialog("CloseQuestion")),
)
