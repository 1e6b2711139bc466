"""Makes the pictures of a review for docs/guide-review.md: ``.venv/bin/python packaging/review_pictures.py``.

The real window over generated slides: an open review by two readers with its report, then a blinded test. Slides take a
minute to make; ``--slides FOLDER`` keeps them there for the next time.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import driving  # first: it chooses Qt's platform
import pypdfium2
from picture_files import as_wide_as, beside, picture_of, write_picture
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from review_slides import CONVERSIONS, ORIGINALS, blurred_part, make_slides
from state_desk import Desk
from state_review import begun, made, prepared, press, reported, window

from viewer.review.blinding import Trial
from viewer.review.setup import Kind, Verdict
from viewer.review.stops import FieldKind, PlannedField, Stop
from viewer.ui.review.blind_page import BlindPage, Stage
from viewer.ui.review.reading_flow import ReadingFlow
from viewer.ui.review.slides_step import CONVERSIONS as RIGHT
from viewer.ui.review.slides_step import ORIGINALS as LEFT
from viewer.ui.theme import apply_theme

SIZE = (1280, 800)
PAGE_WIDTH = 620
"""Pixels of a page of the report."""
READERS = ("MK", "JW")
_KEYS = {Verdict.SAME: Qt.Key.Key_F8, Verdict.UNSURE: Qt.Key.Key_F9, Verdict.DIFFERENT: Qt.Key.Key_F10}
_ANSWERS = {"A": Qt.Key.Key_F8, "B": Qt.Key.Key_F10}
KEPT = "Documents / Validation"
"""Stands for the folder of scratch."""
NOTE = "Nuclei out of focus, chromatin cannot be judged"


def main(arguments: Sequence[str]) -> None:
    """Make all pictures."""
    parser = argparse.ArgumentParser(description="Make the pictures of a review.")
    parser.add_argument("--slides", type=Path, metavar="FOLDER", help="where slides are, or are made and kept")
    chosen: Path | None = parser.parse_args(arguments).slides
    os.environ["LOGNAME"] = "pathologist"  # stands in the report
    app = QApplication([])
    apply_theme("dark")
    with tempfile.TemporaryDirectory() as scratch:
        folder = (chosen or Path(scratch) / "Validation").absolute()
        make_slides(folder)
        desk = Desk(None, driving.WAIT_SECONDS)
        try:
            _Walk(desk, folder, Path(scratch)).go()
        finally:
            desk.close()
    app.quit()


class _Walk:
    """Somebody who has two folders, and wants a report."""

    def __init__(self, desk: Desk, folder: Path, kept: Path) -> None:
        """``folder`` has the slides; reviews and reports go to ``kept``."""
        self._desk, self._folder, self._kept = desk, folder, kept

    def go(self) -> None:
        """From the start page to the result of a blinded test."""
        self._desk.window.resize(*SIZE)
        self._shoot(self._desk.window, "review-start")
        begun(self._desk)
        window(self._desk).resize(*SIZE)
        self._set_up("DICOM validation")
        self._shoot_setup(window(self._desk), "review-new")
        openly = self._forms()
        press(Qt.Key.Key_Return)(self._desk)
        self._shoot_preparing()
        prepared(self._desk)
        self._read(READERS[0], self._first_fields)
        self._read(READERS[1], lambda: None)
        self._shoot(window(self._desk), "review-read")
        self._report()
        window(self._desk).new()
        self._desk.wait(lambda: window(self._desk).setup is not None and window(self._desk).setup.isVisible())
        self._set_up("DICOM validation, blinded")
        self._ask_blinded()
        write_picture(beside([openly, self._forms()]), "review-asked")
        press(Qt.Key.Key_Return)(self._desk)
        self._wait_for_list()
        prepared(self._desk)
        self._blinded()

    # --- setting up --------------------------------------------------------------------------------------------

    def _set_up(self, title: str) -> None:
        page = window(self._desk).setup
        page.slides.add(LEFT, [self._folder / ORIGINALS])
        self._desk.wait(lambda: page.is_at_rest)
        page.slides.add(RIGHT, [self._folder / CONVERSIONS])
        self._desk.wait(lambda: page.is_at_rest)
        page.place.offer(self._kept, title)
        page.follow()
        page.begin_button.setFocus()

    def _shoot_setup(self, shown: QWidget, name: str) -> None:
        """Without the names of this computer's folders."""
        page = window(self._desk).setup
        for side, (slides, folder) in {LEFT: (4, ORIGINALS), RIGHT: (3, CONVERSIONS)}.items():
            page.slides.sides[side].told.setText(f"{slides} slides in {KEPT} / {folder}")
        page.place.where.setText(KEPT)
        self._shoot(shown, name)

    def _forms(self) -> Image.Image:
        """What is asked, and of which fields, all of it."""
        page = window(self._desk).setup
        return picture_of(page.forms.widget())

    def _ask_blinded(self) -> None:
        page = window(self._desk).setup
        page.kind.kinds.option(Kind.ABX.value).click()
        for name, box in page.plan.counts.items():
            box.setValue(10 if name == "random" else 0)
        self._desk.wait(lambda: "Counting" not in page.kind.needed.text())
        page.begin_button.setFocus()

    def _wait_for_list(self) -> None:
        found = window(self._desk)
        self._desk.wait(lambda: found.worklist is not None and found.stack.currentWidget() is found.worklist)
        found.resize(*SIZE)

    def _shoot_preparing(self) -> None:
        """While the second pair is compared."""
        self._wait_for_list()
        found = window(self._desk)
        keeper, preparer = found.keeper, found.preparer
        assert keeper is not None

        def half() -> bool:
            step = preparer.step
            is_compared = keeper.state.pairs[1].complete and preparer.under_way == 2
            return is_compared and step is not None and 0.3 < (step.fraction or 0) < 0.9

        self._desk.wait(half)
        self._shoot(found, "review-list")

    # --- reading -----------------------------------------------------------------------------------------------

    def _read(self, reader: str, first: Callable[[], object]) -> None:
        """A whole round of a reader, which begins with ``first``."""
        found = window(self._desk)
        line = found.worklist.reader.reader
        line.setEditText(reader)
        found.worklist.reader.first.setFocus()
        press(Qt.Key.Key_Return)(self._desk)
        if found.stack.currentWidget() is found.worklist:
            press(Qt.Key.Key_Return)(self._desk)  # yes, somebody new
        self._desk.wait(lambda: found.stack.currentWidget() is found.reading)
        self._sharp()
        first()
        flow = found.reading.flow
        while not flow.is_done:
            self._sharp()
            before = flow.stop
            press(_KEYS[self._verdict(reader, before.pair, flow.field)])(self._desk)
            self._desk.wait(partial(_has_moved, flow, before))
        if reader == READERS[0]:
            self._shoot(found, "review-end")
        press(Qt.Key.Key_Return)(self._desk)
        self._wait_for_list()

    def _verdict(self, reader: str, pair: int, field: PlannedField) -> Verdict:
        """The blurred part is found by both readers; of its edge, and of one more field, they think otherwise."""
        blurred = _share_blurred(pair, field)
        if reader != READERS[0] and (0.02 < blurred < 0.2 or (pair == 2 and field.kind is FieldKind.SEAM)):
            return Verdict.UNSURE
        return Verdict.DIFFERENT if blurred > 0.02 else Verdict.SAME

    def _sharp(self) -> None:
        page = window(self._desk).reading

        def there() -> bool:
            if page.flow.is_done:
                return True
            return page.flow.stop is not None and page.flow.glance.is_enough

        self._desk.wait(there)

    def _first_fields(self) -> None:
        """The first field as it comes, with the map of SSIM, and with what is to be said of it."""
        found = window(self._desk)
        driving.run_for(2500)
        self._shoot(found, "review-reading")
        press(Qt.Key.Key_S)(self._desk)
        driving.run_for(1500)
        press(Qt.Key.Key_T)(self._desk)
        QTest.keyClicks(found.reading.bar.note.line, NOTE)
        press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)(self._desk)
        self._shoot(found, "review-note")
        press(Qt.Key.Key_Return)(self._desk)
        press(Qt.Key.Key_S)(self._desk)
        press(_KEYS[Verdict.DIFFERENT])(self._desk)

    # --- the report --------------------------------------------------------------------------------------------

    def _report(self) -> None:
        found = window(self._desk)
        reported(self._desk)
        found.report.shared.setChecked(True)
        made(self._desk)
        found.report.where.setText(f"{KEPT} / DICOM validation-report")
        self._shoot(found, "review-report")
        pages = pypdfium2.PdfDocument(found.report.folder / "report.pdf")
        drawn = [page.render(scale=2 * PAGE_WIDTH / page.get_width()).to_pil().convert("RGB") for page in pages]
        shown = [as_wide_as(page, PAGE_WIDTH) for page in drawn]
        figures = next(number for number, page in enumerate(pages) if "SSIM" in _words(page) and "µm" in _words(page))
        write_picture(beside([shown[0], shown[figures]]), "review-pages")

    # --- blinded -----------------------------------------------------------------------------------------------

    def _blinded(self) -> None:
        found = window(self._desk)
        found.worklist.reader.reader.setEditText(READERS[0])
        found.worklist.reader.first.setFocus()
        press(Qt.Key.Key_Return)(self._desk)
        self._desk.wait(lambda: found.reading is not None and found.reading.stage is Stage.BEGIN)
        self._shoot(found, "review-blind-begin")
        press(Qt.Key.Key_Return)(self._desk)
        page, shot = found.reading, False
        keeper = found.keeper
        assert keeper is not None
        while page.stage is Stage.TRIAL:
            self._desk.wait(lambda: page.bar.buttons["A"].isEnabled())
            trial = page.flow.trial
            field = next(one for one in keeper.state.pairs[trial.stop.pair].fields if one.number == trial.stop.field)
            is_seen = _share_blurred(trial.stop.pair, field) > 0.2
            if is_seen and not shot:
                driving.run_for(2000)
                self._shoot(found, "review-blind")
                shot = True
            # Who sees the blur is right, and else guesses.
            side = trial.right if is_seen else "AB"[trial.number % 3 % 2]
            press(_ANSWERS[side])(self._desk)
            self._desk.wait(partial(_goes_on, page, trial))
        press(Qt.Key.Key_Return)(self._desk)
        self._desk.wait(lambda: page.stage is Stage.RESULT)
        self._shoot(found, "review-blind-result")

    def _shoot(self, widget: QWidget, name: str) -> None:
        write_picture(picture_of(widget), name)


def _goes_on(page: BlindPage, trial: Trial) -> bool:
    return page.stage is not Stage.TRIAL or page.flow.trial != trial


def _has_moved(flow: ReadingFlow, before: Stop) -> bool:
    return flow.is_done or flow.stop != before


def _share_blurred(pair: int, field: PlannedField) -> float:
    """Which part of a field is blurred in its conversion, 0 to 1."""
    both = field.rect.intersected(blurred_part())
    return both.width * both.height / (field.rect.width * field.rect.height) if pair == 1 and not both.is_empty else 0.0


def _words(page: pypdfium2.PdfPage) -> str:
    words: str = page.get_textpage().get_text_range()
    return words


if __name__ == "__main__":
    main(sys.argv[1:])
