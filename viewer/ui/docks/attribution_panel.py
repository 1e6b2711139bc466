"""The panel that says why the field that is looked at differs: one cause after the other, in words with figures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.state import PaneState
from viewer.comparison.whole.attribution import Attribution, attribute_field
from viewer.comparison.whole.attribution_words import Cause, Part, headline, parts_of
from viewer.comparison.whole.belonging import pane_of
from viewer.comparison.whole.field_export import FieldSource
from viewer.comparison.whole.field_reader import FieldError, FieldReader
from viewer.comparison.whole.fields import Field
from viewer.jobs.job import Progress
from viewer.slides.slide import SlideError
from viewer.ui.field_keeper import FieldKeeper
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.session import Session
from viewer.ui.theme import BODY, CAPTION, CONTROL_GAP, PANEL_PADDING, SEMIBOLD, TITLE, ui_font
from viewer.ui.widgets import EmptyState

_BETWEEN = 14


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """A field of a comparison, with the slides as they lie."""

    source: FieldSource
    field: Field
    reference: PaneState
    conversion: PaneState

    def is_about(self, other: _Asked | None) -> bool:
        """Whether the answer to both is the same: a comparison that goes on has another result every moment."""
        return other is not None and self._pixels() == other._pixels()

    def _pixels(self) -> tuple[object, ...]:
        found = self.source.level, self.source.conversion, self.source.result
        place = found[0].conversion_level, found[1].affine, found[2].settings
        return self.field.number, self.field.pixels, place, self.reference, self.conversion


class AttributionPanel(QWidget):
    """Follows the field that is looked at while it is visible."""

    def __init__(self, keeper: FieldKeeper, session: Session, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keeper, self._session = keeper, session
        self._asked: _Asked | None = None
        self.found: Attribution | None = None
        """What is shown."""
        self._work = LatestJob("Why a field differs", jobs, self)
        self._work.done.connect(self._show_answer)
        self.title = _label(TITLE, SEMIBOLD)
        self.headline = _label(BODY)
        self.causes: dict[Cause, tuple[QLabel, QLabel]] = {}
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._arrange()
        for changed in (keeper.current_changed, keeper.changed, session.slots_changed):
            changed.connect(self._follow)
        session.comparison.listen(lambda before, state: self._follow() if before.panes != state.panes else None)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PANEL_PADDING, 12, PANEL_PADDING, PANEL_PADDING)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.headline)
        for cause in Cause:
            name, sentence = _label(CAPTION, SEMIBOLD), _label(BODY)
            name.setText(localized(cause.value))
            name.setProperty("tone", "text2")
            sentence.setAccessibleName(localized(cause.value))
            self.causes[cause] = name, sentence
            column.addSpacing(_BETWEEN - CONTROL_GAP)
            column.addWidget(name)
            column.addWidget(sentence)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setWidget(content)
        self._pages.addWidget(scroll)
        self._pages.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def minimumSizeHint(self) -> QSize:
        """It scrolls when it must."""
        return QSize(188, 140)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being worked out."""
        return self._work.is_at_rest

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._work.drop()
        self._asked = self.found = None

    def _follow(self) -> None:
        if not self.isVisible():
            return
        wanted = self._wanted()
        if wanted is None:
            self._forget()
            message = self.tr("No field is looked at"), self.tr("Step to a field with N, or click one in their list.")
            self.empty.show_message(*(self._keeper.message if self._keeper.source is None else message))
            self._pages.setCurrentIndex(1)
        elif not wanted.is_about(self._asked):
            # The old answer is about other pixels: it goes before the new one is there.
            self._forget()
            self._asked = wanted
            title = self.tr("Field {0}").format(wanted.field.number)
            self.empty.show_message(title, self.tr("Measuring why it differs."))
            self._pages.setCurrentIndex(1)
            self._work.ask(partial(_answer, wanted))

    def _wanted(self) -> _Asked | None:
        field, source, state = self._keeper.current, self._keeper.source, self._session.comparison.state
        conversion = pane_of(source.conversion, state) if source is not None else None
        if field is None or source is None or conversion is None or not conversion.is_placed:
            return None
        reference = state.reference
        return None if reference is None else _Asked(source, field, reference, conversion)

    def _show_answer(self, answer: tuple[_Asked, Attribution | str]) -> None:
        asked, found = answer
        if asked is not self._asked:
            return
        if isinstance(found, str):
            self.empty.show_message(self.tr("Not known why field {0} differs").format(asked.field.number), found)
            return
        self.found = found
        level = self.tr("Field {0}, level {1}").format(asked.field.number, asked.field.level)
        self.title.setText(level)
        self.headline.setText(localized(headline(found)))
        for part in parts_of(found):
            self._show_part(part)
        self._pages.setCurrentIndex(0)

    def _show_part(self, part: Part) -> None:
        _, sentence = self.causes[part.cause]
        sentence.setText(localized(part.sentence))
        sentence.setProperty("tone", None if part.known else "text3")
        sentence.style().polish(sentence)


def _label(size: int, weight: int | None = None) -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size) if weight is None else ui_font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _answer(asked: _Asked, progress: Progress) -> tuple[_Asked, Attribution | str]:
    """What was found, or in a sentence why nothing was."""
    source = asked.source
    try:
        reader = FieldReader.of(asked.reference, asked.conversion, source.conversion, source.level)
        settings = source.result.settings
        pixels = asked.field.pixels
        return asked, attribute_field(
            asked.reference, asked.conversion, reader.reading.level, pixels, settings, progress, area=reader.area
        )
    except (FieldError, SlideError) as error:
        return asked, localized(str(error))
