"""The panel that shows what slides state: what their conversions made of it, and every property and tag."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from viewer.alignment.alignment import Alignment
from viewer.comparison.metadata_pairs import metadata_pairs
from viewer.comparison.metadata_row import MetadataRow
from viewer.comparison.state import PaneState, Role
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide, SlideError
from viewer.slides.tag_tree import TagNode, tag_tree
from viewer.ui.docks.pair_table import PairTable
from viewer.ui.docks.tag_view import TagView
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.session import Session
from viewer.ui.theme import CONTROL_GAP, PANEL_PADDING
from viewer.ui.widgets import SegmentedControl, ToolButton

_ONE_LINE = 760
"""Width from which tabs and search stand in one line."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a tab is about; another subject than the one that was asked for makes its answer stale."""

    slide: Slide
    conversion: Slide | None = None
    """None: the tags of ``slide``."""
    alignment: Alignment | None = None

    @property
    def waits(self) -> bool:
        """Whether the pair is still being aligned."""
        return self.conversion is not None and self.alignment is None

    def __call__(self, _progress: Progress) -> tuple[MetadataRow, ...] | tuple[TagNode, ...]:
        """Work it out; on a job thread."""
        if self.conversion is None:
            return tag_tree(self.slide)
        return metadata_pairs(self.slide, self.conversion, self.alignment)

    def is_same(self, other: _Subject | None) -> bool:
        """Whether it is about the very same objects: slides compare by identity."""
        return other is not None and (
            self.slide is other.slide and self.conversion is other.conversion and self.alignment is other.alignment
        )


_Answer = tuple[MetadataRow, ...] | tuple[TagNode, ...] | Exception


