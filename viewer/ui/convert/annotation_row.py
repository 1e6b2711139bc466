"""Which annotations travel with the chosen slide: their file, what it holds, and the corner that it counts from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.comparison.annotations.files import GEOJSON, TABLES
from viewer.comparison.honesty import Severity
from viewer.conversion.annotations.carried import FoundAnnotations
from viewer.conversion.annotations.chosen import Answer, ChosenFile, looked_at, looked_in
from viewer.conversion.plan import ConversionPlan
from viewer.conversion.queue import QueueItem
from viewer.conversion.run import ConversionRequest
from viewer.jobs.job import Progress
from viewer.jobs.work_queue import ItemState
from viewer.slides.slide import SlideError
from viewer.ui.convert.annotation_words import found_words
from viewer.ui.convert.looks import SlideLook
from viewer.ui.convert.runner import Conversions
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import Banner, ChoiceBox, ElidedLabel, LinkButton

_ORIGIN_LETTERS = 24


@dataclass(frozen=True, slots=True)
class _Told:
    severity: Severity
    sentence: str
    details: str = ""
    action: str = ""
    is_late: bool = False
    """Whether it is about what could not be done any more, and so is said while nothing can be changed."""


class AnnotationRow(QWidget):
    """Files are read in the background; only what could be read lands in the requests of the queue."""

    def __init__(self, conversions: Conversions, jobs: JobPool) -> None:
        """``jobs`` read the files."""
        super().__init__()
        self._conversions = conversions
        self._item: QueueItem | None = None
        self._plan: ConversionPlan | None = None
        self._corner = (0.0, 0.0)
        self._found: dict[ChosenFile, FoundAnnotations | SlideError] = {}
        self._told: dict[int, _Told] = {}
        """What is to be read of an item, by its number, until somebody puts it away or chooses anew."""
        self._reading = ""
        """Name of what was chosen and is being read."""
        self._choosing = LatestJob("Read annotations", jobs, self)
        self._choosing.done.connect(self._take)
        self._looking = LatestJob("Look at annotations", jobs, self)
        self._looking.done.connect(self._has_looked)
        tr = self.tr
        caption = QLabel(tr("Annotations"))
        caption.setFont(ui_font(DETAIL))
        caption.setProperty("tone", "text2")
        self.summary = ElidedLabel()
        self.summary.setFont(ui_font(DETAIL))
        self.origin = ChoiceBox(tr("Pixels of the file are counted from"))
        self.origin.addItem(tr("Counted from the slide's corner"), False)
        self.origin.addItem(tr("Counted from the scanned part"), True)
        self.origin.setMinimumContentsLength(_ORIGIN_LETTERS)
        self.origin.setToolTip(
            tr("QuPath counts the pixels of MIRAX from the scanned part since 0.7. It holds for all files of a folder.")
        )
        self.origin.activated.connect(lambda _: self._count_from(self.origin.currentData()))
        self.file_button = LinkButton(tr("File…"))
        self.file_button.setToolTip(tr("GeoJSON or CSV of this slide, to be written beside its levels as DICOM"))
        self.file_button.clicked.connect(self._choose_file)
        self.folder_button = LinkButton(tr("Folder…"))
        self.folder_button.setToolTip(
            tr("For every slide that can be changed the file that is named as it is, as CMU-1.geojson for CMU-1.mrxs")
        )
        self.folder_button.clicked.connect(self._choose_folder)
        self.remove_button = LinkButton(tr("Remove"))
        self.remove_button.setToolTip(tr("Convert this slide without annotations; the file stays"))
        self.remove_button.clicked.connect(self._remove)
        for button in (self.file_button, self.folder_button, self.remove_button):
            button.setAccessibleName(f"{caption.text()}: {button.text()}")
        self.note = QLabel()
        self.note.setFont(ui_font(DETAIL))
        self.note.setWordWrap(True)
        self.news = Banner()
        self.news.action_triggered.connect(self._use_as_it_is)
        self.news.dismissed.connect(self._put_away)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(caption)
        line.addSpacing(8)
        line.addWidget(self.summary, 1)
        for widget in (self.origin, self.file_button, self.folder_button, self.remove_button):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self.news)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being read."""
        return self._choosing.is_at_rest and self._looking.is_at_rest

    # --- following ---------------------------------------------------------------------------------------------

    def show_item(self, item: QueueItem, plan: ConversionPlan | None, look: SlideLook | None) -> None:
        """Say what travels with it; ``plan`` says which part of the slide is converted, ``look`` where that begins."""
        file = _file_of(item.request)
        known = self._found.get(file) if file is not None else None
        if item is not self._item and (item.state is ItemState.FAILED or isinstance(known, SlideError)):
            known = None  # the file may be what it failed of, or may have been put right
        self._item, self._plan = item, plan
        self._corner = look.corner if look is not None else (0.0, 0.0)
        if file is not None and known is None and item.state is not ItemState.DONE:
            self._looking.ask(partial(looked_at, item.number, file))
        self._show()

    def _has_looked(self, answers: Sequence[Answer]) -> None:
        for answer in answers:
            if answer.file is not None and answer.found is not None:
                self._found[answer.file] = answer.found
        self._show()

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        request, can = item.request, item.state.is_open
        file = _file_of(request)
        found = self._found.get(file) if file is not None else None
        self.setVisible(can or file is not None or self._news_of(item, found) is not None)
        self.summary.setText(self._summary(request, can))
        self.summary.setToolTip(str(request.annotations) if request.annotations is not None else "")
        self.origin.setCurrentIndex(self.origin.findData(request.annotations_cropped))
        counts_otherwise = request.annotations_cropped or self._corner != (0, 0)
        self.origin.setVisible(can and file is not None and counts_otherwise)
        for button in (self.file_button, self.folder_button):
            button.setVisible(can)
            button.setEnabled(not self._reading)
        self.remove_button.setVisible(can and file is not None)
        words, tone = "", "text2"
        if isinstance(found, FoundAnnotations) and item.state is not ItemState.DONE:  # else the result says it
            words, doubtful = found_words(found, self._plan)
            tone = "warning" if doubtful else tone
        self.note.setText(words)
        self.note.setProperty("tone", tone)
        self.note.style().polish(self.note)
        self.note.setVisible(bool(words))
        self._show_news(item, found)

    def _summary(self, request: ConversionRequest, can: bool) -> str:
        if self._reading and can:
            return self.tr("Reading {0}…").format(self._reading)
        if request.annotations is None:
            return self.tr("None")
        name = request.annotations.name
        return name if can or not request.annotations_cropped else self.tr("{0}, from the scanned part").format(name)

    def _show_news(self, item: QueueItem, found: FoundAnnotations | SlideError | None) -> None:
        told = self._news_of(item, found)
        if told is None:
            self.news.hide()
        else:
            can_go = told is self._told.get(item.number)
            self.news.show_message(
                told.severity, told.sentence, details=told.details, action=told.action, dismissable=can_go
            )

    def _news_of(self, item: QueueItem, found: FoundAnnotations | SlideError | None) -> _Told | None:
        told, path = self._told.get(item.number), item.request.annotations
        if not item.state.is_open:
            return told if told is not None and told.is_late else None
        if isinstance(found, SlideError):
            return _Told("fail", _sentences(found))
        if found is not None and path is not None and found.digest != item.request.annotations_digest:
            words = self.tr("{0} has changed since it was chosen. This is what it holds now.")
            return _Told("warning", words.format(path.name), action=self.tr("Use it as it is now"))
        return told

    # --- what a person does ------------------------------------------------------------------------------------

    @property
    def _open_items(self) -> list[QueueItem]:
        return [item for item in self._conversions.queue.items if item.state.is_open]

    def _begin_at(self) -> str:
        assert self._item is not None
        request = self._item.request
        return str((request.annotations or request.source).parent)

    def _choose_file(self) -> None:
        item = self._item
        if item is None or not item.state.is_open:
            return
        kinds = self.tr("Annotations: GeoJSON, CSV") + f" ({' '.join(f'*{one}' for one in (*GEOJSON, *TABLES))})"
        kinds += ";;" + self.tr("All files") + " (*)"
        title = self.tr("Annotations of {0}").format(item.request.source.name)
        name, _ = QFileDialog.getOpenFileName(self.window(), title, self._begin_at(), kinds)
        if name:
            chosen = ChosenFile(item.request.source, Path(name), item.request.annotations_cropped)
            self._read(chosen.path.name, partial(looked_at, item.number, chosen))

    def _choose_folder(self) -> None:
        item = self._item
        if item is None or not item.state.is_open:
            return
        title = self.tr("Folder with annotations of the slides")
        name = QFileDialog.getExistingDirectory(self.window(), title, self._begin_at())
        if name:
            slides = [(one.number, one.request.source) for one in self._open_items]
            cropped = item.request.annotations_cropped
            self._read(Path(name).name, partial(looked_in, slides, Path(name), cropped))

    def _read(self, name: str, work: Callable[[Progress], Sequence[Answer]]) -> None:
        self._reading = name
        self._choosing.ask(work)
        self._show()

    def _take(self, answers: Sequence[Answer]) -> None:
        """Into the requests of the slides that may still be changed."""
        name, self._reading = self._reading, ""
        still = {item.number: item for item in self._open_items}
        for number in {answer.number for answer in answers} - still.keys():
            words = self.tr("{0} was not taken: the conversion was asked for before it was read.")
            self._told[number] = _Told("warning", words.format(name), is_late=True)
        answers = [answer for answer in answers if answer.number in still]
        for answer in answers:
            self._told.pop(answer.number, None)
            if isinstance(answer.found, FoundAnnotations) and answer.file is not None:
                self._found[answer.file] = answer.found
                request = replace(
                    still[answer.number].request,
                    annotations=answer.file.path,
                    annotations_cropped=answer.file.cropped,
                    annotations_digest=answer.found.digest,
                )
                self._conversions.queue.ask_otherwise(answer.number, request)
            elif isinstance(answer.found, SlideError):
                self._told[answer.number] = _Told("fail", _sentences(answer.found))
            else:
                source = still[answer.number].request.source
                words = self.tr("No file in {0} is named as {1} is, such as {2}{3}.")
                sentence = words.format(name, source.name, source.stem, GEOJSON[0])
                self._told[answer.number] = _Told("warning", sentence)
        if len(answers) > 1:
            self._tell_all(name, answers)
        self._forget()
        self._show()

    def _tell_all(self, name: str, answers: Sequence[Answer]) -> None:
        """At the chosen slide, for how many there is a file, and what is wrong with others."""
        assert self._item is not None
        count = sum(isinstance(answer.found, FoundAnnotations) for answer in answers)
        words = self.tr("In {0} there are annotations of {1} of {2} slides.").format(name, count, len(answers))
        others = [told.sentence for answer in answers if (told := self._told.get(answer.number)) is not None]
        severity: Severity = "warning" if others else "info"
        own = self._told.get(self._item.number)
        if own is None:
            self._told[self._item.number] = _Told(severity, words, "\n".join(others))
        else:
            rest = [sentence for sentence in others if sentence != own.sentence]
            self._told[self._item.number] = replace(own, details="\n".join([words, *rest]))

    def _count_from(self, cropped: bool) -> None:
        """Files that lie together were written by one program, and count alike."""
        item = self._item
        if item is None or item.request.annotations is None:
            return
        folder = item.request.annotations.parent
        alike = [
            one
            for one in self._open_items
            if one.request.annotations is not None
            and one.request.annotations.parent == folder
            and one.request.annotations_cropped != cropped
        ]
        for one in alike:
            self._conversions.queue.ask_otherwise(one.number, replace(one.request, annotations_cropped=cropped))
        others = sum(one.number != item.number for one in alike)
        if others:
            words = self.tr("It counts likewise for another slide whose annotations lie in {0}.")
            more = self.tr("It counts likewise for {1} other slides whose annotations lie in {0}.")
            sentence = (words if others == 1 else more).format(folder.name, others)
            self._told[item.number] = _Told("info", sentence)
        self._show()

    def _remove(self) -> None:
        item = self._item
        if item is not None and item.state.is_open:
            self._told.pop(item.number, None)
            without = replace(item.request, annotations=None, annotations_cropped=False, annotations_digest=None)
            self.file_button.setFocus()  # what was pressed goes
            self._conversions.queue.ask_otherwise(item.number, without)
            self._forget()

    def _use_as_it_is(self) -> None:
        item = self._item
        file = _file_of(item.request) if item is not None else None
        found = self._found.get(file) if file is not None else None
        if item is not None and item.state.is_open and isinstance(found, FoundAnnotations):
            self._conversions.queue.ask_otherwise(item.number, replace(item.request, annotations_digest=found.digest))

    def _put_away(self) -> None:
        if self._item is not None:
            self._told.pop(self._item.number, None)
            self._show()

    def _forget(self) -> None:
        """What is known of files that nobody wants any more."""
        wanted = {_file_of(item.request) for item in self._conversions.queue.items}
        self._found = {file: found for file, found in self._found.items() if file in wanted}


def _file_of(request: ConversionRequest) -> ChosenFile | None:
    if request.annotations is None:
        return None
    return ChosenFile(request.source, request.annotations, request.annotations_cropped)


def _sentences(error: SlideError) -> str:
    return f"{error} {error.advice}".strip()