class MetadataPanel(QWidget):
    """One tab for each conversion's correspondence with the original, one for each slide."""

    def __init__(self, session: Session, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._jobs = session, jobs
        self._subjects: dict[str, _Subject] = {}
        self._answers: dict[str, tuple[_Subject, _Answer]] = {}
        self._asked: dict[str, _Subject] = {}
        self.tabs: SegmentedControl | None = None
        self._titles: tuple[tuple[str, str], ...] = ()
        self._key = ""
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refresh)
        self.only_differing = self._switch(self.tr("Only what differs"), self.tr("Leave out what is as it should be"))
        self.names = self._switch(self.tr("Show names"), self.tr("Show values that may name a patient"))
        self.count = QLabel()
        self.count.setProperty("tone", "text2")
        self.message = QLabel()
        self.message.setProperty("tone", "text2")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.pairs, self.tags = PairTable(), TagView()
        self._pages = QStackedWidget()
        for page in (self.message, self.pairs, self.tags):
            self._pages.addWidget(page)
        self._arrange()
        session.slots_changed.connect(self._follow)

    def _switch(self, words: str, tip: str) -> ToolButton:
        button = ToolButton(None, words, tool_tip=tip, checkable=True)
        button.toggled.connect(self._refresh)
        return button

    def _arrange(self) -> None:
        self._tab_row = QHBoxLayout()
        self._tab_row.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(CONTROL_GAP)
        tools.addWidget(self.count)
        tools.addStretch(1)
        tools.addWidget(self.only_differing)
        tools.addWidget(self.names)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(CONTROL_GAP)
        self._head.addLayout(self._tab_row)
        self._head.addWidget(self.search, 1)
        self._head.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_PADDING, CONTROL_GAP, PANEL_PADDING, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(self._head)
        column.addWidget(self._pages, 1)

    def sizeHint(self) -> QSize:
        """Eight rows beside a panel's head, until somebody makes it larger."""
        return QSize(640, 330)

    def minimumSizeHint(self) -> QSize:
        """It folds into a column at the side of the window."""
        return QSize(300, 150)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while nobody looked."""
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put tabs and search in one line or in two."""
        super().resizeEvent(event)
        wide = self.width() >= _ONE_LINE
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _follow(self) -> None:
        panes = self._session.comparison.state.panes
        if panes and not self.isVisible():
            return
        self._subjects = _subjects(panes)
        for key in list(self._answers):
            if key not in self._subjects or not self._answers[key][0].is_same(self._subjects[key]):
                del self._answers[key]
        self._show_tabs(self._titles_of(panes))
        self._refresh()

    def _titles_of(self, panes: tuple[PaneState, ...]) -> tuple[tuple[str, str], ...]:
        several = len(panes) > 2
        letters = ("", *"ABC")
        pairs, slides = [], []
        for index, pane in enumerate(panes):
            converted = self.tr("Converted {0}").format(letters[index]) if several else self.tr("Converted")
            # Where the original was refused, the first that is open is a conversion all the same.
            slides.append((f"tags{index}", self.tr("Original") if pane.role is Role.ORIGINAL else converted))
            if index:
                words = self.tr("Correspondence {0}") if several else self.tr("Correspondence")
                pairs.append((f"pair{index}", words.format(letters[index])))
        return tuple(pairs + slides)

    def _show_tabs(self, titles: tuple[tuple[str, str], ...]) -> None:
        if titles == self._titles:
            return
        self._titles = titles
        if self.tabs is not None:
            self.tabs.hide()
            self.tabs.deleteLater()
            self.tabs = None
        if not titles:
            self._key = ""
            return
        keys = [key for key, _ in titles]
        self._key = self._key if self._key in keys else keys[0]
        if len(keys) > 1 and self._key == "tags0" and not self._answers:
            self._key = keys[0]
        self.tabs = SegmentedControl([(key, words, "") for key, words in titles])
        self.tabs.set_chosen(self._key)
        self.tabs.chosen.connect(self._choose)
        self._tab_row.insertWidget(0, self.tabs)

    def _choose(self, key: str) -> None:
        self._key = key
        self._refresh()

    def _refresh(self) -> None:
        is_pair = self._key.startswith("pair")
        self.only_differing.setVisible(is_pair)
        self.search.setPlaceholderText(self.tr("Search") if is_pair else self.tr("Search names and values"))
        subject = self._subjects.get(self._key)
        for widget in (self.search, self.names):
            widget.setVisible(subject is not None)
        self.count.clear()
        if subject is None:
            self._say(self.tr("Open a slide to see what it says of itself."))
            return
        if subject.waits:
            self._say(self.tr("The conversion is being aligned with its original."))
            return
        held = self._answers.get(self._key)
        if held is None:
            self._say(self.tr("Reading what the slides say of themselves."))
            self._ask(self._key, subject)
            return
        self._show(held[1])

    def _show(self, answer: _Answer) -> None:
        text, with_names = self.search.text().strip(), self.names.isChecked()
        if isinstance(answer, Exception):
            advice = localized(answer.advice) if isinstance(answer, SlideError) else ""
            self._say(f"{answer} {advice}".strip())
            return
        rows = tuple(row for row in answer if isinstance(row, MetadataRow))
        if rows:
            self.pairs.show_rows(rows, text, self.only_differing.isChecked(), with_names)
            shown: QWidget = self.pairs
            found = len(self.pairs.shown_rows)
            differing = sum(row.judgement.differs for row in rows)
            self.count.setText(self.tr("{0} of {1} differ").format(differing, len(rows)))
        else:
            nodes = tuple(node for node in answer if isinstance(node, TagNode))
            if not nodes:
                self._say(self.tr("The file says nothing of itself beside its pixels."))
                return
            self.tags.show_tags(nodes, text, with_names)
            shown, found = self.tags, self.tags.shown_count
            self.count.setText(self.tr("{0} values").format(found))
        if found:
            self._pages.setCurrentWidget(shown)
        else:
            self._say(self.tr("Nothing holds “{0}”.").format(text) if text else self.tr("Nothing differs."))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self._pages.setCurrentWidget(self.message)

    def _ask(self, key: str, subject: _Subject) -> None:
        if subject.is_same(self._asked.get(key)):
            return
        self._asked[key] = subject
        job = self._jobs.start(f"Read metadata of {subject.slide.name}", subject)
        job.done.connect(partial(self._answered, key, subject))
        job.failed.connect(partial(self._answered, key, subject))

    def _answered(self, key: str, subject: _Subject, answer: _Answer) -> None:
        if subject.is_same(self._asked.get(key)):
            del self._asked[key]
        if subject.is_same(self._subjects.get(key)):
            self._answers[key] = subject, answer
            if key == self._key:
                self._refresh()


def _subjects(panes: tuple[PaneState, ...]) -> dict[str, _Subject]:
    found = {}
    for index, pane in enumerate(panes):
        found[f"tags{index}"] = _Subject(pane.slide)
        if index:
            found[f"pair{index}"] = _Subject(panes[0].slide, pane.slide, pane.alignment)
    return found
